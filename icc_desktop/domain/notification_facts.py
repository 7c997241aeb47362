"""The values that a notification is made of: what came in with it, and each single thing that was done with it.

Hides nothing but their shape: plain, frozen, written as they are into the projections.
"""

from typing import Literal

import msgspec

from icc_desktop.base.clock import Moment
from icc_desktop.domain.alert import LaneVerdict, Reference
from icc_desktop.domain.folding import Register
from icc_desktop.domain.reason import Reason

Decision = Literal["real", "test", "exercise"]
Nature = Literal["real", "exercise", "test", "system", "draft", "unclear"]


class Carried(msgspec.Struct, frozen=True):
    """A file that came with a notification; `sha256` names its bytes. `problem` is a code of `flags` or None."""

    name: str
    media_type: str
    size_bytes: int
    sha256: str
    problem: str | None = None


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What `notification.received` records. The three hashes name payloads (hex SHA-256 of the bytes).

    `original` are the bytes of the message alone, `reading` its `Alert` as canonical JSON (None where it could not be
    read), `document` the whole file where that held several messages. `proposed` is the internal severity
    proposed from the sender's words, None where it cannot be told. `variant_of` is the notification that came under
    the same id with other content, `carrier` the one that carried this one as an attachment. `keys` are what a match is
    found by (`matching.keys`). `substance` is a digest of the reading without its time, where the sender revises under one
    identifier: a revision that changes nothing else is no news. `ask_again_s`: an acknowledgement lapses after so long, None where
    it never does. `countries` (ISO 3166-1 alpha-2) and `regions` (ISO 3166-2) are those that its areas lie in, `mark` is the
    handling mark found in it (a code of `marks`). One that is `withheld` is classified: its body was not taken in.
    """

    source_id: str
    channel: str
    name: str
    received_at: Moment
    original: str
    size_bytes: int
    verdict: LaneVerdict
    acknowledge_within_s: int | None = None
    reading: str | None = None
    document: str | None = None
    exercise_id: str | None = None
    variant_of: str | None = None
    reason: str | None = None
    reason_values: dict[str, str | int | float | bool | None] = {}
    where: str | None = None
    format: str | None = None
    sender: str | None = None
    identifier: str | None = None
    sent: str | None = None
    sent_at: Moment | None = None
    status: str | None = None
    message_type: str | None = None
    scope: str | None = None
    event: str | None = None
    headline: str | None = None
    area: str | None = None
    severity: str | None = None
    proposed: int | None = None
    effective_at: Moment | None = None
    onset_at: Moment | None = None
    expires_at: Moment | None = None
    references: tuple[Reference, ...] = ()
    flags: tuple[str, ...] = ()
    attachments: tuple[Carried, ...] = ()
    carrier: str | None = None
    keys: tuple[str, ...] = ()
    substance: str | None = None
    ask_again_s: int | None = None
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    mark: str | None = None
    withheld: bool = False

    @property
    def readable(self) -> bool:
        return self.reading is not None


class Reception(msgspec.Struct, frozen=True):
    """That it came in: once more, or with other content under the same id. `order_at` as in its entry."""

    ref: str
    at: Moment
    source_id: str
    name: str
    original: str
    reading: str | None
    proposed: int | None
    desk: str
    order_at: int


class Acknowledgement(msgspec.Struct, frozen=True):
    """That a human has read it. `by_voice_to` names the role that was told by telephone, if that is how.

    `late_s` is by how much it came after it was due, as it was written down then; None where nothing was. `order_at` as in its
    entry.
    """

    ref: str
    at: Moment
    author: str
    by_voice_to: str | None = None
    late_s: int | None = None
    order_at: int = 0


class Taking(msgspec.Struct, frozen=True):
    """That an officer took over what another one had acknowledged. `order_at` as in its entry."""

    ref: str
    at: Moment
    author: str
    order_at: int = 0


class Handover(msgspec.Struct, frozen=True):
    """Handed to us by, or handed back to, somebody (the permanence, as a rule)."""

    ref: str
    at: Moment
    author: str
    who: str
    back: bool


Stand = Literal["joined", "proposed", "parted"]


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """Whether this notification and another one are one event. The tie stands on the one with the greater id.

    `found` is what the program found, `said` what people say of it (``joined`` or ``parted``), which always outweighs.
    """

    other: str
    found: Literal["joined", "proposed"] | None = None
    reasons: tuple[Reason, ...] = ()
    said: Register = Register()

    @property
    def stands(self) -> Stand | None:
        """What counts; None where everything was taken back."""
        claim = self.said.last
        value: Stand | None = self.found if claim is None else claim.value
        return value


class Completion(msgspec.Struct, frozen=True, kw_only=True):
    """What a person wrote in for what a machine could not read; empty texts say nothing."""

    headline: str = ""
    event: str = ""
    area: str = ""
    sender: str = ""


class Pointer(msgspec.Struct, frozen=True, kw_only=True):
    """Where a classified item is kept: its number in the register, the system, who holds it, a neutral title."""

    register: str = ""
    system: str = ""
    holder: str = ""
    title: str = ""


class Shelving(msgspec.Struct, frozen=True):
    """Put aside until a time (UTC), and why."""

    until: Moment
    reason: str
