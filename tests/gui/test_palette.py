"""Going to anything from anywhere, with the keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_desktop.desk import dossiers, log, notifications
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.search_palette import Palette
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, Key, until
from tests.gui.at_window import at_window
from tests.keys import press

Control = Qt.KeyboardModifier.ControlModifier


async def opened(window: MainWindow) -> Palette:
    press(Key.Key_K, Control)
    palette = window.going.palette
    await until(lambda: palette.isVisible() and palette.field.hasFocus())
    return palette


async def found(palette: Palette, typed: str) -> None:
    palette.field.clear()
    QTest.keyClicks(palette.field, typed)
    await until(lambda: palette._shown is not None and palette._shown[0] == typed)


def refs(palette: Palette) -> list[str]:
    return [line.hit.ref for line in palette.model.lines if line.hit is not None]


def test_a_notification_closed_long_ago_is_gone_to(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        old = await here.receive("Flood on the Vesdre", identifier="1")
        await here.desk.run(notifications.acknowledge, ids=[old.id], lane="real")
        await here.desk.run(notifications.close, ids=[old.id], lane="real", reason="handled")
        here.clock.pass_s(400 * 86400)
        await here.receive("Storm", identifier="2")
        await window.queue.load("real")
        assert window.queue.model.row(old.id) is None
        window.show_screen("log")
        palette = await opened(window)
        await found(palette, "vesdre flo")
        assert refs(palette) == [old.ref]
        press(Key.Key_Return)
        await until(lambda: window.queue.panel.detail is not None and window.queue.panel.detail.row.id == old.id)
        assert not palette.isVisible()
        assert window._stack.currentWidget() is window.queue

    at_window(tmp_path / "desk", theme, story)


def test_arrows_pass_headings_by_and_enter_goes_to_the_log_and_to_a_dossier(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.receive("Flood one", identifier="1")
        written = await here.desk.run(log.write, text="flood seen at the bridge", lane="real")
        opening = await here.desk.run(dossiers.open_, title="Flood of the Meuse", lane="real")
        palette = await opened(window)
        await found(palette, "flood")
        shown = palette.model.lines
        assert [line.heading for line in shown if line.heading] == ["Notifications  1", "Dossiers  1", "Log lines  1"]
        press(Key.Key_Down)
        press(Key.Key_Return)
        await until(lambda: window._stack.currentWidget() is window.dossiers)
        palette = await opened(window)
        await found(palette, written.entries[0].ref.lower())
        press(Key.Key_Return)
        await until(lambda: window.log.current is not None and window.log.current.ref == written.entries[0].ref)
        assert opening.entries

    at_window(tmp_path / "desk", theme, story)


def test_escape_gives_the_keyboard_back_and_what_was_gone_to_is_offered(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Flood one", identifier="1")
        await until(lambda: window.queue.model.row(row.id) is not None)
        window.write_log()
        await until(lambda: window.log_line.isAncestorOf(QApplication.focusWidget()))
        before = QApplication.focusWidget()
        palette = await opened(window)
        assert palette.model.lines == ()
        await found(palette, "flood")
        press(Key.Key_Escape)
        await until(lambda: QApplication.focusWidget() is before)
        palette = await opened(window)
        await found(palette, "flood")
        press(Key.Key_Return)
        await until(lambda: not palette.isVisible())
        palette = await opened(window)
        await until(lambda: refs(palette) == [row.ref])
        assert palette.model.lines[0].heading == "Gone to last"

    at_window(tmp_path / "desk", theme, story)


def test_the_lanes_are_never_mixed_and_the_window_turns_to_what_is_chosen(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        real = await here.receive("Flood real", identifier="1")
        played = await here.receive("Flood played", lane="exercise", identifier="2")
        palette = await opened(window)
        await found(palette, "flood")
        assert refs(palette) == [real.ref]
        press(Key.Key_K, Control)
        await until(lambda: refs(palette) == [played.ref])
        assert "exercise" in palette._title.text()
        press(Key.Key_Return)
        await until(lambda: window.lane == "exercise" and window.queue.panel.detail is not None)
        assert window.queue.panel.detail is not None
        assert window.queue.panel.detail.row.id == played.id

    at_window(tmp_path / "desk", theme, story)


def test_enter_right_after_the_last_letter_goes_to_what_was_typed(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.receive("Flood", identifier="1")
        storm = await here.receive("Storm", identifier="2")
        palette = await opened(window)
        QTest.keyClicks(palette.field, "storm")
        press(Key.Key_Return)
        await until(lambda: window.queue.panel.detail is not None)
        assert window.queue.panel.detail is not None
        assert window.queue.panel.detail.row.id == storm.id

    at_window(tmp_path / "desk", theme, story)
