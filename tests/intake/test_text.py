"""Markup to plain text: what is said stays, what is markup goes, and nothing takes longer than it is long."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.intake.text import plain


@pytest.mark.parametrize(
    "text", ["", "wind < 80 km/h & gusts > 90", "<30 km/h>", "Ann <ann@example.org>", "one\n\n\ntwo", "a &amp b", "&x;"]
)
def test_what_is_no_markup_stays(text: str) -> None:
    assert plain(text) == (text, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LEVEL: 2<br />PLACE: A<br/>\nSIZE: 3", "LEVEL: 2\nPLACE: A\nSIZE: 3"),
        ("one\ntwo <b>three</b>", "one\ntwo three"),
        ("<p>One <i>word</i></p>\n<p>folded\nline</p>", "One word\n\nfolded line"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<ul><li>a</li>\n<li>b</li></ul>", "- a\n- b"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<script>steal()</script>Stay <style>p{}</style>in", "Stay in"),
        ("<SCRIPT type='x>y'>steal()</SCRIPT >Stay", "Stay"),
        ("a<!-- b <p> -->c", "ac"),
        ("<![CDATA[a]]>", "a"),
        ("H&ouml;he &lt; 5&nbsp;m &#8364; &#x20AC;", "Höhe < 5 m € €"),
        ("&lt;p&gt;H&amp;ouml;he&lt;/p&gt;&lt;p&gt;2&lt;/p&gt;", "Höhe\n\n2"),
        ("<a href='https://example.org/a?b=1&amp;c=2'>here</a>", "here (https://example.org/a?b=1&c=2)"),
        ('<a href="https://example.org/">https://example.org</a>', "https://example.org"),
        ('<a href="javascript:steal()">here</a>', "here"),
        ('<img src="https://example.org/pixel" alt="Map of A">', "Map of A"),
        ("<!DOCTYPE html><html><head><title>T</title></head><body>B</body></html>", "B"),
    ],
)
def test_markup_becomes_lines(text: str, expected: str) -> None:
    assert plain(text) == (expected, True)


def test_what_is_never_closed_is_shown_rather_than_lost() -> None:
    assert plain("<script>Danger: stay inside") == ("Danger: stay inside", True)
    assert plain("<!-- Danger: stay inside") == ("Danger: stay inside", True)


PIECES = [
    "<",
    ">",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<a href='",
    '"',
    "</a>",
    "&lt;",
    "&amp;",
    "<p",
    "<br>",
    "x",
    "\n",
    " ",
    "\x00",
]


@settings(max_examples=200, deadline=timedelta(seconds=5))
@given(st.lists(st.sampled_from(PIECES), max_size=6), st.integers(1, 20_000))
def test_no_text_takes_long(pieces: list[str], times: int) -> None:
    text, found = plain("".join(pieces) * times)
    assert found or text == ("".join(pieces) * times).strip()
