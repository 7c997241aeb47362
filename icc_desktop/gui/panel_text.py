"""The reading as one text that can be selected, copied and walked through with the keyboard.

Hides the text document. Everything goes in as plain text, piece by piece: markup in a message stays what it is, text.
Nothing is ever loaded.
"""

import re

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from icc_desktop.gui.lane_words import copied
from icc_desktop.gui.map_change import SIZE, Sketch, is_ready, picture
from icc_desktop.gui.panel_reading import Changed, Fact, Happened, Link, Part
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.tones import Tones

_ABSURD = re.compile(r"\S{1000}")
_LINE = 118  # per cent of the font's own line height
_Cell = list[tuple[str, QTextCharFormat]]
_MAKING_S = 0.006  # of the ground of small maps is made ready at once
_CAPTION = 19 * GRID  # width of captions in pixels


class ReadingText(QTextBrowser):
    """Shows parts of a reading. The three wanted signals carry the id behind a link; `left` comes with Escape."""

    related_wanted = Signal(str)
    dossier_wanted = Signal(str)
    decision_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setProperty("bare", True)
        self.setAccessibleName(self.tr("Reading"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.document().setDocumentMargin(2 * GRID)
        self._sketches: list[Sketch] = []
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_ready)
        self.anchorClicked.connect(self._follow)

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self, super().createMimeDataFromSelection())

    def show_parts(self, parts: tuple[Part, ...], *, keep_place: bool) -> None:
        """Write the reading anew; with `keep_place` the eyes stay where they are."""
        bar = self.verticalScrollBar()
        place, cursor = bar.value(), self.textCursor()
        chosen = (cursor.anchor(), cursor.position())
        self.setUpdatesEnabled(False)
        self.clear()
        self._sketches = [part.sketch for part in parts if part.sketch is not None]
        self._draw_sketches()
        _Writer(self.textCursor(), tones_of(self)).write(parts)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        if keep_place:
            end = self.document().characterCount() - 1
            cursor.setPosition(min(chosen[0], end))
            cursor.setPosition(min(chosen[1], end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar.setValue(place if keep_place else 0)
        self.setUpdatesEnabled(True)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Nothing that a message names is ever loaded."""

    def _draw_sketches(self) -> None:
        """Draw the small maps; where the ground is not ready yet, its place is kept and it is drawn later."""
        tones, ratio = tones_of(self), self.devicePixelRatioF()
        for number, sketch in enumerate(self._sketches):
            image = picture(sketch, tones, ratio)
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, _sketch_url(number), image)
        if not all(is_ready(sketch) for sketch in self._sketches):
            self._making.start()

    def _make_ready(self) -> None:
        if all(is_ready(sketch, _MAKING_S) for sketch in self._sketches):
            self._making.stop()
            self._draw_sketches()
            self.document().markContentsDirty(0, self.document().characterCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == "notification":
            self.related_wanted.emit(url.path())
        elif url.scheme() == "dossier":
            self.dossier_wanted.emit(url.path())
        elif url.scheme() == "decision":
            self.decision_wanted.emit(url.path())


class _Writer:
    """Writes parts at a cursor, in formats made once."""

    def __init__(self, cursor: QTextCursor, tones: Tones):
        self._cursor = cursor
        self._tones = tones
        self._plain = _format(tones.text, font())
        self._quiet = _format(tones.quiet, font())
        self._problem = _format(tones.problem, font())
        self._bold = _format(tones.text, font(bold=True))
        self._mark = _format(tones.serious, font(bold=True))
        self._link = _format(tones.accent, font(bold=True))
        self._link.setFontUnderline(True)
        self._struck = _format(tones.quiet, font())
        self._struck.setFontStrikeOut(True)
        self._added = _format(tones.text, font(bold=True))
        self._added.setFontUnderline(True)
        self._fresh = True  # the cursor stands in an empty block that is to be used
        self._sketches = 0  # written so far

    def write(self, parts: tuple[Part, ...]) -> None:
        self._cursor.beginEditBlock()
        for part in parts:
            if part.title:
                self._block(self._bold, above=2 * GRID, below=GRID / 2)
                self._cursor.insertText(part.title, self._bold)
            for warning in part.warnings:
                self._block(self._plain, below=GRID / 4, hang=2 * GRID)
                self._cursor.insertText("▲ ", self._mark)
                self._cursor.insertText(warning, self._plain)
            for link in part.links:
                self._write_link(link)
            if part.text:
                self._write_text(_breakable(part.text), self._quiet if part.rank == "quiet" else self._plain)
            if part.changes:
                self._write_changes(part.changes)
            if part.sketch is not None:
                self._write_sketch(part.sketch)
            if part.facts:
                self._write_facts(part.facts)
            if part.history:
                self._write_history(part.history)
        self._cursor.endEditBlock()

    def _block(
        self,
        form: QTextCharFormat,
        *,
        above: float = 0,
        below: float = 0,
        hang: float = 0,
        high: float = 0,
        picture: bool = False,
    ) -> None:
        """A block. `high` fixes its height in pixels; a `picture` gives its own: in a line of fixed height it climbs above it."""
        shape = QTextBlockFormat()
        shape.setTopMargin(above if self._cursor.position() else 0)
        shape.setBottomMargin(below)
        heights = QTextBlockFormat.LineHeightTypes
        if high:
            shape.setLineHeight(high, heights.FixedHeight.value)
        elif picture:
            shape.setLineHeight(0, heights.SingleHeight.value)
        else:
            shape.setLineHeight(_LINE, heights.ProportionalHeight.value)
        if hang:
            shape.setLeftMargin(hang)
            shape.setTextIndent(-hang)
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(form)
            self._fresh = False
        else:
            self._cursor.insertBlock(shape, form)

    def _write_text(self, text: str, form: QTextCharFormat) -> None:
        """Lines close together, and less than a line between paragraphs: what a mail leaves blank is room."""
        lines = text.replace("\r\n", "\n").split("\n")
        for number, line in enumerate(lines, start=1):
            if line or number == len(lines):
                self._block(form, below=GRID / 2 if number == len(lines) else 0)
            else:
                self._block(form, high=GRID)
            self._cursor.insertText(line, form)

    def _write_link(self, link: Link) -> None:
        self._block(self._link, below=GRID / 2)
        self._cursor.insertText(link.text, self._to(link))

    def _to(self, link: Link) -> QTextCharFormat:
        form = QTextCharFormat(self._link)
        form.setAnchor(True)
        form.setAnchorHref(f"{link.leads_to}:{link.id}")
        return form

    def _write_facts(self, facts: tuple[Fact, ...]) -> None:
        values = {"": self._plain, "quiet": self._quiet, "problem": self._problem}
        rows: list[tuple[_Cell, _Cell]] = []
        for one in facts:
            caption: _Cell = [] if one.link is None else [(one.link.text, self._to(one.link))]
            rows.append(([*caption, (one.caption, self._quiet)], [(one.value, values[one.rank])]))
        self._table(rows)

    def _write_changes(self, changes: tuple[Changed, ...]) -> None:
        forms = {"same": self._plain, "removed": self._struck, "added": self._added}
        self._table(
            [
                ([(change.caption, self._quiet)], [(text, forms[kind]) for kind, text in change.pieces])
                for change in changes
            ]
        )

    def _write_sketch(self, sketch: Sketch) -> None:
        self._block(self._plain, above=GRID / 2, below=GRID, picture=True)
        image = QTextImageFormat()
        image.setName(_sketch_url(self._sketches).toString())
        image.setWidth(SIZE.width())
        image.setHeight(SIZE.height())
        image.setProperty(QTextFormat.Property.ImageAltText.value, sketch.words)
        self._cursor.insertImage(image)
        self._sketches += 1

    def _write_history(self, history: tuple[Happened, ...]) -> None:
        rows: list[tuple[_Cell, _Cell]] = []
        for one in history:
            said: _Cell = [(one.text, self._struck if one.struck else self._plain)]
            if one.struck:
                said.append((f"\n{one.struck}", self._problem))
            said.append((f"\n{one.author}", self._quiet))
            rows.append(([(one.ref, self._bold), (f"\n{one.at}", self._quiet)], said))
        self._table(rows)

    def _table(self, rows: list[tuple[_Cell, _Cell]]) -> None:
        if not self._fresh:
            self._cursor.insertBlock(QTextBlockFormat(), self._plain)
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setCellSpacing(0)
        shape.setCellPadding(2)
        shape.setMargin(0)
        shape.setBottomMargin(2 * GRID)  # a block that follows a table loses its own margin above
        shape.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.FixedLength, _CAPTION),
                QTextLength(QTextLength.Type.PercentageLength, 100),
            ]
        )
        table = self._cursor.insertTable(len(rows), 2, shape)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                inside = table.cellAt(number, column).firstCursorPosition()
                for text, form in cell:
                    inside.insertText(_breakable(text), form)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True


def _sketch_url(number: int) -> QUrl:
    return QUrl(f"sketch:{number}")


def _breakable(text: str) -> str:
    """`text` with places to break in words of absurd length: Qt's time for one grows with its length squared."""
    return _ABSURD.sub("\\g<0>\u200b", text)


def _format(colour: str, of: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(of)
    made.setForeground(QColor(colour))
    return made
