"""The set-up script: what it notices, what it repairs, where it puts things and what it says.

The virtual environments, the wheel and the pip that installs it are real; only the system's package manager is a stand-in
that writes down how it was called.
"""

import base64
import hashlib
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.unprivileged import unprivileged

CHECKOUT = Path(__file__).resolve().parents[1]
SETUP = CHECKOUT / "packaging" / "setup_desk.py"
SYSTEM = Path(os.environ.get("ICC_DESKTOP_BUILD") or CHECKOUT / "build") / "system"  # where pip was unpacked, if it was

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="system packages and make are Linux's")


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Imports a module of packaging/ afresh, as the set-up script does."""
    monkeypatch.syspath_prepend(str(SETUP.parent))
    names = ("setup_desk", "environment", "qt_libraries", "system_packages")
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    return __import__


@pytest.fixture(scope="module")
def lock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A lock file that names one small wheel, which pip finds by its own configuration."""
    folder = tmp_path_factory.mktemp("locked")
    wheel = folder / "beacon-1.0-py3-none-any.whl"
    code = b"LIT = True\n"
    digest = base64.urlsafe_b64encode(hashlib.sha256(code).digest()).rstrip(b"=").decode()
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("beacon.py", code)
        archive.writestr("beacon-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: beacon\nVersion: 1.0\n")
        archive.writestr("beacon-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr("beacon-1.0.dist-info/RECORD", f"beacon.py,sha256={digest},{len(code)}\n")
    lock = folder / "requirements.lock"
    lock.write_text(f"beacon==1.0 \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(folder))
        yield lock


@pytest.fixture(scope="module")
def venv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where an environment goes, made once and then repaired: making one takes seconds."""
    return tmp_path_factory.mktemp("a blank in its name ") / ".venv"


def _beacon(venv: Path) -> Path:
    return next(venv.glob("lib/python3.*/site-packages/beacon.py"))


def _delete_interpreter(venv: Path) -> None:
    (venv / "bin/python").unlink()


def _lose_a_file(venv: Path) -> None:
    _beacon(venv).unlink()


def _cut_a_file(venv: Path) -> None:
    _beacon(venv).write_text("")


def _empty(venv: Path) -> None:
    shutil.rmtree(next(venv.glob("lib/python3.*/site-packages")))


def _put_a_file_in_its_place(venv: Path) -> None:
    shutil.rmtree(venv)
    venv.write_text("not a folder")


def _stop_halfway(venv: Path) -> None:
    (venv / "set-up.json").unlink()
    shutil.rmtree(venv / "bin")


def _move(venv: Path) -> None:
    elsewhere = venv.parent / "elsewhere"
    venv.rename(elsewhere)
    settings = elsewhere / "pyvenv.cfg"
    settings.write_text(settings.read_text().replace(f" {venv}\n", " /another/checkout/.venv\n"))
    elsewhere.rename(venv)


@pytest.mark.parametrize(
    "harm",
    [_delete_interpreter, _lose_a_file, _cut_a_file, _empty, _put_a_file_in_its_place, _stop_halfway, _move],
    ids=lambda harm: harm.__name__.strip("_"),
)
def test_a_harmed_environment_is_noticed_and_made_anew(
    harm: Callable[[Path], None], scripts: Callable[[str], ModuleType], venv: Path, lock: Path
) -> None:
    environment = scripts("environment")
    python = environment.make_ready(venv, lock, SYSTEM)
    assert environment.is_whole(venv, lock)
    before = (venv / "pyvenv.cfg").stat().st_mtime_ns
    environment.make_ready(venv, lock, SYSTEM)
    assert (venv / "pyvenv.cfg").stat().st_mtime_ns == before, "a whole environment is left alone"

    harm(venv)

    assert not environment.is_whole(venv, lock)
    environment.make_ready(venv, lock, SYSTEM)
    assert environment.is_whole(venv, lock)
    lit = subprocess.run([python, "-c", "import beacon; print(beacon.LIT)"], capture_output=True, text=True, check=True)
    assert lit.stdout == "True\n"


@pytest.mark.skipif(sys.platform == "win32", reason="the command is a shell script")
def test_the_command_runs_what_lies_in_the_checkout(scripts: Callable[[str], ModuleType], tmp_path: Path) -> None:
    place = tmp_path / "it's here" / "bin"
    place.mkdir(parents=True)
    (place / "python").symlink_to(sys.executable)
    offer = scripts("environment").offer_command
    for _ in range(2):
        offer(place / "python", CHECKOUT, {"QT_QPA_PLATFORM": "off screen"})
    code = "import os, icc_desktop; print(os.environ['QT_QPA_PLATFORM'], icc_desktop.__file__)"
    command = (place / "icc-desktop").read_text().replace('-m icc_desktop "$@"', f"-c {shlex.quote(code)}")
    said = subprocess.run(["sh", "-c", command], cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert said.split(" ", 2)[:2] == ["off", "screen"]
    assert Path(said.split(" ", 2)[2].strip()).is_relative_to(CHECKOUT)


def test_a_wheel_with_another_hash_is_not_installed(
    scripts: Callable[[str], ModuleType], lock: Path, tmp_path: Path
) -> None:
    environment, packages = scripts("environment"), scripts("system_packages")
    other = tmp_path / "requirements.lock"
    other.write_text(f"beacon==1.0 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(packages.SetupFailed, match="locked dependencies could not be installed"):
        environment.make_ready(tmp_path / ".venv", other, SYSTEM)
    assert not environment.is_whole(tmp_path / ".venv", other)


def _copy_of_the_scripts(tmp_path: Path) -> Path:
    checkout = tmp_path / "checkout"
    shutil.copytree(SETUP.parent, checkout / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    (checkout / "requirements.lock").write_text("")
    return checkout


WHERE = (
    "import sys; sys.path.insert(0, sys.argv[1]); import setup_desk; at = setup_desk.place(); print(at.venv, at.build)"
)


def _where(checkout: Path, cache: Path) -> list[str]:
    command = unprivileged("-B", "-c", WHERE, str(checkout / "packaging"))
    surroundings = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True).stdout.split()


def test_things_go_to_the_checkout_or_else_to_a_folder_of_the_user(tmp_path: Path) -> None:
    checkout, cache = _copy_of_the_scripts(tmp_path), tmp_path / "cache"
    assert _where(checkout, cache) == [str(checkout / ".venv"), str(checkout / "build")]
    (checkout / "build").mkdir(mode=0o500)
    venv, build = _where(checkout, cache)
    assert venv == str(checkout / ".venv")
    assert Path(build).is_relative_to(cache)
    checkout.chmod(0o500)
    try:
        venv, build = _where(checkout, cache)
    finally:
        checkout.chmod(stat.S_IRWXU)
    assert Path(venv).is_relative_to(cache)
    assert Path(build).is_relative_to(cache)


def test_a_folder_that_nobody_may_write_is_named(tmp_path: Path) -> None:
    checkout, cache = _copy_of_the_scripts(tmp_path), tmp_path / "cache"
    cache.mkdir(mode=0o500)
    checkout.chmod(0o500)
    try:
        ran = subprocess.run(
            unprivileged("-B", str(checkout / "packaging" / "setup_desk.py")),
            env={**os.environ, "XDG_CACHE_HOME": str(cache)},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        checkout.chmod(stat.S_IRWXU)
    assert ran.returncode == 1
    assert f"{cache} belongs to" in ran.stdout
    assert "Traceback" not in ran.stderr


@pytest.fixture
def package_manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for apt-get and dpkg-deb, alone on PATH; what they were asked stands in the file that is returned."""
    tools, asked = tmp_path / "tools", tmp_path / "asked"
    tools.mkdir()
    asked.write_text("")
    for name in ("apt-get", "dpkg-deb"):
        tool = tools / name
        tool.write_text(f'#!/bin/sh\necho "{name} $*" >> "{asked}"\n[ ! -e "{tmp_path}/offline" ]\n')
        tool.chmod(0o755)
    (tools / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(tools))
    return asked


@pytest.fixture
def qt_that_lacks(scripts: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """qt_libraries with a library asked for that no machine has, until a file says that it came."""
    qt = scripts("qt_libraries")
    probe = "import ctypes, os\nif not os.path.exists({!r}): ctypes.CDLL('libnowhere.so.7')"
    monkeypatch.setattr(qt, "PROBE", probe.format(str(tmp_path / "came")))
    return qt


def test_root_installs_and_updates_the_lists_only_when_needed(
    qt_that_lacks: ModuleType, package_manager: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(Exception, match="Qt still lacks") as refused:
        qt_that_lacks.provide(Path(sys.executable), tmp_path / "system")
    assert "libnowhere.so.7" in str(refused.value)
    asked = package_manager.read_text().splitlines()
    assert [line.split()[1] for line in asked] == ["install"]
    assert "--no-install-recommends" in asked[0]
    assert "libxcb-cursor0" in asked[0]

    (tmp_path / "offline").touch()
    with pytest.raises(Exception, match="Qt still lacks"):
        qt_that_lacks.provide(Path(sys.executable), tmp_path / "system")
    asked = package_manager.read_text().splitlines()[1:]
    assert [line.split()[1] for line in asked[:3]] == ["install", "update", "install"]


def test_another_user_fetches_into_own_folders_and_is_told_the_command_when_that_fails(
    qt_that_lacks: ModuleType, package_manager: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    (tmp_path / "offline").touch()
    with pytest.raises(Exception, match=r"Run: sudo apt-get update && sudo apt-get install --yes .* libgl1 "):
        qt_that_lacks.provide(Path(sys.executable), tmp_path / "system")
    asked = package_manager.read_text().splitlines()
    assert all(f"Dir::State={tmp_path / 'system'}" in line for line in asked)
    assert "--download-only" in asked[-1]


def test_without_a_known_package_manager_the_packages_are_named(
    qt_that_lacks: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Exception, match="Run: your system's package manager, to install what Debian calls libgl1 "):
        qt_that_lacks.provide(Path(sys.executable), tmp_path / "system")


@pytest.fixture
def qt_that_is_mute(qt_that_lacks: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """qt_libraries with all that Qt needs, but for what it needs to be heard."""
    monkeypatch.setattr(qt_that_lacks, "SOUND_PROBE", qt_that_lacks.PROBE)
    monkeypatch.setattr(qt_that_lacks, "PROBE", "")
    return qt_that_lacks


def test_a_machine_that_cannot_be_heard_opens_the_desk_all_the_same(
    qt_that_is_mute: ModuleType,
    package_manager: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    (tmp_path / "offline").touch()
    assert qt_that_is_mute.provide(Path(sys.executable), tmp_path / "system") == {}
    said = capsys.readouterr().out
    assert "No sound but the machine's beep" in said
    assert "libnowhere.so.7" in said
    assert "apt-get install --yes --no-install-recommends libpulse0" in said
    asked = package_manager.read_text()
    assert "libpulse0" in asked
    assert "libxcb-cursor0" not in asked

    assert qt_that_is_mute.provide(Path(sys.executable), tmp_path / "system") == {}
    assert "No sound but the machine's beep" in capsys.readouterr().out
    assert package_manager.read_text() == asked  # it is not asked for at every start

    (tmp_path / "came").touch()  # somebody installed it
    assert qt_that_is_mute.provide(Path(sys.executable), tmp_path / "system") == {}
    assert capsys.readouterr().out == ""


def test_what_makes_it_heard_is_installed_where_nobody_is_asked(
    qt_that_is_mute: ModuleType, package_manager: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    tool = package_manager.parent / "tools" / "apt-get"
    tool.write_text(f'{tool.read_text()}> "{tmp_path}/came"\n')
    assert qt_that_is_mute.provide(Path(sys.executable), tmp_path / "system") == {}
    assert package_manager.read_text().count("libpulse0") == 1


def test_qt_finds_all_it_needs_here(scripts: Callable[[str], ModuleType]) -> None:
    assert scripts("qt_libraries")._missing(Path(sys.executable), {}) == []


@pytest.mark.parametrize(
    ("variables", "reason"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ""}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":8999"}, "DISPLAY=:8999 cannot be reached"),
        ({"WAYLAND_DISPLAY": "wayland-gone"}, "WAYLAND_DISPLAY=wayland-gone cannot be reached"),
        ({"DISPLAY": ":8999", "QT_QPA_PLATFORM": "offscreen"}, "QT_QPA_PLATFORM=offscreen shows nothing"),
        ({"QT_QPA_PLATFORM": "vnc"}, None),
    ],
)
def test_a_display_that_is_not_there_is_told(
    scripts: Callable[[str], ModuleType], variables: dict[str, str], reason: str | None
) -> None:
    bare = {name: value for name, value in os.environ.items() if not re.search("DISPLAY|QT_QPA|XDG_", name)}
    assert scripts("setup_desk").no_display(Path(sys.executable), {**bare, **variables}) == reason


def test_make_without_a_fitting_python_says_so(tmp_path: Path) -> None:
    make = shutil.which("make")
    if not make:
        pytest.skip("no make on this machine")
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    ran = subprocess.run(
        [make, "-C", str(CHECKOUT), "run"], env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert ran.returncode != 0
    assert "needs Python 3.11 or newer" in ran.stdout


@pytest.mark.parametrize("arguments", [["open", "sesame"], ["with"], ["dance"]])
def test_wrong_use_shows_the_way(arguments: list[str]) -> None:
    ran = subprocess.run([sys.executable, str(SETUP), *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert "run a command in what was set up" in ran.stdout
