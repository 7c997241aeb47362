"""The one style sheet: lines rather than boxes, and a focus ring on everything that takes the keyboard.

Widgets ask for a role with a dynamic property: ``rank`` = ``quiet`` | ``problem`` | ``good`` for labels,
``act`` = ``main`` | ``plain`` for buttons, ``ground`` = ``surface`` | ``raised`` for plain areas.
"""

from string import Template

from icc_desktop.base.resources import folder
from icc_desktop.gui.tones import Tones, contrast

_SHEET = Template("""
QMainWindow, QDialog { background: $base; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="raised"] { background: $raised; }
QLabel { background: transparent; }
QLabel[rank="quiet"] { color: $quiet; }
QLabel[rank="problem"] { color: $problem; }
QLabel[rank="good"] { color: $good; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 4px; }

QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 2px; padding: 5px 7px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus {
    border: 2px solid $accent; padding: 4px 6px;
}
QTextBrowser[bare="true"], QPlainTextEdit[bare="true"] { border: 2px solid transparent; padding: 0; }
QTextBrowser[bare="true"]:focus, QPlainTextEdit[bare="true"]:focus { border: 2px solid $accent; padding: 0; }
QLineEdit[wrong="true"] { border: 1px solid $problem; }
QLineEdit[wrong="true"]:focus { border: 2px solid $accent; padding: 4px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $base; color: $quiet; border-color: $line; }

QPushButton, QToolButton {
    background: transparent; color: $text; border: 1px solid $edge; border-radius: 2px; padding: 5px 13px;
    min-height: 18px;
}
QToolButton { padding: 5px 7px; }
QPushButton:hover, QToolButton:hover { background: $raised; }
QPushButton:pressed, QToolButton:pressed { background: $raised; border-color: $text; }
QPushButton:checked, QToolButton:checked { background: $selected; color: $on_selected; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 12px; }
QToolButton:focus { padding: 4px 6px; }
QLineEdit > QToolButton, QLineEdit > QToolButton:hover { background: transparent; border: 0; padding: 0; min-height: 0; }
QPushButton[act="main"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[act="main"]:focus { border: 2px solid $text; padding: 4px 12px; }
QPushButton[act="plain"], QToolButton[act="plain"] { border: 1px solid transparent; }
QPushButton[act="plain"]:focus { border: 2px solid $accent; padding: 4px 12px; }
QToolButton[act="plain"]:focus { border: 2px solid $accent; padding: 4px 6px; }
QPushButton:disabled, QToolButton:disabled, QPushButton[act="main"]:disabled {
    background: transparent; color: $quiet; border: 1px dashed $line;
}

QCheckBox, QRadioButton {
    border: 2px solid transparent; padding: 2px; spacing: 8px; background: transparent;
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; border-radius: 2px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $edge; background: $surface;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($images/check-$accent_ink.svg); }
QCheckBox::indicator:indeterminate { background: $edge; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 2px; padding: 5px 7px;
    min-height: 18px; selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 4px 6px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {
    image: url($images/down-$text_ink.svg); width: 12px; height: 12px;
}
QAbstractSpinBox::up-arrow { image: url($images/up-$text_ink.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; background: transparent; }
QComboBox QAbstractItemView { border: 1px solid $edge; background: $surface; outline: 0; }

QAbstractItemView {
    background: $surface; alternate-background-color: $base; color: $text; border: 2px solid transparent;
    outline: 0; selection-background-color: $selected; selection-color: $on_selected; gridline-color: $line;
}
QAbstractItemView:focus { border: 2px solid $accent; }
QHeaderView { background: $base; border: 0; }
QHeaderView::section {
    background: $base; color: $quiet; border: 0; border-bottom: 1px solid $line; padding: 4px 8px;
    font-weight: normal;
}
QScrollArea { border: 2px solid transparent; background: transparent; }
QScrollArea:focus { border: 2px solid $accent; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar::tab {
    background: transparent; color: $quiet; padding: 6px 12px; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { border: 2px solid $accent; padding: 4px 10px; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QFrame[line="true"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QMenu { background: $surface; border: 1px solid $edge; padding: 4px 0; }
QMenu::item { padding: 6px 24px; color: $text; }
QMenu::item:selected { background: $selected; color: $on_selected; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border: 3px solid $surface; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: 1px solid $edge; border-radius: 2px; background: $surface; text-align: center; }
QProgressBar::chunk { background: $selected; }
""")


def style_sheet(tones: Tones) -> str:
    """The style sheet in these tones."""
    return _SHEET.substitute(
        vars(tones),
        images=(folder() / "icons" / "sheet").as_posix(),
        text_ink=_ink(tones.text),
        accent_ink=_ink(tones.on_accent),
    )


def _ink(colour: str) -> str:
    return "light" if contrast(colour, "#000000") > contrast(colour, "#FFFFFF") else "dark"
