"""A prepared exercise at a desk without a window, and what a player would bring."""

from typing import Any

from icc_desktop.desk import exercises
from icc_desktop.domain import inject as words
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.inject import Injection
from icc_desktop.domain.plan import Plan, parse
from icc_desktop.domain.source import Delivery
from tests.rigs import CHANNELS, START, Bench

WRITTEN = """
id: ammonia
titles: {en: Ammonia, nl: Ammoniak}
synopsis: {en: A release across the border.}
start: 2027-01-14 05:40
zone: Europe/Brussels
objectives: [{en: Who rings whom}]
players:
  - {role: permanence, organisation: NCCN, addressee: +32 2 555 01 01}
  - {role: duty officer, organisation: NCC (NL)}
steps:
  - id: call
    at: 05:42
    call: {caller: NCC (NL), organisation: Crisis centre, number: +31 70 555 01 02, text: "Fire with ammonia at {sent}."}
    inject: {objective: {en: Reads back}, synopsis: {en: NCC rings}}
    expected:
      - {role: duty officer, do: {en: Note the call}, due: +05:00}
      - {role: shift leader, do: {en: Alert East Flanders}, due: 05:47}
  - id: mail
    at: 05:49
    channel: mail
    text: {subject: Form of the dispatch centre, from: Dispatch centre, body: Same event.}
  - id: cut
    at: 05:50
    network: down
  - id: back
    at: 05:55
    network: up
  - id: nudge
    at: 06:10
    channel: media
    text: {subject: Cloud over Ghent, from: Agency, body: Many calls.}
    inject: {contingency: true}
"""
PLAN: Plan = parse(WRITTEN.encode(), file="ammonia.yaml")


def prepared(desk: Bench) -> str:
    """The id of the prepared exercise."""
    return str(desk.run(exercises.prepare, plan=PLAN, language="en").result)


def started(desk: Bench) -> str:
    """The id of the exercise, which runs."""
    one = prepared(desk)
    desk.run(exercises.start, exercise_id=one)
    return one


def state(desk: Bench, one: str) -> Exercise:
    found = desk.read(exercises.exercise, exercise_id=one)
    assert isinstance(found, Exercise)
    return found


def bring(desk: Bench, one: str, step_id: str, *, text: str = "Same event.", **rest: Any) -> list[str]:
    """Let an inject happen as the player does; returns what it was received as."""
    step = next(s for s in exercises.scenario(state(desk, one)).steps if s.id == step_id)
    delivery = None
    if step.has_message:
        said = words.Words(text, subject=f"About {step_id}", sender="Somebody")
        item = words.draft(said, sent_at=START, identifier=f"{one}/{step_id}")
        delivery = Delivery(
            source_id="scenario:ammonia",
            name=step.id,
            batch=Batch((item,)),
            received_at=START,
            channel=step.channel,
            lane="exercise",
            exercise_id=one,
        )
    injection = Injection(
        exercise_id=one,
        step=step_id,
        position_s=step.at_s,
        sent_at=START,
        network_up=None if step.network is None else step.network == "up",
        delivery=delivery,
        caller=step.call.who if step.call else "",
        **rest,
    )
    desk.program(exercises.inject, injection=injection, language="en", channels=CHANNELS)
    return list(state(desk, one).delivered[step_id].notifications)
