"""The map as somebody uses it: with keys alone, with the mouse, and what it draws."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtGui import Qt as RichText
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from icc_desktop.gui.map_camera import LARGEST_SCALE
from icc_desktop.gui.map_ground import ground_of
from icc_desktop.gui.map_items import CELL, MapItem, MapItems
from icc_desktop.gui.map_view import MapView, plain_tip
from icc_desktop.gui.theme import Theme
from icc_desktop.gui.tones import TONES
from tests.gui.at_desk import Key
from tests.gui.map_items import at, drawn, item
from tests.keys import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(put: Callable[..., None]) -> MapView:
    """A map of three: a serious circle at Doel, a critical point at Aachen, an unassessed polygon over both and more."""
    ground = ground_of("en")
    while ground.work(1):
        pass
    made = MapView(ground, words=lambda one: f"what {one} is")
    made.set_items(
        (
            item("doel", at(51.325, 4.259, 20), 3),
            item("aachen", at(50.775, 6.083), 4),
            item("wide", drawn((50.2, 3.0), (51.6, 3.0), (51.6, 6.4), (50.2, 6.4)), None, group="d"),
            item("tokyo", at(35.7, 139.7), 1, group="d"),
        )
    )
    made.set_order(("aachen", "doel", "wide", "tokyo"))
    put(made, 900, 600)
    made.setFocus()
    return made


def told(signal: object) -> list[str]:
    """What a signal carries from now on."""
    heard: list[str] = []
    signal.connect(heard.append)  # type: ignore[attr-defined]  # a signal of Qt
    return heard


def test_it_moves_zooms_and_goes_to_known_places_by_keys(view: MapView) -> None:
    start = view.camera
    press(Key.Key_Right)
    assert view.camera.x > start.x
    press(Key.Key_Left)
    press(Key.Key_Up)
    assert view.camera.y < start.y
    press(Key.Key_Down, SHIFT)
    assert view.camera.y > start.y
    press(Key.Key_Plus)
    assert view.camera.scale == pytest.approx(start.scale * 1.5)
    press(Key.Key_Minus)
    assert view.camera.scale == pytest.approx(start.scale)
    press(Key.Key_Home)
    assert view.camera.scale == pytest.approx(view.camera.least_scale, rel=0.2)
    assert view.sees((-170, 60))
    assert view.sees((170, -40))
    press(Key.Key_B)
    for corner in ((2.55, 51.08), (6.40, 50.33), (5.8, 49.5), (4.8, 51.5)):
        assert view.sees(corner)
    assert not view.sees((2.35, 48.85)), "Belgium fills it"
    for _ in range(60):
        press(Key.Key_Plus)
    assert view.camera.scale == LARGEST_SCALE


def test_n_goes_from_one_to_the_next_in_the_order_of_the_list_and_e_shows_it(view: MapView) -> None:
    heard = told(view.selected)
    press(Key.Key_N)
    press(Key.Key_N)
    press(Key.Key_N, SHIFT)
    press(Key.Key_N, SHIFT)
    assert heard == ["aachen", "doel", "aachen", "tokyo"]
    assert view.sees((139.7, 35.7)), "what is out of sight is brought into sight"
    assert "what tokyo is" in view.accessibleDescription()
    press(Key.Key_N)
    press(Key.Key_N)
    press(Key.Key_E)
    assert view.selected_id == "doel"
    assert view.sees((4.0, 51.4))
    assert not view.sees((5.5, 50.6)), "E fits what is selected"
    view.select("")
    press(Key.Key_E)
    assert view.sees((139.7, 35.7))
    assert view.sees((4.259, 51.325))


def test_going_to_what_is_in_sight_moves_nothing(view: MapView) -> None:
    before = view.camera
    view.select("aachen")
    view.select("doel")
    assert view.camera == before


def test_enter_escape_and_p_are_for_others(view: MapView) -> None:
    chosen, left, place = told(view.chosen), [], []
    view.left.connect(lambda: left.append(1))
    view.place_wanted.connect(lambda: place.append(1))
    press(Key.Key_Return)
    assert chosen == [], "nothing is selected"
    press(Key.Key_N)
    press(Key.Key_Return)
    press(Key.Key_P)
    press(Key.Key_Escape)
    assert (chosen, left, place) == (["aachen"], [1], [1])


def test_keys_with_ctrl_or_alt_are_left_to_the_window(view: MapView) -> None:
    before = view.camera
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        press(Key.Key_Home, held)
        press(Key.Key_E, held)
    assert view.camera == before


def test_l_lists_what_lies_under_the_cross_and_enter_takes_it(view: MapView, qtbot: QtBot) -> None:
    heard = told(view.selected)
    view.look_at(4.259, 51.325)
    press(Key.Key_L)
    menu = view.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["what doel is", "what wide is"]
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert heard == ["wide"]
    view.look_at(-30, 0)
    press(Key.Key_L)
    empty = next(one for one in view.findChildren(QMenu) if one.isVisible())
    assert [action.isEnabled() for action in empty.actions()] == [False]
    empty.close()


def test_the_mouse_drags_zooms_selects_and_goes_through_what_lies_above_each_other(view: MapView) -> None:
    heard = told(view.selected)
    on_doel = view.camera.to_screen(4.259, 51.325).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=on_doel)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=on_doel)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=on_doel)
    assert heard == ["doel", "wide", "doel"]
    before = view.camera.to_earth(QPointF(300, 300))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(view, QPoint(340, 280))
    QTest.mouseMove(view, QPoint(400, 250))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 250))
    assert view.camera.to_earth(QPointF(400, 250)) == pytest.approx(before)
    assert heard == ["doel", "wide", "doel"], "dragging selects nothing"
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 598))
    assert heard[-1] == "", "beside everything"


def test_the_mouse_tells_what_lies_here_as_plain_text(view: MapView) -> None:
    here = view.camera.to_screen(4.259, 51.325).toPoint()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, here, view.mapToGlobal(here)))
    assert QToolTip.text() == plain_tip("what doel is\nwhat wide is")
    QToolTip.hideText()
    assert RichText.mightBeRichText("<b>bold</b><img src=x>")
    assert not RichText.mightBeRichText(plain_tip("<b>bold</b><img src=x>"))


def test_it_says_what_would_be_here(view: MapView) -> None:
    view.set_items(())
    without = view.grab().toImage()
    view.set_empty_words("Nothing is open", "What comes appears here.")
    assert view.grab().toImage() != without


def test_what_goes_is_no_longer_selected(view: MapView) -> None:
    view.select("doel")
    view.items.put((), ("doel",))
    view.items_changed()
    assert view.selected_id == ""
    assert len(view.items) == 3


def test_every_look_draws_in_its_own_tones(view: MapView, theme: Theme) -> None:
    pictures = []
    for look in ("light", "dark", "contrast"):
        theme.set_look(look)  # type: ignore[arg-type]  # one of the looks
        image = view.grab().toImage()
        pictures.append(image)
        land = view.camera.to_screen(4.0, 50.05).toPoint()
        assert image.pixelColor(land).name().upper() == TONES[look, "real"].surface
    assert pictures[0] != pictures[1] != pictures[2]


def test_while_it_moves_slowly_the_old_picture_is_stretched_and_then_drawn_anew(view: MapView, qtbot: QtBot) -> None:
    view.grab()
    view._took_s = 1.0
    press(Key.Key_Plus)
    view.grab()
    assert view._pictured_by != view.camera
    qtbot.waitUntil(lambda: view._pictured_by == view.camera)


# -- the items themselves


def test_marks_gather_in_cells_with_the_worst_on_top(view: MapView) -> None:
    many = [item(f"{n}", at(50.5 + n % 7 * 1e-4, 4.5), 1) for n in range(50)]
    view.set_items((*many, item("worst", at(50.5, 4.5), 4)))
    found = view.items.at(view.camera, view.camera.to_screen(4.5, 50.5))
    assert found[0] == "worst"
    assert len(found) == 51
    before = view.grab().toImage()
    view.set_items((item("worst", at(50.5, 4.5), 4),))
    assert view.grab().toImage() != before, "the count stands beside the mark"


def test_small_areas_are_found_by_their_marks_and_large_ones_everywhere(view: MapView) -> None:
    items = MapItems()
    items.set((item("small", at(50.0, 5.0, 0.2)), item("large", at(50.0, 6.0, 30))))
    look = view.camera
    assert items.at(look, look.to_screen(5.0, 50.0) + QPointF(8, 0)) == ["small"]
    assert items.at(look, look.to_screen(5.0, 50.0) + QPointF(CELL + 4, 0)) == []
    assert items.at(look, look.to_screen(6.3, 50.0)) == ["large"]
    assert items.at(look, look.to_screen(6.7, 50.0)) == []
    assert MapItems().at(look, QPointF(5, 5)) == []


def test_what_crosses_the_date_line_is_seen_at_both_ends(view: MapView) -> None:
    view.set_items((item("fiji", drawn((-16, 179), (-16, -179), (-18, -179), (-18, 179))),))
    look = view.camera
    for longitude in (179.5, -179.5):
        assert view.items.at(look, look.to_screen(longitude, -17)) == ["fiji"]
    assert view.items.at(look, look.to_screen(0, -17)) == []


def test_a_selected_one_shows_the_others_of_its_dossier(view: MapView) -> None:
    press(Key.Key_Home)

    def around_tokyo() -> QImage:
        at_tokyo = view.camera.to_screen(139.7, 35.7).toPoint()
        return view.grab().toImage().copy(at_tokyo.x() - 15, at_tokyo.y() - 15, 30, 30)

    before = around_tokyo()
    view.select("wide", show=False)
    grouped = around_tokyo()
    view.select("doel", show=False)
    assert around_tokyo() == before
    view.select("tokyo", show=False)
    assert around_tokyo() not in (before, grouped)


def test_an_unchanged_outline_is_not_worked_out_again(view: MapView) -> None:
    old = view.items.get("doel")
    assert old is not None
    rings = view.items._drawn["doel"].rings
    view.items.put((MapItem(id="doel", severity=1, outline=old.outline, mark=old.mark),))
    assert view.items._drawn["doel"].rings is rings
    assert view.items.get("doel") is not old
