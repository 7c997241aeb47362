"""A field in which several of many are named, with commas between: countries, sources, channels, marks.

Hides how what is typed finds what is meant: by code or name in any language, or by how a word of the name begins.
"""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from icc_desktop.gui.forms import Field

translate = QCoreApplication.translate  # a name that lupdate knows
_MOST_SAID = 6


@dataclass(frozen=True)
class Named:
    """One that can be named: what it is called here, and all that it may be called."""

    id: str
    name: str
    others: tuple[str, ...] = ()


def folded(text: str) -> str:
    """As it is compared: no accents, no capitals."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def named_by(typed: str, offered: Iterable[Named]) -> tuple[Named, ...]:
    """Which of those offered `typed` means: those with just this code or name, else those of which a word begins so."""
    wanted = folded(typed)
    if not wanted:
        return ()
    told = [(one, [folded(name) for name in (one.id, one.name, *one.others)]) for one in offered]
    exact = tuple(one for one, names in told if wanted in names)
    return exact or tuple(one for one, names in told if any(f" {name}".find(f" {wanted}") >= 0 for name in names))


class PickField(Field):
    """The field. What was understood stands below it; what is not known is a problem, and says so."""

    def __init__(self, label: str, hint: str, offered: Callable[[], tuple[Named, ...]]):
        super().__init__(check=self._problem)
        self._words = (label, hint)
        self._offered = offered
        self.set_words(label, hint)
        self.changed.connect(lambda _: self._say())

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all that are meant."""
        found = (one.id for part in self._parts() for one in named_by(part, self._offered()))
        return tuple(dict.fromkeys(found))

    def show_ids(self, ids: tuple[str, ...]) -> None:
        """Put these in; one that is not offered any more stands there by its id."""
        names = {one.id: one.name for one in self._offered()}
        told = (names.get(one, one) for one in ids)
        self.edit.setText(", ".join(one if "," in name else name for one, name in zip(ids, told, strict=True)))

    def _parts(self) -> list[str]:
        return [part for part in self.text.split(",") if part.strip()]

    def _problem(self, text: str) -> str:
        for part in self._parts():
            if not named_by(part, self._offered()):
                return translate("pick_field", "Not known: {what}").format(what=part.strip())
        return ""

    def _say(self) -> None:
        label, hint = self._words
        names = {one.id: one.name for one in self._offered()}
        meant = [names[one] for one in self.ids]
        more = f" +{len(meant) - _MOST_SAID}" if len(meant) > _MOST_SAID else ""
        self.set_words(label, ", ".join(meant[:_MOST_SAID]) + more if meant else hint)
