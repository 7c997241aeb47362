"""The queue's screen: the list at the left, the chosen notification at the right.

Hides how changes of the desk and of the clock reach both without anything moving under the eyes, and when a
notification counts as opened. Acts are asked for by signals; the window runs them.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from icc_desktop.desk import notifications, queries, shifts, signers
from icc_desktop.desk.change import Change
from icc_desktop.domain import signer
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.channel import FALLBACK, Channel
from icc_desktop.domain.queue import Row
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.files_sheet import FilesSheet
from icc_desktop.gui.filter_bar import FilterBar
from icc_desktop.gui.forms import ActButton, quiet
from icc_desktop.gui.panel import Panel
from icc_desktop.gui.queue_model import Counts, QueueModel
from icc_desktop.gui.queue_view import MOST_NEW, QueueView
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text

DWELL_MS = 1500  # a row on which the officer rests for so long counts as opened
_LIST_SHARE = (45, 55)  # list and panel in per cent of the width
_LIST_BESIDE_ORIGINAL = 44 * GRID  # width of the list while the original stands beside the reading, on small screens
_WIDE = 1700


class QueueScreen(QWidget):
    """List and panel of one lane.

    `act_wanted` carries an act of `icc_desktop.gui.actions` and the ids it is wanted for. `opened` carries an id once
    its being opened is on disk. `counts_changed` comes when `counts` gives something else.
    `dossier_wanted` carries the id of a dossier to go to, `map_wanted` of what is to be shown on the map,
    `failed` words about what went wrong on this screen alone (a copy that could not be saved).
    """

    act_wanted = Signal(str, tuple)
    opened = Signal(str)
    counts_changed = Signal()
    failed = Signal(str)
    map_wanted = Signal(str)
    dossier_wanted = Signal(str)

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        lane: Lane,
        language: str,
        tz: tzinfo,
        channels: tuple[Channel, ...],
        now: Callable[[], datetime],
        author_name: Callable[[str], str],
        dossier_name: Callable[[str], str] = lambda _: "",
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._run, self._ask, self._now = run, ask, now
        self._lane: Lane = lane
        self._channels = {channel.id: channel for channel in channels}
        self._names = {channel.id: channel.names.say(language) for channel in channels}
        self._language = language
        self._counts = Counts(0, 0, None)
        self._wanted, self._asking, self._stale = "", False, False
        self._opened: set[str] = set()
        self.model = QueueModel(
            tz=tz,
            channel_name=self._channel_name,
            author_name=author_name,
            dossier_name=dossier_name,
            parent=self,
        )
        self.view = QueueView(self.model)
        self.panel = Panel(
            tz=tz,
            language=language,
            channel=self._channel,
            now=now,
            author_name=author_name,
            dossier_name=dossier_name,
            clocked=lambda row: self.model.clocked(row),
        )
        self._field, self._found, self._above = QLineEdit(), quiet(), ActButton("", main=True)
        self.filter = FilterBar(run, ask, language=language, tz=tz, now=now, words=self._field.text)
        self.filter.offered.set_channels(self._names)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(DWELL_MS)
        self._compose()
        self._connect()
        self._say_empty()

    def _compose(self) -> None:
        self._field.setPlaceholderText(self.tr("Find in this list  (Ctrl+F)"))
        self._field.setAccessibleName(self.tr("Find in this list"))
        self._field.setClearButtonEnabled(True)
        self._found.setWordWrap(False)
        self._above.hide()
        above_list = QWidget()
        above_list.setFixedHeight(6 * GRID)  # also where the button is higher than the field: its coming moves nothing
        head = QHBoxLayout(above_list)
        head.setContentsMargins(GRID + GRID // 2, 0, GRID + GRID // 2, 0)
        head.setSpacing(GRID)
        head.addWidget(self._field, 1)
        head.addWidget(self._found)
        head.addWidget(self.filter.button)
        head.addWidget(self._above)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above_list)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.panel)
        for part, share in enumerate(_LIST_SHARE):
            self._splitter.setStretchFactor(part, share)
        self._splitter.setSizes([share * 10 for share in _LIST_SHARE])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.moved_to.connect(self._moved_to)
        self.view.act_pressed.connect(self.do)
        self.view.entered.connect(self._enter)
        self.view.language_pressed.connect(self.panel.next_block)
        self.view.new_above.connect(self._show_above)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.panel.act_wanted.connect(self.do)
        self.panel.related_wanted.connect(self.select)
        self.panel.dossier_wanted.connect(self.dossier_wanted)
        self.panel.left.connect(self.view.setFocus)
        self.panel.failed.connect(self.failed)
        self.panel.original_shown.connect(self._make_room)
        self._above.clicked.connect(self.view.to_top)
        self._field.textChanged.connect(self._filter)
        self._field.returnPressed.connect(self._to_found)
        self.filter.changed.connect(self._narrow)
        self.filter.words_wanted.connect(self._field.setText)
        self.filter.left.connect(self._to_list)
        self.filter.bind_keys(self)
        self._dwell.timeout.connect(self._rested)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.find_in_list),
            (QKeySequence("Ctrl+PgDown"), self.panel.next_block),
            (QKeySequence("Ctrl+PgUp"), lambda: self.panel.next_block(-1)),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # -- for the window

    async def load(self, lane: Lane) -> None:
        """Show the queue of a lane from the disk."""
        self._lane = lane
        self.filter.set_lane(lane)
        self._wanted = ""
        self._dwell.stop()
        self.panel.show_nothing()
        rows = await self._ask(queries.open_notifications, lane=lane, now=self._now())
        officer = await self._ask(shifts.officer_on_duty)
        if lane == self._lane:
            self._set_officer(officer)
            self.model.load(rows, self._now())
            self._say_empty()
            self._tell_counts()

    def set_channels(self, channels: tuple[Channel, ...]) -> None:
        """The channel profiles were changed: name and advise as they say now."""
        self._channels = {channel.id: channel for channel in channels}
        self._names = {channel.id: channel.names.say(self._language) for channel in channels}
        self.filter.offered.set_channels(self._names)
        self.view.viewport().update()
        if self.panel.detail:
            self._stale = True
            self._load_wanted()

    def apply(self, change: Change) -> None:
        """Take over what a Change says about this lane. Nothing moves under the eyes."""
        if self.panel.detail and any(entry.kind in (signer.TRUSTED, signer.DISTRUSTED) for entry in change.entries):
            self._stale = True
            self._load_wanted()
        self.filter.apply(change)
        for shift in change.shifts:
            self._set_officer(shift.officer if shift.is_open else None)
        rows = [row for row in change.notifications if row.lane == self._lane]
        if not rows:
            return
        ids = {row.id for row in rows}
        with self.view.held(ids) as new:
            new |= self.model.put(rows, self._now())
        self._say_empty()
        self._tell_counts()
        self._selection_changed()
        detail = self.panel.detail
        if detail and not ids.isdisjoint(_shown_in(detail)):
            self._stale = True
            self._load_wanted()

    def tick(self, now: datetime) -> None:
        """Go on to `now`; called each second."""
        with self.view.held():
            moved = self.model.tick(now)
        self.panel.tick(now)
        if self.filter.tick():
            self._narrow()
        elif moved:
            self._say_empty()
        self._tell_counts()

    def set_flood(self, on: bool) -> None:
        """In a flood what is low stands in bundles."""
        with self.view.held():
            self.model.set_flood(on)
        self._say_empty()
        self._selection_changed()

    @property
    def officer(self) -> str | None:
        """The account that has the desk, None without a shift."""
        return self.model.officer

    def _set_officer(self, officer: str | None) -> None:
        """What others left open is for the one who has the desk to take over; without a shift nobody is asked."""
        if officer != self.model.officer:
            with self.view.held():
                self.model.set_officer(officer)
            self.panel.set_officer(officer)
            self._say_empty()
            self._tell_counts()

    def counts(self) -> Counts:
        """What is to be acknowledged, what of it is overdue, and the most pressing deadline."""
        return self.model.counts()

    def due_soon(self) -> int:
        """Acknowledgements with less than a quarter of their time left."""
        return self.model.due_soon()

    def selected_ids(self) -> tuple[str, ...]:
        """The ids that an act is for: those chosen in the list, else the one in the panel."""
        chosen = tuple(row.id for row in self.view.selected_rows())
        if chosen:
            return chosen
        return (self.panel.detail.row.id,) if self.panel.detail else ()

    def rows(self, ids: Iterable[str]) -> tuple[Row, ...]:
        """The rows of `ids`, as far as list or panel know them."""
        shown = self.panel.detail
        found = (self.model.row(one) or (shown.row if shown and shown.row.id == one else None) for one in ids)
        return tuple(row for row in found if row is not None)

    def select(self, notification_id: str) -> None:
        """Go to a notification; one that the filter or its age keeps out of the list is shown in the panel."""
        if self.model.row(notification_id) and not self.model.index_of(notification_id).isValid():
            with self.view.held():
                self.model.hold(notification_id)
            if not self.model.index_of(notification_id).isValid():
                self._field.clear()
        if not self.view.go_to(notification_id):
            self.view.clearSelection()
            self._moved_to(notification_id)

    def select_all_of(self, ids: tuple[str, ...]) -> None:
        """Go to the first of these and select them all."""
        self.select(ids[0])
        self.view.select_also(ids[1:])

    def do(self, act: str) -> None:
        """Ask for an act on what is chosen; the original and the files are shown here at once."""
        detail = self.panel.detail
        if act == "original":
            if detail:
                self.panel.toggle_original()
            return
        if act == "map":
            if detail:
                self.map_wanted.emit(detail.row.id)
            return
        if act == "files":
            if detail and detail.state.facts and detail.state.facts.attachments:
                FilesSheet(detail.row, detail.state.facts.attachments, self._ask, self.failed.emit, self.panel).open()
            return
        if act == "trust":
            if detail and detail.alert and detail.alert.signature and self.panel.may_trust:
                signature = detail.alert.signature
                name = signature.signer or signature.fingerprint or ""
                start(self._run(signers.trust, fingerprint=signature.fingerprint or "", name=name))
            return
        ids = self.selected_ids()
        if ids:
            self.act_wanted.emit(act, ids)

    def find_in_list(self) -> None:
        """Go to the field that filters the list."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    # -- what the officer does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._field.hasFocus() or self._field.text()):
            self._field.clear()
            self._to_list()
            return
        if event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self._to_found()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange:
            self._rest()
        super().changeEvent(event)

    def _moved_to(self, notification_id: str) -> None:
        if not notification_id:
            self._dwell.stop()
            return
        self._wanted = notification_id
        with self.view.held():
            self.model.hold(notification_id)
        self._rest()
        self._load_wanted()

    def _rest(self) -> None:
        if self._wanted and self._wanted not in self._opened and self.isActiveWindow():
            self._dwell.start()
        else:
            self._dwell.stop()

    def _rested(self) -> None:
        if self._wanted and self.isActiveWindow() and self.isVisible():
            self._open(self._wanted)

    def _enter(self) -> None:
        if self._wanted:
            self._open(self._wanted)
            self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, notification_id: str) -> None:
        self._dwell.stop()
        if notification_id not in self._opened:
            self._opened.add(notification_id)
            start(self._note_opened(notification_id, self._lane))

    async def _note_opened(self, notification_id: str, lane: Lane) -> None:
        if await self._run(notifications.open_, ids=(notification_id,), lane=lane) is None:
            self._opened.discard(notification_id)
        else:
            self.opened.emit(notification_id)

    def _selection_changed(self) -> None:
        self.panel.show_several(tuple(self.view.selected_rows()))

    # -- the panel

    def _load_wanted(self) -> None:
        if not self._asking:
            self._asking = True
            start(self._load_panel())

    async def _load_panel(self) -> None:
        """Read until what is shown is what is wanted: one question at a time, whatever is passed over meanwhile."""
        try:
            while self._wanted and (self._stale or not self._is_shown(self._wanted)):
                wanted, lane, self._stale = self._wanted, self._lane, False
                detail = await self._ask(queries.notification_detail, notification_id=wanted, lane=lane)
                if wanted != self._wanted or lane != self._lane:
                    continue
                if detail is None:
                    self.panel.show_nothing(self.tr("This notification is not known at this desk."))
                    return
                self.panel.show_detail(detail)
        finally:
            self._asking = False

    def _is_shown(self, notification_id: str) -> bool:
        detail = self.panel.detail
        return detail is not None and detail.row.id == notification_id

    # -- words and room

    def _filter(self, text: str) -> None:
        with self.view.held():
            self.model.set_filter(text)
        self._say_empty()

    def _narrow(self) -> None:
        with self.view.held():
            self.model.set_rows_filter(self.filter.lets_through())
        self._say_empty()

    def _to_found(self) -> None:
        """From the field to the first of what it found: an act is for a row that is in sight."""
        self._to_list()
        row = self.model.row_at(1)  # below the first header
        if self._field.text().strip() and not self.view.selected_rows() and row is not None:
            self.view.go_to(row.id)

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_empty(self) -> None:
        shown, total = self.model.shown, self.model.total
        filtered = bool(self._field.text().strip())
        if not self.filter.filters.is_empty:
            self.filter.show_counts(shown, total, self.model.hidden_pressing())
        count = self.tr("{shown} of {total}").format(shown=number_text(shown), total=number_text(total))
        self._found.setText(count if filtered else "")
        self._found.setVisible(filtered)
        if filtered or not self.filter.filters.is_empty:
            title = self.tr("Nothing here matches")
            text = self.tr(
                "Headline, event, sender, area, number and channel were looked through. Esc shows all again, "
                "Alt+0 what the filter hides; Ctrl+K looks through everything stored."
            )
        elif self._lane == "exercise":
            title = self.tr("No exercise notifications")
            text = self.tr(
                "What an exercise or a practice scenario plays appears here, apart from the real world. "
                "Ctrl+T: take a telephone call of the exercise."
            )
        else:
            title = self.tr("No notifications")
            text = self.tr(
                "What the sources bring and what is taken by telephone appears here, grouped by what must be done. "
                "Ctrl+6: sources. Ctrl+T: take a telephone call."
            )
        self.view.set_empty_words(title, text)

    def _show_above(self, count: int) -> None:
        if count:
            number = number_text(count) if count < MOST_NEW else f"{number_text(MOST_NEW - 1)}+"
            self._above.set_text(self.tr("↑ {count} new above").format(count=number), self.tr("Home"))
        self._above.setVisible(bool(count))

    def _tell_counts(self) -> None:
        counts = self.model.counts()
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit()

    def _make_room(self, original: bool) -> None:
        width = self._splitter.width()
        if original and width < _WIDE:
            self._splitter.setSizes([_LIST_BESIDE_ORIGINAL, width - _LIST_BESIDE_ORIGINAL])
        elif not original:
            self._splitter.setSizes([width * share // 100 for share in _LIST_SHARE])

    def _channel(self, channel_id: str) -> Channel:
        return self._channels.get(channel_id) or self._channels[FALLBACK]

    def _channel_name(self, channel_id: str) -> str:
        return self._names.get(channel_id) or self._names[FALLBACK]


def _shown_in(detail: queries.Detail) -> set[str]:
    """The ids of all that the panel says something about."""
    others = (*detail.related, *detail.carried, *(one.row for one in detail.beside))
    return {detail.row.id, *(other.id for other in others)}
