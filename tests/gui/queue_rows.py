"""Rows as values for the tests of the queue."""

from datetime import datetime, timedelta
from typing import Any

from icc_desktop.domain.queue import Row
from tests.gui.at_desk import NOW


def row(one: str, **rest: Any) -> Row:
    """A row that came at `NOW` and waits to be acknowledged in a quarter of an hour; `rest` are fields of `Row`."""
    values: dict[str, Any] = {
        "lane": "real",
        "ref": f"A-{one}",
        "readable": True,
        "headline": f"Flood {one}",
        "event": "Flood",
        "area": "Liège",
        "sender": "sender@example.org",
        "identifier": one,
        "channel": "meteoalarm",
        "source_id": "s",
        "name": "feed.xml",
        "message_type": "Alert",
        "nature": "real",
        "status": "Actual",
        "received_at": NOW,
        "sent_at": NOW,
        "onset_at": None,
        "effective_at": None,
        "expires_at": None,
        "severity": None,
        "proposed": 2,
        "concerns": None,
        "acknowledged_at": None,
        "acknowledge_due_at": NOW + timedelta(minutes=15),
        "opened": False,
        "closed_at": None,
        "closed_reason": None,
        "received_times": 1,
        "notes": 0,
        "with_permanence": None,
        "superseded": None,
        "replaces": (),
        "conflicts": (),
        "flags": (),
        "reason": None,
    }
    return Row(id=one, **{**values, **rest})


def rows(count: int, *, first: int = 0, **rest: Any) -> list[Row]:
    """So many rows, each received a second after the one before."""
    return [row(f"{n}", received_at=after(seconds=n), **rest) for n in range(first, first + count)]


def after(**by: float) -> datetime:
    """That much after `NOW`."""
    return NOW + timedelta(**by)
