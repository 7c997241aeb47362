"""The one top-level window: assistant, sign-in and desk are pages of it. Closing it is asked for, not done."""

import os
from datetime import UTC, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QByteArray, QLibraryInfo, QLocale, Qt, QTimeZone, QTranslator, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.base import resources

SMALLEST = (1024, 640)
FIRST = (1366, 768)
ROOMY = (1440, 860)  # a screen no larger than this is filled
LOCALES = {"en": "en_GB", "nl": "nl_BE", "fr": "fr_BE", "de": "de_BE"}


class Shell(QWidget):
    """Holds the page that is shown. `close_wanted` comes when the user closes the window; `closing` lets it go."""

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.closing = False
        self.setWindowTitle("ICC Desktop")
        self.setWindowIcon(QIcon(str(resources.folder() / "icc-desktop.svg")))
        self.setMinimumSize(*SMALLEST)
        self._pages = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.resize(*FIRST)

    def appear(self) -> None:
        """Show the window for the first time; on a screen that it would fill, it fills it."""
        room = QGuiApplication.primaryScreen().availableGeometry()
        if room.width() <= ROOMY[0] or room.height() <= ROOMY[1]:
            self.showMaximized()
        else:
            self.show()

    def show_page(self, page: QWidget) -> None:
        """Show `page` and give it the focus; one that was shown before keeps its state."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def drop_page(self, page: QWidget) -> None:
        """Take a page away for good."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def bring_to_front(self) -> None:
        """A second start on the same data was tried: come forward."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def place(self) -> str:
        """Size and place of the window, as text to be kept."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def put_back(self, place: str) -> None:
        """Go where the window was last time, if that is on a screen."""
        self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing:
            event.accept()
        else:
            event.ignore()
            self.close_wanted.emit()


class Translation:
    """The language of the words on screen, Qt's own among them; English is what stands in the program itself."""

    def __init__(self, app: QApplication):
        self._app = app
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Put a language in, with its dates and separators; what has not been translated stays English."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        QLocale.setDefault(QLocale(LOCALES.get(language, LOCALES["en"])))
        if language == "en":
            return
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt / f"qtbase_{language}.qm", resources.folder() / "translations" / f"{language}.qm"):
            translator = QTranslator(self._app)
            if translator.load(str(file)):
                self._app.installTranslator(translator)  # the last one put in is asked first
                self._translators.append(translator)


def zone_here() -> tuple[tzinfo, str]:
    """The time zone of this machine, and the name of the one that ``TZ`` asks for where nobody knows that (else "")."""
    wanted = os.environ.get("TZ", "")
    if wanted and (zone := _zone(wanted.lstrip(":"))):
        return zone, ""
    try:
        os.environ.pop("TZ", None)  # Qt would believe it
        system = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    finally:
        if wanted:
            os.environ["TZ"] = wanted
    return _zone(system) or _zone("Europe/Brussels") or UTC, wanted or ("" if _zone(system) else system)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones is no zone
        return None
