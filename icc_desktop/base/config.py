"""What this machine's user chose: where the data are, language and look. A small file outside the data folder.

Written beside and put in place in one go, so that it is never half written. Unreadable settings are set aside under
another name and the defaults count: they never keep the desk from starting.
"""

import contextlib
import os
from pathlib import Path
from typing import Literal

import msgspec
import platformdirs

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

NAME = "icc-desktop"
FILE = "settings.json"
LANGUAGES = ("en", "nl", "fr", "de")

Look = Literal["system", "light", "dark", "contrast"]


class Known(msgspec.Struct, frozen=True):
    """What the sign-in screen shows before the database is open; learnt anew at each start."""

    desk: str = ""
    centre: str = ""
    accounts: tuple[tuple[str, str], ...] = ()  # sign-in name, name
    last: str = ""


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """The settings. `data_dir` is None until the first start is done."""

    data_dir: str | None = None
    language: str = "en"
    look: Look = "system"
    known: Known = Known()


def default_folder() -> Path:
    """The user's settings folder."""
    return platformdirs.user_config_path(NAME, appauthor=False)


def default_data_folder() -> Path:
    """Where a desk's data lie if nobody says otherwise."""
    return platformdirs.user_data_path(NAME, appauthor=False)


def load(folder: Path | None = None) -> Config:
    """The settings in `folder` (the user's own by default); the defaults where there are none."""
    path = (folder or default_folder()) / FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Config)
    except OSError:
        return Config()
    except msgspec.DecodeError:
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".unreadable"))
        return Config()


def save(config: Config, folder: Path | None = None) -> None:
    """Keep the settings. Raises WorldFailure where the disk refuses."""
    folder = folder or default_folder()
    path = folder / FILE
    temporary = path.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(config)))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as e:
        raise WorldFailure(
            "read-only",
            Message(QT_TRANSLATE_NOOP("core", "The settings could not be written to {path}."), {"path": str(path)}),
            safe=Message(QT_TRANSLATE_NOOP("core", "The data of the desk are not affected.")),
        ) from e
