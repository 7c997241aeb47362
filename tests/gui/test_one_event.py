"""One event by several doors, in the whole window with the keyboard alone: joined, taken back, parted for good."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from icc_desktop.desk import matching, queries, receiving, signers
from icc_desktop.domain import notification
from icc_desktop.domain.alert import Quake, Signature
from icc_desktop.domain.queue import Row
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.matching_form import MatchingForm
from icc_desktop.gui.signers_sheet import SignersSheet
from icc_desktop.gui.theme import Theme
from tests import rigs
from tests.gui.at_desk import CHANNELS, AtDesk, Key, until, written
from tests.gui.at_window import at_window, headlines
from tests.keys import press
from tests.rigs import alert, draft

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support")]

Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


async def arrives(here: AtDesk, *drafts: object) -> None:
    given = rigs.delivery(*drafts, received_at=here.now())  # type: ignore[arg-type]  # drafts, as they are made here
    await here.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)


async def two_quakes(here: AtDesk) -> None:
    """One quake by two services, the second of which is proposed as the same."""
    quake = Quake(at=here.now(), latitude=36.0, longitude=28.0, depth_km=10, magnitude=5.8, magnitude_type="mww")
    moved = msgspec.structs.replace(quake, latitude=36.2, at=here.now() + timedelta(seconds=4))
    await arrives(
        here,
        draft(alert("u", sender="usgs", headline="M 5.8 Rhodes", quake=quake)),
        draft(alert("e", sender="emsc", headline="DODECANESE", quake=moved)),
    )


def current(window: MainWindow) -> Row:
    found = window.queue.model.row_at(window.queue.view.currentIndex().row())
    assert found is not None
    return found


def badges(window: MainWindow) -> list[str]:
    return [badge.text for badge in window.queue.panel._badges._shown]


def buttons(window: MainWindow) -> set[str]:
    return set(window.queue.panel.acts.words)


def test_joined_at_once_taken_back_by_one_key_and_parted_for_good(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await two_quakes(here)
        panel = window.queue.panel
        press(Key.Key_Down)
        await until(lambda: panel.detail is not None)
        chosen = current(window).id
        other = next(row for row in await here.rows() if row.id != chosen)
        await until(lambda: "SAME EVENT?" in badges(window))
        assert "The same event? (J: yes, Shift+J: no)" in written(panel)
        assert {"join", "part"} <= buttons(window)
        assert len(headlines(window)) == 2

        press(Key.Key_J)
        await until(lambda: "2 MESSAGES" in badges(window))
        assert "SAME EVENT?" not in badges(window)
        assert "Same event (Shift+J takes this one out)" in written(panel)
        assert "Joined by hand" in written(panel)
        assert f"One event with {other.ref}" in written(panel), "what was done stands in the panel"
        assert "join" not in buttons(window)
        assert current(window).id == chosen, "the officer stays where he is"
        assert window.queue.view.hasFocus()
        assert headlines(window) == [current(window).headline], "the other one is folded behind it"
        assert (await here.newest()).kind == notification.JOINED
        press(Key.Key_Right)
        assert len(headlines(window)) == 2
        press(Key.Key_Left)
        assert len(headlines(window)) == 1

        press(Key.Key_Z, Control)
        await until(lambda: "SAME EVENT?" in badges(window))
        assert current(window).id == chosen
        assert len(headlines(window)) == 2
        assert (await here.newest()).kind == notification.STRUCK
        assert "taken-back" in window.banners.standing

        press(Key.Key_J)
        await until(lambda: "2 MESSAGES" in badges(window))
        press(Key.Key_J, Shift)
        await until(lambda: "2 MESSAGES" not in badges(window))
        assert "Another event, as somebody decided" in written(panel)
        assert "SAME EVENT?" not in badges(window)
        assert not {"join", "part"} & buttons(window)
        assert current(window).id == chosen
        assert (await here.newest()).kind == notification.PARTED

        third = Quake(at=here.now(), latitude=36.0, longitude=28.0, magnitude=5.8, magnitude_type="mww")
        detail = await here.ask(queries.notification_detail, notification_id=chosen, lane="real")
        assert [one.stands for one in detail.beside] == ["parted"]
        await arrives(here, draft(alert("u", sender="usgs", headline="M 5.9 Rhodes", quake=third, sent_at=here.now())))
        again = await here.ask(queries.notification_detail, notification_id=chosen, lane="real")
        parted = [one.row.id for one in again.beside if one.stands == "parted"]
        assert parted == [other.id], "what comes later joins nothing that a person parted"

    at_window(tmp_path, theme, story)


def test_nothing_to_join_says_so_and_changes_nothing(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.receive("Alone")
        press(Key.Key_Down)
        await until(lambda: window.queue.panel.detail is not None)
        newest = await here.newest()
        press(Key.Key_J)
        await until(lambda: "refused" in window.banners.standing)
        press(Key.Key_J, Shift)
        await here.ask(matching.rules)
        assert (await here.newest()).ref == newest.ref

    at_window(tmp_path, theme, story)


@pytest.mark.parametrize(("state", "trusted"), [("valid", True), ("broken", False), ("unverifiable", False)])
def test_only_a_signer_whose_signature_holds_is_trusted_by_the_key(
    tmp_path: Path, theme: Theme, state: str, trusted: bool
) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        made = {"state": state, "signer": "CN=Met Office", "fingerprint": "ab" * 32}
        await arrives(
            here, draft(alert("s", signature=msgspec.convert(made, Signature), signatures=1, flags=("signed",)))
        )
        press(Key.Key_Down)
        await until(lambda: window.queue.panel.detail is not None)
        assert "Signature: " in written(window.queue.panel).split("What happens")[0], "it stands before the text"
        assert "Carries a signature" not in written(window.queue.panel)
        press(Key.Key_T, Shift)
        if not trusted:
            assert await here.ask(signers.signers) == []
            return
        await until(lambda: "who is trusted here" in written(window.queue.panel))
        assert "▲ Signature" not in written(window.queue.panel)
        await here.run(signers.distrust, fingerprint="ab" * 32)
        await until(lambda: "who is not known here" in written(window.queue.panel))

    at_window(tmp_path, theme, story)


def test_the_menu_opens_the_rules_and_the_signers(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        for word, kind in (("Matching", MatchingForm), ("Trusted signers", SignersSheet)):
            press(Key.Key_F10)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            action = next(action for action in menu.actions() if action.text().startswith(word))
            while menu.activeAction() is not action:
                QTest.keyClick(menu, Key.Key_Down)
            QTest.keyClick(menu, Key.Key_Return)
            await until(lambda kind=kind: any(one.isVisible() for one in window.findChildren(kind)))
            sheet = next(one for one in window.findChildren(kind) if one.isVisible())
            await until(sheet.isActiveWindow)
            press(Key.Key_Escape)
            await until(lambda kind=kind: not any(one.isVisible() for one in window.findChildren(kind)))
            await until(window.isActiveWindow)

    at_window(tmp_path, theme, story)
