"""What a data folder holds, whatever it is packed in: for tests that something is nowhere in it."""

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

from icc_desktop.store.store import database


def everything_kept(folder: Path) -> bytes:
    """Every value of every table, payloads unpacked, and every other file of the folder."""
    found: list[bytes] = []
    with closing(sqlite3.connect(database(folder))) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    raw = value if isinstance(value, bytes) else str(value).encode()
                    found.append(zlib.decompress(raw) if table == "payload" and raw[:1] == b"x" else raw)
    found += [path.read_bytes() for path in folder.iterdir() if path.is_file()]
    return b"\n".join(found).lower()
