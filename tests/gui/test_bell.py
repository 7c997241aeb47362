"""The signal tone: by the channel once or again until somebody opens it, one tone for what comes together."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from icc_desktop.domain.channel import find
from icc_desktop.domain.queue import Row
from icc_desktop.gui.bell import AGAIN_S, QUIET_S, Bell
from tests.rigs import CHANNELS, START, Bench, alert, bench, establish

but = msgspec.structs.replace
NONE, ONCE, UNTIL = "media", "mail", "cecis"


@pytest.fixture
def row(tmp_path: Path) -> Row:
    with bench(establish(tmp_path / "desk")) as desk:
        return _row(desk)


def _row(desk: Bench) -> Row:
    return desk.row(desk.received(alert("one")))


class Heard:
    """A bell, and how often it was heard."""

    def __init__(self) -> None:
        self.times = 0
        self.bell = Bell(self._ring, lambda channel_id: find(CHANNELS, channel_id).sound)

    def _ring(self) -> None:
        self.times += 1

    def comes(self, *rows: Row, at_s: float = 0) -> None:
        ids = frozenset(row.id for row in rows)
        self.bell.changed(rows, ids, START + timedelta(seconds=at_s))

    def ticks(self, first_s: int, last_s: int) -> None:
        for second in range(first_s, last_s + 1):
            self.bell.tick(START + timedelta(seconds=second))


def test_the_channel_says_whether_it_is_heard(row: Row) -> None:
    for channel, times in ((NONE, 0), (ONCE, 1), (UNTIL, 1)):
        heard = Heard()
        heard.comes(but(row, channel=channel))
        assert heard.times == times, channel
    heard = Heard()
    heard.bell.changed((but(row, channel=UNTIL),), frozenset(), START)
    assert heard.times == 0  # a change of a row is no arrival


def test_once_is_once_and_until_opened_goes_on_until_then(row: Row) -> None:
    heard = Heard()
    heard.comes(but(row, channel=ONCE))
    heard.ticks(1, 4 * AGAIN_S)
    assert heard.times == 1
    heard = Heard()
    calling = but(row, channel=UNTIL)
    heard.comes(calling)
    heard.ticks(1, 2 * AGAIN_S)
    assert heard.times == 3
    heard.bell.changed((but(calling, opened=True),), frozenset(), START + timedelta(seconds=61))
    heard.ticks(61, 200)
    assert (heard.times, heard.bell.calling) == (3, frozenset())


@pytest.mark.parametrize("done", [{"opened": True}, {"acknowledged_at": START}, {"closed_at": START}])
def test_what_is_done_with_is_silent_also_after_a_restart(row: Row, done: dict[str, object]) -> None:
    heard = Heard()
    heard.bell.begin((but(row, channel=UNTIL, **done),))
    heard.ticks(0, 100)
    assert heard.times == 0


def test_what_waits_calls_on_after_a_restart(row: Row) -> None:
    heard = Heard()
    heard.bell.begin((but(row, channel=UNTIL), but(row, id="other", channel=ONCE)))
    heard.ticks(0, AGAIN_S - 1)
    assert heard.times == 1
    assert heard.bell.calling == {row.id}


def test_five_hundred_are_heard_together(row: Row) -> None:
    heard = Heard()
    for number in range(500):
        heard.comes(but(row, id=str(number), channel=UNTIL), at_s=number / 50)
    assert heard.times <= 10 / QUIET_S + 1
    heard.ticks(10, 10 + QUIET_S)
    assert heard.times <= 10 / QUIET_S + 2
    assert len(heard.bell.calling) == 500


def test_a_clock_that_is_set_back_does_not_silence_it(row: Row) -> None:
    heard = Heard()
    heard.comes(but(row, channel=UNTIL))
    heard.ticks(-3600, -3599)
    assert heard.times == 2


def test_an_exercise_that_is_left_calls_no_longer(row: Row) -> None:
    heard = Heard()
    heard.comes(but(row, channel=UNTIL), but(row, id="x", lane="exercise", channel=UNTIL))
    heard.bell.leave("exercise")
    assert heard.bell.calling == {row.id}
