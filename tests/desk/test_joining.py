"""One event, several doors: joined by itself, proposed, joined and parted by hand, and what survives of it."""

from datetime import timedelta
from itertools import permutations
from typing import Any

import msgspec
import pytest

from icc_desktop.desk import log, matching, notifications, queries, signers
from icc_desktop.domain.alert import Alert, Attachment, Named, Quake, Reference
from icc_desktop.domain.notification_facts import Tie
from icc_desktop.domain.queue import Row
from tests.rigs import START, Bench, alert, draft

REAL = "real"


def equal(identifier: str, **rest: Any) -> Alert:
    return alert(identifier, headline="Flood on the Vesdre", **rest)


def leaders(desk: Bench) -> dict[str | None, str | None]:
    by_id = {row.id: row.identifier for row in desk.rows()}
    return {row.identifier: by_id.get(row.leader or "") for row in desk.rows()}


def test_equal_but_for_the_identifier_is_one_row_with_both_reachable(desk: Bench) -> None:
    one, other, third = (desk.received(equal(name)) for name in "abc")
    assert leaders(desk) == {"a": "a", "b": "a", "c": "a"}
    assert desk.row(one).acknowledged_at is None
    change = desk.run(notifications.acknowledge, ids=[other], lane=REAL)
    assert {row.subject.id for row in change.entries} == {one, other, third}
    assert f"Acknowledged together with {desk.row(other).ref}, which says the same" in [
        str(e.message) for e in change.entries
    ]


def test_what_another_channel_brought_is_joined_and_acknowledged_apart(desk: Bench) -> None:
    one = desk.received(equal("a"), channel="meteoalarm")
    other = desk.received(equal("a"), channel="cecis")
    assert one != other
    assert desk.row(other).leader == one
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    assert desk.row(other).acknowledged_at is None


def test_equal_text_for_another_area_is_another_row(desk: Bench) -> None:
    desk.received(equal("a"))
    elsewhere = msgspec.structs.replace(equal("b").infos[0].areas[0], description="Namur")
    desk.received(equal("b", areas=(elsewhere,)))
    assert leaders(desk) == {"a": None, "b": None}


def test_a_proposal_waits_for_the_officer_and_one_key_joins_it(desk: Bench) -> None:
    at = {"quake": Quake(at=START, latitude=36.0, longitude=28.0, magnitude=5.8), "event": "Earthquake"}
    usgs = desk.received(alert("us7000", headline="M 5.8 - Rhodes", sender="usgs", **at))
    emsc = desk.received(alert("2026", headline="M 5.9 DODECANESE", sender="emsc", **at))
    assert (desk.row(usgs).proposals, desk.row(emsc).proposals) == ((emsc,), (usgs,))
    assert leaders(desk) == {"us7000": None, "2026": None}
    desk.run(matching.join, ids=[usgs], lane=REAL)
    assert leaders(desk) == {"us7000": "us7000", "2026": "us7000"}
    assert (desk.row(usgs).proposals, desk.row(emsc).proposals) == ((), ())
    desk.run(log.take_back, refs=desk.desk.last_act(REAL))
    assert desk.row(usgs).proposals == (emsc,)


def test_what_was_parted_is_never_joined_again_by_itself(desk: Bench) -> None:
    one, other = desk.received(equal("a")), desk.received(equal("b"))
    desk.run(notifications.note, ids=[other], lane=REAL, text="asked Liège")
    desk.run(notifications.assess, ids=[one], lane=REAL, severity=3)
    desk.run(matching.part, ids=[other], lane=REAL)
    assert leaders(desk) == {"a": None, "b": None}
    desk.receive(equal("b"))  # again
    assert leaders(desk) == {"a": None, "b": None}
    desk.received(equal("c"))  # equal to both: joins one of them, and brings the other not with it
    groups = leaders(desk)
    assert groups["c"] in ("a", "b")
    assert {groups["a"], groups["b"]} == {groups["c"], None}
    assert (desk.row(other).notes, desk.row(one).severity) == (1, 3)


def test_what_was_parted_does_not_come_together_by_way_of_a_third(desk: Bench) -> None:
    one, other = desk.received(equal("a")), desk.received(equal("b"))
    desk.run(matching.part, ids=[other], lane=REAL)
    third = desk.received(equal("c"))
    refs = {desk.row(one).ref, desk.row(other).ref}
    why = desk.refused(matching.join, ids=[third], lane=REAL)
    assert all(ref in why for ref in refs), why
    assert desk.row(one).leader != desk.row(other).leader
    desk.run(matching.join, ids=[one, other], lane=REAL)
    assert {desk.row(each).leader for each in (one, other, third)} == {one}


def test_joined_by_hand_and_parted_again(desk: Bench) -> None:
    one = desk.received(alert("a", headline="Explosion", event="Explosion"))
    other = desk.received(alert("b", headline="Smoke over Seraing", event="Smoke"))
    assert desk.refused(matching.join, ids=[one], lane=REAL)
    desk.run(matching.join, ids=[other, one], lane=REAL)
    assert leaders(desk) == {"a": "a", "b": "a"}
    assert desk.refused(matching.join, ids=[one, other], lane=REAL)
    (tie,) = [t for state in (desk.detail(one).state, desk.detail(other).state) for t in state.ties.values()]
    assert [reason.rule for reason in tie.reasons] == ["by-hand"]
    desk.run(matching.part, ids=[one], lane=REAL)
    assert leaders(desk) == {"a": None, "b": None}
    assert desk.refused(matching.part, ids=[one], lane=REAL)


def test_a_test_is_not_joined_with_what_is_real(desk: Bench) -> None:
    one, other = desk.received(equal("a")), desk.received(equal("b", status="Test"))
    assert leaders(desk) == {"a": None, "b": None}
    assert desk.refused(matching.join, ids=[one, other], lane=REAL)


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_groups_are_the_same_whatever_is_taken_apart_first(desk: Bench, order: tuple[int, ...]) -> None:
    ids = [desk.received(alert(name, headline=name * 9, event=name)) for name in "abcde"]
    chain = [(ids[n], ids[n + 1]) for n in range(4)]
    for place in order:
        desk.run(matching.join, ids=chain[place], lane=REAL)
    assert set(leaders(desk).values()) == {"a"}
    desk.run(matching.part, ids=[ids[2]], lane=REAL)
    assert leaders(desk) == {"a": "a", "b": "a", "c": None, "d": "d", "e": "d"}


def test_two_events_of_gdacs_stay_two_and_episodes_of_one_are_one_group(desk: Bench) -> None:
    for name, event in (("1", "TC1"), ("2", "TC1"), ("3", "TC2")):
        desk.receive(alert(name, headline=f"Cyclone {name * 20}", event="Cyclone", event_ids=(Named("gdacs", event),)))
    assert leaders(desk) == {"1": "1", "2": "1", "3": None}


def revision(minutes: int, **rest: Any) -> Alert:
    own = (Reference("usgs", "us1", ""),)
    return alert("us1", sender="usgs", references=own, sent_at=START + timedelta(minutes=minutes), **rest)


def test_a_revision_that_says_nothing_new_is_no_news_and_one_that_does_replaces(desk: Bench) -> None:
    first = desk.received(revision(0, headline="M 5.1"), polled=True)
    assert desk.receive(revision(5, headline="M 5.1"), polled=True).result.known == 1
    second = desk.received(revision(9, headline="M 5.6"), polled=True)
    earlier = desk.detail(second).earlier
    assert earlier is not None
    assert earlier.infos[0].headline == "M 5.1"
    superseded = desk.row(first).superseded
    assert superseded is not None
    assert (superseded.by, superseded.how) == (second, "update")
    assert desk.row(second).superseded is None
    desk.receive(revision(3, headline="M 5.3"), polled=True)  # late, and older than what counts
    assert desk.row(second).superseded is None


def test_what_a_message_carries_is_kept_and_names_its_carrier(desk: Bench) -> None:
    mail = msgspec.structs.replace(
        draft(alert("mail")), attachments=(Attachment("map.png", "image/png", b"\x89PNG..."),)
    )
    inner = msgspec.structs.replace(draft(alert("inner", headline="Inner")), carrier=0)
    desk.receive(mail, inner)
    rows: dict[str | None, Row] = {row.identifier: row for row in desk.rows()}
    assert (rows["mail"].attachments, rows["inner"].carrier) == (1, rows["mail"].id)
    facts = desk.detail(rows["mail"].id).state.facts
    assert facts is not None
    (file,) = facts.attachments
    assert (file.name, file.media_type, file.size_bytes) == ("map.png", "image/png", 7)
    assert desk.read(queries.attachment, sha256=file.sha256) == b"\x89PNG..."
    detail = desk.detail(rows["mail"].id)
    assert [row.identifier for row in detail.carried] == ["inner"]
    assert [(one.row.identifier, one.stands, one.reasons[0].rule) for one in detail.beside] == [
        ("inner", "joined", "carried")
    ]


def test_what_no_machine_could_read_is_completed_by_hand(desk: Bench) -> None:
    one = desk.received(alert("scan", headline=None, event=None, status=None), name="scan.pdf")
    assert desk.refused(notifications.complete, ids=[one], lane=REAL, headline=" ")
    desk.run(notifications.complete, ids=[one], lane=REAL, headline="Fax: dyke at Visé", area="Visé")
    assert (desk.row(one).headline, desk.row(one).area) == ("Fax: dyke at Visé", "Visé")
    came, *_ = desk.detail(one).history
    assert str(came.message) == "Received: scan.pdf"  # what was written in later changes nothing that was
    desk.run(log.take_back, refs=desk.desk.last_act(REAL))
    assert desk.row(one).area == "Liege"


def test_a_message_without_status_is_real_only_from_a_source_that_is_set_up_so(desk: Bench) -> None:
    asked = desk.row(desk.received(alert("a", status=None, headline="News a")))
    taken = desk.row(desk.received(alert("b", status=None, headline="Other b"), assume_actual=True))
    assert (asked.nature, taken.nature) == ("unclear", "real")
    assert "status-assumed" in taken.flags
    told = desk.row(desk.received(alert("c", status=None, headline="Exercise c"), assume_actual=True))
    assert told.nature == "unclear"


def test_what_was_sent_in_a_gap_is_marked_late(desk: Bench) -> None:
    gap = START - timedelta(hours=1)
    before = desk.row(desk.received(alert("a", sent_at=gap - timedelta(minutes=1)), gap_since=gap))
    within = desk.row(desk.received(alert("b", sent_at=gap + timedelta(minutes=1)), gap_since=gap))
    assert ["after-gap" in row.flags for row in (before, within)] == [False, True]


def test_what_people_say_outweighs_what_the_program_found() -> None:
    tie = Tie(other="x", found="joined")
    assert tie.stands == "joined"
    assert Tie(other="x").stands is None


def test_trust_in_a_signer_can_be_taken_back(desk: Bench) -> None:
    desk.run(signers.trust, fingerprint="ab", name="CN=Met Office")
    assert desk.read(signers.is_trusted, fingerprint="ab")
    change = desk.run(log.take_back, refs=desk.desk.last_act(REAL))
    assert not desk.read(signers.is_trusted, fingerprint="ab")
    assert "Struck" in str(change.entries[0].message)


def test_the_rules_of_the_house_can_be_changed_and_set_back(desk: Bench) -> None:
    shipped = desk.read(matching.rules)
    off = msgspec.structs.replace(shipped, rules={})
    desk.run(matching.change_rules, rules=off)
    assert desk.read(matching.rules) == off
    desk.received(equal("a"))
    desk.received(equal("b"))
    assert leaders(desk) == {"a": None, "b": None}
    desk.run(matching.reset_rules)
    assert desk.read(matching.rules) == shipped
    desk.received(equal("c"))
    assert leaders(desk)["c"] in ("a", "b")


def test_messages_of_one_delivery_find_each_other(desk: Bench) -> None:
    desk.receive(equal("a"), equal("b"), equal("c"))
    assert leaders(desk) == {"a": "a", "b": "a", "c": "a"}
