"""Authorities and client certificates in lists that grow and shrink by files, with what each says of itself.

Nothing here is kept: the sheet around it keeps what the lists hold when it is saved.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from icc_desktop.domain.network import Authority, ClientCertificate, validity
from icc_desktop.gui.forms import ActButton, quiet, set_rank
from icc_desktop.gui.theme import GRID, ROW
from icc_desktop.gui.words import date_text

translate = QCoreApplication.translate  # a name that lupdate knows

Certificate = Authority | ClientCertificate


class CertificateList(QWidget):
    """One list. `wanted` asks for a file to import; `changed` comes when one was taken out. `empty` says what would be here."""

    wanted = Signal()
    changed = Signal()

    def __init__(self, name: str, empty: str, shown: Iterable[Certificate], *, now: datetime, tz: tzinfo):
        super().__init__()
        self._now, self._tz, self._nothing = now, tz, empty
        self._shown = list(shown)
        self.list = _List()
        self.list.setAccessibleName(name)
        self.list.setMinimumHeight(14 * GRID)
        self._problem = quiet()
        set_rank(self._problem, "problem")
        self._detail = quiet()
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setMinimumHeight(5 * self._detail.fontMetrics().lineSpacing())
        self._import = ActButton(translate("certificate_lists", "Import …"), key=translate("certificate_lists", "Ins"))
        self._remove = ActButton(translate("certificate_lists", "Remove"), key=translate("certificate_lists", "Del"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._import)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.list, 1)
        column.addWidget(self._problem)
        column.addWidget(self._detail)
        column.addLayout(buttons)
        self.setFocusProxy(self.list)
        self._import.clicked.connect(self.wanted)
        self._remove.clicked.connect(self.take_out)
        self.list.add_wanted.connect(self.wanted)
        self.list.remove_wanted.connect(self.take_out)
        self.list.currentRowChanged.connect(lambda _: self._describe())
        self._fill(0)

    @property
    def certificates(self) -> tuple[Certificate, ...]:
        """What the list holds now."""
        return tuple(self._shown)

    def put_in(self, one: Certificate, *, same: Callable[[Certificate], bool]) -> None:
        """Add one, in the place of those that are the `same`, and go to it."""
        self._shown = [each for each in self._shown if not same(each)]
        self._shown.append(one)
        self._shown.sort(key=lambda each: each.name.casefold())
        self._fill(self._shown.index(one))
        self.list.setFocus()
        self.changed.emit()

    def take_out(self) -> None:
        """Take the selected one out."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            del self._shown[row]
            self._fill(min(row, len(self._shown) - 1))
            self.changed.emit()

    def _fill(self, row: int) -> None:
        self.list.clear()
        for one in self._shown:
            item = QListWidgetItem(f"{one.name}   {self._state(one)}")
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self._remove.setEnabled(bool(self._shown))
        self._describe()

    def _describe(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._shown):
            self._detail.setText(self._nothing)
            self._problem.hide()
            return
        one = self._shown[row]
        lines = []
        if isinstance(one, ClientCertificate):
            text = translate("certificate_lists", "Issued to {subject} by {issuer}")
            lines.append(text.format(subject=one.subject, issuer=one.issuer))
        text = translate("certificate_lists", "Valid from {begin} to {end}")
        begin, end = (date_text(at, self._tz, year=True) for at in (one.begins_at, one.ends_at))
        lines.append(text.format(begin=begin, end=end))
        pairs = ":".join(one.fingerprint[at : at + 2] for at in range(0, len(one.fingerprint), 2)).upper()
        half = len(pairs) // 2 + 1
        lines.append(translate("certificate_lists", "SHA-256 fingerprint, to compare with what its owner says:"))
        lines += [pairs[:half], pairs[half:]]
        self._detail.setText("\n".join(lines))
        warning = self._warning(one)
        self._problem.setText(warning)
        self._problem.setVisible(bool(warning))

    def _state(self, one: Certificate) -> str:
        state = validity(one, self._now)
        if state == "expired":
            return translate("certificate_lists", "EXPIRED {day}").format(
                day=date_text(one.ends_at, self._tz, year=True)
            )
        if state == "early":
            text = translate("certificate_lists", "NOT YET VALID, from {day}")
            return text.format(day=date_text(one.begins_at, self._tz, year=True))
        return translate("certificate_lists", "until {day}").format(day=date_text(one.ends_at, self._tz, year=True))

    def _warning(self, one: Certificate) -> str:
        state = validity(one, self._now)
        if state == "valid":
            return ""
        if state == "early":
            return translate("certificate_lists", "It does not count yet. Look at the date of this machine.")
        if isinstance(one, Authority):
            return translate("certificate_lists", "It no longer counts: no server is trusted because of it any more.")
        return translate(
            "certificate_lists", "It no longer counts: servers refuse it. Ask who issued it for a new one."
        )


class _List(QListWidget):
    """Ins and Del act on it."""

    add_wanted = Signal()
    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()  # the sheet's
        else:
            super().keyPressEvent(event)
