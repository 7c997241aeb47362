"""The filters of the queue: what is set as chips that can be taken away, how much is hidden by them, and saved views.

Hides the sheets, where views are kept, and that what presses is never hidden in silence.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial

import msgspec
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from icc_desktop.base import resources
from icc_desktop.desk import shifts, sources, views
from icc_desktop.desk.change import Change
from icc_desktop.domain import view
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.queue import Row, is_overdue
from icc_desktop.domain.search import Filters, Span, lets_through, span
from icc_desktop.domain.view import View, Wording
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.filter_form import FilterForm
from icc_desktop.gui.filter_words import Offered, said
from icc_desktop.gui.forms import ActButton, quiet, set_rank
from icc_desktop.gui.panel_parts import Asked, FlowLayout
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.view_forms import ViewForm
from icc_desktop.gui.words import number_text

_MOST_KEYS = 9


class FilterBar(QWidget):
    """The row below the field of the list; `button` stands beside that field. It is hidden while nothing is filtered.

    `changed` comes when other rows are let through; `words_wanted` carries what a view puts into the field of the list;
    `everywhere_wanted` asks for the same filters over everything stored.
    """

    changed = Signal()
    words_wanted = Signal(str)
    everywhere_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        language: str,
        tz: tzinfo,
        now: Callable[[], datetime],
        words: Callable[[], str],
    ):
        super().__init__()
        self._run, self._ask, self._tz, self._now, self._words = run, ask, tz, now, words
        self._language = language
        self._lane: Lane = "real"
        self._account = ""
        self._shift_begun_at: datetime | None = None
        self._meant: Span = (None, None)
        self._views: list[View] = []
        self._shipped = view.load(resources.read_bytes(view.FILE), language)
        self.offered = Offered(language)
        self.filters = Filters()
        self.button = ActButton(self.tr("Filter"), key="Ctrl+Shift+F")
        self._chips = QWidget()
        self._set: list[ActButton] = []
        self._flow = FlowLayout(self._chips, gap=GRID // 2)
        self._count = quiet()
        self._clear = ActButton(self.tr("All rows"), key="Alt+0")
        self._everywhere = ActButton(self.tr("Everything stored"), key="Ctrl+K", icon="search")
        self._warning, self._show_hidden = Asked(), ActButton(self.tr("Show"), key="Alt+0")
        self._warned = QWidget()
        self._compose()
        self.hide()

    # -- for the screen

    def set_lane(self, lane: Lane) -> None:
        """The list shows this lane."""
        self._lane = lane

    async def load(self, account_id: str) -> None:
        """Know what can be filtered by, and the views of the account."""
        self._account = account_id
        running = await self._ask(shifts.open_shift)
        self._shift_begun_at = running.begun_at if running else None
        coverages = await self._ask(sources.sources)
        self.offered.set_sources({one.id: one.source.name for one in coverages if one.source is not None})
        await self._load_views()

    async def _load_views(self) -> None:
        self._views = await self._ask(views.views, account_id=self._account)

    def apply(self, change: Change) -> None:
        """A shift, a source or a view may have changed."""
        for one in change.shifts:
            self._shift_begun_at = one.begun_at if one.is_open else None
        if change.sources:
            names = {one.id: one.name for one in self.offered.sources()}
            names |= {one.id: one.source.name for one in change.sources if one.source is not None}
            self.offered.set_sources(names)
        if any(entry.subject.kind == view.KIND for entry in change.entries):
            start(self._load_views())

    def tick(self) -> bool:
        """Whether the clock has moved the period: a day begins."""
        period = self.filters.period
        moves = period is not None and period.name in ("shift", "today", "yesterday")
        return moves and self.between() != self._meant

    def lets_through(self) -> Callable[[Row], bool] | None:
        """Which rows are shown now; None for all."""
        if self.filters.is_empty:
            return None
        filters, between = self.filters, self.between()
        self._meant = between
        return lambda row: lets_through(filters, row, self._now(), between)

    def between(self) -> Span:
        """What the period of the filters means now."""
        return span(self.filters.period, self._now(), self._tz, self._shift_begun_at)

    def said(self) -> str:
        """The filters in a few words."""
        return "; ".join(words for _, words in said(self.filters, self.offered, self._now(), self._tz))

    def show_counts(self, shown: int, total: int, hidden: tuple[Row, ...]) -> None:
        """Say how much is hidden, and above all what of it presses."""
        text = self.tr("{shown} of {total} shown, filtered:")
        self._count.setText(text.format(shown=number_text(shown), total=number_text(total)))
        overdue = sum(is_overdue(row, self._now()) for row in hidden)
        critical = len(hidden) - overdue
        parts = []
        if overdue:
            parts.append(self.tr("overdue: {count}").format(count=number_text(overdue)))
        if critical:
            parts.append(self.tr("critical: {count}").format(count=number_text(critical)))
        self._warning.show_asked(self.tr("Hidden by the filter: {what}").format(what=", ".join(parts)), "overdue")
        self._warned.setVisible(bool(hidden))

    # -- acts

    def set_filters(self, filters: Filters) -> None:
        """Show what these let through."""
        self.filters = filters
        self._show_chips()
        self.setVisible(not filters.is_empty)
        self.changed.emit()

    def clear(self) -> None:
        """Show all rows."""
        self.words_wanted.emit("")
        self.set_filters(Filters())
        self.left.emit()

    def open_form(self) -> None:
        """Ask what is to be shown."""
        start(self._ask_filters())

    async def _ask_filters(self) -> None:
        form = FilterForm(self.window(), self.filters, self.offered, lane=self._lane, now=self._now, tz=self._tz)
        values = await form.ask()
        if values is not None:
            self.set_filters(values["filters"])
        self.left.emit()

    def show_view(self, number: int) -> None:
        """Show the view with this number (1 to 9)."""
        known = self._all_views()
        if 0 < number <= len(known):
            _, wording = known[number - 1]
            self.words_wanted.emit(wording.words)
            self.set_filters(wording.filters)
            self.left.emit()

    def _all_views(self) -> list[tuple[View | None, Wording]]:
        """Those of the account and of all, behind those that come with the program, in the order of their keys."""
        own = [(one, one.wording) for one in self._views]
        return [
            *((None, wording) for wording in self._shipped),
            *((one, said) for one, said in own if said is not None),
        ]

    async def _save(self, known: View | None = None) -> None:
        wording = known.wording if known is not None else None
        form = ViewForm(self.window(), wording, self.said() or self._words(), lane=self._lane)
        filters = wording.filters if wording is not None else self.filters
        words = wording.words if wording is not None else self._words()
        view_id = known.id if known is not None else None
        await form.ask_until(
            lambda values: self._run(views.save, filters=filters, words=words, view_id=view_id, **values)
        )
        self.left.emit()

    def show_menu(self) -> None:
        """Open the menu of the views below the button."""
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def menu(self) -> QMenu:
        """The views, and what can be done with them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Set filters …\tCtrl+Shift+F")).triggered.connect(lambda _=False: self.open_form())
        menu.addSeparator()
        known = self._all_views()
        for number, (_, wording) in enumerate(known, 1):
            key = f"\tAlt+{number}" if number <= _MOST_KEYS else ""
            action = menu.addAction(wording.name.replace("&", "&&") + key)
            action.triggered.connect(lambda _=False, number=number: self.show_view(number))
        menu.addAction(self.tr("All rows\tAlt+0")).triggered.connect(lambda _=False: self.clear())
        menu.addSeparator()
        save = menu.addAction(self.tr("Save what is shown as a view …"))
        save.setEnabled(not self.filters.is_empty or bool(self._words().strip()))
        save.triggered.connect(lambda _=False: start(self._save()))
        mine = [(one, wording) for one, wording in known if one is not None and one.owner == self._account]
        rename, remove = menu.addMenu(self.tr("Rename or share")), menu.addMenu(self.tr("Remove"))
        for part in (rename, remove):
            part.setEnabled(bool(mine))
        for one, wording in mine:
            name = wording.name.replace("&", "&&")
            rename.addAction(name).triggered.connect(lambda _=False, one=one: start(self._save(one)))
            remove.addAction(name).triggered.connect(
                lambda _=False, one=one: start(self._run(views.remove, view_id=one.id))
            )
        return menu

    # -- looks

    def _compose(self) -> None:
        self.button.clicked.connect(self.show_menu)
        self.button.setToolTip(self.tr("Filters and saved views"))
        self._clear.clicked.connect(self.clear)
        self._show_hidden.clicked.connect(self.clear)
        self._everywhere.clicked.connect(self.everywhere_wanted)
        self._count.setWordWrap(False)
        set_rank(self._count, "")
        self._count.setMinimumHeight(self._clear.sizeHint().height())
        self._warned.hide()
        pressing = QHBoxLayout(self._warned)
        pressing.setContentsMargins(0, 0, 0, 0)
        pressing.setSpacing(GRID)
        pressing.addWidget(self._warning, 1)
        pressing.addWidget(self._show_hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + GRID // 2, 0, GRID + GRID // 2, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self._chips)
        column.addWidget(self._warned)

    def bind_keys(self, screen: QWidget) -> None:
        """The keys of filters and views act on the whole screen."""
        for keys, do in (
            ("Ctrl+Shift+F", self.open_form),
            ("Alt+0", self.clear),
            *((f"Alt+{number}", partial(self.show_view, number)) for number in range(1, _MOST_KEYS + 1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), screen)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _show_chips(self) -> None:
        for old in self._set:
            old.hide()
            old.deleteLater()
        while self._flow.takeAt(0) is not None:
            pass
        self._set = []
        for field, words in said(self.filters, self.offered, self._now(), self._tz):
            chip = ActButton(f"{words}  ×")
            chip.setAccessibleName(self.tr("Without {what}").format(what=words))
            chip.clicked.connect(partial(self._without, field))
            self._set.append(chip)
        for part in (self._count, *self._set, self._clear, self._everywhere):
            self._flow.addWidget(part)
        self._chips.updateGeometry()

    def _without(self, field: str) -> None:
        empty = getattr(Filters(), field)
        self.set_filters(msgspec.structs.replace(self.filters, **{field: empty}))
