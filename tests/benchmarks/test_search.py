"""Searching everything stored, newest first, 50 rows: as the desk answers it, against the bare FTS5 query for the same rows.

The index alone is filled, by what fills it in the program: 1 notification to 9 log lines. `bare_median_s` is the same expression
through bare sqlite3, with the columns that a row of what was found needs. `at_the_desk_s` is the median with the way to the
thread that reads and back.
"""

import itertools
import random
import sqlite3
import statistics
import timeit
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from icc_desktop.base.clock import SystemClock
from icc_desktop.desk import search
from icc_desktop.domain.entry import microseconds
from icc_desktop.domain.found import Found
from icc_desktop.domain.search import Filters, parse_query
from icc_desktop.domain.searchable import tag
from icc_desktop.store.store import ReadOnly, database
from tests import rigs
from tests.benchmarks.against import against
from tests.rigs import START, Bench

ROUNDS = 100
WORDS = 20_000
NOTHING = Filters()
BARE = (
    "SELECT d.place, d.kind, d.id, d.lane, d.ref, d.at, highlight(search, 0, '[', ']'), snippet(search, 1, '[', ']', '…', 24), "
    "t.weight, t.bits FROM search CROSS JOIN searchable d ON d.place = search.rowid "
    "LEFT JOIN searchable_standing t ON t.place = d.place WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT 50"
)
ASKED = {
    "a word": ("flood ", NOTHING, '"flood"'),
    "two words": ("flood meuse ", NOTHING, '"flood" AND "meuse"'),
    "two letters": ("fl", NOTHING, '"fl" *'),
    "half a word": ("flood warn", NOTHING, '"flood" AND "warn" *'),
    "a phrase": ('"flood warning"', NOTHING, '"flood warning"'),
    "a country": ("flood ", Filters(countries=("NL",)), f'"flood" AND "{tag("area", "NL")}"'),
    "what is critical": ("flood ", Filters(severities=(4,)), '"flood"'),
    "a filter alone": (
        "",
        Filters(countries=("NL",), sources=("7",)),
        f'"{tag("area", "NL")}" AND "{tag("source", "7")}"',
    ),
}


def _rows(entries: int) -> Iterator[tuple[Any, ...]]:
    chance = random.Random(entries)
    letters = "abcdefghijklmnoprstuvwz"
    words = ["".join(chance.choices(letters, k=chance.randint(3, 10))) for _ in range(WORDS)]
    often = list(itertools.accumulate(1 / (place + 5) for place in range(WORDS)))
    lane = tag("lane", "real")
    for number in range(entries):
        at = microseconds(START + timedelta(seconds=number))
        if number % 10:
            said = " ".join(chance.choices(words, cum_weights=often, k=12))
            yield at * 64, "log", f"l{number}", at, "", f"Line {number} {said}", f"{lane} {tag('kind', 'log')}", None
        else:
            said = " ".join(chance.choices(words, cum_weights=often, k=100))
            river = chance.choice(("Meuse", "Vesdre", "Yser", "Scheldt"))
            tags = f"{lane} {tag('kind', 'notification')} {tag('source', str(number // 10 % 40))} {tag('area', chance.choice(('NL', 'FR', 'DE', 'LU', 'BE')))}"
            yield (
                at * 64,
                "notification",
                f"n{number}",
                at,
                f"Flood warning {river}",
                said,
                tags,
                chance.choice((4, 3, 2, 2, 1, 1, None)),
            )


@pytest.fixture(scope="module", params=[10_000, 1_000_000])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = rigs.establish(tmp_path_factory.mktemp("search") / "desk")
    Bench(folder, SystemClock()).close()  # brings the schema up to date
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        for place, kind, one, at, title, body, tags, weight in _rows(request.param):
            value = (place, "real", kind, one, "A-1", at, title, body, tags)
            connection.execute("INSERT INTO searchable VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", value)
            if kind == "notification":
                standing = (place, "real", weight, 1, None, None, None, None)
                connection.execute("INSERT INTO searchable_standing VALUES (?, ?, ?, ?, ?, ?, ?, ?)", standing)
        connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
    return folder


@pytest.mark.parametrize("asked", ASKED)
def test_searching(filled: Path, asked: str, benchmark: BenchmarkFixture) -> None:
    typed, filters, expression = ASKED[asked]
    given: dict[str, Any] = {
        "wanted": parse_query(typed),
        "filters": filters,
        "lane": "real",
        "now": START + timedelta(days=30),
    }
    bench, readers = Bench(filled, SystemClock()), ReadOnly(filled)

    def ours() -> Found:
        with readers.reader() as reader:
            return search.search(reader, **given)

    with closing(sqlite3.connect(f"{database(filled).as_uri()}?mode=ro", uri=True)) as bare:
        try:
            against(
                benchmark,
                ours,
                lambda: bare.execute(BARE, (expression,)).fetchall(),
                rounds=ROUNDS,
                at_the_desk_s=statistics.median(
                    timeit.repeat(lambda: bench.read(search.search, **given), number=1, repeat=ROUNDS)
                ),
                asked=asked,
                found=len(ours().hits),
                entries=bare.execute("SELECT count(*) FROM searchable").fetchone()[0],
            )
        finally:
            readers.close()
            bench.close()
