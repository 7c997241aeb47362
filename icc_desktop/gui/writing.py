"""Writing the log line, and taking the last act back: what the officer does to the journal with one key."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import log
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.alert import Lane
from icc_desktop.gui.banner import Banners
from icc_desktop.gui.log_line import LogLine
from icc_desktop.gui.telling import TAKEN_BACK, Telling

translate = QCoreApplication.translate  # a name that lupdate knows

_NOTHING = QT_TRANSLATE_NOOP("core", "There is nothing to take back in this lane.")


class Writing:
    """Writes for the officer who is signed in; what is refused stays in the line."""

    def __init__(self, desk: Desk, telling: Telling, banners: Banners, line: LogLine):
        self._desk, self._telling, self._banners, self._line = desk, telling, banners, line

    async def write(self, text: str, occurred_at: datetime | None, lane: Lane) -> None:
        """Write a line into the log of a lane."""
        if await self._telling.run(log.write, text=text, lane=lane, occurred_at=occurred_at) is None:
            self._line.refused(self._telling.last_problem)
        else:
            self._line.confirm()

    async def take_back(self, lane: Lane) -> None:
        """Take the officer's last act in a lane back, where that can be, and say what it was."""
        refs = self._desk.last_act(lane)
        if not refs:
            self._telling.refused(Message(_NOTHING))
            return
        change = await self._telling.run(log.take_back, refs=refs)
        if self._telling.disk_is_well:  # else it can still be taken back, once there is room
            self._desk.forget_act(refs)
        if change is not None:
            what = {entry.about or str(entry.message.values.get("struck") or entry.ref) for entry in change.entries}
            words = translate("MainWindow", "Taken back: {what}").format(what="; ".join(sorted(what)))
            self._banners.show_banner(TAKEN_BACK, "info", words, translate("MainWindow", "OK"))
