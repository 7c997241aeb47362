"""The gaps on screen: the line under the strip, the view with its periods, the ledger of a source. All keyboard."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from icc_desktop.base.words import Message
from icc_desktop.desk import shifts, sources, station
from icc_desktop.domain.source import Gap, Outcome, PollResult, Source
from icc_desktop.gui.connection import GAPS, SEEN
from icc_desktop.gui.gaps_view import FROM, LATE, LENGTH, LOST, SOURCE, TO, WHY, GapsModel
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.print_out import PrintForm
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import BRUSSELS, NOW, AtDesk, Key, until
from tests.gui.at_window import at_window
from tests.keys import press
from tests.rigs import record_poll

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

MINUTE = timedelta(minutes=1)


async def gap(here: AtDesk, one: str, minutes: int) -> None:
    """The source fails and is back after so many minutes."""
    polls: tuple[tuple[int, Outcome], ...] = ((1, "data"), (1, "failed"), (minutes, "data"))
    for pause, outcome in polls:
        here.clock.pass_s(pause * 60)
        reason = Message("No way.") if outcome == "failed" else None
        result = PollResult(one, here.now(), outcome, items=2, reason=reason, out_of_reach=True)
        await here.desk.run_program(record_poll, result=result)


async def added(here: AtDesk, name: str) -> str:
    change = await here.run(sources.add, source=Source("", name, "http", f"https://{name}.example", "other"))
    assert change is not None
    return str(change.result)


def column(model: GapsModel, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_a_gap_in_words() -> None:
    model = GapsModel(BRUSSELS, NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    closed = Gap(
        source_id="1", name="USGS", from_at=NOW - 90 * MINUTE, to_at=NOW - 60 * MINUTE, causes=("reach", "stopped"),
        late_items=4, reach="window", oldest_at=NOW - 70 * MINUTE,
    )  # fmt: skip
    still = Gap(source_id="2", name="NINA", from_at=NOW - 5 * MINUTE, causes=("answer",))
    network = msgspec.structs.replace(closed, source_id="network", name="Network", reach="all", causes=("reach",))
    model.set_gaps([network, closed, still], NOW)
    assert column(model, SOURCE) == ["NINA", "USGS", "Network"]
    assert column(model, FROM)[1] == "Wed 25 Nov 12:35 (11:35Z)"
    assert column(model, TO)[:2] == ["still open", "Wed 25 Nov 13:05 (12:05Z)"]
    assert column(model, LENGTH)[:2] == ["5 min", "30 min"]
    assert column(model, WHY)[:2] == ["wrong answers", "out of reach, then the program was not running"]
    assert column(model, LATE) == ["", "4", "4"]
    assert column(model, LOST) == ["not known while it lasts", "what was sent up to 12:55 (11:55Z)", "nothing is lost"]


def test_after_a_gap_a_line_says_what_may_be_missing_and_a_key_shows_it(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one = await added(here, "one")
        await gap(here, one, 10)
        await until(lambda: GAPS in window.banners.standing)
        await gap(here, await added(here, "two"), 10)
        said = "Sources with gaps: 2. Messages that came late: 0. Spans that cannot be fetched: 2."
        await until(lambda: window.banners._standing[GAPS].text == said)
        press(Key.Key_F8)
        view = window.sources.gaps
        await until(lambda: column(view.model, SOURCE) == ["two", "one", "one"])
        assert column(view.model, TO)[1] == "still open", "one was not asked again meanwhile"
        assert view._title.text() == "Gaps in the last 24 hours"
        await until(lambda: GAPS not in window.banners.standing)
        assert view.list.hasFocus()
        press(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert (
            "one\n  2026-11-25 13:06Z to 2026-11-25 13:17Z (11 min): out of reach."
            in QGuiApplication.clipboard().text()
        )
        await until(lambda: view._told.text() == "Copied as text; the log says so.")
        assert (await here.newest()).kind == "export.copied"
        press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        sheet = await here.sheet()
        assert isinstance(sheet, PrintForm)
        press(Key.Key_Escape)
        await until(view.list.hasFocus)
        press(Key.Key_Escape)
        await until(lambda: window.sources.list.isVisible() and window.sources.list.hasFocus())
        window.sources.list.selectRow(0)
        await until(lambda: window.sources.ledger.model.rowCount() == 4)
        texts = [str(row.message) for row in window.sources.ledger.model.rows]
        assert texts[-1] == "Source added: one"
        assert texts[0].startswith("Gap of one: ")
        press(Key.Key_G)
        await until(view.isVisible)

    at_window(tmp_path, theme, story)


def test_gaps_that_were_over_before_somebody_signed_in_are_told_too(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one = await added(here, "one")
        window._unsubscribe()  # nobody sits there
        await here.desk.run_program(station.keep_setting, name=SEEN, value=here.now().isoformat())
        await gap(here, one, 10)
        assert GAPS not in window.banners.standing
        window._unsubscribe = here.desk.subscribe(window._changed)
        await window.begin()
        assert GAPS in window.banners.standing
        here.clock.pass_s(1)
        window.show_gaps()
        await until(lambda: GAPS not in window.banners.standing)
        await here.desk.run_program(station.keep_setting, name="x", value="x")  # what is seen has been kept before
        await window.begin()
        assert GAPS not in window.banners.standing

    at_window(tmp_path, theme, story)


def test_the_shift_shows_its_own_gaps(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one = await added(here, "one")
        await gap(here, one, 10)
        here.clock.pass_s(60)
        await here.run(shifts.begin)
        window.show_screen("shift")
        press(Key.Key_G)
        view = window.sources.gaps
        await until(lambda: view._title.text() == "Gaps in this shift")
        assert view.model.rowCount() == 0
        await until(lambda: view._buttons["shift"].hasFocus())
        press(Key.Key_2)
        await until(lambda: view._title.text() == "Gaps in the last 24 hours")
        assert view.model.rowCount() == 1
        press(Key.Key_3)
        await until(lambda: view._title.text() == "Gaps in the last 7 days")

    at_window(tmp_path, theme, story)


def test_a_gap_that_ends_while_somebody_looks_does_not_stand_there_as_open(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one, two = await added(here, "one"), await added(here, "two")
        await gap(here, two, 10)
        failed = PollResult(one, here.now(), "failed", reason=Message("No way."), out_of_reach=True)
        await here.desk.run_program(record_poll, result=failed)
        press(Key.Key_F8)
        view = window.sources.gaps

        def ends() -> list[str]:
            return sorted(
                to for name, to in zip(column(view.model, SOURCE), column(view.model, TO), strict=True) if name == "one"
            )

        await until(lambda: ends() == ["still open"] and view.list.hasFocus())
        press(Key.Key_End)
        selected = view.list.currentIndex().row()
        length = column(view.model, LENGTH)[column(view.model, SOURCE).index("one")]
        here.clock.pass_s(60)
        window.sources.tick(here.now())
        assert column(view.model, LENGTH)[column(view.model, SOURCE).index("one")] != length
        await here.desk.run_program(record_poll, result=PollResult(one, here.now(), "data", items=1))
        await until(lambda: view._outdated and not view._reading)
        window.sources.tick(here.now())
        await until(lambda: ends() == ["Wed 25 Nov 14:18 (13:18Z)"])
        assert view.list.currentIndex().row() == selected
        assert view.list.hasFocus()

    at_window(tmp_path, theme, story)
