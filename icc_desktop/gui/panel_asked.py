"""What the panel says on top: what is asked of the officer now, and where the clock stands for the event."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from PySide6.QtCore import QCoreApplication

from icc_desktop.domain.alert import Info
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.notification import CLOSING_REASONS
from icc_desktop.domain.queue import Row, is_overdue, waits
from icc_desktop.gui.actions import asked, waits_for_pointer
from icc_desktop.gui.queue_row import is_due_soon, lag_words
from icc_desktop.gui.words import length_text, translate_core, when_text

translate = QCoreApplication.translate

Pressing = Literal["none", "asked", "soon", "overdue"]


@dataclass(frozen=True)
class Place:
    """Where and for whom the reading is made: zone, language, the moment, names of channels and people."""

    tz: tzinfo
    language: str
    now: datetime
    channel: Channel
    author_name: Callable[[str], str]


def asks(row: Row, place: Place) -> tuple[str, Pressing]:
    """What the officer is asked to do first, with the time left, and how pressing it is."""
    tz, now = place.tz, place.now
    if row.closed_at is not None:
        reason = translate_core(CLOSING_REASONS.get(row.closed_reason or "", row.closed_reason or ""))
        at = when_text(row.closed_at, tz, now)
        return translate("panel", "Closed {time}: {reason}").format(time=at, reason=reason), "none"
    if row.ours:
        return translate("panel", "Sent by us: nothing is asked here. Who answered it stands below."), "none"
    if row.answers == "ack":
        return translate("panel", "An acknowledgement of what we sent: nothing is asked."), "none"
    sentences = []
    if row.nature == "unclear":
        sentences.append(translate("panel", "Say whether this is real, an exercise or a test."))
    due = row.acknowledge_due_at
    pressing: Pressing = "asked"
    if waits(row) and due is None:
        sentences.append(translate("panel", "Acknowledge it."))
    elif waits(row) and due is not None:
        left, at = length_text((due - now).total_seconds()), when_text(due, tz, now)
        if is_overdue(row, now):
            pressing = "overdue"
            text = translate("panel", "OVERDUE by {length}: was to be acknowledged by {time}.")
        else:
            pressing = "soon" if is_due_soon(row, now) else "asked"
            text = translate("panel", "Acknowledge by {time}: {length} left.")
        sentences.append(text.format(length=left, time=at))
    if waits_for_pointer(row):
        text = translate(
            "panel", "Classified: read it where that is allowed, and note here where it is kept (Shift+H)."
        )
        sentences.append(text)
    if not sentences and asked(row) == "complete":
        sentences.append(translate("panel", "No machine could read it: read it, and write in what it says (Shift+E)."))
    elif not sentences and asked(row) == "assess":
        sentences.append(translate("panel", "Assess it: how severe is it, and is it for us?"))
    if sentences:
        return " ".join(sentences), pressing
    if row.with_permanence:
        return translate("panel", "With {who}.").format(who=row.with_permanence), "none"
    if row.is_replaced:
        return translate("panel", "Nothing more is asked here: a later message counts."), "none"
    return translate("panel", "Nothing is asked now."), "none"


def times_words(row: Row, info: Info | None, place: Place) -> str:
    """Where the clock stands for the event itself: the countdown is to the onset, where that lies ahead."""
    now = place.now
    effective = info.effective_at if info else row.effective_at
    onset = info.onset_at if info else row.onset_at
    expires = info.expires_at if info else row.expires_at
    said = []
    if onset and onset > now:
        left = length_text((onset - now).total_seconds())
        said.append(translate("panel", "Begins in {length}, {time}").format(length=left, time=_unbroken(onset, place)))
    elif onset:
        said.append(translate("panel", "Began {time}").format(time=_unbroken(onset, place)))
    if effective and effective != onset:
        if effective > now:
            text = translate("panel", "in effect from {time}")
        else:
            text = translate("panel", "in effect since {time}")
        said.append(text.format(time=_unbroken(effective, place)))
    if expires and expires > now:
        left = length_text((expires - now).total_seconds())
        said.append(
            translate("panel", "expires in {length}, {time}").format(length=left, time=_unbroken(expires, place))
        )
    elif expires:
        said.append(translate("panel", "expired {time}").format(time=_unbroken(expires, place)))
    text = " · ".join(said)
    return text[:1].upper() + text[1:]


def _unbroken(at: datetime, place: Place) -> str:
    """A time that no line breaks apart."""
    return when_text(at, place.tz, place.now).replace(" ", "\u00a0")


def lag_sentence(row: Row) -> str:
    """How long it was under way, where that is worth saying: the officer's clock runs from receipt."""
    late = "after-gap" in row.flags
    if row.sent_at is None or not (late or lag_words(row)) or row.received_at <= row.sent_at:
        return ""
    lag = length_text((row.received_at - row.sent_at).total_seconds())
    return translate("panel", "It was sent {length} before it came.").format(length=lag)
