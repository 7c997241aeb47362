"""The catalogue of public sources on screen: found by typing, marked with Space, tested at once, switched on with Enter.

Hides that several tests run beside each other, and what of the catalogue is set up at this desk already.
"""

import asyncio
from collections.abc import Iterable
from datetime import tzinfo
from itertools import groupby

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from icc_desktop.desk import sources
from icc_desktop.domain.catalogue import Group, PublicSource, as_source
from icc_desktop.domain.preview import Preview
from icc_desktop.domain.source import Source
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.doing import Ask, start
from icc_desktop.gui.forms import Field, heading, quiet
from icc_desktop.gui.mark_list import MarkList, MarkRow, Rank
from icc_desktop.gui.source_preview import PreviewOf, SourcePreview
from icc_desktop.gui.theme import GRID, lane_of
from icc_desktop.gui.words import number_text

translate = QCoreApplication.translate  # a name that lupdate knows

_LEFT = 76 * GRID  # pixels
_RIGHT = 68 * GRID
_AT_ONCE = 3  # tests beside each other


class _Listed(msgspec.Struct, frozen=True):
    """A source of the catalogue at this desk: how it stands, whether it is marked, and how its test went."""

    public: PublicSource
    present: Source | None = None
    marked: bool = False
    asking: bool = False
    preview: Preview | None = None
    heard: frozenset[str] = frozenset()

    @property
    def is_on(self) -> bool:
        return self.present is not None and self.present.active


class CatalogueSheet(ActSheet):
    """The sheet. `present` are the sources that are set up; its values are those of `sources.take_in`."""

    def __init__(
        self,
        parent: QWidget,
        catalogue: Iterable[PublicSource],
        present: Iterable[Source],
        *,
        preview: PreviewOf,
        ask: Ask,
        language: str,
        tz: tzinfo,
    ):
        super().__init__(
            parent,
            title=translate("source_catalogue", "Public sources"),
            about=translate(
                "source_catalogue",
                "Space marks a source and tests it; Enter switches on what is marked. The addresses come from public "
                "documentation: the test shows whether they answer.",
            ),
            lane=lane_of(parent),
            save=translate("source_catalogue", "Switch on"),
        )
        self._preview_of, self._ask, self._language = preview, ask, language
        present = tuple(present)
        self._listed = {public.id: _Listed(public, _found(public, present)) for public in catalogue}
        self._tests: dict[str, asyncio.Task[None]] = {}
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._told = False
        self._search = Field()
        self._search.set_words(translate("source_catalogue", "Find"))
        self._search.edit.setPlaceholderText(translate("source_catalogue", "country, hazard, publisher …"))
        self._search.edit.installEventFilter(self)
        self.list = MarkList(
            (
                translate("source_catalogue", "Source"),
                translate("source_catalogue", "State"),
            )
        )
        self.list.setAccessibleName(translate("source_catalogue", "Public sources"))
        self._name = heading()
        self._about_it = quiet()
        self.pane = SourcePreview(preview, ask, tz)
        self._lay_out_sheet()
        self._search.changed.connect(lambda _: self._show_list())
        self.list.toggled.connect(self._toggle)
        self.list.chosen.connect(self._show_one)
        self.list.typed.connect(self._type_on)
        self._show_list()
        self._show_word()
        self._search.setFocus()

    @property
    def marked(self) -> tuple[str, ...]:
        """The ids of what is marked, in the order of the catalogue."""
        return tuple(one for one, listed in self._listed.items() if listed.marked)

    def values(self) -> Values | None:
        if not self.marked:
            current = self.list.current
            if current is not None and current.marked is not None:
                self._toggle(current.key)
            return None
        waiting = sum(self._listed[one].asking for one in self.marked)
        if waiting:
            text = translate("source_catalogue", "Still testing {count}. Esc leaves out what has not answered yet.")
            self.show_problem(text.format(count=number_text(waiting)), rank="quiet")
            return None
        if not self._told and self._tell_failed():
            return None
        chosen = [self._listed[one] for one in self.marked]
        return {
            "added": [as_source(one.public, self._language) for one in chosen if one.present is None],
            "changed": [msgspec.structs.replace(one.present, active=True) for one in chosen if one.present is not None],
        }

    def reject(self) -> None:
        """Esc leaves out what is still being tested, then what is marked, then the sheet."""
        waiting = [one for one in self.marked if self._listed[one].asking]
        if self.is_saving:
            return
        if waiting:
            for one in waiting:
                self._toggle(one)
            self.show_problem("")
        elif self.marked and not self._warned:
            self.show_problem(translate("source_catalogue", "Esc once more leaves without switching anything on."))
            self._warned = True
        else:
            self._stop_tests()
            self._resolve(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field that searches, Down goes into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self.list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._search.text and not self.marked:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    # -- marking and testing

    def _toggle(self, one: str) -> None:
        listed = self._listed[one]
        if listed.is_on:
            self.show_problem(translate("source_catalogue", "It is on already."), rank="quiet")
            return
        self._told = False
        self.show_problem("")
        if listed.marked:
            task = self._tests.pop(one, None)
            if task is not None:
                task.cancel()
            self._put(one, marked=False, asking=False)
        elif listed.preview is not None and listed.preview.answer != "failed":
            self._put(one, marked=True)
        else:
            self._put(one, marked=True, asking=True, preview=None)
            self._tests[one] = start(self._test(one))
        self._show_one(one)

    async def _test(self, one: str) -> None:
        source = self._listed[one].present or as_source(self._listed[one].public, self._language)
        try:
            async with self._places:
                preview = await self._preview_of(source, None)
            ids = [(row.notification_id, row.lane) for row in preview.rows]
            heard = await self._ask(sources.heard, ids=ids) if ids else frozenset()
        except Exception:
            self._put(one, marked=False, asking=False)
            raise
        self._tests.pop(one, None)
        self._put(one, asking=False, preview=preview, heard=heard)
        current = self.list.current
        if current is not None and current.key == one:
            self._show_one(one)
        waiting = any(self._listed[each].asking for each in self.marked)
        if self.marked and not waiting and not self._tell_failed():
            self.show_problem(translate("source_catalogue", "Tested. Enter switches on what is marked."), rank="good")

    def _tell_failed(self) -> bool:
        """Name what is marked and gave nothing usable. Whether there is any."""
        failed = [one for one in self.marked if _failed(self._listed[one])]
        if not failed:
            return False
        self._told = True
        text = translate(
            "source_catalogue",
            "{count} gave nothing usable: {names}. Enter switches on all that is marked all the same; Space takes one out.",
        )
        names = ", ".join(self._name_of(one) for one in failed)
        self.show_problem(text.format(count=number_text(len(failed)), names=names))
        return True

    def _put(self, one: str, **values: object) -> None:
        self._listed[one] = msgspec.structs.replace(self._listed[one], **values)
        self.list.rows.change(self._row(self._listed[one]))
        self._show_word()

    def _stop_tests(self) -> None:
        for task in self._tests.values():
            task.cancel()
        self._tests.clear()

    # -- what is shown

    def _show_list(self) -> None:
        found = [one for one in self._listed.values() if one.public.says(self._search.text)]
        rows: list[MarkRow] = []
        for group, members in groupby(found, key=lambda one: one.public.group):
            rows.append(MarkRow(group=_group_text(group)))
            rows += [self._row(one) for one in members]
        self.list.show_rows(rows)
        if not found:
            self._name.setText("")
            self._about_it.setText("")
            self.pane.show_nothing(translate("source_catalogue", "Nothing in the catalogue has these words."))

    def _row(self, listed: _Listed) -> MarkRow:
        public = listed.public
        sign, rank, state = _state(listed)
        return MarkRow(
            key=public.id,
            marked=None if listed.is_on else listed.marked,
            texts=(public.names.say(self._language), state),
            sign=sign,
            rank=rank,
            tip=public.address,
        )

    def _show_one(self, one: str) -> None:
        listed = self._listed[one]
        public = listed.public
        self._name.setText(public.names.say(self._language))
        every = translate("source_catalogue", "{format}, asked every {seconds} s").format(
            format=public.format, seconds=f"{public.interval_s:g}"
        )
        terms = translate("source_catalogue", "Terms: {terms}").format(terms=public.terms) if public.terms else ""
        parts = (public.about.say(self._language), public.publisher, public.address, every, terms)
        self._about_it.setText("\n".join(part for part in parts if part))
        if listed.asking:
            self.pane.show_nothing(translate("source_catalogue", "Being tested …"))
        elif listed.preview is not None:
            self.pane.show_preview(listed.preview, listed.heard)
        elif listed.is_on:
            self.pane.show_nothing(translate("source_catalogue", "It is on already."))
        else:
            self.pane.show_nothing(translate("source_catalogue", "Not tested yet. Space marks and tests it."))

    def _show_word(self) -> None:
        count = len(self.marked)
        word = translate("source_catalogue", "Switch on")
        if count:
            word = translate("source_catalogue", "Switch on {count}").format(count=number_text(count))
        self._save.set_text(word, translate("source_catalogue", "Enter"))

    def _name_of(self, one: str) -> str:
        return self._listed[one].public.names.say(self._language)

    def _type_on(self, letter: str) -> None:
        self._search.setFocus()
        self._search.edit.insert(letter)

    def _lay_out_sheet(self) -> None:
        self.list.setColumnWidth(1, 27 * GRID)
        self.list.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        left = QVBoxLayout()
        left.setSpacing(GRID // 2)
        left.addWidget(self._search)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(GRID // 2)
        right.addWidget(self._name)
        right.addWidget(self._about_it)
        right.addWidget(self.pane, 1)
        side = QWidget()
        side.setFixedWidth(_RIGHT)
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        both = QHBoxLayout()
        both.setSpacing(3 * GRID)
        both.addLayout(left, 1)
        both.addWidget(side)
        self.body.addLayout(both)
        self.list.setMinimumHeight(46 * GRID)
        self.setFixedWidth(_LEFT + _RIGHT + 7 * GRID)


def _found(public: PublicSource, present: Iterable[Source]) -> Source | None:
    """The source of this desk that was made from it, or watches the same address."""
    mine = [one for one in present if one.address == public.address or one.catalogue_id == public.id]
    return next((one for one in mine if one.active), mine[0] if mine else None)


def _failed(listed: _Listed) -> bool:
    return listed.preview is not None and listed.preview.answer == "failed"


def _state(listed: _Listed) -> tuple[str, Rank, str]:
    """The icon, the rank and the words of how it stands."""
    if listed.is_on:
        return "online", "quiet", translate("source_catalogue", "on")
    if listed.asking:
        return "refresh", "", translate("source_catalogue", "testing …")
    if listed.preview is not None and _failed(listed):
        return "warning", "problem", translate("source_catalogue", "no usable answer")
    if listed.preview is not None:
        if listed.preview.answer == "empty":
            return "online", "good", translate("source_catalogue", "answers, nothing now")
        text = translate("source_catalogue", "answers: {count}")
        return "online", "good", text.format(count=number_text(listed.preview.messages))
    return "", "", translate("source_catalogue", "off") if listed.present is not None else ""


def _group_text(group: Group) -> str:
    return {
        "belgium": translate("source_catalogue", "Belgium"),
        "neighbours": translate("source_catalogue", "Neighbours"),
        "europe": translate("source_catalogue", "Europe"),
        "world": translate("source_catalogue", "World"),
    }[group]
