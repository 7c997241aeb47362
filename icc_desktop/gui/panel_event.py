"""What a notification has to do with others, in words: the same event and why, what changed, its quake, files, signature."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication

from icc_desktop.base.words import Message
from icc_desktop.desk.dossier_queries import Suggested
from icc_desktop.desk.queries import Beside, Detail
from icc_desktop.domain import flags
from icc_desktop.domain.alert import Alert, Info, Quake, Signature
from icc_desktop.domain.differences import FIELD_WORDS, Difference, Value, differences
from icc_desktop.domain.geometry import areas_of
from icc_desktop.domain.notification_facts import Carried, Stand
from icc_desktop.gui.map_change import Sketch, sketch_of
from icc_desktop.gui.panel_asked import Place
from icc_desktop.gui.panel_reading import Changed, Fact, Link, Part, bytes_text, cut, facts_of
from icc_desktop.gui.queue_row import short_headline
from icc_desktop.gui.words import full_text, number_text, say, translate_core, when_text

translate = QCoreApplication.translate

_MOST_BESIDE = {"proposed": 12, "joined": 5, "parted": 12}  # of joined ones the list shows all
_LONGEST_NOTE = 200  # characters of what is wrong
_ON_THE_GROUND = ("area-shape", "epicentre")
_LONGEST_STRETCH = 240  # characters of a run of words that stayed as it was


# -- the same event


def beside_part(detail: Detail, stands: Stand) -> Part:
    """Others that may be the same event (``proposed``), are (``joined``), or are not (``parted``), with the reasons."""
    title = {
        "proposed": translate("panel", "The same event? (J: yes, Shift+J: no)"),
        "joined": translate("panel", "Same event (Shift+J takes this one out)"),
        "parted": translate("panel", "Another event, as somebody decided"),
    }[stands]
    carried = {row.id for row in detail.carried}  # named already, as what came in it
    those = [one for one in detail.beside if one.stands == stands and one.row.id not in carried]
    named = sum(one.stands == "joined" and one.row.id in carried for one in detail.beside)
    count = detail.joined - named if stands == "joined" else len(those)
    shown = those[: _MOST_BESIDE[stands]]
    if stands == "joined":
        more = translate("panel", "… and {count} more: the key Right shows them all in the list")
    else:
        more = translate("panel", "… and {count} more")
    more = more.format(count=number_text(count - len(shown)))
    return Part(
        title if those else "",
        links=tuple(Link(_beside_words(one), one.row.id) for one in shown),
        text=more if count > len(shown) else "",
    )


def _beside_words(one: Beside) -> str:
    reasons = "; ".join(say(reason.words) for reason in one.reasons)
    named = f"{one.row.ref}  {short_headline(one.row)}"
    return f"{named}  ({reasons})" if reasons else named


def answers_part(detail: Detail, place: Place) -> Part:
    """Who acknowledged what was sent from here, who answered with an error, and when; that nobody did yet."""
    if not detail.row.ours:
        return Part()
    acknowledged = translate("panel", "{ref}  {who} has it, {time}")
    wrong = translate("panel", "{ref}  {who} answers with an error, {time}")
    links: list[Link] = []
    for one in sorted(detail.answers, key=lambda answer: answer.how != "error"):
        at = when_text(one.row.sent_at or one.row.received_at, place.tz, place.now)
        text = (wrong if one.how == "error" else acknowledged).format(
            ref=one.row.ref, who=one.row.sender or "?", time=at
        )
        links.append(Link(f"{text}: {' '.join(one.note[:_LONGEST_NOTE].split())}" if one.note else text, one.row.id))
    nobody = "" if links else translate("panel", "Nobody has acknowledged it to us so far.")
    return Part(translate("panel", "Answers to what we sent"), text=nobody, links=tuple(links))


def carried_part(detail: Detail) -> Part:
    """The messages that came in it."""
    text = translate("panel", "{ref} came in it: {headline}")
    links = [Link(text.format(ref=row.ref, headline=short_headline(row)), row.id) for row in detail.carried]
    return Part(translate("panel", "Messages in it") if links else "", links=tuple(links))


def dossier_part(detail: Detail) -> Part:
    """The dossier that it stands in, else those that it may belong to, with the reasons."""
    if detail.dossier is not None:
        text = f"{detail.dossier.ref}  {detail.dossier.name}"
        title = translate("panel", "In the dossier (Shift+D takes it out)")
        return Part(title, links=(Link(text, detail.dossier.id, leads_to="dossier"),))
    title = translate("panel", "Belongs to a dossier? (D, then Enter)")
    return Part(title if detail.may_belong else "", links=tuple(_may_belong(one) for one in detail.may_belong))


def _may_belong(one: Suggested) -> Link:
    reasons = "; ".join(say(reason.words) for reason in one.reasons)
    return Link(f"{one.dossier.ref}  {one.dossier.name}  ({reasons})", one.dossier.id, leads_to="dossier")


# -- what changed


def changed_part(detail: Detail, info: Info | None, place: Place) -> Part:
    """What differs from the newest version that it replaces."""
    if detail.alert is None or detail.earlier is None or detail.alert.message_type in ("Ack", "Error"):
        return Part()  # an answer is no version of what it answers
    found = differences(detail.earlier, detail.alert, info.language if info else place.language)
    changes = tuple(_change(one, place) for one in found)
    nothing = translate("panel", "Nothing but identifier and time.") if not found else ""
    if detail.row.message_type == "Cancel" and not found:
        nothing = ""
    title = translate("panel", "What changed") if changes or nothing else ""
    return Part(title, text=nothing, changes=changes, sketch=_sketch_of(detail, found, place))


def _sketch_of(detail: Detail, found: tuple[Difference, ...], place: Place) -> Sketch | None:
    """The small map of what changed on the ground, where anything did."""
    if detail.alert is None or detail.earlier is None or not any(one.field in _ON_THE_GROUND for one in found):
        return None
    before, severity = areas_of(detail.earlier), detail.row.weight
    return sketch_of(areas_of(detail.alert), severity=severity, language=place.language, before=before)


def _change(one: Difference, place: Place) -> Changed:
    caption = translate_core(FIELD_WORDS[one.field])
    if one.name:
        caption = f"{caption} {one.name}"
    if one.pieces:
        pieces = (
            part for piece in one.pieces for part in _without_blanks(piece.kind, _shortened(piece.text, piece.kind))
        )
        return Changed(caption, tuple(pieces))
    before, after = _words(one.before, place), _words(one.after, place)
    if not before:
        return Changed(caption, (("added" if one.field != "area-shape" else "same", after),))
    if not after:
        return Changed(caption, (("removed", before),))
    return Changed(caption, (("removed", before), ("same", "  →  "), ("added", after)))


def _without_blanks(
    kind: Literal["same", "removed", "added"], text: str
) -> Iterable[tuple[Literal["same", "removed", "added"], str]]:
    """The run with the blanks around it beside it, so that no line is drawn through or under nothing."""
    inner = text.strip()
    if kind == "same" or not inner:
        yield kind, text
        return
    before, _, after = text.partition(inner)
    if before:
        yield "same", before
    yield kind, inner
    if after:
        yield "same", after


def _words(value: Value | None, place: Place) -> str:
    if isinstance(value, datetime):
        return full_text(value, place.tz)
    if isinstance(value, Message):
        return say(value)
    return cut(value or "", 2000)


def _shortened(text: str, kind: str) -> str:
    """A long run that stayed as it was says less than what changed around it: its middle is left out."""
    if kind != "same" or len(text) <= _LONGEST_STRETCH:
        return text
    half = _LONGEST_STRETCH // 2
    return f"{text[:half]} … {text[-half:]}"


# -- a quake


def quake_part(alert: Alert, place: Place) -> Part:
    """The values that count, and others that the message gives."""
    if alert.quake is None:
        return Part()
    facts = [*facts_of(_quake(alert.quake, place))]
    for other in alert.other_quakes[:8]:
        words = ", ".join(value for _, value in _quake(other, place) if value)
        facts.append(Fact(translate("panel", "Other values"), words, "quiet"))
    return Part(translate("panel", "The quake"), facts=tuple(facts))


def _quake(quake: Quake, place: Place) -> Iterable[tuple[str, str | None]]:
    magnitude = translate("panel", "unknown") if quake.magnitude is None else f"{quake.magnitude:.1f}"
    yield translate("panel", "Magnitude"), f"{magnitude} {quake.magnitude_type or ''}".strip()
    yield translate("panel", "Time"), full_text(quake.at, place.tz) if quake.at else translate("panel", "unknown")
    yield translate("panel", "Depth"), None if quake.depth_km is None else f"{quake.depth_km:g} km"
    if quake.latitude is not None and quake.longitude is not None:
        yield translate("panel", "Epicentre"), f"{quake.latitude:.3f}, {quake.longitude:.3f}"
    yield translate("panel", "Kind"), quake.kind if quake.kind not in (None, "earthquake") else None
    yield translate("panel", "Review"), quake.review


# -- files and signature


def files_part(detail: Detail) -> Part:
    """The files that came with it."""
    files = detail.state.facts.attachments if detail.state.facts else ()
    text = "\n".join(file_words(file) for file in files)
    return Part(translate("panel", "Files (key F opens them)") if files else "", text=cut(text))


def file_words(file: Carried) -> str:
    """``map.png, image/png, 1,234 bytes``, and what is wrong with it."""
    problem = translate_core(flags.WORDS.get(file.problem, file.problem)) if file.problem else ""
    return ", ".join(part for part in (file.name, file.media_type, bytes_text(file.size_bytes), problem) if part)


def signature_words(signature: Signature, *, trusted: bool) -> str:
    """Valid and trusted, valid by somebody unknown, broken, or not to be checked."""
    signer = signature.signer or translate("panel", "an unnamed signer")
    match signature.state:
        case "valid" if trusted:
            text = translate("panel", "Valid, by {signer}, who is trusted here")
        case "valid":
            text = translate("panel", "Valid, by {signer}, who is not known here (Shift+T: trust the signer)")
        case "broken":
            text = translate("panel", "BROKEN: text or signature was changed. Ask the sender by another way.")
        case _:
            text = translate("panel", "Cannot be checked")
    words = text.format(signer=signer)
    reason = say(signature.reason) if signature.reason else ""
    return f"{words}\n{reason}" if reason else words
