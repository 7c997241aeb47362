"""The time zone of the machine, also where ``TZ`` names none; the officer is told then."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from icc_desktop.gui.shell import zone_here
from tests import rigs
from tests.flows.at_program import MARKS, Seat, at_program, in_brussels

pytestmark = MARKS
__all__ = ["in_brussels"]


@pytest.mark.parametrize("name", ["Europe/Brussels", ":Europe/Brussels", "UTC", "Asia/Kathmandu"])
def test_a_zone_that_is_named_counts(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TZ", name)
    assert zone_here() == (ZoneInfo(name.lstrip(":")), "")


@pytest.mark.parametrize(
    "name", ["Europe", "Europe/", "No/Where", "/etc/passwd", "../UTC", "CET-1CEST", "x" * 300, ":"]
)
def test_what_is_no_zone_is_told_and_the_machines_own_counts(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv("TZ")
    own, _ = zone_here()
    monkeypatch.setenv("TZ", name)
    assert zone_here() == (own, name)
    assert os.environ["TZ"] == name


def test_the_officer_is_told_which_zone_is_shown_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe")
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        told = seat.window.banners._standing["time-zone"].text
        assert told.startswith(
            "This machine names a time zone that is not known: Europe. All local times are shown in "
        )

    at_program(tmp_path, story)
