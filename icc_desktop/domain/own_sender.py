"""The names under which this house sends: CAP senders and mail addresses. The subject is the name, folded.

What comes in under one of them is a copy of what was sent from here (DOMAIN.md 3.3, trap 2), by whatever door it comes.
"""

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, Register, text_in

KIND = "own_sender"

ADDED = "own_sender.added"
REMOVED = "own_sender.removed"
STRUCK = "own_sender.struck"


class OwnSender(msgspec.Struct, frozen=True, kw_only=True):
    """A name of our own, or one that was."""

    id: str
    lane: Lane
    name: str = ""
    said: Register = Register()

    @property
    def counts(self) -> bool:
        """Whether the last word is that it is ours, and nobody contradicts it."""
        claim = self.said.last
        return claim is not None and claim.value is True and not self.said.in_conflict


def folded(name: str | None) -> str:
    """A sender's name as it is compared: senders and relays differ in capitals and blanks."""
    return " ".join((name or "").split()).casefold()


def _apply(state: OwnSender, entry: Entry) -> OwnSender:
    if entry.kind not in (ADDED, REMOVED):
        return state
    name = text_in(entry, "name") or state.name
    return msgspec.structs.replace(state, name=name, said=state.said.set(entry, entry.kind == ADDED))


FOLD = Fold(KIND, OwnSender, _apply)
