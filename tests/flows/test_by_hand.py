"""The whole program: what somebody drops is read in the workers; a clock that is changed counts for what comes next."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from icc_desktop.domain.queue import Row
from icc_desktop.gui.take_in import TakeInSheet
from tests import rigs
from tests.flows.at_program import CTRL, MARKS, Key, Seat, at_program, press, write

pytestmark = MARKS
FLOOD = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{id}</identifier><sender>a@example.org</sender>
<sent>2026-11-25T08:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
<info><category>Met</category><event>Flood</event><urgency>Expected</urgency><severity>Severe</severity>
<certainty>Likely</certainty><headline>Flood {id}</headline><area><areaDesc>Liege</areaDesc></area></info></alert>
"""


async def drop(seat: Seat, *paths: Path) -> TakeInSheet:
    """Let files fall on the window; the sheet, once all is read."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    QApplication.sendEvent(seat.window, QDragEnterEvent(QPoint(90, 90), action, mime, left, none))
    QApplication.sendEvent(seat.window, QDropEvent(QPointF(90, 90), action, mime, left, none))
    sheet = await seat.sheet()
    assert isinstance(sheet, TakeInSheet)
    await seat.until(lambda: not sheet._is_reading)
    return sheet


async def take_in(seat: Seat, place: Path, name: str) -> Row:
    """Drop an alert and take it in; its row."""
    path = place / f"{name}.xml"
    path.write_text(FLOOD.format(id=name))
    await drop(seat, path)
    press(Key.Key_Return)
    await seat.until(lambda: not seat.window.by_hand._busy and seat.window.queue.view.hasFocus())
    return next(row for row in seat.rows() if row.name == path.name)


def clock_of(row: Row) -> timedelta | None:
    return row.acknowledge_due_at - row.received_at if row.acknowledge_due_at else None


async def change_clock(seat: Seat, channel_id: str, clock: str) -> None:
    """From the queue: sources, channels, to the channel, its clock, saved."""
    press(Key.Key_6, CTRL)
    await seat.until(lambda: seat.window.sources.isVisible())
    press(Key.Key_C)
    screen = seat.window.channels
    await seat.focus(screen.list)
    press(Key.Key_Home)
    while screen.current is None or screen.current.channel.id != channel_id:
        press(Key.Key_Down)
    press(Key.Key_Return)
    screen.form._clock.edit.selectAll()
    write(clock)
    press(Key.Key_Return)
    await seat.focus(screen.list)
    press(Key.Key_Escape)
    await seat.until(lambda: seat.window.sources.isVisible())
    press(Key.Key_1, CTRL)
    await seat.list_has_focus()


def test_a_changed_clock_counts_for_the_next_arrival_and_after_a_restart(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def change(seat: Seat) -> None:
        await seat.sign_in()
        first = await take_in(seat, tmp_path, "one")
        assert clock_of(first) == timedelta(minutes=15)
        await change_clock(seat, "by-hand", "40")
        assert [row.kind for row in seat.log()[:1]] == ["channel.changed"]
        assert str(seat.log()[0].message).endswith("To be acknowledged within 40 min")
        assert clock_of(await take_in(seat, tmp_path, "two")) == timedelta(minutes=40)
        assert clock_of(next(row for row in seat.rows() if row.id == first.id)) == timedelta(minutes=15)
        assert seat.program.intake is not None
        assert next(c for c in seat.program.intake._channels if c.id == "by-hand").acknowledge_within_s == 2400

    async def next_day(seat: Seat) -> None:
        await seat.sign_in()
        assert clock_of(await take_in(seat, tmp_path, "three")) == timedelta(minutes=40)
        assert next(c for c in seat.program.channels if c.id == "by-hand").acknowledge_within_s == 2400

    at_program(tmp_path, change)
    at_program(tmp_path, next_day)


def test_what_hangs_no_reader_stands_beside_what_was_read(tmp_path: Path) -> None:
    rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        good, deep = tmp_path / "good.xml", tmp_path / "deep.xml"
        good.write_text(FLOOD.format(id="good"))
        deep.write_bytes(b"<a>" * 200_000)
        sheet = await drop(seat, good, deep)
        shown = sheet.reading.toPlainText()
        assert "Flood good" in shown
        assert "It can be taken in as it is" in shown
        press(Key.Key_Return)
        await seat.until(lambda: not seat.window.by_hand._busy)
        assert {row.name: row.readable for row in seat.rows()} == {"good.xml": True, "deep.xml": False}

    at_program(tmp_path, story)
