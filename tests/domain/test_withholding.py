"""Classified content is cut down to who, when and the marking, whatever it came in; what carries or holds it goes with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base.words import Message
from icc_desktop.domain import withholding
from icc_desktop.domain.alert import Alert, Attachment, Batch, Draft, Info, Item, Named, Unreadable
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.source import Delivery
from icc_desktop.domain.withholding import WITHHELD, found_on, is_withheld, withhold, withhold_delivery
from icc_desktop.intake.readers import read
from tests.classified import CLASSIFIED, TOKEN, cap, emsi, mail, rss
from tests.rigs import MARKS, START, alert, draft


def holds(batch: Batch) -> bool:
    """Whether the token is anywhere in it, texts or bytes."""
    kept = [batch.document or b""]
    for item in batch.items:
        files = item.attachments if isinstance(item, Draft) else ()
        kept += [item.original, repr(item).encode(), *(file.data for file in files)]
    return any(TOKEN.lower().encode() in part.lower() for part in kept)


@pytest.mark.parametrize("name", CLASSIFIED)
def test_of_what_is_classified_nothing_but_the_pointer_is_left(name: str) -> None:
    data = CLASSIFIED[name]()
    batch = read(data)
    assert holds(batch) or b"\0" in data
    left = withhold(batch, MARKS)
    assert not holds(left)
    assert left.document is None
    assert len(left.items) == len(batch.items)  # nothing that arrived is dropped
    assert any(is_withheld(item) for item in left.items)
    for before, item in zip(batch.items, left.items, strict=True):
        if is_withheld(item):
            assert isinstance(item, Draft)
            assert any(one.mark.classified for one in found_on(item, MARKS))
            assert item.attachments == ()
            assert item.carrier == before.carrier
            assert b"Marking: " in item.original
    assert withhold(left, MARKS) is left  # once is enough


@pytest.mark.parametrize("secrecy", ["UNMARK", "UNCLAS"])
def test_what_says_that_it_is_not_classified_stays(secrecy: str) -> None:
    batch = read(emsi(secrecy))
    assert withhold(batch, MARKS) is batch


def test_what_is_left_of_a_mail_names_sender_recipient_date_and_identifier_but_not_the_subject() -> None:
    (item,) = withhold(read(mail(subject=f"SECRET UE - {TOKEN}")), MARKS).items
    lines = item.original.decode().splitlines()
    assert lines[:5] == [
        "From: bo@example.org",
        "To: desk@example.org",
        "Date: Wed, 25 Nov 2026 08:00:00 +0000",
        "Message-ID: m1@example.org",
        "Marking: SECRET UE/EU SECRET",
    ]
    assert isinstance(item, Draft)
    assert item.alert.infos[0].headline == "SECRET UE/EU SECRET"
    assert WITHHELD in item.alert.flags


def test_a_lower_mark_beside_a_classification_does_not_help() -> None:
    (item,) = withhold(read(mail(subject=f"TLP:CLEAR GEHEIM {TOKEN}")), MARKS).items
    assert is_withheld(item)
    (other,) = withhold(read(mail(subject=f"TLP:RED {TOKEN}")), MARKS).items
    assert not is_withheld(other)


def test_the_rest_of_a_list_is_kept_but_not_the_document() -> None:
    left = withhold(read(rss(f"SECRET UE {TOKEN}")), MARKS)
    assert [is_withheld(item) for item in left.items] == [False, True]
    assert left.document is None


def test_what_could_not_be_cut_out_of_the_same_document_goes_too() -> None:
    secret = draft(alert("a", headline="SECRET UE"))
    rest = Unreadable(b"<feed>" + TOKEN.encode(), Message("Entry {number} is broken.", {"number": 2}))
    fine = draft(alert("b"))
    left = withhold(Batch((secret, rest, fine), b"document"), MARKS)
    assert [is_withheld(item) for item in left.items] == [True, True, False]
    assert not holds(left)
    only = Batch((rest, fine), b"document")
    assert withhold(only, MARKS) is only


def test_what_holds_the_bytes_of_a_classified_one_goes_with_it() -> None:
    secret = draft(alert("a", headline="SECRET UE"))
    around = Draft(alert("b"), b"<envelope>" + secret.original + b"</envelope>")
    assert all(is_withheld(item) for item in withhold(Batch((around, secret)), MARKS).items)


def test_two_without_an_identifier_are_told_apart_and_the_same_one_is_the_same() -> None:
    def left(text: str) -> bytes:
        return withhold(read(f"SECRET UE\n{text}".encode()), MARKS).items[0].original

    assert left("one") != left("two")
    assert left("one") == left("one")


def test_a_file_whose_name_carries_the_marking_is_marked_and_loses_its_name() -> None:
    given = Delivery("s", f"in/SECRET UE {TOKEN}.xml", read(cap()), START)
    left = withhold_delivery(given, MARKS)
    assert (left.name, holds(left.batch)) == ("[…].xml", False)
    assert all(is_withheld(item) for item in left.batch.items)


@pytest.mark.parametrize(
    ("name", "neutral"),
    [
        (f"{TOKEN} plan.EML", "[…].eml"),
        (f"https://example.org/{TOKEN}/feed?q={TOKEN}", "https://example.org/…"),
        ("mail <m1@example.org> in INBOX", "mail <m1@example.org> in INBOX"),
        ("mail UID 7 in INBOX", "mail UID 7 in INBOX"),
        ("pasted text", "[…]"),
        ("http://[", "[…]"),
    ],
)
def test_a_name_says_where_it_came_from_and_nothing_else(name: str, neutral: str) -> None:
    given = Delivery("s", name, read(mail(subject="SECRET UE")), START)
    assert withhold_delivery(given, MARKS).name == neutral
    open_one = Delivery("s", name, read(mail()), START)
    assert withhold_delivery(open_one, MARKS) is open_one


def test_one_that_speaks_of_an_exercise_still_waits_for_a_person() -> None:
    spoken = alert("a", headline="SECRET UE exercise exercise")
    (item,) = withhold(Batch((draft(spoken),)), MARKS).items
    assert isinstance(item, Draft)
    assert verdict(spoken) == verdict(item.alert) == "unclear"


TEXTS = st.text(max_size=200)


@given(TEXTS, TEXTS, st.binary(max_size=400), st.booleans())
def test_nothing_raises(headline: str, name: str, data: bytes, readable: bool) -> None:
    one: Item = (
        Draft(
            Alert(format="x", infos=(Info(headline=headline, description=name, parameters=(Named(name, headline),)),)),
            data,
            (Attachment(name, "message/rfc822", data),),
        )
        if readable
        else Unreadable(data, Message("x"))
    )
    left = withhold_delivery(Delivery("s", name, Batch((one,)), START), MARKS)
    assert len(left.batch.items) == 1
    withholding.names_classified(data, MARKS)
