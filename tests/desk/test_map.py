"""Where notifications lie, as a real desk with a real journal answers it."""

import pytest

from icc_desktop.base.words import Message
from icc_desktop.desk import map as places
from icc_desktop.desk.map import Whereabouts
from icc_desktop.domain.alert import Area, Circle, Named, Polygon, Unreadable
from tests.rigs import Bench, alert

DOEL = (4.259, 51.325)


def whereabouts(desk: Bench, *areas: Area, place: tuple[float, float] | None = None) -> Whereabouts:
    one = desk.received(alert(f"{areas}", areas=areas))
    (found,) = desk.read(places.whereabouts, lane="real", ids=(one,), place=place)
    assert isinstance(found, Whereabouts)
    assert found.id == one
    return found


def test_what_is_drawn_lies_where_it_is_drawn(desk: Bench) -> None:
    aachen = whereabouts(desk, Area("Aachen", circles=(Circle(50.775, 6.083, 1.0),)), place=DOEL)
    assert aachen.basis == "drawn"
    assert aachen.mark == pytest.approx((6.083, 50.775), abs=0.001)
    assert aachen.to_belgium is not None
    assert aachen.to_belgium.km == pytest.approx(5, abs=3)
    assert aachen.to_belgium.direction == "E"
    assert aachen.to_place is not None
    assert 130 < aachen.to_place.km < 150
    (again,) = desk.read(places.distances, outlines=(aachen.outline,), place=(6.083, 50.775))
    assert again.km == 0


def test_a_region_s_code_is_drawn_as_that_region(desk: Bench) -> None:
    found = whereabouts(desk, Area("Henegouwen", geocodes=(Named("NUTS2", "BE32"),)))
    assert found.basis == "region"
    assert found.outline.rings
    assert found.to_belgium is not None
    assert found.to_belgium.km == 0


def test_a_country_s_code_gives_a_mark_and_no_distance(desk: Bench) -> None:
    found = whereabouts(desk, Area("Cantabria", geocodes=(Named("EMMA_ID", "ES878"),)))
    assert found.basis == "country"
    assert found.outline.is_empty
    assert found.mark is not None
    assert -10 < found.mark[0] < 4
    assert found.to_belgium is None


def test_what_says_nothing_of_a_place_has_none(desk: Bench) -> None:
    assert whereabouts(desk, Area("somewhere")).basis == ""
    crooked = whereabouts(desk, Area("", polygons=(Polygon("1,2 3", (), "polygon-unreadable"),)))
    assert (crooked.basis, crooked.mark, crooked.outline.unusable) == ("", None, 1)
    bytes_alone = desk.received(Unreadable(b"\x00", Message("no format of ours")))
    (found,) = desk.read(places.whereabouts, lane="real", ids=(bytes_alone,))
    assert (found.basis, found.to_belgium) == ("", None)
    (unknown,) = desk.read(places.whereabouts, lane="real", ids=("no such id",))
    assert unknown.basis == ""


def test_a_row_is_found_however_old_it_is(desk: Bench) -> None:
    one = desk.received(alert("a"))
    assert desk.read(places.row, lane="real", notification_id=one) == desk.row(one)
    assert desk.read(places.row, lane="exercise", notification_id=one) is None


def test_preparing_reads_the_map(desk: Bench) -> None:
    desk.read(places.prepare)
    assert places.shipped().find_place("Brussel") is not None
