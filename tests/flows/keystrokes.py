"""From the telephone call to the next alert, with keys that are counted: what DESIGN asks to be few.

A key pressed together with Ctrl or Shift is counted as two.
"""

from pathlib import Path

from PySide6.QtCore import Qt

from icc_desktop.desk.dossier_queries import dossier_detail
from tests import rigs, wire
from tests.flows.at_program import CTRL, Key, Seat, at_program
from tests.flows.test_main_task import arrived, told_after_disk, watch
from tests.keys import press, write


class Counted:
    """Presses keys and counts them; text is typed beside, and not counted."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1 if held == Qt.KeyboardModifier.NoModifier else 2
        press(key, held)


def from_call_to_next_alert(place: Path) -> int:
    """Note a call, assess it, put it into a new dossier, go to the next alert: with the real window of a real desk at `place`; returns
    the keys that it took beyond the text."""
    keys = Counted()
    folder = rigs.establish(place / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        put = await watch(seat, place / "in")
        put("storm.xml", wire.cap("Storm on the coast"))
        waiting = (await arrived(seat, "Storm on the coast")).id
        await seat.list_has_focus()

        keys.press(Key.Key_T, CTRL)
        await seat.until(seat.window.telephone.isActiveWindow)
        write("ERCC duty officer")
        for _ in range(3):  # past the number and the place, to what happened
            keys.press(Key.Key_Tab)
        write("Ship adrift off Ostend")
        keys.press(Key.Key_Return)
        await seat.until(lambda: any(row.channel == "telephone" for row in seat.rows()))
        call = next(row for row in seat.rows() if row.channel == "telephone")
        await seat.until(lambda: seat.window.queue.selected_ids() == (call.id,))
        await seat.list_has_focus()
        assert call.acknowledged_at is not None  # taking the call acknowledged it

        keys.press(Key.Key_E)
        await seat.sheet()
        keys.press(Key.Key_3)
        keys.press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.severity == 3, call.id)
        await seat.list_has_focus()

        keys.press(Key.Key_D)
        await seat.sheet()
        keys.press(Key.Key_Return)
        await told_after_disk(seat, lambda row: row.dossier is not None, call.id)
        await seat.list_has_focus()

        keys.press(Key.Key_Home)
        await seat.until(lambda: seat.window.queue.selected_ids() == (waiting,))
        dossier_id = next(row.dossier for row in seat.rows() if row.id == call.id)
        made = seat.on_disk(dossier_detail, dossier_id=dossier_id or "", lane="real")
        assert made is not None
        assert (made.dossier.name, made.dossier.severity) == ("Ship adrift off Ostend", 3)
        assert [row.id for row in made.rows] == [call.id]

    at_program(place, story, folder=folder)
    return keys.count
