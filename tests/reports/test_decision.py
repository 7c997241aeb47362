"""A decision on paper: the decider apart from the writer, the options with why not, and what was known, unknown and overdue."""

from datetime import datetime, timedelta

import msgspec

from icc_desktop.base.words import Message
from icc_desktop.domain.decision import Decision, Option, Wording
from icc_desktop.domain.folding import Claim, Register
from icc_desktop.domain.picture import NOTIFICATION, UNASSESSED, Line, Picture
from icc_desktop.reports import decision as report
from icc_desktop.reports.decision import Naming
from tests.reports.test_page import Read
from tests.rigs import START

NAMES = Naming({"ann": "Ann Peeters"}.__getitem__, {"meteoalarm": "MeteoAlarm"}.__getitem__, str.upper)
WORDING = Wording(
    issue="Warn the provinces now?",
    choice="Warn <b>Liège</b>",
    decided_by="Duty executive",
    reasons="The level rises",
    options=(Option("Wait", "too late"), Option("Nothing")),
    decided_at=START,
    review_at=START + timedelta(hours=2),
)
SHOWN = Picture(
    at=START,
    known=(
        Line(
            "A-3",
            Message(NOTIFICATION, {"headline": "Flood", "channel": "meteoalarm"}, {"severity": Message("Serious")}),
            START,
        ),
    ),
    unknown=(Line("A-3", Message(UNASSESSED, {"headline": "Flood"})),),
)


def when(at: datetime) -> str:
    return f"{at:%H:%MZ}"


def register(value: object, number: int = 20) -> Register:
    claim = Claim("A", number, f"A-{number}", number, START, "ann", value)
    return Register((claim,))


def taken(wording: Wording = WORDING, **rest: Register) -> Decision:
    return Decision(
        id="d",
        lane="real",
        ref="A-20",
        written_by="ann",
        written_at=START,
        taken=register(msgspec.to_builtins(wording)),
        **rest,
    )


def test_the_text_can_be_read_out_from_the_issue_to_what_was_overdue() -> None:
    assert report.text(taken(), SHOWN, when, NAMES).splitlines() == [
        "Decision A-20: Warn <b>Liège</b>",
        "",
        "State: Taken",
        "Issue: Warn the provinces now?",
        "Choice: Warn <b>Liège</b>",
        "Decided by: Duty executive",
        "Decided: 08:00Z",
        "Reasons: The level rises",
        "Option not chosen: Wait",
        "  Why not: too late",
        "Option not chosen: Nothing",
        "Review: 10:00Z",
        "Written down: 08:00Z by Ann Peeters",
        "",
        "What stood at 08:00Z, when it was written down",
        "Known:",
        "  A-3 08:00Z Flood (MeteoAlarm), Serious",
        "Unknown:",
        "  A-3 Not assessed yet: Flood",
        "Overdue:",
        "  Nothing.",
    ]


def test_a_revoked_one_says_by_whom_and_by_what() -> None:
    one = taken(revoked=register({"by": "Minister", "reason": "Overtaken.", "other": "A-31"}, 30))
    said = dict(report.facts(one, when, NAMES))
    assert said["State"] == "Revoked"
    assert said["Revoked"] == "08:00Z by Minister. Overtaken. Replaced by A-31."
    assert "Review" not in said


def test_a_proposal_names_who_is_to_decide() -> None:
    one = Decision(id="d", lane="real", ref="A-20", proposed=register(msgspec.to_builtins(WORDING)))
    assert dict(report.facts(one, when, NAMES))["To be decided by"] == "Duty executive"


def test_nothing_in_the_page_is_taken_as_markup_and_all_of_the_picture_is_there() -> None:
    page = Read(report.body(taken(), SHOWN, when, NAMES))
    assert "Warn <b>Liège</b>" in page.texts
    assert {"Known", "Unknown", "Overdue", "A-3", "Nothing."} <= set(page.texts)
    gone = Read(report.body(taken(), None, when, NAMES))
    assert "What was known then was erased." in gone.texts


def test_another_program_gets_times_in_utc_and_ids_in_words() -> None:
    values = report.values(taken(), SHOWN, NAMES)
    assert values["decided_at"] == "2026-11-25T08:00:00Z"
    assert values["options"][0] == {"text": "Wait", "rejected_because": "too late"}
    assert values["picture"]["known"] == [
        {"number": "A-3", "at": "2026-11-25T08:00:00Z", "text": "Flood (MeteoAlarm), Serious"}
    ]
    assert report.values(taken(), None, NAMES)["picture"] is None
