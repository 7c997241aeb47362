"""A practice scenario as it is played: what a plan (`icc_desktop.domain.plan`) comes to, its steps in order of time.

Hides how times, repetitions and references of a plan are read, what of it makes no sense, and how the words of a message are
filled in.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.base.yaml_values import ID_TWICE, Titles, unusable
from icc_desktop.domain.plan import Head, Inject, Plan, PlannedStep, Role, Spoken, Words, parse, place

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_OFFSET = re.compile(r"\+(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_PLACE = re.compile(r"\{([^{}\n]*)\}")
_REFERENCE = "reference:"
_SHIFT = re.compile(r"sent([+-])(\d{1,4}):([0-5]\d)")
_SENDER = re.compile(r"<sender>\s*([^<\s]+)\s*</sender>")
_IDENTIFIER = re.compile(r"<identifier>\s*([^<\s]+)\s*</identifier>")

START_FORM = "%Y-%m-%d %H:%M"
TELEPHONE = "telephone"  # the channel of a call

ZONE_PLACE = Message(QT_TRANSLATE_NOOP("core", "Time zone"))
START_PLACE = Message(QT_TRANSLATE_NOOP("core", "Start"))
ORDER_PLACE = Message(QT_TRANSLATE_NOOP("core", "The steps in order of time"))
NO_ZONE = QT_TRANSLATE_NOOP("core", "'{written}' is no time zone, such as Europe/Brussels")
NO_START = QT_TRANSLATE_NOOP("core", "'{written}' is not of the form 2027-01-14 15:40")
NO_STEPS = QT_TRANSLATE_NOOP("core", "there is no step that the clock plays")
TOGETHER = QT_TRANSLATE_NOOP("core", "{first} and {second} cannot stand in one step")
NOTHING = QT_TRANSLATE_NOOP(
    "core", "nothing happens: one of cap, text, call, again, network, control or expected is needed"
)
NO_CHANNEL = QT_TRANSLATE_NOOP("core", "a message needs its channel")
NO_MESSAGE = QT_TRANSLATE_NOOP("core", "channel, sent and without_network belong to a message (cap, text or again)")
NO_REPEAT = QT_TRANSLATE_NOOP("core", "times (more than 1) and every belong together")
NO_AGAIN = QT_TRANSLATE_NOOP("core", "again: '{name}' is no earlier step with a message")
TOO_EARLY = QT_TRANSLATE_NOOP("core", "it arrives before it is sent")
BEFORE_START = QT_TRANSLATE_NOOP("core", "it happens before the start; use an offset such as +10:30 for the next day")
DUE_BEFORE = QT_TRANSLATE_NOOP("core", "what is expected is due before the step")
NO_REFERENCE = QT_TRANSLATE_NOOP("core", "{place} is no earlier step with a message")
NO_IDENTITY = QT_TRANSLATE_NOOP("core", "{place}: that step has no sender or no identifier")
NETWORK_IS = QT_TRANSLATE_NOOP("core", "at step {name} the network already is {standing}")
COMES_LATER = QT_TRANSLATE_NOOP("core", "step {name} names step {other}, which comes later")
NEVER_UP = QT_TRANSLATE_NOOP(
    "core", "the network goes down and never comes up: what is due meanwhile would never arrive"
)
NO_PLACE = QT_TRANSLATE_NOOP("core", "{place} is not known; there are {examples}")
_EXAMPLES = "{sent}, {sent+02:30}, {reference:STEP}, {number}"
NO_MOMENT = QT_TRANSLATE_NOOP("core", "'{written}' is neither a clock time (16:05) nor an offset (+00:25)")
NO_DUE = QT_TRANSLATE_NOOP("core", "'{written}' is neither a clock time (16:05) nor minutes and seconds (+05:00)")


class PlanProblem(Exception):
    """What makes no sense in a plan. `at` is the number of the step, counted from 1, or the place in the plan."""

    def __init__(self, at: int | Message, problem: Message):
        super().__init__(problem.text)
        self.at = at
        self.problem = problem

    def __str__(self) -> str:
        return self.problem.say()


class Expectation(msgspec.Struct, frozen=True):
    """What a role ought to do, `due_s` scenario seconds after the step; None: at no set time."""

    role: Role
    do: Titles
    due_s: float | None = None


class Step(msgspec.Struct, frozen=True):
    """One thing that happens.

    `at_s` and `sent_s` are scenario seconds after the start, `sent_s` at most `at_s`. Of `cap`, `text`, `call`, `again` and
    `network` at most one is set. `number` counts a repeated step from 1.
    """

    id: str
    at_s: float
    sent_s: float
    channel: str | None = None
    without_network: bool = False
    number: int = 1
    cap: str | None = None
    text: Words | None = None
    call: Spoken | None = None
    again: str | None = None
    network: Literal["down", "up"] | None = None
    control: Titles | None = None
    inject: Inject | None = None
    expected: tuple[Expectation, ...] = ()

    @property
    def is_contingency(self) -> bool:
        """Whether control gives it by hand, and the clock never."""
        return self.inject is not None and self.inject.contingency

    @property
    def has_message(self) -> bool:
        """Whether it brings a message that is the same when it comes again."""
        return self.cap is not None or self.text is not None


class Scenario(msgspec.Struct, frozen=True):
    """A plan as it is played, its steps in order of time. `start_at` is aware UTC, `zone` an IANA name."""

    plan: Plan
    start_at: datetime
    steps: tuple[Step, ...]

    @property
    def head(self) -> Head:
        return self.plan.head

    @property
    def id(self) -> str:
        return self.head.id

    @property
    def titles(self) -> Titles:
        return self.head.titles

    @property
    def synopsis(self) -> Titles:
        return self.head.synopsis

    @property
    def zone(self) -> str:
        return self.head.zone

    @property
    def by_clock(self) -> tuple[Step, ...]:
        """The steps that come by themselves."""
        return tuple(step for step in self.steps if not step.is_contingency)

    @property
    def duration_s(self) -> float:
        """Scenario seconds from the start to the last step that comes by itself."""
        return self.by_clock[-1].at_s

    def time(self, position_s: float) -> datetime:
        """The scenario's local time, `position_s` scenario seconds after the start; aware."""
        return (self.start_at + timedelta(seconds=position_s)).astimezone(ZoneInfo(self.zone))


def load(data: bytes, *, file: str) -> Scenario:
    """A scenario from YAML. Raises WorldFailure (``unreadable``) naming `file`, step and what is wrong."""
    plan = parse(data, file=file)
    try:
        return played(plan)
    except PlanProblem as wrong:
        raise failure_of(wrong, plan, file=file) from wrong


def failure_of(wrong: PlanProblem, plan: Plan, *, file: str) -> WorldFailure:
    """The failure that names `file`, the place in it and what is wrong there."""
    where = wrong.at if isinstance(wrong.at, Message) else place(wrong.at, plan.steps[wrong.at - 1].id)
    return unusable(file, where, wrong.problem)


def played(plan: Plan) -> Scenario:
    """What the plan comes to. Raises PlanProblem where it makes no sense."""
    local = start_of(plan.head)
    steps: list[Step] = []
    seen: dict[str, Step] = {}
    for number, written in enumerate(plan.steps, 1):
        try:
            made = _steps(written, local, seen)
        except _StepError as wrong:
            raise PlanProblem(number, wrong.problem) from wrong
        steps.extend(made)
        seen.update((step.id, step) for step in made)
    steps.sort(key=lambda step: step.at_s)
    scenario = Scenario(plan, local.astimezone(UTC), tuple(steps))
    try:
        _check_order(scenario)
    except _StepError as wrong:
        raise PlanProblem(ORDER_PLACE, wrong.problem) from wrong
    return scenario


def start_of(head: Head) -> datetime:
    """The start in local time, aware. Raises PlanProblem where zone or start are none."""
    try:
        zone = ZoneInfo(head.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise PlanProblem(ZONE_PLACE, Message(NO_ZONE, {"written": head.zone})) from problem
    try:
        return datetime.strptime(head.start, START_FORM).replace(tzinfo=zone)
    except ValueError as problem:
        raise PlanProblem(START_PLACE, Message(NO_START, {"written": head.start})) from problem


def place_in(scenario: Scenario, written: str) -> float:
    """Seconds after the start of a clock time on the first day, or of an offset. Raises PlanProblem where it is neither."""
    try:
        return _moment(written, start_of(scenario.head))
    except _StepError as wrong:
        raise PlanProblem(START_PLACE, wrong.problem) from wrong


def in_order(plan: Plan) -> Plan:
    """The plan with its steps in order of time; those whose time cannot be read come last."""
    try:
        local = start_of(plan.head)
    except PlanProblem:
        return plan

    def moment(step: PlannedStep) -> float:
        try:
            return _moment(step.at, local)
        except _StepError:
            return float("inf")

    return msgspec.structs.replace(plan, steps=tuple(sorted(plan.steps, key=moment)))


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

    def one(found: re.Match[str]) -> str:
        word = found[1]
        if word == "number":
            return str(step.number)
        if word.startswith(_REFERENCE):
            return reference(word.removeprefix(_REFERENCE))
        return cap_time(sent_at + _shift(word), zone)

    return _PLACE.sub(one, step.cap or "").encode()


def fill_words(text: str, step: Step, *, sent_at: datetime, zone: str) -> str:
    """`text` of a message in words or of a call, its times as the clock in `zone` shows them."""

    def one(found: re.Match[str]) -> str:
        if found[1] == "number":
            return str(step.number)
        return f"{(sent_at + _shift(found[1])).astimezone(ZoneInfo(zone)):%H:%M}"

    return _PLACE.sub(one, text)


def cap_time(at: datetime, zone: str) -> str:
    """`at` as CAP 1.2 writes it (section 3.3.2): whole seconds, the offset of `zone`, ``-00:00`` for UTC."""
    written = at.astimezone(ZoneInfo(zone)).replace(microsecond=0).isoformat()
    return written.removesuffix("+00:00") + "-00:00" if written.endswith("+00:00") else written


class _StepError(ValueError):
    """What is wrong with a step."""

    def __init__(self, text: str, **values: str):
        super().__init__(text)
        self.problem = Message(text, dict(values))


def _steps(written: PlannedStep, start: datetime, seen: dict[str, Step]) -> list[Step]:
    """The steps that one written step stands for."""
    _check_kind(written, seen)
    at_s = _moment(written.at, start)
    sent_s = _moment(written.sent, start) if written.sent else at_s
    if sent_s > at_s:
        raise _StepError(TOO_EARLY)
    if at_s < 0:
        raise _StepError(BEFORE_START)
    every_s = _offset(written.every) if written.every else 0.0
    expected = tuple(Expectation(one.role, one.do, _due(one.due, at_s, start)) for one in written.expected)
    made = [
        Step(
            id=written.id if written.times == 1 else f"{written.id}-{number}",
            at_s=at_s + (number - 1) * every_s,
            sent_s=sent_s + (number - 1) * every_s,
            channel=written.channel or (TELEPHONE if written.call is not None else None),
            without_network=written.without_network or written.call is not None,
            number=number,
            cap=written.cap,
            text=written.text,
            call=written.call,
            again=written.again,
            network=written.network,
            control=written.control,
            inject=written.inject,
            expected=expected,
        )
        for number in range(1, written.times + 1)
    ]
    if any(step.id in seen for step in made):
        raise _StepError(ID_TWICE.text)
    _check_places(made[0], seen)
    return made


def _check_kind(written: PlannedStep, seen: dict[str, Step]) -> None:
    happens = written.happenings
    if len(happens) > 1:
        raise _StepError(TOGETHER, first=happens[0], second=happens[1])
    if not happens and written.control is None and not written.expected:
        raise _StepError(NOTHING)
    arrives = bool(happens) and happens[0] in ("cap", "text", "again")
    if arrives and written.channel is None:
        raise _StepError(NO_CHANNEL)
    if not arrives and written.call is None and (written.channel or written.sent or written.without_network):
        raise _StepError(NO_MESSAGE)
    if (written.times > 1) != (written.every is not None):
        raise _StepError(NO_REPEAT)
    if written.again is not None and (written.again not in seen or not seen[written.again].has_message):
        raise _StepError(NO_AGAIN, name=written.again)


def _check_places(step: Step, seen: dict[str, Step]) -> None:
    for word in _PLACE.findall(step.cap or ""):
        if word.startswith(_REFERENCE):
            name = word.removeprefix(_REFERENCE)
            if name not in seen or seen[name].cap is None:
                raise _StepError(NO_REFERENCE, place=f"{{{word}}}")
            try:
                identity(seen[name])
            except ValueError as problem:
                raise _StepError(NO_IDENTITY, place=f"{{{word}}}") from problem
        elif word != "number":
            _shift(word)
    for word in (word for text in _words(step) for word in _PLACE.findall(text)):
        if word != "number":
            _shift(word)


def _words(step: Step) -> list[str]:
    """The texts of a message in words or of a call."""
    spoken = step.text if step.text is not None else step.call
    values = () if spoken is None else msgspec.structs.astuple(spoken)
    return [value for value in values if isinstance(value, str)]


def _check_order(scenario: Scenario) -> None:
    steps = scenario.by_clock
    if not steps:
        raise _StepError(NO_STEPS)
    down, came = False, {step.id for step in scenario.steps if step.is_contingency}
    for step in steps:
        if step.network is not None:
            if (step.network == "down") == down:
                raise _StepError(NETWORK_IS, name=step.id, standing=step.network)
            down = not down
        places = _PLACE.findall(step.cap or "")
        named = [word.removeprefix(_REFERENCE) for word in places if word.startswith(_REFERENCE)]
        for name in [*named, *([step.again] if step.again else [])]:
            if name not in came:
                raise _StepError(COMES_LATER, name=step.id, other=name)
        came.add(step.id)
    if down:
        raise _StepError(NEVER_UP)


def _shift(word: str) -> timedelta:
    if word == "sent":
        return timedelta()
    found = _SHIFT.fullmatch(word)
    if not found:
        raise _StepError(NO_PLACE, place=f"{{{word}}}", examples=_EXAMPLES)
    shift = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return shift if found[1] == "+" else -shift


def _fill_number(text: str, number: int) -> str:
    return text.replace("{number}", str(number))


def _moment(written: str, start: datetime) -> float:
    """Seconds after `start` of a clock time on its day or of an offset."""
    at_s = _clock(written, start)
    return _offset(written) if at_s is None else at_s


def _clock(written: str, start: datetime) -> float | None:
    clock = _CLOCK.fullmatch(written)
    if not clock:
        return None
    hours, minutes, seconds = (int(part or 0) for part in clock.groups())
    at = start.replace(hour=hours, minute=minutes, second=seconds)
    return (at.astimezone(UTC) - start.astimezone(UTC)).total_seconds()


def _offset(written: str) -> float:
    found = _OFFSET.fullmatch(written)
    if not found:
        raise _StepError(NO_MOMENT, written=written)
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return float(hours * 3600 + minutes * 60 + seconds)


def _due(written: str | None, at_s: float, start: datetime) -> float | None:
    """Seconds after the step at `at_s`: of a clock time, or of minutes and seconds with or without hours before them."""
    if written is None:
        return None
    clock_s = _clock(written, start)
    if clock_s is not None:
        if clock_s < at_s:
            raise _StepError(DUE_BEFORE)
        return clock_s - at_s
    found = _OFFSET.fullmatch(written)
    if not found:
        raise _StepError(NO_DUE, written=written)
    first, second, third = found.groups()
    if third is None:
        return float(int(first) * 60 + int(second))
    return float(int(first) * 3600 + int(second) * 60 + int(third))
