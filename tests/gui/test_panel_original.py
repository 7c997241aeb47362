"""The original: the bytes as they came, whatever they are."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from icc_desktop.gui.original import LONGEST, Original, as_numbers, decoded, is_binary

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def original(put: Callable[..., None]) -> Iterator[Original]:
    made = Original()
    put(made, 500, 400)
    yield made
    made.hide()


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Gävle 暴雨".encode(), "UTF-8"),
        ("Gävle 暴雨".encode("utf-8-sig"), "UTF-8"),
        ("Gävle 暴雨".encode("utf-16"), "UTF-16"),
        ("Gävle, a long text in Latin letters".encode("utf-16-le"), "UTF-16-LE"),
        ("Gävle, a long text in Latin letters".encode("utf-16-be"), "UTF-16-BE"),
        ("Gävle".encode("latin-1"), "ISO-8859-1"),
        (b"", "UTF-8"),
    ],
)
def test_the_encoding_is_found(data: bytes, encoding: str) -> None:
    text, found = decoded(data)
    assert found == encoding
    assert text in ("Gävle 暴雨", "Gävle, a long text in Latin letters", "Gävle", "")
    assert not is_binary(data)


def test_a_character_cut_in_two_changes_nothing() -> None:
    assert decoded("aé".encode()[:-1]) == ("a", "UTF-8")


def test_text_is_shown_exactly(original: Original) -> None:
    text = '<?xml version="1.0"?>\n<alert>\t<b>&amp;</b>\n\n</alert>\n'
    original.show_bytes(text.encode(), sha256="ab" * 32, name="a.xml")
    assert original._text.toPlainText() == text


def test_what_is_no_text_is_shown_as_numbers(original: Original) -> None:
    data = bytes(range(40))
    assert is_binary(data)
    original.show_bytes(data, sha256="ab" * 32, name="a.bin")
    first = original._text.toPlainText().splitlines()[0]
    assert first == "00000000  00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f  ................"
    assert as_numbers(b"CAP") == "00000000  43 41 50" + " " * 40 + " CAP"


def test_of_a_very_long_one_the_beginning_is_shown_and_said_so(original: Original) -> None:
    data = b"<a>" + b"x" * 20_000_000
    original.show_bytes(data, sha256="ab" * 32, name="a.xml")
    assert len(original._text.toPlainText()) == LONGEST
    assert "200,000 of 20,000,003 bytes" in original._cut.text()


def test_a_copy_is_whole(original: Original, tmp_path: Path) -> None:
    data = b"\x00\xff" * 300_000
    original.show_bytes(data, sha256="ab" * 32, name="a.bin")
    original.save(str(tmp_path / "copy"), data)
    assert (tmp_path / "copy").read_bytes() == data
    told: list[str] = []
    original.failed.connect(told.append)
    original.save(str(tmp_path / "no" / "such" / "folder"), data)
    assert len(told) == 1
    assert "could not be saved" in told[0]
