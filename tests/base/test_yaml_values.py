"""YAML that does not guess."""

import msgspec
import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.yaml_values import Titles, parse_yaml, shape


def test_scalars_stay_as_written() -> None:
    written = b"at: 16:05\nlanguage: no\nday: 2027-01-14\nnothing: ~\ncount: 12\nhalf: 1_0"
    assert parse_yaml(written, file="x.yaml") == {
        "at": "16:05",
        "language": "no",
        "day": "2027-01-14",
        "nothing": "~",
        "count": "12",
        "half": "1_0",
    }


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"a: 1\nb: 2\na: 3", "Line 3, column 1: the key 'a' stands twice"),
        (b"a: [1, 2", "Line 2, column 1"),
        (b"a: !!python/object/apply:os.system ['true']", "Line 1, column 4"),
        (b"a: !!int twelve", "Line 1, column 4"),
        (b"? [a, b]\n: c", "a key must be a plain word"),
        (b"[" * 50_000, "x.yaml"),
        (b"a: \xff\xfe", "x.yaml"),
        (b"\x00\x01", "x.yaml"),
    ],
)
def test_what_is_no_clean_yaml_is_refused_with_its_place(written: bytes, said: str) -> None:
    with pytest.raises(WorldFailure) as failure:
        parse_yaml(written, file="x.yaml")
    assert failure.value.code == "unreadable"
    assert "x.yaml" in str(failure.value)
    assert said in str(failure.value)


def test_aliases_cannot_blow_up_what_has_a_fixed_shape() -> None:
    bomb = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n".encode()
        for old, new in zip("abcdefghi", "bcdefghij", strict=True)
    )
    plain = parse_yaml(b"texts:\n  en: &z [*z]\n" + bomb, file="x.yaml")
    with pytest.raises(WorldFailure, match=r"the place, en: Expected `str`, got `array`"):
        shape(plain["texts"], Titles, file="x.yaml", where="the place")


class Measure(msgspec.Struct, forbid_unknown_fields=True):
    seconds: int


def test_text_becomes_a_number_where_one_belongs() -> None:
    assert shape({"seconds": "900"}, Measure, file="x.yaml", where="measure").seconds == 900
    with pytest.raises(WorldFailure, match=r"x\.yaml cannot be used\. measure, seconds: Expected `int`"):
        shape({"seconds": "soon"}, Measure, file="x.yaml", where="measure")
    with pytest.raises(WorldFailure, match=r"measure: Object contains unknown field `minutes`"):
        shape({"seconds": "9", "minutes": "1"}, Measure, file="x.yaml", where="measure")


def test_a_title_is_said_in_the_language_or_in_english() -> None:
    title = Titles(en="exercise", nl="oefening")
    assert [title.say(code) for code in ("nl", "nl-BE", "NL", "fr", "en-GB", "")] == [
        "oefening",
        "oefening",
        "oefening",
        "exercise",
        "exercise",
        "exercise",
    ]
