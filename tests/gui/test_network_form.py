"""The network on one sheet, with the keyboard alone: what is kept, where, and what is refused with everything still there."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.secrets import FILE, Secrets
from icc_desktop.base.words import Message
from icc_desktop.desk import network
from icc_desktop.desk.certificates import client_certificate_in
from icc_desktop.domain.network import NetworkSettings
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.doing import start
from icc_desktop.gui.network_form import CertificateSheet, NetworkForm, set_up_network
from icc_desktop.gui.source_access import Keeper
from tests.gui.at_desk import BRUSSELS, AtDesk, Key, at_desk, until
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier


class Sitting:
    """The sheet over the desk's window, as the program opens it. `used` are the settings that came into force."""

    def __init__(self, here: AtDesk, secrets: Keeper):
        self.here, self.secrets = here, secrets
        self.used: list[NetworkSettings] = []
        self.told: list[str] = []

    async def open(self) -> NetworkForm:
        self.task = start(
            set_up_network(
                self.here.window,
                run=self.here.run,
                ask=self.here.ask,
                keeper=self.secrets,
                use=self.used.append,
                tell=self.told.append,
                lane="real",
                now=self.here.now(),
                tz=BRUSSELS,
            )
        )
        form = await self.here.sheet()
        assert isinstance(form, NetworkForm)
        return form

    async def saved(self) -> NetworkSettings:
        press(Key.Key_Return)
        await self.task
        return await self.here.ask(network.settings)


def sitting(tmp_path: Path, story: Callable[[Sitting], Awaitable[None]], secrets: Keeper | None = None) -> None:
    async def play(here: AtDesk) -> None:
        await story(Sitting(here, secrets or Secrets(tmp_path, in_keyring=False)))

    at_desk(tmp_path / "desk", play)


async def sheet_over(form: ActSheet) -> CertificateSheet:
    await until(lambda: any(one.isVisible() for one in form.findChildren(CertificateSheet)))
    (found,) = form.findChildren(CertificateSheet)
    await until(lambda: found.isActiveWindow() and found.focusWidget() is not None)
    return found


def test_a_proxy_with_its_password(tmp_path: Path) -> None:
    async def story(here: Sitting) -> None:
        form = await here.open()
        press(Key.Key_3)
        write("proxy.example.org:8080")
        press(Key.Key_Tab)
        write("icc")
        press(Key.Key_Return)
        assert "Give the password" in form.problem
        write("s3cret")
        press(Key.Key_Tab)
        write(" *.example.org, 10.0.0.0/8")
        kept = await here.saved()
        assert (kept.proxy, kept.proxy_address, kept.proxy_login) == ("manual", "http://proxy.example.org:8080", "icc")
        assert kept.no_proxy[-2:] == ("*.example.org", "10.0.0.0/8")
        assert here.used == [kept]
        assert here.secrets.get("proxy") == "s3cret"
        assert "s3cret" not in str(kept)

        form = await here.open()
        assert form._password.text == "", "it is never shown again"
        assert await here.saved() == kept
        assert here.secrets.get("proxy") == "s3cret", "nothing typed: it stays"

        form = await here.open()
        form._login.edit.clear()
        await here.saved()
        assert here.secrets.get("proxy") is None, "nobody needs it any more"

    sitting(tmp_path, story)


def test_what_cannot_be_is_said_and_what_was_typed_stays(tmp_path: Path) -> None:
    async def story(here: Sitting) -> None:
        form = await here.open()
        press(Key.Key_3)
        press(Key.Key_Return)
        assert "Give the address of the proxy" in form.problem
        write("socks5://proxy.example.org")
        press(Key.Key_Return)
        assert "http:// or https://" in form.problem
        press(Key.Key_Escape)
        assert "Esc once more" in form.problem
        press(Key.Key_Escape)
        await here.task
        assert here.used == []
        assert await here.here.ask(network.settings) == NetworkSettings()

    sitting(tmp_path, story)


def test_an_authority_is_imported_described_and_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "authority.pem"
    path.write_bytes(trustme.CA(organization_name="Crisis Centre CA").cert_pem.bytes())

    async def story(here: Sitting) -> None:
        form = await here.open()
        press(Key.Key_4, Alt)
        assert form.authorities.list.hasFocus()
        press(Key.Key_Insert)
        await until(lambda: bool(form.findChildren(QFileDialog)))
        form.findChildren(QFileDialog)[0].reject()
        for _ in range(2):  # the same once more is the same
            form.import_authority(str(path))
            await until(lambda: len(form.authorities.certificates) == 1 and form.authorities.list.hasFocus())
        assert "fingerprint" in form.authorities._detail.text()
        (kept,) = (await here.saved()).authorities
        assert kept.pem.startswith("-----BEGIN CERTIFICATE")

        form = await here.open()
        press(Key.Key_4, Alt)
        press(Key.Key_Delete)
        assert form.authorities.certificates == ()
        assert "No authority" in form.authorities._detail.text()
        assert (await here.saved()).authorities == ()

    sitting(tmp_path, story)


def test_a_file_that_is_no_authority_is_refused_in_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "server.pem"
    path.write_bytes(trustme.CA().issue_cert("example.org").cert_chain_pems[0].bytes())

    async def story(here: Sitting) -> None:
        form = await here.open()
        form.import_authority(str(path))
        await until(lambda: "not of an authority" in form.problem)
        form.import_authority(str(tmp_path / "gone.pem"))
        await until(lambda: "cannot be read" in form.problem)
        assert form.authorities.certificates == ()
        press(Key.Key_Escape)
        await here.task

    sitting(tmp_path, story)


def test_a_client_certificate_and_what_opens_its_key_are_kept_apart(tmp_path: Path) -> None:
    issued = trustme.CA().issue_cert("desk@example.org")
    (tmp_path / "desk.pem").write_bytes(issued.cert_chain_pems[0].bytes())
    (tmp_path / "desk.key").write_bytes(issued.private_key_pem.bytes())

    async def story(here: Sitting) -> None:
        form = await here.open()
        form.import_certificate(str(tmp_path / "desk.pem"))
        sheet = await sheet_over(form)
        press(Key.Key_Return)
        assert "no private key" in sheet.problem
        press(Key.Key_Tab)
        press(Key.Key_Tab)  # past the eye, to the key
        sheet._key.setFocus()
        write(str(tmp_path / "desk.key"))
        press(Key.Key_Return)
        await until(lambda: len(form.certificates.certificates) == 1 and form.certificates.list.hasFocus())
        kept = await here.saved()
        (one,) = kept.client_certificates
        passphrase = here.secrets.get("certificate/desk")
        assert one.name == "desk"
        assert passphrase
        assert passphrase not in str(kept)
        assert "ENCRYPTED PRIVATE KEY" in one.key_pem

        form = await here.open()
        press(Key.Key_5, Alt)
        press(Key.Key_Delete)
        assert (await here.saved()).client_certificates == ()
        assert here.secrets.get("certificate/desk") is None
        assert not (tmp_path / FILE).exists()

    sitting(tmp_path, story)


def test_one_that_has_expired_says_so(tmp_path: Path) -> None:
    issued = trustme.CA().issue_cert("desk@example.org")
    made = client_certificate_in("desk", issued.cert_chain_pems[0].bytes(), key=issued.private_key_pem.bytes())

    async def story(here: Sitting) -> None:
        await here.here.run(network.keep, settings=NetworkSettings(client_certificates=(made.certificate,)))
        here.here.clock.at = made.certificate.ends_at.replace(year=made.certificate.ends_at.year + 1)
        form = await here.open()
        press(Key.Key_5, Alt)
        assert "EXPIRED" in form.certificates.list.item(0).text()
        assert form.certificates._problem.isVisible()
        press(Key.Key_Escape)
        await here.task

    sitting(tmp_path, story)


class Refusing:
    """A keyring that is locked as often as it is asked to keep or forget something."""

    place = Message("In a keyring that is locked.")

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, value: str) -> None:
        raise WorldFailure("locked", Message("The keyring is locked."), to_do=Message("Unlock it."))

    def forget(self, name: str) -> None:
        self.put(name, "")


def test_a_keyring_that_refuses_is_told_and_nothing_is_half_kept(tmp_path: Path) -> None:
    async def story(here: Sitting) -> None:
        form = await here.open()
        assert "a keyring that is locked" in form._where.text()
        press(Key.Key_3)
        write("proxy.example.org:8080")
        press(Key.Key_Tab)
        write("icc")
        press(Key.Key_Tab)
        write("s3cret")
        press(Key.Key_Return)
        await until(lambda: form.problem == "The keyring is locked. Unlock it.")
        assert form._password.text == "s3cret"
        assert here.used == []
        assert await here.here.ask(network.settings) == NetworkSettings()
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        await here.task

    sitting(tmp_path, story, Refusing())
