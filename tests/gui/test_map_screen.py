"""The map's screen at a real desk: map and list in step, the chosen place, what has no place, what changes meanwhile."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_desktop.desk import dossiers, notifications, queries, receiving, station
from icc_desktop.domain.alert import Alert, Area, Batch, Circle, Draft, Info, Lane, Named
from icc_desktop.domain.source import Delivery
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.map_screen import MapScreen
from icc_desktop.gui.map_view import MapView
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import BRUSSELS, CHANNELS, NOW, AtDesk, Key, at_desk, until
from tests.gui.at_window import at_window
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

AREAS = {
    "aachen": Area("Aachen", circles=(Circle(50.775, 6.083, 12),)),
    "ostend": Area("Oostende", circles=(Circle(51.35, 2.8, 5),)),
    "tokyo": Area("Tokyo", circles=(Circle(35.7, 139.7, 0),)),
    "nowhere": Area("somewhere at sea"),
    "spain": Area("Cantabria", geocodes=(Named("EMMA_ID", "ES878"),)),
}


async def receive(here: AtDesk, *names: str, lane: Lane = "real") -> dict[str, str]:
    """Notifications come in; their ids by the names of `AREAS`."""
    drafts = []
    for name in names:
        info = Info(
            headline=name,
            event="Flood",
            urgency="Expected",
            severity="Severe",
            certainty="Likely",
            areas=(AREAS[name],),
        )
        alert = Alert(
            format="CAP 1.2",
            identifier=name,
            sender="a@example.org",
            sent="2026-11-25T13:00:00Z",
            sent_at=NOW - timedelta(minutes=5),
            status="Actual" if lane == "real" else "Exercise",
            message_type="Alert",
            infos=(info,),
        )
        drafts.append(Draft(alert, name.encode()))
    delivery = Delivery("s", "a.xml", Batch(tuple(drafts)), here.now())
    await here.desk.run_program(receiving.receive, delivery=delivery, language="en", channels=CHANNELS)
    return {row.identifier or "": row.id for row in await here.rows(lane)}


async def screen(here: AtDesk, lane: Lane = "real") -> MapScreen:
    made = MapScreen(here.ask, lane=lane, language="en", tz=BRUSSELS, now=here.now)
    here.desk.subscribe(made.apply)
    await made.load(lane)
    assert made.map is None, "nothing is read before it is seen"
    here.show(made)
    await until(lambda: made.map is not None and made._meanwhile is None and not made._shapes.still_to_come)
    made.setFocus()
    return made


def the_map(made: MapScreen) -> MapView:
    assert made.map is not None
    return made.map


def lines(made: MapScreen) -> list[str]:
    return [made.model.said(line) for line in made.model.rows]


def play(folder: Path, story: Callable[[AtDesk], Awaitable[None]]) -> None:
    at_desk(folder, story)


def test_everything_open_is_on_the_map_or_said_to_have_no_place(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await receive(here, *AREAS)
        made = await screen(here)
        assert len(the_map(made).items) == 4
        assert made._count.text() == "4 on the map, 1 without a place"
        told = "\n".join(lines(made))
        assert "aachen, reaches Belgium" in told
        assert "ostend, " in told
        assert "km NW of Belgium" in told or "km WNW of Belgium" in told
        assert "km NE of Belgium" in told
        assert "spain, Spain, by its code only" in told
        assert lines(made)[-2:] == ["Where not given, 1", lines(made)[-1]]
        assert "nowhere, somewhere at sea" in lines(made)[-1]

    play(tmp_path, story)


def test_map_and_list_go_together(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        ids = await receive(here, *AREAS)
        made = await screen(here)
        wanted: list[str] = []
        made.notification_wanted.connect(wanted.append)
        press(Key.Key_Down)
        first = made.list.current_id
        assert the_map(made).selected_id == first
        press(Key.Key_Return)
        the_map(made).setFocus()
        press(Key.Key_N)
        second = the_map(made).selected_id
        assert second == made.model.order()[1]
        assert made.list.current_id == second
        press(Key.Key_Return)
        assert wanted == [first, second]
        press(Key.Key_Escape)
        assert made.list.hasFocus()
        press(Key.Key_End)
        assert made.list.current_id == ids["nowhere"]
        assert the_map(made).selected_id == ""
        assert made._problem.text() == "Where this one lies is not given: it cannot be shown on the map."
        press(Key.Key_Home)
        assert not made._problem.isVisible()
        press(Key.Key_B)
        QTest.mouseClick(
            the_map(made), Qt.MouseButton.LeftButton, pos=the_map(made).camera.to_screen(6.083, 50.775).toPoint()
        )
        assert made.list.current_id == ids["aachen"]

    play(tmp_path, story)


def test_what_is_shown_is_chosen_with_a_key(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        ids = await receive(here, *AREAS)
        made = await screen(here)
        dossier = await here.run(dossiers.open_, title="Flood", lane="real", ids=(ids["aachen"], ids["nowhere"]))
        assert dossier is not None
        await here.run(notifications.acknowledge, ids=(ids["tokyo"],), lane="real")
        await here.run(notifications.close, ids=(ids["tokyo"],), lane="real", reason="not-for-belgium", text="far away")
        await until(lambda: len(made.model.order()) == 4)
        assert ids["tokyo"] not in the_map(made).items
        press(Key.Key_2)
        assert set(made.model.order()) == {ids["aachen"], ids["nowhere"]}
        told: list[str] = []
        made.dossier_wanted.connect(told.append)
        made.list.go_to(ids["aachen"])
        made._went(ids["aachen"])
        press(Key.Key_D)
        assert told == [dossier.result]
        assert f"dossier {made._dossiers[dossier.result].ref}" in "\n".join(lines(made))
        press(Key.Key_3)
        assert len(made.model.order()) == 5
        shown = the_map(made).items.get(ids["tokyo"])
        assert shown is not None
        assert shown.quiet
        press(Key.Key_1)
        assert len(made.model.order()) == 4
        assert made.list.hasFocus(), "the keys of the filter take the focus from nothing"

    play(tmp_path, story)


def test_a_place_is_typed_or_taken_from_the_middle(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await receive(here, *AREAS)
        made = await screen(here)
        kept: list[str] = []
        made.place_changed.connect(kept.append)
        the_map(made).setFocus()
        press(Key.Key_P)
        write("luik")
        press(Key.Key_Return)
        assert made._field.text() == "Liège"
        assert kept == ["luik"]
        assert the_map(made).hasFocus()
        await until(lambda: "of Liège" in "\n".join(lines(made)))
        aachen = next(line for line in lines(made) if ", aachen" in line)
        assert "km ENE of Liège" in aachen or "km E of Liège" in aachen
        press(Key.Key_P)
        write("qqqq")
        press(Key.Key_Return)
        assert "No place is called qqqq" in made._problem.text()
        assert made._field.hasFocus(), "it can be typed again"
        press(Key.Key_Escape)
        assert made._field.text() == "Liège"
        assert not made._problem.isVisible()
        the_map(made).look_at(6.0, 50.0)
        press(Key.Key_P)
        press(Key.Key_Return)
        assert made._field.text() == "50.00 N  6.00 E"
        assert the_map(made).place == pytest.approx((6.0, 50.0), abs=0.01)
        press(Key.Key_P)
        write("35.7 139.7")
        press(Key.Key_Return)
        assert the_map(made).sees((139.7, 35.7)), "the map goes to a place that is out of sight"
        press(Key.Key_P)
        press(Key.Key_Delete)
        press(Key.Key_Return)
        assert the_map(made).place is None
        assert kept[-1] == ""
        made.set_place("Doel")
        await until(lambda: "of Doel" in "\n".join(lines(made)))
        made.set_place("no such place at all")
        assert made._field.text() == "Doel"

    play(tmp_path, story)


def test_what_comes_while_it_is_seen_appears_and_what_came_before_is_read_when_it_is_seen(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await receive(here, "aachen")
        made = await screen(here)
        press(Key.Key_Down)
        ids = await receive(here, "ostend", "nowhere")
        await until(lambda: len(made.model.order()) == 3)
        assert ids["ostend"] in the_map(made).items
        assert made.list.current_id == ids["aachen"]
        made.hide()
        ids = await receive(here, "tokyo")
        assert len(made.model.order()) == 3
        made.show()
        await until(lambda: len(made.model.order()) == 4)
        assert made.list.current_id == ids["aachen"]
        here.clock.pass_s(3600)
        made.tick(here.now())
        assert lines(made)[0].startswith("Overdue")

    play(tmp_path, story)


def test_asked_for_from_elsewhere_it_is_shown_whatever_the_filter_says(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        ids = await receive(here, "aachen", "tokyo")
        await here.run(notifications.acknowledge, ids=(ids["tokyo"],), lane="real")
        await here.run(notifications.close, ids=(ids["tokyo"],), lane="real", reason="not-for-belgium", text="far away")
        made = MapScreen(here.ask, lane="real", language="en", tz=BRUSSELS, now=here.now)
        here.desk.subscribe(made.apply)
        await made.load("real")
        made.select(ids["tokyo"])
        here.show(made)
        await until(lambda: made.list.current_id == ids["tokyo"])
        assert the_map(made).sees((139.7, 35.7))
        made.select(ids["aachen"])
        await until(lambda: made.list.current_id == ids["aachen"])
        assert the_map(made).sees((6.083, 50.775))
        here.clock.pass_s(3 * 86_400)  # closed so long ago that the queue has forgotten it
        await made.load("real")
        await until(lambda: made._meanwhile is None and ids["aachen"] in made.model.order())
        assert ids["tokyo"] not in {
            row.id for row in await here.ask(queries.open_notifications, lane="real", now=here.now())
        }
        made.select(ids["tokyo"])
        await until(lambda: made.list.current_id == ids["tokyo"])

    play(tmp_path, story)


def test_lanes_stay_apart_and_empty_ones_say_what_would_be_here(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await receive(here, "aachen")
        made = await screen(here)
        await made.load("exercise")
        await until(lambda: made._meanwhile is None)
        assert made.model.order() == ()
        assert len(the_map(made).items) == 0
        assert "Nothing is open" in made.list.accessibleDescription()
        await receive(here, "ostend")
        assert made.model.order() == ()
        await made.load("real")
        await until(lambda: len(made.model.order()) == 2)

    play(tmp_path, story)


def test_thousands_come_in_portions_without_a_stall(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        for start in range(0, 400, 100):
            drafts = []
            for n in range(start, start + 100):
                area = Area("", circles=(Circle(40 + n % 20, -5 + n % 30, 20),))
                info = Info(headline=f"{n}", event="Flood", severity="Moderate", areas=(area,))
                alert = Alert(
                    format="CAP 1.2",
                    identifier=f"{n}",
                    sender="a@b",
                    sent_at=NOW,
                    status="Actual",
                    message_type="Alert",
                    infos=(info,),
                )
                drafts.append(Draft(alert, f"{n}".encode()))
            delivery = Delivery("s", "a.xml", Batch(tuple(drafts)), here.now())
            await here.desk.run_program(receiving.receive, delivery=delivery, language="en", channels=CHANNELS)
        made = MapScreen(here.ask, lane="real", language="en", tz=BRUSSELS, now=here.now)
        seen: set[int] = set()
        here.show(made)

        def all_there() -> bool:
            seen.add(made.model.row_count())
            return made.map is not None and made.model.row_count() == 400

        await until(all_there)
        assert len(seen) > 2, "it fills little by little"
        assert len(the_map(made).items) == 400

    play(tmp_path, story)


def test_the_window_shows_it_and_goes_from_it_to_the_queue(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        ids = await receive(here, "aachen", "ostend")
        press(Key.Key_8, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: len(window.map.model.order()) == 2)
        assert window.map.list.hasFocus()
        press(Key.Key_Down)
        wanted = window.map.list.current_id
        press(Key.Key_Return)
        await until(lambda: window.queue.view.current_id == wanted)
        assert window.queue.isVisible()
        other = ids["aachen"] if wanted != ids["aachen"] else ids["ostend"]
        window.queue.select(other)
        await until(lambda: window.queue.panel.detail is not None and window.queue.panel.detail.row.id == other)
        press(Key.Key_G)
        await until(lambda: window.map.list.current_id == other)
        assert window.map.isVisible()
        the_map(window.map).setFocus()
        press(Key.Key_P)
        write("Doel")
        press(Key.Key_Return)
        kept: list[str] = []

        async def look() -> None:
            kept.append(await here.ask(station.setting, name="map-place"))

        await look()
        while kept[-1] != "Doel":
            await look()

    at_window(tmp_path, theme, story)
