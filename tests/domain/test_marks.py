"""Handling marks: found as senders write them, ordered, and what they allow."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain import marks
from icc_desktop.domain.marks import Mark, is_classified, is_lower, strictest
from tests.rigs import MARKS

ALL = tuple(MARKS)


def marks_in(text: str) -> tuple[Mark, ...]:
    return tuple(dict.fromkeys(one.mark for one in MARKS.found_in(text)))


def codes(text: str) -> list[str]:
    return [mark.code for mark in marks_in(text)]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("TLP:AMBER+STRICT ransomware at a hospital", ["tlp-amber-strict"]),
        ("[TLP: RED] note", ["tlp-red"]),
        ("TLP AMBER: note", ["tlp-amber"]),
        ("tlp-amber note", ["tlp-amber"]),
        ("RE: FW: TLP:Green", ["tlp-green"]),
        ("note TLP:CLEAR", ["tlp-clear"]),
        ("R-UE/EU-R note", ["eu-restricted"]),
        ("a note, SECRET UE, for you", ["eu-secret"]),
        ("RESTREINT UE / EU RESTRICTED: note", ["eu-restricted"]),
        ("Très Secret UE/EU Top Secret", ["eu-top-secret"]),
        ("TRES SECRET UE note", ["eu-top-secret"]),
        ("EU Confidential - note", ["eu-confidential"]),
        ("NATO RESTRICTED", ["nato-restricted"]),
        ("note COSMIC TOP SECRET note", ["nato-top-secret"]),
        ("N A T O  S E C R E T  note", ["nato-secret"]),
        ("S E C R E T note", ["other-secret"]),
        ("[NR] note", ["nato-restricted"]),
        ("(NS) note", ["nato-secret"]),
        ("NATO UNCLASSIFIED note", ["nato-unclassified"]),
        ("geheim/secret: note", ["be-secret"]),
        ("VERTROUWELIJK - note", ["be-confidential"]),
        ("Antw: [EXT] GEHEIM note", ["be-secret"]),
        ("FLASH ZEER GEHEIM note", ["be-top-secret"]),
        ("BEPERKT: note", ["be-restricted"]),
        ("CONFIDENTIEL Défense note", ["be-confidential"]),
        ("SECRET note", ["other-secret"]),
        ("SECRET//NOFORN note", ["other-secret"]),
        ("a note - SECRET", ["other-secret"]),
        ("a note SECRET", ["other-secret"]),
        ("[Secret] note", ["other-secret"]),
        ("VS-NfD note", ["other-restricted"]),
        ("ＳＥＣＲＥＴ note", ["other-secret"]),
        ("SE\u200bCRET note", ["other-secret"]),
        ("SECRET\u00a0UE note", ["eu-secret"]),
        ("TLP:GREEN GEHEIM note", ["tlp-green", "be-secret"]),
        ("8123/26 LIMITE", ["eu-limite"]),
        ("SECRET TUNNEL COLLAPSED", ["other-secret"]),  # at the beginning, in capitals: taken for a marking
    ],
)
def test_a_marking_is_found_as_senders_write_it(subject: str, expected: list[str]) -> None:
    assert codes(subject) == expected


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "The secret of the sea",
        "Secret garden flooded",
        "Confidential hotline opened",
        "Vertrouwelijk gesprek met de burgemeester",
        "Geheim agent gewond",
        "talks (confidential) today",
        "EU restricted imports of steel",
        "NATO secret service warns",
        "RESTRICTED AREA TOXIC CLOUD",
        "BEPERKT ZICHT OP DE WEGEN",
        "THE DOOR WAS KEPT SECRET",
        "NR 5 of the series",
        "NS: vertraging tussen Roosendaal en Antwerpen",
        "VITESSE LIMITE DANS LA VILLE",
        "DECLASSIFIED",
        "Orange warning for thunderstorms",
        "TLP: what it is",
        "secretariat of the Union",
    ],
)
def test_an_ordinary_word_is_no_marking(subject: str) -> None:
    assert codes(subject) == []


def test_tlp_white_is_read_as_clear_and_known_as_former() -> None:
    (found,) = MARKS.found_in("TLP:WHITE note")
    assert (found.mark.code, found.former) == ("tlp-clear", True)
    assert not MARKS.found_in("TLP:CLEAR note")[0].former


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("RESTRC", ["other-restricted"]),
        ("confid", ["other-confidential"]),
        ("Secret", ["other-secret"]),
        ("TOPSRT", ["other-top-secret"]),
        ("EU RESTRICTED", ["eu-restricted"]),
        ("For Authority Use Only", ["irix-authorities"]),
        ("SEC=SECRET UE", ["eu-secret"]),
        ("Free for Public Use", []),
        ("UNCLAS", []),
        ("UNMARK", []),
        ("", []),
    ],
)
def test_what_a_machine_writes_into_a_field_for_it(value: str, expected: list[str]) -> None:
    assert [found.mark.code for found in MARKS.found_as_value(value)] == expected


def test_a_line_of_its_own_at_either_end_of_a_text_is_a_marking_and_a_word_in_a_sentence_is_none() -> None:
    def on(text: str) -> list[str]:
        return [found.mark.code for found in MARKS.found_on_lines(text)]

    assert on("\n  GEHEIM/SECRET \n\nThe text.") == ["be-secret"]
    assert on("Classification: NATO SECRET\nThe text.") == ["nato-secret"]
    assert on("The text.\n\n*** SECRET UE ***\n") == ["eu-secret"]
    assert on("TLP:AMBER - do not pass on\nThe text.") == ["tlp-amber"]
    assert on("SECRET talks were held.\nNobody knew.") == []
    assert on("\n".join(["The text."] * 9 + ["SECRET"] + ["The text."] * 9)) == []


SUBJECTS = st.text(max_size=60)
WRITTEN = st.sampled_from([mark for mark in ALL if mark.code != "irix-authorities"])


@given(SUBJECTS, SUBJECTS, WRITTEN)
def test_a_marking_in_brackets_is_found_in_any_subject(before: str, after: str, mark: marks.Mark) -> None:
    for words in mark.words.values():
        assert mark in marks_in(f"{before} [{words}] {after}")


@given(SUBJECTS, SUBJECTS, WRITTEN.filter(lambda mark: mark.scheme in ("tlp", "eu", "nato", "belgium")))
def test_official_words_are_found_wherever_they_stand(before: str, after: str, mark: marks.Mark) -> None:
    for words in mark.words.values():
        assert mark in marks_in(f"{before}\n{words}\n{after}")


@given(SUBJECTS, WRITTEN)
def test_official_words_alone_or_before_a_colon_are_found(after: str, mark: marks.Mark) -> None:
    for words in mark.words.values():
        assert marks_in(words)[:1] == (mark,)
        assert marks_in(f"{words}: {after}")[:1] == (mark,)


@given(st.text() | st.text(alphabet="SECRT UETLP:[]()-/ \n"))
def test_nothing_raises_and_nothing_is_found_twice(text: str) -> None:
    for found in (MARKS.found_in(text), MARKS.found_on_lines(text), MARKS.found_as_value(text)):
        assert len(set(found)) == len(found)


@given(st.lists(st.sampled_from(ALL), max_size=4), st.lists(st.sampled_from(ALL), max_size=4))
def test_the_strictest_does_not_depend_on_order_or_grouping(some: list[marks.Mark], others: list[marks.Mark]) -> None:
    whole = strictest([*some, *others])
    assert strictest([*others, *some]) == whole
    parts = [one for one in (strictest(some), strictest(others)) if one is not None]
    assert strictest(parts) == whole
    assert whole is None or not is_classified([*some, *others]) or whole.classified


def test_what_each_mark_of_tlp_allows() -> None:
    assert {mark.code: set(mark.reaches) for mark in ALL if mark.scheme == "tlp"} == {
        "tlp-red": {"named"},
        "tlp-amber-strict": {"own"},
        "tlp-amber": {"named", "own", "clients"},
        "tlp-green": {"named", "own", "clients", "community"},
        "tlp-clear": {"named", "own", "clients", "community", "public"},
    }


def test_what_is_classified_goes_to_nobody() -> None:
    assert any(mark.classified for mark in ALL)
    assert not any(mark.reaches for mark in ALL if mark.classified)


def test_marks_are_ordered_inside_their_scheme() -> None:
    for scheme in MARKS.schemes:
        for lower, higher in permutations(scheme.marks, 2):
            if scheme.marks.index(lower) < scheme.marks.index(higher):
                assert strictest((higher, lower)) == higher
                assert is_lower(lower, higher)
                assert not is_lower(higher, lower)


def test_to_unmark_is_to_lower_unless_anybody_might_have_it_anyway() -> None:
    amber, clear = MARKS.mark("tlp-amber"), MARKS.mark("tlp-clear")
    assert is_lower(None, amber)
    assert not is_lower(None, clear)
    assert not is_lower(amber, None)
    assert is_lower(amber, MARKS.mark("be-secret"))


def test_what_was_not_checked_in_a_source_is_not_shown_as_a_fact() -> None:
    told = {mark.code: [words["en"] for words in mark.legal] for mark in MARKS}
    assert told["be-secret"] == ["Belgian law of 11 December 1998"]
    assert told["tlp-red"] == ["FIRST, Traffic Light Protocol 2.0"]
    assert told["be-restricted"] == told["eu-secret"] == told["nato-secret"] == told["eu-limite"] == []


def test_words_are_official_and_in_the_language_that_has_them() -> None:
    secret = MARKS.mark("be-secret")
    assert secret is not None
    assert [secret.say(language) for language in ("nl", "fr-BE", "de")] == [
        "GEHEIM/SECRET",
        "SECRET/GEHEIM",
        "GEHEIM/SECRET",
    ]
    amber = MARKS.mark("tlp-amber")
    assert amber is not None
    assert amber.explain("nl").startswith("Eigen organisatie")
    assert MARKS.mark("unknown") is MARKS.mark(None) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("schemes: [{id: a, name: {en: A}, marks: [{code: b, order: 1, words: {}}]}]", "official words"),
        ("schemes: [{id: a, name: {en: A}, marks: [{code: b, order: x, words: {en: B}}]}]", "order"),
        (
            "schemes: [{id: a, name: {en: A}, marks: [{code: b, order: 1, words: {en: B}}, {code: b, order: 2, words: {en: C}}]}]",
            "twice",
        ),
    ],
)
def test_a_file_that_cannot_be_used_says_where(text: str, said: str) -> None:
    with pytest.raises(WorldFailure, match=said):
        marks.load(text.encode())
