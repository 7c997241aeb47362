"""Exercise messages route by themselves: each format's own flag, through each door, into the exercise lane and nowhere else."""

import base64
from email.message import EmailMessage
from pathlib import Path

import pytest

from icc_desktop.desk import by_hand, queries, receiving
from icc_desktop.desk.by_hand import Thing
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.notification import KIND
from icc_desktop.domain.source import Delivery
from icc_desktop.intake.readers import read
from tests.intake.test_edxl import FILE_2, SECOND
from tests.rigs import CHANNELS, START, Bench

LANES: tuple[Lane, ...] = ("real", "exercise")
DATA = Path(__file__).resolve().parents[1] / "data"
CAP = b"""<?xml version="1.0"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>E-1</identifier><sender>s@example.org</sender>
<sent>2026-11-25T06:00:00-00:00</sent><status>%s</status><msgType>Alert</msgType><scope>Public</scope></alert>"""


def cap(exercise: bool) -> bytes:
    return CAP % (b"Exercise" if exercise else b"Actual")


def emsi(exercise: bool) -> bytes:
    data = (DATA / "emsi" / "event.xml").read_bytes()
    return data.replace(b"<MODE>ACTUAL", b"<MODE>EXERCS") if exercise else data


def irix(exercise: bool) -> bytes:
    data = (DATA / "irix" / "release.xml").read_bytes()
    return data.replace(b">Emergency<", b">Exercise<") if exercise else data


def edxl(exercise: bool) -> bytes:
    return SECOND % (b"Exercise" if exercise else b"Actual", FILE_2 % base64.b64encode(b"a map"))


FORMATS = {"CAP": cap, "EMSI": emsi, "IRIX": irix, "EDXL-DE": edxl}


def mailed(data: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Message-ID"] = "desk@example.org", "Report", "<m-1@example.org>"
    mail["Date"] = "Wed, 25 Nov 2026 08:00:00 +0100"
    mail.set_content("See the file.")
    mail.add_attachment(data, maintype="application", subtype="xml", filename="report.xml")
    return mail.as_bytes()


def by_source(desk: Bench, data: bytes, *, polled: bool) -> None:
    delivery = Delivery("s", "report.xml", read(data), START, polled=polled, channel="mail", assume_actual=True)
    desk.program(receiving.receive, delivery=delivery, language="en", channels=CHANNELS)


def enter(desk: Bench, door: str, data: bytes) -> None:
    match door:
        case "web":
            by_source(desk, data, polled=True)
        case "folder":
            by_source(desk, data, polled=False)
        case "mail":
            by_source(desk, mailed(data), polled=False)
        case "by hand":
            desk.run(
                by_hand.take_in,
                things=[Thing("report.xml", read(data))],
                channel="mail",
                lane="real",
                exercise_id=None,
                language="en",
                channels=CHANNELS,
            )


def lanes(desk: Bench, wanted: str) -> set[Lane]:
    """The lanes in which messages of that format stand."""
    found = set()
    for lane in LANES:
        for row in desk.rows(lane):
            alert = desk.detail(row.id, lane).alert
            if alert is not None and alert.format.startswith(wanted):
                found.add(lane)
    return found


@pytest.mark.parametrize("door", ["web", "folder", "mail", "by hand"])
@pytest.mark.parametrize("name", FORMATS)
def test_an_exercise_flag_is_heard_through_every_door(desk: Bench, name: str, door: str) -> None:
    enter(desk, door, FORMATS[name](True))
    assert lanes(desk, name) == {"exercise"}


@pytest.mark.parametrize("door", ["web", "folder", "mail", "by hand"])
@pytest.mark.parametrize("name", FORMATS)
def test_without_the_flag_it_stays_in_the_real_lane(desk: Bench, name: str, door: str) -> None:
    enter(desk, door, FORMATS[name](False))
    assert lanes(desk, name) == {"real"}


def test_it_belongs_to_no_run_and_is_not_frozen_with_one(desk: Bench) -> None:
    enter(desk, "folder", cap(True))
    (row,) = desk.rows("exercise")
    state = desk.read(lambda reader: reader.state(Subject(KIND, row.id), "exercise"))
    assert state.facts.exercise_id is None
    assert desk.read(queries.notification_detail, notification_id=row.id, lane="real") is None
