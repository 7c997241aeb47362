"""Channel profiles as a file: what is written is read again as it was, and every difference is told."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import read_bytes
from icc_desktop.base.yaml_values import Titles
from icc_desktop.domain.channel import Channel, load
from icc_desktop.domain.channel_file import offered, written

SHIPPED = load(read_bytes("channels.yaml"))
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
TITLES = st.builds(Titles, en=TEXT, nl=TEXT, fr=TEXT, de=TEXT)
CHANNEL = st.builds(
    Channel,
    id=st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}", fullmatch=True),
    names=TITLES,
    guidance=TITLES,
    acknowledge_within_s=st.none() | st.integers(1, 10**6),
    lead=st.none() | TITLES,
    ask_again_s=st.none() | st.integers(1, 10**6),
    sound=st.sampled_from(("none", "once", "until-opened")),
    nag_every_s=st.just(30) | st.integers(1, 10**4),
    checklist=st.none() | st.sampled_from(("CL-1", "CL-8")),
    test=st.none() | TITLES,
    retired=st.booleans(),
)


def test_the_shipped_profiles_go_out_and_come_back() -> None:
    assert load(written(SHIPPED)) == SHIPPED
    assert {one.standing for one in offered(written(SHIPPED), SHIPPED, file="c.yaml")} == {"same"}


@given(st.lists(CHANNEL, max_size=4, unique_by=lambda channel: channel.id))
def test_whatever_is_written_is_read_again_as_it_was(channels: list[Channel]) -> None:
    found = offered(written(channels), channels, file="c.yaml")
    assert [one.channel for one in found] == channels
    assert all(one.standing == "same" for one in found)


def test_what_would_change_is_told_field_by_field() -> None:
    ocam = next(one for one in SHIPPED if one.id == "ocam")
    slower = msgspec.structs.replace(ocam, acknowledge_within_s=600, sound="once", retired=True)
    own = Channel("harbour", Titles(en="Harbour"), Titles(en="Ring."))
    found = offered(written([slower, own]), SHIPPED, file="c.yaml")
    assert [(one.channel.id, one.standing, one.differs) for one in found] == [
        ("ocam", "changed", ("acknowledge_within_s", "sound", "retired")),
        ("harbour", "new", ()),
    ]
    assert found[0].present == ocam


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: b", "a list is expected"),
        (
            "- id: sea\n  names: {en: Sea}\n  guidance: {en: G}\n  sound: loud",
            "channel 1 (sea), sound: Invalid enum value",
        ),
        ("- id: sea\n  names: {en: Sea}\n  guidance: {en: G}\n  checklist: CL-9", "channel 1 (sea), checklist"),
    ],
)
def test_a_file_that_cannot_be_used_says_where(text: str, said: str) -> None:
    with pytest.raises(WorldFailure) as failure:
        offered(text.encode(), SHIPPED, file="house.yaml")
    assert said in str(failure.value)
