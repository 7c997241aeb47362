"""The reading of one notification in words: parts in reading order, each with text, facts or links. Makes no widgets.

Everything that the message says stands in one of the parts; texts stay as the sender wrote them and are never markup.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from icc_desktop.base.words import Message
from icc_desktop.desk.queries import Detail
from icc_desktop.domain import flags
from icc_desktop.domain.alert import DEFAULT_LANGUAGE, Alert, Info
from icc_desktop.domain.channel import CHECKLISTS
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.notification_facts import Reception
from icc_desktop.domain.queue import Row, waits
from icc_desktop.domain.reading import worst_info
from icc_desktop.domain.withholding import WITHHELD
from icc_desktop.gui.actions import waits_for_completion
from icc_desktop.gui.marks import mark_part
from icc_desktop.gui.panel_asked import Place, lag_sentence, severity_words
from icc_desktop.gui.panel_event import (
    answers_part,
    beside_part,
    carried_part,
    changed_part,
    dossier_part,
    files_part,
    quake_part,
    signature_words,
)
from icc_desktop.gui.panel_message import coordinates, envelope, message_parts
from icc_desktop.gui.panel_reading import Happened, Link, Part, bytes_text, cut, facts_of
from icc_desktop.gui.queue_row import short_headline
from icc_desktop.gui.words import full_text, number_text, say, time_text, translate_core, when_text

translate = QCoreApplication.translate

MOST_BLOCKS = 60  # languages that are shown
_TOLD = (
    3  # parts of the message that stand before what it has to do with others: what was said, what to do, what happens
)
_SAID_BY_SIGNATURE = ("signed", "signature-broken")  # what was checked says more than these
_MOST_LINKS = 20
_MOST_ENTRIES = 100  # of the history
_MOST_RECEPTIONS = 20
_LONGEST_ENTRY = 4000  # characters of one entry of the history

_OWN_NAMES = {"en": "English", "es": "Español"}  # Qt names the variants of one country here


def blocks_in_order(alert: Alert, best: Info | None) -> tuple[Info, ...]:
    """The info blocks, that for this reader first, the others as they came; of very many the first and the worst."""
    if best is None:
        return ()
    others = [info for info in alert.infos if info is not best]
    if len(others) >= MOST_BLOCKS:
        worst = worst_info(alert)
        others = others[: MOST_BLOCKS - 1]
        if worst is not None and worst is not best and not any(info is worst for info in others):
            others[-1] = worst
    return (best, *others)


def block_names(infos: tuple[Info, ...]) -> tuple[str, ...]:
    """The name of each block's language in that language; numbered where several are in one."""
    names = [_language(info.language) for info in infos]
    several = {name for name, count in Counter(names).items() if count > 1}
    seen: Counter[str] = Counter()
    for number, name in enumerate(names):
        seen[name] += 1
        if name in several:
            names[number] = f"{name} {seen[name]}"
    return tuple(names)


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
    name = place.channel.names.say(place.language)
    links = tuple(_links(detail))
    others = len(links) - _MOST_LINKS
    more = translate("panel", "… and {count} more notifications").format(count=number_text(others))
    said = message_parts(alert, row, info, place) if alert else (_unreadable(detail),)
    marking = mark_part(detail, place.language)
    made = (
        Part(text=cut(info.headline or "") if info and full_headline else ""),
        Part(warnings=tuple(_warnings(detail, place)), links=links[:_MOST_LINKS], text=more if others > 0 else ""),
        *((marking,) if row.withheld else ()),
        answers_part(detail, place),
        dossier_part(detail),
        beside_part(detail, "proposed"),
        changed_part(detail, info, place),
        *((quake_part(alert, place),) if alert else ()),
        *said[:_TOLD],
        carried_part(detail),
        files_part(detail),
        beside_part(detail, "joined"),
        *said[_TOLD:],
        *(() if row.withheld else (marking,)),
        Part(
            translate("panel", "House advice for {channel}").format(channel=name),
            text=place.channel.guidance.say(place.language),
            facts=facts_of(_advice(row, place)),
        ),
        _history(detail.history, place),
        beside_part(detail, "parted"),
        *((envelope(alert, place, signer_trusted=detail.signer_trusted),) if alert else ()),
        Part(translate("panel", "How it came"), facts=facts_of(_received(detail, place))),
        *((coordinates(info),) if info else ()),
    )
    return tuple(part for part in made if not part.is_empty)


def _advice(row: Row, place: Place) -> Iterable[tuple[str, str | None]]:
    """What the channel offers beside its guidance; what a test needs only where it is, or may be, one."""
    channel = place.channel
    if channel.checklist is not None:
        title = translate_core(CHECKLISTS[channel.checklist])
        yield translate("panel", "Checklist to offer"), f"{channel.checklist} {title}"
    if channel.test is not None and row.nature in ("test", "exercise", "unclear"):
        yield translate("panel", "If it is a test"), channel.test.say(place.language)


# -- what must not be overlooked


def _warnings(detail: Detail, place: Place) -> Iterable[str]:
    row = detail.row
    if row.superseded and row.superseded.signature_broken and not row.superseded.by_other_sender:
        yield translate(
            "panel",
            "A message whose signature is broken says that this is withdrawn or replaced. Until the sender confirms that, it counts.",
        )
    elif row.superseded and not row.is_replaced:
        yield translate(
            "panel",
            "Another sender says that this is withdrawn or replaced. Only its own sender can do that: it counts.",
        )
    elif row.superseded and row.superseded.how == "cancel":
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
    if detail.alert and len(detail.alert.infos) > MOST_BLOCKS:
        text = translate("panel", "It has {count} texts: {shown} are shown, all stand in the original (key O).")
        yield text.format(count=number_text(len(detail.alert.infos)), shown=number_text(MOST_BLOCKS))
    if sentence := severity_words(row):
        yield sentence
    if sentence := lag_sentence(row):
        yield sentence
    if row.muted and waits(row, place.now):
        yield translate("panel", "Muted: it makes no sound until it gets worse (key M: sound on).")
    signature = detail.alert.signature if detail.alert else None
    if signature is not None and not detail.signer_trusted:
        words = signature_words(signature, trusted=False).partition("\n")[0]
        yield translate("panel", "Signature: {words}").format(words=words)
    for code in row.flags:
        said = signature is not None and code in _SAID_BY_SIGNATURE
        completed = code == "complete-by-hand" and not waits_for_completion(row)
        if not said and not completed and code != WITHHELD:  # a part of its own says it
            yield translate_core(flags.WORDS.get(code, code))


def _links(detail: Detail) -> list[Link]:
    """What is to be known of other notifications, each a way there."""
    row, facts = detail.row, detail.state.facts
    later = row.superseded.by if row.superseded else None
    first_one = facts.variant_of if facts else None
    made = []
    for other in detail.related:
        if other.id == later:
            text = _later_words(row)
        elif other.id in row.replaces:
            text = _earlier_words(row, other)
        elif other.id == first_one:
            text = translate("panel", "{ref} came first under the same identifier and says something else: {headline}")
        else:
            text = translate("panel", "{ref} came later under the same identifier and says something else: {headline}")
        made.append(Link(text.format(ref=other.ref, headline=short_headline(other)), other.id))
    return sorted(made, key=lambda link: link.id != later)


def _later_words(row: Row) -> str:
    cancelled = row.superseded is not None and row.superseded.how == "cancel"
    if row.is_replaced:
        if cancelled:
            return translate("panel", "Withdrawn by {ref}: {headline}")
        return translate("panel", "Replaced by {ref}: {headline}")
    if row.superseded is not None and row.superseded.signature_broken:
        return translate("panel", "{ref}, whose signature is broken, speaks of this: {headline}")
    if cancelled:
        return translate("panel", "{ref}, from another sender, says that this is withdrawn: {headline}")
    return translate("panel", "{ref}, from another sender, says that it replaces this: {headline}")


def _earlier_words(row: Row, other: Row) -> str:
    if other.ours and row.answers == "ack":
        return translate("panel", "Acknowledges our {ref}: {headline}")
    if other.ours and row.answers == "error":
        return translate("panel", "Finds an error in our {ref}: {headline}")
    counts = other.is_replaced and other.sender == row.sender and other.nature in (row.nature, "unclear")
    if counts and row.message_type == "Cancel":
        return translate("panel", "Withdraws {ref}: {headline}")
    if counts and row.message_type == "Update":
        return translate("panel", "Replaces {ref}: {headline}")
    return translate("panel", "Refers to {ref}: {headline}")


def _unreadable(detail: Detail) -> Part:
    facts, row = detail.state.facts, detail.row
    reason = Message(row.reason or "", row.reason_values)
    return Part(
        translate("panel", "It could not be read"),
        text=translate("panel", "Every byte of it is kept: key O shows them. Shift+E writes in what it says."),
        facts=facts_of(
            (
                (translate("panel", "Reason"), say(reason) if row.reason else None),
                (translate("panel", "Place"), _where(facts.where) if facts and facts.where else None),
            )
        ),
    )


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


# -- how it came and what was done


def _received(detail: Detail, place: Place) -> Iterable[tuple[str, str | None]]:
    facts = detail.state.facts
    yield translate("panel", "Channel"), place.channel.names.say(place.language)
    if place.channel.lead:
        yield translate("panel", "Lead service"), place.channel.lead.say(place.language)
    yield translate("panel", "Received"), "\n".join(_receptions(detail.state.receptions, place))
    if facts:
        yield translate("panel", "Size"), bytes_text(facts.size_bytes)
        yield translate("panel", "SHA-256"), facts.original


def _receptions(receptions: tuple[Reception, ...], place: Place) -> Iterator[str]:
    """The first and the last ones."""
    left_out = len(receptions) - _MOST_RECEPTIONS
    for number, one in enumerate(receptions):
        if 0 < number <= left_out:
            continue
        other = "" if one.original == receptions[0].original else translate("panel", ", other content")
        yield f"{full_text(one.at, place.tz)}, {one.name}, {one.ref}{other}"
        if number == 0 and left_out > 0:
            yield translate("panel", "… {count} more stand in the log").format(count=number_text(left_out))


def _history(rows: tuple[LogRow, ...], place: Place) -> Part:
    ordered = sorted(rows, key=lambda r: (r.order_at, r.desk, r.number))
    left_out = max(0, len(ordered) - _MOST_ENTRIES)
    earlier = translate("panel", "{count} earlier entries stand in the log.").format(count=number_text(left_out))
    return Part(
        translate("panel", "What was done with it"),
        text=earlier if left_out else "",
        history=tuple(_happened(row, place) for row in ordered[left_out:]),
        rank="quiet",
    )


def _happened(row: LogRow, place: Place) -> Happened:
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
    at = when_text(row.happened_at, place.tz, place.now)
    return Happened(row.ref, at, place.author_name(row.author), cut(text, _LONGEST_ENTRY), struck)
