"""Who signs messages, and whether this house trusts him: the subject is the certificate's fingerprint (hex SHA-256)."""

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, Register, text_in

KIND = "signer"

TRUSTED = "signer.trusted"
DISTRUSTED = "signer.distrusted"
STRUCK = "signer.struck"


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """A signer as people judged him."""

    id: str
    lane: Lane
    name: str = ""
    said: Register = Register()

    @property
    def is_trusted(self) -> bool:
        """Whether the last word is that he is trusted, and nobody contradicts it."""
        claim = self.said.last
        return claim is not None and claim.value is True and not self.said.in_conflict


def _apply(state: Signer, entry: Entry) -> Signer:
    if entry.kind not in (TRUSTED, DISTRUSTED):
        return state
    name = text_in(entry, "name") or state.name
    return msgspec.structs.replace(state, name=name, said=state.said.set(entry, entry.kind == TRUSTED))


FOLD = Fold(KIND, Signer, _apply)
