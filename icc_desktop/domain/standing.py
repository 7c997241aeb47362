"""Where a message stands among those that refer to it (CAP 1.2, section 3.2.1, references).

Update and Cancel may arrive before what they refer to; the answer is the same in every order. A Cancel means
"withdrawn", never "over".
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, Protocol

import msgspec

from icc_desktop.domain.alert import Reference
from icc_desktop.domain.notification_facts import Nature


class Named(Protocol):
    """What a reference names a message by."""

    @property
    def identifier(self) -> str | None: ...
    @property
    def sender(self) -> str | None: ...
    @property
    def sent(self) -> str | None: ...
    @property
    def sent_at(self) -> datetime | None: ...


class Party(msgspec.Struct, frozen=True):
    """What of a notification decides whether a reference means it."""

    id: str
    sender: str | None
    identifier: str | None
    sent: str | None
    sent_at: datetime | None
    message_type: str | None
    nature: Nature
    signature_broken: bool = False


class Superseded(msgspec.Struct, frozen=True):
    """That a later message replaced (``update``) or withdrew (``cancel``) this one, or that another sender claims so.

    Only the sender of a message may change it (CAP 1.2, section 3.2.1, msgType), and only with words that nobody changed on
    the way: what is `by_other_sender`, or whose `signature_broken`, is shown, and changes nothing.
    """

    by: str
    how: Literal["update", "cancel"]
    by_other_sender: bool = False
    signature_broken: bool = False

    @property
    def counts(self) -> bool:
        """Whether the target is replaced or withdrawn by it."""
        return not (self.by_other_sender or self.signature_broken)


def refers(reference: Reference, of: Party, target: Party) -> bool:
    """Whether `reference`, made by `of`, means `target`: same identifier, and not both sender and time say otherwise.

    Real senders write another sender or other seconds into references; the identifier must always agree. Where a
    sender keeps one identifier for all versions, only the time tells which one is meant; a reference to the own
    identifier without a time means all earlier revisions by the same sender.
    """
    if not target.identifier or reference.identifier != target.identifier or of.id == target.id:
        return False
    if reference.identifier == of.identifier:
        if not reference.sent and reference.sent_at is None:
            return _is_earlier_revision(target, of)
        return _same_time(reference, target)
    return names(reference, target)


def names(reference: Reference, target: Named) -> bool:
    """Whether `reference`, made by a message with another identifier, names `target`."""
    if not target.identifier or reference.identifier != target.identifier:
        return False
    return not reference.sender or reference.sender == target.sender or _same_time(reference, target)


def _same_time(reference: Reference, target: Named) -> bool:
    if reference.sent_at and target.sent_at:
        return abs((reference.sent_at - target.sent_at).total_seconds()) < 60
    return reference.sent == target.sent


def _is_earlier_revision(target: Party, of: Party) -> bool:
    if target.sender != of.sender or target.sent_at is None or of.sent_at is None:
        return False
    return target.sent_at < of.sent_at


def may_replace(party: Party, target: Party) -> bool:
    """Whether a message of `party`'s nature can say anything of `target`: a test never touches what is real.

    One of unclear status counts once a person has said that it is real.
    """
    same = party.nature == target.nature or (party.nature == "real" and target.nature == "unclear")
    return same and party.id != target.id


def answers(party: Party, target: Party) -> Literal["ack", "error"] | None:
    """How a message that refers to `target` answers it (CAP 1.2, section 3.2.1, msgType Ack and Error); None where it does not.

    Words that somebody changed on the way answer nothing, nor does a test what is real.
    """
    how: Literal["ack", "error"] | None = {"Ack": "ack", "Error": "error"}.get(party.message_type or "")  # type: ignore[assignment]
    known = {party.nature, target.nature} - {"unclear"}
    return how if len(known) < 2 and party.id != target.id and not party.signature_broken else None


def superseded_by(target: Party, referring: Iterable[Party]) -> Superseded | None:
    """What counts now for `target`, given all messages that refer to it.

    Its own sender outweighs others, a cancellation outweighs an update, the later outweighs the earlier. A revision
    under the same identifier is an update, whatever it calls itself.
    """
    best: tuple[tuple[bool, bool, datetime, str], Superseded] | None = None
    for party in referring:
        is_revision = party.message_type == "Alert" and party.identifier == target.identifier
        if not (is_revision or party.message_type in ("Update", "Cancel")) or not may_replace(party, target):
            continue
        how: Literal["update", "cancel"] = "cancel" if party.message_type == "Cancel" else "update"
        same_sender = party.sender == target.sender
        counts = same_sender and not party.signature_broken
        rank = (counts, how == "cancel", party.sent_at or datetime.min.replace(tzinfo=UTC), party.id)
        if best is None or rank > best[0]:
            best = (rank, Superseded(party.id, how, not same_sender, party.signature_broken))
    return None if best is None else best[1]
