"""What stands beside a notification: the same event and why, what changed, quakes, files, signatures."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from icc_desktop.desk import matching, signers
from icc_desktop.domain.alert import Alert, Attachment, Quake, Signature
from icc_desktop.domain.channel import find
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.actions import asked, sensible
from icc_desktop.gui.files_sheet import FilesSheet
from icc_desktop.gui.panel import Panel
from icc_desktop.gui.panel_asked import Place
from icc_desktop.gui.panel_event import changed_part
from icc_desktop.gui.queue_screen import QueueScreen
from tests import rigs
from tests.gui.at_desk import BRUSSELS, AtDesk, Key, at_desk, until, written
from tests.keys import press
from tests.rigs import CHANNELS, START, Bench, alert, draft, to

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with rigs.bench(rigs.establish(tmp_path / "desk")) as made:
        yield made


@pytest.fixture
def panel(put: Callable[..., None]) -> Iterator[Panel]:
    made = Panel(
        tz=BRUSSELS,
        language="en",
        channel=lambda one: find(CHANNELS, one),
        now=lambda: START + timedelta(minutes=3),
        author_name=lambda one: f"<{one}>",
    )
    put(made, 700, 600)
    yield made
    made.hide()


def said(panel: Panel, bench: Bench, one: str) -> str:
    panel.show_detail(bench.detail(one))
    return written(panel)


def place() -> Place:
    channel = find(CHANNELS, "other")
    return Place(tz=BRUSSELS, language="en", now=START, channel=channel, author_name=lambda one: one)


def png() -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_a_proposal_says_why_and_both_answers_have_a_key(panel: Panel, bench: Bench) -> None:
    quake = Quake(at=START, latitude=36.0, longitude=28.0, depth_km=10, magnitude=5.8, magnitude_type="mww")
    one = bench.received(alert("u", sender="usgs", headline="M 5.8 Rhodes", quake=quake))
    moved = msgspec.structs.replace(quake, latitude=36.2, at=START + timedelta(seconds=4))
    other = bench.received(alert("e", sender="emsc", headline="DODECANESE", quake=moved, other_quakes=(quake,)))
    text = said(panel, bench, one)
    assert "The same event? (J: yes, Shift+J: no)" in text
    assert "DODECANESE  (Quakes 4 s and 22 km apart)" in text
    assert {"join", "part"} <= sensible([bench.row(one)], START)
    assert "Magnitude" in text
    assert "Other values" in said(panel, bench, other)
    bench.run(matching.join, ids=[one], lane="real")
    assert "Same event (Shift+J takes this one out)" in said(panel, bench, one)
    assert "2 MESSAGES" in [badge.text for badge in panel._badges._shown]
    bench.run(matching.part, ids=[other], lane="real")
    assert "Another event, as somebody decided" in said(panel, bench, one)
    assert not {"join", "part"} & sensible([bench.row(one)], START)


def test_an_update_says_what_changed(panel: Panel, bench: Bench) -> None:
    first = alert("a", description="Water rises to 2 m at Visé.")
    later = alert(
        "b", message_type="Update", references=to(first), severity="Severe", headline="Flood a",
        description="Water rises to 3 m at Visé.", sent_at=START + timedelta(minutes=1),
    )  # fmt: skip
    bench.receive(first)
    text = said(panel, bench, bench.received(later))
    assert "What changed" in text
    assert "Moderate  →  Severe" in text
    assert "Water rises to 2 3 m at Visé." in text.replace("  ", " ")


def signed(**values: object) -> Alert:
    made = {"state": "valid", "signer": "CN=Met Office", "fingerprint": "ab" * 32, **values}
    return alert("s", signature=msgspec.convert(made, Signature), signatures=1)


def test_a_valid_signature_is_trusted_only_once_somebody_says_so(panel: Panel, bench: Bench) -> None:
    one = bench.received(signed())
    assert "Valid, by CN=Met Office, who is not known here" in said(panel, bench, one)
    assert "trust" in panel.acts.words
    bench.run(signers.trust, fingerprint="ab" * 32, name="CN=Met Office")
    assert "Valid, by CN=Met Office, who is trusted here" in said(panel, bench, one)
    assert "trust" not in panel.acts.words
    assert bench.refused(signers.trust, fingerprint="ab" * 32, name="x")
    bench.run(signers.distrust, fingerprint="ab" * 32)
    assert "who is not known here" in said(panel, bench, one)


@pytest.mark.parametrize(("state", "words"), [("broken", "BROKEN"), ("unverifiable", "Cannot be checked")])
def test_a_signature_that_does_not_hold_hides_nothing(panel: Panel, bench: Bench, state: str, words: str) -> None:
    text = said(panel, bench, bench.received(signed(state=state, signer=None)))
    assert words in text
    assert "Flood s" in text
    assert "trust" not in panel.acts.words


def test_files_are_shown_by_one_key_and_never_run(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        screen = QueueScreen(
            here.run, here.ask, lane="real", language="en", tz=BRUSSELS, channels=CHANNELS, now=here.now, author_name=here.name_of
        )  # fmt: skip
        here.show(screen)
        files = (
            Attachment("map.png", "image/png", png()),
            Attachment("run.sh", "text/plain", b"#!/bin/sh\nrm -rf /\n"),
            Attachment("order.pdf", "application/pdf", b"%PDF-1.4\n%%EOF\n"),
        )
        mail = msgspec.structs.replace(draft(alert("mail", headline="See the map")), attachments=files)
        from icc_desktop.desk import receiving

        given = rigs.delivery(mail, received_at=here.now())
        await here.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)
        await screen.load("real")
        screen.view.setFocus()
        press(Key.Key_Down)
        await until(lambda: screen.panel.detail is not None)
        assert "map.png, image/png" in written(screen.panel)
        assert "3 FILES" in [badge.text for badge in screen.panel._badges._shown]
        press(Key.Key_F)
        sheets: list[FilesSheet] = []

        def opened() -> bool:
            sheets[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, FilesSheet) and w.isActiveWindow()]
            return bool(sheets)

        await until(opened)
        sheet = sheets[0]
        await until(lambda: sheet._pages.currentWidget() is sheet._picture)
        assert not sheet._picture.pixmap().isNull()
        press(Key.Key_Down)
        await until(lambda: sheet._pages.currentWidget() is sheet._bytes)
        assert "rm -rf" in sheet._bytes._text.toPlainText()
        assert not sheet._bytes._save.isVisible(), "one button saves, below"
        press(Key.Key_Down)
        await until(lambda: sheet._pages.currentWidget() is sheet._closed)
        assert "order.pdf is not shown here" in sheet._closed.text()
        assert "Ctrl+S saves a copy" in sheet._closed.text()
        assert sheet._save.isEnabled()
        assert sheet.rect().height() <= here.window.height()
        press(Key.Key_Escape)
        await until(lambda: not sheet.isVisible())

    at_desk(tmp_path, story)


def test_what_no_machine_understands_may_be_completed(bench: Bench) -> None:
    fax = bench.row(bench.received(alert("scan", flags=("complete-by-hand",))))
    assert "complete" in sensible([fax], START)
    assert asked(fax, START) == "acknowledge"
    assert "complete" not in sensible([bench.row(bench.received(alert("plain")))], START)


def test_what_was_completed_is_not_asked_for_any_more(panel: Panel, bench: Bench) -> None:
    asks = "read it and complete it by hand"
    assert asks in said(panel, bench, bench.received(alert("scan", flags=("complete-by-hand",), infos=())))
    assert asks not in said(panel, bench, bench.received(alert("done", flags=("complete-by-hand",), headline="Flood")))


def test_files_of_an_exercise_say_so(put: Callable[..., None], bench: Bench) -> None:
    from PySide6.QtWidgets import QWidget

    around = QWidget()
    put(around)
    row = msgspec.structs.replace(bench.row(bench.received(alert("x"))), lane="exercise")
    sheet = FilesSheet(row, (), None, print, around)  # type: ignore[arg-type]  # without files nothing is asked
    assert sheet.findChild(LaneTag).sizeHint().width() > 0


def test_a_long_headline_of_another_one_takes_no_room(panel: Panel, bench: Bench) -> None:
    long = "Very heavy rain in the south " * 40
    ids = [bench.received(alert(str(n), headline=long, description="Below 200 m.")) for n in range(2)]
    lines = said(panel, bench, ids[0]).splitlines()
    (named,) = (line for line in lines if line.startswith(f"{bench.row(ids[1]).ref}  Very heavy rain"))
    assert len(named.partition("…")[0]) < 110


def test_of_many_joined_ones_the_panel_names_some_and_the_list_shows_all(panel: Panel, bench: Bench) -> None:
    ids = [bench.received(alert(str(n), headline="Dense fog", description="Below 200 m.")) for n in range(12)]
    text = said(panel, bench, ids[0])
    assert "12 MESSAGES" in [badge.text for badge in panel._badges._shown]
    assert "… and 6 more: the key Right shows them all in the list" in text
    assert text.index("Below 200 m.") < text.index("Same event (Shift+J") < text.index("At a glance")


def test_what_came_in_a_message_is_named_once(panel: Panel, bench: Bench) -> None:
    mail = alert("mail", headline="See the warning", description="Colleagues,\n\nthe warning is attached.\n\nDuty desk")
    warning = alert("w", headline="Flash flood")
    carried = msgspec.structs.replace(draft(warning), carrier=0)
    change = bench.receive(draft(mail), carried)
    mail_id, warning_id = dict.fromkeys(e.subject.id for e in change.entries if e.subject.kind == "notification")
    text = said(panel, bench, mail_id)
    assert text.count("Flash flood") == 1
    assert "Colleagues,\n\nthe warning is attached.\n\nDuty desk" in text, "what is copied is what was written"
    assert "Same event" in said(panel, bench, warning_id)


def test_what_changed_draws_no_line_under_blanks(panel: Panel, bench: Bench) -> None:
    first = alert("a", description="Water rises to 2 m at Visé.")
    later = alert("b", message_type="Update", references=to(first), description="Water rises to 3 m at Visé.")
    bench.receive(first)
    detail = bench.detail(bench.received(later))
    (change,) = [one for one in changed_part(detail, None, place()).changes if "2" in dict(one.pieces).values()]
    assert [text for kind, text in change.pieces if kind != "same"] == ["2", "3"]
    assert "".join(text for _, text in change.pieces).startswith("Water rises to 2 3 m")
