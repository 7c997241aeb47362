"""What people say of a message's mark, where a classified item is, and how far source and information are to be believed."""

import pytest

from icc_desktop.desk import log, marks, notifications
from icc_desktop.desk.dossier_queries import dossier_detail
from icc_desktop.store.work import Reader
from tests.desk.test_decisions import with_dossier
from tests.rigs import Bench, alert


def received(desk: Bench, headline: str = "note") -> str:
    return desk.received(alert("a", headline=headline))


def said(desk: Bench, one: str) -> str:
    return str(desk.detail(one).history[-1].message)


def test_a_person_marks_and_unmarks_and_takes_it_back(desk: Bench) -> None:
    one = received(desk)
    desk.run(marks.mark, ids=[one], lane="real", mark="tlp-amber")
    assert desk.row(one).mark == "tlp-amber"
    assert said(desk, one) == "Marked TLP:AMBER. "
    desk.run(marks.mark, ids=[one], lane="real", mark=None)  # nobody but us had marked it
    assert (desk.row(one).mark, said(desk, one)) == (None, "Handling mark taken away. ")
    ref = desk.detail(one).history[-1].ref
    desk.run(log.strike, ref=ref, reason="by mistake")
    assert desk.row(one).mark == "tlp-amber"


def test_to_go_below_the_senders_mark_takes_his_consent(desk: Bench) -> None:
    one = received(desk, "TLP:RED note")
    for lower in ("tlp-amber", "tlp-clear", None):
        refusal = desk.refused(marks.mark, ids=[one], lane="real", mark=lower)
        assert "TLP:RED was set by the sender" in refusal
    desk.run(marks.mark, ids=[one], lane="real", mark="tlp-green", reason="CCB duty officer, by telephone 14:05")
    assert desk.row(one).mark == "tlp-green"
    desk.run(marks.mark, ids=[one], lane="real", mark="tlp-red")  # up again needs nobody
    assert "stands already" in desk.refused(marks.mark, ids=[one], lane="real", mark="tlp-red")


def test_stricter_than_the_sender_needs_no_reason(desk: Bench) -> None:
    one = received(desk, "TLP:GREEN note")
    desk.run(marks.mark, ids=[one], lane="real", mark="tlp-amber-strict")
    assert desk.row(one).mark == "tlp-amber-strict"


def test_no_mark_is_made_up(desk: Bench) -> None:
    with pytest.raises(ValueError, match="no such mark"):
        desk.run(marks.mark, ids=[received(desk)], lane="real", mark="tlp-pink")


def test_where_a_classified_item_is_stands_in_the_log_and_can_be_struck(desk: Bench) -> None:
    one = received(desk, "SECRET UE - Kinshasa")
    assert (desk.row(one).pointed, desk.row(one).withheld) == (False, True)
    assert said(desk, one) == "Received, text not taken in because it is classified: SECRET UE/EU SECRET"
    given = {
        "register": "2026/117",
        "system": "CORTESY",
        "holder": "registry, room 12",
        "title": "Item  of 25 November",
    }
    desk.run(marks.point, ids=[one], lane="real", **given)
    assert (desk.row(one).pointed, desk.row(one).headline) == (True, "Item of 25 November")
    assert said(desk, one) == "Classified item 2026/117 in CORTESY, held by registry, room 12: Item of 25 November"
    desk.run(log.strike, ref=desk.detail(one).history[-1].ref, reason="by mistake")
    assert (desk.row(one).pointed, desk.row(one).headline) == (False, "SECRET UE/EU SECRET")


@pytest.mark.parametrize("missing", [{"holder": " "}, {"register": "", "system": ""}])
def test_a_pointer_that_leads_nowhere_is_refused(desk: Bench, missing: dict[str, str]) -> None:
    given = {"register": "2026/117", "system": "CORTESY", "holder": "registry", "title": "", **missing}
    assert "who holds it" in desk.refused(marks.point, ids=[received(desk)], lane="real", **given)


def test_source_and_information_are_judged_apart(desk: Bench) -> None:
    one = received(desk)
    given = {"ids": [one], "lane": "real", "severity": 2}
    desk.run(notifications.assess, **given, source_code="C", information_code="2")
    row = desk.row(one)
    assert (row.source_code, row.information_code) == ("C", "2")
    assert "source and information C2" in said(desk, one)
    desk.run(notifications.assess, **given, source_code="F")
    assert (desk.row(one).source_code, desk.row(one).information_code) == ("F", None)
    assert "source and information F–" in said(desk, one)
    desk.run(notifications.assess, **given)
    assert "source" not in said(desk, one)
    with pytest.raises(ValueError, match="no such code"):
        desk.run(notifications.assess, **given, information_code="7")


def test_a_dossier_is_handled_like_the_strictest_that_stands_in_it_until_a_person_says_otherwise(desk: Bench) -> None:
    heads = ("TLP:GREEN note", "TLP:AMBER+STRICT note", "note")
    ids = [desk.received(alert(str(at), headline=headline)) for at, headline in enumerate(heads)]
    one = str(desk.run(with_dossier, ids=tuple(ids)).result)

    def counts() -> str | None:
        return desk.read(marked, dossier_id=one)

    assert counts() == "tlp-amber-strict"
    given = {"dossier_id": one, "lane": "real"}
    assert "carries TLP:AMBER+STRICT" in desk.refused(marks.mark_dossier, **given, mark="tlp-green")
    change = desk.run(marks.mark_dossier, **given, mark="tlp-green", reason="CCB duty agreed, 14:05")
    assert change.entries[0].say().startswith("Dossier marked TLP:GREEN. CCB duty agreed, 14:05")
    assert counts() == "tlp-green"
    assert "stands already" in desk.refused(marks.mark_dossier, **given, mark="tlp-green", reason="once more")
    desk.run(log.take_back, refs=[change.entries[0].ref])
    assert counts() == "tlp-amber-strict"
    desk.run(marks.mark_dossier, **given, mark="tlp-red")
    assert counts() == "tlp-red"


def marked(reader: Reader, *, dossier_id: str) -> str | None:
    found = dossier_detail(reader, dossier_id=dossier_id, lane="real")
    assert found is not None
    return found.mark
