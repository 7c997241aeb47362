"""The federal cells as house data (``resources/federal_cells.yaml``): DOMAIN.md 2.3. Found also by their older names."""

from collections.abc import Iterable

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.base.yaml_values import Titles, parse_list
from icc_desktop.domain.channel import Slug

FILE = "federal_cells.yaml"
_CELL = QT_TRANSLATE_NOOP("core", "cell {number}")


class Cell(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A cell: what it does, the role that chairs it (None where it is not settled), and names of before."""

    id: Slug
    names: Titles
    does: Titles
    chair: Titles | None = None
    older: tuple[str, ...] = ()

    def answers_to(self, words: str) -> bool:
        """Whether all of these words stand in one of its names, of today or before."""
        wanted = words.casefold().split()
        names = (*msgspec.structs.astuple(self.names), *self.older)
        return any(all(word in name.casefold() for word in wanted) for name in names)


def load(data: bytes, *, file: str = FILE) -> tuple[Cell, ...]:
    """The cells in a YAML list, in its order. Raises WorldFailure (``unreadable``) naming `file`, cell and problem."""
    return parse_list(data, Cell, file=file, one=_CELL)


def cells_named(cells: Iterable[Cell], words: str) -> tuple[Cell, ...]:
    """The cells that somebody may mean by these words; more than one where an older name was that of several."""
    return tuple(cell for cell in cells if cell.answers_to(words)) if words.strip() else ()
