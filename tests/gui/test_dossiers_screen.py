"""The dossiers' screen and the queue's way to it, with the keyboard alone, at a real desk."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from icc_desktop.desk import dossier_contents as contents
from icc_desktop.desk import dossiers, notifications
from icc_desktop.desk.dossier_queries import DossierDetail, dossier_detail
from icc_desktop.gui.dossier_sections import Notifications
from icc_desktop.gui.dossier_timeline import Timeline
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import NOW, AtDesk, Key, until
from tests.gui.at_window import at_window
from tests.keys import press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


async def opened(here: AtDesk, title: str, *ids: str, **more: Any) -> str:
    change = await here.run(dossiers.open_, title=title, lane="real", ids=ids, **more)
    assert change is not None
    return str(change.result)


async def on_disk(here: AtDesk, dossier_id: str) -> DossierDetail:
    found = await here.ask(dossier_detail, dossier_id=dossier_id, lane="real")
    assert isinstance(found, DossierDetail)
    return found


async def show(here: AtDesk, window: MainWindow, dossier_id: str) -> None:
    """Go to the screen and choose a dossier, as the officer does."""
    press(Key.Key_2, CTRL)
    await until(window.dossiers.list.hasFocus)
    await until(lambda: window.dossiers.model.get(dossier_id) is not None)
    window.dossiers.select(dossier_id)
    await until(lambda: shown(window) == dossier_id)


def shown(window: MainWindow) -> str:
    detail = window.dossiers.panel.detail
    return detail.dossier.id if detail else ""


def titles(window: MainWindow) -> list[str]:
    """What stands in the list, headers and all, from the top."""
    model = window.dossiers.model
    listed = (model.row_at(at) for at in range(model.rowCount()))
    return [one.dossier.name if one else model.header_at(at)[0] for at, one in enumerate(listed)]


async def enter(here: AtDesk, *texts: str) -> None:
    """Fill the fields of the sheet that opens, one Tab apart, and press Enter."""
    await here.sheet()
    for at, text in enumerate(texts):
        if at:
            press(Key.Key_Tab)
        write(text)
    press(Key.Key_Return)


def test_a_new_dossier_from_an_alert_is_two_keys(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Meuse rises at Vise")
        await here.run(notifications.assess, ids=[row.id], lane="real", severity=3)
        await until(lambda: window.queue.model.index_of(row.id).isValid())
        window.queue.select(row.id)
        press(Key.Key_D)
        await here.sheet()
        press(Key.Key_Return)
        await until(lambda: bool((window.queue.rows((row.id,)) or (row,))[0].dossier))
        dossier_id = window.queue.rows((row.id,))[0].dossier or ""
        made = await on_disk(here, dossier_id)
        assert (made.dossier.name, made.dossier.severity) == ("Meuse rises at Vise", 3)
        assert window.dossiers.short_name(dossier_id) == made.dossier.ref
        await until(window.queue.view.hasFocus)
        press(Key.Key_D, SHIFT)
        await enter(here, "another river")
        await until(lambda: window.queue.rows((row.id,))[0].dossier is None)
        await until(window.queue.view.hasFocus)
        press(Key.Key_Z, CTRL)
        await until(lambda: window.queue.rows((row.id,))[0].dossier == dossier_id)

    at_window(tmp_path / "desk", theme, story)


def test_what_is_suggested_stands_first_with_its_reason(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        first = await here.receive("Flood on the Meuse at Vise")
        dossier_id = await opened(here, "Meuse", first.id)
        await opened(here, "Something else")
        alike = await here.receive("Flood on the Meuse at Vise", identifier="2")
        await until(lambda: window.queue.model.row(alike.id) is not None)
        window.queue.select(alike.id)
        await until(lambda: window.queue.panel.detail is not None and window.queue.panel.detail.row.id == alike.id)
        assert "Belongs to a dossier?" in window.queue.panel._text.toPlainText()
        press(Key.Key_D)
        sheet: Any = await here.sheet()
        await until(lambda: len(sheet.chooser.offers) == 3)
        assert [one.title for one in sheet.chooser.offers] == ["Meuse", alike.headline, "Something else"]
        assert first.ref in sheet.chooser.offers[0].why
        press(Key.Key_Return)
        await until(lambda: window.queue.rows((alike.id,))[0].dossier == dossier_id)
        assert "Headlines" in str((await here.newest()).say()) or "Equal" in str((await here.newest()).say())

    at_window(tmp_path / "desk", theme, story)


def test_words_find_a_dossier_and_the_reason_is_asked(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Dike broken")
        dossier_id = await opened(here, "Meuse, November")
        await until(lambda: window.queue.model.row(row.id) is not None)
        window.queue.select(row.id)
        press(Key.Key_D)
        sheet: Any = await here.sheet()
        await until(lambda: len(sheet.chooser.offers) == 2)
        write("meuse")
        assert [one.title for one in sheet.chooser.offers] == ["Meuse, November", "meuse"]
        press(Key.Key_Return)
        assert sheet.reason.problem
        assert sheet.reason.edit.hasFocus()
        write("the province says so")
        press(Key.Key_Return)
        await until(lambda: window.queue.rows((row.id,))[0].dossier == dossier_id)

    at_window(tmp_path / "desk", theme, story)


def test_enter_that_comes_early_waits_for_the_dossiers(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Dike broken")
        await until(lambda: window.queue.model.row(row.id) is not None)
        window.queue.select(row.id)
        press(Key.Key_D)
        sheet: Any = await here.sheet()
        sheet._filled = False  # as before they have been read
        press(Key.Key_Return)
        assert sheet.isVisible()
        sheet.fill([], [])
        await until(lambda: bool(window.queue.rows((row.id,))[0].dossier))

    at_window(tmp_path / "desk", theme, story)


def test_rows_go_where_they_belong_and_nothing_is_reset(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        model = window.dossiers.model
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        resets: list[object] = []
        model.modelReset.connect(lambda: resets.append(None))
        flood = await opened(here, "Flood")
        storm = await opened(here, "Storm")
        await until(lambda: titles(window) == ["Not assessed", "Storm", "Flood"] or len(titles(window)) == 3)
        await show(here, window, flood)
        await here.run(dossiers.assess, dossier_id=storm, lane="real", severity=4)
        await until(lambda: titles(window) == ["Critical", "Storm", "Not assessed", "Flood"])
        await here.run(dossiers.assess, dossier_id=flood, lane="real", severity=2)
        await until(lambda: titles(window) == ["Critical", "Storm", "Notable", "Flood"])
        await here.run(dossiers.change_state, dossier_id=storm, lane="real", state="closed", reason="over")
        await until(lambda: titles(window) == ["Notable", "Flood", "Closed", "Storm"])
        current = window.dossiers.list.current
        assert current is not None
        assert current.dossier.id == flood  # whatever moved, the officer is still at his dossier
        assert resets == []
        press(Key.Key_F, CTRL)
        write("stor")
        assert titles(window) == ["Closed", "Storm"]
        press(Key.Key_Escape)
        assert titles(window) == ["Notable", "Flood", "Closed", "Storm"]
        del tester

    at_window(tmp_path / "desk", theme, story)


def test_a_dossier_that_is_taken_back_is_gone(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        press(Key.Key_2, CTRL)
        await until(window.dossiers.list.hasFocus)
        press(Key.Key_N)
        await enter(here, "Parcel at the embassy")
        await until(lambda: titles(window) == ["Not assessed", "Parcel at the embassy"])
        await until(lambda: window.dossiers.panel.detail is not None)
        await until(window.dossiers.list.hasFocus)
        before = window.dossiers.panel.detail
        press(Key.Key_Z, CTRL)
        await until(lambda: titles(window) == [])
        await until(lambda: window.dossiers.panel.detail is None)
        (timeline,) = (one for one in window.dossiers.panel.sections if isinstance(one, Timeline))
        timeline.detail = before  # what it reads may be gone when the answer comes
        await timeline._read_cover()

    at_window(tmp_path / "desk", theme, story)


def test_tasks_and_meetings_by_keys(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        dossier_id = await opened(here, "Flood")
        await show(here, window, dossier_id)
        panel = window.dossiers.panel
        press(Key.Key_T)
        await enter(here, "Ring the governor", "DO", "14:30")
        await until(lambda: "Ring the governor (DO) by 14:30" in panel.asked)
        await until(window.dossiers.list.hasFocus)
        press(Key.Key_3)
        press(Key.Key_Return)
        await until(
            lambda: window.window().focusWidget() is not None and panel.isAncestorOf(window.window().focusWidget())
        )
        here.clock.pass_s(30 * 60)
        window._tick()
        assert panel.asked.startswith("OVERDUE by 5 min: Ring the governor (DO).")
        assert window.dossiers.waiting(here.now()) == 1
        press(Key.Key_Space)
        await enter(here, "reached, he knows")
        await until(lambda: "Assess it" in panel.asked)
        (task,) = (await on_disk(here, dossier_id)).dossier.tasks.values()
        assert (task.end, task.end_remark) == ("done", "reached, he knows")
        press(Key.Key_M)
        await enter(here, "beheerscel cofeco", "15:30")
        assert not (await on_disk(here, dossier_id)).dossier.meetings
        press(Key.Key_Escape)
        press(Key.Key_Escape)

    at_window(tmp_path / "desk", theme, story)


def test_merging_and_splitting_by_keys(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one, other = await here.receive("Flood at Vise"), await here.receive("Gale at sea", identifier="2")
        flood, storm = await opened(here, "Flood", one.id), await opened(here, "Storm", other.id)
        await show(here, window, flood)
        press(Key.Key_J)
        sheet: Any = await here.sheet()
        write("stor")
        press(Key.Key_Tab)
        assert sheet.reason.edit.hasFocus()
        write("one depression")
        press(Key.Key_Return)
        await until(lambda: "Merged into" in window.dossiers.panel.asked)
        assert {row.id for row in (await on_disk(here, storm)).rows} == {one.id, other.id}
        await until(window.dossiers.list.hasFocus)
        press(Key.Key_J, SHIFT)
        await enter(here, "two after all")
        await until(lambda: "Merged into" not in window.dossiers.panel.asked)
        assert [row.id for row in (await on_disk(here, flood)).rows] == [one.id]
        await until(window.dossiers.list.hasFocus)
        press(Key.Key_2)
        press(Key.Key_N, SHIFT)
        sheet = await here.sheet()
        write("Vise alone")
        press(Key.Key_Tab)
        write("another river")
        press(Key.Key_Return)
        await until(lambda: "Vise alone" in titles(window))
        assert (await on_disk(here, flood)).rows == ()
        await until(window.dossiers.list.hasFocus)
        press(Key.Key_Z, CTRL)
        await until(lambda: "Vise alone" not in titles(window))
        assert [row.id for row in (await on_disk(here, flood)).rows] == [one.id]

    at_window(tmp_path / "desk", theme, story)


def test_what_may_belong_is_linked_with_one_key(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one = await here.receive("Flood on the Meuse at Vise")
        dossier_id = await opened(here, "Flood", one.id)
        alike = await here.receive("Flood on the Meuse at Vise", identifier="2")
        await show(here, window, dossier_id)
        panel = window.dossiers.panel
        press(Key.Key_2)
        section = panel.section
        assert isinstance(section, Notifications)
        await until(lambda: len(section.model.rows) == 2)
        press(Key.Key_Return)
        press(Key.Key_End)
        assert section.current is not None
        assert (section.current.row.id, section.may("take_suggested")) == (alike.id, True)
        press(Key.Key_Space)
        await until(lambda: section.count == 2)
        assert {row.id for row in (await on_disk(here, dossier_id)).rows} == {one.id, alike.id}
        press(Key.Key_Home)
        press(Key.Key_Return)
        await until(lambda: window.queue.selected_ids() != () and window.queue.view.hasFocus())

    at_window(tmp_path / "desk", theme, story)


def test_a_figure_with_a_name_is_asked_about_once(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        dossier_id = await opened(here, "Flood")
        await show(here, window, dossier_id)
        press(Key.Key_F)
        sheet = await here.sheet()
        write("inj")
        press(Key.Key_Tab)
        write(">12")
        for _ in range(2):
            press(Key.Key_Tab)
        write("police")
        for _ in range(2):
            press(Key.Key_Tab)
        write("among them Jan Peeters")
        press(Key.Key_Return)
        await until(lambda: "looks like a name: Jan Peeters" in sheet.problem)
        press(Key.Key_Return)
        await until(lambda: window.dossiers.panel.sections[4].count == 1)
        (figure,) = (await on_disk(here, dossier_id)).dossier.figures
        assert (figure.kind, figure.value, figure.precision, figure.source) == ("injured", 12, "at-least", "police")

    at_window(tmp_path / "desk", theme, story)


def test_figures_show_earlier_values_on_demand(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        dossier_id = await opened(here, "Flood")
        given: dict[str, Any] = {"dossier_id": dossier_id, "lane": "real", "kind": "dead", "name": "Dead"}
        for value, source, minutes in ((1, "police", 30), (2, "police", 20), (4, "hospital", 10)):
            await here.run(
                contents.report_figure, value=value, source=source, as_at=NOW - timedelta(minutes=minutes), **given
            )
        await show(here, window, dossier_id)
        press(Key.Key_5)
        section: Any = window.dossiers.panel.section
        await until(lambda: len(section.model.rows) == 2)
        assert [(row.figure.value, row.differs) for row in section.model.rows] == [(4, True), (2, True)]
        press(Key.Key_Return)
        press(Key.Key_Space)
        assert [(row.figure.value, row.rank) for row in section.model.rows][-1] == (1, "earlier")
        press(Key.Key_Space)
        assert len(section.model.rows) == 2

    at_window(tmp_path / "desk", theme, story)


def test_alt_and_a_letter_acts_on_the_dossier_that_is_shown(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        dossier_id = await opened(here, "Flood")
        await show(here, window, dossier_id)
        press(Key.Key_L, CTRL)
        await until(window.log_line._field.hasFocus)
        press(Key.Key_E, ALT)
        await here.sheet()
        press(Key.Key_4)
        press(Key.Key_Return)
        await until(lambda: titles(window) == ["Critical", "Flood"])

    at_window(tmp_path / "desk", theme, story)


def test_closing_says_what_waits(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Flood at Vise")
        dossier_id = await opened(here, "Flood", row.id)
        await show(here, window, dossier_id)
        press(Key.Key_X)
        sheet = await here.sheet()
        write("over")
        press(Key.Key_Return)
        await until(lambda: f"not acknowledged yet: {row.ref}" in sheet.problem and not sheet.is_saving)
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        await here.run(notifications.acknowledge, ids=[row.id], lane="real")
        await until(window.dossiers.list.hasFocus)
        press(Key.Key_X)
        await enter(here, "over")
        await until(lambda: window.dossiers.panel.asked.endswith(": over"))
        await until(window.dossiers.list.hasFocus)
        press(Key.Key_X, SHIFT)
        await enter(here, "a second wave")
        await until(lambda: titles(window)[0] != "Closed")

    at_window(tmp_path / "desk", theme, story)


def test_the_other_lane_has_its_own(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await opened(here, "Flood")
        await until(lambda: titles(window) == ["Not assessed", "Flood"])
        await here.run(dossiers.open_, title="Drill", lane="exercise")
        await window.show_lane("exercise")
        assert titles(window) == ["Not assessed", "Drill"]
        await window.show_lane("real")
        assert titles(window) == ["Not assessed", "Flood"]

    at_window(tmp_path / "desk", theme, story)


def test_the_log_line_asks_once_about_a_name(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        press(Key.Key_L, CTRL)
        await until(window.log_line._field.hasFocus)
        write("one dead, Jan Peeters")
        press(Key.Key_Return)
        assert "looks like a name: Jan Peeters" in window.log_line.hint
        assert (await here.newest()).kind != "log.written"
        press(Key.Key_Return)
        await until(lambda: window.log_line.text == "")
        assert (await here.newest()).kind == "log.written"
        write("rang Jan Peeters")
        press(Key.Key_Return)
        await until(lambda: window.log_line.text == "")

    at_window(tmp_path / "desk", theme, story)


def test_a_dossier_wears_the_strictest_mark_and_h_changes_it(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("TLP:AMBER Meuse rises at Vise")
        one = await opened(here, "Meuse", row.id)
        await show(here, window, one)
        panel = window.dossiers.panel
        await until(lambda: panel.detail is not None and panel.detail.mark == "tlp-amber")
        press(Key.Key_H)
        await here.sheet()
        press(Key.Key_5)
        press(Key.Key_Return)
        await until(lambda: panel.detail is not None and panel.detail.mark == "tlp-red")
        assert (await on_disk(here, one)).dossier.mark == "tlp-red"

    at_window(tmp_path / "desk", theme, story)


def test_the_list_marks_what_the_panel_shows(tmp_path: Path, theme: Theme) -> None:
    """The letters act on what the panel shows: another row that looks chosen would be a trap."""

    async def story(here: AtDesk, window: MainWindow) -> None:
        first = await opened(here, "Explosion at the quay")
        await until(lambda: window.dossiers.model.get(first) is not None)
        press(Key.Key_2, CTRL)
        await until(lambda: shown(window) == first)
        marked = window.dossiers.list.selectionModel().selectedIndexes
        assert [index.row() for index in marked()] == [1], "the keyboard alone marks the first row"
        press(Key.Key_N)
        await enter(here, "Smoke over the harbour")
        await until(lambda: shown(window) not in ("", first))
        second = shown(window)
        await until(lambda: [index.row() for index in marked()] == [window.dossiers.model.index_of(second).row()])

    at_window(tmp_path / "desk", theme, story)


def test_undoing_a_merge_counts_anew_in_both(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Smoke over the harbour")
        into, gone = await opened(here, "Explosion"), await opened(here, "Smoke", row.id)

        def counts() -> tuple[int, ...]:
            listed = (window.dossiers.model.get(one) for one in (into, gone))
            return tuple(one.notifications if one else -1 for one in listed)

        await until(lambda: counts() == (0, 1))
        await here.run(dossiers.merge, dossier_id=gone, into_id=into, lane="real", reason="one event")
        await until(lambda: counts() == (1, 0))
        await here.run(dossiers.unmerge, dossier_id=gone, lane="real", reason="two events")
        await until(lambda: counts() == (0, 1))
        await here.run(dossiers.unfile, ids=[row.id], lane="real", reason="none")
        await until(lambda: counts() == (0, 0))

    at_window(tmp_path / "desk", theme, story)


def test_the_keyboard_stays_on_the_screen_when_what_had_it_goes(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Smoke over the harbour")
        into, gone = await opened(here, "Explosion"), await opened(here, "Smoke", row.id)
        await show(here, window, gone)
        press(Key.Key_2)
        press(Key.Key_Return)
        await until(lambda: not window.dossiers.list.hasFocus())
        press(Key.Key_Tab)
        await here.run(dossiers.merge, dossier_id=gone, into_id=into, lane="real", reason="one event")
        await until(lambda: window.dossiers.panel.detail is not None and not window.dossiers.panel.detail.rows)
        await until(lambda: window.dossiers.isAncestorOf(window.focusWidget()))
        assert not window.log_line.isAncestorOf(window.focusWidget()), "a letter would be written into the log"

    at_window(tmp_path / "desk", theme, story)


def test_the_other_lane_shows_its_first_dossier_at_once(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        first = await opened(here, "Explosion at the quay")
        await until(lambda: window.dossiers.model.get(first) is not None)
        press(Key.Key_2, CTRL)
        await until(lambda: shown(window) == first)
        press(Key.Key_E, CTRL)
        await until(lambda: window.lane == "exercise" and not shown(window))
        press(Key.Key_E, CTRL)
        await until(lambda: window.lane == "real" and shown(window) == first)

    at_window(tmp_path / "desk", theme, story)
