"""A notification taken by telephone: M/ETHANE with what an international desk adds (DOMAIN.md 3.1).

Every field is optional; what there is, is saved. The form as it was typed is the original.
"""

from datetime import datetime

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Alert, Area, Draft, Info, Named
from icc_desktop.domain.entry import canonical

FORMAT = "Telephone"
MAX_HEADLINE = 120  # characters

# The fields in speaking order, with the question that the officer asks.
QUESTIONS: dict[str, str] = {
    "caller": QT_TRANSLATE_NOOP("core", "Who is calling (organisation, role)?"),
    "number": QT_TRANSLATE_NOOP("core", "Number to call back"),
    "where": QT_TRANSLATE_NOOP("core", "Exact location"),
    "what": QT_TRANSLATE_NOOP("core", "What happened (type of event)?"),
    "hazards": QT_TRANSLATE_NOOP("core", "Hazards, present or suspected"),
    "access": QT_TRANSLATE_NOOP("core", "Access: safe routes"),
    "casualties": QT_TRANSLATE_NOOP("core", "Casualties: number, kind, severity (no names)"),
    "services": QT_TRANSLATE_NOOP("core", "Emergency services: there and needed"),
    "cross_border": QT_TRANSLATE_NOOP("core", "Effect across the border?"),
    "belgians": QT_TRANSLATE_NOOP("core", "Belgians or Belgian interests concerned?"),
    "wanted": QT_TRANSLATE_NOOP("core", "What do you want from us, and by when?"),
    "told": QT_TRANSLATE_NOOP("core", "Who else has been told?"),
    "mark": QT_TRANSLATE_NOOP("core", "Handling mark"),
    "next_contact": QT_TRANSLATE_NOOP("core", "When do we speak next?"),
    "remarks": QT_TRANSLATE_NOOP("core", "Anything else"),
}


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was noted during the call. `major_incident` is None where it was not said."""

    caller: str = ""
    number: str = ""
    where: str = ""
    what: str = ""
    hazards: str = ""
    access: str = ""
    casualties: str = ""
    services: str = ""
    cross_border: str = ""
    belgians: str = ""
    wanted: str = ""
    told: str = ""
    mark: str = ""
    next_contact: str = ""
    remarks: str = ""
    major_incident: bool | None = None
    happened_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was noted."""
        return self == Call()


def draft(call: Call, *, received_at: datetime, language: str, reference: str) -> Draft:
    """The call as a message like any other. `reference` makes two equal calls two notifications."""
    fields = msgspec.structs.asdict(call)
    answers = [Named(name, fields[name].strip()) for name in QUESTIONS if fields[name].strip()]
    if call.major_incident is not None:
        answers.insert(0, Named("major_incident", "yes" if call.major_incident else "no"))
    what, where = call.what.strip(), call.where.strip()
    headline = ", ".join(part for part in (what, where) if part) or call.remarks.strip() or call.caller.strip()
    info = Info(
        language=language,
        event=what or None,
        headline=headline[:MAX_HEADLINE] or None,
        onset_at=call.happened_at,
        sender_name=call.caller.strip() or None,
        contact=call.number.strip() or None,
        parameters=tuple(answers),
        areas=(Area(where),) if where else (),
    )
    alert = Alert(
        format=FORMAT,
        identifier=reference,
        sender=call.caller.strip() or None,
        sent=iso_z(received_at),
        sent_at=received_at,
        status="Actual",
        message_type="Alert",
        infos=(info,),
        flags=() if where else ("area-missing",),
    )
    return Draft(alert, canonical({"reference": reference, "received_at": iso_z(received_at), "call": call}))
