"""A copy of the desk while it runs: SQLite's online backup, checked afterwards, in place only when it is whole."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.store import failures, keys
from icc_desktop.store.store import ReadOnly, database
from icc_desktop.store.verify import Verification


def backup(folder: Path, destination: Path) -> Verification:
    """Copy the desk in `folder` to the new folder `destination` and verify the copy.

    The key of the desk goes with it. Raises WorldFailure: ``missing``, ``exists``, or what the disk says.
    """
    source = database(folder)
    ReadOnly(folder).close()
    if destination.exists() and (not destination.is_dir() or any(destination.iterdir())):
        raise WorldFailure(
            "exists",
            Message(QT_TRANSLATE_NOOP("core", "{path} is there already and is not empty."), {"path": str(destination)}),
            safe=Message(QT_TRANSLATE_NOOP("core", "It was not touched.")),
            to_do=Message(QT_TRANSLATE_NOOP("core", "Name a folder that does not exist yet.")),
        )
    unfinished = destination.with_name(destination.name + ".unfinished")
    with failures.told(destination):
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        target = database(unfinished)
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as live,
            closing(sqlite3.connect(target)) as copy,
        ):
            live.backup(copy, pages=2000)
            copy.execute("PRAGMA journal_mode = DELETE")
        if (folder / keys.FILE).exists():
            shutil.copy2(folder / keys.FILE, unfinished / keys.FILE)
        _sync(target)
        checked = ReadOnly(unfinished)
        try:
            found = checked.verify()
        finally:
            checked.close()
        if destination.exists():
            destination.rmdir()
        unfinished.rename(destination)
    return found


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
