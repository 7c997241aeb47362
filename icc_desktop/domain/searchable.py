"""What of a subject is found by the words in it: everything that came in with it, and everything that people typed about it.

Pure, and the same whatever order entries arrive in: it follows from the state, the entries that are not struck, and the reading.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final

import msgspec

from icc_desktop.domain import decision, dossier, log, notification
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import PROGRAM, Entry
from icc_desktop.domain.folding import is_strike, strikes, text_in
from icc_desktop.domain.notification_facts import Facts

KINDS: Final = (notification.KIND, dossier.KIND, log.KIND, decision.KIND)
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]+")
LONGEST: Final = 60_000  # characters of one subject that are looked through, from its beginning
LONGEST_TITLE: Final = 400

_TYPED: Final = ("text", "reason", "remark", "who", "by_voice_to")  # what people write into acts on a notification
_CODES: Final = frozenset(((notification.CLOSED, "reason"),))  # not words but one of a list
_AS_A_WHOLE: Final = frozenset((notification.RECEIVED, notification.COMPLETED, notification.POINTED))


class Searchable(msgspec.Struct, frozen=True, kw_only=True):
    """One subject as the index holds it. `at` is when it came or happened (UTC), `tags` what filters ask for (`tag`)."""

    ref: str
    at: datetime
    title: str
    body: str
    tags: str


def tag(kind: str, value: str) -> str:
    """A filter's value as one word that no text holds: the index finds it as fast as a word."""
    return f"q{kind[0]}{value.casefold().encode('utf-8', 'replace').hex()}"


def changes_words(entry: Entry) -> bool:
    """Whether an entry can change what its subject is found by; an acknowledgement does not."""
    if entry.subject.kind != notification.KIND:
        return entry.subject.kind in KINDS
    return entry.kind in _AS_A_WHOLE or is_strike(entry) or any(_typed(entry))


def searchable(state: Any, entries: Iterable[Entry], alert: Alert | None = None) -> Searchable | None:
    """What a subject is found by; None where nothing of it is shown (struck, erased, not arrived yet).

    `entries` are those of the subject, whose struck ones do not count; `alert` is the reading of a notification.
    """
    match state:
        case notification.Notification(facts=Facts() as facts):
            ordered = sorted(entries, key=lambda entry: entry.order)
            return _notification(state, facts, ordered, alert)
        case log.LogLine(text=str() as text):
            first = min(entries, key=lambda entry: entry.order)
            return _made(state.lane, log.KIND, first.ref, state.at or first.happened_at, "", (text,))
        case dossier.Dossier(ref=str() as ref) if ref:
            return _dossier(state)
        case decision.Decision():
            return _decision(state)
    return None


def _made(
    lane: Lane, kind: str, ref: str, at: datetime, title: str, body: Iterable[str | None], *tags: str
) -> Searchable:
    return Searchable(
        ref=ref,
        at=at,
        title=_flat(title)[:LONGEST_TITLE],
        body=_flat("\n".join(text for text in dict.fromkeys(body) if text and text != title))[:LONGEST],
        tags=" ".join((tag("lane", lane), tag("kind", kind), *tags)),
    )


def _flat(text: str) -> str:
    """On one line, and without what is no letter to anybody: control characters, halves of characters."""
    whole = text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(_CONTROLS.sub(" ", whole).split())


def _notification(
    state: notification.Notification, facts: Facts, ordered: list[Entry], alert: Alert | None
) -> Searchable:
    written = state.completion
    headline = written.headline or facts.headline or written.event or facts.event or facts.identifier or facts.name
    struck = strikes(ordered)
    pointer = state.pointer
    body = (
        *(text for entry in ordered if entry.ref not in struck for text in _typed(entry)),
        *(_said(alert) if alert is not None and not facts.withheld else ()),
        *(getattr(written, name) for name in written.__struct_fields__),
        *((pointer.register, pointer.system, pointer.holder, pointer.title) if pointer else ()),
        *(file.name for file in facts.attachments),
        facts.area,
        facts.headline,
        facts.event,
        facts.sender,
        facts.name,
        facts.identifier,
    )
    return _made(
        state.lane,
        notification.KIND,
        state.receptions[0].ref,
        facts.received_at,
        headline,
        body,
        tag("source", facts.source_id),
        tag("channel", facts.channel),
        *(tag("area", one) for one in facts.countries),
        *(tag("region", one) for one in facts.regions),
    )


def _typed(entry: Entry) -> Iterator[str]:
    if entry.author == PROGRAM or is_strike(entry):
        return
    for key in _TYPED:
        if (entry.kind, key) not in _CODES and (text := text_in(entry, key)):
            yield text


def _said(alert: Alert) -> Iterator[str | None]:
    for info in alert.infos:
        yield from (info.description, info.instruction)
        yield from (area.description for area in info.areas)
        yield from (info.headline, info.event, info.sender_name, info.contact)
    yield from (alert.note, alert.source, *alert.incidents)
    yield from (named.value for named in alert.event_ids)


def _dossier(state: dossier.Dossier) -> Searchable | None:
    def texts() -> Iterator[str | None]:
        yield from (
            _of(state.summary, "text"),
            state.paragon_ref,
            _of(state.stating, "reason"),
            _of(state.stating, "to"),
        )
        for task in state.tasks.values():
            yield from (task.text, task.owner, _of(task.ended, "remark"))
        for meeting in state.meetings.values():
            yield from (meeting.title, meeting.chair, meeting.place, _of(meeting.ended, "remark"))
            yield from (word for member in meeting.members for word in (member.role, member.who))
            yield from (one.text for one in meeting.decisions)
        for figure in state.figures:
            yield from (figure.kind, str(figure.value), figure.source, figure.remark)
        yield from (one.reason for one in state.assessments)
        yield from (said.last.value for said in state.criteria.values() if said.last and said.last.value)

    return (
        None
        if state.opened_at is None
        else _made(state.lane, dossier.KIND, state.ref, state.opened_at, state.name, texts())
    )


def _decision(state: decision.Decision) -> Searchable | None:
    wording = state.wording
    if wording is None or state.written_at is None:
        return None
    body = (
        wording.issue,
        wording.decided_by,
        wording.reasons,
        wording.information,
        *(text for option in wording.options for text in (option.text, option.rejected_because)),
        *(_of(state.revoked, key) for key in ("reason", "by")),
        _of(state.reviewed, "remark"),
    )
    at = wording.decided_at or state.written_at
    return _made(state.lane, decision.KIND, state.ref, at, wording.choice, body)


def _of(register: Any, key: str) -> str:
    claim = register.last
    value = claim.value.get(key) if claim is not None and isinstance(claim.value, dict) else None
    return value if isinstance(value, str) else ""
