"""The catalogue of public sources: the shipped one, and what is wrong with others."""

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import read_bytes
from icc_desktop.desk.sources import checked
from icc_desktop.domain import channel
from icc_desktop.domain.catalogue import FILE, as_source, load

ONE = """- id: one
  names: {en: One, de: Eins}
  about: {en: Gives one.}
  publisher: P
  group: world
  address: "https://example.org/feed"
  format: RSS
  channel: other
  interval_s: 60
  reach: now
  page: "https://example.org/"
"""


def test_every_shipped_source_can_be_switched_on_as_it_stands() -> None:
    shipped = load(read_bytes(FILE))
    channels = {one.id for one in channel.load(read_bytes(channel.FILE))}
    for public in shipped:
        source = as_source(public, "nl")
        assert checked(source) == source, public.id
        assert public.channel in channels, public.id
        assert source.catalogue_id == public.id
        assert all((public.names.nl, public.names.fr, public.names.de)), public.id
        assert all((public.about.nl, public.about.fr, public.about.de)), public.id


def test_the_shipped_catalogue_holds_what_the_desk_needs_first() -> None:
    ids = {public.id for public in load(read_bytes(FILE))}
    assert {f"meteoalarm-{c}" for c in ("belgium", "netherlands", "luxembourg", "germany", "france")} <= ids
    assert {f"nina-{c}" for c in ("mowas", "katwarn", "biwapp", "dwd", "lhp", "police")} <= ids
    assert {"be-alert", "gdacs", "usgs-significant", "usgs-45-day", "emsc-5", "alertswiss", "tsunami-pheb"} <= ids


def test_no_address_is_said_to_be_checked() -> None:
    assert [public.id for public in load(read_bytes(FILE)) if public.checked] == []


def test_the_name_is_the_one_of_the_language() -> None:
    (one,) = load(ONE.encode())
    assert (as_source(one, "de").name, as_source(one, "fr").name) == ("Eins", "One")


def test_it_is_found_by_words_of_any_language_in_any_order() -> None:
    shipped = load(read_bytes(FILE))
    assert [one.id for one in shipped if one.says("duitsland METEO")] == ["meteoalarm-germany"]
    assert [one.id for one in shipped if one.says("nina hochwasser")] == ["nina-lhp"]
    assert [one for one in shipped if one.says("belgium nonsense")] == []
    assert [one for one in shipped if one.says("")] == list(shipped)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: b", "a list is expected"),
        (ONE + ONE, "source 2 (one), id: this id stands twice"),
        (ONE + ONE.replace("id: one", "id: two"), "source 2 (two), address: this address stands twice"),
        (ONE.replace("interval_s: 60", "interval_s: 1"), "source 1 (one), interval_s"),
        (ONE.replace("https://example.org/feed", "https://me:secret@example.org/feed"), "source 1 (one), address"),
        (ONE.replace("https://example.org/feed", "ftp://example.org/feed"), "source 1 (one), address"),
        (ONE.replace("group: world", "group: moon"), "source 1 (one), group"),
        (ONE + "  password: x\n", "source 1 (one): Object contains unknown field `password`"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, said: str) -> None:
    with pytest.raises(WorldFailure) as caught:
        load(text.encode(), file="mine.yaml")
    assert said in str(caught.value)
    assert "mine.yaml" in str(caught.value)
