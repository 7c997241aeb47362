from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTranslator
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from icc_desktop.base.words import Message
from icc_desktop.gui import words
from icc_desktop.gui.banner import SHOWN, Banner, Banners
from icc_desktop.gui.icons import icon, pixmap
from icc_desktop.gui.log_line import LogLine
from icc_desktop.gui.rail import Rail, RailItem
from icc_desktop.gui.severity import SeverityMark, severity_icon, severity_word
from icc_desktop.gui.strip import Strip, StripState
from icc_desktop.gui.theme import LaneFrame, Look, Theme, look_of_system, tones_of
from icc_desktop.gui.tones import BY_LINE, TONES, Tones, contrast

Put = Callable[..., None]
BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 25, 13, 5, tzinfo=UTC)  # 14:05 at the desk
LOOKS: tuple[Look, ...] = ("light", "dark", "contrast")
ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


# colours


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tones", TONES.values(), ids=["-".join(key) for key in TONES])
def test_every_text_stands_out(tones: Tones) -> None:
    weak = [(text, ground) for text, ground in tones.pairs() if contrast(text, ground) < tones.contrast]
    assert weak == []
    for ground in (tones.base, tones.surface, tones.raised):
        assert contrast(tones.edge, ground) >= 3
        assert contrast(tones.accent, ground) >= 3  # the focus ring


def test_severity_colours_are_those_of_the_house() -> None:
    light, dark = TONES["light", "real"], TONES["dark", "real"]
    assert [light.severity(s) for s in (4, 3, 2, 1, None)] == [
        *("#A3121F", "#8A4B00", "#0B5394", "#4A5560", "#5B2A86"),
    ]
    assert [dark.severity(s) for s in (4, 3, 2, 1, None)] == [
        *("#FF7A85", "#FFB45C", "#7FBBFF", "#A9B4C0", "#CFA6F5"),
    ]
    assert (light.surface, dark.surface) == ("#FFFFFF", "#14181D")


def test_lanes_are_told_apart_in_every_look() -> None:
    assert len(BY_LINE) == len(TONES)
    for look in ("light", "dark", "contrast"):
        assert TONES[look, "real"].base != TONES[look, "exercise"].base


# theme


def test_theme_changes_what_widgets_paint(theme: Theme, put: Put) -> None:
    window, child = QWidget(), QPushButton("x")
    QVBoxLayout(window).addWidget(child)
    put(window, 200, 100)
    for look in LOOKS:
        theme.set_look(look)
        for lane in ("real", "exercise"):
            theme.set_lane(lane)
            assert tones_of(child) is TONES[look, lane]


def test_theme_follows_the_system_unless_chosen(theme: Theme, qapp: QApplication) -> None:
    scheme, preference = Qt.ColorScheme, Qt.ContrastPreference
    assert look_of_system(scheme.Unknown, preference.NoPreference) == "light"
    assert look_of_system(scheme.Dark, preference.NoPreference) == "dark"
    assert look_of_system(scheme.Light, preference.HighContrast) == "contrast"
    theme.set_look("dark")
    hints = qapp.styleHints()
    theme.set_look("system")
    asked = look_of_system(hints.colorScheme(), hints.accessibility().contrastPreference())
    assert theme.tones is TONES[asked, "real"]


def test_one_window_in_the_other_lane(theme: Theme, put: Put) -> None:
    window, child = QWidget(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(child)
    put(window, 300, 100)
    theme.set_lane("exercise")
    theme.dress(window, "real")
    assert tones_of(child) is TONES["light", "real"]
    late = QPushButton("x")
    column.addWidget(late)
    late.show()
    assert tones_of(late) is TONES["light", "real"]
    theme.set_look("dark")
    assert tones_of(child) is TONES["dark", "real"]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", [QLineEdit, QPushButton, QCheckBox])
def test_focus_is_seen(theme: Theme, put: Put, look: Look, kind: type[QWidget]) -> None:
    theme.set_look(look)
    window, first, other = QWidget(), kind(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(other)
    put(window, 300, 120)
    first.setFocus()
    with_focus = colours(first)
    other.setFocus()
    assert theme.tones.accent.lower() in with_focus - colours(first)


def test_exercise_frame_is_hatched(theme: Theme, put: Put) -> None:
    theme.set_lane("exercise")
    frame = LaneFrame("exercise")
    inside = QWidget()
    frame.body.addWidget(inside)
    put(frame, 400, 300)
    border = {frame.grab().toImage().pixelColor(x, 2).name() for x in range(400)}
    assert {theme.tones.hatch.lower(), theme.tones.base.lower()} <= border
    frame.set_lane("real")
    assert frame.body.contentsMargins().top() == 0


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


# icons and severity


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_drawn_in_the_colour_asked_for(path: Path, qapp: QApplication) -> None:
    assert QSvgRenderer(str(path)).isValid()
    image = pixmap(path.stem, "#A3121F", 32, 2.0).toImage()
    assert image.size() == QSize(64, 64)
    solid = {
        image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#a3121f"}


def test_icon_is_legible_on_a_selected_row(qapp: QApplication) -> None:
    tones = TONES["contrast", "real"]
    made = icon("queue", tones, size=32)
    chosen = made.pixmap(QSize(32, 32), mode=made.Mode.Selected).toImage()
    assert QColor(tones.on_selected).name() in {
        chosen.pixelColor(x, y).name() for x in range(32) for y in range(32) if chosen.pixelColor(x, y).alpha() == 255
    }


def test_severities_differ_in_shape_word_and_grey(theme: Theme, qtbot: QtBot) -> None:
    severities = (4, 3, 2, 1, None)
    assert len({severity_word(s) for s in severities}) == 5
    shapes = [pixmap(severity_icon(s), "#000000", 16).toImage() for s in severities]
    for one, other in pairwise(sorted(shapes, key=ink)):
        assert ink(other) - ink(one) >= 8
    mark = SeverityMark(4)
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "Critical"
    mark.show_severity(None)
    assert mark.accessibleName() == "Not assessed"


def ink(image: QImage) -> int:
    """How many pixels are more than half covered."""
    return sum(image.pixelColor(x, y).alpha() > 127 for x in range(image.width()) for y in range(image.height()))


# words


def test_times_are_local_with_utc() -> None:
    assert words.time_text(NOW, BRUSSELS) == "14:05 (13:05Z)"
    assert words.date_text(NOW, BRUSSELS) == "Wed 25 Nov"
    assert words.when_text(NOW - timedelta(hours=15), BRUSSELS, NOW) == "Tue 24 Nov 23:05 (22:05Z)"
    assert words.full_text(NOW + timedelta(hours=10, minutes=25), BRUSSELS) == "Thu 26 Nov 2026 00:30 (25 Nov 23:30Z)"


def test_hour_that_happens_twice_is_unambiguous() -> None:
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))
    assert words.time_text(first, BRUSSELS) == "02:30 CEST (00:30Z)"
    assert words.time_text(second, BRUSSELS) == "02:30 CET (01:30Z)"
    assert words.clock(first, BRUSSELS) != words.clock(second, BRUSSELS)
    assert words.clock(second + timedelta(minutes=30), BRUSSELS) == "03:00"


def test_lengths() -> None:
    assert [words.length_text(s) for s in (0, 45, 420, 3900, 183600, 40 * 86400, 8561 * 86400)] == [
        *("0 s", "45 s", "7 min", "1 h 05 min", "2 d 3 h", "40 days", "23 years"),
    ]
    assert words.ago_text(NOW - timedelta(minutes=7), NOW) == "7 min ago"
    assert words.ago_text(NOW + timedelta(minutes=7), NOW) == "in 7 min"
    assert words.ago_text(NOW - timedelta(seconds=30), NOW) == "now"
    due = [words.countdown_text(NOW + timedelta(seconds=s), NOW) for s in (252, -252, 7452, 183600)]
    assert due == ["04:12", "−04:12", "2:04:12", "2 d 3 h"]


class Dutch(QTranslator):
    def translate(self, context: str, text: str, *_: object) -> str:
        return {"Already done by {name}.": "Al gedaan door {name}."}.get(text, "") if context == "core" else ""

    def isEmpty(self) -> bool:
        return False


def test_messages_from_below_are_translated(qapp: QApplication) -> None:
    message = Message("Already done by {name}.", {"name": "Sofie"})
    assert words.say(message) == "Already done by Sofie."
    dutch = Dutch()
    QCoreApplication.installTranslator(dutch)
    try:
        assert words.say(message) == "Al gedaan door Sofie."
    finally:
        QCoreApplication.removeTranslator(dutch)


# strip


def state(**changes: Any) -> StripState:
    values: dict[str, Any] = {
        "desk": "A",
        "now": NOW,
        "tz": BRUSSELS,
        "officer": "Maarten Vandenbroucke",
        "role": "Duty officer",
        "sources": 12,
        "sources_ok": 12,
        "to_acknowledge": 3,
        "deadline": (NOW + timedelta(seconds=252), "CECIS"),
    }
    return StripState(**(values | changes))


def said(strip: Strip, **changes: Any) -> str:
    strip.show_state(state(**changes))
    return strip.accessibleName()


def test_strip_says_what_its_colour_says(put: Put, theme: Theme) -> None:
    strip = Strip()
    put(strip)

    def ground() -> str:
        return strip.grab().toImage().pixelColor(2, 2).name()

    calm = said(strip)
    assert "14:05 (13:05Z)" in calm
    assert "ONLINE 12/12" in calm
    assert "04:12 14:09 CECIS" in calm
    assert ground() == theme.tones.raised.lower()
    assert "SOURCE SILENT" in said(strip, health="silent", sources_ok=11)
    assert ground() == theme.tones.amber.lower()
    assert "1 DUE SOON" in said(strip, due_soon=1)
    assert ground() == theme.tones.amber.lower()
    late = said(strip, overdue=2, health="silent", sources_ok=11)
    assert "2 OVERDUE" in late
    assert "SOURCE SILENT" in late
    assert ground() == theme.tones.red.lower()


def test_strip_offline_and_exercise(put: Put) -> None:
    strip = Strip()
    put(strip)
    text = said(strip, offline_since=NOW - timedelta(minutes=25), lane="exercise")
    assert "OFFLINE since 13:40 (12:40Z)" in text
    assert text.startswith("EXERCISE")
    assert "NO SOURCES" in said(strip, sources=0, sources_ok=0, health="none")
    assert "nobody on duty" in said(strip, officer=None, role="")


def cells(strip: Strip) -> set[str]:
    """The names of the cells that fit into the present width."""
    return {cell.name for cell, _ in strip._fitted()}


@pytest.mark.parametrize("lane", ["real", "exercise"])
def test_strip_fits_its_width(put: Put, lane: str) -> None:
    strip = Strip()
    crowded: dict[str, Any] = {
        "officer": "Karl-Heinz Grensoverschrijdend-Oberbürgermeister",
        "health": "silent",
        "sources_ok": 11,
        "due_soon": 2,
        "deadline": (NOW + timedelta(hours=5), "Grensoverschrijdend industrieel ongeval"),
        "lane": lane,
    }
    put(strip)
    said(strip, **crowded)
    assert {"desk", "clock", "network", "waiting", "deadline"} <= cells(strip)
    strip.resize(640, strip.height())
    assert "waiting" in cells(strip)
    assert "desk" not in cells(strip)
    assert ("lane" in cells(strip)) == (lane == "exercise")
    assert strip.width() == 640


# rail

ITEMS = (
    RailItem(1, "queue", "Queue", "queue", 3),
    RailItem(3, "log", "Log", "log"),
    RailItem(6, "sources", "Sources", "sources"),
)


def button_at(rail: Rail, y: int) -> QWidget:
    found = rail.childAt(QPoint(10, y))
    assert found
    return found


def test_rail_is_chosen_by_number_key_and_mouse(qtbot: QtBot, put: Put) -> None:
    window, rail = QWidget(), Rail(ITEMS)
    QVBoxLayout(window).addWidget(rail)
    put(window, 300, 500)
    assert rail.current == "queue"
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == ["sources"]
    assert rail.current == "sources"
    first = button_at(rail, 10)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert rail.current == "sources"  # going along does not choose
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["log"]
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chosen.args == ["queue"]


def test_rail_badge_is_spoken(put: Put) -> None:
    rail = Rail(ITEMS)
    put(rail, 120, 500)
    button = button_at(rail, 10)
    assert button.accessibleName() == "Queue, 3"
    rail.set_badge("queue", 0)
    assert button.accessibleName() == "Queue"
    rail.set_current("log")
    assert rail.current == "log"


# log line


@pytest.fixture
def line(put: Put) -> LogLine:
    made = LogLine(lambda: NOW, BRUSSELS)
    put(made, 900, 44)
    made.setFocus()
    return made


def typed(qtbot: QtBot, line: LogLine, text: str) -> None:
    QTest.keyClicks(line.focusWidget(), text)


def test_log_line_understands_the_time_while_one_types(qtbot: QtBot, line: LogLine) -> None:
    typed(qtbot, line, "13:58")
    assert line.hint == "13:58 (12:58Z), 7 min ago"
    typed(qtbot, line, " KMI called")
    with qtbot.waitSignal(line.written) as written:
        QTest.keyClick(line.focusWidget(), Qt.Key.Key_Return)
    assert written.args == ["KMI called", datetime(2026, 11, 25, 12, 58, tzinfo=UTC)]


def test_log_line_keeps_the_text_until_it_is_on_disk(qtbot: QtBot, line: LogLine) -> None:
    typed(qtbot, line, "KMI called")
    QTest.keyClick(line.focusWidget(), Qt.Key.Key_Return)
    assert line.text == "KMI called"
    with qtbot.assertNotEmitted(line.written):
        QTest.keyClick(line.focusWidget(), Qt.Key.Key_Return)  # it is being saved already
    line.refused(Message("The disk is full."))
    assert (line.text, line.hint) == ("KMI called", "The disk is full.")
    with qtbot.waitSignal(line.written):
        QTest.keyClick(line.focusWidget(), Qt.Key.Key_Return)
    line.confirm()
    assert (line.text, line.hint) == ("", "")


def test_log_line_draft(qtbot: QtBot, line: LogLine) -> None:
    drafts: list[str] = []
    line.draft_changed.connect(lambda _, text: drafts.append(text))
    typed(qtbot, line, "ab")
    assert drafts == ["a", "ab"]
    line.set_draft("older")
    assert line.text == "ab"
    line.confirm()
    assert drafts[-1] == ""
    line.set_draft("older")
    assert line.text == "older"
    with qtbot.assertNotEmitted(line.written):
        line.confirm()
        QTest.keyClick(line.focusWidget(), Qt.Key.Key_Return)


def test_what_is_half_typed_stays_in_its_lane(qtbot: QtBot, line: LogLine) -> None:
    kept: dict[str, str] = {}
    line.draft_changed.connect(kept.__setitem__)
    typed(qtbot, line, "KMI called")
    line.show_lane("exercise")
    assert line.text == ""
    typed(qtbot, line, "inject 3")
    line.show_lane("real")
    assert line.text == "KMI called"
    assert kept == {"real": "KMI called", "exercise": "inject 3"}
    line.set_draft("older", "exercise")
    line.show_lane("exercise")
    assert line.text == "inject 3", "never over what stands there"


@pytest.mark.parametrize("there", [True, False])
def test_what_is_saved_while_the_lane_changes_is_free_or_refused_in_its_own(
    qtbot: QtBot, line: LogLine, there: bool
) -> None:
    kept: dict[str, str] = {}
    line.draft_changed.connect(kept.__setitem__)
    typed(qtbot, line, "KMI called")
    QTest.keyClick(line.focusWidget(), Qt.Key.Key_Return)
    line.show_lane("exercise")
    typed(qtbot, line, "inject 3")
    if there:
        line.confirm()
    else:
        line.refused(Message("The disk is full."))
    assert (line.text, line.hint) == ("inject 3", "")
    line.show_lane("real")
    assert line.text == kept["real"] == ("" if there else "KMI called")
    typed(qtbot, line, "!")
    assert line.text.endswith("!"), "it can be typed in"


# banners


def test_banners_stay_until_resolved_and_the_gravest_is_on_top(qtbot: QtBot, put: Put) -> None:
    window, banners = QWidget(), Banners()
    QVBoxLayout(window).addWidget(banners)
    banners.show_banner("scenario", "info", "A scenario plays.")
    banners.show_banner("disk", "problem", Message("No room on {disk}.", {"disk": "D:"}), "Try again")
    banners.show_banner("sound", "warning", "No sound device.")
    put(window, 900, 300)
    children = sorted(banners.findChildren(Banner, options=Qt.FindChildOption.FindDirectChildrenOnly), key=QWidget.y)
    assert [child.property("kind") or getattr(child, "kind", "") for child in children] == [
        *("problem", "warning", "info"),
    ]
    with qtbot.waitSignal(banners.pressed) as pressed:
        children[0].findChildren(QPushButton)[0].click()
    assert pressed.args == ["disk"]
    assert "disk" in banners.standing
    banners.show_banner("disk", "problem", "Still no room.")
    assert getattr(children[0], "text", "") == "Still no room."
    banners.resolve("disk")
    banners.resolve("never there")
    assert banners.standing == ("scenario", "sound")


def test_banners_leave_room_for_what_they_are_about(put: Put) -> None:
    window, banners = QWidget(), Banners()
    QVBoxLayout(window).addWidget(banners)
    put(window, 900, 600)
    for at in range(SHOWN):
        banners.show_banner(f"news-{at}", "info", f"News {at}.", "OK")
    full = banners.sizeHint().height()
    banners.show_banner("disk", "problem", "No room.", "Try again")
    banners.show_banner("sound", "warning", "No sound device.")
    shown = [one.text for one in banners.findChildren(Banner) if one.isVisible()]
    assert set(shown) == {"No room.", "No sound device.", "News 0."}, "the gravest stay in full"
    said = [one.accessibleName() for one in banners.findChildren(QWidget) if one.accessibleName().startswith("and ")]
    assert said == ["and 2 more · News 1. · News 2."]
    assert banners.sizeHint().height() < full + full // 2
    banners.resolve("disk")
    banners.resolve("sound")
    assert all(one.isVisible() for one in banners.findChildren(Banner) if one.text.startswith("News"))
