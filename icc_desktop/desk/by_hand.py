"""Taking in by hand: what somebody dropped on the window, pasted, or chose as a file. One act, whole or not at all."""

from collections.abc import Iterable, Sequence

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import receiving
from icc_desktop.desk.receiving import Received
from icc_desktop.domain.alert import Alert, Batch, Draft, Lane
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.source import Delivery
from icc_desktop.store.work import Work

SOURCE = "by-hand"
CHANNEL = "by-hand"

_BY_FORMAT = (
    ("GDACS", "disaster"),
    ("USGS", "quake"),
    ("EMSC", "quake"),
    ("QuakeML", "quake"),
    ("IRIX", "usie"),
    ("NINA", "public-warning"),
    ("Alertswiss", "public-warning"),
    ("Mail", "mail"),
    ("Outlook", "mail"),
)
_RED = "4"  # MeteoAlarm, awareness_level: 2 yellow, 3 orange, 4 red


class Thing(msgspec.Struct, frozen=True):
    """One file, text, mail or picture as it was read. `name` is its file name, or what it is."""

    name: str
    batch: Batch


def take_in(
    work: Work,
    *,
    things: Sequence[Thing],
    channel: str,
    lane: Lane,
    exercise_id: str | None,
    language: str,
    channels: Iterable[Channel],
) -> tuple[Received, ...]:
    """Receive these on a channel; also what cannot be read, as it is. Says of each how many were new.

    In the real lane an exercise message goes to the exercise lane by its own status. In the exercise lane everything is part of
    the exercise that runs.
    """
    if not any(thing.batch.items for thing in things):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "There is nothing to take in.")))
    if lane == "exercise" and exercise_id is None:
        text = QT_TRANSLATE_NOOP(
            "core", "No exercise runs, so nothing can be part of it. Start one, or change to the real lane (Ctrl+E)."
        )
        raise Refused(Message(text))
    known = tuple(channels)
    return tuple(
        receiving.receive(
            work,
            delivery=Delivery(
                source_id=SOURCE,
                name=thing.name,
                batch=thing.batch,
                received_at=work.now,
                channel=channel,
                lane=lane,
                exercise_id=exercise_id,
            ),
            language=language,
            channels=known,
        )
        for thing in things
    )


def likely_channel(batches: Iterable[Batch]) -> str | None:
    """The channel that the first message points to by its format; None where it says nothing."""
    alert = next((item.alert for batch in batches for item in batch.items if isinstance(item, Draft)), None)
    if alert is None:
        return None
    if level := _awareness(alert):
        return "meteoalarm-red" if level.startswith(_RED) else "meteoalarm"
    return next((channel for start, channel in _BY_FORMAT if alert.format.startswith(start)), None)


def _awareness(alert: Alert) -> str:
    named = (one for info in alert.infos for one in info.parameters if one.name.casefold() == "awareness_level")
    return next((one.value.strip() for one in named), "")
