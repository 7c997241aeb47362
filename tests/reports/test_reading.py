"""One line for one message: the keys in their order, and whose values they are."""

import json
from datetime import UTC, datetime
from pathlib import Path

from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Alert, Attachment, Draft, Item, Named, Quake, Signature
from icc_desktop.intake.readers import read
from icc_desktop.reports.reading import line

CAP = Path(__file__).resolve().parents[1] / "data" / "cap"

KEYS = [
    "file", "format", "readable", "reason", "sender", "identifier", "sent_at", "status", "message_type", "scope",
    "severity", "urgency", "certainty", "event", "headline", "languages", "infos", "areas", "polygons", "circles",
    "effective_at", "onset_at", "expires_at", "references", "event_ids", "quake", "other_quakes", "awareness",
    "regions", "parameters", "attachments", "carrier", "signatures", "signature", "lane", "flags",
]  # fmt: skip


def item(name: str) -> Item:
    return read((CAP / name).read_bytes()).items[0]


def test_a_readable_message() -> None:
    said = line("a.xml", item("complete-1.2.xml"), "nl")
    assert list(said) == KEYS
    assert said == {
        "file": "a.xml",
        "format": "CAP 1.2",
        "readable": True,
        "reason": None,
        "sender": "alerts@example.org",
        "identifier": "BE-2026-0117",
        "sent_at": "2026-03-02T05:05:00Z",
        "status": "Actual",
        "message_type": "Update",
        "scope": "Restricted",
        "severity": "Extreme",
        "urgency": "Immediate",
        "certainty": "Observed",
        "event": "Overstroming",
        "headline": "Hoog water op de Maas",
        "languages": ["nl-BE", "fr-BE"],
        "infos": 2,
        "areas": 3,
        "polygons": 2,
        "circles": 1,
        "effective_at": "2026-03-02T05:00:00Z",
        "onset_at": "2026-03-02T17:00:00Z",
        "expires_at": "2026-03-03T05:00:00Z",
        "references": [
            "alerts@example.org,BE-2026-0115,2026-03-02T04:00:00+01:00",
            "alerts@example.org,BE-2026-0116,2026-03-02T05:00:00-00:00",
        ],
        "event_ids": [],
        "quake": None,
        "other_quakes": [],
        "awareness": {"level": 3, "level_words": "Orange", "type": None, "type_words": None},
        "regions": [{"name": "NUTS3", "value": "BE352"}],
        "parameters": [{"name": "awareness_level", "value": "3; orange; Severe"}],
        "attachments": [{"name": "map.png", "media_type": "text/plain", "bytes": 11, "problem": None}],
        "carrier": None,
        "signatures": 0,
        "signature": None,
        "lane": "real",
        "flags": ["embedded-resource"],
    }
    assert json.loads(json.dumps(said)) == said


def test_headline_event_and_times_follow_the_language() -> None:
    said = line("a.xml", item("complete-1.2.xml"), "fr-FR")
    assert (said["headline"], said["event"], said["expires_at"]) == ("Crue de la Meuse", "Inondation", None)
    assert line("a.xml", item("scripts.xml"), "nl")["headline"] == "Flash floods"
    assert line("a.xml", item("scripts.xml"), "zh")["headline"] == "明德水庫:洩洪中"


def test_what_is_missing_is_null_and_unusable_shapes_count() -> None:
    said = line("odd.xml", item("odd-everything.xml"), None)
    assert (said["scope"], said["lane"], said["polygons"], said["circles"]) == (None, "unclear", 6, 1)
    assert said["sent_at"] == "2026-03-02T06:05:00Z"
    assert said["languages"] == ["en-US", "en-US"]


def test_an_unreadable_message_has_the_same_keys_and_the_reason() -> None:
    (unreadable,) = read(b"<alert>\n").items
    said = line("b.xml", unreadable, "nl")
    assert list(said) == KEYS
    assert (said["readable"], said["reason"]) == (False, "It breaks off at line 2: the rest is missing.")
    empty = {key: value for key, value in said.items() if key not in ("file", "readable", "reason")}
    assert set(map(str, empty.values())) == {"None", "0", "[]"}
    translated = line("b.xml", unreadable, "nl", lambda _: "Breekt af op regel {line}.")
    assert translated["reason"] == "Breekt af op regel 2."


def test_event_ids_quakes_attachments_carrier_and_signature() -> None:
    at = datetime(2026, 3, 2, 5, 5, tzinfo=UTC)
    quake = Quake(
        at=at, latitude=42.5, longitude=13.4, depth_km=14.5, magnitude=6.1, magnitude_type="Mw", review="reviewed"
    )
    signature = Signature(state="unverifiable", signer="CN=a", valid_from=at, reason=Message("It is {n}.", {"n": 1}))
    alert = Alert(
        format="QuakeML 1.2",
        event_ids=(Named("emsc", "1"),),
        quake=quake,
        other_quakes=(Quake(magnitude=5.8),),
        signatures=1,
        signature=signature,
    )
    draft = Draft(alert, b"x", (Attachment("a.pdf", "application/pdf", b"1234", "attachment-damaged"),), carrier=0)
    said = line("q.xml", draft, None, lambda text: text.upper() if "{" not in text else "Het is {n}.")
    assert said["event_ids"] == [{"name": "emsc", "value": "1"}]
    assert said["quake"] == {
        "at": "2026-03-02T05:05:00Z",
        "latitude": 42.5,
        "longitude": 13.4,
        "depth_km": 14.5,
        "magnitude": 6.1,
        "magnitude_type": "Mw",
        "kind": None,
        "review": "reviewed",
    }
    assert [other["magnitude"] for other in said["other_quakes"]] == [5.8]
    assert said["attachments"] == [
        {"name": "a.pdf", "media_type": "application/pdf", "bytes": 4, "problem": "attachment-damaged"}
    ]
    assert said["carrier"] == 0
    assert said["signature"] == {
        "state": "unverifiable",
        "signer": "CN=a",
        "issuer": None,
        "fingerprint": None,
        "valid_from": "2026-03-02T05:05:00Z",
        "valid_until": None,
        "reason": "Het is 1.",
    }
    assert json.loads(json.dumps(said)) == said
