"""Exercises and practice runs: each run is a subject of the exercise lane, and notifications name it."""

from datetime import datetime

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, text_in

KIND = "exercise"

STARTED = "exercise.started"
CONTROL = "exercise.control_said"
NETWORK = "exercise.network_changed"
ENDED = "exercise.ended"


class Exercise(msgspec.Struct, frozen=True, kw_only=True):
    """One run of a scenario. `network_up` is the network of the exercise, not the desk's."""

    id: str
    lane: Lane
    scenario_id: str = ""
    title: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    network_up: bool = True

    @property
    def is_running(self) -> bool:
        return self.started_at is not None and self.ended_at is None


def _apply(state: Exercise, entry: Entry) -> Exercise:
    match entry.kind:
        case "exercise.started":
            return msgspec.structs.replace(
                state,
                scenario_id=text_in(entry, "scenario_id"),
                title=text_in(entry, "title"),
                started_at=entry.happened_at,
            )
        case "exercise.network_changed":
            return msgspec.structs.replace(state, network_up=bool((entry.data or {}).get("up", True)))
        case "exercise.ended":
            return msgspec.structs.replace(state, ended_at=entry.happened_at)
        case _:
            return state


FOLD = Fold(KIND, Exercise, _apply)
