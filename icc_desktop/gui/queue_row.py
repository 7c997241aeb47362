"""A row of the queue in words: badges, clock, lag, and the sentence that a screen reader speaks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Literal, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from icc_desktop.desk.marks import shipped
from icc_desktop.domain.marks import Mark
from icc_desktop.domain.notification import CLOSING_REASONS
from icc_desktop.domain.queue import (
    GROUP_WORDS,
    Group,
    Row,
    asks_again,
    due_at,
    group,
    has_returned,
    is_overdue,
    is_shelved,
    is_to_take,
    waits,
)
from icc_desktop.gui.actions import waits_for_completion
from icc_desktop.gui.icons import paint_icon
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Tones, contrast
from icc_desktop.gui.words import clock, date_text, length_text, number_text, say, translate_core, when_text

translate = QCoreApplication.translate

SOON = 4  # due soon: less than this part of the time to acknowledge is left
LATE_AFTER = timedelta(minutes=15)  # a message that took longer than this to come is said to be late
ICON = 12  # pixels, in a badge
HEADLINE_SHOWN = 400  # characters of a headline that a row paints or says
HEADLINE_NAMED = 100  # of one that is only spoken of

Tone = Literal["plain", "amber", "hatch", "problem", "mark", "classified"]


@dataclass(frozen=True)
class Badge:
    """A word in capitals that must not be overlooked; `short` stands in its place where there is little room, `icon` before it.

    `ink` is the colour that a handling mark has on black.
    """

    text: str
    tone: Tone = "plain"
    short: str = ""
    ink: str = ""
    icon: str = ""


def headline(row: Row) -> str:
    """The headline on one line, or what stands for it where there is none."""
    if row.headline and (text := " ".join(row.headline[: 2 * HEADLINE_SHOWN].split())):
        return text[:HEADLINE_SHOWN]
    if not row.readable:
        return translate("queue", "Could not be read: {name}").format(name=row.name)
    return row.identifier or row.name or translate("queue", "No headline")


def short_headline(row: Row) -> str:
    """The headline where another notification is spoken of: never more than two lines of a panel."""
    text = headline(row)
    return text if len(text) <= HEADLINE_NAMED else f"{text[: HEADLINE_NAMED - 1].rstrip()}…"


def badges(
    row: Row, now: datetime, *, together: int = 1, officer: str | None = None, dossier: str = ""
) -> tuple[Badge, ...]:
    """What is special about the row, the most important first. `together`: how many messages its event has; `officer`: the
    account that has the desk; `dossier`: the short name of the one it is in.
    """
    found: list[Badge] = []
    nature = {
        "unclear": Badge(translate("queue", "STATUS UNCLEAR"), "amber", short=translate("queue", "STATUS?")),
        "exercise": Badge(translate("queue", "EXERCISE"), "hatch"),
        "test": Badge(translate("queue", "TEST"), "hatch"),
        "system": Badge(translate("queue", "SYSTEM"), "hatch"),
        "draft": Badge(translate("queue", "DRAFT"), "hatch"),
    }.get(row.nature)
    if nature:
        found.append(nature)
    if (mark := mark_badge(row)) is not None:
        found.append(mark)
    if not row.readable:
        found.append(Badge(translate("queue", "UNREADABLE"), "problem"))
    elif waits_for_completion(row):
        found.append(Badge(translate("queue", "TO COMPLETE"), "amber"))
    if row.conflicts:
        found.append(Badge(translate("queue", "CONFLICT"), "amber"))
    if has_returned(row, now):
        found.append(Badge(translate("queue", "BACK FROM SHELF"), "amber", short=translate("queue", "BACK")))
    elif asks_again(row, now):
        found.append(Badge(translate("queue", "AGAIN"), "amber"))
    if is_to_take(row, now, officer) and group(row, now, officer) is not Group.TAKE_OVER:  # whose header says it
        found.append(Badge(translate("queue", "TAKE OVER"), "amber"))
    if row.superseded and not row.is_replaced:
        found.append(Badge(translate("queue", "CONTRADICTED"), "amber"))
    elif row.superseded:
        withdrawn = row.superseded.how == "cancel"
        found.append(Badge(translate("queue", "WITHDRAWN") if withdrawn else translate("queue", "REPLACED")))
    if row.ours:
        found.append(Badge(translate("queue", "SENT BY US"), short=translate("queue", "OURS")))
    message_type = {
        "Update": Badge(translate("queue", "UPDATE")),
        "Cancel": Badge(translate("queue", "CANCEL: no all-clear"), short=translate("queue", "CANCEL")),
        "Ack": Badge(translate("queue", "ACKNOWLEDGEMENT"), short=translate("queue", "ACK")),
        "Error": Badge(translate("queue", "ERROR")),
    }.get(row.message_type or "")
    if row.answers == "ack":
        message_type = Badge(translate("queue", "ACKNOWLEDGES OURS"), short=translate("queue", "ACK"))
    elif row.answers == "error":
        message_type = Badge(translate("queue", "ERROR IN OURS"), "amber")
    if message_type:
        found.append(message_type)
    if row.closed_at is None and row.is_expired(now):
        found.append(Badge(translate("queue", "EXPIRED")))
    if "same-id-other-content" in row.flags:
        found.append(Badge(translate("queue", "OTHER CONTENT"), "amber"))
    if together > 1:
        found.append(Badge(translate("queue", "{count} MESSAGES").format(count=number_text(together))))
    if row.proposals:
        found.append(Badge(translate("queue", "SAME EVENT?"), "amber"))
    if came_late(row):
        found.append(late_badge(row))
    if row.raised is not None:
        found.append(Badge(translate("queue", "WORSE THAN ASSESSED"), "amber", short=translate("queue", "WORSE")))
    elif is_kept(row):
        kept = translate("queue", "KEPT FROM {ref}").format(ref=row.kept_from)
        found.append(Badge(kept, short=translate("queue", "KEPT")))
    if dossier:
        found.append(Badge(translate("queue", "IN {dossier}").format(dossier=dossier), icon="dossier"))
    if row.muted and waits(row, now):
        found.append(Badge(translate("queue", "MUTED"), icon="mute"))
    if row.late_s is not None and row.closed_at is None:
        late = translate("queue", "ACKNOWLEDGED {length} LATE").format(length=length_text(row.late_s))
        found.append(Badge(late, short=translate("queue", "ACK LATE")))
    if row.attachments:
        found.append(Badge(files_text(row.attachments)))
    if row.received_times > 1:
        found.append(Badge(f"×{number_text(row.received_times)}"))
    if row.notes:
        found.append(Badge(notes_text(row.notes)))
    return tuple(found)


def mark_badge(row: Row) -> Badge | None:
    """How it may be handled, in the official words; that it is classified and was not taken in."""
    mark = shipped().mark(row.mark)
    if row.withheld and not row.pointed:
        return Badge(
            translate("queue", "CLASSIFIED: NOT TAKEN IN"), "classified", short=translate("queue", "CLASSIFIED")
        )
    return badge_of(mark) if mark is not None else None


def badge_of(mark: Mark) -> Badge:
    """A handling mark in its official words and colours."""
    tone: Tone = "classified" if mark.classified else "mark" if mark.ink else "plain"
    return Badge(mark.say(QLocale().name()).upper(), tone, short=mark.short, ink=mark.ink or "")


def came_late(row: Row) -> bool:
    """Whether it was long under way: the officer's clock runs from receipt, its true age does not."""
    if row.closed_at is not None:
        return False
    return "after-gap" in row.flags or (row.sent_at is not None and row.received_at - row.sent_at > LATE_AFTER)


def late_badge(row: Row) -> Badge:
    """That it came late, and how late."""
    late = translate("queue", "CAME LATE")
    if row.sent_at is None or row.received_at <= row.sent_at:
        return Badge(late, "problem", icon="late")
    length = length_text((row.received_at - row.sent_at).total_seconds())
    said = translate("queue", "CAME {length} LATE").format(length=length)
    short = translate("queue", "{length} LATE").format(length=length)
    return Badge(said, "problem", short=short, icon="late")


def is_kept(row: Row) -> bool:
    """Whether its severity is that of what it replaces, which proposed worse."""
    return row.severity is None and row.kept is not None and row.kept > (row.proposed or 0)


def taken_from_words(names: Iterable[str]) -> str:
    """The header of what is to be taken over, with the names of those who left it."""
    return translate("queue", "To take over from {names}").format(names=", ".join(names))


def files_text(count: int) -> str:
    """``1 FILE``, ``3 FILES``."""
    if count == 1:
        return translate("queue", "1 FILE")
    return translate("queue", "{count} FILES").format(count=number_text(count))


def notes_text(count: int) -> str:
    """``1 NOTE``, ``3 NOTES``."""
    if count == 1:
        return translate("queue", "1 NOTE")
    return translate("queue", "{count} NOTES").format(count=number_text(count))


def clock_words(row: Row, now: datetime, tz: tzinfo) -> str:
    """What the clock says about the row: time left to acknowledge, overdue, begins, expires; "" for nothing."""
    if row.closed_at is not None:
        reason = translate_core(CLOSING_REASONS.get(row.closed_reason or "", row.closed_reason or ""))
        return translate("queue", "{reason} {time}").format(reason=reason, time=clock(row.closed_at, tz))
    if waits(row, now):
        due = due_at(row)
        if due is not None:
            pattern = translate("queue", "OVERDUE {length}") if due <= now else translate("queue", "{length} left")
            return pattern.format(length=length_text((due - now).total_seconds()))
    elif is_shelved(row, now) and row.shelved_until is not None:
        return translate("queue", "back {time}").format(time=_short_time(row.shelved_until, tz, now))
    if row.onset_at is not None and row.onset_at > now:
        left = length_text((row.onset_at - now).total_seconds())
        return translate("queue", "begins in {length}").format(length=left)
    if row.expires_at is not None and row.expires_at > now:
        left = length_text((row.expires_at - now).total_seconds())
        return translate("queue", "expires in {length}").format(length=left)
    return ""


def _short_time(at: datetime, tz: tzinfo, now: datetime) -> str:
    """A time to come without its UTC, with the day where it is not today."""
    today = at.astimezone(tz).date() == now.astimezone(tz).date()
    return clock(at, tz) if today else f"{date_text(at, tz)} {clock(at, tz)}"


def soon_at(row: Row) -> datetime | None:
    """From when on less than a quarter of the time to acknowledge is left; None where no clock runs."""
    due, begun = due_at(row), row.received_at if row.acknowledged_at is None else row.again_at
    return None if due is None or begun is None else due - (due - begun) / SOON


def is_due_soon(row: Row, now: datetime) -> bool:
    """Whether less than a quarter of the time to acknowledge is left."""
    soon = soon_at(row)
    return soon is not None and soon < now and waits(row, now) and not is_overdue(row, now)


def place_words(row: Row, channel_name: str) -> str:
    """Channel, sender and area, as far as they are known."""
    held = translate("queue", "with {who}").format(who=row.with_permanence) if row.with_permanence else ""
    where = row.area or " ".join(row.countries)
    return " · ".join(part for part in (held, channel_name, where, row.sender) if part)


class Told(Protocol):
    """What a row is told by: the moment, the desk's zone, who has the desk, how things are called, and whose clock a row shows."""

    now: datetime
    tz: tzinfo
    officer: str | None
    channel_name: Callable[[str], str]
    author_name: Callable[[str], str]
    dossier_name: Callable[[str], str]

    def clocked(self, row: Row, /) -> Row: ...


def badges_of(row: Row, told: Told, *, together: int) -> tuple[Badge, ...]:
    """`badges` as the list shows them."""
    dossier = told.dossier_name(row.dossier) if row.dossier else ""
    return badges(row, told.now, together=together, officer=told.officer, dossier=dossier)


def said(row: Row, told: Told, *, together: int = 1, unread: bool = True) -> str:
    """The whole row in one sentence, for a screen reader."""
    now, tz = told.now, told.tz
    received = translate("queue", "received {time}").format(time=when_text(row.received_at, tz, now))
    opened = translate("queue", "not opened") if unread else ""
    parts = (
        translate_core(GROUP_WORDS[group(row, now, told.officer)]),
        severity_word(row.weight),
        headline(row),
        *(badge.text for badge in badges_of(row, told, together=together)),
        clock_words(told.clocked(row), now, tz),
        place_words(row, told.channel_name(row.channel)),
        say(row.reason) if row.reason else "",
        received,
        row.ref,
        opened,
    )
    return ", ".join(part for part in parts if part)


def words_to_find(row: Row, channel_name: str) -> str:
    """What the filter of the list looks through, folded."""
    parts = (row.headline, row.event, row.sender, row.area, row.ref, channel_name, row.identifier, row.name)
    return " ".join(part for part in parts if part).casefold()


def clock_tone(row: Row, now: datetime, tones: Tones) -> str:
    """The colour of `clock_words`; the words say the same without it."""
    if is_overdue(row, now):
        return tones.problem
    if is_due_soon(row, now):
        return tones.serious
    return tones.text if waits(row, now) else tones.quiet


def paint_badges(painter: QPainter, rect: QRectF, shown: tuple[Badge, ...], tones: Tones, *, ink: str = "") -> float:
    """Paint the badges from the left of `rect`, and how many have no room; returns where they end.

    `ink` replaces the colours of outlined ones on a selected row.
    """
    height = painter.fontMetrics().height() + 2  # capitals with accents stand clear of the line
    left, top = rect.left(), rect.top() + (rect.height() - height) / 2
    for badge in fitting(shown, int(rect.width()), lambda badge: _width(painter, badge)):
        plate = QRectF(left, top, _width(painter, badge), height)
        ground, text = {
            "amber": (tones.amber, tones.on_amber),
            "hatch": (tones.hatch, tones.on_hatch),
            "problem": ("", ink or tones.problem),
            "mark": (
                "#000000",
                badge.ink if contrast(badge.ink or "#FFFFFF", "#000000") >= tones.contrast else "#FFFFFF",
            ),
            "classified": (tones.red, tones.on_red),
            "plain": ("", ink or tones.text),
        }[badge.tone]
        if ground:
            painter.fillRect(plate, QColor(ground))
            if badge.tone == "mark":  # black on a dark row still has an edge, in the colour of the mark
                painter.setPen(QPen(QColor(badge.ink), 1))
                painter.drawRect(plate.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.setPen(QPen(QColor(text), 1))
            painter.drawRect(plate.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(text))
        if badge.icon:
            at = QRectF(plate.left() + GRID / 2, plate.center().y() - ICON / 2, ICON, ICON)
            paint_icon(painter, at, badge.icon, text)
        words = plate.adjusted(_icon_room(badge), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, badge.text)
        left = plate.right() + GRID / 2
    return left + (GRID / 2 if left > rect.left() else 0)


def _width(painter: QPainter, badge: Badge) -> int:
    return painter.fontMetrics().horizontalAdvance(badge.text) + GRID + _icon_room(badge)


def _icon_room(badge: Badge) -> int:
    return ICON + 2 if badge.icon else 0


def fitting(shown: tuple[Badge, ...], room: int, width: Callable[[Badge], int]) -> tuple[Badge, ...]:
    """All where they fit, if need be with short words from the last on, else the first ones and how many were left out."""
    short = tuple(replace(badge, text=badge.short or badge.text) for badge in shown)
    fewer = ((*short[:count], Badge(f"+{len(shown) - count}")) for count in range(len(shown) - 1, -1, -1))
    shorter = ((*shown[:count], *short[count:]) for count in range(len(shown), -1, -1))
    for made in (*shorter, *fewer):
        if sum(map(width, made)) + (len(made) - 1) * GRID // 2 <= room:
            return made
    return ()
