"""What one question to a web address gives, against a real server on the loopback address."""

import asyncio
import gzip
import socket
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from icc_desktop import __version__
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.http import Fetched, FetchFailure, NotModified, fetch
from tests.loopback import Loopback
from tests.polling import web


def ask(
    url: str, *, times: int = 1, conditions: dict[str, str] | None = None, clients: Clients | None = None, **source
):
    async def run():
        ways = clients or Clients()
        try:
            async with ways.to(web(url, **{"max_bytes": 1_000_000, "timeout_s": 20.0, **source})) as way:
                for _ in range(times):
                    answer = await fetch(way, url, **(conditions or {}))
                return answer
        finally:
            await ways.close()

    return asyncio.run(run())


def failure(url: str, **options) -> FetchFailure:
    with pytest.raises(FetchFailure) as caught:
        ask(url, **options)
    assert str(caught.value)
    assert "{" not in str(caught.value)
    return caught.value


@pytest.fixture
def server():
    with Loopback() as running:
        yield running


def test_a_whole_answer_with_its_stamps(server):
    server.give("/a", b"<alert/>", etag='"7"', headers={"Last-Modified": "Wed, 25 Nov 2026 09:00:00 GMT"})
    assert ask(server.url("/a")) == Fetched(
        url=server.url("/a"), body=b"<alert/>", etag='"7"', last_modified="Wed, 25 Nov 2026 09:00:00 GMT"
    )


def test_a_stamp_that_cannot_be_sent_back_is_left(server):
    server.give("/a", b"<alert/>", headers={"ETag": "\xe9", "Last-Modified": "\xff"})
    answer = ask(server.url("/a"))
    assert (answer.etag, answer.last_modified) == (None, None)


def test_a_failure_behind_a_redirect_names_the_place_that_failed(server):
    server.redirect("/a", "http://no-such-place.invalid/")
    assert "no-such-place.invalid" in str(failure(server.url("/a")))


def test_a_conditional_question_may_find_nothing_changed(server):
    server.give("/a", b"<alert/>", etag='"7"')
    stamp = "Wed, 25 Nov 2026 09:00:00 GMT"
    assert isinstance(ask(server.url("/a"), conditions={"etag": '"7"', "last_modified": stamp}), NotModified)
    assert server.asked("/a")[0].headers["If-Modified-Since"] == stamp
    assert isinstance(ask(server.url("/a"), conditions={"etag": '"6"'}), Fetched)


def test_304_that_nobody_asked_for_is_a_failure(server):
    server.give("/a", b"", status=304)
    assert failure(server.url("/a")).status == 304


def test_who_asks_says_so_and_takes_no_cookies(server):
    server.give("/a", b"<alert/>", headers={"Set-Cookie": "track=1; Path=/"})
    ask(server.url("/a"), times=2)
    for asked in server.asked("/a"):
        assert asked.headers["User-Agent"] == f"ICC-Desktop/{__version__}"
        assert "application/cap+xml" in asked.headers["Accept"]
        assert "Cookie" not in asked.headers


def test_a_packed_answer_is_unpacked_all_members_of_it(server):
    packed = gzip.compress(b"<alert>" * 300_000) + gzip.compress(b"</alert>")
    server.give("/a", packed, headers={"Content-Encoding": "gzip"})
    assert ask(server.url("/a"), max_bytes=3_000_000).body == b"<alert>" * 300_000 + b"</alert>"


@pytest.mark.parametrize("wbits", [zlib.MAX_WBITS, -zlib.MAX_WBITS])
def test_deflate_with_its_wrapping_and_without(server, wbits):
    packer = zlib.compressobj(wbits=wbits)
    packed = packer.compress(b"<alert>" * 300_000) + packer.flush()
    server.give("/a", packed, headers={"Content-Encoding": "deflate"})
    assert ask(server.url("/a"), max_bytes=3_000_000).body == b"<alert>" * 300_000
    assert failure(server.url("/a"), max_bytes=2_000_000).code == "too-large"
    server.give("/cut", packed[:-9], headers={"Content-Encoding": "deflate"})
    assert failure(server.url("/cut"), max_bytes=3_000_000).code == "bad-packing"
    server.give("/more", packed + b"more", headers={"Content-Encoding": "deflate"})
    assert failure(server.url("/more"), max_bytes=3_000_000).code == "bad-packing"


@pytest.mark.parametrize(
    ("body", "packing"),
    [(b"not packed", "gzip"), (gzip.compress(b"x" * 9999)[:-9], "gzip"), (b"", "gzip"), (b"x", "br")],
)
def test_packing_that_cannot_be_undone(server, body, packing):
    server.give("/a", body, headers={"Content-Encoding": packing})
    assert failure(server.url("/a")).code == "bad-packing"


def test_the_limit_counts_unpacked_bytes_and_takes_what_just_fits(server):
    server.give("/fits", gzip.compress(bytes(100_000)), headers={"Content-Encoding": "gzip"})
    server.give("/more", gzip.compress(bytes(100_001)), headers={"Content-Encoding": "gzip"})
    assert len(ask(server.url("/fits"), max_bytes=100_000).body) == 100_000
    assert failure(server.url("/more"), max_bytes=100_000).code == "too-large"


def test_redirects_are_followed_to_the_final_address(server):
    server.redirect("/a", "/b")
    server.redirect("/b", server.url("/c"), status=308)
    server.give("/c", b"<alert/>")
    assert ask(server.url("/a")).url == server.url("/c")


def test_as_many_redirects_are_followed_as_the_source_allows_and_no_more(server):
    for number in range(6):
        server.redirect(f"/{number}", f"/{number + 1}")
    server.give("/6", b"<alert/>")
    assert ask(server.url("/1")).url == server.url("/6")
    assert failure(server.url("/0")).code == "too-many-redirects"
    assert ask(server.url("/0"), max_redirects=6).url == server.url("/6")
    assert failure(server.url("/5"), max_redirects=0).code == "too-many-redirects"


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "ftp://127.0.0.1/a", "", "javascript:alert(1)", "http://xn--/", "http://127.0.0.1:99999/"],
)
def test_a_redirect_off_the_web_is_refused(server, target):
    server.redirect("/a", target)
    assert failure(server.url("/a")).code == "bad-redirect"


@pytest.mark.parametrize(
    ("status", "said"), [(404, "Not Found"), (500, "Internal Server Error"), (599, "?"), (204, "No")]
)
def test_a_status_other_than_200_is_named(server, status, said):
    server.give("/a", b"<alert/>", status=status)
    found = failure(server.url("/a"))
    assert (found.code, found.status) == ("http-status", status)
    assert f"{status} ({said}" in str(found)


@pytest.mark.parametrize(
    ("written", "at_least_s", "at_most_s"),
    [
        ("120", 120, 120),
        ("999999999", 3600, 3600),
        ("in half an hour", 1790, 1800),
        ("Wed, 25 Nov 2020 09:00:00 GMT", 0, 0),
    ],
)
def test_when_the_server_wants_to_be_asked_again(server, written, at_least_s, at_most_s):
    if written == "in half an hour":
        written = format_datetime(datetime.now(UTC) + timedelta(minutes=30), usegmt=True)
    server.give("/a", b"", status=503, headers={"Retry-After": written})
    assert at_least_s <= failure(server.url("/a")).retry_after_s <= at_most_s


def test_a_wish_that_nobody_can_read_is_none(server):
    server.give("/a", b"", status=503, headers={"Retry-After": "soon"})
    assert failure(server.url("/a")).retry_after_s is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "alerts",
        "file:///etc/passwd",
        "http://",
        "http://[::1",
        "ftp://example.org/a",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:-1/",
        "http://xn--/",
        "http://127.0.0.1/\ud800",
        "http://a\x00b/",
    ],
)
def test_what_is_no_web_address(url):
    assert failure(url).code == "bad-address"


def test_a_name_that_nobody_knows():
    found = failure("http://no-such-place.invalid/feed")
    assert found.code == "name-not-found"
    assert "no-such-place.invalid" in str(found)


def test_a_door_that_is_shut():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert failure(f"http://127.0.0.1:{taken.getsockname()[1]}/").code == "refused"


def test_a_password_in_the_address_is_not_repeated():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert "secret" not in str(failure(f"http://me:secret@127.0.0.1:{taken.getsockname()[1]}/"))
    assert "secret" not in str(failure("ftp://me:secret@127.0.0.1/"))


def test_an_open_line_where_a_secure_one_was_asked_for(server):
    assert failure(server.url("/a").replace("http:", "https:")).code == "no-secure-line"
