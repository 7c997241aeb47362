"""What leaves the desk is an entry with its mark, also of a dossier that ENDEX has frozen; it is never taken back."""

from icc_desktop.desk import dossiers, exercises, exports, shifts
from icc_desktop.desk import timeline as of_dossier
from icc_desktop.domain import timeline
from tests.desk.at_exercise import started
from tests.desk.test_decisions import with_dossier
from tests.rigs import START, Bench, HeldClock, alert


def test_what_is_printed_saved_or_copied_stands_in_the_timeline_of_its_dossier(desk: Bench) -> None:
    desk.receive(alert("meuse"))
    (row,) = desk.rows()
    one = str(desk.run(with_dossier, ids=(row.id,)).result)
    given = {"title": "Dossier A-5", "lane": "real", "dossier_id": one}
    desk.run(exports.printed, mark="TLP:AMBER", purpose=" for the governor ", **given)
    desk.run(exports.saved, mark="", form="pdf", file="A-5.pdf", **given)
    change = desk.run(exports.copied, mark="", **given)
    rows = [one for one in desk.read(of_dossier.timeline, dossier_id=one, lane="real") if "export" in one.kind]
    assert [row.say() for row in rows] == [
        "Printed: Dossier A-5. Marked: TLP:AMBER. for the governor",
        "Saved as PDF, A-5.pdf: Dossier A-5. Marked: no handling mark.",
        "Copied as text: Dossier A-5. Marked: no handling mark.",
    ]
    assert {timeline.part_of(row) for row in rows} == {"dossier"}
    assert not any(row.strikable for row in change.entries)
    assert change.dossiers == (), "giving it out is no change of it"


def test_the_imprint_names_desk_officer_and_the_code_of_the_chain(desk: Bench, clock: HeldClock) -> None:
    before = desk.read(exports.imprint, lane="real")
    assert (before.officer, before.shift_since) == ("", None)
    desk.run(shifts.begin)
    found = desk.read(exports.imprint, lane="real")
    assert found.desk == "A"
    assert found.centre
    assert found.officer
    assert found.shift_since == START
    assert found.head_code != before.head_code
    assert desk.read(exports.imprint, lane="exercise").head_code != found.head_code


def test_a_dossier_that_endex_froze_is_printed_all_the_same(desk: Bench, clock: HeldClock) -> None:
    run = started(desk)
    one = str(desk.run(with_dossier, ids=(), lane="exercise").result)
    clock.go_on(minutes=20)
    desk.run(exercises.end, exercise_id=run)
    other = {"title": "Other", "summary": "", "paragon": ""}
    assert "ENDEX" in desk.refused(dossiers.describe, dossier_id=one, lane="exercise", **other)
    change = desk.run(exports.printed, title="Dossier", mark="", lane="exercise", dossier_id=one)
    assert [entry.kind for entry in change.entries] == ["export.printed"]
