"""Handling marks, classified items and the Admiralty code in words, for rows and for the panel.

Hides where the marks come from. Their official words are never translated.
"""

from PySide6.QtCore import QCoreApplication

from icc_desktop.desk.marks import shipped
from icc_desktop.desk.queries import Detail
from icc_desktop.domain import admiralty
from icc_desktop.domain.flags import WORDS
from icc_desktop.domain.marks import Mark
from icc_desktop.domain.queue import Row
from icc_desktop.domain.withholding import WITHHELD
from icc_desktop.gui.panel_reading import Part, facts_of
from icc_desktop.gui.words import translate_core

translate = QCoreApplication.translate


def mark_of(row: Row) -> Mark | None:
    """The mark that counts for a row; None for none, or for one of a newer version."""
    return shipped().mark(row.mark)


def mark_part(detail: Detail, language: str) -> Part:
    """How the message may be handled; of a classified one what there is of it, and where it is kept."""
    mark, pointer = mark_of(detail.row), detail.state.pointer
    withheld = detail.row.withheld
    title = translate("panel", "Classified: its text was not taken in") if withheld else translate("panel", "Handling")
    facts = [(translate("panel", "Handling mark"), mark.say(language) if mark else None)]
    if mark is not None:
        scheme = shipped().scheme(mark)
        facts.append((translate("panel", "Allows"), mark.explain(language)))
        facts.append((translate("panel", "Scheme"), scheme.say(language)))
        legal = "; ".join(words.get(language[:2], words["en"]) for words in mark.legal)
        facts.append((translate("panel", "Rule"), legal))
        facts.append((translate("panel", "Set by"), _set_by(detail)))
    if pointer is not None:
        facts += [
            (translate("panel", "Register number"), pointer.register),
            (translate("panel", "Read in"), pointer.system),
            (translate("panel", "Held by"), pointer.holder),
            (translate("panel", "Neutral title"), pointer.title),
        ]
    text = translate_core(WORDS[WITHHELD]) if withheld else ""
    return Part(title, text=text, facts=facts_of(facts))


def _set_by(detail: Detail) -> str | None:
    facts, claim = detail.state.facts, detail.state.marking.last
    if claim is None:
        return translate("panel", "the sender")
    reason = claim.value.get("reason")
    words = translate("panel", "here, {ref}").format(ref=claim.ref)
    before = shipped().mark(facts.mark if facts else None)
    if before is not None and before.code != claim.value.get("mark"):
        words = translate("panel", "{words}; the sender had set {mark}").format(words=words, mark=before.say("en"))
    return f"{words}. {reason}" if reason else words


def admiralty_words(row: Row) -> str:
    """``C2: fairly reliable; probably true``, "" where nobody judged."""
    code = admiralty.code(row.source_code, row.information_code)
    if not code:
        return ""
    said = (admiralty.SOURCE.get(row.source_code or ""), admiralty.INFORMATION.get(row.information_code or ""))
    return f"{code}: {'; '.join(translate_core(words) for words in said if words)}"
