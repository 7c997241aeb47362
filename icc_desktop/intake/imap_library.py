"""The IMAP libraries on a `Line`. Hides where they leave time, size and half-heard answers to chance.

`imapclient` (with the standard library's imaplib under it) writes commands and takes answers apart. Its own waiting in IDLE
overlooks what came in the same breath as the answer before, and its log would write down whole mails: neither is used.
"""

import imaplib
import logging
import ssl
from typing import Any

from imapclient import IMAPClient

from icc_desktop.intake.line import Line

logging.getLogger("imapclient").setLevel(logging.CRITICAL + 1)


class Protocol(imaplib.IMAP4):
    """The standard library's IMAP over a `Line`, with IDLE that misses nothing that is said before and during it."""

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(line.host, line.port)

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """The line stands already."""
        self.host, self.port = host, port

    def read(self, size: int) -> bytes:
        return self._line.read(size)

    def readline(self) -> bytes:
        return self._line.readline()

    def send(self, data: Any) -> None:
        self._line.send(data)

    def shutdown(self) -> None:
        """The line is closed by whoever made it."""

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> Any:
        """RFC 3501, section 6.2.1: what the server said before the handshake counts no longer."""
        typ, data = self._simple_command("STARTTLS")
        if typ == "OK" and ssl_context is not None:
            self._line.secure(ssl_context)
            self._tls_established = True
            self._get_capabilities()
        return typ, data

    @property
    def goodbye(self) -> str | None:
        """What the server said when it ended the conversation."""
        said = self.untagged_responses.get("BYE", [])
        last = said[-1] if said else None
        return last.decode("utf-8", "replace") if isinstance(last, bytes) else None

    @property
    def has_news(self) -> bool:
        """Whether the server has spoken of mails since `forget_news`."""
        return "EXISTS" in self.untagged_responses

    def forget_news(self) -> None:
        self.untagged_responses.clear()

    def begin_idle(self) -> Any:
        """The tag under which it is to be ended."""
        tag = self._command("IDLE")
        while self._get_response() is not None:
            if self.tagged_commands[tag]:
                raise self.error("IDLE failed: refused")
        return tag

    def heard_news(self) -> bool:
        """Take one answer that is there; whether mails are the matter. Raises abort where it is goodbye."""
        self._get_response()
        if self.goodbye is not None:
            raise self.abort(self.goodbye)
        return self.has_news

    def end_idle(self, tag: Any) -> None:
        self.send(b"DONE\r\n")
        typ, data = self._command_complete("IDLE", tag)
        if typ != "OK":
            raise self.error(f"IDLE failed: {data[-1]!r}")


class Client(IMAPClient):  # type: ignore[misc]  # the library has no types
    """IMAPClient over a line that stands already and has limits of its own."""

    def __init__(self, protocol: Protocol) -> None:
        self._made = protocol
        super().__init__(protocol.host, protocol.port, ssl=False)
        protocol.debug = 0

    def _create_IMAP4(self) -> Protocol:
        return self._made

    def _set_read_timeout(self) -> None:
        pass
