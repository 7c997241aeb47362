"""The menu of what is not done by the minute."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from icc_desktop.gui.assistant import LANGUAGES
from icc_desktop.gui.doing import start
from icc_desktop.gui.theme import GRID, Look

if TYPE_CHECKING:
    from icc_desktop.gui.main_window import MainWindow

translate = QCoreApplication.translate  # a name that lupdate knows


def show_menu(window: "MainWindow") -> None:
    """Open the menu over the window."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for part in _parts(window):
        for word, do in part:
            menu.addAction(word).triggered.connect(lambda _=False, do=do: do())
        menu.addSeparator()
    menu.popup(window.mapToGlobal(QPoint(12 * GRID, 9 * GRID)))


def _parts(window: "MainWindow") -> tuple[tuple[tuple[str, Callable[[], object]], ...], ...]:
    return (
        (
            (translate("MainWindow", "Take in files …\tCtrl+I"), window.by_hand.choose_files),
            (translate("MainWindow", "Take in what was copied\tCtrl+V"), window.by_hand.paste),
        ),
        (
            (translate("MainWindow", "Decision …\tCtrl+D"), window.decide),
            (
                translate("MainWindow", "All decisions …"),
                lambda: start(window.sheets.decisions(window.show_dossier, window.show_notification)),
            ),
        ),
        ((translate("MainWindow", "Exercises and practice …\tCtrl+9"), lambda: window.show_screen("exercise")),),
        ((translate("MainWindow", "Change lane: real or exercise\tCtrl+E"), window.change_lane),),
        (
            (translate("MainWindow", "Channels: clocks and advice"), window.show_channels),
            (translate("MainWindow", "Matching: when two are one event …"), lambda: start(window.sheets.matching())),
            (translate("MainWindow", "Sound …"), lambda: start(window.sheets.sound())),
            (translate("MainWindow", "Load: when it is a flood …"), lambda: start(window.sheets.load())),
            (translate("MainWindow", "Trusted signers …"), lambda: start(window.sheets.signers())),
            (translate("MainWindow", "Our own senders …"), lambda: start(window.sheets.own_senders())),
            (translate("MainWindow", "Network: proxy, certificates …\tCtrl+Shift+N"), window.network_wanted.emit),
        ),
        tuple((word, lambda look=look: window.look_wanted.emit(look)) for look, word in _looks()),
        tuple((name, lambda code=code: window.language_wanted.emit(code)) for code, name in LANGUAGES),
        (
            (translate("MainWindow", "Keys\tF1"), window.show_keys),
            (translate("MainWindow", "Lock the desk\tCtrl+Shift+L"), window.lock_wanted.emit),
            (translate("MainWindow", "Sign out\tCtrl+Shift+Q"), window.sign_out_wanted.emit),
            (translate("MainWindow", "Close the program"), window.close_wanted.emit),
        ),
    )


def _looks() -> tuple[tuple[Look, str], ...]:
    return (
        ("system", translate("MainWindow", "Look: as the system")),
        ("light", translate("MainWindow", "Look: light")),
        ("dark", translate("MainWindow", "Look: dark")),
        ("contrast", translate("MainWindow", "Look: high contrast")),
    )
