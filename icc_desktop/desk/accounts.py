"""Accounts: making one, signing in and out, locking the desk. Hashing a password takes a while: never on the writer."""

from collections.abc import Iterable

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import account
from icc_desktop.domain.account import Account
from icc_desktop.domain.entry import Subject
from icc_desktop.store.work import Reader, Work

_hasher = PasswordHasher()  # Argon2id with the parameters of RFC 9106, low memory


def hashed(password: str) -> str:
    """The Argon2id hash (RFC 9106) of a password. Raises Refused where it is too short."""
    if len(password) < account.MIN_PASSWORD:
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP("core", "A password has at least {count} characters."),
                {"count": account.MIN_PASSWORD},
            )
        )
    return _hasher.hash(password)


def create(
    work: Work, *, name: str, sign_in_name: str, password_hash: str, roles: Iterable[str] = ("duty-officer",)
) -> str:
    """Make an account; returns its id."""
    sign_in_name = sign_in_name.strip().lower()
    if not account.SIGN_IN_NAME.fullmatch(sign_in_name) or not name.strip():
        raise Refused(
            Message(QT_TRANSLATE_NOOP("core", "A sign-in name has letters, digits, dots and dashes, and no blanks."))
        )
    if any(a.sign_in_name == sign_in_name for a in work.states(account.KIND)):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "The sign-in name {name} is taken."), {"name": sign_in_name}))
    account_id = new_id()
    data = {"name": name.strip(), "sign_in_name": sign_in_name, "roles": list(roles)}
    work.append(account.CREATED, Subject(account.KIND, account_id), data)
    work.set_password_hash(account_id, password_hash)
    return account_id


def accounts(reader: Reader) -> list[Account]:
    """All accounts, by name."""
    return sorted(reader.states(account.KIND), key=lambda a: a.name.casefold())


def check_password(reader: Reader, *, sign_in_name: str, password: str) -> tuple[Account | None, bool]:
    """The account of that name (None where there is none) and whether the password is right."""
    wanted = sign_in_name.strip().lower()
    found = next((a for a in reader.states(account.KIND) if a.sign_in_name == wanted), None)
    kept = reader.password_hash(found.id) if found else None
    if found is None or kept is None:
        _hasher.hash(password)  # a name that does not exist takes as long as one that does
        return None, False
    try:
        return found, _hasher.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return found, False


def signed_in(work: Work, *, account_id: str) -> None:
    """Note that somebody signed in."""
    work.append(account.SIGNED_IN, Subject(account.KIND, account_id), {})


def sign_in_refused(work: Work, *, account_id: str) -> None:
    """Note that somebody gave a wrong password for an account."""
    work.append(account.SIGN_IN_REFUSED, Subject(account.KIND, account_id), {})


def signed_out(work: Work, *, account_id: str) -> None:
    """Note that somebody signed out."""
    work.append(account.SIGNED_OUT, Subject(account.KIND, account_id), {})


def locked(work: Work, *, account_id: str) -> None:
    """Note that the desk was locked."""
    work.append(account.LOCKED, Subject(account.KIND, account_id), {})


def unlocked(work: Work, *, account_id: str) -> None:
    """Note that the desk was unlocked."""
    work.append(account.UNLOCKED, Subject(account.KIND, account_id), {})
