"""The files that came with a notification: a list, and what is in the chosen one, as picture, text or bytes.

Nothing is run, rendered as a page, or fetched. What the program does not show (PDF, office documents) is saved as a copy and
opened by the officer himself, with what he trusts.
"""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.desk import queries
from icc_desktop.domain.notification import Carried
from icc_desktop.domain.queue import Row
from icc_desktop.gui.doing import Ask, start
from icc_desktop.gui.forms import ActButton, heading, quiet
from icc_desktop.gui.original import Original
from icc_desktop.gui.panel_event import file_words
from icc_desktop.gui.queue_row import headline
from icc_desktop.gui.theme import GRID

_MOST_PIXELS = 60_000_000
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp", "image/tiff")


class FilesSheet(QDialog):
    """Shows the files of one notification. Up and Down choose, Ctrl+S saves a copy, Esc leaves."""

    def __init__(self, row: Row, files: tuple[Carried, ...], ask: Ask, failed: Callable[[str], None], parent: QWidget):
        super().__init__(parent)
        self._files, self._ask = files, ask
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Files of {ref}").format(ref=row.ref))
        self._list, self._about = QListWidget(), quiet()
        self._list.setAccessibleName(self.tr("Files"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.addItems([file.name for file in files])
        for number, file in enumerate(files):
            item = self._list.item(number)
            item.setToolTip(file.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, file_words(file))
        self._picture, self._bytes, self._closed = _Picture(), Original(), quiet()
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
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(heading(self.windowTitle()))
        column.addWidget(about)
        column.addLayout(middle, 1)
        column.addLayout(below)
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
        shown = file.media_type in _PICTURES and self._picture.show_picture(data)
        self._pages.setCurrentWidget(self._picture if shown else self._bytes)


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
