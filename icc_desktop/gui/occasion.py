"""What an act on notifications is about: who asks, for which rows, and which of them it cannot be done for.

Hides how a form says beforehand how many it is for, and whom it leaves out and why.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from icc_desktop.base.words import Message
from icc_desktop.domain import allowed
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.queue import Row
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.doing import Ask, Run
from icc_desktop.gui.forms import Field, quiet, set_rank
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Now, TimeField
from icc_desktop.gui.words import number_text, say

T = TypeVar("T")

_MOST_NAMED = 8  # numbers of those that are left out for one reason

translate = QCoreApplication.translate  # a name that lupdate knows


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """What an act is about and what it may use. `parent` is where the form stands: the panel or the window.

    `rows` are the notifications that it is for, `left_out` those that are selected as well and cannot be, with the reason;
    `entry` is the one that is to be struck. `now` gives aware UTC, `tz` is the desk's zone. `officer` is the account that has the
    desk, None without a shift; `author` the one that acts. `is_player` says whether somebody may be addressed without asking: in
    the exercise lane those on the player list only.
    """

    parent: QWidget
    run: Run
    ask: Ask
    lane: Lane
    now: Now
    tz: tzinfo
    rows: tuple[Row, ...] = ()
    left_out: tuple[tuple[Row, Message], ...] = ()
    entry: LogRow | None = None
    officer: str | None = None
    author: str | None = None
    is_player: Callable[[str], bool] = lambda _: True

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(row.id for row in self.rows)

    def for_act(self, act: str) -> "Occasion":
        """The same for those rows only that `act` can be done with; where there are none, unchanged: the desk says why."""
        at = allowed.At(self.now(), self.officer, self.author)
        can, left_out = allowed.split(act, self.rows, at)
        return replace(self, rows=can, left_out=left_out) if can else self


class RowsSheet(ActSheet):
    """The sheet of an act on notifications: it says for how many it is and, before anything is typed, whom it leaves out."""

    def __init__(self, occasion: Occasion, title: str, save: str):
        super().__init__(occasion.parent, title=title, about=about(occasion.rows), lane=occasion.lane, save=save)
        self._left_out = quiet(left_out_words(occasion.left_out))
        set_rank(self._left_out, "warning")
        self._left_out.setVisible(bool(occasion.left_out))
        self.body.addWidget(self._left_out)
        self._is_player, self._asked_about = occasion.is_player, ""

    def may_address(self, who: str) -> bool:
        """Whether `who` is addressed: outside the player list of an exercise only if it is entered once more."""
        if self._is_player(who) or who == self._asked_about:
            return True
        self._asked_about = who
        words = translate(
            "act_forms",
            "{who} is not on the player list: this would be a real call. Enter once more if that is what you mean.",
        )
        self.show_problem(words.format(who=who))
        return False

    @property
    def left_out(self) -> str:
        """Whom the act leaves out, and why; "" where it is for all that are selected."""
        return self._left_out.text()


def about(rows: tuple[Row, ...]) -> str:
    """What of the notifications stands under the title: number and headline of one, else how many and which."""
    if len(rows) == 1:
        nameless = translate("act_forms", "without a headline")
        return f"{rows[0].ref}  {rows[0].headline or rows[0].name or nameless}"
    return translate("act_forms", "{count} notifications: {numbers}").format(
        count=number_text(len(rows)), numbers=", ".join(row.ref for row in rows)
    )


def left_out_words(left_out: Iterable[tuple[Row, Message]]) -> str:
    """A line for each reason: ``Not for A-7, A-9: It is closed. Reopen it first.``"""
    by_reason: dict[str, list[str]] = {}
    for row, reason in left_out:
        by_reason.setdefault(say(reason), []).append(row.ref)
    pattern = translate("act_forms", "Not for {numbers}: {reason}")
    return "\n".join(pattern.format(numbers=_numbers(refs), reason=reason) for reason, refs in by_reason.items())


def _numbers(refs: list[str]) -> str:
    named = ", ".join(refs[:_MOST_NAMED])
    if len(refs) <= _MOST_NAMED:
        return named
    more = translate("act_forms", "{numbers} and {count} more")
    return more.format(numbers=named, count=number_text(len(refs) - _MOST_NAMED))


def when_field(occasion: Occasion) -> TimeField:
    """When it happened; empty means now."""
    hint = translate("act_forms", "empty: now; else 13:58 or 1258Z")
    return TimeField(translate("act_forms", "When"), hint, occasion.now, occasion.tz)


def text_field(label: str, hint: str, *, needed: str = "") -> Field:
    """A line to type in; `needed` is said where it stays empty."""
    made = Field(check=(lambda text: "" if text.strip() else needed) if needed else None)
    made.set_words(label, hint)
    return made


def comment_field(occasion: Occasion) -> Field | None:
    """One comment for all of several; None for one alone, which a note serves better."""
    if len(occasion.rows) < 2:
        return None
    return text_field(translate("act_forms", "Comment"), translate("act_forms", "for all of them; may stay empty"))


def common(values: set[T]) -> T | None:
    """The value that all have in common."""
    return next(iter(values)) if len(values) == 1 else None
