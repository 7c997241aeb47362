"""Choosing a dossier while typing: likely ones with the reasons first, then what the words find, and a new one.

Hides the list: the keyboard stays in the field, the arrows move in the list.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.desk.dossier_queries import Listed, Suggested
from icc_desktop.domain.dossier import Dossier
from icc_desktop.gui.dossier_words import state_word, words_to_find
from icc_desktop.gui.forms import Field
from icc_desktop.gui.icons import paint_icon
from icc_desktop.gui.row_table import Index, write_cell
from icc_desktop.gui.severity import severity_icon, severity_word
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.words import say

translate = QCoreApplication.translate

_ROW = 5 * GRID + GRID // 2
_SHOWN = 5  # rows that are seen at once
_MOST = 60  # rows that are offered; who wants others types a word more
_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What can be chosen: a dossier, or a new one with this title. `why` says why it is offered, "" for no reason."""

    title: str
    dossier: Dossier | None = None
    why: str = ""

    @property
    def is_new(self) -> bool:
        return self.dossier is None


class DossierChooser(QWidget):
    """A field and its list. `chosen_changed` comes when another offer is marked; `typed` when the text changes.

    `new_title` is the title of a new dossier where nothing is typed, None where none can be made here.
    """

    chosen_changed = Signal()
    typed = Signal()

    def __init__(self, *, new_title: str | None):
        super().__init__()
        self._new_title = new_title
        self._suggested: tuple[Suggested, ...] = ()
        self._listed: tuple[Dossier, ...] = ()
        self.field = Field()
        hint = translate("dossiers", "Number, words of the title or Paragon reference; arrows choose")
        if new_title is not None:
            hint = translate("dossiers", "Words find a dossier, or are the title of a new one; arrows choose")
        self.field.set_words(translate("dossiers", "Dossier"), hint)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Offers(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_SHOWN * _ROW + 4)
        self.list.setAccessibleName(translate("dossiers", "Dossiers to choose from"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)
        self.field.changed.connect(lambda _: self._filter())
        self.list.currentRowChanged.connect(lambda _: self.chosen_changed.emit())

    @property
    def chosen(self) -> Offer | None:
        """What Enter takes."""
        at = self.list.currentRow()
        offer: Offer | None = self.list.item(at).data(_ROLE) if at >= 0 else None
        return offer

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Everything that is offered now, from the top."""
        return tuple(self.list.item(at).data(_ROLE) for at in range(self.list.count()))

    def fill(self, suggested: Iterable[Suggested], listed: Iterable[Listed]) -> None:
        """What there is to choose from; closed ones are offered last."""
        self._suggested = tuple(suggested)
        likely = {one.dossier.id for one in self._suggested}
        others = [one.dossier for one in listed if one.dossier.id not in likely and one.dossier.merged_into is None]
        self._listed = tuple(sorted(others, key=_rank))
        self._filter()

    def step(self, event: QKeyEvent) -> bool:
        """Move in the list with an arrow; False where the key is none."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _SHOWN, Qt.Key.Key_PageUp: -_SHOWN}
        step = by.get(Qt.Key(event.key()))
        if step is None or not self.list.count():
            return False
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        return True

    def _filter(self) -> None:
        words = self.field.text.casefold().split()
        typed = " ".join(self.field.text.split())
        likely = [
            Offer(title=one.dossier.name, dossier=one.dossier, why=why_words(one))
            for one in self._suggested
            if _finds(one.dossier, words)
        ]
        found = [Offer(title=one.name, dossier=one) for one in self._listed if _finds(one, words)]
        new = [] if self._new_title is None else [Offer(title=typed or self._new_title)]
        open_ones = [offer for offer in found if offer.dossier is not None and not offer.dossier.is_closed]
        closed = [offer for offer in found if offer not in open_ones]
        first = [offer for offer in likely if offer.dossier is not None and not offer.dossier.is_closed]
        last = [offer for offer in likely if offer not in first]
        ordered = [*first, *open_ones, *new] if words else [*first, *new, *open_ones]
        self._show([*ordered, *last, *closed][:_MOST])
        self.typed.emit()

    def _show(self, offers: list[Offer]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem()
            item.setData(_ROLE, offer)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), said(offer))
            item.setSizeHint(QSize(10, _ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if offers else -1)
        self.list.blockSignals(False)
        self.chosen_changed.emit()


def _finds(dossier: Dossier, words: list[str]) -> bool:
    text = words_to_find(dossier)
    return all(word in text for word in words)


def _rank(dossier: Dossier) -> tuple[bool, float]:
    """Open ones before closed ones, what changed last first."""
    return dossier.is_closed, -(dossier.last_at.timestamp() if dossier.last_at else 0.0)


def why_words(one: Suggested) -> str:
    """``One names the other as its earlier message (A-17)``"""
    reasons = "; ".join(say(reason.words) for reason in one.reasons)
    return f"{reasons} ({one.beside})" if one.beside else reasons


def said(offer: Offer) -> str:
    """An offer in one sentence."""
    if offer.dossier is None:
        return translate("dossiers", "New dossier: {title}").format(title=offer.title)
    return ", ".join((offer.dossier.ref, offer.title, below(offer)))


def below(offer: Offer) -> str:
    """What stands below the title: how severe it is, its state, and why it is offered."""
    if offer.dossier is None:
        return translate("dossiers", "opens a new dossier")
    suggested = translate("dossiers", "suggested: {why}").format(why=offer.why) if offer.why else ""
    return " · ".join(
        part for part in (suggested, severity_word(offer.dossier.severity), state_word(offer.dossier)) if part
    )


class _Offers(QStyledItemDelegate):
    def __init__(self, view: QListWidget):
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(_ROLE)
        tones, rect = tones_of(self._view), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tones.selected))
            painter.fillRect(rect.left(), rect.top(), GRID // 2, rect.height(), QColor(tones.accent))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tones.line))
        half = (rect.height() - 6) // 2
        first = QRect(rect.left() + GRID + GRID // 2, rect.top() + 3, rect.width() - 2 * GRID, half)
        severity = offer.dossier.severity if offer.dossier else None
        name = "add" if offer.dossier is None else severity_icon(severity)
        ink = tones.on_selected if chosen else tones.text
        colour = ink if chosen or offer.dossier is None else tones.severity(severity)
        paint_icon(painter, QRectF(first.left(), first.top() + (half - 16) / 2, 16, 16), name, colour)
        left = first.left() + 3 * GRID
        ref = offer.dossier.ref if offer.dossier else translate("dossiers", "NEW")
        painter.setFont(font())
        painter.setPen(QColor(ink if chosen else tones.quiet))
        used = write_cell(painter, QRect(left, first.top(), 10 * GRID, half), ref)
        painter.setFont(font(bold=True))
        painter.setPen(QColor(ink))
        title = left + used + GRID
        write_cell(painter, QRect(title, first.top(), first.right() - title, half), offer.title)
        painter.setFont(font())
        painter.setPen(QColor(ink if chosen else tones.quiet))
        write_cell(painter, QRect(left, first.top() + half, first.right() - left, half), below(offer))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, _ROW)
