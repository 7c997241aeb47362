"""Every kind of subject and how its entries are read."""

from typing import Any

from icc_desktop.domain import (
    account,
    channel,
    decision,
    dossier,
    exercise,
    load,
    log,
    matching_rules,
    notification,
    own_sender,
    receipt,
    shift,
    signer,
    sound,
    source,
    station,
    view,
)
from icc_desktop.domain.folding import Fold

FOLDS: dict[str, Fold[Any]] = {
    module.FOLD.kind: module.FOLD
    for module in (
        account,
        channel,
        decision,
        dossier,
        exercise,
        load,
        log,
        matching_rules,
        notification,
        own_sender,
        receipt,
        shift,
        signer,
        sound,
        source,
        station,
        view,
    )
}
