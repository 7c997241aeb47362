"""Taking and leaving the desk."""

from collections.abc import Callable
from datetime import datetime

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import head_code, new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import shift
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.shift import Shift
from icc_desktop.store.work import Reader, Work


def open_shift(reader: Reader) -> Shift | None:
    """The shift that runs now, None where nobody has the desk."""
    return next((s for s in reader.states(shift.KIND) if s.is_open), None)


def officer_on_duty(reader: Reader) -> str | None:
    """The account that has the desk, None without a shift. Whatever others left open is for that one to take over."""
    running = open_shift(reader)
    return running.officer if running else None


def account_name(reader: Reader, account_id: str) -> str:
    """The name of an account as it stands in the log."""
    found = reader.state(Subject("account", account_id), "real")
    return found.name if found else account_id


def shifts(reader: Reader, *, limit: int = 100) -> list[Shift]:
    """The last shifts, newest first, the one that runs included."""
    begun = [s for s in reader.states(shift.KIND) if s.begun_at is not None]
    return sorted(begun, key=lambda s: (s.begun_at, s.id), reverse=True)[:limit]


def begin(work: Work, *, occurred_at: datetime | None = None) -> str:
    """I have the desk. Refused while somebody else has it. Returns the shift's id."""
    running = open_shift(work)
    if running is not None:
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP("core", "{who} has the desk since {at}; that shift must end first."),
                {
                    "who": account_name(work, running.officer or ""),
                    "at": f"{running.begun_at:%H:%M}Z" if running.begun_at else "",
                },
            )
        )
    shift_id = new_id()
    work.append(shift.BEGUN, Subject(shift.KIND, shift_id), {}, occurred_at=occurred_at)
    return shift_id


def end(work: Work, *, sign: Callable[[bytes], bytes], remark: str = "") -> str:
    """End the running shift and seal the journal up to here. Returns the head code to write down elsewhere."""
    running = open_shift(work)
    if running is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "No shift is running.")))
    heads = {lane: head_code(head.hash) for lane, head in work.heads.items()}
    seal = sign(work.heads["real"].hash).hex()
    data = {"remark": remark.strip(), "heads": heads, "seal": seal}
    work.append(shift.ENDED, Subject(shift.KIND, running.id), data)
    return head_code(work.heads["real"].hash)
