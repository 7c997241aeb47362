"""All keys on one sheet: a page for each screen, and one for what acts from everywhere."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.forms import ActButton, heading
from icc_desktop.gui.theme import GRID, LaneFrame, font, tones_of
from icc_desktop.gui.tones import Lane

Keys = tuple[tuple[str, str, str], ...]


class KeyPage(NamedTuple):
    """The keys of one screen as (key, what it does, group), groups in the order given; `id` is the screen's."""

    id: str
    name: str
    keys: Keys


class KeySheet(QDialog):
    """The pages behind tabs, each in three columns. Left and Right turn them. Open it with `open`."""

    def __init__(
        self, pages: Sequence[KeyPage], lane: Lane = "real", parent: QWidget | None = None, *, current: str = ""
    ):
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Keys"))
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Screens (Left and Right turn the pages)"))
        for page in pages:
            self.tabs.addTab(page.name.replace("&", "&&"))
            self._stack.addWidget(_page(page.keys))
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        close = ActButton(self.tr("Close"), key=self.tr("Esc"))
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Keys")), 1)
        top.addWidget(LaneTag(lane))
        bottom = QHBoxLayout()
        bottom.addWidget(close)
        bottom.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        inner.setSpacing(GRID)
        inner.addLayout(top)
        inner.addWidget(self.tabs)
        inner.addWidget(self._stack, 1)
        inner.addLayout(bottom)
        frame = LaneFrame(lane)
        frame.body.addLayout(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(frame)
        self.tabs.setCurrentIndex(next((at for at, page in enumerate(pages) if page.id == current), 0))
        self.tabs.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class KeyCap(QWidget):
    """A key, or several together, drawn as it stands on the keyboard."""

    def __init__(self, key: str):
        super().__init__()
        self._key = key
        self.setAccessibleName(key)
        self.setFont(font())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(max(metrics.horizontalAdvance(self._key) + 2 * GRID, 4 * GRID), metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones.edge), 1))
        painter.setBrush(QColor(tones.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(tones.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)


def _page(keys: Keys) -> QWidget:
    groups = [(name, tuple(members)) for name, members in groupby(keys, key=lambda one: one[2])]
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(0, GRID, 0, 0)
    columns.setSpacing(4 * GRID)
    for some in _columns(groups):
        columns.addLayout(_column(some), 1)
    return page


def _column(groups: list[tuple[str, Keys]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    row = 0
    for name, keys in groups:
        title = QLabel(name)
        title.setFont(font(bold=True))
        title.setContentsMargins(0, GRID if row else 0, 0, 0)
        grid.addWidget(title, row, 0, 1, 2)
        for key, text, _ in keys:
            row += 1
            words = QLabel(text)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            grid.addWidget(KeyCap(key), row, 0)
            grid.addWidget(words, row, 1)
        row += 1
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(1, 34 * GRID)
    grid.setRowStretch(row, 1)
    return grid


def _columns(groups: list[tuple[str, Keys]]) -> tuple[list[tuple[str, Keys]], ...]:
    """The groups in three columns, in their order, the longest as short as can be, the left ones first."""

    def lines(some: list[tuple[str, Keys]]) -> int:
        return sum(len(keys) + 1 for _, keys in some)

    def unfit(cut: tuple[int, int]) -> tuple[int, int, int]:
        first, second = cut
        return max(map(lines, (groups[:first], groups[first:second], groups[second:]))), -first, -second

    first, second = min(((a, b) for a in range(len(groups) + 1) for b in range(a, len(groups) + 1)), key=unfit)
    return groups[:first], groups[first:second], groups[second:]
