"""The conversation with a mail server (IMAP4rev1, RFC 3501) about one mailbox. Hides the library, and how it all fails.

Everything blocks and belongs in a thread of its own. What goes wrong is a `MailFailure` in words that an officer understands.
Nothing is ever deleted or moved; a mail is marked as seen only by `mark_seen`. Password or token go to the server over TLS and
nowhere else: the library's log, which would write down whole mails, is off.
"""

import contextlib
import imaplib
import json
import re
import ssl
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec
from imapclient import SEEN
from imapclient.exceptions import LoginError

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.domain.source import Source
from icc_desktop.intake.fetch_failure import explained
from icc_desktop.intake.imap_library import Client, Protocol
from icc_desktop.intake.line import Line, TooMuchError

LOGIN_PAUSE_S: Final = 900.0  # many servers lock an account after a few wrong passwords
SETTLE_S: Final = 1.0
_PORTS: Final = {"imaps": 993, "imap": 143}
_BESIDES_A_MAIL: Final = 2_000_000  # bytes that an answer may have beyond what a mail may
_MAX_SAID: Final = 160
_HEADER_BYTES: Final = 100_000
_NOT_NOW: Final = ("UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG")  # RFC 5530, section 3
_TOO_MANY = re.compile(r"too many|(connection|session)s? (limit|exceeded)|maximum number of (connection|session)", re.I)
_CODE = re.compile(r"^\[([A-Z0-9-]+)[^\]]*\]\s*")
_SAID = re.compile(
    r"^[\w ]+ failed: (?P<no>.*)$|command error: BAD \[(?P<bad>.*)\]$|^(?P<search>b.*)\n\nThis error may", re.S
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PLAIN_NAME = re.compile(r"[\w.@+-]+", re.A)
_NOT_IMAP = (  # what the library makes of nonsense
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RecursionError,
)


class MailFailure(WorldFailure):
    """The mailbox gave no answer, or a wrong one. `retry_after_s` is how long it had better be left alone.

    Codes: those of `FetchFailure` that are no matter of HTTP, and ``no-secret``, ``login-refused``, ``token-refused``,
    ``no-way-in``, ``too-many``, ``no-mailbox``, ``said-no``, ``said-bye``, ``not-imap``.
    """

    def __init__(self, code: str, happened: Message, *, retry_after_s: float = 0.0):
        super().__init__(code, happened)
        self.retry_after_s = retry_after_s


class Opened(msgspec.Struct, frozen=True):
    """What the server said of the mailbox (RFC 3501, section 6.3.1).

    `uid_next` is the number that the next mail gets at the earliest; `keeps_seen` whether mails can be marked as seen;
    `idles` whether it tells by itself of a new mail (RFC 2177).
    """

    uid_validity: str
    uid_next: int
    keeps_seen: bool
    idles: bool


class Mailbox:
    """One connection to one mailbox. One call at a time, `wake` and `break_off` apart; `close` in the end."""

    def __init__(self, source: Source, *, tls: Callable[[], ssl.SSLContext]) -> None:
        parts = urlsplit(source.address)
        self._is_secure = parts.scheme == "imaps"
        self._line = Line(parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 993))
        self._source = source
        self._tls = tls
        self._secret = ""
        self._protocol: Protocol
        self._client: Any

    def open(self, secret: str | None) -> Opened:
        """Connect, secure the line, log in with this password or token, and choose the mailbox.

        Raises MailFailure, as all that follows does; and what `tls` raises.
        """
        if not secret:
            text = QT_TRANSLATE_NOOP(
                "core",
                "No password or token for {name} is kept on this machine: enter it in the settings of the source.",
            )
            raise MailFailure("no-secret", Message(text, {"name": self._source.name}))
        if _CONTROL.search(self._source.login + secret):  # it would end the command and begin another
            text = QT_TRANSLATE_NOOP(
                "core",
                "User name, password or token of {name} holds a line break or the like: enter it again in the source.",
            )
            raise MailFailure("no-secret", Message(text, {"name": self._source.name}))
        self._secret = secret
        context = self._tls()
        with self._answer():
            self._line.connect()
            if self._is_secure:
                self._line.secure(context)
            self._protocol = Protocol(self._line)
            self._client = Client(self._protocol)
            if not self._is_secure:
                self._start_tls(context)
            if self._protocol.state == "NONAUTH":
                self._log_in(secret)
            return self._select()

    def refresh(self) -> None:
        """Have the server look at the mailbox; shows as well that it is still there."""
        with self._answer():
            self._client.noop()

    def above(self, uid: int) -> list[int]:
        """The UIDs greater than `uid`, in order."""
        with self._answer():
            self._protocol.forget_news()
            found = self._client.search(["UID", f"{uid + 1}:*"])
        return sorted(each for each in found if each > uid)  # the last one is always in n:* (RFC 3501, section 6.4.8)

    def unread(self, since: date | None) -> list[int]:
        """The UIDs of the mails that nobody has seen and, given a day, of all that came on it or later."""
        criteria = ["UNSEEN"] if since is None else ["OR", "UNSEEN", "SINCE", since]
        with self._answer():
            return sorted(self._client.search(criteria))

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Bytes of each mail that is still there."""
        with self._answer():
            found = self._client.fetch(uids, ["RFC822.SIZE"])
            return {uid: int(each[b"RFC822.SIZE"]) for uid, each in found.items() if b"RFC822.SIZE" in each}

    def mail(self, uid: int) -> bytes | str | None:
        """The whole mail; None if it is gone; what the server says where it does not give it."""
        return self._part(uid, "BODY.PEEK[]", b"BODY[]")

    def header(self, uid: int) -> bytes | str | None:
        """The mail's header, or the beginning of a very long one; otherwise as `mail`."""
        return self._part(uid, f"BODY.PEEK[HEADER]<0.{_HEADER_BYTES}>", b"BODY[HEADER]<0>")

    def mark_seen(self, uids: Sequence[int]) -> str | None:
        """Mark mails as seen; returns what the server says where it does not do so."""
        with self._answer():
            try:
                self._client.add_flags(uids, [SEEN], silent=True)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                return self._said(error)
        return None

    def idle(self, seconds: float, *, patiently: bool) -> None:
        """Return as soon as there may be a new mail, when `wake` is called, and after so many seconds.

        `patiently`: only after a moment, for a server that cries wolf must not keep the desk busy.
        """
        with self._answer():
            tag = self._protocol.begin_idle()
            has_news = self._protocol.has_news
            while not has_news and self._line.wait(seconds):
                self._allow()
                has_news = self._protocol.heard_news()
            if has_news and patiently:
                self._line.rest(SETTLE_S)
            self._allow()
            self._protocol.end_idle(tag)

    def wake(self) -> None:
        """End `idle`; may be called from any thread."""
        self._line.wake()

    def calm(self) -> None:
        """Take `wake` back, once `idle` has ended."""
        self._line.calm()

    def break_off(self) -> None:
        """Let whatever is being asked fail at once; may be called from any thread."""
        self._line.break_off()

    def close(self) -> None:
        self._line.close()

    # -- opening

    def _start_tls(self, context: ssl.SSLContext) -> None:
        if self._protocol.state != "NONAUTH" or not self._client.has_capability("STARTTLS"):
            text = QT_TRANSLATE_NOOP(
                "core",
                "{host} offers no secure line (STARTTLS); a password is not sent over an open one. Try imaps://.",
            )
            raise MailFailure("no-secure-line", Message(text, self._values()))
        self._client.starttls(context)

    def _log_in(self, secret: str) -> None:
        login = self._source.login
        challenges: list[bytes] = []
        try:
            if self._source.authentication == "token":
                self._client.sasl_login(*self._by_token(secret, challenges))
            elif self._client.has_capability("AUTH=PLAIN"):
                self._client.sasl_login("PLAIN", lambda _: f"\0{login}\0{secret}")
            elif self._client.has_capability("LOGINDISABLED"):
                text = QT_TRANSLATE_NOOP("core", "{host} takes no password; it may want a token.")
                raise MailFailure("no-way-in", Message(text, self._values()))
            else:
                self._client.login(_quoted(login), secret)
        except UnicodeEncodeError as error:
            text = QT_TRANSLATE_NOOP("core", "{host} can take only unaccented letters in user name and password.")
            raise MailFailure("no-way-in", Message(text, self._values())) from error
        except LoginError as error:
            cause = error.__context__
            if isinstance(cause, imaplib.IMAP4.abort):  # the line broke, which says nothing about the password
                raise cause from None
            raise self._not_let_in(cause or error, challenges) from None

    def _by_token(self, token: str, challenges: list[bytes]) -> tuple[str, Callable[[bytes], str]]:
        """Mechanism and answers: OAUTHBEARER (RFC 7628, section 3) or XOAUTH2, which the large providers speak."""
        login = self._source.login
        if self._client.has_capability("AUTH=OAUTHBEARER"):
            name = "OAUTHBEARER"
            begin = f"n,a={login.replace('=', '=3D').replace(',', '=2C')},\1auth=Bearer {token}\1\1"
            end = "\1"
        elif self._client.has_capability("AUTH=XOAUTH2"):
            name, begin, end = "XOAUTH2", f"user={login}\1auth=Bearer {token}\1\1", ""
        else:
            text = QT_TRANSLATE_NOOP("core", "{host} takes no token (OAuth 2.0); it may want a password.")
            raise MailFailure("no-way-in", Message(text, self._values()))

        def answer(challenge: bytes) -> str:
            challenges.append(challenge)
            return begin if len(challenges) == 1 else end

        return name, answer

    def _not_let_in(self, error: BaseException, challenges: list[bytes]) -> MailFailure:
        code, said = self._code_and_said(error)
        values = self._values(said=said, login=self._source.login)
        if code in _NOT_NOW or _TOO_MANY.search(said):
            text = QT_TRANSLATE_NOOP(
                "core", "{host} lets nobody in for now; too many may be connected. It says: {said}"
            )
            return MailFailure("too-many", Message(text, values))
        if self._source.authentication == "token":
            if len(challenges) > 1:
                values["said"] = _status_in(challenges[1]) or said
            text = QT_TRANSLATE_NOOP(
                "core", "{host} refuses the token of {login}; it may have expired: a new one is needed. It says: {said}"
            )
            return MailFailure("token-refused", Message(text, values), retry_after_s=LOGIN_PAUSE_S)
        text = QT_TRANSLATE_NOOP("core", "{host} refuses the user name {login} or the password. It says: {said}")
        return MailFailure("login-refused", Message(text, values), retry_after_s=LOGIN_PAUSE_S)

    def _select(self) -> Opened:
        try:
            state = self._chosen()
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            text = QT_TRANSLATE_NOOP(
                "core", "{host} has no mailbox {mailbox}, or does not open it to {login}. It says: {said}"
            )
            said = self._said(error)
            values = self._values(mailbox=self._source.mailbox, login=self._source.login, said=said)
            raise MailFailure("no-mailbox", Message(text, values)) from None
        kept = state.get(b"PERMANENTFLAGS", (SEEN,))
        return Opened(
            uid_validity=str(state.get(b"UIDVALIDITY", "")),
            uid_next=state.get(b"UIDNEXT") or max(self._client.search(["ALL"]), default=0) + 1,
            keeps_seen=b"READ-ONLY" not in state and any(flag.lower() == SEEN.lower() for flag in kept),
            idles=self._client.has_capability("IDLE"),
        )

    def _chosen(self) -> dict[bytes, Any]:
        try:
            state = self._client.select_folder(self._source.mailbox, readonly=not self._source.mark_seen)
        except imaplib.IMAP4.readonly:  # only to be read, which does for everything but marking
            state = self._client.select_folder(self._source.mailbox, readonly=True)
            state[b"READ-ONLY"] = True
        return dict(state)

    # -- answers

    def _part(self, uid: int, asked: str, given: bytes) -> bytes | str | None:
        with self._answer():
            try:
                found = self._client.fetch([uid], [asked])
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                return self._said(error)
            part = found.get(uid, {}).get(given)
        return part if isinstance(part, bytes) else None

    def _allow(self) -> None:
        self._line.allow(self._source.timeout_s, self._source.max_bytes + _BESIDES_A_MAIL)

    @contextlib.contextmanager
    def _answer(self) -> Iterator[None]:
        """One answer, in its limits; what fails is told in words."""
        self._allow()
        try:
            yield
        except WorldFailure:
            raise
        except TimeoutError as error:
            text = QT_TRANSLATE_NOOP("core", "{host} did not give its whole answer within {seconds} seconds.")
            raise MailFailure("time-out", Message(text, self._values(seconds=self._source.timeout_s))) from error
        except TooMuchError as error:
            text = QT_TRANSLATE_NOOP("core", "The answer of {host} is larger than {megabytes} MB; it was cut off.")
            limit = self._source.max_bytes / 1_000_000
            raise MailFailure("too-large", Message(text, self._values(megabytes=limit))) from error
        except OSError as error:
            failure = explained(error, self._line.host)
            raise MailFailure(failure.code, failure.happened) from error
        except imaplib.IMAP4.error as error:
            raise self._refused(error) from None  # from here on its text could hold what was sent
        except _NOT_IMAP as error:
            raise self._no_imap() from error

    def _refused(self, error: BaseException) -> MailFailure:
        first = error.args[0] if error.args else ""
        greeting = first.decode("utf-8", "replace") if isinstance(first, bytes) else ""
        goodbye = self._protocol.goodbye if hasattr(self, "_protocol") else None
        if goodbye is None and greeting.upper().startswith("* BYE"):
            goodbye = greeting[5:]
        if goodbye is not None:
            _, said = self._tidied(goodbye)
            if _TOO_MANY.search(said):
                text = QT_TRANSLATE_NOOP(
                    "core", "{host} lets nobody in for now; too many may be connected. It says: {said}"
                )
                return MailFailure("too-many", Message(text, self._values(said=said)))
            text = QT_TRANSLATE_NOOP("core", "{host} ended the conversation. It says: {said}")
            return MailFailure("said-bye", Message(text, self._values(said=said)))
        if not isinstance(error, imaplib.IMAP4.abort) and _SAID.search(str(error)):
            text = QT_TRANSLATE_NOOP("core", "{host} does not do what it was asked. It says: {said}")
            return MailFailure("said-no", Message(text, self._values(said=self._said(error))))
        return self._no_imap()

    def _no_imap(self) -> MailFailure:
        return MailFailure(
            "not-imap", Message(QT_TRANSLATE_NOOP("core", "What {host} answers is not IMAP."), self._values())
        )

    def _said(self, error: BaseException) -> str:
        return self._code_and_said(error)[1]

    def _code_and_said(self, error: BaseException) -> tuple[str, str]:
        """The server's own words, with their code (RFC 5530) apart."""
        first = error.args[0] if error.args else ""
        text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
        if (match := _SAID.search(text)) is not None:
            text = match["no"] or (match["bad"] or match["search"] or "").removeprefix("b").strip("'\"")
        return self._tidied(text)

    def _tidied(self, text: str) -> tuple[str, str]:
        """Short and plain; a server that repeats what it was sent is not quoted."""
        words = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
        code = _CODE.match(words)
        said = words[code.end() :] if code else words
        if self._secret and self._secret in text:
            said = "…"
        return (code[1] if code else ""), said[:_MAX_SAID] or "…"

    def _values(self, **more: Scalar) -> dict[str, Scalar]:
        return {"host": self._line.host, **more}


def _quoted(name: str) -> str:
    """A user name as an astring (RFC 3501, section 9); the library quotes the password only."""
    if _PLAIN_NAME.fullmatch(name):
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _status_in(challenge: bytes) -> str:
    """What the server's word of an error says (RFC 7628, section 3.2.2)."""
    try:
        status = json.loads(challenge).get("status", "")
    except (ValueError, AttributeError):
        return ""
    return str(status)[:40]
