"""A copy of the desk while it runs: SQLite's online backup, checked afterwards, in place only when it is whole."""

import os
import shutil
import sqlite3
import tempfile
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
    with failures.told(destination):
        destination.parent.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=f"{destination.name}.", suffix=".unfinished", dir=destination.parent))
        try:
            _copy(source, folder / keys.FILE, unfinished)
            checked = ReadOnly(unfinished)
            try:
                found = checked.verify()
            finally:
                checked.close()
            if destination.exists():
                destination.rmdir()
            unfinished.rename(destination)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)  # ours alone: it was made a moment ago
            raise
    return found


def _copy(source: Path, key: Path, folder: Path) -> None:
    target = database(folder)
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.backup(copy, pages=2000)
        copy.execute("PRAGMA journal_mode = DELETE")
    if key.exists():
        shutil.copy2(key, folder / keys.FILE)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
