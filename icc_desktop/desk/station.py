"""The desk itself: establishing it, starting and stopping, and what it keeps for its windows."""

from icc_desktop.desk import accounts
from icc_desktop.domain import station
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.station import Station
from icc_desktop.store.work import Reader, Work

UNFINISHED = "unfinished:"  # local state: texts that somebody was typing


def establish(
    work: Work, public_key: str, *, name: str, sign_in_name: str, password_hash: str, roles: tuple[str, ...]
) -> str:
    """Write the first entries of both lanes and the first account; returns the account's id."""
    identity = work.identity
    data = {
        "desk": identity.desk,
        "installation": identity.installation,
        "centre": identity.centre,
        "public_key": public_key,
    }
    desk = Subject(station.KIND, identity.desk)
    work.append(station.ESTABLISHED, desk, data)
    work.append(station.ESTABLISHED, desk, data, lane="exercise")
    return accounts.create(work, name=name, sign_in_name=sign_in_name, password_hash=password_hash, roles=roles)


def started(work: Work, *, version: str) -> bool:
    """Note that the program started; True where it had not been stopped in order before."""
    desk = Subject(station.KIND, work.identity.desk)
    state: Station | None = work.state(desk, "real")
    after_crash = state is not None and state.running
    work.append(station.STARTED, desk, {"version": version, "after_crash": after_crash})
    return after_crash


def stopped(work: Work) -> None:
    """Note that the program stops in order."""
    work.append(station.STOPPED, Subject(station.KIND, work.identity.desk), {})


def look_at_clock(work: Work) -> None:
    """Nothing but the look at the clock that the runner takes before each act."""


def keep_text(work: Work, *, name: str, text: str) -> None:
    """Keep what somebody is typing, so that it outlives the window; an empty text forgets it."""
    work.put_local(UNFINISHED + name, text or None)


def kept_text(reader: Reader, *, name: str) -> str:
    """What was being typed when the window went."""
    return reader.local(UNFINISHED + name, str) or ""


def keep_setting(work: Work, *, name: str, value: object) -> None:
    """Keep a setting of this machine (window place, column widths); None forgets it."""
    work.put_local(f"setting:{name}", value)


def setting(reader: Reader, *, name: str) -> str:
    """A setting of this machine, as text; empty where there is none."""
    return reader.local(f"setting:{name}", str) or ""
