"""The real files in ``../shared/samples`` and what INDEX.tsv says of them; absent on most machines."""

import csv
import re
from datetime import UTC, datetime
from pathlib import Path

from icc_desktop.base.clock import iso_z
from icc_desktop.domain.alert import Alert, Batch, Draft, Unreadable
from icc_desktop.domain.reading import worst_severity

SAMPLES = Path(__file__).resolve().parents[1].parent / "shared" / "samples"


def rows(*kinds: str) -> list[tuple[str, str]]:
    """File and expected values of each sample of these kinds; empty where there are no samples."""
    if not SAMPLES.exists():
        return []
    with (SAMPLES / "INDEX.tsv").open(encoding="utf-8", newline="") as file:
        found = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row[0], row[6]) for row in found if row[1] in kinds]


def is_refused(words: str) -> bool:
    """Whether a correct reader cannot read the file."""
    return words.startswith("REJECT") and "||" not in words


KINDS = ("cap", "edxl", "feed", "gdacs", "geojson", "irix", "quakeml", "nina-json", "eml", "msg")
"""All kinds that are notifications."""


def kind_of(name: str) -> str:
    """The kind of the sample with that name: the folder it is in."""
    return name.partition("/")[0]


def check(name: str, batch: Batch, words: str, data: bytes) -> None:
    """Everything that INDEX.tsv says of the sample `name` and that can be compared."""
    if is_refused(words):
        (item,) = batch.items
        assert isinstance(item, Unreadable)
        assert item.original == data
        assert item.reason.say()
        return
    checks = {
        "cap": check_batch,
        "edxl": check_batch,
        "feed": _check_entries,
        "gdacs": _check_entries,
        "geojson": _check_features,
        "irix": _check_report,
        "quakeml": _check_quakes,
        "nina-json": _check_warning,
        "eml": _check_mail,
        "msg": _check_outlook,
    }
    checks[kind_of(name)](batch, words, data)


def check_batch(batch: Batch, words: str, data: bytes) -> None:
    """The number of messages, and the values of the first one."""
    _check_number_of_items(batch, words, data)
    first = batch.items[0]
    assert isinstance(first, Draft)
    check_alert(first.alert, words)


def check_alert(alert: Alert, words: str) -> None:
    """Every value that INDEX.tsv names."""
    expected = _expected(words)
    assert alert.sender == expected["sender"]
    assert _same(alert.identifier, expected["id"])
    assert alert.sent_at
    assert iso_z(alert.sent_at.replace(microsecond=0)) == expected["sent UTC"]
    assert (alert.status, alert.message_type) == (expected["status"], expected["msgType"])
    assert (alert.scope or "absent") == expected["scope"]
    languages = ",".join(info.language or "(none => en-US)" for info in alert.infos)
    assert expected["info blocks"].strip() == (f"{len(alert.infos)} [{languages}]" if alert.infos else "0")
    _check_texts(alert, expected)
    _check_areas(alert, expected)
    references = expected["references"].split()[0]
    assert len(alert.references) == (0 if references == "none" else int(references))


def _expected(words: str) -> dict[str, str]:
    words = words.split("||")[-1].split(" ## ")[0]
    return dict(part.split("=", 1) for part in re.split(r"; (?=[a-zA-Z ()]+=)", words.strip()))


def _same(whole: str | None, cut: str) -> bool:
    return (whole or "").startswith(cut[:-1]) if cut.endswith("…") else (whole or "none") == cut


def _check_number_of_items(batch: Batch, words: str, data: bytes) -> None:
    total = re.search(r"## (\d+) alert messages in total", words)
    assert len(batch.items) == (int(total[1]) if total else 1)
    assert all(isinstance(item, Draft) for item in batch.items)
    if batch.document is None:
        assert batch.items[0].original == data
    else:
        assert batch.document == data


def _check_texts(alert: Alert, expected: dict[str, str]) -> None:
    headline = expected["headline"]
    if headline.startswith("none (fall back to event: "):
        assert not any(info.headline for info in alert.infos)
        events = [info.event for info in alert.infos] or None
        assert headline == f"none (fall back to event: {events or 'none'})"
    elif len(alert.infos) == 1:
        assert _same(alert.infos[0].headline, headline)
    else:
        assert [info.headline for info in alert.infos] == headline.split(" | ")
    assert (worst_severity(alert) or "none") == expected["severity"]
    expires = {iso_z(info.expires_at) for info in alert.infos if info.expires_at} or {"none"}
    assert expires == {expected["expires"]}


def _check_areas(alert: Alert, expected: dict[str, str]) -> None:
    found = re.fullmatch(r"([\d+]+), polygons=(\d+) \(largest (\d+) points\), circles=(\d+)", expected["areas"])
    assert found
    areas = [area for info in alert.infos for area in info.areas]
    polygons = [polygon for area in areas for polygon in area.polygons]
    assert "+".join(str(len(info.areas)) for info in alert.infos) == (found[1] if alert.infos else "")
    assert len(polygons) == int(found[2])
    assert max((len(polygon.written.split()) for polygon in polygons), default=0) == int(found[3])
    assert all(len(p.points) == len(p.written.split()) for p in polygons if p.problem != "polygon-unreadable")
    assert sum(len(area.circles) for area in areas) == int(found[4])


def _drafts(batch: Batch) -> list[Draft]:
    assert all(isinstance(item, Draft) for item in batch.items)
    return [item for item in batch.items if isinstance(item, Draft) and item.carrier is None]


def _headline(alert: Alert) -> str:
    return alert.infos[0].headline or ""


def _written_in(words: str, whole: str) -> bool:
    """Whether a text that the index may have cut begins `whole`; blanks count once."""
    words, whole = " ".join(words.split()), " ".join(whole.split())
    return whole.startswith(words[:-1].rstrip()) if words.endswith("…") else words == whole


def _utc(written: str) -> datetime:
    at = datetime.fromisoformat(written)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _check_entries(batch: Batch, words: str, data: bytes) -> None:
    """``N entries; root=...; first titles: A | B``; an alert in an entry has its own title."""
    found = re.match(r"(\d+) entries; root=\w+; first titles: (.*?)(?: ## (.*))?$", words)
    assert found
    if "refusing the DOCTYPE is fine if reported" in words:
        (item,) = batch.items
        assert isinstance(item, Unreadable)
        assert item.reason.say()
        return
    drafts = _drafts(batch)
    assert len(drafts) == int(found[1])
    assert batch.document == (data if drafts else None)
    titles = [] if found[2] == "none" else found[2].split(" | ")
    for draft, title in zip(drafts, titles, strict=False):
        if not draft.alert.format.startswith("CAP"):
            assert _written_in(title, _headline(draft.alert))
    if titles == []:
        assert not any(_headline(draft.alert) for draft in drafts)
    note = found[3] or ""
    if expires := re.search(r"expires (\S+Z)", note):
        assert [info.expires_at for draft in drafts for info in draft.alert.infos] == [_utc(expires[1])]
    if "without severity" in note:
        assert [worst_severity(draft.alert) for draft in drafts].count(None) == 1
    if "flagged" in note:
        assert all("index-entry" in draft.alert.flags for draft in drafts)
    if "one position per distinct place" in note:
        assert [len(area.circles) for draft in drafts for info in draft.alert.infos for area in info.areas] == [1] * 4
    if "script" in note:
        assert not any("location" in (info.description or "") for draft in drafts for info in draft.alert.infos)


def _check_features(batch: Batch, words: str, data: bytes) -> None:
    """``N features; metadata count=...; first: TITLE``, or one feature with its id."""
    drafts = _drafts(batch)
    if alone := re.match(r"1 feature, id (\S+)", words):
        (draft,) = drafts
        assert draft.alert.identifier == alone[1]
        return
    found = re.match(r"(\d+) features; metadata count=(\w+); first: (.*?)(?: ## (.*))?$", words)
    assert found
    assert len(drafts) == int(found[1])
    assert found[3] in _headline(drafts[0].alert)
    if exact := re.search(r"first: (\S+Z) M (\S+) (\w+) .* depth (\S+)", found[4] or ""):
        quake = drafts[0].alert.quake
        assert quake
        assert (quake.at, quake.magnitude) == (_utc(exact[1]), float(exact[2]))
        assert (quake.magnitude_type, quake.depth_km) == (exact[3], float(exact[4]))


def _check_report(batch: Batch, words: str, data: bytes) -> None:
    (draft,) = _drafts(batch)
    alert, expected = draft.alert, _expected(words)
    parameters = {parameter.name: parameter.value for parameter in alert.infos[0].parameters}
    assert (alert.sender, alert.identifier) == (expected["sender"], expected["reportUUID"])
    assert alert.sent_at == _utc(expected["sent UTC"])
    assert alert.status == expected["context (status)"]
    assert parameters.get("SequenceNumber", "none") == expected["sequence"]
    assert parameters["Confidentiality"] == expected["confidentiality"]
    assert (_headline(alert) or "none") == expected["title"]
    assert len(draft.attachments) == int(expected["attachments"])
    assert all(attachment.problem is None and attachment.data for attachment in draft.attachments)
    assert (batch.document is None) == (expected["root"] == "Report")


def _check_quakes(batch: Batch, words: str, data: bytes) -> None:
    head = re.match(r"(\d+) event\(s\); ", words)
    assert head
    events = re.findall(
        r"(\S+): time (\S+) lat (\S+) lon (\S+) depth (\S+) m; mag (\S+) ([^;\s]+)", words[head.end() :]
    )
    drafts = _drafts(batch)
    assert len(drafts) == int(head[1])
    assert 0 < len(events) <= len(drafts)
    for draft, (name, time, latitude, longitude, depth_m, magnitude, kind) in zip(drafts, events, strict=False):
        quake = draft.alert.quake
        assert quake
        assert _same(draft.alert.identifier, name)
        assert quake.at == (None if time == "None" else _utc(time))
        assert quake.magnitude == (None if magnitude == "None" else float(magnitude))
        assert (quake.magnitude_type or "None") == kind
        for value, expected, scale in (
            (quake.latitude, latitude, 1.0),
            (quake.longitude, longitude, 1.0),
            (quake.depth_km, depth_m, 1000.0),
        ):
            assert (value is None) == (expected == "None")
            assert value is None or abs(value - float(expected) / scale) < 0.0005
        if "must not raise an earthquake alert" in words or "not an earthquake alarm" in words:
            assert quake.kind
            assert "earthquake" not in quake.kind


def _check_warning(batch: Batch, words: str, data: bytes) -> None:
    (draft,) = _drafts(batch)
    alert = draft.alert
    sender = re.match(r"sender=([^;]+); id=([^;]+)", words)
    assert sender
    assert (alert.sender, alert.identifier) == (sender[1], sender[2])
    if sent := re.search(r"sent UTC=(\S+Z)", words):
        assert alert.sent_at == _utc(sent[1])
    if headline := re.search(r"headline ([^;]+)", words):
        assert _headline(alert) == headline[1]
    if severity := re.search(r"severity (\w+)", words):
        assert (worst_severity(alert) or "unknown").lower() == severity[1]
    if "test message" in words:
        assert alert.status == "Test"
    if areas := re.search(r"areas (\d+)", words):
        assert len(alert.infos[0].areas) == int(areas[1])


def _check_mail(batch: Batch, words: str, data: bytes) -> None:
    draft = _drafts(batch)[0]
    alert = draft.alert
    found = re.match(
        r"from=(.*?); sent UTC=(.*?); subject=(.*?)(?:; attachments=(\d+) ?([^#]*)|; headers.*)?(?: ##.*)?$", words
    )
    assert found
    name, _, address = found[1].rpartition(" ")
    assert alert.sender == address.strip("<>")
    assert name.strip('"') in (alert.infos[0].sender_name or "")
    if found[2].endswith("not parseable"):
        assert {"sent-from-received", "sent-unreadable"}.intersection(alert.flags)
    else:
        assert alert.sent_at == (None if "no Date" in found[2] else _utc(found[2]))
    assert _headline(alert) == found[3]
    if found[4]:
        assert len(draft.attachments) == int(found[4])
        names = [each.strip() for each in (found[5] or "").split(",") if each.strip()]
        for attachment, expected in zip(draft.attachments, names, strict=False):
            is_declared_type = "/" in expected  # of an attachment without a plain name; ours is found from the bytes
            assert is_declared_type or _written_in(expected, attachment.name)


def _check_outlook(batch: Batch, words: str, data: bytes) -> None:
    alert = _drafts(batch)[0].alert
    subject = re.search(r'subject "([^"]*)"', words)
    assert subject
    assert _headline(alert) == subject[1]
    sent = re.search(r"sent UTC (\S+Z)", words)
    assert alert.sent_at == (_utc(sent[1]) if sent else None)
    if sender := re.match(r"sender ([^;]+);", words):
        assert sender[1] in (alert.infos[0].sender_name or "")
