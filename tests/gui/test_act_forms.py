"""Each act through its form, with the keyboard alone, to the entry on disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from icc_desktop.desk import log, notifications, queries
from icc_desktop.gui.act_forms import FORMS
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import NOW, AtDesk, Key, at_desk, until
from tests.gui.at_form import asked, occasion
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


AT_ONCE = ("acknowledge", "join", "part", "unshelve", "mute")  # acts that ask nothing


def test_acknowledging_asks_nothing(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        assert await FORMS["acknowledge"](occasion(here, row))
        assert (await here.rows())[0].acknowledged_at == NOW

    at_desk(tmp_path, story)


def test_assessing_with_keys_alone(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, _ = await asked(here, "assess", row)
        press(Key.Key_4)
        press(Key.Key_F)
        press(Key.Key_Tab)
        write("Vesdre is ours")
        press(Key.Key_3, ALT)  # also while one types
        press(Key.Key_Return)
        await doing
        after = (await here.rows())[0]
        assert (after.severity, after.concerns) == (3, "ours")
        assert "Vesdre is ours" in str((await here.newest()).message)

    at_desk(tmp_path, story)


def test_what_the_words_propose_is_chosen_and_saved_only_with_enter(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        assert row.proposed == 3
        doing, _ = await asked(here, "assess", row)
        press(Key.Key_Escape)
        assert await doing is None
        assert (await here.rows())[0].severity is None
        doing, _ = await asked(here, "assess", row)
        press(Key.Key_Return)
        await doing
        assert (await here.rows())[0].severity == 3

    at_desk(tmp_path, story)


def test_several_that_differ_have_no_severity_chosen(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        first, second = await here.receive("Flood"), await here.receive("Storm", identifier="2")
        await here.run(notifications.assess, ids=[first.id], lane="real", severity=1)
        rows = await here.rows()
        doing, sheet = await asked(here, "assess", *rows)
        press(Key.Key_Return)
        assert "4, 3, 2 or 1" in sheet.problem
        press(Key.Key_Down)  # arrows choose as well
        press(Key.Key_Return)
        await doing
        assert {row.severity for row in await here.rows()} == {3}
        assert second.severity is None

    at_desk(tmp_path, story)


def test_leaving_with_something_typed_warns_once(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, sheet = await asked(here, "note", row)
        write("half a sen")
        press(Key.Key_Escape)
        assert "Esc once more" in sheet.problem
        write("tence")
        assert sheet.problem == ""
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        assert await doing is None
        assert (await here.rows())[0].notes == 0

    at_desk(tmp_path, story)


def test_a_refused_act_keeps_what_was_typed_and_says_why(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, sheet = await asked(here, "close", row)
        assert f"Not acknowledged yet: {row.ref}" in sheet.problem
        press(Key.Key_1)
        press(Key.Key_Tab)
        write("called back")
        press(Key.Key_Return)
        await until(lambda: not sheet.is_saving and bool(here.refusals))
        assert "Acknowledge it first" in sheet.problem
        assert sheet.isVisible()
        await here.run(notifications.acknowledge, ids=[row.id], lane="real")
        press(Key.Key_Return)
        await doing
        entry = await here.newest()
        assert (entry.kind, entry.message.values["text"]) == ("notification.closed", "called back")

    at_desk(tmp_path, story)


def test_a_long_reason_takes_no_room_from_what_was_typed(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, sheet = await asked(here, "note", row)
        write("a note")
        (text,) = sheet.findChildren(QPlainTextEdit)
        before = text.height()
        sheet.show_problem("A reason that needs several lines, as the sheet is narrow. " * 6)
        await until(lambda: sheet.height() > 0 and text.height() >= before)
        sheet.show_problem("")
        press(Key.Key_Return)
        await doing

    at_desk(tmp_path, story)


def test_a_full_disk_keeps_the_note_until_it_can_be_written(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, sheet = await asked(here, "note", row)
        write("first line")
        press(Key.Key_Return, SHIFT)
        write("second line")
        here.disk_is_full = True
        press(Key.Key_Return)
        await until(lambda: sheet.problem.startswith("Not saved") and not sheet.is_saving)
        assert sheet.findChild(QPlainTextEdit).toPlainText() == "first line\nsecond line"
        here.disk_is_full = False
        press(Key.Key_Return)
        await doing
        assert (await here.newest()).message.values["text"] == "first line\nsecond line"

    at_desk(tmp_path, story)


def test_a_bug_in_an_act_is_told_and_the_sheet_stays(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")

        async def broken(act: object, /, **values: object) -> None:
            raise ZeroDivisionError

        here.run = broken  # type: ignore[assignment, method-assign]
        doing, sheet = await asked(here, "note", row)
        write("kept")
        press(Key.Key_Return)
        await until(lambda: bool(here.problems))
        assert isinstance(here.problems.pop()["exception"], ZeroDivisionError)
        await until(lambda: not sheet.is_saving)
        assert sheet.findChild(QPlainTextEdit).toPlainText() == "kept"
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        assert await doing is None

    at_desk(tmp_path, story)


def test_enter_twice_saves_once(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, _ = await asked(here, "note", row)
        write("once")
        press(Key.Key_Return)
        press(Key.Key_Return)
        await doing
        assert (await here.rows())[0].notes == 1

    at_desk(tmp_path, story)


def test_a_duplicate_names_the_other_one(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        first, second = await here.receive("Flood"), await here.receive("Flood again", identifier="2")
        await here.run(notifications.acknowledge, ids=[first.id, second.id], lane="real")
        row = next(row for row in await here.rows() if row.id == second.id)
        doing, sheet = await asked(here, "close", row)
        press(Key.Key_3)
        write("a-1x")
        press(Key.Key_Return)
        assert sheet.isVisible()
        press(Key.Key_Backspace)
        write("99")
        press(Key.Key_Return)
        await until(lambda: "A-199" in sheet.problem and not sheet.is_saving)
        for _ in range(5):
            press(Key.Key_Backspace)
        write(first.ref.lower())
        press(Key.Key_Return)
        await doing
        closed = next(row for row in await here.rows() if row.id == second.id)
        assert closed.closed_reason == "duplicate"
        detail = await here.ask(queries.notification_detail, notification_id=second.id, lane="real")
        assert detail.state.closing.last.value["other"] == first.ref

    at_desk(tmp_path, story)


def test_handing_back_says_to_whom_and_when(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, sheet = await asked(here, "hand_back", row)
        press(Key.Key_Tab)
        write("1358")
        press(Key.Key_Return)
        await doing
        after = (await here.rows())[0]
        entry = await here.newest()
        assert after.with_permanence == "permanence, shift leader"
        assert f"{entry.occurred_at:%H:%M}" == "12:58"
        assert entry.is_late
        doing, sheet = await asked(here, "hand_in", after)
        write("director")
        press(Key.Key_Tab)
        write("25:00")
        press(Key.Key_Return)
        assert sheet.isVisible(), "a time that is none is not saved"
        for _ in range(5):
            press(Key.Key_Backspace)
        press(Key.Key_Return)
        await doing
        assert (await here.newest()).message.values["who"] == "director"

    at_desk(tmp_path, story)


def test_acknowledging_by_voice_says_whom_was_told(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, sheet = await asked(here, "voice", row)
        press(Key.Key_Return)
        assert sheet.isVisible()
        write("ERCC duty officer")
        press(Key.Key_Return)
        await doing
        assert "by voice to ERCC duty officer" in str((await here.newest()).message)

    at_desk(tmp_path, story)


def test_deciding_that_it_is_an_exercise_moves_it(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("TEST TEST this is a test message")
        assert row.nature == "unclear"
        doing, _ = await asked(here, "decide", row)
        press(Key.Key_X)
        press(Key.Key_Return)
        await doing
        assert (await here.rows())[0].closed_at is not None
        assert len(await here.rows("exercise")) == 1

    at_desk(tmp_path, story)


def test_reopening_and_striking(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        await here.run(notifications.acknowledge, ids=[row.id], lane="real")
        await here.run(notifications.close, ids=[row.id], lane="real", reason="handled")
        doing, _ = await asked(here, "reopen", row)
        write("not over")
        press(Key.Key_Return)
        await doing
        assert (await here.rows())[0].closed_at is None
        await here.run(log.write, text="wrong", lane="real")
        entry = await here.newest()
        doing, sheet = await asked(here, "strike", entry=entry)
        press(Key.Key_Return)
        assert sheet.isVisible(), "a reason is needed"
        write("wrong province")
        press(Key.Key_Return)
        await doing
        struck = await here.ask(queries.entry_named, ref=entry.ref)
        assert struck.struck_reason == "wrong province"

    at_desk(tmp_path, story)


def test_what_a_machine_could_not_read_is_completed(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Fax")
        doing, sheet = await asked(here, "complete", row)
        press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        write(" ")
        press(Key.Key_Return)
        assert "what happened" in sheet._fields["headline"].problem
        write("Dyke at Vise gives way")
        press(Key.Key_Return)
        assert await doing is not None
        found = await here.ask(queries.notification_detail, notification_id=row.id, lane="real")
        assert found.row.headline == "Dyke at Vise gives way"

    at_desk(tmp_path, story)


@pytest.mark.parametrize("act", [act for act in FORMS if act not in AT_ONCE])
def test_every_dialog_of_the_exercise_says_so(tmp_path: Path, theme: Theme, act: str) -> None:
    theme.set_lane("exercise")

    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood", lane="exercise")
        await here.run(log.write, text="line", lane="exercise")
        entry = await here.newest("exercise")
        doing, sheet = await asked(here, act, row, lane="exercise", entry=entry)
        tag = sheet.findChild(LaneTag)
        assert tag.isVisible()
        assert tag.accessibleName() == "EXERCISE"
        press(Key.Key_Escape)
        assert await doing is None

    at_desk(tmp_path, story)


def test_every_field_is_reached_with_tab_and_named(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        for act in FORMS:
            if act in (*AT_ONCE, "strike"):
                continue
            doing, sheet = await asked(here, act, row)
            seen = set()
            while sheet.focusWidget() not in seen:
                seen.add(sheet.focusWidget())
                press(Key.Key_Tab)
            assert sheet._save in seen
            assert sheet._leave in seen
            assert all(widget.accessibleName() for widget in seen), act
            press(Key.Key_Escape)
            await doing

    at_desk(tmp_path, story)
