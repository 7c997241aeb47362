"""The network settings at the whole program, with keys: a server of a private authority answers once that is imported."""

from pathlib import Path

import trustme

from icc_desktop.desk import network, sources
from icc_desktop.domain.source import Source
from icc_desktop.gui.network_form import NetworkForm
from tests import rigs, wire
from tests.flows.at_program import ALT, CTRL, MARKS, SHIFT, Key, Seat, at_program
from tests.keys import press
from tests.loopback import Loopback

pytestmark = MARKS


def test_an_authority_from_the_sheet_to_the_row_in_the_queue(tmp_path: Path) -> None:
    authority = trustme.CA()
    (tmp_path / "authority.pem").write_bytes(authority.cert_pem.bytes())
    folder = rigs.establish(tmp_path / "desk")
    with Loopback(authority=authority) as server:
        server.give("/a", wire.cap("Storm behind a private authority"))

        async def story(seat: Seat) -> None:
            await seat.sign_in()
            source = Source("", "Private", "http", server.url("/a"), "other", interval_s=3600.0)
            await seat.window.telling.run(sources.add, source=source)
            await seat.written("source.lost")
            assert server.requests == []
            press(Key.Key_N, CTRL | SHIFT)
            form = await seat.sheet()
            assert isinstance(form, NetworkForm)
            press(Key.Key_4, ALT)
            form.import_authority(str(tmp_path / "authority.pem"))
            await seat.until(lambda: len(form.authorities.certificates) == 1)
            press(Key.Key_Return)
            await seat.until(lambda: [row.headline for row in seat.rows()] == ["Storm behind a private authority"])
            assert len(seat.on_disk(network.settings).authorities) == 1

        at_program(tmp_path, story, folder=folder)
