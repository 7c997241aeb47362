"""Packages of the operating system: installed where nobody has to be asked, else fetched and unpacked.

Hides the package managers. Unpacking needs no rights: apt is run with folders of our own for its lists and its cache, so
that it chooses, fetches and checks exactly the packages that this machine lacks, and dpkg-deb lays their files out under
one folder.
"""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

INSTALL = {
    "apt-get": "apt-get install --yes --no-install-recommends",
    "dnf": "dnf install --assumeyes --setopt=install_weak_deps=False",
    "pacman": "pacman -S --noconfirm --needed",
}
NOT_UNPACKED = ("libc6_", "libc-bin_", "libcrypt1_")  # must fit the loader that is running


class SetupFailed(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    """Tell the user, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def manager() -> str | None:
    """The package manager of this machine, of those that we know."""
    return next((name for name in INSTALL if shutil.which(name)), None)


def _as_root() -> list[str] | None:
    """What to put before a command so that it runs with root's rights; None where somebody would be asked."""
    if sys.platform != "linux":
        return None
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def install_command(packages: list[str]) -> str:
    """The command that a person types to install `packages`."""
    sudo = "" if sys.platform == "linux" and os.geteuid() == 0 else "sudo "
    name = manager()
    if name is None:
        return f"your system's package manager, to install what Debian calls {' '.join(packages)}"
    update = f"{sudo}apt-get update && " if name == "apt-get" else ""
    return f"{update}{sudo}{INSTALL[name]} {' '.join(packages)}"


def install_without_asking(packages: list[str]) -> bool:
    """Install `packages` where we are root or may become it without a password. Whether it was done."""
    rights, name = _as_root(), manager()
    if rights is None or name is None:
        return False
    say(f"Installing from the system's packages: {' '.join(packages)}")
    install = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", *shlex.split(INSTALL[name]), *packages]
    if name != "apt-get":
        return _quietly(install)
    update = [*rights, "apt-get", "update"]
    return _quietly(install, tell=False) or (_quietly(update) | _quietly(install))


def _quietly(command: list[str], *, tell: bool = True) -> bool:
    """Run `command` and show what it said only where it failed. Whether it succeeded."""
    ran = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ran.returncode and tell:
        say(f"{shlex.join(command)}\n{ran.stdout.strip()}")
    return ran.returncode == 0


def unpacked(system: Path) -> Path:
    """The folder that packages of this very release of the system are unpacked to."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        release = {}
    return system / f"{release.get('ID', 'unknown')}-{release.get('VERSION_ID', '')}-{platform.machine()}"


def fetch_and_unpack(packages: list[str], system: Path) -> bool:
    """Fetch `packages` and whatever they need that is not installed, and unpack them. Whether it was done."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return False
    say(f"Fetching from the system's packages, to use without installing: {' '.join(packages)}")
    apt = unpacked(system).with_suffix(".apt")
    for folder in ("lists/partial", "cache/archives/partial"):
        (apt / folder).mkdir(parents=True, exist_ok=True)
    options = [
        f"--option=Dir::State={apt}",
        f"--option=Dir::State::Lists={apt / 'lists'}",
        "--option=Dir::State::Status=/var/lib/dpkg/status",
        f"--option=Dir::Cache={apt / 'cache'}",
        "--option=Debug::NoLocking=true",
        "--option=APT::Sandbox::User=",
    ]
    fetch = ["install", "--yes", "--download-only", "--no-install-recommends", *packages]
    if not (_quietly(["apt-get", *options, "update"]) | _quietly(["apt-get", *options, *fetch])):
        return False
    root = unpacked(system)
    root.mkdir(parents=True, exist_ok=True)
    for archive in sorted((apt / "cache/archives").glob("*.deb")):
        unpack = ["dpkg-deb", "--extract", str(archive), str(root)]
        if not archive.name.startswith(NOT_UNPACKED) and not _quietly(unpack):
            return False
    shutil.rmtree(apt)
    return True
