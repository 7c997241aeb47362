"""IRIX reports of nuclear and radiological events to messages: hides the report's sections and the SOAP around it.

International Radiological Information Exchange format 1.0 (IAEA EPR-IEComm, Attachment 3). A report is the parent of
the mandatory section Identification, whatever it is called: the web service calls it ``arg0``.
"""

from collections.abc import Iterator
from typing import Final

import msgspec
from lxml import etree

from icc_desktop.domain import alert as words
from icc_desktop.domain.alert import Alert, Area, Circle, Draft, Info, Item, Named, Reference
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import embedded, pieces, signatures, xml
from icc_desktop.intake.leaves import child, few, leaves, text, texts
from icc_desktop.intake.remarks import Remarks
from icc_desktop.intake.text import plain, plain_of

MAX_REPORTS: Final = 200

STATUSES: Final = {"Emergency": "Actual", "Routine": "Actual", "Exercise": "Exercise", "Test": "Test"}
"""ReportContext (ReportContextType) in CAP's words."""

PUBLIC: Final = "Free for Public Use"

_FORMAT = "/IRIX/Format"
_SECTIONS: Final = (
    "EventInformation", "Release", "Consequences", "ResponseActions", "Meteorology", "MedicalInformation",
    "MediaInformation", "Requests",
)  # fmt: skip
_TEXTS_OF_OUR_OWN: Final = frozenset(("EventDescription", "TypeOfEvent"))
_IDENTITY: Final = (
    "SequenceNumber", "ReportContext", "Confidentiality", "Follows", "Revokes", "ContactPerson", "ReportingBases",
)  # fmt: skip


def claims(document: xml.Document) -> bool:
    """Whether there is an IRIX report in the document."""
    return document.root is not None and next(reports(document.root), None) is not None


def items(document: xml.Document) -> tuple[Item, ...]:
    """Every report in the document as an item of its own."""
    root = document.root
    if root is None:
        return ()
    guessed = document.encoding_guessed
    return pieces.each(
        document,
        reports(root),
        lambda report, original, _: item(report, original, encoding_guessed=guessed),
        named="report",
        most=MAX_REPORTS,
    )


def reports(root: etree._Element) -> Iterator[etree._Element]:
    """The reports at or below `root`."""
    for identification in root.iter("{*}Identification"):
        report = identification.getparent()
        if report is not None and _FORMAT in (etree.QName(identification).namespace or ""):
            yield report


def item(report: etree._Element, original: bytes, *, encoding_guessed: bool = False) -> Draft:
    """One report as a draft with `original` as its bytes; enclosed files become attachments."""
    return _Report(report).draft(original, encoding_guessed)


class _Report(Remarks):
    def __init__(self, report: etree._Element) -> None:
        super().__init__()
        self.report = report
        self.identity = child(report, "Identification")
        self.event = child(report, "EventInformation")
        self.annexes = child(report, "Annexes")

    def draft(self, original: bytes, encoding_guessed: bool) -> Draft:
        sender, identifier = text(self.identity, "OrganisationReporting"), text(self.identity, "ReportUUID")
        sent, context = text(self.identity, "DateAndTimeOfCreation"), text(self.identity, "ReportContext")
        sent_at = self.time(sent, "sent-unreadable")
        status = STATUSES.get(context or "", context)
        earlier = (*texts(self.identity, "Follows"), *texts(self.identity, "Revokes"))
        secrecy = text(self.identity, "Confidentiality")
        signed = sum(1 for _ in self.report.iter(f"{{{signatures.NAMESPACE}}}Signature"))
        is_whole = xml.local_name(self.report) == "Report"
        signature = signatures.check(self.report, sent_at) if signed and is_whole else None
        files = () if self.annexes is None else self._files(self.annexes)
        attachments, damage = embedded.attachments(files)
        info = self._info(sender)
        for code, when in (
            ("identifier-missing", identifier is None),
            ("sender-missing", sender is None),
            ("sent-missing", sent is None),
            ("status-missing", context is None),
            ("status-unknown", status is not None and status not in words.STATUSES),
            (f"status-{(status or '').lower()}", status in ("Test", "Exercise")),
            ("scope-missing", secrecy is None),
            ("area-missing", not info.areas),
            ("signed", signed > 0),
            ("signature-broken", signature is not None and signature.state == "broken"),
            ("encoding-guessed", encoding_guessed),
            *((code, True) for code in damage),
        ):
            self.flag(code, when)
        alert = Alert(
            format="IRIX 1.0",
            identifier=identifier,
            sender=sender,
            sent=sent,
            sent_at=sent_at,
            status=status,
            message_type="Update" if earlier else "Alert",
            scope=None if secrecy is None else "Public" if secrecy == PUBLIC else "Restricted",
            restriction=None if secrecy == PUBLIC else secrecy,
            addresses=tuple(texts(self.identity, "Addressees", "Addressee")),
            references=tuple(Reference(sender or "", report, "") for report in earlier),
            infos=(info,),
            signatures=signed,
            signature=signature,
            event_ids=tuple(self._event_ids(sender)),
        )
        self.flag("exercise-words", status == "Actual" and speaks_of_exercise(alert))
        return Draft(msgspec.structs.replace(alert, flags=tuple(self.flags)), original, attachments)

    def _info(self, sender: str | None) -> Info:
        title, annotations = self._annotations()
        description = next(self._free_texts("EventDescription"), None)
        kind = text(self.event, "TypeOfEvent")
        event_at = self.time(text(self.event, "DateAndTimeOfEvent"), "time-unreadable")
        parameters, more = few(self._parameters())
        self.flag("parameters-left-out", more)
        return Info(
            event=kind,
            headline=title,
            description="\n\n".join(filter(None, (description, *annotations))) or None,
            categories=("CBRNE",),
            onset_at=event_at,
            sender_name=text(self._own(sender), "Name"),
            web=text(self.identity, "AdditionalInformationURL"),
            contact=self._contact(sender),
            parameters=parameters,
            areas=tuple(self._areas()),
        )

    def _annotations(self) -> tuple[str | None, list[str]]:
        """The title of the first annotation (else of the first file), and the texts; others under their own titles."""
        first: str | None = None
        found: list[str] = []
        for annotation in () if self.annexes is None else self.annexes.iterchildren("{*}Annotation"):
            title = " ".join(plain(text(annotation, "Title") or "")[0].split())
            body = child(annotation, "Text")
            said, markup = ("", False) if body is None else plain_of(body)
            self.flag("markup-in-text", markup)
            if first is None and title:
                first, title = title, ""
            found += [f"{title}\n{said}".strip()] if title or said else []
        return first or text(self.annexes, "FileEnclosure", "Title"), found

    def _free_texts(self, name: str) -> Iterator[str]:
        for element in () if self.event is None else self.event.iterchildren(f"{{*}}{name}"):
            said, markup = plain_of(element)
            self.flag("markup-in-text", markup)
            if said:
                yield said

    def _parameters(self) -> Iterator[Named]:
        for name in _IDENTITY:
            elements = [] if self.identity is None else list(self.identity.iterchildren(f"{{*}}{name}"))
            yield from leaves(elements)
        for name in _SECTIONS:
            section = child(self.report, name)
            if section is not None:
                inner = [e for e in section if xml.local_name(e) not in (*_TEXTS_OF_OUR_OWN, "Location")]
                yield from leaves(inner, below=name)
        measured = child(self.report, "Measurements")
        if measured is not None:
            yield Named("Measurements", str(sum(1 for _ in measured.iter("{*}Measurement"))))
        for annotation in () if self.annexes is None else self.annexes.iterchildren("{*}Annotation"):
            yield from leaves((e for e in annotation if xml.local_name(e) not in ("Title", "Text")), below="Annotation")

    def _event_ids(self, sender: str | None) -> Iterator[Named]:
        """An identifier belongs to the organisation that gave it, the reporting one unless another is named."""
        for element in () if self.identity is None else self.identity.iter("{*}EventIdentification"):
            if said := xml.text_of(element):
                yield Named("irix-event", f"{element.get('Organisation') or sender or ''}/{said}")

    def _own(self, sender: str | None) -> etree._Element | None:
        """The contact data of the organisation that reports, not of those that are addressed."""
        known = [] if self.identity is None else list(self.identity.iter("{*}OrganisationContactInfo"))
        return next((found for found in known if text(found, "OrganisationID") == sender), None)

    def _contact(self, sender: str | None) -> str | None:
        people = [] if self.identity is None else list(self.identity.iter("{*}PersonContactInfo"))
        own = self._own(sender)
        lines = [
            ", ".join(found.value for found in leaves(each)) for each in (*people, *(() if own is None else (own,)))
        ]
        return "\n".join(filter(None, lines)) or None

    def _areas(self) -> Iterator[Area]:
        known = {str(found.get("id")): found for found in self.report.iter("{*}Location") if found.get("id")}
        seen: set[Area] = set()
        for location in () if self.event is None else self.event.iter("{*}Location"):
            found = known.get(str(location.get("ref")), location)
            names = (text(found, name) for name in ("Name", "Municipality", "AdministrativeUnit", "Country"))
            point = _point(found)
            area = Area(", ".join(dict.fromkeys(filter(None, names))), circles=(point,) if point else ())
            if (area.description or area.circles) and area not in seen:
                seen.add(area)
                yield area

    def _files(self, annexes: etree._Element) -> Iterator[tuple[str, str]]:
        for enclosure in annexes.iterchildren("{*}FileEnclosure"):
            content = text(enclosure, "EnclosedObject")
            if content is not None:
                yield text(enclosure, "FileName") or text(enclosure, "Title") or "", content


def _point(location: etree._Element) -> Circle | None:
    latitude = text(location, "GeographicCoordinates", "Latitude")
    longitude = text(location, "GeographicCoordinates", "Longitude")
    try:
        point = Circle(float(latitude or ""), float(longitude or ""), 0.0)
    except ValueError:
        return None
    return point if -90 <= point.latitude <= 90 and -180 <= point.longitude <= 180 else None
