"""What the officer does all day, with the keyboard alone: from the file in a watched folder to the closed notification.

Each act is looked for by a second reader of the database, and never stands on screen before it is there.
"""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from icc_desktop.desk import exercises, queries, sources
from icc_desktop.desk.change import Change
from icc_desktop.domain.queue import Row
from icc_desktop.domain.source import Source
from icc_desktop.gui.act_sheet import standing
from tests import rigs, wire
from tests.desk.at_exercise import PLAN
from tests.flows.at_program import CTRL, MARKS, SHIFT, Key, Seat, at_program
from tests.keys import press, write

pytestmark = MARKS


async def watch(seat: Seat, folder: Path) -> Callable[[str, bytes], None]:
    """Have the desk watch `folder`; returns what puts a file there, whole, and has the desk look at once."""
    folder.mkdir()
    source = Source(id="", name="In", kind="folder", address=str(folder), channel="meteoalarm", interval_s=5.0)
    change = await seat.desk.run(sources.add, source=source)
    assert isinstance(change, Change), change

    def put(name: str, content: bytes) -> None:
        beside = folder.parent / f"{name}.part"
        beside.write_bytes(content)
        old = seat.clock.now() - timedelta(days=1)
        os.utime(beside, (old.timestamp(), old.timestamp()))
        beside.rename(folder / name)
        assert seat.program.intake is not None
        seat.program.intake.poll_now(str(change.result))

    return put


def shown(seat: Seat) -> list[Row]:
    """The rows of the list, from the top."""
    model = seat.window.queue.model
    rows = (model.row_at(position) for position in range(model.rowCount()))
    return [row for row in rows if row is not None]


async def arrived(seat: Seat, headline: str) -> Row:
    """The row of `headline`, once it is in the list."""
    await seat.until(lambda: any(row.headline == headline for row in shown(seat)))
    return next(row for row in shown(seat) if row.headline == headline)


def now(seat: Seat, one: str) -> Row:
    """The row as the list has it."""
    (row,) = seat.window.queue.rows((one,))
    return row


async def told_after_disk(seat: Seat, on_screen: Callable[[Row], object], one: str) -> None:
    """Wait for the screen; at that moment the database has it."""
    await seat.until(lambda: on_screen(now(seat, one)))
    detail = seat.on_disk(queries.notification_detail, notification_id=one, lane=now(seat, one).lane)
    assert detail is not None
    assert on_screen(detail.row)


def test_from_the_folder_to_closed_and_back(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        put = await watch(seat, tmp_path / "in")
        put("storm.xml", wire.cap("Storm on the coast"))
        one = (await arrived(seat, "Storm on the coast")).id
        press(Key.Key_Home)
        await seat.until(lambda: seat.window.queue.selected_ids() == (one,))

        press(Key.Key_A)
        await told_after_disk(seat, lambda row: row.acknowledged_at, one)

        press(Key.Key_E)
        await seat.sheet()
        press(Key.Key_3)
        press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.severity == 3, one)
        await seat.list_has_focus()

        press(Key.Key_P)
        await seat.sheet()
        press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.with_permanence, one)
        await seat.list_has_focus()

        press(Key.Key_N)
        await seat.sheet()
        write("rang the province")
        press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.notes == 1, one)
        await seat.list_has_focus()

        press(Key.Key_X)
        await seat.sheet()
        press(Key.Key_1)
        press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.closed_at, one)
        await seat.list_has_focus()

        assert seat.window.queue.selected_ids() == (one,), "the selection goes along"
        press(Key.Key_X, SHIFT)
        await seat.sheet()
        write("came back")
        press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.closed_at is None, one)
        await seat.list_has_focus()

        press(Key.Key_Z, CTRL)
        await told_after_disk(seat, lambda row: row.closed_at, one)
        press(Key.Key_Z, CTRL)
        await told_after_disk(seat, lambda row: row.closed_at is None, one)
        press(Key.Key_Z, CTRL)
        await told_after_disk(seat, lambda row: row.notes == 0, one)
        detail = seat.on_disk(queries.notification_detail, notification_id=one, lane="real")
        assert detail is not None
        kinds = [row.kind.removeprefix("notification.") for row in sorted(detail.history, key=lambda r: r.number)]
        assert [kind for kind in kinds if kind != "opened"] == [
            "received",
            "acknowledged",
            "assessed",
            "handed_back",
            "noted",
            "closed",
            "reopened",
            "struck",
            "struck",
            "struck",
        ]
        assert {row.author for row in detail.history if row.kind != "notification.received"} == {
            seat.desk.officer.id if seat.desk.officer else ""
        }

    at_program(tmp_path, story, folder=folder)


def test_a_line_in_the_log_with_its_time_is_struck_there(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        press(Key.Key_L, CTRL)
        write("09:58 rang the province of Liege")  # 08:58 UTC; it is just after ten at this desk
        assert "(08:58Z)" in seat.window.log_line.hint
        press(Key.Key_Return)
        line = await seat.written("log.written")
        assert (str(line.message), line.occurred_at) == (
            "rang the province of Liege",
            rigs.START + timedelta(minutes=58),
        )
        await seat.until(lambda: seat.window.log_line.text == "")
        press(Key.Key_3, CTRL)
        await seat.until(lambda: seat.window.log.list.hasFocus())
        press(Key.Key_Home)
        await seat.until(lambda: seat.window.log.current is not None)
        assert seat.window.log.current is not None
        assert seat.window.log.current.ref == line.ref
        press(Key.Key_Delete)
        await seat.sheet()
        write("it was Luxembourg")
        press(Key.Key_Return)
        await seat.written("log.struck")
        struck = seat.on_disk(queries.entry_named, ref=line.ref)
        assert struck is not None
        assert (str(struck.message), struck.struck_reason) == ("rang the province of Liege", "it was Luxembourg")

    at_program(tmp_path, story, folder=folder)


def test_a_telephone_call_is_a_notification(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        press(Key.Key_T, CTRL)
        await seat.until(seat.window.telephone.isActiveWindow)
        write("ERCC duty officer")
        press(Key.Key_Return)
        await seat.until(lambda: seat.rows())
        (row,) = seat.rows()
        assert (row.channel, row.acknowledged_at is not None) == ("telephone", True)
        await seat.until(lambda: seat.window.queue.selected_ids() == (row.id,))
        assert not seat.window.telephone.isVisible()

    at_program(tmp_path, story, folder=folder)


def test_what_is_unclear_is_decided_and_goes_on_in_its_lane(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        put = await watch(seat, tmp_path / "in")
        put("unclear.xml", wire.cap("EXERCISE EXERCISE: flood in the valley"))
        one = await arrived(seat, "EXERCISE EXERCISE: flood in the valley")
        assert one.nature == "unclear"
        press(Key.Key_Home)
        await seat.until(lambda: seat.window.queue.selected_ids() == (one.id,))
        press(Key.Key_R)
        await seat.sheet()
        press(Key.Key_X)
        press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.closed_reason == "exercise-ended", one.id)
        assert [row.headline for row in seat.rows("exercise")] == [one.headline]
        await seat.list_has_focus()
        press(Key.Key_E, CTRL)
        await seat.until(lambda: [row.ref for row in shown(seat)] == ["X-A-2"])

    at_program(tmp_path, story, folder=folder)


def test_arrivals_never_take_the_keyboard_from_who_types(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        put = await watch(seat, tmp_path / "in")
        press(Key.Key_L, CTRL)
        field = seat.window.log_line._field
        typed = ""
        for number in range(5):
            word = f"word {number} "
            write(word[:3])
            put(f"{number}.xml", wire.cap(f"Storm {number}", identifier=f"S-{number}"))
            await arrived(seat, f"Storm {number}")
            assert field.hasFocus()
            write(word[3:])
            typed += word
            assert (field.text(), field.cursorPosition()) == (typed, len(typed))
        press(Key.Key_Home)
        write("first ")
        press(Key.Key_Z, CTRL)  # in a text field it takes back what was typed, and nothing else
        assert field.text() != f"first {typed}"
        assert seat.window.queue.selected_ids() == ()
        assert not any(row.kind.endswith("struck") for row in seat.log())

    at_program(tmp_path, story, folder=folder)


def test_a_real_alert_comes_over_the_exercise(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        put = await watch(seat, tmp_path / "in")
        await seat.desk.run_program(exercises.practise, plan=PLAN, language="en", speed=1.0)
        press(Key.Key_E, CTRL)
        await seat.until(lambda: seat.window.lane == "exercise")
        await seat.list_has_focus()
        put("exercise.xml", wire.cap("Played flood", identifier="P", status="Exercise"))
        await arrived(seat, "Played flood")
        assert seat.window.banners.standing == ()
        put("real.xml", wire.cap("Fire on the quay", identifier="R"))
        await seat.until(lambda: "real-alert" in seat.window.banners.standing)
        text = seat.window.banners._standing["real-alert"].text
        real = next(row for row in seat.rows() if row.headline == "Fire on the quay")
        assert text == f"REAL ALERT, not the exercise: {real.ref} Fire on the quay"
        assert [row.headline for row in shown(seat)] == ["Played flood"]
        press(Key.Key_E, CTRL)
        await seat.until(lambda: seat.window.lane == "real")
        await seat.until(lambda: [row.headline for row in shown(seat)] == ["Fire on the quay"])
        assert seat.window.banners.standing == ()
        state = seat.window.strip.state
        assert state is not None
        assert (state.lane, state.to_acknowledge) == ("real", 1)

    at_program(tmp_path, story, folder=folder)


def test_taking_back_says_what_and_takes_nothing_else(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        press(Key.Key_Z, CTRL)
        await seat.until(lambda: "refused" in seat.window.banners.standing)
        assert "nothing to take back" in seat.window.banners._standing["refused"].text
        for text in ("first", "second"):
            press(Key.Key_L, CTRL)
            write(text)
            press(Key.Key_Return)
            await seat.until(lambda: seat.window.log_line.text == "")
        press(Key.Key_1, CTRL)
        await seat.list_has_focus()
        press(Key.Key_Z, CTRL)
        await seat.written("log.struck")
        await seat.until(lambda: "taken-back" in seat.window.banners.standing)
        (struck,) = [row for row in seat.log() if row.struck_by]
        assert str(struck.message) == "second"
        assert seat.window.banners._standing["taken-back"].text == f"Taken back: {struck.ref}"
        press(Key.Key_L, CTRL)
        write("third")
        press(Key.Key_Return)
        await seat.until(lambda: "taken-back" not in seat.window.banners.standing)
        assert standing(seat.window) is None

    at_program(tmp_path, story, folder=folder)


def test_a_key_that_makes_no_sense_says_why(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        put = await watch(seat, tmp_path / "in")
        put("storm.xml", wire.cap("Storm"))
        one = (await arrived(seat, "Storm")).id
        press(Key.Key_Home)
        await seat.until(lambda: seat.window.queue.selected_ids() == (one,))
        press(Key.Key_A)
        await told_after_disk(seat, lambda row: row.acknowledged_at, one)
        press(Key.Key_A)
        await seat.until(lambda: "refused" in seat.window.banners.standing)
        assert "Already acknowledged by Ann at" in seat.window.banners._standing["refused"].text
        press(Key.Key_N)
        await seat.sheet()
        write("stands")
        press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.notes == 1, one)
        await seat.until(lambda: seat.window.banners.standing == ())  # the next act that stands takes it down

    at_program(tmp_path, story, folder=folder)
