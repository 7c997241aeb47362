"""What is low: in a flood it may fold into a bundle and is heard no more than once in an interval. DECISIONS.md 35."""

from icc_desktop.domain.notification import NOTABLE
from icc_desktop.domain.queue import Row

_DOUBTED = frozenset({"signature-broken", "same-id-other-content", "complete-by-hand"})


def is_low(row: Row) -> bool:
    """Whether its severity is Notable or Info, assessed or else proposed, and nothing about it asks to be looked at by itself.

    What nobody has graded is not low, nor what may or may not be real, could not be read whole, contradicts something, is
    classified, or is in a dossier that somebody works on.
    """
    weight = row.weight
    if weight is None or weight > NOTABLE or row.closed_at is not None or row.dossier is not None:
        return False
    open_question = row.nature == "unclear" or bool(row.conflicts) or bool(row.proposals) or row.raised is not None
    return not open_question and row.readable and not row.withheld and _DOUBTED.isdisjoint(row.flags)
