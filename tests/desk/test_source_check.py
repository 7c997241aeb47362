"""What a source may be: addresses of each kind, credentials that stay out, limits."""

import msgspec
import pytest

from icc_desktop.base.errors import Refused
from icc_desktop.desk.source_check import caution, checked
from icc_desktop.domain.source import Source

WEB = Source(id="", name="Feed", kind="http", address="https://example.org/feed", channel="other")
MAIL = Source(
    id="",
    name="Mail",
    kind="mail",
    address="imaps://mail.example.org",
    channel="mail",
    login="duty",
    authentication="password",
)


def but(source: Source, **values: object) -> Source:
    return msgspec.structs.replace(source, **values)


def why_not(source: Source) -> str:
    with pytest.raises(Refused) as caught:
        checked(source)
    return str(caught.value)


def test_what_is_typed_is_tidied() -> None:
    tidy = checked(but(MAIL, name=" Mail ", address=" imaps://mail.example.org/ ", login=" duty ", mailbox=" Alerts "))
    assert tidy == but(MAIL, mailbox="Alerts")
    assert checked(but(MAIL, address="imap://mail.example.org:1143", authentication="token"))
    assert checked(but(WEB, login="me", authentication="password"))
    assert checked(but(WEB, address="http://127.0.0.1:8080/feed", authentication="token"))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"address": "https://mail.example.org"}, "A mail server's address begins with imaps://"),
        ({"address": "imaps://"}, "This is no mail server."),
        ({"address": "imaps://mail.example.org/INBOX"}, "This is no mail server."),
        ({"address": "imaps://mail example.org"}, "This is no mail server."),
        ({"address": "imaps://mail.example.org:99999999"}, "This is no mail server."),
        ({"address": "imaps://me:word@mail.example.org"}, "Leave the user name and the password out"),
        ({"login": " "}, "Give the user name of the mailbox."),
        ({"authentication": "none"}, "A mailbox asks for a password or a token"),
        ({"mailbox": " "}, "Give the name of the mailbox"),
        ({"mailbox": "a\nb"}, "Give the name of the mailbox"),
        ({"address": ""}, "the mail server to watch"),
    ],
)
def test_a_mailbox_that_cannot_be(values: dict[str, object], said: str) -> None:
    assert said in why_not(but(MAIL, **values))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"address": "https://me:word@example.org/feed"}, "Leave the user name and the password out"),
        ({"authentication": "password"}, "Give the user name that goes with the password."),
        ({"address": "http://example.org/feed", "authentication": "token"}, "only sent over a secure line"),
        ({"max_items": 0}, "Take between 1 and 100000 messages"),
        ({"max_attachments": -1}, "Take at most 100 attachments"),
        ({"max_redirects": 21}, "Follow at most 20 redirects."),
        ({"expected_every_s": 5.0}, "A silence that is normal"),
        ({"expected_every_s": float("nan")}, "A silence that is normal"),
        ({"channel": "nowhere"}, "There is no channel nowhere."),
    ],
)
def test_a_web_source_that_cannot_be(values: dict[str, object], said: str) -> None:
    assert said in why_not(but(WEB, **values))


@pytest.mark.parametrize("name", ["key", "apikey", "API_KEY", "access_token", "password", "client-secret", "sig"])
def test_a_secret_in_the_address_is_pointed_out(name: str) -> None:
    message = caution(but(WEB, address=f"https://example.org/feed?lang=en&{name}=abc"))
    assert message is not None
    assert f"({name}=…)" in str(message)
    assert "abc" not in str(message)


@pytest.mark.parametrize("query", ["", "?lang=nl&keyword=flood", "?typ=emsc&magmin=4", "?monkey=1", "?=&&"])
def test_other_addresses_are_not(query: str) -> None:
    assert caution(but(WEB, address=f"https://example.org/feed{query}")) is None
    assert caution(MAIL) is None
