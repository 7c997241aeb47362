"""What becomes of a message under one identifier when its revisions have come."""

from icc_desktop.domain.alert import Alert
from icc_desktop.domain.standing import Party, Superseded, refers, superseded_by


def replaced(target: Alert, *others: Alert) -> Superseded | None:
    """What becomes of `target`, the number of the other one being its id."""
    parties = [
        Party(str(number), one.sender, one.identifier, one.sent, one.sent_at, one.message_type, "real")
        for number, one in enumerate((target, *others))
    ]
    first, rest = parties[0], parties[1:]
    referring = [
        party
        for party, alert in zip(rest, others, strict=True)
        if any(refers(reference, party, first) for reference in alert.references)
    ]
    return superseded_by(first, referring)
