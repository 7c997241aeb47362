"""Decisions from anywhere: Ctrl+D goes to the dossier at hand, or to none; all of a lane stand in one list."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from icc_desktop.desk import decisions, dossiers
from icc_desktop.domain.decision import Decision
from icc_desktop.gui.decision_form import DecisionForm
from icc_desktop.gui.decisions_sheet import DecisionsSheet
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, until
from tests.gui.at_dossier import Key, pressed, sheets, with_control
from tests.gui.at_window import at_window


async def decided(here: AtDesk, choice: str) -> Decision:
    """Fill the form that stands, and write it down; gives what stands then."""
    form = await here.sheet()
    assert isinstance(form, DecisionForm)
    await until(lambda: bool(form.picture_text))
    form._issue.edit.setText("What now?")
    form._choice.edit.setText(choice)
    form._reasons.edit.setPlainText("it rises")
    form._decider.edit.setText("mayor")
    pressed(form, Key.Key_Return)
    await until(lambda: not sheets(here))
    found = await here.ask(decisions.decisions, lane="real")
    return next(one for one in found if one.wording.choice == choice)


def test_ctrl_d_writes_into_the_dossier_of_the_chosen_notification_or_into_none(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        filed = await here.receive("Meuse rises")
        loose = await here.receive("Quake", identifier="2")
        change = await here.desk.run(dossiers.open_, ids=(filed.id,), lane="real", title="Flood on the Meuse")
        dossier = str(change.result)
        await until(lambda: window.dossiers.dossier(dossier) is not None)
        window.show_notification(filed.id)
        await until(lambda: window.queue.selected_ids() == (filed.id,))
        with_control(window.queue.view, Key.Key_D)
        assert (await decided(here, "Warn")).dossier_id == dossier
        window.show_notification(loose.id)
        await until(lambda: window.queue.selected_ids() == (loose.id,))
        with_control(window.queue.view, Key.Key_D)
        form = await here.sheet()
        await until(lambda: bool(form.picture_text))
        assert "Quake" in form.picture_text  # without a dossier the whole queue is what was known
        assert (await decided(here, "Wait")).dossier_id is None
        window.show_dossier(dossier)
        await until(lambda: window.dossiers.chosen_id == dossier)
        with_control(window.dossiers.list, Key.Key_D)
        assert (await decided(here, "Close the road")).dossier_id == dossier

    at_window(tmp_path, theme, story)


def test_all_of_a_lane_stand_in_one_list_with_the_same_acts(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Meuse rises")
        change = await here.desk.run(dossiers.open_, ids=(row.id,), lane="real", title="Flood on the Meuse")
        dossier = str(change.result)
        await until(lambda: window.dossiers.dossier(dossier) is not None)
        window.show_notification(row.id)
        await until(lambda: window.queue.selected_ids() == (row.id,))
        with_control(window.queue.view, Key.Key_D)
        await decided(here, "Warn")
        await window.sheets.decisions(window.show_dossier, window.show_notification)
        (sheet,) = window.findChildren(DecisionsSheet)
        await until(lambda: sheet.isActiveWindow() and sheet.isAncestorOf(QApplication.focusWidget()))
        pressed(sheet.view.table, Key.Key_D)
        await decided(here, "Wait")
        await until(lambda: sheet.view.model.rowCount() == 2)
        sheet.view.select(sheet.view.model.rows[0].id)
        await until(lambda: "In no dossier." in sheet.view.reading.toPlainText())
        pressed(sheet.view.table, Key.Key_Delete)
        form = await here.sheet()
        form._why.edit.setText("Overtaken")
        pressed(form, Key.Key_Return)
        await until(lambda: sheet.view.model.rows[0].state == "revoked")
        sheet.view.select(sheet.view.model.rows[1].id)
        await until(lambda: "Flood on the Meuse" in sheet.view.reading.toPlainText())
        sheet.view.reading.dossier_wanted.emit(dossier)
        await until(lambda: window.dossiers.chosen_id == dossier)
        assert window.rail.current == "dossiers"

    at_window(tmp_path, theme, story)
