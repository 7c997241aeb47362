"""The channels: how soon what came by each is to be acknowledged, and what to bear in mind. Edited in place, all keyboard."""

import asyncio
from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QSplitter, QVBoxLayout, QWidget

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import channels
from icc_desktop.desk.change import Change
from icc_desktop.domain.channel import Channel, Profile
from icc_desktop.domain.channel_file import offered, written
from icc_desktop.gui.channel_form import NEW, ChannelForm, Typed, clock_text, field_word
from icc_desktop.gui.channel_import import ChannelImport
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.lane_words import titled
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, ROW, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.typed import Now
from icc_desktop.gui.words import say, when_text

NAME, CLOCK, STANDING = range(3)
_WIDTHS = {CLOCK: 80, STANDING: 110}  # pixels; the name has the rest
_SHARE = (42, 58)  # list and detail in per cent of the width
MAX_FILE_BYTES = 1_000_000


class Listed(msgspec.Struct, frozen=True):
    """A channel in the list, and whether something is typed for it that is not saved."""

    profile: Profile
    unsaved: bool = False


class ChannelsModel(RowModel[Listed]):
    """The channels in the order of the house, those that are retired below."""

    def __init__(self, language: str):
        super().__init__()
        self._language = language

    def set_rows(self, rows: list[Listed]) -> None:
        """Show these: in place where they are the same channels in the same order."""
        rows = sorted(rows, key=lambda row: row.profile.channel.retired)
        if [row.profile.channel.id for row in rows] == [row.profile.channel.id for row in self._rows]:
            for at, row in enumerate(rows):
                self.put(at, row)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, channel_id: str) -> int | None:
        """In which place a channel stands."""
        return next((at for at, row in enumerate(self._rows) if row.profile.channel.id == channel_id), None)

    def columns(self) -> tuple[str, ...]:
        return self.tr("Channel"), self.tr("Clock"), ""

    def shown(self, row: Listed, column: int) -> str:
        channel = row.profile.channel
        if column == NAME:
            return channel.names.say(self._language) or self.tr("New channel")
        if column == CLOCK:
            return clock_text(channel.acknowledge_within_s) or self.tr("none")
        if row.unsaved:
            return self.tr("not saved")
        if channel.retired:
            return self.tr("retired")
        if row.profile.own:
            return self.tr("of this house")
        return self.tr("changed") if row.profile.changed else ""


class ChannelsScreen(QWidget):
    """The screen. `left` comes with Esc in the list. `now` gives aware UTC, `tz` is the desk's zone."""

    left = Signal()

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        language: str,
        tz: tzinfo,
        now: Now,
        author_name: Callable[[str], str],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._run, self._ask, self._now, self._tz, self._author_name = run, ask, now, tz, author_name
        self._language = language
        self._profiles: dict[str, Profile] = {}
        self._typed: dict[str, Typed] = {}
        self._shown, self._saving = "", False
        self._dialog: QFileDialog | None = None
        self.model = ChannelsModel(language)
        self._make()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> Profile | None:
        """The channel that is shown."""
        return self._profiles.get(self._shown)

    async def load(self) -> None:
        """Read the channels."""
        self._profiles = {one.channel.id: one for one in await self._ask(channels.profiles)}
        self._typed.clear()
        self._list_all()
        self.list.selectRow(0)

    def apply(self, change: Change) -> None:
        """Show what was changed; what is typed stays."""
        if not change.channels:
            return
        self._profiles |= {one.channel.id: one for one in change.channels}
        self._list_all()
        self._show(self._shown)

    # -- acts

    def add(self) -> None:
        """Begin a channel of the house."""
        self._profiles[NEW.id] = Profile(channel=NEW, original=NEW, own=True)
        self._list_all()
        self._go_to(NEW.id)
        self.form.begin()

    def edit(self) -> None:
        """Go into the fields."""
        if self.current is not None:
            self.form.begin()

    def set_back(self) -> None:
        """Back to the profile as it came."""
        if self.current is not None and self.current.channel.id != NEW.id:
            start(self._do(channels.reset, channel_id=self._shown))

    def retire(self) -> None:
        """No longer offer the channel or, where it is retired, offer it again."""
        if self.current is None:
            return
        if self._shown == NEW.id:
            self._drop_new()
        else:
            act = channels.restore if self.current.channel.retired else channels.retire
            start(self._do(act, channel_id=self._shown))

    def bring_in(self) -> None:
        """Take in profiles from a file; what would change is shown first."""
        self._dialog = QFileDialog(self, titled(self, self.tr("Take in channel profiles from a file")))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._dialog.fileSelected.connect(lambda path: start(self.take_in(Path(path))))
        self._dialog.open()

    def give_out(self) -> None:
        """Write all profiles to a file."""
        self._dialog = QFileDialog(self, titled(self, self.tr("Write the channel profiles to a file")), "channels.yaml")
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.fileSelected.connect(lambda path: start(self.write(Path(path))))
        self._dialog.open()

    async def take_in(self, path: Path) -> None:
        """Show what a file would change, and take it in once somebody says so."""
        try:
            data = await asyncio.get_running_loop().run_in_executor(None, _bytes_of, path)
            found = offered(data, self._present(), file=path.name)
        except OSError as problem:
            self._say(self.tr("{file} cannot be read: {problem}").format(file=path.name, problem=problem.strerror))
            return
        except WorldFailure as failure:
            self._say(" ".join(say(sentence) for sentence in failure.sentences))
            return
        if all(one.standing == "same" for one in found):
            self._say(self.tr("{file} says what stands here already: nothing to take in.").format(file=path.name), "")
            return
        sheet = ChannelImport(self, found, file=path.name, language=self._language)
        change = await sheet.ask_until(lambda values: self._run(channels.take_in, **values))
        if change is not None:
            self.apply(change)
            self._say(self.tr("Taken in from {file}.").format(file=path.name), "")
        self.list.setFocus()

    async def write(self, path: Path) -> None:
        """Write all profiles to `path`."""
        data = written(self._present())
        try:
            await asyncio.get_running_loop().run_in_executor(None, path.write_bytes, data)
        except OSError as problem:
            self._say(self.tr("{file} cannot be written: {problem}").format(file=path, problem=problem.strerror))
        else:
            self._say(self.tr("Written to {file}.").format(file=path), "")

    async def _save(self, channel: Channel) -> None:
        if self._saving:
            return
        before, self._saving = self._shown, True
        new = before == NEW.id
        try:
            change = await self._run(channels.add if new else channels.change, channel=channel)
        finally:
            self._saving = False
        if change is None:
            return
        self._typed.pop(before, None)
        if new:
            self._profiles.pop(NEW.id, None)
        stayed = self._shown == before
        if stayed:
            self._shown = str(change.result) if new else before
        self.apply(change)
        self._list_all()
        if stayed:
            self._show(self._shown)
            self.list.setFocus()

    async def _do(self, act: Callable[..., Any], **values: Any) -> None:
        shown = self._shown
        change = await self._run(act, **values)
        if change is not None:
            self._typed.pop(shown, None)
            self.apply(change)
            self._list_all()
            self._show(self._shown)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        key = event.key()
        if key == Qt.Key.Key_Insert or (control and key == Qt.Key.Key_N):
            self.add()
        elif control and key == Qt.Key.Key_O:
            self.bring_in()
        elif control and key == Qt.Key.Key_S:
            self.give_out()
        elif not self.list.hasFocus():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self.retire()
        elif key == Qt.Key.Key_R and not event.modifiers():
            self.set_back()
        elif key == Qt.Key.Key_L and not event.modifiers():
            self.form.turn()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _make(self) -> None:
        self._add = ActButton(self.tr("Add"), key=self.tr("Ins"), icon="add", main=True)
        self._edit_button = ActButton(self.tr("Change"), key=self.tr("Enter"), icon="settings")
        self._back = ActButton(self.tr("Set back"), key="R")
        self._retire = ActButton(self.tr("Retire"), key=self.tr("Del"), icon="remove")
        self._bring_in = ActButton(self.tr("Take in a file"), key="Ctrl+O")
        self._give_out = ActButton(self.tr("Write to a file"), key="Ctrl+S")
        self._to_sources = ActButton(self.tr("Sources"), key=self.tr("Esc"))
        self.list = RowTable(ROW)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Channels"))
        self.list.setItemDelegate(_ChannelDelegate(self.list))
        for column, width in _WIDTHS.items():
            self.list.setColumnWidth(column, width)
        self.list.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.form = ChannelForm(self._language)
        self._said = quiet()

    def _lay_out(self) -> None:
        title = heading(self.tr("Channels"))
        title.setWordWrap(False)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(title)
        top.addStretch(1)
        for button in (self._add, self._edit_button, self._back, self._retire):
            top.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for part, share in zip((self.list, self.form), _SHARE, strict=True):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([share * 10 for share in _SHARE])
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._said, 1)
        for button in (self._to_sources, self._bring_in, self._give_out):
            bottom.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        column.addLayout(bottom)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._add.clicked.connect(self.add)
        self._edit_button.clicked.connect(self.edit)
        self._back.clicked.connect(self.set_back)
        self._retire.clicked.connect(self.retire)
        self._bring_in.clicked.connect(self.bring_in)
        self._give_out.clicked.connect(self.give_out)
        self._to_sources.clicked.connect(self.left)
        self.list.selectionModel().currentRowChanged.connect(self._moved)
        self.list.doubleClicked.connect(self.edit)
        self.form.saved.connect(lambda channel: start(self._save(channel)))
        self.form.left.connect(self._left_form)
        self.form.edited.connect(self._edited)

    def _moved(self) -> None:
        index = self.list.currentIndex()
        row: Listed | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None and row.profile.channel.id != self._shown:
            self._say("")
            self._show(row.profile.channel.id)

    def _show(self, channel_id: str) -> None:
        profile = self._profiles.get(channel_id)
        if profile is None:
            return
        if channel_id == self._shown and self.form.is_modified and channel_id in self._typed:
            self.form.show_values(profile)
        else:
            self._shown = channel_id
            self.form.show_profile(profile, self._typed.get(channel_id), self._origin(profile))
        new = channel_id == NEW.id
        self._back.setEnabled(bool(profile.changed) and not new)
        word = self.tr("Use again") if profile.channel.retired else self.tr("Drop") if new else self.tr("Retire")
        self._retire.set_text(word, self.tr("Del"))
        self._retire.setEnabled(channel_id not in channels.NEEDED)

    def _edited(self) -> None:
        if self.form.is_modified:
            self._typed[self._shown] = self.form.typed
        else:
            self._typed.pop(self._shown, None)
        self._list_all()

    def _left_form(self) -> None:
        if self._shown == NEW.id:
            self._drop_new()
        self.list.setFocus()

    def _drop_new(self) -> None:
        self._typed.pop(NEW.id, None)
        self._profiles.pop(NEW.id, None)
        self._shown = ""
        self._list_all()
        self.list.selectRow(0)

    def _go_to(self, channel_id: str) -> None:
        at = self.model.place_of(channel_id)
        if at is not None:
            self.list.selectRow(at)

    def _list_all(self) -> None:
        shown = self._shown
        self.model.set_rows([Listed(one, one_id in self._typed) for one_id, one in self._profiles.items()])
        self._go_to(shown)

    def _present(self) -> list[Channel]:
        return [one.channel for one in self._profiles.values() if one.channel.id != NEW.id]

    def _origin(self, profile: Profile) -> str:
        """Where the values come from: nobody takes a house value for a rule."""
        if profile.channel.id == NEW.id:
            return self.tr("A channel of this house. The English name is needed; all else can follow.")
        said = []
        if profile.channel.retired:
            said.append(self.tr("Retired: no longer offered to choose. What came by it keeps it."))
        if profile.changed_at is not None:
            what = ", ".join(field_word(name) for name in profile.changed)
            who, when = (
                self._author_name(profile.changed_by or ""),
                when_text(profile.changed_at, self._tz, self._now()),
            )
            said.append(self.tr("Changed by {who}, {when}: {what}.").format(who=who, when=when, what=what))
        elif profile.own:
            said.append(self.tr("Added by this house."))
        else:
            said.append(self.tr("As it came with the program: DRAFT values of the house, no rule of the system named."))
        return " ".join(said)

    def _say(self, text: str, rank: str = "problem") -> None:
        self._said.setText(text)
        set_rank(self._said, rank or "quiet")


class _ChannelDelegate(CellDelegate):
    """Paints a channel: its name, its clock, and what a person did with it."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: Listed = index.data(ROW_ROLE)
        loud = index.column() != STANDING and not row.profile.channel.retired
        painter.setFont(font(bold=index.column() == NAME and loud))
        painter.setPen(QColor(tones.on_selected if selected else tones.text if loud else tones.quiet))
        write_cell(painter, room, str(index.data() or ""))


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_FILE_BYTES)
