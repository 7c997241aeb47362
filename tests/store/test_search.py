"""What is found by words, newest first: everything that came in and everything that was written, and nothing that was struck."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.desk import log, notifications, receiving, search
from icc_desktop.domain.alert import Area, Info
from icc_desktop.domain.found import Found
from icc_desktop.domain.search import Filters, State, parse_query, standing, states
from icc_desktop.domain.telephone import Call
from icc_desktop.store.store import Store, database
from tests import rigs
from tests.rigs import CHANNELS, START, Bench, HeldClock, alert
from tests.store.driver import recording

NOW = START + timedelta(hours=1)


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def desk(tmp_path: Path, clock: HeldClock) -> Iterator[Bench]:
    """A desk whose data verify in the end, the index as well."""
    with rigs.bench(rigs.establish(tmp_path / "desk"), clock) as bench:
        yield bench


def find(desk: Bench, typed: str = "", *, lane: Any = "real", **rest: Any) -> Found:
    given = {"filters": Filters(), "now": NOW, **rest}
    found: Found = desk.read(search.search, wanted=parse_query(typed), lane=lane, **given)
    return found


def titles(found: Found) -> list[str]:
    return [hit.title or hit.text for hit in found.hits]


def test_all_words_in_any_language_block_accents_and_case_apart(desk: Bench) -> None:
    french = Info(language="fr", headline="Crue à Liège", description="La Meuse monte", instruction="Évitez les caves")
    first = alert("one", headline="Flood in Liege", description="The Meuse is rising")
    desk.receive(
        first.__class__(
            **{name: getattr(first, name) for name in first.__struct_fields__} | {"infos": (*first.infos, french)}
        )
    )
    desk.receive(alert("two", event="Storm", headline="Storm", description="Wind from the west"))
    for typed in (
        "flood ",
        "MEUSE rising",
        "evitez",
        "Liège crue ",
        '"meuse is rising"',
        "flo",
        "liege -storm",
        "sender@example.org flood",
    ):
        assert titles(find(desk, typed)) == ["Flood in Liege"], typed
    for typed in ("meuse wind ", '"is meuse"', "flood -meuse", "nothing"):
        assert titles(find(desk, typed)) == [], typed


def test_newest_first_by_pages(desk: Bench, clock: HeldClock) -> None:
    for number in range(5):
        desk.run(log.write, text=f"flood line {number}", lane="real")
        clock.go_on(minutes=1)
    page = find(desk, "flood", limit=2)
    assert (titles(page), page.more) == (["flood line 4", "flood line 3"], True)
    page = find(desk, "flood", limit=3, before=page.hits[-1].place)
    assert (titles(page), page.more) == (["flood line 2", "flood line 1", "flood line 0"], False)


def test_what_was_looked_for_is_marked_in_plain_text(desk: Bench) -> None:
    desk.receive(
        alert("one", headline="<b>Flood</b> of the Yser", description="x " * 60 + "the Yser floods" + " y" * 60)
    )
    [hit] = find(desk, "yser").hits
    assert hit.title == "<b>Flood</b> of the Yser"
    assert [hit.title[begin:end] for begin, end in hit.title_marks] == ["Yser"]
    assert [hit.text[begin:end] for begin, end in hit.text_marks] == ["Yser"]
    assert (hit.kind, hit.ref, hit.at, hit.severity, hit.state) == ("notification", "A-4", START, 2, "overdue")


def test_what_people_typed_is_found_until_it_is_struck(desk: Bench) -> None:
    one = desk.received(alert("one"))
    written = desk.run(notifications.note, ids=[one], lane="real", text="the mayor of Chaudfontaine called")
    desk.run(notifications.assess, ids=[one], lane="real", severity=3, concerns="ours", reason="the Vesdre rises")
    assert titles(find(desk, "chaudfontaine vesdre ")) == ["Flood one"]
    desk.run(log.strike, ref=written.entries[0].ref, reason="wrong number")
    assert titles(find(desk, "chaudfontaine ")) == []
    assert titles(find(desk, "vesdre ")) == ["Flood one"]
    line = desk.run(log.write, text="generator tested", lane="real")
    assert titles(find(desk, "generator")) == ["generator tested"]
    struck = desk.run(log.strike, ref=line.entries[0].ref, reason="wrong day")
    assert titles(find(desk, "generator")) == []
    assert struck.entries


def test_telephone_calls_and_dossiers_are_found(desk: Bench) -> None:
    desk.run(
        receiving.take_call,
        call=Call(what="fire in Genk", caller="Limburg"),
        language="en",
        channels=CHANNELS,
        lane="real",
    )
    assert titles(find(desk, "genk")) == ["fire in Genk"]


def test_lanes_are_apart_unless_both_are_asked_for(desk: Bench) -> None:
    desk.run(log.write, text="real flood", lane="real")
    desk.run(log.write, text="played flood", lane="exercise")
    assert titles(find(desk, "flood")) == ["real flood"]
    assert titles(find(desk, "flood", lane="exercise")) == ["played flood"]
    assert set(titles(find(desk, "flood", lane=None))) == {"real flood", "played flood"}


def test_a_number_leads_to_its_entry_in_whatever_lane(desk: Bench) -> None:
    written = desk.run(log.write, text="played flood", lane="exercise")
    ref = written.entries[0].ref
    found = find(desk, ref.lower())
    assert found.entry is not None
    assert (found.entry.ref, found.entry.lane) == (ref, "exercise")
    assert found.named is not None
    assert found.named.text == "played flood"
    assert find(desk, "A-9999").entry is None
    established = find(desk, "A-1")
    assert established.entry is not None
    assert established.named is None


def test_filters_alone_and_with_words(desk: Bench) -> None:
    dutch, belgian = alert("nl", severity="Extreme", urgency="Immediate"), alert("be")
    desk.receive(dutch, source_id="knmi")
    desk.receive(belgian, source_id="kmi", channel="cecis")
    desk.run(log.write, text="flood line", lane="real")
    for filters, expected in (
        (Filters(sources=("knmi",)), {"Flood nl"}),
        (Filters(channels=("cecis", "meteoalarm")), {"Flood nl", "Flood be"}),
        (Filters(severities=(2,)), {"Flood be"}),
        (Filters(states=("to-acknowledge",)), {"Flood nl", "Flood be"}),
        (Filters(states=("closed",)), set()),
        (Filters(kinds=("log",)), {"flood line"}),
        (Filters(kinds=("notification",), sources=("kmi",), severities=(2, 3)), {"Flood be"}),
    ):
        assert set(titles(find(desk, filters=filters))) == expected, filters
        assert set(titles(find(desk, "flood ", filters=filters))) == expected, filters
    day = timedelta(days=1)
    assert titles(find(desk, filters=Filters(kinds=("log",)), between=(START - day, START + day))) == ["flood line"]
    assert titles(find(desk, "flood", between=(START + day, None))) == []
    assert titles(find(desk)) == []  # nothing is asked


def test_an_acknowledgement_leaves_the_words_alone(desk: Bench, tmp_path: Path) -> None:
    one = desk.received(alert("one"))
    folder = desk.folder
    with recording() as statements, rigs.bench(rigs.establish(tmp_path / "other"), HeldClock()) as other:
        one = other.received(alert("one"))
        statements.clear()
        other.run(notifications.acknowledge, ids=[one], lane="real")
        touching = [sql for sql, _ in statements if "INTO search " in sql or "INTO searchable " in sql]
    assert touching == []
    assert folder


def test_what_stands_in_the_index_stands_as_the_queue_says(desk: Bench, clock: HeldClock) -> None:
    ids = [
        desk.received(alert(str(number), severity="Extreme" if number else "Minor", urgency="Immediate"))
        for number in range(4)
    ]
    desk.run(notifications.acknowledge, ids=ids[:2], lane="real")
    desk.run(notifications.assess, ids=ids[:1], lane="real", severity=2, concerns="ours", reason="")
    desk.run(notifications.acknowledge, ids=ids[3:], lane="real")
    desk.run(notifications.close, ids=ids[3:], lane="real", reason="handled")
    for later in (timedelta(0), timedelta(days=3)):
        now = START + later
        for state in (
            "critical",
            "to-acknowledge",
            "overdue",
            "unclear",
            "to-assess",
            "following",
            "shelved",
            "closed",
        ):
            wanted: State = state  # type: ignore[assignment]  # each is one
            found = find(desk, filters=Filters(states=(wanted,)), now=now)
            rows = [desk.row(one) for one in ids]
            assert {hit.id for hit in found.hits} == {row.id for row in rows if wanted in states(standing(row), now)}


def test_verify_finds_what_was_tampered_with_and_the_rebuild_mends_it(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    with rigs.bench(folder, HeldClock()) as desk:
        desk.receive(alert("one"))
        desk.run(log.write, text="a line", lane="real")
    for tampered in (
        "UPDATE searchable SET body = 'other' WHERE kind = 'log'",
        "UPDATE searchable SET place = place + 64 WHERE kind = 'log'",
        "UPDATE searchable_standing SET weight = 4",
        "DELETE FROM searchable_standing",
        "INSERT INTO search (search) VALUES ('delete-all')",
        "INSERT INTO searchable VALUES (7, 'real', 'log', 'x', 'A-1', 1, '', 'more', '')",
    ):
        with rigs.tampering(folder) as connection:
            connection.execute(tampered)
        found = rigs.verify(folder)
        assert not found.ok, tampered
        assert "search" in str(found.problem)
        store = Store.open(folder)
        store.rebuild()
        store.close()
        assert rigs.verify(folder).ok


def test_nothing_of_what_is_gone_is_left_in_the_file_after_a_rebuild(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    with rigs.bench(folder, HeldClock()) as desk:
        written = desk.run(log.write, text="xylophonist", lane="real")
        desk.run(log.strike, ref=written.entries[0].ref, reason="no")
    with rigs.tampering(folder) as connection:  # as an erasure leaves the journal
        connection.execute("PRAGMA secure_delete = ON")
        erased = connection.execute("DELETE FROM entry_data WHERE instr(CAST(data AS TEXT), 'xylophonist')")
        assert erased.rowcount == 1
    store = Store.open(folder)
    store.rebuild()
    store.close()
    assert b"xylophonist" not in database(folder).read_bytes()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    bench = Bench(rigs.establish(tmp_path_factory.mktemp("search") / "desk"), HeldClock())
    bench.receive(alert("one", areas=(Area("Liège"),)))
    yield bench
    bench.close()


@settings(max_examples=300, deadline=None)
@given(typed=st.text(max_size=60) | st.text(alphabet='"-*^:(){} ANDORNEARflod\x00\ud800', max_size=40))
def test_whatever_is_typed_is_a_search(filled: Bench, typed: str) -> None:
    found = find(filled, typed)
    assert len(found.hits) <= 1


def test_a_very_long_search_is_cut(filled: Bench) -> None:
    assert find(filled, "flood " * 1000).hits
    assert not find(filled, " ".join(f"w{n}" for n in range(500))).hits
