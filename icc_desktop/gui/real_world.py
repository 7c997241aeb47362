"""What the real world asks for while the window shows the exercise lane. Hides which of its notifications count, and its words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from icc_desktop.desk import receiving
from icc_desktop.desk.change import Change
from icc_desktop.domain.notification import CRITICAL
from icc_desktop.domain.queue import Group, Row, group, is_overdue, waits
from icc_desktop.gui.words import number_text

translate = QCoreApplication.translate  # a name that lupdate knows

NAMED = 3  # new real notifications that are named; of the others it is said how many


@dataclass(frozen=True)
class RealWorld:
    """How many in the real lane are to be acknowledged, how many of them are overdue, how many are critical."""

    to_acknowledge: int = 0
    overdue: int = 0
    critical: int = 0

    @property
    def is_urgent(self) -> bool:
        """Whether no exercise may keep anybody from it."""
        return bool(self.overdue or self.critical)


class RealWatch:
    """The open notifications of the real lane that may ask for something, and those that came since `load`."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}
        self._fresh: set[str] = set()

    def load(self, rows: Iterable[Row]) -> None:
        """Begin anew with what is on disk."""
        self._rows.clear()
        self._fresh.clear()
        self._put(rows)

    def apply(self, change: Change) -> None:
        """Take over what a Change says about the real lane."""
        rows = [row for row in change.notifications if row.lane == "real"]
        self._put(rows)
        if change.act == receiving.receive.__name__:
            self._fresh |= {row.id for row in rows if row.nature in ("real", "unclear")}
        self._fresh = {one for one in self._fresh if one in self._rows and self._rows[one].acknowledged_at is None}

    @property
    def fresh(self) -> tuple[Row, ...]:
        """What came and is real, or may be, and nobody has acknowledged yet; the newest first."""
        return tuple(sorted((self._rows[one] for one in self._fresh), key=lambda row: row.received_at, reverse=True))

    def look(self, now: datetime) -> RealWorld:
        """What is asked for at `now`."""
        rows = self._rows.values()
        return RealWorld(
            to_acknowledge=sum(waits(row, now) for row in rows),
            overdue=sum(is_overdue(row, now) for row in rows),
            critical=sum(row.weight == CRITICAL and group(row, now) is Group.CRITICAL for row in rows),
        )

    def _put(self, rows: Iterable[Row]) -> None:
        for row in rows:
            asks = row.acknowledged_at is None or row.again_at is not None or row.weight == CRITICAL
            if row.closed_at is None and asks:
                self._rows[row.id] = row
            else:
                self._rows.pop(row.id, None)


def real_words(real: RealWorld | None, fresh: Iterable[Row]) -> str:
    """What is real comes over every exercise: what arrives, what is overdue, what is critical; "" for nothing."""
    if real is None:
        return ""
    said: list[str] = []
    rows = tuple(fresh)
    if certain := [row for row in rows if row.nature == "real"]:
        said.append(translate("MainWindow", "REAL ALERT, not the exercise: {names}").format(names=_names(certain)))
    if unclear := [row for row in rows if row.nature == "unclear"]:
        said.append(translate("MainWindow", "Real, exercise or test? {names}").format(names=_names(unclear)))
    if real.is_urgent:
        text = translate(
            "MainWindow",
            "REAL WORLD, not the exercise. Critical: {critical}. Overdue: {overdue}. To acknowledge: {all}.",
        )
        counts = {"critical": real.critical, "overdue": real.overdue, "all": real.to_acknowledge}
        said.append(text.format(**{name: number_text(count) for name, count in counts.items()}))
    return "\n".join(said)


def _names(rows: list[Row]) -> str:
    nameless = translate("MainWindow", "no headline")
    named = [f"{row.ref} {row.headline or nameless}" for row in rows[:NAMED]]
    if len(rows) > NAMED:
        named.append(translate("MainWindow", "and {count} more").format(count=number_text(len(rows) - NAMED)))
    return "; ".join(named)
