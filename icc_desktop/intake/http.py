"""One question to one web address. Hides every way in which a server, a line or a certificate can fail.

Either the whole answer comes back, or word that nothing has changed (RFC 9110, section 13), or a
`FetchFailure` with a reason that a human understands. Sizes are counted after unpacking, so that a small answer
cannot grow without bound.
"""

import asyncio
import contextlib
import email.utils
import errno
import http
import http.cookiejar
import socket
import ssl
import zlib
from collections.abc import AsyncGenerator, Iterator
from datetime import UTC, datetime

import httpx
import msgspec
import truststore

from icc_desktop import __version__
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar

MAX_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_UNPACK_STEP_BYTES = 1_000_000
_RETRY_AFTER_LIMIT_S = 3600.0
_NO_ROUTE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)
_HEADERS = {
    "User-Agent": f"ICC-Desktop/{__version__}",
    "Accept": "application/cap+xml, application/atom+xml, application/rss+xml, application/xml, */*;q=0.5",
    "Accept-Encoding": "gzip",
}


class FetchFailure(WorldFailure):
    """A fetch that failed. `status` is the HTTP status, `retry_after_s` what the server asked for, if any.

    Codes: ``bad-address``, ``name-not-found``, ``no-route``, ``refused``, ``time-out``, ``bad-certificate``,
    ``no-secure-line``, ``broken-off``, ``not-http``, ``http-status``, ``too-large``, ``bad-packing``,
    ``bad-redirect``, ``too-many-redirects``, ``no-connection``.
    """

    def __init__(self, code: str, happened: Message, *, status: int | None = None, retry_after_s: float | None = None):
        super().__init__(code, happened)
        self.status = status
        self.retry_after_s = retry_after_s


class Fetched(msgspec.Struct, frozen=True):
    """A whole answer. `url` is where it came from in the end; `etag` and `last_modified` are as written."""

    url: str
    body: bytes
    etag: str | None = None
    last_modified: str | None = None


class NotModified(msgspec.Struct, frozen=True):
    """The server says that what was fetched before still stands (status 304)."""

    url: str


def new_client() -> httpx.AsyncClient:
    """A client with the machine's certificates, without cookies, and without a limit on connections.

    Each source has its own time limit; a limit on connections would let servers that hang starve the others.
    """
    no_cookies = http.cookiejar.CookieJar(policy=http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
    return httpx.AsyncClient(
        verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        headers=_HEADERS,
        cookies=no_cookies,
        follow_redirects=False,
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=5.0),
    )


async def fetch(
    client: httpx.AsyncClient,
    url: str,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    max_bytes: int,
    timeout_s: float,
) -> Fetched | NotModified:
    """Fetch `url`, following at most `MAX_REDIRECTS` redirects, all within `timeout_s` seconds.

    `etag` and `last_modified` make the question conditional (RFC 9110, section 13.1). `max_bytes` bounds the
    unpacked answer. Raises FetchFailure.
    """
    conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    headers = {name: value for name, value in conditions.items() if value}
    address = _web_address(url)
    try:
        async with asyncio.timeout(timeout_s):
            for _ in range(MAX_REDIRECTS + 1):
                answer = await _ask(client, address, headers, max_bytes, timeout_s)
                if not isinstance(answer, httpx.URL):
                    return answer
                address = answer
    except (TimeoutError, httpx.TimeoutException) as error:
        text = QT_TRANSLATE_NOOP("core", "{host} did not give its whole answer within {seconds} seconds.")
        raise FetchFailure("time-out", Message(text, {"host": address.host, "seconds": timeout_s})) from error
    except (httpx.InvalidURL, UnicodeError) as error:  # the library looks at a redirect even if it does not follow
        text = QT_TRANSLATE_NOOP("core", "{host} redirects to something that is not an address.")
        raise FetchFailure("bad-redirect", Message(text, {"host": address.host})) from error
    except (httpx.HTTPError, OSError) as error:
        raise explained(error, address.host) from error
    text = QT_TRANSLATE_NOOP("core", "{host} redirects again and again; the program stopped after {count} times.")
    raise FetchFailure("too-many-redirects", Message(text, {"host": address.host, "count": MAX_REDIRECTS}))


def without_password(url: str) -> str:
    """`url` as it may be shown and written down: without a name and a password in it."""
    scheme, slashes, rest = url.partition("://")
    place, slash, path = rest.partition("/")
    return f"{scheme}{slashes}{place.rpartition('@')[2]}{slash}{path}"


async def _ask(
    client: httpx.AsyncClient, address: httpx.URL, headers: dict[str, str], max_bytes: int, timeout_s: float
) -> Fetched | NotModified | httpx.URL:
    """One question; the address of a redirect is given back."""
    async with client.stream("GET", address, headers=headers, timeout=timeout_s) as response:
        if response.status_code in _REDIRECTS:
            return _redirected(address, response.headers.get("Location"))
        if response.status_code == http.HTTPStatus.NOT_MODIFIED and headers:
            return NotModified(str(address))
        if response.status_code != http.HTTPStatus.OK:
            raise _bad_status(response)
        return Fetched(
            url=str(address),
            body=await _body(response, max_bytes),
            etag=_sendable(response.headers.get("ETag")),
            last_modified=_sendable(response.headers.get("Last-Modified")),
        )


def _sendable(stamp: str | None) -> str | None:
    """A stamp that can be sent back as a header; servers write others, too."""
    return stamp if stamp and stamp.isascii() and stamp.isprintable() else None


def _web_address(url: str) -> httpx.URL:
    address = _on_the_web(url, None)
    if address is None:
        text = QT_TRANSLATE_NOOP("core", "{url} is not a web address.")
        raise FetchFailure("bad-address", Message(text, {"url": without_password(url)}))
    return address


def _on_the_web(url: str, base: httpx.URL | None) -> httpx.URL | None:
    try:
        address = httpx.URL(url) if base is None else base.join(url)
        port_fits = address.port is None or 0 < address.port < 65536
        return address if address.scheme in ("http", "https") and address.host and port_fits else None
    except (httpx.InvalidURL, UnicodeError):
        return None


def _redirected(address: httpx.URL, location: str | None) -> httpx.URL:
    target = _on_the_web(location, address) if location else None
    if target is None:
        text = QT_TRANSLATE_NOOP("core", "{host} redirects to an address that is not on the web: {target}.")
        raise FetchFailure("bad-redirect", Message(text, {"host": address.host, "target": (location or "")[:200]}))
    if address.scheme == "https" and target.scheme == "http":
        text = QT_TRANSLATE_NOOP("core", "{host} redirects from a secure to an open connection ({target}); refused.")
        raise FetchFailure("bad-redirect", Message(text, {"host": address.host, "target": target.host}))
    return target


async def _body(response: httpx.Response, max_bytes: int) -> bytes:
    declared = response.headers.get("Content-Length", "")
    if declared.isdecimal() and int(declared) > max_bytes:
        raise _too_large(response, max_bytes)
    body = bytearray()
    async with contextlib.aclosing(_unpacked(response)) as pieces:
        async for piece in pieces:
            body += piece
            if len(body) > max_bytes:
                raise _too_large(response, max_bytes)
    return bytes(body)


async def _unpacked(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    """The answer in pieces of at most about a megabyte, with a turn for the loop between them."""
    packing = response.headers.get("Content-Encoding", "identity").strip().lower()
    if packing in ("", "identity"):
        async for raw in response.aiter_raw():
            yield raw
    elif packing in ("gzip", "x-gzip"):
        async for piece in _gunzipped(response):
            yield piece
    else:
        raise _bad_packing(response)


async def _gunzipped(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    member = zlib.decompressobj(wbits=31)
    try:
        async for raw in response.aiter_raw():
            rest = raw
            while rest:
                if member.eof:  # several members may follow one another (RFC 1952, section 2.2)
                    member = zlib.decompressobj(wbits=31)
                yield member.decompress(rest, _UNPACK_STEP_BYTES)
                rest = member.unused_data if member.eof else member.unconsumed_tail
                await asyncio.sleep(0)
        while not member.eof and (piece := member.decompress(b"", _UNPACK_STEP_BYTES)):
            yield piece
    except zlib.error as error:
        raise _bad_packing(response) from error
    if not member.eof:
        raise _bad_packing(response)


def _bad_packing(response: httpx.Response) -> FetchFailure:
    text = QT_TRANSLATE_NOOP("core", "The answer of {host} is packed in a way that cannot be undone.")
    return FetchFailure("bad-packing", Message(text, {"host": response.url.host}))


def _too_large(response: httpx.Response, max_bytes: int) -> FetchFailure:
    text = QT_TRANSLATE_NOOP("core", "The answer of {host} is larger than {megabytes} MB; it was cut off.")
    return FetchFailure("too-large", Message(text, {"host": response.url.host, "megabytes": max_bytes / 1_000_000}))


def _bad_status(response: httpx.Response) -> FetchFailure:
    status = response.status_code
    try:
        phrase = http.HTTPStatus(status).phrase
    except ValueError:
        phrase = "?"
    text = QT_TRANSLATE_NOOP("core", "{host} answered {status} ({phrase}).")
    return FetchFailure(
        "http-status",
        Message(text, {"host": response.url.host, "status": status, "phrase": phrase}),
        status=status,
        retry_after_s=_retry_after_s(response.headers.get("Retry-After")),
    )


def _retry_after_s(written: str | None) -> float | None:
    """Seconds or an HTTP date (RFC 9110, section 10.2.3), at most an hour; None where it says neither."""
    if not written:
        return None
    if written.strip().isdecimal():
        seconds = float(written)
    else:
        try:
            until = email.utils.parsedate_to_datetime(written)
        except ValueError:
            return None
        if until.tzinfo is None:
            until = until.replace(tzinfo=UTC)
        seconds = (until - datetime.now(UTC)).total_seconds()
    return min(max(seconds, 0.0), _RETRY_AFTER_LIMIT_S)


def explained(error: BaseException, host: str) -> FetchFailure:
    """Why no connection with `host` came about, or why it ended, in words that any protocol may use."""
    values: dict[str, Scalar] = {"host": host}
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            text = QT_TRANSLATE_NOOP("core", "The certificate of {host} is not trusted: {why}.")
            values["why"] = cause.verify_message
            return FetchFailure("bad-certificate", Message(text, values))
        if isinstance(cause, ssl.SSLError):
            text = QT_TRANSLATE_NOOP("core", "No secure connection with {host} came about.")
            return FetchFailure("no-secure-line", Message(text, values))
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


def _protocol_failure(error: Exception, values: dict[str, Scalar]) -> FetchFailure:
    if "closed connection" in str(error) or "disconnected" in str(error):
        return _broken_off(values)
    text = QT_TRANSLATE_NOOP("core", "What {host} answers is not HTTP.")
    return FetchFailure("not-http", Message(text, values))


def _broken_off(values: dict[str, Scalar]) -> FetchFailure:
    text = QT_TRANSLATE_NOOP("core", "{host} broke off before the answer was whole.")
    return FetchFailure("broken-off", Message(text, values))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and what lies under it, deepest first: the system's own word says more than the library's."""
    under = error.__cause__ or error.__context__
    if under is not None:
        yield from _causes(under)
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _causes(each)
    yield error
