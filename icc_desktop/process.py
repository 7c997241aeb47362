"""The process around the program: Qt's application, its event loop, a display or none, and what asks it to end.

Hides how a signal of the system (Ctrl+C, log-out, shutdown) reaches Qt's loop, and that Qt would abort where it finds
no display.
"""

import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from icc_desktop import __version__
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

ANSWERS_WITHIN_S = 5.0
_ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # the last two each on one kind of system only


def application() -> QApplication:
    """The one Qt application of this process. Raises WorldFailure ``no-display`` where there is nothing to show it on."""
    app = QApplication.instance()
    if app is None:
        if sys.platform == "linux":
            _check_display()
        app = QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody makes another kind
    app.setApplicationName("ICC Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("icc-desktop")
    app.setQuitOnLastWindowClosed(False)
    return app


def run(
    app: QApplication, main: Callable[[], Coroutine[Any, Any, int]], *, end: Callable[[], None] | None = None
) -> int:
    """Run `main` in Qt's event loop until it ends. `end` is called when the system, or Ctrl+C, asks for that."""
    from qasync import QEventLoop

    with QEventLoop(app) as loop, _heard(end) if end else nullcontext():
        status: int = loop.run_until_complete(main())
    return status


@contextmanager
def _heard(end: Callable[[], None]) -> Iterator[None]:
    """Signals become calls of `end`, between two events of Qt's loop. Those that are ignored stay so (nohup)."""
    import socket

    reading, writing = socket.socketpair()
    for one in (reading, writing):
        one.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def drain() -> None:
        if set(reading.recv(4096)) & set(kept):
            end()

    notifier.activated.connect(drain)
    wakeup_before = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    kept = {}
    for number in (getattr(signal, name) for name in _ENDING if hasattr(signal, name)):
        if signal.getsignal(number) is not signal.SIG_IGN:
            kept[number] = signal.signal(number, lambda *_: None)  # the wake-up carries it
    try:
        yield
    finally:
        for number, before in kept.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(wakeup_before)
        notifier.setEnabled(False)
        for one in (reading, writing):
            one.close()


def _check_display() -> None:
    """Raises WorldFailure where Qt would find no display; it would end the process instead."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen not in ("", "xcb", "wayland", "wayland-egl"):
        return
    x, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if chosen != "xcb" and wayland and _answers(_wayland_socket(wayland)):
        return
    if not chosen.startswith("wayland") and x and _x_answers(x):
        return
    if x or wayland:
        text = QT_TRANSLATE_NOOP("core", "The display {name} does not answer: there is nothing to show a window on.")
        happened = Message(text, {"name": (wayland if chosen.startswith("wayland") else x) or wayland or x})
    else:
        happened = Message(QT_TRANSLATE_NOOP("core", "There is no display to show a window on."))
    raise WorldFailure(
        "no-display",
        happened,
        to_do=Message(
            QT_TRANSLATE_NOOP(
                "core",
                "Start it inside a graphical session. Without one, QT_QPA_PLATFORM=offscreen icc-desktop demo plays the "
                "practice desk, and read, verify and backup need none.",
            )
        ),
    )


def _wayland_socket(name: str) -> str:
    return str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name)


def _x_answers(display: str) -> bool:
    """Whether an X server listens: ``host:number.screen``; without a host, at a socket of this machine."""
    host, _, number = display.partition("@")[0].rpartition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return _answers(display)
    if host in ("", "unix") or host.startswith("/"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _answers(path) or _answers("\0" + path)
    return _answers((host.strip("[]"), 6000 + int(number)))


def _answers(address: str | tuple[str, int]) -> bool:
    import socket

    try:
        if isinstance(address, tuple):
            socket.create_connection(address, timeout=ANSWERS_WITHIN_S).close()
            return True
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(ANSWERS_WITHIN_S)
            probe.connect(address)
    except (OSError, ValueError, OverflowError):
        return False
    return True
