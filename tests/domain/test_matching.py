"""Whether two messages speak of one event: each rule, its near misses, and the kinds of event in all languages."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base import resources
from icc_desktop.domain import geometry, matching
from icc_desktop.domain.alert import Alert, Area, Circle, Info, Named, Polygon, Quake, Reference
from icc_desktop.domain.matching import FILE, Match, Rule, Rules
from tests.rigs import START, alert

RULES = matching.load(resources.read_bytes(FILE))
LIEGE = Polygon("", ((50.5, 5.4), (50.8, 5.4), (50.8, 5.8), (50.5, 5.8), (50.5, 5.4)))
NEXT_TO_LIEGE = Polygon("", ((50.5, 5.9), (50.8, 5.9), (50.8, 6.2), (50.5, 6.2), (50.5, 5.9)))
HALF_OF_LIEGE = Polygon("", ((50.5, 5.4), (50.8, 5.4), (50.8, 5.6), (50.5, 5.6), (50.5, 5.4)))


def info(event: str, language: str, *polygons: Polygon, **rest: Any) -> Info:
    return Info(
        event=event, headline=rest.pop("headline", event), language=language, areas=(Area("x", polygons),), **rest
    )


def matched(
    one: Alert, other: Alert, rules: Rules = RULES, natures: tuple[Any, Any] = ("real", "real")
) -> Match | None:
    both = [
        matching.traits(each, nature=nature, received_at=START, rules=rules)
        for each, nature in zip((one, other), natures, strict=True)
    ]
    return matching.match(both[0], one, both[1], other, rules)


def rule_of(match: Match | None) -> tuple[str, bool] | None:
    return None if match is None else (match.reasons[0].rule, match.sure)


def quake(**values: Any) -> Quake:
    return msgspec.structs.replace(Quake(at=START, latitude=36.0, longitude=28.0, magnitude=5.8), **values)


def test_a_flood_warned_of_in_two_languages_is_proposed_with_the_share_of_the_area() -> None:
    dutch = alert("nl-1", infos=(info("Overstroming Vesder", "nl-BE", LIEGE),))
    german = alert("de-9", sender="dwd", infos=(info("Hochwasser an der Weser", "de-DE", HALF_OF_LIEGE),))
    found = matched(dutch, german)
    assert rule_of(found) == ("same-area", False)
    assert found is not None
    assert found.reasons[0].values == {"percent": 100}
    assert "100" in found.reasons[0].words.say()


@pytest.mark.parametrize(
    "other",
    [
        info("Hochwasser", "de-DE", NEXT_TO_LIEGE),  # elsewhere
        info("Gewitter", "de-DE", LIEGE),  # another kind
        info("Hochwasser", "de-DE", LIEGE, onset_at=START + timedelta(days=3)),  # another time
    ],
)
def test_near_misses_are_none(other: Info) -> None:
    dutch = alert("nl-1", infos=(info("Overstroming Vesder", "nl-BE", LIEGE),))
    assert matched(dutch, alert("de-9", sender="dwd", infos=(other,))) is None


def test_equal_but_for_the_identifier_is_sure_and_other_areas_are_two() -> None:
    one = alert("a", infos=(info("Wind", "en-GB", LIEGE),))
    again = msgspec.structs.replace(one, identifier="b", sent_at=START + timedelta(minutes=5))
    assert rule_of(matched(one, again)) == ("same-text", True)
    elsewhere = msgspec.structs.replace(again, infos=(info("Wind", "en-GB", NEXT_TO_LIEGE),))
    assert matched(one, elsewhere) is None


def test_issued_again_with_other_words_is_only_proposed() -> None:
    one = alert("a", infos=(info("Storm warning for Liège until 18:00", "en-GB", LIEGE),))
    again = alert("b", infos=(info("Storm warning for Liège until 21:00", "en-GB", LIEGE),))
    assert rule_of(matched(one, again)) == ("same-area", False)


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"at": START + timedelta(seconds=59), "latitude": 36.5}, ("same-quake", False)),
        ({"at": START + timedelta(seconds=61)}, None),
        ({"latitude": 37.0}, None),  # 111 km
        ({"at": None}, None),
        ({"longitude": None}, None),
    ],
)
def test_quakes_within_a_minute_and_100_km(values: dict[str, Any], rule: tuple[str, bool] | None) -> None:
    one = alert("usgs", sender="usgs", quake=quake(), headline="M 5.8 Rhodes")
    other = alert("emsc", sender="emsc", quake=quake(**values), headline="M 5.8 Rhodes")
    assert rule_of(matched(one, other)) == rule


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ({"event_ids": (Named("glide", "EQ-2026-000123-GRC"),)}, {"event_ids": (Named("glide", "EQ-2026-000123-GRC"),)}, ("same-event", True)),
        ({"event_ids": (Named("gdacs", "EQ1"),)}, {"event_ids": (Named("usgs", "EQ1"),)}, None),
        ({"incidents": ("Vesdre",)}, {"incidents": ("Vesdre",)}, ("same-incident", False)),
        ({}, {"references": (Reference("sender@example.org", "one", ""),)}, ("referenced", True)),
        ({}, {"references": (Reference("s", "one", "2026-11-25T08:00:30Z", START + timedelta(seconds=30)),)}, ("referenced", True)),
        ({}, {"references": (Reference("s", "one", ""),)}, None),
    ],
)  # fmt: skip
def test_what_the_senders_themselves_name(one: Any, other: Any, rule: tuple[str, bool] | None) -> None:
    first = alert("one", headline="Alpha", **one)
    second = alert("two", sender="else", headline="Omega", **other)
    assert rule_of(matched(first, second)) == rule
    assert rule_of(matched(second, first)) == rule


def test_a_test_never_matches_what_is_real_and_what_is_unclear_may() -> None:
    one, other = alert("a"), alert("a")
    assert matched(one, other, natures=("real", "test")) is None
    assert matched(one, other, natures=("exercise", "real")) is None
    assert matched(one, other, natures=("real", "unclear")) is not None


def test_what_the_house_switches_off_is_not_looked_at() -> None:
    off = msgspec.structs.replace(
        RULES, rules={**RULES.rules, "same-identifier": Rule("off"), "same-text": Rule("propose")}
    )
    assert rule_of(matched(alert("a"), alert("a"))) == ("same-identifier", True)
    assert rule_of(matched(alert("a"), alert("a"), off)) == ("same-text", False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Überschwemmungsgefahr an der Our", "flood"),
        ("CODE ORANGE: rukwinden", None),
        ("Avis de tempête", "wind"),
        ("Séisme au large de Crète", "quake"),
        ("Orange wind warning", "wind"),
        ("Rewinding", None),
        ("TS", "tsunami"),
        ("TSX", None),
    ],
)
def test_the_kind_of_event_is_found_in_any_language(text: str, kind: str | None) -> None:
    found = matching.kinds_of(alert("a", infos=(Info(event=text),)), RULES)
    assert (kind in found) if kind else not found


@pytest.mark.parametrize(
    ("headline", "area", "rule"),
    [
        ("Flood alert for the upper Ourthe", "Liege", ("similar-words", False)),
        ("Flood alert 2 for the upper Ourthe", "Liege", None),  # another number is another thing
        ("Flood alert for the upper Ourthe", "Namur", None),  # the same sender means another place
    ],
)
def test_words_that_look_alike(headline: str, area: str, rule: tuple[str, bool] | None) -> None:
    one = alert("a", infos=(Info(event="Flood", headline="Flood alert for the upper Ourthe.", areas=(Area("Liege"),)),))
    other = alert("b", infos=(Info(event="Flood", headline=headline, areas=(Area(area),)),))
    assert rule_of(matched(one, other)) == rule


def test_a_blast_is_no_quake() -> None:
    blast = alert("a", quake=quake(kind="quarry blast"), infos=(Info(event="Quarry blast"),))
    assert matching.kinds_of(blast, RULES) == frozenset()
    assert matching.kinds_of(alert("b", quake=quake(kind="earthquake")), RULES) == {"quake"}


def test_every_match_is_found_by_a_key() -> None:
    pairs = (
        (alert("nl", infos=(info("Overstroming", "nl", LIEGE),)), alert("de", infos=(info("Hochwasser", "de", HALF_OF_LIEGE),))),
        (alert("u", quake=quake()), alert("e", quake=quake(at=START - timedelta(seconds=50)))),
        (alert("one"), alert("two", references=(Reference("s", "one", ""),))),
    )  # fmt: skip
    for one, other in (*pairs, *((b, a) for a, b in pairs)):
        mine, theirs = (matching.traits(each, nature="real", received_at=START, rules=RULES) for each in (one, other))
        assert set(matching.keys_to_look_for(mine, matching.keys(mine), RULES)) & set(matching.keys(theirs))


degrees = st.tuples(st.floats(-85, 85), st.floats(-179, 179))


@given(st.lists(st.tuples(degrees, st.floats(0, 400)), max_size=4), st.text(max_size=60), st.text(max_size=20))
def test_any_message_has_few_keys_and_matches_itself(
    circles: list[tuple[tuple[float, float], float]], headline: str, event: str
) -> None:
    area = Area("", circles=tuple(Circle(latitude, longitude, radius) for (latitude, longitude), radius in circles))
    one = alert("a", infos=(Info(event=event, headline=headline, areas=(area,)),))
    mine = matching.traits(one, nature="real", received_at=START, rules=RULES)
    assert 0 < len(matching.keys(mine)) <= matching.MAX_KEYS
    assert rule_of(matched(one, one)) == ("same-identifier", True)


def test_distances() -> None:
    assert geometry.distance_km(50.85, 4.35, 50.85, 4.35) == 0
    assert geometry.distance_km(50.85, 4.35, 50.63, 5.57) == pytest.approx(89, abs=1)  # Brussels to Liège
    assert geometry.distance_km(0, 179.5, 0, -179.5) == pytest.approx(111, abs=1)
