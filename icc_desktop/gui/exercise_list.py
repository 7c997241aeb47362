"""The exercises there are: prepared ones, those that ran, and the scenarios that come with the program."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk.exercises import Overview
from icc_desktop.domain.exercise import STAGE_WORDS
from icc_desktop.domain.plan import Plan
from icc_desktop.domain.scenario import Scenario
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, ROW, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import length_text, number_text, translate_core

NAME, STATE, INJECTS, LENGTH, LANGUAGES = range(5)
_WIDTHS = {STATE: 212, INJECTS: 62, LENGTH: 100, LANGUAGES: 100}  # pixels at first
_SHARE = (9, 4)
_ICONS = {
    "prepared": "exercise",
    "running": "exercise",
    "suspended": "shelve",
    "ended": "checklist",
    "evaluated": "acknowledge",
}


@dataclass(frozen=True)
class Offer:
    """One line: an exercise (`overview`), or a `scenario` that comes with the program. `title` in the user's language."""

    title: str
    overview: Overview | None = None
    scenario: Scenario | None = None

    @property
    def plan(self) -> Plan | None:
        if self.scenario is not None:
            return self.scenario.plan
        return self.overview.exercise.plan if self.overview is not None else None

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return self.overview.exercise.id if self.overview is not None else f"/{self.title}"

    @property
    def stage(self) -> str:
        """A stage of `domain.exercise`, "" for what comes with the program."""
        return self.overview.exercise.stage if self.overview is not None else ""


class OfferModel(RowModel[Offer]):
    """One row an exercise or scenario."""

    def set_offers(self, offers: list[Offer]) -> None:
        if [one.key for one in offers] == [one.key for one in self._rows]:
            for at, one in enumerate(offers):
                self.put(at, one)
            return
        self.beginResetModel()
        self._rows = offers
        self.endResetModel()

    def place_of(self, key: str) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one.key == key), None)

    def columns(self) -> tuple[str, ...]:
        return self.tr("Exercise"), self.tr("State"), self.tr("Injects"), self.tr("Length"), self.tr("Languages")

    def shown(self, row: Offer, column: int) -> str:
        if column == NAME:
            return row.title
        if column == STATE:
            return (
                translate_core(STAGE_WORDS[row.overview.exercise.stage])
                if row.overview
                else self.tr("Comes with the program")
            )
        if column == INJECTS:
            count = row.overview.injects if row.overview else len(row.scenario.steps) if row.scenario else 0
            return number_text(count)
        if column == LENGTH:
            length = row.overview.length_s if row.overview else row.scenario.duration_s if row.scenario else None
            return self.tr("not whole") if length is None else length_text(length)
        return languages_of(row.plan.head.synopsis) if row.plan is not None else ""


class ExerciseList(QWidget):
    """The page. Signals carry the `Offer` that is selected; `made` begins a new one from nothing."""

    start_wanted = Signal(object)
    made = Signal()
    copy_wanted = Signal(object)
    opened = Signal(object)  # change a prepared one, evaluate one that ran
    discarded = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, language: str):
        super().__init__()
        self._language = language
        self.model = OfferModel()
        self.table = RowTable(ROW)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Exercises"))
        self.table.setItemDelegate(_OfferDelegate(self.table))
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self._about = QTextBrowser()
        self._about.setProperty("bare", True)
        self._about.setAccessibleName(self.tr("What it is about"))
        self._said = quiet()
        self._start = ActButton(self.tr("STARTEX"), key=self.tr("Enter"), icon="exercise", main=True)
        self._new = ActButton(self.tr("Prepare a new one"), key=self.tr("Ins"), icon="add")
        self._copy = ActButton(self.tr("Copy and change"), key="C")
        self._open = ActButton(self.tr("Change"), key="E", icon="settings")
        self._discard = ActButton(self.tr("Discard"), key=self.tr("Del"), icon="remove")
        self._import = ActButton(self.tr("Take in a file"), key="Ctrl+O")
        self._export = ActButton(self.tr("Write to a file"), key="Ctrl+S")
        self._lay_out()
        self._connect()

    @property
    def current(self) -> Offer | None:
        index = self.table.currentIndex()
        found: Offer | None = index.data(ROW_ROLE) if index.isValid() else None
        return found

    def show_offers(self, offers: list[Offer], *, select: str = "") -> None:
        """Show these; what was selected stays, or `select` by its key."""
        wanted = select or (self.current.key if self.current else "")
        self.model.set_offers(offers)
        at = self.model.place_of(wanted)
        if at is None:
            at = 0 if offers else None
        if at is not None:
            self.table.selectRow(at)
        self._moved()

    def go_to(self, key: str) -> None:
        """Select the offer with this key; nothing happens where there is none."""
        at = self.model.place_of(key)
        if at is not None:
            self.table.selectRow(at)

    def say(self, text: str, rank: str = "problem") -> None:
        """What became of a file."""
        self._said.setText(text)
        set_rank(self._said, rank or "quiet")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        button = {
            Qt.Key.Key_Return: self._start if self._start.isEnabled() else self._open,
            Qt.Key.Key_Enter: self._start if self._start.isEnabled() else self._open,
            Qt.Key.Key_Insert: self._new,
            Qt.Key.Key_Delete: self._discard,
            Qt.Key.Key_C: self._copy,
            Qt.Key.Key_E: self._open,
        }.get(Qt.Key(event.key()))
        if control:
            button = {Qt.Key.Key_O: self._import, Qt.Key.Key_S: self._export, Qt.Key.Key_N: self._new}.get(
                Qt.Key(event.key())
            )
        if button is None:
            super().keyPressEvent(event)
        elif button.isEnabled():
            button.click()

    def _lay_out(self) -> None:
        title = heading(self.tr("Exercises"))
        title.setWordWrap(False)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(title)
        top.addStretch(1)
        for button in (self._start, self._new, self._copy, self._open, self._discard):
            top.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for part, share in zip((self.table, self._about), _SHARE, strict=True):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([share * 100 for share in _SHARE])
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._said, 1)
        bottom.addWidget(self._import, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addWidget(self._export, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        column.addLayout(bottom)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._moved())
        self.table.doubleClicked.connect(lambda _: self._open.click())
        self._new.clicked.connect(self.made)
        self._import.clicked.connect(self.import_wanted)
        for button, signal in (
            (self._start, self.start_wanted),
            (self._copy, self.copy_wanted),
            (self._open, self.opened),
            (self._discard, self.discarded),
            (self._export, self.export_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.current))

    def _moved(self) -> None:
        offer = self.current
        stage = offer.stage if offer is not None else ""
        ran = stage not in ("", "prepared")
        whole = offer is not None and (
            offer.scenario is not None or (offer.overview is not None and offer.overview.length_s is not None)
        )
        self._start.setEnabled(whole and not ran)
        self._copy.setEnabled(offer is not None and offer.plan is not None)
        self._export.setEnabled(offer is not None and offer.plan is not None)
        self._open.set_text(self.tr("Evaluate") if ran else self.tr("Change"), "E")
        self._open.setEnabled(offer is not None and offer.overview is not None and offer.plan is not None)
        self._discard.setEnabled(stage == "prepared")
        self._about.setPlainText(self._told(offer))

    def _told(self, offer: Offer | None) -> str:
        if offer is None:
            return self.tr(
                "No exercise is prepared. Copy one that comes with the program, or begin a new one (Ins): "
                "a name, injects with their times, and who takes part."
            )
        plan = offer.plan
        if plan is None:
            return self.tr("This run was played by an earlier version: its plan was not kept.")
        head = plan.head
        parts = [head.synopsis.say(self._language)]
        parts.append(self.tr("Begins {start}, {zone}.").format(start=head.start, zone=head.zone))
        if offer.overview is not None and offer.overview.length_s is None:
            parts.append(self.tr("It cannot be started yet: change it (E), and it says what is missing."))
        if head.objectives:
            said = "\n".join(f"· {one.say(self._language)}" for one in head.objectives)
            parts.append(f"{self.tr('Objectives')}\n{said}")
        who = "\n".join("· " + ", ".join(filter(None, (p.role, p.organisation, p.addressee))) for p in head.players)
        nobody = self.tr("Nobody is on the player list: every call will be asked about.")
        parts.append(f"{self.tr('Players')}\n{who}" if who else nobody)
        return "\n\n".join(part for part in parts if part)


class _OfferDelegate(CellDelegate):
    """Paints an exercise: its name, its state with a shape, figures quietly."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: Offer = index.data(ROW_ROLE)
        ink = tones.on_selected if selected else tones.text if index.column() == NAME else tones.quiet
        if index.column() == STATE:
            icon = _ICONS.get(row.stage, "folder")
            paint_icon(painter, QRectF(room.left(), room.center().y() - SIZE // 2, SIZE, SIZE), icon, ink)
            room = room.adjusted(SIZE + GRID, 0, 0, 0)
        painter.setFont(font(bold=index.column() == NAME))
        painter.setPen(QColor(ink))
        write_cell(painter, room, str(index.data() or ""))


def languages_of(titles: Titles) -> str:
    """The languages in which something was written: ``EN NL FR``."""
    return " ".join(name.upper() for name in ("en", "nl", "fr", "de") if getattr(titles, name))
