"""How a message with several language blocks is read: the block for a reader, the worst severity, our own scale."""

from icc_desktop.domain.alert import DEFAULT_LANGUAGE, SEVERITIES, Alert, Info

CRITICAL, SERIOUS, NOTABLE, INFORMATION = 4, 3, 2, 1  # DOMAIN.md 9.2

_RANKS = {word.lower(): rank for rank, word in enumerate(reversed(SEVERITIES))}
_NOT_AN_EVENT = ("Test", "System", "Draft")
_LIKELY = ("observed", "likely", "very likely")  # "Very Likely" is CAP 1.0's word


def best_info(alert: Alert, language: str | None) -> Info | None:
    """The block in `language` (an RFC 5646 tag), else in English, else the first; None where there is none.

    Tags are compared whole first, then by their primary subtag ("nl" finds "nl-BE"). A block without a tag is en-US.
    """
    for wanted in (language, "en"):
        if not wanted:
            continue
        tag = wanted.replace("_", "-").lower()
        for info in alert.infos:
            if _tag(info) == tag:
                return info
        for info in alert.infos:
            if _primary(_tag(info)) == _primary(tag):
                return info
    return alert.infos[0] if alert.infos else None


def worst_info(alert: Alert) -> Info | None:
    """The first block with the worst severity; None where there is no block."""
    return max(alert.infos, key=lambda info: _rank(info.severity), default=None)


def worst_severity(alert: Alert) -> str | None:
    """The worst severity of all blocks as the sender wrote it; None where no block gives one.

    Unknown counts as less than Minor, a word that CAP does not know as less than Unknown.
    """
    worst = worst_info(alert)
    return worst.severity if worst else None


def proposed_severity(alert: Alert) -> int | None:
    """What the message proposes on our own scale (DOMAIN.md 9.2): 4 Critical to 1 Info; None: not yet assessed.

    A message that is no event (Test, System, Draft) proposes 1. Not yet assessed stands between 2 and 3: a block that
    cannot be judged never hides behind one that is of little weight, nor does it cover a serious one.
    """
    if alert.status in _NOT_AN_EVENT:
        return INFORMATION
    proposals = [_proposed(info) for info in alert.infos]
    judged = max((value for value in proposals if value is not None), default=0)
    if judged >= SERIOUS:
        return judged
    return None if None in proposals or not judged else judged


def _proposed(info: Info) -> int | None:
    severity, urgency, certainty = (_word(v) for v in (info.severity, info.urgency, info.certainty))
    if severity in ("extreme", "severe") and urgency == "immediate" and certainty in _LIKELY:
        return CRITICAL
    if severity == "extreme" or (severity == "severe" and urgency in ("immediate", "expected")):
        return SERIOUS
    if severity == "minor":
        return INFORMATION
    if severity in ("severe", "moderate") and urgency == "past":
        return INFORMATION
    if severity == "moderate" or (severity == "severe" and urgency == "future"):
        return NOTABLE
    return None


def _rank(severity: str | None) -> int:
    return -2 if severity is None else _RANKS.get(severity.lower(), -1)


def _word(value: str | None) -> str:
    return (value or "").lower()


def _tag(info: Info) -> str:
    return (info.language or DEFAULT_LANGUAGE).replace("_", "-").lower()


def _primary(tag: str) -> str:
    return tag.partition("-")[0]
