"""A proxy on the loopback address that goes where it is asked to, with or without a password.

with Proxy(login="ann", password="...") as proxy:
    ... proxy.address, proxy.asked
"""

import base64
import contextlib
import http.client
import select
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit


class Proxy:
    """`asked` holds what it was asked for, in order: ``GET http://...`` or ``CONNECT host:port``, also where it refused."""

    def __init__(self, *, login: str = "", password: str = "", status: int = 200) -> None:
        self.asked: list[str] = []
        self.wanted = f"Basic {base64.b64encode(f'{login}:{password}'.encode()).decode()}" if login else None
        self.status = status
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="proxy")

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: BaseException | TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def __init__(self, owner: Proxy) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", 0), _Request)


class _Request(BaseHTTPRequestHandler):
    timeout = 10
    server: _Server

    def do_GET(self) -> None:
        if not self._lets_in(f"GET {self.path}"):
            return
        parts = urlsplit(self.path)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        headers = {name: value for name, value in self.headers.items() if not name.lower().startswith("proxy-")}
        there = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
        with contextlib.closing(there):
            there.request("GET", path, headers=headers)
            answer = there.getresponse()
            body = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

    def do_CONNECT(self) -> None:
        if not self._lets_in(f"CONNECT {self.path}"):
            return
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=10) as there:
            self.send_response(200)
            self.end_headers()
            ends = (self.connection, there)
            while True:
                ready, _, _ = select.select(ends, (), (), 10)
                if not ready:
                    return
                for end in ready:
                    try:
                        data = end.recv(65536)
                    except ConnectionError:
                        return
                    if not data:
                        return
                    with contextlib.suppress(ConnectionError):
                        (there if end is self.connection else self.connection).sendall(data)

    def _lets_in(self, asked: str) -> bool:
        self.server.owner.asked.append(asked)
        wanted = self.server.owner.wanted
        status = self.server.owner.status
        if wanted is not None and self.headers.get("Proxy-Authorization") != wanted:
            status = 407
        if status != 200:
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()
        return status == 200

    def log_message(self, *args: object) -> None:
        """Nothing: the tests ask `asked`."""
