"""Hides where the files that come with the program lie. The first window needs it, so it imports little."""

from pathlib import Path

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

PACKAGE = Path(__file__).resolve().parents[1]


def folder(package: Path = PACKAGE) -> Path:
    """The resources folder: inside the installed `package`, else beside it in a checkout.

    Raises WorldFailure (``damaged``) if neither is there.
    """
    for place in (package / "_resources", package.parent / "resources"):
        if place.is_dir():
            return place
    raise WorldFailure(
        "damaged",
        Message(
            QT_TRANSLATE_NOOP("core", "The files that belong to the program are missing beside {place}."),
            {"place": str(package)},
        ),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Install the program again.")),
    )


def read_bytes(*parts: str, package: Path = PACKAGE) -> bytes:
    """The bytes of one file of the resources folder, e.g. ``read_bytes("channels.yaml")``.

    Raises WorldFailure (``unreadable``) if it cannot be read.
    """
    path = folder(package).joinpath(*parts)
    try:
        return path.read_bytes()
    except OSError as problem:
        raise WorldFailure(
            "unreadable",
            Message(
                QT_TRANSLATE_NOOP("core", "The file {file} cannot be read: {problem}"),
                {"file": str(path), "problem": problem.strerror or str(problem)},
            ),
        ) from problem
