"""Go to anything: a field over the window, and below it what is found as one types.

Hides the waiting: one question at a time is asked, the last one that was typed; an older answer is never shown over a newer one. The
palette takes the keyboard because the officer asked for it, and gives it back where it was.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from icc_desktop.desk import search
from icc_desktop.domain.found import Found, Hit
from icc_desktop.domain.search import Filters, Span, parse_query
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.doing import Ask, start
from icc_desktop.gui.forms import ActButton, quiet
from icc_desktop.gui.overlay import Overlay
from icc_desktop.gui.search_list import FOUND_ROLE, FoundList, FoundModel, Line, lines
from icc_desktop.gui.theme import GRID, font, set_font
from icc_desktop.gui.tones import Lane

SETTLE_MS = 60  # after the last key; people type faster than they read
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Palette(Overlay):
    """The sheet. `chosen` carries the `Line` that was chosen; the palette is shut by then."""

    chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        beside: QWidget,
        ask: Ask,
        *,
        tz: tzinfo,
        now: Callable[[], datetime],
        between: Callable[[Filters], Span],
        recent: Callable[[Lane], list[Line]],
    ):
        super().__init__(window, beside)
        self._ask, self._now, self._between, self._recent = ask, now, between, recent
        self._lane: Lane = "real"
        self._window_lane: Lane = "real"
        self._filters, self._filter_words = Filters(), ""
        self._shown: tuple[str, Lane, Filters] | None = None
        self._hits: list[Hit] = []
        self._found = Found()
        self._asking = False
        self._entered = False
        self.model = FoundModel()
        self.list = FoundList(self.model, tz)
        self.field = QLineEdit()
        self._title, self._hint = QLabel(), quiet()
        self._tag = LaneTag("real")
        self._other = ActButton("")
        self._without = ActButton("", key=self.tr("Ctrl+Backspace"))
        self._filtered = quiet()
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._compose()
        self.field.textChanged.connect(self._typed)
        self._settle.timeout.connect(self._look)
        self._other.clicked.connect(self.other_lane)
        self._without.clicked.connect(self.without_filters)
        self.list.clicked.connect(lambda index: self._go(index.data(FOUND_ROLE)))

    # -- for the window

    def open_in(self, lane: Lane, filters: Filters, filter_words: str = "", text: str = "") -> None:
        """Come up in a lane, with filters (and how they are said) that are carried over."""
        self._window_lane = self._lane = lane
        self._filters, self._filter_words = filters, filter_words
        self._shown = None
        self.model.show_lines([])
        self.field.setText(text)
        self._say_lane()
        self.come_up(self.field)
        self.field.selectAll()
        self._look()

    def shut(self) -> None:
        """Go away, and give the keyboard back."""
        self._settle.stop()
        super().shut()

    def other_lane(self) -> None:
        """Search the other lane."""
        self._lane = "exercise" if self._lane == "real" else "real"
        self._say_lane()
        self._look()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def without_filters(self) -> None:
        """Search without the filters that were carried over."""
        self._filters, self._filter_words = Filters(), ""
        self._say_lane()
        self._look()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- searching

    def _typed(self) -> None:
        self._entered = False
        self._settle.start()

    def _look(self) -> None:
        if not self._asking:
            self._asking = True
            start(self._look_until_it_fits())

    def _wanted(self) -> tuple[str, Lane, Filters]:
        return self.field.text(), self._lane, self._filters

    async def _look_until_it_fits(self) -> None:
        try:
            while self.isVisible() and self._shown != (wanted := self._wanted()):
                found = await self._page(wanted)
                if wanted == self._wanted():
                    self._shown, self._found, self._hits = wanted, found, list(found.hits)
                    self._show()
        finally:
            self._asking = False
        if self._entered:
            self._entered = False
            self._go(self.list.line)

    async def _page(self, wanted: tuple[str, Lane, Filters], before: int | None = None) -> Found:
        text, lane, filters = wanted
        return await self._ask(
            search.search,
            wanted=parse_query(text),
            filters=filters,
            lane=lane,
            now=self._now(),
            between=self._between(filters),
            before=before,
        )

    async def _older(self) -> None:
        wanted, last = self._wanted(), self._hits[-1].place
        found = await self._page(wanted, last)
        if wanted != self._wanted() or wanted != self._shown:
            return
        self._hits += found.hits
        self._found = Found(tuple(self._hits), found.more, self._found.entry, self._found.named)
        self._show()
        if found.hits:
            self.list.choose(found.hits[0].place)

    # -- what is shown

    def _show(self) -> None:
        found = self._found
        self.list.delegate.now, self.list.delegate.lane = self._now(), self._window_lane
        empty = not self.field.text().strip() and self._filters.is_empty
        shown = (
            self._recent(self._lane)
            if empty
            else lines(found.hits, entry=found.entry, named=found.named, more=found.more)
        )
        self.model.show_lines(shown)
        self.list.choose_first()
        self._say_hint(empty)

    def _say_hint(self, empty: bool) -> None:
        if empty:
            text = self.tr(
                'Type words, "words in this order", -not this, or an entry number such as A-1042. '
                "All words must occur; accents and capitals do not matter."
            )
        elif not self.model.lines:
            lane = self.tr("the exercise lane") if self._lane == "exercise" else self.tr("the real lane")
            text = self.tr("Nothing in {lane} has all of this. Fewer words find more.").format(lane=lane)
        else:
            text = self.tr("Up, Down: choose.   Enter: go there.   Esc: back to where you were.")
        self._hint.setText(text)

    def _say_lane(self) -> None:
        real = self._lane == "real"
        self._title.setText(self.tr("Go to anything: real lane") if real else self.tr("Go to anything: exercise lane"))
        self._tag.set_lane(self._lane)
        self._other.set_text(self.tr("Exercise lane") if real else self.tr("Real lane"), "Ctrl+K")
        self._without.set_text(self.tr("Without"), self.tr("Ctrl+Backspace"))
        self._filtered.setText(self.tr("Filtered: {what}").format(what=self._filter_words))
        for part in (self._filtered, self._without):
            part.setVisible(bool(self._filter_words))

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            self.shut()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in _MOVES:
            self.list.step(_MOVES[key])
        elif key in _PAGES:
            self.list.page(_PAGES[key])
        elif control and key == Qt.Key.Key_Backspace:
            self.without_filters()
        event.accept()  # nothing that is typed here acts on what lies below

    def _enter(self) -> None:
        """Go to what is chosen; where Enter was faster than the answer, once it is there."""
        if self._shown == self._wanted():
            self._go(self.list.line)
        else:
            self._entered = True
            self._look()

    def _go(self, line: Line | None) -> None:
        if line is None or not line.leads:
            return
        if line.older:
            start(self._older())
            return
        self.shut()
        self.chosen.emit(line)

    # -- looks

    def _compose(self) -> None:
        self.field.setPlaceholderText(self.tr("Notification, dossier, log line, decision, or a number: A-1042"))
        self.field.setAccessibleName(self.tr("Go to anything"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(_Keys(self))
        set_font(self.field, "heading")
        self._title.setFont(font(bold=True))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._title)
        top.addWidget(self._tag)
        top.addStretch(1)
        top.addWidget(self._other)
        carried = QHBoxLayout()
        carried.setSpacing(GRID)
        carried.addWidget(self._filtered, 1)
        carried.addWidget(self._without)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addLayout(carried)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)


class _Keys(QObject):
    """Lets the keys that move in the list pass by the field."""

    def __init__(self, palette: Palette):
        super().__init__(palette)
        self._palette = palette

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            moves = Qt.Key(event.key()) in {*_MOVES, *_PAGES}
            clears = event.key() == Qt.Key.Key_Backspace and bool(
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if moves or clears:
                self._palette.keyPressEvent(event)
                return True
        return False
