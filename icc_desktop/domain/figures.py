"""What is counted in a dossier: kinds of figures as house data (``resources/figures.yaml``), and how they stand beside each other."""

from collections.abc import Iterable

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.base.yaml_values import Titles, parse_list
from icc_desktop.domain.channel import Slug
from icc_desktop.domain.dossier import Figure

FILE = "figures.yaml"
_KIND = QT_TRANSLATE_NOOP("core", "kind {number}")


class FigureKind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that is counted. `people`: victims and those concerned, whose names stand nowhere."""

    id: Slug
    names: Titles
    people: bool = True


class Counted(msgspec.Struct, frozen=True):
    """All values of one kind, the newest by its own time first.

    `sides` are the last word of each source, the newest first; where they differ and none is older than another's correction they
    contradict each other.
    """

    kind: str
    figures: tuple[Figure, ...]
    sides: tuple[Figure, ...]

    @property
    def newest(self) -> Figure:
        return self.figures[0]

    @property
    def contradicts(self) -> bool:
        """Whether the sources, each by its last word, say different things."""
        return len({(side.value, side.precision) for side in self.sides}) > 1


def load(data: bytes, *, file: str = FILE) -> tuple[FigureKind, ...]:
    """The kinds in a YAML list, in its order. Raises WorldFailure (``unreadable``) naming `file`, kind and problem."""
    return parse_list(data, FigureKind, file=file, one=_KIND)


def kind_named(kinds: Iterable[FigureKind], text: str) -> FigureKind | None:
    """The kind that somebody means by `text`: its id or its name in any language."""
    said = " ".join(text.split()).casefold()
    for kind in kinds:
        if said and said in {kind.id, *(name.casefold() for name in msgspec.structs.astuple(kind.names) if name)}:
            return kind
    return None


def counted(figures: Iterable[Figure], kinds: Iterable[FigureKind] = ()) -> list[Counted]:
    """The figures of a dossier by kind, in the order of the house's list; its own words at the end."""
    by_kind: dict[str, list[Figure]] = {}
    for figure in figures:
        by_kind.setdefault(figure.kind, []).append(figure)
    order = {kind.id: place for place, kind in enumerate(kinds)}
    found = []
    for kind in sorted(by_kind, key=lambda one: (order.get(one, len(order)), one)):
        newest_first = sorted(by_kind[kind], key=lambda f: (f.as_at, f.recorded_at, f.ref), reverse=True)
        sides: dict[str, Figure] = {}
        for figure in newest_first:
            sides.setdefault(" ".join(figure.source.split()).casefold(), figure)
        found.append(Counted(kind, tuple(newest_first), tuple(sides.values())))
    return found
