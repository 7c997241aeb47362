"""Channel profiles as a YAML file that people read, change and send to another desk: the form of the shipped one."""

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from icc_desktop.base.yaml_values import yaml_of
from icc_desktop.domain.channel import NAG_EVERY_S, Channel, differing, load

HEAD = """\
# Channel profiles of ICC Desktop. A list; each channel has:
#   id                    small letters, digits and hyphens; by it a channel is known again
#   names                 en always; nl, fr, de where they were written
#   guidance              shown on the notification, in the same languages
# and, where it is not as usual:
#   acknowledge_within_s  the house clock in seconds from receipt; left out: no clock runs
#   ask_again_s           an acknowledgement lapses after so many seconds; left out: never
#   lead                  the Belgian lead service, in the same languages; left out where it is not settled
#   sound                 none | once | until-opened                                      (usual: once)
#   nag_every_s           how often it is heard again until somebody opens it, in seconds  (usual: 30)
#   checklist             CL-1 to CL-8, offered on the notification
#   test                  what a test on this channel needs, in the same languages
#   retired               true: no longer offered to choose                               (usual: false)
"""

Standing = Literal["new", "changed", "same"]


class Offered(msgspec.Struct, frozen=True):
    """One profile of a file beside the one that counts now, `present`; `differs` are the fields that would change."""

    channel: Channel
    standing: Standing
    present: Channel | None = None
    differs: tuple[str, ...] = ()


def written(channels: Iterable[Channel]) -> bytes:
    """The file of these channels, in their order, in UTF-8."""
    plain = [_plain(channel) for channel in channels]
    return (HEAD + "\n" + yaml_of(plain)).encode()


def offered(data: bytes, present: Iterable[Channel], *, file: str) -> tuple[Offered, ...]:
    """What a file holds, beside the channels that there are. Raises WorldFailure (``unreadable``) as `load` does."""
    by_id = {channel.id: channel for channel in present}
    return tuple(_beside(channel, by_id.get(channel.id)) for channel in load(data, file=file, complete=False))


def _beside(channel: Channel, present: Channel | None) -> Offered:
    if present is None:
        return Offered(channel, "new")
    differs = differing(channel, present)
    if channel.retired != present.retired:
        differs = (*differs, "retired")
    return Offered(channel, "changed" if differs else "same", present, differs)


def _plain(channel: Channel) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(channel)
    for name in ("names", "guidance", "lead", "test"):
        if plain[name] is not None:
            plain[name] = {language: text for language, text in plain[name].items() if text or language == "en"}
    usual = {"sound": "once", "nag_every_s": NAG_EVERY_S, "retired": False}
    return {name: value for name, value in plain.items() if value is not None and value != usual.get(name)}
