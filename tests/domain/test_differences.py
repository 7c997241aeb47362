"""What changed between two versions: values, words, areas, quakes; and that nothing else is told."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Alert, Area, Info, Named, Polygon, Quake
from icc_desktop.domain.differences import Difference, differences
from tests.rigs import START, alert

SQUARE = ((50.0, 4.0), (51.0, 4.0), (51.0, 5.0), (50.0, 5.0), (50.0, 4.0))
WIDER = ((50.0, 4.0), (51.0, 4.0), (51.0, 6.0), (50.0, 6.0), (50.0, 4.0))


def changed(before: Alert, after: Alert, language: str = "en") -> dict[str, Difference]:
    return {f"{d.field} {d.name}".strip(): d for d in differences(before, after, language)}


def with_info(one: Alert, **values: Any) -> Alert:
    return msgspec.structs.replace(one, infos=(msgspec.structs.replace(one.infos[0], **values), *one.infos[1:]))


def test_identifiers_and_times_of_sending_are_no_difference() -> None:
    one = alert("a", headline="Same", description="The  same\nwords")
    other = alert("b", headline="Same", description="The same words", sent_at=START + timedelta(hours=1))
    assert changed(one, other) == {}


def test_values_words_and_times() -> None:
    one = alert("a", description="Water rises to 2 m at Visé.", expires_at=START)
    other = with_info(
        one, severity="Severe", description="Water rises to 3 m at Visé!", expires_at=START + timedelta(hours=6)
    )
    found = changed(one, other)
    assert set(found) == {"severity", "description", "expires"}
    assert (found["severity"].before, found["severity"].after) == ("Moderate", "Severe")
    assert found["expires"].after == START + timedelta(hours=6)
    assert [(p.kind, p.text.strip()) for p in found["description"].pieces] == [
        ("same", "Water rises to"),
        ("removed", "2"),
        ("added", "3"),
        ("same", "m at"),
        ("removed", "Visé."),
        ("added", "Visé!"),
    ]


def test_areas_that_came_and_went_and_a_shape_that_grew() -> None:
    one = with_info(alert("a"), areas=(Area("Liège", (Polygon("", SQUARE),)), Area("Namur")))
    other = with_info(one, areas=(Area("Liège", (Polygon("", WIDER),)), Area("Luxembourg")))
    found = changed(one, other)
    assert (found["area-added"].after, found["area-removed"].before) == ("Luxembourg", "Namur")
    shape = found["area-shape"].after
    assert isinstance(shape, Message)
    assert shape.values["shared"] == 100
    assert shape.values["after"] == pytest.approx(2 * float(str(shape.values["before"])), abs=1)


def test_a_revised_quake() -> None:
    first = Quake(
        at=START, latitude=36.0, longitude=28.0, depth_km=10, magnitude=5.1, magnitude_type="mb", review="automatic"
    )
    revised = msgspec.structs.replace(first, latitude=36.2, magnitude=5.6, magnitude_type="mww", review="reviewed")
    found = changed(alert("us1", quake=first), alert("us1", quake=revised))
    assert set(found) == {"magnitude", "epicentre", "review"}
    assert (found["magnitude"].before, found["magnitude"].after) == ("5.1 mb", "5.6 mww")
    assert found["epicentre"].after == Message("moved by {kilometres} km", {"kilometres": 22})


def test_a_cancel_without_text_withdraws_and_does_not_empty_what_was_said() -> None:
    assert changed(alert("a", description="x"), alert("b", message_type="Cancel", infos=())) == {}


def test_the_readers_language_is_compared_with_itself() -> None:
    one = alert("a", infos=(Info(language="nl", headline="Wind"), Info(language="fr", headline="Vent")))
    other = alert("b", infos=(Info(language="fr", headline="Vent fort"), Info(language="nl", headline="Wind")))
    assert changed(one, other, "nl") == {}
    assert changed(one, other, "fr")["headline"].after == "Vent fort"


def test_parameters_by_their_names() -> None:
    one = with_info(alert("a"), parameters=(Named("awareness_level", "2; yellow; Moderate"), Named("kept", "1")))
    other = with_info(
        one, parameters=(Named("awareness_level", "4; red; Extreme"), Named("kept", "1"), Named("new", "2"))
    )
    found = changed(one, other)
    assert set(found) == {"parameter awareness_level", "parameter new"}
    assert found["parameter new"].before is None


@given(st.text(), st.text())
def test_the_pieces_give_both_texts_back(before: str, after: str) -> None:
    found = changed(alert("a", description=before), alert("b", description=after)).get("description")
    if found is None:
        assert before.split() == after.split()
    elif found.pieces:
        assert "".join(p.text for p in found.pieces if p.kind != "added").split() == before.split()
        assert "".join(p.text for p in found.pieces if p.kind != "removed").split() == after.split()
    else:
        assert not before.split() or not after.split()
