"""The federal-phase indicator: criteria ticked with evidence give an advice text, never a declaration.

DOMAIN.md 2.1. Criteria, legal references and the words of the advice are house data (``resources/federal_phase.yaml``), so that an
advice can be had in the language of whom it goes to.
"""

from collections.abc import Callable
from datetime import datetime

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.base.yaml_values import ID_TWICE, WHOLE_FILE, Titles, parse_yaml, shape, unusable
from icc_desktop.domain.channel import Slug
from icc_desktop.domain.dossier import Dossier

FILE = "federal_phase.yaml"
_PLACES_WRONG = QT_TRANSLATE_NOOP("core", "the places in it do not fit: {problem}")


class Criterion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One criterion, of which any one may suffice."""

    id: Slug
    names: Titles


class Advice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The sentences of the advice, with their places."""

    head: Titles
    met: Titles
    none: Titles
    evidence: Titles
    proposal: Titles
    minister: Titles
    legal: Titles


class FederalPhase(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The indicator as the house has it; `legal` are the texts that it rests on."""

    criteria: tuple[Criterion, ...]
    advice: Advice
    legal: tuple[Titles, ...] = ()

    def name(self, criterion_id: str, language: str) -> str:
        """A criterion in words; its id where this house does not know it any more."""
        return next((c.names.say(language) for c in self.criteria if c.id == criterion_id), criterion_id)


def load(data: bytes, *, file: str = FILE) -> FederalPhase:
    """The indicator in a YAML file. Raises WorldFailure (``unreadable``) naming `file`, place and problem."""
    found = shape(parse_yaml(data, file=file), FederalPhase, file=file, where=WHOLE_FILE)
    ids = [criterion.id for criterion in found.criteria]
    if len(set(ids)) != len(ids):
        raise unusable(file, WHOLE_FILE, ID_TWICE)
    for name in Advice.__struct_fields__:
        titles: Titles = getattr(found.advice, name)
        for text in msgspec.structs.astuple(titles):
            try:
                text.format(**dict.fromkeys(("ref", "title", "at", "count", "all", "evidence", "legal"), ""))
            except (KeyError, IndexError, ValueError) as e:
                raise unusable(file, f"advice.{name}", Message(_PLACES_WRONG, {"problem": str(e)})) from e
    return found


def advice(phase: FederalPhase, found: Dossier, now: datetime, language: str, when: Callable[[datetime], str]) -> str:
    """The advice on a dossier in `language`, line by line; `when` gives a time in words."""
    say, ticked = phase.advice, found.ticked
    known = tuple(c.id for c in phase.criteria)
    ordered = (*(one for one in known if one in ticked), *(one for one in ticked if one not in known))
    counts = {"count": len(ordered), "all": len(known)}
    lines = [say.head.say(language).format(ref=found.ref, title=found.name, at=when(now)), ""]
    lines.append((say.met if ordered else say.none).say(language).format(**counts))
    for one in ordered:
        claim = found.criteria[one].last
        lines.append(f"- {phase.name(one, language)}")
        lines.append(f"  {say.evidence.say(language).format(evidence=claim.value if claim else '')}")
    lines.append("")
    if ordered:
        lines.append(say.proposal.say(language))
    lines.append(say.minister.say(language))
    lines += [say.legal.say(language).format(legal=legal.say(language)) for legal in phase.legal]
    return "\n".join(lines) + "\n"
