"""Sources: setting them up, and what they remember."""

from collections.abc import Iterable
from typing import Any

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import channels
from icc_desktop.desk.source_check import checked
from icc_desktop.domain import notification as n
from icc_desktop.domain import source as s
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.source import Coverage, Source
from icc_desktop.domain.source_file import place
from icc_desktop.store.work import Reader, Work


def add(work: Work, *, source: Source) -> str:
    """Add a source; returns its id (a new one, whatever `source.id` says)."""
    source = msgspec.structs.replace(checked(source, channels=channels.ids(work)), id=new_id())
    _only_one(work, source)
    work.append(s.ADDED, Subject(s.KIND, source.id), _data(source))
    return source.id


def change(work: Work, *, source: Source) -> None:
    """Change a source: its name, address, channel, interval, limits, or whether it is on."""
    _known(work, source.id)
    source = checked(source, channels=channels.ids(work))
    _only_one(work, source)
    work.append(s.CHANGED, Subject(s.KIND, source.id), _data(source))


def take_in(work: Work, *, added: Iterable[Source], changed: Iterable[Source]) -> list[str]:
    """Add and change several sources in one go, or none where one of them is refused. Returns the ids of those added."""
    for source in changed:
        change(work, source=source)
    return [add(work, source=source) for source in added]


def remove(work: Work, *, source_id: str) -> None:
    """Stop watching. What came from it stays."""
    coverage = _known(work, source_id)
    work.append(s.REMOVED, Subject(s.KIND, source_id), {"name": coverage.source.name if coverage.source else ""})
    work.forget_source(source_id)


def sources(reader: Reader) -> list[Coverage]:
    """The sources that are set up, by name."""
    found = [c for c in reader.states(s.KIND) if c.source is not None and not c.removed]
    return sorted(found, key=lambda c: c.source.name.casefold())


def heard(reader: Reader, *, ids: Iterable[tuple[str, Lane]]) -> frozenset[str]:
    """Which of these notifications (id and lane) the desk has received before."""
    return frozenset(one for one, lane in ids if reader.state(Subject(n.KIND, one), lane) is not None)


def memories(reader: Reader) -> dict[str, dict[str, str]]:
    """What each source remembers between polls."""
    return reader.memories()


def _data(source: Source) -> dict[str, Any]:
    return {"name": source.name, "source": msgspec.to_builtins(source)}


def _only_one(work: Work, source: Source) -> None:
    others = (c.source for c in work.states(s.KIND) if c.source and not c.removed and c.source.id != source.id)
    if any(place(other) == place(source) for other in others):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This address is watched already.")))


def _known(work: Work, source_id: str) -> Coverage:
    coverage: Coverage | None = work.state(Subject(s.KIND, source_id), "real")
    if coverage is None or coverage.removed or coverage.source is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This source is no longer set up.")))
    return coverage
