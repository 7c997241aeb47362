"""The finer points of a source: how much it may send, how long it may be silent, what can be believed of it.

None of it is needed to set a source up: each has a usual value.
"""

from collections.abc import Iterable
from typing import TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from icc_desktop.desk.source_check import MAX_ATTACHMENTS, MAX_BYTES, MAX_ITEMS, MAX_REDIRECTS
from icc_desktop.domain.source import Reach, Source, SourceKind
from icc_desktop.gui.forms import quiet
from icc_desktop.gui.theme import GRID

translate = QCoreApplication.translate  # a name that lupdate knows

Size = TypeVar("Size", int, float)

MEGABYTE = 1_000_000
_LONGEST_H = 366 * 24


class SourceLimits(QWidget):
    """The fields. `certificates` are the names of the machine's client certificates."""

    def __init__(self, source: Source, certificates: Iterable[str]):
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._size = number_box(1, MAX_BYTES // MEGABYTE, max(1, round(source.max_bytes / MEGABYTE)))
        self._size.setSuffix(translate("source_limits", " MB"))
        self._timeout = number_box(1, 600, round(source.timeout_s))
        self._timeout.setSuffix(translate("source_limits", " s"))
        self._items = number_box(1, MAX_ITEMS, source.max_items)
        self._attachments = number_box(0, MAX_ATTACHMENTS, source.max_attachments)
        self._redirects = number_box(0, MAX_REDIRECTS, source.max_redirects)
        self._proxy = QCheckBox(translate("source_limits", "through the proxy of this machine"))
        self._proxy.setChecked(source.use_proxy)
        self._certificate = QComboBox()
        self._certificate.addItem(translate("source_limits", "none"), "")
        for name in dict.fromkeys((*certificates, source.client_certificate)):
            if name:
                self._certificate.addItem(name, name)
        self._certificate.setCurrentIndex(max(self._certificate.findData(source.client_certificate), 0))
        self._assume = QComboBox()
        self._assume.addItem(translate("source_limits", "ask me: real, exercise or test?"), False)
        self._assume.addItem(translate("source_limits", "is a real one"), True)
        self._assume.setCurrentIndex(int(source.assume_actual))
        self._reach = QComboBox()
        for reach, words in (
            ("all", translate("source_limits", "everything (mailbox, folder)")),
            ("window", translate("source_limits", "what it still lists of the last hours or days")),
            ("now", translate("source_limits", "only what is in force")),
        ):
            self._reach.addItem(words, reach)
        self._reach.setCurrentIndex(self._reach.findData(source.reach))
        self._hours = number_box(0, _LONGEST_H, 0)
        self._hours.setSuffix(translate("source_limits", " h"))
        self._minutes = number_box(0, 59, 0)
        self._minutes.setSuffix(translate("source_limits", " min"))
        if source.expected_every_s is not None:
            self._hours.setValue(int(source.expected_every_s // 3600))
            self._minutes.setValue(round(source.expected_every_s % 3600 / 60))
        self._silence_before_s = self._silence_s()
        self._seen = QCheckBox(translate("source_limits", "mark mail as read once it is stored"))
        self._seen.setChecked(source.mark_seen)
        self._lay_out()

    def put_into(self, source: Source) -> Source:
        """`source` with what was entered here; what is finer than its field shows stays where nobody changed it."""
        reach: Reach = self._reach.currentData()
        silence_s = self._silence_s()
        expected_s = source.expected_every_s if silence_s == self._silence_before_s else silence_s or None
        return msgspec.structs.replace(
            source,
            max_bytes=kept_or(source.max_bytes, self._size, MEGABYTE),
            timeout_s=float(kept_or(source.timeout_s, self._timeout)),
            max_items=self._items.value(),
            max_attachments=self._attachments.value(),
            max_redirects=self._redirects.value(),
            use_proxy=self._proxy.isChecked(),
            client_certificate=self._certificate.currentData(),
            assume_actual=bool(self._assume.currentData()),
            reach=reach,
            expected_every_s=expected_s,
            mark_seen=self._seen.isChecked(),
        )

    def set_kind(self, kind: SourceKind) -> None:
        """Show what such a source has."""
        web, net = kind == "http", kind != "folder"
        for part in (self._redirects, self._redirects_label, self._certificate, self._certificate_label):
            part.setVisible(web)
        self._proxy.setVisible(net)
        self._seen.setVisible(kind == "mail")

    def propose(self, kind: SourceKind) -> None:
        """What is usual for a new one of this kind."""
        self._reach.setCurrentIndex(self._reach.findData("now" if kind == "http" else "all"))

    def _silence_s(self) -> float:
        return self._hours.value() * 3600.0 + self._minutes.value() * 60.0

    def _lay_out(self) -> None:
        self._row(0, 0, translate("source_limits", "One answer, at most"), self._size)
        self._row(0, 1, translate("source_limits", "No answer after"), self._timeout)
        self._row(1, 0, translate("source_limits", "Messages in it, at most"), self._items)
        self._row(1, 1, translate("source_limits", "Attachments of a message, at most"), self._attachments)
        self._redirects_label = self._row(2, 0, translate("source_limits", "Redirects followed"), self._redirects)
        self._certificate_label = self._row(2, 1, translate("source_limits", "Client certificate"), self._certificate)
        self._row(3, 0, translate("source_limits", "A message without a status"), self._assume)
        self._row(3, 1, translate("source_limits", "After a gap it still has"), self._reach)
        silence = QHBoxLayout()
        silence.setSpacing(GRID)
        silence.addWidget(self._hours)
        silence.addWidget(self._minutes)
        silence.addStretch(1)
        label = QLabel(translate("source_limits", "Longest silence that is normal"))
        label.setBuddy(self._hours)
        self._hours.setAccessibleName(translate("source_limits", "Longest silence that is normal, hours"))
        self._minutes.setAccessibleName(translate("source_limits", "Longest silence that is normal, minutes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(self._grid)
        column.addSpacing(GRID)
        column.addWidget(label)
        column.addLayout(silence)
        column.addWidget(
            quiet(
                translate("source_limits", "0: learned by itself, from how often it has sent in the last thirty days")
            )
        )
        column.addSpacing(GRID)
        column.addWidget(self._proxy)
        column.addWidget(self._seen)
        column.addStretch(1)

    def _row(self, row: int, at: int, words: str, field: QWidget) -> QLabel:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._grid.addWidget(label, 2 * row, at)
        self._grid.addWidget(field, 2 * row + 1, at)
        self._grid.setColumnStretch(at, 1)
        return label


def kept_or(before: Size, box: QSpinBox, unit: int = 1) -> Size | int:
    """What stands in `box`, in units; `before` itself where the box still shows just that, rounded."""
    return before if box.value() == max(box.minimum(), round(before / unit)) else box.value() * unit


def number_box(least: int, most: int, value: int) -> QSpinBox:
    """A field for a number from `least` to `most`."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setGroupSeparatorShown(True)
    box.setValue(value)
    box.lineEdit().setTextMargins(GRID // 2, 0, 0, 0)  # a style sheet's padding does not reach it
    return box
