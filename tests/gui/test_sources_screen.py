"""The sources on screen: what each does, in words, and setting them up with the keyboard alone."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from icc_desktop.base.words import Message
from icc_desktop.desk import sources
from icc_desktop.domain.source import Coverage, Health, PollResult, Source
from icc_desktop.gui.source_form import SourceForm
from icc_desktop.gui.sources_model import EXPECTED, GAVE, HEARD, NAME, NEXT, STATE, SourcesModel
from icc_desktop.gui.sources_screen import SourcesScreen
from tests.gui.at_desk import BRUSSELS, CHANNELS, NOW, AtDesk, Key, at_desk, until
from tests.keys import press, write
from tests.rigs import record_poll

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

MINUTE = timedelta(minutes=1)


def coverage(name: str, *, active: bool = True, **more: Any) -> Coverage:
    source = Source(name[0], name, "http", f"https://{name}.example", "other", active=active)
    off_since = None if active else NOW - 5 * MINUTE
    return Coverage(id=source.id, lane="real", source=source, off_since=off_since, **more)


def health(one: str, *, failed: bool = False) -> Health:
    if failed:
        reason = Message("{host} does not answer.", {"host": "example"})
        return Health(
            source_id=one, at=NOW, outcome="failed", reason=reason, failing_since=NOW - 9 * MINUTE, failures=3
        )
    return Health(
        source_id=one,
        at=NOW,
        outcome="data",
        succeeded_at=NOW,
        next_at=NOW + MINUTE,
        covered_since=NOW - 60 * MINUTE,
        deliveries=(NOW - 2 * MINUTE,),
        items=3,
    )


@pytest.fixture
def model(qtbot: QtBot) -> SourcesModel:
    made = SourcesModel(CHANNELS, "en", BRUSSELS, NOW)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def column(model: SourcesModel, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


async def screen(here: AtDesk) -> SourcesScreen:
    made = SourcesScreen(here.run, here.ask, channels=CHANNELS, language="en", now=here.now, tz=BRUSSELS)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made.model)
    here.show(made)
    here.desk.subscribe(made.apply)
    await made.load()
    made.setFocus()
    return made


async def added(here: AtDesk, name: str, address: str = "https://example.org/atom") -> str:
    change = await here.run(sources.add, source=Source("", name, "http", address, "other"))
    assert change is not None
    return str(change.result)


# -- the model


def test_cover_in_words_trouble_first(model: SourcesModel) -> None:
    late = msgspec.structs.replace(health("l"), succeeded_at=NOW - 3 * MINUTE)
    model.set_sources(
        [coverage("answers"), coverage("broken"), coverage("fresh"), coverage("late"), coverage("off", active=False)],
        {"a": health("a"), "b": health("b", failed=True), "l": late, "o": health("o")},
    )
    assert column(model, STATE) == [
        "NOT COVERED since 13:56 (12:56Z)",
        "LATE: not heard since 14:02 (13:02Z)",
        "covered since 13:05 (12:05Z)",
        "not asked yet",
        "off since 14:00 (13:00Z)",
    ]
    assert [row.sign for row in model.rows] == ["warning", "late", "online", "refresh", "remove"]
    assert model.reason_text(model.rows[0]) == "Wrong answers. example does not answer."
    assert model.reason_text(model.rows[1]) == "Not asked in time."
    assert model.reason_text(model.rows[2]) == ""
    assert column(model, HEARD)[1:4] == ["14:02 (13:02Z)", "14:05 (13:05Z)", "never"]
    assert column(model, GAVE)[2:4] == ["3, 2 min ago", "nothing yet"]
    assert column(model, EXPECTED)[2] == "every 1 min"


def test_a_source_that_falls_late_by_the_clock_alone_comes_to_the_top(model: SourcesModel) -> None:
    early = msgspec.structs.replace(health("z"), succeeded_at=NOW - 2 * MINUTE)
    model.set_sources([coverage("answers"), coverage("zulu")], {"a": health("a"), "z": early})
    assert column(model, NAME) == ["answers", "zulu"]
    model.tick(NOW + MINUTE)
    assert column(model, NAME) == ["zulu", "answers"]
    assert column(model, STATE)[0] == "LATE: not heard since 14:03 (13:03Z)"


def test_the_countdown_runs_with_the_clock(model: SourcesModel) -> None:
    model.set_sources([coverage("answers")], {"a": health("a")})
    assert column(model, NEXT) == ["in 01:00"]
    model.tick(NOW + timedelta(seconds=45))
    assert column(model, NEXT) == ["in 00:15"]
    model.tick(NOW + 2 * MINUTE)
    assert column(model, NEXT) == ["now"]


def test_a_source_lost_before_the_start_is_silent_until_it_is_asked(model: SourcesModel) -> None:
    model.set_sources([coverage("lost", lost_since=NOW - MINUTE, lost_reason="No route.")], {})
    assert column(model, STATE) == ["NOT COVERED since 14:04 (13:04Z)"]
    assert model.reason_text(model.rows[0]) == "Wrong answers. No route."
    model.change_health(health("l"))
    assert column(model, STATE) == ["covered since 13:05 (12:05Z)"]


def test_rows_stay_in_the_order_of_their_names(model: SourcesModel) -> None:
    model.set_sources([coverage("Echo"), coverage("alpha")], {})
    model.change_source(coverage("Charlie"))
    assert column(model, NAME) == ["alpha", "Charlie", "Echo"]
    for name, order in (
        ("zulu", ["Charlie", "Echo", "zulu"]),
        ("Delta", ["Charlie", "Delta", "Echo"]),
        ("bravo", ["bravo", "Charlie", "Echo"]),
    ):
        moved = coverage("alpha")
        assert moved.source is not None
        model.change_source(msgspec.structs.replace(moved, source=msgspec.structs.replace(moved.source, name=name)))
        assert column(model, NAME) == order
    model.change_source(msgspec.structs.replace(coverage("Charlie"), removed=True))
    assert column(model, NAME) == ["bravo", "Echo"]
    model.change_source(msgspec.structs.replace(coverage("unknown"), removed=True))
    model.change_health(health("unknown"))
    assert model.rowCount() == 2


def test_asking_shows_until_the_answer_comes(model: SourcesModel) -> None:
    model.set_sources([coverage("answers")], {})
    model.ask("a")
    assert column(model, STATE) == ["asking …"]
    model.change_health(health("a", failed=True))
    assert column(model, STATE) == ["NOT COVERED since 13:56 (12:56Z)"]


# -- the screen


def test_adding_changing_switching_and_removing_with_keys_alone(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        made = await screen(here)
        assert made._empty_title.isVisible(), "an empty list says how to fill it"
        made._add.setFocus()
        press(Key.Key_Insert)
        form = await here.sheet()
        press(Key.Key_1)
        press(Key.Key_Tab)
        write("ftp://example.org")
        press(Key.Key_Tab)
        write("Feed")
        press(Key.Key_Return)
        assert form.problem == "A web address begins with https:// or http://."
        press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        for _ in range(len("ftp://example.org")):
            press(Key.Key_Backspace)
        write("https://example.org/atom")
        press(Key.Key_Return)
        await until(lambda: len(made.model.rows) == 1 and made.list.hasFocus())
        assert made.current is not None
        assert (made.current.source.name, made.current.source.kind) == ("Feed", "http")
        press(Key.Key_Space)
        await until(lambda: column(made.model, STATE) == ["off since 14:05 (13:05Z)"])
        press(Key.Key_Space)
        await until(lambda: column(made.model, STATE) == ["not asked yet"])
        press(Key.Key_Return)
        await here.sheet()
        press(Key.Key_End)
        write(" 2")
        press(Key.Key_Return)
        await until(lambda: column(made.model, NAME) == ["Feed 2"] and made.list.hasFocus())
        press(Key.Key_Delete)
        await until(lambda: made.model.rowCount() == 0)
        assert await here.ask(sources.sources) == []

    at_desk(tmp_path, story)


def test_what_the_desk_refuses_keeps_the_form_as_typed(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await added(here, "First")
        made = await screen(here)
        made.add()
        form = await here.sheet()
        press(Key.Key_Tab)
        write("https://example.org/atom")
        press(Key.Key_Tab)
        write("Second")
        press(Key.Key_Return)
        await until(lambda: bool(here.refusals) and not form.is_saving)
        assert form.problem == "This address is watched already."
        assert isinstance(form, SourceForm)
        assert form._name.text == "Second"
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        await until(lambda: made.list.hasFocus())
        assert column(made.model, NAME) == ["First"]

    at_desk(tmp_path, story)


def test_a_folder_is_chosen_without_blocking_the_desk(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()

    async def story(here: AtDesk) -> None:
        made = await screen(here)
        made.add()
        form = await here.sheet()
        assert isinstance(form, SourceForm)
        press(Key.Key_3)
        form._browse.click()
        dialog = form.findChild(QFileDialog)
        await until(dialog.isVisible)
        dialog.fileSelected.emit(str(tmp_path / "in"))
        dialog.close()
        form._name.edit.setText("Drop folder")
        form._entered()
        await until(lambda: len(made.model.rows) == 1)
        assert made.model.rows[0].source.address == str(tmp_path / "in")
        assert made.model.rows[0].source.kind == "folder"

    at_desk(tmp_path / "desk", story)


def test_asking_now_is_handed_on(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        one = await added(here, "Feed")
        made = await screen(here)
        wanted: list[str] = []
        made.poll_wanted.connect(wanted.append)
        press(Key.Key_A)
        assert wanted == [one]
        assert column(made.model, STATE) == ["asking …"]
        reason = Message("The server said {status}.", {"status": 503})
        failed = PollResult(one, here.now(), "failed", reason=reason, next_at=here.now() + MINUTE)
        await here.desk.run_program(record_poll, result=failed)
        await until(lambda: column(made.model, STATE) == ["NOT COVERED since 14:05 (13:05Z)"])
        assert made._reason.text() == "Wrong answers. The server said 503."
        assert made._summary.text() == "0 of 1 covered"
        press(Key.Key_Space)
        await until(lambda: column(made.model, STATE) == ["off since 14:05 (13:05Z)"])
        press(Key.Key_A)
        assert made._reason.text() == "It is off. Space turns it on."
        assert wanted == [one]

    at_desk(tmp_path, story)


def test_polls_never_move_the_selection(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        ids = [await added(here, name, f"https://{name}.example") for name in ("b", "d")]
        made = await screen(here)
        made.list.selectRow(1)
        await added(here, "a", "https://a.example")
        await added(here, "c", "https://c.example")
        for one in ids:
            result = PollResult(one, here.now(), "data", 1, next_at=here.now() + MINUTE)
            await here.desk.run_program(record_poll, result=result)
        await until(lambda: made.model.rowCount() == 4 and all(r.health for r in made.model.rows if r.source.id in ids))
        assert made.current is not None
        assert made.current.source.name == "d"
        assert made.list.selectionModel().selectedRows()[0].row() == 3

    at_desk(tmp_path, story)
