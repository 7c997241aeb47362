"""The player of scenarios: scenario time, outages, references, and what control does."""

import asyncio
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.base.clock import SystemClock
from icc_desktop.domain.alert import (
    Batch,
    Draft,
)
from icc_desktop.domain.inject import Injection
from icc_desktop.intake.scenario import Player
from tests.intake.at_play import NOW, Desk, Hours, as_is, message, play, scenario, text

OUTAGE = (
    "  - {id: cut, at: +00:01, network: down}\n"
    + message("a", "+00:02")
    + "  - {id: back, at: +00:10, network: up}\n"
    + message("z", "+00:20", text="{reference:a}")
)


# --- the player --------------------------------------------------------------------------------------------------


def test_a_delivery_names_source_step_channel_lane_and_run() -> None:
    (delivery,) = play(scenario(message("a", "+00:01"))).deliveries
    assert delivery.source_id == "scenario:s"
    assert (delivery.name, delivery.channel, delivery.lane) == ("a", "other", "exercise")
    assert (delivery.exercise_id, delivery.polled) == ("run-1", False)
    assert delivery.received_at == NOW + timedelta(seconds=1)


def test_times_in_a_message_lie_around_the_real_now_at_any_speed() -> None:
    steps = message("a", "+00:30", ', sent: "+00:05"', text="{sent}|{sent+02:30}|{sent-00:30}")
    (delivery,) = play(scenario(steps), speed=900).deliveries
    assert delivery.received_at == NOW + timedelta(seconds=2)
    assert "2026-11-25T09:35:02+01:00|2026-11-25T12:05:02+01:00|2026-11-25T09:05:02+01:00" in text(delivery)


def test_a_reference_names_the_time_that_was_really_sent() -> None:
    desk = play(scenario(message("a", "+00:01") + message("b", "+01:00", text="{reference:a}")), speed=60)
    assert "<sent>s,i-a,2026-11-25T10:00:01+01:00</sent>" in text(desk.deliveries[1])


def test_again_brings_the_very_same_bytes() -> None:
    steps = message("a", "+00:01") + "  - {id: b, at: +00:30, channel: mail, again: a}\n"
    first, second = play(scenario(steps)).deliveries
    assert first.batch == second.batch
    assert (second.name, second.channel) == ("b", "mail")


def test_a_message_in_words_is_a_draft_of_the_exercise() -> None:
    steps = (
        "  - {id: a, at: +00:01, channel: media, text: {subject: Fire, from: Agency, body: 'Seen at {sent-00:10}.'}}\n"
        "  - {id: b, at: +00:02, channel: mail, again: a}\n"
    )
    first, second = play(scenario(steps)).deliveries
    (item,) = first.batch.items
    assert isinstance(item, Draft)
    assert (item.alert.format, item.alert.status, item.alert.sender) == ("Text", "Exercise", "Agency")
    assert item.alert.infos[0].headline == "Fire"
    assert item.alert.infos[0].description == "Seen at 09:50."
    assert (first.batch, first.channel) == (second.batch, "media")
    assert text(first) == "From: Agency\nSubject: Fire\nDate: 2026-11-25T09:00:01Z\n\nSeen at 09:50."


def test_what_is_due_during_the_outage_arrives_in_order_with_its_true_age() -> None:
    steps = (
        "  - {id: cut, at: +00:10, network: down}\n"
        + message("a", "+00:20")
        + message("by-hand", "+00:25", ", without_network: true")
        + message("b", "+00:30", text="{reference:a}")
        + "  - {id: back, at: +01:10, network: up, control: {en: It works}}\n"
        + message("c", "+01:20")
    )
    desk = play(scenario(steps), speed=60)
    assert desk.names == ["network down", "by-hand", "control: It works", "network up", "a", "b", "c"]
    at = {name: moment for moment, name in desk.happened}
    assert at["a"] == at["b"] == pytest.approx(70)
    assert "<sent>2026-11-25T09:11:10+01:00" in text(desk.deliveries[1])  # 50 minutes old when it arrives


@pytest.mark.parametrize("wrong", [0.0, -1.0, float("inf"), float("nan")])
def test_a_speed_that_is_none_is_refused(wrong: float) -> None:
    with pytest.raises(ValueError):
        Desk(Hours()).player(scenario(message("a", "+00:01")), speed=wrong)


@settings(deadline=None)
@given(
    speed=st.floats(min_value=0.01, max_value=1e9),
    offsets=st.lists(st.integers(min_value=0, max_value=5999), min_size=1, max_size=30),
)
def test_the_order_is_kept_at_any_speed(speed: float, offsets: list[int]) -> None:
    steps = "".join(message(f"m{n}", f"+{m // 60}:{m % 60:02}") for n, m in enumerate(offsets))
    names = [f"m{n}" for n, _ in sorted(enumerate(offsets), key=lambda pair: pair[1])]
    desk = play(scenario(steps), speed=speed)
    assert desk.names == names
    for moment, name in desk.happened:
        assert moment >= offsets[int(name[1:])] * 60 / speed - 0.002


def test_it_plays_by_the_clock_of_the_machine() -> None:
    async def run() -> Desk:
        desk = Desk(Hours())
        played = scenario(message("a", "+00:10") + message("b", "+00:20"))
        player = Player(
            played,
            exercise_id="run-1",
            clock=SystemClock(),
            speed=60_000,
            inject=desk.inject,
            read=as_is,
        )
        await asyncio.wait_for(player.start(), timeout=30)
        return desk

    assert asyncio.run(run()).names == ["a", "b"]


def test_it_plays_once_and_says_where_it_is() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        player = Desk(clock).player(scenario(message("a", "+00:10")), speed=60)
        with pytest.raises(RuntimeError):
            _ = player.finished
        assert player.start() is player.finished
        with pytest.raises(RuntimeError):
            player.start()
        await clock.pass_s(5)
        assert player.position_s == pytest.approx(300)
        assert player.position.isoformat() == "2027-01-14T15:45:00+01:00"
        await clock.pass_s(60)
        await player.finished
        assert player.position_s == pytest.approx(65 * 60)  # scenario time goes on: what is expected may still be done

    asyncio.run(run())


def test_pause_resume_and_another_speed() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        player = desk.player(scenario(message("a", "+00:10") + message("b", "+00:20")), speed=60)
        player.start()
        await clock.pass_s(4)
        player.pause()
        await clock.pass_s(100)
        assert player.paused
        assert player.position_s == pytest.approx(240)
        assert desk.happened == []
        player.speed = 120
        assert player.paused
        player.resume()
        await clock.pass_s(3)
        assert desk.names == ["a"]
        player.speed = 600
        with pytest.raises(ValueError):
            player.speed = 0
        await clock.pass_s(1)
        await player.finished
        assert [moment for moment, _ in desk.happened] == [pytest.approx(107), pytest.approx(108)]

    asyncio.run(run())


def test_stop_ends_it_whatever_is_held() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        player = desk.player(scenario(OUTAGE), speed=60)
        player.start()
        await clock.pass_s(5)
        player.stop()
        player.resume()
        await player.finished
        assert desk.names == ["network down"]

    asyncio.run(run())


@pytest.mark.parametrize("fails", ["inject", "read"])
def test_a_failure_is_raised_to_who_waits_and_nothing_follows(fails: str) -> None:
    async def broken(_: object) -> Batch:
        raise OSError("the disk is full")

    desk = Desk(Hours())
    steps = message("a", "+00:01") + "  - {id: c, at: +00:02, control: {en: C}}\n" + message("z", "+00:05")

    async def run() -> None:
        player = desk.player(
            scenario(steps), inject=broken if fails == "inject" else None, read=broken if fails == "read" else None
        )
        await player.start()

    with pytest.raises(OSError, match="the disk is full"):
        asyncio.run(run())
    assert desk.names == []


def test_a_step_ends_before_the_next_begins_however_slow_the_desk_is() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        free = asyncio.Event()

        async def slow(injection: Injection) -> None:
            desk.note(f"begun {injection.step}")
            await free.wait()
            desk.note(f"ended {injection.step}")

        player = desk.player(scenario(message("a", "+00:01") + message("b", "+00:02")), speed=60, inject=slow)
        player.start()
        await clock.pass_s(10)
        assert desk.names == ["begun a"]
        free.set()
        await player.finished
        assert desk.names == ["begun a", "ended a", "begun b", "ended b"]

    asyncio.run(run())


# --- what control does --------------------------------------------------------------------------------------------


def test_what_is_held_waits_while_it_is_paused_and_comes_then() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        steps = (
            "  - {id: cut, at: +00:01, network: down}\n"
            + "".join(message(f"m{n}", "+00:02") for n in range(4))
            + "  - {id: back, at: +00:10, network: up}\n"
        )

        async def first_only(injection: Injection) -> None:
            await desk.inject(injection)
            if injection.step == "m1":
                player.pause()

        player = desk.player(scenario(steps), speed=60, inject=first_only)
        player.start()
        await clock.pass_s(30)
        assert desk.names == ["network down", "network up", "m0", "m1"]
        player.resume()
        await clock.settle()
        await player.finished
        assert desk.names[-2:] == ["m2", "m3"]

    asyncio.run(run())


def test_a_jump_leaves_out_what_lies_between_and_the_network_stands_as_it_would() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        player = desk.player(scenario(OUTAGE), speed=60)
        player.start()
        await clock.pass_s(3)  # scenario minute 3: the network is down and `a` is held
        async with player.lock:
            assert player.between(600) == (("a",), False)
            skipped, up = player.between(900)
            player.leap(900)
        assert (skipped, up) == (("a", "back"), True)
        assert player.position_s == 900
        await clock.pass_s(5)
        await player.finished
        assert desk.names == ["network down", "z"]
        assert desk.injections[-1].position_s == 1200

    asyncio.run(run())


def test_an_inject_that_control_gives_comes_at_once_and_not_again() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        extra = "  - {id: extra, at: +05:00, channel: mail, text: {body: B}, inject: {contingency: true}}\n"
        player = desk.player(scenario(OUTAGE + extra), speed=60)
        player.start()
        await clock.pass_s(3)
        async with player.lock:
            await player.give("extra")
            await player.give("a")
        assert [(one.step, one.by_hand) for one in desk.injections] == [("cut", False), ("extra", True), ("a", True)]
        await clock.pass_s(30)
        await player.finished
        assert desk.names == ["network down", "extra", "a", "network up", "z"]

    asyncio.run(run())


def test_a_play_that_was_cut_off_goes_on_where_it_stood() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        whole, first, second = (Desk(clock) for _ in range(3))
        for desk in (whole, first):
            desk.player(scenario(OUTAGE), speed=60).start()
        await clock.pass_s(1.5)
        begun = {one.step: one.sent_at for one in first.injections if one.sent_at is not None}
        player = second.player(scenario(OUTAGE), speed=60, position_s=180, done=begun, sent_at=begun, network_up=False)
        player.start()
        await clock.pass_s(30)
        assert second.names == ["network up", "a", "z"]
        assert [one.position_s for one in second.injections] == [600, 600, 1200]
        assert whole.names == ["network down", *second.names]

    asyncio.run(run())


def test_a_call_rings_and_brings_no_notification_by_itself() -> None:
    steps = (
        "  - {id: cut, at: +00:01, network: down}\n"
        "  - {id: c, at: +00:02, call: {caller: NCC, organisation: NL, number: '1', text: Fire}}\n"
        "  - {id: back, at: +00:03, network: up}\n"
    )
    desk = play(scenario(steps))
    (call,) = (one for one in desk.injections if one.step == "c")
    assert (call.caller, call.delivery, call.position_s) == ("NCC, NL", None, 120)
