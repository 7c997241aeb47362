"""Whatever bytes come, the reader answers: it never raises, never hangs, and never loses the bytes."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain.alert import Alert, Batch, Draft
from icc_desktop.domain.flags import WORDS
from icc_desktop.intake import shapes
from icc_desktop.intake.document import Link
from icc_desktop.intake.readers import read, read_index
from icc_desktop.reports.reading import line
from tests.mutation import mutated

DATA = Path(__file__).resolve().parents[1] / "data"
KINDS = ("cap", "feeds", "irix", "emsi", "edxl")
SEEDS = [path.read_bytes() for kind in KINDS for path in sorted((DATA / kind).iterdir())]
PIECES = [
    b"<", b">", b"&", b"\0", b"\xff", b"</info>", b"<info>", b"<alert>", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"\xef\xbb\xbf",
    b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"&x;", b"&#0;", b"&#x10FFFF;", b"9" * 400, b"-00:00", b"1,1 2,2", b",", b'"', b"\x1f\x8b",
    b"<cap:alert xmlns:cap='urn:oasis:names:tc:emergency:cap:1.2'>", b"<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/>",
    b"<script>", b"&lt;script&gt;", b"&amp;#xD800;", b"nan", b"Mon, 99 Foo 9999 99:99:99 +9999", b"xmlns=''", b"<EMSI><CONTEXT/></EMSI>",
]  # fmt: skip
# A deadline of many times what is needed: what hangs or grows without bound goes over it, a busy machine does not.
FEW = settings(max_examples=150, deadline=timedelta(seconds=5), suppress_health_check=[HealthCheck.too_slow])


def answered(data: bytes) -> Batch:
    batch = read(data)
    for item in batch.items:
        assert line("f", item, "nl")["readable"] is isinstance(item, Draft)
        if isinstance(item, Draft):
            assert set(item.alert.flags) <= set(WORDS)
            assert msgspec.json.decode(msgspec.json.encode(item.alert), type=Alert) == item.alert
    if batch.document is None and batch.items:
        assert [item.original for item in batch.items if item.carrier is None] == [data]
    else:
        assert batch.document in (None, data)
    return batch


@FEW
@given(mutated(SEEDS, PIECES))
def test_mutated_files_are_answered(data: bytes) -> None:
    answered(data)


@FEW
@given(st.binary(max_size=400))
def test_arbitrary_bytes_are_answered(data: bytes) -> None:
    for item in answered(data).items:
        assert not isinstance(item, Draft) or "complete-by-hand" in item.alert.flags


@FEW
@given(mutated(SEEDS, PIECES), st.text(max_size=30))
def test_an_index_is_read_or_refused_with_a_reason(data: bytes, base_url: str) -> None:
    refused = None
    links: tuple[Link, ...] = ()
    try:
        links = read_index(data, base_url).links
    except WorldFailure as failure:
        refused = failure
    assert refused is None or (refused.code == "unreadable" and refused.happened.say())
    assert all(link.url.lower().startswith(("http://", "https://")) for link in links)


@FEW
@given(st.lists(st.sampled_from(SEEDS[:3]), min_size=1, max_size=3), st.binary(max_size=3))
def test_the_same_bytes_give_the_same_answer(seeds: list[bytes], tail: bytes) -> None:
    data = b"".join(seeds) + tail
    assert read(data) == read(data)


POINTS = st.lists(st.tuples(st.integers(-5, 5), st.integers(-5, 5)), min_size=3, max_size=9)


@FEW
@given(POINTS)
def test_crossing_edges_are_found_as_comparing_each_with_each_finds_them(corners: list[tuple[int, int]]) -> None:
    ring = [(float(a), float(b)) for a, b in (*corners, corners[0])]
    edges = list(pairwise(ring))
    naive = any(_cross(one, two) for number, one in enumerate(edges) for two in edges[:number])
    assert shapes.crosses_itself(tuple(ring)) == naive


def _cross(one: tuple[tuple[float, float], ...], two: tuple[tuple[float, float], ...]) -> bool:
    def side(edge: tuple[tuple[float, float], ...], point: tuple[float, float]) -> float:
        (ay, ax), (by, bx) = edge
        return (bx - ax) * (point[0] - ay) - (by - ay) * (point[1] - ax)

    return side(one, two[0]) * side(one, two[1]) < 0 and side(two, one[0]) * side(two, one[1]) < 0


@FEW
@given(st.text(max_size=60) | st.text("0123456789.,-+ \n\te_", max_size=60))
def test_any_text_is_a_polygon_or_has_a_problem(written: str) -> None:
    polygon = shapes.polygon(written)
    assert polygon.problem or len(polygon.points) >= 4
    shapes.circle(written)
