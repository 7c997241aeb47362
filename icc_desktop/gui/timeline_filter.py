"""What of a timeline is shown: chips for its parts, words, a period; all by keys."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from icc_desktop.domain.span import parse_span
from icc_desktop.domain.timeline import PARTS, Wanted
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.forms import quiet, set_rank
from icc_desktop.gui.panel_parts import FlowLayout
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text, translate_core

translate = QCoreApplication.translate


class TimelineFilter(QWidget):
    """The filter. `changed` comes with each letter and each chip."""

    changed = Signal()

    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place
        self.words, self.period = QLineEdit(), QLineEdit()
        self.words.setPlaceholderText(translate("timeline", "Words  (Ctrl+F)"))
        self.words.setAccessibleName(translate("timeline", "Words that must stand in an entry"))
        self.period.setPlaceholderText(translate("timeline", "Period: 13:00-15:30, 2h"))
        self.period.setAccessibleName(translate("timeline", "Period"))
        self.chips: dict[str, QPushButton] = {}
        for at, (part, word) in enumerate(PARTS.items(), 1):
            chip = QPushButton(f"{at}  {translate_core(word)}")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setAccessibleName(translate_core(word))
            chip.setToolTip(f"{translate_core(word)}  Alt+{at}")
            chip.toggled.connect(lambda _: self.changed.emit())
            self.chips[part] = chip
        self._counts = quiet()
        self._counts.setWordWrap(False)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for field, share in ((self.words, 2), (self.period, 1)):
            field.setClearButtonEnabled(True)
            field.textChanged.connect(lambda _: self.changed.emit())
            line.addWidget(field, share)
        line.addWidget(self._counts)
        chips = QWidget()
        flow = FlowLayout(chips, gap=GRID // 2)
        flow.setContentsMargins(0, 0, 0, 0)
        keys = quiet(translate("timeline", "Alt +"))
        keys.setWordWrap(False)
        keys.setFixedHeight(next(iter(self.chips.values())).sizeHint().height())
        for one in (keys, *self.chips.values()):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(line)
        column.addWidget(chips)

    @property
    def has_focus(self) -> bool:
        """Whether somebody types in it."""
        return self.words.hasFocus() or self.period.hasFocus()

    @property
    def said(self) -> str:
        """What stands beside the fields: how many entries are shown, or how a period is written."""
        return self._counts.text()

    def wanted(self) -> Wanted | None:
        """What is to be shown; None while the period is not understood, which it says."""
        span = parse_span(self.period.text(), self._place.now(), self._place.tz)
        if span is None:
            self._counts.setText(translate("timeline", "written 13:00, 13:00-15:30 or 2h"))
            set_rank(self._counts, "problem")
            return None
        parts = frozenset(part for part, chip in self.chips.items() if chip.isChecked())
        return Wanted(parts=parts, words=self.words.text(), since=span[0], until=span[1])

    def say_count(self, shown: int, total: int) -> None:
        """Say how many entries are shown."""
        some = translate("timeline", "{shown} of {total} entries")
        every = translate("timeline", "{total} entries")
        text = (every if shown == total else some).format(shown=number_text(shown), total=number_text(total))
        self._counts.setText(text)
        set_rank(self._counts, "quiet")

    def go_to_words(self) -> None:
        """Go to the field for words."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def clear(self) -> bool:
        """Show everything again; False where everything is shown already."""
        chips = [chip for chip in self.chips.values() if chip.isChecked()]
        filtered = bool(chips or self.words.text() or self.period.text())
        for chip in chips:
            chip.setChecked(False)
        self.words.clear()
        self.period.clear()
        return filtered
