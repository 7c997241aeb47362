"""Sources: where notifications come from, what a poll gave, and how the source is doing."""

from datetime import datetime
from typing import Literal

import msgspec

from icc_desktop.base.words import Message, Scalar
from icc_desktop.domain.alert import Batch, Lane
from icc_desktop.domain.entry import Data, Entry
from icc_desktop.domain.folding import Fold, text_in

KIND = "source"

ADDED = "source.added"
CHANGED = "source.changed"
REMOVED = "source.removed"
LOST = "source.lost"
RECOVERED = "source.recovered"

SourceKind = Literal["folder", "http", "mail", "network", "telephone", "scenario"]
Outcome = Literal["data", "unchanged", "failed"]
Authentication = Literal["none", "password", "token"]
Reach = Literal["all", "window", "now"]


class Source(msgspec.Struct, frozen=True):
    """A source as the officer set it up.

    `address` is a folder path, an ``http``/``https`` address or, for a mailbox, ``imaps://host[:port]`` (TLS) or
    ``imap://host[:port]`` (STARTTLS); `channel` the id of a channel profile. Times in seconds, sizes in bytes.
    `timeout_s` bounds one whole answer, not one read.

    `login` is the user name; the password or token (OAuth 2.0 bearer) is never here but in the keyring, under the source's
    id. `client_certificate` names one of the machine's client certificates. `assume_actual` says that a message without
    a status from here is a real one. `reach` says what can still be fetched after a gap: ``all`` (mailbox, folder), a
    ``window`` of time, or only what is in force ``now``. `expected_every_s` is the longest silence that is normal where
    others push; None: three times the median interval of the last thirty days. `catalogue_id` names the entry of the
    catalogue that it was made from.
    """

    id: str
    name: str
    kind: SourceKind
    address: str
    channel: str
    interval_s: float = 60.0
    active: bool = True
    max_bytes: int = 20_000_000
    timeout_s: float = 30.0
    max_items: int = 10_000
    max_attachments: int = 100
    max_redirects: int = 5
    login: str = ""
    authentication: Authentication = "none"
    mailbox: str = "INBOX"
    mark_seen: bool = True
    use_proxy: bool = True
    client_certificate: str = ""
    assume_actual: bool = False
    reach: Reach = "now"
    expected_every_s: float | None = None
    catalogue_id: str = ""


class Delivery(msgspec.Struct, frozen=True):
    """What a source hands to the desk in one go. `name` is the file name or address it was read from.

    `received_at` is aware UTC. `exercise_id` is set where the source plays an exercise; `lane` then is ``exercise``.
    `polled` tells a list that is asked again and again (where standing unchanged means nothing) from a thing that was
    delivered anew. `channel` overrides the source's own (a scenario plays many channels). `gap_since` is set on the first
    delivery after a gap in the source's cover: what was sent after it came late through no fault of the sender.
    """

    source_id: str
    name: str
    batch: Batch
    received_at: datetime
    polled: bool = False
    channel: str | None = None
    lane: Lane = "real"
    exercise_id: str | None = None
    gap_since: datetime | None = None
    assume_actual: bool = False


class PollResult(msgspec.Struct, frozen=True):
    """One poll of one source and its outcome: ``data``, ``unchanged`` or ``failed`` (with the reason).

    `answer` are the bytes of an answer that was no feed at all, kept once. `memory` is what the source wants to
    find again after a restart (ETag, what was fetched); it is only handed over after the data are on disk.
    `next_at` is when the source will be asked again, None when it will not. `out_of_reach` tells a failed one that never got
    through (no route, no name, no answer) from one that answered wrongly. `oldest_at` is the time of the oldest message that
    the answer still offers; `more` says that there is more to come at once.
    """

    source_id: str
    at: datetime
    outcome: Outcome
    items: int = 0
    reason: Message | None = None
    answer: bytes | None = None
    memory: dict[str, str] = {}
    next_at: datetime | None = None
    out_of_reach: bool = False
    oldest_at: datetime | None = None
    more: bool = False


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """How a source is doing at its last poll. `failing_since` is the first failure of the present row of them."""

    source_id: str
    at: datetime
    outcome: Outcome
    reason: Message | None = None
    succeeded_at: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    next_at: datetime | None = None


def health_after(before: Health | None, result: PollResult) -> Health:
    """The health of a source after one more poll."""
    if result.outcome == "failed":
        failing_since = before.failing_since if before and before.failing_since else result.at
        return Health(
            source_id=result.source_id,
            at=result.at,
            outcome="failed",
            reason=result.reason,
            succeeded_at=before.succeeded_at if before else None,
            failing_since=failing_since,
            failures=(before.failures if before else 0) + 1,
            next_at=result.next_at,
        )
    return Health(
        source_id=result.source_id,
        at=result.at,
        outcome=result.outcome,
        reason=result.reason,
        succeeded_at=result.at,
        next_at=result.next_at,
    )


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a source: the fold of its entries. `lost_since` is set while it gives nothing."""

    id: str
    lane: Lane
    source: Source | None = None
    removed: bool = False
    lost_since: datetime | None = None
    lost_reason: str | None = None
    lost_values: dict[str, Scalar] = {}


def _apply(state: Coverage, entry: Entry) -> Coverage:
    data = entry.data or {}
    match entry.kind:
        case "source.added" | "source.changed":
            try:
                source = msgspec.convert(data.get("source"), Source)
            except msgspec.ValidationError:
                return state
            return msgspec.structs.replace(state, source=source, lost_since=None, lost_reason=None, lost_values={})
        case "source.removed":
            return msgspec.structs.replace(state, removed=True)
        case "source.lost":
            return msgspec.structs.replace(
                state,
                lost_since=entry.happened_at,
                lost_reason=text_in(entry, "reason"),
                lost_values=values_in(data, "reason_values"),
            )
        case "source.recovered":
            return msgspec.structs.replace(state, lost_since=None, lost_reason=None, lost_values={})
        case _:
            return state


def values_in(data: Data, key: str) -> dict[str, Scalar]:
    """The values for the places of a sentence under `key`; empty where they are none."""
    try:
        return msgspec.convert(data.get(key), dict[str, Scalar])
    except msgspec.ValidationError:
        return {}


FOLD = Fold(KIND, Coverage, _apply)
