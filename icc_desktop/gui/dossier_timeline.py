"""The timeline of a dossier: all that befell it, from the journal, by parts, words and period; and when sources were not covered meanwhile.

Hides how entries that arrive find their place while somebody reads, and that the gaps of the cover are read apart.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.base.errors import Refused
from icc_desktop.desk import sources
from icc_desktop.desk import timeline as of_dossier
from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.domain import decision, notification
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.timeline import Wanted, chosen
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_section import Section, SectionPlace
from icc_desktop.gui.forms import ActButton, quiet, set_rank
from icc_desktop.gui.gaps_view import GapDelegate, GapsModel
from icc_desktop.gui.log_model import AUTHOR, ENTERED, HAPPENED, NUMBER, TEXT, LogModel, entry_text, struck_text
from icc_desktop.gui.log_screen import EntryDelegate
from icc_desktop.gui.panel_parts import FlowLayout
from icc_desktop.gui.print_out import copy_out, print_out
from icc_desktop.gui.report import Report
from icc_desktop.gui.row_table import ROW_ROLE, RowTable
from icc_desktop.gui.theme import GRID, ROW
from icc_desktop.gui.timeline_filter import TimelineFilter
from icc_desktop.gui.timeline_report import Period, cover_report, entry_report
from icc_desktop.gui.words import number_text, translate_core, when_text
from icc_desktop.reports import gaps as gap_report

translate = QCoreApplication.translate
Key = Qt.Key

_WIDTHS = {NUMBER: 80, HAPPENED: 212, ENTERED: 152, AUTHOR: 116}  # pixels at first
_READ_EVERY = timedelta(seconds=10)  # gaps begin by the clock alone
_MOST_NAMED = 3  # sources that the line about the cover names


class TimelineModel(LogModel):
    """The entries that are shown, in the order in which things happened, or turned round."""

    def show_rows(self, rows: Sequence[LogRow]) -> None:
        """Insert, move and take away what changed; the others stay where they are."""
        wanted = {row.ref for row in rows}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].ref not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        if [row.ref for row in self._rows] != [row.ref for row in rows if row.ref in {one.ref for one in self._rows}]:
            self.beginResetModel()  # turned round
            self._rows = list(rows)
            self.endResetModel()
            return
        for at, row in enumerate(rows):
            if at < len(self._rows) and self._rows[at].ref == row.ref:
                self.put(at, row)
            else:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()


class Timeline(Section):
    """The section: entries under a filter, and one key away the gaps of the cover."""

    acts = frozenset[str]()

    def __init__(self, place: SectionPlace):
        super().__init__(place)
        self._all: list[LogRow] = []
        self._period: Period | None = None
        self._newest_first = False
        self._read_at = place.now()
        self._reading = self._again = False
        self._is_watching = True
        self.model = TimelineModel(place.author_name, place.tz)
        self.gaps = GapsModel(place.tz, place.now())
        self._make()
        self._lay_out()
        self._connect()

    @property
    def word(self) -> str:
        return translate("timeline", "Timeline")

    @property
    def current(self) -> LogRow | None:
        """The entry that is chosen."""
        index = self.table.currentIndex()
        row: LogRow | None = index.data(ROW_ROLE) if index.isValid() else None
        return row

    @property
    def shows_gaps(self) -> bool:
        """Whether the gaps of the cover stand in place of the entries."""
        return self._stack.currentIndex() == 1

    @property
    def _is_exercise(self) -> bool:
        return self.detail is not None and self.detail.dossier.lane == "exercise"

    @property
    def cover_words(self) -> str:
        """What is said of the cover of the sources."""
        return self._cover.text()

    def show_detail(self, detail: DossierDetail) -> None:
        another = self.detail is None or self.detail.dossier.id != detail.dossier.id
        self.detail = detail
        if another:
            self._all, self._period = [], None
            self.model.show_rows(())
            self._cover.setText("")
            self._stack.setCurrentIndex(0)
            self.tell("")
        if another or self.isVisible():
            self.read()
        else:
            self._again = True  # when somebody looks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._again:
            self.read()

    def tick(self, now: datetime) -> None:
        self.gaps.tick(now)
        if abs(now - self._read_at) >= _READ_EVERY and not self._reading:
            start(self._read_cover())

    def read(self) -> None:
        """Read entries and gaps anew."""
        self._again = False
        start(self._read_entries())
        start(self._read_cover())

    # -- acts

    def turn_round(self) -> None:
        """Oldest first, or newest first."""
        self._newest_first = not self._newest_first
        self._show_rows()

    def toggle_gaps(self) -> None:
        """The gaps of the cover in place of the entries, and back; an exercise has no cover of real sources."""
        if self._is_exercise:
            return
        self._stack.setCurrentIndex(0 if self.shows_gaps else 1)
        (self.gap_list if self.shows_gaps else self.table).setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_words()

    def go(self) -> None:
        """Go to what the chosen entry is about."""
        row = self.current
        if row is None or self.shows_gaps:
            return
        if row.subject.kind == notification.KIND:
            self.notification_wanted.emit(row.subject.id)
        elif row.subject.kind == decision.KIND:
            self.decision_wanted.emit(row.subject.id)
        else:
            self.tell(translate("timeline", "What this entry is about stands in this dossier (keys 1 to 6)."))

    def go_to_words(self) -> bool:
        self.filter.go_to_words()
        return True

    def copy(self) -> None:
        """Copy what is shown as text."""
        given = self.report()
        if given is not None:
            copy_out(self.place, given, self.tell)

    def print(self) -> None:
        """Give what is shown out: on paper or as a file."""
        given = self.report()
        if given is not None:
            start(self._give(given))

    async def _give(self, given: Report) -> None:
        self.tell(await print_out(self, self.place, given))

    def tell(self, text: str) -> None:
        """Say what became of something."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    @property
    def told(self) -> str:
        """What was told last."""
        return self._told.text()

    # -- reports

    def report(self) -> Report | None:
        """What is shown, as a report: the entries under the filter, or the gaps; None where it is not read yet."""
        if self.detail is None:
            return None
        if self.shows_gaps:
            return cover_report(self.place, self.detail, self._period) if self._period is not None else None
        rows = chosen(self._all, self.filter.wanted() or Wanted(), translate_core)
        return entry_report(self.place, self.detail, rows, len(self._all))

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        typing = self.filter.has_focus
        if event.key() in (Key.Key_Return, Key.Key_Enter) and plain:
            if typing:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.go()
        elif event.key() == Key.Key_Down and typing:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Key.Key_Escape:
            self._escape(typing)
        elif event.key() == Key.Key_G and plain and not typing:
            self.toggle_gaps()
        elif event.key() == Key.Key_O and plain and not typing:
            self.turn_round()
        else:
            super().keyPressEvent(event)

    def _escape(self, typing: bool) -> None:
        if self.shows_gaps:
            self.toggle_gaps()
        elif self.filter.clear() or typing:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    # -- inside

    def _make(self) -> None:
        self.filter = TimelineFilter(self.place)
        self.table = RowTable(ROW - 4)
        self.table.setModel(self.model)
        self.table.setItemDelegate(EntryDelegate(self.table))
        self.table.setAccessibleName(self.word)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.gap_list = RowTable(ROW)
        self.gap_list.setModel(self.gaps)
        self.gap_list.setItemDelegate(GapDelegate(self.gap_list))
        self.gap_list.setAccessibleName(translate("timeline", "Gaps in the cover of the sources"))
        self.gap_list.horizontalHeader().setStretchLastSection(True)
        self._whole, self._told, self._cover = quiet(), quiet(), quiet()
        self._go = ActButton(translate("timeline", "Go there"), key=translate("timeline", "Enter"))
        self._turn = ActButton("", key="O")
        self._gaps_button = ActButton("", key="G")
        self._copy = ActButton(translate("timeline", "Copy"), key="Ctrl+C")
        self._print = ActButton(translate("timeline", "Print or save"), key="Ctrl+P")

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.gap_list)
        acts = QWidget()
        row = FlowLayout(acts, gap=GRID // 2)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._go, self._turn, self._gaps_button, self._copy, self._print):
            row.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID)
        below.setSpacing(GRID // 2)
        for part in (self._whole, self._cover, acts, self._told):
            below.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        self.setFocusProxy(self.table)
        self._told.hide()

    def _connect(self) -> None:
        self.filter.changed.connect(self._show_rows)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_words())
        self.table.doubleClicked.connect(lambda _: self.go())
        self._go.clicked.connect(self.go)
        self._turn.clicked.connect(self.turn_round)
        self._gaps_button.clicked.connect(self.toggle_gaps)
        self._copy.clicked.connect(self.copy)
        self._print.clicked.connect(self.print)
        keys: list[tuple[QKeySequence, Callable[[], object]]] = [
            (QKeySequence(QKeySequence.StandardKey.Print), self.print),
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy),
        ]
        keys += [(QKeySequence(f"Alt+{at}"), chip.toggle) for at, chip in enumerate(self.filter.chips.values(), 1)]
        keys.append((QKeySequence("Alt+0"), self.filter.clear))
        for sequence, do in keys:
            shortcut = QShortcut(sequence, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    async def _read_entries(self) -> None:
        detail = self.detail
        if detail is None:
            return
        rows = await self.place.ask(of_dossier.timeline, dossier_id=detail.dossier.id, lane=detail.dossier.lane)
        if self.detail is not None and self.detail.dossier.id == detail.dossier.id:
            self._all = rows
            self._show_rows()

    async def _read_cover(self) -> None:
        detail, place = self.detail, self.place
        if detail is None or self._is_exercise:
            return
        self._reading, self._read_at = True, place.now()
        try:
            given = {"dossier_id": detail.dossier.id, "lane": detail.dossier.lane, "now": self._read_at}
            since, until = await place.ask(of_dossier.period, **given)
            gaps = await place.ask(of_dossier.gaps_of, healths=place.healths(), **given)
            self._is_watching = bool(gaps) or bool(await place.ask(sources.sources))
        except Refused:
            return  # its opening was taken back meanwhile: the panel lets go of it
        finally:
            self._reading = False
        if self.detail is not None and self.detail.dossier.id == detail.dossier.id:
            self._period = Period(since, until, tuple(gaps))
            self.gaps.set_gaps(list(gaps), place.now())
            self._show_cover()

    def _show_rows(self) -> None:
        wanted = self.filter.wanted()
        if wanted is None:
            return
        rows = chosen(self._all, wanted, translate_core)
        if self._newest_first:
            rows.reverse()
        kept = self.current
        self.model.show_rows(rows)
        if kept is not None and (at := self.model.find(kept.ref)) is not None:
            self.table.selectRow(at)
        elif rows and self.current is None:
            self.table.selectRow(0)
        self.table.setColumnHidden(ENTERED, not any(row.is_late for row in rows))
        self.filter.say_count(len(rows), len(self._all))
        self._show_words()

    def _show_words(self) -> None:
        row, place = self.current, self.place
        self._go.setVisible(row is not None and not self.shows_gaps)
        self._turn.setVisible(not self.shows_gaps)
        self._gaps_button.setVisible(not self._is_exercise)
        self.filter.setVisible(not self.shows_gaps)
        self._whole.setVisible(not self.shows_gaps)
        newest = translate("timeline", "Newest first"), translate("timeline", "Oldest first")
        self._turn.set_text(newest[1] if self._newest_first else newest[0], "O")
        gaps = translate("timeline", "Gaps in the cover"), translate("timeline", "Back to the entries")
        self._gaps_button.set_text(gaps[1] if self.shows_gaps else gaps[0], "G")
        if row is None:
            self._whole.setText("")
            return
        late = ""
        if row.is_late:
            at = when_text(row.recorded_at, place.tz, place.now())
            late = translate("timeline", "LATE, entered {time}").format(time=at)
        head = (row.ref, when_text(row.happened_at, place.tz, place.now()), late, self.model.author(row))
        lines = ("   ".join(part for part in head if part), entry_text(row), struck_text(row))
        self._whole.setText("\n".join(line for line in lines if line))

    def _show_cover(self) -> None:
        if self._period is None:
            return
        gaps, place = self._period.gaps, self.place
        if not self._is_watching:
            text = translate("timeline", "No source is watched at this desk (Ctrl+6).")
        elif not gaps:
            text = translate("timeline", "Sources were covered all the time, from {since} to {until}.")
        else:
            text = translate(
                "timeline",
                "Sources were not covered all the time from {since} to {until}: {gaps} gaps, {names}. Key G.",
            )
        names = list(dict.fromkeys(gap_report.name(gap, translate_core) for gap in gaps))
        more = f" (+{number_text(len(names) - _MOST_NAMED)})" if len(names) > _MOST_NAMED else ""
        now = place.now()
        said = text.format(
            since=when_text(self._period.since, place.tz, now),
            until=when_text(self._period.until, place.tz, now),
            gaps=number_text(len(gaps)),
            names=f"{', '.join(names[:_MOST_NAMED])}{more}",
        )
        self._cover.setText(said)
        set_rank(self._cover, "problem" if gaps else "quiet")
