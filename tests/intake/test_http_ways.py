"""The ways to a server, against real ones: private authorities, client certificates, proxies, log-ins, and what is never sent."""

import asyncio
import os
import socket
import ssl
from collections.abc import Callable
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, load_pem_private_key, pkcs12
from cryptography.x509 import load_pem_x509_certificate

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.desk.certificates import authorities_in, client_certificate_in
from icc_desktop.domain.network import NetworkSettings
from icc_desktop.domain.source import Source
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.http import Fetched, FetchFailure, fetch, without_password
from tests.loopback import Loopback
from tests.polling import web
from tests.proxy import Proxy

SECRET = "s3cret-pässword"
TOKEN = "tok-4711.abc"
ALERT = b"<alert/>"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Crisis Centre CA")


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def trusting(authority: trustme.CA, **more: Any) -> NetworkSettings:
    return NetworkSettings(authorities=authorities_in(authority.cert_pem.bytes()), no_proxy=(), **more)


def through(proxy: Proxy, **more: Any) -> NetworkSettings:
    return NetworkSettings(proxy="manual", proxy_address=proxy.address, **{"no_proxy": (), **more})


def get(
    source: Source,
    settings: NetworkSettings | None = None,
    secrets: dict[str, str] | Callable[[str], str | None] | None = None,
    url: str = "",
) -> Any:
    async def run() -> Any:
        clients = Clients(settings, secrets if callable(secrets) else (secrets or {}).get)
        try:
            async with clients.to(source) as way:
                return await fetch(way, url or source.address)
        finally:
            await clients.close()
            assert len(asyncio.all_tasks()) == 1

    return asyncio.run(run())


def failure(*given: Any, **more: Any) -> FetchFailure:
    with pytest.raises(FetchFailure) as caught:
        get(*given, **more)
    said = str(caught.value)
    assert "{" not in said
    assert SECRET not in said
    assert TOKEN not in said
    return caught.value


# Who is trusted.


def test_a_private_authority_is_refused_before_it_is_imported_and_trusted_after(authority: trustme.CA) -> None:
    with Loopback(authority=authority) as server:
        server.give("/a", ALERT)
        refused = failure(web(server.url("/a")))
        assert refused.code == "bad-certificate"
        assert "import the certificate of its authority" in str(refused)
        assert server.requests == []
        assert get(web(server.url("/a")), trusting(authority)).body == ALERT


def test_a_certificate_that_nobody_signed_counts_once_it_is_imported_itself() -> None:
    with Loopback(tls=True) as server:
        server.give("/a", ALERT)
        assert failure(web(server.url("/a"))).code == "bad-certificate"
        assert server.requests == []
        port = int(server.url("").rpartition(":")[2])
        itself = authorities_in(ssl.get_server_certificate(("127.0.0.1", port)).encode())
        assert get(web(server.url("/a")), NetworkSettings(authorities=itself)).body == ALERT


@pytest.mark.parametrize(
    ("how", "said"), [({"name": "elsewhere.example"}, "for another name"), ({"expired": True}, "its time is over")]
)
def test_a_certificate_of_a_trusted_authority_may_be_wrong_all_the_same(
    authority: trustme.CA, how: dict[str, Any], said: str
) -> None:
    with Loopback(authority=authority, **how) as server:
        found = failure(web(server.url("/a")), trusting(authority))
        assert found.code == "bad-certificate"
        assert said in str(found)
        assert server.requests == []


# Who asks: a certificate.


def certificate(issuer: trustme.CA, settings: NetworkSettings) -> tuple[NetworkSettings, dict[str, str]]:
    """The settings with a client certificate ``desk``, imported from PKCS #12, and the secret that opens it."""
    issued = issuer.issue_cert("desk@example.org")
    packed = pkcs12.serialize_key_and_certificates(
        b"desk",
        load_pem_private_key(issued.private_key_pem.bytes(), None),  # type: ignore[arg-type]  # an EC key, which fits
        load_pem_x509_certificate(issued.cert_chain_pems[0].bytes()),
        None,
        BestAvailableEncryption(b"from the issuer"),
    )
    made = client_certificate_in("desk", packed, passphrase="from the issuer")
    changed = NetworkSettings(
        proxy=settings.proxy,
        no_proxy=settings.no_proxy,
        authorities=settings.authorities,
        client_certificates=(made.certificate,),
    )
    return changed, {"certificate/desk": made.passphrase}


def test_a_server_that_wants_a_certificate_gets_it_from_the_source_that_chose_one(authority: trustme.CA) -> None:
    clients = trustme.CA()
    settings, secrets = certificate(clients, trusting(authority))
    with Loopback(authority=authority, demands=clients) as server:
        server.give("/a", ALERT)
        found = failure(web(server.url("/a")), settings, secrets)
        assert (found.code, server.requests) == ("client-certificate", [])
        assert "choose it in the source" in str(found)
        assert get(web(server.url("/a"), client_certificate="desk"), settings, secrets).body == ALERT


def test_a_certificate_of_the_wrong_authority_is_told_apart(authority: trustme.CA) -> None:
    settings, secrets = certificate(trustme.CA(), trusting(authority))
    with Loopback(authority=authority, demands=trustme.CA()) as server:
        found = failure(web(server.url("/a"), client_certificate="desk"), settings, secrets)
        assert found.code == "client-certificate"
        assert "does not accept" in str(found)


def test_a_certificate_that_is_missing_or_locked_is_told_and_nobody_is_asked(authority: trustme.CA) -> None:
    settings, secrets = certificate(trustme.CA(), trusting(authority))
    with Loopback(authority=authority) as server:
        for known in ({}, {"certificate/desk": "wrong"}):
            assert (
                failure(web(server.url("/a"), client_certificate="desk"), settings, known).code == "client-certificate"
            )
        assert failure(web(server.url("/a"), client_certificate="gone"), settings, secrets).code == "client-certificate"
        assert server.requests == []


def test_the_certificate_is_not_shown_to_a_host_that_the_source_redirects_to(authority: trustme.CA) -> None:
    clients = trustme.CA()
    settings, secrets = certificate(clients, trusting(authority))
    with Loopback(authority=authority) as server, Loopback(authority=authority, demands=clients) as other:
        other.give("/b", ALERT)
        server.redirect("/a", other.url("/b"))
        assert failure(web(server.url("/a"), client_certificate="desk"), settings, secrets).code == "client-certificate"
        assert other.requests == []


# Who asks: a password or a token.


@pytest.mark.parametrize(
    ("how", "secret"),
    [({"authentication": "password", "login": "ann"}, SECRET), ({"authentication": "token"}, TOKEN)],
)
def test_a_password_or_token_is_sent_and_a_wrong_one_is_told(
    server: Loopback, how: dict[str, str], secret: str
) -> None:
    server.guard("/a", ALERT, login=how.get("login", ""), secret=secret)
    source = web(server.url("/a"), **how)
    assert get(source, None, {"source/w": secret}).body == ALERT
    found = failure(source, None, {"source/w": secret + "x"})
    assert (found.code, found.status, found.retry_after_s) == ("http-status", 401, 900)
    assert "does not accept" in str(found)
    assert secret not in str(found)
    assert "choose a log-in" in str(failure(web(server.url("/a"))))


def test_without_a_secret_on_this_machine_nobody_is_asked(server: Loopback) -> None:
    source = web(server.url("/a"), authentication="password", login="ann")
    assert failure(source).code == "no-secret"
    assert failure(web(server.url("/a"), authentication="token"), None, {"source/w": "a\nb"}).code == "no-secret"
    assert server.requests == []


def test_a_keyring_that_is_locked_is_told_as_what_it_is(server: Loopback) -> None:
    def locked(name: str) -> str | None:
        raise WorldFailure("locked", Message("The keyring is locked."))

    with pytest.raises(WorldFailure) as caught:
        get(web(server.url("/a"), authentication="token"), None, locked)
    assert caught.value.code == "locked"


def test_a_keyring_that_never_answers_holds_up_its_own_source_only(server: Loopback) -> None:
    import threading

    waits = threading.Event()

    def never(name: str) -> str | None:
        waits.wait()
        return None

    server.give("/b", ALERT)

    async def run() -> tuple[str, bytes]:
        clients = Clients(None, never)
        for _ in range(2):  # the second waits for the same answer
            with pytest.raises(FetchFailure) as caught:
                async with clients.to(web(server.url("/a"), authentication="token", timeout_s=0.05)):
                    pass
        async with clients.to(web(server.url("/b"))) as way:
            answer = await fetch(way, server.url("/b"))
        assert isinstance(answer, Fetched)
        await clients.close()
        return caught.value.code, answer.body

    try:
        assert asyncio.run(run()) == ("no-secret", ALERT)
    finally:
        waits.set()


@pytest.mark.parametrize("where", ["other host", "open line", "file"])
def test_a_secret_goes_to_the_source_s_own_host_alone(authority: trustme.CA, where: str) -> None:
    with Loopback(authority=authority) as server, Loopback(authority=authority) as other, Loopback() as plain:
        to = {"other host": other.url("/b"), "open line": plain.url("/b"), "file": "file:///etc/passwd"}[where]
        server.redirect("/a", to)
        for each in (other, plain):
            each.give("/b", ALERT)
        source = web(server.url("/a"), authentication="password", login="ann")
        if where == "other host":
            assert get(source, trusting(authority), {"source/w": SECRET}).body == ALERT
        else:
            assert failure(source, trusting(authority), {"source/w": SECRET}).code == "bad-redirect"
        assert "Authorization" in server.requests[0].headers
        assert all("Authorization" not in asked.headers for each in (other, plain) for asked in each.requests)
        assert plain.requests == []


def test_a_linked_message_elsewhere_is_asked_for_without_the_secret(server: Loopback) -> None:
    with Loopback() as other:
        other.give("/b", ALERT)
        source = web(server.url("/a"), authentication="token")
        assert get(source, None, {"source/w": TOKEN}, url=other.url("/b")).body == ALERT
        assert "Authorization" not in other.requests[0].headers


# Proxies.


def test_everything_goes_through_the_proxy_with_its_password(authority: trustme.CA, server: Loopback) -> None:
    server.give("/a", ALERT)
    with Proxy(login="ann", password=SECRET) as proxy, Loopback(authority=authority) as secure:
        secure.give("/a", ALERT)
        trusted = authorities_in(authority.cert_pem.bytes())
        settings = through(proxy, proxy_login="ann", authorities=trusted)
        for each in (server, secure):
            assert get(web(each.url("/a")), settings, {"proxy": SECRET}).body == ALERT
            assert "Proxy-Authorization" not in each.requests[0].headers
        place = secure.url("").removeprefix("https://")
        assert proxy.asked == [f"GET {server.url('/a')}", f"CONNECT {place}"]


def test_a_source_may_go_without_the_proxy_and_some_hosts_always_do(server: Loopback) -> None:
    server.give("/a", ALERT)
    with Proxy() as proxy:
        assert get(web(server.url("/a"), use_proxy=False), through(proxy)).body == ALERT
        assert get(web(server.url("/a")), through(proxy, no_proxy=("127.0.0.0/8",))).body == ALERT
        assert proxy.asked == []


@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize("secrets", [{}, {"proxy": "wrong"}])
def test_a_proxy_that_does_not_believe_who_asks(tls: bool, secrets: dict[str, str]) -> None:
    with Proxy(login="ann", password=SECRET) as proxy, Loopback(tls=tls) as server:
        found = failure(web(server.url("/a")), through(proxy, proxy_login="ann"), secrets)
        assert (found.code, found.status) == ("proxy-refuses", 407)
        assert "network settings" in str(found)
        assert server.requests == []


def test_a_password_of_the_proxy_that_was_wrong_is_read_again_for_the_next_question(server: Loopback) -> None:
    server.give("/a", ALERT)
    kept = {"proxy": "wrong"}

    async def run(address: str) -> bytes:
        clients = Clients(settings, kept.get)
        source = web(address)
        async with clients.to(source) as way:
            with pytest.raises(FetchFailure):
                await fetch(way, address)
            kept["proxy"] = SECRET
            answer = await fetch(way, address)
        await clients.close()
        assert isinstance(answer, Fetched)
        return answer.body

    with Proxy(login="ann", password=SECRET) as proxy:
        settings = through(proxy, proxy_login="ann")
        assert asyncio.run(run(server.url("/a"))) == ALERT


def test_a_proxy_that_does_not_go_there_and_one_that_is_not_there(authority: trustme.CA) -> None:
    with Proxy(status=502) as proxy:
        found = failure(web("https://192.0.2.1/a"), through(proxy))
        assert found.code == "proxy-refuses"
        assert "502" in str(found)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        settings = NetworkSettings(proxy="manual", proxy_address=f"http://{place}", no_proxy=())
        for scheme in ("http", "https"):
            found = failure(web(f"{scheme}://192.0.2.1/a"), settings)
            assert found.code == "no-proxy"
            assert place in str(found)


def test_the_proxy_of_the_system_and_its_exceptions(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    server.give("/a", ALERT)
    with Proxy(login="me", password=SECRET) as proxy:
        monkeypatch.setenv("http_proxy", proxy.address.replace("//", f"//me:{SECRET.replace('ä', '%C3%A4')}@"))
        assert get(web(server.url("/a"))).body == ALERT
        assert len(proxy.asked) == 1
        assert get(web(server.url("/a")), NetworkSettings(proxy="none")).body == ALERT
        for exception in ("127.0.0.1", "127.0.0.0/8", "*"):
            monkeypatch.setenv("no_proxy", exception)
            assert get(web(server.url("/a"))).body == ALERT
        assert len(proxy.asked) == 1


@pytest.mark.parametrize("named", ["socks5://me:hidden@127.0.0.1:1080", "http://[::1", "://"])
def test_a_proxy_of_the_system_that_cannot_be_used(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("http_proxy", named)
    found = failure(web(server.url("/a")))
    assert found.code == "no-proxy"
    assert "hidden" not in str(found)


# Settings change.


def test_changed_settings_count_for_the_next_question_and_spare_the_one_being_asked(server: Loopback) -> None:
    server.give("/a", ALERT)
    server.give("/b", ALERT)

    async def run(settings: NetworkSettings) -> None:
        clients = Clients()
        async with clients.to(web(server.url("/a"))) as way:
            await fetch(way, server.url("/a"))
            clients.set_settings(settings)
            await fetch(way, server.url("/b"))
        async with clients.to(web(server.url("/a"))) as way:
            await fetch(way, server.url("/a"))
        clients.set_settings(NetworkSettings())
        async with clients.to(web(server.url("/b"))) as way:
            await fetch(way, server.url("/b"))
        await clients.close()
        assert len(asyncio.all_tasks()) == 1

    with Proxy() as proxy:
        asyncio.run(run(through(proxy)))
        assert proxy.asked == [f"GET {server.url('/a')}"]


# What is written down.


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:pw@example.org/a@b", "https://example.org/a@b"),
        ("https://example.org/a?apikey=s3&b=1", "https://example.org/a?apikey=…&b=1"),
        (
            "https://example.org/a?x=1&access_token=s3;PASSWORD=s3#top",
            "https://example.org/a?x=1&access_token=…;PASSWORD=…#top",
        ),
        ("https://example.org/a?x-api-key=s3&sig=s3", "https://example.org/a?x-api-key=…&sig=…"),
        ("https://example.org/a?q=1", "https://example.org/a?q=1"),
        ("/a?key=s3", "/a?key=…"),
        ("alerts", "alerts"),
    ],
)
def test_addresses_are_written_down_without_what_is_secret(url: str, shown: str) -> None:
    assert without_password(url) == shown


def test_a_redirect_with_a_secret_is_told_without_it(server: Loopback) -> None:
    server.redirect("/a", "ftp://me:pw@example.org/x?token=s3")
    said = str(failure(web(server.url("/a"))))
    assert "pw" not in said
    assert "s3" not in said
