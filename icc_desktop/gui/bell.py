"""When something is heard, and by which tone: what comes, what nobody has opened, what is overdue.

Hides what calls, since when, and how often. However much calls, one tone is heard for all of it, that of the most pressing: what
is heard speaks for all that is no worse, so no more than one tone comes in an interval unless something worse comes. In a flood
that holds for what comes as well, and low items are not repeated.
"""

import heapq
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.flood import is_low
from icc_desktop.domain.queue import Row, asks_again, due_at, is_shelved, waits
from icc_desktop.domain.sound import TONES, Tone, tone_of

QUIET = timedelta(seconds=3)  # between two tones, so that each is heard as one
_BACKWARDS = timedelta(seconds=2)  # a clock that was set back by more than this silences nothing


class Call(NamedTuple):
    """How something calls: equal calls are one, heard together. What is `low` is not repeated in a flood."""

    tone: Tone
    lane: Lane
    every_s: int
    again: bool
    real: bool
    low: bool
    late: bool = False


class _Calling:
    """Those that call alike, and when they are heard next."""

    def __init__(self, next_at: datetime) -> None:
        self.rows: dict[str, Row] = {}
        self.next_at = next_at


class Bell:
    """Gives a tone to `ring` when it is time. `channel_of` gives a channel by its id; in `quiet` hours severity 1 is not heard.

    Messages of the exercise lane are heard only while somebody looks at it (`listen`), and those of the real lane then have a
    tone of their own.
    """

    def __init__(
        self,
        ring: Callable[[Tone], None],
        channel_of: Callable[[str], Channel],
        *,
        quiet: Callable[[datetime], bool] = lambda _: False,
    ):
        self._ring, self._channel_of, self._quiet = ring, channel_of, quiet
        self._lane: Lane = "real"
        self._floods: set[Lane] = set()
        self._forget()

    def _forget(self) -> None:
        self._calls: dict[Call, _Calling] = {}
        self._call_of: dict[tuple[str, bool], Call] = {}
        self._hushed: set[str] = set()
        self._put_off: dict[str, Row] = {}
        self._watched: dict[str, Row] = {}
        self._moments: list[tuple[datetime, str]] = []
        self._rung: dict[int, datetime] = {}
        self._last_at: datetime | None = None

    @property
    def calling(self) -> frozenset[str]:
        """The notifications that call again until somebody opens or acknowledges them."""
        return frozenset(one for (one, _), call in self._call_of.items() if call.again)

    # -- what is told

    def begin(self, rows: Iterable[Row], now: datetime) -> None:
        """After a start: what nobody has opened yet, and what is overdue, calls on."""
        self._forget()
        for row in rows:
            self._put(row, now, heard_of=True, arrived=False)

    def changed(self, rows: Iterable[Row], arrived: frozenset[str], now: datetime) -> None:
        """Rows changed; `arrived` are the ids of those that have just come in."""
        for row in rows:
            self._put(row, now, heard_of=False, arrived=row.id in arrived)
        self.tick(now)

    def listen(self, lane: Lane) -> None:
        """Somebody looks at this lane; what is in an exercise that nobody looks at calls no longer."""
        self._lane = lane
        if lane == "real":
            for (one, late), call in tuple(self._call_of.items()):
                if call.lane == "exercise":
                    self._stop(one, late)
            self._watched = {one: row for one, row in self._watched.items() if row.lane == "real"}

    def flood(self, lane: Lane, on: bool, now: datetime) -> None:
        """A flood in this lane began: what is low and calls is heard once more, with all else. Or it ended, and calls on."""
        if on == (lane in self._floods):
            return
        if on:
            self._floods.add(lane)
            for call in tuple(self._calls):
                if call.low and call.again and not call.late and call.lane == lane:
                    self._put_off |= self._calls[call].rows
                    self._hear_once(call)
            return
        self._floods.discard(lane)
        for row in tuple(self._put_off.values()):
            if row.lane == lane:
                self._put(row, now, heard_of=True, arrived=False)

    def tick(self, now: datetime) -> None:
        """Called each second: ring where it is time."""
        self._look_at_clock(now)
        if self._last_at is not None and abs(now - self._last_at) < QUIET:
            return
        self._keep_quiet(now)
        due = [call for call, calling in self._calls.items() if _is_due(call, calling, now)]
        if not due:
            return
        rank = max(map(self._rank, due))
        self._last_at = self._rung[rank] = now
        for call, calling in tuple(self._calls.items()):
            if self._rank(call) <= rank:
                calling.next_at = now + timedelta(seconds=call.every_s)
                if not call.again:
                    self._end(call)
        self._ring(TONES[rank])

    # -- inside

    def _put(self, row: Row, now: datetime, *, heard_of: bool, arrived: bool) -> None:
        """`heard_of`: it came before the program began, so only what is repeated calls."""
        channel = self._channel_of(row.channel)
        self._put_off.pop(row.id, None)
        if row.closed_at is not None or channel.sound == "none" or row.lane not in ("real", self._lane):
            self._leave(row.id)
            self._hushed.discard(row.id)
            return
        if row.muted or is_shelved(row, now):
            self._leave(row.id)
            self._hushed.add(row.id)
            self._watch(row, now)  # the shelf gives it back by the clock
            return
        was_hushed = row.id in self._hushed
        self._hushed.discard(row.id)
        put_off = row.lane in self._floods and channel.sound == "until-opened" and is_low(row)
        until_opened = channel.sound == "until-opened" and not put_off
        if row.opened or row.acknowledged_at is not None or row.is_replaced or row.asks_nothing:
            self._stop(row.id, late=False)
            if asks_again(row, now) and arrived:
                self._call(row, self._call_for(row, channel, again=False), now)
        elif put_off and not arrived:
            self._put_off[row.id] = row
        elif arrived or (until_opened and (heard_of or was_hushed or (row.id, False) in self._call_of)):
            self._call(row, self._call_for(row, channel, again=until_opened), now)
            if put_off:
                self._put_off[row.id] = row
        due = due_at(row) if waits(row, now) else None
        if due is not None and due <= now:
            self._call(row, self._call_for(row, channel, again=True)._replace(tone="deadline", late=True), now)
        else:
            self._stop(row.id, late=True)
        self._watch(row, now)

    def _call_for(self, row: Row, channel: Channel, *, again: bool) -> Call:
        real = row.lane == "real" and row.nature in ("real", "unclear")
        return Call(tone_of(row.weight), row.lane, channel.nag_every_s, again, real, is_low(row))

    def _call(self, row: Row, call: Call, now: datetime) -> None:
        """Let it call from now on; what calls already keeps its time unless it has become worse."""
        at = (row.id, call.late)
        before = self._call_of.get(at)
        if before == call:
            self._calls[call].rows[row.id] = row
            return
        next_at = self._heard_next(call, now)
        if before is not None:
            if self._rank(before) >= self._rank(call):
                next_at = max(next_at, self._calls[before].next_at)
            self._stop(*at)
        calling = self._calls.setdefault(call, _Calling(next_at))
        calling.next_at = min(calling.next_at, next_at)
        calling.rows[row.id] = row
        self._call_of[at] = call

    def _heard_next(self, call: Call, now: datetime) -> datetime:
        """At once; in a flood only when an interval has passed since something as bad was heard."""
        if call.lane not in self._floods:
            return now
        heard = [at for rank, at in self._rung.items() if rank >= self._rank(call)]
        return max(now, max(heard) + timedelta(seconds=call.every_s)) if heard else now

    def _hear_once(self, call: Call) -> None:
        calling, once = self._calls.pop(call), call._replace(again=False)
        self._calls.setdefault(once, _Calling(calling.next_at)).rows |= calling.rows
        self._call_of.update({(one, call.late): once for one in calling.rows})

    def _stop(self, one: str, late: bool) -> None:
        call = self._call_of.pop((one, late), None)
        if call is not None:
            calling = self._calls[call]
            del calling.rows[one]
            if not calling.rows:
                del self._calls[call]

    def _end(self, call: Call) -> None:
        for one in self._calls.pop(call).rows:
            del self._call_of[one, call.late]

    def _leave(self, one: str) -> None:
        self._stop(one, late=False)
        self._stop(one, late=True)
        self._watched.pop(one, None)

    def _rank(self, call: Call) -> int:
        """How pressing it is, as a place in `TONES`; what is real comes over an exercise."""
        tone: Tone = "real" if call.real and self._lane == "exercise" else call.tone
        return TONES.index(tone)

    def _keep_quiet(self, now: datetime) -> None:
        """In hours of quiet severity 1 is put off, or where it would be heard once only, is not heard."""
        if not self._quiet(now):
            return
        for call, calling in tuple(self._calls.items()):
            if call.tone == "info" and self._rank(call) == 0 and _is_due(call, calling, now):
                if call.again:
                    calling.next_at = now + timedelta(seconds=call.every_s)
                else:
                    self._end(call)

    # -- the clock

    def _watch(self, row: Row, now: datetime) -> None:
        """Look at the row again at the next moment that may make it call."""
        moments = [row.again_at, row.shelved_until, due_at(row) if waits(row, now) else None]
        following = min((at for at in moments if at is not None and at > now), default=None)
        if following is None:
            self._watched.pop(row.id, None)
            return
        known = self._watched.get(row.id)
        self._watched[row.id] = row
        if known is None or known != row:
            heapq.heappush(self._moments, (following, row.id))

    def _look_at_clock(self, now: datetime) -> None:
        while self._moments and self._moments[0][0] <= now:
            _, one = heapq.heappop(self._moments)
            row = self._watched.pop(one, None)
            if row is not None:
                self._put(row, now, heard_of=False, arrived=asks_again(row, now))


def _is_due(call: Call, calling: _Calling, now: datetime) -> bool:
    ahead = calling.next_at - now
    return ahead <= timedelta(0) or ahead > timedelta(seconds=call.every_s) + _BACKWARDS
