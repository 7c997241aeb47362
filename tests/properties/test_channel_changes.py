"""Channel profiles on two desks: whatever was written, in whatever order it arrives, gives one and the same usable profile."""

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.desk.channels import shipped
from icc_desktop.domain import channel as c
from icc_desktop.domain.channel import Channel, HouseChannel, profile
from icc_desktop.domain.entry import Entry, Subject
from tests.properties.test_folds import Writer
from tests.rigs import START

OCAM = next(one for one in shipped() if one.id == "ocam")
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**6) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
SENSIBLE = st.fixed_dictionaries(
    {},
    optional={
        "acknowledge_within_s": st.none() | st.integers(10, 9000),
        "sound": st.sampled_from(("none", "once", "until-opened", "siren")),
        "names": st.fixed_dictionaries({"en": st.text(max_size=5), "nl": st.text(max_size=5)}),
        "checklist": st.sampled_from((None, "CL-1", "CL-99")),
    },
)
FIELDS = SENSIBLE | st.dictionaries(st.sampled_from((*c.EDITABLE, "id", "colour")), ANYTHING, max_size=4) | ANYTHING
KINDS = st.sampled_from((c.ADDED, c.CHANGED, c.CHANGED, c.RESET, c.RETIRED, c.RESTORED, "channel.of_a_newer_version"))
STEPS = st.lists(st.tuples(st.sampled_from("AB"), KINDS, FIELDS, st.booleans()), min_size=1, max_size=12)


def _written(steps: list[tuple[str, str, Any, bool]], channel_id: str) -> list[Entry]:
    desks = {code: Writer(code) for code in "AB"}
    entries = []
    for code, kind, fields, hears in steps:
        if hears:
            desks[code].hear(desks["B" if code == "A" else "A"])
        entries.append(desks[code].write(Subject(c.KIND, channel_id), kind, {"fields": fields}, START))
    return entries


@given(STEPS, st.randoms(use_true_random=False), st.sampled_from((OCAM, None)))
def test_the_order_of_arrival_changes_nothing(steps: list[Any], random: Any, base: Channel | None) -> None:
    entries = _written(steps, "ocam" if base else "harbour")
    state = c.FOLD.over(entries)
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert c.FOLD.over(shuffled) == state
    again = msgspec.json.decode(msgspec.json.encode(state), type=HouseChannel)
    made = profile(base, state)
    assert profile(base, again) == made
    if made is not None:  # what comes of it can always be written, sent and read again
        assert msgspec.convert(msgspec.to_builtins(made.channel), Channel) == made.channel
    assert base is None or made is not None


@given(STEPS)
def test_a_reset_is_a_reset_whatever_was_before(steps: list[Any]) -> None:
    entries = _written([*steps, ("A", c.RESET, {}, True), ("A", c.RESTORED, {}, True)], "ocam")
    assert profile(OCAM, c.FOLD.over(entries)) == c.Profile(channel=OCAM, original=OCAM)
