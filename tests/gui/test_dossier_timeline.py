"""The timeline of a dossier under the keyboard: parts, words, period, order; going there; the cover of the sources; giving it out."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from icc_desktop.desk import decisions, log, notifications, sources
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.decision import Wording
from icc_desktop.domain.source import PollResult, Source
from icc_desktop.gui.dossier_decisions import Decisions
from icc_desktop.gui.dossier_timeline import Timeline
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, until
from tests.gui.at_dossier import Key, at_section, pressed, saved_at, with_control
from tests.rigs import record_poll

Story = Callable[[AtDesk, MainWindow, Timeline], Awaitable[None]]
ALT = Qt.KeyboardModifier.AltModifier


def at_timeline(place: Path, theme: Theme, story: Story, *, lane: Lane = "real") -> None:
    async def begin(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        await until(lambda: section.model.rowCount() == 3)
        await story(here, window, section)

    at_section(place, theme, Timeline, Key.Key_9, begin, lane=lane)


def kinds(section: Timeline) -> list[str]:
    return [row.kind for row in section.model.rows]


async def more(here: AtDesk, section: Timeline) -> str:
    """A note that is late, and a decision; gives the decision's id."""
    dossier = section.detail.dossier
    (row,) = await here.rows(dossier.lane)
    early = here.now() - timedelta(minutes=30)
    given = {"ids": [row.id], "lane": dossier.lane, "text": "Rang the governor", "occurred_at": early}
    await here.desk.run(notifications.note, **given)
    wording = Wording(issue="Warn?", choice="Warn", decided_by="Mayor", reasons="it rises")
    change = await here.desk.run(decisions.take, lane=dossier.lane, wording=wording, dossier_id=dossier.id)
    await until(lambda: section.model.rowCount() == 5 and bool(section.detail.decisions))
    return str(change.result)


def test_what_happened_stands_in_its_order_and_what_is_late_says_so(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        await more(here, section)
        ordered = [
            "notification.noted",
            "notification.received",
            "dossier.opened",
            "notification.filed",
            "decision.taken",
        ]
        assert kinds(section) == ordered
        assert section.model.index(0, 2).data() == "LATE 14:05 (13:05Z)"
        pressed(section.table, Key.Key_O)
        assert kinds(section) == ordered[::-1]
        pressed(section.table, Key.Key_O)
        assert kinds(section) == ordered

    at_timeline(tmp_path, theme, story)


def test_it_is_filtered_by_keys_and_esc_shows_all_again(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        await more(here, section)
        pressed(section.table, Key.Key_4, ALT)
        assert kinds(section) == ["decision.taken"]
        assert section.filter.said == "1 of 5 entries"
        pressed(section.table, Key.Key_3, ALT)
        assert kinds(section) == ["notification.noted", "decision.taken"]
        with_control(section.table, Key.Key_F)
        assert section.filter.words.hasFocus()
        section.filter.words.setText("GOVERNOR rang")
        assert kinds(section) == ["notification.noted"]
        pressed(section.filter.words, Key.Key_Escape)
        assert section.model.rowCount() == 5
        assert section.table.hasFocus()
        section.filter.period.setText("13:30-13:50")
        assert kinds(section) == ["notification.noted"]
        section.filter.period.setText("13:30-later")
        assert "13:00-15:30" in section.filter.said
        assert kinds(section) == ["notification.noted"]  # what was understood last stays

    at_timeline(tmp_path, theme, story)


def test_what_is_struck_stays_and_says_by_what(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        await more(here, section)
        noted = section.model.rows[0]
        await here.desk.run(log.strike, ref=noted.ref, reason="it was the mayor")
        await until(lambda: section.model.rows[0].struck_by is not None)
        assert "it was the mayor" in section.model.index(0, 4).data()
        assert "Rang the governor" in section.model.index(0, 4).data()

    at_timeline(tmp_path, theme, story)


def test_enter_goes_to_what_it_is_about(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        one = await more(here, section)
        section.table.selectRow(4)
        pressed(section.table, Key.Key_Return)
        shown = window.dossiers.panel.section
        assert isinstance(shown, Decisions)
        assert shown.current.id == one
        pressed(window.dossiers.list, Key.Key_9)
        section.table.setFocus()
        section.table.selectRow(1)
        pressed(section.table, Key.Key_Return)
        await until(lambda: window.queue.view.hasFocus() or window.queue.panel.isAncestorOf(here.window.focusWidget()))
        assert window.rail.current == "queue"

    at_timeline(tmp_path, theme, story)


async def with_gap(here: AtDesk) -> None:
    """A source that answered, failed for twenty minutes, and answers again."""
    source = Source("", "MeteoAlarm", "http", "https://example.org/feed", "meteoalarm")
    added = await here.desk.run(sources.add, source=source)
    one = str(added.result)
    for outcome in ("data", "failed", "data"):
        result = PollResult(source_id=one, at=here.now(), outcome=outcome)
        await here.desk.run_program(record_poll, result=result)
        here.clock.pass_s(1200)


def test_the_cover_of_the_sources_is_said_and_given_out(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        await until(lambda: section.cover_words != "")
        assert section.cover_words == "No source is watched at this desk (Ctrl+6)."
        await with_gap(here)
        section.tick(here.now())
        await until(lambda: "MeteoAlarm" in section.cover_words)
        pressed(section.table, Key.Key_G)
        assert section.gap_list.hasFocus()
        assert section.gaps.rowCount() >= 1
        with_control(section.gap_list, Key.Key_C)
        await until(lambda: "Copied" in section.told)
        assert "MeteoAlarm" in QGuiApplication.clipboard().text()
        pressed(section.gap_list, Key.Key_Escape)
        assert section.table.hasFocus()

    at_timeline(tmp_path, theme, story)


def test_without_gaps_it_says_that_all_was_covered(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        source = Source("", "MeteoAlarm", "http", "https://example.org/feed", "meteoalarm")
        one = str((await here.desk.run(sources.add, source=source)).result)
        await here.desk.run_program(record_poll, result=PollResult(source_id=one, at=here.now(), outcome="data"))
        here.clock.pass_s(15)
        section.tick(here.now())
        await until(lambda: section.cover_words.startswith("Sources were covered all the time"))

    at_timeline(tmp_path, theme, story)


def test_it_is_saved_as_values_with_the_filter_and_the_log_says_so(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        await more(here, section)
        pressed(section.table, Key.Key_4, ALT)
        with_control(section.table, Key.Key_P)
        sheet = await here.sheet()
        pressed(sheet, Key.Key_6)
        pressed(sheet, Key.Key_Return)
        assert await saved_at(sheet, tmp_path / "t.json") == f"{section.detail.dossier.ref}_timeline_2026-11-25.json"
        await until(lambda: section.told.startswith("Saved"))
        values = msgspec.json.decode((tmp_path / "t.json").read_bytes())
        assert [entry["kind"] for entry in values["entries"]] == ["decision.taken"]
        assert (await here.newest()).say().startswith("Saved as JSON values, t.json: Dossier")

    at_timeline(tmp_path, theme, story)


def test_an_exercise_has_no_cover_of_real_sources(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Timeline) -> None:
        section.tick(here.now() + timedelta(minutes=1))
        pressed(section.table, Key.Key_G)
        assert not section.shows_gaps
        assert section.cover_words == ""

    at_timeline(tmp_path, theme, story, lane="exercise")
