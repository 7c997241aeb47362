"""Which countries and regions a message speaks of, by the map that came with the program."""

from functools import cache

from icc_desktop.base import resources
from icc_desktop.domain import gazetteer
from icc_desktop.domain.alert import Alert
from icc_desktop.domain.gazetteer import Gazetteer


@cache
def shipped() -> Gazetteer:
    """The gazetteer, read when it is first asked for. Raises WorldFailure where its files are damaged."""
    return gazetteer.load(resources.read_bytes)


def places_of(alert: Alert) -> dict[str, tuple[str, ...]]:
    """Its ``countries`` (ISO 3166-1 alpha-2) and ``regions`` (ISO 3166-2), of the areas of all its blocks."""
    areas = tuple(dict.fromkeys(area for info in alert.infos for area in info.areas))
    if not areas:
        return {"countries": (), "regions": ()}
    return {"countries": shipped().countries_of(areas), "regions": shipped().regions_of(areas)}
