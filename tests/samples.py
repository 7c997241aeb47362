"""The real files in ``../shared/samples`` and what INDEX.tsv says of them; absent on most machines."""

import csv
import re
from pathlib import Path

from icc_desktop.base.clock import iso_z
from icc_desktop.domain.alert import Alert, Batch, Draft
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
    return dict(part.split("=", 1) for part in re.split(r"; (?=[a-zA-Z ]+=)", words.strip()))


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
