"""Taking in by hand: dropping on the window, pasting, choosing files. A sheet shows what was understood; Enter takes it in.

Hides that reading goes on elsewhere while the sheet stands, and that only one such sheet stands at a time. What cannot be read
can be taken in all the same: it becomes a row with its bytes.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from icc_desktop.desk import by_hand, station
from icc_desktop.desk.by_hand import Thing, likely_channel
from icc_desktop.desk.change import Change
from icc_desktop.desk.marks import shipped
from icc_desktop.domain.alert import Batch, Lane
from icc_desktop.domain.channel import FALLBACK, Channel
from icc_desktop.domain.flags import WORDS
from icc_desktop.domain.preview import PreviewRow, row_of
from icc_desktop.domain.withholding import withhold
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.brought import Brought, Gathered, dropped, fetched, gathered, may_be_taken, of_files, pasted
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.lane_words import titled
from icc_desktop.gui.panel_reading import Part, bytes_text
from icc_desktop.gui.panel_text import ReadingText
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text, say, translate_core

translate = QCoreApplication.translate  # a name that lupdate knows

Read = Callable[[bytes], Awaitable[Batch]]
SETTING = "take-in-channel"
_HEADLINES = 5  # of one thing
_AROUND, _LOW = 36 * GRID, 16 * GRID  # pixels that the window has beside what was brought; least for that itself
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class TakeInSheet(ActSheet):
    """What was brought, as it was understood, and the channel that it came by."""

    def __init__(self, parent: QWidget, channels: Iterable[Channel], *, lane: Lane, language: str, chosen: str):
        about = ""
        if lane == "exercise":
            about = translate("take_in", "All of it becomes part of the exercise that runs, whatever its status says.")
        super().__init__(
            parent,
            title=translate("take_in", "Take in by hand"),
            about=about,
            lane=lane,
            save=translate("take_in", "Take in"),
        )
        self._window, self._language, self._lane_wanted = parent.window(), language, lane
        self._read: tuple[tuple[Brought, Batch], ...] = ()
        self._is_reading = True
        self._chosen_by_hand = False
        self.reading = ReadingText()
        self.reading.setFixedHeight(_LOW)
        self.reading.left.connect(self.reject)
        self._channel = QComboBox()
        for channel in channels:
            if not channel.retired:
                self._channel.addItem(channel.names.say(language), channel.id)
        self._choose(chosen)
        self._channel.activated.connect(self._chose)
        label = QLabel(translate("take_in", "Channel: by which way it came"))
        label.setBuddy(self._channel)
        self._channel.setAccessibleName(label.text())
        for part in (self.reading, label, self._channel):
            self.body.addWidget(part)
        self._channel.setFocus()
        self.show_problem(translate("take_in", "Being read …"), rank="quiet")

    @property
    def channel(self) -> str:
        """The id of the channel that is chosen."""
        return str(self._channel.currentData() or FALLBACK)

    @property
    def things(self) -> tuple[Thing, ...]:
        """What can be taken in."""
        return tuple(Thing(one.name, batch) for one, batch in self._read if not one.problem and batch.items)

    def show_read(self, read: tuple[tuple[Brought, Batch], ...], left_out: str = "") -> None:
        """All was read: show it, and the channel that it points to unless somebody chose one already."""
        self._read, self._is_reading = read, False
        likely = likely_channel(batch for _, batch in read)
        if likely is not None and not self._chosen_by_hand:
            self._choose(likely)
        parts = tuple(part for one, batch in read for part in self._parts(one, batch))
        self.reading.show_parts(parts, keep_place=False)
        height = round(self.reading.document().size().height()) + GRID
        room = self._window.height() - _AROUND
        self.reading.setFixedHeight(max(min(height, room), _LOW))
        self.show_problem(left_out or ("" if self.things else translate("take_in", "Nothing of this can be taken in.")))
        self.adjustSize()

    def values(self) -> Values | None:
        if self._is_reading:
            self.show_problem(translate("take_in", "It is still being read: a moment."), rank="quiet")
        elif not self.things:
            self.show_problem(translate("take_in", "Nothing of this can be taken in."))
        else:
            return {"things": self.things, "channel": self.channel}
        return None

    def _choose(self, channel_id: str) -> None:
        at = self._channel.findData(channel_id)
        if at >= 0:
            self._channel.setCurrentIndex(at)

    def _chose(self) -> None:
        self._chosen_by_hand = True

    def _parts(self, one: Brought, batch: Batch) -> tuple[Part, ...]:
        if one.problem:
            return (Part(one.name, warnings=(one.problem,)),)
        rows = [row_of(item, channel=self.channel, language=self._language) for item in batch.items[:_HEADLINES]]
        said = [self._understood(one, batch, rows), *(line for row in rows for line in self._lines(row))]
        more = len(batch.items) - len(rows)
        if more > 0:
            said.append(translate("take_in", "… and {count} more").format(count=number_text(more)))
        flags = dict.fromkeys(flag for row in rows for flag in row.flags)
        warnings = [
            *(say(row.problem) for row in rows if row.problem),
            *(translate_core(WORDS[f]) for f in flags if f in WORDS),
        ]
        if any(row.problem for row in rows):
            warnings.append(translate("take_in", "It can be taken in as it is: it becomes a row with its bytes."))
        if not batch.items:
            warnings.append(translate("take_in", "It was read, and no message is in it."))
        return (Part(one.name, text="\n".join(said)), Part(warnings=tuple(warnings)))

    def _understood(self, one: Brought, batch: Batch, rows: list[PreviewRow]) -> str:
        formats = ", ".join(dict.fromkeys(row.format for row in rows if row.format)) or translate(
            "take_in", "not readable"
        )
        count = translate("take_in", "1 message")
        if len(batch.items) != 1:
            count = translate("take_in", "{count} messages").format(count=number_text(len(batch.items)))
        files = sum(len(getattr(item, "attachments", ())) for item in batch.items)
        said = [formats, count, bytes_text(len(one.data))]
        if files:
            said.insert(2, translate("take_in", "attachments: {count}").format(count=number_text(files)))
        return " · ".join(said)

    def _lines(self, row: PreviewRow) -> list[str]:
        if row.problem:
            return []
        said = [row.headline or translate("take_in", "no headline")]
        if row.lane == "exercise" and self._lane_wanted == "real":
            said.append(translate("take_in", "    to the exercise lane: it says of itself that it is an exercise"))
        return said


class ByHand(QObject):
    """The door for what people bring. `window` takes drops; `told` carries words why something was not taken.

    `taken` carries the Change of what was taken in. `read` reads bytes elsewhere; `channels`, `lane` and `exercise_id` give what
    counts at the moment.
    """

    told = Signal(str)
    taken = Signal(object)

    def __init__(
        self,
        window: QWidget,
        run: Run,
        ask: Ask,
        keep: Run,
        *,
        read: Read | None,
        language: str,
        channels: Callable[[], tuple[Channel, ...]],
        lane: Callable[[], Lane],
        exercise_id: Callable[[], str | None],
    ):
        super().__init__(window)
        self._window, self._run, self._ask, self._keep = window, run, ask, keep
        self._read, self._language, self._channels = read, language, channels
        self._lane, self._exercise_id = lane, exercise_id
        self._dialog: QFileDialog | None = None
        self._busy = False
        window.setAcceptDrops(True)
        for field in (*window.findChildren(QLineEdit), *window.findChildren(QAbstractScrollArea)):
            field.setAcceptDrops(False)  # a file that is dropped on a field is no text of that field
        window.installEventFilter(self)

    def paste(self) -> None:
        """Take in what was copied."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none where there is no clipboard
        self._begin(gathered(copied or QMimeData(), pasted()))

    def choose_files(self) -> None:
        """Choose files to take in."""
        self._dialog = QFileDialog(self._window, titled(self._window, translate("take_in", "Take in files")))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.filesSelected.connect(self.bring_files)
        self._dialog.open()

    def bring_files(self, paths: Iterable[str]) -> None:
        """Take in files by their paths."""
        self._dialog = None
        self._begin(of_files(Path(path) for path in paths))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent) or not may_be_taken(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # never moved: it stays where it is as well
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._begin(gathered(event.mimeData(), dropped()))
        return True

    def _begin(self, what: Gathered) -> None:
        modal = QApplication.activeModalWidget()
        if self._busy or isinstance(modal, ActSheet):
            self.told.emit(translate("take_in", "A sheet is open: finish or leave it, then bring this again."))
        elif self._read is None:
            self.told.emit(translate("take_in", "This desk cannot read anything at the moment."))
        elif what.is_empty:
            self.told.emit(what.left_out)
        else:
            self._busy = True
            start(self._bring(what, self._read))

    async def _bring(self, what: Gathered, read: Read) -> None:
        lane = self._lane()
        try:
            chosen = await self._ask(station.setting, name=SETTING)
            sheet = TakeInSheet(
                self._window,
                self._channels(),
                lane=lane,
                language=self._language,
                chosen=chosen or by_hand.CHANNEL,
            )
            reading = start(_show_read(sheet, what, read))
            change = await sheet.ask_until(lambda values: self._take(lane, values))
            reading.cancel()
            await asyncio.wait({reading})
        finally:
            self._busy = False
        if change is not None:
            self.taken.emit(change)

    async def _take(self, lane: Lane, values: Values) -> Change | None:
        exercise_id = self._exercise_id() if lane == "exercise" else None
        change = await self._run(
            by_hand.take_in,
            **values,
            lane=lane,
            exercise_id=exercise_id,
            language=self._language,
            channels=self._channels(),
        )
        if change is not None:
            await self._keep(station.keep_setting, name=SETTING, value=values["channel"])
        return change


async def _show_read(sheet: TakeInSheet, what: Gathered, read: Read) -> None:
    things = await fetched(what)
    batches = [
        withhold(await read(one.data), shipped(), name=one.name) if not one.problem else Batch(()) for one in things
    ]
    sheet.show_read(tuple(zip(things, batches, strict=True)), what.left_out)
