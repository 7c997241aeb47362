"""The log: everything that happened at the desk in one lane, newest first, read as it was written.

Hides paging, the place that stays under the eyes while entries arrive, and how an entry that is struck is painted.
"""

import json
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.desk import queries
from icc_desktop.desk.change import Change
from icc_desktop.domain.entry import PROGRAM, parse_ref
from icc_desktop.domain.history import LogRow
from icc_desktop.gui.act_forms import strike
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.lane_words import copied_text
from icc_desktop.gui.log_model import (
    AUTHOR,
    ENTERED,
    HAPPENED,
    NUMBER,
    TEXT,
    FoundEntries,
    LogModel,
    Names,
    entry_text,
    struck_text,
)
from icc_desktop.gui.occasion import Occasion
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowTable, write_cell
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.tones import Lane, Tones
from icc_desktop.gui.typed import Now
from icc_desktop.gui.words import full_text, number_text

PAGE = 200
_WIDTHS = {NUMBER: 88, HAPPENED: 200, ENTERED: 168, AUTHOR: 144}  # pixels at first
_ROW_HEIGHT = 28
_SETTLE_MS = 300


class LogScreen(QWidget):
    """The screen. `author_name` gives the name of an account id; `now` aware UTC, `tz` the desk's zone.

    `layout_changed` carries the column widths as text for `set_layout`.
    """

    layout_changed = Signal(str)

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        lane: Lane,
        tz: tzinfo,
        now: Now,
        author_name: Names,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._run, self._ask, self._lane, self._tz, self._now = run, ask, lane, tz, now
        self._by_hand = False
        self._more = False  # older entries lie on disk
        self._paging = False
        self._above = 0
        self._spoken: LogRow | None = None  # what a number named that is not in the list
        self.model = LogModel(author_name, tz)
        self.found = FoundEntries(self.model)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._make()
        self._lay_out()
        self._connect()
        self._show_counts()
        self._show_read()

    @property
    def current(self) -> LogRow | None:
        """The entry that is read now: the one named by its number, else the one that is selected."""
        if self._spoken is not None:
            return self._spoken
        index = self.list.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() and self.list.selectionModel().hasSelection() else None

    async def load(self, lane: Lane) -> None:
        """Show the newest entries of `lane`."""
        self._lane = lane
        self._spoken = None
        page = await self._ask(queries.log_page, lane=lane, limit=PAGE, by_hand=self._by_hand)
        self._more = len(page) == PAGE
        self._above = 0
        self.model.set_rows(page)
        self.list.scrollToTop()
        self._show_counts()
        self._show_read()

    def apply(self, change: Change) -> None:
        """Put in the new entries of this lane; what is read stays where it is."""
        mine = [row for row in change.entries if row.lane == self._lane]
        shown = [row for row in mine if row.by_hand or not self._by_hand]
        bar = self.list.verticalScrollBar()
        held = bar.value() > 0 or self.current is not None
        before, top = self.found.rowCount(), self.list.rowAt(0)
        mark = QPersistentModelIndex(self.found.index(max(top, 0), 0))
        self.model.add(shown)
        for row in mine:
            self.model.strike(row)
        grown = self.found.rowCount() - before
        if held and grown and mark.isValid():
            moved = mark.row() - max(top, 0)
            self.list.updateGeometries()
            bar.setValue(bar.value() + moved * _ROW_HEIGHT)
            self._above += moved
        self._show_counts()
        self._show_read()

    def set_layout(self, text: str) -> None:
        """Put back what `layout_changed` carried; anything else is left alone."""
        try:
            widths = json.loads(text)
        except ValueError:
            return
        if not isinstance(widths, list) or len(widths) != TEXT:
            return
        for column, width in enumerate(widths):
            if isinstance(width, int) and 24 <= width <= 2000:
                self.list.setColumnWidth(column, width)
        self._settle.stop()

    # -- acts

    def go_to_search(self) -> None:
        """Go to the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def go_to(self, ref: str) -> None:
        """Show the entry of this number, in the list or, where it is older than what is loaded, below it."""
        start(self._go_to_entry(ref))

    def toggle_by_hand(self) -> None:
        """Show all entries, or only those that people wrote."""
        self._by_hand = not self._by_hand
        self._all.setChecked(not self._by_hand)
        self._hand.setChecked(self._by_hand)
        start(self.load(self._lane))

    def copy(self) -> None:
        """Put the selected entries on the clipboard as text, in the order of the list."""
        rows = sorted({index.row() for index in self.list.selectionModel().selectedIndexes()})
        lines = [self.model.text_of(self.found.index(row, 0).data(ROW_ROLE)) for row in rows]
        if not lines and self._spoken is not None:
            lines = [self.model.text_of(self._spoken)]
        if lines:
            QGuiApplication.clipboard().setText(copied_text(self, "\n".join(lines)))
            self._say(self.tr("{count} copied").format(count=number_text(len(lines))))

    def strike_current(self) -> None:
        """Strike the entry that is read, where it can be."""
        row = self.current
        if row is None:
            return
        if row.struck_by is not None:
            self._say(self.tr("{ref} is struck already, by {by}.").format(ref=row.ref, by=row.struck_by), "problem")
        elif not row.strikable:
            why = self.tr("{ref} records what arrived or what the program did; it cannot be struck.")
            self._say(why.format(ref=row.ref), "problem")
        else:
            start(self._strike(row))

    async def _strike(self, row: LogRow) -> None:
        occasion = Occasion(
            parent=self, run=self._run, ask=self._ask, lane=row.lane, now=self._now, tz=self._tz, entry=row
        )
        await strike(occasion)
        self.list.setFocus()

    # -- inside

    def _make(self) -> None:
        self._title = heading(self.tr("Log"))
        self._title.setWordWrap(False)
        self._all, self._hand = QPushButton(self.tr("All entries")), QPushButton(self.tr("Written by hand"))
        for button in (self._all, self._hand):
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Key H changes between the two"))
        self._all.setChecked(True)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self.tr("Find in the log"))
        self._search.setPlaceholderText(self.tr("Find in this list, or a number: A-1042, Enter  (Ctrl+F)"))
        self._new = ActButton("")
        self._new.hide()
        self.list = RowTable(_ROW_HEIGHT, several=True)
        self.list.setModel(self.found)
        self.list.setAccessibleName(self.tr("Log"))
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.horizontalHeader()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(24)
        for column, width in _WIDTHS.items():
            self.list.setColumnWidth(column, width)
        self._counts = quiet()
        self._counts.setWordWrap(False)
        self._older = ActButton(self.tr("Load older entries"))
        self._read_head, self._read_text, self._read_struck = quiet(), QLabel(), quiet()
        self._read_text.setWordWrap(True)
        self._read_text.setTextFormat(Qt.TextFormat.PlainText)
        self._read_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._strike_button = ActButton(self.tr("Strike"), key=self.tr("Del"), icon="strike")
        self._said = quiet()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._title)
        top.addSpacing(GRID)
        top.addWidget(self._all)
        top.addWidget(self._hand)
        top.addWidget(self._new)
        top.addWidget(self._search, 1)
        below = QHBoxLayout()
        below.setSpacing(2 * GRID)
        below.addWidget(self._counts)
        below.addWidget(self._said, 1)
        below.addWidget(self._older)
        read = QVBoxLayout()
        read.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        read.setSpacing(GRID // 2)
        line = QHBoxLayout()
        line.addWidget(self._read_head, 1)
        line.addWidget(self._strike_button)
        room = self._strike_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._strike_button.setSizePolicy(room)
        read.addLayout(line)
        read.addWidget(self._read_text)
        read.addWidget(self._read_struck)
        read.addStretch(1)
        self._reading = QWidget()
        self._reading.setProperty("ground", "raised")
        self._reading.setLayout(read)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        column.addWidget(self._reading)
        self._reading.setMinimumHeight(11 * GRID)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._all.clicked.connect(partial(self._choose, False))
        self._hand.clicked.connect(partial(self._choose, True))
        self._search.textChanged.connect(self._searched)
        self._search.returnPressed.connect(self._go_to)
        self._new.clicked.connect(self.go_to_top)
        self._older.clicked.connect(lambda: start(self._load_older()))
        self._strike_button.clicked.connect(self.strike_current)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.horizontalHeader().sectionResized.connect(lambda *_: self._settle.start())
        self._settle.timeout.connect(self._tell_layout)
        for keys, act in (
            (QKeySequence("Ctrl+F"), self.go_to_search),
            (QKeySequence(Qt.Key.Key_Delete), self.strike_current),
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy),
            (QKeySequence("H"), self.toggle_by_hand),
        ):
            inside = self if act == self.go_to_search else self.list
            shortcut = QShortcut(keys, inside)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def go_to_top(self) -> None:
        """The newest entries, and with nothing selected new ones show at once again."""
        self._spoken = None
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self.list.scrollToTop()
        self._above = 0
        self._show_counts()

    def _escape(self) -> None:
        if self._search.text():
            self._search.clear()
        else:
            self.go_to_top()
        self.list.setFocus()

    def _choose(self, by_hand: bool) -> None:
        if by_hand != self._by_hand:
            self.toggle_by_hand()
        else:
            self._all.setChecked(not by_hand)
            self._hand.setChecked(by_hand)

    def _searched(self, text: str) -> None:
        self._spoken = None
        self._say("")
        self.found.search("" if parse_ref(text) else text)
        self._show_counts()
        self._show_read()

    def _go_to(self) -> None:
        place = parse_ref(self._search.text())
        if place is None:
            if self.found.rowCount():
                self.list.setFocus()
                self.list.selectRow(0)
            return
        self.go_to(self._search.text().strip().upper())

    async def _go_to_entry(self, ref: str) -> None:
        entry = await self._ask(queries.entry_named, ref=ref)
        if entry is None:
            self._say(self.tr("There is no entry {ref}.").format(ref=ref), "problem")
            return
        at = self.model.find(ref)
        self._search.clear()
        if at is not None and entry.lane == self._lane:
            index = self.found.mapFromSource(self.model.index(at, 0))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.list.setFocus()
        else:
            self.list.clearSelection()
            self._spoken = entry
            self._show_read()
            self.list.setFocus()

    async def _load_older(self) -> None:
        if self._paging or not self._more or not self.model.rows:
            return
        self._paging = True
        try:
            lane, by_hand, last = self._lane, self._by_hand, self.model.rows[-1]
            before = (last.order_at, last.desk, last.number)
            page = await self._ask(queries.log_page, lane=lane, before=before, limit=PAGE, by_hand=by_hand)
            if (lane, by_hand) == (self._lane, self._by_hand):
                self._more = len(page) == PAGE
                self.model.add(page)
                self._show_counts()
        finally:
            self._paging = False

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value == 0 and self._above:
            self._above = 0
            self._show_counts()
        if value >= bar.maximum() - 10 * _ROW_HEIGHT and value > 0 and self._more and not self._paging:
            start(self._load_older())

    def _selected(self) -> None:
        if self.list.selectionModel().hasSelection():
            self._spoken = None
        self._say("")
        self._show_read()

    def _show_counts(self) -> None:
        loaded, shown = len(self.model.rows), self.found.rowCount()
        if not loaded:
            text = (
                self.tr("Nothing written by hand yet. The line below writes (Ctrl+L).")
                if self._by_hand
                else self.tr("The log is empty. Everything that happens at this desk will stand here.")
            )
        elif shown != loaded:
            text = self.tr("{shown} of {loaded} loaded entries").format(
                shown=number_text(shown), loaded=number_text(loaded)
            )
        else:
            text = self.tr("{loaded} entries").format(loaded=number_text(loaded))
        if self._more:
            text = ", ".join((text, self.tr("older ones follow")))
        self._counts.setText(text)
        self._older.setVisible(self._more)
        self._new.setVisible(self._above > 0)
        self._new.set_text(self.tr("{count} new above").format(count=number_text(self._above)), self.tr("Esc"))

    def _show_read(self) -> None:
        row = self.current
        self._strike_button.setVisible(row is not None and row.strikable)
        if row is None:
            self._read_head.setText(self.tr("Select an entry to read it whole here."))
            self._read_text.setText("")
            self._read_struck.hide()
            return
        head = [row.ref, full_text(row.happened_at, self._tz), self.model.author(row)]
        if row.is_late:
            entered = full_text(row.recorded_at, self._tz)
            head.insert(2, self.tr("LATE, entered {time}").format(time=entered))
        if row is self._spoken:
            head.append(self.tr("not in the list above"))
        self._read_head.setText("   ".join(head))
        self._read_text.setText(entry_text(row))
        struck = QFont(font())
        struck.setStrikeOut(row.struck_by is not None)
        self._read_text.setFont(struck)
        self._read_struck.setText(struck_text(row))
        self._read_struck.setVisible(row.struck_by is not None)

    def _say(self, text: str, rank: str = "quiet") -> None:
        self._said.setText(text)
        set_rank(self._said, rank)

    def _tell_layout(self) -> None:
        self.layout_changed.emit(json.dumps([self.list.columnWidth(column) for column in range(TEXT)]))


class EntryDelegate(CellDelegate):
    """Paints an entry: what the program noted is quiet, what is struck is struck through with who and why behind it."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: LogRow = index.data(ROW_ROLE)
        column, struck = index.column(), struck_text(row)
        quiet_ink = tones.on_selected if selected else tones.quiet
        by_program = row.author == PROGRAM or bool(struck)
        ink = quiet_ink if by_program else (tones.on_selected if selected else tones.text)
        if column == ENTERED and row.is_late:
            ink = tones.on_selected if selected else tones.serious
        letters = QFont(font(bold=column == NUMBER and row.by_hand))
        painter.setPen(QColor(ink))
        if column != TEXT or not struck:
            painter.setFont(letters)
            write_cell(painter, room, str(index.data() or "")[:500])
            return
        letters.setStrikeOut(True)
        painter.setFont(letters)
        most = room.adjusted(0, 0, -room.width() // 3, 0)  # who struck it, and why, keeps a third of the room
        used = write_cell(painter, most, " ".join(entry_text(row).split())[:500])
        painter.setFont(font())
        painter.setPen(QColor(quiet_ink))
        write_cell(painter, room.adjusted(used + GRID, 0, 0, 0), struck[:500])
