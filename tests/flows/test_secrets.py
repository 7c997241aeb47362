"""A run with passwords in it, through real servers; afterwards none of them stands anywhere but where secrets are kept."""

import asyncio
import logging
from base64 import b64encode
from pathlib import Path

import pytest
import trustme

from icc_desktop.base.clock import SystemClock
from icc_desktop.base.crash import CrashHook
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.secrets import FILE, Secrets
from icc_desktop.desk import network, sources
from icc_desktop.desk.certificates import authorities_in, client_certificate_in
from icc_desktop.desk.change import Change
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.network import NetworkSettings
from icc_desktop.domain.source import Source
from icc_desktop.domain.source_file import written
from icc_desktop.intake.workers import Workers
from icc_desktop.store.backup import backup
from icc_desktop.wiring import Intake
from tests import rigs, wire
from tests.loopback import Loopback
from tests.proxy import Proxy

PASSWORD, TOKEN, PROXY = "pw-Zitrone-1", "token-Birne-2", "proxy-Apfel-3"


class Run:
    """A desk with its intake, in one event loop."""

    def __init__(self, folder: Path, reports: Path):
        self.folder = folder
        self.secrets = Secrets(folder, in_keyring=False)
        self.crash = CrashHook(reports, "0", lambda path: None)
        self.received: list[str] = []
        self.reasons: list[str] = []
        self._changed = asyncio.Event()

    async def __aenter__(self) -> "Run":
        self.desk = await Desk.open(self.folder)
        self.desk.officer = (await self.desk.read(rigs.accounts.accounts))[0]
        self.desk.subscribe(self._note)
        self.intake = Intake(
            self.desk,
            clock=SystemClock(),
            language="en",
            channels=rigs.CHANNELS,
            disk=self._disk,
            on_bug=self.crash.report,
            secret=self.secrets.get,
        )
        await self.intake.begin()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.intake.close()
        verified = await self.desk.verify()
        await self.desk.close()
        assert verified.ok

    async def add(self, address: str, secret: str | None, **more: str) -> str:
        source = Source("", address.rpartition("/")[2], "http", address, "other", interval_s=5.0, **more)  # type: ignore[arg-type]
        change = await self.desk.run(sources.add, source=source)
        assert isinstance(change, Change), change
        source_id = str(change.result)
        if secret is not None:
            self.secrets.put(f"source/{source_id}", secret)
        self.intake.poll_now(source_id)
        return source_id

    async def keep(self, settings: NetworkSettings) -> None:
        change = await self.desk.run(network.keep, settings=settings)
        assert isinstance(change, Change), change
        self.intake.use_network(change.result)

    async def until_received(self, count: int) -> None:
        async with asyncio.timeout(60):
            while len(self.received) < count:
                self._changed.clear()
                await self._changed.wait()

    async def until_said(self, words: str) -> None:
        async with asyncio.timeout(60):
            while not any(words in reason for reason in self.reasons):
                self._changed.clear()
                await self._changed.wait()

    def _note(self, change: Change) -> None:
        self.received += [entry.about for entry in change.entries if entry.kind == "notification.received"]
        self.reasons += [str(health.reason) for health in change.healths if health.reason is not None]
        self._changed.set()

    def _disk(self, failure: WorldFailure | None) -> None:
        assert failure is None


def found_in(folder: Path, word: str) -> list[str]:
    """The files below `folder` in which `word` stands, as it is or as HTTP writes it."""
    forms = [word.encode(), *(b64encode(f"{login}:{word}".encode()).strip(b"=")[:-2] for login in ("ann", "me"))]
    return [
        path.name for path in folder.rglob("*") if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


@pytest.mark.filterwarnings("error")
def test_no_secret_stands_in_journal_log_crash_report_backup_or_export(
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    authority, clients = trustme.CA(), trustme.CA()
    issued = clients.issue_cert("desk@example.org")
    own = client_certificate_in("desk", issued.cert_chain_pems[0].bytes(), key=issued.private_key_pem.bytes())
    folder, reports = rigs.establish(tmp_path / "desk"), tmp_path / "reports"

    async def run(proxy: Proxy, open_one: Loopback, guarded: Loopback) -> tuple[Source, ...]:
        async with Run(folder, reports) as here:
            here.secrets.put("certificate/desk", own.passphrase)
            here.secrets.put("proxy", PROXY)
            await here.add(
                guarded.url("/alert"), PASSWORD, authentication="password", login="ann", client_certificate="desk"
            )
            await here.until_said("certificate desk is not on this machine")
            settings = NetworkSettings(client_certificates=(own.certificate,))
            await here.keep(settings)
            await here.until_said("does not know who issued it")
            trusted = authorities_in(authority.cert_pem.bytes())
            await here.keep(
                NetworkSettings(
                    proxy="manual",
                    proxy_address=proxy.address,
                    proxy_login="me",
                    no_proxy=(),
                    authorities=trusted,
                    client_certificates=(own.certificate,),
                )
            )
            await here.until_received(1)
            await here.add(open_one.url("/token"), TOKEN, authentication="token")
            await here.until_received(2)
            await here.add(open_one.url("/refused"), TOKEN, authentication="token")
            await here.until_said("does not accept the token")

            async def breaks(*_: object) -> None:
                raise RuntimeError("a bug of ours")

            monkeypatch.setattr(Workers, "read_index", breaks)
            await here.add(open_one.url("/bug"), TOKEN, authentication="token")
            await here.until_said("has a fault")
            coverages = await here.desk.read(sources.sources)
        return tuple(one.source for one in coverages if one.source is not None)

    with (
        Proxy(login="me", password=PROXY) as proxy,
        Loopback() as open_one,
        Loopback(authority=authority, demands=clients) as guarded,
    ):
        guarded.guard("/alert", wire.cap("Behind a password", identifier="1"), login="ann", secret=PASSWORD)
        open_one.guard("/token", wire.cap("Behind a token", identifier="2"), secret=TOKEN)
        open_one.guard("/bug", wire.cap("Never read", identifier="3"), secret=TOKEN)
        open_one.guard("/refused", b"", secret="another")
        known = asyncio.run(run(proxy, open_one, guarded))
        assert any(asked.startswith("CONNECT") for asked in proxy.asked)
        assert all("Proxy-Authorization" not in each.headers for each in open_one.requests)

    backup(folder, tmp_path / "backup")
    (tmp_path / "sources.yaml").write_bytes(written(known))
    (tmp_path / "said.txt").write_text(caplog.text + "".join(capsys.readouterr()))
    assert [path.name for path in (tmp_path / "backup").iterdir() if path.name == FILE] == []
    assert list(reports.iterdir())
    for secret in (PASSWORD, TOKEN, PROXY, own.passphrase):
        assert found_in(tmp_path, secret) == [FILE]


def test_a_password_that_was_just_typed_serves_a_preview(tmp_path: Path) -> None:
    async def run(server: Loopback) -> None:
        async with Run(rigs.establish(tmp_path / "desk"), tmp_path) as here:
            source = Source("", "New", "http", server.url("/a"), "other", authentication="token")
            assert "No password or token" in str((await here.intake.preview(source, None)).reason)
            assert "does not accept" in str((await here.intake.preview(source, "wrong")).reason)
            seen = await here.intake.preview(source, TOKEN)
            assert (seen.answer, seen.messages) == ("gives", 1)

    with Loopback() as server:
        server.guard("/a", wire.cap("Behind a token"), secret=TOKEN)
        asyncio.run(run(server))
    assert found_in(tmp_path, TOKEN) == []
