"""What marks a text of an exercise, and who may be addressed from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.exercise_words import MARKS, is_marked, mark_in, marked, marked_line, on_player_list
from icc_desktop.domain.plan import Player

PLAYERS = (
    Player("permanence", "NCCN", "+32 2 555 01 01"),
    Player("duty officer", "NCC (NL)", "duty@ncc.example"),
    Player("shift leader"),
)


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        ("en", "EXERCISE EXERCISE EXERCISE"),
        ("nl-BE", "OEFENING OEFENING OEFENING"),
        ("fr", "EXERCICE EXERCICE EXERCICE"),
        ("de", "ÜBUNG ÜBUNG ÜBUNG"),
        ("pl", "EXERCISE EXERCISE EXERCISE"),
    ],
)
def test_first_and_last_words_are_the_partners(language: str, mark: str) -> None:
    assert marked("The cloud drifts east.", language) == f"{mark}\nThe cloud drifts east.\n{mark}"


@given(st.text(max_size=60), st.sampled_from(["en", "nl", "fr", "de", "it", ""]), st.sampled_from(["en", "nl"]))
def test_marking_twice_is_marking_once_and_nothing_is_lost(text: str, language: str, again: str) -> None:
    once = marked(text, language)
    assert marked(once, again) == once
    assert text.strip("\n") in once
    if text.strip():
        assert is_marked(once)


@pytest.mark.parametrize("text", ["", "EXERCISE EXERCISE EXERCISE", "OEFENING OEFENING OEFENING\nhalf a mark", "plain"])
def test_half_a_mark_is_no_mark(text: str) -> None:
    assert not is_marked(text)
    assert mark_in("en") in marked(text, "en") or any(mark in marked(text, "en") for mark in MARKS.values())


@given(st.text(max_size=40), st.sampled_from(["en", "nl", "fr", "de"]))
def test_a_line_has_the_word_in_front_once(text: str, language: str) -> None:
    once = marked_line(text, language)
    assert marked_line(once, language) == once
    assert once.startswith(mark_in(language).split()[0]) or once == text


@pytest.mark.parametrize(
    ("typed", "on_list"),
    [
        ("NCCN", True),
        ("the permanence of the NCCN", True),
        ("Duty officer NCC (NL), Ms. X", True),
        ("NCC NL", True),
        ("shift leader", True),
        ("02 555 01 01", True),
        ("0032 2 555.01.01", True),
        ("duty@ncc.example", True),
        ("Governor of Liège", False),
        ("02 555 01 02", False),
        ("", False),
        ("officer of the guard", False),
        ("Duty officer", True),
        ("Duty officer, Governor of Liège", False),
        ("NCC", False),
    ],
)
def test_who_takes_part(typed: str, on_list: bool) -> None:
    assert on_player_list(PLAYERS, typed) is on_list


def test_without_a_list_nobody_takes_part() -> None:
    assert not on_player_list((), "NCCN")
