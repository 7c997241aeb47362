"""The small map in the panel: where it lies, and what changed of its area."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from icc_desktop.domain.alert import Area, Polygon
from icc_desktop.gui import map_change
from icc_desktop.gui.map_change import MOST_CORNERS, SIZE, Sketch, is_ready, picture, sketch_of
from icc_desktop.gui.panel_reading import Changed, Part
from icc_desktop.gui.panel_text import ReadingText
from icc_desktop.gui.tones import TONES
from tests.gui.map_items import at, drawn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIGHT = TONES["light", "real"]
WEST = drawn((50.0, 4.0), (50.5, 4.0), (50.5, 4.6), (50.0, 4.6))
EAST = drawn((50.0, 4.4), (50.5, 4.4), (50.5, 5.0), (50.0, 5.0))


def sketch(now: Area, before: Area | None = None) -> Sketch:
    made = sketch_of((now,), severity=3, language="en", before=None if before is None else (before,))
    assert made is not None
    while not is_ready(made, 1):
        pass
    return made


def ink_in(image: QImage, made: Sketch, longitude: float, latitude: float) -> set[str]:
    """The colours around a place of the small map."""
    camera = map_change._camera(made, SIZE.height() - 24)
    middle = camera.to_screen(longitude, latitude).toPoint()
    around = range(-9, 10)
    return {image.pixelColor(middle.x() + x, middle.y() + y).name().upper() for x in around for y in around}


@pytest.mark.usefixtures("theme")
def test_added_removed_and_kept_parts_look_different(qtbot: QtBot) -> None:
    made = sketch(EAST, WEST)
    image = picture(made, LIGHT, 1.0)
    added, kept, removed = (ink_in(image, made, x, 50.25) for x in (4.85, 4.5, 4.15))
    assert LIGHT.serious in added
    assert LIGHT.text not in added
    assert LIGHT.text in removed
    assert LIGHT.serious not in removed
    assert not {LIGHT.text, LIGHT.serious} & kept
    assert made.words == "Small map of the area before and now"


@pytest.mark.usefixtures("theme")
def test_a_picture_is_made_for_whatever_is_drawn(qtbot: QtBot) -> None:
    crossing = drawn((50, 4), (51, 5), (50, 5), (51, 4))
    for made in (
        sketch(at(50, 4)),
        sketch(at(50, 4), at(51, 5)),
        sketch(crossing, EAST),
        sketch(Area("no longer anywhere"), EAST),
        sketch(EAST, Area("nothing before")),
        sketch(at(80, 170, 3000), at(-80, -170, 3000)),
    ):
        for ratio in (1.0, 2.0):
            image = picture(made, TONES["dark", "exercise"], ratio)
            assert image.size() == SIZE * ratio
            assert len({image.pixelColor(x, 40).name() for x in range(0, image.width(), 3)}) > 1


def test_nothing_and_too_much_have_no_small_map() -> None:
    assert sketch_of((Area("words"),), severity=None, language="en") is None
    many = Polygon("", tuple((50 + n % 7 / 10, 4 + n / 1e6) for n in range(MOST_CORNERS + 1)))
    assert sketch_of((Area("", polygons=(many,)),), severity=None, language="en") is None


def test_its_place_in_the_panel_is_kept_until_it_is_drawn(
    put: Callable[..., None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, ready = sketch(EAST, WEST), []
    monkeypatch.setattr(map_change, "is_ready", lambda *_: bool(ready))
    monkeypatch.setattr("icc_desktop.gui.panel_text.is_ready", lambda *_: bool(ready))
    text = ReadingText()
    put(text, 600, 400)
    text.show_parts((Part("Where", sketch=made), Part("After", text="words below")), keep_place=False)
    height = text.document().size().height()

    def shown() -> QImage:
        image: QImage = text.document().resource(QTextDocument.ResourceType.ImageResource.value, "sketch:0")
        return image

    assert shown().pixelColor(100, 60) == QColor(LIGHT.raised), "an empty sheet"
    ready.append(True)
    qtbot.waitUntil(
        lambda: (
            shown().pixelColor(100, 60) != QColor(LIGHT.raised)
            or len({shown().pixelColor(x, 60).name() for x in range(0, 360, 5)}) > 1
        )
    )
    qtbot.waitUntil(lambda: not text._making.isActive())
    assert text.document().size().height() == height, "nothing moved"


def test_it_stands_below_the_words_before_it_and_above_those_after(put: Callable[..., None]) -> None:
    made = sketch(EAST, WEST)
    changes = tuple(Changed(f"Caption {n}", (("added", f"value {n}"),)) for n in range(4))
    texts = []
    for parts in (
        (Part("What changed", changes=changes, sketch=made), Part("After", text="words below")),
        (Part("What changed", changes=changes), Part("After", text="words below")),
    ):
        text = ReadingText()
        put(text, 600, 700)
        text.show_parts(parts, keep_place=False)
        texts.append(text)
    bottoms = [lowest_of(text, "value 3") for text in texts]
    assert bottoms[0] == bottoms[1]
    with_map, plain = (text.grab().toImage() for text in texts)
    above = range(0, int(bottoms[0]), 2)
    assert all(with_map.pixelColor(x, y) == plain.pixelColor(x, y) for y in above for x in range(0, 560, 3))
    assert lowest_of(texts[0], "After") - lowest_of(texts[1], "After") > SIZE.height()


def lowest_of(text: ReadingText, words: str) -> float:
    """Where the line with these words ends, in pixels from the top."""
    found = text.document().find(words)
    assert not found.isNull()
    return float(text.cursorRect(found).bottom())
