"""The list of a CAP gateway: links where it was asked for, what it says itself where it came as a file."""

from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.alert import Draft, Unreadable
from icc_desktop.intake import capgateway
from icc_desktop.intake.document import Document
from icc_desktop.intake.readers import read, read_index

LIST = Path(__file__).parents[1] / "data" / "capgateway" / "list.json"
GUID = "0123456789abcdef01234567"
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["coordinates", "x", "y"]), inner),
    max_leaves=8,
)


def test_the_alerts_lie_beside_the_list() -> None:
    index = read_index(LIST.read_bytes(), "https://alerts.example/CapGateway/feed?outdated=false")
    (link,) = index.links
    assert link.id == GUID
    assert link.url == f"https://alerts.example/CapGateway/alert/{GUID}"
    assert link.updated == "2026-11-25T08:30:00.000Z"
    (broken,) = index.items
    assert isinstance(broken, Unreadable)


def test_a_list_with_nothing_in_force_is_a_good_answer() -> None:
    index = read_index(b'{"pubDate": "2026-11-25T09:00:00Z", "items": []}', "https://alerts.example/feed")
    assert (index.items, index.links) == ((), ())


def test_a_list_that_came_as_a_file_says_what_it_knows() -> None:
    batch = read(LIST.read_bytes())
    draft, broken = batch.items
    assert isinstance(draft, Draft)
    assert isinstance(broken, Unreadable)
    (info,) = draft.alert.infos
    assert (draft.alert.identifier, draft.alert.status) == (GUID, None)
    assert (info.headline, info.description) == ("Smoke over Antwerp", "Close windows & doors.")
    assert info.categories == ("Fire", "Safety")
    assert info.expires_at is not None
    assert info.areas[0].polygons[0].points[0] == (51.2, 4.3)
    assert info.areas[0].polygons[0].problem is None
    assert ("colour", "red") in [(one.name, one.value) for one in draft.alert.unread]
    assert "status-missing" in draft.alert.flags


def test_other_json_is_left_to_others() -> None:
    for data in (
        b"[]",
        b"{}",
        b'{"items": []}',
        b'{"pubDate": "x", "items": [1]}',
        b'{"pubDate": "", "items": [{"id": 1}]}',
    ):
        assert not capgateway.claims(Document(data)), data


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["guid", "title", "description", "pubDate", "expirationDate", "lang", "category", "area"]),
            VALUES,
        ),
        max_size=3,
    )
)
def test_whatever_stands_in_it_nothing_is_lost(entries: list[dict[str, Any]]) -> None:
    document = Document(msgspec.json.encode({"pubDate": "", "items": entries}))
    if capgateway.claims(document):
        assert len(capgateway.items(document)) == len(entries)
        index = capgateway.index(document, "https://alerts.example/feed")
        assert len(index.items) + len(index.links) <= len(entries)
