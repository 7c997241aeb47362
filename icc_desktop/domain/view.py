"""Saved views: filters and words under a name, of one account or shared by all. Some come with the program as data."""

from typing import Any, Final

import msgspec

from icc_desktop.base.yaml_values import Titles, parse_yaml, shape
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, Register
from icc_desktop.domain.search import Filters

KIND: Final = "view"
SAVED: Final = "view.saved"
REMOVED: Final = "view.removed"
STRUCK: Final = "view.struck"
STRIKABLE: Final = frozenset((SAVED, REMOVED))

FILE: Final = "views.yaml"
LONGEST_NAME: Final = 60


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """What is saved: a name, what is typed in the field of the list, the filters, and whether all accounts see it."""

    name: str
    words: str = ""
    filters: Filters = Filters()
    shared: bool = False


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A saved view. `owner` is the account that made it; `said` holds a `Wording` as plain values, None where it was removed."""

    id: str
    lane: Lane
    owner: str = ""
    said: Register = Register()

    @property
    def wording(self) -> Wording | None:
        """What is saved; None where it was removed or taken back."""
        claim = self.said.last
        try:
            return None if claim is None or claim.value is None else msgspec.convert(claim.value, Wording)
        except msgspec.ValidationError:
            return None


class _WrittenFilters(Filters, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Filters as they stand in the file, where a name that is misspelt must not let everything through."""


class _Shipped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    name: Titles
    filters: _WrittenFilters


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    views: tuple[_Shipped, ...]


def load(data: bytes, language: str, *, file: str = FILE) -> tuple[Wording, ...]:
    """The views that come with the program. Raises WorldFailure ``unreadable`` naming file, key and problem."""
    found: _File = shape(parse_yaml(data, file=file), _File, file=file, where="the views")
    return tuple(
        Wording(
            name=one.name.say(language),
            filters=Filters(**{name: getattr(one.filters, name) for name in Filters.__struct_fields__}),
            shared=True,
        )
        for one in found.views
    )


def _apply(state: View, entry: Entry) -> View:
    value: Any = None
    if entry.kind == SAVED:
        try:
            value = msgspec.to_builtins(msgspec.convert((entry.data or {}).get("view"), Wording))
        except msgspec.ValidationError:
            return state
    elif entry.kind != REMOVED:
        return state
    return msgspec.structs.replace(state, owner=state.owner or entry.author, said=state.said.set(entry, value))


FOLD = Fold(KIND, View, _apply)
