"""Makes the picture of the README: the real program, off-screen, with a day's work on it.

    python packaging/screenshot.py packaging/screenshot.png

The alerts are invented. They come in as files in watched folders, through the readers and the desk, at the times of a
clock that is held; what was done with them is done through the window.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "Europe/Brussels"

if __name__ != "__mp_main__":  # the processes that read files import this one too, and need nothing of it
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    from icc_desktop.app import Program
    from icc_desktop.base import config
    from icc_desktop.desk import log, notifications, receiving, shifts, sources
    from icc_desktop.domain.queue import Row
    from icc_desktop.domain.source import Source
    from icc_desktop.domain.telephone import Call
    from icc_desktop.gui.assistant import SetUp
    from icc_desktop.gui.main_window import MainWindow

SIZE = (1366, 768)
TODAY = datetime(2026, 11, 25, 5, 0, 7, tzinfo=UTC)
LIMIT_S = 60.0

SOURCES = (
    ("Weather, red", "meteoalarm-red"),
    ("Weather", "meteoalarm"),
    ("Floods", "efas"),
    ("Flash floods", "efas-flash"),
    ("Radiological", "webecurie"),
    ("Civil protection", "cecis"),
)


class HeldClock:
    """Stands still until it is set. Both its times agree on each thread, also where it is set between the two."""

    def __init__(self) -> None:
        self.at = TODAY
        self._told = threading.local()

    def now(self) -> datetime:
        self._told.at = self.at
        return self.at

    def steady_s(self) -> float:
        told: datetime = getattr(self._told, "at", self.at)
        return (told - TODAY).total_seconds()

    def set(self, time: str) -> None:
        """Go on to an hour and minute of UTC, and some seconds: at whole quarters of a minute the desk looks at its clock."""
        hour, minute = map(int, time.split(":"))
        self.at = TODAY.replace(hour=hour, minute=minute, second=7)


def block(language: str, event: str, headline: str, *texts: str, area: str, rank: str, hours: tuple[int, int]) -> str:
    """An info block. `rank` is urgency, severity and certainty; `hours` are those of onset and end, from midnight on."""
    urgency, severity, certainty = rank.split()
    onset, expires = (TODAY.replace(hour=0) + timedelta(hours=hour) for hour in hours)
    description, instruction = (*texts, "")[:2]
    asked = f"<instruction>{instruction}</instruction>" if instruction else ""
    return dedent(f"""
        <info><language>{language}</language><category>Met</category><event>{event}</event>
        <urgency>{urgency}</urgency><severity>{severity}</severity><certainty>{certainty}</certainty>
        <onset>{onset:%Y-%m-%dT%H:%M:%S}+00:00</onset><expires>{expires:%Y-%m-%dT%H:%M:%S}+00:00</expires>
        <senderName>Weather service</senderName><headline>{headline}</headline>
        <description>{description}</description>{asked}
        <contact>duty desk, day and night</contact>
        <area><areaDesc>{area}</areaDesc>
        <polygon>51.09,2.55 51.37,3.37 51.30,3.40 51.02,2.60 51.09,2.55</polygon></area></info>""")


def alert(identifier: str, sent: str, *blocks: str, kind: str = "Alert", references: str = "") -> bytes:
    """A CAP 1.2 message (OASIS, section 3.2)."""
    sender = "duty@weather.example" if identifier.startswith("W") else "duty@floods.example"
    named = f"<references>{sender},{references}</references>" if references else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">'
        f"<identifier>{identifier}</identifier><sender>{sender}</sender><sent>2026-11-25T{sent}:00+00:00</sent>"
        f"<status>Actual</status><msgType>{kind}</msgType><scope>Public</scope>{named}{''.join(blocks)}</alert>"
    ).encode()


COAST = "Coast and polders"
RED_WIND = alert(
    "W.2026.1125.7",
    "12:51",
    block(
        "en-GB",
        "Red wind warning",
        "Red: gusts up to 130 km/h on the coast this evening",
        "A deep low crosses the North Sea. South-westerly gusts of 110 to 130 km/h are expected on the coast, 90 to "
        "110 km/h further inland. The peak falls together with high water in the evening.",
        "Close dikes, piers and beaches. Secure cranes and loose objects. Stay indoors during the peak.",
        area=COAST,
        rank="Immediate Extreme Likely",
        hours=(17, 23),
    ),
    block(
        "nl-BE",
        "Rode windwaarschuwing",
        "Rood: windstoten tot 130 km/u aan de kust vanavond",
        "Een diepe depressie trekt over de Noordzee. Windstoten van 110 tot 130 km/u aan de kust.",
        "Sluit dijken, pieren en stranden af. Blijf binnen tijdens de piek.",
        area="Kust en polders",
        rank="Immediate Extreme Likely",
        hours=(17, 23),
    ),
    block(
        "fr-BE",
        "Avertissement rouge de vent",
        "Rouge : rafales jusqu'à 130 km/h à la côte ce soir",
        "Une dépression profonde traverse la mer du Nord. Rafales de 110 à 130 km/h à la côte.",
        "Fermez digues, jetées et plages. Restez à l'intérieur pendant le pic.",
        area="Côte et polders",
        rank="Immediate Extreme Likely",
        hours=(17, 23),
    ),
)
FLASH_FLOOD = alert(
    "F.2026.331.2",
    "12:46",
    block(
        "en-GB",
        "Flash flood",
        "Flash flood notification: upper Vesdre and Hoegne, peak tonight",
        "The probability of exceeding the 20-year return period is 62 per cent.",
        area="Vesdre basin, province of Liege",
        rank="Expected Severe Likely",
        hours=(20, 34),
    ),
)
FLOOD = alert(
    "F.2026.330.4",
    "09:02",
    block(
        "en-GB",
        "River flood",
        "Formal flood notification: Meuse between Namur and Liege",
        "Exceedance of the 5-year return period from Friday on.",
        area="Meuse, Namur to Liege",
        rank="Expected Severe Possible",
        hours=(48, 96),
    ),
)
SNOW = alert(
    "W.2026.1125.3",
    "10:40",
    block(
        "en-GB",
        "Orange snow warning",
        "Orange: 15 to 20 cm of snow above 400 m",
        "Snow from the west in the night.",
        area="Ardennes",
        rank="Future Moderate Likely",
        hours=(26, 36),
    ),
)
RAIN = alert(
    "W.2026.1125.5",
    "12:20",
    block(
        "en-GB",
        "Orange rain warning",
        "Orange: 40 to 60 mm of rain on saturated ground",
        "Bands of heavy rain until the morning.",
        area="Province of Liege, Hautes Fagnes",
        rank="Expected Moderate Likely",
        hours=(16, 30),
    ),
)
UNCLEAR = alert(
    "R.2026.88",
    "12:57",
    block(
        "en-GB",
        "Radiological event",
        "Elevated dose rate at a border station (exercise?)",
        "Two stations report three times the background.",
        area="Border with the Netherlands",
        rank="Expected Moderate Possible",
        hours=(12, 24),
    ),
)
FOG = alert(
    "W.2026.1125.1",
    "05:10",
    block(
        "en-GB",
        "Yellow fog warning",
        "Yellow: dense fog patches in the morning",
        "Visibility below 200 m.",
        area="Flanders",
        rank="Expected Minor Likely",
        hours=(5, 18),
    ),
)


class Picture:
    """One run of the program, up to the moment of the picture."""

    def __init__(self, program: Program, clock: HeldClock, place: Path, out: Path):
        self.program, self.clock, self.place, self.out = program, clock, place, out
        self.source_ids: dict[str, str] = {}

    async def main(self) -> int:
        """Play the day, take the picture, close in order."""
        self.program.show_first()
        running = asyncio.create_task(self.program.main())
        try:
            async with asyncio.timeout(LIMIT_S):
                await self._day()
        finally:
            self.program.close()
            status = await running
        return status

    @property
    def window(self) -> MainWindow:
        window = self.program.window
        if window is None:
            raise RuntimeError("the desk did not open")
        return window

    async def _day(self) -> None:
        problem = await self.program.establish(self._set_up())
        if problem:
            raise RuntimeError(problem)
        window, do = self.window, self.window.telling.run
        self.program.shell.resize(*SIZE)
        await do(shifts.begin)
        await self._add_sources()
        fog = await self._arrives("05:14", "meteoalarm", FOG)
        await do(notifications.acknowledge, ids=[fog.id], lane="real")
        await do(notifications.assess, ids=[fog.id], lane="real", severity=1, concerns="ours")
        self.clock.set("09:05")
        flood = await self._arrives("09:05", "efas", FLOOD)
        await do(notifications.acknowledge, ids=[flood.id], lane="real")
        await do(
            notifications.assess, ids=[flood.id], lane="real", severity=3, concerns="ours", reason="Meuse is ours."
        )
        await do(notifications.hand, ids=[flood.id], lane="real", who="permanence, shift leader", back=True)
        await do(notifications.note, ids=[flood.id], lane="real", text="Hydrology service looks again at 15:00.")
        snow = await self._arrives("10:42", "meteoalarm", SNOW)
        await do(notifications.acknowledge, ids=[snow.id], lane="real")
        self.clock.set("11:26")
        call = Call(
            caller="ERCC duty officer",
            what="Request for assistance: high-capacity pumping modules",
            where="Po valley, Italy",
            wanted="Offer, no offer, or considering until: by 18:00 today",
        )
        await do(receiving.take_call, call=call, language="en", channels=self.program.channels, lane="real")
        await do(log.write, text="Civil Protection asked for available pumping modules.", lane="real")
        self.clock.set("12:02")
        await do(notifications.close, ids=[fog.id], lane="real", reason="informed-only", text="Fog has lifted.")
        await self._arrives("12:24", "meteoalarm", RAIN)
        await self._arrives("12:49", "efas-flash", FLASH_FLOOD)
        red = await self._arrives("12:56", "meteoalarm-red", RED_WIND)
        await self._arrives("12:59", "webecurie", UNCLEAR)
        self.clock.set("13:05")
        await self._until(lambda: window.queue.model.now == self.clock.at)
        window.queue.select(red.id)
        await self._until(lambda: (shown := window.queue.panel.detail) is not None and shown.row.id == red.id)
        window.log_line.set_draft("13:58 rang the governor's office of West Flanders: ")
        window.show_screen("queue")
        self.program.shell.activateWindow()
        await self._until(window.queue.view.hasFocus)
        await asyncio.sleep(0)
        if not self.program.shell.grab().save(str(self.out)):
            raise RuntimeError(f"{self.out} cannot be written to")

    def _set_up(self) -> SetUp:
        return SetUp(
            language="en",
            desk_code="A",
            centre_name="National Crisis Centre",
            display_name="N. Vermeer",
            sign_in_name="vermeer",
            password="only for this picture",  # noqa: S106 - of a desk that is thrown away at once
            data_dir=self.program.folder,
            practice=False,
        )

    async def _add_sources(self) -> None:
        for name, channel in SOURCES:
            folder = self.place / channel
            folder.mkdir()
            source = Source(
                id="", name=name, kind="folder", address=str(folder), channel=channel, interval_s=8 * 3600.0
            )
            change = await self.window.telling.run(sources.add, source=source)
            self.source_ids[channel] = str(change.result) if change else ""

    async def _arrives(self, time: str, channel: str, content: bytes) -> Row:
        """A message comes in at `time` (UTC) through the source of `channel`; its row."""
        self.clock.set(time)
        before = {row.id for row in self._rows()}
        path = self.place / channel / f"{time.replace(':', '')}.xml"
        path.write_bytes(content)
        os.utime(path, (TODAY.timestamp(), TODAY.timestamp()))
        if self.program.intake is not None:
            self.program.intake.poll_now(self.source_ids[channel])
        await self._until(lambda: len(self._rows()) > len(before))
        return next(row for row in self._rows() if row.id not in before)

    def _rows(self) -> list[Row]:
        model = self.window.queue.model
        found = (model.row_at(position) for position in range(model.rowCount()))
        return [row for row in found if row is not None]

    async def _until(self, true: Callable[[], bool]) -> None:
        while not true():  # noqa: ASYNC110 - what is on screen sets no asyncio event
            await asyncio.sleep(0)


def main(out: Path) -> int:
    """Make the picture; returns the exit status."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    QApplication.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory(prefix="icc-picture-") as made:
        place = Path(made)
        config.save(config.Config(look="light"), place / "settings")
        clock = HeldClock()
        program = Program(app, data=place / "desk", settings=place / "settings", clock=clock)
        with QEventLoop(app) as loop:
            return int(loop.run_until_complete(Picture(program, clock, place, out.absolute()).main()))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python packaging/screenshot.py PICTURE.png")
    sys.exit(main(Path(sys.argv[1])))
