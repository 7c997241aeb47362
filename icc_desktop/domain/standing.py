"""Where a message stands among those that refer to it (CAP 1.2, section 3.2.1, references).

Update and Cancel may arrive before what they refer to; the answer is the same in every order. A Cancel means
"withdrawn", never "over".
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

import msgspec

from icc_desktop.domain.alert import Reference


class Party(msgspec.Struct, frozen=True):
    """What of a notification decides whether a reference means it."""

    id: str
    sender: str | None
    identifier: str | None
    sent: str | None
    sent_at: datetime | None
    message_type: str | None
    headline: str | None = None


class Superseded(msgspec.Struct, frozen=True):
    """That a later message replaced (``update``) or withdrew (``cancel``) this one."""

    by: str
    how: Literal["update", "cancel"]


def refers(reference: Reference, of: Party, target: Party) -> bool:
    """Whether `reference`, made by `of`, means `target`: same identifier, and not both sender and time say otherwise.

    Real senders write another sender or other seconds into references; the identifier must always agree. Where a
    sender keeps one identifier for all versions, only the time tells which one is meant.
    """
    if not target.identifier or reference.identifier != target.identifier or of.id == target.id:
        return False
    if reference.identifier == of.identifier:
        return _same_time(reference, target)
    return not reference.sender or reference.sender == target.sender or _same_time(reference, target)


def _same_time(reference: Reference, target: Party) -> bool:
    if reference.sent_at and target.sent_at:
        return abs((reference.sent_at - target.sent_at).total_seconds()) < 60
    return reference.sent == target.sent


def superseded_by(target: Party, referring: Iterable[Party]) -> Superseded | None:
    """What counts now for `target`, given all messages that refer to it. A cancellation outweighs an update."""
    best: tuple[tuple[int, datetime, str], Superseded] | None = None
    for party in referring:
        if party.id == target.id or party.message_type not in ("Update", "Cancel"):
            continue
        how: Literal["update", "cancel"] = "cancel" if party.message_type == "Cancel" else "update"
        rank = (int(how == "cancel"), party.sent_at or datetime.min.replace(tzinfo=UTC), party.id)
        if best is None or rank > best[0]:
            best = (rank, Superseded(party.id, how))
    return None if best is None else best[1]
