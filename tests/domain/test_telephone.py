"""A call is a message like any other: what there is, is saved, and what was typed is the original."""

from datetime import timedelta

import msgspec
import pytest

from icc_desktop.domain.account import Account
from icc_desktop.domain.notification_id import notification_id
from icc_desktop.domain.telephone import MAX_HEADLINE, QUESTIONS, Call, draft
from tests.rigs import START

FULL = msgspec.convert({name: f"about {name}" for name in QUESTIONS}, Call)


def test_every_answer_is_kept_in_speaking_order() -> None:
    given = msgspec.structs.replace(FULL, major_incident=False, happened_at=START - timedelta(minutes=9))
    item = draft(given, received_at=START, language="nl", reference="r")
    [info] = item.alert.infos
    assert [p.name for p in info.parameters] == ["major_incident", *QUESTIONS]
    assert (info.event, info.contact, info.sender_name) == ("about what", "about number", "about caller")
    assert (info.onset_at, info.language) == (given.happened_at, "nl")
    assert [area.description for area in info.areas] == ["about where"]
    assert msgspec.json.decode(msgspec.json.encode(msgspec.json.decode(item.original)["call"]), type=Call) == given


@pytest.mark.parametrize(
    ("call", "headline"),
    [
        (Call(what="fire", where="Seraing"), "fire, Seraing"),
        (Call(where=" Seraing "), "Seraing"),
        (Call(remarks="hung up"), "hung up"),
        (Call(caller="112 Liège"), "112 Liège"),
        (Call(number="04"), None),
        (Call(what="x" * 500), "x" * MAX_HEADLINE),
    ],
)
def test_the_headline_is_made_of_what_there_is(call: Call, headline: str | None) -> None:
    assert not call.is_empty
    item = draft(call, received_at=START, language="en", reference="r")
    assert item.alert.infos[0].headline == headline


def test_a_call_without_a_place_says_so() -> None:
    assert draft(Call(what="fire"), received_at=START, language="en", reference="r").alert.flags == ("area-missing",)
    assert Call().is_empty
    assert not Call(major_incident=False).is_empty


def test_two_equal_calls_are_two_notifications() -> None:
    ids = {
        notification_id(draft(FULL, received_at=START, language="en", reference=r), channel="telephone", lane="real")
        for r in ("one", "two")
    }
    assert len(ids) == 2


def test_an_account_is_only_what_the_journal_may_hold() -> None:
    assert not any("password" in field for field in Account.__struct_fields__)
