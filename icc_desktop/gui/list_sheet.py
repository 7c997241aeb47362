"""A sheet with a list of what people here have said of somebody, and acts on the one that is selected.

Hides how it is laid out, and that what is selected stays so when the list is read anew.
"""

from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.folding import Claim
from icc_desktop.domain.own_sender import OwnSender
from icc_desktop.domain.signer import Signer
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.theme import GRID, ROW, LaneFrame, tones_of
from icc_desktop.gui.words import when_text

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 96 * GRID  # pixels


S = TypeVar("S", Signer, OwnSender)


class ListSheet(QDialog, Generic[S]):
    """The sheet over `parent`, with a list of `rows` rows at least and the buttons of `acts` below. Esc leaves; then it `is_over`.

    `problem` and `detail` below the list are for `describe`.
    """

    def __init__(
        self,
        parent: QWidget,
        place: SectionPlace,
        lane: Lane,
        view: QListWidget,
        *,
        title: str,
        rows: int,
        acts: tuple[ActButton, ...],
    ):
        super().__init__(parent)
        self.place, self._lane = place, lane
        self.is_over = False
        self._shown: list[S] = []
        self._acts = acts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(title)
        self.list = view
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(rows * ROW)
        self.detail, self.problem = quiet(), quiet()
        set_rank(self.problem, "problem")
        self.finished.connect(lambda _: self._left(parent))
        self.list.currentRowChanged.connect(lambda _: self.describe(self.chosen))

    @property
    def chosen(self) -> S | None:
        """The one that is selected."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    async def load(self) -> None:
        """Read them; the one that is selected stays so."""
        found = await self.read()
        if self.is_over:
            return
        chosen, self._shown = self.chosen, found
        self.list.clear()
        for one in self._shown:
            item = QListWidgetItem(self.line(one))
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        ids = [one.id for one in self._shown]
        self.list.setCurrentRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self.describe(self.chosen)

    def claim_words(self, text: str, claim: Claim, **more: str) -> str:
        """`text` with ``{time}``, ``{who}`` and ``{ref}`` of what somebody said."""
        at = when_text(claim.at, self.place.tz, self.place.now())
        return text.format(time=at, who=self.place.author_name(claim.author), ref=claim.ref, **more)

    def lay_out(self, about: str, *above: QWidget) -> None:
        """Put everything in its place; `above` stands between what it is about and the list."""
        top = QHBoxLayout()
        top.addWidget(heading(self.windowTitle()), 1)
        top.addWidget(LaneTag(self._lane), 0, Qt.AlignmentFlag.AlignTop)
        leave = ActButton(translate("list_sheet", "Close"), key=translate("list_sheet", "Esc"))
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in self._acts:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.setSpacing(GRID)
        inner.addLayout(top)
        for part in (quiet(about), *above, self.list, self.problem, self.detail):
            inner.addWidget(part)
        inner.addLayout(buttons)
        frame = LaneFrame(self._lane)
        frame.body.addLayout(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(frame)
        self.setFixedWidth(_WIDTH)

    async def read(self) -> list[S]:
        """All that are to be listed, in their order."""
        raise NotImplementedError

    def line(self, one: S) -> str:
        """One of them in words."""
        raise NotImplementedError

    def describe(self, one: S | None) -> None:
        """Another one is selected, or none."""
        raise NotImplementedError

    def _left(self, parent: QWidget) -> None:
        self.is_over = True
        parent.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
