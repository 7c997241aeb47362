"""EDXL-DE envelopes to what is in them: hides the two versions, and contents as XML or as base64.

EDXL Distribution Element 1.0 (OASIS, 1 May 2006) and 2.0 (OASIS, 19 September 2013). Each alert, report or situation message
in the envelope is a message of its own. What is none of these is an attachment: of the one message in the envelope, else
of the envelope, which is then a message itself.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

import msgspec
from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain import alert as words
from icc_desktop.domain.alert import Alert, Area, Draft, Info, Item, Named, Reference, Unreadable
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import cap, embedded, emsi, irix, pieces, shapes, xml
from icc_desktop.intake.document import Document
from icc_desktop.intake.leaves import few, leaves, text, texts
from icc_desktop.intake.text import plain
from icc_desktop.intake.times import moment

TYPES: Final = {"Report": "Alert", "Update": "Update", "Cancel": "Cancel", "Ack": "Ack", "Error": "Error"}
"""distributionType (1.0) and distributionKind (2.0) in CAP's words; all others are an Alert."""

_CONTENT: Final = ("contentObject", "content", "targetArea")
_DESCRIPTION: Final = "contentDescription"


def claims(document: xml.Document) -> bool:
    """Whether there is an EDXL-DE envelope in the document."""
    return document.root is not None and next(envelopes(document.root), None) is not None


def items(document: xml.Document) -> tuple[Item, ...]:
    """Every message in the envelopes of the document, and envelopes that carry files or nothing at all."""
    found: list[Item] = []
    cutter = pieces.Cutter()
    for envelope in () if document.root is None else envelopes(document.root):
        reader = _Envelope(envelope, document, cutter)
        try:
            found += reader.items()
        except WorldFailure as failure:  # the envelope itself cannot be cut out
            found += reader.found
            if cutter.refused == 1:
                found.append(Unreadable(document.data, failure.happened, f"line {envelope.sourceline}"))
    return tuple(found)


def envelopes(root: etree._Element) -> Iterator[etree._Element]:
    """The envelopes at or below `root` that are in no other one."""
    names = ("{*}EDXLDistribution", "{*}edxlDistribution")
    for envelope in root.iter(*names):
        if next(envelope.iterancestors(*names), None) is None:
            yield envelope


class _Envelope:
    def __init__(self, envelope: etree._Element, document: xml.Document, cutter: pieces.Cutter) -> None:
        self.envelope = envelope
        self.document = document
        self.cutter = cutter
        self.status = cap.envelope_status(envelope)
        self.found: list[Item] = []
        self.files: list[tuple[str, bytes]] = []
        self.flags: dict[str, None] = {}
        self.number = 0

    def items(self) -> list[Item]:
        contents = [
            e for e in self.envelope.iter("{*}contentObject") if next(e.iterancestors("{*}contentObject"), None) is None
        ]
        for content in contents or [self.envelope]:
            before = len(self.found)
            try:
                self._content(content)
            except WorldFailure as failure:
                if self.cutter.refused == 1:
                    self.found.append(Unreadable(self.document.data, failure.happened, self._where("content", content)))
            self.found[before:] = [self._described(item, content) for item in self.found[before:]]
        drafts = [place for place, item in enumerate(self.found) if isinstance(item, Draft)]
        if len(drafts) == 1 and self.files and len(self.found) == 1:
            (draft,) = (item for item in self.found if isinstance(item, Draft))
            attachments, flags = embedded.attached(self.files)
            flags = tuple(dict.fromkeys((*draft.alert.flags, *self.flags, *flags)))
            self.found = [
                msgspec.structs.replace(
                    draft,
                    alert=msgspec.structs.replace(draft.alert, flags=flags),
                    attachments=(*draft.attachments, *attachments),
                )
            ]
        elif self.files or not self.found:
            self.found.insert(0, self._own())
        return self.found

    def _content(self, content: etree._Element) -> None:
        guessed = self.document.encoding_guessed
        read: list[etree._Element] = []
        for alert in cap.alert_elements(content):
            read.append(alert)
            self.found.append(cap.item(alert, self.document, self.cutter.cut(alert), self._where("alert", alert)))
        for report in irix.reports(content):
            read.append(report)
            self.found.append(irix.item(report, self.cutter.cut(report), encoding_guessed=guessed))
        for message in emsi.messages(content):
            read.append(message)
            self.found.append(emsi.item(message, self.cutter.cut(message), encoding_guessed=guessed))
        above = {parent for element in read for parent in (element, *element.iterancestors())}
        for element in (e for holder in content.iter("{*}embeddedXMLContent") for e in holder if xml.local_name(e)):
            if element not in above:
                name = text(content, _DESCRIPTION) or xml.local_name(element)
                self.files.append((f"{name}.xml", self.cutter.cut(element)))
        for holder in content.iter("{*}nonXMLContent", "{*}otherContent"):
            if data := text(holder, "contentData"):
                self._other(data, text(holder, "uri") or text(content, _DESCRIPTION) or "")

    def _other(self, content: str, name: str) -> None:
        data, is_whole = embedded.decoded(content)
        if not is_whole:
            self.flags["attachment-damaged"] = None
        inner = Document(data)
        for reader in (irix, emsi, cap):
            if is_whole and inner.xml.root is not None and reader.claims(inner.xml):
                self.found += reader.items(inner.xml)
                return
        self.files.append((name.rpartition("/")[2], data))

    def _where(self, name: str, element: etree._Element) -> str:
        self.number += 1
        return f"{name} {self.number}, line {element.sourceline}"

    def _described(self, item: Item, content: etree._Element) -> Item:
        """With what only the envelope says: what it calls the content, and that it is no real one."""
        if not isinstance(item, Draft):
            return item
        alert = item.alert
        said = text(content, _DESCRIPTION) or text(content, "contentDescriptor", _DESCRIPTION)
        headlines = [info.headline for info in alert.infos]
        unread = (Named(f"contentObject/{_DESCRIPTION}", said),) if said and said not in headlines else ()
        contradicts = alert.status == "Actual" and self.status in ("Exercise", "Test", "System")
        flags = ("envelope-status",) if contradicts and "envelope-status" not in alert.flags else ()
        if not unread and not flags:
            return item
        told = msgspec.structs.replace(alert, unread=(*alert.unread, *unread), flags=(*alert.flags, *flags))
        return msgspec.structs.replace(item, alert=told)

    def _own(self) -> Draft:
        """The envelope itself as a message."""
        envelope = self.envelope
        identifier, sender = text(envelope, "distributionID"), text(envelope, "senderID")
        sent = text(envelope, "dateTimeSent")
        sent_at, zoned = moment(sent)
        kind = text(envelope, "distributionType") or text(envelope, "distributionKind")
        attachments, flags = embedded.attached(self.files)
        info = self._info()
        references = tuple(map(_reference, texts(envelope, "distributionReference")))
        message_type = TYPES.get(kind or "", "Alert")
        for code, when in (
            ("identifier-missing", identifier is None),
            ("sender-missing", sender is None),
            ("sent-missing", sent is None),
            ("sent-unreadable", sent is not None and sent_at is None),
            ("time-without-zone", sent_at is not None and not zoned),
            ("status-missing", self.status is None),
            ("status-unknown", self.status is not None and self.status not in words.STATUSES),
            (f"status-{(self.status or '').lower()}", self.status in ("Test", "System", "Exercise")),
            ("update-without-reference", message_type == "Update" and not references),
            ("cancel-without-reference", message_type == "Cancel" and not references),
            ("area-missing", not info.areas),
            ("encoding-guessed", self.document.encoding_guessed),
            *((code, True) for code in flags),
        ):
            if when:
                self.flags[code] = None
        alert = Alert(
            format="EDXL-DE 2.0" if ":2.0" in (etree.QName(envelope).namespace or "") else "EDXL-DE 1.0",
            identifier=identifier,
            sender=sender,
            sent=sent,
            sent_at=sent_at,
            status=self.status,
            message_type=message_type,
            scope=None,
            restriction=text(envelope, "combinedConfidentiality"),
            references=references,
            infos=(info,),
        )
        if alert.status == "Actual" and speaks_of_exercise(alert):
            self.flags["exercise-words"] = None
        original = self.document.data if envelope is self.document.root else self.cutter.cut(envelope)
        return Draft(msgspec.structs.replace(alert, flags=tuple(self.flags)), original, attachments)

    def _info(self) -> Info:
        said = [plain(xml.text_of(e))[0] for e in self.envelope.iter(f"{{*}}{_DESCRIPTION}", "{*}incidentDescription")]
        lines = list(dict.fromkeys(" ".join(each.split()) for each in said if each))
        parameters, more = few(leaves(e for e in self.envelope if xml.local_name(e) not in _CONTENT))
        if more:
            self.flags["parameters-left-out"] = None
        return Info(
            headline=lines[0] if lines else None,
            description="\n".join(lines[1:]) or None,
            expires_at=self._time(text(self.envelope, "dateTimeExpires")),
            parameters=parameters,
            areas=tuple(self._areas()),
        )

    def _time(self, written: str | None) -> datetime | None:
        at = moment(written)[0]
        if written and at is None:
            self.flags["time-unreadable"] = None
        return at

    def _areas(self) -> Iterator[Area]:
        for area in self.envelope.iter("{*}targetArea"):
            circles = [shapes.circle(written) for written in texts(area, "circle")]
            names = [found.value for found in leaves(e for e in area if xml.local_name(e) not in ("circle", "polygon"))]
            yield Area(
                ", ".join(names),
                polygons=tuple(map(shapes.polygon, texts(area, "polygon"))),
                circles=tuple(filter(None, circles)),
                unreadable_circles=tuple(
                    w for w, circle in zip(texts(area, "circle"), circles, strict=True) if circle is None
                ),
            )


def _reference(written: str) -> Reference:
    """``distributionID,senderID,dateTimeSent`` (1.0, section 3.2.1, distributionReference)."""
    identifier, sender, sent = (part.strip() for part in f"{written},,".split(",")[:3])
    return Reference(sender, identifier, sent, moment(sent)[0])
