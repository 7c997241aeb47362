"""What must not be loaded, and what the installed Qt must not do: looked at in processes of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import rigs

CHECKOUT = Path(__file__).resolve().parents[1]
GOOD = CHECKOUT / "tests" / "data" / "cap" / "complete-1.2.xml"
QT = {"PySide6", "shiboken6", "qasync"}
CALLBACKS = 50_000
RUN_COMMAND = """
import json, sys
from icc_desktop.cli import run
status = run(sys.argv[1:])
print(json.dumps([status, sorted({name.partition(".")[0] for name in sys.modules})]), file=sys.stderr)
"""
FIRST_WINDOW = """
import json, sys
from pathlib import Path
from icc_desktop.app import Program, application
from PySide6.QtWidgets import QLineEdit
app = application()
program = Program(app, data=Path(sys.argv[1]), settings=Path(sys.argv[2]))
program.show_first()
app.processEvents()
loaded = sorted({name.partition(".")[0] for name in sys.modules})
print(json.dumps([isinstance(app.focusWidget(), QLineEdit), loaded]), file=sys.stderr)
"""
COUNT_NONE = """
import json, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimerEvent

class Ticking(QObject):
    left = int(sys.argv[1])

    def timerEvent(self, event: QTimerEvent) -> None:
        self.killTimer(event.timerId())
        self.left -= 1
        if self.left:
            self.startTimer(0)
        else:
            QCoreApplication.quit()

app = QCoreApplication([])
ticking = Ticking()
ticking.startTimer(0)
before = sys.getrefcount(None)
app.exec()
print(json.dumps([ticking.left, sys.getrefcount(None) - before]), file=sys.stderr)
"""


def _child(code: str, home: Path, *arguments: str) -> "list[object]":
    """What the code says in the last line of its standard error, run for a user who has nothing yet."""
    places = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, **places, "HOME": str(home), "PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stderr.splitlines()[-1])
    assert isinstance(said, list)
    return said


@pytest.mark.parametrize("command", ["read", "verify", "rebuild", "backup", "gaps"])
def test_commands_that_show_no_window_do_not_load_qt(command: str, tmp_path: Path) -> None:
    desk = str(rigs.establish(tmp_path / "desk"))
    arguments = {
        "read": ("read", str(GOOD), str(tmp_path / "missing.xml")),
        "verify": ("verify", "--data", desk),
        "rebuild": ("verify", "--rebuild", "--data", desk),
        "backup": ("backup", str(tmp_path / "copy"), "--data", desk),
        "gaps": ("gaps", "--data", desk),
    }[command]
    status, loaded = _child(RUN_COMMAND, tmp_path, *arguments)
    assert status == (1 if command == "read" else 0)
    assert isinstance(loaded, list)
    assert not QT & set(loaded)


def test_reading_files_needs_no_database(tmp_path: Path) -> None:
    _, loaded = _child(RUN_COMMAND, tmp_path, "read", str(GOOD))
    assert isinstance(loaded, list)
    assert "lxml" in loaded
    assert not {"sqlalchemy", "sqlite3", "httpx"} & set(loaded)


def test_the_first_window_takes_text_before_the_rest_is_loaded(tmp_path: Path) -> None:
    desk = rigs.establish(tmp_path / "desk")
    takes_text, loaded = _child(FIRST_WINDOW, tmp_path, str(desk), str(tmp_path / "settings"))
    assert takes_text
    assert isinstance(loaded, list)
    assert not {"sqlalchemy", "alembic", "sqlite3", "httpx", "lxml", "yaml", "qasync", "cryptography"} & set(loaded)


def test_qt_loses_no_reference_to_none(tmp_path: Path) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one at each ``killTimer`` and aborts after some thousand callbacks."""
    left, gained = _child(COUNT_NONE, tmp_path, str(CALLBACKS))
    assert left == 0
    assert isinstance(gained, int)
    assert abs(gained) < CALLBACKS // 100
