"""The panel: one notification, whole. What it is and what is asked stays on top, the acts stay below, the reading scrolls.

Hides which info block is shown and that the reading is only written anew when something in it changed.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.desk.queries import Detail
from icc_desktop.domain.alert import Info
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.queue import Row
from icc_desktop.domain.reading import best_info
from icc_desktop.gui import panel_alert as reading
from icc_desktop.gui import queue_row as words
from icc_desktop.gui.act_row import ActRow
from icc_desktop.gui.actions import ACTIONS, act_word, asked, sensible
from icc_desktop.gui.forms import quiet
from icc_desktop.gui.original import Original
from icc_desktop.gui.panel_asked import Place, asks, times_words
from icc_desktop.gui.panel_parts import Act, Asked, Badges, Headline
from icc_desktop.gui.panel_text import ReadingText
from icc_desktop.gui.severity import SeverityMark
from icc_desktop.gui.theme import GRID, RESTYLED, Size
from icc_desktop.gui.words import when_text

_LONGEST_HEADLINE = 2000  # characters of a headline that are looked at
_HEADLINE = 180  # characters of a headline that stand on top; the reading begins with all of a longer one
BESIDE = next(action for action in ACTIONS if action.id == "original")  # changes nothing: stands on top, not below
_USED_MOST = (
    "decide",
    "acknowledge",
    "voice",
    "assess",
    "complete",
    "point",
    "to_dossier",
    "close",
    "shelve",
    "unshelve",
)
ACTS = sorted(
    (action for action in ACTIONS if action is not BESIDE),
    key=lambda action: _USED_MOST.index(action.id) if action.id in _USED_MOST else len(_USED_MOST),
)
_LARGE = 60  # characters up to which a headline is set large


class Panel(QWidget):
    """Shows a `Detail`. `act_wanted` carries the act of a button, `related_wanted` and `dossier_wanted` an id,
    `left` comes with Escape."""

    act_wanted = Signal(str)
    related_wanted = Signal(str)
    dossier_wanted = Signal(str)
    left = Signal()
    failed = Signal(str)
    original_shown = Signal(bool)

    def __init__(
        self,
        *,
        tz: tzinfo,
        language: str,
        channel: Callable[[str], Channel],
        now: Callable[[], datetime],
        author_name: Callable[[str], str],
        dossier_name: Callable[[str], str] = lambda _: "",
        clocked: Callable[[Row], Row] = lambda row: row,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._tz, self._language, self._channel = tz, language, channel
        self._now, self._author_name, self._dossier_name = now, author_name, dossier_name
        self._clocked = clocked
        self._officer: str | None = None
        self._detail: Detail | None = None
        self._infos: tuple[Info, ...] = ()
        self._also: tuple[Row, ...] = ()
        self._mark, self._number, self._badges = SeverityMark(), quiet(), Badges()
        self._headline, self._ask, self._times = Headline(), Asked(), quiet()
        self._several = quiet()
        self._blocks = QTabBar()
        self._blocks.setUsesScrollButtons(True)
        self._blocks.setExpanding(False)
        self._blocks.setDrawBase(False)
        self._blocks.setAccessibleName(self.tr("Language (key L for the next one)"))
        self._text = ReadingText()
        self._original = Original()
        self._original.hide()
        self._toggle = Act(BESIDE.word, key=BESIDE.key, icon=BESIDE.icon)
        self._acts = ActRow(ACTS)
        self._compose()
        self._blocks.currentChanged.connect(self._block_chosen)
        self._acts.act_wanted.connect(self.act_wanted)
        self._text.related_wanted.connect(self.related_wanted)
        self._text.dossier_wanted.connect(self.dossier_wanted)
        self._text.left.connect(self.left)
        self._original.left.connect(self.left)
        self._original.failed.connect(self.failed)
        self.show_nothing()

    def _compose(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID + GRID // 2)
        first.addWidget(self._mark)
        first.addWidget(self._badges, 1)
        self._toggle.setCheckable(True)
        self._toggle.clicked.connect(self.toggle_original)
        first.addWidget(self._toggle)
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID // 2)
        top.setSpacing(GRID - 2)
        top.addLayout(first)
        for part in (self._headline, self._number, self._ask, self._times, self._blocks):
            top.addWidget(part)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._text, 1)
        self._beside = QSplitter(Qt.Orientation.Horizontal)
        self._beside.setChildrenCollapsible(False)
        self._beside.addWidget(left)
        self._beside.addWidget(self._original)
        below = QVBoxLayout()
        below.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        below.setSpacing(GRID // 2)
        below.addWidget(self._several)
        below.addWidget(self._acts)
        whole = QWidget()
        page = QVBoxLayout(whole)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._beside, 1)
        page.addLayout(below)
        self._empty = quiet()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(4 * GRID)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.setFocusProxy(self._text)
        for ground in (head, whole, left):
            ground.setProperty("ground", "surface")

    # -- what is shown

    @property
    def detail(self) -> Detail | None:
        """What is shown; None where nothing is."""
        return self._detail

    @property
    def acts(self) -> ActRow:
        """The acts that are offered."""
        return self._acts

    @property
    def may_trust(self) -> bool:
        """Whether one message alone is shown, validly signed by somebody who is not trusted yet."""
        detail = self._detail
        signature = detail.alert.signature if detail and detail.alert else None
        valid = signature is not None and signature.state == "valid" and bool(signature.fingerprint)
        return valid and len(self._also) < 2 and not (detail and detail.signer_trusted)

    def show_detail(self, detail: Detail) -> None:
        """Show a notification. The one that is shown already keeps place, language and selection."""
        same = self._detail is not None and self._detail.row.id == detail.row.id
        chosen = self._blocks.currentIndex() if same else 0
        if same and self._detail is not None and self._detail.alert != detail.alert:
            chosen = 0
        self._detail = detail
        alert = detail.alert
        self._infos = reading.blocks_in_order(alert, best_info(alert, self._language)) if alert else ()
        self._show_blocks(chosen)
        self._write(keep_place=same)
        if not self._original.isHidden():
            self._show_original()
        self._pages.setCurrentIndex(1)

    def show_nothing(self, text: str = "") -> None:
        """Show that nothing is chosen."""
        self._detail = None
        self._empty.setText(
            text or self.tr("Choose a notification: what it says, what was done with it and the original appear here.")
        )
        self._pages.setCurrentIndex(0)

    def show_several(self, rows: tuple[Row, ...]) -> None:
        """Say how many are chosen; buttons and keys then act on all of them."""
        self._also = rows
        text = self.tr("{count} are chosen: buttons and keys act on all of them.").format(count=len(rows))
        self._several.setText(text)
        self._several.setVisible(len(rows) > 1)
        self._show_acts()

    def tick(self, now: datetime) -> None:
        """Go on to `now`: only what the clock changes on top."""
        if self._detail is not None:
            self._show_clock(now)

    def set_officer(self, officer: str | None) -> None:
        """Who has the desk, an account; None without a shift."""
        self._officer = officer
        if self._detail is not None:
            self._show_clock(self._now())
            self._show_acts()

    def next_block(self, step: int = 1) -> None:
        """Show the next info block (language), or the one before."""
        count = self._blocks.count()
        if count > 1:
            self._blocks.setCurrentIndex((self._blocks.currentIndex() + step) % count)

    def toggle_original(self) -> None:
        """Show the original beside the reading, or put it away."""
        shown = self._original.isHidden()
        if shown:
            self._show_original()
        self._original.setVisible(shown)
        self._toggle.setChecked(shown)
        self.original_shown.emit(shown)
        if shown:
            half = max(1, self._beside.width() // 2)
            self._beside.setSizes([half, half])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED and self._detail is not None:
            self._write(keep_place=True)
        super().changeEvent(event)

    # -- inside

    def _place(self, now: datetime) -> Place:
        channel = self._channel(self._detail.row.channel if self._detail else "")
        return Place(
            tz=self._tz,
            language=self._language,
            now=now,
            channel=channel,
            author_name=self._author_name,
            officer=self._officer,
            clocked=self._clocked,
        )

    def _info(self) -> Info | None:
        at = self._blocks.currentIndex()
        return self._infos[at] if 0 <= at < len(self._infos) else None

    def _show_blocks(self, chosen: int) -> None:
        names = reading.block_names(self._infos)
        self._blocks.blockSignals(True)
        while self._blocks.count():
            self._blocks.removeTab(0)
        for name in names:
            self._blocks.addTab(name.replace("&", "&&"))
        self._blocks.setCurrentIndex(chosen)
        self._blocks.blockSignals(False)
        self._blocks.setVisible(len(names) > 1)

    def _block_chosen(self) -> None:
        self._write(keep_place=False)

    def _write(self, *, keep_place: bool) -> None:
        detail, info, place = self._detail, self._info(), self._place(self._now())
        if detail is None:
            return
        row = detail.row
        own = info.headline if info and not row.withheld else None  # withheld: the neutral title, once there is one
        written = own or words.headline(row)
        headline = " ".join(written[:_LONGEST_HEADLINE].split())
        long = len(headline) > _HEADLINE
        size: Size = "heading" if len(headline) > _LARGE else "large"
        self._headline.show_text(f"{headline[:_HEADLINE]} …" if long else headline, size)
        self._mark.show_severity(row.weight)
        came = self.tr("received {time}").format(time=when_text(row.received_at, self._tz, place.now))
        self._number.setText(" · ".join((row.ref, place.channel.names.say(self._language), came)))
        self._text.show_parts(reading.parts(detail, info, place, full_headline=long), keep_place=keep_place)
        self._show_clock(place.now)
        self._show_acts()

    def _show_clock(self, now: datetime) -> None:
        detail, place = self._detail, self._place(now)
        if detail is None:
            return
        self._ask.show_asked(*asks(detail.row, place))
        times = times_words(detail.row, self._info(), place)
        if times != self._times.text():
            self._times.setText(times)
        self._times.setVisible(bool(times))
        row = detail.row
        dossier = self._dossier_name(row.dossier) if row.dossier else ""
        together = detail.joined + 1
        self._badges.show_badges(
            words.badges(row, place.now, together=together, officer=self._officer, dossier=dossier)
        )

    def _show_acts(self) -> None:
        if self._detail is None:
            return
        rows = self._also if len(self._also) > 1 else (self._detail.row,)
        now, officer = self._now(), self._officer
        possible, main = sensible(rows, now, officer), asked(rows[0], now, officer)
        if self.may_trust:
            possible |= {"trust"}
        words = {action.id: act_word(action, rows, now, officer) for action in ACTS if action.id in possible}
        self._acts.show_acts(words, main)

    def _show_original(self) -> None:
        detail = self._detail
        if detail is not None:
            facts = detail.state.facts
            name = detail.row.name or detail.row.ref
            self._original.show_bytes(detail.original, sha256=facts.original if facts else "", name=name)
