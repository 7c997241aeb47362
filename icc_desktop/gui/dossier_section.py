"""A section of a dossier's panel: a word for its tab, and what it shows of a `DossierDetail`.

A section that is a table keeps its selection while rows come and go. A further section is a class like these, named in
`dossier_panel.SECTIONS`; it asks for acts by `act_wanted` with an id of `dossier_acts.ACTS`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.domain.source import Health
from icc_desktop.gui.doing import Ask, Run
from icc_desktop.gui.forms import ActButton, quiet
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.panel_parts import FlowLayout
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.tones import Tones


@dataclass(frozen=True, kw_only=True)
class SectionPlace:
    """What sections may use. `now` gives aware UTC, `tz` is the desk's zone, `author_name` the name of an account id, `healths` how the
    sources do now (None: as it was written last)."""

    run: Run
    ask: Ask
    now: Callable[[], datetime]
    tz: tzinfo
    language: str
    author_name: Callable[[str], str]
    healths: Callable[[], Mapping[str, Health] | None] = lambda: None


class Section(QWidget):
    """One tab. `act_wanted` carries an act, the other wanted signals an id to go to, `left` comes with Escape.

    `acts` are the acts on the dossier whose buttons stand below this section, None for all: their keys act in every section, and a
    list needs the room more than buttons that have nothing to do with it.
    """

    acts: frozenset[str] | None = None
    act_wanted = Signal(str)
    notification_wanted = Signal(str)
    dossier_wanted = Signal(str)
    decision_wanted = Signal(str)
    left = Signal()

    def __init__(self, place: SectionPlace):
        super().__init__()
        self.place = place
        self.count = 0
        self.detail: DossierDetail | None = None

    @property
    def word(self) -> str:
        """What its tab is called; the count stands behind it."""
        raise NotImplementedError

    def show_detail(self, detail: DossierDetail) -> None:
        """Show a dossier; the one that is shown already keeps place and selection."""
        raise NotImplementedError

    def tick(self, now: datetime) -> None:
        """Go on to `now`: what the clock changes."""

    def go_to_words(self) -> bool:
        """Go to the section's own field for finding; False where it has none."""
        return False

    def print(self) -> None:
        """Give it out on paper or as a file, where that is possible."""

    def copy(self) -> None:
        """Copy it as text, where that is possible."""

    def do(self, act: str) -> bool:
        """Do an act that the section does by itself; False where it is not one of those."""
        return False


class Keyed(Protocol):
    """A row that is known again by its id."""

    @property
    def id(self) -> str: ...


K = TypeVar("K", bound=Keyed)


class KeyedModel(RowModel[K], Generic[K]):
    """Rows known by their ids: `show_rows` inserts, moves, changes and removes, so that the selection stays with its row."""

    def show_rows(self, rows: Sequence[K]) -> None:
        wanted = {row.id for row in rows}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            before = next((place for place in range(at, len(self._rows)) if self._rows[place].id == row.id), None)
            if before is None:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
                continue
            if before != at:
                self.beginMoveRows(QModelIndex(), before, before, QModelIndex(), at)
                self._rows.insert(at, self._rows.pop(before))
                self.endMoveRows()
            self.put(at, row)

    def sign(self, row: K, column: int, tones: Tones) -> tuple[str, str] | None:
        """Icon and colour in front of a cell; None for none."""
        return None

    def ink(self, row: K, column: int, tones: Tones) -> str:
        """The colour of a cell; "" for that of text."""
        return ""

    def is_bold(self, row: K, column: int) -> bool:
        return False

    def is_struck(self, row: K, column: int) -> bool:
        """Whether a cell is struck through: it stands no more and stays readable."""
        return False

    def tip(self, row: K, column: int) -> str | None:
        text = self.shown(row, column)
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return f"<p style='white-space:pre-wrap'>{escaped}</p>" if text else None

    def again(self) -> None:
        """The clock has gone on: say all cells again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))


class _Cells(CellDelegate):
    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        model = index.model()
        if not isinstance(model, KeyedModel):
            return
        row, column = index.data(ROW_ROLE), index.column()
        ink = tones.on_selected if selected else model.ink(row, column, tones) or tones.text
        sign = model.sign(row, column, tones)
        if sign is not None:
            mark = QRectF(room.left(), room.top() + (room.height() - SIZE) / 2, SIZE, SIZE)
            paint_icon(painter, mark, sign[0], tones.on_selected if selected else sign[1])
            room = room.adjusted(SIZE + GRID // 2, 0, 0, 0)
        letters = font(bold=model.is_bold(row, column))
        letters.setStrikeOut(model.is_struck(row, column))
        painter.setFont(letters)
        painter.setPen(QColor(ink))
        write_cell(painter, room, " ".join(str(index.data() or "").split()))


class TableSection(Section, Generic[K]):
    """A section that is a table: rows, below it the whole of the chosen one, and the keys that act on it.

    `KEYS` are keys, acts and icons; the words are given by `key_words`. Letters go on to the screen.
    """

    KEYS: tuple[tuple[Qt.Key, str, str], ...] = ()

    def __init__(self, place: SectionPlace, model: KeyedModel[K], widths: tuple[int, ...], stretched: int):
        super().__init__(place)
        self.model = model
        self.table = _Table(4 * GRID)
        self.table.setModel(model)
        self.table.setItemDelegate(_Cells(self.table))
        self.table.setAccessibleName(self.word)
        header = self.table.horizontalHeader()
        for at, width in enumerate(widths):
            self.table.setColumnWidth(at, width)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.whole = quiet()
        self.whole.setMinimumHeight(2 * self.whole.fontMetrics().lineSpacing())
        self.empty = quiet()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        keys = QWidget()
        foot = FlowLayout(keys, gap=GRID // 2)
        foot.setContentsMargins(0, 0, 0, 0)
        self.buttons: dict[str, ActButton] = {}
        for _, act, icon in self.KEYS:
            word, name = self.key_words(act)
            button = ActButton(word, key=name, icon=icon)
            button.clicked.connect(lambda _=False, one=act: self.act_wanted.emit(one))
            self.buttons[act] = button
            foot.addWidget(button)
        self._told = quiet()
        self._told.hide()
        below = QVBoxLayout()
        below.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        below.setSpacing(GRID // 2)
        for part in (self.whole, keys, self._told):
            below.addWidget(part)
        self.column = QVBoxLayout(self)  # open to what stands between table and keys
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(below)
        self.setFocusProxy(self.table)
        self.table.pressed_key.connect(self._pressed)
        self.table.left.connect(self.left)
        self.table.doubleClicked.connect(lambda _: self._pressed(int(Qt.Key.Key_Return)))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._went())

    @property
    def current(self) -> K | None:
        """The row that is chosen."""
        index = self.table.currentIndex()
        row: K | None = index.data(ROW_ROLE) if index.isValid() else None
        return row

    def rows_of(self, detail: DossierDetail) -> Sequence[K]:
        """The rows to show."""
        raise NotImplementedError

    def key_words(self, act: str) -> tuple[str, str]:
        """Word and name of the key of one of `KEYS`."""
        raise NotImplementedError

    def whole_text(self, row: K) -> str:
        """The chosen row in full."""
        return ""

    def may(self, act: str) -> bool:
        """Whether an act makes sense for the chosen row."""
        return self.current is not None

    def show_detail(self, detail: DossierDetail) -> None:
        another = self.detail is None or self.detail.dossier.id != detail.dossier.id
        self.detail = detail
        self.put_rows(self.rows_of(detail), another=another)

    def put_rows(self, rows: Sequence[K], *, another: bool) -> None:
        """Show these rows; where they are those of `another` thing the first one is chosen, else what was chosen stays so."""
        if another:
            self.table.clearSelection()
        self.model.show_rows(rows)
        if rows and (another or self.current is None):
            self.table.selectRow(0)
        self.empty.setVisible(not rows)
        self.table.horizontalHeader().setVisible(bool(rows))
        self.show_current()

    def tell(self, text: str) -> None:
        """Say what became of something, below the keys, until another row is chosen."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    @property
    def told(self) -> str:
        """What was told last."""
        return self._told.text()

    def show_current(self) -> None:
        """Say the chosen row in full, and which keys act on it."""
        row = self.current
        self.whole.setText(self.whole_text(row) if row is not None else "")
        for act, button in self.buttons.items():
            button.setVisible(self.may(act))

    def tick(self, now: datetime) -> None:
        self.model.again()

    def _went(self) -> None:
        self.tell("")
        self.show_current()

    def _pressed(self, key: int) -> None:
        meant = Qt.Key.Key_Return if key == Qt.Key.Key_Enter else key
        act = next((one for code, one, _ in self.KEYS if code == meant), None)
        if act is not None and self.may(act):
            self.act_wanted.emit(act)


class _Table(RowTable):
    """The table of a section: it hears its own keys, and leaves letters to the screen."""

    pressed_key = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Delete)
        if event.key() in keys and not event.modifiers():
            self.pressed_key.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
