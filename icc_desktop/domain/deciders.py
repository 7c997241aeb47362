"""Who decides, as house data (``resources/deciders.yaml``): roles that are offered while one types. DOMAIN.md 2.4."""

from collections.abc import Iterable

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.base.yaml_values import LIST_EXPECTED, WHOLE_FILE, Titles, parse_yaml, shape, unusable

FILE = "deciders.yaml"
_ROLE = QT_TRANSLATE_NOOP("core", "role {number}")


def load(data: bytes, *, file: str = FILE) -> tuple[Titles, ...]:
    """The roles in a YAML list, in its order. Raises WorldFailure (``unreadable``) naming `file`, role and problem."""
    plain = parse_yaml(data, file=file)
    if not isinstance(plain, list):
        raise unusable(file, WHOLE_FILE, LIST_EXPECTED)
    return tuple(
        shape(one, Titles, file=file, where=Message(_ROLE, {"number": number})) for number, one in enumerate(plain, 1)
    )


def named(roles: Iterable[Titles], typed: str, language: str) -> tuple[str, ...]:
    """The roles, in `language`, in which a word begins with each word that is typed; none where nothing is."""
    wanted = typed.casefold().split()
    said = (role.say(language) for role in roles)
    return tuple(role for role in said if wanted and all(_has(role, word) for word in wanted))


def _has(role: str, word: str) -> bool:
    return any(part.startswith(word) for part in role.casefold().replace(",", " ").split())
