"""Saved views of the queue: saving, renaming, removing. They are common to both lanes and written in the real one."""

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import view
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.search import Filters
from icc_desktop.domain.view import View, Wording
from icc_desktop.store.work import Reader, Work

_NOT_YOURS = QT_TRANSLATE_NOOP("core", "Only who saved this view changes or removes it.")


def save(
    work: Work, *, name: str, filters: Filters, words: str = "", shared: bool = False, view_id: str | None = None
) -> str:
    """Save a view, or say anew what one is (`view_id`). Returns its id."""
    name = " ".join(name.split())[: view.LONGEST_NAME]
    if not name:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Give the view a name.")))
    if filters.is_empty and not words.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "There is no filter to save. Set one first.")))
    same = (one for one in views(work, account_id=work.author) if one.id != view_id)
    if any(one.wording is not None and one.wording.name.casefold() == name.casefold() for one in same):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "A view is called {name} already."), {"name": name}))
    if view_id is not None:
        _own(work, view_id)
    view_id = view_id or new_id()
    wording = Wording(name=name, words=" ".join(words.split()), filters=filters, shared=shared)
    work.append(view.SAVED, Subject(view.KIND, view_id), {"name": name, "view": msgspec.to_builtins(wording)})
    return view_id


def remove(work: Work, *, view_id: str) -> None:
    """Remove a view; taken back, it is there again."""
    wording = _own(work, view_id).wording
    work.append(view.REMOVED, Subject(view.KIND, view_id), {"name": wording.name if wording else ""})


def views(reader: Reader, *, account_id: str) -> list[View]:
    """The views that an account sees: its own and those that are shared, by name."""
    known: list[View] = reader.states(view.KIND)
    seen = [(one, one.wording) for one in known]
    mine = [(one, said) for one, said in seen if said is not None and (said.shared or one.owner == account_id)]
    return [one for one, said in sorted(mine, key=lambda pair: (pair[1].name.casefold(), pair[0].id))]


def _own(work: Work, view_id: str) -> View:
    found: View | None = work.state(Subject(view.KIND, view_id), "real")
    if found is None or found.wording is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This view is not there any more.")))
    if found.owner != work.author:
        raise Refused(Message(_NOT_YOURS))
    return found
