"""From the first start to the end of the day, with the keyboard alone: assistant, sign-in, lock, another officer, close."""

from pathlib import Path

from icc_desktop.desk import notifications, receiving
from icc_desktop.gui.assistant import Assistant
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.sign_in import SignIn
from tests import rigs
from tests.flows.at_program import CTRL, MARKS, SHIFT, Key, Seat, at_program, choose, entries
from tests.keys import press, write

pytestmark = MARKS

GOOD = "a sentence to remember"


async def fill_in(seat: Seat, *, name: str = "Maarten Vandenbroucke") -> Assistant:
    """The assistant up to its last page."""
    assistant = seat.page(Assistant)
    await seat.until(lambda: assistant._code.edit.hasFocus())
    press(Key.Key_Return)
    write(name)
    press(Key.Key_Return)
    write(GOOD)
    press(Key.Key_Return)
    write(GOOD)
    press(Key.Key_Return)
    assert assistant.page == 2
    return assistant


async def receive(seat: Seat, identifier: str) -> None:
    given = rigs.delivery(rigs.alert(identifier), received_at=seat.clock.now())
    await seat.desk.run_program(receiving.receive, delivery=given, language="en", channels=rigs.CHANNELS)


def test_first_start_to_an_empty_desk_and_out(tmp_path: Path) -> None:
    async def story(seat: Seat) -> None:
        assistant = seat.page(Assistant)
        await seat.until(lambda: assistant._code.edit.hasFocus())
        press(Key.Key_Delete)
        press(Key.Key_Backspace)
        press(Key.Key_Return)
        assert assistant._code.problem
        write("b")
        press(Key.Key_Return)
        write("Maarten Vandenbroucke")
        press(Key.Key_Return)
        write(GOOD)
        press(Key.Key_Return)
        write("another sentence")
        press(Key.Key_Return)
        assert assistant._again.problem == "The two passwords are not the same."
        press(Key.Key_A, CTRL)
        write(GOOD)
        press(Key.Key_Return)
        assert assistant.page == 2
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow))
        await seat.list_has_focus()
        assert seat.desk.officer is not None
        assert seat.desk.officer.name == "Maarten Vandenbroucke"
        assert seat.rows() == []
        assert seat.rows("exercise") == []
        state = seat.window.strip.state
        assert state is not None
        assert (state.desk, state.sources, state.health, state.to_acknowledge) == ("B", 0, "none", 0)

    at_program(tmp_path, story)
    found = entries(tmp_path / "desk")
    assert [(e.ref, e.kind) for e in found] == [
        ("B-1", "desk.established"),
        ("B-2", "account.created"),
        ("B-3", "desk.started"),
        ("B-4", "account.signed_in"),
        ("B-5", "account.signed_out"),
        ("B-6", "desk.stopped"),
    ]
    assert [e.kind for e in entries(tmp_path / "desk", "exercise")] == ["desk.established"]
    at_program(tmp_path, come_back)


async def come_back(seat: Seat) -> None:
    """The second start knows the account and asks for nothing but the password."""
    assert [a.display_name for a in seat.page(SignIn)._accounts] == ["Maarten Vandenbroucke"]
    await seat.sign_in("maarten.vandenbroucke", GOOD)
    assert seat.newest().kind == "account.signed_in"


def test_a_practice_scenario_plays_at_once_in_the_exercise_lane(tmp_path: Path) -> None:
    async def story(seat: Seat) -> None:
        await fill_in(seat)
        press(Key.Key_Tab)
        press(Key.Key_Tab)
        press(Key.Key_Space)
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow) and seat.window.lane == "exercise")
        await seat.until(lambda: any(e.kind == "exercise.started" for e in seat.log("exercise")))
        assert seat.rows() == []

    at_program(tmp_path, story)
    assert not any(e.subject.kind == "notification" for e in entries(tmp_path / "desk"))
    assert entries(tmp_path / "desk", "exercise")[-1].kind == "exercise.suspended"


def test_a_folder_that_holds_a_desk_is_refused_and_left_alone(tmp_path: Path) -> None:
    held = rigs.establish(tmp_path / "held")
    before = entries(held)

    async def story(seat: Seat) -> None:
        assistant = await fill_in(seat)
        press(Key.Key_A, CTRL)
        write(str(held))
        press(Key.Key_Return)
        await seat.until(assistant._refusal.isVisible)
        assert assistant._refusal.text() == "This folder holds a desk already: choose another one."
        assert entries(held) == before
        assistant._folder.edit.setFocus()
        press(Key.Key_A, CTRL)
        write(str(tmp_path / "desk"))
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow))

    program = at_program(tmp_path, story, folder=tmp_path / "proposed")
    assert program.folder == tmp_path / "desk"
    assert program.config.data_dir == str(tmp_path / "desk")
    assert entries(held) == before
    assert entries(tmp_path / "desk")[-1].kind == "desk.stopped"
    assert not (tmp_path / "proposed").exists()


def test_a_first_start_that_was_cut_off_is_taken_up_again(tmp_path: Path) -> None:
    from icc_desktop.store.store import Store

    Store.open(tmp_path / "desk").close()

    async def story(seat: Seat) -> None:
        await seat.until(lambda: seat.shows(Assistant))
        await fill_in(seat)
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow))

    at_program(tmp_path, story)
    assert entries(tmp_path / "desk")[0].kind == "desk.established"


def test_leaving_the_assistant_leaves_nothing(tmp_path: Path) -> None:
    async def story(seat: Seat) -> None:
        assistant = seat.page(Assistant)
        await seat.until(lambda: assistant._code.edit.hasFocus())
        press(Key.Key_Escape)
        assert seat.running is not None
        await seat.until(seat.running.done)

    at_program(tmp_path, story)
    assert not (tmp_path / "desk").exists()


def test_a_wrong_password_is_told_and_noted(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.until(lambda: seat.program.intake is not None and seat.page(SignIn)._accounts)
        screen = seat.page(SignIn)
        await seat.focus(screen._password.edit)
        choose(screen, rigs.BOB)
        write("wrong horse")
        press(Key.Key_Return)
        await seat.until(lambda: screen._password.problem)
        assert screen._password.problem == "That is not the password of this account."
        assert screen._password.text == ""
        assert seat.newest().kind == "account.sign_in_refused"
        assert seat.desk.officer is None
        await seat.focus(screen._password.edit)
        await seat.sign_in(rigs.BOB)
        assert seat.desk.officer is not None
        assert seat.desk.officer.name == "Bob"

    at_program(tmp_path, story)


def test_locked_another_takes_over_and_signs_out(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        ann = seat.window
        await receive(seat, "one")
        await seat.until(lambda: ann.queue.model.rowCount())
        press(Key.Key_T, CTRL)
        await seat.until(ann.telephone.isActiveWindow)
        write("half a call")
        press(Key.Key_L, CTRL | SHIFT)
        await seat.until(lambda: seat.shows(SignIn))
        screen = seat.page(SignIn)
        assert not ann.isVisible()
        assert not ann.telephone.isVisible()
        await seat.written("account.locked")
        await seat.until(lambda: screen._waiting.text() == "1 to acknowledge")
        assert "Locked by Ann since" in screen._locked.text()
        refused = await seat.desk.run(notifications.acknowledge, ids=[r.id for r in seat.rows()], lane="real")
        assert str(refused.reason) == "The desk is locked. Unlock it first."  # type: ignore[union-attr]
        await receive(seat, "two")
        await seat.until(lambda: screen._waiting.text() == "2 to acknowledge")
        await seat.focus(screen._password.edit)
        choose(screen, rigs.ANN)
        write(rigs.PASSWORD)
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow))
        await seat.list_has_focus()
        assert seat.window is ann
        assert seat.newest().kind == "account.unlocked"
        press(Key.Key_T, CTRL)
        await seat.until(ann.telephone.isActiveWindow)
        assert ann.telephone._asked["caller"].text == "half a call"
        press(Key.Key_Escape)
        await seat.list_has_focus()
        press(Key.Key_L, CTRL | SHIFT)
        await seat.until(lambda: seat.shows(SignIn))
        screen = seat.page(SignIn)
        await seat.focus(screen._password.edit)
        choose(screen, rigs.BOB)
        write(rigs.PASSWORD)
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow) and seat.window is not ann)
        await seat.list_has_focus()
        assert seat.window.queue.model.rowCount()
        press(Key.Key_Q, CTRL | SHIFT)
        await seat.until(lambda: seat.shows(SignIn))
        assert seat.desk.officer is None
        await receive(seat, "three")
        await seat.sign_in()
        assert len(seat.rows()) == 3

    at_program(tmp_path, story)
    who = {
        e.subject.id: e.message.values.get("name") for e in entries(tmp_path / "desk") if e.kind == "account.created"
    }
    done = [(e.kind, who.get(e.author)) for e in entries(tmp_path / "desk") if e.kind.startswith("account.")][2:]
    assert done == [
        ("account.signed_in", "Ann"),
        ("account.locked", "Ann"),
        ("account.unlocked", "Ann"),
        ("account.locked", "Ann"),
        ("account.signed_out", "Ann"),
        ("account.signed_in", "Bob"),
        ("account.signed_out", "Bob"),
        ("account.signed_in", "Ann"),
        ("account.signed_out", "Ann"),
    ]


def test_a_locked_desk_watches_the_real_world(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        for waits in (False, True):
            press(Key.Key_E, CTRL)
            await seat.until(lambda: seat.window.lane == "exercise" and seat.window.queue.view.hasFocus())
            press(Key.Key_L, CTRL | SHIFT)
            await seat.until(lambda: seat.shows(SignIn))
            screen = seat.page(SignIn)
            if waits:
                await receive(seat, "real")
            words = "1 to acknowledge" if waits else "Nothing waits"
            await seat.until(lambda screen=screen, words=words: screen._waiting.text() == words)
            await seat.focus(screen._password.edit)
            choose(screen, rigs.ANN)
            write(rigs.PASSWORD)
            press(Key.Key_Return)
            await seat.until(lambda: seat.shows(MainWindow))
            await seat.list_has_focus()
            assert seat.window.lane == ("real" if waits else "exercise"), "what is real and waits is seen first"
            if not waits:
                press(Key.Key_E, CTRL)
                await seat.until(lambda: seat.window.lane == "real")

    at_program(tmp_path, story)
