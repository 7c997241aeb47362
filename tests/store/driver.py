"""What runs on SQLite's own driver, whoever sends it there: Core, or the store by itself."""

import functools
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

Statements = list[tuple[str, Any]]


@contextmanager
def recording() -> Iterator[Statements]:
    """The statements, with their parameters, of all connections that are opened meanwhile."""
    ran: Statements = []

    class Cursor(sqlite3.Cursor):
        def execute(self, statement: str, parameters: Any = (), /) -> "Cursor":
            ran.append((statement, parameters))
            super().execute(statement, parameters)
            return self

    class Connection(sqlite3.Connection):
        def cursor(self, *_: Any) -> Any:
            return super().cursor(Cursor)

        def execute(self, statement: str, parameters: Any = (), /) -> Cursor:
            return super().cursor(Cursor).execute(statement, parameters)

    with mock.patch.object(sqlite3, "connect", functools.partial(sqlite3.connect, factory=Connection)):
        yield ran
