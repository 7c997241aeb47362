"""The sources: where notifications come from, whether each answers, and setting them up. All keyboard."""

from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime, tzinfo
from typing import Any

import msgspec
from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.desk import silence, sources
from icc_desktop.desk.change import Change
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.silence import NETWORK, network_cover
from icc_desktop.domain.source import Health, Source
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.gaps_view import SHIFT, GapsView
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowTable, write_cell
from icc_desktop.gui.source_form import NEW
from icc_desktop.gui.source_ledger import SourceLedger
from icc_desktop.gui.source_setup import SourceSetup, SourceTools
from icc_desktop.gui.sources_model import (
    ADDRESS,
    CHANNEL,
    EXPECTED,
    GAVE,
    HEARD,
    KIND,
    NAME,
    NEXT,
    STATE,
    SourcesModel,
    Watched,
    last_asked_text,
)
from icc_desktop.gui.theme import GRID, ROW, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.typed import Now
from icc_desktop.gui.words import when_text

_WIDTHS = {  # pixels at first
    STATE: 330,
    NAME: 172,
    HEARD: 118,
    NEXT: 72,
    GAVE: 116,
    EXPECTED: 104,
    CHANNEL: 108,
    KIND: 96,
    ADDRESS: 60,
}
_LEDGER_HEIGHT = 21 * GRID


class SourcesScreen(QWidget):
    """The screen. `poll_wanted` carries the id of a source that is to be asked at once.

    `channels` are the profiles to choose from, named in `language`; `now` gives aware UTC, `tz` is the desk's zone.
    """

    poll_wanted = Signal(str)
    channels_wanted = Signal()

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        channels: Iterable[Channel],
        language: str,
        now: Now,
        tz: tzinfo,
        tools: SourceTools | None = None,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._run, self._ask, self._now, self._tz = run, ask, now, tz
        self._channels, self._language = tuple(channels), language
        self._told = ("", "")
        self._set_up = SourceSetup(
            self,
            run,
            ask,
            tools or SourceTools(),
            channels=self._channels,
            language=language,
            tz=tz,
            say_it=self._tell,
            ask_again=self.poll_wanted.emit,
        )
        self._healths: dict[str, Health] = {}
        self.model = SourcesModel(self._channels, language, tz, now())
        self._make()
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def current(self) -> Watched | None:
        """The source that is selected."""
        index = self.list.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def set_channels(self, channels: tuple[Channel, ...]) -> None:
        """The channel profiles were changed."""
        self._channels = channels
        self.model.set_channels(channels)
        self._set_up.set_channels(channels)

    async def load(self) -> None:
        """Read the sources and how they do."""
        coverages = await self._ask(sources.sources)
        self._healths = dict(await self._ask(silence.healths))
        self.model.set_sources(coverages, self._healths)
        if self.model.rows:
            self.list.selectRow(0)
        self._show_state()

    def apply(self, change: Change) -> None:
        """Show what an act or a poll changed."""
        for coverage in change.sources:
            self.model.change_source(coverage)
        self._healths.update({health.source_id: health for health in change.healths})
        self._keep_in_place(lambda: self._take_healths(change))
        self.ledger.apply(change)
        if change.sources or change.healths:
            self.gaps.outdate()
            if self.current is None and self.model.rows:
                self.list.selectRow(0)
            self._show_state()

    def tick(self, now: datetime) -> None:
        """Ages and countdowns of now."""
        if self.isVisible():
            self._keep_in_place(lambda: self.model.tick(now))
        self.gaps.tick(now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.tick(self._now())

    def show_gaps(self, period: str = SHIFT) -> None:
        """Show the gaps of a period (`gaps_view.SHIFT` and others) instead of the sources."""
        self._pages.setCurrentWidget(self.gaps)
        self.setFocusProxy(self.gaps)
        self.gaps.show_period(period)

    def show_sources(self) -> None:
        """Show the sources again."""
        self._pages.setCurrentWidget(self._page)
        self._show_state()
        self.setFocus()

    # -- acts

    def add(self) -> None:
        """Ask for a new source."""
        start(self._shown(self._set_up.edit(NEW)))

    def edit(self) -> None:
        """Change the selected source."""
        if self.current is not None:
            start(self._shown(self._set_up.edit(self.current.source)))

    def switch(self) -> None:
        """Turn the selected source on or off."""
        if self.current is not None:
            source = self.current.source
            start(self._do(sources.change, source=msgspec.structs.replace(source, active=not source.active)))

    def remove(self) -> None:
        """Stop watching the selected source; it can be added again."""
        if self.current is not None:
            start(self._shown(self._set_up.remove(self.current.source)))

    def poll(self) -> None:
        """Have the selected source asked at once."""
        row = self.current
        if row is None:
            return
        if not row.source.active:
            self._say(self.tr("It is off. Space turns it on."), "quiet")
            return
        self.model.ask(row.source.id)
        self.poll_wanted.emit(row.source.id)

    def choose(self) -> None:
        """Switch on public sources of the catalogue."""
        start(self._shown(self._set_up.choose(self._sources)))

    def bring_in(self) -> None:
        """Take in sources from a file."""
        start(self._shown(self._set_up.bring_in(self._sources)))

    def give_out(self, *, selected: bool = False) -> None:
        """Write all sources, or the selected one, to a file."""
        chosen = [self.current.source] if selected and self.current else self._sources
        start(self._shown(self._set_up.give_out(chosen)))

    @property
    def _sources(self) -> list[Source]:
        return [row.source for row in self.model.rows]

    async def _shown(self, setting_up: Coroutine[Any, Any, Change | None]) -> None:
        """Show what was set up, and go to it."""
        self._told = ("", "")
        change = await setting_up
        if change is not None:
            self.apply(change)
            places = (self.model.place_of(coverage.id) for coverage in change.sources)
            at = next((at for at in places if at is not None), None)
            if at is not None:
                self.list.selectRow(at)
        if self._told[0]:
            self._say(*self._told)
        self.setFocus()

    async def _do(self, act: Callable[..., Any], **values: Any) -> None:
        change = await self._run(act, **values)
        if change is not None:
            self.apply(change)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        key = event.key()
        if key == Qt.Key.Key_Insert or (control and key == Qt.Key.Key_N):
            self.add()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit() if self.model.rows else self.add()
        elif key == Qt.Key.Key_Space:
            self.switch()
        elif key == Qt.Key.Key_Delete:
            self.remove()
        elif key == Qt.Key.Key_A:
            self.poll()
        elif key == Qt.Key.Key_P and not event.modifiers():
            self.choose()
        elif key == Qt.Key.Key_G and not event.modifiers():
            self.show_gaps()
        elif key == Qt.Key.Key_C and not event.modifiers():
            self.channels_wanted.emit()
        elif control and key == Qt.Key.Key_O:
            self.bring_in()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_S:
            self.give_out(selected=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    # -- inside

    def _make(self) -> None:
        self._add = ActButton(self.tr("Add"), key=self.tr("Ins"), icon="add", main=True)
        self._edit_button = ActButton(self.tr("Change"), key=self.tr("Enter"), icon="settings")
        self._switch = ActButton(self.tr("Turn off"), key=self.tr("Space"))
        self._remove = ActButton(self.tr("Remove"), key=self.tr("Del"), icon="remove")
        self._public = ActButton(self.tr("Public sources"), key="P", icon="globe")
        self._to_channels = ActButton(self.tr("Channels"), key="C", icon="settings")
        self._bring_in = ActButton(self.tr("Take in a file"), key="Ctrl+O")
        self._give_out = ActButton(self.tr("Write to a file"), key="Ctrl+S")
        self._poll = ActButton(self.tr("Ask now"), key="A", icon="refresh")
        self._to_gaps = ActButton(self.tr("Gaps"), key="G", icon="late")
        self.gaps = GapsView(
            self._run,
            self._ask,
            language=self._language,
            healths=lambda: self._healths,
            now=self._now,
            tz=self._tz,
        )
        self.ledger = SourceLedger(self._ask, self._tz)
        self.ledger.setMaximumHeight(_LEDGER_HEIGHT)
        self.list = RowTable(ROW)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.setItemDelegate(_SourceDelegate(self.list))
        for column, width in _WIDTHS.items():
            self.list.setColumnWidth(column, width)
        self.list.horizontalHeader().setSectionResizeMode(ADDRESS, QHeaderView.ResizeMode.Stretch)
        self._summary = quiet()
        self._detail = quiet()
        self._reason = quiet()
        set_rank(self._reason, "problem")
        self._reason.setMinimumHeight(self._reason.fontMetrics().height())
        self._empty_title = heading(self.tr("No source yet"))
        self._empty_text = quiet(
            self.tr(
                "A source is a web address that gives alerts, a mailbox, or a folder in which files arrive. "
                "Everything that a source gives comes into the queue. P shows public sources to switch on, Ins adds one by its address."
            )
        )

    def _lay_out(self) -> None:
        title = heading(self.tr("Sources"))
        title.setWordWrap(False)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(title)
        top.addStretch(1)
        for button in (self._to_gaps, self._add, self._edit_button, self._switch, self._poll, self._remove):
            top.addWidget(button)
        empty = QVBoxLayout()
        empty.addStretch(1)
        empty.addWidget(self._empty_title)
        empty.addWidget(self._empty_text)
        empty.addStretch(2)
        nothing = QWidget()
        nothing.setLayout(empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._summary)
        column.addWidget(self._stack, 3)
        column.addWidget(self._reason)
        column.addWidget(self.ledger, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._detail, 100)
        bottom.addStretch(1)
        for button in (self._public, self._bring_in, self._give_out):
            bottom.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addWidget(self._to_channels, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(bottom)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._page)
        self._pages.addWidget(self.gaps)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        whole.addWidget(self._pages)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._add.clicked.connect(self.add)
        self._to_gaps.clicked.connect(lambda: self.show_gaps())
        self.gaps.left.connect(self.show_sources)
        self._public.clicked.connect(self.choose)
        self._bring_in.clicked.connect(self.bring_in)
        self._give_out.clicked.connect(lambda: self.give_out())
        self._edit_button.clicked.connect(self.edit)
        self._switch.clicked.connect(self.switch)
        self._remove.clicked.connect(self.remove)
        self._poll.clicked.connect(self.poll)
        self._to_channels.clicked.connect(self.channels_wanted)
        self.list.selectionModel().currentRowChanged.connect(self._show_state)
        self.list.doubleClicked.connect(self.edit)

    def _show_state(self) -> None:
        rows, row = self.model.rows, self.current
        self._stack.setCurrentIndex(0 if rows else 1)
        if self._pages.currentWidget() is self._page:
            self.setFocusProxy(self.list if rows else self._public)  # a list that is not shown takes no key
        active = [one for one in rows if one.source.active]
        covered = sum(one.cover.state == "covered" for one in active)
        text = self.tr("{covered} of {active} covered").format(covered=covered, active=len(active))
        self.ledger.setVisible(row is not None)
        self.ledger.show_source(row.source.id if row is not None else "")
        self._summary.setText("   ".join(part for part in (text, self._network_text()) if part) if rows else "")
        for button in (self._edit_button, self._switch, self._remove, self._poll):
            button.setEnabled(row is not None)
        on = row is None or row.source.active
        self._switch.set_text(self.tr("Turn off") if on else self.tr("Turn on"), self.tr("Space"))
        self._detail.setVisible(row is not None)
        self._say(self.model.reason_text(row) if row else "")
        if row is not None:
            asked = last_asked_text(row, self._tz, self._now())
            every = self.tr("every {seconds} s, at most {size} MB, gives up after {timeout} s").format(
                seconds=f"{row.source.interval_s:g}",
                size=f"{row.source.max_bytes / 1_000_000:g}",
                timeout=f"{row.source.timeout_s:g}",
            )
            self._detail.setText(f"{row.source.name}   {row.source.address}\n{asked}; {every}")

    def _network_text(self) -> str:
        """Whether there is a network, as far as the sources tell, and since when."""
        health, now = self._healths.get(NETWORK.id), self._now()
        if health is None:
            return ""
        cover = network_cover(health, now)
        since = when_text(cover.since, self._tz, now) if cover.since else ""
        if cover.state == "covered":
            return self.tr("online since {time}").format(time=since)
        return self.tr("OFFLINE since {time}").format(time=since)

    def _take_healths(self, change: Change) -> None:
        for health in change.healths:
            self.model.change_health(health)

    def _keep_in_place(self, change: Callable[[], None]) -> None:
        """Let rows change their places while the selected one stays where it is on the screen."""
        bar = self.list.verticalScrollBar()
        before = self.list.visualRect(self.list.currentIndex()).top()
        change()
        after = self.list.visualRect(self.list.currentIndex()).top()
        if after != before:
            bar.setValue(bar.value() + after - before)

    def _tell(self, text: str, rank: str) -> None:
        """Say what came of setting up; it stays when the list shows what changed."""
        self._told = (text, rank)
        self._say(text, rank)

    def _say(self, text: str, rank: str = "problem") -> None:
        self._reason.setText(text)
        set_rank(self._reason, rank)


class _SourceDelegate(CellDelegate):
    """Paints a source: its state as icon and words, the rest in plain text; what is off is quiet."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: Watched = index.data(ROW_ROLE)
        column = index.column()
        ink = tones.on_selected if selected else tones.text if row.source.active else tones.quiet
        if column == STATE:
            ink = tones.on_selected if selected else _ink(row, tones)
            mark = QRectF(room.left(), room.top() + (room.height() - SIZE) / 2, SIZE, SIZE)
            paint_icon(painter, mark, row.sign, ink)
            room = room.adjusted(SIZE + GRID, 0, 0, 0)
        mode = Qt.TextElideMode.ElideMiddle if column == ADDRESS else Qt.TextElideMode.ElideRight
        painter.setFont(font(bold=column == NAME))
        painter.setPen(QColor(ink))
        write_cell(painter, room, str(index.data() or ""), mode)


def _ink(row: Watched, tones: Tones) -> str:
    if row.cover.is_trouble:
        return tones.problem if row.cover.state == "not-covered" else tones.serious
    return tones.good if row.cover.state == "covered" else tones.quiet
