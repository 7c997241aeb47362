"""Makes tests/data/databases/<schema>.sqlite3: run once when a schema is new, then kept for ever.

python -m tests.store.make_database
"""

import tempfile
from pathlib import Path

from icc_desktop.desk import log, notifications, receiving, shifts
from icc_desktop.domain.telephone import Call
from icc_desktop.store import engine
from icc_desktop.store.backup import backup
from icc_desktop.store.store import database
from tests import rigs
from tests.rigs import CHANNELS, HeldClock, alert, to

DATABASES = Path(__file__).resolve().parents[1] / "data" / "databases"


def main() -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = rigs.establish(Path(made) / "desk")
        with rigs.bench(folder, HeldClock()) as desk:
            desk.run(shifts.begin)
            first = alert("first")
            one = desk.received(first)
            desk.receive(alert("second", message_type="Update", references=to(first)))
            desk.run(notifications.acknowledge, ids=[one], lane="real")
            desk.run(
                notifications.assess, ids=[one], lane="real", severity=3, concerns="ours", reason="the Vesdre rises"
            )
            desk.run(receiving.take_call, call=Call(what="fire"), language="en", channels=CHANNELS, lane="real")
            desk.run(log.write, text="a line of the log", lane="real")
            desk.receive(alert("third", status="Exercise"))
            desk.run(shifts.end, sign=desk.desk.sign)
        backup(folder, Path(made) / "copy")
        DATABASES.mkdir(parents=True, exist_ok=True)
        (DATABASES / f"{engine.HEAD}.sqlite3").write_bytes(database(Path(made) / "copy").read_bytes())


if __name__ == "__main__":
    main()
