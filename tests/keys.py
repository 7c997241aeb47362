"""Keys and text typed at whatever has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key goes to whatever has the focus."""
    QTest.keyClick(focused(), key, held)


def write(text: str) -> None:
    """ASCII text goes to whatever has the focus."""
    QTest.keyClicks(focused(), text)


def focused() -> QWidget:
    """What has the focus."""
    focus: QWidget | None = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    return focus
