"""The reading of one notification in words: parts in reading order, each with text, facts or links. Makes no widgets.

Everything that the message says stands in one of the parts; texts stay as the sender wrote them and are never markup.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale

from icc_desktop.base.words import Message
from icc_desktop.desk.queries import Detail
from icc_desktop.domain import flags, telephone
from icc_desktop.domain.alert import DEFAULT_LANGUAGE, Alert, Area, Info, Named, Polygon, Resource
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.notification import CONCERNS
from icc_desktop.domain.queue import Row
from icc_desktop.gui.panel_asked import Place, lag_sentence
from icc_desktop.gui.queue_row import headline
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.words import full_text, number_text, say, time_text, translate_core, when_text

translate = QCoreApplication.translate

LONGEST = 100_000  # characters of one text that are shown; the original beside has the rest
MOST_COORDINATES = 40_000  # characters of coordinates that are shown

_OWN_NAMES = {"en": "English", "es": "Español"}  # Qt names the variants of one country here

Rank = Literal["", "quiet", "problem"]


@dataclass(frozen=True)
class Fact:
    """A caption and what belongs to it."""

    caption: str
    value: str
    rank: Rank = ""


@dataclass(frozen=True)
class Link:
    """A sentence that leads to another notification."""

    text: str
    notification_id: str


@dataclass(frozen=True)
class Part:
    """One part of the reading; empty ones are left out. `large` texts are what is read first."""

    title: str = ""
    text: str = ""
    facts: tuple[Fact, ...] = ()
    warnings: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    history: tuple["Happened", ...] = ()
    rank: Rank = ""

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.facts or self.warnings or self.links or self.history)


@dataclass(frozen=True)
class Happened:
    """An entry of the journal about this notification. `struck` says by which entry and why, "" for what stands."""

    ref: str
    at: str
    author: str
    text: str
    struck: str = ""


def blocks_in_order(alert: Alert, best: Info | None) -> tuple[Info, ...]:
    """The info blocks, that for this reader first, the others as they came."""
    if best is None:
        return alert.infos
    return (best, *(info for info in alert.infos if info is not best))


def block_names(infos: tuple[Info, ...]) -> tuple[str, ...]:
    """The name of each block's language in that language; numbered where several are in one."""
    names = [_language(info.language) for info in infos]
    seen: dict[str, int] = {}
    result = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        result.append(f"{name} {seen[name]}" if names.count(name) > 1 else name)
    return tuple(result)


def _language(tag: str | None) -> str:
    """The name of a language in itself, ``Nederlands`` for ``nl-BE``; the tag where it is not known."""
    written = tag or DEFAULT_LANGUAGE
    primary = written.replace("_", "-").partition("-")[0].lower()
    locale = QLocale(written.replace("-", "_") if primary == "zh" else primary)  # Chinese: which script
    known = locale.language() != QLocale.Language.C
    name = _OWN_NAMES.get(primary) or (locale.nativeLanguageName() if known else "")
    return name[:1].upper() + name[1:] or written


def parts(detail: Detail, info: Info | None, place: Place, *, full_headline: bool = False) -> tuple[Part, ...]:
    """The whole reading with `info` as the block that is shown."""
    alert, row = detail.alert, detail.row
    made = [
        Part(text=_cut(info.headline or "") if info and full_headline else ""),
        Part(warnings=tuple(_warnings(detail, place)), links=tuple(_links(detail))),
    ]
    if alert is None:
        made.append(_unreadable(detail))
    elif alert.format == telephone.FORMAT and info:
        made.append(Part(translate("panel", "What was said"), facts=tuple(_answers(info, place))))
    if info:
        made.append(Part(translate("panel", "What to do"), text=_reflowed(info.instruction)))
        made.append(Part(translate("panel", "What happens"), text=_reflowed(info.description)))
    if alert and info is None:
        made.append(Part(text=translate("panel", "The message has no text of its own."), rank="quiet"))
    if alert:
        made.append(Part(translate("panel", "At a glance"), facts=_facts(_event(row, info, place))))
    if info:
        made.append(Part(translate("panel", "Where"), facts=_facts(_areas(info.areas))))
        made.append(Part(translate("panel", "More from the sender"), facts=_facts(_more(alert, info))))
    advice = place.channel.guidance.say(place.language)
    name = place.channel.names.say(place.language)
    made.append(Part(translate("panel", "House advice for {channel}").format(channel=name), text=advice))
    made.append(Part(translate("panel", "What was done with it"), history=tuple(_history(detail.history, place))))
    if alert:
        made.append(Part(translate("panel", "The message"), facts=_facts(_message(alert, place))))
    made.append(Part(translate("panel", "How it came"), facts=_facts(_received(detail, place))))
    if info:
        made.append(Part(translate("panel", "Coordinates"), facts=tuple(_coordinates(info.areas)), rank="quiet"))
    return tuple(part for part in made if not part.is_empty)


def _facts(pairs: Iterable[tuple[str, str | None]]) -> tuple[Fact, ...]:
    return tuple(Fact(caption, value) for caption, value in pairs if value)


def _reflowed(text: str | None) -> str:
    """A long text without the blanks that its sender's XML was indented with; its line breaks stay."""
    return _cut("\n".join(line.strip() for line in (text or "").splitlines()))


def _cut(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    more = translate("panel", "… {count} more characters stand in the original (key O).")
    return f"{text[:LONGEST]}\n{more.format(count=number_text(len(text) - LONGEST))}"


# -- what must not be overlooked


def _warnings(detail: Detail, place: Place) -> Iterable[str]:
    row = detail.row
    if row.superseded and row.superseded.how == "cancel":
        yield translate("panel", "Withdrawn by its sender. A cancellation is not an all-clear.")
    if row.message_type == "Cancel":
        yield translate("panel", "This is a cancellation: it withdraws an earlier message and is not an all-clear.")
    if row.is_expired(place.now) and row.expires_at:
        at = when_text(row.expires_at, place.tz, place.now)
        yield translate(
            "panel", "Expired {time}, not cancelled: its time ran out, nobody said that it is over."
        ).format(time=at)
    for conflict in row.conflicts:
        yield {
            "assessment": translate("panel", "Two people assessed it differently without knowing of each other."),
            "closing": translate("panel", "Two people closed or reopened it without knowing of each other."),
            "status": translate("panel", "Two people said differently whether it is real."),
        }.get(conflict, conflict)
    contents = len({reception.reading for reception in detail.state.receptions})
    if contents > 1:
        text = translate("panel", "It came with {count} different contents under one identifier; the first is shown.")
        yield text.format(count=number_text(contents))
    if sentence := lag_sentence(row):
        yield sentence
    for code in row.flags:
        yield translate_core(flags.WORDS.get(code, code))


def _links(detail: Detail) -> Iterable[Link]:
    row, known = detail.row, {other.id: other for other in detail.related}
    if row.superseded and (other := known.get(row.superseded.by)):
        if row.superseded.how == "cancel":
            text = translate("panel", "Withdrawn by {ref}: {headline}")
        else:
            text = translate("panel", "Replaced by {ref}: {headline}")
        yield Link(text.format(ref=other.ref, headline=headline(other)), other.id)
    for one in row.replaces:
        if other := known.get(one):
            if row.message_type == "Cancel":
                text = translate("panel", "Withdraws {ref}: {headline}")
            elif row.message_type == "Update":
                text = translate("panel", "Replaces {ref}: {headline}")
            else:
                text = translate("panel", "Refers to {ref}: {headline}")
            yield Link(text.format(ref=other.ref, headline=headline(other)), other.id)
    facts = detail.state.facts
    if facts and facts.variant_of and (other := known.get(facts.variant_of)):
        text = translate("panel", "Came under the identifier of {ref}: {headline}")
        yield Link(text.format(ref=other.ref, headline=headline(other)), other.id)


def _unreadable(detail: Detail) -> Part:
    facts, row = detail.state.facts, detail.row
    reason = Message(row.reason or "", row.reason_values)
    return Part(
        translate("panel", "It could not be read"),
        text=translate("panel", "Every byte of it is kept: key O shows them."),
        facts=_facts(
            (
                (translate("panel", "Reason"), say(reason) if row.reason else None),
                (translate("panel", "Place"), _where(facts.where) if facts and facts.where else None),
            )
        ),
    )


# -- what it says


def _where(written: str) -> str:
    """``entry 3, line 72`` in the user's language."""
    patterns = {
        "alert": translate("panel", "alert {number}"),
        "entry": translate("panel", "entry {number}"),
        "line": translate("panel", "line {number}"),
    }
    parts = [part.rpartition(" ") for part in written.split(", ")]
    return ", ".join(
        patterns[word].format(number=number) if word in patterns else f"{word} {number}".strip()
        for word, _, number in parts
    )


def _answers(info: Info, place: Place) -> Iterable[Fact]:
    given = {pair.name: pair.value for pair in info.parameters}
    if "major_incident" in given:
        yes = given["major_incident"] == "yes"
        answer = translate("panel", "yes") if yes else translate("panel", "no")
        yield Fact(translate("panel", "Major incident declared?"), answer, "problem" if yes else "")
    for name, question in telephone.QUESTIONS.items():
        if name in given:
            yield Fact(translate_core(question), _cut(given[name]))
    if info.onset_at:
        yield Fact(translate("panel", "Happened at"), full_text(info.onset_at, place.tz))


def _event(row: Row, info: Info | None, place: Place) -> Iterable[tuple[str, str | None]]:
    own = severity_word(row.severity) if row.severity else ""
    if own and row.concerns:
        own = f"{own}, {translate_core(CONCERNS.get(row.concerns, row.concerns))}"
    yield translate("panel", "Our assessment"), own or None
    if info is None:
        return
    yield translate("panel", "Event"), info.event
    said = (
        translate("panel", "urgency {word}").format(word=info.urgency) if info.urgency else "",
        translate("panel", "severity {word}").format(word=info.severity) if info.severity else "",
        translate("panel", "certainty {word}").format(word=info.certainty) if info.certainty else "",
    )
    if any(said):
        proposed = translate("panel", "proposes {severity}").format(severity=severity_word(row.proposed))
        yield translate("panel", "Sender's words"), ", ".join(word for word in (*said, proposed) if word)
    for caption, at in (
        (translate("panel", "In effect from"), info.effective_at),
        (translate("panel", "Begins"), info.onset_at),
        (translate("panel", "Expires"), info.expires_at),
    ):
        yield caption, full_text(at, place.tz) if at else None
    yield translate("panel", "Response"), ", ".join(info.response_types)
    yield translate("panel", "Audience"), info.audience
    yield translate("panel", "Category"), ", ".join(info.categories)


def _areas(areas: tuple[Area, ...]) -> Iterable[tuple[str, str | None]]:
    for number, area in enumerate(areas, 1):
        lines = [area.description, *_codes(area.geocodes)]
        lines += [_circle_words(c.latitude, c.longitude, c.radius_km) for c in area.circles]
        lines += [
            translate("panel", "Circle that cannot be read: {text}").format(text=t) for t in area.unreadable_circles
        ]
        lines += [_polygon_words(polygon) for polygon in area.polygons]
        if area.altitude:
            lines.append(translate("panel", "Altitude {feet} ft").format(feet=area.altitude))
        if area.ceiling:
            lines.append(translate("panel", "Ceiling {feet} ft").format(feet=area.ceiling))
        name = translate("panel", "Area") if len(areas) == 1 else f"{translate('panel', 'Area')} {number_text(number)}"
        yield name, _cut("\n".join(line for line in lines if line))


def _codes(pairs: tuple[Named, ...]) -> list[str]:
    """``name: value``, the values of one name on one line."""
    by_name: dict[str, list[str]] = {}
    for pair in pairs:
        by_name.setdefault(pair.name, []).append(pair.value)
    return [f"{name}: {', '.join(values)}" if name else ", ".join(values) for name, values in by_name.items()]


def _circle_words(latitude: float, longitude: float, radius_km: float) -> str:
    if not radius_km:
        return translate("panel", "Point {latitude}, {longitude}").format(latitude=latitude, longitude=longitude)
    return translate("panel", "Circle of {radius} km around {latitude}, {longitude}").format(
        radius=radius_km, latitude=latitude, longitude=longitude
    )


def _polygon_words(polygon: Polygon) -> str:
    if polygon.problem:
        return translate("panel", "Polygon, unusable: {problem} {text}").format(
            problem=translate_core(flags.WORDS.get(polygon.problem, polygon.problem)), text=polygon.written[:200]
        )
    count = number_text(len(polygon.points))
    return translate("panel", "Polygon of {count} points (coordinates at the end)").format(count=count)


def _coordinates(areas: tuple[Area, ...]) -> Iterable[Fact]:
    room = MOST_COORDINATES
    for number, area in enumerate(areas, 1):
        for polygon in area.polygons:
            text = polygon.written[: max(0, room)]
            room -= len(text)
            if len(text) < len(polygon.written):
                text += translate("panel", "… the rest stands in the original (key O).")
            yield Fact(f"{translate('panel', 'Area')} {number_text(number)}", text, "quiet")
            if room <= 0:
                return


def _more(alert: Alert | None, info: Info) -> Iterable[tuple[str, str | None]]:
    yield translate("panel", "Issued by"), info.sender_name
    yield translate("panel", "Contact"), info.contact
    yield translate("panel", "Web (not fetched)"), info.web
    for resource in info.resources:
        yield translate("panel", "File"), _resource(resource)
    if alert is None or alert.format != telephone.FORMAT:
        yield translate("panel", "Parameters"), _cut("\n".join(_codes(info.parameters)))
    yield translate("panel", "Event codes"), "\n".join(_codes(info.event_codes))
    yield translate("panel", "Language"), info.language


def _resource(resource: Resource) -> str:
    size = "" if resource.size_bytes is None else _bytes(resource.size_bytes)
    embedded = ""
    if resource.embedded_bytes is not None:
        embedded = translate("panel", "in the message itself, {size}").format(size=_bytes(resource.embedded_bytes))
    first = ", ".join(part for part in (resource.description, resource.mime_type, size, embedded) if part)
    digest = f"SHA-1 {resource.digest}" if resource.digest else ""
    return "\n".join(part for part in (first, resource.uri, digest) if part)


def _bytes(size: int) -> str:
    return translate("panel", "{count} bytes").format(count=number_text(size))


def _message(alert: Alert, place: Place) -> Iterable[tuple[str, str | None]]:
    yield translate("panel", "Sender"), alert.sender
    yield translate("panel", "Identifier"), alert.identifier
    sent = full_text(alert.sent_at, place.tz) if alert.sent_at else ""
    written = translate("panel", "written {text}").format(text=alert.sent) if alert.sent else ""
    yield translate("panel", "Sent"), ", ".join(part for part in (sent, written) if part)
    yield (
        translate("panel", "Status / type / scope"),
        " / ".join(word or "–" for word in (alert.status, alert.message_type, alert.scope)),
    )
    yield translate("panel", "Restriction"), alert.restriction
    yield translate("panel", "Addressed to"), ", ".join(alert.addresses)
    yield translate("panel", "Note"), _cut(alert.note or "")
    yield translate("panel", "Source named"), alert.source
    yield (
        translate("panel", "Refers to"),
        "\n".join(", ".join(part for part in (r.identifier, r.sender, r.sent) if part) for r in alert.references),
    )
    yield translate("panel", "Incidents"), ", ".join(alert.incidents)
    yield translate("panel", "Codes"), ", ".join(alert.codes)
    if alert.password_given:
        yield translate("panel", "Password"), translate("panel", "one was given; it is not shown")
    if alert.signatures:
        yield (
            translate("panel", "Signatures"),
            translate("panel", "{count}, not checked").format(count=number_text(alert.signatures)),
        )
    yield translate("panel", "Not in the standard"), _cut("\n".join(_codes(alert.unread)))
    yield translate("panel", "Format"), alert.format


# -- how it came and what was done


def _received(detail: Detail, place: Place) -> Iterable[tuple[str, str | None]]:
    facts = detail.state.facts
    yield translate("panel", "Channel"), place.channel.names.say(place.language)
    if place.channel.lead:
        yield translate("panel", "Lead service"), place.channel.lead.say(place.language)
    first = detail.state.receptions[0].original if detail.state.receptions else ""
    yield (
        translate("panel", "Received"),
        "\n".join(
            f"{full_text(r.at, place.tz)}, {r.name}, {r.ref}"
            + ("" if r.original == first else translate("panel", ", other content"))
            for r in detail.state.receptions
        ),
    )
    if facts:
        yield translate("panel", "Size"), _bytes(facts.size_bytes)
        yield translate("panel", "SHA-256"), facts.original


def _history(rows: tuple[LogRow, ...], place: Place) -> Iterable[Happened]:
    for row in sorted(rows, key=lambda r: (r.order_at, r.desk, r.number)):
        message = row.message
        values = {k: translate_core(str(v)) if k in row.terms else v for k, v in message.values.items()}
        text = say(Message(message.text, values)).strip(" .:") or say(message)
        if row.is_late:
            entered = translate("panel", "(entered {time})").format(time=time_text(row.recorded_at, place.tz))
            text = f"{text} {entered}"
        struck = ""
        if row.struck_by:
            struck = translate("panel", "struck by {ref}").format(ref=row.struck_by)
            struck = f"{struck}: {translate_core(row.struck_reason)}" if row.struck_reason else struck
        yield Happened(
            row.ref, when_text(row.happened_at, place.tz, place.now), place.author_name(row.author), text, struck
        )
