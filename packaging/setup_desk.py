"""Makes a fresh checkout ready and starts things in it; needs nothing but Python's own library.

    python packaging/setup_desk.py               set up, or find that nothing is to do
    python packaging/setup_desk.py with COMMAND  run a command in what was set up
    python packaging/setup_desk.py open          set up, then open the desk (the practice desk where no display is)

Hides where things were put: normally `.venv` and `build` in the checkout; where the checkout belongs to somebody else
or is read-only, a folder of the user's own. Each step looks at what is really there instead of trusting that it was
done once, so that it works from any half-made state and is quick when all is well.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from environment import interpreter, is_whole, make_ready, offer_command
from qt_libraries import provide
from system_packages import SetupFailed, say

CHECKOUT = Path(__file__).resolve().parent.parent
LOCK = CHECKOUT / "requirements.lock"
OLDEST_PYTHON = (3, 11)
DISPLAY_ANSWERS_WITHIN_S = 20


@dataclass(frozen=True)
class Place:
    """Where the virtual environment and everything that is made go."""

    venv: Path
    build: Path

    @property
    def variables(self) -> Path:
        """The file that keeps which environment variables the set-up found necessary."""
        return self.build / "set-up-variables.json"


def place() -> Place:
    """`.venv` and `build` of the checkout; for either that we cannot write, one in the user's own cache folder.

    A whole `.venv` made by another user serves as it is.
    """
    own = _cache() / "icc-desktop" / hashlib.sha256(os.fsencode(CHECKOUT)).hexdigest()[:12]
    venv, build = CHECKOUT / ".venv", CHECKOUT / "build"
    return Place(
        venv if _ours(venv) or is_whole(venv, LOCK) else own / "venv",
        build if _ours(build) else own / "build",
    )


def _cache() -> Path:
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # a user without a name, as in some containers
        return Path(tempfile.gettempdir())


def _ours(folder: Path) -> bool:
    """Whether we may make `folder`, or write in it where it is there."""
    return os.access(folder if folder.is_dir() else folder.parent, os.W_OK | os.X_OK)


@contextlib.contextmanager
def _alone(at: Place) -> Iterator[None]:
    """Let one set-up work at a time; a second waits for the first."""
    if at.build.is_symlink() or at.build.is_file():
        at.build.unlink()
    at.build.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with (at.build / "set-up.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Another set-up of this checkout is at work; waiting for it.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def set_up(at: Place) -> dict[str, str]:
    """Make everything ready.

    Returns the environment variables in which the desk runs. Raises SetupFailed with a sentence for the user.
    """
    for folder, usual in ((at.venv, CHECKOUT / ".venv"), (at.build, CHECKOUT / "build")):
        if folder != usual:
            say(f"You may not write {usual}; {folder} is used instead.")
    with _alone(at):
        python = make_ready(at.venv, LOCK, at.build / "system")
        variables = provide(python, at.build / "system")
        at.variables.write_text(json.dumps(variables))
        offer_command(python, CHECKOUT, variables)
    return variables


def _surroundings(at: Place, variables: dict[str, str]) -> dict[str, str]:
    """The environment of a command that runs in what was set up."""
    scripts = at.venv / ("Scripts" if sys.platform == "win32" else "bin")
    surroundings = {**os.environ, **variables, "VIRTUAL_ENV": str(at.venv), "ICC_DESKTOP_BUILD": str(at.build)}
    surroundings["PATH"] = os.pathsep.join([str(scripts), os.environ.get("PATH", os.defpath)])
    surroundings.pop("PYTHONHOME", None)
    cache = at.build / "cache"
    surroundings["PYTEST_ADDOPTS"] = (
        f"-o cache_dir={shlex.quote(str(cache / 'pytest'))} {os.environ.get('PYTEST_ADDOPTS', '')}"
    )
    for name, folder in (
        ("MYPY_CACHE_DIR", "mypy"),
        ("RUFF_CACHE_DIR", "ruff"),
        ("HYPOTHESIS_STORAGE_DIRECTORY", "hypothesis"),
    ):
        surroundings.setdefault(name, str(cache / folder))
    return surroundings


def _become(command: list[str], surroundings: dict[str, str]) -> int:
    """Run `command` in the checkout in place of this program; returns only on Windows, with its exit status."""
    os.chdir(CHECKOUT)
    sys.stdout.flush()
    if sys.platform == "win32":
        return subprocess.run(command, env=surroundings, check=False).returncode
    try:
        os.execvpe(command[0], command, surroundings)
    except OSError as problem:
        raise SetupFailed(
            f"{command[0]} cannot be run: {problem.strerror}. Run `make clean`, then this again."
        ) from None


def no_display(python: Path, surroundings: dict[str, str]) -> str | None:
    """Why no window can be opened, or None where one can. A display that is named but gone counts as none."""
    if sys.platform in ("win32", "darwin"):
        return None
    platform = surroundings.get("QT_QPA_PLATFORM", "")
    if platform.startswith(("offscreen", "minimal")):
        return f"QT_QPA_PLATFORM={platform} shows nothing"
    if platform.startswith(("vnc", "linuxfb", "eglfs")):
        return None
    named = [f"{name}={surroundings[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if surroundings.get(name)]
    if not named:
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    connect = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    try:
        answer = subprocess.run(
            [python, "-c", connect],
            env=surroundings,
            capture_output=True,
            timeout=DISPLAY_ANSWERS_WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"{' and '.join(named)} did not answer within {DISPLAY_ANSWERS_WITHIN_S} seconds"
    return f"{' and '.join(named)} cannot be reached" if answer.returncode else None


def open_desk(at: Place, variables: dict[str, str]) -> int:
    """Become the desk, or where there is no display the practice desk off-screen."""
    surroundings = _surroundings(at, variables)
    python = interpreter(at.venv)
    command = [str(python), "-m", "icc_desktop"]
    reason = no_display(python, surroundings)
    if reason:
        shots = at.build / "shots"
        say(f"No display: {reason}. The practice desk runs off-screen instead; screenshots go to {shots}.")
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
        command += ["demo", "--seconds", "30", "--shots", str(shots)]
    return _become(command, surroundings)


def main(arguments: list[str]) -> int:
    """The command described at the top. Exit status 1 when the set-up failed, 2 for wrong use."""
    if sys.version_info < OLDEST_PYTHON:
        say(f"Python {'.'.join(map(str, OLDEST_PYTHON))} or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    verb, *rest = arguments or ["set-up"]
    at = place()
    try:
        if verb == "with" and rest:
            if not at.variables.exists():
                raise SetupFailed("nothing is set up here yet. Run `make set-up`.")
            return _become(rest, _surroundings(at, json.loads(at.variables.read_text())))
        if verb == "open" and not rest:
            return open_desk(at, set_up(at))
        if verb == "set-up" and not rest:
            set_up(at)
            return 0
    except SetupFailed as failure:
        say(f"\nThe set-up stopped: {failure}")
        return 1
    except OSError as problem:
        whose = _whose(problem.filename) if isinstance(problem, PermissionError) else ""
        say(f"\nThe set-up stopped: {problem.strerror}: {problem.filename}. {whose}")
        return 1
    except KeyboardInterrupt:
        say("\nThe set-up was interrupted. Run the same command again: it goes on from what is there.")
        return 130
    say(__doc__ or "")
    return 2


def _whose(name: str | None) -> str:
    """What to do about a file that the set-up may not touch."""
    path = Path(name or CHECKOUT)
    while not path.exists():
        path = path.parent
    try:
        owner = path.owner()
    except KeyError:
        owner = f"user {path.stat().st_uid}"
    return (
        f"{path} belongs to {owner}. Make it yours, remove it, or set XDG_CACHE_HOME to a folder that you may"
        " write, then run the same command again."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
