"""What reaches the disk of a desk when something classified comes in: the pointer, and nothing of the content."""

import pytest

from icc_desktop.desk import by_hand, receiving, sources
from icc_desktop.desk.by_hand import Thing
from icc_desktop.desk.receiving import Received
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.source import PollResult, Source
from icc_desktop.domain.telephone import Call
from icc_desktop.intake.readers import read
from tests.classified import CLASSIFIED, TOKEN, cap, rss
from tests.kept import everything_kept
from tests.rigs import CHANNELS, START, Bench, alert, record_poll


@pytest.mark.parametrize("name", CLASSIFIED)
def test_nothing_of_it_is_on_the_disk(desk: Bench, name: str) -> None:
    batch = read(CLASSIFIED[name]())
    desk.receive(*batch.items, name=f"{TOKEN}.xml")
    rows = [row for row in desk.rows() if row.withheld]
    assert rows
    for row in rows:
        assert row.mark is not None
        assert "classified-withheld" in row.flags
        assert desk.detail(row.id).original.startswith((b"From: ", b"Date: ", b"Identifier: ", b"Marking: "))
    assert TOKEN.lower().encode() not in everything_kept(desk.folder)


def test_what_came_unmarked_is_on_the_disk(desk: Bench) -> None:
    desk.receive(*read(cap()).items)
    assert TOKEN.lower().encode() in everything_kept(desk.folder)


def test_the_document_of_a_list_is_not_kept_where_one_in_it_is_classified(desk: Bench) -> None:
    whole = rss(f"SECRET UE {TOKEN}")
    batch = read(whole)
    assert batch.document == whole
    for _ in range(2):
        desk.program(
            by_hand.take_in,
            things=[Thing(f"{TOKEN}.xml", batch)],
            channel="other",
            lane="real",
            exercise_id=None,
            language="en",
            channels=CHANNELS,
        )
    assert sorted(row.withheld for row in desk.rows()) == [False, True]
    assert TOKEN.lower().encode() not in everything_kept(desk.folder)


def test_it_comes_again_as_a_repeat_and_with_other_content_as_another(desk: Bench) -> None:
    def one(text: str) -> Batch:
        return read(cap(headline=f"GEHEIM: {text}"))

    assert desk.receive(*one("a").items).result == Received(new=1)
    assert desk.receive(*one("a").items).result == Received(again=1)
    assert desk.receive(*one("b").items).result == Received(changed=1)
    assert desk.receive(*one("b").items, polled=True).result == Received(known=1)


def test_a_page_that_is_no_feed_is_not_kept_where_it_is_marked(desk: Bench) -> None:
    source = Source(id="", name="Feed", kind="http", address="https://example.org/", channel="other")
    one = str(desk.run(sources.add, source=source).result)
    page = f"<html><head><title>SECRET UE - {TOKEN}</title></head></html>".encode()
    result = PollResult(source_id=one, at=START, outcome="failed", answer=page)
    desk.program(record_poll, result=result)
    assert TOKEN.lower().encode() not in everything_kept(desk.folder)


def test_a_call_that_is_marked_is_not_noted(desk: Bench) -> None:
    for given in ({"what": f"SECRET UE: {TOKEN}"}, {"what": TOKEN, "mark": "geheim"}):
        call = Call(caller="Bo", **given)
        said = desk.refused(receiving.take_call, call=call, language="en", channels=CHANNELS, lane="real")
        assert "may not hold" in said
    assert desk.rows() == []


def test_a_mark_that_allows_to_keep_it_is_known(desk: Bench) -> None:
    red = desk.row(desk.received(alert("a", headline="TLP:RED note")))
    white = desk.row(desk.received(alert("b", headline="TLP:WHITE note")))
    limite = desk.row(desk.received(alert("c", restriction="LIMITE", scope="Restricted")))
    none = desk.row(desk.received(alert("d")))
    assert [row.mark for row in (red, white, limite, none)] == ["tlp-red", "tlp-clear", "eu-limite", None]
    assert "mark-former" in white.flags
    assert not any(row.withheld for row in (red, white, limite, none))
