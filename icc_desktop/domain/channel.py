"""Channel profiles: by which system a message came, how soon it must be acknowledged, what to bear in mind.

The profiles come with the program as house data (``resources/channels.yaml``); what people change of them is entries, laid
over these. None is known by name here but ``other``.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.base.yaml_values import (
    ID_TWICE,
    LIST_EXPECTED,
    WHOLE_FILE,
    Titles,
    parse_yaml,
    shape,
    unusable,
    within,
)
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold

KIND = "channel"
ADDED = "channel.added"
CHANGED = "channel.changed"
RESET = "channel.reset"
RETIRED = "channel.retired"
RESTORED = "channel.restored"

FALLBACK = "other"
NAG_EVERY_S = 30  # DRAFT, where a channel says nothing else
CHANNEL = QT_TRANSLATE_NOOP("core", "channel {number}")
CHANNEL_NAMED = QT_TRANSLATE_NOOP("core", "channel {number} ({name})")
NO_FALLBACK = QT_TRANSLATE_NOOP("core", "the channel “{name}”, for unknown ones, is missing")
FILE = "channels.yaml"

CHECKLISTS: dict[str, str] = {
    "CL-1": QT_TRANSLATE_NOOP("core", "Loss of network or premises during duty"),
    "CL-2": QT_TRANSLATE_NOOP("core", "Cross-border industrial accident"),
    "CL-3": QT_TRANSLATE_NOOP("core", "Radiological or nuclear notification from abroad"),
    "CL-4": QT_TRANSLATE_NOOP("core", "Disaster abroad with Belgians involved"),
    "CL-5": QT_TRANSLATE_NOOP("core", "Flood warning"),
    "CL-6": QT_TRANSLATE_NOOP("core", "Red weather warning"),
    "CL-7": QT_TRANSLATE_NOOP("core", "Cyber incident with national or European impact"),
    "CL-8": QT_TRANSLATE_NOOP("core", "Terrorist attack abroad or threat-level change"),
}
"""The checklists of the house (DRAFT), by number."""

Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Seconds = Annotated[int, msgspec.Meta(gt=0)]
Sound = Literal["none", "once", "until-opened"]
Checklist = Literal["CL-1", "CL-2", "CL-3", "CL-4", "CL-5", "CL-6", "CL-7", "CL-8"]


class Channel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One channel profile.

    `acknowledge_within_s` is the house clock in seconds, from the time when the desk received the message;
    None where no clock runs (a call is acknowledged in the call). `lead` is the Belgian lead service, None
    where it is not settled. After `ask_again_s` an acknowledgement lapses and is asked for again, None: never. `sound`: whether a
    message is heard when it comes, and again every `nag_every_s` until somebody opens it. `test` says what a test on this
    channel needs. A `retired` one is no longer offered to choose; what came by it keeps it.
    """

    id: Slug
    names: Titles
    guidance: Titles
    acknowledge_within_s: Seconds | None = None
    ask_again_s: Seconds | None = None
    lead: Titles | None = None
    sound: Sound = "once"
    nag_every_s: Seconds = NAG_EVERY_S
    checklist: Checklist | None = None
    test: Titles | None = None
    retired: bool = False


EDITABLE = (
    "names",
    "acknowledge_within_s",
    "ask_again_s",
    "lead",
    "guidance",
    "sound",
    "nag_every_s",
    "checklist",
    "test",
)
"""What people may change of a channel, in the order in which it is shown."""

_TYPES = {field.name: field.type for field in msgspec.structs.fields(Channel)}


def load(data: bytes, *, file: str = FILE, complete: bool = True) -> tuple[Channel, ...]:
    """The profiles in a YAML list, in its order; a `complete` one has ``other``.

    Raises WorldFailure (``unreadable``) naming `file`, channel, key and problem.
    """
    plain = parse_yaml(data, file=file)
    if not isinstance(plain, list):
        raise unusable(file, WHOLE_FILE, LIST_EXPECTED)
    channels: dict[str, Channel] = {}
    for number, entry in enumerate(plain, 1):
        name = entry.get("id") if isinstance(entry, dict) else None
        where = Message(CHANNEL_NAMED if name else CHANNEL, {"number": number, "name": str(name)})
        channel = shape(entry, Channel, file=file, where=where)
        if channel.id in channels:
            raise unusable(file, within(where, "id"), ID_TWICE)
        channels[channel.id] = channel
    if complete and FALLBACK not in channels:
        raise unusable(file, WHOLE_FILE, Message(NO_FALLBACK, {"name": FALLBACK}))
    return tuple(channels.values())


def find(channels: Iterable[Channel], channel_id: str | None) -> Channel:
    """The profile of `channel_id`, else the one of ``other`` (which `load` makes sure of)."""
    by_id = {channel.id: channel for channel in channels}
    return by_id.get(channel_id or FALLBACK) or by_id[FALLBACK]


def replaced(channels: Iterable[Channel], changed: Iterable["Profile"]) -> tuple[Channel, ...]:
    """The channels in their order after a change of some of them; new ones stand at the end."""
    now = {channel.id: channel for channel in channels} | {one.channel.id: one.channel for one in changed}
    return tuple(now.values())


# -- what people change


class HouseChannel(msgspec.Struct, frozen=True, kw_only=True):
    """What people said of a channel: the fold of its entries, as plain values by field.

    `added` is the whole profile where a person added the channel, `changed` what was changed since, `by` and `at` who did so last.
    """

    id: str
    lane: Lane
    added: dict[str, Any] = {}
    changed: dict[str, Any] = {}
    retired: bool = False
    by: str | None = None
    at: datetime | None = None


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A channel as it counts now. `original` is what a reset goes back to: as shipped or, where it is the house's `own`, as added.

    `changed_by` and `changed_at` are set where something differs from that.
    """

    channel: Channel
    original: Channel
    own: bool = False
    changed_by: str | None = None
    changed_at: datetime | None = None

    @property
    def changed(self) -> tuple[str, ...]:
        """The fields that differ from `original`."""
        return differing(self.channel, self.original)


def differing(one: Channel, other: Channel) -> tuple[str, ...]:
    """The editable fields that two profiles of a channel do not have in common."""
    return tuple(name for name in EDITABLE if getattr(one, name) != getattr(other, name))


def fields_of(channel: Channel, names: Iterable[str] = EDITABLE) -> dict[str, Any]:
    """These fields as plain values, as an entry holds them."""
    plain: dict[str, Any] = msgspec.to_builtins(channel)
    return {name: plain[name] for name in names}


def profile(shipped: Channel | None, house: HouseChannel | None) -> Profile | None:
    """The channel as it comes with the program, under what people changed of it; None where nothing usable is known."""
    if house is None:
        return None if shipped is None else Profile(channel=shipped, original=shipped)
    original = shipped or _over(None, house.id, house.added)
    if original is None:
        return None
    channel = _over(original, house.id, house.changed) or original
    changed = bool(differing(channel, original))
    return Profile(
        channel=msgspec.structs.replace(channel, retired=house.retired),
        original=original,
        own=shipped is None,
        changed_by=house.by if changed else None,
        changed_at=house.at if changed else None,
    )


def _over(base: Channel | None, channel_id: str, values: dict[str, Any]) -> Channel | None:
    fit = _fitting(values)
    if base is not None:
        return msgspec.structs.replace(base, **fit)
    try:
        named = msgspec.convert(channel_id, Slug)
        return Channel(named, **fit)
    except (msgspec.ValidationError, TypeError):
        return None


def _fitting(values: dict[str, Any]) -> dict[str, Any]:
    """What can stand in a channel; an entry of another version may say something else under a name."""
    fit: dict[str, Any] = {}
    for name in EDITABLE:
        if name in values:
            try:
                fit[name] = msgspec.convert(values[name], _TYPES[name])
            except msgspec.ValidationError:
                continue
    return fit


def _apply(state: HouseChannel, entry: Entry) -> HouseChannel:
    said = (entry.data or {}).get("fields")
    fields = {str(name): value for name, value in said.items()} if isinstance(said, dict) else {}
    match entry.kind:
        case "channel.added":
            return msgspec.structs.replace(state, added=fields)
        case "channel.changed":
            changed = {**state.changed, **fields}
            return msgspec.structs.replace(state, changed=changed, by=entry.author, at=entry.happened_at)
        case "channel.reset":
            return msgspec.structs.replace(state, changed={}, by=None, at=None)
        case "channel.retired" | "channel.restored":
            return msgspec.structs.replace(state, retired=entry.kind == RETIRED)
        case _:
            return state


FOLD = Fold(KIND, HouseChannel, _apply)
