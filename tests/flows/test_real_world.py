"""Whoever practises sees the real world all the same: what arrives, what is overdue, what is critical."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from icc_desktop.desk import notifications, receiving
from icc_desktop.desk.change import Change
from icc_desktop.domain.alert import Alert
from icc_desktop.domain.queue import Row
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.shell import SMALLEST
from icc_desktop.gui.theme import tones_of
from tests import rigs
from tests.flows.at_program import CTRL, MARKS, Key, Seat, at_program, press, write

pytestmark = MARKS
EXTREME = {"severity": "Extreme", "urgency": "Immediate", "certainty": "Observed"}


async def receive(seat: Seat, *alerts: Alert, **rest: Any) -> Row:
    """Take alerts in; returns the row of the last."""
    given = rigs.delivery(*alerts, **{"received_at": seat.clock.now(), **rest})
    change = await seat.desk.run_program(
        receiving.receive, delivery=given, language="en", channels=seat.program.channels
    )
    assert isinstance(change, Change)
    return change.notifications[-1]


def banner(seat: Seat) -> str:
    standing = seat.window.banners._standing.get("real-alert")
    return standing.text if standing else ""


def strip(seat: Seat) -> str:
    return seat.window.strip.accessibleName()


async def practise(seat: Seat) -> None:
    press(Key.Key_E, CTRL)
    await seat.until(lambda: seat.window.strip.state is not None and seat.window.strip.state.lane == "exercise")


def test_what_arrives_is_named_whether_real_or_unclear_and_tests_are_not(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        await practise(seat)
        assert banner(seat) == ""
        assert "REAL: 0 to acknowledge" in strip(seat)
        await receive(seat, rigs.alert("t", status="Test"))
        assert banner(seat) == ""
        unclear = await receive(seat, rigs.alert("u", headline="Evacuation test"))
        assert unclear.nature == "unclear"
        assert banner(seat) == f"Real, exercise or test? {unclear.ref} Evacuation test"
        real = await receive(seat, rigs.alert("r", headline="Fire"))
        assert banner(seat).splitlines() == [
            f"REAL ALERT, not the exercise: {real.ref} Fire",
            f"Real, exercise or test? {unclear.ref} Evacuation test",
        ]
        for number in range(4):
            await receive(seat, rigs.alert(f"r{number}"))
        assert banner(seat).splitlines()[0].endswith("and 2 more")
        assert "REAL: 7 to acknowledge" in strip(seat)
        waiting = [row.id for row in seat.rows() if row.nature == "real"]
        await seat.desk.run(notifications.acknowledge, ids=waiting, lane="real")
        assert banner(seat) == f"Real, exercise or test? {unclear.ref} Evacuation test"
        seat.window.banners._standing["real-alert"].pressed.emit()
        await seat.until(lambda: seat.window.lane == "real" and banner(seat) == "")

    at_program(tmp_path, story)


def test_what_is_critical_is_shown_on_turning_to_the_exercise_and_until_it_is_seen_to(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        extreme = await receive(seat, rigs.alert("r", **EXTREME))
        await practise(seat)
        await seat.until(lambda: banner(seat))
        assert banner(seat) == "REAL WORLD, not the exercise. Critical: 1. Overdue: 0. To acknowledge: 1."
        assert "REAL: 1 CRITICAL 1 to acknowledge" in strip(seat)
        seat.program.shell.showNormal()
        seat.program.shell.resize(*SMALLEST)
        widths = {cell.name: width for cell, width in seat.window.strip._fitted()}
        assert list(widths)[:2] == ["lane", "real"]
        ground = seat.window.strip.grab().toImage().pixelColor(round(widths["lane"] + widths["real"] / 2), 4)
        assert ground.name().upper() == tones_of(seat.window.strip).red
        await seat.desk.run(notifications.acknowledge, ids=[extreme.id], lane="real")
        assert "Critical: 1. Overdue: 0. To acknowledge: 0." in banner(seat)
        await seat.desk.run(notifications.assess, ids=[extreme.id], lane="real", severity=4)
        assert banner(seat) == ""
        assert "REAL: 0 to acknowledge" in strip(seat)

    at_program(tmp_path, story)


def test_what_becomes_overdue_during_the_exercise_is_shown_by_the_clock_alone(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        row = await receive(seat, rigs.alert("r"))
        assert row.acknowledge_due_at is not None
        await practise(seat)
        assert banner(seat) == ""
        seat.clock.pass_(seconds=(row.acknowledge_due_at - seat.clock.now() + timedelta(minutes=1)).total_seconds())
        await seat.until(lambda: "Overdue: 1." in banner(seat))
        assert "REAL: 1 OVERDUE 1 to acknowledge" in strip(seat)
        press(Key.Key_E, CTRL)
        await seat.until(lambda: seat.window.lane == "real" and banner(seat) == "")
        await practise(seat)
        await seat.until(lambda: "Overdue: 1." in banner(seat))

    at_program(tmp_path, story)


def test_what_is_real_stands_above_every_sheet_and_takes_no_focus(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        await receive(seat, rigs.alert("x", status="Exercise"))
        await practise(seat)
        flag = seat.window._feed._flag
        assert flag is None or flag.text == ""
        await seat.until(lambda: seat.window.queue.model.shown and seat.window.queue.view.hasFocus())
        press(Key.Key_Home)
        await seat.until(lambda: seat.window.queue.selected_ids() != ())
        press(Key.Key_N)
        await seat.until(lambda: any(one.isActiveWindow() for one in seat.window.findChildren(ActSheet)))
        write("half a note")
        real = await receive(seat, rigs.alert("r", headline="Fire"))
        await seat.until(lambda: seat.window._feed._flag is not None and seat.window._feed._flag.isVisible())
        write(" goes on")
        flag = seat.window._feed._flag
        assert flag is not None
        assert f"REAL ALERT, not the exercise: {real.ref} Fire" in flag.text
        (sheet,) = (one for one in seat.window.findChildren(ActSheet) if one.isVisible())
        assert sheet.isActiveWindow()
        assert sheet._text.text == "half a note goes on"  # type: ignore[attr-defined]  # the note's own field
        assert flag.geometry().top() <= sheet.geometry().top()
        assert flag.height() < 6 * flag.fontMetrics().lineSpacing(), "no taller than its words: the strip lies below"
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        await seat.until(lambda: not sheet.isVisible())
        seat.window._feed.show()
        assert flag.text == "", "the banner says it now"
        assert banner(seat)

    at_program(tmp_path, story)
