"""The screen of the channels: edited in place with the keyboard, nothing typed is lost, and files go in and out."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt

from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk import channels
from icc_desktop.domain.channel import Channel, Profile, load
from icc_desktop.domain.channel_file import written
from icc_desktop.gui.channel_form import Typed, clock_seconds, clock_text
from icc_desktop.gui.channel_import import ChannelImport
from icc_desktop.gui.channels_screen import NAME, STANDING, ChannelsScreen
from tests.gui.at_desk import BRUSSELS, CHANNELS, AtDesk, Key, at_desk, until
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]
CTRL = Qt.KeyboardModifier.ControlModifier
but = msgspec.structs.replace


def at_screen(place: Path, story: Callable[[AtDesk, ChannelsScreen], Awaitable[None]], *, language: str = "en") -> None:
    """Play `story` at a desk that shows the channels."""

    async def at(here: AtDesk) -> None:
        screen = ChannelsScreen(
            here.run, here.ask, language=language, tz=BRUSSELS, now=here.now, author_name=here.name_of
        )
        end = here.desk.subscribe(screen.apply)
        here.show(screen)
        await screen.load()
        screen.setFocus()
        await until(screen.list.hasFocus)
        try:
            await story(here, screen)
        finally:
            end()

    at_desk(place, at)


async def known(here: AtDesk, channel_id: str) -> Profile:
    found: tuple[Profile, ...] = await here.ask(channels.profiles)
    return next(one for one in found if one.channel.id == channel_id)


def cell(screen: ChannelsScreen, channel_id: str, column: int) -> str:
    at = screen.model.place_of(channel_id)
    assert at is not None
    return str(screen.model.index(at, column).data())


def go_to(screen: ChannelsScreen, channel_id: str) -> None:
    press(Key.Key_Home)
    while screen.current is None or screen.current.channel.id != channel_id:
        press(Key.Key_Down)


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, ""), (900, "15 min"), (3600, "1 h"), (90, "90 s"), (7200, "2 h"), (14400, "4 h")]
)
def test_a_clock_is_written_as_it_is_typed(seconds: int | None, text: str) -> None:
    assert clock_text(seconds) == text
    assert clock_seconds(text) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"), [("15", 900), (" 20MIN ", 1200), ("90s", 90), ("2 H", 7200), ("  ", None)]
)
def test_a_number_alone_is_minutes(text: str, seconds: int | None) -> None:
    assert clock_seconds(text) == seconds


@pytest.mark.parametrize("text", ["soon", "-5", "1.5 h", "15 days", "1h30"])
def test_what_is_no_clock_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        clock_seconds(text)


def test_every_shipped_profile_stands_in_the_fields_as_it_is() -> None:
    for channel in CHANNELS:
        assert Typed.of(channel).over(channel) == channel, channel.id


def test_a_clock_is_changed_with_the_keyboard(tmp_path: Path) -> None:
    async def story(here: AtDesk, screen: ChannelsScreen) -> None:
        go_to(screen, "ocam")
        assert "DRAFT values of the house" in screen.form._origin.text()
        assert "house value, DRAFT" in screen.form._clock.edit.accessibleDescription()
        assert "what has arrived keeps the clock" in screen.form._counts.text()
        press(Key.Key_Return)
        assert screen.form._clock.edit.hasFocus()
        screen.form._clock.edit.selectAll()
        write("soon")
        assert cell(screen, "ocam", STANDING) == "not saved"
        press(Key.Key_Return)
        assert screen.form._clock.problem.startswith("15, 15 min")
        screen.form._clock.edit.selectAll()
        write("8")
        press(Key.Key_Return)
        await until(screen.list.hasFocus)
        found = await known(here, "ocam")
        assert found.channel.acknowledge_within_s == 480
        assert (cell(screen, "ocam", 1), cell(screen, "ocam", STANDING)) == ("8 min", "changed")
        assert screen.form._origin.text().startswith("Changed by Ann Peeters, 14:05 (13:05Z): Acknowledge within")
        assert "it came as 5 min" in screen.form._clock.edit.accessibleDescription()
        press(Key.Key_R)
        await until(lambda: cell(screen, "ocam", 1) == "5 min")
        assert (await known(here, "ocam")).changed == ()

    at_screen(tmp_path / "desk", story)


def test_texts_are_written_language_by_language(tmp_path: Path) -> None:
    async def story(here: AtDesk, screen: ChannelsScreen) -> None:
        go_to(screen, "media")
        press(Key.Key_Return)
        screen.form._names.setFocus()
        assert screen.form._names.text == "Nieuws en sociale media"  # the officer's own language first
        press(Key.Key_PageDown, CTRL)
        assert screen.form._names.text == "Presse et médias sociaux"
        screen.form._names.edit.selectAll()
        write("Medias")
        press(Key.Key_PageUp, CTRL)
        assert screen.form._names.text == "Nieuws en sociale media"
        screen.form._guidance.edit.setFocus()
        screen.form._guidance.edit.selectAll()
        write("Bel eerst.")
        press(Key.Key_Return)
        await until(screen.list.hasFocus)
        found = (await known(here, "media")).channel
        assert (found.names.fr, found.guidance.nl) == ("Medias", "Bel eerst.")
        before = next(one for one in CHANNELS if one.id == "media")
        assert (found.names.nl, found.guidance.fr, found.test) == (before.names.nl, before.guidance.fr, before.test)

    at_screen(tmp_path / "desk", story, language="nl")


def test_what_is_typed_stays_while_one_looks_elsewhere(tmp_path: Path) -> None:
    async def story(here: AtDesk, screen: ChannelsScreen) -> None:
        go_to(screen, "mail")
        press(Key.Key_Return)
        screen.form._guidance.edit.selectAll()
        screen.form._guidance.edit.setFocus()
        write("Half a sen")
        screen.list.setFocus()
        go_to(screen, "paper")
        assert screen.form._guidance.text.startswith("Note when")
        assert cell(screen, "mail", STANDING) == "not saved"
        changed = but((await known(here, "mail")).channel, acknowledge_within_s=60)
        await here.desk.run(channels.change, channel=changed)  # somebody else changes another field meanwhile
        go_to(screen, "mail")
        assert screen.form._guidance.text == "Half a sen"
        press(Key.Key_Return)
        press(Key.Key_Escape)
        assert screen.form.problem == "Esc once more throws away what you typed."
        assert screen.form._guidance.text == "Half a sen"
        press(Key.Key_Escape)
        await until(screen.list.hasFocus)
        assert screen.form._guidance.text.startswith("Who is the sender")
        assert screen.form._clock.text == "1 min"
        assert cell(screen, "mail", STANDING) == "changed"

    at_screen(tmp_path / "desk", story)


def test_a_channel_of_the_house_is_added_retired_and_used_again(tmp_path: Path) -> None:
    async def story(here: AtDesk, screen: ChannelsScreen) -> None:
        press(Key.Key_Insert)
        assert screen.form._names.edit.hasFocus()
        press(Key.Key_Return)
        assert screen.form.problem.startswith("Give the channel an English name")
        write("Harbour master")
        press(Key.Key_Return)
        await until(screen.list.hasFocus)
        assert screen.current is not None
        assert screen.current.channel.id == "harbour-master"
        assert cell(screen, "harbour-master", STANDING) == "of this house"
        press(Key.Key_Delete)
        await until(lambda: cell(screen, "harbour-master", STANDING) == "retired")
        assert screen.model.rows[-1].profile.channel.id == "harbour-master"
        assert screen.current.channel.retired
        press(Key.Key_Delete)
        await until(lambda: cell(screen, "harbour-master", STANDING) == "of this house")
        go_to(screen, "other")
        assert not screen._retire.isEnabled()
        press(Key.Key_Delete)
        await until(lambda: bool(here.refusals))
        assert here.refusals == ["The program itself uses this channel: it stays."]
        press(Key.Key_Insert)
        press(Key.Key_Escape)
        assert screen.model.place_of("new") is None

    at_screen(tmp_path / "desk", story)


def test_a_file_shows_its_differences_first(tmp_path: Path) -> None:
    async def story(here: AtDesk, screen: ChannelsScreen) -> None:
        ocam = next(one for one in CHANNELS if one.id == "ocam")
        slower = but(ocam, acknowledge_within_s=None, sound="once", names=but(ocam.names, nl="Dreiging"))
        own = Channel("harbour", Titles(en="Harbour"), Titles(en="Ring."), acknowledge_within_s=90)
        file = tmp_path / "house.yaml"
        file.write_bytes(written([slower, own, CHANNELS[0]]))
        task = asyncio.ensure_future(screen.take_in(file))
        sheet = await here.sheet()
        assert isinstance(sheet, ChannelImport)
        assert sheet.said.splitlines() == [
            "CUTA (threat level)",
            "    Name, Nederlands: “OCAD (dreigingsniveau)” → “Dreiging”",
            "    Acknowledge within: 5 min → no clock",
            "    Sound: until somebody opens it → once, when it comes",
            "New: Harbour (90 s)",
        ]
        press(Key.Key_Escape)
        await task
        assert (await known(here, "ocam")).changed == ()
        task = asyncio.ensure_future(screen.take_in(file))
        await here.sheet()
        press(Key.Key_Return)
        await task
        assert (await known(here, "ocam")).channel == slower
        assert (await known(here, "harbour")).own
        await screen.take_in(file)
        assert screen._said.text() == "house.yaml says what stands here already: nothing to take in."
        out = tmp_path / "out.yaml"
        await screen.write(out)
        assert [one.id for one in load(out.read_bytes())][-1] == "harbour"

    at_screen(tmp_path / "desk", story)


def test_a_file_that_cannot_be_used_says_why(tmp_path: Path) -> None:
    async def story(here: AtDesk, screen: ChannelsScreen) -> None:
        file = tmp_path / "house.yaml"
        await screen.take_in(file)
        assert "house.yaml cannot be read" in screen._said.text()
        file.write_text("- id: sea\n  names: {en: Sea}\n  guidance: {en: G}\n  acknowledge_within_s: soon\n")
        await screen.take_in(file)
        assert "channel 1 (sea), acknowledge_within_s" in screen._said.text()
        await screen.write(tmp_path / "no such folder" / "x.yaml")
        assert "cannot be written" in screen._said.text()

    at_screen(tmp_path / "desk", story)


def test_the_model_keeps_to_the_rules_of_qt(tmp_path: Path, qtmodeltester: object) -> None:
    async def story(here: AtDesk, screen: ChannelsScreen) -> None:
        qtmodeltester.check(screen.model)  # type: ignore[attr-defined]  # the fixture of pytest-qt has no types
        assert screen.model.index(0, NAME).data() == "CECIS / ERCC"

    at_screen(tmp_path / "desk", story)
