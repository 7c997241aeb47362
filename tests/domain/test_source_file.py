"""Sources written as YAML and read back: nothing lost, no secret in it, and each problem named with its place."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base.errors import Refused, WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.domain.source import Source
from icc_desktop.domain.source_file import HEAD, offered, written

FEED = Source(id="1", name="Feed", kind="http", address="https://example.org/feed", channel="other")
TWO = """- {name: A, kind: http, address: "https://a.example", channel: other}
- {name: B, kind: folder, address: /srv/alerts, channel: mail, interval_s: 10}
"""


def but(source: Source, **values: object) -> Source:
    return msgspec.structs.replace(source, **values)


def as_it_is(source: Source) -> Source:
    return source


TEXT = st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text)
SOURCES = st.builds(
    Source,
    id=st.just(""),
    name=TEXT,
    kind=st.sampled_from(["http", "mail", "folder"]),
    address=TEXT,
    channel=TEXT,
    interval_s=st.floats(1, 1e6),
    active=st.booleans(),
    max_bytes=st.integers(1, 10**9),
    timeout_s=st.floats(1, 600),
    max_items=st.integers(0, 10**6),
    max_attachments=st.integers(0, 100),
    max_redirects=st.integers(0, 20),
    login=st.text(max_size=40),
    authentication=st.sampled_from(["none", "password", "token"]),
    mailbox=st.text(max_size=40),
    mark_seen=st.booleans(),
    use_proxy=st.booleans(),
    client_certificate=st.text(max_size=40),
    assume_actual=st.booleans(),
    reach=st.sampled_from(["all", "window", "now"]),
    expected_every_s=st.none() | st.floats(60, 1e7),
    catalogue_id=st.text(max_size=20),
)


@given(st.lists(SOURCES, max_size=4, unique_by=lambda source: source.address))
def test_what_is_written_is_read_back(sources: list[Source]) -> None:
    found = offered(written(sources), [], file="s.yaml", check=as_it_is)
    assert [one.problem for one in found] == [None] * len(sources)
    assert [one.source for one in found] == sources
    again = offered(written(sources), sources, file="s.yaml", check=as_it_is)
    assert {one.standing for one in again} <= {"same"}


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_the_file_is_it_is_answered_or_refused(data: bytes) -> None:
    said = ""
    try:
        offered(data, [FEED], file="s.yaml", check=as_it_is)
    except WorldFailure as failure:
        said = str(failure)
    assert not said or "s.yaml" in said


def test_the_file_explains_itself_and_holds_what_is_not_as_usual() -> None:
    text = written([but(FEED, interval_s=300.0), but(FEED, kind="telephone", address="t")]).decode()
    assert text.startswith(HEAD)
    listed = " ".join(text[len(HEAD) :].split())
    assert listed == "- name: Feed kind: http address: https://example.org/feed channel: other interval_s: 300.0"
    for name in Source.__struct_fields__:
        assert name == "id" or f"#   {name} " in HEAD, name


def test_new_changed_and_the_same_are_told_apart() -> None:
    slower = written([but(FEED, interval_s=300.0, name="Slow")])
    (changed,) = offered(slower, [FEED], file="s.yaml", check=as_it_is)
    assert (changed.standing, changed.differs) == ("changed", ("name", "interval_s"))
    assert changed.source == but(FEED, interval_s=300.0, name="Slow")
    (new,) = offered(slower, [but(FEED, address="https://other.example")], file="s.yaml", check=as_it_is)
    assert (new.standing, new.source and new.source.id) == ("new", "")


def test_one_that_cannot_be_used_does_not_keep_the_others_back() -> None:
    text = TWO + TWO.replace("/srv/alerts", "/srv/others").replace("interval_s: 10", "interval_s: often")
    found = offered(text.encode(), [], file="s.yaml", check=as_it_is)
    assert [one.standing for one in found] == ["new", "new", "unusable", "unusable"]
    assert "In s.yaml, source 3 (A), address: source 1 watches the same place" in str(found[2].problem)
    assert "source 4 (B), interval_s: " in str(found[3].problem)


def test_what_the_rules_refuse_is_said_with_its_place() -> None:
    def refuse(source: Source) -> Source:
        raise Refused(Message("Give {what}.", {"what": "more"}))

    found = offered(TWO.encode(), [], file="s.yaml", check=refuse)
    assert str(found[1].problem) == "In s.yaml, source 2 (B): Give more."


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("- x", "source 1: keys and values are expected"),
        ("- {name: A, password: x}", "source 1 (A), password: there is no such key"),
        ("- {name: A, id: x}", "source 1 (A), id: there is no such key"),
        ("- {name: A, kind: http}", "source 1 (A), address: it is missing"),
        ("- {name: A, kind: scenario, address: x, channel: other}", "source 1 (A), kind: one of http, mail, folder"),
        ("- {name: A, kind: http, address: x, channel: other, reach: far}", "source 1 (A), reach: Invalid enum value"),
    ],
)
def test_each_problem_names_file_source_and_key(entry: str, said: str) -> None:
    (one,) = offered(entry.encode(), [], file="s.yaml", check=as_it_is)
    assert one.standing == "unusable"
    assert said in str(one.problem)


def test_what_is_no_list_is_refused_whole() -> None:
    with pytest.raises(WorldFailure, match="a list is expected"):
        offered(b"a: b", [], file="s.yaml", check=as_it_is)
