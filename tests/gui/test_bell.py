"""What is heard: by severity until somebody opens it, what is overdue, and one tone for all that comes together."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.base import resources
from icc_desktop.domain.channel import Channel, find
from icc_desktop.domain.queue import Row
from icc_desktop.domain.sound import TONES, Tone, tone_of
from icc_desktop.gui.bell import QUIET, Bell
from tests.gui.at_desk import NOW
from tests.gui.queue_rows import after
from tests.gui.queue_rows import row as a_row
from tests.rigs import CHANNELS

but = msgspec.structs.replace
NONE, ONCE, UNTIL = "media", "mail", "cecis"
EVERY_S = find(CHANNELS, UNTIL).nag_every_s


def row(one: str = "one", **rest: Any) -> Row:
    """A row that nobody has opened and for which no clock runs."""
    return a_row(one, **{"channel": UNTIL, "acknowledge_due_at": None, **rest})


class Heard:
    """A bell, and what was heard of it."""

    def __init__(self, *channels: Channel) -> None:
        self.tones: list[Tone] = []
        self.quiet = False
        self.at_s = 0.0
        self.bell = Bell(self.tones.append, lambda one: find((*CHANNELS, *channels), one), quiet=lambda _: self.quiet)

    def comes(self, *rows: Row, at_s: float | None = None) -> None:
        self.at_s = self.at_s if at_s is None else at_s
        self.bell.changed(rows, frozenset(one.id for one in rows), after(seconds=self.at_s))

    def becomes(self, *rows: Row) -> None:
        """They change, without coming again."""
        self.bell.changed(rows, frozenset(), after(seconds=self.at_s))

    def begins(self, *rows: Row) -> None:
        self.bell.begin(rows, after(seconds=self.at_s))

    def floods(self, on: bool = True) -> None:
        self.bell.flood("real", on, after(seconds=self.at_s))

    def goes_on(self, seconds: int) -> list[Tone]:
        """What is heard in the next seconds."""
        before = len(self.tones)
        for _ in range(seconds):
            self.at_s += 1
            self.bell.tick(after(seconds=self.at_s))
        return self.tones[before:]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.mark.parametrize(("channel", "times"), [(NONE, 0), (ONCE, 1), (UNTIL, 1)])
def test_the_channel_says_whether_it_is_heard(heard: Heard, channel: str, times: int) -> None:
    heard.becomes(row("seen", channel=channel))
    assert heard.tones == []  # a change of a row is no arrival
    heard.comes(row(channel=channel))
    assert len(heard.tones) == times


@pytest.mark.parametrize("severity", [None, 1, 2, 3, 4])
def test_each_severity_has_its_tone(heard: Heard, severity: int | None) -> None:
    heard.comes(row(proposed=severity))
    assert heard.tones == [tone_of(severity)]
    other = Heard()
    other.comes(row(proposed=1, severity=severity))
    assert other.tones == [tone_of(severity or 1)]  # assessed, else proposed


def test_once_is_once_and_until_opened_goes_on_at_the_interval_of_the_channel(heard: Heard) -> None:
    heard.comes(row(channel=ONCE))
    assert heard.goes_on(4 * EVERY_S) == []
    calling = row("two")
    heard.comes(calling)
    assert len(heard.goes_on(2 * EVERY_S)) == 2
    heard.becomes(but(calling, opened=True))
    assert heard.goes_on(10 * EVERY_S) == []
    assert heard.bell.calling == frozenset()
    slow = but(find(CHANNELS, UNTIL), id="slow", nag_every_s=120)
    patient = Heard(slow)
    patient.comes(row(channel="slow"))
    assert (patient.goes_on(119), len(patient.goes_on(1))) == ([], 1)


@pytest.mark.parametrize("done", [{"opened": True}, {"acknowledged_at": NOW}, {"closed_at": NOW}, {"muted": True}])
def test_what_is_done_with_is_silent_also_after_a_restart(heard: Heard, done: dict[str, object]) -> None:
    heard.begins(row(**done))
    assert heard.goes_on(100) == []


def test_what_waits_calls_on_after_a_restart(heard: Heard) -> None:
    heard.begins(row(), row("other", channel=ONCE))
    assert len(heard.goes_on(EVERY_S)) == 1
    assert heard.bell.calling == {"one"}


def test_three_that_were_acknowledged_are_not_heard_again(heard: Heard) -> None:
    """PITFALLS 20, though their time has passed."""
    three = [row(str(n), acknowledge_due_at=after(seconds=-60), acknowledged_at=after(seconds=-90)) for n in range(3)]
    heard.begins(*three)
    assert heard.goes_on(600) == []


def test_an_overdue_acknowledgement_has_its_own_sound_until_it_is_given(heard: Heard) -> None:
    due = row(acknowledge_due_at=after(seconds=60), opened=True, channel=ONCE)
    heard.comes(due)
    assert heard.goes_on(59) == []
    assert heard.goes_on(1) == ["deadline"]
    assert heard.goes_on(2 * EVERY_S) == ["deadline", "deadline"]
    heard.becomes(but(due, acknowledged_at=after(seconds=heard.at_s)))
    assert heard.goes_on(10 * EVERY_S) == []


def test_an_overdue_one_is_heard_after_a_restart(heard: Heard) -> None:
    heard.begins(row(acknowledge_due_at=after(seconds=-60), opened=True))
    assert heard.goes_on(1) == ["deadline"]


def test_an_acknowledgement_that_lapses_is_heard_when_it_is_asked_for_again(heard: Heard) -> None:
    lapsing = row(
        opened=True, acknowledged_at=NOW, again_at=after(seconds=100), again_due_at=after(seconds=160), proposed=3
    )
    heard.begins(lapsing)
    assert heard.goes_on(99) == []
    assert heard.goes_on(1) == ["serious"]
    assert heard.goes_on(60)[-1:] == ["deadline"]


def test_a_muted_one_is_silent_until_it_becomes_worse(heard: Heard) -> None:
    calling = row(proposed=2)
    heard.comes(calling)
    heard.becomes(but(calling, muted=True))
    assert heard.goes_on(10 * EVERY_S) == []
    heard.becomes(but(calling, proposed=4))  # the fold has unmuted it: worse than it was muted at
    assert heard.tones[-1] == "critical"
    assert len(heard.goes_on(EVERY_S)) == 1


def test_muting_one_leaves_the_others(heard: Heard) -> None:
    one, other = row("one", proposed=3), row("other", proposed=2)
    heard.comes(one, other)
    assert heard.tones == ["serious"]
    heard.becomes(but(one, muted=True))
    assert heard.goes_on(EVERY_S) == ["notable"]


def test_the_worst_is_heard_for_all_that_comes_together(heard: Heard) -> None:
    heard.comes(*(row(str(severity), proposed=severity) for severity in (1, 4, 2, 3)))
    assert heard.tones == ["critical"]
    assert heard.goes_on(EVERY_S) == ["critical"]


def test_something_worse_is_heard_at_once_though_something_was_just_heard(heard: Heard) -> None:
    heard.comes(row("low", proposed=1))
    heard.comes(row("high", proposed=4), at_s=1)
    assert heard.tones == ["info"]  # one tone at a time
    assert heard.goes_on(int(QUIET.total_seconds())) == ["critical"]


def test_five_hundred_in_ten_seconds_are_one_tone_in_an_interval(heard: Heard) -> None:
    """PITFALLS 22."""
    heard.floods()
    for number in range(500):
        heard.comes(row(str(number), proposed=2), at_s=number / 50)
    assert heard.tones == ["notable"]
    assert len(heard.goes_on(EVERY_S)) <= 1
    assert heard.goes_on(10 * EVERY_S) == []  # low ones are not repeated


def test_in_a_flood_high_ones_are_heard_and_repeated(heard: Heard) -> None:
    heard.floods()
    heard.comes(row("low", proposed=1))
    heard.comes(row("high", proposed=3), at_s=5)
    heard.comes(row("next", proposed=3), at_s=10)
    assert heard.tones == ["info", "serious"]
    assert heard.goes_on(EVERY_S) == ["serious"]


def test_what_was_low_calls_on_after_the_flood(heard: Heard) -> None:
    before, inside = row("before", proposed=1), row("inside", proposed=2)
    heard.comes(before)
    heard.floods()
    heard.comes(inside, at_s=10)
    heard.goes_on(2 * EVERY_S)
    assert heard.goes_on(4 * EVERY_S) == []
    heard.floods(False)
    heard.becomes(but(before, opened=True))
    assert heard.goes_on(EVERY_S) == ["notable"]
    assert heard.bell.calling == {"inside"}


def test_hours_of_quiet_are_for_severity_one_alone(heard: Heard) -> None:
    heard.quiet = True
    heard.comes(row("low", proposed=1))
    heard.comes(row("once", proposed=1, channel=ONCE))
    assert heard.goes_on(2 * EVERY_S) == []
    heard.comes(row("more", proposed=2))
    assert heard.tones == ["notable"]
    heard.becomes(row("more", proposed=2, opened=True))
    heard.quiet = False
    assert heard.goes_on(EVERY_S) == ["info"]


def test_a_clock_that_is_set_back_does_not_silence_it(heard: Heard) -> None:
    heard.comes(row())
    heard.at_s = -3600
    assert len(heard.goes_on(1)) == 1


def test_an_exercise_is_heard_while_somebody_looks_at_it(heard: Heard) -> None:
    heard.comes(row("x", lane="exercise", nature="exercise"))
    assert heard.tones == []
    heard.bell.listen("exercise")
    heard.comes(row("y", lane="exercise", nature="exercise"))
    assert len(heard.tones) == 1
    heard.bell.listen("real")
    assert heard.bell.calling == frozenset()


@pytest.mark.parametrize(("nature", "tone"), [("real", "real"), ("unclear", "real"), ("test", "info")])
def test_what_is_real_breaks_through_an_exercise_with_its_own_sound(heard: Heard, nature: str, tone: Tone) -> None:
    heard.bell.listen("exercise")
    heard.comes(row("x", lane="exercise", nature="exercise", proposed=4))
    heard.comes(row("r", nature=nature, proposed=1), at_s=3)
    assert heard.tones == ["critical", tone]


RANK = st.sampled_from((None, 1, 2, 3, 4))
HAPPENS = st.lists(st.tuples(st.integers(0, 20), RANK, st.sampled_from((ONCE, UNTIL)), st.booleans()), max_size=40)


@given(HAPPENS, st.booleans())
@settings(deadline=None)
def test_no_more_than_one_tone_comes_in_an_interval_unless_it_is_worse(
    happens: list[tuple[int, int | None, str, bool]], flood: bool
) -> None:
    """And whatever is high is heard within seconds, flood or not, if nothing as bad was heard just before."""
    heard = Heard()
    tones: list[tuple[float, int]] = []
    ring = heard.tones.append
    heard.bell._ring = lambda tone: (ring(tone), tones.append((heard.at_s, TONES.index(tone))))  # type: ignore[assignment]
    if flood:
        heard.floods()
    for number, (pause, severity, channel, opened) in enumerate(happens):
        heard.goes_on(pause)
        one = row(str(number), proposed=severity, channel=channel)
        heard.comes(one)
        if opened:
            heard.becomes(but(one, opened=True))
    for place, (when, rank) in enumerate(tones):
        for before, rank_before in tones[:place]:
            assert when - before >= QUIET.total_seconds()
            if flood and rank <= rank_before:
                assert when - before >= EVERY_S


def test_every_tone_is_a_file_that_comes_with_the_program() -> None:
    assert {path.stem for path in (resources.folder() / "sounds").glob("*.wav")} == set(TONES)


@pytest.mark.parametrize("said", [{"ours": True}, {"answers": "ack"}])
def test_what_was_sent_from_here_and_its_acknowledgement_make_no_sound(said: dict[str, Any]) -> None:
    heard = Heard()
    heard.comes(row(severity=4, **said))
    heard.goes_on(2 * EVERY_S)
    assert heard.tones == []
    heard.comes(row("error", severity=4, answers="error"))
    heard.goes_on(1)
    assert len(heard.tones) == 1
