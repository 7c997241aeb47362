"""List and panel on a real desk: what the keyboard alone can do, and what changes do to both."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from icc_desktop.desk import notifications, receiving
from icc_desktop.domain.alert import Alert, Info, Lane
from icc_desktop.gui import doing
from icc_desktop.gui.queue_screen import QueueScreen
from tests.gui.at_desk import BRUSSELS, CHANNELS, NOW, AtDesk, Key, at_desk, until, written
from tests.keys import press, write
from tests.rigs import alert, delivery, to

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Signals:
    """What the screen asked for."""

    def __init__(self, screen: QueueScreen):
        self.acts: list[tuple[str, tuple[str, ...]]] = []
        self.opened: list[str] = []
        self.counted = 0
        screen.act_wanted.connect(lambda act, ids: self.acts.append((act, ids)))
        screen.opened.connect(self.opened.append)
        screen.counts_changed.connect(self._count)

    def _count(self) -> None:
        self.counted += 1


async def queue(here: AtDesk, lane: Lane = "real") -> tuple[QueueScreen, Signals]:
    screen = QueueScreen(
        here.run,
        here.ask,
        lane=lane,
        language="en",
        tz=BRUSSELS,
        channels=CHANNELS,
        now=here.now,
        author_name=here.name_of,
    )
    here.show(screen)
    signals = Signals(screen)
    here.desk.subscribe(screen.apply)
    await screen.load(lane)
    screen.setFocus()
    await until(screen.view.hasFocus)
    return screen, signals


async def idle() -> None:
    """Let what was started end."""
    await asyncio.sleep(0)
    while doing._running:
        await asyncio.gather(*doing._running)
        await asyncio.sleep(0)


def shown(screen: QueueScreen) -> str:
    return screen.panel.detail.row.id if screen.panel.detail else ""


def beside(screen: QueueScreen) -> bool:
    return screen.panel._original.isVisible()


def test_choosing_shows_and_keys_ask(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        first = await here.receive("First", identifier="1")
        second = await here.receive("Second", identifier="2")
        screen, signals = await queue(here)
        press(Key.Key_A)
        assert signals.acts == []  # nothing is chosen
        press(Key.Key_Down)
        await idle()
        assert shown(screen) == first.id
        press(Key.Key_A)
        press(Key.Key_Down, SHIFT)
        await idle()
        press(Key.Key_X)
        assert signals.acts == [("acknowledge", (first.id,)), ("close", (first.id, second.id))]
        assert screen.selected_ids() == (first.id, second.id)
        assert "2 are chosen" in screen.panel._several.text()
        assert [row.id for row in screen.rows((second.id, "none"))] == [second.id]

    at_desk(tmp_path, story)


def test_enter_opens_and_goes_into_the_reading(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        screen, signals = await queue(here)
        press(Key.Key_Down)
        await idle()
        press(Key.Key_Return)
        await idle()
        assert screen.panel._text.hasFocus()
        assert signals.opened == [row.id]
        assert (await here.rows())[0].opened
        press(Key.Key_Escape)
        assert screen.view.hasFocus()
        press(Key.Key_Return)
        await idle()
        assert signals.opened == [row.id]  # once

    at_desk(tmp_path, story)


def test_resting_on_a_row_opens_it_passing_over_does_not(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.receive("First", identifier="1")
        second = await here.receive("Second", identifier="2")
        screen, signals = await queue(here)
        assert not screen._dwell.isActive()
        press(Key.Key_Down)
        assert screen._dwell.isActive()
        press(Key.Key_Down)
        screen._dwell.timeout.emit()
        await idle()
        assert signals.opened == [second.id]
        here.disk_is_full = True
        press(Key.Key_Up)
        screen._dwell.timeout.emit()
        await idle()
        assert len(signals.opened) == 1
        here.disk_is_full = False

    at_desk(tmp_path, story)


def test_what_is_committed_redraws_list_and_panel(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        screen, signals = await queue(here)
        assert screen.counts().to_acknowledge == 1
        press(Key.Key_Down)
        await idle()
        counted = signals.counted
        await here.run(notifications.acknowledge, ids=[row.id], lane="real")
        await until(lambda: screen.panel.detail is not None and len(screen.panel.detail.history) == 2)
        assert screen.counts().to_acknowledge == 0
        assert signals.counted == counted + 1
        assert "Ann Peeters" in written(screen.panel)
        assert screen.selected_ids() == (row.id,)

    at_desk(tmp_path, story)


def test_what_arrives_changes_neither_choice_nor_panel(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        screen, _ = await queue(here)
        press(Key.Key_Down)
        await idle()
        for number in range(2, 6):
            await here.receive(f"Another {number}", identifier=f"{number}")
        await until(lambda: screen.model.total == 5)
        assert (shown(screen), screen.selected_ids()) == (row.id, (row.id,))
        await here.receive("Exercise", lane="exercise", identifier="x")
        await idle()
        assert screen.model.total == 5

    at_desk(tmp_path, story)


def test_the_bar_of_what_is_new_above_moves_nothing(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        for number in range(1, 16):
            await here.receive(f"Flood of river {number}", identifier=f"{number}")
        screen, _ = await queue(here)
        press(Key.Key_Down)
        await idle()

        def top() -> int:
            seen = screen.view.visualRect(screen.view.currentIndex()).topLeft()
            return screen.view.viewport().mapTo(screen, seen).y()

        before = top()
        worse = Info(headline="Flood wave", severity="Extreme", urgency="Immediate", certainty="Observed")
        given = delivery(alert("worse", infos=(worse,)), received_at=here.now())
        await here.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)
        await until(lambda: screen.model.total == 16)
        await idle()
        assert screen._above.isVisible()
        assert "1 new above" in screen._above.text()
        assert top() == before
        press(Key.Key_Home)
        assert not screen._above.isVisible()

    at_desk(tmp_path, story)


def test_an_update_reaches_the_panel_of_what_it_replaces(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        async def receive(one: Alert) -> None:
            given = delivery(one, received_at=here.now())
            await here.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)

        first = alert("one", headline="First")
        await receive(first)
        screen, _ = await queue(here)
        press(Key.Key_Down)
        await idle()
        await receive(alert("two", message_type="Update", references=to(first), headline="Second"))
        await until(lambda: ": Second" in written(screen.panel))
        assert "Replaced by " in written(screen.panel)
        wanted = screen.panel.detail
        assert wanted is not None
        screen.panel.related_wanted.emit(wanted.related[0].id)
        await until(lambda: "Replaces " in written(screen.panel))
        assert ": First" in written(screen.panel)

    at_desk(tmp_path, story)


def test_find_in_this_list(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        first = await here.receive("Flood in Liège", identifier="1")
        second = await here.receive("Storm at sea", identifier="2")
        screen, _ = await queue(here)
        screen.select(first.id)
        await idle()
        press(Key.Key_F, CTRL)
        await until(screen._field.hasFocus)
        write("storm")
        assert screen.model.shown == 1
        assert screen._found.text() == "1 of 2"
        assert shown(screen) == first.id  # what is read stays while one types
        press(Key.Key_Return)
        assert screen.view.hasFocus()
        await idle()
        assert (shown(screen), screen.selected_ids()) == (second.id, (second.id,))
        press(Key.Key_F, CTRL)
        write("flood in")
        press(Key.Key_Down)
        await idle()
        assert (screen.view.hasFocus(), screen.selected_ids()) == (True, (first.id,))
        press(Key.Key_F, CTRL)
        write("storm")
        press(Key.Key_Return)
        await idle()
        press(Key.Key_F, CTRL)
        write("nothing")
        assert screen.model.shown == 0
        assert "Nothing here matches" in screen.view.accessibleDescription()
        assert shown(screen) == second.id  # what is read stays
        press(Key.Key_Escape)
        assert screen.model.shown == 2
        assert screen.view.hasFocus()

    at_desk(tmp_path, story)


def test_going_to_one_that_the_filter_hides(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        screen, _ = await queue(here)
        screen._field.setText("storm")
        screen.select(row.id)
        await idle()
        assert (shown(screen), screen.selected_ids()) == (row.id, (row.id,))

    at_desk(tmp_path, story)


def test_original_and_languages_by_key(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.receive("Flood")
        screen, signals = await queue(here)
        press(Key.Key_O)
        assert screen.panel.detail is None  # nothing is chosen, so there is no original
        press(Key.Key_Down)
        await idle()
        press(Key.Key_O)
        assert beside(screen)
        assert screen.panel._original._text.toPlainText() == "Flood"
        press(Key.Key_L)
        press(Key.Key_PageDown, CTRL)
        press(Key.Key_O)
        assert not beside(screen)
        assert signals.acts == []

    at_desk(tmp_path, story)


def test_the_clock_alone_makes_overdue(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        assert row.acknowledge_due_at is not None
        screen, signals = await queue(here)
        counted = signals.counted
        here.clock.pass_s((row.acknowledge_due_at - NOW + timedelta(minutes=2)).total_seconds())
        screen.tick(here.now())
        assert screen.counts().overdue == 1
        assert signals.counted == counted + 1
        assert "OVERDUE 2 min" in str(screen.model.index_of(row.id).data(Qt.ItemDataRole.AccessibleTextRole))

    at_desk(tmp_path, story)


def test_another_lane_is_another_queue(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.receive("Flood")
        await here.receive("Drill", lane="exercise", identifier="x")
        screen, _ = await queue(here)
        press(Key.Key_Down)
        await idle()
        await screen.load("exercise")
        assert screen.model.total == 1
        assert screen.panel.detail is None
        assert screen.selected_ids() == ()

    at_desk(tmp_path, story)


def test_an_empty_queue_says_how_to_fill_it(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        screen, _ = await queue(here)
        assert "Ctrl+6: sources" in screen.view.accessibleDescription()
        await here.receive("Flood")
        await until(lambda: screen.model.total == 1)
        assert screen.view.accessibleDescription() == ""

    at_desk(tmp_path, story)
