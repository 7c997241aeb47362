"""The files that came with a notification: a list, and what is in the chosen one, as picture, text or bytes.

Nothing is run, rendered as a page, or fetched. What the program does not show (PDF, office documents, archives) is saved as
a copy and opened by the officer himself, with what he trusts.
"""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImageReader, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.desk import queries
from icc_desktop.domain.notification_facts import Carried
from icc_desktop.domain.queue import Row
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.doing import Ask, start
from icc_desktop.gui.forms import ActButton, heading, quiet
from icc_desktop.gui.original import Original
from icc_desktop.gui.panel_event import file_words
from icc_desktop.gui.queue_row import headline
from icc_desktop.gui.theme import GRID, ROW, LaneFrame, tones_of

_MOST_PIXELS = 60_000_000
_DOCUMENTS = ("application/pdf", "application/zip", "application/rtf", "application/msword", "application/vnd.")
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp", "image/tiff")


class FilesSheet(QDialog):
    """Shows the files of one notification. Up and Down choose, Ctrl+S saves a copy, Esc leaves."""

    def __init__(self, row: Row, files: tuple[Carried, ...], ask: Ask, failed: Callable[[str], None], parent: QWidget):
        super().__init__(parent)
        self._files, self._ask = files, ask
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Files of {ref}").format(ref=row.ref))
        self._list, self._about = QListWidget(), quiet()
        self._list.setAccessibleName(self.tr("Files"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.addItems([file.name for file in files])
        for number, file in enumerate(files):
            item = self._list.item(number)
            item.setToolTip(file.name)
            item.setSizeHint(QSize(0, ROW))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, file_words(file))
        self._picture, self._bytes, self._closed = _Picture(), Original(titled=False), quiet()
        self._closed.setWordWrap(True)
        self._closed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        for page in (self._bytes, self._picture, self._closed):
            self._pages.addWidget(page)
        self._save = ActButton(self.tr("Save a copy…"), key="Ctrl+S")
        self._save.clicked.connect(lambda: self._bytes.ask_where())
        leave = ActButton(self.tr("Close"), key="Esc")
        leave.clicked.connect(self.reject)
        self._bytes.failed.connect(failed)
        self._bytes.left.connect(self.reject)
        self.finished.connect(lambda _: self._window.activateWindow())
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self._about, 1)
        below.addWidget(self._save)
        below.addWidget(leave)
        middle = QHBoxLayout()
        middle.setSpacing(GRID)
        middle.addWidget(self._list)
        middle.addWidget(self._pages, 1)
        self._list.setFixedWidth(32 * GRID)
        about = quiet(f"{row.ref}  {headline(row)}")
        about.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(heading(self.windowTitle()), 1)
        top.addWidget(LaneTag(row.lane), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(about)
        column.addLayout(middle, 1)
        column.addLayout(below)
        frame = LaneFrame(row.lane)
        frame.body.addLayout(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(frame)
        self._list.currentRowChanged.connect(lambda _: start(self._show()))
        self.resize(self._room(parent))
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _room(self, parent: QWidget) -> QSize:
        whole = parent.window().size()
        return QSize(min(whole.width() - 8 * GRID, 130 * GRID), min(whole.height() - 8 * GRID, 90 * GRID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._bytes.ask_where()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        middle = self._window.mapToGlobal(self._window.rect().center())
        self.move(middle - self.rect().center())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    async def _show(self) -> None:
        file = self._files[self._list.currentRow()]
        data = await self._ask(queries.attachment, sha256=file.sha256)
        if self._files[self._list.currentRow()] != file:
            return
        self._about.setText(file_words(file))
        self._save.setEnabled(data is not None)
        if data is None:
            self._closed.setText(self.tr("This file was erased."))
            self._pages.setCurrentWidget(self._closed)
            return
        self._bytes.show_bytes(data, sha256=file.sha256, name=file.name)
        if file.media_type in _PICTURES and self._picture.show_picture(data):
            self._pages.setCurrentWidget(self._picture)
        elif file.media_type.startswith(_DOCUMENTS):
            text = self.tr(
                "{name} is not shown here: what is in such a file could do harm.\n\n"
                "Ctrl+S saves a copy: open it with a program that you trust, then write in what it says (Shift+E)."
            )
            self._closed.setText(text.format(name=file.name))
            self._pages.setCurrentWidget(self._closed)
        else:
            self._pages.setCurrentWidget(self._bytes)


class _Picture(QLabel):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(20 * GRID, 20 * GRID)
        self._whole = QPixmap()

    def show_picture(self, data: bytes) -> bool:
        """Show the picture; False for one that cannot be read or is absurdly large."""
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        size = reader.size()
        if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
            return False
        reader.setAutoTransform(True)
        self._whole = QPixmap.fromImage(reader.read())
        self._fit()
        return not self._whole.isNull()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        room = self._whole.size().boundedTo(self.size())
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self._whole.scaled(room, keep, smooth))
