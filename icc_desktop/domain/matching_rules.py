"""The house's rules for matching as a subject: as they were last set, or those that come with the program."""

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold
from icc_desktop.domain.matching import Rules

KIND = "matching"
THE_RULES = "rules"

RULES_CHANGED = "matching.rules_changed"
RULES_RESET = "matching.rules_reset"


class HouseRules(msgspec.Struct, frozen=True, kw_only=True):
    """The rules that a person set; None: those of the program."""

    id: str
    lane: Lane
    rules: Rules | None = None


def _apply(state: HouseRules, entry: Entry) -> HouseRules:
    match entry.kind:
        case "matching.rules_changed":
            try:
                rules = msgspec.convert((entry.data or {}).get("rules"), Rules)
            except msgspec.ValidationError:
                return state
            return msgspec.structs.replace(state, rules=rules)
        case "matching.rules_reset":
            return msgspec.structs.replace(state, rules=None)
        case _:
            return state


FOLD = Fold(KIND, HouseRules, _apply)
