"""What a source gives now, on screen: how the test went in words, and the first messages as their sender sent them.

Hides the waiting for an answer: a test is begun, may be called off, and an answer that comes too late is dropped.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, tzinfo
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from icc_desktop.base.words import Message
from icc_desktop.desk import sources
from icc_desktop.domain.flags import WORDS
from icc_desktop.domain.preview import Preview, PreviewRow
from icc_desktop.domain.source import Source
from icc_desktop.gui.doing import Ask, start
from icc_desktop.gui.forms import quiet, set_rank
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import number_text, say, translate_core, when_text

translate = QCoreApplication.translate  # a name that lupdate knows

PreviewOf = Callable[[Source, str | None], Coroutine[Any, Any, Preview]]
"""Asks a source once, with the password or token typed for it (None: with the one that is kept)."""

MESSAGE, REMARKS = range(2)
_REMARKS_WIDTH = 20 * GRID
_ROW_HEIGHT = 6 * GRID


class SeenRow(msgspec.Struct, frozen=True):
    """A message of a preview, and whether the desk has received it before."""

    row: PreviewRow
    heard: bool


class SeenModel(RowModel[SeenRow]):
    """The messages of one preview."""

    def __init__(self, tz: tzinfo):
        super().__init__()
        self._tz = tz
        self._at: datetime | None = None

    def show(self, preview: Preview | None, heard: frozenset[str]) -> None:
        """Show these, or none."""
        self.beginResetModel()
        rows = preview.rows if preview else ()
        self._at = preview.at if preview else None
        self._rows = [SeenRow(row, row.notification_id in heard) for row in rows]
        self.endResetModel()

    def columns(self) -> tuple[str, ...]:
        return (
            translate("source_preview", "Message, as it was sent"),
            translate("source_preview", "Remarks"),
        )

    def shown(self, row: SeenRow, column: int) -> str:
        one = row.row
        if one.problem is not None:
            return say(one.problem) if column == MESSAGE else translate("source_preview", "unreadable")
        if column == REMARKS:
            return _remarks(row)
        return one.headline or translate("source_preview", "no headline")

    def below(self, row: SeenRow) -> str:
        """The second line: when, how severe, where, as the sender wrote it."""
        one = row.row
        sent = when_text(one.sent_at, self._tz, self._at) if one.sent_at and self._at else ""
        return "   ".join(part for part in (sent, one.severity or "", one.area) if part)

    def tip(self, row: SeenRow, column: int) -> str | None:
        if column == REMARKS:
            return "\n".join(translate_core(WORDS.get(flag, flag)) for flag in row.row.flags) or None
        return "\n".join(part for part in (self.shown(row, column), self.below(row)) if part)


class SourcePreview(QWidget):
    """The pane. `tested` comes with each answer, `called_off` where a test was called off."""

    tested = Signal(object)  # the Preview
    called_off = Signal()

    def __init__(self, preview: PreviewOf, ask: Ask, tz: tzinfo):
        super().__init__()
        self._preview_of, self._ask = preview, ask
        self._task: asyncio.Task[None] | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setFont(font(bold=True))
        self._more = quiet()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(GRID // 2)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._busy.hide()
        self.model = SeenModel(tz)
        self.list = RowTable(_ROW_HEIGHT)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("What it gives now"))
        self.list.setItemDelegate(_SeenDelegate(self.list, self.model))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setColumnWidth(REMARKS, _REMARKS_WIDTH)
        self.list.horizontalHeader().setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addWidget(self._more)
        column.addWidget(self._busy)
        column.addWidget(self.list, 100)
        column.addStretch(1)
        self.show_nothing()

    @property
    def is_asking(self) -> bool:
        """Whether a test is going on."""
        return self._task is not None

    @property
    def text(self) -> str:
        """What is said above the messages."""
        return "\n".join(part for part in (self._words.text(), self._more.text()) if part)

    def show_nothing(self, words: str = "") -> None:
        """Nothing has been asked yet; `words` say what will be here."""
        self._say(words or self.tr("Not tested yet."), "", "quiet")
        self.model.show(None, frozenset())
        self.list.hide()

    def test(self, source: Source, secret: str | None) -> None:
        """Ask `source`; an earlier question is called off."""
        self._cancel()
        self.model.show(None, frozenset())
        self.list.hide()
        self._busy.show()
        self._say(self.tr("Asking {address} …").format(address=source.address), self.tr("Esc calls it off."), "quiet")
        self._task = start(self._test(source, secret))

    def call_off(self) -> None:
        """Stop waiting for the answer."""
        if self._task is not None:
            self._cancel()
            self.show_nothing(self.tr("The test was called off."))
            self.called_off.emit()

    def show_preview(self, preview: Preview, heard: frozenset[str] = frozenset()) -> None:
        """Show an answer; `heard` are the notifications that the desk has received before."""
        self.model.show(preview, heard)
        self.list.setVisible(bool(preview.rows))
        words = result_text(preview)
        if preview.answer == "failed":
            self._say(words, say(preview.to_do or ""), "problem")
            return
        news = sum(row.row.problem is None and not row.heard for row in self.model.rows)
        more = [self.tr("New for this desk, of these {shown}: {count}").format(shown=len(preview.rows), count=news)]
        if preview.unreadable:
            more.append(self.tr("unreadable: {count}").format(count=number_text(preview.unreadable)))
        if preview.reason is not None:
            more.append(say(preview.reason))
        self._say(words, "; ".join(more) if preview.rows else say(preview.reason or ""), "good")

    async def _test(self, source: Source, secret: str | None) -> None:
        task = self._task
        try:
            preview = await self._preview_of(source, secret)
            ids = [(row.notification_id, row.lane) for row in preview.rows]
            heard = await self._ask(sources.heard, ids=ids) if ids else frozenset()
        except asyncio.CancelledError:
            raise
        except BaseException:
            if self._task is task:
                self._done()
                self.show_nothing(self.tr("The test could not be made: the program has a fault. It has been reported."))
                self.called_off.emit()
            raise
        if self._task is task:
            self._done()
            self.show_preview(preview, heard)
            self.tested.emit(preview)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._done()

    def _done(self) -> None:
        self._task = None
        self._busy.hide()

    def _say(self, words: str, more: str, rank: str) -> None:
        self._words.setText(words)
        set_rank(self._words, rank)
        self._more.setText(more)
        self._more.setVisible(bool(more))


def result_text(preview: Preview) -> str:
    """How a test went, in one sentence."""
    if preview.answer == "failed":
        return say(preview.reason or Message("")) or translate("source_preview", "No usable answer.")
    if preview.answer == "empty":
        return translate("source_preview", "It answers. There is no message in it now.")
    what = ", ".join(preview.formats)
    if preview.messages == 1:
        text = translate("source_preview", "It answers, with one message ({format}).")
    elif preview.more:
        text = translate("source_preview", "It answers, with {count} messages and more ({format}).")
    else:
        text = translate("source_preview", "It answers, with {count} messages ({format}).")
    return text.format(count=number_text(preview.messages), format=what or translate("source_preview", "unreadable"))


def _remarks(row: SeenRow) -> str:
    one = row.row
    parts = [translate("source_preview", "heard before")] if row.heard else []
    if one.status is None:
        parts.append(translate("source_preview", "no status"))
    elif one.status != "Actual":
        parts.append(one.status)
    if one.flags:
        parts.append(translate("source_preview", "flags: {count}").format(count=number_text(len(one.flags))))
    return ", ".join(parts)


class _SeenDelegate(CellDelegate):
    """Paints a message on two lines; what was heard before is quiet, what cannot be read carries its sign."""

    def __init__(self, view: RowTable, model: SeenModel):
        super().__init__(view)
        self._model = model

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: SeenRow = index.data(ROW_ROLE)
        ink = tones.on_selected if selected else tones.quiet if row.heard else tones.text
        if row.row.problem is not None:
            ink = tones.on_selected if selected else tones.problem
            if index.column() == MESSAGE:
                mark = QRectF(room.left(), room.top() + (room.height() - SIZE) / 2, SIZE, SIZE)
                paint_icon(painter, mark, "unreadable", ink)
                room = room.adjusted(SIZE + GRID, 0, 0, 0)
        below = self._model.below(row) if index.column() == MESSAGE else ""
        first, second = room.adjusted(0, 2, 0, -room.height() // 2), room.adjusted(0, room.height() // 2, 0, -3)
        painter.setFont(font(bold=index.column() == MESSAGE and not row.heard))
        painter.setPen(QColor(ink))
        write_cell(painter, first if below else room, str(index.data() or ""))
        if below:
            painter.setFont(font())
            painter.setPen(QColor(tones.on_selected if selected else tones.quiet))
            write_cell(painter, second, below)
