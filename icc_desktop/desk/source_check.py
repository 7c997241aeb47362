"""What a source may be, and what is wrong with one that it may not.

A password or token never stands in a source, for a source stands in the journal. An address that seems to carry one all the same
is refused where that is sure, and pointed out by `caution` where it is likely.
"""

import re
from collections.abc import Container
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, urlsplit

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.desk.channels import shipped
from icc_desktop.domain.source import Source

MIN_INTERVAL_S, MAX_INTERVAL_S = 5.0, 7 * 86_400.0
MIN_TIMEOUT_S, MAX_TIMEOUT_S = 1.0, 600.0
MIN_BYTES, MAX_BYTES = 1_000, 500_000_000
MAX_ITEMS = 100_000
MAX_ATTACHMENTS = 100  # no reader unpacks more
MAX_REDIRECTS = 20
MIN_EXPECTED_S, MAX_EXPECTED_S = 60.0, 366 * 86_400.0
_HERE = ("localhost", "127.0.0.1", "::1")
_TELLING = re.compile(
    r"(api|access|auth|client|private|secret|subscription)?[-_]?(key|token|secret|password|passwd|pwd|signature|sig)",
    re.I,
)


def checked(source: Source, *, channels: Container[str] | None = None) -> Source:
    """`source` tidied. Raises Refused where something in it cannot be: no name, no such address, no such limits.

    `channels` are the ids of the channels that there are; None: those that come with the program.
    """
    source = msgspec.structs.replace(
        source, name=source.name.strip(), address=source.address.strip(), login=source.login.strip()
    )
    if not source.name:
        raise _refused(QT_TRANSLATE_NOOP("core", "Give the source a name."))
    if not source.address:
        raise _refused(QT_TRANSLATE_NOOP("core", "Give the folder, the web address or the mail server to watch."))
    if source.kind == "http":
        _check_web_address(source)
    elif source.kind == "mail":
        source = _mailbox(source)
    elif source.kind == "folder":
        source = msgspec.structs.replace(source, address=_folder(source.address))
    _check_limits(source)
    if source.channel not in (_shipped_ids() if channels is None else channels):
        raise _refused(QT_TRANSLATE_NOOP("core", "There is no channel {name}."), name=source.channel)
    return source


def caution(source: Source) -> Message | None:
    """What to think about before this source is set up; None where nothing is."""
    if source.kind != "http":
        return None
    try:
        named = [name for name, _ in parse_qsl(urlsplit(source.address).query, keep_blank_values=True)]
    except ValueError:
        return None
    telling = next((name for name in named if _TELLING.fullmatch(name)), None)
    if telling is None:
        return None
    text = QT_TRANSLATE_NOOP(
        "core",
        "The address seems to hold a secret ({name}=…). It would stand in the log for ever. If the source takes it as a "
        "token, choose Token and leave it out of the address.",
    )
    return Message(text, {"name": telling})


def _check_web_address(source: Source) -> None:
    address = source.address
    if not address.lower().startswith(("http://", "https://")):
        raise _refused(QT_TRANSLATE_NOOP("core", "A web address begins with https:// or http://."))
    parts = _parts(address)
    if parts is None:
        text = QT_TRANSLATE_NOOP("core", "This is no web address. One looks like this: https://example.org/alerts.xml")
        raise _refused(text)
    _refuse_credentials(parts)
    if source.authentication == "password" and not source.login:
        raise _refused(QT_TRANSLATE_NOOP("core", "Give the user name that goes with the password."))
    if source.authentication != "none" and parts.scheme.lower() != "https" and parts.hostname not in _HERE:
        text = QT_TRANSLATE_NOOP(
            "core", "A password or token is only sent over a secure line: the address must begin with https://."
        )
        raise _refused(text)


def _mailbox(source: Source) -> Source:
    if not source.address.lower().startswith(("imaps://", "imap://")):
        text = QT_TRANSLATE_NOOP("core", "A mail server's address begins with imaps:// (or imap:// with STARTTLS).")
        raise _refused(text)
    parts = _parts(source.address)
    if parts is None or parts.path.strip("/") or parts.query or parts.fragment:
        raise _refused(
            QT_TRANSLATE_NOOP("core", "This is no mail server. One looks like this: imaps://mail.example.org")
        )
    _refuse_credentials(parts)
    if not source.login:
        raise _refused(QT_TRANSLATE_NOOP("core", "Give the user name of the mailbox."))
    if source.authentication == "none":
        raise _refused(QT_TRANSLATE_NOOP("core", "A mailbox asks for a password or a token: choose which."))
    mailbox = source.mailbox.strip()
    if not mailbox or not mailbox.isprintable():
        raise _refused(QT_TRANSLATE_NOOP("core", "Give the name of the mailbox; the usual one is INBOX."))
    return msgspec.structs.replace(source, address=source.address.rstrip("/"), mailbox=mailbox)


def _parts(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return parts if host and address.isprintable() and " " not in address else None


def _refuse_credentials(parts: SplitResult) -> None:
    if "@" in parts.netloc:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Leave the user name and the password out of the address: it stands in the log, where all can read it and "
            "nothing is ever taken out. They have fields of their own; the password is kept apart.",
        )
        raise _refused(text)


def _folder(address: str) -> str:
    """The whole path of a folder. What a relative one would mean changes with where the program is started."""
    try:
        path = Path(address).expanduser()
    except RuntimeError:  # the home of somebody who is not known here
        path = Path()
    if not path.is_absolute() or "\0" in address:
        text = QT_TRANSLATE_NOOP("core", "Give the whole path of the folder, from the top: {example}")
        raise _refused(text, example=str(Path.home() / "alerts"))
    return str(path)


def _check_limits(source: Source) -> None:
    if source.interval_s < MIN_INTERVAL_S:
        raise _refused(QT_TRANSLATE_NOOP("core", "Ask a source at most every {count} seconds."), count=MIN_INTERVAL_S)
    if not source.interval_s <= MAX_INTERVAL_S:  # neither is what is no number at all
        raise _refused(QT_TRANSLATE_NOOP("core", "Ask a source at least once in seven days."))
    if not MIN_TIMEOUT_S <= source.timeout_s <= MAX_TIMEOUT_S:
        raise _refused(QT_TRANSLATE_NOOP("core", "Wait between 1 second and 10 minutes for an answer."))
    if not MIN_BYTES <= source.max_bytes <= MAX_BYTES:
        raise _refused(QT_TRANSLATE_NOOP("core", "Take between 1 kB and 500 MB in one answer."))
    if not 1 <= source.max_items <= MAX_ITEMS:
        raise _refused(
            QT_TRANSLATE_NOOP("core", "Take between 1 and {count} messages from one answer."), count=MAX_ITEMS
        )
    if not 0 <= source.max_attachments <= MAX_ATTACHMENTS:
        text = QT_TRANSLATE_NOOP("core", "Take at most {count} attachments from one message.")
        raise _refused(text, count=MAX_ATTACHMENTS)
    if not 0 <= source.max_redirects <= MAX_REDIRECTS:
        raise _refused(QT_TRANSLATE_NOOP("core", "Follow at most {count} redirects."), count=MAX_REDIRECTS)
    expected = source.expected_every_s
    if expected is not None and not MIN_EXPECTED_S <= expected <= MAX_EXPECTED_S:
        raise _refused(QT_TRANSLATE_NOOP("core", "A silence that is normal lasts between 1 minute and a year."))


def _shipped_ids() -> frozenset[str]:
    return frozenset(channel.id for channel in shipped())


def _refused(text: str, **values: Scalar) -> Refused:
    return Refused(Message(text, values))
