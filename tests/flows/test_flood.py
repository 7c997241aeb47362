"""A flood: ten thousand alerts from twenty sources, each shown again and again; none is lost, none doubled, and the desk acts."""

from collections import Counter
from pathlib import Path

from icc_desktop.desk import notifications, queries
from icc_desktop.desk.change import Change
from tests import rigs
from tests.flows.test_doors import Watching, watch
from tests.loopback import Loopback

SOURCES, ROUNDS, A_ROUND = 20, 5, 100
SHOWN_AGAIN = 50  # of the round before: a list shows what is in force, not what is new
KINDS = ("Wind", "Flood", "Rain", "Snow", "Thunderstorm")


def entry(source: int, number: int) -> str:
    kind = KINDS[number % len(KINDS)]
    south, west = 49.5 + number % 40 / 20, 2.5 + source % 20 / 5
    ring = f"{south},{west} {south + 0.2},{west} {south + 0.2},{west + 0.2} {south},{west}"
    return f"""<entry><id>{source}-{number}</id><title>{kind}</title><updated>2026-11-25T08:00:00Z</updated>
<content type="text/xml"><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{source}-{number}</identifier>
<sender>office-{source}@example.org</sender><sent>2026-11-25T08:00:00-00:00</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope><info><language>en</language><category>Met</category><event>{kind}</event>
<urgency>Expected</urgency><severity>Moderate</severity><certainty>Likely</certainty>
<headline>{kind} warning {number} of office {source}</headline><description>Number {number}.</description>
<area><areaDesc>District {number}</areaDesc><polygon>{ring}</polygon></area></info></alert></content></entry>"""


def feed(source: int, round_: int) -> bytes:
    first = max(0, round_ * A_ROUND - SHOWN_AGAIN)
    entries = "".join(entry(source, number) for number in range(first, (round_ + 1) * A_ROUND))
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>CAP</title>{entries}</feed>'.encode()


def test_ten_thousand_alerts_from_twenty_sources(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    with Loopback() as server:

        async def body(watching: Watching) -> None:
            arrived: Counter[str] = Counter()
            identifiers: set[str | None] = set()
            seen = 0
            for number in range(SOURCES):
                server.give(f"/{number}", feed(number, 0))
            ids = [await watching.add(f"Office {n}", "http", server.url(f"/{n}")) for n in range(SOURCES)]

            def count() -> bool:
                nonlocal seen
                for change in watching.changes[seen:]:
                    seen += 1
                    arrived.update(e.subject.id for e in change.entries if e.kind == "notification.received")
                    identifiers.update(row.identifier for row in change.notifications)
                return len(arrived) >= (round_ + 1) * A_ROUND * SOURCES

            for round_ in range(ROUNDS):
                for number, source_id in enumerate(ids):
                    server.give(f"/{number}", feed(number, round_))
                    watching.intake.poll_now(source_id)
                await watching.until(count, within_s=240)
                waiting = next(iter(arrived))
                done = await watching.desk.run(notifications.note, ids=[waiting], lane="real", text=f"round {round_}")
                assert isinstance(done, Change)

            assert len(arrived) == SOURCES * ROUNDS * A_ROUND
            assert set(arrived.values()) == {1}
            assert len(identifiers) == SOURCES * ROUNDS * A_ROUND
            rows = await watching.desk.read(queries.open_notifications, lane="real", now=rigs.START)
            assert len(rows) == SOURCES * ROUNDS * A_ROUND
            assert next(row for row in rows if row.id == waiting).notes == ROUNDS

        watch(folder, body, establish=False)
