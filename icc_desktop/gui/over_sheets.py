"""A key of the window that acts over its sheets too: a sheet takes the keyboard away from every key of the window behind it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class KeyOverSheets(QObject):
    """Does `do` on `keys` in each sheet of `window` that gets the keyboard. In `window` itself its own shortcut does it."""

    def __init__(self, window: QWidget, keys: str, do: Callable[[], object]):
        super().__init__(window)
        self._window, self._keys, self._do = window, QKeySequence(keys), do
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._focus_moved)

    def _focus_moved(self, _: QWindow | None) -> None:
        sheet = QApplication.activeWindow()
        if not isinstance(sheet, QDialog) or not self._belongs(sheet):
            return
        if all(one.key() != self._keys for one in sheet.findChildren(QShortcut)):
            QShortcut(self._keys, sheet).activated.connect(self._do)

    def _belongs(self, sheet: QDialog) -> bool:
        above = sheet.parentWidget()
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None
