"""Network settings: which proxies and exceptions can be, and whom an exception covers."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base.errors import Refused
from icc_desktop.domain.network import Authority, NetworkSettings, checked, goes_past, validity

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


def manual(address: str, *no_proxy: str) -> NetworkSettings:
    return NetworkSettings(proxy="manual", proxy_address=address, no_proxy=no_proxy)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("proxy.example.org:8080", "http://proxy.example.org:8080"),
        (" http://proxy.example.org:8080/ ", "http://proxy.example.org:8080"),
        ("https://proxy.example.org", "https://proxy.example.org"),
        ("http://[2001:db8::1]:3128", "http://[2001:db8::1]:3128"),
    ],
)
def test_a_proxy_is_tidied(typed: str, kept: str) -> None:
    assert checked(manual(typed)).proxy_address == kept


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Give the address"),
        ("socks5://proxy.example.org:1080", "http:// or https://"),
        ("http://me:pw@proxy.example.org", "fields of their own"),
        ("http://proxy.example.org:8080/path", "http:// or https://"),
        ("http://proxy.example.org:99999", "http:// or https://"),
        ("http://", "http:// or https://"),
        ("http://[::1", "http:// or https://"),
        ("http://a b:1", "http:// or https://"),
    ],
)
def test_a_proxy_that_cannot_be(typed: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        checked(manual(typed))


def test_what_is_typed_is_kept_while_another_way_is_chosen() -> None:
    settings = NetworkSettings(proxy="none", proxy_address="half typed", no_proxy=(" A.example ", "", "a.example"))
    kept = checked(settings)
    assert (kept.proxy_address, kept.no_proxy) == ("half typed", ("a.example",))


@pytest.mark.parametrize("place", ["a b", "*.", "10.0.0.0/40", "http://a", "a/b", "x@y"])
def test_an_exception_that_is_no_host(place: str) -> None:
    with pytest.raises(Refused, match="is no host"):
        checked(manual("p:1", place))


@pytest.mark.parametrize(
    ("place", "host", "port", "covered"),
    [
        ("example.org", "example.org", 443, True),
        ("example.org", "Example.ORG.", 443, True),
        ("example.org", "a.example.org", 443, False),
        ("*.example.org", "a.b.example.org", 443, True),
        (".example.org", "a.example.org", 443, True),
        ("*.example.org", "example.org", 443, False),
        ("*.example.org", "badexample.org", 443, False),
        ("example.org:8080", "example.org", 8080, True),
        ("example.org:8080", "example.org", 443, False),
        ("192.0.2.0/24", "192.0.2.9", 80, True),
        ("192.0.2.0/24", "192.0.3.9", 80, False),
        ("192.0.2.7", "192.0.2.7", 80, True),
        ("2001:db8::/32", "2001:db8::9", 80, True),
        ("[2001:db8::1]:8080", "2001:db8::1", 8080, True),
        ("[2001:db8::1]:8080", "2001:db8::1", 80, False),
        ("192.0.2.0/24", "example.org", 80, False),
        ("*", "anything.example", None, True),
    ],
)
def test_whom_an_exception_covers(place: str, host: str, port: int | None, covered: bool) -> None:
    assert checked(manual("p:1", place)).no_proxy == (place,)
    assert goes_past((place,), host, port) is covered


@given(st.text(max_size=30), st.text(max_size=30), st.none() | st.integers(1, 65535))
def test_nothing_that_is_typed_breaks_it(place: str, host: str, port: int | None) -> None:
    assert goes_past((place,), host, port) in (True, False)
    for settings in (manual(place), manual("p:1", place)):
        try:
            kept = checked(settings)
        except Refused:
            continue
        assert checked(kept) == kept


def test_the_time_of_a_certificate() -> None:
    one = Authority("CA", "", "", NOW, NOW + timedelta(days=1))
    assert [validity(one, NOW + timedelta(hours=h)) for h in (-1, 0, 24, 25)] == ["early", "valid", "valid", "expired"]
