"""The timeline as text, as a page and as values says the same of each entry."""

from datetime import datetime
from pathlib import Path

import pytest

from icc_desktop.desk import log, notifications, timeline
from icc_desktop.domain import timeline as shown
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.timeline import Wanted
from icc_desktop.reports import timeline as report
from icc_desktop.store.work import Reader
from tests import rigs
from tests.desk.test_decisions import with_dossier
from tests.rigs import START, HeldClock, alert


def when(at: datetime) -> str:
    return f"{at:%H:%MZ}"


def author(account: str) -> str:
    return "the program" if account == "program" else "Ann"


def dossier(reader: Reader, *, dossier_id: str) -> Dossier:
    found = reader.state(Subject("dossier", dossier_id), "real")
    assert isinstance(found, Dossier)
    return found


@pytest.fixture
def told(tmp_path: Path) -> tuple[Dossier, list[LogRow]]:
    """A dossier with a late note and a note that was struck."""
    clock = HeldClock()
    with rigs.bench(rigs.establish(tmp_path / "desk"), clock) as desk:
        one = desk.received(alert("meuse"))
        clock.go_on(minutes=20)
        opened = str(desk.run(with_dossier, ids=(one,)).result)
        desk.run(notifications.note, ids=[one], lane="real", text="Rang <CRC-W>", occurred_at=START)
        wrong = desk.run(notifications.note, ids=[one], lane="real", text="Wrong").entries[0].ref
        desk.run(log.strike, ref=wrong, reason="misheard")
        rows = shown.chosen(desk.read(timeline.timeline, dossier_id=opened, lane="real"), Wanted())
        return desk.read(dossier, dossier_id=opened), rows


def test_as_text(told: tuple[Dossier, list[LogRow]]) -> None:
    found, rows = told
    lines = report.text(found, rows, when, author).splitlines()
    assert lines[:2] == [f"Dossier {found.ref}: Flood on the Meuse", "State: Open. Severity: Not assessed."]
    (late,) = (line for line in lines if "Rang" in line)
    assert late.endswith("[entered late, at 08:20Z]")
    (struck,) = (line for line in lines if "Note: Wrong" in line)
    assert "[struck by " in struck
    assert struck.endswith(": misheard]")


def test_as_a_page(told: tuple[Dossier, list[LogRow]]) -> None:
    found, rows = told
    body = report.body(found, rows, len(rows), when, author)
    assert all(f"<td>{row.ref}</td>" in body for row in rows)
    assert "Rang &lt;CRC-W&gt;" in body
    assert "entries are shown" not in body
    assert f"1 of {len(rows)} entries are shown." in report.body(found, rows[:1], len(rows), when, author)
    assert "Nothing of this dossier is wanted" in report.body(found, [], len(rows), when, author)


def test_as_values(told: tuple[Dossier, list[LogRow]]) -> None:
    found, rows = told
    values = report.values(found, rows, author)
    assert [entry["number"] for entry in values["entries"]] == [row.ref for row in rows]
    late = next(entry for entry in values["entries"] if entry["late"])
    assert (late["happened_at"], late["recorded_at"]) == ("2026-11-25T08:00:00Z", "2026-11-25T08:20:00Z")
