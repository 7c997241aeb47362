"""The command line: thin, no logic of its own. What it needs is imported by the sub-command that needs it.

`read`, `verify`, `backup` and `gaps` never load Qt. `sound` is no command for people: the desk plays its sounds through it.
"""

import argparse
import io
import os
import stat
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from icc_desktop import __version__
from icc_desktop.base import config
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from icc_desktop.store.verify import Verification
    from icc_desktop.store.work import Reader

OK, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
_NO_FILE = QT_TRANSLATE_NOOP("core", "The file cannot be opened: {detail}.")
_NO_NAME = QT_TRANSLATE_NOOP("core", "No file is named.")
_FOLDER = QT_TRANSLATE_NOOP("core", "This is a folder. Name the files in it.")
_NOT_A_FILE = QT_TRANSLATE_NOOP(
    "core", "This is a pipe or a device and no file. To read what another command writes, name - and pipe it in."
)
_NO_DOSSIER = QT_TRANSLATE_NOOP(
    "core", "No dossier was opened by {ref}. Its number stands in its headline and in the log."
)
_NO_OUTPUT = QT_TRANSLATE_NOOP("core", "What was read cannot be written out: {detail}.")


def run(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status: 0 all well, 1 something is wrong, 2 wrong use."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a path may hold what the terminal cannot show
    parser = _parser()
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as stop:
        return OK if stop.code in (None, 0) else WRONG_USE
    try:
        return int(chosen.command(chosen))
    except WorldFailure as failure:
        print(f"icc-desktop: {failure}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        _give_up_output()  # whoever read our lines has gone; nothing more can be said
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="icc-desktop",
        description="The duty desk of a crisis centre. Without a sub-command it opens the desk.",
        epilog="Each sub-command has a --help of its own.",
    )
    parser.add_argument("--version", action="version", version=f"icc-desktop {__version__}")
    parser.add_argument("--data", type=_named_folder, metavar="DIR", help="the data folder of the desk to open")
    parser.set_defaults(command=_open)
    commands = parser.add_subparsers(metavar="COMMAND")

    read = commands.add_parser(
        "read",
        help="show what the desk would read in files",
        description="Reads files as the desk would (alerts, feeds, reports, mails, whatever the name) and prints one JSON "
        "object a line for each notification in them. Use it to check a feed before adding it. One file that cannot be read never stops the next.",
        epilog="Exit status: 0 if everything was read, 1 if anything was not, 2 for wrong use.",
    )
    read.add_argument("files", nargs="+", metavar="FILE", help="a file to read; - reads standard input")
    read.add_argument("--language", metavar="TAG", help="the reader's language, e.g. nl (default: as the desk is set)")
    read.set_defaults(command=_read)

    verify = commands.add_parser(
        "verify",
        help="check that the journal is whole and unchanged",
        description="Checks the journal of a desk: chain, data, originals and seals, and whether the lists are what the "
        "journal says. Prints counts and the head code of each chain: compare it with the code on paper.",
        epilog="Exit status: 0 if all is well, 1 with the first wrong entry named if anything differs.",
    )
    _with_data(verify)
    verify.add_argument("--rebuild", action="store_true", help="first make the lists afresh from the journal")
    verify.set_defaults(command=_verify)

    backup = commands.add_parser(
        "backup",
        help="copy the desk to a new folder and check the copy",
        description="Copies the desk, also while it is open, to a folder that does not exist yet, and verifies the copy.",
        epilog="Exit status: 0 if the copy is whole, 1 if not.",
    )
    backup.add_argument("destination", type=Path, metavar="DEST", help="the new folder")
    _with_data(backup)
    backup.set_defaults(command=_backup)

    gaps = commands.add_parser(
        "gaps",
        help="list the times without cover, source by source",
        description="Lists the gaps in the cover of each source that touch a period: from, to, why, what came late, and what "
        "can no longer be fetched. Times without a zone are read as UTC.",
        epilog="Exit status: 0 also where there are gaps, 1 if there is no such desk, 2 for wrong use.",
    )
    gaps.add_argument(
        "--from", dest="since", type=_instant, metavar="TIME", help="e.g. 2026-11-25T06:00Z (default: 24 h ago)"
    )
    gaps.add_argument("--to", dest="until", type=_instant, metavar="TIME", help="default: now")
    gaps.add_argument(
        "--dossier", metavar="NUMBER", help="the period in which a dossier ran, by the number of its opening: A-17"
    )
    gaps.add_argument("--json", action="store_true", help="print one JSON object")
    _with_data(gaps)
    gaps.set_defaults(command=_gaps)

    demo = commands.add_parser(
        "demo",
        help="play a practice scenario on a desk of its own",
        description="Opens a practice desk in a folder of its own, plays a practice scenario and acts on it, prints a line "
        "for each alert that arrives and each act on it, and saves screenshots. No real desk is touched.",
        epilog="Exit status: 0 if the scenario played and the journal that it leaves verifies.",
    )
    demo.add_argument("--seconds", type=_seconds, default=30.0, metavar="N", help="play at most so long (default: 30)")
    demo.add_argument("--shots", type=Path, metavar="DIR", help="where the screenshots go (default: none are made)")
    demo.add_argument(
        "--scenario", metavar="ID", default="cap-first-steps", help="which scenario (see resources/scenarios)"
    )
    demo.add_argument(
        "--data",
        type=_named_folder,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="a new folder for the practice desk (default: a temporary one)",
    )
    demo.set_defaults(command=_demo)

    sound = commands.add_parser("sound", description="Plays the sounds of a desk, which starts it for that by itself.")
    sound.set_defaults(command=_sound)
    return parser


def _with_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=_named_folder,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="the data folder of the desk (default: the one that the desk uses)",
    )


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 2026-11-25T06:00Z") from None
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 1 <= value <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds between 1 and 3600")
    return value


def _named_folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("no folder is named")
    return Path(text).absolute()


def _folder(chosen: argparse.Namespace) -> Path:
    if chosen.data is not None:
        return Path(chosen.data)
    kept = config.load().data_dir
    return Path(kept) if kept else config.default_data_folder()


def _open(chosen: argparse.Namespace) -> int:
    from icc_desktop.app import open_desk

    return open_desk(chosen.data)


def _demo(chosen: argparse.Namespace) -> int:
    from icc_desktop.practice import play

    return play(seconds=chosen.seconds, shots=chosen.shots, scenario_id=chosen.scenario, folder=chosen.data)


def _sound(chosen: argparse.Namespace) -> int:
    from icc_desktop.gui.sound_process import main

    return main()


def _read(chosen: argparse.Namespace) -> int:
    import msgspec

    from icc_desktop.base import resources
    from icc_desktop.domain import marks, withholding
    from icc_desktop.domain.alert import Batch, Draft, Unreadable
    from icc_desktop.intake import readers, xml
    from icc_desktop.reports import reading

    if chosen.data is not None:
        print("icc-desktop read: --data does nothing here: files are read, no desk is opened.", file=sys.stderr)
        return WRONG_USE
    language = chosen.language or config.load().language
    known = marks.load(resources.read_bytes(marks.FILE))
    all_read = True
    for name in chosen.files:
        try:
            data = _bytes_of(name, xml.MAX_BYTES + 1)
        except WorldFailure as failure:
            batch = Batch((Unreadable(b"", failure.happened),))
        else:
            batch = withholding.withhold(readers.read(data), known)
        shown = os.fsencode(name).decode("utf-8", "replace")
        for item in batch.items:
            all_read = all_read and isinstance(item, Draft)
            _write(msgspec.json.encode(reading.line(shown, item, language)) + b"\n")
    return OK if all_read else FAILED


def _bytes_of(name: str, most: int) -> bytes:
    """At most the first `most` bytes: enough to see that a file is larger than anything that is read.

    Raises WorldFailure, also for what is no file: a pipe that nobody writes to would be waited for without end.
    """
    if name == "-":
        return sys.stdin.buffer.read(most)
    if not name:
        raise WorldFailure("missing", Message(_NO_NAME))
    try:
        kind = Path(name).stat().st_mode
        if stat.S_ISDIR(kind):
            raise WorldFailure("unreadable", Message(_FOLDER))
        if not stat.S_ISREG(kind):
            raise WorldFailure("unreadable", Message(_NOT_A_FILE))
        with Path(name).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as e:
        detail = (e.strerror if isinstance(e, OSError) else None) or str(e)
        raise WorldFailure("unreadable", Message(_NO_FILE, {"detail": detail})) from e


def _write(line: bytes) -> None:
    try:
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as e:
        _give_up_output()
        raise WorldFailure("disk-full", Message(_NO_OUTPUT, {"detail": e.strerror or str(e)})) from e


def _give_up_output() -> None:
    """Let what is still buffered for standard output go nowhere, so that the end of the program does not try again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _verify(chosen: argparse.Namespace) -> int:
    from icc_desktop.store.store import ReadOnly, Store

    folder = _folder(chosen)
    if chosen.rebuild:
        ReadOnly(folder).close()
        store = Store.open(folder)
        try:
            print(f"Made afresh: the lists of {store.rebuild()} subjects.")
        finally:
            store.close()
    reader = ReadOnly(folder)
    try:
        found = reader.verify()
    finally:
        reader.close()
    return _tell(found)


def _gaps(chosen: argparse.Namespace) -> int:
    import msgspec

    from icc_desktop.desk import silence
    from icc_desktop.reports import gaps as report
    from icc_desktop.store.store import ReadOnly

    now = datetime.now(UTC)
    until = chosen.until or now
    since = chosen.since or until - timedelta(days=1)
    if chosen.dossier and (chosen.since or chosen.until):
        print("icc-desktop gaps: --dossier has its own period; leave --from and --to out.", file=sys.stderr)
        return WRONG_USE
    if since >= until:
        print("icc-desktop gaps: --from must lie before --to.", file=sys.stderr)
        return WRONG_USE
    folder = ReadOnly(_folder(chosen))
    try:
        with folder.reader() as reader:
            if chosen.dossier:
                since, until = _period_of(reader, chosen.dossier, now)
            found = silence.gaps(reader, since=since, until=until, now=now)
    finally:
        folder.close()
    if chosen.json:
        _write(msgspec.json.encode(report.values(found, since, until, now)) + b"\n")
    else:
        _write(report.text(found, since, until, now).encode())
    return OK


def _period_of(reader: "Reader", ref: str, now: datetime) -> tuple[datetime, datetime]:
    from icc_desktop.desk import timeline

    named = timeline.dossier_named(reader, ref=ref)
    if named is None:
        raise WorldFailure("missing", Message(_NO_DOSSIER, {"ref": ref}))
    dossier_id, lane = named
    return timeline.period(reader, dossier_id=dossier_id, lane=lane, now=now)


def _backup(chosen: argparse.Namespace) -> int:
    from icc_desktop.store.backup import backup

    found = backup(_folder(chosen), chosen.destination.absolute())
    print(f"Copied to {chosen.destination}. The copy:")
    return _tell(found)


def _tell(found: "Verification") -> int:
    for chain in found.chains:
        print(f"Desk {chain.desk}, {chain.lane} lane: {chain.entries} entries, head code {chain.head_code}")
    print(f"Originals: {found.payloads}. Subjects: {found.subjects}.")
    if found.problem is None and not found.lists:
        print(
            "All is well: chain, data and originals agree. The lists were made by another version of the program and were"
        )
        print("not compared; they are made afresh when this one is started, or by 'verify --rebuild'.")
        return OK
    if found.problem is None:
        print("All is well: chain, data, originals and lists agree.")
        return OK
    print(f"WRONG at {found.entry or 'no entry'}: {found.problem}", file=sys.stderr)
    return FAILED
