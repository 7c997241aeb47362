"""Through real doors: what is classified leaves nothing behind but a pointer, and what we sent comes in as ours."""

from pathlib import Path

from icc_desktop.desk import own_senders, queries
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.queue import Row, waits
from icc_desktop.domain.source import Source
from tests import rigs, wire
from tests.classified import TOKEN, cap, mail, rss
from tests.flows.test_doors import Watching, watch
from tests.kept import everything_kept
from tests.loopback import Loopback


async def rows(watching: Watching, lane: Lane = "real") -> list[Row]:
    return list(await watching.desk.read(queries.open_notifications, lane=lane, now=rigs.START))


def test_a_classified_file_in_the_folder_is_a_pointer_and_no_more(tmp_path: Path) -> None:
    folder, data = tmp_path / "in", tmp_path / "desk"
    folder.mkdir()

    async def body(watching: Watching) -> None:
        await watching.add("Folder", "folder", str(folder))
        (folder / f"SECRET UE {TOKEN}.eml").write_bytes(mail(subject=f"SECRET UE - {TOKEN}"))
        (folder / "plain.xml").write_bytes(wire.cap("Fire on the quay"))
        await watching.until(lambda: {"[…].eml", "plain.xml"} <= set(watching.received))
        withheld = {row.mark: row.withheld for row in await rows(watching)}
        assert withheld == {"eu-secret": True, None: False}
        await watching.until(lambda: any(health.items for change in watching.changes for health in change.healths))

    watch(data, body)
    assert TOKEN.lower().encode() not in everything_kept(data)


def test_the_name_of_a_classified_file_that_cannot_be_read_is_told_to_nobody(tmp_path: Path) -> None:
    folder, data = tmp_path / "in", tmp_path / "desk"
    folder.mkdir()
    closed = folder / f"SECRET UE {TOKEN}.xml"
    closed.symlink_to(closed)  # leads to itself: nobody can open it

    async def body(watching: Watching) -> None:
        await watching.add("Folder", "folder", str(folder))
        await watching.until(lambda: any(health.reason for change in watching.changes for health in change.healths))
        reasons = [str(one.reason) for change in watching.changes for one in change.healths if one.reason]
        assert reasons[0].startswith("The file […].xml cannot be read: ")
        assert not any(TOKEN in reason for reason in reasons)

    watch(data, body)
    assert TOKEN.lower().encode() not in everything_kept(data)


def test_a_list_that_comes_in_portions_leaves_its_document_with_none_of_them(tmp_path: Path) -> None:
    data = tmp_path / "desk"
    entries = "".join(f"<item><title>Item {n}</title><guid>g{n}</guid></item>" for n in range(60))
    whole = rss(f"SECRET UE {TOKEN}").replace(b"</channel>", entries.encode() + b"</channel>")

    async def body(watching: Watching) -> None:
        with Loopback() as server:
            server.give("/feed", whole)
            await watching.add("Feed", "http", server.url("/feed"))
            await watching.until(lambda: sum(map(len, watching.received.values())) == 62)
        assert sum(row.withheld for row in await rows(watching)) == 1

    watch(data, body)
    assert TOKEN.lower().encode() not in everything_kept(data)


def test_a_preview_shows_that_it_was_withheld(tmp_path: Path) -> None:
    async def body(watching: Watching) -> None:
        with Loopback() as server:
            server.give("/feed", cap(headline=f"GEHEIM {TOKEN}"))
            address = server.url("/feed")
            source = Source(id="s", name="Feed", kind="http", address=address, channel="other")
            seen = await watching.intake.preview(source, None)
        (row,) = seen.rows
        assert (row.headline, row.area) == ("GEHEIM/SECRET", "")
        assert "classified-withheld" in row.flags
        assert TOKEN not in repr(seen)

    watch(tmp_path / "desk", body)


def sent(kind: str, identifier: str, sender: str, about: str = "") -> bytes:
    reference = f"<references>{about}</references>" if about else ""
    note = "<note>no area</note>" if kind == "Error" else ""
    return f"""<alert xmlns="{wire.CAP}"><identifier>{identifier}</identifier><sender>{sender}</sender>
<sent>2026-11-25T08:00:00+00:00</sent><status>Actual</status><msgType>{kind}</msgType><scope>Public</scope>{note}{reference}</alert>""".encode()


def test_what_we_sent_comes_back_through_the_folder_as_ours_with_its_answers(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    about = "desk@nccn.example,our-1,2026-11-25T08:00:00+00:00"

    async def body(watching: Watching) -> None:
        await watching.desk.run(own_senders.add, name="desk@nccn.example")
        await watching.add("Folder", "folder", str(folder))
        (folder / "1-ack.xml").write_bytes(sent("Ack", "ack-1", "erc@example.org", about))
        await watching.until(lambda: "1-ack.xml" in watching.received)
        assert all(waits(row, rigs.START) for row in await rows(watching))  # nobody knows yet whose it acknowledges
        (folder / "2-error.xml").write_bytes(sent("Error", "err-1", "nl@example.org", about))
        (folder / "3-ours.xml").write_bytes(sent("Alert", "our-1", "Desk@nccn.example"))
        await watching.until(lambda: {"2-error.xml", "3-ours.xml"} <= set(watching.received))
        found = {row.identifier: row for row in await rows(watching)}
        assert [waits(found[one], rigs.START) for one in ("our-1", "ack-1", "err-1")] == [False, False, True]
        detail = await watching.detail(found["our-1"].id)
        assert [(one.how, one.row.sender, one.note) for one in detail.answers] == [
            ("ack", "erc@example.org", None),
            ("error", "nl@example.org", "no area"),
        ]
        await watching.desk.run(own_senders.remove, name="desk@nccn.example")
        assert all(waits(row, rigs.START) for row in await rows(watching))

    watch(tmp_path / "desk", body)
