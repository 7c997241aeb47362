"""Saved views: who sees and who changes them, and that all can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import read_bytes
from icc_desktop.desk import log, views
from icc_desktop.domain import view
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.search import Filters, Period
from tests import rigs
from tests.rigs import ANN, BOB, Bench, HeldClock

FILTERS = Filters(countries=("NL",), severities=(4, 0), states=("overdue",), period=Period(name="week"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    with rigs.bench(rigs.establish(tmp_path / "desk"), HeldClock()) as bench:
        yield bench


def names(desk: Bench, who: str) -> list[str]:
    known = desk.read(views.views, account_id=desk.account(who).id)
    return [one.wording.name for one in known if one.wording]


def test_own_and_shared_views(desk: Bench) -> None:
    own = desk.run(views.save, name="My  Dutch", filters=FILTERS, words=" meuse ")
    desk.run(views.save, name="All Dutch", filters=FILTERS, shared=True)
    assert names(desk, ANN) == ["All Dutch", "My Dutch"]
    assert names(desk, BOB) == ["All Dutch"]
    found = desk.read(views.views, account_id=desk.account(ANN).id)
    wording = next(one.wording for one in found if one.id == own.result)
    assert (wording.filters, wording.words) == (FILTERS, "meuse")
    desk.run(views.save, name="Ours", filters=FILTERS, shared=True, view_id=own.result)
    assert names(desk, BOB) == ["All Dutch", "Ours"]
    desk.sign_in(BOB)
    assert "who saved" in desk.refused(views.remove, view_id=own.result)
    assert "who saved" in desk.refused(views.save, name="Mine now", filters=FILTERS, view_id=own.result)


def test_removing_is_taken_back(desk: Bench) -> None:
    own = desk.run(views.save, name="Dutch", filters=FILTERS)
    removed = desk.run(views.remove, view_id=own.result)
    assert names(desk, ANN) == []
    assert "not there" in desk.refused(views.remove, view_id=own.result)
    desk.run(log.take_back, refs=[entry.ref for entry in removed.entries])
    assert names(desk, ANN) == ["Dutch"]
    desk.run(log.take_back, refs=[entry.ref for entry in own.entries])
    assert names(desk, ANN) == []


def test_what_makes_no_view_is_refused(desk: Bench) -> None:
    assert "name" in desk.refused(views.save, name="  ", filters=FILTERS)
    assert "filter" in desk.refused(views.save, name="Nothing", filters=Filters())
    desk.run(views.save, name="Dutch", filters=FILTERS)
    assert "already" in desk.refused(views.save, name="dutch", filters=FILTERS)


def test_data_of_another_version_are_no_view(desk: Bench) -> None:
    def write(work: rigs.Work) -> None:
        work.append(view.SAVED, Subject(view.KIND, "x"), {"name": "odd", "view": {"filters": 7}})

    desk.run(write)
    assert names(desk, ANN) == []


def test_those_that_come_with_the_program() -> None:
    shipped = view.load(read_bytes(view.FILE), "en")
    assert [one.name for one in shipped] == ["Overdue and critical", "Belgium", "Real, exercise or test?"]
    assert [one.name for one in view.load(read_bytes(view.FILE), "nl")][1] == "België"
    for broken in (
        b"views: [{id: a, name: {en: A}, filters: {states: [nonsense]}}]",
        b"views: [{id: a, name: {en: A}, filters: {colour: [red]}}]",
        b"views: 7",
    ):
        with pytest.raises(WorldFailure) as refused:
            view.load(broken, "en")
        assert "views.yaml" in str(refused.value)
