"""Passwords, tokens and passphrases: kept apart from everything that is copied, exported or printed.

Hides where. That is the keyring of whoever uses this machine; where there is none that works (no service, locked, no
room for so long a value) it is a file in the data folder that only its owner may read, which no backup takes along.
What lies in the file counts before the keyring: it is only written when the keyring would not take it.

Every call may block, for as long as a keyring asks its owner for a password: never call from the GUI thread.
"""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

SERVICE = "icc-desktop"
FILE = "secrets.json"


class Secrets:
    """The secrets of the desk in `folder`; those of another desk on this machine are others. For any thread.

    Names in use: ``source/<id>``, ``proxy``, ``certificate/<name>``. Secrets appear in no text that this class gives.
    Without `in_keyring` the file alone serves.
    """

    def __init__(self, folder: Path, *, in_keyring: bool = True) -> None:
        self._path = folder / FILE
        self._desk = str(folder.absolute())
        self._in_keyring = in_keyring
        self._lock = threading.Lock()
        self._backend: Any = None
        self._refused = False

    def get(self, name: str) -> str | None:
        """The secret of that name, None where there is none. Raises WorldFailure ``locked``, ``damaged``, ``unreadable``."""
        with self._lock:
            kept = self._read()
            if name in kept:
                return kept[name]
            backend = self._keyring()
            if backend is None:
                return None
            found: str | None = _asked(lambda: backend.get_password(SERVICE, self._key(name)))
            return found

    def put(self, name: str, value: str) -> None:
        """Keep `value` under `name`, on disk when this returns. Raises WorldFailure where neither place takes it."""
        with self._lock:
            kept = self._read()
            if self._in_the_keyring(name, value):
                if kept.pop(name, None) is not None:
                    self._write(kept)
            else:
                self._write({**kept, name: value})

    def forget(self, name: str) -> None:
        """From now on there is no secret of that name. Raises WorldFailure as `get` does."""
        with self._lock:
            kept = self._read()
            if kept.pop(name, None) is not None:
                self._write(kept)
            backend = self._keyring()
            if backend is not None and _asked(lambda: backend.get_password(SERVICE, self._key(name))) is not None:
                _asked(lambda: backend.delete_password(SERVICE, self._key(name)))

    @property
    def place(self) -> Message:
        """Where a secret goes now, for the officer."""
        with self._lock:
            backend = self._keyring()
            if backend is not None and not self._refused:
                text = QT_TRANSLATE_NOOP(
                    "core", "Kept in the keyring of this machine ({keyring}); not in the log, not in a backup."
                )
                return Message(text, {"keyring": str(backend.name)})
        text = QT_TRANSLATE_NOOP(
            "core",
            "No keyring of this machine can be used, so it is kept in the file {path}. Only your account may read it; it goes "
            "into no log and no backup, but whoever copies the disk has it.",
        )
        return Message(text, {"path": str(self._path)})

    def _key(self, name: str) -> str:
        return f"{self._desk} {name}"

    def _keyring(self) -> Any:
        """The backend, or None. Looked for once: the library is slow to load and asks all that is installed."""
        if not self._in_keyring:
            return None
        if self._backend is None:
            import keyring
            from keyring.backends import fail, null

            try:
                backend: Any = keyring.get_keyring()
            except Exception:  # noqa: BLE001 - what is installed beside it raises what it likes; the file serves, and is told
                backend = None
            if backend is None or isinstance(backend, fail.Keyring | null.Keyring):
                self._in_keyring = False
                return None
            self._backend = backend
        return self._backend

    def _in_the_keyring(self, name: str, value: str) -> bool:
        """Whether the keyring has taken it: read back, since some lose what is too long in silence."""
        backend = self._keyring()
        if backend is None:
            return False
        try:
            backend.set_password(SERVICE, self._key(name), value)
            self._refused = backend.get_password(SERVICE, self._key(name)) != value
        except Exception:  # noqa: BLE001 - backends raise what they like; the file takes it, and `place` tells
            self._refused = True
        return not self._refused

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise _unreadable(self._path, "unreadable") from error
        except ValueError:
            raise _unreadable(self._path, "damaged") from None  # the cause would carry the text of the file
        if not isinstance(kept, dict) or not all(isinstance(value, str) for value in kept.values()):
            raise _unreadable(self._path, "damaged")
        return kept

    def _write(self, kept: dict[str, str]) -> None:
        temporary = self._path.with_suffix(".new")
        try:
            if not kept:
                self._path.unlink(missing_ok=True)
                return
            temporary.unlink(missing_ok=True)
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(kept, file)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path)
        except OSError as error:
            text = QT_TRANSLATE_NOOP("core", "The password could not be kept: {path} cannot be written to.")
            raise WorldFailure(
                "read-only",
                Message(text, {"path": str(self._path)}),
                safe=Message(QT_TRANSLATE_NOOP("core", "What was kept before is still there.")),
                to_do=Message(
                    QT_TRANSLATE_NOOP("core", "Make room on the disk, or unlock the keyring; then try again.")
                ),
            ) from error


def _asked(question: Callable[[], Any]) -> Any:
    """What the keyring answers. Its own error is not passed on: nobody knows what stands in it."""
    try:
        return question()
    except Exception as error:  # noqa: BLE001 - backends raise what they like; told as one failure
        text = QT_TRANSLATE_NOOP("core", "The keyring of this machine does not answer ({why}).")
        raise WorldFailure(
            "locked",
            Message(text, {"why": type(error).__name__}),
            safe=Message(QT_TRANSLATE_NOOP("core", "The passwords in it are safe.")),
            to_do=Message(
                QT_TRANSLATE_NOOP("core", "Unlock the keyring, or type the password once more in the settings.")
            ),
        ) from None


def _unreadable(path: Path, code: str) -> WorldFailure:
    text = QT_TRANSLATE_NOOP("core", "The file with the passwords, {path}, cannot be read.")
    return WorldFailure(
        code,
        Message(text, {"path": str(path)}),
        safe=Message(
            QT_TRANSLATE_NOOP("core", "The journal and all settings are safe; only what needs a password waits.")
        ),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Remove the file and type the passwords once more.")),
    )
