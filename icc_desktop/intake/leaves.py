"""XML reports to pairs of name and value, so that what a report says beyond our own fields is shown and not lost."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from lxml import etree

from icc_desktop.domain.alert import Named
from icc_desktop.intake import xml
from icc_desktop.intake.text import plain_of

MAX_LEAVES: Final = 200
MAX_VALUE: Final = 2_000


def leaves(elements: Iterable[etree._Element], *, below: str = "") -> Iterator[Named]:
    """Each text in `elements` with the path to it in the format's own names (``Release/Status``), in their order.

    `below` stands before the path. A unit or a similar attribute follows the value in brackets.
    """
    for element in elements:
        name = xml.local_name(element)
        if not name:
            continue
        path = f"{below}/{name}" if below else name
        inner = [child for child in element if xml.local_name(child)]
        if inner and not _is_text(inner):
            yield from leaves(inner, below=path)
            continue
        value = plain_of(element)[0] if inner else xml.text_of(element)
        marks = ", ".join(
            f"{_bare(key)} {mark!s}" for key, mark in element.attrib.items() if mark and _bare(key) != "type"
        )
        if value or marks:
            yield Named(path, f"{value} ({marks})"[:MAX_VALUE].strip() if marks else value[:MAX_VALUE])


def few(found: Iterable[Named]) -> tuple[tuple[Named, ...], bool]:
    """At most `MAX_LEAVES` of them, and whether there were more."""
    some = tuple(islice(found, MAX_LEAVES + 1))
    return some[:MAX_LEAVES], len(some) > MAX_LEAVES


def texts(element: etree._Element | None, *path: str) -> list[str]:
    """The texts of the elements at that path of local names, empty ones left out."""
    found = [] if element is None else [element]
    for name in path:
        found = [child for parent in found for child in parent if xml.local_name(child) == name]
    return [text for text in map(xml.text_of, found) if text]


def text(element: etree._Element | None, *path: str) -> str | None:
    """The first text at that path; None without one."""
    return next(iter(texts(element, *path)), None)


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first child with that local name."""
    return next((inner for inner in element if xml.local_name(inner) == name), None)


def _is_text(inner: list[etree._Element]) -> bool:
    return all(etree.QName(child).namespace == "http://www.w3.org/1999/xhtml" for child in inner)


def _bare(name: str | bytes) -> str:
    return str(name).rpartition("}")[2]
