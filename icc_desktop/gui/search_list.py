"""What was found, as a list: by what it is, each with its number, time, severity and the words that were looked for.

Hides that a line of headings stands between what can be chosen, and how marked words are painted.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from icc_desktop.domain import dossier
from icc_desktop.domain.found import Hit
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.search import STATE_WORDS
from icc_desktop.domain.searchable import KINDS
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.log_model import entry_text
from icc_desktop.gui.severity import severity_icon, severity_word
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.tones import Lane, Tones
from icc_desktop.gui.words import number_text, translate_core, when_text

translate = QCoreApplication.translate  # a name that lupdate knows

ROW_HEIGHT, HEADER_HEIGHT = 7 * GRID, 4 * GRID - 4
FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the `Line` of an index."""
_REF = 11 * GRID  # pixels; width of the numbers at the left
_ICONS = {"dossier": "dossier", "log": "log", "decision": "checklist", "shift": "shift", "source": "sources"}
Index = QModelIndex | QPersistentModelIndex
Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the list: a heading (with nothing to go to), a hit, an entry by its number, or the way to older ones."""

    heading: str = ""
    hit: Hit | None = None
    entry: LogRow | None = None
    older: bool = False

    @property
    def leads(self) -> bool:
        """Whether one can go there."""
        return not self.heading


def kind_words(kind: str) -> str:
    """What things of a kind are called, in the user's language."""
    return {
        "notification": translate("search", "Notifications"),
        "dossier": translate("search", "Dossiers"),
        "log": translate("search", "Log lines"),
        "decision": translate("search", "Decisions"),
    }.get(kind, kind)


def lines(
    hits: Iterable[Hit], *, entry: LogRow | None = None, named: Hit | None = None, more: bool = False
) -> list[Line]:
    """The lines of what was found: what a number names first, then by kind, the newest first."""
    hits = list(hits)
    made: list[Line] = []
    if entry is not None:
        made += [Line(heading=translate("search", "By its number")), Line(entry=entry, hit=named)]
    for kind in KINDS:
        alike = [hit for hit in hits if hit.kind == kind]
        if alike:
            made.append(Line(heading=f"{kind_words(kind)}  {number_text(len(alike))}"))
            made += [Line(hit=hit) for hit in alike]
    return [*made, Line(older=True)] if more else made


class FoundModel(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(self._lines)

    def show_lines(self, shown: list[Line]) -> None:
        """Show something else."""
        self.beginResetModel()
        self._lines = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._lines[index.row()].leads:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == FOUND_ROLE:
            return line
        return said(line) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


def said(line: Line) -> str:
    """The line in one sentence, for a screen reader."""
    hit, entry = line.hit, line.entry
    if entry is not None:
        return f"{entry.ref}, {entry_text(entry)}"
    if hit is not None:
        severity = severity_word(hit.severity) if hit.is_rated else ""
        return ", ".join(part for part in (hit.ref, severity, _state(hit), hit.title, hit.text) if part)
    return older_words() if line.older else line.heading


def older_words() -> str:
    return translate("search", "Show older ones")


def _state(hit: Hit) -> str:
    if hit.kind == dossier.KIND:
        return translate_core(dossier.STATE_WORDS["closed" if hit.state == "closed" else "open"])
    return translate_core(STATE_WORDS[hit.state]) if hit.state else ""


class FoundList(QListView):
    """The list. It is moved in from the field above it; Up and Down pass the headings by."""

    def __init__(self, model: FoundModel, tz: tzinfo):
        super().__init__()
        self.setModel(model)
        self._found = model
        self.delegate = _FoundDelegate(self, tz)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(translate("search", "What was found"))
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)

    @property
    def line(self) -> Line | None:
        """The line that is chosen."""
        index = self.currentIndex()
        return index.data(FOUND_ROLE) if index.isValid() else None

    def choose_first(self) -> None:
        """Choose the first that leads anywhere."""
        self.setCurrentIndex(QModelIndex())
        self.step(1)

    def choose(self, place: int) -> None:
        """Choose the hit with this place, if it is there."""
        for at, line in enumerate(self._found.lines):
            if line.hit is not None and line.hit.place == place:
                self.setCurrentIndex(self._found.index(at))
                return

    def step(self, by: int) -> None:
        """Go on to the next (1) or to the one before (-1)."""
        shown = self._found.lines
        at = self.currentIndex().row() + by if self.currentIndex().isValid() else (0 if by > 0 else len(shown) - 1)
        while 0 <= at < len(shown) and not shown[at].leads:
            at += by
        if 0 <= at < len(shown):
            self.setCurrentIndex(self._found.index(at))
            if at <= 1:
                self.scrollToTop()

    def page(self, by: int) -> None:
        """Go a page on or back."""
        for _ in range(max(1, self.viewport().height() // ROW_HEIGHT - 1)):
            self.step(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class _FoundDelegate(QStyledItemDelegate):
    """Paints a line: mark, title and number above, time, state and the text around what was found below."""

    def __init__(self, view: FoundList, tz: tzinfo):
        super().__init__(view)
        self._tz = tz
        self.now: datetime | None = None
        self.lane: Lane = "real"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(FOUND_ROLE)
        return QSize(40 * GRID, HEADER_HEIGHT if line.heading else (4 * GRID if line.older else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(FOUND_ROLE)
        rect: QRect = option.rect
        tones = tones_of(option.widget)
        painter.save()
        if line.heading:
            painter.fillRect(rect, QColor(tones.base))
            painter.setFont(font(bold=True))
            painter.setPen(QColor(tones.quiet))
            painter.drawText(rect.adjusted(2 * GRID, 0, -GRID, 0), Qt.AlignmentFlag.AlignVCenter, line.heading)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                painter.fillRect(rect, QColor(tones.selected))
                painter.fillRect(rect.left(), rect.top(), GRID // 2, rect.height(), QColor(tones.accent))
            self._paint_line(painter, QRectF(rect.adjusted(2 * GRID, 0, -2 * GRID, 0)), line, tones, selected)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tones.line))
        painter.restore()

    def _paint_line(self, painter: QPainter, room: QRectF, line: Line, tones: Tones, selected: bool) -> None:
        ink, quiet = (tones.on_selected, tones.on_selected) if selected else (tones.text, tones.quiet)
        if line.older:
            paint_marked(painter, room, older_words(), (), ink)
            return
        half = (room.height() - GRID) / 2
        first = QRectF(room.left(), room.top() + GRID / 2, room.width(), half)
        second = first.translated(0, half)
        hit, entry = line.hit, line.entry
        ref, at, lane = ("", None, self.lane)
        title, text = "", ""
        title_marks: Marks = ()
        text_marks: Marks = ()
        severity, state, icon_name, colour = "", "", "log", quiet
        if entry is not None:
            ref, at, lane, title = entry.ref, entry.happened_at, entry.lane, " ".join(entry_text(entry).split())
            text = entry.about or ""
        elif hit is not None:
            ref, at, lane, state = hit.ref, hit.at, hit.lane, _state(hit)
            title, title_marks, text, text_marks = hit.title, hit.title_marks, hit.text, hit.text_marks
            if not title:
                title, title_marks, text, text_marks = text, text_marks, "", ()
            if hit.kind in _ICONS:
                icon_name = _ICONS[hit.kind]
            if hit.is_rated:
                severity = severity_word(hit.severity)
                colour = ink if selected else tones.severity(hit.severity)
                icon_name = icon_name if hit.kind in _ICONS else severity_icon(hit.severity)
        paint_icon(painter, QRectF(first.left(), first.top() + (half - SIZE) / 2, SIZE, SIZE), icon_name, colour)
        left = first.left() + SIZE + GRID
        painter.setFont(font())
        painter.setPen(QColor(quiet))
        align = Qt.AlignmentFlag.AlignVCenter
        number = QRectF(first.right() - _REF, first.top(), _REF, half)
        painter.drawText(number, align | Qt.AlignmentFlag.AlignRight, ref)
        paint_marked(painter, QRectF(left, first.top(), number.left() - left - GRID, half), title, title_marks, ink)
        for word, word_ink, bold in (
            (translate("Strip", "EXERCISE") if lane == "exercise" != self.lane else "", ink, True),
            (translate("search", "REAL") if lane == "real" != self.lane else "", ink, True),
            (severity, colour, True),
            (state, ink, False),
            (when_text(at, self._tz, self.now or at) if at is not None else "", quiet, False),
        ):
            if word:
                painter.setFont(font(bold=bold))
                painter.setPen(QColor(word_ink))
                width = painter.fontMetrics().horizontalAdvance(word) + 1
                painter.drawText(QRectF(left, second.top(), width, half), align, word)
                left += width + 1.5 * GRID
        paint_marked(painter, QRectF(left, second.top(), second.right() - left, half), text, text_marks, quiet)


def paint_marked(painter: QPainter, room: QRectF, text: str, marks: Marks, ink: str) -> None:
    """One line of plain text, what is marked bold and underlined; elided at the right."""
    if room.width() <= 2 * GRID or not text:
        return
    shown = text[:300]
    layout = QTextLayout(shown, font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setFontUnderline(True)
    ranges = []
    for begin, end in marks:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = begin, end - begin, bold
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QColor(ink))
    width = line.naturalTextWidth()
    if width > room.width():
        painter.setFont(font())
        dots = painter.fontMetrics().horizontalAdvance("…")
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "…")
        painter.setClipRect(room.adjusted(0, 0, -dots, 0))
    layout.draw(painter, QRectF(room.left(), room.top() + (room.height() - line.height()) / 2, 1, 1).topLeft())
    painter.restore()
