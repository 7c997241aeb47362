"""Accounts, sources, unfinished texts, exercises, start and stop."""

import math
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import Message
from icc_desktop.desk import accounts, queries, sources, station
from icc_desktop.domain.source import Health, PollResult, Source
from tests.rigs import ANN, BOB, PASSWORD, START, Bench, HeldClock, alert, record_poll

# -- accounts


def test_a_short_password_is_refused() -> None:
    with pytest.raises(Refused, match="at least"):
        accounts.hashed("ninechars")


def test_passwords(desk: Bench) -> None:
    def check(name: str, password: str) -> tuple[str | None, bool]:
        found, right = desk.read(accounts.check_password, sign_in_name=name, password=password)
        return (found.name if found else None), right

    assert check(ANN, PASSWORD) == ("Ann", True)
    assert check(" ANN ", PASSWORD) == ("Ann", True)
    assert check(ANN, "wrong password") == ("Ann", False)
    assert check(ANN, "") == ("Ann", False)
    assert check("nobody", PASSWORD) == (None, False)


def test_a_name_that_is_taken_or_none_is_refused(desk: Bench) -> None:
    given = {"name": "Another Ann", "password_hash": "x"}
    assert desk.refused(accounts.create, sign_in_name="Ann", **given) == "The sign-in name ann is taken."
    for wrong in ("", "with blank", "-dash", "x" * 33, "ünïcode"):
        assert "no blanks" in desk.refused(accounts.create, sign_in_name=wrong, **given)
    assert desk.refused(accounts.create, name=" ", sign_in_name="carl", password_hash="x")


def test_a_password_is_nowhere_in_the_journal(desk: Bench) -> None:
    change = desk.run(
        accounts.create, name="Carl", sign_in_name="carl", password_hash="the-hash", roles=("supervisor",)
    )
    assert [(a.name, a.roles) for a in change.accounts] == [("Carl", ("supervisor",))]
    entries = desk.read(lambda reader: reader.entries_before("real", before=None, limit=100))
    assert not any("hash" in str(entry.data) or "argon2" in str(entry.data) for entry in entries)
    assert desk.read(lambda reader: reader.password_hash(change.result)) == "the-hash"


def test_signing_in_and_out_locking_and_a_wrong_password_stand_in_the_log(desk: Bench) -> None:
    ann, bob = desk.account(ANN).id, desk.account(BOB).id
    for act, who in (
        (accounts.sign_in_refused, bob),
        (accounts.signed_in, bob),
        (accounts.locked, bob),
        (accounts.unlocked, ann),
        (accounts.signed_out, ann),
    ):
        desk.runner.run(desk.desk.run_as(who, act, account_id=who))
    page = desk.read(queries.log_page, lane="real", limit=5)
    assert [(str(row.message), row.author) for row in reversed(page)] == [
        ("Sign-in refused: wrong password", bob),
        ("Signed in", bob),
        ("Desk locked", bob),
        ("Desk unlocked", ann),
        ("Signed out", ann),
    ]


# -- sources

FEED = Source(id="", name=" RMI ", kind="http", address=" https://example.org/cap ", channel="meteoalarm")


def known(desk: Bench) -> list[Source]:
    return [c.source for c in desk.read(sources.sources)]


def test_a_source_is_added_changed_and_removed(desk: Bench) -> None:
    one = desk.run(sources.add, source=FEED).result
    [source] = known(desk)
    assert (source.id, source.name, source.address) == (one, "RMI", "https://example.org/cap")
    assert desk.refused(sources.add, source=FEED) == "This address is watched already."
    other = desk.run(sources.add, source=msgspec.structs.replace(FEED, address="https://other.org")).result
    same = msgspec.structs.replace(source, id=other)
    assert desk.refused(sources.change, source=same) == "This address is watched already."
    desk.run(sources.remove, source_id=other)
    slower = msgspec.structs.replace(source, interval_s=300.0, active=False)
    assert desk.run(sources.change, source=slower).sources[0].source == slower
    assert known(desk) == [slower]
    desk.program(record_poll, result=PollResult(one, START, "data", memory={"etag": "x"}))
    desk.run(sources.remove, source_id=one)
    assert known(desk) == []
    assert desk.read(sources.memories) == {}
    assert desk.refused(sources.change, source=slower) == "This source is no longer set up."
    assert desk.refused(sources.remove, source_id=one) == "This source is no longer set up."
    assert desk.program(record_poll, result=PollResult(one, START, "failed")).entries == ()
    desk.run(sources.add, source=FEED)  # and may be added anew


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        ({"name": " "}, "Give the source a name."),
        ({"address": " "}, "Give the folder, the web address or the mail server to watch."),
        ({"address": "file:///etc/passwd"}, "A web address begins with https:// or http://."),
        ({"address": "example.org"}, "A web address begins with https:// or http://."),
        ({"interval_s": 1.0}, "Ask a source at most every 5.0 seconds."),
        ({"interval_s": -math.inf}, "Ask a source at most every 5.0 seconds."),
        *(({"interval_s": much}, "Ask a source at least once in seven days.") for much in (1e12, math.inf, math.nan)),
        *(
            ({"timeout_s": wrong}, "Wait between 1 second and 10 minutes for an answer.")
            for wrong in (-1.0, 0.0, 601.0, math.inf, math.nan)
        ),
        *(({"max_bytes": wrong}, "Take between 1 kB and 500 MB in one answer.") for wrong in (-1, 0, 999, 500_000_001)),
        ({"channel": "no-such"}, "There is no channel no-such."),
    ],
)
def test_what_cannot_be_a_source(desk: Bench, change: dict[str, object], answer: str) -> None:
    assert desk.refused(sources.add, source=msgspec.structs.replace(FEED, **change)) == answer
    one = desk.run(sources.add, source=FEED).result
    assert desk.refused(sources.change, source=msgspec.structs.replace(FEED, id=one, **change)) == answer


@pytest.mark.parametrize(
    "address",
    [
        *("http://", "https:///alerts.xml", "http://:80/", "http://?q", "https://a b.org/", "https://example.org/\n/x"),
        *("https://example.org:port/", "https://example.org:99999/", "http://[::1/", "https://ex\0ample.org/"),
    ],
)
def test_what_is_no_web_address(desk: Bench, address: str) -> None:
    answer = desk.refused(sources.add, source=msgspec.structs.replace(FEED, address=address))
    assert answer == "This is no web address. One looks like this: https://example.org/alerts.xml"


@pytest.mark.parametrize(
    "given", ["user:hunter2", "user:", ":hunter2", "user", "us%40er:hunter2", "user:hunter2@", "user:hun/ter2"]
)
def test_a_password_in_an_address_reaches_neither_the_journal_nor_an_answer(desk: Bench, given: str) -> None:
    for scheme in ("https", "HTTP"):
        source = msgspec.structs.replace(FEED, address=f" {scheme}://{given}@example.org:8080/alerts")
        answer = desk.refused(sources.add, source=source)
        assert answer.startswith(("Leave the user name and the password out of the address", "This is no web address"))
        assert "hunter2" not in answer
    desk.run(sources.add, source=msgspec.structs.replace(FEED, address="https://example.org/@user?mail=a@b.org"))


@pytest.mark.parametrize("address", ["relative/in", ".", "../in", "~nobody-of-this-name/in", "/in\0/x", "http:in"])
def test_a_folder_is_named_by_its_whole_path(desk: Bench, address: str) -> None:
    folder = msgspec.structs.replace(FEED, kind="folder", address=address)
    assert desk.refused(sources.add, source=folder).startswith("Give the whole path of the folder, from the top: ")


def test_a_folder_in_the_home_of_the_user_is_kept_with_its_whole_path(desk: Bench, tmp_path: Path) -> None:
    for address, kept in (("~/in", str(Path.home() / "in")), (str(tmp_path / "in"), str(tmp_path / "in"))):
        change = desk.run(sources.add, source=msgspec.structs.replace(FEED, kind="folder", address=address))
        assert change.sources[0].source is not None
        assert change.sources[0].source.address == kept


def test_the_first_failure_and_the_recovery_are_entries_once_each(desk: Bench, clock: HeldClock) -> None:
    one = desk.run(sources.add, source=FEED).result
    kinds: list[tuple[str, ...]] = []
    healths: list[Health] = []
    for outcome in ("data", "failed", "failed", "failed", "unchanged", "data", "failed"):
        clock.go_on(minutes=1)
        result = PollResult(
            one,
            clock.wall,
            outcome,
            reason=Message("No answer within {count} s.", {"count": 30}) if outcome == "failed" else None,
            answer=b"<html>" if outcome == "failed" else None,
            memory={"etag": outcome},
        )
        change = desk.program(record_poll, result=result)
        kinds.append(tuple(row.kind for row in change.entries))
        healths += change.healths
    lost, back = ("source.lost",), ("source.recovered", "source.gap_closed")
    assert kinds == [(), lost, (), (), back, (), lost]
    assert [h.failures for h in healths] == [0, 1, 2, 3, 0, 0, 1]
    assert healths[3].failing_since == START + timedelta(minutes=2)
    assert healths[3].succeeded_at == START + timedelta(minutes=1)
    assert desk.read(sources.memories) == {one: {"etag": "data"}}  # a failure forgets nothing
    log = [str(row.message) for row in desk.read(queries.log_page, lane="real")]
    assert log[0] == "Source silent: RMI. No answer within 30 s."
    assert log[1] == (
        "Gap of RMI: 2026-11-25 08:01Z to 2026-11-25 08:05Z (4 min), wrong answers. Messages that came late: 0. "
        "What was issued and withdrawn meanwhile is not known."
    )
    assert log[2] == "Source answers again: RMI, after 3 min"
    [coverage] = desk.read(sources.sources)
    assert coverage.lost_since == clock.wall


def test_a_failed_poll_changes_no_notification(desk: Bench) -> None:
    one = desk.run(sources.add, source=FEED).result
    desk.receive(alert(), source_id=one, polled=True)
    before = desk.rows()
    desk.program(record_poll, result=PollResult(one, START, "failed", reason=Message("x"), answer=b"<html>"))
    assert desk.rows() == before
    assert desk.receive(alert(), source_id=one, polled=True).entries == ()


# -- local state


def test_unfinished_texts_and_settings_outlive_the_window_and_are_no_entries(desk: Bench, clock: HeldClock) -> None:
    before = desk.heads()
    desk.program(station.keep_text, name="log", text="the governor of Li")
    desk.program(station.keep_setting, name="columns", value="10,20")
    desk.open_again(clock)
    assert desk.read(station.kept_text, name="log") == "the governor of Li"
    assert desk.read(station.setting, name="columns") == "10,20"
    desk.program(station.keep_text, name="log", text="")
    desk.program(station.keep_setting, name="columns", value=None)
    assert desk.read(station.kept_text, name="log") == ""
    assert not desk.read(station.setting, name="columns")
    assert desk.heads() == before


# -- exercises


# -- start and stop


def test_a_start_says_whether_the_desk_was_stopped_in_order(desk: Bench) -> None:
    assert desk.program(station.started, version="1").result is False
    desk.program(station.stopped)
    assert desk.program(station.started, version="1").result is False
    crashed = desk.program(station.started, version="2")
    assert crashed.result is True
    assert "had not been stopped in order" in str(crashed.entries[0].message)
