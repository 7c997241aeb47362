"""Cold start: from the start of the process until the sign-in field takes text, against an empty PySide6 window.

Ours is the real program, from its command on, with a data folder and settings of an established desk.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from icc_desktop.base import config
from tests import rigs
from tests.benchmarks.against import against

CHECKOUT = Path(__file__).resolve().parents[2]
EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget

class Empty(QWidget):
    def paintEvent(self, event):
        sys.stdout.write("x")
        sys.stdout.flush()
        os._exit(0)

app = QApplication([])
window = Empty()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import os, sys
from icc_desktop import app as program_of
from icc_desktop.__main__ import main

def show_first(self, show=program_of.Program.show_first):
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLineEdit

    class Typist(QObject):
        # Types a letter as soon as the field has the keyboard, and is done when the letter is to be painted.
        def eventFilter(self, field, event):
            if event.type() == QEvent.Type.FocusIn:
                key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
                QCoreApplication.sendEvent(field, key)
            elif event.type() == QEvent.Type.Paint and field.text():
                sys.stdout.write(field.text())
                sys.stdout.flush()
                os._exit(0)
            return False

    show(self)
    self.typist = Typist()
    for field in self.shell.findChildren(QLineEdit):
        field.installEventFilter(self.typist)

program_of.Program.show_first = show_first
main()
"""


def _until_ready(*command: str, home: Path) -> Callable[[], None]:
    places = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
    environment = {**os.environ, **places, "HOME": str(home), "PYTHONPATH": str(CHECKOUT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    environment["PYTHONPYCACHEPREFIX"] = str(home / "compiled")

    def start() -> None:
        ran = subprocess.run([sys.executable, *command], env=environment, stdout=subprocess.PIPE, check=True)
        assert ran.stdout == b"x"

    return start


def test_cold_start(tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    desk = rigs.establish(tmp_path / "desk")
    known = config.Known(desk="A", centre="Crisis Centre", accounts=(("ann", "Ann"), ("bob", "Bob")), last="ann")
    settings = tmp_path / "home" / "xdg_config_home" / config.NAME
    config.save(config.Config(data_dir=str(desk), known=known), settings)
    against(
        benchmark,
        _until_ready("-c", OURS, "--data", str(desk), home=tmp_path / "home"),
        _until_ready("-c", EMPTY, home=tmp_path / "home"),
        rounds=9,
    )
