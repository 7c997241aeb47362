"""Channel profiles: those that come with the program, and what the people of this house change of them.

A change counts for what arrives after it: a notification keeps the clock that it was received with.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.base.yaml_values import Titles
from icc_desktop.domain import channel as c
from icc_desktop.domain import source
from icc_desktop.domain.channel import Channel, HouseChannel, Profile
from icc_desktop.domain.entry import Subject
from icc_desktop.store.work import Reader, Work

MIN_CLOCK_S, MAX_CLOCK_S = 10, 7 * 86_400
MIN_NAG_S, MAX_NAG_S = 5, 3600
LONGEST_NAME, LONGEST_TEXT = 80, 2000
TELEPHONE = "telephone"
NEEDED = (c.FALLBACK, TELEPHONE)
"""Channels that the program itself names: of unknown messages, and of the call sheet."""

_UNKNOWN = QT_TRANSLATE_NOOP("core", "There is no channel {name}.")


@lru_cache(maxsize=1)
def shipped() -> tuple[Channel, ...]:
    """The profiles that come with the program. Raises WorldFailure where their file is damaged."""
    return c.load(resources.read_bytes(c.FILE))


def profiles(reader: Reader) -> tuple[Profile, ...]:
    """Every channel as it counts now: those of the program in their order, then those of the house by name."""
    houses: dict[str, HouseChannel] = {house.id: house for house in reader.states(c.KIND)}
    known = [c.profile(one, houses.pop(one.id, None)) for one in shipped()]
    own = [c.profile(None, house) for house in houses.values()]
    own.sort(key=lambda one: one.channel.names.en.casefold() if one else "")
    return tuple(one for one in (*known, *own) if one is not None)


def profile(house: HouseChannel) -> Profile | None:
    """The channel as it counts after a change."""
    return c.profile(_shipped(house.id), house)


def ids(reader: Reader) -> frozenset[str]:
    """The ids of all channels, also of those retired."""
    return frozenset(one.channel.id for one in profiles(reader))


def add(work: Work, *, channel: Channel) -> str:
    """Add a channel of the house; returns its id, made from its English name whatever `channel.id` says."""
    channel = checked(channel)
    _only_name(work, channel, but="")
    channel = msgspec.structs.replace(channel, id=_new_id(channel.names.en, ids(work)))
    _write_added(work, channel)
    return channel.id


def change(work: Work, *, channel: Channel) -> None:
    """Change fields of a channel. It counts for what arrives from now on; one that is as it was is no entry."""
    before = _known(work, channel.id).channel
    channel = checked(channel)
    _only_name(work, channel, but=channel.id)
    if names := c.differing(channel, before):
        data = {"name": channel.names.en, "fields": c.fields_of(channel, names)}
        work.append(c.CHANGED, Subject(c.KIND, channel.id), data)


def reset(work: Work, *, channel_id: str) -> None:
    """Go back to the profile as it came with the program or, for one of the house, as it was added."""
    before = _known(work, channel_id)
    if not before.changed:
        raise _refused(QT_TRANSLATE_NOOP("core", "Nothing of this channel was changed."))
    _only_name(work, before.original, but=channel_id)
    work.append(c.RESET, Subject(c.KIND, channel_id), {"name": before.original.names.en})


def retire(work: Work, *, channel_id: str) -> None:
    """No longer offer a channel. What came by it keeps it; it can be taken back into use."""
    before = _known(work, channel_id).channel
    if channel_id in NEEDED:
        raise _refused(QT_TRANSLATE_NOOP("core", "The program itself uses this channel: it stays."))
    if before.retired:
        raise _refused(QT_TRANSLATE_NOOP("core", "This channel is retired already."))
    uses = sorted(one.source.name for one in work.states(source.KIND) if _uses(one, channel_id))
    if uses:
        text = QT_TRANSLATE_NOOP("core", "A source still uses this channel: {name}. Give it another channel first.")
        raise _refused(text, name=", ".join(uses))
    work.append(c.RETIRED, Subject(c.KIND, channel_id), {"name": before.names.en})


def restore(work: Work, *, channel_id: str) -> None:
    """Offer a retired channel again."""
    before = _known(work, channel_id).channel
    if not before.retired:
        raise _refused(QT_TRANSLATE_NOOP("core", "This channel is in use."))
    _only_name(work, before, but=channel_id)
    work.append(c.RESTORED, Subject(c.KIND, channel_id), {"name": before.names.en})


def take_in(work: Work, *, channels: Iterable[Channel]) -> None:
    """Bring several channels to what a file says, in one go, or none where one of them is refused."""
    for channel in channels:
        present = next((one for one in profiles(work) if one.channel.id == channel.id), None)
        if present is None:
            channel = checked(channel)
            _only_name(work, channel, but="")
            _write_added(work, channel)
        else:
            change(work, channel=channel)
        was_retired = present is not None and present.channel.retired
        if channel.retired and not was_retired:
            retire(work, channel_id=channel.id)
        elif was_retired and not channel.retired:
            restore(work, channel_id=channel.id)


def checked(channel: Channel) -> Channel:
    """`channel` tidied. Raises Refused where something in it cannot be: no name, no such clock, a language without English."""
    names = _tidy(channel.names)
    if not names.en:
        raise _refused(
            QT_TRANSLATE_NOOP("core", "Give the channel an English name: it stands where a language is missing.")
        )
    guidance, lead, test = _tidy(channel.guidance), _kept(channel.lead), _kept(channel.test)
    for texts in (guidance, lead, test):
        if texts is not None and not texts.en and texts != Titles(en=""):
            text = QT_TRANSLATE_NOOP(
                "core", "Write “{text}” in English as well: it stands where a language is missing."
            )
            raise _refused(text, text=_start(texts.nl or texts.fr or texts.de))
    for texts, longest in ((names, LONGEST_NAME), (guidance, LONGEST_TEXT), (lead, LONGEST_NAME), (test, LONGEST_TEXT)):
        for said in () if texts is None else (texts.en, texts.nl, texts.fr, texts.de):
            if len(said) > longest:
                text = QT_TRANSLATE_NOOP("core", "“{text}” is too long: at most {count} characters.")
                raise _refused(text, text=_start(said), count=longest)
    for clock in (channel.acknowledge_within_s, channel.ask_again_s):
        if clock is not None and not MIN_CLOCK_S <= clock <= MAX_CLOCK_S:
            raise _refused(
                QT_TRANSLATE_NOOP("core", "A clock runs from 10 seconds to 7 days; without a clock, leave it empty.")
            )
    if not MIN_NAG_S <= channel.nag_every_s <= MAX_NAG_S:
        raise _refused(QT_TRANSLATE_NOOP("core", "What is heard again is heard every 5 seconds to every hour."))
    return msgspec.structs.replace(channel, names=names, guidance=guidance, lead=lead, test=test)


def _tidy(texts: Titles) -> Titles:
    return Titles(en=texts.en.strip(), nl=texts.nl.strip(), fr=texts.fr.strip(), de=texts.de.strip())


def _kept(texts: Titles | None) -> Titles | None:
    tidy = Titles(en="") if texts is None else _tidy(texts)
    return None if tidy == Titles(en="") else tidy


def _start(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39].rstrip()}…"


def _known(work: Work, channel_id: str) -> Profile:
    found = next((one for one in profiles(work) if one.channel.id == channel_id), None)
    if found is None:
        raise _refused(_UNKNOWN, name=channel_id)
    return found


def _only_name(work: Work, channel: Channel, *, but: str) -> None:
    name = channel.names.en.casefold()
    for one in profiles(work):
        if one.channel.id != but and not one.channel.retired and one.channel.names.en.casefold() == name:
            text = QT_TRANSLATE_NOOP("core", "There is a channel of this name already: {name}.")
            raise _refused(text, name=one.channel.names.en)


def _write_added(work: Work, channel: Channel) -> None:
    data = {"name": channel.names.en, "fields": c.fields_of(channel)}
    work.append(c.ADDED, Subject(c.KIND, channel.id), data)


def _new_id(name: str, taken: frozenset[str]) -> str:
    """An id that one can read, from the letters and digits of a name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = "-".join(re.findall(r"[a-z0-9]+", plain))[:40].strip("-") or "channel"
    number = 1
    while (one := made if number == 1 else f"{made}-{number}") in taken:
        number += 1
    return one


def _uses(coverage: source.Coverage, channel_id: str) -> bool:
    return coverage.source is not None and not coverage.removed and coverage.source.channel == channel_id


def _shipped(channel_id: str) -> Channel | None:
    return next((one for one in shipped() if one.id == channel_id), None)


def _refused(text: str, /, **values: Scalar) -> Refused:
    return Refused(Message(text, values))
