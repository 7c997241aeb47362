"""The traps and end states that DOMAIN.md section 7 names for the scenarios SC-1 to SC-7."""

import re
from datetime import timedelta
from itertools import pairwise

from icc_desktop.base.resources import read_bytes
from icc_desktop.domain import gazetteer, geometry, marks, matching, world
from tests.shipped_scenarios import DE, NOW, SHIPPED, alert, areas, clock, do, messages, sent_at, step, written

MAP = gazetteer.Gazetteer(world.World(read_bytes))


def test_sc_1_four_notifications_of_one_event_and_fourteen_call_attempts() -> None:
    came = messages(SHIPPED["sc-1"])
    later = [one.id for one in came if one.cap is not None and alert("sc-1", one.id).references]
    assert later == ["release-stopped", "all-clear"]
    assert [one.id for one in came if one.id not in later] == [
        "ncc-call",
        "dispatch-form",
        "ian-early-warning",
        "centre-112-call",
    ]
    attempts = re.findall(r"(?i)call attempt (\d+)(?: at \d\d:\d\d)?: ([^.]*)", do("sc-1"))
    assert sorted(int(number) for number, _ in attempts) == list(range(1, 15))
    assert [int(number) for number, said in attempts if re.search("no answer|busy|voicemail", said)] == [2, 5, 10]
    assert sum("no answer" in said for _, said in attempts) == 1
    assert set(re.findall(r"\bD-\d", do("sc-1"))) == {"D-1", "D-2"}
    addressees = re.search(r"all 11 addressees and collect the acknowledgements: ([^.]*)\.", do("sc-1"))
    assert addressees
    assert len(addressees[1].split(", ")) == 11


def test_sc_1_times_that_were_missed_are_told() -> None:
    form = step("sc-1", "dispatch-form")
    assert clock(SHIPPED["sc-1"], form.sent_s) == "0 05:38"
    late = [
        one.id for one in SHIPPED["sc-1"].by_clock for each in one.expected if re.search("minutes? late", each.do.en)
    ]
    assert late == ["governor-reached", "rmi-forecast"]
    warning = alert("sc-1", "ian-early-warning").infos[0]
    assert (warning.urgency, warning.severity, warning.certainty) == ("Immediate", "Severe", "Likely")
    assert alert("sc-1", "release-stopped").infos[0].severity == "Moderate"
    assert alert("sc-1", "all-clear").infos[0].response_types == ("AllClear",)
    assert set(MAP.countries_of(areas("sc-1", "ian-early-warning"))) == {"BE", "NL"}
    assert "BE-VOV" in MAP.regions_of(areas("sc-1", "ian-early-warning"))


def test_sc_2_one_event_by_three_channels() -> None:
    first = messages(SHIPPED["sc-2"])[:3]
    assert [one.channel for one in first] == ["telephone", "usie", "webecurie"]
    report = alert("sc-2", "usie-notification")
    assert report.format == "IRIX 1.0"
    assert ("ReportContext", "Exercise") in [
        (pair.name, pair.value) for info in report.infos for pair in info.parameters
    ]
    apart = MAP.distance_and_direction(areas("sc-2", "usie-notification"))
    assert apart is not None
    assert 57 <= apart.km <= 63
    assert MAP.countries_of(areas("sc-2", "usie-notification")) == ("FR",)
    rules = matching.load(read_bytes("matching.yaml"))
    found = match("sc-2", "usie-notification", "ecurie-alert", rules)
    assert found is not None
    assert not found.sure, "three sources are for a person to link"


def test_sc_2_decisions_have_their_deciders_and_the_rumour_is_not_a_fact() -> None:
    by = {each.role for one in SHIPPED["sc-2"].steps for each in one.expected if each.do.en.startswith("D-1")}
    assert by == {DE}
    assert "decided by the Minister at 23:41" in step("sc-2", "federal-phase-d2").expected[0].do.en
    assert "F6" in step("sc-2", "media-rumour").expected[0].do.en
    assert "new entry" in step("sc-2", "no-explosion").expected[0].do.en
    measures = alert("sc-2", "ecurie-measures")
    assert measures.infos[0].urgency == "Immediate"
    assert measures.infos[0].areas[0].circles[0].radius_km == 5
    assert "six open actions" in step("sc-2", "handover").expected[0].do.en


def match(number: str, one: str, other: str, rules: matching.Rules) -> matching.Match | None:
    first, second = alert(number, one), alert(number, other)
    traits = [matching.traits(said, nature="exercise", received_at=NOW, rules=rules) for said in (first, second)]
    return matching.match(traits[0], first, traits[1], second, rules)


def test_sc_3_three_agencies_measure_one_quake_and_green_lowers_nothing() -> None:
    rules = matching.load(read_bytes("matching.yaml"))
    emsc = match("sc-3", "usgs-automatic", "emsc", rules)
    assert emsc is not None
    assert not emsc.sure, "a person confirms it"
    assert alert("sc-3", "usgs-automatic").infos[0].severity == "Unknown"
    assert alert("sc-3", "usgs-reviewed").infos[0].severity == "Severe"
    magnitudes = [
        next(pair.value for pair in alert("sc-3", name).infos[0].parameters if pair.name == "magnitude")
        for name in ("usgs-automatic", "emsc", "usgs-reviewed")
    ]
    assert magnitudes == ["6.3", "6.1", "6.5"]
    green = step("sc-3", "gdacs-green")
    assert "Green" in (alert("sc-3", "gdacs-green").infos[0].headline or "")
    assert "do not lower the severity" in green.expected[0].do.en
    assert alert("sc-3", "tsunami-cancelled").message_type == "Cancel"
    begins = {alert("sc-3", name).infos[0].onset_at for name in ("usgs-automatic", "emsc", "gdacs-green")}
    assert len(begins) == 1, "one quake, one moment"


def test_sc_3_numbers_have_their_source_and_the_answer_its_deadline() -> None:
    operator, counts = step("sc-3", "tour-operator"), step("sc-3", "first-counts")
    assert clock(SHIPPED["sc-3"], operator.sent_s) == "0 14:38"
    safe, injured, dead = (
        int(found) for found in re.findall(r"(\d+) (?:en sécurité|blessés|décès)", str(counts.text))[:3]
    )
    assert (safe, injured, dead) == (338, 2, 0)
    assert '"340, estimate, tour operator, 14:38"' in operator.expected[0].do.en
    assert "UCPM" in step("sc-3", "eadrcc-request").expected[0].do.en
    reminders = [one.at_s for one in SHIPPED["sc-3"].steps if one.id.startswith("reminder")]
    end = step("sc-3", "to-consular-lead")
    times = [step("sc-3", "first-counts").at_s, *reminders, end.at_s]
    assert {(b - a) / 3600 for a, b in pairwise(times)} == {12}
    assert clock(SHIPPED["sc-3"], end.at_s).startswith("3 ")


NOT_FOR_BELGIUM = ["niers", "german-rain", "rhine-oil", "sieg"]


def test_sc_4_31_notifications_9_duplicates_4_not_for_belgium_18_handled() -> None:
    came = messages(SHIPPED["sc-4"])
    again = [one.id for one in came if one.again is not None]
    foreign = [one.id for one in came if any("not for Belgium" in each.do.en for each in one.expected)]
    assert (len(came), len(again), len(foreign)) == (31, 9, 4)
    assert len(came) - len(again) - len(foreign) == 18
    assert foreign == NOT_FOR_BELGIUM
    drawn = {one.id for one in came if one.cap is not None}
    inside = {name for name in drawn if "BE" in MAP.countries_of(areas("sc-4", name))}
    assert drawn - inside == {*NOT_FOR_BELGIUM, "ncc-levels"}
    assert [one.again for one in came if one.channel == "efas" and one.again == "efas-formal"] == ["efas-formal"] * 2


def test_sc_4_75_minutes_from_the_first_mail_to_the_first_governor() -> None:
    first, informed = step("sc-4", "efas-formal"), step("sc-4", "first-governor")
    assert (informed.at_s - first.at_s) / 60 == 75
    assert "75 minutes" in do("sc-4")
    assert "58 %" in (alert("sc-4", "efas-formal").infos[0].headline or "")
    assert alert("sc-4", "efas-formal").infos[0].onset_at == sent_at(first) + timedelta(days=3.5)
    warning, alarm = alert("sc-4", "crcw-prealert"), alert("sc-4", "crcw-alert")
    assert (warning.infos[0].severity, alarm.infos[0].severity) == ("Severe", "Extreme")
    assert [r.identifier for r in alarm.references] == [warning.identifier]
    orange = set(MAP.regions_of(areas("sc-4", "rmi-orange")))
    assert {code for code in orange if code.startswith("BE")} == {"BE-WLG", "BE-WLX", "BE-WNA"}
    looks = [one.at_s for one in SHIPPED["sc-4"].steps if one.id.startswith("efas-site")]
    assert {b - a for a, b in pairwise(looks)} == {12 * 3600}
    assert alert("sc-4", "efas-pre-tasking").infos[0].resources[0].mime_type == "application/geo+json"


def test_sc_5_the_update_narrows_the_area_and_nobody_cancels() -> None:
    first, second = alert("sc-5", "meteoalarm-red"), alert("sc-5", "area-narrowed")
    assert [r.identifier for r in second.references] == [first.identifier]
    wide, narrow = (geometry.shape(areas("sc-5", name)) for name in ("meteoalarm-red", "area-narrowed"))
    assert wide is not None
    assert narrow is not None
    assert narrow.area < 0.5 * wide.area
    assert geometry.shared_percent(narrow, wide) > 97
    assert {area.geocodes[0].value for area in areas("sc-5", "meteoalarm-red")} == {"BE25"}
    expiry = step("sc-5", "expired")
    ends = {info.expires_at for said in (first, second) for info in said.infos}
    assert ends == {NOW + timedelta(seconds=expiry.at_s)}
    assert clock(SHIPPED["sc-5"], expiry.at_s) == "1 22:30"
    assert not [name for name in written("sc-5") if alert("sc-5", name).message_type == "Cancel"]
    assert "expired, not cancelled" in expiry.expected[0].do.en
    assert [pair.value[0] for info in first.infos for pair in info.parameters if pair.name == "awareness_level"] == [
        "4"
    ] * 3


def test_sc_5_two_consequences_have_their_own_dossiers() -> None:
    assert [
        one.id
        for one in SHIPPED["sc-5"].steps
        for each in one.expected
        if each.do.en.startswith(("New dossier", "Second consequence dossier"))
    ] == ["ship-adrift", "power-out"]


def test_sc_6_the_mark_is_found_and_refused_twice() -> None:
    known = marks.load(read_bytes("marks.yaml"))
    found = {
        one.id: [found.mark.say("en") for found in known.found_in(one.text.subject)]
        for one in SHIPPED["sc-6"].steps
        if one.text is not None
    }
    assert found["ccb-note"] == ["TLP:AMBER+STRICT"]
    assert found["cyclone-opened"] == ["TLP:AMBER"]
    assert not any(said for name, said in found.items() if name not in ("ccb-note", "cyclone-opened"))
    asked = [one.id for one in SHIPPED["sc-6"].by_clock if one.control is not None and "CCB note" in one.control.en]
    assert asked == ["first-request-for-note", "second-request-for-note"]
    assert all(re.search("(?i)refuse", step("sc-6", name).expected[0].do.en) for name in asked)
    assert "17:00" in str(step("sc-6", "ipcr-page").text)
    assert MAP.countries_of(areas("sc-6", "ncc-same-attacker")) == ("NL",)


def test_sc_7_the_flash_is_raised_by_an_entry_and_classified_text_stays_out() -> None:
    known = marks.load(read_bytes("marks.yaml"))
    classified = [
        one.id
        for one in SHIPPED["sc-7"].steps
        if one.text is not None and marks.is_classified(found.mark for found in known.found_in(one.text.subject))
    ]
    assert classified == ["classified-reason"]
    assert "pointer only" in step("sc-7", "classified-reason").expected[0].do.en
    assert "F3" in step("sc-7", "media-flash").expected[0].do.en
    assert "raised to 1 by a new entry" in step("sc-7", "two-arrested").expected[0].do.en
    assert "B2" in step("sc-7", "partner-call").expected[0].do.en
    calls = re.findall(r"Call (\d)", "\n".join(each.do.en for each in step("sc-7", "four-calls").expected))
    assert calls == ["1", "2", "3", "4"]
    raised, back = alert("sc-7", "level-raised"), alert("sc-7", "level-back")
    levels = [[pair.value for pair in said.infos[0].parameters] for said in (raised, back)]
    assert levels == [["3", "4"], ["4", "3"]]
    assert [r.identifier for r in back.references] == [raised.identifier]


def test_sc_7_another_networks_exercise_has_nothing_to_do_with_it() -> None:
    rules = matching.load(read_bytes("matching.yaml"))
    other = alert("sc-7", "other-exercise")
    assert other.status == "Exercise"
    assert not other.incidents
    for name in written("sc-7"):
        if name != "other-exercise":
            assert alert("sc-7", name).sender != other.sender
            assert match("sc-7", name, "other-exercise", rules) is None
    assert "BE" not in MAP.countries_of(areas("sc-7", "other-exercise"))
