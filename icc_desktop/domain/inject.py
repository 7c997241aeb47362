"""An inject on its way to the desk, and a message in words as a draft like any other: what mail, portal, media and paper say."""

from datetime import datetime

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.domain.alert import Alert, Draft, Info
from icc_desktop.domain.plan import Words
from icc_desktop.domain.scenario import Step, fill_words
from icc_desktop.domain.source import Delivery

FORMAT = "Text"


class Injection(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a run, `position_s` scenario seconds after the start, with all that it brings.

    `network_up` is None where the network stays as it is; `caller` is who rings, "" where nobody does; `by_hand` says that
    control gave it, not the clock.
    """

    exercise_id: str
    step: str
    position_s: float
    sent_at: datetime | None = None
    control: str | None = None
    network_up: bool | None = None
    delivery: Delivery | None = None
    caller: str = ""
    by_hand: bool = False


def filled(words: Words, step: Step, *, sent_at: datetime, zone: str) -> Words:
    """The words as they are said at that time."""
    said = {
        name: fill_words(getattr(words, name), step, sent_at=sent_at, zone=zone) for name in Words.__struct_fields__
    }
    return Words(**said)


def draft(words: Words, *, sent_at: datetime, identifier: str) -> Draft:
    """`words` (filled in) as a message of an exercise, to be completed by hand like every text that no machine understands."""
    headline = " ".join(words.subject.split()) or next((line.strip() for line in words.body.splitlines() if line), "")
    alert = Alert(
        format=FORMAT,
        identifier=identifier,
        sender=words.sender or None,
        sent=iso_z(sent_at),
        sent_at=sent_at,
        status="Exercise",
        message_type="Alert",
        infos=(
            Info(headline=headline or None, description=words.body.strip() or None, sender_name=words.sender or None),
        ),
        flags=("complete-by-hand",),
    )
    return Draft(alert, original(words, sent_at=sent_at).encode())


def original(words: Words, *, sent_at: datetime) -> str:
    """The message as it came: head lines and text."""
    heads = [("From", words.sender), ("Subject", words.subject), ("Date", iso_z(sent_at))]
    return "".join(f"{name}: {said}\n" for name, said in heads if said) + f"\n{words.body}"
