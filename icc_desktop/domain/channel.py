"""Channel profiles: by which system a message came, how soon it must be acknowledged, what to bear in mind.

The profiles are house data, edited in ``resources/channels.yaml``; none is known by name here but ``other``.
"""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from icc_desktop.base.yaml_values import Titles, parse_yaml, shape, unusable

FALLBACK = "other"
FILE = "channels.yaml"

Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Seconds = Annotated[int, msgspec.Meta(gt=0)]


class Channel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One channel profile.

    `acknowledge_within_s` is the house clock in seconds, from the time when the desk received the message;
    None where no clock runs (a call is acknowledged in the call). `lead` is the Belgian lead service, None
    where it is not settled.
    """

    id: Slug
    names: Titles
    guidance: Titles
    acknowledge_within_s: Seconds | None = None
    lead: Titles | None = None


def load(data: bytes, *, file: str = FILE) -> tuple[Channel, ...]:
    """The profiles in a YAML list, in its order.

    Raises WorldFailure (``unreadable``) naming `file`, channel, key and problem.
    """
    plain = parse_yaml(data, file=file)
    if not isinstance(plain, list):
        raise unusable(file, "the whole file", "a list of channels is expected")
    channels: dict[str, Channel] = {}
    for number, entry in enumerate(plain, 1):
        name = entry.get("id") if isinstance(entry, dict) else None
        where = f"channel {number} ({name})" if name else f"channel {number}"
        channel = shape(entry, Channel, file=file, where=where)
        if channel.id in channels:
            raise unusable(file, f"{where}, id", "this id stands twice")
        channels[channel.id] = channel
    if FALLBACK not in channels:
        raise unusable(file, "the whole file", f"the channel {FALLBACK!r}, for unknown ones, is missing")
    return tuple(channels.values())


def find(channels: Iterable[Channel], channel_id: str | None) -> Channel:
    """The profile of `channel_id`, else the one of ``other`` (which `load` makes sure of)."""
    by_id = {channel.id: channel for channel in channels}
    return by_id.get(channel_id or FALLBACK) or by_id[FALLBACK]
