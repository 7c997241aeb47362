"""A dossier in the whole window, one of its sections under the keyboard."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from icc_desktop.desk import dossiers
from icc_desktop.domain.alert import Lane
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.dossier_section import Section
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, until
from tests.gui.at_window import at_window

Key = Qt.Key
S = TypeVar("S", bound=Section)


def pressed(widget: QWidget, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key."""
    QTest.keyClick(widget, key, modifier)


def with_control(widget: QWidget, key: Key) -> None:
    """Press a key with Ctrl."""
    pressed(widget, key, Qt.KeyboardModifier.ControlModifier)


def sheets(here: AtDesk) -> list[ActSheet]:
    """The sheets that stand."""
    return [one for one in here.window.findChildren(ActSheet) if one.isVisible()]


async def saved_at(sheet: ActSheet, path: Path) -> str:
    """Answer the dialog that asks where; gives the name that it proposed."""
    await until(lambda: bool(sheet.findChildren(QFileDialog)))
    dialog = sheet.findChildren(QFileDialog)[0]
    proposed = Path(dialog.selectedFiles()[0]).name
    dialog.selectFile(str(path))
    dialog.accept()
    return proposed


def at_section(
    place: Path,
    theme: Theme,
    kind: type[S],
    digit: Key,
    story: Callable[[AtDesk, MainWindow, S], Awaitable[None]],
    *,
    lane: Lane = "real",
) -> None:
    """A dossier with one notification, and the section that `digit` chooses."""

    async def begin(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Meuse rises", lane=lane)
        change = await here.desk.run(dossiers.open_, ids=(row.id,), lane=lane, title="Flood on the Meuse")
        if lane == "exercise":
            await window.show_lane("exercise")
        window.show_screen("dossiers")
        window.dossiers.select(str(change.result))
        await until(lambda: window.dossiers.panel.detail is not None)
        pressed(window.dossiers.list, digit)
        section = window.dossiers.panel.section
        assert isinstance(section, kind)
        pressed(window.dossiers.list, Key.Key_Return)
        assert section.isAncestorOf(QApplication.focusWidget())
        await story(here, window, section)

    at_window(place, theme, begin)
