"""The evaluation of an exercise as page, CSV and values."""

import csv
import io
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import msgspec

from icc_desktop.domain import evaluation as ev
from icc_desktop.domain.evaluation import Evaluation, Moments
from icc_desktop.domain.exercise import Answer, Delivered, Exercise, Lesson, Remark, Skipped
from icc_desktop.domain.export import Format
from icc_desktop.domain.folding import Claim, Register
from icc_desktop.domain.scenario import played
from icc_desktop.gui.report import Report, file_bytes
from icc_desktop.reports import evaluation as report
from icc_desktop.reports import page
from tests.desk.at_exercise import PLAN
from tests.rigs import START

SHEET = page.Sheet(
    title="Evaluation",
    centre="NCCN",
    desk="A",
    lane="exercise",
    officer="Ann",
    shift_since="",
    mark="",
    printed_at="now",
    head_code="ABCD",
)


def claimed(value: Any) -> Register:
    return Register((Claim("A", 1, "X-A-1", 1, START, "ann", value),))


def found(text: str = "calm", **rest: Any) -> Evaluation:
    at = START + timedelta(seconds=120)
    state = Exercise(
        id="e1",
        lane="exercise",
        title="Ammonia",
        scenario_id="ammonia",
        started_at=START,
        ended_at=START + timedelta(hours=1),
        delivered={
            "call": Delivered(step="call", ref="X-A-3", at=at, position_s=120),
            "mail": Delivered(step="mail", ref="X-A-5", at=at, position_s=540, notifications=("n1",), by="ann"),
        },
        skipped={"cut": Skipped("cut", "X-A-7", at)},
        answers={"call": Answer("X-A-4", at + timedelta(seconds=9), "ann", "n2")},
        ticks={"call#1": claimed({"done": True, "position_s": 500.0})},
        observations=(Remark("X-A-8", at, "ann", text, "mail"),),
        remarks=(Remark("X-A-9", at, "ann", "=1+1"),),
        lessons={
            "l": Lesson(
                id="l", ref="X-A-10", said=claimed({"text": "-night phone", "owner": "@RMI", "due": "2027-02-01"})
            )
        },
    )
    dealt = {
        "n1": Moments(at + timedelta(seconds=10), at + timedelta(seconds=30)),
        "n2": Moments(None, at + timedelta(seconds=9), at + timedelta(seconds=9)),
    }
    return ev.evaluation(msgspec.structs.replace(state, **rest), played(PLAN), dealt)


def when(at: datetime) -> str:
    return f"{at:%H:%M:%S}Z"


def names(prefix: str) -> Callable[[str], str]:
    return lambda one: f"{prefix} {one}"


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_the_page_tells_what_was_planned_done_seen_and_learnt() -> None:
    said = report.body(found(), when, when, names("Account"), names("Channel"))
    for text in (
        "ENDEX: to be evaluated. STARTEX 08:00:00Z, ENDEX 09:00:00Z.",
        "Injects: 5, delivered: 2, left out: 1, acknowledged: 2.",
        "Expected actions: 2, seen done: 1, of these late: 1.",
        "08:02:00Z, by hand",
        "08:02:10Z (+10 s)",
        "Channel mail",
        "Late",
        "Who rings whom",
        "Account ann",
        "-night phone",
    ):
        assert text in said, text
    assert "05:49:00" in said  # planned, in the scenario's own time


def test_what_people_typed_is_never_markup() -> None:
    said = report.body(found("<script>alert(1)</script>"), when, when, str, str)
    assert "<script>" not in said
    assert "&lt;script&gt;" in said


def test_a_page_of_it_says_exercise_at_head_and_foot() -> None:
    assert "EXERCISE EXERCISE EXERCISE" in (*page.head(SHEET), *page.foot(SHEET))
    whole = page.document(SHEET, report.body(found(), when, when, str, str))
    assert whole.count("EXERCISE EXERCISE EXERCISE") == 2


def given_out(found_: Evaluation, form: Format, language: str = "en") -> bytes:
    made = Report(
        title=report.title(found_),
        what="evaluation",
        lane="exercise",
        language=language,
        body=lambda: report.body(found_, when, when, str, str),
        text=lambda: report.text(found_, when, when, str, str),
        table=lambda: report.table(found_, str, str, language=language),
        values=lambda: report.values(found_, str),
    )
    return file_bytes(made, form, SHEET)


def test_the_table_is_read_back_and_runs_nothing() -> None:
    lines = rows(given_out(found("\t=HYPERLINK(1)"), "csv"))
    flat = [cell for line in lines for cell in line]
    assert not [cell for cell in flat if cell.lstrip().startswith(("=", "+", "-", "@"))]
    assert {"'=1+1", "'-night phone", "'@RMI"} <= set(flat)
    assert lines[0] == lines[-1] == ["EXERCISE EXERCISE EXERCISE"]
    (mail,) = (line for line in lines if line[:1] == ["mail"] and len(line) > 9)
    assert mail[4] == "2026-11-25T08:02:00Z"
    assert mail[-4:] == ["10", "30", "", ""]


def test_every_form_that_is_given_out_says_exercise_first_and_last() -> None:
    for form in ("html", "text", "csv", "json"):
        said = given_out(found(), form, "nl").decode("utf-8-sig")  # type: ignore[arg-type]  # each is a Format
        assert "OEFENING OEFENING OEFENING" in said or "EXERCISE EXERCISE EXERCISE" in said
    text = given_out(found(), "text", "nl").decode()
    assert text.startswith("OEFENING OEFENING OEFENING\n")
    assert text.endswith("OEFENING OEFENING OEFENING\n")


def test_the_text_says_each_row_with_its_heads() -> None:
    text = report.text(found(), when, when, str, str)
    assert (
        "  Inject: mail; Channel: mail; State: Acknowledged; Planned: 05:49:00; Delivered: 08:02:00Z, by hand;" in text
    )
    assert "Lesson: -night phone; Owner: @RMI; Due: 2027-02-01" in text


def test_the_values_are_plain_and_say_null_for_what_did_not_happen() -> None:
    values = report.values(found(), str)
    assert msgspec.json.decode(msgspec.json.encode(values)) == values
    by_name = {one["inject"]: one for one in values["injects"]}
    assert by_name["mail"]["acknowledged_after_s"] == 30
    assert by_name["mail"]["decision_at"] is None
    assert by_name["cut"]["state"] == "skipped"
    assert by_name["nudge"]["planned_at"] is None
    assert by_name["call"]["first_call_after_s"] == 9
    assert values["lessons"] == [{"text": "-night phone", "owner": "@RMI", "due": "2027-02-01"}]
    assert [one["outcome"] for one in values["expected"]] == ["late", "not-done"]


def test_a_run_without_anything_says_none() -> None:
    empty = found(
        delivered={}, skipped={}, answers={}, ticks={}, observations=(), remarks=(), lessons={}, ended_at=None
    )
    said = report.body(empty, when, when, str, str)
    assert said.count("<p>None.</p>") == 3
    assert "STARTEX: it runs. STARTEX 08:00:00Z." in said
