"""Texts with markup in them to plain text: hides tags, entities, and the many ways in which senders write both.

The names of elements are HTML's (WHATWG HTML, section 4). What is no element of HTML (``<30 km/h``,
``<name@example.org>``) stays as it was written. Nothing is fetched, and no text is longer to read than it is long.
"""

import html
import re
from typing import Final

from lxml import etree

MAX_LAYERS: Final = 3
"""How often a text is taken out of its markup: senders encode what was encoded already."""

MAX_CHARACTERS: Final = 300_000
"""How much of a text is taken out of its markup; what is longer than any message stays as it is from there on."""

_SILENT: Final = frozenset(("script", "style", "head", "title", "template", "noscript", "object", "svg"))
_BLOCKS: Final = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "hr", "figure")
)
_LINES: Final = frozenset(
    (
        "div", "li", "tr", "dt", "dd", "html", "body", "section", "article", "header", "footer", "main", "nav", "aside",
        "address", "center", "form", "fieldset", "option", "caption", "figcaption", "tbody", "thead",
    )
)  # fmt: skip
_INLINE: Final = frozenset(
    (
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "del", "dfn", "em", "embed",
        "font", "frame", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "mark", "meta", "base", "col",
        "colgroup", "param", "picture", "q", "s", "samp", "select", "small", "source", "span", "strike", "strong", "sub",
        "sup", "td", "textarea", "th", "time", "tt", "u", "var", "video", "audio", "wbr", "canvas", "map", "area", "tfoot",
    )
)  # fmt: skip
_KNOWN: Final = _SILENT | _BLOCKS | _LINES | _INLINE

_TAG = re.compile(
    r"<!--"
    r"|<!\[CDATA\[|\]\]>"
    r"|<!doctype\b[^<>]{0,2000}>"
    r"|<\?[^<>]{0,2000}\?>"
    r"|<(?P<close>/?)(?P<name>[a-z][a-z0-9]{0,12}+)"
    r"""(?P<rest>(?:[\s/](?:[^<>"']|"[^"<]{0,4000}+"|'[^'<]{0,4000}+'){0,4000}+)?+)>""",
    re.IGNORECASE | re.DOTALL,
)
_PREFIX = re.compile(r"<(/?)[A-Za-z][\w.-]{0,60}:")
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_ADDRESS = re.compile(r"""\shref\s*=\s*(?:"\s*([^"]*)"|'\s*([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_ALTERNATIVE = re.compile(r"""\salt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_BREAK, _LINE, _PARAGRAPH = "\x00", "\x01", "\x02"
_WITHOUT_MARKS = dict.fromkeys(range(3))
_SPACE = re.compile(r"[ \t\r\n\f\v\xa0\x00-\x02]+")


def plain(text: str) -> tuple[str, bool]:
    """`text` without markup, and whether there was any. Without markup it comes back as it was, its ends stripped.

    Elements that begin a line begin one; script, style and comments are left out; a link keeps its address in
    brackets where its text does not say it. Entities that were encoded twice are read twice. Never raises.
    """
    found = False
    text, rest = text[:MAX_CHARACTERS], text[MAX_CHARACTERS:]
    for _ in range(MAX_LAYERS):
        layer, here = _layer(text)
        if not here:
            break
        text, found = layer, True
    return (text + rest).strip(), found


def plain_of(element: etree._Element) -> tuple[str, bool]:
    """The text of an element of XML, whether its markup is written as text or as elements (XHTML); see `plain`."""
    if not len(element):
        return plain(element.text or "")
    parts = [element.text or ""]
    for child in element:
        is_element = isinstance(child.tag, str)
        parts.append(etree.tostring(child, encoding="unicode") if is_element else child.tail or "")
    return plain(_PREFIX.sub(r"<\1", "".join(parts)))


def _layer(text: str) -> tuple[str, bool]:
    tags = [m for m in _TAG.finditer(text) if m["name"] is None or m["name"].lower() in _KNOWN] if "<" in text else []
    if not tags:
        without = _ENTITY.sub(_character, text) if "&" in text else text
        return without, without != text
    names = {(m["name"] or "").lower() for m in tags}
    writer = _Writer(folds_lines=not names.isdisjoint(_BLOCKS | _LINES))
    done = 0
    for tag in tags:
        if tag.start() < done:
            continue  # inside a script or the like
        writer.text(text[done : tag.start()])
        done = tag.end()
        name = (tag["name"] or "").lower()
        if tag[0] == "<!--":
            done = writer.end_of_silence(text, tag[0], done)
        elif name in _SILENT and not tag["close"] and not tag["rest"].endswith("/"):
            done = writer.end_of_silence(text, name, done)
        elif name:
            writer.tag(name, tag["rest"], closes=bool(tag["close"]))
    writer.text(text[done:])
    return writer.written(), True


class _Writer:
    """Writes the lines of one text. Line breaks in the source count unless the text has blocks of its own."""

    def __init__(self, *, folds_lines: bool) -> None:
        self.folds_lines = folds_lines
        self.parts: list[str] = []
        self.preformatted = 0
        self.links: list[tuple[str, int]] = []
        self.unclosed: set[str] = set()

    def text(self, raw: str) -> None:
        if self.folds_lines and not self.preformatted:
            raw = raw.replace("\r", " ").replace("\n", " ")
        self.parts.append((_ENTITY.sub(_character, raw) if "&" in raw else raw).translate(_WITHOUT_MARKS))

    def tag(self, name: str, rest: str, *, closes: bool) -> None:
        if name == "pre":
            self.preformatted = max(0, self.preformatted + (-1 if closes else 1))
        if name == "a":
            self._link(rest, closes=closes)
        elif name == "br":
            self.parts.append(_BREAK)
        elif name in _BLOCKS:
            self.parts.append(_PARAGRAPH)
        elif name in _LINES:
            self.parts.append(f"{_LINE}- " if name == "li" and not closes else _LINE)
        elif name in ("td", "th"):
            self.parts.append(" ")
        elif name == "img" and (alternative := _ALTERNATIVE.search(rest)):
            self.parts.append(_ENTITY.sub(_character, alternative[1] or alternative[2] or ""))

    def _link(self, rest: str, *, closes: bool) -> None:
        if not closes:
            found = _ADDRESS.search(rest)
            address = (found[1] or found[2] or found[3] or "") if found else ""
            self.links.append((_ENTITY.sub(_character, address).strip(), len(self.parts)))
        elif self.links:
            address, since = self.links.pop()
            self.links.clear()  # links cannot be nested: an outer one was never closed
            said = "".join(self.parts[since:])
            if address.lower().startswith(("http://", "https://", "mailto:", "tel:")) and (
                address.partition(":")[2].strip("/") not in said
            ):
                self.parts.append(f" ({address})")

    def end_of_silence(self, text: str, name: str, start: int) -> int:
        """Behind the end of the comment or the element `name`; where it has none its text is shown: better too much than nothing."""
        if name in self.unclosed:
            return start
        end = "-->" if name == "<!--" else rf"</{name}\b[^<>]{{0,200}}>"
        found = re.compile(end, re.IGNORECASE).search(text, start)
        if found is None:
            self.unclosed.add(name)
            return start
        return found.end()

    def written(self) -> str:
        return _SPACE.sub(_one_space, "".join(self.parts)).strip()


def _one_space(run: re.Match[str]) -> str:
    space = run[0]
    if _PARAGRAPH in space:
        return "\n\n"
    breaks = space.count(_BREAK) or space.count("\n")
    return "\n" * min(2, breaks) or ("\n" if _LINE in space else " ")


def _character(entity: re.Match[str]) -> str:
    character = html.unescape(entity[0])
    return " " if character == "\xa0" else character
