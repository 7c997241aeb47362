"""What a source gives now, asked once and stored nowhere: shown before it is set up."""

from datetime import datetime
from typing import Literal

import msgspec

from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Draft, Item, Lane
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.notification_id import notification_id
from icc_desktop.domain.reading import best_info

MAX_ROWS = 20
MAX_TEXT = 300  # characters of a headline or of the areas

Answer = Literal["gives", "empty", "failed"]


class PreviewRow(msgspec.Struct, frozen=True, kw_only=True):
    """One message as its sender sent it. `severity` and `status` are the sender's own words, None where he gave none.

    `flags` are codes of `icc_desktop.domain.flags`. `problem` is set where it could not be read, and then nothing else is.
    `notification_id` in `lane` is what it would be received as.
    """

    notification_id: str
    lane: Lane
    format: str = ""
    headline: str = ""
    sent_at: datetime | None = None
    area: str = ""
    severity: str | None = None
    status: str | None = None
    flags: tuple[str, ...] = ()
    problem: Message | None = None


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What one question gave.

    ``gives``: messages; ``empty``: a good answer with none in it; ``failed``: no usable answer, `reason` says why and
    `to_do` what helps. `messages` is how many the source has now; with `more` at least so many, for nobody counted.
    `rows` shows the first of them, and hardly more than these were fetched. A `reason` beside messages is what went
    wrong with some.
    """

    at: datetime
    answer: Answer
    messages: int = 0
    more: bool = False
    unreadable: int = 0
    formats: tuple[str, ...] = ()
    rows: tuple[PreviewRow, ...] = ()
    reason: Message | None = None
    to_do: Message | None = None


def row_of(item: Item, *, channel: str, language: str) -> PreviewRow:
    """`item` as a row, its text in `language` where the sender wrote it."""
    if not isinstance(item, Draft):
        one = notification_id(item, channel=channel, lane="real")
        return PreviewRow(notification_id=one, lane="real", problem=item.reason)
    alert = item.alert
    lane: Lane = "exercise" if verdict(alert) == "exercise" else "real"
    info = best_info(alert, language)
    areas = dict.fromkeys(area.description for area in info.areas if area.description) if info else {}
    return PreviewRow(
        notification_id=notification_id(item, channel=channel, lane=lane),
        lane=lane,
        format=alert.format,
        headline=((info.headline or info.event or "") if info else "")[:MAX_TEXT],
        sent_at=alert.sent_at,
        area=", ".join(areas)[:MAX_TEXT],
        severity=info.severity if info else None,
        status=alert.status,
        flags=alert.flags,
    )
