"""Channel profiles changed by people: what is changed is an entry, counts from then on, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk import channels, receiving, sources
from icc_desktop.domain.channel import Channel, HouseChannel, Profile, profile
from icc_desktop.domain.source import Source
from tests.rigs import ANN, Bench, HeldClock, alert, bench, delivery, establish

HARBOUR = Channel("", Titles(en=" Harbour master "), Titles(en="Ring."), acknowledge_within_s=600)
but = msgspec.structs.replace


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    with bench(establish(tmp_path / "desk")) as made:
        yield made


def found(desk: Bench, channel_id: str) -> Profile:
    known: tuple[Profile, ...] = desk.read(channels.profiles)
    return next(one for one in known if one.channel.id == channel_id)


def test_without_a_change_the_profiles_are_those_of_the_program(desk: Bench) -> None:
    profiles = desk.read(channels.profiles)
    assert tuple(one.channel for one in profiles) == channels.shipped()
    assert not any(one.changed or one.own or one.changed_by for one in profiles)


def test_a_change_holds_only_what_was_changed_and_survives_a_restart(desk: Bench) -> None:
    before = found(desk, "cecis").channel
    change = desk.run(channels.change, channel=but(before, acknowledge_within_s=1200, sound="once"))
    (entry,) = change.entries
    assert str(entry.message) == "Channel changed: CECIS / ERCC. To be acknowledged within 20 min"
    (told,) = change.channels
    assert told == found(desk, "cecis")
    assert (told.changed, told.changed_by) == (("acknowledge_within_s", "sound"), desk.account(ANN).id)
    assert told.original == before
    desk.open_again(HeldClock())
    assert found(desk, "cecis").channel == but(before, acknowledge_within_s=1200, sound="once")


def test_a_changed_clock_counts_for_what_arrives_after_it(desk: Bench) -> None:
    def receive(identifier: str) -> str:
        house = [one.channel for one in desk.read(channels.profiles)]
        given = delivery(alert(identifier, headline=f"Flood at {identifier}"), channel="cecis")
        change = desk.program(receiving.receive, delivery=given, language="en", channels=house)
        return change.entries[0].subject.id

    first = desk.row(receive("first"))
    no_clock = but(found(desk, "cecis").channel, acknowledge_within_s=None)
    change = desk.run(channels.change, channel=no_clock)
    assert str(change.entries[0].message) == "Channel changed: CECIS / ERCC. No clock runs any more"
    assert desk.row(receive("second")).acknowledge_due_at is None
    assert first.acknowledge_due_at is not None
    assert desk.row(first.id).acknowledge_due_at == first.acknowledge_due_at


def test_what_is_as_it_was_is_no_entry(desk: Bench) -> None:
    channel = found(desk, "ocam").channel
    heads = desk.heads()
    assert (
        desk.run(channels.change, channel=but(channel, names=but(channel.names, en=" CUTA (threat level) "))).entries
        == ()
    )
    assert desk.heads() == heads


def test_a_reset_goes_back_to_the_program_and_says_so(desk: Bench) -> None:
    before = found(desk, "mail")
    assert desk.refused(channels.reset, channel_id="mail") == "Nothing of this channel was changed."
    desk.run(channels.change, channel=but(before.channel, acknowledge_within_s=60))
    change = desk.run(channels.reset, channel_id="mail")
    assert str(change.entries[0].message) == "Channel set back to what it was: E-mail"
    assert found(desk, "mail") == before


def test_a_channel_of_the_house_is_added_changed_and_set_back(desk: Bench) -> None:
    change = desk.run(channels.add, channel=HARBOUR)
    assert change.result == "harbour-master"
    added = found(desk, "harbour-master")
    assert added.own
    assert added.channel == but(HARBOUR, id="harbour-master", names=Titles(en="Harbour master"))
    assert desk.refused(channels.add, channel=HARBOUR) == "There is a channel of this name already: Harbour master."
    desk.run(channels.change, channel=but(added.channel, acknowledge_within_s=30))
    desk.run(channels.reset, channel_id="harbour-master")
    assert found(desk, "harbour-master") == added
    assert desk.run(channels.add, channel=but(HARBOUR, names=Titles(en="海事"))).result == "channel"
    assert desk.run(channels.add, channel=but(HARBOUR, names=Titles(en="Harbour-Master!"))).result == "harbour-master-2"


def test_a_source_takes_a_channel_of_the_house(desk: Bench) -> None:
    feed = Source(id="", name="Port", kind="http", address="https://port.example/cap", channel="harbour-master")
    assert desk.refused(sources.add, source=feed) == "There is no channel harbour-master."
    desk.run(channels.add, channel=HARBOUR)
    desk.run(sources.add, source=feed)
    said = desk.refused(channels.retire, channel_id="harbour-master")
    assert said == "A source still uses this channel: Port. Give it another channel first."


def test_retired_is_not_deleted_and_comes_back(desk: Bench) -> None:
    desk.run(channels.retire, channel_id="paragon")
    assert found(desk, "paragon").channel.retired
    assert desk.refused(channels.retire, channel_id="paragon") == "This channel is retired already."
    desk.run(channels.restore, channel_id="paragon")
    assert not found(desk, "paragon").channel.retired
    assert desk.refused(channels.restore, channel_id="paragon") == "This channel is in use."


@pytest.mark.parametrize("needed", ["other", "telephone"])
def test_what_the_program_itself_names_stays(desk: Bench, needed: str) -> None:
    assert desk.refused(channels.retire, channel_id=needed) == "The program itself uses this channel: it stays."


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"names": Titles(en=" ", nl="Haven")}, "Give the channel an English name"),
        ({"guidance": Titles(en="", fr="Appeler.")}, "Write “Appeler.” in English as well"),
        ({"acknowledge_within_s": 9}, "A clock runs from 10 seconds to 7 days"),
        ({"acknowledge_within_s": 700_000}, "A clock runs from 10 seconds to 7 days"),
        ({"ask_again_s": 9}, "A clock runs from 10 seconds to 7 days"),
        ({"nag_every_s": 4}, "every 5 seconds to every hour"),
        ({"nag_every_s": 3601}, "every 5 seconds to every hour"),
        ({"names": Titles(en="x" * 81)}, "is too long: at most 80 characters."),
        ({"test": Titles(en="x" * 2001)}, "is too long: at most 2,000 characters."),
    ],
)
def test_what_cannot_be_is_refused_in_words(desk: Bench, wrong: dict[str, object], said: str) -> None:
    assert said in desk.refused(channels.add, channel=but(HARBOUR, **wrong)).replace("2000", "2,000")


def test_a_file_is_taken_in_whole_or_not_at_all(desk: Bench) -> None:
    ocam = but(found(desk, "ocam").channel, acknowledge_within_s=600)
    own = but(HARBOUR, id="harbour", lead=Titles(en=""), retired=True)
    other = but(found(desk, "other").channel, retired=True)
    assert desk.refused(channels.take_in, channels=[ocam, own, other]).endswith("it stays.")
    assert found(desk, "ocam").channel.acknowledge_within_s == 300
    change = desk.run(channels.take_in, channels=[ocam, own])
    assert [e.kind for e in change.entries] == ["channel.changed", "channel.added", "channel.retired"]
    assert {one.channel.id for one in change.channels} == {"ocam", "harbour"}
    assert found(desk, "harbour").channel == but(own, names=Titles(en="Harbour master"), lead=None)
    change = desk.run(channels.take_in, channels=[but(own, retired=False)])
    assert [e.kind for e in change.entries] == ["channel.restored"]


def test_what_another_version_wrote_under_a_name_is_left_out() -> None:
    shipped = channels.shipped()[0]
    odd = {"sound": "siren", "acknowledge_within_s": "soon", "names": {"en": "Ercc"}, "colour": "red", "lead": None}
    house = HouseChannel(id=shipped.id, lane="real", changed=odd)
    made = profile(shipped, house)
    assert made is not None
    assert made.channel == but(shipped, names=Titles(en="Ercc"), lead=None)
    assert profile(None, HouseChannel(id="heard-of", lane="real", changed=odd)) is None
    assert (
        profile(None, HouseChannel(id="Not an id", lane="real", added={"names": {"en": "A"}, "guidance": {"en": ""}}))
        is None
    )
