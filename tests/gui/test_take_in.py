"""Taking in by hand, in the real window: what is dropped or pasted is shown as understood, and taken in or left."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel

from icc_desktop.desk import by_hand, exercises, queries, station
from icc_desktop.domain.alert import Batch
from icc_desktop.gui import brought
from icc_desktop.gui.brought import dropped, fetched, gathered, may_be_taken, of_files
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.take_in import TakeInSheet
from icc_desktop.gui.theme import Theme
from icc_desktop.intake.readers import read
from tests.desk.at_exercise import PLAN
from tests.gui import at_window as whole
from tests.gui.at_desk import CHANNELS, AtDesk, Key, until
from tests.gui.at_window import Story
from tests.keys import press, write
from tests.rigs import alert, draft

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support")]
CTRL = Qt.KeyboardModifier.ControlModifier
CAP = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{id}</identifier><sender>a@example.org</sender>
<sent>2026-11-25T13:00:00-00:00</sent><status>{status}</status><msgType>Alert</msgType><scope>Public</scope>
<info><category>Met</category><event>Flood</event><urgency>Expected</urgency><severity>Severe</severity>
<certainty>Likely</certainty><headline>Flood {id}</headline><area><areaDesc>Liege</areaDesc></area></info></alert>
"""
ODD = bytes(range(256)) * 4  # no format that anybody knows


async def reads(data: bytes) -> Batch:
    return read(data)


def at_window(place: Path, theme: Theme, story: Story) -> None:
    """Play `story` at a desk whose window can read."""

    async def played(here: AtDesk, window: MainWindow) -> None:
        try:
            await story(here, window)
        finally:
            QGuiApplication.clipboard().clear()

    whole.at_window(place, theme, played, read=reads)


def drop(window: MainWindow, mime: QMimeData) -> bool:
    """Drag it in and let go; whether the window takes it, as a copy."""
    actions, left, none = (
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier(0),
    )
    entering = QDragEnterEvent(QPoint(200, 200), actions, mime, left, none)
    QApplication.sendEvent(window, entering)
    if not entering.isAccepted():
        return False
    letting_go = QDropEvent(QPointF(200, 200), actions, mime, left, none)
    QApplication.sendEvent(window, letting_go)
    assert letting_go.dropAction() == Qt.DropAction.CopyAction
    return letting_go.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def text(said: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(said)
    return mime


def cap(folder: Path, name: str, status: str = "Actual") -> Path:
    path = folder / f"{name}.xml"
    path.write_text(CAP.format(id=name, status=status))
    return path


async def the_sheet(here: AtDesk) -> TakeInSheet:
    """The sheet, once all is read."""
    sheet = await here.sheet()
    assert isinstance(sheet, TakeInSheet)
    await until(lambda: not sheet._is_reading)
    return sheet


async def taken(window: MainWindow) -> None:
    await until(lambda: not window.by_hand._busy and window.queue.view.hasFocus())


async def told(window: MainWindow) -> str:
    await until(lambda: "by-hand" in window.banners.standing)
    return "\n".join(label.text() for label in window.banners.findChildren(QLabel) if label.text())


def test_two_files_are_dropped_shown_and_taken_in(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        assert drop(window, files(cap(tmp_path, "one"), cap(tmp_path, "two")))
        sheet = await the_sheet(here)
        shown = sheet.reading.toPlainText()
        for part in ("one.xml", "CAP 1.2 · 1 message · ", "Flood one", "two.xml", "Flood two"):
            assert part in shown
        assert await here.rows() == []
        assert sheet.channel == "by-hand"
        press(Key.Key_Return)
        await taken(window)
        rows = {row.name: row for row in await here.rows()}
        assert set(rows) == {"one.xml", "two.xml"}
        assert {(row.source_id, row.channel, row.nature) for row in rows.values()} == {("by-hand", "by-hand", "real")}
        assert set(window.queue.selected_ids()) == {row.id for row in rows.values()}
        assert here.desk.last_act("real") == ()  # what came in is never taken back
        entry = await here.newest()
        assert (entry.kind, entry.author) == (
            "notification.received",
            here.desk.officer.id if here.desk.officer else "",
        )

    at_window(tmp_path / "desk", theme, story)


def test_many_files_stay_within_the_window(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        drop(window, files(*(cap(tmp_path, f"number-{number}") for number in range(12))))
        sheet = await the_sheet(here)
        assert sheet.reading.height() > window.height() // 2, "as much as there is room for"
        assert sheet.height() <= window.height()
        assert "number-11.xml" in sheet.reading.toPlainText()
        press(Key.Key_Escape)
        await taken(window)

    at_window(tmp_path / "desk", theme, story)


def test_what_cannot_be_read_is_taken_in_with_its_bytes(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        odd = tmp_path / "odd.bin"
        odd.write_bytes(ODD)
        drop(window, files(odd))
        sheet = await the_sheet(here)
        assert "It can be taken in as it is" in sheet.reading.toPlainText()
        press(Key.Key_Return)
        await taken(window)
        (row,) = await here.rows()
        assert not row.readable
        detail = await here.ask(queries.notification_detail, notification_id=row.id, lane="real")
        assert detail.original == ODD

    at_window(tmp_path / "desk", theme, story)


def test_text_and_a_picture_are_pasted(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        QGuiApplication.clipboard().setText("Explosion near Tihange, many calls.")
        press(Key.Key_V, CTRL)
        await the_sheet(here)
        press(Key.Key_Return)
        await taken(window)
        (row,) = await here.rows()
        assert row.name == "pasted text"
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        QGuiApplication.clipboard().setImage(image)
        press(Key.Key_V, CTRL)
        await the_sheet(here)
        press(Key.Key_Return)
        await taken(window)
        picture = next(one for one in await here.rows() if one.name == "pasted picture")
        detail = await here.ask(queries.notification_detail, notification_id=picture.id, lane="real")
        assert detail.original.startswith(b"\x89PNG")

    at_window(tmp_path / "desk", theme, story)


def test_in_a_text_field_a_paste_is_a_paste(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        QGuiApplication.clipboard().setText("rang twice")
        window.write_log()
        press(Key.Key_V, CTRL)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.property("text") == "rang twice"
        assert not window.by_hand._busy

    at_window(tmp_path / "desk", theme, story)


def test_esc_drops_it(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        drop(window, files(cap(tmp_path, "one")))
        await the_sheet(here)
        press(Key.Key_Escape)
        await taken(window)
        assert await here.rows() == []
        assert await here.ask(station.setting, name="take-in-channel") == ""

    at_window(tmp_path / "desk", theme, story)


def test_the_channel_that_was_chosen_is_offered_again(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        drop(window, files(cap(tmp_path, "one")))
        sheet = await the_sheet(here)
        press(Key.Key_Home)
        assert sheet.channel == "cecis"
        press(Key.Key_Return)
        await taken(window)
        (row,) = await here.rows()
        assert row.channel == "cecis"
        assert row.acknowledge_due_at is not None
        assert (row.acknowledge_due_at - row.received_at).total_seconds() == 900
        drop(window, files(cap(tmp_path, "two")))
        assert (await the_sheet(here)).channel == "cecis"
        press(Key.Key_Escape)
        await taken(window)

    at_window(tmp_path / "desk", theme, story)


def test_an_exercise_goes_to_its_lane_by_its_own_status(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        drop(window, files(cap(tmp_path, "one"), cap(tmp_path, "two", status="Exercise")))
        sheet = await the_sheet(here)
        assert "to the exercise lane: it says of itself that it is an exercise" in sheet.reading.toPlainText()
        press(Key.Key_Return)
        await taken(window)
        assert [row.name for row in await here.rows()] == ["one.xml"]
        assert [row.name for row in await here.rows("exercise")] == ["two.xml"]
        assert "To the exercise lane, by their own status: 1" in await told(window)

    at_window(tmp_path / "desk", theme, story)


def test_in_the_exercise_lane_all_is_exercise_and_one_must_run(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await window.show_lane("exercise")
        drop(window, files(cap(tmp_path, "one")))
        sheet = await the_sheet(here)
        assert sheet.lane == "exercise"
        press(Key.Key_Return)
        await until(lambda: sheet.problem.startswith("No exercise runs") and not sheet.is_saving)
        press(Key.Key_Escape)
        await until(lambda: not window.by_hand._busy)
        await here.desk.run_program(exercises.practise, plan=PLAN, language="en", speed=1.0)
        running = await here.ask(exercises.running)
        drop(window, files(cap(tmp_path, "one")))
        await the_sheet(here)
        press(Key.Key_Return)
        await taken(window)
        assert await here.rows() == []
        (row,) = await here.rows("exercise")
        detail = await here.ask(queries.notification_detail, notification_id=row.id, lane="exercise")
        assert running is not None
        assert detail.state.facts.exercise_id == running.id

    at_window(tmp_path / "desk", theme, story)


def test_a_second_drop_while_the_sheet_stands_is_told(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        drop(window, files(cap(tmp_path, "one")))
        await the_sheet(here)
        drop(window, files(cap(tmp_path, "two")))
        assert "A sheet is open" in await told(window)
        press(Key.Key_Return)
        await taken(window)
        assert [row.name for row in await here.rows()] == ["one.xml"]

    at_window(tmp_path / "desk", theme, story)


def test_enter_waits_until_all_is_read(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        go_on = asyncio.Event()

        async def slowly(data: bytes) -> Batch:
            await go_on.wait()
            return read(data)

        window.by_hand._read = slowly
        drop(window, files(cap(tmp_path, "one")))
        sheet = await here.sheet()
        press(Key.Key_Return)
        assert sheet.problem == "It is still being read: a moment."
        window.log_line.set_draft("")  # the window goes on meanwhile
        go_on.set()
        await the_sheet(here)
        press(Key.Key_Return)
        await taken(window)
        assert len(await here.rows()) == 1

    at_window(tmp_path / "desk", theme, story)


def test_what_is_refused_leaves_the_sheet(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        here.desk.is_locked = True  # what refuses every act
        drop(window, files(cap(tmp_path, "one")))
        sheet = await the_sheet(here)
        press(Key.Key_Return)
        await until(lambda: "locked" in sheet.problem and not sheet.is_saving)
        here.desk.is_locked = False
        press(Key.Key_Return)
        await taken(window)
        assert len(await here.rows()) == 1

    at_window(tmp_path / "desk", theme, story)


# -- what is brought


def gather(mime: QMimeData) -> tuple[brought.Brought, ...]:
    return asyncio.run(fetched(gathered(mime, dropped())))


@pytest.mark.usefixtures("theme")
def test_a_folder_a_missing_file_and_an_empty_one_say_why(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b" \n")
    told_of = [one.problem for one in gather(files(tmp_path, tmp_path / "gone.xml", empty, Path("/dev/null")))]
    assert told_of[0].startswith("A folder: open it")
    assert told_of[1] == "It cannot be read: No such file or directory"
    assert told_of[2] == "It is empty."
    assert told_of[3].startswith("This is no file")


@pytest.mark.usefixtures("theme")
def test_what_is_too_large_or_too_many_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brought, "MAX_BYTES", 1000)
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * 1001)
    fits = tmp_path / "fits.txt"
    fits.write_bytes(b"x" * 1000)
    one, other = gather(files(large, fits))
    assert one.problem.startswith("Too large")
    assert (other.problem, len(other.data)) == ("", 1000)
    assert gather(text("x" * 1001))[0].problem.startswith("Too large")
    many = of_files([fits] * (brought.MAX_THINGS + 1))
    assert len(many.paths) == brought.MAX_THINGS
    assert many.left_out.startswith("51 files are too many at once")


@pytest.mark.usefixtures("theme")
def test_the_best_form_is_taken() -> None:
    mail = text("Subject: x")
    mail.setData("message/rfc822", b"Subject: x\r\n\r\nbody")
    assert [(one.name, one.data) for one in gather(mail)] == [("dropped mail", b"Subject: x\r\n\r\nbody")]
    xml = text("<alert/>")
    xml.setData("application/xml", b"<?xml version='1.0' encoding='latin1'?><alert>\xe9</alert>")
    assert gather(xml)[0].data.endswith(b"\xe9</alert>")
    sheet = text("a\tb")  # what a spreadsheet copies is text, and a picture of it
    sheet.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert gather(sheet)[0].data == b"a\tb"
    html = QMimeData()
    html.setHtml("<p>Fire</p>")
    assert gather(html)[0].data == b"<p>Fire</p>"


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://example.org/alert.xml", "An address is not fetched from here."),
        ("imap-message://me@example.org/INBOX#7", "The other program names a message but does not hand it over."),
    ],
)
def test_what_is_only_named_is_not_fetched(url: str, said: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    assert may_be_taken(mime)
    found = gathered(mime, dropped())
    assert found.is_empty
    assert found.left_out.startswith(said)


def test_what_is_nothing_is_no_drop(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        mime = QMimeData()
        mime.setData("application/x-strange", b"?")
        assert not drop(window, mime)
        QGuiApplication.clipboard().clear()
        press(Key.Key_V, CTRL)
        assert "no file, no text, no picture" in await told(window)
        assert not window.by_hand._busy
        window.write_log()
        write("still typing")

    at_window(tmp_path / "desk", theme, story)


@pytest.mark.parametrize(
    ("name", "channel"),
    [("GDACS RSS", "disaster"), ("QuakeML 1.2", "quake"), ("IRIX 1.0", "usie"), ("Mail", "mail"), ("Text", None)],
)
def test_the_format_points_to_a_channel(name: str, channel: str | None) -> None:
    made = msgspec.structs.replace(alert("one"), format=name)
    assert by_hand.likely_channel([Batch(()), Batch((draft(made),))]) == channel
    assert channel is None or channel in {one.id for one in CHANNELS}
