"""The map's screen: the map at the left, at the right the list of what lies on it, in step with it.

Hides that nothing is asked or drawn while the screen is not seen, and that the map itself is read when it first is. What has no place is listed under a head of its own, never left out.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from icc_desktop.desk import map as places
from icc_desktop.desk import queries, shifts
from icc_desktop.desk.change import Change
from icc_desktop.desk.dossier_queries import dossiers
from icc_desktop.desk.places import shipped
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.queue import Row, sort_key
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.doing import Ask, start
from icc_desktop.gui.forms import ActButton, quiet, set_rank
from icc_desktop.gui.map_furniture import apart_text
from icc_desktop.gui.map_ground import ground_of
from icc_desktop.gui.map_items import MapItem
from icc_desktop.gui.map_list import NOWHERE, MapList, MapListModel
from icc_desktop.gui.map_place import PlaceField
from icc_desktop.gui.map_shapes import Shapes
from icc_desktop.gui.map_view import MapView
from icc_desktop.gui.queue_row import short_headline
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text

OPEN, IN_DOSSIER, ALL = "open", "dossier", "all"
_SHARE: Final = (66, 34)  # map and list in per cent of the width
_LEAST_LIST: Final = 40 * GRID
_LOOKED_AT: Final = 400  # lines whose group is looked at again each second
_MAP_LETTERS: Final = frozenset("BELNP")


class MapScreen(QWidget):
    """The map of one lane.

    `notification_wanted` carries the id of a notification to go to in the queue, `dossier_wanted` that of a dossier.
    `place_changed` carries the chosen place as it was typed, to be kept and handed to `set_place` the next time.
    """

    notification_wanted = Signal(str)
    dossier_wanted = Signal(str)
    place_changed = Signal(str)

    def __init__(
        self,
        ask: Ask,
        *,
        lane: Lane,
        language: str,
        tz: tzinfo,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._ask, self._now, self._language = ask, now, language
        self._lane: Lane = lane
        self._rows: dict[str, Row] = {}
        self._shapes = Shapes(ask, came=self._came, measured=self._measured)
        self._dossiers: dict[str, Dossier] = {}
        self._stale, self._looked = True, 0
        self._meanwhile: list[Change] | None = None  # what changed while the lane is being read
        self._wanted, self._filter = "", OPEN
        self.model = MapListModel(tz=tz, placed=self._is_placed, where=self._where, dossier=self._dossier_words)
        self.list = MapList(self.model)
        self._map: MapView | None = None
        self._compose()
        self._connect()
        self._show.choose(OPEN)
        self._say()

    # -- for the window

    @property
    def map(self) -> MapView | None:
        """The map itself; None until the screen was first seen and the map read."""
        return self._map

    async def load(self, lane: Lane) -> None:
        """Turn to a lane. It is read when the screen is seen."""
        self._lane = lane
        self._shapes.begin(lane)
        self._rows, self._dossiers, self._wanted, self._stale = {}, {}, "", True
        self._show_all()
        if self.isVisible():
            await self._read()
        elif self._map is None:
            start(self._ask(places.prepare))

    def apply(self, change: Change) -> None:
        """Take over what a Change says about this lane; while the screen is not seen, only that there is something to read."""
        rows = [row for row in change.notifications if row.lane == self._lane]
        if self._meanwhile is not None:
            self._meanwhile.append(change)
            return
        if not self.isVisible() or self._stale:
            self._stale = self._stale or bool(rows or change.dossiers or change.shifts)
            return
        for shift in change.shifts:
            self.model.officer = shift.officer if shift.is_open else None
            self._show_all()
        changed = [dossier for dossier in change.dossiers if dossier.lane == self._lane]
        if changed:
            self._dossiers.update((dossier.id, dossier) for dossier in changed)
            self.model.say_again()
        if rows:
            self._rows.update((row.id, row) for row in rows)
            self._put([row for row in rows if self._shapes.get(row.id)])
            self._shapes.want(row.id for row in rows)
            self._say()

    def tick(self, now: datetime) -> None:
        """Go on to `now`: a part of the list each second, all of a usual one."""
        if self.isVisible() and not self._stale:
            with self.list.held():
                self.model.look_again(now, slice(self._looked, self._looked + _LOOKED_AT))
            self._looked = self._looked + _LOOKED_AT if self._looked + _LOOKED_AT < self.model.rowCount() else 0

    def select(self, notification_id: str) -> None:
        """Show a notification on the map, whatever the filter leaves out; asked for with G in the queue."""
        self._wanted = notification_id
        if self._map is not None and not self._stale:
            start(self._select_wanted())

    def set_place(self, text: str) -> None:
        """Put back the place that `place_changed` carried; what names nothing is left alone."""
        if self._field.put(text):
            self._place_chosen()

    # -- reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            start(self._read())
        elif self._wanted:
            start(self._select_wanted())

    async def _read(self) -> None:
        """Read the lane until it stands as it is, the worst first; shapes that are known are not asked for again."""
        if self._meanwhile is not None:
            return
        meanwhile: list[Change] = []
        self._meanwhile = meanwhile
        try:
            if self._map is None:
                await self._ask(places.prepare)
                self._make_map()
            while self._stale:
                lane, self._stale = self._lane, False
                meanwhile.clear()
                rows = await self._ask(queries.open_notifications, lane=lane, now=self._now())
                listed = await self._ask(dossiers, lane=lane)
                self.model.officer = await self._ask(shifts.officer_on_duty)
                if lane == self._lane:
                    self._take(rows, [one.dossier for one in listed])
        finally:
            self._meanwhile = None
        for change in meanwhile:
            self.apply(change)
        if self._wanted:
            await self._select_wanted()

    def _take(self, rows: list[Row], its: list[Dossier]) -> None:
        now = self._now()
        self._dossiers = {one.id: one for one in its}
        self._rows = {row.id: row for row in sorted(rows, key=lambda row: sort_key(row, now, self.model.officer))}
        self._show_all()
        self._shapes.want(self._rows)
        self._say()

    def _came(self, ids: list[str]) -> None:
        self._put([self._rows[one] for one in ids if one in self._rows])

    async def _select_wanted(self) -> None:
        """Go to what was asked for; one that is neither open nor closed lately is read for it."""
        wanted, lane = self._wanted, self._lane
        if wanted not in self._rows:
            row = await self._ask(places.row, lane=lane, notification_id=wanted)
            if row is None or lane != self._lane:
                self._wanted = ""
                return
            self._rows[wanted] = row
        known = await self._shapes.fetch(wanted)
        if known is None or wanted != self._wanted or lane != self._lane or self._map is None:
            return
        self._wanted = ""
        if self._is_shown(self._rows[wanted]):
            self._put([self._rows[wanted]])
        else:
            self._show.choose(ALL)
        self.list.go_to(wanted)
        self._went(wanted)

    # -- what is shown

    def _is_placed(self, notification_id: str) -> bool:
        known = self._shapes.get(notification_id)
        return known is not None and known.mark is not None

    def _is_shown(self, row: Row) -> bool:
        if self._filter == OPEN:
            return row.closed_at is None
        return self._filter == ALL or row.dossier is not None

    def _item(self, row: Row) -> MapItem | None:
        known = self._shapes.get(row.id)
        if known is None or known.mark is None or not self._is_shown(row):
            return None
        over = row.closed_at is not None or row.is_replaced or row.is_expired(self._now())
        return MapItem(
            id=row.id,
            severity=row.weight,
            outline=known.outline,
            mark=known.mark,
            quiet=over,
            by_code=known.basis != "drawn",
            group=row.dossier,
        )

    def _show_all(self) -> None:
        """Everything anew: another lane or filter."""
        rows = [row for row in self._rows.values() if self._shapes.get(row.id) and self._is_shown(row)]
        with self.list.held():
            self.model.load(rows, self._now())
        if self._map is not None:
            self._map.set_items(item for item in map(self._item, rows) if item is not None)
            self._map.set_order(self.model.order())
            self._map.select(self.list.current_id, show=False)
        self._say()

    def _put(self, rows: list[Row]) -> None:
        """Show these as they are now."""
        shown = {row.id: row for row in rows if self._is_shown(row)}
        gone = [row.id for row in rows if row.id not in shown]
        with self.list.held():
            self.model.put_rows(shown.values(), self._now())
            self.model.take(gone)
        if self._map is not None:
            items = {one: self._item(row) for one, row in shown.items()}
            away = [*gone, *(one for one, item in items.items() if item is None)]
            self._map.items.put((item for item in items.values() if item is not None), away)
            self._map.items_changed()
            self._map.set_order(self.model.order())
        self._say()

    def _went(self, notification_id: str) -> None:
        """Somebody went to a row: the map follows."""
        if self._map is not None:
            self._map.select(notification_id)
        known = self._shapes.get(notification_id)
        nowhere = known is not None and known.mark is None
        self._tell(self.tr("Where this one lies is not given: it cannot be shown on the map.") if nowhere else "")
        row = self._rows.get(notification_id)
        self._to_queue.setEnabled(row is not None)
        self._to_dossier.setEnabled(row is not None and row.dossier is not None)

    def _map_selected(self, notification_id: str) -> None:
        self.list.go_to(notification_id)
        self._went(notification_id)

    def _filter_chosen(self, chosen: str) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self._show_all()

    # -- words

    def _where(self, row: Row) -> str:
        known = self._shapes.get(row.id)
        if known is None:
            return ""
        if known.basis == "":
            area = " ".join((row.area or "").split())[:120]
            return area or (
                self.tr("its shape cannot be used") if known.outline.unusable else self.tr("area not given")
            )
        if known.basis == "country":
            names = ", ".join(shipped().name(code, self._language) for code in row.countries)
            return self.tr("{country}, by its code only").format(country=names)
        belgium = shipped().name("BE", self._language)
        parts = [
            apart_text(known.to_belgium, belgium, inside=row.countries == ("BE",)),
            apart_text(self._shapes.to_place(row.id), self._field.name),
        ]
        if known.basis == "region":
            parts.append(self.tr("area by its code"))
        return "  ·  ".join(part for part in parts if part)

    def _dossier_words(self, row: Row) -> str:
        if row.dossier is None:
            return ""
        dossier = self._dossiers.get(row.dossier)
        return self.tr("dossier {ref}").format(ref=dossier.ref) if dossier and dossier.ref else self.tr("in a dossier")

    def _said(self, notification_id: str) -> str:
        row = self._rows.get(notification_id)
        if row is None:
            return ""
        parts = (severity_word(row.weight), short_headline(row), self._where(row), self._dossier_words(row), row.ref)
        return ", ".join(part for part in parts if part)

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _say(self) -> None:
        """Counts, and what would be here where nothing is."""
        shown, nowhere = self.model.row_count(), self.model.size_of(NOWHERE)
        on_map = number_text(shown - nowhere)
        if rest := self._shapes.still_to_come:
            words = self.tr("{shown} on the map, {rest} still to read").format(shown=on_map, rest=number_text(rest))
        elif nowhere:
            words = self.tr("{shown} on the map, {nowhere} without a place").format(
                shown=on_map, nowhere=number_text(nowhere)
            )
        else:
            words = self.tr("{shown} on the map").format(shown=on_map)
        self._count.setText(words)
        title, text = {
            OPEN: (
                self.tr("Nothing is open"),
                self.tr("Areas and places of open notifications appear here. 3: also what was closed today."),
            ),
            IN_DOSSIER: (
                self.tr("Nothing open stands in a dossier"),
                self.tr("What was put into a dossier (D in the queue) appears here. 1: all that is open."),
            ),
            ALL: (self.tr("No notifications"), self.tr("Areas and places of what the sources bring appear here.")),
        }[self._filter]
        if self._shapes.still_to_come or self._map is None:
            title, text = self.tr("Reading"), self.tr("The map and what lies on it are being read.")
        self.list.set_empty_words(title, text)
        if self._map is not None:
            self._map.set_empty_words("" if self.model.row_count() else title, text)

    # -- the chosen place

    def _ask_place(self) -> None:
        if self._map is not None:
            self._field.ask(self._map.camera.middle)

    def _place_typed(self) -> None:
        self._place_chosen()
        if self._map is not None and self._field.place and not self._map.sees(self._field.place):
            self._map.look_at(*self._field.place)
        self.place_changed.emit(self._field.typed)
        self._leave_field()

    def _place_unknown(self, text: str) -> None:
        words = self.tr("No place is called {text}. Type a town, or latitude and longitude: 51.32 4.26")
        self._tell(words.format(text=text))

    def _place_chosen(self) -> None:
        if self._map is not None:
            self._map.set_place(self._field.place, self._field.name)
        self._shapes.measure(self._field.place)

    def _measured(self) -> None:
        self.model.say_again()

    def _leave_field(self) -> None:
        self._tell("")
        (self._map or self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- making

    def _compose(self) -> None:
        self._show = Choices(
            self.tr("What is shown"),
            (
                Choice(id=OPEN, key="1", text=self.tr("Open")),
                Choice(id=IN_DOSSIER, key="2", text=self.tr("In a dossier")),
                Choice(id=ALL, key="3", text=self.tr("All")),
            ),
            across=True,
        )
        self._field = PlaceField(shipped())
        self._problem, self._count, self._keys = quiet(), quiet(), quiet()
        set_rank(self._problem, "problem")
        self._problem.hide()
        self._count.setWordWrap(False)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        head.setSpacing(GRID)
        head.addWidget(self._show)
        head.addStretch(1)
        head.addWidget(self._field)
        self._keys.setText(
            self.tr(
                "Arrows move · + − zoom · Home world · B Belgium · E selected, or all · N next · L what is here · P place · Esc list"
            )
        )
        self._left = QVBoxLayout()
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(0)
        self._left.addLayout(head)
        self._left.addWidget(self._problem)
        self._reading = quiet(self.tr("The map is being read …"))
        self._reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._left.addWidget(self._reading, 1)
        self._left.addWidget(self._keys)
        for label in (self._problem, self._keys):
            label.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self._to_queue = ActButton(self.tr("In the queue"), key=self.tr("Enter"), icon="queue")
        self._to_dossier = ActButton(self.tr("Dossier"), key="D", icon="dossier")
        for button in (self._to_queue, self._to_dossier):
            button.setEnabled(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        foot.setSpacing(GRID)
        foot.addWidget(self._to_queue)
        foot.addWidget(self._to_dossier)
        foot.addStretch(1)
        self._count.setContentsMargins(GRID, GRID, GRID, GRID)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._count)
        right.addWidget(self.list, 1)
        right.addLayout(foot)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for part, share in zip((self._left, right), _SHARE, strict=True):
            side = QWidget()
            side.setLayout(part)
            splitter.addWidget(side)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([share * 10 for share in _SHARE])
        self.list.setMinimumWidth(_LEAST_LIST)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.setFocusProxy(self.list)

    def _make_map(self) -> None:
        made = MapView(ground_of(self._language), words=self._said)
        self._map = made
        self._left.replaceWidget(self._reading, made)
        self._reading.deleteLater()
        made.set_place(self._field.place, self._field.name)
        made.selected.connect(self._map_selected)
        made.chosen.connect(self.notification_wanted)
        made.left.connect(self.list.setFocus)
        made.place_wanted.connect(self._ask_place)
        QWidget.setTabOrder(self._field, made)
        QWidget.setTabOrder(made, self.list)

    def _connect(self) -> None:
        self.list.gone_to.connect(self._went)
        self.list.chosen.connect(self.notification_wanted)
        self.list.letter.connect(self._letter)
        self._show.chosen.connect(self._filter_chosen)
        self._to_queue.clicked.connect(lambda: self.notification_wanted.emit(self.list.current_id))
        self._to_dossier.clicked.connect(self._dossier_of_current)
        self._field.chosen.connect(self._place_typed)
        self._field.unknown.connect(self._place_unknown)
        self._field.left.connect(self._leave_field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = {"1": OPEN, "2": IN_DOSSIER, "3": ALL}.get(event.text())
        if choice and not self._field.hasFocus():
            self._show.choose(choice)
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self._dossier_of_current()
        elif event.text() in ("+", "-") and self._map is not None:
            self._map.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _letter(self, letter: str) -> None:
        """Letters act in the list as on the map."""
        if letter == "D":
            self._dossier_of_current()
        elif letter in _MAP_LETTERS and self._map is not None:
            self._map.press(letter)

    def _dossier_of_current(self) -> None:
        row = self._rows.get(self.list.current_id)
        if row is not None and row.dossier is not None:
            self.dossier_wanted.emit(row.dossier)
