"""What countries are called: ISO 3166-1 codes, and names in the languages of the house and in English (CLDR, by Babel)."""

import functools
from typing import Final

LANGUAGES: Final = ("en", "nl", "fr", "de")


@functools.cache
def names() -> dict[str, tuple[str, ...]]:
    """The names of each country by its code (alpha-2), in the order of `LANGUAGES`."""
    from babel import Locale

    told = [{str(code): str(name) for code, name in Locale(one).territories.items()} for one in LANGUAGES]
    codes = sorted(code for code in told[0] if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY)
    return {code: tuple(one.get(code, code) for one in told) for code in codes}


def name(code: str, language: str) -> str:
    """What a country is called in `language` (``nl``, ``nl-BE``, ...); the code where it is not known."""
    known = names().get(code)
    short = language[:2].lower()
    return code if known is None else known[LANGUAGES.index(short) if short in LANGUAGES else 0]


_NO_COUNTRY: Final = frozenset(("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"))
"""What CLDR names and ISO 3166-1 does not know as a country."""
