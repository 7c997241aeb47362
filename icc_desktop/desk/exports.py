"""What leaves the desk on paper, as a file or by the clipboard: each an entry, with what heads and feet of pages say."""

from datetime import datetime

import msgspec

from icc_desktop.base.ids import new_id
from icc_desktop.desk import shifts
from icc_desktop.domain import export
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.export import Format
from icc_desktop.store.work import IDENTITY, Identity, Reader, Work


class Imprint(msgspec.Struct, frozen=True):
    """Where a page comes from: the centre and its desk, who has the desk since when ("" and None without a shift), and the head
    code of the lane's chain as it stands."""

    centre: str
    desk: str
    officer: str
    shift_since: datetime | None
    head_code: str


def imprint(reader: Reader, *, lane: Lane) -> Imprint:
    """What head and foot of a page of `lane` say now."""
    identity = reader.local(IDENTITY, Identity)
    running = shifts.open_shift(reader)
    return Imprint(
        centre=identity.centre if identity else "",
        desk=identity.desk if identity else "",
        officer=shifts.account_name(reader, running.officer or "") if running else "",
        shift_since=running.begun_at if running else None,
        head_code=reader.head_code(identity.desk, lane) if identity else "",
    )


def printed(work: Work, *, title: str, mark: str, lane: Lane, dossier_id: str | None = None, purpose: str = "") -> None:
    """Note that a report went to a printer; `mark` as it stands on the pages, "" for none."""
    _write(work, export.PRINTED, lane, dossier_id, title=title, mark=mark, purpose=purpose)


def saved(
    work: Work,
    *,
    title: str,
    mark: str,
    lane: Lane,
    form: Format,
    file: str,
    dossier_id: str | None = None,
    purpose: str = "",
) -> None:
    """Note that a report was saved; `file` is its name without the folder."""
    _write(work, export.SAVED, lane, dossier_id, title=title, mark=mark, purpose=purpose, format=form, file=file)


def copied(work: Work, *, title: str, mark: str, lane: Lane, dossier_id: str | None = None, purpose: str = "") -> None:
    """Note that a report was put on the clipboard as text."""
    _write(work, export.COPIED, lane, dossier_id, title=title, mark=mark, purpose=purpose)


def _write(work: Work, kind: str, lane: Lane, dossier_id: str | None, **data: str) -> None:
    data["purpose"] = data["purpose"].strip()
    work.append(kind, Subject(export.KIND, new_id()), dict(data), lane=lane, dossier_id=dossier_id)
