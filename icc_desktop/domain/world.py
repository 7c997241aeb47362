"""The map that comes with the program: countries in three degrees of detail, regions near Belgium, places.

Hides how the files under resources/map are written: MessagePack packed with zlib, rings as differences of whole numbers, so
that the whole world is a megabyte and a layer is read in a few milliseconds, when it is first asked for. Degrees (WGS 84),
in pairs of longitude and latitude; no ring crosses the 180th meridian. `packaging/map_data.py` makes the files with the same values.
"""

import unicodedata
import zlib
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, TypeVar

import msgspec

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ring = NDArray[np.float64]
    """Corners as (longitude, latitude), the last the same as the first."""

FOLDER: Final = "map"
Detail = Literal["far", "middle", "near", "regions"]
DETAILS: Final[tuple[Detail, ...]] = ("far", "middle", "near", "regions")

ReadBytes = Callable[..., bytes]
Read = TypeVar("Read")


class Feature(msgspec.Struct, frozen=True, array_like=True):
    """A country or region: `code` is ISO 3166-1 alpha-2 or ISO 3166-2, `name` how it calls itself ("" for countries).

    `label` is a place well inside its largest part. `packed` holds, for each part, its outer ring and those of its lakes.
    """

    code: str
    name: str
    label: tuple[float, float]
    packed: tuple[tuple[bytes, ...], ...]


class Layer(msgspec.Struct, frozen=True, array_like=True):
    """Features of one degree of detail; their rings count in steps of which `per_degree` make a degree."""

    per_degree: int
    features: tuple[Feature, ...]

    def parts(self, feature: Feature) -> "list[list[Ring]]":
        """The parts of a feature, each with its outer ring first."""
        return [[unpacked(ring, self.per_degree) for ring in part] for part in feature.packed]


class Place(msgspec.Struct, frozen=True, array_like=True):
    """A town. `rank` 0 is a capital, 1 a large town of the world, 2 a town near Belgium, 3 a small one there.

    `also` holds, folded and between blanks, other names by which it is found.
    """

    name: str
    country: str
    longitude: float
    latitude: float
    rank: int
    population: int
    also: str = ""


def fold(name: str) -> str:
    """A name as it is looked for: no accents, no capitals, hyphens for blanks."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "-".join("".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'").split())


def packed(ring: "Ring", per_degree: int) -> bytes:
    """A ring as it is written; corners that fall on the one before are left out."""
    import numpy as np

    steps = np.rint(np.asarray(ring) * per_degree).astype(np.int32)
    moved = np.diff(steps, axis=0, prepend=np.zeros((1, 2), np.int32))
    kept = np.concatenate(([True], moved[1:].any(axis=1)))
    return moved[kept].astype("<i4").tobytes()


def unpacked(data: bytes, per_degree: int) -> "Ring":
    """What `packed` wrote."""
    import numpy as np

    return np.frombuffer(data, "<i4").reshape(-1, 2).cumsum(axis=0, dtype=np.int64) / per_degree


def written(value: "Layer | tuple[Place, ...]") -> bytes:
    """A file's bytes."""
    return zlib.compress(msgspec.msgpack.encode(value), 9)


class World:
    """Everything that is drawn beneath what is on the map. Layers are read when they are first asked for.

    Raises WorldFailure (``unreadable``) where a file of the program is damaged.
    """

    def __init__(self, read_bytes: ReadBytes):
        self._read_bytes = read_bytes
        self._layers: dict[Detail, Layer] = {}

    def layer(self, detail: Detail) -> Layer:
        """``far``, ``middle``: all countries; ``near``: those around Belgium; ``regions``: of Belgium and its neighbours."""
        found = self._layers.get(detail)
        if found is None:
            found = self._layers[detail] = self._read(detail, Layer)
        return found

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Towns, the most important first."""
        return self._read("places", tuple[Place, ...])

    def _read(self, name: str, kind: type[Read]) -> Read:
        file = f"{name}.bin"
        try:
            return msgspec.msgpack.decode(zlib.decompress(self._read_bytes(FOLDER, file)), type=kind)
        except (zlib.error, msgspec.MsgspecError) as problem:
            raise WorldFailure(
                "unreadable",
                Message(
                    QT_TRANSLATE_NOOP("core", "The file {file} cannot be read: {problem}"),
                    {"file": file, "problem": str(problem)},
                ),
                to_do=Message(QT_TRANSLATE_NOOP("core", "Install the program again.")),
            ) from problem
