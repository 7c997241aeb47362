"""Who decides, as house data (``resources/deciders.yaml``): roles that are offered while one types. DOMAIN.md 2.4."""

from collections.abc import Iterable

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.base.yaml_values import Titles, parse_list

FILE = "deciders.yaml"
_ROLE = QT_TRANSLATE_NOOP("core", "role {number}")


def load(data: bytes, *, file: str = FILE) -> tuple[Titles, ...]:
    """The roles in a YAML list, in its order. Raises WorldFailure (``unreadable``) naming `file`, role and problem."""
    return parse_list(data, Titles, file=file, one=_ROLE)


def named(roles: Iterable[Titles], typed: str, language: str) -> tuple[str, ...]:
    """The roles, in `language`, in which a word begins with each word that is typed; none where nothing is."""
    wanted = typed.casefold().split()
    said = (role.say(language) for role in roles)
    return tuple(role for role in said if wanted and all(_has(role, word) for word in wanted))


def _has(role: str, word: str) -> bool:
    return any(part.startswith(word) for part in role.casefold().replace(",", " ").split())
