"""Whatever a mail server answers, a mailbox gives mails or says in words why it does not; it never raises anything else."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.intake.imap import Mailbox
from icc_desktop.intake.line import TooMuchError
from tests.imap_server import mailbox

MOST_ANSWERS = 200
SPLINTERS = (
    *(b"(", b")", b"[", b'"', b"\\", b"\r\n", b"\0", b"\xff", b"NIL", b"+ \r\n", b"{5}\r\n", b"~{3}\r\nabc"),
    *(
        b"* BYE x\r\n",
        b"* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n",
        b"{99999999999999999999}\r\n",
        b"9" * 30,
        b"* SEARCH 1:4\r\n",
    ),
)


class Babble:
    """Stands where the line to a server stands: answers each command as a server does, now and then splintered."""

    host, port = "mail.example.org", 993

    def __init__(self, chosen: random.Random) -> None:
        self._chosen = chosen
        self._answers = 0
        self._idle = self._login = b""
        self._out = bytearray(self._splintered(b"* OK ready\r\n"))

    def send(self, data: bytes) -> None:
        self._answers += 1
        if self._answers > MOST_ANSWERS:
            raise ConnectionResetError
        self._out += self._splintered(self._answer(data.strip()))

    def read(self, size: int) -> bytes:
        if size > 10**6:
            raise TooMuchError
        if size > len(self._out):
            raise ConnectionResetError
        taken = bytes(self._out[:size])
        del self._out[:size]
        return taken

    def readline(self) -> bytes:
        end = self._out.find(b"\n")
        if end < 0:
            raise ConnectionResetError
        return self.read(end + 1)

    def wait(self, seconds: float) -> bool:
        return b"\n" in self._out

    def rest(self, seconds: float) -> bool:
        return True

    def nothing(self, *given: object) -> None:
        pass

    connect = secure = allow = close = nothing

    def _answer(self, command: bytes) -> bytes:
        tag, _, what = command.partition(b" ")
        done = tag + b" OK done\r\n"
        if not command:
            return b""
        if command == b"DONE":
            return self._idle + b" OK done\r\n"
        if what == b"IDLE":
            self._idle = tag
            return b"+ idling\r\n* 2 EXISTS\r\n"
        if what.startswith(b"AUTHENTICATE"):
            self._login = tag
            return b"+ \r\n"
        if not what:
            return self._login + b" OK in\r\n"
        given = {
            b"CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN\r\n",
            b"SELECT": b"* 1 EXISTS\r\n* OK [PERMANENTFLAGS (\\Seen)] x\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 2] x\r\n",
            b"SEARCH": b"* SEARCH 1 2 3\r\n",
            b"SIZE": b"* 1 FETCH (UID 1 RFC822.SIZE 20)\r\n* 2 FETCH (RFC822.SIZE 33 UID 2)\r\n",
            b"HEADER": b"* 1 FETCH (UID 1 BODY[HEADER]<0> {5}\r\nabcde)\r\n",
            b"PEEK[]": b"* 1 FETCH (UID 1 BODY[] {5}\r\nabcde FLAGS (\\Seen))\r\n",
        }
        return next((answer for word, answer in given.items() if word in what), b"") + done

    def _splintered(self, answer: bytes) -> bytes:
        chosen = self._chosen
        if not answer or chosen.random() < 0.85:
            return answer
        at, end = sorted((chosen.randrange(len(answer) + 1), chosen.randrange(len(answer) + 1)))
        damage = chosen.randrange(4)
        if damage == 0:
            return answer[:at] + chosen.choice(SPLINTERS) + answer[at:]
        if damage == 1:
            return answer[:at] + answer[end:]
        return answer + answer if damage == 2 else answer[:at]


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_a_server_may_say_what_it_likes(seed: int) -> None:
    one = Mailbox(mailbox("imaps://mail.example.org"), tls=lambda: None)  # type: ignore[arg-type, return-value]
    one._line.close()
    one._line = Babble(random.Random(seed))  # type: ignore[assignment]
    try:
        opened = one.open("s3cret")
        one.refresh()
        found = [*one.above(0), *one.unread(None), opened.uid_next]
        sizes = one.sizes([1, 2])
        mails = (one.mail(1), one.header(1))
        one.mark_seen([1])
        one.idle(1.0, patiently=True)
    except WorldFailure as failure:
        told = str(failure)
    else:
        told = ""
        assert all(isinstance(number, int) for number in [*found, *sizes, *sizes.values()])
        assert all(isinstance(each, bytes | str | None) for each in mails)
    assert "s3cret" not in told
