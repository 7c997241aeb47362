"""Since you last looked: what changed, the most important first, each line leading to its thing."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icc_desktop.domain.briefing import SECTIONS, Briefing, Item
from icc_desktop.domain.found import Hit
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.forms import ActButton, heading, quiet
from icc_desktop.gui.log_model import entry_text
from icc_desktop.gui.overlay import Overlay
from icc_desktop.gui.search_list import FOUND_ROLE, FoundList, FoundModel, Line
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import ago_text, number_text, say, translate_core, when_text

translate = QCoreApplication.translate  # a name that lupdate knows

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class BriefingSheet(Overlay):
    """The sheet. `chosen` carries the line that was chosen; `read` comes when the officer says that it was read."""

    chosen = Signal(object)
    read = Signal()

    def __init__(self, window: QWidget, beside: QWidget, *, tz: tzinfo, now: Callable[[], datetime]):
        super().__init__(window, beside)
        self._tz, self._now = tz, now
        self.briefing: Briefing | None = None
        self.model = FoundModel()
        self.list = FoundList(self.model, tz)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._tag, self._rest = heading(), LaneTag("real"), quiet()
        self._since = quiet()
        self._mark = ActButton(self.tr("Mark as read"), key="R", main=True)
        self._leave = ActButton(self.tr("Leave"), key=self.tr("Esc"))
        self._compose()
        self._mark.clicked.connect(self._mark_read)
        self._leave.clicked.connect(self.shut)
        self.list.clicked.connect(lambda index: self._go(index.data(FOUND_ROLE)))

    def show_briefing(self, briefing: Briefing) -> None:
        """Come up with what changed."""
        self.briefing = briefing
        now = self._now()
        self._tag.set_lane(briefing.lane)
        since = when_text(briefing.since, self._tz, now)
        self._since.setText(self.tr("Since {time}, {ago}").format(time=since, ago=ago_text(briefing.since, now)))
        self.list.delegate.now, self.list.delegate.lane = now, briefing.lane
        self.model.show_lines(lines(briefing))
        self.list.choose_first()
        self._rest.setText(rest_words(briefing))
        self.come_up(self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.shut()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.line)
        elif key == Qt.Key.Key_R:
            self._mark_read()
        elif key in _MOVES:
            self.list.step(_MOVES[key])
        elif key in _PAGES:
            self.list.page(_PAGES[key])
        event.accept()  # no letter acts on what lies below

    def _go(self, line: Line | None) -> None:
        if line is not None and line.leads:
            self.shut()
            self.chosen.emit(line)

    def _mark_read(self) -> None:
        self.shut()
        self.read.emit()

    def _compose(self) -> None:
        self._title.setText(self.tr("Since you last looked"))
        self._title.setWordWrap(False)
        self._since.setWordWrap(False)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self._title)
        top.addWidget(self._since, 1)
        top.addWidget(self._tag)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self._rest, 1)
        below.addWidget(self._mark)
        below.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(below)


def lines(briefing: Briefing) -> list[Line]:
    """The lines: each section under its heading, with how much of it was left out."""
    made: list[Line] = []
    for section, word in SECTIONS.items():
        items = [item for item in briefing.items if item.section == section]
        if not items:
            continue
        count = number_text(briefing.count(section))
        more = briefing.more.get(section, 0)
        left_out = translate("briefing", "({count} not shown)").format(count=number_text(more)) if more else ""
        made.append(Line(heading="  ".join(part for part in (translate_core(word), count, left_out) if part)))
        made += [Line(hit=_hit(item, briefing, place)) for place, item in enumerate(items)]
    return made or [Line(heading=translate("briefing", "Nothing that needs you has happened."))]


def _hit(item: Item, briefing: Briefing, place: int) -> Hit:
    what = entry_text(item.entry) if item.entry is not None else say(item.what) if item.what is not None else ""
    return Hit(
        place=place,
        kind=item.subject.kind,
        id=item.subject.id,
        lane=briefing.lane,
        ref=item.ref,
        at=item.at or briefing.until,
        title=item.title or what,
        text=what if item.title else "",
        severity=item.severity,
        is_rated=item.is_rated,
    )


def rest_words(briefing: Briefing) -> str:
    """What is only counted: ``And 31 more: Notable 20, Info 11. Closed: 4``"""
    parts: list[str] = []
    if briefing.low:
        each = ", ".join(
            f"{severity_word(one or None)} {number_text(count)}"
            for one, count in sorted(briefing.low.items(), reverse=True)
        )
        total = number_text(sum(briefing.low.values()))
        parts.append(translate("briefing", "And {count} more: {each}.").format(count=total, each=each))
    if briefing.closed:
        parts.append(translate("briefing", "Closed: {count}.").format(count=number_text(briefing.closed)))
    return " ".join(parts)


def banner_words(briefing: Briefing, tz: tzinfo, now: datetime) -> str:
    """What is worth a look, in one line: ``Since 07:55 (06:55Z): New, critical or serious 3, Overdue now 1``"""
    each = ", ".join(
        f"{translate_core(word)} {number_text(briefing.count(section))}"
        for section, word in SECTIONS.items()
        if briefing.count(section)
    )
    pattern = translate("briefing", "Since you last looked, {time}: {each}")
    return pattern.format(time=when_text(briefing.since, tz, now), each=each)
