"""The virtual environment with the locked dependencies.

Hides how it is seen whether an environment that lies there is whole: its interpreter runs, it was made for this
place, it holds what the lock file says, and every file that was installed still has its size. What is not whole is made
anew. Hides also how pip is come by where the interpreter was packaged without it.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from system_packages import SetupFailed, fetch_and_unpack, install_command, install_without_asking, say, unpacked

STAMP = "set-up.json"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


def make_ready(venv: Path, lock: Path, system: Path) -> Path:
    """See to it that `venv` holds exactly what `lock` names; `system` is where packages may be unpacked.

    Returns the environment's interpreter. Raises SetupFailed.
    """
    python = interpreter(venv)
    if is_whole(venv, lock):
        return python
    if _version(venv) and not _damage(venv):
        say("Bringing the virtual environment up to the lock file.")
    else:
        say(f"Making the virtual environment {venv} (a few minutes the first time).")
        _make(venv)
    _install(python, lock, system)
    if _damage(venv):
        say("The virtual environment is damaged; making it anew.")
        _make(venv)
        _install(python, lock, system)
    (venv / STAMP).write_text(json.dumps(_identity(venv, lock)))
    return python


def interpreter(venv: Path) -> Path:
    """Where the interpreter of an environment is."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def offer_command(python: Path, checkout: Path, variables: dict[str, str]) -> None:
    """Put the command `icc-desktop` beside the interpreter: it runs what lies in `checkout`, in `variables`.

    Left as it is where somebody else's environment serves.
    """
    if sys.platform == "win32":
        command = python.with_name("icc-desktop.cmd")
        lines = ["@echo off", f"set PYTHONPATH={checkout};%PYTHONPATH%", f'"{python}" -m icc_desktop %*']
    else:
        command = python.with_name("icc-desktop")
        exports = [f"export {name}={shlex.quote(value)}" for name, value in variables.items()]
        exports.append(f'export PYTHONPATH={shlex.quote(str(checkout))}"${{PYTHONPATH:+:$PYTHONPATH}}"')
        lines = ["#!/bin/sh", *exports, f'exec {shlex.quote(str(python))} -m icc_desktop "$@"']
    text = "\n".join([*lines, ""])
    if command.exists() and command.read_text() == text:
        return
    with contextlib.suppress(PermissionError):
        command.write_text(text)
        command.chmod(0o755)


def is_whole(venv: Path, lock: Path) -> bool:
    """Whether `venv` holds what `lock` names, undamaged. Writes nothing."""
    try:
        stamp = json.loads((venv / STAMP).read_text())
        return stamp == _identity(venv, lock) and bool(stamp["python"]) and not _damage(venv)
    except (OSError, ValueError, KeyError):
        return False


def _identity(venv: Path, lock: Path) -> dict[str, object]:
    return {
        "lock": hashlib.sha256(lock.read_bytes()).hexdigest(),
        "python": _version(venv),
        "installed": sorted(record.parent.name for record in _records(venv)),
    }


def _version(venv: Path) -> str:
    """The version of the environment's interpreter; empty where it does not run or was made for another place."""
    command = [str(interpreter(venv)), "-c", "import sys; print(sys.version)"]
    try:
        if f" {venv}\n" not in (venv / "pyvenv.cfg").read_text() + "\n":
            return ""
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, ValueError, subprocess.CalledProcessError):
        return ""


def _records(venv: Path) -> list[Path]:
    """The lists of files of all that is installed."""
    packages = "Lib/site-packages" if sys.platform == "win32" else "lib/python3.*/site-packages"
    return list(venv.glob(f"{packages}/*.dist-info/RECORD"))


def _damage(venv: Path) -> str:
    """The first installed file that is missing or has another size than was installed; empty where all is whole."""
    for record in _records(venv):
        folder = record.parent.parent
        with record.open(newline="", encoding="utf-8") as rows:
            for name, digest, size in csv.reader(rows):
                if digest and size and not name.endswith(".pyc"):
                    path = os.path.join(folder, name)  # noqa: PTH118 - thousands of them, at every start
                    try:
                        if os.stat(path).st_size != int(size):  # noqa: PTH116
                            return path
                    except OSError:
                        return path
    return ""


def _make(venv: Path) -> None:
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    elif venv.exists():
        shutil.rmtree(venv)
    if not _has_ensurepip():
        install_without_asking([f"python3.{sys.version_info.minor}-venv"])
    options = [] if _has_ensurepip() else ["--without-pip"]
    made = subprocess.run([sys.executable, "-m", "venv", *options, venv], capture_output=True, text=True, check=False)
    if made.returncode:
        raise SetupFailed(f"the virtual environment could not be made.\n{made.stdout}{made.stderr}")


def _has_ensurepip() -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def _pip(python: Path, system: Path) -> list[str | Path]:
    """A pip that installs into the environment: its own, else the machine's, else one unpacked from its package."""
    found = _pip_there(python, system)
    if not found and fetch_and_unpack(["python3-pip-whl"], system):
        found = _pip_there(python, system)
    if not found:
        packages = [f"python3.{sys.version_info.minor}-venv"]
        raise SetupFailed(f"this Python has neither pip nor ensurepip. Run: {install_command(packages)}")
    return found


def _pip_there(python: Path, system: Path) -> list[str | Path]:
    choices: list[list[str | Path]] = [[python, "-m", "pip"], [sys.executable, "-m", "pip", "--python", python]]
    for root in (Path("/"), unpacked(system)):
        choices += [[python, wheel / "pip"] for wheel in root.glob("usr/share/python-wheels/pip-*.whl")]
    for choice in choices:
        if subprocess.run([*choice, "--version"], capture_output=True, check=False).returncode == 0:
            return choice
    return []


def _install(python: Path, lock: Path, system: Path) -> None:
    pip = _pip(python, system)
    surroundings = dict(os.environ)
    bundle = unpacked(system) / "usr/share/ca-certificates"
    if not CERTIFICATES.exists() and bundle.exists() and "PIP_CERT" not in surroundings:
        joined = system / "ca-certificates.crt"
        joined.write_bytes(b"".join(path.read_bytes() for path in sorted(bundle.rglob("*.crt"))))
        surroundings["PIP_CERT"] = str(joined)
    command = [*pip, "install", "--no-input", "--disable-pip-version-check", "--quiet", "--require-hashes", "-r", lock]
    if subprocess.run(command, env=surroundings, check=False).returncode:
        raise SetupFailed(
            "the locked dependencies could not be installed; what pip said stands above. A package index must be"
            " reachable the first time (pip's own configuration says which one). Run the same command again."
        )
