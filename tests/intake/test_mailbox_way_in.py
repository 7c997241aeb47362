"""How a mailbox is got into, and in which words it is told that this was not possible."""

import asyncio
import base64
import logging
from datetime import timedelta

import pytest

from tests.imap_server import (
    PASSWORD,
    TOKEN,
    USER,
    MailServer,
    Relay,
    Said,
    Scripted,
    mail,
    mailbox,
)
from tests.mailboxes import asked


@pytest.fixture
def server():
    with MailServer() as running:
        yield running


def test_start_tls_is_spoken_before_the_password():
    with MailServer(start_tls=True) as server:
        server.add(mail("one"))
        assert asyncio.run(asked(server, mailbox(server.address))).items == 1


def test_without_a_secure_line_the_password_is_not_sent():
    with MailServer(start_tls=True, offers_tls=False) as server:
        result = asyncio.run(asked(server, mailbox(server.address)))
    assert result.outcome == "failed"
    assert "offers no secure line (STARTTLS)" in str(result.reason)


def test_a_private_authority_is_refused_unless_it_is_known(server):
    unknown = asyncio.run(asked(server, mailbox(server.address), trusts=False))
    assert unknown.outcome == "failed"
    assert "The certificate of 127.0.0.1 is not trusted" in str(unknown.reason)
    assert asyncio.run(asked(server, mailbox(server.address))).outcome == "unchanged"


def test_a_certificate_for_another_name_is_refused():
    with MailServer(names="mail.example.org") as server:
        assert "is not trusted" in str(asyncio.run(asked(server, mailbox(server.address))).reason)


def test_a_wrong_password_is_told_in_the_servers_words_and_not_tried_again_soon(server, caplog):
    caplog.set_level(logging.DEBUG)
    result = asyncio.run(asked(server, mailbox(server.address), secret="wrong horse"))
    assert result.outcome == "failed"
    assert str(result.reason) == (
        f"127.0.0.1 refuses the user name {USER} or the password. It says: Invalid authentication credentials."
    )
    assert result.next_at - result.at >= timedelta(minutes=15)
    assert "wrong horse" not in str(result)
    assert not [each for each in caplog.records if each.name.startswith("imap")]


def test_nothing_of_the_conversation_is_logged(server, caplog):
    caplog.set_level(logging.DEBUG)
    server.add(mail("one", text="in confidence"))
    assert asyncio.run(asked(server, mailbox(server.address))).items == 1
    assert "in confidence" not in caplog.text
    assert PASSWORD not in caplog.text
    assert USER not in caplog.text


@pytest.mark.parametrize(("secret", "told"), [(None, "No password or token for Mailbox"), ("a\r\nb", "a line break")])
def test_without_a_password_that_can_be_sent_nobody_is_asked(server, secret, told):
    result = asyncio.run(asked(server, mailbox(server.address), secret=secret))
    assert result.outcome == "failed"
    assert told in str(result.reason)
    assert server.connections == 0


def test_a_token_lets_in(server):
    server.add(mail("one"))
    source = mailbox(server.address, authentication="token")
    assert asyncio.run(asked(server, source, secret=TOKEN)).items == 1
    refused = asyncio.run(asked(server, source, secret="expired"))
    assert "refuses the token of duty@example.org; it may have expired" in str(refused.reason)
    assert "expired." not in str(refused.reason.values)


@pytest.mark.parametrize(("mechanism", "begins", "ends"), [("XOAUTH2", "user=", ""), ("OAUTHBEARER", "n,a=", "\1")])
def test_a_token_that_is_refused_is_refused_as_the_standards_say(mechanism, begins, ends):
    heard: list[str] = []

    async def refuses(said: Said) -> None:
        assert said.rest == mechanism
        await said.say("+ ")
        heard.append(base64.b64decode(await said.heard()).decode())
        await said.say("+ " + base64.b64encode(b'{"status":"invalid_token","scope":"mail"}').decode())
        heard.append(base64.b64decode(await said.heard()).decode())
        await said.say(f"{said.tag} NO [AUTHENTICATIONFAILED] SASL authentication failed")

    with Scripted(can=f"AUTH={mechanism}", authenticate=refuses) as server:
        source = mailbox(server.address, authentication="token")
        result = asyncio.run(asked(server, source, secret="s3cret"))
    assert heard[0].startswith(begins)
    assert "auth=Bearer s3cret\1\1" in heard[0]
    assert heard[1] == ends
    assert str(result.reason).endswith("It says: invalid_token")
    assert result.next_at - result.at >= timedelta(minutes=15)
    assert "s3cret" not in str(result)


@pytest.mark.parametrize(
    ("can", "authentication", "told"),
    [("LOGINDISABLED", "password", "takes no password"), ("AUTH=PLAIN", "token", "takes no token")],
)
def test_a_server_that_wants_another_way_in(can, authentication, told):
    with Scripted(can=can) as server:
        assert told in str(asyncio.run(asked(server, mailbox(server.address, authentication=authentication))).reason)
        assert not {"LOGIN", "AUTHENTICATE"} & set(server.heard)


def test_login_is_used_where_there_is_nothing_better_and_its_echo_is_not_shown():
    heard: list[str] = []

    async def refuses(said: Said) -> None:
        heard.append(said.rest)
        await said.say(f"{said.tag} NO cannot log in with {said.rest}")

    with Scripted(can="", login=refuses) as server:
        result = asyncio.run(asked(server, mailbox(server.address, login="duty officer"), secret="s3cret"))
        accents = asyncio.run(asked(server, mailbox(server.address), secret="sécret"))
    assert heard == ['"duty officer" "s3cret"']
    assert str(result.reason) == "127.0.0.1 refuses the user name duty officer or the password. It says: …"
    assert "only unaccented letters" in str(accents.reason)


def test_a_mailbox_that_is_not_there(server):
    result = asyncio.run(asked(server, mailbox(server.address, mailbox="Alertes & crises")))
    assert str(result.reason).startswith(
        f"127.0.0.1 has no mailbox Alertes & crises, or does not open it to {USER}. It says: "
    )


@pytest.mark.parametrize(
    ("greeting", "told"),
    [
        ("* BYE Too many connections from your address", "lets nobody in for now"),
        ("* BYE [ALERT] Closed at night", "ended the conversation. It says: Closed at night"),
        ("HTTP/1.1 400 Bad Request", "What 127.0.0.1 answers is not IMAP."),
        ("* OK", "What 127.0.0.1 answers is not IMAP."),
        ("\0\xff" * 2000, "What 127.0.0.1 answers is not IMAP."),
    ],
)
def test_greetings_of_another_kind(greeting, told):
    async def silent(said: Said) -> None:
        await said.say("nonsense")

    with Scripted(greeting=greeting, capability=silent) as server:
        assert told in str(asyncio.run(asked(server, mailbox(server.address))).reason)


async def _too_many(said: Said) -> None:
    await said.say("+ ")
    await said.heard()
    await said.say(f"{said.tag} NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded")


async def _no_search(said: Said) -> None:
    await said.say(f"{said.tag} NO [SERVERBUG] Internal error")


async def _bad_search(said: Said) -> None:
    await said.say(f"{said.tag} BAD What do you mean?")


async def _goodbye(said: Said) -> None:
    await said.say("* BYE Shutting down", f"{said.tag} NO gone")


async def _endless(said: Said) -> None:
    await said.say("* 1 FETCH (UID 1 BODY[] {999999999999}")


async def _letters(said: Said) -> None:
    await said.ok("* SEARCH one two")


async def _crooked(said: Said) -> None:
    await said.ok("* 1 FETCH (UID x RFC822.SIZE (1 2) BODY[ ((")


async def _mute(said: Said) -> None:
    await said.heard()


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"authenticate": _too_many}, "lets nobody in for now; too many may be connected. It says: Maximum number"),
        ({"search": _no_search}, "does not do what it was asked. It says: Internal error"),
        ({"search": _bad_search}, "does not do what it was asked. It says: What do you mean?"),
        ({"search": _goodbye}, "ended the conversation. It says: Shutting down"),
        ({"search": _letters}, "is not IMAP"),
        ({"fetch": _crooked}, "is not IMAP"),
        ({"fetch": _endless}, "is larger than 20.0 MB"),
        ({"search": _mute}, "did not give its whole answer within 1.0 seconds"),
    ],
)
def test_answers_that_are_none(answers, told):
    with Scripted(**answers) as server:
        result = asyncio.run(asked(server, mailbox(server.address, timeout_s=1.0)))
    assert result.outcome == "failed"
    assert told in str(result.reason)


def test_names_and_ports_where_nobody_is(server):
    result = asyncio.run(asked(server, mailbox("imaps://mail.invalid")))
    assert "The name mail.invalid was not found" in str(result.reason)
    with Relay(server.port) as relay:
        relay.cut()
        assert "refuses the connection" in str(
            asyncio.run(asked(server, mailbox(server.address_of(relay.port)))).reason
        )
