"""The scenarios SC-1 to SC-7 as tests read them: their steps, and their messages as the readers see them."""

from datetime import UTC, datetime, timedelta
from functools import cache

from icc_desktop.base.resources import folder
from icc_desktop.domain import geometry, inject
from icc_desktop.domain.alert import Alert, Area, Draft
from icc_desktop.domain.plan import parse
from icc_desktop.domain.scenario import Scenario, Step, cap_time, fill, identity, load
from icc_desktop.intake.readers import read

FILES = sorted((folder() / "scenarios").glob("sc-[1-7]-*.yaml"))
PLANS = {path.stem[:4]: parse(path.read_bytes(), file=path.name) for path in FILES}
SHIPPED = {path.stem[:4]: load(path.read_bytes(), file=path.name) for path in FILES}
NUMBERS = sorted(SHIPPED)
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
DO, PL, DE = "duty officer", "shift leader", "duty executive"


def step(number: str, name: str) -> Step:
    return next(one for one in SHIPPED[number].steps if one.id == name)


def clock(played: Scenario, position_s: float) -> str:
    """Day, counted from 0, and time."""
    at, start = played.time(position_s), played.time(0)
    return f"{(at.date() - start.date()).days} {at:%H:%M}"


def messages(played: Scenario) -> list[Step]:
    """What becomes a notification when it is played by the clock."""
    return [one for one in played.by_clock if one.has_message or one.call is not None or one.again is not None]


def sent_at(one: Step) -> datetime:
    return NOW + timedelta(seconds=one.sent_s)


@cache
def draft(number: str, name: str) -> Draft:
    """The message of a step as the readers read it, played at the pace of the clock."""
    played, one = SHIPPED[number], step(number, name)

    def reference(other: str) -> str:
        earlier = step(number, other)
        return ",".join((*identity(earlier), cap_time(sent_at(earlier), played.zone)))

    if one.text is not None:
        return inject.draft(one.text, sent_at=sent_at(one), identifier=one.id)
    (item,) = read(fill(one, sent_at=sent_at(one), zone=played.zone, reference=reference)).items
    assert isinstance(item, Draft), name
    return item


def alert(number: str, name: str) -> Alert:
    return draft(number, name).alert


def written(number: str) -> list[str]:
    """Steps with a message that the readers read."""
    return [one.id for one in SHIPPED[number].steps if one.cap is not None]


def areas(number: str, name: str) -> list[Area]:
    return geometry.areas_of(alert(number, name))


def do(number: str) -> str:
    """All that is expected, in English."""
    return "\n".join(each.do.en for one in SHIPPED[number].steps for each in one.expected)
