"""What somebody drops or pastes, as bytes with a name.

Hides the many forms in which programs hand it over. What the event itself holds is taken at once; files are read, and a
picture is written as PNG, on another thread. What is not taken says why.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

translate = QCoreApplication.translate  # a name that lupdate knows

MAX_BYTES = 20_000_000  # of one thing
MAX_THINGS = 50
_MAIL = "message/rfc822"
_WRITTEN = ("application/cap+xml", "application/xml", "text/xml", "application/json", "application/geo+json")
_WEB = ("http", "https", "ftp")


@dataclass(frozen=True)
class Brought:
    """One thing: its bytes or, where it cannot be taken, why not."""

    name: str
    data: bytes = b""
    problem: str = ""


@dataclass(frozen=True)
class Gathered:
    """What an event holds: things with their bytes, files to be read, a picture to be written."""

    things: tuple[Brought, ...] = ()
    paths: tuple[Path, ...] = ()
    picture: tuple[str, QImage] | None = None
    left_out: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.things or self.paths or self.picture)


@dataclass(frozen=True)
class Names:
    """What a thing without a file name is called: as it stands in the journal."""

    text: str
    picture: str
    mail: str


def pasted() -> Names:
    """For what was copied and pasted."""
    return Names(
        translate("brought", "pasted text"), translate("brought", "pasted picture"), translate("brought", "pasted mail")
    )


def dropped() -> Names:
    """For what was dragged and dropped."""
    return Names(
        translate("brought", "dropped text"),
        translate("brought", "dropped picture"),
        translate("brought", "dropped mail"),
    )


def may_be_taken(mime: QMimeData) -> bool:
    """Whether anything of it can be taken, or at least said why not."""
    return mime.hasUrls() or mime.hasText() or mime.hasImage() or mime.hasHtml() or _written(mime) is not None


def gathered(mime: QMimeData, names: Names) -> Gathered:
    """Everything that a drop or the clipboard holds. Empty with the reason in `left_out` where nothing can be taken."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return of_files(files)
    if (form := _written(mime)) is not None:
        name = names.mail if form == _MAIL else names.text
        return Gathered((_sized(name, bytes(mime.data(form).data())),))
    text = "" if mime.hasUrls() else mime.text()
    if text.strip():
        return Gathered((_sized(names.text, text.encode("utf-8", "replace")),))
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Gathered(picture=(names.picture, image))
    if mime.hasHtml():
        return Gathered((_sized(names.text, mime.html().encode("utf-8", "replace")),))
    return Gathered(left_out=_reason(mime))


def of_files(paths: Iterable[Path]) -> Gathered:
    """Files that were chosen."""
    files = tuple(paths)
    left_out = ""
    if len(files) > MAX_THINGS:
        text = translate(
            "brought", "{count} files are too many at once: the first {most} are shown. Watch the folder as a source."
        )
        left_out = text.format(count=len(files), most=MAX_THINGS)
    return Gathered(paths=files[:MAX_THINGS], left_out=left_out)


async def fetched(what: Gathered) -> tuple[Brought, ...]:
    """All of it as bytes; the window goes on meanwhile."""
    loop = asyncio.get_running_loop()
    read = [await loop.run_in_executor(None, _read, path) for path in what.paths]
    drawn = [await loop.run_in_executor(None, _drawn, *what.picture)] if what.picture else []
    return (*what.things, *read, *drawn)


def _read(path: Path) -> Brought:
    name = path.name or str(path)
    try:
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            text = translate(
                "brought", "A folder: open it and bring the files in it, or watch it as a source (Ctrl+6)."
            )
            return Brought(name, problem=text)
        if not S_ISREG(mode):
            return Brought(name, problem=translate("brought", "This is no file that could be read to its end."))
        with path.open("rb") as file:
            return _sized(name, file.read(MAX_BYTES + 1))
    except OSError as problem:
        text = translate("brought", "It cannot be read: {problem}").format(problem=problem.strerror or str(problem))
        return Brought(name, problem=text)


def _drawn(name: str, image: QImage) -> Brought:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        return Brought(name, problem=translate("brought", "The picture cannot be written as PNG."))
    return _sized(name, bytes(buffer.data().data()))


def _sized(name: str, data: bytes) -> Brought:
    if len(data) > MAX_BYTES:
        text = translate("brought", "Too large: at most {size} MB are taken in by hand.")
        return Brought(name, problem=text.format(size=MAX_BYTES // 1_000_000))
    if not data.strip():
        return Brought(name, problem=translate("brought", "It is empty."))
    return Brought(name, data)


def _written(mime: QMimeData) -> str | None:
    return next((form for form in (_MAIL, *_WRITTEN) if mime.hasFormat(form)), None)


def _reason(mime: QMimeData) -> str:
    urls = mime.urls()
    if any(url.scheme().lower() in _WEB for url in urls):
        return translate(
            "brought",
            "An address is not fetched from here. Save what it gives as a file and bring that, or add the address as a "
            "source (Ctrl+6).",
        )
    if urls or any("FileGroupDescriptor" in form for form in mime.formats()):
        return translate(
            "brought",
            "The other program names a message but does not hand it over. Save it there as a file (.eml or .msg) and bring that.",
        )
    return translate("brought", "There is nothing here that could be taken in: no file, no text, no picture.")
