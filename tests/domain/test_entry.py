"""The entry: its hash, its canonical form, its times; and the id that two desks derive alike."""

from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Item, Lane, Unreadable
from icc_desktop.domain.entry import (
    GENESIS,
    Entry,
    Subject,
    canonical,
    hash_data,
    hash_header,
    header,
    microseconds,
    sealed,
)
from icc_desktop.domain.history import STRIKABLE, WORDS, log_row
from icc_desktop.domain.notification_id import notification_id
from tests.rigs import START, alert, draft

ENTRY = Entry(
    desk="A",
    lane="real",
    number=1042,
    installation="i",
    subject=Subject("log", "l"),
    kind="log.written",
    recorded_at=datetime(2026, 11, 25, 8, 0, 0, 123456, UTC),
    order_at=1795593600123456,
    author="ann",
    data={"text": "café"},
    data_hash=hash_data(b"0" * 16, b'{"text":"caf\xc3\xa9"}'),
    previous_hash=GENESIS,
    hash=b"",
)


def test_the_chain_can_be_computed_with_another_program() -> None:
    """Fixed once and for ever: another value here means that old journals no longer verify."""
    assert canonical({"b": 1, "a": "é", "c": None}) == '{"a":"é","b":1,"c":null}'.encode()
    assert canonical(header(ENTRY)).decode() == (
        '{"author":"ann","data_hash":"' + ENTRY.data_hash.hex() + '","desk":"A","dossier_id":null,"installation":"i",'
        '"kind":"log.written","lane":"real","number":1042,"occurred_at":null,"on_behalf_of":null,'
        '"order_at":1795593600123456,"recorded_at":"2026-11-25T08:00:00.123456Z","subject_id":"l","subject_kind":"log"}'
    )
    assert ENTRY.data_hash.hex() == "b22d49fb9ee90f69a7ea837d1443374fd2cf1755967eece0c48ca47bc93596d4"
    assert sealed(ENTRY).hash.hex() == "0ca0197da7464dbd4497010a37aedfd093d5bdf9fc69a66bfde0f9334d24a8b4"


def test_every_field_of_the_header_counts() -> None:
    changes = {
        "desk": "B",
        "lane": "exercise",
        "number": 1043,
        "installation": "j",
        "subject": Subject("log", "m"),
        "kind": "log.struck",
        "recorded_at": START,
        "order_at": 1,
        "author": "bob",
        "data_hash": GENESIS,
        "occurred_at": START,
        "on_behalf_of": "bob",
        "dossier_id": "d",
    }
    hashes = {sealed(ENTRY).hash}
    for name, value in changes.items():
        hashes.add(sealed(msgspec.structs.replace(ENTRY, **{name: value})).hash)
    hashes.add(hash_header(header(ENTRY), b"\1" * 32))
    assert len(hashes) == len(changes) + 2
    assert set(ENTRY.__struct_fields__) - set(changes) == {"data", "previous_hash", "hash"}


def test_spoken_numbers() -> None:
    assert ENTRY.ref == "A-1042"
    assert msgspec.structs.replace(ENTRY, lane="exercise", number=17).ref == "X-A-17"


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (5, False), (6, True)])
def test_late_is_more_than_a_few_minutes(minutes: int, late: bool) -> None:
    entry = msgspec.structs.replace(ENTRY, occurred_at=ENTRY.recorded_at - timedelta(minutes=minutes))
    assert entry.is_late is late
    assert entry.happened_at == entry.occurred_at


def test_the_hour_that_happens_twice_sorts_by_what_it_is() -> None:
    """25 October 2026 in Brussels: 02:30 summer time comes an hour before 02:30 winter time."""
    summer = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    winter = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1)))
    assert microseconds(winter) - microseconds(summer) == 3_600_000_000


def test_an_entry_in_words() -> None:
    assert str(log_row(ENTRY).message) == "café"
    assert str(log_row(msgspec.structs.replace(ENTRY, data=None)).message) == "Erased"
    newer = msgspec.structs.replace(ENTRY, kind="log.sung")
    assert str(log_row(newer).message) == "Entry of kind log.sung, from a newer version"
    assert set(WORDS) >= STRIKABLE


# -- the derived id


def named(item: Item, channel: str = "c", lane: Lane = "real", exercise_id: str | None = None) -> str:
    return notification_id(item, channel=channel, lane=lane, exercise_id=exercise_id)


def test_two_desks_derive_the_same_id() -> None:
    first = alert("one")
    elsewhere = msgspec.structs.replace(first, sent="2026-11-25T09:00:00+01:00", note="relayed")
    assert named(draft(first)) == named(draft(elsewhere))


def test_other_channel_lane_run_sender_identifier_or_time_is_another_notification() -> None:
    one = alert("one")
    ids = [
        named(draft(one)),
        named(draft(one), channel="d"),
        named(draft(one), lane="exercise"),
        named(draft(one), lane="exercise", exercise_id="run"),
        named(draft(msgspec.structs.replace(one, sender="other"))),
        named(draft(msgspec.structs.replace(one, identifier="two"))),
        named(draft(msgspec.structs.replace(one, sent_at=START + timedelta(seconds=1)))),
    ]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("missing", ["identifier", "sender", "sent"])
def test_without_a_name_the_bytes_are_the_name(missing: str) -> None:
    nameless = msgspec.structs.replace(alert("one"), **{missing: None})
    other = msgspec.structs.replace(nameless, note="x")
    assert named(draft(nameless)) == named(draft(nameless))
    assert named(draft(nameless)) != named(draft(other))


def test_what_cannot_be_read_is_known_by_its_bytes() -> None:
    assert named(Unreadable(b"x", Message("one reason"))) == named(Unreadable(b"x", Message("another")))
    assert named(Unreadable(b"x", Message("r"))) != named(Unreadable(b"y", Message("r")))
