"""The panel: everything that a notification says is there, as text, and stays where it is while it is read."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPalette, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_desktop.desk import log, notifications, receiving
from icc_desktop.desk.queries import Detail
from icc_desktop.domain import flags, telephone
from icc_desktop.domain.alert import Alert, Area, Circle, Draft, Info, Named, Polygon, Reference, Resource, Signature
from icc_desktop.domain.channel import find
from icc_desktop.domain.telephone import Call
from icc_desktop.gui.panel import Panel
from icc_desktop.gui.panel_reading import LONGEST
from icc_desktop.gui.theme import Look, Theme, font, tones_of
from icc_desktop.gui.words import full_text, number_text
from icc_desktop.intake.readers import read
from tests import rigs
from tests.gui.at_desk import BRUSSELS, written
from tests.rigs import CHANNELS, START, Bench, alert, to

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DATA = Path(__file__).resolve().parents[1] / "data" / "cap"
Key = Qt.Key


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(rigs.establish(tmp_path / "desk"))
    yield made
    made.close()


Clock = dict[str, datetime]


@pytest.fixture
def clock() -> Clock:
    return {"now": START + timedelta(minutes=3)}


@pytest.fixture
def panel(put: Callable[..., None], clock: Clock) -> Iterator[Panel]:
    made = Panel(
        tz=BRUSSELS,
        language="nl",
        channel=lambda one: find(CHANNELS, one),
        now=lambda: clock["now"],
        author_name=lambda one: f"<{one}>",
    )
    put(made, 700, 600)
    yield made
    made.hide()


def show(panel: Panel, bench: Bench, one: Alert | Any, **rest: Any) -> Detail:
    detail = bench.detail(bench.received(one, **rest))
    panel.show_detail(detail)
    return detail


def only(data: bytes) -> Any:
    (item,) = read(data).items
    return item


def block(**values: Any) -> Info:
    return Info(event="Flood", urgency="Expected", severity="Severe", certainty="Likely", **values)


# -- everything is there


def texts(value: Any) -> Iterator[str]:
    """Every value in a message, as the panel writes it."""
    match value:
        case str():
            yield from value.split("\n")
        case bool() | None:
            pass
        case datetime():
            yield full_text(value, BRUSSELS)
        case int():
            yield number_text(value)
        case float():
            yield str(value) if value else "Point"
        case Reference():
            yield from (value.sender, value.identifier, value.sent)  # the time as it is written there
        case Polygon():
            yield value.written
        case Signature():
            yield value.signer or ""  # its state is said in words
        case tuple() | list():
            for inner in value:
                yield from texts(inner)
        case msgspec.Struct():
            for name in value.__struct_fields__:
                yield from texts(getattr(value, name))


def shown_everywhere(panel: Panel) -> str:
    """What all blocks show together, blanks as one."""
    said = []
    for _ in range(max(1, panel._blocks.count())):
        said.append(written(panel))
        panel.next_block()
    return " ".join("\n".join(said).replace("\u2029", "\n").split())


def lacking(panel: Panel, message: Alert) -> list[str]:
    said = shown_everywhere(panel)
    values = texts(msgspec.structs.replace(message, flags=()))
    missing = [text for text in values if " ".join(text.split()) not in said]
    checked = ("signed", "signature-broken") if message.signature else ()  # what was checked says more
    assert not checked or "Signature: " in said
    return missing + [code for code in message.flags if code not in checked and flags.WORDS[code] not in said]


@pytest.mark.parametrize("name", sorted(p.name for p in DATA.glob("*.xml")))
def test_everything_that_a_file_says_is_there(panel: Panel, bench: Bench, name: str) -> None:
    for item in read((DATA / name).read_bytes()).items:
        if not isinstance(item, Draft):
            continue
        lane: dict[str, Any] = {"lane": "exercise"} if item.alert.status == "Exercise" else {}
        detail = bench.detail(bench.received(item, **lane), **lane)
        panel.show_detail(detail)
        assert lacking(panel, item.alert) == []


def test_every_field_of_a_message_is_there(panel: Panel, bench: Bench) -> None:
    info = block(
        language="de-AT",
        headline="Hochwasser",
        description="Die Donau steigt.",
        instruction="Keller räumen.",
        categories=("Met", "Safety"),
        response_types=("Evacuate",),
        audience="Anwohner",
        event_codes=(Named("SAME", "FLW"),),
        effective_at=START - timedelta(hours=1),
        onset_at=START + timedelta(hours=5),
        expires_at=START + timedelta(hours=20),
        sender_name="Land Niederösterreich",
        web="https://example.org/1",
        contact="+43 1 000",
        parameters=(Named("level", "3"), Named("level", "4"), Named("", "bare")),
        resources=(Resource("Karte", "image/png", 2048, "https://example.org/k.png", 77, "abcdef"),),
        areas=(
            Area(
                "Wachau",
                polygons=(Polygon("1,2 3,4 5", problem="polygon-unreadable"), Polygon("1,2 3,4 1,2", ((1, 2),))),
                circles=(Circle(48.4, 15.5, 12.5), Circle(48.1, 15.1, 0.0)),
                unreadable_circles=("here and there",),
                geocodes=(Named("NUTS3", "AT124"),),
                altitude="100",
                ceiling="900",
            ),
            Area("Krems"),
        ),
    )
    message = alert(
        infos=(info,),
        source="a human",
        restriction="partners",
        scope="Restricted",
        addresses=("one@example.org", "two"),
        codes=("profile-1",),
        note="A note",
        incidents=("flood-1", "flood-2"),
        references=to(alert("zero")),
        password_given=True,
        signatures=2,
        unread=(Named("colour", "blue"),),
        flags=tuple(flag for flag in flags.WORDS if flag != "complete-by-hand"),  # it has a headline
    )
    show(panel, bench, message)
    assert lacking(panel, message) == []
    assert "not shown" in written(panel)  # the password


def test_a_call_is_shown_as_questions_and_answers(panel: Panel, bench: Bench) -> None:
    values = {name: f"answer {name}" for name in telephone.QUESTIONS}
    call = Call(**values, major_incident=True, happened_at=START)
    change = bench.run(receiving.take_call, call=call, language="en", channels=CHANNELS, lane="real")
    panel.show_detail(bench.detail(change.result))
    for name, question in telephone.QUESTIONS.items():
        assert question in written(panel)
        assert f"answer {name}" in written(panel)
    assert "Major incident declared?" in written(panel)


def test_what_could_not_be_read_says_why(panel: Panel, bench: Bench) -> None:
    show(panel, bench, only(b"<alert><broken"), name="odd.xml")
    assert "Could not be read: odd.xml" in written(panel)
    assert "Every byte of it is kept" in written(panel)
    panel.toggle_original()
    assert panel._original._text.toPlainText() == "<alert><broken"


# -- it is text, whatever it says


def test_markup_stays_text_and_loads_nothing(panel: Panel, bench: Bench) -> None:
    bait = "<b>bold</b> <script>alert(1)</script> <img src='http://example.org/x.png'> <a href='http://x/'>x</a> &amp;"
    message = alert(infos=(block(headline=bait, description=bait, instruction=bait, web="http://x/", contact=bait),))
    show(panel, bench, message)
    assert panel._text.toPlainText().count(bait) == 4  # instruction, description, contact, and the history
    assert panel._headline.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in panel._text.toHtml().replace("&lt;img", "")
    document = panel._text.document()
    assert document.resource(QTextDocument.ResourceType.ImageResource, QUrl("http://example.org/x.png")) is None
    wanted: list[str] = []
    panel.related_wanted.connect(wanted.append)
    panel._text.anchorClicked.emit(QUrl("http://example.org/"))
    assert wanted == []


def test_a_very_long_headline_leaves_room_for_the_rest(panel: Panel, bench: Bench) -> None:
    long = "Überschwemmung " * 600
    show(panel, bench, alert(infos=(block(headline=long),)))
    assert " ".join(long.split()) in " ".join(panel._text.toPlainText().split())
    QApplication.processEvents()
    assert panel._headline.height() < 150
    assert panel._text.height() > 200


def test_an_identifier_that_stands_for_a_headline_is_never_cut_off(panel: Panel, bench: Bench) -> None:
    show(panel, bench, alert("1017033100951096-" * 8, message_type="Cancel", infos=()))
    QApplication.processEvents()
    assert panel._headline.sizeHint().width() <= panel._headline.width()


def test_of_a_text_without_end_the_beginning_is_shown(panel: Panel, bench: Bench) -> None:
    show(panel, bench, alert(infos=(block(headline="Flood", description="y" * 3_000_000),)))
    said = panel._text.toPlainText()
    assert said.count("y") == pytest.approx(LONGEST, abs=100)
    assert "2,960,000 more characters stand in the original" in said


HUGE: dict[str, dict[str, Any]] = {
    "areas": {"areas": (Area("Here", polygons=(Polygon("1,1 2,2 1,1", ((1, 1),)),)),) * 30_000},
    "polygons": {"areas": (Area("Here", polygons=(Polygon("1,1 2,2 1,1", ((1, 1),)),) * 30_000),)},
    "circles": {"areas": (Area("Here", circles=(Circle(1.0, 2.0, 3.0),) * 30_000),)},
    "geocodes": {"areas": (Area("Here", geocodes=tuple(Named(str(n), "x") for n in range(30_000))),)},
    "parameters": {"parameters": tuple(Named(str(n), "x") for n in range(30_000))},
    "resources": {"resources": (Resource("Map", "image/png"),) * 30_000},
    "references": {"references": tuple(Reference("s", str(n), "then", None) for n in range(30_000))},
    "infos": {"infos": tuple(Info(event="Flood", language=f"x-{n}") for n in range(3_000))},
    "blank lines": {"description": "\n" * 3_000_000},
    "contact": {"contact": "y " * 2_000_000},
    "headline": {"headline": "y " * 2_000_000},
}


@pytest.mark.parametrize("what", HUGE)
def test_of_very_many_the_first_are_laid_out_and_the_rest_counted(panel: Panel, bench: Bench, what: str) -> None:
    show(panel, bench, alert(**HUGE[what]))
    document = panel._text.document()
    assert document.blockCount() < 2500
    assert document.characterCount() < 100_000
    assert panel._blocks.count() <= 60
    assert re.search(r"\d,\d\d\d (more|texts)", written(panel))
    assert "stand in the original" in written(panel)


def test_the_worst_of_very_many_blocks_is_among_those_shown(panel: Panel, bench: Bench) -> None:
    mild = [Info(event="Rain", language=f"x-{n}", severity="Minor") for n in range(500)]
    show(panel, bench, alert(infos=(*mild, Info(event="Flood", language="x-worst", severity="Extreme"), *mild)))
    assert "x-worst" in [panel._blocks.tabText(n) for n in range(panel._blocks.count())]
    assert "1,001 texts: 60 are shown" in written(panel)


def test_of_a_long_history_the_newest_entries_are_shown(panel: Panel, bench: Bench) -> None:
    one = bench.received(alert())
    for number in range(120):
        bench.run(notifications.note, ids=[one], lane="real", text=f"note {number}")
    for _ in range(30):
        bench.received(alert())
    panel.show_detail(bench.detail(one))
    said = panel._text.toPlainText()
    assert "note 119" in said
    assert "note 10\n" not in said
    assert "51 earlier entries stand in the log." in said
    assert "… 11 more stand in the log" in said  # of the receptions


def test_text_from_the_right_stands_at_the_right(panel: Panel, bench: Bench) -> None:
    show(panel, bench, alert(infos=(block(language="he", headline="שיטפונות בזק", description="התראה"),)))
    assert panel._headline.alignment() & Qt.AlignmentFlag.AlignRight
    show(panel, bench, alert("two", infos=(block(headline="Flood"),)))
    assert panel._headline.alignment() & Qt.AlignmentFlag.AlignLeft


# -- blocks


def test_the_reader_s_language_first_the_others_a_key_away(panel: Panel, bench: Bench) -> None:
    infos = (
        *(block(language=tag, headline=f"Headline {tag}") for tag in ("fr", "nl-BE", "en", "en")),
        block(language="x-klingon-very-odd", headline="Odd"),
    )
    show(panel, bench, alert(infos=infos))
    names = [panel._blocks.tabText(n) for n in range(panel._blocks.count())]
    assert names == ["Nederlands", "Français", "English 1", "English 2", "x-klingon-very-odd"]
    assert panel._headline.text() == "Headline nl-BE"
    panel.next_block(-1)
    assert panel._headline.text() == "Odd"
    panel.next_block()
    panel.next_block()
    assert panel._headline.text() == "Headline fr"
    panel.next_block(2)
    assert panel._headline.text() == "Headline en"


# -- what is asked, and the clock


def asked(panel: Panel) -> str:
    return panel._ask.text


def test_what_is_asked_goes_with_the_clock(panel: Panel, bench: Bench, clock: Clock) -> None:
    one = show(panel, bench, alert()).row.id  # MeteoAlarm
    due = bench.row(one).acknowledge_due_at
    assert due is not None
    clock["now"] = due - timedelta(minutes=12)
    panel.tick(clock["now"])
    assert asked(panel).startswith("Acknowledge by ")
    assert "12 min left" in asked(panel)
    clock["now"] = due + timedelta(minutes=3)
    panel.tick(clock["now"])
    assert asked(panel).startswith("OVERDUE by 3 min")
    bench.run(notifications.acknowledge, ids=[one], lane="real")
    panel.show_detail(bench.detail(one))
    assert asked(panel) == "Assess it: how severe is it, and is it for us?"
    bench.run(notifications.assess, ids=[one], lane="real", severity=2, concerns="ours", reason="Coast")
    panel.show_detail(bench.detail(one))
    assert asked(panel) == "Nothing is asked now."
    assert "Notable, For us" in written(panel)
    bench.run(notifications.close, ids=[one], lane="real", reason="handled")
    panel.show_detail(bench.detail(one))
    assert asked(panel).startswith("Closed ")


def test_unclear_asks_for_a_decision(panel: Panel, bench: Bench) -> None:
    show(panel, bench, alert(headline="EXERCISE EXERCISE"), channel="cecis")
    assert asked(panel).startswith("Say whether this is real, an exercise or a test.")


def test_the_countdown_is_to_the_onset(panel: Panel, bench: Bench, clock: Clock) -> None:
    """Pitfall 10."""
    clock["now"] = START
    times: dict[str, Any] = {"effective_at": START - timedelta(hours=2), "onset_at": START + timedelta(hours=10)}
    show(panel, bench, alert(**times, expires_at=START + timedelta(hours=20)))
    said = panel._times.text().replace("\u00a0", " ")
    assert said.startswith("Begins in 10 h 00 min, 19:00 (18:00Z)")
    assert "in effect since 07:00 (06:00Z)" in said
    clock["now"] = START + timedelta(hours=21)
    panel.tick(clock["now"])
    assert "expired" in panel._times.text()


def test_expired_is_not_over(panel: Panel, bench: Bench, clock: Clock) -> None:
    clock["now"] = START + timedelta(hours=2)
    show(panel, bench, alert(expires_at=START + timedelta(hours=1)))
    assert "not cancelled: its time ran out" in written(panel)


def test_a_late_one_says_how_late(panel: Panel, bench: Bench) -> None:
    show(panel, bench, alert(sent_at=START - timedelta(minutes=42)))
    assert "It was sent 42 min before it came." in written(panel)


# -- where it stands


def test_what_replaces_and_withdraws_is_a_link(panel: Panel, bench: Bench) -> None:
    first = alert("one", headline="First")
    second = alert("two", message_type="Update", references=to(first), headline="Second")
    one = bench.received(first)
    two = bench.received(second)
    panel.show_detail(bench.detail(one))
    assert f"Replaced by {bench.row(two).ref}: Second" in written(panel)
    wanted: list[str] = []
    panel.related_wanted.connect(wanted.append)
    panel._text.setFocus()
    QTest.keyClick(panel._text, Key.Key_Tab)
    QTest.keyClick(panel._text, Key.Key_Return)
    assert wanted == [two]
    panel.show_detail(bench.detail(two))
    assert f"Replaces {bench.row(one).ref}: First" in written(panel)
    three = bench.received(alert("three", message_type="Cancel", references=to(second), infos=()))
    panel.show_detail(bench.detail(two))
    assert "A cancellation is not an all-clear" in written(panel)
    assert f"Withdrawn by {bench.row(three).ref}" in written(panel)
    panel.show_detail(bench.detail(three))
    assert "is not an all-clear" in written(panel)
    assert "no text of its own" in written(panel)


def test_other_content_under_one_identifier_is_a_link_both_ways(panel: Panel, bench: Bench) -> None:
    one = bench.received(alert(headline="Evacuate"))
    two = bench.received(alert(headline="Stay inside"))
    assert one != two
    panel.show_detail(bench.detail(one))
    said = f"{bench.row(two).ref} came later under the same identifier and says something else: Stay inside"
    assert said in written(panel)
    panel.show_detail(bench.detail(two))
    said = f"{bench.row(one).ref} came first under the same identifier and says something else: Evacuate"
    assert said in written(panel)


@pytest.mark.parametrize("message_type", ["Update", "Cancel"])
def test_what_another_sender_says_is_shown_and_changes_nothing(panel: Panel, bench: Bench, message_type: str) -> None:
    first = alert("one", headline="First")
    loose = (msgspec.structs.replace(to(first)[0], sender=""),)
    second = alert("two", message_type=message_type, references=loose, headline="Second")
    one = bench.received(first)
    two = bench.received(msgspec.structs.replace(second, sender="somebody@example.net"))
    panel.show_detail(bench.detail(one))
    assert f"{bench.row(two).ref}, from another sender, says that" in written(panel)
    assert "Only its own sender can do that" in written(panel)
    assert "Withdrawn by its sender" not in written(panel)
    panel.show_detail(bench.detail(two))
    assert f"Refers to {bench.row(one).ref}: First" in written(panel)


def test_history_with_what_was_struck(panel: Panel, bench: Bench) -> None:
    one = bench.received(alert())
    note = bench.run(notifications.note, ids=[one], lane="real", text="Called the coast guard").entries[0]
    bench.run(log.strike, ref=note.ref, reason="wrong number")
    panel.show_detail(bench.detail(one))
    said = panel._text.toPlainText()
    assert "Note: Called the coast guard" in said
    assert "wrong number" in said
    assert f"<{note.author}>" in said
    assert note.ref in said


# -- while it is read


def test_a_change_keeps_place_language_and_original(panel: Panel, bench: Bench) -> None:
    infos = tuple(block(language=tag, headline=tag, description="Line\n" * 200) for tag in ("nl", "fr"))
    one = show(panel, bench, alert(infos=infos)).row.id
    panel.toggle_original()
    panel.next_block()
    QApplication.processEvents()
    panel._text.verticalScrollBar().setValue(700)
    bench.run(notifications.acknowledge, ids=[one], lane="real")
    panel.show_detail(bench.detail(one))
    assert panel._headline.text() == "fr"
    assert panel._text.verticalScrollBar().value() == 700
    assert panel._original.isVisible()
    panel.show_detail(bench.detail(bench.received(alert("two", infos=infos))))
    assert panel._headline.text() == "nl"
    assert panel._text.verticalScrollBar().value() == 0


def test_a_change_of_looks_keeps_the_text(panel: Panel, bench: Bench, theme: Theme) -> None:
    show(panel, bench, alert())
    before = written(panel)
    theme.set_look("dark")
    assert written(panel) == before


def test_buttons_show_what_makes_sense_and_their_keys(panel: Panel, bench: Bench) -> None:
    def buttons() -> dict[str, str]:
        return {act: panel.acts.button(act).text().strip() for act in panel.acts.words}

    one = show(panel, bench, alert()).row.id
    assert buttons()["acknowledge"] == "Acknowledge   A"
    assert panel.acts.main == "acknowledge"
    assert {"close", "reopen", "decide"}.isdisjoint(buttons())
    wanted: list[str] = []
    panel.act_wanted.connect(wanted.append)
    panel.acts.button("acknowledge").click()
    assert wanted == ["acknowledge"]
    bench.run(notifications.acknowledge, ids=[one], lane="real")
    panel.show_detail(bench.detail(one))
    assert "acknowledge" not in buttons()
    assert "close" in buttons()
    assert panel.acts.main == "assess"


def test_escape_leaves(panel: Panel, bench: Bench) -> None:
    show(panel, bench, alert())
    left: list[int] = []
    panel.left.connect(lambda: left.append(1))
    panel.setFocus()
    QTest.keyClick(panel._text, Key.Key_Escape)
    assert left == [1]


def test_another_look_leaves_nothing_unreadable(panel: Panel, bench: Bench, theme: Theme) -> None:
    show(panel, bench, alert("a", description="What happens here."))
    looks: tuple[Look, ...] = ("dark", "light", "contrast", "light")
    for look in looks:
        theme.set_look(look)
        QApplication.processEvents()
        ink = panel._text.document().find("What happens here.").charFormat().foreground().color()
        assert ink == QColor(tones_of(panel).text)
        assert panel._headline.font().pointSizeF() == font("large").pointSizeF()
        asked = panel._ask._label
        assert asked.palette().color(QPalette.ColorRole.WindowText) == QColor(tones_of(panel).text)
        assert asked.font().weight() == font(bold=True).weight()
