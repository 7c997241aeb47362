"""Accounts: each author is identified (DOMAIN.md 4.1). Passwords are never in the journal."""

import re
from datetime import datetime
from typing import Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, text_in

KIND = "account"

CREATED = "account.created"
SIGNED_IN = "account.signed_in"
SIGNED_OUT = "account.signed_out"
SIGN_IN_REFUSED = "account.sign_in_refused"
LOCKED = "account.locked"
UNLOCKED = "account.unlocked"

MIN_PASSWORD = 10
SIGN_IN_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,31}")

Role = Literal["duty-officer", "supervisor", "administrator"]
ROLE_WORDS: dict[str, str] = {
    "duty-officer": QT_TRANSLATE_NOOP("core", "Duty officer"),
    "supervisor": QT_TRANSLATE_NOOP("core", "Supervisor"),
    "administrator": QT_TRANSLATE_NOOP("core", "Administrator"),
}


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may sign in. `sign_in_name` is typed at the desk, `name` stands in the log."""

    id: str
    lane: Lane
    name: str = ""
    sign_in_name: str = ""
    roles: tuple[str, ...] = ()
    created_at: datetime | None = None


def _apply(state: Account, entry: Entry) -> Account:
    if entry.kind != CREATED:
        return state
    roles = (entry.data or {}).get("roles")
    return msgspec.structs.replace(
        state,
        name=text_in(entry, "name"),
        sign_in_name=text_in(entry, "sign_in_name"),
        roles=tuple(r for r in roles if isinstance(r, str)) if isinstance(roles, list) else (),
        created_at=entry.recorded_at,
    )


FOLD = Fold(KIND, Account, _apply)
