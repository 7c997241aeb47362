"""Why a server gave nothing, in words that an officer understands and with what to do about it.

Hides what sockets, TLS and the HTTP library call it. The same words serve every protocol.
"""

import errno
import re
import socket
import ssl
from collections.abc import Iterator

import httpx

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar

_NO_ROUTE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)
# What OpenSSL (X509_V_ERR_...) and Windows (CERT_E_...) call it.
_EXPIRED = (10, 0x800B0101)
_EARLY = (9,)
_OTHER_NAME = (62, 64, 0x800B010F)
_UNKNOWN_ISSUER = (18, 19, 20, 21, 0x800B0109, 0x800B010A)
_TELLING = re.compile(
    r"(?P<name>[\w.-]*(?:key|token|secret|password|passwd|pwd|signature|sig|auth|credentials?))=(?P<value>[^&;#]*)",
    re.I,
)


class FetchFailure(WorldFailure):
    """A fetch that failed. `status` is the HTTP status, `retry_after_s` how long it had better be left alone, if known.

    Codes where nobody answered: ``name-not-found``, ``no-route``, ``refused``, ``time-out``, ``no-connection``, ``no-proxy``.
    The others: ``bad-address``, ``bad-certificate``, ``no-secure-line``, ``client-certificate``, ``no-secret``,
    ``proxy-refuses``, ``broken-off``, ``not-http``, ``http-status``, ``too-large``, ``bad-packing``, ``bad-redirect``,
    ``too-many-redirects``.
    """

    def __init__(self, code: str, happened: Message, *, status: int | None = None, retry_after_s: float | None = None):
        super().__init__(code, happened)
        self.status = status
        self.retry_after_s = retry_after_s


def without_password(url: str) -> str:
    """`url` as it may be shown and written down: without name and password, and without what its query calls a secret."""
    scheme, slashes, rest = url.partition("://")
    if slashes:
        place, slash, path = rest.partition("/")
        url = f"{scheme}{slashes}{place.rpartition('@')[2]}{slash}{path}"
    before, mark, query = url.partition("?")
    return before + mark + _TELLING.sub(r"\g<name>=…", query)


def explained(error: BaseException, host: str) -> FetchFailure:
    """Why no connection with `host` came about, or why it ended."""
    values: dict[str, Scalar] = {"host": host}
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate_failure(cause, values)
        if isinstance(cause, ssl.SSLError):
            return _tls_failure(cause, values)
        if isinstance(cause, socket.gaierror):
            text = QT_TRANSLATE_NOOP("core", "The name {host} was not found; it may be wrong, or there is no network.")
            return FetchFailure("name-not-found", Message(text, values))
        if isinstance(cause, ConnectionRefusedError):
            text = QT_TRANSLATE_NOOP("core", "{host} refuses the connection.")
            return FetchFailure("refused", Message(text, values))
        if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
            text = QT_TRANSLATE_NOOP(
                "core", "There is no way to {host}: no network, or it cannot be reached from here."
            )
            return FetchFailure("no-route", Message(text, values))
        if isinstance(cause, httpx.LocalProtocolError | httpx.RemoteProtocolError):
            return _protocol_failure(cause, values)
        if isinstance(cause, httpx.ReadError | httpx.WriteError | ConnectionError):
            return _broken_off(values)
    text = QT_TRANSLATE_NOOP("core", "No connection with {host} came about.")
    return FetchFailure("no-connection", Message(text, values))


def proxy_failure(error: Exception, proxy: str, host: str) -> FetchFailure | None:
    """Why the way through `proxy` to `host` ended at the proxy; None where it is the host's own failure."""
    values: dict[str, Scalar] = {"proxy": _place(proxy), "host": host}
    if isinstance(error, httpx.ProxyError):
        if str(error).startswith("407"):
            return proxy_login_failure(proxy)
        text = QT_TRANSLATE_NOOP("core", "The proxy {proxy} does not go to {host}; it says: {said}.")
        values["said"] = "".join(letter for letter in str(error) if letter.isprintable())[:80]
        return FetchFailure("proxy-refuses", Message(text, values))
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout) and not any(
        isinstance(cause, ssl.SSLError) for cause in causes(error)
    ):
        text = QT_TRANSLATE_NOOP(
            "core",
            "The proxy {proxy}, through which {host} is asked, cannot be reached: look at the network settings (Ctrl+Shift+N).",
        )
        return FetchFailure("no-proxy", Message(text, values))
    return None


def proxy_login_failure(proxy: str) -> FetchFailure:
    """The proxy wants to know who asks, or does not believe it (RFC 9110, section 15.5.8)."""
    text = QT_TRANSLATE_NOOP(
        "core",
        "The proxy {proxy} asks for a user name and password, or does not accept those that it was given (407): enter them "
        "in the network settings (Ctrl+Shift+N).",
    )
    return FetchFailure("proxy-refuses", Message(text, {"proxy": _place(proxy), "status": 407}), status=407)


def _place(proxy: str) -> str:
    """Host and port of a proxy's address, which may hold a password."""
    return proxy.partition("://")[2].rpartition("@")[2].rstrip("/")


def causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and what lies under it, deepest first: the system's own word says more than the library's."""
    under = error.__cause__ or error.__context__
    if under is not None:
        yield from causes(under)
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from causes(each)
    yield error


def _certificate_failure(error: ssl.SSLCertVerificationError, values: dict[str, Scalar]) -> FetchFailure:
    values["why"] = error.verify_message
    if error.verify_code in _UNKNOWN_ISSUER:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The certificate of {host} is not trusted: this machine does not know who issued it ({why}). If the host is the "
            "right one, import the certificate of its authority in the network settings (Ctrl+Shift+N).",
        )
    elif error.verify_code in _EXPIRED:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The certificate of {host} is not trusted: its time is over ({why}). Look at the date of this machine; if that is "
            "right, the operator of {host} has to renew it.",
        )
    elif error.verify_code in _EARLY:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The certificate of {host} is not trusted: its time has not begun ({why}). Look at the date of this machine.",
        )
    elif error.verify_code in _OTHER_NAME:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The certificate of {host} is not trusted: it was issued for another name ({why}). Look at the address; somebody "
            "may stand in between.",
        )
    else:
        text = QT_TRANSLATE_NOOP("core", "The certificate of {host} is not trusted: {why}.")
    return FetchFailure("bad-certificate", Message(text, values))


def _tls_failure(error: ssl.SSLError, values: dict[str, Scalar]) -> FetchFailure:
    """TLS alerts that speak of the other side's certificate are about ours (RFC 8446, section 6.2)."""
    reason = error.reason or ""
    if "CERTIFICATE_REQUIRED" in reason:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{host} wants a certificate that shows who asks: import one in the network settings (Ctrl+Shift+N) and choose it in the "
            "source.",
        )
        return FetchFailure("client-certificate", Message(text, values))
    if "ALERT" in reason and ("CERTIFICATE" in reason or "UNKNOWN_CA" in reason):
        text = QT_TRANSLATE_NOOP(
            "core",
            "{host} does not accept the certificate that shows who asks; it may be expired, or from another authority.",
        )
        return FetchFailure("client-certificate", Message(text, values))
    text = QT_TRANSLATE_NOOP("core", "No secure connection with {host} came about.")
    return FetchFailure("no-secure-line", Message(text, values))


def _protocol_failure(error: Exception, values: dict[str, Scalar]) -> FetchFailure:
    if "closed connection" in str(error) or "disconnected" in str(error):
        return _broken_off(values)
    text = QT_TRANSLATE_NOOP("core", "What {host} answers is not HTTP.")
    return FetchFailure("not-http", Message(text, values))


def _broken_off(values: dict[str, Scalar]) -> FetchFailure:
    text = QT_TRANSLATE_NOOP("core", "{host} broke off before the answer was whole.")
    return FetchFailure("broken-off", Message(text, values))
