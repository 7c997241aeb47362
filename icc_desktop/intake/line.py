"""A line to one server for those who read it in a thread of their own. Hides time, size, TLS and how to be called away.

Sockets of the standard library limit one read, not one answer, and nobody can call back a thread that waits in one. Here
an answer may take so long and be so large as was allowed beforehand, and any other thread may break the line off.
"""

import contextlib
import selectors
import socket
import ssl
import threading
import time
from typing import Final

_PIECE_BYTES: Final = 65_536


class TooMuchError(Exception):
    """The answer is larger than was allowed."""


class Line:
    """One connection. Its methods block and belong in one thread at a time; `wake` and `break_off` are for the others.

    What fails is an OSError (ssl.SSLError among them), TimeoutError where the time that was allowed is over, or
    TooMuchError. `close` gives everything back, whatever happened before.
    """

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self._socket: socket.socket | None = None
        self._handle: socket.socket | None = (
            None  # the same connection: TLS takes the first one's place while it begins
        )
        self._lock = threading.Lock()
        self._is_broken_off = False
        self._received = bytearray()
        self._searched = 0
        self._until_s = 0.0
        self._left_bytes = 0
        self._waker, self._woken = socket.socketpair()
        self._waker.setblocking(False)
        self._woken.setblocking(False)

    def allow(self, seconds: float, max_bytes: int) -> None:
        """What the next answer may take: until this is called again."""
        self._until_s = time.monotonic() + seconds
        self._left_bytes = max_bytes

    def connect(self) -> None:
        """Try the addresses of the host one after the other."""
        problem: OSError = ConnectionError("no address")
        for family, kind, protocol, _, address in socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM):
            made = self._adopted(socket.socket(family, kind, protocol))
            try:
                made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # commands are sent in several pieces
                made.settimeout(self._remaining_s())
                made.connect(address)
            except OSError as error:
                problem = error
                self._hang_up()
            else:
                return
        raise problem

    def secure(self, context: ssl.SSLContext) -> None:
        """Go on in TLS; the certificate must be for `host`. What came before the handshake is not believed."""
        if self._received:
            raise ssl.SSLError("the server spoke before the secure line stood")
        plain = self._open()
        plain.settimeout(self._remaining_s())
        self._socket = context.wrap_socket(plain, server_hostname=self.host)

    def send(self, data: bytes) -> None:
        to = self._open()
        to.settimeout(self._remaining_s())
        to.sendall(data)

    def read(self, size: int) -> bytes:
        """Exactly so many bytes."""
        if size > len(self._received) + self._left_bytes:
            raise TooMuchError
        while len(self._received) < size:
            self._receive()
        return self._taken(size)

    def readline(self) -> bytes:
        """Up to the next line feed, with it."""
        while (end := self._received.find(b"\n", self._searched)) < 0:
            self._searched = len(self._received)
            self._receive()
        return self._taken(end + 1)

    def wait(self, seconds: float) -> bool:
        """Whether there is a whole line within so many seconds; False once that time is over or `wake` was called."""
        until_s = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self._open(), selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while True:
                self._receive_what_is_there()
                if b"\n" in self._received:
                    return True
                left_s = until_s - time.monotonic()
                if left_s <= 0 or any(key.fileobj is self._woken for key, _ in selector.select(left_s)):
                    return False

    def rest(self, seconds: float) -> bool:
        """Let so many seconds pass, whatever the server says; False if `wake` was called."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._woken, selectors.EVENT_READ)
            return not selector.select(seconds)

    def wake(self) -> None:
        """End `wait` and `rest`, also those that begin later, until `calm`."""
        with contextlib.suppress(OSError):  # it is full, or closed: then nobody waits any more
            self._waker.send(b"\0")

    def calm(self) -> None:
        """Take back `wake`."""
        with contextlib.suppress(OSError):
            self._woken.recv(_PIECE_BYTES)

    def break_off(self) -> None:
        """Let whoever reads, writes or connects fail at once."""
        with self._lock:
            self._is_broken_off = True
            if self._handle is not None:
                with contextlib.suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR)
        self.wake()

    def close(self) -> None:
        self._hang_up()
        self._waker.close()
        self._woken.close()

    def _adopted(self, made: socket.socket) -> socket.socket:
        with self._lock:
            if self._is_broken_off:
                made.close()
                raise ConnectionAbortedError
            self._socket, self._handle = made, made.dup()
        return made

    def _hang_up(self) -> None:
        with self._lock:
            for each in (self._socket, self._handle):
                if each is not None:
                    each.close()
            self._socket = self._handle = None

    def _open(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionAbortedError
        return self._socket

    def _remaining_s(self) -> float:
        left_s = self._until_s - time.monotonic()
        if left_s <= 0:
            raise TimeoutError
        return left_s

    def _receive(self) -> None:
        source = self._open()
        source.settimeout(self._remaining_s())
        self._keep(source.recv(_PIECE_BYTES))

    def _receive_what_is_there(self) -> None:
        source = self._open()
        source.settimeout(0)
        with contextlib.suppress(BlockingIOError, ssl.SSLWantReadError):
            while True:
                self._keep(source.recv(_PIECE_BYTES))

    def _keep(self, piece: bytes) -> None:
        if not piece:
            raise ConnectionResetError
        self._left_bytes -= len(piece)
        if self._left_bytes < 0:
            raise TooMuchError
        self._received += piece

    def _taken(self, size: int) -> bytes:
        taken = bytes(self._received[:size])
        del self._received[:size]
        self._searched = 0
        return taken
