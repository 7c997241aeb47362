"""Setting up sources at a real desk: several at once, two mailboxes of one server, what was heard before."""

import msgspec

from icc_desktop.base.resources import read_bytes
from icc_desktop.desk import receiving, sources
from icc_desktop.domain.alert import Alert, Batch, Draft
from icc_desktop.domain.channel import load
from icc_desktop.domain.notification_id import notification_id
from icc_desktop.domain.source import Delivery, Source
from tests.rigs import START, Bench

CHANNELS = load(read_bytes("channels.yaml"))
FEED = Source(id="", name="Feed", kind="http", address="https://example.org/feed", channel="other")
MAIL = Source(
    id="",
    name="Mail",
    kind="mail",
    address="imaps://mail.example.org",
    channel="mail",
    login="duty",
    authentication="password",
)


def but(source: Source, **values: object) -> Source:
    return msgspec.structs.replace(source, **values)


def known(desk: Bench) -> dict[str, Source]:
    return {c.source.name: c.source for c in desk.read(sources.sources)}


def test_several_are_taken_in_together_or_none(desk: Bench) -> None:
    desk.run(sources.add, source=FEED)
    slower = but(known(desk)["Feed"], interval_s=300.0)
    others = [but(FEED, name=name, address=f"https://{name}.example") for name in ("b", "a")]
    change = desk.run(sources.take_in, added=others, changed=[slower])
    assert len(change.entries) == 3
    assert [c.source.name for c in change.sources if c.id in change.result] == ["b", "a"]
    assert known(desk)["Feed"].interval_s == 300.0
    wrong = [but(FEED, name="c", address="https://c.example"), but(FEED, name="d", address="ftp://d.example")]
    assert "begins with https://" in desk.refused(sources.take_in, added=wrong, changed=[])
    assert sorted(known(desk)) == ["Feed", "a", "b"]


def test_two_mailboxes_of_a_server_are_two_sources(desk: Bench) -> None:
    desk.run(sources.add, source=MAIL)
    desk.run(sources.add, source=but(MAIL, name="Other", mailbox="Alerts"))
    desk.run(sources.add, source=but(MAIL, name="Third", login="deputy"))
    assert desk.refused(sources.add, source=but(MAIL, name="Again")) == "This address is watched already."
    assert sorted(known(desk)) == ["Mail", "Other", "Third"]


def test_all_of_a_source_but_its_secret_stands_in_the_journal(desk: Bench) -> None:
    whole = but(
        MAIL,
        mark_seen=False,
        use_proxy=False,
        client_certificate="desk",
        assume_actual=True,
        reach="all",
        expected_every_s=3600.0,
        max_items=50,
        max_attachments=5,
        max_redirects=1,
        catalogue_id="x",
    )
    one = desk.run(sources.add, source=whole).result
    assert known(desk)["Mail"] == but(whole, id=one)


def test_what_the_desk_has_heard_before(desk: Bench) -> None:
    drafts = [
        Draft(Alert(format="CAP 1.2", identifier=name, sender="s", sent="2026-11-25T09:00:00Z", status="Actual"), b"x")
        for name in ("heard", "new")
    ]
    ids = [(notification_id(draft, channel="other", lane="real"), "real") for draft in drafts]
    delivery = Delivery("s", "a.xml", Batch((drafts[0],)), START, channel="other")
    desk.program(receiving.receive, delivery=delivery, language="en", channels=CHANNELS)
    assert desk.read(sources.heard, ids=ids) == {ids[0][0]}
