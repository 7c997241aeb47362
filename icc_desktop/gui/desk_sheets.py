"""The sheets over the window that set how the desk works, each imported when it is first asked for."""

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.source import Health
from icc_desktop.gui.desk_keys import key_pages
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.key_sheet import KeySheet
from icc_desktop.gui.sound import Player
from icc_desktop.gui.telling import Telling


class DeskSheets:
    """Opens the sheets over `parent`."""

    def __init__(
        self,
        parent: QWidget,
        telling: Telling,
        *,
        lane: Callable[[], Lane],
        now: Callable[[], datetime],
        tz: tzinfo,
        author_name: Callable[[str], str],
        language: str,
        healths: Callable[[], Mapping[str, Health]],
        desk: str,
        player: Player | None,
    ):
        self._parent, self._telling, self._lane = parent, telling, lane
        self._desk, self._player = desk, player
        self.place = SectionPlace(
            run=telling.run,
            ask=telling.ask,
            now=now,
            tz=tz,
            language=language,
            author_name=author_name,
            healths=healths,
        )

    def keys(self, screen: str = "") -> None:
        """All keys on one sheet, those of a screen first to be seen."""
        sheet = KeySheet(key_pages(), self._lane(), self._parent, current=screen)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    async def matching(self) -> None:
        """The rules by which notifications are joined."""
        from icc_desktop.gui.matching_form import set_matching

        await set_matching(self._parent, run=self._telling.run, ask=self._telling.ask, lane=self._lane())

    async def sound(self) -> None:
        """How loud the desk is, on what it is heard, and how each tone sounds."""
        from icc_desktop.gui.sound_form import set_sound

        if self._player is not None:
            run, ask = self._telling.run, self._telling.ask
            await set_sound(self._parent, self._player, run=run, ask=ask, desk=self._desk, lane=self._lane())

    async def load(self) -> None:
        """From how many notifications on it is busy, and a flood."""
        from icc_desktop.gui.load_form import set_load

        await set_load(self._parent, run=self._telling.run, ask=self._telling.ask, lane=self._lane())

    async def signers(self) -> None:
        """Those whose signatures are trusted."""
        from icc_desktop.gui.signers_sheet import show_signers

        await show_signers(self._parent, self.place, self._lane())

    async def own_senders(self) -> None:
        """The names under which this house sends."""
        from icc_desktop.gui.own_senders_sheet import show_own_senders

        await show_own_senders(self._parent, self.place, self._lane())

    async def decide(self, dossier: Dossier | None) -> None:
        """Write a decision down, in a dossier or in none."""
        from icc_desktop.gui.dossier_decisions import decide

        await decide(self._parent, self.place, lane=self._lane(), dossier=dossier)

    async def decisions(self, go_to_dossier: Callable[[str], None], go_to_notification: Callable[[str], None]) -> None:
        """All decisions of the lane."""
        from icc_desktop.gui.decisions_sheet import DecisionsSheet

        sheet = DecisionsSheet(self._parent, self.place, self._lane())
        sheet.dossier_wanted.connect(go_to_dossier)
        sheet.notification_wanted.connect(go_to_notification)
        await sheet.load()
        sheet.open()
