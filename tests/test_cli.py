"""The command line as whoever types it meets it: real processes, with settings and data folders of their own."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from icc_desktop import __version__
from icc_desktop.base import config
from icc_desktop.desk import notifications, sources
from icc_desktop.domain.source import PollResult, Source
from icc_desktop.intake.xml import MAX_BYTES
from icc_desktop.store.store import Store, database
from tests import classified, rigs
from tests.desk.test_decisions import with_dossier

CHECKOUT = Path(__file__).resolve().parents[1]
CAP = CHECKOUT / "tests" / "data" / "cap"
GOOD = CAP / "complete-1.2.xml"
KEYS = [
    "file",
    "format",
    "readable",
    "reason",
    "sender",
    "identifier",
    "sent_at",
    "status",
    "message_type",
    "scope",
    "severity",
    "urgency",
    "certainty",
    "event",
    "headline",
    "languages",
    "infos",
    "areas",
    "polygons",
    "circles",
    "effective_at",
    "onset_at",
    "expires_at",
    "references",
    "event_ids",
    "quake",
    "other_quakes",
    "awareness",
    "regions",
    "parameters",
    "attachments",
    "carrier",
    "signatures",
    "signature",
    "lane",
    "flags",
]


class Command:
    """Runs ``icc-desktop`` for a user who has nothing yet."""

    def __init__(self, home: Path):
        self.home = home
        places = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
        self.environment = {
            **os.environ,
            **places,
            "HOME": str(home),
            "PYTHONPATH": str(CHECKOUT),
            "PYTHONWARNINGS": "error",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def __call__(
        self, *arguments: str | bytes | Path, given: bytes = b"", to: int = subprocess.PIPE, **more: str
    ) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            [sys.executable, "-m", "icc_desktop", *arguments],
            input=given,
            stdout=to,
            stderr=subprocess.PIPE,
            env=self.environment | more,
            cwd=self.home,
            timeout=120,
            check=False,
        )

    def lines(self, *arguments: str | bytes | Path, status: int = 0, **more: Any) -> list[dict[str, Any]]:
        """What ``read`` prints, line by line; it says nothing else."""
        ran = self("read", *arguments, **more)
        assert (ran.returncode, ran.stderr) == (status, b"")
        return [json.loads(line) for line in ran.stdout.decode("utf-8").splitlines()]


@pytest.fixture
def command(tmp_path: Path) -> Command:
    home = tmp_path / "home"
    home.mkdir()
    return Command(home)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The data folder of a desk on which an alert was received and acknowledged."""
    folder = rigs.establish(tmp_path / "desk")
    with rigs.bench(folder) as bench:
        bench.run(notifications.acknowledge, ids=[bench.received(rigs.alert("Häuser"))], lane="real")
    return folder


# -- gaps


def test_the_gaps_of_a_period_as_text_and_as_json(command: Command, tmp_path: Path) -> None:
    folder, clock = rigs.establish(tmp_path / "gaps"), rigs.HeldClock()
    with rigs.bench(folder, clock) as bench:
        source = Source("", "RMI", "http", "https://example.org/cap", "meteoalarm")
        one = bench.run(sources.add, source=source).result
        for minutes, outcome in ((1, "data"), (1, "failed"), (9, "data")):
            clock.go_on(minutes=minutes)
            bench.program(rigs.record_poll, result=PollResult(one, clock.wall, outcome))
    given = ("--from", "2026-11-25T08:00", "--to", "2026-11-25T09:00+00:00", "--data", folder)
    text = command("gaps", *given)
    assert text.returncode == 0, text.stderr
    assert b"RMI\n  2026-11-25 08:01Z to 2026-11-25 08:11Z (10 min): wrong answers." in text.stdout
    told = json.loads(command("gaps", "--json", *given).stdout)
    assert [(gap["source"], gap["length_s"], gap["unfetchable"]) for gap in told["gaps"]] == [
        ("RMI", 600, "unknown"),
        ("RMI", told["gaps"][1]["length_s"], None),
    ]
    assert told["gaps"][1]["to"] is None, "nobody asks it now"
    assert command("gaps", "--from", "yesterday", "--data", folder).returncode == 2
    turned = command("gaps", "--from", "2026-11-25T09:00Z", "--to", "2026-11-25T08:00Z", "--data", folder)
    assert (turned.returncode, turned.stdout) == (2, b"")
    assert command("gaps", "--data", tmp_path / "nowhere").returncode == 1


def test_the_gaps_of_a_dossier(command: Command, tmp_path: Path) -> None:
    folder, clock = rigs.establish(tmp_path / "gaps"), rigs.HeldClock()
    with rigs.bench(folder, clock) as bench:
        one = bench.run(sources.add, source=Source("", "RMI", "http", "https://example.org/cap", "meteoalarm")).result
        for minutes, outcome in ((1, "data"), (1, "failed"), (9, "data"), (30, "failed")):
            clock.go_on(minutes=minutes)
            bench.program(rigs.record_poll, result=PollResult(one, clock.wall, outcome))
        opened = bench.run(with_dossier, ids=()).entries[0].ref
    told = json.loads(command("gaps", "--json", "--dossier", opened, "--data", folder).stdout)
    assert told["since"] == "2026-11-25T08:41:00Z"
    assert [gap["from"] for gap in told["gaps"]] == ["2026-11-25T08:11:00Z"], "the first was over when it was opened"
    unknown = command("gaps", "--dossier", "A-1", "--data", folder)
    assert (unknown.returncode, b"No dossier was opened by A-1" in unknown.stderr) == (1, True)
    assert command("gaps", "--dossier", opened, "--to", "2026-11-25T09:00Z", "--data", folder).returncode == 2


# -- read


def test_a_good_file_is_one_line_with_the_keys_in_order(command: Command) -> None:
    (line,) = command.lines(GOOD)
    assert list(line) == KEYS
    assert line["file"] == str(GOOD)
    assert line["readable"] is True
    assert line["reason"] is None
    assert line["sent_at"].endswith("Z")
    assert isinstance(line["languages"], list)
    assert all(isinstance(line[count], int) for count in ("infos", "areas", "polygons", "circles"))


def test_what_cannot_be_read_is_a_line_that_says_why_and_stops_nothing(command: Command, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xml"
    broken.write_text("<alert><identifier>I")
    names = [tmp_path / "missing.xml", tmp_path, broken, GOOD]
    lines = command.lines(*names, status=1)
    assert [line["file"] for line in lines] == [str(name) for name in names]
    assert [line["readable"] for line in lines] == [False, False, False, True]
    assert all(list(line) == KEYS for line in lines)
    assert "No such file" in lines[0]["reason"]
    assert lines[1]["reason"] == "This is a folder. Name the files in it."
    assert "breaks off" in lines[2]["reason"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_is_no_file_is_told_and_never_waited_for(command: Command, tmp_path: Path) -> None:
    pipe, device, gone = tmp_path / "pipe", tmp_path / "device", tmp_path / "gone"
    os.mkfifo(pipe)
    device.symlink_to(os.devnull)
    gone.symlink_to(tmp_path / "nowhere")
    lines = command.lines(pipe, device, "", gone, "zero\n.xml", GOOD, status=1)
    assert [line["readable"] for line in lines] == [False] * 5 + [True]
    for line in lines[:2]:
        assert line["reason"].startswith("This is a pipe or a device and no file. To read what another command writes")
    assert lines[2]["reason"] == "No file is named."
    assert all("No such file" in line["reason"] for line in lines[3:5])


def test_reading_takes_no_data_folder(command: Command, desk: Path) -> None:
    ran = command("--data", desk, "read", GOOD)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"--data does nothing here" in ran.stderr


def test_every_message_of_an_index_is_a_line(command: Command) -> None:
    lines = command.lines(CHECKOUT / "tests" / "data" / "feeds" / "mixed.atom", status=1)
    assert len(lines) > 1
    assert {line["readable"] for line in lines} == {True, False}


def test_a_dash_reads_standard_input(command: Command) -> None:
    (line,) = command.lines("-", given=GOOD.read_bytes())
    (same,) = command.lines(GOOD)
    assert line == {**same, "file": "-"}


def test_the_headline_is_in_the_language_asked_for_or_in_that_of_the_settings(command: Command) -> None:
    headlines = [command.lines(GOOD, "--language", tag)[0]["headline"] for tag in ("fr", "nl", "xx")]
    assert headlines == ["Crue de la Meuse", "Hoog water op de Maas", "Hoog water op de Maas"]
    if sys.platform == "linux":  # elsewhere the settings folder does not follow the environment
        config.save(config.Config(language="fr"), command.home / "xdg_config_home" / config.NAME)
        assert command.lines(GOOD)[0]["headline"] == "Crue de la Meuse"


def test_lines_are_utf_8_whatever_the_terminal_says(command: Command, tmp_path: Path) -> None:
    text = GOOD.read_text(encoding="utf-8")
    assert "<headline>Crue" in text
    named = tmp_path / "Überflutung Λίεγη.xml"
    named.write_text(text.replace("<headline>Crue", "<headline>Λίεγη ☂"), encoding="utf-8")
    ran = command("read", named, "--language", "fr", PYTHONIOENCODING="ascii:strict")
    assert ran.returncode == 0
    line = json.loads(ran.stdout.decode("utf-8"))
    assert line["file"] == str(named)
    assert line["headline"] == "Λίεγη ☂ de la Meuse"


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a file name be any bytes")
def test_a_file_name_in_another_encoding_stops_nothing(command: Command, tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/caf\xe9.xml"
    Path(os.fsdecode(odd)).write_bytes(GOOD.read_bytes())
    lines = command.lines(odd, GOOD)
    assert lines[0]["file"].endswith("caf\ufffd.xml")
    assert [line["readable"] for line in lines] == [True, True]


def test_a_file_larger_than_any_alert_is_not_read_whole(command: Command, tmp_path: Path) -> None:
    large = tmp_path / "large.xml"
    with large.open("wb") as file:
        file.truncate(10 * 1000**3)  # takes no room on the disk
    assert large.stat().st_size > MAX_BYTES
    bad, good = command.lines(large, GOOD, status=1)
    assert "larger than" in bad["reason"]
    assert good["readable"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_lines_that_cannot_be_written_out_are_told(command: Command) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = command("read", GOOD, to=full.fileno())
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"icc-desktop: ")
    assert b"Traceback" not in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_who_goes_away_ends_it_quietly(command: Command) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = command("read", GOOD, GOOD, to=writing)
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (1, b"")


def test_what_is_classified_is_not_printed(command: Command) -> None:
    (line,) = command.lines("-", given=classified.mail(subject=f"SECRET UE - {classified.TOKEN}"))
    assert (line["headline"], line["format"]) == ("SECRET UE/EU SECRET", "Mail")
    assert "classified-withheld" in line["flags"]
    assert classified.TOKEN not in json.dumps(line)


def test_reading_leaves_nothing_behind(command: Command) -> None:
    command.lines(GOOD)
    assert not list(command.home.iterdir())


# -- verify


def test_a_whole_journal_is_counted_and_its_head_code_told(command: Command, desk: Path) -> None:
    ran = command("verify", "--data", desk)
    found = rigs.verify(desk)
    assert (ran.returncode, ran.stderr) == (0, b"")
    for chain in found.chains:
        expected = f"Desk {chain.desk}, {chain.lane} lane: {chain.entries} entries, head code {chain.head_code}"
        assert expected in ran.stdout.decode()
    assert f"Originals: {found.payloads}. Subjects: {found.subjects}." in ran.stdout.decode()
    assert command("--data", desk, "verify").stdout == ran.stdout


def test_the_desk_of_the_settings_is_verified_where_none_is_named(command: Command, desk: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("the settings folder cannot be moved by the environment here")
    config.save(config.Config(data_dir=str(desk)), command.home / "xdg_config_home" / config.NAME)
    ran = command("verify")
    assert ran.returncode == 0
    assert b"Desk A, real lane" in ran.stdout


def test_a_changed_byte_names_its_entry(command: Command, desk: Path) -> None:
    with rigs.tampering(desk) as connection:
        (data,) = connection.execute("SELECT data FROM entry_data WHERE number = 5").fetchone()
        connection.execute("UPDATE entry_data SET data = ? WHERE number = 5", (bytes([data[0] ^ 1]) + data[1:],))
    ran = command("verify", "--data", desk)
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"WRONG at A-5: ")
    assert b"All is well" not in ran.stdout


def test_rebuild_mends_lists_that_were_destroyed(command: Command, desk: Path) -> None:
    with closing(sqlite3.connect(database(desk), isolation_level=None)) as connection:
        connection.execute("DELETE FROM notification")
        connection.execute("UPDATE subject SET state = '{}'")
    assert command("verify", "--data", desk).returncode == 1
    ran = command("verify", "--data", desk, "--rebuild")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"Made afresh" in ran.stdout
    assert command("verify", "--data", desk).returncode == 0


def test_rebuild_does_not_touch_the_folder_of_an_open_desk(command: Command, desk: Path) -> None:
    store = Store.open(desk)
    try:
        assert command("verify", "--data", desk).returncode == 0
        ran = command("verify", "--data", desk, "--rebuild")
    finally:
        store.close()
    assert ran.returncode == 1
    assert b"open" in ran.stderr
    assert b"Made afresh" not in ran.stdout


@pytest.mark.parametrize("more", [(), ("--rebuild",)])
def test_where_no_desk_is_none_is_made(command: Command, tmp_path: Path, more: tuple[str, ...]) -> None:
    ran = command("verify", "--data", tmp_path / "nothing", *more)
    assert ran.returncode == 1
    assert b"There is no desk in" in ran.stderr
    assert b"--data" in ran.stderr
    assert not (tmp_path / "nothing").exists()


def test_a_file_that_is_no_journal_is_told(command: Command, desk: Path) -> None:
    database(desk).write_bytes(b"this is no database at all, whatever its name says" * 100)
    ran = command("verify", "--data", desk)
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"icc-desktop: ")
    assert b"Traceback" not in ran.stderr


# -- backup


def test_a_backup_is_a_desk_that_verifies(command: Command, desk: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copies" / "tonight"
    ran = command("backup", copy, "--data", desk)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert str(copy).encode() in ran.stdout
    assert b"All is well" in ran.stdout
    assert rigs.verify(copy) == rigs.verify(desk)
    with rigs.bench(copy) as bench:
        assert len(bench.rows()) == 1


def test_a_backup_is_made_beside_the_open_desk(command: Command, desk: Path, tmp_path: Path) -> None:
    with rigs.bench(desk) as bench:
        bench.receive(rigs.alert("two"))
        ran = command("backup", tmp_path / "copy", "--data", desk)
        bench.receive(rigs.alert("three"))
    assert (ran.returncode, ran.stderr) == (0, b"")
    with rigs.bench(tmp_path / "copy") as bench:
        assert len(bench.rows()) == 2


def test_a_folder_with_something_in_it_is_left_alone(command: Command, desk: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("mine")
    ran = command("backup", mine, "--data", desk)
    assert ran.returncode == 1
    assert b"not empty" in ran.stderr
    assert [path.name for path in mine.iterdir()] == ["letter.txt"]


def test_a_backup_into_the_empty_folder_where_one_stands(command: Command, desk: Path) -> None:
    ran = command("backup", ".", "--data", desk)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert rigs.verify(command.home) == rigs.verify(desk)


def test_there_is_no_backup_of_no_desk(command: Command, tmp_path: Path) -> None:
    ran = command("backup", tmp_path / "copy")
    assert ran.returncode == 1
    assert b"There is no desk in" in ran.stderr
    assert not (tmp_path / "copy").exists()


# -- use


@pytest.mark.parametrize(
    "arguments",
    [
        ("--bogus",),
        ("read",),
        ("read", "--bogus"),
        ("backup",),
        ("verify", "x"),
        ("demo", "--seconds", "no"),
        ("fly",),
        ("--data", ""),
        ("verify", "--data", ""),
    ],
)
def test_wrong_use_is_told_with_status_2(command: Command, arguments: tuple[str, ...]) -> None:
    ran = command(*arguments)
    assert ran.returncode == 2
    assert ran.stdout == b""
    assert ran.stderr.startswith(b"usage: icc-desktop")


@pytest.mark.parametrize(
    ("of", "told"),
    [
        ((), ("opens the desk", "read", "verify", "backup", "demo", "--data", "--help of its own")),
        (("read",), ("one JSON object a line", "before adding it", "standard input", "Exit status: 0", "e.g. nl")),
        (("verify",), ("head code", "on paper", "--rebuild", "data folder", "1 with the first wrong entry named")),
        (("backup",), ("while it is open", "does not exist yet", "verifies", "Exit status")),
        (("demo",), ("practice scenario", "No real desk is touched", "screenshots", "default: 30", "Exit status")),
    ],
)
def test_help_says_what_a_newcomer_needs(command: Command, of: tuple[str, ...], told: tuple[str, ...]) -> None:
    ran = command(*of, "--help", COLUMNS="400")
    assert (ran.returncode, ran.stderr) == (0, b"")
    text = " ".join(ran.stdout.decode().split())
    assert not [words for words in told if words not in text]


@pytest.mark.parametrize("seconds", ["abc", "", "0", "-1", "nan", "inf", "3601"])
def test_how_long_to_practise_is_told_in_words(command: Command, seconds: str) -> None:
    ran = command("demo", f"--seconds={seconds}")
    assert ran.returncode == 2
    assert f"{seconds!r} is no number of seconds between 1 and 3600" in ran.stderr.decode()


# -- where there is no display


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is one")
@pytest.mark.parametrize("of", [(), ("demo",)])
@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({}, "There is no display to show a window on."),
        ({"DISPLAY": ":4711"}, "The display :4711 does not answer"),
        ({"DISPLAY": "nonsense"}, "The display nonsense does not answer"),
        ({"DISPLAY": "127.0.0.1:59000.0"}, "The display 127.0.0.1:59000.0 does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-4711"}, "The display wayland-4711 does not answer"),
        ({"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}, "The display :4711 does not answer"),
    ],
)
def test_without_a_display_a_sentence_says_so(
    command: Command, of: tuple[str, ...], place: dict[str, str], told: str
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        command.environment.pop(name, None)
    ran = command(*of, **place)
    assert (ran.returncode, ran.stdout) == (1, b"")
    said = ran.stderr.decode()
    assert said.startswith(f"icc-desktop: {told}")
    assert "QT_QPA_PLATFORM=offscreen icc-desktop demo" in said
    assert len(said.splitlines()) == 1
    assert not list(command.home.iterdir()), "and nothing is left behind"


def test_the_version_is_told(command: Command) -> None:
    assert command("--version").stdout.decode().strip() == f"icc-desktop {__version__}"
