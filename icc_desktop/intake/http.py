"""One question to one web address: redirects, sizes, packing, status. Hides every way in which an answer can be wrong.

Either the whole answer comes back, or word that nothing has changed (RFC 9110, section 13), or a
`FetchFailure` with a reason that a human understands. Sizes are counted after unpacking, so that a small answer
cannot grow without bound.
"""

import asyncio
import contextlib
import email.utils
import http
import zlib
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Final

import httpx
import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.intake.clients import Way
from icc_desktop.intake.fetch_failure import FetchFailure, explained, without_password

__all__ = ["FetchFailure", "Fetched", "NotModified", "explained", "fetch", "without_password"]

REFUSED_PAUSE_S: Final = 900.0  # many servers lock an account after a few wrong passwords
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_UNPACK_STEP_BYTES: Final = 1_000_000
_RETRY_AFTER_LIMIT_S: Final = 3600.0
_GZIP: Final = 16 + zlib.MAX_WBITS
_ZLIB: Final = zlib.MAX_WBITS
_MAX_SHOWN: Final = 200  # characters of an address that a server gives


class Fetched(msgspec.Struct, frozen=True):
    """A whole answer. `url` is where it came from in the end; `etag` and `last_modified` are as written."""

    url: str
    body: bytes
    etag: str | None = None
    last_modified: str | None = None


class NotModified(msgspec.Struct, frozen=True):
    """The server says that what was fetched before still stands (status 304)."""

    url: str


async def fetch(
    way: Way, url: str, *, etag: str | None = None, last_modified: str | None = None
) -> Fetched | NotModified:
    """Fetch `url` within the limits of the way's source: its redirects, its time for all of them, its bytes.

    `etag` and `last_modified` make the question conditional (RFC 9110, section 13.1). Bytes are counted unpacked.
    Raises FetchFailure.
    """
    source = way.source
    conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    headers = {name: value for name, value in conditions.items() if value}
    address = _web_address(url)
    try:
        async with asyncio.timeout(source.timeout_s):
            for _ in range(source.max_redirects + 1):
                answer = await _ask(way, address, headers)
                if not isinstance(answer, httpx.URL):
                    return answer
                address = answer
    except (TimeoutError, httpx.TimeoutException) as error:
        text = QT_TRANSLATE_NOOP("core", "{host} did not give its whole answer within {seconds} seconds.")
        values: dict[str, Scalar] = {"host": address.host, "seconds": source.timeout_s}
        raise FetchFailure("time-out", Message(text, values)) from error
    except (httpx.InvalidURL, UnicodeError) as error:  # the library looks at a redirect even if it does not follow
        text = QT_TRANSLATE_NOOP("core", "{host} redirects to something that is not an address.")
        raise FetchFailure("bad-redirect", Message(text, {"host": address.host})) from error
    except (httpx.HTTPError, OSError) as error:
        failure = explained(error, address.host)
        raise _about_certificate(failure, address.host) if source.client_certificate else failure from error
    text = QT_TRANSLATE_NOOP("core", "{host} redirects again and again; the program stopped after {count} times.")
    raise FetchFailure("too-many-redirects", Message(text, {"host": address.host, "count": source.max_redirects}))


async def _ask(way: Way, address: httpx.URL, headers: dict[str, str]) -> Fetched | NotModified | httpx.URL:
    """One question; the address of a redirect is given back."""
    authorization = way.authorization(address)
    sent = {**headers, "Authorization": authorization} if authorization else headers
    async with way.client.stream("GET", address, headers=sent, timeout=way.source.timeout_s) as response:
        if response.status_code in _REDIRECTS:
            return _redirected(address, response.headers.get("Location"))
        if response.status_code == http.HTTPStatus.NOT_MODIFIED and headers:
            return NotModified(str(address))
        if response.status_code != http.HTTPStatus.OK:
            raise _bad_status(response, way.source.authentication, knows_who=authorization is not None)
        return Fetched(
            url=str(address),
            body=await _body(response, way.source.max_bytes),
            etag=_sendable(response.headers.get("ETag")),
            last_modified=_sendable(response.headers.get("Last-Modified")),
        )


def _about_certificate(failure: FetchFailure, host: str) -> FetchFailure:
    """A server that does not accept a certificate often hangs up before its reason arrives."""
    if failure.code != "broken-off":
        return failure
    text = QT_TRANSLATE_NOOP(
        "core",
        "{host} broke off before the answer was whole; perhaps it does not accept the certificate that shows who asks.",
    )
    return FetchFailure("broken-off", Message(text, {"host": host}))


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
        shown = without_password(location or "")[:_MAX_SHOWN]
        raise FetchFailure("bad-redirect", Message(text, {"host": address.host, "target": shown}))
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
        async for piece in _inflated(response, _GZIP):
            yield piece
    elif packing == "deflate":
        async for piece in _inflated(response, _ZLIB):
            yield piece
    else:
        raise _bad_packing(response)


async def _inflated(response: httpx.Response, wbits: int) -> AsyncGenerator[bytes, None]:
    """Unpacked; gzip in several members (RFC 1952, section 2.2), deflate with or without its wrapping."""
    member = None
    try:
        async for raw in response.aiter_raw():
            rest = raw
            while rest:
                if member is None and wbits == _ZLIB and rest[0] & 15 != zlib.DEFLATED:  # RFC 1950, section 2.2
                    wbits = -zlib.MAX_WBITS  # some servers leave the wrapping away (RFC 9110, section 8.4.1.2)
                if member is None or (member.eof and wbits == _GZIP):
                    member = zlib.decompressobj(wbits=wbits)
                elif member.eof:
                    raise _bad_packing(response)
                yield member.decompress(rest, _UNPACK_STEP_BYTES)
                rest = member.unused_data if member.eof else member.unconsumed_tail
                await asyncio.sleep(0)
        while member is not None and not member.eof and (piece := member.decompress(b"", _UNPACK_STEP_BYTES)):
            yield piece
    except zlib.error as error:
        raise _bad_packing(response) from error
    if member is None or not member.eof:
        raise _bad_packing(response)


def _bad_packing(response: httpx.Response) -> FetchFailure:
    text = QT_TRANSLATE_NOOP("core", "The answer of {host} is packed in a way that cannot be undone.")
    return FetchFailure("bad-packing", Message(text, {"host": response.url.host}))


def _too_large(response: httpx.Response, max_bytes: int) -> FetchFailure:
    text = QT_TRANSLATE_NOOP("core", "The answer of {host} is larger than {megabytes} MB; it was cut off.")
    return FetchFailure("too-large", Message(text, {"host": response.url.host, "megabytes": max_bytes / 1_000_000}))


def _bad_status(response: httpx.Response, authentication: str, *, knows_who: bool) -> FetchFailure:
    status = response.status_code
    try:
        phrase = http.HTTPStatus(status).phrase
    except ValueError:
        phrase = "?"
    values: dict[str, Scalar] = {"host": response.url.host, "status": status, "phrase": phrase}
    pause_s = _retry_after_s(response.headers.get("Retry-After"))
    if status == http.HTTPStatus.UNAUTHORIZED and knows_who:
        pause_s = max(pause_s or 0.0, REFUSED_PAUSE_S)
        if authentication == "token":
            text = QT_TRANSLATE_NOOP(
                "core",
                "{host} does not accept the token ({status}); it may have run out. Enter a new one in the settings of the source.",
            )
        else:
            text = QT_TRANSLATE_NOOP(
                "core",
                "{host} does not accept the user name or the password ({status}). Enter them again in the settings of the source.",
            )
    elif status == http.HTTPStatus.UNAUTHORIZED:
        text = QT_TRANSLATE_NOOP(
            "core", "{host} wants to know who asks ({status}): choose a log-in in the settings of the source."
        )
    elif status == http.HTTPStatus.FORBIDDEN and knows_who:
        text = QT_TRANSLATE_NOOP(
            "core", "{host} knows who asks and does not give it ({status}): ask its operator for access."
        )
    elif pause_s:
        text = QT_TRANSLATE_NOOP(
            "core", "{host} answered {status} ({phrase}); it wants to be left alone for {seconds} s."
        )
        values["seconds"] = round(pause_s)
    else:
        text = QT_TRANSLATE_NOOP("core", "{host} answered {status} ({phrase}).")
    return FetchFailure("http-status", Message(text, values), status=status, retry_after_s=pause_s)


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
