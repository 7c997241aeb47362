"""The derived id of an incoming notification: two desks that hear the same message have one notification.

DESIGN.md section 2: UUIDv5 from lane and exercise run, channel, sender, identifier and sent time, or from the hash of
the single item where those are missing.
"""

import hashlib

from icc_desktop.base.clock import iso_z
from icc_desktop.base.ids import derived_id
from icc_desktop.domain.alert import Alert, Draft, Item, Lane


def notification_id(item: Item, *, channel: str, lane: Lane, exercise_id: str | None = None) -> str:
    """The id of `item` as received by `channel` in `lane` (and exercise run)."""
    place = (lane, exercise_id or "", channel)
    if isinstance(item, Draft) and _is_named(item.alert):
        alert = item.alert
        sent = iso_z(alert.sent_at) if alert.sent_at else (alert.sent or "")
        return derived_id("named", *place, alert.sender or "", alert.identifier or "", sent)
    return derived_id("bytes", *place, hashlib.sha256(item.original).hexdigest())


def variant_id(first: str, content: str) -> str:
    """The id of what came under the id `first` with other content, which its hash names."""
    return derived_id("variant", first, content)


def _is_named(alert: Alert) -> bool:
    return bool(alert.identifier and alert.sender and alert.sent)
