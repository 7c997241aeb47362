"""The reader of practice scenarios: what it takes, and what it says is wrong."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import folder
from icc_desktop.base.yaml_values import Titles
from icc_desktop.domain.plan import Expected, Head, Inject, Plan, PlannedStep, Spoken, Words, parse, written
from icc_desktop.domain.plan import Player as PlayerOf
from icc_desktop.domain.scenario import NOTHING, Scenario, cap_time, fill_words, in_order, load
from icc_desktop.domain.scenario import played as played_of

HEAD = "id: s\ntitles: {en: T}\nsynopsis: {en: S}\nstart: 2027-01-14 15:40\nzone: Europe/Brussels\nsteps:\n"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
PIECES = [
    b"{",
    b"}",
    b"{sent",
    b"- ",
    b": ",
    b"&a ",
    b"*a",
    b"[",
    b"]",
    b"'",
    b'"',
    b"|",
    b"9" * 40,
    b"+99:59",
    b"!!int ",
]


def scenario(steps: str) -> Scenario:
    return load((HEAD + steps).encode(), file="s.yaml")


def message(name: str, at: str, rest: str = "", text: str = "{sent}") -> str:
    cap = f"<a><identifier>i-{name}</identifier><sender>s</sender><sent>{text}</sent></a>"
    return f'  - {{id: {name}, at: "{at}", channel: other, cap: "{cap}"{rest}}}\n'


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ("  []", "The scenario, steps: Expected `array` of length >= 1"),
        ("  - x\n", "Step 1: Expected `object`, got `str`"),
        ("  - {id: a, at: +00:01}\n", "Step 1 (a): nothing happens"),
        ('  - {id: a, at: "1 pm", control: {en: C}}\n', "Step 1 (a): '1 pm' is neither a clock time"),
        ("  - {id: a, at: 25:00, control: {en: C}}\n", "Step 1 (a): '25:00' is neither"),
        ("  - {id: a, at: 15:39, control: {en: C}}\n", "Step 1 (a): it happens before the start"),
        ("  - {id: a, at: 16:00, network: off}\n", "Step 1 (a), network: Invalid enum value 'off'"),
        ("  - {id: a, at: 16:00, contrl: {en: C}}\n", "Step 1 (a): Object contains unknown field `contrl`"),
        ("  - {id: a, at: 16:00, control: {nl: C}}\n", "Step 1 (a), control: Object missing required field `en`"),
        ("  - {id: a, at: 16:00, cap: <a/>}\n", "Step 1 (a): a message needs its channel"),
        ("  - {id: a, at: 16:00, channel: other, control: {en: C}}\n", "Step 1 (a): channel, sent and"),
        (message("a", "+00:01", ", network: up"), "Step 1 (a): cap and network cannot stand in one step"),
        (message("a", "+00:01") + message("a", "+00:02"), "Step 2 (a): this id stands twice"),
        (message("a", "+00:01", ', sent: "+00:02"'), "Step 1 (a): it arrives before it is sent"),
        (message("a", "+00:01", ", times: 2"), "Step 1 (a): times (more than 1) and every belong together"),
        (message("a", "+00:01", text="{expiry}"), "Step 1 (a): {expiry} is not known"),
        (message("a", "+00:01", text="{sent+5}"), "Step 1 (a): {sent+5} is not known; there are {sent}, {sent+02:30}"),
        (message("a", "+00:01", text="{reference:b}"), "Step 1 (a): {reference:b} is no earlier step"),
        (
            message("a", "+00:02") + message("b", "+00:01", text="{reference:a}"),
            "step b names step a, which comes later",
        ),
        ("  - {id: a, at: +00:01, channel: other, again: b}\n", "Step 1 (a): again: 'b' is no earlier step"),
        ("  - {id: a, at: +00:01, network: up}\n", "at step a the network already is up"),
        ("  - {id: a, at: +00:01, network: down}\n", "the network goes down and never comes up"),
        (
            "  - {id: a, at: +00:01, channel: other, cap: <a/>}\n" + message("b", "+00:02", text="{reference:a}"),
            "Step 2 (b): {reference:a}: that step has no sender or no identifier",
        ),
        (
            "  - {id: a, at: +00:01, expected: [{role: Jan, do: {en: X}}]}\n",
            "Step 1 (a), expected[0].role: Invalid enum value 'Jan'",
        ),
    ],
)
def test_what_is_wrong_is_said_with_file_and_step(steps: str, said: str) -> None:
    with pytest.raises(WorldFailure) as failure:
        scenario(steps)
    assert failure.value.code == "unreadable"
    assert "s.yaml" in str(failure.value)
    assert said in str(failure.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Europe/Brussels", "Europe/Atlantis", "Time zone: 'Europe/Atlantis' is no time zone"),
        ("Europe/Brussels", "../../etc/passwd", "Time zone: '../../etc/passwd' is no time zone"),
        ("2027-01-14 15:40", "tomorrow", "Start: 'tomorrow' is not of the form"),
        ("titles: {en: T}\n", "", "The scenario: Object missing required field `titles`"),
        ("id: s", "id: ../s", "The scenario, id"),
    ],
)
def test_what_is_wrong_with_the_head_is_said(old: str, new: str, said: str) -> None:
    written = (HEAD + message("a", "+00:01")).replace(old, new)
    with pytest.raises(WorldFailure) as failure:
        load(written.encode(), file="s.yaml")
    assert said in str(failure.value)


SMALL = (
    HEAD
    + message("a", "16:00", ', sent: "15:30"', text="{sent+01:00}")
    + message("b", "+00:25", ', times: 3, every: "+00:10"', text="{reference:a} {number}")
    + "  - {id: cut, at: 16:30, network: down}\n"
    + "  - {id: back, at: 17:00, network: up, expected: [{role: duty officer, do: {en: Look}}]}\n"
).encode()


@settings(deadline=None, max_examples=300)
@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(SMALL)), st.integers(0, 12), st.binary(max_size=6) | st.sampled_from(PIECES)),
        min_size=1,
        max_size=4,
    )
)
def test_a_mutated_file_is_read_or_refused_in_words(cuts: list[tuple[int, int, bytes]]) -> None:
    data = SMALL
    for at, length, instead in cuts:
        data = data[:at] + instead + data[at + length :]
    try:
        said = load(data, file="s.yaml").id
    except WorldFailure as failure:
        said = str(failure)
    assert said


def test_clock_times_offsets_and_repetitions_are_put_in_order() -> None:
    played = scenario(
        message("late", "16:00", ', sent: "15:30"') + message("many", "+00:05", ', times: 3, every: "+00:10:30"')
    )
    assert [(s.id, s.at_s / 60, s.sent_s / 60) for s in played.steps] == [
        ("many-1", 5, 5),
        ("many-2", 15.5, 15.5),
        ("late", 20, -10),
        ("many-3", 26, 26),
    ]


def test_a_clock_time_across_the_change_to_winter_time_counts_the_hour_that_happens_twice() -> None:
    steps = message("a", "04:00")
    night = load((HEAD.replace("2027-01-14 15:40", "2026-10-25 01:00") + steps).encode(), file="s.yaml")
    assert night.steps[0].at_s == 4 * 3600
    assert night.time(night.duration_s).hour == 4


WORDS = "text: {subject: Fire, from: NCC, body: 'Seen at {sent-00:10}'}"
CALL = "call: {caller: NCC (NL), organisation: Crisis centre, number: '+31 70 1', text: Fire., where: Canal zone}"


def test_messages_in_words_calls_and_injects_are_read() -> None:
    played = scenario(
        f"  - {{id: a, at: +00:01, channel: media, {WORDS}}}\n"
        f"  - {{id: b, at: +00:02, {CALL}, inject: {{objective: {{en: O}}, synopsis: {{en: S}}}}}}\n"
        "  - {id: c, at: +00:03, channel: mail, again: a}\n"
        f"  - {{id: d, at: +09:00, channel: paper, {WORDS}, inject: {{contingency: true}}}}\n"
    )
    a, b, c, d = played.steps
    assert (a.text, a.channel, a.call) == (Words("Seen at {sent-00:10}", "Fire", "NCC"), "media", None)
    assert b.call is not None
    assert (b.call.who, b.call.where, b.channel, b.without_network) == (
        "NCC (NL), Crisis centre",
        "Canal zone",
        "telephone",
        True,
    )
    assert b.inject == Inject(Titles("O"), Titles("S"))
    assert c.again == "a"
    assert d.is_contingency
    assert played.duration_s == 180  # what the clock never plays does not make it longer
    assert fill_words("{sent} {sent+01:00} {number}", a, sent_at=NOW, zone="Europe/Brussels") == "10:00 11:00 1"


@pytest.mark.parametrize(("due", "due_s"), [("+05:00", 300.0), ("+01:05:00", 3900.0), ("16:10", 600.0), (None, None)])
def test_what_is_expected_has_its_time_after_the_step(due: str | None, due_s: float | None) -> None:
    said = f', due: "{due}"' if due else ""
    (step,) = scenario(f"  - {{id: a, at: 16:00, expected: [{{role: duty officer, do: {{en: X}}{said}}}]}}\n").steps
    assert [one.due_s for one in step.expected] == [due_s]


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (f"  - {{id: a, at: +00:01, channel: mail, {WORDS}, {CALL}}}\n", "text and call cannot stand in one step"),
        (f"  - {{id: a, at: +00:01, {WORDS}}}\n", "Step 1 (a): a message needs its channel"),
        ("  - {id: a, at: +00:01, channel: mail, text: {body: '{reference:a}'}}\n", "{reference:a} is not known"),
        ("  - {id: a, at: +00:01, channel: mail, text: {subject: S}}\n", "Step 1 (a), text: Object missing"),
        (f"  - {{id: a, at: +00:01, {CALL}, inject: {{contingency: true}}}}\n", "no step that the clock plays"),
        (
            "  - {id: a, at: 16:00, expected: [{role: duty officer, do: {en: X}, due: soon}]}\n",
            "'soon' is neither a clock time (16:05) nor minutes and seconds",
        ),
        (
            "  - {id: a, at: 16:00, expected: [{role: duty officer, do: {en: X}, due: 15:50}]}\n",
            "what is expected is due before the step",
        ),
    ],
)
def test_what_is_wrong_with_words_calls_and_dues_is_said(steps: str, said: str) -> None:
    with pytest.raises(WorldFailure) as failure:
        scenario(steps)
    assert said in str(failure.value)


def test_what_is_wrong_is_said_in_the_users_language() -> None:
    with pytest.raises(WorldFailure) as failure:
        scenario("  - {id: a, at: +00:01}\n")
    words = {NOTHING: "niets gebeurt", "Step {number} ({name})": "Stap {number} ({name})"}
    assert "Stap 1 (a): niets gebeurt" in failure.value.happened.say(lambda text: words.get(text, text))


def test_a_plan_is_written_as_it_is_read() -> None:
    for path in sorted((folder() / "scenarios").glob("*.yaml")):
        plan = parse(path.read_bytes(), file=path.name)
        again = parse(written(plan), file="again.yaml")
        assert again == plan
        assert [step.at_s for step in played_of(in_order(again)).steps] == [s.at_s for s in played_of(plan).steps]


texts = st.text(max_size=30)
titles = st.builds(Titles, en=texts.filter(bool), nl=texts)


@settings(deadline=None, max_examples=200)
@given(
    st.builds(
        Plan,
        st.builds(
            Head, st.just("s"), titles, titles, texts, texts, players=st.tuples(st.builds(PlayerOf, texts, texts))
        ),
        st.tuples(
            st.builds(
                PlannedStep,
                st.just("a"),
                texts,
                channel=st.none() | st.just("mail"),
                cap=st.none() | texts,
                text=st.none() | st.builds(Words, texts, texts, texts),
                call=st.none() | st.builds(Spoken, texts, major_incident=st.none() | st.booleans()),
                control=st.none() | titles,
                inject=st.none() | st.builds(Inject, st.none() | titles, contingency=st.booleans()),
                expected=st.just(())
                | st.tuples(st.builds(Expected, st.just("duty officer"), titles, st.none() | texts)),
            )
        ),
    )
)
def test_whatever_is_written_is_read_back(plan: Plan) -> None:
    assert parse(written(plan), file="again.yaml") == plan


def test_times_are_written_as_cap_wants_them() -> None:
    assert cap_time(NOW.replace(microsecond=7), "Europe/Brussels") == "2026-11-25T10:00:00+01:00"
    assert cap_time(NOW, "UTC") == "2026-11-25T09:00:00-00:00"
