"""Practice scenarios: the shipped ones, and the player."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from icc_desktop.base.clock import SystemClock
from icc_desktop.base.resources import folder, read_bytes
from icc_desktop.domain import channel
from icc_desktop.domain.alert import (
    CERTAINTIES,
    MESSAGE_TYPES,
    SCOPES,
    SEVERITIES,
    STATUSES,
    URGENCIES,
    Alert,
    Batch,
    Draft,
    Unreadable,
)
from icc_desktop.domain.scenario import Scenario, load
from icc_desktop.domain.source import Delivery
from icc_desktop.intake.readers import read
from icc_desktop.intake.scenario import Control, Deliver, Network, Player, Read

SHIPPED = sorted((folder() / "scenarios").glob("*.yaml"))
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
HEAD = "id: s\ntitles: {en: T}\nsynopsis: {en: S}\nstart: 2027-01-14 15:40\nzone: Europe/Brussels\nsteps:\n"
MINUTES = timedelta(minutes=1)


def scenario(steps: str) -> Scenario:
    return load((HEAD + steps).encode(), file="s.yaml")


def shipped(path: Path) -> Scenario:
    return load(path.read_bytes(), file=path.name)


def message(name: str, at: str, rest: str = "", text: str = "{sent}") -> str:
    cap = f"<a><identifier>i-{name}</identifier><sender>s</sender><sent>{text}</sent></a>"
    return f'  - {{id: {name}, at: "{at}", channel: other, cap: "{cap}"{rest}}}\n'


class Hours:
    """A clock whose sleepers wake when the test says so (`pass_s`), or at once with time leapt to their moment."""

    def __init__(self, *, leap: bool = True):
        self.leap = leap
        self.steady = 1000.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.steady - 1000)

    def steady_s(self) -> float:
        return self.steady

    async def sleep(self, seconds: float) -> None:
        if self.leap:
            self.steady += seconds
            await asyncio.sleep(0)
            return
        due: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.steady + seconds, due))
        await due

    async def pass_s(self, seconds: float) -> None:
        """Let `seconds` go by, waking who is due in between, each at his moment."""
        end = self.steady + seconds
        while True:
            await self.settle()
            self._sleepers = [s for s in self._sleepers if not s[1].done()]
            at, due = min(self._sleepers, key=lambda s: s[0], default=(end + 1, None))
            if due is None or at > end:
                break
            self.steady = at
            due.set_result(None)
        self.steady = end
        await self.settle()

    async def settle(self) -> None:
        for _ in range(30):
            await asyncio.sleep(0)


class Desk:
    """Takes what the player gives, in one list and in order."""

    def __init__(self, clock: Hours):
        self.clock = clock
        self.deliveries: list[Delivery] = []
        self.happened: list[tuple[float, str]] = []

    def note(self, what: str) -> None:
        self.happened.append((self.clock.steady - 1000, what))

    async def deliver(self, delivery: Delivery) -> None:
        await asyncio.sleep(0)
        self.deliveries.append(delivery)
        self.note(delivery.name)

    async def control(self, text: str) -> None:
        self.note(f"control: {text}")

    async def network(self, up: bool) -> None:
        self.note("network up" if up else "network down")

    def player(
        self,
        played: Scenario,
        *,
        speed: float = 1.0,
        read: Read | None = None,
        deliver: Deliver | None = None,
        control: Control | None = None,
        network: Network | None = None,
    ) -> Player:
        return Player(
            played,
            exercise_id="run-1",
            clock=self.clock,
            speed=speed,
            deliver=deliver or self.deliver,
            control=control or self.control,
            network=network or self.network,
            read=read or as_is,
            sleep=self.clock.sleep,
        )

    @property
    def names(self) -> list[str]:
        return [what for _, what in self.happened]


async def as_is(data: bytes) -> Batch:
    return Batch((Draft(Alert(format="as it is"), data),))


async def really(data: bytes) -> Batch:
    return read(data)


def play(played: Scenario, *, speed: float = 60.0, read: Read = as_is) -> Desk:
    desk = Desk(Hours())

    async def run() -> None:
        await desk.player(played, speed=speed, read=read).start()

    asyncio.run(run())
    return desk


def text(delivery: Delivery) -> str:
    return delivery.batch.items[0].original.decode()


# --- the shipped scenarios --------------------------------------------------------------------------------------

ALERT_ORDER = [
    "identifier",
    "sender",
    "sent",
    "status",
    "msgType",
    "source",
    "scope",
    "restriction",
    "addresses",
    "code",
    "note",
    "references",
    "incidents",
    "info",
]
INFO_ORDER = [
    "language",
    "category",
    "event",
    "responseType",
    "urgency",
    "severity",
    "certainty",
    "audience",
    "eventCode",
    "effective",
    "onset",
    "expires",
    "senderName",
    "headline",
    "description",
    "instruction",
    "web",
    "contact",
    "parameter",
    "resource",
    "area",
]
AREA_ORDER = ["areaDesc", "polygon", "circle", "geocode", "altitude", "ceiling"]
ORDER = {"alert": ALERT_ORDER, "info": INFO_ORDER, "area": AREA_ORDER, "geocode": ["valueName", "value"]}
REQUIRED = {
    "alert": {"identifier", "sender", "sent", "status", "msgType", "scope"},
    "info": {"category", "event", "urgency", "severity", "certainty"},
    "area": {"areaDesc"},
    "geocode": {"valueName", "value"},
}
LISTS = {
    "status": STATUSES,
    "msgType": MESSAGE_TYPES,
    "scope": SCOPES,
    "severity": SEVERITIES,
    "urgency": URGENCIES,
    "certainty": CERTAINTIES,
}
CATEGORIES = [
    "Geo",
    "Met",
    "Safety",
    "Security",
    "Rescue",
    "Fire",
    "Health",
    "Env",
    "Transport",
    "Infra",
    "CBRNE",
    "Other",
]
RESPONSES = ["Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear", "None"]


def assert_valid_cap(data: bytes) -> None:
    """CAP 1.2, section 3.4 (schema): order of elements, those required, value lists, times with offset."""
    root = etree.fromstring(data)
    assert root.tag == "{urn:oasis:names:tc:emergency:cap:1.2}alert"
    for element in root.iter():
        name = etree.QName(element).localname
        children = [etree.QName(child).localname for child in element]
        if name in ORDER:
            places = [ORDER[name].index(child) for child in children]
            assert places == sorted(places), (name, children)
            assert set(children) >= REQUIRED[name], (name, children)
        if name in LISTS:
            assert element.text in LISTS[name]
        if name == "category":
            assert element.text in CATEGORIES
        if name == "responseType":
            assert element.text in RESPONSES
        if name in ("sent", "effective", "onset", "expires"):
            at = datetime.strptime(element.text or "", "%Y-%m-%dT%H:%M:%S%z")
            assert at.tzinfo is not None
            assert not (element.text or "").endswith("Z")
        if name == "alert" and root.findtext("{*}scope") == "Restricted":
            assert "restriction" in children
        if name == "alert" and root.findtext("{*}scope") == "Private":
            assert "addresses" in children


def test_both_scenarios_are_shipped() -> None:
    assert [path.stem for path in SHIPPED] == ["cap-first-steps", "sc-8-network-outage"]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_a_shipped_scenario_is_whole(path: Path) -> None:
    played = shipped(path)
    assert played.id == path.stem
    for titles in (played.titles, played.synopsis):
        assert all((titles.en, titles.nl, titles.fr, titles.de))
    known = {c.id for c in channel.load(read_bytes("channels.yaml"))}
    assert {step.channel for step in played.steps} - {None} <= known
    for step in played.steps:
        for said in [step.control, *(e.do for e in step.expected)]:
            assert said is None or (said.en and said.nl and said.fr), step.id


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_every_message_of_a_shipped_scenario_is_valid_cap_but_the_broken_one(path: Path) -> None:
    for delivery in play(shipped(path)).deliveries:
        if delivery.name == "truncated":
            with pytest.raises(etree.XMLSyntaxError):
                etree.fromstring(delivery.batch.items[0].original)
        else:
            assert_valid_cap(delivery.batch.items[0].original)
            assert "{" not in text(delivery)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_every_message_of_a_shipped_scenario_is_read_by_the_readers(path: Path) -> None:
    for delivery in play(shipped(path), read=really).deliveries:
        (item,) = delivery.batch.items
        if delivery.name == "truncated":
            assert isinstance(item, Unreadable)
            continue
        assert isinstance(item, Draft), delivery.name
        alert = item.alert
        assert alert.format == "CAP 1.2"
        assert alert.identifier is not None
        assert alert.sent_at is not None
        status = {"link-test": "Test", "unclear-evacuation": "Actual"}.get(delivery.name, "Exercise")
        assert alert.status == status
        odd = set(alert.flags) - {f"status-{status.lower()}", "area-missing", "info-missing", "exercise-words"}
        assert odd == set(), delivery.name


def test_first_steps_read_as_meant() -> None:
    desk = play(shipped(SHIPPED[0]), read=really)
    items = {d.name: d.batch.items[0] for d in desk.deliveries}
    alerts = {name: item.alert for name, item in items.items() if isinstance(item, Draft)}
    assert [info.language for info in alerts["red-wind"].infos] == ["nl-BE", "fr-BE", "en-GB"]
    assert alerts["red-wind-longer"].message_type == "Update"
    assert [r.identifier for r in alerts["red-wind-longer"].references] == ["practice.first-steps.wind.1"]
    assert [r.identifier for r in alerts["red-wind-withdrawn"].references] == [
        "practice.first-steps.wind.1",
        "practice.first-steps.wind.2",
    ]
    assert alerts["red-wind-withdrawn"].references[0].sent_at == alerts["red-wind"].sent_at
    assert (alerts["red-wind-longer"].infos[0].expires_at or NOW) > (alerts["red-wind"].infos[0].expires_at or NOW)
    assert alerts["chemical-release"].infos[0].areas[0].circles[0].radius_km == 5
    assert len(alerts["chemical-release"].infos[0].areas[0].geocodes) == 2
    levee = alerts["levee-breach"].infos[0]
    assert (levee.urgency, levee.severity, levee.certainty) == ("Immediate", "Extreme", "Observed")
    assert "exercise-words" in alerts["unclear-evacuation"].flags
    assert items["chemical-again"].original == items["chemical-release"].original
    late = next(d for d in desk.deliveries if d.name == "late-quake")
    assert late.received_at - (alerts["late-quake"].sent_at or NOW) == 4 * MINUTES


def test_first_steps_fit_into_25_seconds_at_60_times() -> None:
    desk = play(shipped(SHIPPED[0]), speed=60)
    assert desk.happened[-1][0] == pytest.approx(20)
    assert len(desk.deliveries) == 10


def test_sc_8_holds_41_messages_of_which_3_are_overdue_by_their_true_age() -> None:
    clocks = {c.id: c.acknowledge_within_s for c in channel.load(read_bytes("channels.yaml"))}
    desk = play(shipped(SHIPPED[1]), speed=600, read=really)
    down, up = desk.names.index("network down"), desk.names.index("network up")
    assert [n for n in desk.names[down:up] if not n.startswith(("control", "network"))] == [
        "paper-message",
        "ercc-phones",
    ]
    back = desk.names.index("control: All eight partners confirm, once they are told.")
    held = [d for d in desk.deliveries if d.name in desk.names[up + 1 : back]]
    assert len(held) == 41
    overdue = []
    for delivery in held:
        item = delivery.batch.items[0]
        assert isinstance(item, Draft)
        assert item.alert.sent_at is not None
        if (delivery.received_at - item.alert.sent_at).total_seconds() > (clocks[delivery.channel or ""] or 0):
            overdue.append(delivery.name)
    assert overdue == ["ercc-request", "ecurie-information", "river-alert"]
    ercc = held[0].batch.items[0]
    assert isinstance(ercc, Draft)
    age = held[0].received_at - (ercc.alert.sent_at or NOW)
    assert timedelta() <= age - 137 * MINUTES < timedelta(seconds=1)


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
            deliver=desk.deliver,
            control=desk.control,
            network=desk.network,
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
        assert player.position_s == 600

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


def test_stop_ends_it_and_ends_the_outage() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        steps = (
            "  - {id: cut, at: +00:01, network: down}\n"
            + message("a", "+00:02")
            + "  - {id: back, at: +00:10, network: up}\n"
        )
        player = desk.player(scenario(steps), speed=60)
        player.start()
        await clock.pass_s(5)
        player.stop()
        player.resume()
        await player.finished
        assert desk.names == ["network down", "network up"]

    asyncio.run(run())


@pytest.mark.parametrize("fails", ["deliver", "read", "control", "network"])
def test_a_failure_is_raised_to_who_waits_and_nothing_follows(fails: str) -> None:
    async def broken(_: object) -> Batch:
        raise OSError("the disk is full")

    desk = Desk(Hours())
    steps = (
        message("a", "+00:01")
        + "  - {id: c, at: +00:02, control: {en: C}}\n"
        + "  - {id: cut, at: +00:03, network: down}\n"
        + "  - {id: back, at: +00:04, network: up}\n"
        + message("z", "+00:05")
    )

    async def run() -> None:
        await desk.player(
            scenario(steps),
            deliver=broken if fails == "deliver" else None,
            read=broken if fails == "read" else None,
            control=broken if fails == "control" else None,
            network=broken if fails == "network" else None,
        ).start()

    with pytest.raises(OSError, match="the disk is full"):
        asyncio.run(run())
    assert "z" not in desk.names


def test_a_step_ends_before_the_next_begins_however_slow_the_desk_is() -> None:
    async def run() -> None:
        clock = Hours(leap=False)
        desk = Desk(clock)
        free = asyncio.Event()

        async def slow(delivery: Delivery) -> None:
            desk.note(f"begun {delivery.name}")
            await free.wait()
            desk.note(f"ended {delivery.name}")

        player = desk.player(scenario(message("a", "+00:01") + message("b", "+00:02")), speed=60, deliver=slow)
        player.start()
        await clock.pass_s(10)
        assert desk.names == ["begun a"]
        free.set()
        await player.finished
        assert desk.names == ["begun a", "ended a", "begun b", "ended b"]

    asyncio.run(run())
