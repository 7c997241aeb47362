"""Tables for a spreadsheet: CSV in UTF-8 with a byte order mark, in which nothing that came in is run as a formula."""

import csv
import io
from collections.abc import Iterable

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the wide forms count as well


def csv_bytes(rows: Iterable[Iterable[object]]) -> bytes:
    """The rows as a file (RFC 4180)."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([safe(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def safe(cell: object) -> object:
    """A cell that no spreadsheet runs: a number as it is, a text that begins like a formula with an apostrophe in front."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip().startswith(_FORMULA) else cell
