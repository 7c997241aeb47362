"""What the scenarios SC-1 to SC-7 hold: every line of DOMAIN.md section 7 at its time and by its channel, in four languages."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from icc_desktop.base.resources import folder, read_bytes
from icc_desktop.base.yaml_values import Titles
from icc_desktop.domain import casualty_names, channel, geometry
from icc_desktop.domain.scenario import Scenario
from tests.shipped_scenarios import (
    DE,
    DO,
    NUMBERS,
    PL,
    SHIPPED,
    alert,
    areas,
    clock,
    do,
    messages,
    sent_at,
    step,
    written,
)

# The lines of DOMAIN.md section 7: what comes in, with its day, time and channel; "-" is what exercise control says,
# "!" what is only expected. Channels are ids of resources/channels.yaml.
TABLES = {
    "sc-1": """
        0 05:42 telephone  ncc-call
        0 05:44 !          tell-shift-leader
        0 05:46 -          governor-silent
        0 05:48 -          governor-reached
        0 05:49 mail       dispatch-form
        0 05:51 !          executive-d1
        0 05:53 ian        ian-early-warning
        0 05:54 !          dissemination
        0 05:56 -          civil-protection-acks
        0 05:57 -          health-acks
        0 06:02 telephone  centre-112-call
        0 06:04 -          rmi-reminder
        0 06:05 -          rmi-answers
        0 06:07 -          rmi-forecast
        0 06:10 -          provincial-phase
        0 06:31 -          be-alert-asked
        0 07:05 ian        release-stopped
        0 08:20 ian        all-clear
        0 09:30 -          phase-ends
    """,
    "sc-2": """
        0 22:11 telephone  neighbour-call
        0 22:14 -          fanc-first-number
        0 22:16 usie       usie-notification
        0 22:18 -          fanc-reached
        0 22:19 webecurie  ecurie-alert
        0 22:25 !          call-out-d1
        0 22:37 !          governors-neighbours
        0 22:40 mail       evaluation-cell
        0 22:58 media      media-rumour
        0 23:04 neighbour  no-explosion
        0 23:20 webecurie  ecurie-measures
        0 23:41 -          federal-phase-d2
        0 23:45 !          notify-five
        1 00:05 ipcr       ipcr-page
        1 03:00 -          handover
        1 06:30 webecurie  class-lowered
        1 11:00 -          phase-ends
    """,
    "sc-3": """
        0 14:03 quake      usgs-automatic
        0 14:06 quake      emsc
        0 14:09 disaster   gdacs-green
        0 14:12 tsunami    tsunami-advisory
        0 14:15 -          consular-duty
        0 14:31 quake      usgs-reviewed
        0 14:40 mail       tour-operator
        0 15:02 tsunami    tsunami-cancelled
        0 15:10 cecis      cecis-request
        0 15:20 -          copernicus
        0 16:05 mail       fa-crisis-centre
        0 16:50 -          offer-decided
        0 17:30 eadrcc     eadrcc-request
        0 19:00 mail       first-counts
    """,
    "sc-4": """
        0 11:20 efas         efas-formal
        0 11:26 efas         efas-formal-twice
        0 11:31 efas         efas-formal-thrice
        0 12:00 !            efas-site-1
        1 10:00 efas         niers
        1 17:40 meteoalarm   rmi-orange
        2 08:00 -            coordination-call
        2 22:15 region-flood crcw-prealert
        3 05:55 region-flood crcw-alert
        3 05:57 telephone    crcw-call
        3 06:10 efas-flash   efas-flash
        3 06:10 efas         efas-pre-tasking
        3 07:30 telephone    governor-liege
        3 07:30 paragon      governor-luxembourg
        3 08:20 -            federal-phase-d2
        3 08:25 !            notify-all
        3 13:00 neighbour    ncc-asks
        3 13:00 neighbour    hcpn-asks
        3 13:00 !            benelux-exchange-1
        3 16:00 !            benelux-exchange-2
    """,
    "sc-5": """
        0 09:30 meteoalarm     rmi-orange
        0 18:10 meteoalarm-red meteoalarm-red
        0 18:12 neighbour      knmi-red
        0 18:20 !              governors-sectors
        0 18:40 !              information-cell-d1
        1 07:05 meteoalarm-red area-narrowed
        1 13:20 safeseanet     ship-adrift
        1 14:02 eaccc          eaccc-invitation
        1 15:45 -              power-out
        1 22:30 -              expired
    """,
    "sc-6": """
        0 02:14 telephone  hospital-call
        0 02:20 !          first-calls
        0 02:24 -          ccb-reached
        0 02:28 -          health-reached
        0 02:32 -          executive-reached
        0 02:35 mail       ccb-note
        0 03:10 telephone  health-call
        0 06:40 neighbour  ncc-same-attacker
        0 07:30 cyclone    cyclone-opened
        0 08:00 telephone  minister-asks
        0 09:00 -          national-meeting
        0 14:00 ipcr       ipcr-page
        1 02:00 -          nis2-clock
        4 10:00 mail       services-back
    """,
    "sc-7": """
        0 20:31 media      media-flash
        0 20:36 telephone  partner-call
        0 20:38 !          four-calls
        0 20:50 !          analysis-asked
        0 21:05 mail       embassy
        0 21:20 ocam       level-raised
        0 21:30 telephone  media-ask
        0 21:45 -          plan-pre-alert
        0 22:10 ipcr       presidency
        0 22:40 other      other-exercise
        1 00:30 neighbour  two-arrested
        1 03:00 -          handover
        1 17:00 ocam       level-back
    """,
}

# Deadlines that the tables name: step, role, day and time by which.
DEADLINES = {
    "sc-1": [
        ("tell-shift-leader", DO, "0 05:47"),
        ("tell-shift-leader", PL, "0 05:47"),
        ("executive-d1", DO, "0 05:52"),
        ("ian-early-warning", DO, "0 06:08"),
        ("dissemination", DO, "0 05:57"),
        ("executive-again", DO, "0 06:25"),
    ],
    "sc-2": [
        ("fanc-first-number", DO, "0 22:21"),
        ("usie-notification", DO, "0 22:31"),
        ("ecurie-alert", DO, "0 22:34"),
        ("governors-neighbours", PL, "0 22:41"),
        ("governors-neighbours", DO, "0 22:41"),
        ("ecurie-measures", DE, "0 23:26"),
        ("notify-five", DO, "1 00:10"),
        ("handover", DO, "1 03:07"),
    ],
    "sc-3": [
        ("consular-duty", DO, "0 14:18"),
        ("consular-duty", DO, "0 14:23"),
        ("cecis-request", DO, "0 17:00"),
        ("offer-decided", DO, "0 17:00"),
    ],
    "sc-4": [
        ("efas-formal", DO, "0 12:20"),
        ("efas-pre-tasking", DO, "3 06:25"),
        ("governor-liege", DO, "3 07:36"),
        ("notify-all", DO, "3 08:40"),
        ("notify-all", DO, "3 10:15"),
    ],
    "sc-5": [
        ("governors-sectors", PL, "0 18:40"),
        ("governors-sectors", DO, "0 18:40"),
        ("information-cell-d1", DE, "0 19:30"),
        ("expired", DO, "1 23:00"),
    ],
    "sc-6": [
        ("first-calls", DO, "0 02:24"),
        ("first-calls", DO, "0 02:29"),
        ("first-calls", DO, "0 02:34"),
        ("health-call", DO, "0 03:15"),
        ("minister-asks", DO, "0 10:00"),
        ("ipcr-page", DO, "0 17:00"),
    ],
    "sc-7": [
        ("level-raised", DO, "0 21:25"),
        ("level-raised", DE, "0 21:35"),
        ("plan-pre-alert", DE, "0 21:50"),
    ],
}
CHECKLISTS = {
    "sc-1": ("CL-2", 12, "ncc-call"),
    "sc-2": ("CL-3", 12, "neighbour-call"),
    "sc-3": ("CL-4", 10, "usgs-automatic"),
    "sc-4": ("CL-5", 12, "efas-formal"),
    "sc-5": ("CL-6", 10, "meteoalarm-red"),
    "sc-6": ("CL-7", 11, "hospital-call"),
    "sc-7": ("CL-8", 12, "partner-call"),
}
UTC_OFFSET_H = {"sc-1": 1, "sc-2": 2, "sc-3": 2, "sc-4": 2, "sc-5": 1, "sc-6": 2, "sc-7": 1}


def texts(value: Any) -> Iterator[str]:
    """All texts in a value, however deep."""
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from texts(inner)
        case list():
            for inner in value:
                yield from texts(inner)


def titles(played: Scenario) -> Iterator[tuple[str, Titles]]:
    """All that is said in the languages of the house, and where."""
    yield from (("head", said) for said in (played.titles, played.synopsis, *played.head.objectives))
    for one in played.steps:
        control = [one.control, *((one.inject.objective, one.inject.synopsis) if one.inject else ())]
        yield from ((one.id, said) for said in (*control, *(each.do for each in one.expected)) if said is not None)


# --- what holds for each -------------------------------------------------------------------------------------------


def test_all_eight_scenarios_ship() -> None:
    assert [f"sc-{number}" for number in range(1, 8)] == NUMBERS
    assert len(list((folder() / "scenarios").glob("sc-8-*.yaml"))) == 1


@pytest.mark.parametrize("number", NUMBERS)
def test_every_line_of_the_table_comes_at_its_time_by_its_channel(number: str) -> None:
    played = SHIPPED[number]
    lines = [line.split() for line in TABLES[number].strip().splitlines()]
    assert played.start_at.astimezone(played.time(0).tzinfo).utcoffset() == timedelta(hours=UTC_OFFSET_H[number])
    for day, time, by, name in lines:
        one = step(number, name)
        assert clock(played, one.at_s) == f"{day} {time}", name
        assert not one.is_contingency, name
        if by in "-!":
            assert one.channel is None, name
            assert (one.control is not None) == (by == "-"), name
            assert one.control is not None or one.expected, name
        else:
            assert one.channel == by, name
            assert one in messages(played), name


@pytest.mark.parametrize("number", NUMBERS)
def test_the_deadlines_of_the_table_stand_at_the_step(number: str) -> None:
    played = SHIPPED[number]
    for name, role, due in DEADLINES[number]:
        one = step(number, name)
        dues = [(each.role, clock(played, one.at_s + each.due_s)) for each in one.expected if each.due_s is not None]
        assert (role, due) in dues, name


@pytest.mark.parametrize("number", NUMBERS)
def test_the_checklist_is_gone_through_whole_and_in_its_time(number: str) -> None:
    played, (checklist, steps, starts) = SHIPPED[number], CHECKLISTS[number]
    named = {int(found) for found in re.findall(rf"{checklist} step (\d+)", do(number))}
    assert named == set(range(1, steps + 1))
    begun_s = step(number, starts).at_s
    timed = 0
    for one in played.steps:
        for each in one.expected:
            after = re.search(r"T\+(\d+)\.(?: Start checklist CL-\d\.)?$", each.do.en)
            if after and one.id not in ("crcw-alert", "efas-pre-tasking"):
                timed += 1
                assert each.due_s is not None, each.do.en
                assert one.at_s + each.due_s - begun_s == int(after[1]) * 60, each.do.en
    assert timed >= 2


def test_the_steps_that_the_flood_alert_starts_count_from_it() -> None:
    begun_s = step("sc-4", "crcw-alert").at_s
    due = [
        (one.at_s + each.due_s - begun_s) / 60
        for one in (step("sc-4", "crcw-alert"), step("sc-4", "efas-pre-tasking"))
        for each in one.expected
        if each.due_s is not None
    ]
    assert due == [5, 20, 30]


@pytest.mark.parametrize("number", NUMBERS)
def test_every_text_stands_in_all_four_languages(number: str) -> None:
    for where, said in titles(SHIPPED[number]):
        assert all((said.en, said.nl, said.fr, said.de)), (where, said.en)
        if len(said.en) > 30:
            assert len({said.en, said.nl, said.fr, said.de}) == 4, (where, said.en)


@pytest.mark.parametrize("number", NUMBERS)
def test_what_comes_in_has_an_aim_and_a_known_channel(number: str) -> None:
    played = SHIPPED[number]
    channels = {one.id for one in channel.load(read_bytes("channels.yaml"))}
    objectives = set(played.head.objectives)
    assert {one.channel for one in played.steps} - {None} <= channels
    for one in messages(played):
        assert one.inject is not None, one.id
        assert one.inject.objective in objectives, one.id
        assert one.inject.synopsis is not None, one.id
        assert one.expected, one.id
    assert {one.inject.objective for one in played.steps if one.inject} == objectives
    assert {DO, DE} <= {player.role for player in played.head.players}


@pytest.mark.parametrize("number", NUMBERS)
def test_control_has_something_in_hand_that_the_clock_never_plays(number: str) -> None:
    spare = [one for one in SHIPPED[number].steps if one.is_contingency]
    assert spare
    assert all(one.expected and (one.control or one.call) for one in spare)


@pytest.mark.parametrize("number", NUMBERS)
def test_senders_and_addresses_are_invented(number: str) -> None:
    played = SHIPPED[number]
    plain = msgspec.to_builtins([played.head, *played.steps])
    for text in texts(plain):
        for host in re.findall(r"[\w.+-]+@([\w.-]+\w)", text) + re.findall(r"https://([\w.-]+)", text):
            assert host.endswith(".example"), text[:200]
        assert "http://" not in re.sub(r'xmlns:\w+="http://www\.iaea\.org/[^"]+"', "", text)
    senders = [alert(number, one.id).sender for one in played.steps if one.has_message]
    assert senders
    assert all((sender or "").endswith(".example") for sender in senders)
    numbers = [one.call.number for one in played.steps if one.call is not None]
    assert all(number.startswith("+999 ") for number in numbers), "a country code that leads nowhere"


@pytest.mark.parametrize("number", NUMBERS)
def test_nobody_is_named_where_casualties_are_spoken_of(number: str) -> None:
    words = casualty_names.shipped()
    for one in SHIPPED[number].steps:
        for text in texts(msgspec.to_builtins((one.call, one.text, one.control, one.expected))):
            for line in text.splitlines():
                assert casualty_names.victim_named(line, words) is None, line
            assert not re.search(r"\b(?:Mr|Mrs|Ms|Mme|Mlle|Monsieur|Madame|Herr|Frau|dhr|mevr|Dr)\.? [A-Z]", text), text


@pytest.mark.parametrize("number", NUMBERS)
def test_every_message_is_an_exercise_and_read_without_doubts(number: str) -> None:
    for name in written(number):
        said = alert(number, name)
        assert said.status == "Exercise", name
        assert said.flags == ("status-exercise",), name
        assert said.sent_at == sent_at(step(number, name)), name
    for one in SHIPPED[number].steps:
        if one.text is not None or one.call is not None:
            body = one.text.body if one.text is not None else one.call.text if one.call is not None else ""
            first, *_, last = body.strip().splitlines()
            assert first == last, one.id
            assert first in [" ".join([word] * 3) for word in ("EXERCISE", "OEFENING", "EXERCICE", "ÜBUNG")], one.id


@pytest.mark.parametrize("number", NUMBERS)
def test_every_message_lies_somewhere_on_the_map(number: str) -> None:
    for name in written(number):
        found = areas(number, name)
        assert geometry.shape(found) is not None, name
        assert all(polygon.problem is None for area in found for polygon in area.polygons), name
        assert not any(area.unreadable_circles for area in found), name


@pytest.mark.parametrize("number", NUMBERS)
def test_versions_name_those_before_them(number: str) -> None:
    for name in written(number):
        said = alert(number, name)
        assert bool(said.references) == (said.message_type in ("Update", "Cancel")), name
        earlier = {alert(number, one).identifier: alert(number, one) for one in written(number)}
        for reference in said.references:
            before = earlier[reference.identifier]
            assert (reference.sender, reference.sent_at) == (before.sender, before.sent_at), name
            assert said.sender == before.sender, "a sender updates his own messages only"
