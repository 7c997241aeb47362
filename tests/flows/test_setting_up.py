"""A source with a log-in, set up at the whole program with keys: tested, kept apart, asked, and what it gives in the queue."""

import base64
import os
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from icc_desktop.gui.source_catalogue import CatalogueSheet
from icc_desktop.gui.source_form import SourceForm
from tests import rigs, wire
from tests.flows.at_program import CTRL, MARKS, Key, Seat, at_program
from tests.keys import press, write
from tests.loopback import Loopback

pytestmark = MARKS

PASSWORD = "opensesame-7"


def guarded(server: Loopback, path: str, body: bytes) -> None:
    """`body` for whoever shows user name and password, 401 for others."""
    wanted = "Basic " + base64.b64encode(f"duty:{PASSWORD}".encode()).decode()

    def handler(request: BaseHTTPRequestHandler) -> None:
        known = request.headers.get("Authorization") == wanted
        request.send_response(200 if known else 401)
        request.send_header("Content-Length", str(len(body) if known else 0))
        request.end_headers()
        if known:
            request.wfile.write(body)

    server.on(path, handler)


def test_a_source_with_a_password_from_the_form_to_the_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")  # this machine's own is not touched
    folder = rigs.establish(tmp_path / "desk")
    with Loopback() as server:
        guarded(server, "/cap", wire.cap("Storm on the coast"))

        async def story(seat: Seat) -> None:
            await seat.sign_in()
            press(Key.Key_6, CTRL)
            press(Key.Key_Insert)
            form = await seat.sheet()
            assert isinstance(form, SourceForm)
            press(Key.Key_Tab)
            write(server.url("/cap"))
            press(Key.Key_Tab)
            write("Guarded")
            press(Key.Key_Return)
            await seat.until(lambda: form._save.accessibleName() == "Add all the same")
            assert form._preview is not None
            assert "It wants to know who asks" in form._preview.text
            form.access._way.setCurrentIndex(1)
            form.access.login.setFocus()
            write("duty")
            press(Key.Key_Tab)
            write(PASSWORD)
            press(Key.Key_Return)
            await seat.until(lambda: form._save.accessibleName() == "Add")
            assert "It answers, with one message (CAP 1.2)." in form._preview.text
            assert seat.rows() == []
            press(Key.Key_Return)
            await seat.until(lambda: any(row.headline == "Storm on the coast" for row in seat.rows()))

        at_program(tmp_path, story, folder=folder)
    holding = [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and PASSWORD.encode() in file.read_bytes()
    ]
    assert holding == ["secrets.json"]
    assert os.name != "posix" or (folder / "secrets.json").stat().st_mode & 0o077 == 0


def test_the_catalogue_of_the_program_opens_on_an_empty_desk(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        press(Key.Key_6, CTRL)
        press(Key.Key_P)
        sheet = await seat.sheet()
        assert isinstance(sheet, CatalogueSheet)
        write("be-alert")
        assert [row.key for row in sheet.list.rows.rows if row.key] == ["be-alert"]
        press(Key.Key_Escape)
        await seat.until(lambda: not sheet.isVisible())

    at_program(tmp_path, story, folder=folder)
