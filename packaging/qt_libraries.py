"""What the desk needs from the operating system and pip cannot bring: the libraries that Qt loads, and a font.

Hides how it is found that something is missing (by loading it, never by the names of packages) and the variables
under which what was only unpacked is found.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from system_packages import (
    SetupFailed,
    fetch_and_unpack,
    install_command,
    install_without_asking,
    manager,
    say,
    unpacked,
)

PACKAGES = {
    "apt-get": """
        libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libbrotli1
        libgssapi-krb5-2 libx11-6 libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
        libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0
        libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 xkb-data fonts-dejavu-core
    """,
    "dnf": """
        libglvnd-glx libglvnd-egl libxkbcommon libxkbcommon-x11 dbus-libs fontconfig freetype glib2 libbrotli krb5-libs
        libX11 libX11-xcb libxcb xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil
        libwayland-client libwayland-cursor libwayland-egl xkeyboard-config dejavu-sans-fonts
    """,
    "pacman": """
        libglvnd libxkbcommon libxkbcommon-x11 dbus fontconfig freetype2 glib2 brotli krb5 libx11 libxcb xcb-util-cursor
        xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil wayland xkeyboard-config ttf-dejavu
    """,
}

SOUND_PACKAGES = {"apt-get": "libpulse0", "dnf": "pulseaudio-libs", "pacman": "libpulse"}
"""What Qt needs to be heard. Without it the desk opens all the same, beeps, and says so."""

# Run by the environment's interpreter; prints a line for each thing that is missing.
PROBE = """
import ctypes, pathlib
from PySide6 import QtCore, QtGui, QtWidgets, QtNetwork, QtPrintSupport, QtSvg, QtTest
plugins = pathlib.Path(QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.PluginsPath))
for name in ("libqoffscreen.so", "libqxcb.so", "libqwayland.so"):
    try:
        ctypes.CDLL(str(plugins / "platforms" / name))
    except OSError as problem:
        print(problem)
app = QtGui.QGuiApplication([])
if not QtGui.QFontDatabase.families():
    print("no font is installed")
"""

SOUND_PROBE = "from PySide6 import QtMultimedia"

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{root}/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>{root}/var/cache/fontconfig</cachedir>
</fontconfig>
"""


def provide(python: Path, system: Path) -> dict[str, str]:
    """See to it that Qt loads under `python`, and if it can be that it is heard; `system` is where packages may be unpacked.

    Returns the environment variables under which it does. Raises SetupFailed with the command that a person must run.
    """
    if sys.platform != "linux":
        return {}
    return _with_sound(python, system, _needed(python, system))


def _needed(python: Path, system: Path) -> dict[str, str]:
    missing = _missing(python, {})
    if not missing:
        return {}
    unpacked_there = _variables(unpacked(system))
    if unpacked_there and not _missing(python, unpacked_there):
        return unpacked_there
    say("Qt lacks something of the system: " + "; ".join(missing))
    packages = PACKAGES.get(manager() or "", PACKAGES["apt-get"]).split()
    variables: dict[str, str] = {}
    if not install_without_asking(packages) and fetch_and_unpack(packages, system):
        variables = _variables(unpacked(system))
    missing = _missing(python, variables)
    if missing:
        raise SetupFailed(f"Qt still lacks: {'; '.join(missing)}.\nRun: {install_command(packages)}")
    return variables


def _with_sound(python: Path, system: Path, variables: dict[str, str]) -> dict[str, str]:
    """`variables`, or those under which Qt is heard as well. What could not be had once is not asked for at every start."""
    missing = _missing(python, variables, SOUND_PROBE)
    if not missing:
        return variables
    unpacked_there = _variables(unpacked(system))
    if unpacked_there and not _missing(python, unpacked_there, f"{PROBE}\n{SOUND_PROBE}"):
        return unpacked_there
    packages = SOUND_PACKAGES.get(manager() or "", SOUND_PACKAGES["apt-get"]).split()
    asked = unpacked(system).with_suffix(".no-sound")
    if not asked.exists():
        found = variables
        if not install_without_asking(packages) and fetch_and_unpack(packages, system):
            found = _variables(unpacked(system))
        if not _missing(python, found, f"{PROBE}\n{SOUND_PROBE}"):
            return found
        asked.parent.mkdir(parents=True, exist_ok=True)
        asked.touch()
    say(f"No sound but the machine's beep: {'; '.join(missing)}.\nTo hear it, run: {install_command(packages)}")
    return variables


def _missing(python: Path, variables: dict[str, str], probe: str | None = None) -> list[str]:
    """What Qt finds missing, in its own words; empty where it has all it needs."""
    surroundings = {**os.environ, **variables, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(python), "-c", probe or PROBE]
    ran = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    found = ran.stdout.splitlines()
    if ran.returncode:
        found.append((ran.stderr.strip().splitlines() or [f"it ended with status {ran.returncode}"])[-1])
    return found


def _variables(root: Path) -> dict[str, str]:
    """What makes libraries and data under `root` be found; empty where nothing was unpacked."""
    folders = sorted(
        {
            str(path.parent)
            for path in root.glob("**/*.so*")
            if path.parent.parent.name in ("lib", "lib64") or path.parent.name == "pulseaudio"
        }
    )
    if not folders:
        return {}
    before = [os.environ["LD_LIBRARY_PATH"]] if os.environ.get("LD_LIBRARY_PATH") else []
    fonts = root / "fonts.conf"
    fonts.write_text(FONTS.format(root=root))
    variables = {"LD_LIBRARY_PATH": os.pathsep.join([*before, *folders]), "FONTCONFIG_FILE": str(fonts)}
    for name, folder in (
        ("XKB_CONFIG_ROOT", "usr/share/X11/xkb"),
        ("XLOCALEDIR", "usr/share/X11/locale"),
        ("__EGL_VENDOR_LIBRARY_DIRS", "usr/share/glvnd/egl_vendor.d"),
    ):
        if not (Path("/") / folder).exists() and (root / folder).exists():
            variables[name] = str(root / folder)
    return variables
