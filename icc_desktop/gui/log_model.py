"""The log as an item model, newest first, and what of it is shown under a search.

Hides how entries find their place (canonical order) and how a strike marks the entry that it struck. Rows are
inserted and changed, never re-read.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

import msgspec
from PySide6.QtCore import QCoreApplication, QModelIndex, QSortFilterProxyModel

from icc_desktop.domain.entry import PROGRAM
from icc_desktop.domain.folding import STRUCK
from icc_desktop.domain.history import LogRow
from icc_desktop.gui.row_table import Index, RowModel
from icc_desktop.gui.words import date_text, full_text, time_text, translate_core

translate = QCoreApplication.translate  # a name that lupdate knows

Names = Callable[[str], str]

NUMBER, HAPPENED, ENTERED, AUTHOR, TEXT = range(5)


def entry_text(row: LogRow) -> str:
    """What an entry says, in the user's language, and on which notification."""
    return row.say(translate_core)


def struck_text(row: LogRow) -> str:
    """``struck by A-18: reason``, "" where it stands."""
    if row.struck_by is None:
        return ""
    return (
        translate("log_model", "struck by {ref}: {reason}")
        .format(ref=row.struck_by, reason=translate_core(row.struck_reason or ""))
        .strip(" :")
    )


def moment_text(at: datetime, tz: tzinfo) -> str:
    """``Wed 25 Nov 14:05 (13:05Z)``: always with its day, so that it never goes stale."""
    return f"{date_text(at, tz)} {time_text(at, tz)}"


class LogModel(RowModel[LogRow]):
    """The entries that are loaded, newest first. `name_of` gives the name of an account id."""

    def __init__(self, name_of: Names, tz: tzinfo):
        super().__init__()
        self._name_of, self._tz = name_of, tz

    def set_rows(self, rows: Iterable[LogRow]) -> None:
        """Begin anew with another list: another lane or kind of entries."""
        self.beginResetModel()
        self._rows = sorted(rows, key=_place)
        self.endResetModel()

    def add(self, rows: Iterable[LogRow]) -> int:
        """Put entries in their places, mark what they strike; returns how many are new."""
        added = 0
        for row in rows:
            at = bisect_left(self._rows, _place(row), key=_place)
            if at < len(self._rows) and self._rows[at].ref == row.ref:
                self.put(at, row)
                continue
            self.beginInsertRows(QModelIndex(), at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            added += 1
        return added

    def strike(self, row: LogRow) -> None:
        """Mark the entry that `row` strikes, where it is loaded and `row` strikes one."""
        target = row.message.values.get("struck")
        if not row.kind.endswith(STRUCK) or not isinstance(target, str):
            return
        at = self.find(target)
        if at is not None:
            reason = str(row.message.values.get("reason") or "")
            struck = msgspec.structs.replace(self._rows[at], struck_by=row.ref, struck_reason=reason, strikable=False)
            self.put(at, struck)

    def find(self, ref: str) -> int | None:
        """The place of the entry with this number among those that are loaded."""
        return next((at for at, row in enumerate(self._rows) if row.ref == ref), None)

    def text_of(self, row: LogRow) -> str:
        """One entry as a line of text, with its number, for the clipboard."""
        happened = full_text(row.happened_at, self._tz)
        if row.is_late:
            entered = translate("log_model", "(entered {time})").format(time=full_text(row.recorded_at, self._tz))
            happened = f"{happened} {entered}"
        parts = (row.ref, happened, self.author(row), entry_text(row))
        struck = struck_text(row)
        return "\t".join((*parts, f"[{struck}]") if struck else parts)

    def author(self, row: LogRow) -> str:
        """Who wrote it, as it stands in the log."""
        return translate("log_model", "the program") if row.author == PROGRAM else self._name_of(row.author)

    def columns(self) -> tuple[str, ...]:
        return (
            translate("log_model", "Number"),
            translate("log_model", "Happened"),
            translate("log_model", "Entered later"),
            translate("log_model", "Author"),
            translate("log_model", "Entry"),
        )

    def shown(self, row: LogRow, column: int) -> str:
        match column:
            case 0:
                return row.ref
            case 1:
                return moment_text(row.happened_at, self._tz)
            case 2:
                late = translate("log_model", "LATE {time}").format(time=time_text(row.recorded_at, self._tz))
                return late if row.is_late else ""
            case 3:
                return self.author(row)
            case _:
                return " ".join(f"{entry_text(row)} {struck_text(row)}".split())

    def tip(self, row: LogRow, column: int) -> str | None:
        if column == NUMBER:
            return None
        if column == TEXT:
            return _plain(f"{entry_text(row)}\n{struck_text(row)}".strip())
        if column == AUTHOR:
            return _plain(self.author(row))
        happened = translate("log_model", "happened {time}").format(time=full_text(row.happened_at, self._tz))
        entered = translate("log_model", "entered {time}").format(time=full_text(row.recorded_at, self._tz))
        return f"{happened}\n{entered}"


class FoundEntries(QSortFilterProxyModel):
    """The loaded entries in which every word that is searched stands: number, author or text."""

    def __init__(self, model: LogModel):
        super().__init__()
        self._model = model
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Show only what has these words; "" shows all."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        row = self._model.row_at(source_row)
        text = f"{row.ref} {self._model.author(row)} {entry_text(row)} {struck_text(row)}".casefold()
        return all(word in text for word in self._words)


def _place(row: LogRow) -> tuple[int, tuple[int, ...], int]:
    """Canonical order, turned round."""
    desk = (*(-ord(letter) for letter in row.desk), 1)
    return (-row.order_at, desk, -row.number)


def _plain(text: str) -> str:
    """Text for a tooltip, never read as markup: Qt takes what looks like it for HTML."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p style='white-space:pre-wrap'>{escaped}</p>"
