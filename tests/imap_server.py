"""A real mail server (pymap) on the loopback address, a relay that cuts the line to it, and one that says what it is told.

    with MailServer() as server:
        server.add(mail("Storm"))
        ... server.address, trusting(server), server.seen

Each runs in a thread of its own with its own loop, and gives everything back at the end of its `with` block.
"""

import asyncio
import contextlib
import ssl
import threading
from argparse import Namespace
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Self, TypeVar
from uuid import uuid4

import trustme
from proxyprotocol.result import ProxyResultLocal
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, DictBackend, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet, Message
from pymap.concurrent import Subsystem
from pymap.config import BackendCapability
from pymap.context import connection_exit
from pymap.exceptions import InvalidAuth
from pymap.imap import IMAPConnection
from pymap.imap.state import ConnectionState
from pymap.mailbox import MailboxSnapshot
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.flag import Flag, Seen
from pysasl import SASLAuth
from pysasl.creds.external import ExternalCredentials
from pysasl.hashing import Cleartext

from icc_desktop.domain.network import Authority, NetworkSettings
from icc_desktop.domain.source import Source

USER, PASSWORD, TOKEN = "duty@example.org", "correct horse", "ya29.token"
LIMIT_S = 60.0
Result = TypeVar("Result")


def mail(subject: str, *, message_id: str | None = None, text: str = "Text") -> bytes:
    """A mail as it lies in a mailbox."""
    named = message_id or f"<{subject}@example.org>"
    return (
        f"From: Ops <ops@example.org>\r\nTo: {USER}\r\nSubject: {subject}\r\nMessage-ID: {named}\r\n"
        f"Date: Wed, 25 Nov 2026 08:00:00 +0000\r\nContent-Type: text/plain\r\n\r\n{text}\r\n"
    ).encode()


def mailbox(address: str, source_id: str = "m", **more: Any) -> Source:
    given = {"login": USER, "authentication": "password", "channel": "c", **more}
    return Source(id=source_id, name="Mailbox", kind="mail", address=address, **given)


def trusting(*servers: "MailServer | Scripted") -> NetworkSettings:
    """The settings of somebody who trusts the authorities of these servers."""
    pems = (server.authority.cert_pem.bytes().decode() for server in servers)
    return NetworkSettings(
        authorities=tuple(Authority("Test", pem, "", datetime.now(UTC), datetime.now(UTC)) for pem in pems)
    )


class _Loop:
    """A thread with an asyncio loop, and the servers and connections in it."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name=name)
        self._writers: set[asyncio.StreamWriter] = set()
        self._servers: list[asyncio.Server] = []

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(2 * LIMIT_S)

    def until(self, said: Callable[[], bool]) -> None:
        """Wait until that is so. Raises TimeoutError."""

        async def waited() -> None:
            async with asyncio.timeout(LIMIT_S):
                while not said():
                    await asyncio.sleep(0.01)

        self.run(waited())

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def listen(self, serve: Callable[..., Awaitable[None]], port: int = 0, context: Any = None) -> int:
        async def tracked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._writers.add(writer)
            try:
                with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                    await serve(reader, writer)
            finally:
                self._writers.discard(writer)
                writer.close()

        server = await asyncio.start_server(tracked, "127.0.0.1", port, ssl=context, ssl_handshake_timeout=None)
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    async def hang_up(self) -> None:
        """Break every connection off."""
        for writer in self._writers:
            writer.transport.abort()

    async def deaf(self) -> None:
        for server in self._servers:
            server.close()
        self._servers.clear()

    async def _stop(self) -> None:
        await self.deaf()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self.hang_up()
        await asyncio.sleep(0)
        await asyncio.sleep(0)


class MailServer(_Loop):
    """pymap with one user and his mails in memory. `start_tls` instead of TLS from the first byte; `idle` can be missing."""

    def __init__(
        self, *, start_tls: bool = False, offers_tls: bool = True, idle: bool = True, names: str = "127.0.0.1"
    ):
        super().__init__("pymap")
        self.authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(names, "localhost").configure_cert(context)
        self._wraps = None if start_tls else context
        self._config = _Config(
            Namespace(passlib_cfg=None, proxy_protocol=None),
            demo_data=False,
            demo_user=USER,
            demo_password=PASSWORD,
            host=None,
            port=0,
            ssl_context=context,
            tls_enabled=start_tls and offers_tls,
            hash_context=Cleartext(),
            cpu_subsystem=Subsystem.for_asyncio(),
            invalid_user_sleep=0.0,
        )
        self._config.offers_idle = idle
        self._scheme = "imap" if start_tls else "imaps"
        self.connections = 0
        self.idling = threading.Event()
        self.port = 0
        self._boxes: MailboxSet

    def __enter__(self) -> Self:
        super().__enter__()
        self.port = self.run(self._begin())
        return self

    @property
    def address(self) -> str:
        return self.address_of(self.port)

    def address_of(self, port: int) -> str:
        return f"{self._scheme}://127.0.0.1:{port}"

    def add(self, *mails: bytes, seen: bool = False) -> None:
        self.run(self._add(mails, frozenset({Seen} if seen else ())))

    def take_out(self, subject: str) -> None:
        """Somebody deletes a mail in his own program."""

        async def delete() -> None:
            inbox = await self._inbox()
            await inbox.delete([m.uid for m in self._mails(inbox) if self._subject(m) == subject])

        self.run(delete())

    def renumber(self) -> None:
        """As after a restore of the server: other UIDs, another UIDVALIDITY."""

        async def renumbered() -> None:
            inbox = await self._inbox()
            inbox._uid_validity = MailboxSnapshot.new_uid_validity() + 1
            old = self._mails(inbox)
            inbox._messages.clear()
            inbox._max_uid = 10
            for each in old:
                inbox._max_uid += 1
                inbox._messages[inbox._max_uid] = Message.copy(each, uid=inbox._max_uid)
            await self.hang_up()

        self.run(renumbered())

    def only_to_be_read(self) -> None:
        async def closed() -> None:
            (await self._inbox())._readonly = True

        self.run(closed())

    def lose_connections(self) -> None:
        self.run(self.hang_up())

    @property
    def seen(self) -> dict[str, bool]:
        """Subject of each mail, and whether it is marked as seen."""

        async def flags() -> dict[str, bool]:
            return {self._subject(m): Seen in m.permanent_flags for m in self._mails(await self._inbox())}

        return self.run(flags())

    async def _begin(self) -> int:
        self._config.apply_context()
        login = _Login(self._config)
        await DictBackend._add_demo_user(self._config, login)
        self._boxes = MailboxSet()
        self._config.set_cache[USER] = (self._boxes, FilterSet())

        async def counted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.connections += 1
            info = SocketInfo.get(writer, ProxyResultLocal(), unique_id=uuid4().bytes)
            connection = _Connection(self._config.commands, self._config, reader, writer, info)
            connection.server = self
            async with contextlib.AsyncExitStack() as stack:
                connection_exit.set(stack)
                stack.enter_context(contextlib.closing(connection))
                await connection.run(ConnectionState(login, self._config))

        return await self.listen(counted, context=self._wraps)

    async def _inbox(self) -> MailboxData:
        return await self._boxes.get_mailbox("INBOX")

    async def _add(self, mails: tuple[bytes, ...], flags: frozenset[Flag]) -> None:
        inbox = await self._inbox()
        for each in mails:
            await inbox.append(AppendMessage(each, datetime.now(UTC), flags))

    @staticmethod
    def _mails(inbox: MailboxData) -> list[Message]:
        return list(inbox._messages.values())

    @staticmethod
    def _subject(one: Message) -> str:
        return str(one._content.header.parsed.subject)


class _Connection(IMAPConnection):
    """Tells when it waits in IDLE: pymap does not report what came just before until something else comes."""

    server: MailServer

    async def handle_updates(self, *given: Any) -> None:
        self.server.idling.set()
        try:
            await super().handle_updates(*given)
        finally:
            self.server.idling.clear()


class _Config(Config):
    offers_idle = True

    @property
    def backend_capability(self) -> BackendCapability:
        return BackendCapability(idle=self.offers_idle, object_id=True, multi_append=True)

    @property
    def tls_auth(self) -> SASLAuth:
        return SASLAuth.named([b"PLAIN", b"XOAUTH2"])


class _Login(Login):
    async def authenticate(self, credentials: Any) -> Any:
        if isinstance(credentials, ExternalCredentials):
            if credentials._token != TOKEN:
                raise InvalidAuth
            return self.demo_user_identity
        return await super().authenticate(credentials)


class Relay(_Loop):
    """A line to a port, that can be cut and mended."""

    def __init__(self, to_port: int) -> None:
        super().__init__("relay")
        self._to_port = to_port
        self._left: int | None = None
        self.is_cut = threading.Event()
        self.port = 0

    def __enter__(self) -> Self:
        super().__enter__()
        self.port = self.run(self.listen(self._serve))
        return self

    def cut(self) -> None:
        self.run(self._cut())

    def cut_after(self, count: int) -> None:
        """Cut when so many more bytes have come from the server."""
        self._left = count

    def mend(self) -> None:
        self._left = None
        self.is_cut.clear()
        self.run(self.listen(self._serve, self.port))

    async def _cut(self) -> None:
        await self.deaf()
        await self.hang_up()
        self.is_cut.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection("127.0.0.1", self._to_port)
        try:
            up = asyncio.create_task(self._pass(reader, to_server, counts=False))
            down = asyncio.create_task(self._pass(from_server, writer, counts=True))
            await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
            for task in (up, down):
                task.cancel()
            await asyncio.gather(up, down, return_exceptions=True)
        finally:
            to_server.transport.abort()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counts: bool) -> None:
        while piece := await reader.read(1000):
            if counts and self._left is not None:
                self._left -= len(piece)
                if self._left < 0:
                    await self._cut()
                    return
            writer.write(piece)
            await writer.drain()


Answer = Callable[["Said"], Awaitable[None]]


class Said:
    """One command as it came, and the way to answer it."""

    def __init__(self, tag: str, rest: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        self.tag, self.rest = tag, rest
        self._reader, self._writer = reader, writer

    async def say(self, *lines: str) -> None:
        self._writer.write("".join(f"{line}\r\n" for line in lines).encode())
        await self._writer.drain()

    async def ok(self, *untagged: str) -> None:
        await self.say(*untagged, f"{self.tag} OK done")

    async def heard(self) -> str:
        return (await self._reader.readline()).decode().rstrip()


class Scripted(_Loop):
    """A server with one unread mail that answers each command as told; for what no real server does when asked to."""

    def __init__(self, *, greeting: str = "* OK ready", can: str = "IDLE AUTH=PLAIN", **answers: Answer) -> None:
        super().__init__("scripted")
        self.authority = trustme.CA()
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert("127.0.0.1").configure_cert(self._context)
        self._greeting, self._can, self._answers = greeting, can, answers
        self.heard: list[str] = []
        self.port = 0

    def __enter__(self) -> Self:
        super().__enter__()
        self.port = self.run(self.listen(self._serve, context=self._context))
        return self

    @property
    def address(self) -> str:
        return f"imaps://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"{self._greeting}\r\n".encode())
        while line := (await reader.readline()).decode().rstrip():
            tag, _, rest = line.partition(" ")
            name, _, rest = rest.partition(" ")
            if name == "UID":
                name, _, rest = rest.partition(" ")
            self.heard.append(name)
            said = Said(tag, rest, reader, writer)
            await self._answers.get(name.lower(), getattr(self, f"_{name.lower()}", Said.ok))(said)

    async def _capability(self, said: Said) -> None:
        await said.ok(f"* CAPABILITY IMAP4rev1 {self._can}")

    async def _authenticate(self, said: Said) -> None:
        await said.say("+ ")
        await said.heard()
        await said.ok()

    async def _select(self, said: Said) -> None:
        await said.ok("* 1 EXISTS", "* OK [UIDVALIDITY 7] valid", "* OK [UIDNEXT 2] next")

    async def _search(self, said: Said) -> None:
        await said.ok("* SEARCH 1")

    async def _fetch(self, said: Said) -> None:
        body = mail("Storm")
        if "SIZE" in said.rest:
            await said.ok(f"* 1 FETCH (UID 1 RFC822.SIZE {len(body)})")
        else:
            await said.ok(f"* 1 FETCH (UID 1 BODY[] {{{len(body)}}}\r\n{body.decode()})")

    async def _idle(self, said: Said) -> None:
        await said.say("+ idling")
        await said.heard()
        await said.ok()


@contextmanager
def black_hole() -> Iterator[int]:
    """A port of this machine where nobody ever answers, not even to say that he does not."""
    import socket

    with socket.socket() as listening, contextlib.ExitStack() as waiting:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        for _ in range(3):  # they fill the queue; whoever comes then is left standing
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listening.getsockname())
        yield listening.getsockname()[1]
