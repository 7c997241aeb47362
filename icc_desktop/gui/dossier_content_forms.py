"""The forms of what stands in a dossier: tasks, meetings and cells, figures."""

import re
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from icc_desktop.domain import casualty_names, federal_cells, figures
from icc_desktop.domain.dossier import PRECISION_WORDS, Dossier, Meeting, Member, Task
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.dossier_forms import line, named
from icc_desktop.gui.dossier_words import cells, figure_kinds
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import AheadField, Asked, Now, TimeField
from icc_desktop.gui.words import translate_core

translate = QCoreApplication.translate

_PRECISIONS = {
    "=": "exact",
    "~": "estimate",
    "≈": "estimate",
    ">": "at-least",
    "≥": "at-least",
    "<": "at-most",
    "≤": "at-most",
}
_VALUE = re.compile(r"([=~≈>≥<≤])?\s*(\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+|\d+)")
_MEMBER = re.compile(r"\s*([^:;]+?)\s*(?:[:;]\s*(.*?)\s*)?")


class DueField(AheadField):
    """A time to come; the one that stood before counts as long as nobody touches it, also where it has passed."""

    def __init__(self, label: str, hint: str, now: Now, tz: tzinfo, before: datetime | None = None):
        self._before, self._kept = before, ""
        super().__init__(label, hint, now, tz)
        if before is not None:
            self._kept = f"{before.astimezone(tz):%d.%m. %H:%M}"
            self.edit.setText(self._kept)
            self.edit.setModified(False)

    @property
    def at(self) -> datetime | None:
        if self._before is not None and self.text == self._kept:
            return self._before
        return super().at


class TaskForm(ActSheet):
    """What is to be done, by whom, until when."""

    def __init__(
        self, parent: QWidget, dossier: Dossier, lane: Lane, *, now: Now, tz: tzinfo, task: Task | None = None
    ):
        title = translate("dossiers", "Change the task") if task else translate("dossiers", "Task")
        super().__init__(parent, title=title, about=named(dossier), lane=lane, save=translate("dossiers", "Save"))
        needed = translate("dossiers", "Say what is to be done.")
        self._text = self.add_field(line(translate("dossiers", "What"), needed=needed, text=task.text if task else ""))
        hint = translate("dossiers", "a role or a name; may stay empty")
        self._owner = self.add_field(line(translate("dossiers", "Who"), hint, text=task.owner if task else ""))
        due_hint = translate("dossiers", "15:30, +45, +2h, tomorrow 08:00; may stay empty")
        self._due = DueField(translate("dossiers", "Until"), due_hint, now, tz, task.due_at if task else None)
        self.add_field(self._due)
        self._task = task
        self._text.setFocus()

    def values(self) -> Values | None:
        said: Values = {"text": self._text.text, "owner": self._owner.text, "due_at": self._due.at}
        return {**said, "task_id": self._task.id} if self._task else said


class EndTaskForm(ActSheet):
    """That a task is done, or why it is dropped."""

    def __init__(self, parent: QWidget, task: Task, lane: Lane, *, dropped: bool):
        title = translate("dossiers", "Drop the task") if dropped else translate("dossiers", "Task done")
        super().__init__(parent, title=title, about=f"{task.ref}  {task.text}", lane=lane, save=title)
        needed = translate("dossiers", "Say why it is dropped.") if dropped else ""
        hint = "" if dropped else translate("dossiers", "who was reached, what came of it; may stay empty")
        label = translate("dossiers", "Why") if dropped else translate("dossiers", "Remark")
        self._remark = self.add_field(line(label, hint, needed=needed))
        self._end = "dropped" if dropped else "done"
        self._task = task
        self._remark.setFocus()

    def values(self) -> Values | None:
        return {"task_id": self._task.id, "end": self._end, "remark": self._remark.text}


class MeetingForm(ActSheet):
    """A cell, found by a name of today or before, or any other meeting; its chair, time, place and members."""

    def __init__(
        self,
        parent: QWidget,
        dossier: Dossier,
        lane: Lane,
        *,
        now: Now,
        tz: tzinfo,
        language: str,
        meeting: Meeting | None = None,
    ):
        title = (
            translate("dossiers", "Change the meeting")
            if meeting
            else translate("dossiers", "Convene a meeting or a cell")
        )
        super().__init__(parent, title=title, about=named(dossier), lane=lane, save=translate("dossiers", "Save"))
        self._language, self._meeting = language, meeting
        self._what = self.add_field(
            line(
                translate("dossiers", "What meets"),
                needed=translate("dossiers", "Say what meets: choose a cell, or give the meeting a name."),
                text=meeting.title if meeting else "",
            )
        )
        self._at = DueField(
            translate("dossiers", "When"),
            translate("dossiers", "15:30, +45, tomorrow 08:00; may stay empty"),
            now,
            tz,
            meeting.at if meeting else None,
        )
        self.add_field(self._at)
        self._chair = self.add_field(line(translate("dossiers", "Chair"), text=meeting.chair if meeting else ""))
        hint = translate("dossiers", "a room, or how to dial in")
        self._room = self.add_field(line(translate("dossiers", "Place"), hint, text=meeting.place if meeting else ""))
        label = translate("dossiers", "Members, one a line, role: name  (Shift+Enter: new line)")
        self._members = self.add_text(Asked(label, least=3, most=6))
        before = meeting.members if meeting else ()
        self._kept = "\n".join(f"{one.role}: {one.who}" if one.who else one.role for one in before)
        self._members.edit.setPlainText(self._kept)
        self._what.changed.connect(lambda _: self._found())
        self._found()
        self.show_problem("")
        self._what.setFocus()

    def values(self) -> Values | None:
        cell = self._cell()
        title = cell.names.say(self._language) if cell else " ".join(self._what.text.split())
        said: Values = {
            "title": title,
            "cell": cell.id if cell else "",
            "chair": self._chair.text,
            "at": self._at.at,
            "place": self._room.text,
            "members": members_in(self._members.text),
        }
        return {**said, "meeting_id": self._meeting.id} if self._meeting else said

    def _cells(self) -> tuple[federal_cells.Cell, ...]:
        return federal_cells.cells_named(cells(), self._what.text)

    def _cell(self) -> federal_cells.Cell | None:
        """The cell that is meant: the only one that answers to what is typed, or the one whose name it is."""
        found = self._cells()
        typed = " ".join(self._what.text.split()).casefold()
        whole = next((cell for cell in found if cell.names.say(self._language).casefold() == typed), None)
        return whole or (found[0] if len(found) == 1 else None)

    def _found(self) -> None:
        cell, found = self._cell(), self._cells()
        if cell is not None:
            hint = f"→ {cell.names.say(self._language)}: {cell.does.say(self._language)}"
        elif found:
            names = "; ".join(one.names.say(self._language) for one in found)
            hint = translate("dossiers", "which of them? {names}").format(names=names)
        elif self._what.text.strip():
            hint = translate("dossiers", "a meeting of this name")
        else:
            hint = translate("dossiers", "COFECO, CELEVAL, policy cell, an older name, or any other meeting")
        self._what.set_words(translate("dossiers", "What meets"), hint)
        if cell is not None and not self._chair.edit.isModified() and self._meeting is None:
            self._chair.edit.setText(cell.chair.say(self._language) if cell.chair else "")

    def _has_typed(self) -> bool:
        fields = any(field.edit.isModified() for field in (self._what, self._at, self._chair, self._room))
        return fields or self._members.text != self._kept


def members_in(text: str) -> tuple[Member, ...]:
    """Members as they are typed, one a line: ``role`` or ``role: name``."""
    found = (_MEMBER.fullmatch(one) for one in text.splitlines())
    return tuple(Member(one[1], one[2] or "") for one in found if one is not None and one[1].strip())


class DecidedForm(ActSheet):
    """What a meeting decided, as its chair said it, and when."""

    def __init__(self, parent: QWidget, meeting: Meeting, lane: Lane, *, now: Now, tz: tzinfo):
        title, save = translate("dossiers", "Decided"), translate("dossiers", "Write")
        super().__init__(parent, title=title, about=meeting.title, lane=lane, save=save)
        label = translate("dossiers", "What was decided, as the chair said it  (Shift+Enter: new line)")
        self._text = self.add_text(Asked(label, least=3, most=10))
        hint = translate("dossiers", "empty: now; else 13:58 or 1258Z")
        self._at = TimeField(translate("dossiers", "When"), hint, now, tz)
        self.add_field(self._at)
        self._meeting = meeting
        self._text.setFocus()

    def values(self) -> Values | None:
        if not self._text.text.strip():
            self.show_problem(self.tr("Say what was decided."))
            self._text.setFocus()
            return None
        return {"meeting_id": self._meeting.id, "text": self._text.text, "occurred_at": self._at.at}


class EndMeetingForm(ActSheet):
    """That a meeting has ended, or is called off."""

    def __init__(self, parent: QWidget, meeting: Meeting, lane: Lane):
        title = translate("dossiers", "Meeting ended")
        super().__init__(parent, title=title, about=meeting.title, lane=lane, save=title)
        hint = translate("dossiers", "next meeting, or why it was called off; may stay empty")
        self._remark = self.add_field(line(translate("dossiers", "Remark"), hint))
        self._meeting = meeting
        self._remark.setFocus()

    def values(self) -> Values | None:
        return {"meeting_id": self._meeting.id, "remark": self._remark.text}


class FigureForm(ActSheet):
    """What is counted, how many, how sure, who says so, and for which time. A text that looks like a name is asked about once."""

    def __init__(self, parent: QWidget, dossier: Dossier, lane: Lane, *, now: Now, tz: tzinfo, language: str):
        title, save = translate("dossiers", "Figure"), translate("dossiers", "Write")
        super().__init__(parent, title=title, about=named(dossier), lane=lane, save=save)
        self._language, self._asked = language, ""
        self._kind = self.add_field(
            line(translate("dossiers", "What"), needed=translate("dossiers", "Say what is counted."))
        )
        hint = translate("dossiers", "a number; ~40 estimate, >12 at least, <5 at most")
        self._value = self.add_field(line(translate("dossiers", "How many"), hint))
        self._precision = self.add_choices(
            Choices(
                translate("dossiers", "Precision"),
                tuple(
                    Choice(id=one, key=key, text=translate_core(PRECISION_WORDS[one]))
                    for one, key in (("exact", "="), ("estimate", "~"), ("at-least", ">"), ("at-most", "<"))
                ),
                across=True,
            )
        )
        self._precision.choose("exact")
        needed = translate("dossiers", "Say who reports it: a figure without a source is a rumour.")
        source = translate("dossiers", "an organisation or a role")
        self._source = self.add_field(line(translate("dossiers", "Source"), source, needed=needed))
        when = translate("dossiers", "empty: now; else 13:58 or 1258Z")
        self._at = TimeField(translate("dossiers", "As at"), when, now, tz)
        self.add_field(self._at)
        remark = translate("dossiers", "may stay empty; no names of victims")
        self._remark = self.add_field(line(translate("dossiers", "Remark"), remark))
        self._kind.changed.connect(lambda _: self._found())
        self._value.changed.connect(lambda _: self._read_precision())
        self._found()
        self.show_problem("")
        self._kind.setFocus()

    def values(self) -> Values | None:
        value = _VALUE.fullmatch(self._value.text.strip())
        if value is None:
            self._value.set_problem(self.tr("A figure is a whole number from 0 on."))
            self._value.setFocus()
            return None
        name = self._name()
        texts = f"{self._source.text}\n{self._remark.text}"
        if name is not None and texts != self._asked:
            self._asked = texts
            self.show_problem(translate_core(casualty_names.ASKED).format(name=name))
            return None
        kind = self._found()
        typed = " ".join(self._kind.text.split())
        return {
            "kind": kind.id if kind else typed,
            "name": kind.names.say(self._language) if kind else typed,
            "value": int(re.sub(r"\D", "", value[2])),
            "precision": self._precision.value or "exact",
            "source": self._source.text,
            "as_at": self._at.at,
            "remark": self._remark.text,
        }

    def _name(self) -> str | None:
        words = casualty_names.shipped()
        found = (casualty_names.name_in(text, words) for text in (self._remark.text, self._source.text))
        return next((name for name in found if name is not None), None)

    def _found(self) -> figures.FigureKind | None:
        """The kind that is meant, said below the field as one types; None for the house's own word."""
        kinds, typed = figure_kinds(), " ".join(self._kind.text.split()).casefold()
        begun = (kind for kind in kinds if typed and kind.names.say(self._language).casefold().startswith(typed))
        kind = figures.kind_named(kinds, typed) or next(begun, None)
        if kind is not None:
            hint = f"→ {kind.names.say(self._language)}"
        elif typed:
            hint = translate("dossiers", "a word of our own")
        else:
            hint = ", ".join(one.names.say(self._language) for one in kinds[:6]) + ", …"
        self._kind.set_words(translate("dossiers", "What"), hint)
        return kind

    def _read_precision(self) -> None:
        sign = self._value.text.strip()[:1]
        if sign in _PRECISIONS:
            self._precision.choose(_PRECISIONS[sign])
