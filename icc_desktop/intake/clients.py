"""The ways to the servers: through a proxy or past it, who is trusted, who asks. Hides the HTTP library's clients.

One client serves all sources that go the same way. Settings may change at any time: questions that are being asked end on
the old way, the next ones take the new. TLS and keyrings block and are asked in threads.
"""

import asyncio
import base64
import contextlib
import http.cookiejar
import importlib
import ssl
import threading
import urllib.request
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any, Final

import httpx

from icc_desktop import __version__
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.network import PROXY_SECRET, NetworkSettings, goes_past
from icc_desktop.domain.source import Source
from icc_desktop.intake.fetch_failure import FetchFailure, proxy_failure, proxy_login_failure
from icc_desktop.intake.folder import in_thread
from icc_desktop.intake.tls import Secret, tls_context

Origin = tuple[str, str, int | None]

_PORTS: Final = {"http": 80, "https": 443}
_HEADERS: Final = {
    "User-Agent": f"ICC-Desktop/{__version__}",
    "Accept": "application/cap+xml, application/atom+xml, application/rss+xml, application/xml, */*;q=0.5",
    "Accept-Encoding": "gzip",
}
_LIMITS: Final = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=5.0)


def no_secret(name: str) -> str | None:
    """For a machine that keeps no secrets."""
    return None


class Way:
    """The way to one source while it is asked: a client, and what shows who asks, for the source's own host only."""

    def __init__(self, source: Source, client: httpx.AsyncClient, authorization: str | None) -> None:
        self.source = source
        self.client = client
        self._authorization = authorization
        self._origin = origin_of(source.address)

    def authorization(self, address: httpx.URL) -> str | None:
        """The header's value for this address; None for any but the source's own scheme, host and port."""
        return self._authorization if self._origin is not None and _origin(address) == self._origin else None


class Clients:
    """All ways. `secret` gives a password or token by its name; it may block. Belongs to one event loop, `tls` to any thread."""

    def __init__(self, settings: NetworkSettings | None = None, secret: Secret = no_secret) -> None:
        self.secret = secret
        self._settings = settings or NetworkSettings()
        self._kept: dict[tuple[object, ...], _Client] = {}
        self._asked_for: dict[str, asyncio.Future[str | None]] = {}
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._lock = threading.Lock()

    def set_settings(self, settings: NetworkSettings) -> None:
        """From now on go these ways."""
        with self._lock:
            self._settings = settings
            self._contexts = {}
        self._retire()

    @contextlib.asynccontextmanager
    async def to(self, source: Source) -> AsyncIterator[Way]:
        """The way to `source`, for one poll. Raises FetchFailure where a secret or a certificate is missing, and WorldFailure
        where the keyring does not answer."""
        authorization = await self._authorization(source)
        client = await self._client(source)
        client.users += 1
        try:
            yield Way(source, client.client, authorization)
        finally:
            client.users -= 1
            if client.is_old and not client.users:
                await client.client.aclose()

    def tls(self, source: Source) -> ssl.SSLContext:
        """What a secure line to `source` is checked by: the machine's authorities and those of the settings. Blocks."""
        return self._context(source.client_certificate)

    async def close(self) -> None:
        """Let all connections go."""
        for asked in list(self._asked_for.values()):
            asked.cancel()
        self._retire()
        while self._closing:
            await asyncio.wait(self._closing)

    def _retire(self) -> None:
        old, self._kept = self._kept, {}
        for each in old.values():
            each.is_old = True
            if not each.users:
                task = asyncio.get_running_loop().create_task(each.client.aclose())
                self._closing.add(task)
                task.add_done_callback(self._closing.discard)

    # -- who asks

    async def _authorization(self, source: Source) -> str | None:
        """RFC 7617 and RFC 6750, section 2.1."""
        if source.authentication == "none":
            return None
        secret = await self.secret_of(f"source/{source.id}", source.timeout_s)
        if not secret:
            text = QT_TRANSLATE_NOOP(
                "core",
                "No password or token for {name} is kept on this machine: enter it in the settings of the source.",
            )
            raise FetchFailure("no-secret", Message(text, {"name": source.name}))
        if source.authentication == "token":
            if not secret.isascii() or not secret.isprintable() or " " in secret:
                text = QT_TRANSLATE_NOOP(
                    "core", "The token for {name} holds characters that no token has: enter it again in the source."
                )
                raise FetchFailure("no-secret", Message(text, {"name": source.name}))
            return f"Bearer {secret}"
        packed = base64.b64encode(f"{source.login}:{secret}".encode())
        return f"Basic {packed.decode()}"

    async def secret_of(self, name: str, timeout_s: float) -> str | None:
        """A keyring may wait for its owner: it is asked once at a time, and a source waits no longer than for its answer.

        Raises FetchFailure ``no-secret`` then, and the WorldFailure of a keyring that cannot be read.
        """
        asked = self._asked_for.get(name)
        if asked is None:
            asked = asyncio.wrap_future(in_thread(partial(self.secret, name), "secret"))
            self._asked_for[name] = asked
            asked.add_done_callback(partial(self._has_answered, name))
        try:
            async with asyncio.timeout(timeout_s):
                return await asyncio.shield(asked)
        except TimeoutError as error:
            text = QT_TRANSLATE_NOOP(
                "core", "The keyring of this machine does not answer; it may be waiting for its password. Unlock it."
            )
            raise FetchFailure("no-secret", Message(text)) from error

    def _has_answered(self, name: str, asked: "asyncio.Future[str | None]") -> None:
        self._asked_for.pop(name, None)
        if not asked.cancelled():
            asked.exception()  # told to whoever waited; if nobody does any more, it is asked again

    # -- clients

    async def _client(self, source: Source) -> "_Client":
        certificate = source.client_certificate
        key = (source.use_proxy, certificate, origin_of(source.address) if certificate else None)
        while key not in self._kept:
            settings = self._settings
            await asyncio.wrap_future(in_thread(_load_library, "http"))
            plain = await asyncio.wrap_future(in_thread(partial(self._context, ""), "tls"))
            shown = await asyncio.wrap_future(in_thread(partial(self._context, certificate), "tls"))
            if settings is not self._settings or key in self._kept:
                continue  # changed while the certificates were read
            transport = _Transport(
                settings,
                use_proxy=source.use_proxy,
                contexts=(plain, shown),
                shown_to=origin_of(source.address),
                proxy_password=partial(self.secret_of, PROXY_SECRET, source.timeout_s),
            )
            self._kept[key] = _Client(transport)
        return self._kept[key]

    def _context(self, certificate: str) -> ssl.SSLContext:
        with self._lock:
            settings = self._settings
            if (made := self._contexts.get(certificate)) is not None:
                return made
        context = tls_context(settings, certificate, self.secret)
        with self._lock:
            if settings is self._settings:
                self._contexts[certificate] = context
        return context


class _Client:
    """A client, how many ask through it now, and whether it is to go once nobody does."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        no_cookies = http.cookiejar.CookieJar(policy=http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
        self.client = httpx.AsyncClient(
            transport=transport, headers=_HEADERS, cookies=no_cookies, follow_redirects=False, trust_env=False
        )
        self.users = 0
        self.is_old = False


class _Transport(httpx.AsyncBaseTransport):
    """Sends each question through the proxy or past it, and shows the client certificate to the source's own host only."""

    def __init__(
        self,
        settings: NetworkSettings,
        *,
        use_proxy: bool,
        contexts: tuple[ssl.SSLContext, ssl.SSLContext],
        shown_to: Origin | None,
        proxy_password: Callable[[], Any],
    ) -> None:
        self._settings = settings
        self._use_proxy = use_proxy
        self._contexts = contexts
        self._shown_to = shown_to
        self._proxy_password = proxy_password
        self._lines: dict[tuple[str | None, bool], httpx.AsyncHTTPTransport] = {}
        self._forgotten: list[httpx.AsyncHTTPTransport] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = await self._proxy(request.url) if self._use_proxy else None
        line = await self._line(proxy, _origin(request.url) == self._shown_to)
        if proxy is None:
            return await line.handle_async_request(request)
        try:
            response = await line.handle_async_request(request)
        except httpx.TransportError as error:
            failure = proxy_failure(error, proxy, request.url.host)
            if failure is None:
                raise
            if failure.status is not None:
                self._forget(proxy)
            raise failure from None  # the library's error may quote the proxy's address
        if response.status_code == http.HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            await response.aclose()
            self._forget(proxy)
            raise proxy_login_failure(proxy)
        return response

    async def aclose(self) -> None:
        lines = [*self._lines.values(), *self._forgotten]
        self._lines, self._forgotten = {}, []
        for line in lines:
            await line.aclose()

    async def _line(self, proxy: str | None, shows: bool) -> httpx.AsyncHTTPTransport:
        key = (proxy, shows)
        if key not in self._lines:
            password = await self._proxy_password() if proxy is not None and self._has_login else None
            through = self._through(proxy, password) if proxy is not None else None
            if key not in self._lines:
                self._lines[key] = httpx.AsyncHTTPTransport(
                    verify=self._contexts[shows], proxy=through, limits=_LIMITS, trust_env=False
                )
        return self._lines[key]

    def _forget(self, proxy: str) -> None:
        """The next question reads the proxy's password anew. What is being asked goes on."""
        for key in [key for key in self._lines if key[0] == proxy]:
            self._forgotten.append(self._lines.pop(key))

    @property
    def _has_login(self) -> bool:
        return self._settings.proxy == "manual" and bool(self._settings.proxy_login)

    def _through(self, proxy: str, password: str | None) -> httpx.Proxy:
        login = (self._settings.proxy_login, password or "") if self._has_login else None
        try:
            is_secure = httpx.URL(proxy).scheme == "https"
            made = httpx.Proxy(proxy, auth=login, ssl_context=self._contexts[0] if is_secure else None)
        except (ValueError, UnicodeError, httpx.InvalidURL):
            made = None
        if made is None or made.url.scheme not in _PORTS or not made.url.host:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The proxy that the system names cannot be used: only http:// and https:// proxies can. Enter one in the network "
                "settings (Ctrl+Shift+N), or choose to go without.",
            )
            raise FetchFailure("no-proxy", Message(text)) from None
        return made

    async def _proxy(self, url: httpx.URL) -> str | None:
        """The proxy for this address, None where it is reached directly. A script that chooses (PAC) is not run."""
        settings = self._settings
        port = url.port or _PORTS.get(url.scheme)
        if settings.proxy == "none":
            return None
        if settings.proxy == "manual":
            return None if goes_past(settings.no_proxy, url.host, port) else settings.proxy_address
        proxies = urllib.request.getproxies()
        proxy = proxies.get(url.scheme) or proxies.get("all")
        if not proxy or goes_past(_exceptions(proxies), url.host, port):
            return None
        if await asyncio.wrap_future(in_thread(partial(_goes_past_by_system, url.host), "proxy")):
            return None
        return proxy if "://" in proxy else f"http://{proxy}"


def _load_library() -> None:
    """What the HTTP library would load at the first question, for 60 ms and on the thread of the screen."""
    for part in ("anyio._backends._asyncio", "httpcore._backends.anyio"):
        with contextlib.suppress(ImportError):  # another version has it elsewhere: then it is slower, no more
            importlib.import_module(part)


def origin_of(address: str) -> Origin | None:
    """Scheme, host and port (RFC 6454, section 4) of an address; None where it is none."""
    try:
        return _origin(httpx.URL(address))
    except (httpx.InvalidURL, UnicodeError):
        return None


def _origin(url: httpx.URL) -> Origin:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


def _goes_past_by_system(host: str) -> bool:
    """What the environment or the system's own settings say. Windows may look up the name for it, which blocks."""
    return bool(urllib.request.proxy_bypass(host))


def _exceptions(proxies: dict[str, str]) -> list[str]:
    """The hosts of ``no_proxy``. A bare domain there means what is in it as well."""
    named = [each.strip() for each in proxies.get("no", "").split(",") if each.strip()]
    return [place for each in named for place in (each, f"*.{each}") if place.strip("*.")]
