"""The two families of error. What the world did is told to the officer; what we did wrong goes to a crash report."""

from icc_desktop.base.words import Message


class WorldFailure(Exception):
    """Disk, network, file or right failed. Says what happened, what is safe, and what to do.

    `code` is a stable word for programs and tests, e.g. ``disk-full``, ``locked``, ``read-only``, ``damaged``,
    ``newer``, ``in-use``, ``unreadable``, ``not-allowed``.
    """

    def __init__(self, code: str, happened: Message, *, safe: Message | None = None, to_do: Message | None = None):
        super().__init__(code)
        self.code = code
        self.happened = happened
        self.safe = safe
        self.to_do = to_do

    @property
    def sentences(self) -> tuple[Message, ...]:
        """What happened, what is safe, what to do: those that are known, in this order."""
        return tuple(m for m in (self.happened, self.safe, self.to_do) if m is not None)

    def __str__(self) -> str:
        return " ".join(m.say() for m in self.sentences)


class Refused(Exception):
    """An act that the rules of the trade do not allow now. A normal answer with a reason, not a fault."""

    def __init__(self, reason: Message):
        super().__init__(reason.text)
        self.reason = reason

    def __str__(self) -> str:
        return self.reason.say()
