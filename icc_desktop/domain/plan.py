"""The plan of an exercise as people write it: a YAML file, or what the editor holds. Its shape, reading and writing.

The plan is the MSEL (master scenario events list): what comes in, when, by which channel, with which aim, and what the
officer ought to do::

    id: sc-8-network-outage
    titles: {en: ..., nl: ..., fr: ..., de: ...}
    synopsis: {en: ..., ...}
    start: 2027-01-14 15:40        # local time where the scenario plays
    zone: Europe/Brussels
    objectives: [{en: ...}]        # what the exercise as a whole is to show
    players:                       # who takes part; whoever is not named here is not to be called
      - {role: duty officer, organisation: NCCN, addressee: +32 2 555 01 01}
    steps:
      - id: ercc-request
        at: 16:05                  # clock time on the first day, or +HH:MM[:SS] after the start
        sent: 15:30                # when its sender sent it, if earlier: it arrives late
        channel: cecis             # id of a channel profile
        without_network: true      # arrives also while the exercise's network is down (telephone, paper)
        times: 3                   # the step is played so often,
        every: +00:02              # so far apart; {number} in its text counts from 1
        cap: |                     # a message as it comes, read by the readers like any other; or
        text: {subject: ..., from: ..., body: ...}        # a message in words: mail, portal, media, paper; or
        call: {caller: ..., organisation: ..., number: ..., text: ..., where: ..., ...}   # a telephone call; or
        again: other-step          # the same bytes as an earlier step, delivered once more; or
        network: down              # or up: the exercise's own outage; what is due meanwhile arrives at ``up``
        control: {en: ...}         # exercise control says this
        inject:                    # what control knows of it
          objective: {en: ...}
          synopsis: {en: ...}
          contingency: true        # never by the clock: control gives it when the players do not react
        expected:                  # what ought to be done now; roles, never persons
          - {role: duty officer, do: {en: ...}, due: +05:00}

A call has the fields of `icc_desktop.domain.telephone.Call` besides; it rings whether there is a network or not. ``due`` is
``+MM:SS`` or ``+HH:MM:SS`` after the step, or a clock time on the first day.

In a ``cap`` text these are filled in when it is played: ``{sent}``; ``{sent+02:30}`` and ``{sent-00:30}``
(hours and minutes after and before it); ``{reference:STEP}`` (``sender,identifier,sent`` of an earlier step;
of a repeated one ``STEP-3``); ``{number}``. In the words of ``text`` and ``call`` all but the reference, as clock times.
"""

from typing import Annotated, Any, Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.base.yaml_values import Titles, parse_yaml, shape, yaml_of
from icc_desktop.domain.channel import Slug

Role = Literal["duty officer", "shift leader", "duty executive", "second desk", "ICT duty", "duty coordinator"]

ROLES: dict[Role, str] = {
    "duty officer": QT_TRANSLATE_NOOP("core", "Duty officer"),
    "shift leader": QT_TRANSLATE_NOOP("core", "Shift leader"),
    "duty executive": QT_TRANSLATE_NOOP("core", "Duty executive"),
    "second desk": QT_TRANSLATE_NOOP("core", "Second desk"),
    "ICT duty": QT_TRANSLATE_NOOP("core", "ICT duty"),
    "duty coordinator": QT_TRANSLATE_NOOP("core", "Duty coordinator"),
}
WHOLE_PLAN = Message(QT_TRANSLATE_NOOP("core", "The scenario"))
STEP_NAMED = QT_TRANSLATE_NOOP("core", "Step {number} ({name})")
STEP_NAMELESS = QT_TRANSLATE_NOOP("core", "Step {number}")
Happening = Literal["cap", "text", "call", "again", "network"]


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a role ought to do at a step. `due` as it was written, None where no time is set."""

    role: Role
    do: Titles
    due: str | None = None


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A message in words."""

    body: str
    subject: str = ""
    sender: str = msgspec.field(default="", name="from")


class Spoken(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A telephone call: who rings, from where, what he says, and what he answers if he is asked (DOMAIN.md 3.1)."""

    caller: str = ""
    organisation: str = ""
    number: str = ""
    text: str = ""
    where: str = ""
    what: str = ""
    hazards: str = ""
    access: str = ""
    casualties: str = ""
    services: str = ""
    cross_border: str = ""
    belgians: str = ""
    wanted: str = ""
    told: str = ""
    mark: str = ""
    next_contact: str = ""
    remarks: str = ""
    major_incident: bool | None = None

    @property
    def who(self) -> str:
        """Caller and organisation, as a card names them; "" where neither is known."""
        return ", ".join(part for part in (self.caller.strip(), self.organisation.strip()) if part)


class Inject(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What control knows of a step, and players do not see."""

    objective: Titles | None = None
    synopsis: Titles | None = None
    contingency: bool = False


class Player(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One who takes part. `addressee` is a number or an address, if it is known."""

    role: str
    organisation: str = ""
    addressee: str = ""


class PlannedStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One step as it is written, see the format above."""

    id: Slug
    at: str
    sent: str | None = None
    channel: Slug | None = None
    without_network: bool = False
    times: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 1
    every: str | None = None
    cap: str | None = None
    text: Words | None = None
    call: Spoken | None = None
    again: str | None = None
    network: Literal["down", "up"] | None = None
    control: Titles | None = None
    inject: Inject | None = None
    expected: tuple[Expected, ...] = ()

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """What of ``cap``, ``text``, ``call``, ``again`` and ``network`` it has; more than one is wrong."""
        return tuple(kind for kind in HAPPENINGS if getattr(self, kind) is not None)


HAPPENINGS: tuple[Happening, ...] = ("cap", "text", "call", "again", "network")


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """All of a plan but its steps."""

    id: Slug
    titles: Titles
    synopsis: Titles
    start: str
    zone: str
    objectives: tuple[Titles, ...] = ()
    players: tuple[Player, ...] = ()


class Plan(msgspec.Struct, frozen=True):
    """A whole plan, its steps as they stand in the file."""

    head: Head
    steps: tuple[PlannedStep, ...]


class _File(Head, frozen=True, forbid_unknown_fields=True, kw_only=True):
    steps: Annotated[list[Any], msgspec.Meta(min_length=1)]


def place(number: int, name: str | None) -> Message:
    """The place of a step in its file, counted from 1."""
    return Message(STEP_NAMED, {"number": number, "name": name}) if name else Message(STEP_NAMELESS, {"number": number})


def parse(data: bytes, *, file: str) -> Plan:
    """The plan in a YAML file, its shape checked and nothing else.

    Raises WorldFailure (``unreadable``) naming `file`, step and what is wrong.
    """
    found = shape(parse_yaml(data, file=file), _File, file=file, where=WHOLE_PLAN)
    steps: list[PlannedStep] = []
    for number, plain in enumerate(found.steps, 1):
        name = plain.get("id") if isinstance(plain, dict) else None
        where = place(number, name if isinstance(name, str) else None)
        steps.append(shape(plain, PlannedStep, file=file, where=where))
    head = Head(**{name: getattr(found, name) for name in Head.__struct_fields__})
    return Plan(head, tuple(steps))


def written(plan: Plan) -> bytes:
    """The plan as a YAML file in UTF-8, in the form of the shipped ones."""
    plain = _without_empty(msgspec.to_builtins(plan.head))
    plain["steps"] = [_without_empty(msgspec.to_builtins(step)) for step in plan.steps]
    return (FILE_HEAD + yaml_of(plain)).encode()


FILE_HEAD = (
    "# An exercise of ICC Desktop. How such a file is written is told at the top of icc_desktop/domain/plan.py.\n"
)


def _without_empty(value: Any) -> Any:
    """Without the languages in which nothing was written."""
    if isinstance(value, dict):
        return {key: _without_empty(one) for key, one in value.items() if one or key not in ("nl", "fr", "de")}
    return [_without_empty(one) for one in value] if isinstance(value, list | tuple) else value
