"""The log on screen: in order, whole, and still under the eyes while entries arrive."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from icc_desktop.base.words import Message
from icc_desktop.desk import exercises, log, notifications
from icc_desktop.domain.entry import PROGRAM, Subject
from icc_desktop.domain.history import LogRow
from icc_desktop.gui import log_screen
from icc_desktop.gui.log_model import AUTHOR, ENTERED, HAPPENED, NUMBER, TEXT, FoundEntries, LogModel, entry_text
from icc_desktop.gui.log_screen import LogScreen
from tests.desk.at_exercise import PLAN
from tests.gui.at_desk import BRUSSELS, NOW, AtDesk, Key, at_desk, until
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

CTRL = Qt.KeyboardModifier.ControlModifier


def entry(number: int, text: str = "line", *, desk: str = "A", order_at: int | None = None, **more: object) -> LogRow:
    values: dict[str, object] = {
        "kind": "log.written",
        "recorded_at": NOW,
        "occurred_at": None,
        "is_late": False,
        "author": "ann",
        "message": Message("{text}", {"text": text}),
        "by_hand": True,
        "strikable": True,
        **more,
    }
    return LogRow(
        ref=f"{desk}-{number}",
        lane="real",
        desk=desk,
        number=number,
        subject=Subject("log", str(number)),
        order_at=number if order_at is None else order_at,
        **values,  # type: ignore[arg-type]
    )


def shown(model: LogModel | FoundEntries) -> list[str]:
    return [model.index(row, NUMBER).data() for row in range(model.rowCount())]


@pytest.fixture
def model(qtbot: QtBot) -> LogModel:
    made = LogModel(str.title, BRUSSELS)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


async def screen(here: AtDesk) -> LogScreen:
    """The screen at a real desk, loaded and listening."""
    made = LogScreen(here.run, here.ask, lane="real", tz=BRUSSELS, now=here.now, author_name=here.name_of)
    for tested in (made.model, made.found):
        QAbstractItemModelTester(tested, QAbstractItemModelTester.FailureReportingMode.Fatal, tested)
    here.show(made)
    here.desk.subscribe(made.apply)
    await made.load("real")
    made.setFocus()
    return made


# -- the model


def test_entries_stand_in_canonical_order_newest_first(model: LogModel) -> None:
    model.set_rows([entry(2), entry(4)])
    assert model.add([entry(5), entry(3), entry(1)]) == 3
    assert shown(model) == ["A-5", "A-4", "A-3", "A-2", "A-1"]
    assert model.add([entry(3)]) == 0, "the same entry again is not a second one"
    model.add([entry(9, desk="AB", order_at=3), entry(9, desk="B", order_at=3)])
    assert shown(model)[2:5] == ["B-9", "AB-9", "A-3"]


def test_a_strike_marks_what_it_strikes(model: LogModel) -> None:
    model.set_rows([entry(1, "wrong"), entry(2)])
    strike = entry(
        3, kind="log.struck", message=Message("Struck {struck}: {reason}", {"struck": "A-1", "reason": "no"})
    )
    model.add([strike])
    model.strike(strike)
    struck = model.rows[2]
    assert (struck.struck_by, struck.struck_reason, struck.strikable) == ("A-3", "no", False)
    assert model.index(2, TEXT).data() == "wrong struck by A-3: no"


def test_a_late_entry_says_so_with_both_times(model: LogModel) -> None:
    model.set_rows([entry(1, occurred_at=NOW - timedelta(hours=1), is_late=True), entry(2)])
    assert model.index(1, HAPPENED).data() == "Wed 25 Nov 13:05 (12:05Z)"
    assert model.index(1, ENTERED).data() == "LATE 14:05 (13:05Z)"
    assert model.index(0, ENTERED).data() == ""


def test_the_hour_that_happens_twice_is_told_apart(model: LogModel) -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    model.set_rows([entry(1, recorded_at=first), entry(2, recorded_at=first + timedelta(hours=1))])
    times = [model.index(row, HAPPENED).data() for row in (1, 0)]
    assert times == ["Sun 25 Oct 02:30 CEST (00:30Z)", "Sun 25 Oct 02:30 CET (01:30Z)"]


def test_markup_stays_text(model: LogModel) -> None:
    model.set_rows([entry(1, "<b>bold</b>\n<img src=x>")])
    assert model.index(0, TEXT).data() == "<b>bold</b> <img src=x>"
    assert "&lt;b&gt;" in model.index(0, TEXT).data(Qt.ItemDataRole.ToolTipRole)


def test_terms_are_words_and_the_program_has_a_name(model: LogModel) -> None:
    assessed = entry(
        1,
        author=PROGRAM,
        message=Message(
            "Assessed: {severity}, {concerns}. {reason}", {"severity": "Info", "concerns": "For us", "reason": ""}
        ),
        terms=("severity", "concerns"),
    )
    model.set_rows([assessed])
    assert entry_text(assessed) == "Assessed: Info, For us."
    assert model.index(0, AUTHOR).data() == "the program"


def test_searching_leaves_what_has_every_word(model: LogModel) -> None:
    found = FoundEntries(model)
    QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal, found)
    model.set_rows([entry(1, "Flood in Liège"), entry(2, "Storm"), entry(3, "flood warning")])
    found.search("FLOOD ann")
    assert shown(found) == ["A-3", "A-1"]
    model.add([entry(4, "flood again"), entry(5, "dry")])
    assert shown(found) == ["A-4", "A-3", "A-1"]
    found.search("")
    assert len(shown(found)) == 5


# -- the screen


def test_what_happens_at_the_desk_stands_on_top(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        made = await screen(here)
        assert len(made.model.rows) == 2
        await here.run(log.write, text="hello", lane="real")
        await until(lambda: len(made.model.rows) == 3)
        assert made.model.index(0, TEXT).data() == "hello"
        await here.run(log.write, text="practice", lane="exercise")
        await here.desk.run_program(exercises.practise, plan=PLAN, language="en", speed=1.0)
        assert len(made.model.rows) == 3, "the other lane stands in its own log"
        await made.load("exercise")
        assert "practice" in [made.model.index(row, TEXT).data() for row in range(made.model.rowCount())]

    at_desk(tmp_path, story)


def test_arriving_entries_move_neither_selection_nor_what_is_read(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        for number in range(60):
            await here.run(log.write, text=f"line {number}", lane="real")
        made = await screen(here)
        view = made.list
        press(Key.Key_Down)
        for _ in range(25):
            press(Key.Key_Down)
        current = made.current
        assert current is not None
        top = view.indexAt(view.viewport().rect().topLeft()).data()
        assert view.verticalScrollBar().value() > 0
        for number in range(3):
            await here.run(log.write, text=f"new {number}", lane="real")
        await until(lambda: len(made.model.rows) == 65)
        assert made.current == current
        assert view.indexAt(view.viewport().rect().topLeft()).data() == top
        assert made._new.isVisible()
        assert made._new.accessibleName() == "3 new above"
        press(Key.Key_Escape)
        assert view.verticalScrollBar().value() == 0
        assert not made._new.isVisible()
        await here.run(log.write, text="seen at once", lane="real")
        await until(lambda: len(made.model.rows) == 66)
        assert view.indexAt(view.viewport().rect().topLeft()).data() == made.model.rows[0].ref

    at_desk(tmp_path, story)


def test_older_entries_follow_when_one_scrolls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_screen, "PAGE", 40)

    async def story(here: AtDesk) -> None:
        for number in range(100):
            await here.run(log.write, text=f"line {number}", lane="real")
        made = await screen(here)
        assert len(made.model.rows) == 40
        assert made._older.isVisible()
        while len(made.model.rows) < 102:
            count = len(made.model.rows)
            press(Key.Key_End)
            await until(lambda count=count: len(made.model.rows) > count)
        await until(lambda: not made._older.isVisible())
        numbers = [row.number for row in made.model.rows]
        assert numbers == sorted(numbers, reverse=True)

    at_desk(tmp_path, story)


def test_only_what_people_wrote(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.run(log.write, text="by hand", lane="real")
        made = await screen(here)
        press(Key.Key_H)
        await until(lambda: len(made.model.rows) == 1)
        await here.receive("Flood")
        await here.run(log.write, text="again by hand", lane="real")
        await until(lambda: len(made.model.rows) == 2)
        press(Key.Key_H)
        await until(lambda: len(made.model.rows) == 5)

    at_desk(tmp_path, story)


def test_an_entry_is_found_by_words_and_by_the_number_spoken_on_the_telephone(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        for text in ("Flood in Verviers", "Storm at the coast"):
            await here.run(log.write, text=text, lane="real")
        await here.run(log.write, text="practice", lane="exercise")
        made = await screen(here)
        press(Key.Key_F, CTRL)
        await until(made._search.hasFocus)
        write("verviers")
        assert made.found.rowCount() == 1
        press(Key.Key_Return)
        assert made.current is not None
        assert made.current.ref == "A-3"
        press(Key.Key_F, CTRL)
        write("a-4")
        press(Key.Key_Return)
        await until(lambda: made.current is not None and made.current.ref == "A-4")
        press(Key.Key_F, CTRL)
        write("x-a-2")
        press(Key.Key_Return)
        await until(lambda: made.current is not None and made.current.ref == "X-A-2")
        assert "not in the list above" in made._read_head.text()
        assert made._read_text.text() == "practice"
        press(Key.Key_F, CTRL)
        write("a-77")
        press(Key.Key_Return)
        await until(lambda: made._said.text() == "There is no entry A-77.")

    at_desk(tmp_path, story)


def test_striking_from_the_list(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.run(log.write, text="wrong", lane="real")
        made = await screen(here)
        press(Key.Key_Down)
        made.list.selectRow(0)
        press(Key.Key_Delete)
        await here.sheet()
        write("wrong province")
        press(Key.Key_Return)
        await until(lambda: len(made.model.rows) == 4)
        struck = made.current
        assert struck is not None
        assert (struck.struck_by, struck.struck_reason) == ("A-4", "wrong province")
        assert made._read_text.font().strikeOut()
        assert made._read_text.text() == "wrong"
        await until(lambda: made.list.hasFocus() and made.list.isActiveWindow())
        press(Key.Key_Delete)
        assert made._said.text() == "A-3 is struck already, by A-4."
        made.list.selectRow(3)
        press(Key.Key_Delete)
        assert "cannot be struck" in made._said.text()

    at_desk(tmp_path, story)


def test_copied_entries_carry_their_numbers(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.run(log.write, text="first", lane="real")
        here.clock.pass_s(600)
        await here.run(log.write, text="second\nline", lane="real", occurred_at=NOW)
        made = await screen(here)
        made.list.selectRow(0)
        press(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        press(Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text().splitlines() == [
            "A-4\tWed 25 Nov 2026 14:05 (13:05Z) (entered Wed 25 Nov 2026 14:15 (13:15Z))\tAnn Peeters\tsecond",
            "line",
            "A-3\tWed 25 Nov 2026 14:05 (13:05Z)\tAnn Peeters\tfirst",
        ]

    at_desk(tmp_path, story)


def test_what_the_officer_takes_back_is_struck_on_screen(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        made = await screen(here)
        await here.run(notifications.acknowledge, ids=[row.id], lane="real")
        await until(lambda: bool(here.desk.last_act("real")))
        await here.run(log.take_back, refs=here.desk.last_act("real"))
        await until(lambda: len(made.model.rows) == 5)
        assert made.model.rows[1].struck_by == made.model.rows[0].ref

    at_desk(tmp_path, story)


def test_column_widths_are_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    async def story(here: AtDesk) -> None:
        made = await screen(here)
        made.list.setColumnWidth(AUTHOR, 222)
        told: list[str] = []
        made.layout_changed.connect(told.append)
        await until(lambda: bool(told))
        other = await screen(here)
        other.set_layout(told[0])
        assert other.list.columnWidth(AUTHOR) == 222
        for nonsense in ("", "{}", "[1]", '["a",2,3,4]', "[999999,1,1,1]"):
            other.set_layout(nonsense)
        assert other.list.columnWidth(AUTHOR) == 222

    at_desk(tmp_path, story)
