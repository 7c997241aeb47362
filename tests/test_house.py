"""House rules that no linter knows: sizes, names, the lock file, the commands, what is shipped."""

import configparser
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from icc_desktop import __version__

CHECKOUT = Path(__file__).resolve().parents[1]
LINES_AT_MOST = 600
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())


def _sources(*folders: str) -> Iterator[Path]:
    for folder in folders or ("icc_desktop", "tests", "packaging"):
        yield from sorted((CHECKOUT / folder).rglob("*.py"))


def _offending(pattern: str, *folders: str) -> list[str]:
    """Each line that matches, as file:line, this file left out."""
    found = re.compile(pattern)
    return [
        f"{path.relative_to(CHECKOUT)}:{number}"
        for path in _sources(*folders)
        if path != Path(__file__).resolve()
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if found.search(line)
    ]


def test_no_file_grows_beyond_its_limit() -> None:
    lengths = {path.relative_to(CHECKOUT): len(path.read_text().splitlines()) for path in _sources()}
    assert not {path: length for path, length in lengths.items() if length > LINES_AT_MOST}


def test_folders_that_must_not_be_packages_are_none() -> None:
    """A package named packaging would shadow the well-known library."""
    assert not [*(CHECKOUT / "packaging").rglob("__init__.py"), *(CHECKOUT / "resources").rglob("__init__.py")]


def test_names_say_what_is_inside() -> None:
    assert not [
        path for path in _sources() if NAMES_THAT_SAY_NOTHING & set(path.relative_to(CHECKOUT).with_suffix("").parts)
    ]


def test_tests_wait_for_things_and_not_for_time() -> None:
    assert not _offending(r"\btime\.sleep\(|\bqtbot\.wait\(|\bQTest\.qWait\(", "tests", "icc_desktop")


def test_dialogs_are_opened_and_never_executed() -> None:
    """A nested event loop inside a coroutine would be entered by asyncio again; the process that plays sounds has no other."""
    found = _offending(r"\.exec_?\(\)", "icc_desktop/gui")
    assert {place.partition(":")[0] for place in found} == {"icc_desktop/gui/sound_process.py"}


def test_nothing_is_left_for_later() -> None:
    assert not _offending(r"\b(TODO|FIXME|XXX)\b")


def _locked() -> dict[str, tuple[str, list[str]]]:
    """Name to version and hashes, of the lock file."""
    text = (CHECKOUT / "requirements.lock").read_text().replace("\\\n", " ")
    locked = {}
    for line in text.splitlines():
        pinned = re.fullmatch(r"([a-z0-9.-]+)==(\S+)( ; [^-]+)?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*", line)
        assert pinned, f"not a pinned requirement with hashes: {line[:80]}"
        locked[pinned[1]] = (pinned[2], pinned[4].split())
    return locked


def test_the_lock_pins_all_that_is_asked_for() -> None:
    locked = _locked()
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=~! ]", requirement)[0].lower().replace("_", "-") for requirement in asked}
    assert names <= locked.keys()
    assert all(hashes for _, hashes in locked.values())


def test_the_lock_says_nothing_of_where_packages_come_from() -> None:
    """That is for the configuration of pip on each machine."""
    text = (CHECKOUT / "requirements.lock").read_text()
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host| @ ", text)


def test_qt_stays_below_the_version_that_loses_references() -> None:
    major, minor, *_ = _locked()["pyside6-essentials"][0].split(".")
    assert (int(major), int(minor)) < (6, 12)


def test_the_version_is_the_same_everywhere() -> None:
    assert PROJECT["project"]["version"] == __version__


def test_the_check_of_submissions_is_the_test_command_of_the_readme() -> None:
    readme = (CHECKOUT / "README.md").read_text()
    assert re.search(r"^make test\b", readme, re.MULTILINE)
    assert re.search(r"^exec make test$", (CHECKOUT / ".ci" / "run").read_text(), re.MULTILINE)


def test_the_map_in_the_readme_names_each_part() -> None:
    readme = (CHECKOUT / "README.md").read_text()
    house = readme.split("## A map of the house")[1].split("```")[1]
    drawn = set(re.findall(r"^  (\w+)(?:/|\.py)", house, re.MULTILINE))
    there = {
        path.stem
        for path in (CHECKOUT / "icc_desktop").iterdir()
        if not path.name.startswith(("__init__", "__pycache__"))
    }
    assert drawn == there


def test_links_of_the_readme_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (CHECKOUT / "README.md").read_text())
    assert not [link for link in links if not (CHECKOUT / link).exists()]


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("make"), reason="make is not on this machine")
@pytest.mark.parametrize("target", ["run", "test", "lint", "bench", "soak", "shots", "translations", "clean"])
def test_make_knows_what_the_readme_names(target: str) -> None:
    ran = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", "-C", str(CHECKOUT), target],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    scripts = re.findall(r"\bpython\S* (packaging/\w+\.py)", ran.stdout)
    assert not [script for script in scripts if not (CHECKOUT / script).exists()]


def test_the_desktop_entry_names_a_command_and_an_icon_that_are_there() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys of desktop entries keep their case
    parser.read(CHECKOUT / "packaging" / "icc-desktop.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Exec"].split()[0] in PROJECT["project"]["scripts"]
    icon = etree.parse(CHECKOUT / "packaging" / f"{entry['Icon']}.svg").getroot()
    assert icon.get("viewBox") == "0 0 256 256"


def test_the_icon_of_the_desktop_entry_is_that_of_the_window() -> None:
    """Two copies: one is installed by the system's package, the other lies in the program's own."""
    shipped = [path for folder in ("packaging", "resources") for path in (CHECKOUT / folder).rglob("icc-desktop.svg")]
    assert len(shipped) == 2
    assert len({path.read_bytes() for path in shipped}) == 1


def test_pictures_load_nothing_from_elsewhere() -> None:
    for path in [*(CHECKOUT / "resources").rglob("*.svg"), *(CHECKOUT / "packaging").rglob("*.svg")]:
        elements = etree.parse(path).getroot().iter()
        assert not [value for element in elements for value in element.attrib.values() if "://" in value], path
