"""What the map asks: where the open notifications lie, and how far that is from Belgium and from a chosen place.

Hides that a notification's shapes stand in its reading, and that senders often give a code in place of a shape.
"""

from dataclasses import dataclass
from typing import Literal

from icc_desktop.desk.places import shipped
from icc_desktop.domain import notification
from icc_desktop.domain.alert import Area, Circle, Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.gazetteer import Apart
from icc_desktop.domain.geometry import areas_of
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.outline import Outline, Point, outline
from icc_desktop.domain.queue import Row
from icc_desktop.store.work import Reader

PORTION = 100
"""As many notifications are asked for at once: a portion takes a few milliseconds."""

Basis = Literal["drawn", "region", "country", ""]


@dataclass(frozen=True, eq=False, kw_only=True)
class Whereabouts:
    """Where a notification lies. `basis` says how that is known: ``drawn`` by the sender, by the code of a ``region``, by that of a
    ``country`` alone (then there is a mark and no outline, and no distance), or not at all ("").

    `mark` is where a mark for all of it stands (longitude, latitude); None where nothing is known.
    """

    id: str
    basis: Basis
    outline: Outline
    mark: Point | None
    to_belgium: Apart | None = None
    to_place: Apart | None = None


def whereabouts(
    reader: Reader, *, lane: Lane, ids: tuple[str, ...], place: Point | None = None
) -> tuple[Whereabouts, ...]:
    """Where these lie, in their order; ask for no more than `PORTION` at once. What a notification says never changes."""
    return tuple(_whereabouts(reader, lane, one, place) for one in ids)


def prepare(_reader: Reader) -> None:
    """Read the map, so that nobody waits for it afterwards: it takes a tenth of a second the first time."""
    known = shipped()
    known.world.layer("middle")
    known.distance_and_direction((Area("", circles=(Circle(0, 0, 0),)),))
    known.find_place("-")


def row(reader: Reader, *, lane: Lane, notification_id: str) -> Row | None:
    """The row of one notification, however long it has been closed."""
    return reader.row(notification_id, lane)


def distances(_reader: Reader, *, outlines: tuple[Outline, ...], place: Point) -> tuple[Apart | None, ...]:
    """How far each is from a place; None for an empty one."""
    known = shipped()
    return tuple(known.to_place(one, place) for one in outlines)


def _whereabouts(reader: Reader, lane: Lane, one: str, place: Point | None) -> Whereabouts:
    state: Notification | None = reader.state(Subject(notification.KIND, one), lane)
    facts = state.facts if state else None
    alert = reader.reading(facts.reading) if facts else None
    areas = areas_of(alert) if alert is not None else []
    return located(one, areas, place)


def located(one: str, areas: list[Area], place: Point | None = None) -> Whereabouts:
    """Where areas lie."""
    known = shipped()
    shape = outline(areas)
    basis: Basis = "drawn"
    mark = None if shape.is_empty else shape.mark
    if shape.is_empty:
        regions, countries = known.regions_of(areas), known.countries_of(areas)
        drawn = known.outline_of(regions)
        if not drawn.is_empty:
            basis, shape, mark = "region", Outline(drawn.rings, (), shape.unusable), drawn.mark
        elif mark := known.label_of(countries[0]) if len(countries) == 1 else None:
            return Whereabouts(id=one, basis="country", outline=shape, mark=mark)
        else:
            return Whereabouts(id=one, basis="", outline=shape, mark=None)
    return Whereabouts(
        id=one,
        basis=basis,
        outline=shape,
        mark=mark,
        to_belgium=known.to_belgium(shape),
        to_place=known.to_place(shape, place) if place else None,
    )
