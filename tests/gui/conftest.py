import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first QApplication

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from icc_desktop.gui.theme import Theme


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def the_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def theme(the_theme: Theme) -> Iterator[Theme]:
    """The theme, light and in the real lane before and after each test."""
    yield the_theme
    the_theme.set_look("light")
    the_theme.set_lane("real")


@pytest.fixture
def put(qtbot: QtBot, theme: Theme) -> Callable[..., None]:
    """Put a widget on screen and make it the active window: ``put(widget, width, height)``."""

    def on_screen(widget: QWidget, width: int = 1366, height: int = 768) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    return on_screen
