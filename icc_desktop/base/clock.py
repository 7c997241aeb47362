"""The clock, so that tests can hold it, and the one written form of an instant."""

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Annotated, Protocol

import msgspec

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
"""An instant as it is read from entries: one without a zone is none, since it cannot be compared with others."""


class Clock(Protocol):
    """Wall time and steady time. `now` is aware UTC; `steady_s` never goes backwards (seconds, any origin)."""

    def now(self) -> datetime: ...

    def steady_s(self) -> float: ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def steady_s(self) -> float:
        return time.monotonic()


def slept_s() -> float:
    """For how many seconds this machine has been asleep since it was started.

    0.0 where the system does not say; Windows' steady clock goes on while the machine sleeps.
    """
    if sys.platform != "linux":
        return 0.0
    return max(0.0, time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC))


def later(at: datetime, seconds: float) -> datetime:
    """So many seconds after `at` (before it, where they are negative), as far as there are dates."""
    try:
        return at + timedelta(seconds=seconds)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC) if seconds > 0 else datetime.min.replace(tzinfo=UTC)


def iso_z(at: datetime) -> str:
    """`at` as ISO 8601 in UTC with ``Z``; fractions only where there are any. Raises ValueError without a zone."""
    if at.tzinfo is None:
        raise ValueError("an instant without a time zone")
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
