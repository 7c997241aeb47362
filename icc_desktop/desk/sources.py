"""Sources: setting them up, and keeping how they do. Only the first failure and the recovery are entries."""

import functools
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.clock import iso_z
from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import channel as channels
from icc_desktop.domain import source as s
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.source import Coverage, Health, PollResult, Source
from icc_desktop.store.work import Reader, Work

MIN_INTERVAL_S, MAX_INTERVAL_S = 5.0, 7 * 86_400.0
MIN_TIMEOUT_S, MAX_TIMEOUT_S = 1.0, 600.0
MIN_BYTES, MAX_BYTES = 1_000, 500_000_000


def checked(source: Source) -> Source:
    """`source` tidied. Raises Refused where something in it cannot be: no name, no such address, no such limits."""
    source = msgspec.structs.replace(source, name=source.name.strip(), address=source.address.strip())
    if not source.name:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Give the source a name.")))
    if not source.address:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Give the folder or the address to watch.")))
    if source.kind == "http":
        _check_web_address(source.address)
    elif source.kind == "folder":
        source = msgspec.structs.replace(source, address=_folder(source.address))
    _check_limits(source)
    if source.channel not in _channel_ids():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "There is no channel {name}."), {"name": source.channel}))
    return source


def _check_web_address(address: str) -> None:
    if not address.lower().startswith(("http://", "https://")):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "A web address begins with https:// or http://.")))
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or not address.isprintable() or " " in address:
        text = QT_TRANSLATE_NOOP("core", "This is no web address. One looks like this: https://example.org/alerts.xml")
        raise Refused(Message(text))
    if "@" in parts.netloc:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Leave the user name and the password out of the address: it stands in the log, where all can read it and "
            "nothing is ever taken out. A source that asks for a password cannot be watched yet.",
        )
        raise Refused(Message(text))


def _folder(address: str) -> str:
    """The whole path of a folder. What a relative one would mean changes with where the program is started."""
    try:
        path = Path(address).expanduser()
    except RuntimeError:  # the home of somebody who is not known here
        path = Path()
    if not path.is_absolute() or "\0" in address:
        text = QT_TRANSLATE_NOOP("core", "Give the whole path of the folder, from the top: {example}")
        raise Refused(Message(text, {"example": str(Path.home() / "alerts")}))
    return str(path)


def _check_limits(source: Source) -> None:
    if source.interval_s < MIN_INTERVAL_S:
        raise Refused(
            Message(QT_TRANSLATE_NOOP("core", "Ask a source at most every {count} seconds."), {"count": MIN_INTERVAL_S})
        )
    if not source.interval_s <= MAX_INTERVAL_S:  # neither is what is no number at all
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Ask a source at least once in seven days.")))
    if not MIN_TIMEOUT_S <= source.timeout_s <= MAX_TIMEOUT_S:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Wait between 1 second and 10 minutes for an answer.")))
    if not MIN_BYTES <= source.max_bytes <= MAX_BYTES:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Take between 1 kB and 500 MB in one answer.")))


@functools.cache
def _channel_ids() -> frozenset[str]:
    return frozenset(channel.id for channel in channels.load(resources.read_bytes(channels.FILE)))


def add(work: Work, *, source: Source) -> str:
    """Add a source; returns its id (a new one, whatever `source.id` says)."""
    source = msgspec.structs.replace(checked(source), id=new_id())
    _only_one(work, source)
    work.append(s.ADDED, Subject(s.KIND, source.id), _data(source))
    return source.id


def change(work: Work, *, source: Source) -> None:
    """Change a source: its name, address, channel, interval, limits, or whether it is on."""
    _known(work, source.id)
    source = checked(source)
    _only_one(work, source)
    work.append(s.CHANGED, Subject(s.KIND, source.id), _data(source))


def remove(work: Work, *, source_id: str) -> None:
    """Stop watching. What came from it stays."""
    coverage = _known(work, source_id)
    work.append(s.REMOVED, Subject(s.KIND, source_id), {"name": coverage.source.name if coverage.source else ""})
    work.forget_source(source_id)


def record_poll(work: Work, *, result: PollResult) -> None:
    """Keep the outcome of one poll. A failure changes the source's health and nothing else."""
    coverage: Coverage | None = work.state(Subject(s.KIND, result.source_id), "real")
    if coverage is None or coverage.removed or coverage.source is None:
        return
    before = work.healths().get(result.source_id)
    health = s.health_after(before, result)
    memory = result.memory if result.outcome != "failed" else work.memories().get(result.source_id, {})
    work.keep_poll(health, memory)
    name = coverage.source.name
    if health.outcome == "failed" and coverage.lost_since is None:
        reason = result.reason or Message("")
        data: dict[str, Any] = {"name": name, "reason": reason.text, "reason_values": reason.values}
        if result.answer:
            data["answer"] = work.keep_payload(result.answer)
        work.append(s.LOST, Subject(s.KIND, result.source_id), data, by_program=True)
    elif health.outcome != "failed" and coverage.lost_since is not None:
        minutes = (work.now - coverage.lost_since).total_seconds() // 60
        data = {"name": name, "since": iso_z(coverage.lost_since), "minutes": int(minutes)}
        work.append(s.RECOVERED, Subject(s.KIND, result.source_id), data, by_program=True)


def sources(reader: Reader) -> list[Coverage]:
    """The sources that are set up, by name."""
    found = [c for c in reader.states(s.KIND) if c.source is not None and not c.removed]
    return sorted(found, key=lambda c: c.source.name.casefold())


def healths(reader: Reader) -> dict[str, Health]:
    """How each source did at its last poll."""
    return reader.healths()


def memories(reader: Reader) -> dict[str, dict[str, str]]:
    """What each source remembers between polls."""
    return reader.memories()


def _data(source: Source) -> dict[str, Any]:
    return {"name": source.name, "source": msgspec.to_builtins(source)}


def _only_one(work: Work, source: Source) -> None:
    others = (c.source for c in work.states(s.KIND) if c.source and not c.removed and c.source.id != source.id)
    if any(other.address == source.address for other in others):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This address is watched already.")))


def _known(work: Work, source_id: str) -> Coverage:
    coverage: Coverage | None = work.state(Subject(s.KIND, source_id), "real")
    if coverage is None or coverage.removed or coverage.source is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This source is no longer set up.")))
    return coverage
