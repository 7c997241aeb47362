"""The practice desk: a desk of its own in a folder of its own, on which a practice scenario is played and acted on.

Nothing in it is short-cut: the messages enter as bytes through the readers, the acts go through the window that an
officer uses, and the lines that are printed come from the desk's Changes.
"""

import asyncio
import secrets
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from icc_desktop.app import Program
from icc_desktop.base.clock import iso_z
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import log, notifications
from icc_desktop.desk.change import Change
from icc_desktop.domain import exercise, notification
from icc_desktop.domain.entry import PROGRAM
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.queue import Row
from icc_desktop.gui.assistant import SetUp
from icc_desktop.gui.log_model import entry_text
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.process import application, run
from icc_desktop.store.verify import Verification
from icc_desktop.wiring import scenario_named

START_AND_END_S = 8.0  # of the time given, for opening, the last acts and the check of the journal
SIZE = (1366, 768)
SHOWN_WITHIN_S = 2.0
FAILED, INTERRUPTED = 1, 130


def play(*, seconds: float, shots: Path | None, scenario_id: str, folder: Path | None) -> int:
    """Play `scenario_id` for at most `seconds`; returns 0 if it played and the journal it leaves verifies.

    Raises WorldFailure where the scenario does not exist or the folder is not free.
    """
    if folder is not None and folder.exists() and any(folder.iterdir()):
        raise WorldFailure(
            "exists",
            Message(QT_TRANSLATE_NOOP("core", "{path} is there already and is not empty."), {"path": str(folder)}),
            to_do=Message(QT_TRANSLATE_NOOP("core", "Name a folder that does not exist yet.")),
        )
    app = application()
    root = folder or Path(tempfile.mkdtemp(prefix="icc-practice-"))
    program = Program(app, data=root / "desk", settings=root / "settings")
    practice = Practice(program, seconds=seconds, shots=shots, scenario_id=scenario_id)
    status = run(app, practice.main, end=practice.stop)
    _print(f"The practice desk stays in {root}: icc-desktop verify --data {root / 'desk'} checks it again.")
    return status


class Practice:
    """One practice run: plays, acts, prints and takes pictures."""

    def __init__(self, program: Program, *, seconds: float, shots: Path | None, scenario_id: str):
        self._program = program
        self._seconds = seconds
        self._shots = shots
        self._scenario_id = scenario_id
        self._waiting: asyncio.Queue[Row | None] = asyncio.Queue()
        self._pictures = 0
        self._playing: asyncio.Task[Verification | None] | None = None
        self._is_stopped = False

    def stop(self) -> None:
        """Ask for the orderly end."""
        self._is_stopped = True
        if self._playing is not None:
            self._playing.cancel()

    async def main(self) -> int:
        """Run to the end. The failure of any part ends it with status 1, being stopped with 130."""
        program = self._program
        program.show_first()
        running = asyncio.create_task(program.main())
        self._playing = asyncio.create_task(self._play(program))
        verification = None
        try:
            verification = await self._playing
        except WorldFailure as failure:
            sys.stderr.write(f"icc-desktop: {failure}\n")
        except asyncio.CancelledError:
            if not self._is_stopped:
                raise
        program.close()
        status = await running
        if self._is_stopped:
            return INTERRUPTED
        if verification is None or not verification.ok:
            return FAILED
        return status

    async def _play(self, program: Program) -> Verification | None:
        problem = await program.establish(_set_up(program))
        desk, window = program.desk, program.window
        if desk is None or window is None:
            sys.stderr.write(f"icc-desktop: {problem}\n")
            return None
        program.shell.resize(*SIZE)
        scenario = scenario_named(program.scenarios, self._scenario_id)
        unsubscribe = desk.subscribe(self._changed)
        playing_s = max(1.0, self._seconds - START_AND_END_S)
        _print(f"Practice desk in {program.folder}")
        _print(f"Playing '{scenario.titles.say(program.config.language)}' for at most {playing_s:.0f} s")
        acting = asyncio.create_task(self._act_on_all(window))
        try:
            playing = await program.practise(scenario.id, max(1.0, scenario.duration_s / (playing_s * 0.8)))
            if playing is None:
                return None
            await asyncio.wait([playing], timeout=playing_s)
            if program.intake is not None:
                # Nothing more comes, and what came is acted on: ENDEX would freeze it.
                await program.intake.playing.suspend()
            self._waiting.put_nowait(None)
            await acting
            await program.stop_practice()
            await self._show_screens(window)
        finally:
            acting.cancel()
            unsubscribe()
        found = await desk.verify()
        _print(_verdict(found))
        return found

    # -- what the desk says

    def _changed(self, change: Change) -> None:
        for entry in change.entries:
            if entry.lane == "exercise" and entry.subject.kind in (notification.KIND, exercise.KIND):
                _print(_line(entry))
        for row in change.notifications:
            if row.lane == "exercise" and any(_received(e) and e.subject.id == row.id for e in change.entries):
                self._waiting.put_nowait(row)

    # -- what the officer does

    async def _act_on_all(self, window: MainWindow) -> None:
        done = 0
        while (row := await self._waiting.get()) is not None:
            await self._act_on(window, row)
            done += 1
            if done in (3, 6):
                await self._until_shown(window, row.id)
                self._picture("queue")
        await window.telling.run(log.write, text="Practice scenario worked through.", lane="exercise")

    async def _act_on(self, window: MainWindow, row: Row) -> None:
        ids, lane, do = [row.id], row.lane, window.telling.run
        window.queue.select(row.id)
        await do(notifications.open_, ids=ids, lane=lane)
        (now,) = window.queue.rows((row.id,)) or (row,)
        if now.acknowledged_at is None:
            await do(notifications.acknowledge, ids=ids, lane=lane)
        if not row.readable:
            await do(notifications.note, ids=ids, lane=lane, text="Could not be read: sender asked to send it again.")
        elif row.message_type == "Cancel":
            await do(
                notifications.close, ids=ids, lane=lane, reason="informed-only", text="Withdrawn, not an all-clear."
            )
        elif row.status != "Test":
            reason = "As the sender says." if row.proposed else "Nothing to go by yet."
            severity = row.proposed or notification.NOTABLE
            await do(notifications.assess, ids=ids, lane=lane, severity=severity, concerns="ours", reason=reason)

    # -- pictures

    async def _until_shown(self, window: MainWindow, notification_id: str) -> None:
        """Until the panel says what the list says; it reads what an act has changed a moment later."""
        with suppress(TimeoutError):
            async with asyncio.timeout(SHOWN_WITHIN_S):
                while not (  # noqa: ASYNC110 - the panel tells nobody when it has read
                    (detail := window.queue.panel.detail) and (detail.row,) == window.queue.rows([notification_id])
                ):
                    await asyncio.sleep(0)

    async def _show_screens(self, window: MainWindow) -> None:
        for screen in ("queue", "log", "sources", "shift"):
            window.show_screen(screen)
            await asyncio.sleep(0)
            self._picture(screen)
        window.show_screen("queue")

    def _picture(self, name: str) -> None:
        if self._shots is None:
            return
        with suppress(OSError):  # told below
            self._shots.mkdir(parents=True, exist_ok=True)
        self._pictures += 1
        path = self._shots / f"{self._pictures:02}-{name}.png"
        if not self._program.shell.grab().save(str(path)):
            raise WorldFailure(
                "read-only", Message(QT_TRANSLATE_NOOP("core", "{path} cannot be written to."), {"path": str(path)})
            )
        _print(f"Picture saved: {path}")


def _set_up(program: Program) -> SetUp:
    return SetUp(
        language=program.config.language,
        desk_code="P",
        centre_name="Practice Crisis Centre",
        display_name="Practice officer",
        sign_in_name="practice",
        password=secrets.token_urlsafe(16),
        data_dir=program.folder,
        practice=False,
    )


def _received(entry: LogRow) -> bool:
    return entry.kind == notification.RECEIVED


def _line(entry: LogRow) -> str:
    what = "ARRIVED" if _received(entry) else "EXERCISE"
    if entry.kind in (notification.JOINED, notification.MATCH_PROPOSED) and entry.author == PROGRAM:
        what = "JOINED"
    elif entry.subject.kind == notification.KIND and not _received(entry) and entry.author != PROGRAM:
        what = "ACT"
    return f"{iso_z(entry.recorded_at)[11:19]}Z  {entry.ref:<8} {what:<8} {entry_text(entry)}"


def _verdict(found: Verification) -> str:
    counts = ", ".join(f"{c.entries} entries in the {c.lane} lane (head code {c.head_code})" for c in found.chains)
    if found.problem is None:
        return f"The journal verifies: {counts}."
    return f"THE JOURNAL DOES NOT VERIFY at {found.entry}: {found.problem}"


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
