"""A web server on the loopback address, with every kind of answer that a source may give.

    with Loopback() as server:
        server.give("/feed", b"<feed/>", etag='"1"')
        server.hang("/slow")
        ... server.url("/feed"), server.asked("/feed")

Handlers that wait are let go when the `with` block ends; a fault in a handler is raised there.
"""

import base64
import contextlib
import gzip
import socket
import ssl
import sys
import tempfile
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

Handler = Callable[[BaseHTTPRequestHandler], None]


class Asked(NamedTuple):
    """A request as it came."""

    path: str
    headers: dict[str, str]


class Loopback:
    """The server. `tls` gives it a certificate that nobody has signed but itself, `authority` one that this authority has
    issued for `name` (``expired`` long ago, if so). `demands` is the authority whose certificate a client has to show.
    """

    def __init__(
        self,
        *,
        tls: bool = False,
        authority: trustme.CA | None = None,
        name: str = "127.0.0.1",
        expired: bool = False,
        demands: trustme.CA | None = None,
    ) -> None:
        self.requests: list[Asked] = []
        self.closing = threading.Event()
        self._arrived = threading.Condition()
        self._handlers: dict[str, Handler] = {}
        self._faults: list[BaseException] = []
        self._server = _Server(self)
        self._scheme = "https" if tls or authority else "http"
        if authority is not None:
            context = _issued_by(authority, name, expired=expired)
            if demands is not None:
                demands.configure_trust(context)
                context.verify_mode = ssl.CERT_REQUIRED
        elif tls:
            context = _self_signed()
        if self._scheme == "https":
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="loopback")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: BaseException | TracebackType | None) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if self._faults and kind is None:
            raise self._faults[0]

    def url(self, path: str) -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}{path}"

    def asked(self, path: str) -> list[Asked]:
        """The requests for `path`, in order."""
        return [each for each in self.requests if each.path == path]

    def wait_until_asked(self, path: str, times: int = 1, within_s: float = 10.0) -> None:
        """Block until `path` was asked for `times` times. Raises TimeoutError."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.asked(path)) >= times, within_s):
                raise TimeoutError(path)

    # What a path gives.

    def on(self, path: str, handler: Handler) -> None:
        self._handlers[path] = handler

    def give(
        self,
        path: str,
        body: bytes,
        *,
        status: int = 200,
        content_type: str = "application/xml",
        etag: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        """`body`; with an `etag`, 304 to whoever has it already."""

        def handler(request: BaseHTTPRequestHandler) -> None:
            known = etag is not None and request.headers.get("If-None-Match") == etag
            request.send_response(304 if known else status)
            for name, value in (headers or {}).items():
                request.send_header(name, value)
            if etag is not None:
                request.send_header("ETag", etag)
            if not known:
                request.send_header("Content-Type", content_type)
                request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            if not known:
                request.wfile.write(body)

        self.on(path, handler)

    def guard(self, path: str, body: bytes, *, login: str = "", secret: str) -> None:
        """`body` to whoever gives the password with `login`, or without one the token; 401 to all others."""
        packed = base64.b64encode(f"{login}:{secret}".encode()).decode()
        wanted = f"Basic {packed}" if login else f"Bearer {secret}"

        def handler(request: BaseHTTPRequestHandler) -> None:
            knows = request.headers.get("Authorization") == wanted
            request.send_response(200 if knows else 401)
            if not knows:
                request.send_header("WWW-Authenticate", "Basic" if login else "Bearer")
            request.send_header("Content-Length", str(len(body) if knows else 0))
            request.end_headers()
            if knows:
                request.wfile.write(body)

        self.on(path, handler)

    def give_login_page(self, path: str) -> None:
        page = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form></form></body></html>"
        self.give(path, page, content_type="text/html")

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        self.give(path, b"", status=status, headers={"Location": to})

    def hang(self, path: str) -> None:
        """Takes the request and never answers."""
        self.on(path, lambda request: _ignore(self.closing.wait()))

    def drip(self, path: str) -> None:
        """A byte every twentieth of a second, without end."""

        def handler(request: BaseHTTPRequestHandler) -> None:
            request.send_response(200)
            request.end_headers()
            while not self.closing.wait(0.05):
                request.wfile.write(b" ")
                request.wfile.flush()

        self.on(path, handler)

    def endless(self, path: str, *, declared: bool) -> None:
        """Ten gigabytes, as fast as they are taken; `declared` in the header beforehand or not."""

        def handler(request: BaseHTTPRequestHandler) -> None:
            request.send_response(200)
            if declared:
                request.send_header("Content-Length", str(10_000_000_000))
            request.end_headers()
            block = b"x" * 1_000_000
            for _ in range(10_000):
                if self.closing.is_set():
                    return
                request.wfile.write(block)

        self.on(path, handler)

    def gzip_bomb(self, path: str, megabytes: int = 200) -> None:
        packed = gzip.compress(bytes(megabytes * 1_000_000), compresslevel=9)
        self.give(path, packed, headers={"Content-Encoding": "gzip"})

    def garbage(self, path: str) -> None:
        self.on(
            path,
            lambda request: _ignore(request.wfile.write(b"\x00\xff\x13 no web server at all\r\n\r\n" * 10)),
        )

    def truncated(self, path: str, body: bytes) -> None:
        """Promises twice what it sends."""

        def handler(request: BaseHTTPRequestHandler) -> None:
            request.send_response(200)
            request.send_header("Content-Length", str(2 * len(body)))
            request.end_headers()
            request.wfile.write(body)

        self.on(path, handler)

    # For the request handlers.

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        with self._arrived:
            self.requests.append(Asked(request.path, dict(request.headers.items())))
            self._arrived.notify_all()
        handler = self._handlers.get(request.path)
        if handler is None:
            request.send_error(404)
        else:
            with contextlib.suppress(ConnectionError, ssl.SSLError):  # the client has had enough
                handler(request)

    def fault(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, ConnectionError | ssl.SSLError | TimeoutError):
            self._faults.append(error)


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for every handler
    request_queue_size = 256

    def __init__(self, owner: Loopback) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", 0), _Request)

    def handle_error(self, request: object, client_address: object) -> None:
        self.owner.fault(sys.exception())


class _Request(BaseHTTPRequestHandler):
    """One request a connection (HTTP/1.0), so that no thread waits for a client that has gone quiet."""

    timeout = 10
    server: _Server

    def setup(self) -> None:
        if isinstance(self.request, ssl.SSLSocket):
            self.request.settimeout(self.timeout)
            try:
                self.request.do_handshake()
            except ssl.SSLError:
                _let_it_hear(self.request)
                raise
        super().setup()

    def do_GET(self) -> None:
        self.server.owner.answer(self)

    def log_message(self, *args: object) -> None:
        """Nothing: the tests ask `requests`."""


def _let_it_hear(line: ssl.SSLSocket) -> None:
    """Close so that the alert of a handshake that failed is read: with bytes left unread here, it would be lost."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_WR)
        while socket.socket.recv(line, 65536):
            pass


def _ignore(_: object) -> None:
    return None


def _issued_by(authority: trustme.CA, name: str, *, expired: bool) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ends_at = datetime.now(UTC) - timedelta(days=1) if expired else None
    authority.issue_cert(name, not_after=ends_at).configure_cert(context)
    return context


def _self_signed() -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "certificate.pem"
        path.write_bytes(
            certificate.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context.load_cert_chain(path)
    return context
