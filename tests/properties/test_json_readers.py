"""Whatever JSON or XML comes, the readers of quakes, disasters and warnings answer and lose nothing."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Batch, Draft, Unreadable
from icc_desktop.domain.flags import WORDS
from icc_desktop.domain.lane import verdict
from icc_desktop.intake import geojson, quakeml
from icc_desktop.intake.document import Document
from icc_desktop.intake.readers import read, read_index
from icc_desktop.reports.reading import line
from tests.mutation import mutated

DATA = Path(__file__).resolve().parents[1] / "data"
FILES = sorted(path for kind in ("geojson", "quakeml", "gdacs", "nina") for path in (DATA / kind).iterdir())
SEEDS = [path.read_bytes() for path in FILES]
TREES = [json.loads(path.read_bytes()) for path in FILES if path.suffix != ".xml"]
PIECES = [
    b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"NaN", b"-Infinity", b"1e999", b"9" * 400, b"\\ud800", b"\xff", b"\0",
    b"true", b"{}", b"[]", b"<", b">", b"</event>", b"<value>", b"&amp;lt;b>", b"-90.0001", b"1772431200000",
]  # fmt: skip
FEW = settings(max_examples=150, deadline=timedelta(seconds=5), suppress_health_check=[HealthCheck.too_slow])

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(10**400), 10**400)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
    | st.sampled_from(
        ["", "NaN", "1_0", "-0", "1772431200000", "2026-03-02T06:00:00", "\0", "<b>x</b>", "Exercise", "Extreme"]
    )
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def _places(tree: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [place] if place else []
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, inner in pairs:
        found += _places(inner, (*place, key))
    return found


@st.composite
def grafted(draw: st.DrawFn) -> bytes:
    """One of our files, still JSON, with other values in some of its places."""
    tree = json.loads(json.dumps(draw(st.sampled_from(TREES))))
    for _ in range(draw(st.integers(1, 4))):
        *way, last = draw(st.sampled_from(_places(tree)))
        parent = tree
        for step in way:
            parent = parent[step]
        parent[last] = draw(VALUES)
    return json.dumps(tree).encode()


def answered(data: bytes) -> Batch:
    batch = read(data)
    for item in batch.items:
        assert line("f", item, "nl")["readable"] is isinstance(item, Draft)
        if isinstance(item, Unreadable):
            assert item.reason.say()
            continue
        alert = item.alert
        assert set(alert.flags).issubset(WORDS)
        assert alert.sent_at is None or alert.sent_at.tzinfo is not None
        assert verdict(alert) in ("real", "exercise", "unclear")
        alert_text = "".join(filter(None, (alert.identifier, alert.sender, *(i.headline for i in alert.infos))))
        assert "\0" not in alert_text
        assert alert_text.encode()
    return batch


@FEW
@given(mutated(SEEDS, PIECES))
def test_mutated_files_are_answered(data: bytes) -> None:
    assert read(data) == answered(data)


@FEW
@given(grafted())
def test_other_values_in_any_place_are_answered(data: bytes) -> None:
    answered(data)


@FEW
@given(VALUES, st.sampled_from(["https://example.org/a/b.json", "", "x:"]))
def test_any_json_is_answered(value: Any, base_url: str) -> None:
    data = json.dumps(value).encode()
    answered(data)
    try:
        index = read_index(data, base_url)
    except WorldFailure as failure:
        assert isinstance(failure.happened, Message)  # noqa: PT017 - any reason will do
    else:
        assert all(link.url.startswith("https://") for link in index.links)


@FEW
@given(VALUES, VALUES, VALUES)
def test_a_feature_of_any_values_is_one_item(properties: Any, geometry: Any, identifier: Any) -> None:
    feature = {"type": "Feature", "properties": properties, "geometry": geometry, "id": identifier}
    batch = answered(json.dumps({"type": "FeatureCollection", "features": [feature, feature]}).encode())
    assert len(batch.items) == 2


COORDINATES = st.recursive(
    st.none() | st.floats() | st.integers(-400, 400), lambda inner: st.lists(inner, max_size=5), max_leaves=40
)
KINDS = st.sampled_from(
    ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection", "x"]
)


@FEW
@given(KINDS, COORDINATES)
def test_any_geometry_is_an_area_or_none(kind: str, coordinates: Any) -> None:
    area, problems = geojson.area_of({"type": kind, "coordinates": coordinates, "geometries": coordinates}, "X")
    assert set(problems).issubset(WORDS)
    assert area is None or area.circles or area.polygons or area.unreadable_circles


@FEW
@given(st.lists(st.integers(0, 400), min_size=1, max_size=3))
def test_depth_of_nesting_does_not_matter(depths: list[int]) -> None:
    for depth in depths:
        inner = b"[" * depth + b"]" * depth
        answered(b'{"type":"Feature","id":"x","geometry":{"type":"Polygon","coordinates":' + (inner or b"1") + b"},"
                 b'"properties":{"a":' + (inner or b"1") + b"}}")  # fmt: skip


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20) | st.sampled_from(
    ["", "1e999", "NaN", "2026-03-02T24:00:00", "null", "not existing", "automatic", "-0.0"]
)
NAMES = st.sampled_from(
    ["time", "latitude", "longitude", "depth", "mag", "type", "originID", "description", "creationInfo", "evaluationMode",
     "region", "preferredOriginID", "text", "value"]
)  # fmt: skip


@FEW
@given(st.lists(st.tuples(st.sampled_from(["origin", "magnitude", "event"]), NAMES, TEXTS), max_size=12))
def test_events_of_any_values_are_one_item_each(parts: list[tuple[str, str, str]]) -> None:
    from lxml import etree

    root = etree.Element("{http://quakeml.org/xmlns/quakeml/1.2}quakeml")
    parameters = etree.SubElement(root, "eventParameters")
    event = etree.SubElement(parameters, "event", publicID="smi:x/1")
    for parent, name, text in parts:
        place = event if parent == "event" else etree.SubElement(event, parent)
        child = etree.SubElement(place, name)
        child.text = "".join(letter for letter in text if letter not in "\ufffe\uffff")
        etree.SubElement(child, "value").text = child.text
    document = Document(etree.tostring(root))
    assert quakeml.claims(document.xml)
    assert len(quakeml.items(document.xml)) == 1
    answered(document.data)
