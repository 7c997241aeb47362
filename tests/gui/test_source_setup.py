"""Setting up sources with the keyboard: tested against a real server, from the catalogue, from and to a file."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk import queries, receiving, sources
from icc_desktop.desk.source_check import checked
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.catalogue import PublicSource
from icc_desktop.domain.preview import Preview
from icc_desktop.domain.source import Delivery, Source
from icc_desktop.domain.source_file import offered, written
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.source_catalogue import CatalogueSheet
from icc_desktop.gui.source_form import SourceForm
from icc_desktop.gui.source_import import ImportSheet
from icc_desktop.gui.source_setup import SourceTools
from icc_desktop.gui.sources_screen import SourcesScreen
from icc_desktop.gui.theme import Theme
from icc_desktop.intake import preview as previews
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.readers import read
from icc_desktop.intake.sources import WebSource
from icc_desktop.intake.workers import Workers
from tests.gui.at_desk import BRUSSELS, CHANNELS, AtDesk, Key, at_desk, until
from tests.keys import press, write
from tests.loopback import Loopback
from tests.polling import atom, cap
from tests.rigs import MARKS

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


class Kept:
    """Keeps secrets in a dictionary; a keyring is another machine's business."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.locked = False

    @property
    def place(self) -> Message:
        return Message("Kept elsewhere.")

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def put(self, name: str, value: str) -> None:
        if self.locked:
            raise WorldFailure("locked", Message("The keyring does not answer."))
        self.secrets[name] = value

    def forget(self, name: str) -> None:
        self.secrets.pop(name, None)


class SetUp:
    """The sources screen at a desk, with real tests of web addresses."""

    def __init__(self, here: AtDesk, workers: Workers, catalogue: tuple[PublicSource, ...]):
        self.here, self.workers, self.kept = here, workers, Kept()
        self.asked: list[tuple[str, str | None]] = []
        tools = SourceTools(preview=self._preview, keeper=self.kept, catalogue=catalogue)
        given = {"channels": CHANNELS, "language": "en", "now": here.now, "tz": BRUSSELS}
        self.screen = SourcesScreen(here.run, here.ask, tools=tools, **given)

    async def _preview(self, source: Source, secret: str | None) -> Preview:
        self.asked.append((source.address, secret))
        clients, clock = Clients(secret=lambda name: secret), self.here.clock

        @asynccontextmanager
        async def door(source: Source, reads: Any, store: Any) -> AsyncIterator[WebSource]:
            yield WebSource(source, {}, clients=clients, workers=reads, clock=clock, store=store)

        try:
            given = {"door": door, "reads": self.workers, "clock": clock, "language": "en", "marks": MARKS}
            return await previews.preview(source, **given)
        finally:
            await clients.close()

    @property
    def known(self) -> dict[str, Source]:
        return {row.source.name: row.source for row in self.screen.model.rows}

    async def form(self, key: Key) -> SourceForm:
        press(key)
        form = await self.here.sheet()
        assert isinstance(form, SourceForm)
        return form

    async def catalogue(self) -> CatalogueSheet:
        press(Key.Key_P)
        sheet = await self.here.sheet()
        assert isinstance(sheet, CatalogueSheet)
        return sheet

    async def back(self) -> None:
        await until(lambda: self.screen.focusProxy().hasFocus())


@asynccontextmanager
async def set_up(here: AtDesk, *catalogue: PublicSource) -> AsyncIterator[SetUp]:
    workers = Workers(count=1)
    try:
        made = SetUp(here, workers, catalogue)
        here.show(made.screen)
        here.desk.subscribe(made.screen.apply)
        await made.screen.load()
        made.screen.setFocus()
        yield made
    finally:
        await workers.close()


def public(name: str, address: str, **more: Any) -> PublicSource:
    values: dict[str, Any] = {
        "id": name.lower(),
        "names": Titles(name),
        "about": Titles(f"Gives {name}."),
        "publisher": "P",
        "group": "world",
        "address": address,
        "format": "CAP",
        "channel": "other",
        "interval_s": 300.0,
        "reach": "now",
        "page": "https://example.org/",
    }
    return PublicSource(**{**values, **more})


# -- the form


def test_enter_tests_and_shows_and_enter_again_adds(tmp_path: Path, server: Loopback) -> None:
    server.give("/feed", atom("a.xml", "b.xml"))
    server.give("/a.xml", cap("A"))
    server.give("/b.xml", b"<alert>broken")

    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            form = await made.form(Key.Key_Insert)
            press(Key.Key_Tab)
            write(server.url("/feed"))
            press(Key.Key_Tab)
            write("Feed")
            assert form._save.accessibleName() == "Test"
            press(Key.Key_Return)
            await until(lambda: form._save.accessibleName() == "Add")
            assert form._preview is not None
            assert "It answers, with 2 messages (CAP 1.2)." in form._preview.text
            assert "unreadable: 1" in form._preview.text
            assert form._preview.model.rowCount() == 2
            assert made.known == {}
            press(Key.Key_Return)
            await made.back()
            assert made.known["Feed"].address == server.url("/feed")
            assert await here.rows() == [], "what a test gave is not stored"

    at_desk(tmp_path, story)


def test_what_is_typed_after_the_test_is_tested_anew_but_a_name_is_not(tmp_path: Path, server: Loopback) -> None:
    server.give("/feed", atom())
    server.give("/other", cap("A"))

    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            form = await made.form(Key.Key_Insert)
            form._address.edit.setText(server.url("/feed"))
            form._name.edit.setText("Feed")
            form._entered()
            await until(lambda: form._save.accessibleName() == "Add")
            assert form._preview is not None
            assert form._preview.text == "It answers. There is no message in it now."
            form._address.setFocus()
            form._address.edit.selectAll()
            write(server.url("/other"))
            assert form._save.accessibleName() == "Test"
            press(Key.Key_Return)
            await until(lambda: form._save.accessibleName() == "Add")
            press(Key.Key_Return)
            await made.back()
            assert len(made.asked) == 2
            form = await made.form(Key.Key_Return)
            write(" renamed")
            press(Key.Key_Return)
            await made.back()
            assert len(made.asked) == 2
            assert [source.address for source in made.known.values()] == [server.url("/other")]

    at_desk(tmp_path, story)


def test_a_source_that_does_not_answer_can_be_added_once_that_is_said(tmp_path: Path, server: Loopback) -> None:
    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            form = await made.form(Key.Key_Insert)
            form._address.edit.setText(server.url("/missing"))
            form._name.edit.setText("Feed")
            form._entered()
            await until(lambda: form._save.accessibleName() == "Add all the same")
            assert form._preview is not None
            assert "404" in form._preview.text
            assert "The address may have moved" in form._preview.text
            assert "Enter sets it up all the same" in form.problem
            press(Key.Key_Return)
            await made.back()
            assert list(made.known) == ["Feed"]

    at_desk(tmp_path, story)


def test_esc_calls_a_test_off_and_leaves_the_form_open(tmp_path: Path, server: Loopback) -> None:
    server.hang("/feed")

    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            form = await made.form(Key.Key_Insert)
            form._address.edit.setText(server.url("/feed"))
            form._name.edit.setText("Feed")
            form._entered()
            await until(lambda: len(server.asked("/feed")) == 1)
            assert form._preview is not None
            assert form._preview.is_asking
            press(Key.Key_Escape)
            assert form.isVisible()
            assert form._preview.text == "The test was called off."
            press(Key.Key_Escape)
            await until(lambda: not form.isVisible())
            assert made.known == {}

    at_desk(tmp_path, story)


def test_a_password_is_kept_apart_changed_and_forgotten(tmp_path: Path, server: Loopback) -> None:
    server.give("/feed", atom())

    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            again: list[str] = []
            made.screen.poll_wanted.connect(again.append)
            form = await made.form(Key.Key_Insert)
            form._address.edit.setText(server.url("/feed"))
            form._name.edit.setText("Feed")
            form.access._way.setCurrentIndex(1)
            form.access.login.edit.setText("duty")
            form.access._secret.edit.setText("open sesame")
            form._entered()
            await until(lambda: form._save.accessibleName() == "Add")
            assert made.asked[-1] == (server.url("/feed"), "open sesame")
            press(Key.Key_Return)
            await made.back()
            source = made.known["Feed"]
            assert (source.login, source.authentication) == ("duty", "password")
            assert made.kept.secrets == {f"source/{source.id}": "open sesame"}
            journal = b"".join(file.read_bytes() for file in (tmp_path).rglob("desk.sqlite3*"))
            assert b"duty" in journal
            assert b"open sesame" not in journal
            form = await made.form(Key.Key_Return)
            assert not form.access._secret.isVisible()
            assert form.access._note.text() == "A password is kept."
            form.access._forget.click()
            assert form.access._secret.isVisible()
            form._entered()
            await made.back()
            assert made.kept.secrets == {}
            assert again == [source.id, source.id], "asked at once with the new one, and without"
            made.kept.secrets[f"source/{source.id}"] = "typed elsewhere"
            press(Key.Key_Delete)
            await until(lambda: made.kept.secrets == {} and made.known == {})

    at_desk(tmp_path, story)


def test_a_keyring_that_does_not_answer_is_told_and_the_source_stands(tmp_path: Path, server: Loopback) -> None:
    server.give("/feed", atom())

    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            made.kept.locked = True
            form = await made.form(Key.Key_Insert)
            form._address.edit.setText(server.url("/feed"))
            form._name.edit.setText("Feed")
            form.access._way.setCurrentIndex(2)
            form.access._secret.edit.setText("token")
            form._entered()
            await until(lambda: form._save.accessibleName() == "Add")
            press(Key.Key_Return)
            await made.back()
            assert made.known["Feed"].authentication == "token"
            assert made.screen._reason.text() == "The keyring does not answer."

    at_desk(tmp_path, story)


def test_an_address_typed_at_once_goes_where_it_belongs(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            form = await made.form(Key.Key_Insert)
            for letter in "https://127.0.0.1:1/feed2":
                write(letter)
            assert form._address.text == "https://127.0.0.1:1/feed2"
            assert form._kind.value == "http"
            press(Key.Key_Escape)
            press(Key.Key_Escape)

    at_desk(tmp_path, story)


def test_the_form_of_a_mailbox_has_its_own_fields(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            form = await made.form(Key.Key_Insert)
            press(Key.Key_2)
            assert form._mailbox.isVisible()
            assert form.access.login.isVisible()
            assert form.access.authentication == "password"
            press(Key.Key_3)
            assert form._browse.isVisible()
            assert not form.access.isVisible()
            press(Key.Key_1)
            assert form.access.authentication == "password"
            press(Key.Key_Escape)

    at_desk(tmp_path, story)


def test_what_a_form_shows_roughly_it_keeps_exactly(tmp_path: Path) -> None:
    odd = Source(
        id="",
        name="Odd",
        kind="mail",
        address="imaps://mail.example.org",
        channel="efas",
        interval_s=90.5,
        max_bytes=1_400_000,
        timeout_s=12.5,
        max_items=7,
        max_attachments=0,
        max_redirects=0,
        login="duty",
        authentication="token",
        mailbox="Alerts",
        mark_seen=False,
        use_proxy=False,
        client_certificate="gone",
        assume_actual=True,
        reach="window",
        expected_every_s=4000.0,
        catalogue_id="x",
    )

    async def story(here: AtDesk) -> None:
        change = await here.run(sources.add, source=odd)
        assert change is not None
        async with set_up(here) as made:
            await made.form(Key.Key_Return)
            press(Key.Key_Return)
            await made.back()
            assert made.known["Odd"] == msgspec.structs.replace(odd, id=str(change.result))
            form = await made.form(Key.Key_Return)
            form._limits._minutes.setValue(0)
            form._limits._size.setValue(3)
            press(Key.Key_Return)
            await made.back()
            changed = made.known["Odd"]
            assert (changed.expected_every_s, changed.max_bytes) == (3600.0, 3_000_000)

    at_desk(tmp_path, story)


def test_what_the_desk_has_heard_before_is_told(tmp_path: Path, server: Loopback) -> None:
    server.give("/a", cap("A"))

    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            batch: Batch = read(cap("A"))
            delivery = Delivery("s", "a", batch, here.now(), channel="other")
            await here.desk.run_program(receiving.receive, delivery=delivery, language="en", channels=CHANNELS)
            form = await made.form(Key.Key_Insert)
            form._address.edit.setText(server.url("/a"))
            form._name.edit.setText("Feed")
            form._channel.setCurrentIndex(form._channel.findData("other"))
            form._entered()
            await until(lambda: form._save.accessibleName() == "Add")
            assert form._preview is not None
            assert "New for this desk, of these 1: 0" in form._preview.text
            assert form._preview.model.index(0, 1).data().startswith("heard before")
            press(Key.Key_Escape)

    at_desk(tmp_path, story)


# -- the catalogue


def test_a_public_source_is_found_tested_and_switched_on(tmp_path: Path, server: Loopback) -> None:
    server.give("/quakes", cap("A"))
    server.give("/floods", atom())

    async def story(here: AtDesk) -> None:
        quakes, floods = public("Quakes", server.url("/quakes")), public("Floods", server.url("/floods"))
        async with set_up(here, quakes, floods) as made:
            sheet = await made.catalogue()
            write("quak")
            assert [row.key for row in sheet.list.rows.rows] == ["", "quakes"]
            press(Key.Key_Down)
            press(Key.Key_Space)
            await until(lambda: sheet.list.rows.row_at(1).texts[-1] == "answers: 1")
            assert "It answers, with one message" in sheet.pane.text
            assert made.known == {}
            press(Key.Key_Return)
            await made.back()
            source = made.known["Quakes"]
            assert (source.catalogue_id, source.channel, source.interval_s) == ("quakes", "other", 300.0)
            sheet = await made.catalogue()
            assert {row.key: row.texts[-1] for row in sheet.list.rows.rows if row.key} == {"quakes": "on", "floods": ""}
            press(Key.Key_Escape)
            await made.back()
            press(Key.Key_Space)
            await until(lambda: not made.known["Quakes"].active)
            sheet = await made.catalogue()
            sheet.list.setFocus()
            sheet.list.selectRow(1)
            press(Key.Key_Space)
            await until(lambda: "answers" in sheet.list.rows.row_at(1).texts[-1])
            press(Key.Key_Return)
            await made.back()
            assert made.known["Quakes"].active, "one that was set up is switched on again"
            assert len(made.known) == 1

    at_desk(tmp_path, story)


def test_several_at_once_and_those_that_fail_are_named_before_enter(tmp_path: Path, server: Loopback) -> None:
    server.give("/one", atom())

    async def story(here: AtDesk) -> None:
        listed = (
            public("One", server.url("/one")),
            public("Two", server.url("/two")),
            public("Three", "https://x.example"),
        )
        async with set_up(here, *listed) as made:
            sheet = await made.catalogue()
            press(Key.Key_Down)
            press(Key.Key_Space)
            press(Key.Key_Down)
            press(Key.Key_Space)
            assert sheet.marked == ("one", "two")
            await until(lambda: not any(one.asking for one in sheet._listed.values()))
            assert "1 gave nothing usable: Two." in sheet.problem
            press(Key.Key_Return)
            await made.back()
            assert sorted(made.known) == ["One", "Two"]

    at_desk(tmp_path, story)


def test_esc_leaves_out_what_has_not_answered(tmp_path: Path, server: Loopback) -> None:
    server.hang("/slow")

    async def story(here: AtDesk) -> None:
        async with set_up(here, public("Slow", server.url("/slow"))) as made:
            sheet = await made.catalogue()
            press(Key.Key_Down)
            press(Key.Key_Space)
            await until(lambda: len(server.asked("/slow")) == 1)
            press(Key.Key_Return)
            assert "Still testing 1." in sheet.problem
            press(Key.Key_Escape)
            assert sheet.isVisible()
            assert sheet.marked == ()
            press(Key.Key_Escape)
            await made.back()
            assert made.known == {}

    at_desk(tmp_path, story)


def test_letters_typed_in_the_list_go_on_searching(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        async with set_up(here, public("Quakes", "https://q.example"), public("Floods", "https://f.example")) as made:
            sheet = await made.catalogue()
            press(Key.Key_Down)
            write("flo")
            assert sheet._search.text == "flo"
            assert [row.key for row in sheet.list.rows.rows] == ["", "floods"]
            write("xx")
            assert sheet.pane.text == "Nothing in the catalogue has these words."
            press(Key.Key_Escape)

    at_desk(tmp_path, story)


# -- files


def test_sources_are_written_and_taken_in_again(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"

    async def story(here: AtDesk) -> None:
        feed = Source("", "Feed", "http", "https://example.org/feed", "other")
        await here.run(sources.add, source=feed)
        await here.run(sources.add, source=msgspec.structs.replace(feed, name="Other", address="https://other.example"))
        async with set_up(here) as made:
            press(Key.Key_S, CONTROL)
            await choose(made, file)
            await until(file.exists)
            await until(lambda: "2 sources stand in" in made.screen._reason.text())
            assert made.screen._reason.property("rank") == "good"
            await made.back()
            there = list(made.known.values())
            assert {one.standing for one in offered(file.read_bytes(), there, file="s", check=checked)} == {"same"}
            changed = msgspec.structs.replace(made.known["Feed"], interval_s=300.0)
            new = msgspec.structs.replace(feed, name="New", address="https://new.example")
            file.write_bytes(written([changed, made.known["Other"], new]) + b"- {name: Wrong, kind: http}\n")
            press(Key.Key_O, CONTROL)
            await choose(made, file)
            sheet = await here.sheet()
            assert isinstance(sheet, ImportSheet)
            assert [row.texts[-1] for row in sheet.list.rows.rows] == [
                "differs, stays as it is",
                "the same, nothing to do",
                "new",
                "In sources.yaml, source 4 (Wrong), address: it is missing.",
            ]
            assert "Differs in: interval_s" in sheet._detail.text()
            assert await count_entries(here) == 2, "nothing is written until it is agreed"
            press(Key.Key_Space)
            press(Key.Key_Return)
            await made.back()
            assert sorted(made.known) == ["Feed", "New", "Other"]
            assert made.known["Feed"].interval_s == 300.0

    at_desk(tmp_path / "desk", story)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_bytes(b"a: b")

    async def story(here: AtDesk) -> None:
        async with set_up(here) as made:
            press(Key.Key_O, CONTROL)
            await choose(made, file)
            await until(lambda: "sources.yaml cannot be used" in made.screen._reason.text())
            assert made.screen._reason.property("rank") == "problem"

    at_desk(tmp_path / "desk", story)


async def choose(made: SetUp, file: Path) -> None:
    """Choose a file in the dialog that opens."""

    def dialogs() -> list[QFileDialog]:
        return [one for one in made.screen.findChildren(QFileDialog) if one.isVisible()]

    await until(lambda: bool(dialogs()))
    dialog = dialogs()[0]
    dialog.fileSelected.emit(str(file))
    dialog.done(QFileDialog.DialogCode.Accepted)
    await until(lambda: not dialogs())


async def count_entries(here: AtDesk) -> int:
    page = await here.ask(queries.log_page, lane="real", limit=50)
    return sum("ource" in str(row.message.text) for row in page)


def test_the_form_says_that_an_exercise_is_on(tmp_path: Path, theme: Theme) -> None:
    theme.set_lane("exercise")

    async def story(here: AtDesk) -> None:
        async with set_up(here):
            press(Key.Key_Insert)
            sheet = await here.sheet()
            assert sheet.findChild(LaneTag).isVisible()
            press(Key.Key_Escape)

    at_desk(tmp_path, story)
