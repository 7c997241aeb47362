"""The panel's acts: what is asked has a button at every width, and nothing is out of reach."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from icc_desktop.gui.act_row import ActRow
from icc_desktop.gui.panel import ACTS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = {action.id: action.word for action in ACTS}


@pytest.fixture
def row(put: Callable[..., None]) -> Iterator[ActRow]:
    made = ActRow(ACTS)
    put(made, 640, 40)
    made.show_acts(WORDS, "point")
    yield made
    for menu in made.findChildren(QMenu):
        menu.close()


def menu_of(row: ActRow) -> QMenu:
    return next(menu for menu in row.findChildren(QMenu) if menu.isVisible())


@pytest.mark.parametrize("width", [1, 120, 300, 640, 1000, 6000])
def test_each_act_has_a_button_or_stands_in_the_menu_and_nothing_is_cut(row: ActRow, width: int) -> None:
    row.resize(width, row.height())
    QApplication.processEvents()
    shown = [row.button(act) for act in row.words if act not in row.rest]
    assert row.button("point") in shown, "what is asked"
    assert {act for act in WORDS if row.button(act) not in shown} == set(row.rest)
    assert row.words == WORDS
    assert len({button.y() for button in shown}) == 1
    if width >= 300:
        assert all(button.geometry().right() < width for button in shown)
        assert all(button.width() >= button.sizeHint().width() for button in shown)
    if row.rest:
        row.show_rest()
        entries = [entry.text().split("\t") for entry in menu_of(row).actions()]
        assert entries == [[WORDS[act], row.button(act).text().split()[-1]] for act in row.rest]
        assert row._rest.accessibleName() == ", ".join(WORDS[act] for act in row.rest)
    else:
        assert row._rest.isHidden()


def test_what_is_used_most_comes_first_and_few_acts_need_no_menu(row: ActRow) -> None:
    row.show_acts({act: WORDS[act] for act in ("note", "close", "acknowledge")}, "acknowledge")
    assert list(row.words) == ["acknowledge", "close", "note"]
    assert row.rest == ()
    assert row._rest.isHidden()
    assert row.button("assess").isHidden()


def test_the_row_never_makes_the_panel_wider(row: ActRow) -> None:
    assert row.minimumSizeHint().width() == 0
    assert row.sizePolicy().horizontalPolicy() == row.sizePolicy().Policy.Ignored
    assert row.minimumSizeHint().height() >= row.button("point").sizeHint().height()
    assert row.minimumSize() == QSize(0, 0)


def test_in_the_menu_the_keys_of_the_acts_act(row: ActRow) -> None:
    wanted: list[str] = []
    row.act_wanted.connect(wanted.append)
    assert "mark" in row.rest
    row.show_rest()
    QTest.keyClick(menu_of(row), Qt.Key.Key_H)
    assert wanted == ["mark"]
    row.show_rest()
    QTest.keyClick(menu_of(row), Qt.Key.Key_Return)
    assert wanted == ["mark", row.rest[0]], "Enter takes the first"
