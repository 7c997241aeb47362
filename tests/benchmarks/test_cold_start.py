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
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit

    def look():
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and field.isVisible() and self.shell.isActiveWindow():
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier(0), "x"))
            self.shell.repaint()
            sys.stdout.write(field.text())
            sys.stdout.flush()
            os._exit(0)

    show(self)
    self.looking = QTimer(self.shell, interval=0)
    self.looking.timeout.connect(look)
    self.looking.start()

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
