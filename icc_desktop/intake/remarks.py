"""What a reader points out while it reads one message: codes of `icc_desktop.domain.flags`, each once, as they are found."""

from datetime import datetime

from icc_desktop.intake.times import moment


class Remarks:
    """The base of what reads one message; `flags` are the codes so far."""

    def __init__(self) -> None:
        self.flags: dict[str, None] = {}

    def flag(self, code: str, when: bool = True) -> None:
        """Point out `code`, where `when` holds."""
        if when:
            self.flags[code] = None

    def time(self, written: str | None, problem: str) -> datetime | None:
        """The instant that `written` says; `problem` is the flag where it says none."""
        at, zoned = moment(written)
        self.flag(problem, written is not None and at is None)
        self.flag("time-without-zone", at is not None and not zoned)
        return at
