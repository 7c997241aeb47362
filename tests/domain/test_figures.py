"""Figures beside each other, and the house's lists of what is counted and of the federal cells."""

from datetime import timedelta

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import read_bytes
from icc_desktop.domain import federal_cells, figures
from icc_desktop.domain.dossier import Figure
from tests.rigs import START


def figure(value: int, source: str, hours: int, kind: str = "dead") -> Figure:
    at = START + timedelta(hours=hours)
    return Figure(
        ref=f"A-{hours}",
        author="ann",
        recorded_at=at,
        kind=kind,
        value=value,
        precision="exact",
        source=source,
        as_at=at,
    )


def test_the_last_word_of_each_source_stands_beside_the_others() -> None:
    kinds = figures.load(read_bytes(figures.FILE))
    given = (
        figure(2, "police", 1),
        figure(3, "hospital", 2),
        figure(4, "Police ", 3),
        figure(9, "town", 0, "own word"),
    )
    dead, own = figures.counted(given, kinds)
    assert (dead.kind, dead.newest.value, [f.value for f in dead.figures]) == ("dead", 4, [4, 3, 2])
    assert [side.value for side in dead.sides] == [4, 3]
    assert dead.contradicts
    assert (own.kind, own.contradicts) == ("own word", False)


def test_kinds_are_known_by_name_in_any_language() -> None:
    kinds = figures.load(read_bytes(figures.FILE))
    for said in ("dead", "Doden", " morts ", "TOTE"):
        kind = figures.kind_named(kinds, said)
        assert kind is not None
        assert kind.id == "dead"
    assert figures.kind_named(kinds, "") is None
    assert figures.kind_named(kinds, "horses") is None
    assert all(kind.names.nl and kind.names.fr and kind.names.de for kind in kinds)


def test_cells_are_found_by_older_names() -> None:
    cells = federal_cells.load(read_bytes(federal_cells.FILE))
    assert {cell.id for cell in federal_cells.cells_named(cells, "beheerscel")} == {"cofeco", "policy"}
    assert [cell.id for cell in federal_cells.cells_named(cells, "celinfo")] == ["celinfo"]
    assert federal_cells.cells_named(cells, " ") == ()
    assert all(cell.names.nl and cell.names.fr and cell.names.de for cell in cells)


@pytest.mark.parametrize("load", [figures.load, federal_cells.load])
@pytest.mark.parametrize("data", [b"a: 1", b"- {id: 'Not A Slug', names: {en: x}}", b"- {", b"- {id: a}\n- {id: a}"])
def test_a_file_that_cannot_be_used_says_where(load: object, data: bytes) -> None:
    assert callable(load)
    with pytest.raises(WorldFailure):
        load(data)


def test_an_id_stands_once() -> None:
    with pytest.raises(WorldFailure, match="twice"):
        figures.load(b"- {id: a, names: {en: x}}\n- {id: a, names: {en: y}}")
    with pytest.raises(WorldFailure, match="twice"):
        federal_cells.load(b"- {id: a, names: {en: x}, does: {en: z}}\n- {id: a, names: {en: y}, does: {en: z}}")
