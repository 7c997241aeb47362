"""What happened to one source, the newest first: lost, back, its gaps, and who changed it."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from icc_desktop.desk import silence
from icc_desktop.desk.change import Change
from icc_desktop.domain import source as s
from icc_desktop.domain.history import LogRow
from icc_desktop.gui.doing import Ask, start
from icc_desktop.gui.forms import quiet
from icc_desktop.gui.log_model import entry_text, moment_text
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, ROW, font
from icc_desktop.gui.tones import Tones

translate = QCoreApplication.translate  # a name that lupdate knows

SHOWN = 50
_TROUBLE = frozenset((s.LOST, s.GAP_CLOSED))


class LedgerModel(RowModel[LogRow]):
    """One row an entry."""

    def __init__(self, tz: tzinfo):
        super().__init__()
        self._tz = tz

    def set_rows(self, rows: list[LogRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def add(self, row: LogRow) -> None:
        """Put the newest on top."""
        self.beginInsertRows(self.index(-1, -1), 0, 0)
        self._rows.insert(0, row)
        self.endInsertRows()

    def columns(self) -> tuple[str, ...]:
        return (
            translate("source_ledger", "Number"),
            translate("source_ledger", "Happened"),
            translate("source_ledger", "Entry"),
        )

    def shown(self, row: LogRow, column: int) -> str:
        return (row.ref, moment_text(row.happened_at, self._tz), " ".join(entry_text(row).split()))[column]

    def tip(self, row: LogRow, column: int) -> str | None:
        return self.shown(row, column)


class SourceLedger(QWidget):
    """The list, for the source that was last asked for."""

    def __init__(self, ask: Ask, tz: tzinfo, parent: QWidget | None = None):
        super().__init__(parent)
        self._ask = ask
        self._source_id = ""
        self.model = LedgerModel(tz)
        self.list = RowTable(ROW - GRID // 2)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("What happened to this source"))
        self.list.setItemDelegate(_LedgerDelegate(self.list))
        self.list.horizontalHeader().hide()
        self.list.setColumnWidth(0, 80)
        self.list.setColumnWidth(1, 200)
        self.list.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(quiet(self.tr("What happened to this source")))
        column.addWidget(self.list, 1)

    def show_source(self, source_id: str) -> None:
        """Show what happened to this one, "" for none."""
        if source_id != self._source_id:
            self._source_id = source_id
            self.model.set_rows([])
            if source_id:
                start(self._load(source_id))

    def apply(self, change: Change) -> None:
        """Put in what happened to it now."""
        known = {row.ref for row in self.model.rows}
        for row in change.entries:
            if row.subject.kind == s.KIND and row.subject.id == self._source_id and row.ref not in known:
                self.model.add(row)

    async def _load(self, source_id: str) -> None:
        rows = await self._ask(silence.ledger, source_id=source_id, limit=SHOWN)
        if source_id == self._source_id:
            self.model.set_rows(rows)


class _LedgerDelegate(CellDelegate):
    """Plain lines; what is trouble stands out by weight."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: LogRow = index.data(ROW_ROLE)
        painter.setFont(font(bold=row.kind in _TROUBLE and index.column() == 2))
        painter.setPen(QColor(tones.on_selected if selected else tones.text if index.column() == 2 else tones.quiet))
        write_cell(painter, room, str(index.data() or ""))
