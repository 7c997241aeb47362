"""What the panel says on top: what is asked of the officer now, and where the clock stands for the event."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from PySide6.QtCore import QCoreApplication

from icc_desktop.domain.alert import Info
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.notification import CLOSING_REASONS
from icc_desktop.domain.queue import Row, asks_again, due_at, has_returned, is_overdue, is_shelved, is_to_take, waits
from icc_desktop.gui.actions import asked, waits_for_pointer
from icc_desktop.gui.queue_row import came_late, is_due_soon, is_kept
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.words import length_text, translate_core, when_text

translate = QCoreApplication.translate

Pressing = Literal["none", "asked", "soon", "overdue"]


@dataclass(frozen=True)
class Place:
    """Where and for whom the reading is made: zone, language, the moment, names of channels and people, who has the desk."""

    tz: tzinfo
    language: str
    now: datetime
    channel: Channel
    author_name: Callable[[str], str]
    officer: str | None = None
    clocked: Callable[[Row], Row] = lambda row: row


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
    pressing: Pressing = "asked"
    if waits(row, now):
        sentence, pressing = _acknowledge(place.clocked(row), place)
        sentences.append(sentence)
    elif is_to_take(row, now, place.officer):
        who, since = place.author_name(row.holder or ""), row.confirmed_at or row.received_at
        text = translate("panel", "{who} had it in hand since {time}. Take it over.")
        sentences.append(text.format(who=who, time=when_text(since, tz, now)))
    elif is_shelved(row, now) and row.shelved_until is not None:
        text = translate("panel", "On the shelf until {time}: {reason}")
        return text.format(time=when_text(row.shelved_until, tz, now), reason=row.shelved_reason or ""), "none"
    if waits_for_pointer(row):
        text = translate(
            "panel", "Classified: read it where that is allowed, and note here where it is kept (Shift+H)."
        )
        sentences.append(text)
    if not sentences and asked(row, now, place.officer) == "complete":
        sentences.append(translate("panel", "No machine could read it: read it, and write in what it says (Shift+E)."))
    elif not sentences and row.raised is not None:
        sentences.append(translate("panel", "It came again, worse than it was assessed. Assess it anew."))
    elif not sentences and asked(row, now, place.officer) == "assess":
        sentences.append(translate("panel", "Assess it: how severe is it, and is it for us?"))
    if sentences:
        return " ".join(sentences), pressing
    if row.with_permanence:
        return translate("panel", "With {who}.").format(who=row.with_permanence), "none"
    if row.is_replaced:
        return translate("panel", "Nothing more is asked here: a later message counts."), "none"
    return translate("panel", "Nothing is asked now."), "none"


def _acknowledge(row: Row, place: Place) -> tuple[str, Pressing]:
    """That it is to be acknowledged, for the first time or again, by when, and how pressing that is."""
    tz, now, due = place.tz, place.now, due_at(row)
    again, overdue = asks_again(row, now), is_overdue(row, now)
    said: list[str] = []
    if has_returned(row, now):
        said.append(translate("panel", "Back from the shelf: {reason}").format(reason=row.shelved_reason or ""))
    if due is None:
        said.append(translate("panel", "Acknowledge it again.") if again else translate("panel", "Acknowledge it."))
    else:
        if overdue and again:
            text = translate("panel", "OVERDUE by {length}: was to be acknowledged again by {time}.")
        elif overdue:
            text = translate("panel", "OVERDUE by {length}: was to be acknowledged by {time}.")
        elif again:
            text = translate("panel", "Acknowledge again by {time}: {length} left.")
        else:
            text = translate("panel", "Acknowledge by {time}: {length} left.")
        left, time = length_text((due - now).total_seconds()), when_text(due, tz, now)
        said.append(text.format(length=left, time=time))
    if again and row.confirmed_at is not None:
        who, at = place.author_name(row.holder or ""), when_text(row.confirmed_at, tz, now)
        said.append(translate("panel", "Last by {who} at {time}.").format(who=who, time=at))
    return " ".join(_closed(one) for one in said), "overdue" if overdue else "soon" if is_due_soon(
        row, now
    ) else "asked"


def _closed(sentence: str) -> str:
    """What a person typed at the end of it may lack its full stop."""
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def severity_words(row: Row) -> str:
    """Why its severity is what it is, where that is neither its own words nor a person's."""
    if row.raised is not None:
        text = translate("panel", "Severity: it came again as {raised}, after it was assessed as {assessed}.")
        return text.format(raised=severity_word(row.raised), assessed=severity_word(row.severity))
    if not is_kept(row):
        return ""
    text = translate("panel", "Severity kept: {kept} from {ref}. This one says {own}; only a person lowers it (key E).")
    return text.format(kept=severity_word(row.kept), ref=row.kept_from, own=severity_word(row.proposed))


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
    if row.sent_at is None or not came_late(row) or row.received_at <= row.sent_at:
        return ""
    lag = length_text((row.received_at - row.sent_at).total_seconds())
    return translate("panel", "It was sent {length} before it came.").format(length=lag)
