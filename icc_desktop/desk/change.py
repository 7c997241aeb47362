"""What an act changed: the one announcement that every view gets, after the commit."""

from typing import Any

import msgspec

from icc_desktop.base.words import Message
from icc_desktop.domain.account import Account
from icc_desktop.domain.channel import Profile
from icc_desktop.domain.decision import Decision
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.queue import Row
from icc_desktop.domain.shift import Shift
from icc_desktop.domain.source import Coverage, Health


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """The new entries in words, and the new rows and states of what they are about. Frozen; safe on any thread."""

    act: str
    author: str
    entries: tuple[LogRow, ...] = ()
    notifications: tuple[Row, ...] = ()
    sources: tuple[Coverage, ...] = ()
    healths: tuple[Health, ...] = ()
    channels: tuple[Profile, ...] = ()
    shifts: tuple[Shift, ...] = ()
    accounts: tuple[Account, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    decisions: tuple[Decision, ...] = ()
    result: Any = None


class Refusal(msgspec.Struct, frozen=True):
    """The rules did not allow the act; nothing was written."""

    act: str
    reason: Message


Answer = Change | Refusal
