"""Practice scenarios: what comes in, when, by which channel, and what the officer ought to do.

A scenario is a YAML file::

    id: sc-8-network-outage
    titles: {en: ..., nl: ..., fr: ..., de: ...}
    synopsis: {en: ..., ...}
    start: 2027-01-14 15:40        # local time where the scenario plays
    zone: Europe/Brussels
    steps:
      - id: ercc-request
        at: 16:05                  # clock time on the first day, or +HH:MM[:SS] after the start
        sent: 15:30                # when its sender sent it, if earlier: it arrives late
        channel: cecis             # id of a channel profile
        without_network: true      # arrives also while the exercise's network is down (telephone, paper)
        times: 3                   # the step is played so often,
        every: +00:02              # so far apart; {number} in its text counts from 1
        cap: |                     # a message as it comes, read by the readers like any other; or
        again: other-step          # the same bytes as an earlier step, delivered once more
        network: down              # or up: the exercise's own outage; what is due meanwhile arrives at ``up``
        control: {en: ...}         # exercise control says this
        expected:                  # what ought to be done now; roles, never persons
          - {role: duty officer, do: {en: ...}}

In a ``cap`` text these are filled in when it is played: ``{sent}``; ``{sent+02:30}`` and ``{sent-00:30}``
(hours and minutes after and before it); ``{reference:STEP}`` (``sender,identifier,sent`` of an earlier step;
of a repeated one ``STEP-3``); ``{number}``.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from icc_desktop.base.yaml_values import Titles, parse_yaml, shape, unusable
from icc_desktop.domain.channel import Slug

Role = Literal["duty officer", "shift leader", "duty executive", "second desk", "ICT duty", "duty coordinator"]

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_OFFSET = re.compile(r"\+(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_PLACE = re.compile(r"\{([^{}\n]*)\}")
_REFERENCE = "reference:"
_SHIFT = re.compile(r"sent([+-])(\d{1,4}):([0-5]\d)")
_SENDER = re.compile(r"<sender>\s*([^<\s]+)\s*</sender>")
_IDENTIFIER = re.compile(r"<identifier>\s*([^<\s]+)\s*</identifier>")


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a role ought to do at this step."""

    role: Role
    do: Titles


class Step(msgspec.Struct, frozen=True):
    """One thing that happens.

    `at_s` and `sent_s` are scenario seconds after the start, `sent_s` at most `at_s`. Of `cap`, `again` and
    `network` at most one is set. `number` counts a repeated step from 1.
    """

    id: str
    at_s: float
    sent_s: float
    channel: str | None = None
    without_network: bool = False
    number: int = 1
    cap: str | None = None
    again: str | None = None
    network: Literal["down", "up"] | None = None
    control: Titles | None = None
    expected: tuple[Expected, ...] = ()


class Scenario(msgspec.Struct, frozen=True):
    """A practice scenario, its steps in order of time. `start_at` is aware UTC, `zone` an IANA name."""

    id: str
    titles: Titles
    synopsis: Titles
    start_at: datetime
    zone: str
    steps: tuple[Step, ...]

    @property
    def duration_s(self) -> float:
        """Scenario seconds from the start to the last step."""
        return self.steps[-1].at_s

    def time(self, position_s: float) -> datetime:
        """The scenario's local time, `position_s` scenario seconds after the start; aware."""
        return (self.start_at + timedelta(seconds=position_s)).astimezone(ZoneInfo(self.zone))


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    id: Slug
    titles: Titles
    synopsis: Titles
    start: str
    zone: str
    steps: Annotated[list[Any], msgspec.Meta(min_length=1)]


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    id: Slug
    at: str
    sent: str | None = None
    channel: Slug | None = None
    without_network: bool = False
    times: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 1
    every: str | None = None
    cap: str | None = None
    again: str | None = None
    network: Literal["down", "up"] | None = None
    control: Titles | None = None
    expected: tuple[Expected, ...] = ()


def load(data: bytes, *, file: str) -> Scenario:
    """A scenario from YAML. Raises WorldFailure (``unreadable``) naming `file`, step and what is wrong."""
    head = shape(parse_yaml(data, file=file), _Head, file=file, where="the scenario")
    try:
        zone = ZoneInfo(head.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise unusable(file, "zone", f"{head.zone!r} is no time zone, such as Europe/Brussels") from problem
    try:
        local = datetime.strptime(head.start, "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    except ValueError as problem:
        raise unusable(file, "start", f"{head.start!r} is not of the form 2027-01-14 15:40") from problem
    steps: list[Step] = []
    seen: dict[str, Step] = {}
    for number, plain in enumerate(head.steps, 1):
        name = plain.get("id") if isinstance(plain, dict) else None
        where = f"step {number} ({name})" if name else f"step {number}"
        written = shape(plain, _Written, file=file, where=where)
        try:
            made = _steps(written, local, seen)
        except _StepError as wrong:
            raise unusable(file, where, str(wrong)) from wrong
        steps.extend(made)
        seen.update((step.id, step) for step in made)
    steps.sort(key=lambda step: step.at_s)
    scenario = Scenario(head.id, head.titles, head.synopsis, local.astimezone(UTC), head.zone, tuple(steps))
    try:
        _check_order(scenario)
    except _StepError as wrong:
        raise unusable(file, "the steps in order of time", str(wrong)) from wrong
    return scenario


def identity(step: Step) -> tuple[str, str]:
    """Sender and identifier that the text of `step` carries. ValueError if it has none."""
    sender, identifier = _SENDER.search(step.cap or ""), _IDENTIFIER.search(step.cap or "")
    if not sender or not identifier:
        raise ValueError(step.id)
    return _fill_number(sender[1], step.number), _fill_number(identifier[1], step.number)


def fill(step: Step, *, sent_at: datetime, zone: str, reference: Callable[[str], str]) -> bytes:
    """The message of `step` as bytes (UTF-8), as if sent at `sent_at` (aware) by a sender in `zone`.

    `reference` gives ``sender,identifier,sent`` of the step that it is asked for.
    """

    def place(found: re.Match[str]) -> str:
        word = found[1]
        if word == "number":
            return str(step.number)
        if word.startswith(_REFERENCE):
            return reference(word.removeprefix(_REFERENCE))
        return cap_time(sent_at + _shift(word), zone)

    return _PLACE.sub(place, step.cap or "").encode()


def cap_time(at: datetime, zone: str) -> str:
    """`at` as CAP 1.2 writes it (section 3.3.2): whole seconds, the offset of `zone`, ``-00:00`` for UTC."""
    written = at.astimezone(ZoneInfo(zone)).replace(microsecond=0).isoformat()
    return written.removesuffix("+00:00") + "-00:00" if written.endswith("+00:00") else written


class _StepError(ValueError):
    """What is wrong with a step, in words."""


def _steps(written: _Written, start: datetime, seen: dict[str, Step]) -> list[Step]:
    """The steps that one written step stands for."""
    kinds = [key for key in ("cap", "again", "network") if getattr(written, key) is not None]
    if len(kinds) > 1:
        raise _StepError(f"{' and '.join(kinds)} cannot stand in one step")
    if not kinds and written.control is None and not written.expected:
        raise _StepError("nothing happens: one of cap, again, network, control or expected is needed")
    arrives = written.cap is not None or written.again is not None
    if arrives and written.channel is None:
        raise _StepError("a message needs its channel")
    if not arrives and (written.channel or written.sent or written.without_network):
        raise _StepError("channel, sent and without_network belong to a message (cap or again)")
    if (written.times > 1) != (written.every is not None):
        raise _StepError("times (more than 1) and every belong together")
    if written.again is not None and (written.again not in seen or seen[written.again].cap is None):
        raise _StepError(f"again: {written.again!r} is no earlier step with a message")
    at_s = _moment(written.at, start)
    sent_s = _moment(written.sent, start) if written.sent else at_s
    if sent_s > at_s:
        raise _StepError("it arrives before it is sent")
    if at_s < 0:
        raise _StepError("it happens before the start; use an offset such as +10:30 for the next day")
    every_s = _offset(written.every) if written.every else 0.0
    made = [
        Step(
            id=written.id if written.times == 1 else f"{written.id}-{number}",
            at_s=at_s + (number - 1) * every_s,
            sent_s=sent_s + (number - 1) * every_s,
            channel=written.channel,
            without_network=written.without_network,
            number=number,
            cap=written.cap,
            again=written.again,
            network=written.network,
            control=written.control,
            expected=written.expected,
        )
        for number in range(1, written.times + 1)
    ]
    if any(step.id in seen for step in made):
        raise _StepError("this id stands twice")
    _check_places(made[0], seen)
    return made


def _check_places(step: Step, seen: dict[str, Step]) -> None:
    for word in _PLACE.findall(step.cap or ""):
        if word.startswith(_REFERENCE):
            name = word.removeprefix(_REFERENCE)
            if name not in seen or seen[name].cap is None:
                raise _StepError(f"{{{word}}} is no earlier step with a message")
            try:
                identity(seen[name])
            except ValueError as problem:
                raise _StepError(f"{{{word}}}: that step has no sender or no identifier") from problem
        elif word != "number":
            _shift(word)


def _check_order(scenario: Scenario) -> None:
    down, came = False, set[str]()
    for step in scenario.steps:
        if step.network is not None:
            if (step.network == "down") == down:
                raise _StepError(f"at step {step.id} the network already is {step.network}")
            down = not down
        places = _PLACE.findall(step.cap or "")
        named = [word.removeprefix(_REFERENCE) for word in places if word.startswith(_REFERENCE)]
        for name in [*named, *([step.again] if step.again else [])]:
            if name not in came:
                raise _StepError(f"step {step.id} names step {name}, which comes later")
        came.add(step.id)
    if down:
        raise _StepError("the network goes down and never comes up: what is due meanwhile would never arrive")


def _shift(word: str) -> timedelta:
    if word == "sent":
        return timedelta()
    found = _SHIFT.fullmatch(word)
    if not found:
        raise _StepError(f"{{{word}}} is not known; use {{sent}}, {{sent+02:30}}, {{reference:STEP}} or {{number}}")
    shift = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return shift if found[1] == "+" else -shift


def _fill_number(text: str, number: int) -> str:
    return text.replace("{number}", str(number))


def _moment(written: str, start: datetime) -> float:
    """Seconds after `start` of a clock time on its day or of an offset."""
    clock = _CLOCK.fullmatch(written)
    if not clock:
        return _offset(written)
    hours, minutes, seconds = (int(part or 0) for part in clock.groups())
    at = start.replace(hour=hours, minute=minutes, second=seconds)
    return (at.astimezone(UTC) - start.astimezone(UTC)).total_seconds()


def _offset(written: str) -> float:
    found = _OFFSET.fullmatch(written)
    if not found:
        raise _StepError(f"{written!r} is neither a clock time (16:05) nor an offset (+00:25)")
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return float(hours * 3600 + minutes * 60 + seconds)
