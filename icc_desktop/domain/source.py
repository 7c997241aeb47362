"""Sources: where notifications come from, what a poll gave, how the source is doing, and the gaps in its cover."""

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
GAP_CLOSED = "source.gap_closed"

SourceKind = Literal["folder", "http", "mail", "network", "telephone", "scenario"]
Outcome = Literal["data", "unchanged", "failed"]
Authentication = Literal["none", "password", "token"]
Reach = Literal["all", "window", "now"]


class Source(msgspec.Struct, frozen=True):
    """A source as the officer set it up.

    `address` is a folder path, an ``http``/``https`` address or, for a mailbox, ``imaps://host[:port]`` (TLS) or
    ``imap://host[:port]`` (STARTTLS); `channel` the id of a channel profile. Times in seconds, sizes in bytes.
    `timeout_s` bounds one whole answer, not one read.

    `login` is the user name; the password or token (OAuth 2.0 bearer) is never here but kept as a secret under the source's
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
    delivered anew. `channel` is that of the source, or of the message (a scenario plays many channels). `gap_since` is set on the first
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


PORTION = 25  # messages of a polled list that are stored in one transaction


def portions(delivery: Delivery) -> list[Delivery]:
    """A long list in portions, so that an act of the officer waits for no more than one of them.

    Only what is asked again and again may be cut: broken off in the middle, the rest comes with the next poll. What carries
    other messages stays in one piece with them.
    """
    items = delivery.batch.items
    if not delivery.polled or len(items) <= PORTION or any(item.carrier is not None for item in items):
        return [delivery]
    batches = (
        msgspec.structs.replace(delivery.batch, items=items[start : start + PORTION])
        for start in range(0, len(items), PORTION)
    )
    return [msgspec.structs.replace(delivery, batch=batch) for batch in batches]


class PollResult(msgspec.Struct, frozen=True):
    """One poll of one source and its outcome: ``data``, ``unchanged`` or ``failed`` (with the reason).

    `answer` are the bytes of an answer that was no feed at all, kept once. `memory` is what the source wants to
    find again after a restart (ETag, what was fetched); it is only handed over after the data are on disk.
    `next_at` is when the source will be asked again, None when it will not. `out_of_reach` tells a failed one that never got
    through (no route, no name, no answer) from one that answered wrongly, `not_stored` that its answer could not be kept. `oldest_at` is the time of the oldest message that
    the answer still offers; `more` says that there is more to come at once, or within seconds.
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
    not_stored: bool = False
    oldest_at: datetime | None = None
    more: bool = False


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of time without cover of one source: from its last heartbeat to the next; `to_at` None while it lasts.

    `causes` are what it came from, in their order. `late_items` counts the messages that came only after it.
    `reach` is how far back its source answers, `oldest_at` the oldest message still offered afterwards, `undated` says
    that an answer gave no times; what can no longer be fetched follows from them.
    """

    source_id: str
    name: str
    from_at: datetime
    to_at: datetime | None = None
    causes: tuple[str, ...] = ()
    late_items: int = 0
    reach: Reach = "now"
    oldest_at: datetime | None = None
    undated: bool = False


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """How a source is doing at its last poll. `failing_since` is the first failure of the present row of them.

    `succeeded_at` is the last heartbeat, `covered_since` the first one after the last gap. `causes` is what happened since
    the last heartbeat that may keep the next one away. `pending` is a gap that has ended, whose messages are still coming in.
    `deliveries` are the times at which something came, oldest first, bounded, what comes together counted once;
    `gave_at` is when something came last, and `items` how much came then, in all the portions of it (`more`: another one is
    on its way).
    """

    source_id: str
    at: datetime
    outcome: Outcome
    reason: Message | None = None
    succeeded_at: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    next_at: datetime | None = None
    out_of_reach: bool = False
    not_stored: bool = False
    covered_since: datetime | None = None
    causes: tuple[str, ...] = ()
    pending: Gap | None = None
    deliveries: tuple[datetime, ...] = ()
    gave_at: datetime | None = None
    items: int = 0
    more: bool = False

    @property
    def came_at(self) -> datetime | None:
        """When something came last, as far as is known."""
        return self.gave_at or (self.deliveries[-1] if self.deliveries else None)


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a source: the fold of its entries. `lost_since` is set while it gives nothing.

    `off_since` is set while it is switched off; `on_at` is when it was last switched on again.
    """

    id: str
    lane: Lane
    source: Source | None = None
    removed: bool = False
    added_at: datetime | None = None
    removed_at: datetime | None = None
    off_since: datetime | None = None
    on_at: datetime | None = None
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
            at = entry.happened_at
            is_back = source.active and state.off_since is not None
            return msgspec.structs.replace(
                state,
                source=source,
                added_at=state.added_at or at,
                off_since=None if source.active else state.off_since or at,
                on_at=at if is_back else state.on_at,
                lost_since=None,
                lost_reason=None,
                lost_values={},
            )
        case "source.removed":
            return msgspec.structs.replace(state, removed=True, removed_at=entry.happened_at)
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
