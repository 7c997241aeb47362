"""The messages of one document, each with bytes of its own: hides what cutting them out costs, and what cannot be cut out."""

from collections.abc import Callable, Iterable

from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Item, Unreadable
from icc_desktop.intake import xml

TOO_MANY = QT_TRANSLATE_NOOP(
    "core", "It has more than {count} entries. The first ones were read, the others are in here."
)


class Cutter:
    """Cuts elements out of one document, as bytes of their own.

    The bytes are UTF-8 and declare every namespace in scope, so that signatures in them stay valid. As namespaces are
    repeated on each element, a document can be made that grows without end: `cut` raises WorldFailure ``unreadable``
    when that happens. `refused` counts how often it did: what cannot be cut out has no bytes but those of the whole
    document, so one row stands for all of it, and the other elements are still cut.
    """

    def __init__(self) -> None:
        self._left = 2 * xml.MAX_BYTES
        self.refused = 0

    def cut(self, element: etree._Element) -> bytes:
        if self._left >= 0 and len(element.nsmap) > xml.MAX_NAMESPACES:
            self.refused += 1
            raise xml.unreadable(xml.TOO_MANY)
        own = etree.tostring(element, encoding="UTF-8", with_tail=False) if self._left >= 0 else b""
        self._left -= len(own)
        if self._left < 0:
            self.refused += 1
            raise xml.unreadable(xml.TOO_LARGE, megabytes=2 * xml.MAX_BYTES // 1_000_000)
        return own


def each(
    document: xml.Document,
    elements: Iterable[etree._Element],
    read: Callable[[etree._Element, bytes, str], Item],
    *,
    named: str,
    most: int,
) -> tuple[Item, ...]:
    """What `read` makes of each element, of its bytes, and of its place ("`named` 3, line 12").

    The bytes of the root are the document's. What cannot be cut out is one row with the whole document, and so is what
    stands behind the first `most`.
    """
    found: list[Item] = []
    cutter = Cutter()
    for number, element in enumerate(elements, 1):
        where = f"{named} {number}, line {element.sourceline}"
        if number > most:
            found.append(rest(document.data, most, where))
            break
        try:
            original = document.data if element is document.root else cutter.cut(element)
        except WorldFailure as failure:
            if cutter.refused == 1:
                found.append(Unreadable(document.data, failure.happened, where))
            continue
        found.append(read(element, original, where))
    return tuple(found)


def rest(data: bytes, most: int, where: str) -> Unreadable:
    """The row for what stands behind the first `most` messages of a document, of which `where` is the next."""
    return Unreadable(data, Message(TOO_MANY, {"count": most}), where)
