"""What an incoming message says, in the words of CAP 1.2 (OASIS, 1 July 2010), whatever format it came in.

Values are kept as the sender wrote them where the standard's lists do not hold them; what a careful reader would
point out stands in `Alert.flags` as codes of `icc_desktop.domain.flags`. All instants are aware UTC.
"""

from typing import Literal

import msgspec

from icc_desktop.base.clock import Moment
from icc_desktop.base.words import Message

STATUSES = ("Actual", "Exercise", "System", "Test", "Draft")
MESSAGE_TYPES = ("Alert", "Update", "Cancel", "Ack", "Error")
SCOPES = ("Public", "Restricted", "Private")
SEVERITIES = ("Extreme", "Severe", "Moderate", "Minor", "Unknown")
URGENCIES = ("Immediate", "Expected", "Future", "Past", "Unknown")
CERTAINTIES = ("Observed", "Likely", "Possible", "Unlikely", "Unknown")
DEFAULT_LANGUAGE = "en-US"  # CAP 1.2, section 3.2.2, language: where it is not given

Lane = Literal["real", "exercise"]
LaneVerdict = Literal["real", "exercise", "unclear"]


class Named(msgspec.Struct, frozen=True):
    """A pair that the sender names: eventCode, parameter, geocode (valueName and value)."""

    name: str
    value: str


class Reference(msgspec.Struct, frozen=True):
    """An earlier message: ``sender,identifier,sent`` (CAP 1.2, section 3.2.1). Parts that are missing are empty."""

    sender: str
    identifier: str
    sent: str
    sent_at: Moment | None = None


class Circle(msgspec.Struct, frozen=True):
    """Centre in degrees (WGS 84) and radius in kilometres; radius 0 is a point."""

    latitude: float
    longitude: float
    radius_km: float


class Polygon(msgspec.Struct, frozen=True):
    """A polygon as text and, where it could be read, as (latitude, longitude) pairs in degrees.

    `problem` is None for a shape that can be drawn, else a code of `icc_desktop.domain.flags`.
    """

    written: str
    points: tuple[tuple[float, float], ...] = ()
    problem: str | None = None


class Area(msgspec.Struct, frozen=True):
    """An affected area (CAP 1.2, section 3.2.4). Altitude and ceiling in feet above mean sea level, as written."""

    description: str
    polygons: tuple[Polygon, ...] = ()
    circles: tuple[Circle, ...] = ()
    unreadable_circles: tuple[str, ...] = ()
    geocodes: tuple[Named, ...] = ()
    altitude: str | None = None
    ceiling: str | None = None


class Resource(msgspec.Struct, frozen=True):
    """A file that belongs to an info block (CAP 1.2, section 3.2.3). Never fetched by the program.

    `embedded_bytes` is the size in bytes of what the message carries in itself (derefUri), which stays in the original.
    """

    description: str
    mime_type: str | None = None
    size_bytes: int | None = None
    uri: str | None = None
    embedded_bytes: int | None = None
    digest: str | None = None


class Info(msgspec.Struct, frozen=True):
    """One info block (CAP 1.2, section 3.2.2): the message in one language or for one audience."""

    language: str | None = None
    event: str | None = None
    headline: str | None = None
    description: str | None = None
    instruction: str | None = None
    categories: tuple[str, ...] = ()
    response_types: tuple[str, ...] = ()
    urgency: str | None = None
    severity: str | None = None
    certainty: str | None = None
    audience: str | None = None
    event_codes: tuple[Named, ...] = ()
    effective_at: Moment | None = None
    onset_at: Moment | None = None
    expires_at: Moment | None = None
    sender_name: str | None = None
    web: str | None = None
    contact: str | None = None
    parameters: tuple[Named, ...] = ()
    resources: tuple[Resource, ...] = ()
    areas: tuple[Area, ...] = ()


class Quake(msgspec.Struct, frozen=True, kw_only=True):
    """One set of values for one quake. Degrees (WGS 84), depth in kilometres below the surface.

    `kind` is QuakeML's event type (``earthquake``, ``quarry blast``, ...), `review` the agency's own word
    (``automatic``, ``reviewed``, ``deleted``, ...).
    """

    at: Moment | None = None
    latitude: float | None = None
    longitude: float | None = None
    depth_km: float | None = None
    magnitude: float | None = None
    magnitude_type: str | None = None
    kind: str | None = None
    review: str | None = None


class Signature(msgspec.Struct, frozen=True, kw_only=True):
    """What checking the XML signature of a message gave (XMLDSig, W3C Recommendation 2013).

    ``valid``: the text is what the holder of the certificate signed; whether he is trusted is the desk's to say.
    ``broken``: text or signature was changed. ``unverifiable``: it carries no certificate, or is of a kind that cannot be
    checked. `fingerprint` is the hex SHA-256 of the certificate (DER). `reason` is None for a valid one.
    """

    state: Literal["valid", "broken", "unverifiable"]
    signer: str | None = None
    issuer: str | None = None
    fingerprint: str | None = None
    valid_from: Moment | None = None
    valid_until: Moment | None = None
    reason: Message | None = None


class Alert(msgspec.Struct, frozen=True):
    """One message, read whole. `format` is e.g. ``CAP 1.2``; `sent` is the time as written.

    `unread` holds names and texts of elements that the standard does not know, so that nothing the sender said is lost.
    `event_ids` name what the message is about in the words of others: the name is the scheme (``gdacs``, ``usgs``,
    ``emsc``, ``glide``, ...). `quake` are the values that count; `other_quakes` others that the message gives, its first
    values first. A reference to the message's own identifier without a time means all its earlier revisions.
    """

    format: str
    identifier: str | None = None
    sender: str | None = None
    sent: str | None = None
    sent_at: Moment | None = None
    status: str | None = None
    message_type: str | None = None
    scope: str | None = None
    source: str | None = None
    restriction: str | None = None
    addresses: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    note: str | None = None
    references: tuple[Reference, ...] = ()
    incidents: tuple[str, ...] = ()
    password_given: bool = False
    infos: tuple[Info, ...] = ()
    signatures: int = 0
    unread: tuple[Named, ...] = ()
    flags: tuple[str, ...] = ()
    event_ids: tuple[Named, ...] = ()
    quake: Quake | None = None
    other_quakes: tuple[Quake, ...] = ()
    signature: Signature | None = None


class Attachment(msgspec.Struct, frozen=True):
    """A file that a message carries in itself. `media_type` is found from the bytes, not from what the sender says.

    `problem` is a code of `icc_desktop.domain.flags` where it could not be unpacked whole.
    """

    name: str
    media_type: str
    data: bytes
    problem: str | None = None


class Draft(msgspec.Struct, frozen=True):
    """One message as it came: the reading and the bytes of this message alone (signatures in them left intact).

    `carrier` is the place, in the same batch, of the earlier message that carried this one as an attachment.
    """

    alert: Alert
    original: bytes
    attachments: tuple[Attachment, ...] = ()
    carrier: int | None = None


class Unreadable(msgspec.Struct, frozen=True):
    """A message that could not be read: its bytes and the reason, in words that a human understands.

    `where` names the place in the document (line, item), as far as it is known; `carrier` as in `Draft`.
    """

    original: bytes
    reason: Message
    where: str | None = None
    carrier: int | None = None


Item = Draft | Unreadable


class Batch(msgspec.Struct, frozen=True):
    """What one file, one poll or one mail gave.

    `document` is the whole document where it held more than one message, else None: then the item's own bytes are
    the document.
    """

    items: tuple[Item, ...]
    document: bytes | None = None
