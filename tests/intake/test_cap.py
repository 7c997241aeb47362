"""CAP 1.0 to 1.2: every element, what senders get wrong, and the values of the sample files."""

import base64
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.domain import flags
from icc_desktop.domain.alert import Alert, Attachment, Circle, Draft, Named, Reference, Unreadable
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.reading import best_info, worst_severity
from icc_desktop.intake import cap, embedded, shapes, xml
from icc_desktop.intake.readers import read

DATA = Path(__file__).resolve().parents[1] / "data" / "cap"

MINIMAL = """<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>I</identifier><sender>S</sender>
<sent>2026-03-02T06:05:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>{}</alert>"""
INFO = """<info><category>Met</category><event>Flood</event><urgency>Expected</urgency><severity>Minor</severity>
<certainty>Likely</certainty>{}</info>"""


def only(data: bytes) -> Alert:
    (item,) = read(data).items
    assert isinstance(item, Draft), item.reason.say()
    return item.alert


def minimal(inner: str = "") -> Alert:
    return only(MINIMAL.format(inner).encode())


def with_area(inner: str) -> Alert:
    return minimal(INFO.format(f"<area><areaDesc>A</areaDesc>{inner}</area>"))


@pytest.fixture(scope="module")
def alert() -> Alert:
    return only((DATA / "complete-1.2.xml").read_bytes())


class TestWhole:
    """Every element of the standard arrives."""

    def test_the_message_itself(self, alert: Alert) -> None:
        assert (alert.format, alert.identifier, alert.sender) == ("CAP 1.2", "BE-2026-0117", "alerts@example.org")
        assert alert.sent == "2026-03-02T06:05:00+01:00"
        assert alert.sent_at == datetime(2026, 3, 2, 5, 5, tzinfo=UTC)
        assert (alert.status, alert.message_type, alert.scope) == ("Actual", "Update", "Restricted")
        assert (alert.source, alert.restriction) == ("Desk & duty officer", "Partners only")
        assert alert.addresses == ("one@example.org", "Duty Officer West", "two@example.org")
        assert alert.codes == ("profile:one", "profile:two")
        assert alert.note == "Replaces the first message"
        assert alert.incidents == ("flood-1", "Meuse 2026")
        assert alert.references == (
            Reference(
                "alerts@example.org", "BE-2026-0115", "2026-03-02T04:00:00+01:00", datetime(2026, 3, 2, 3, tzinfo=UTC)
            ),
            Reference(
                "alerts@example.org", "BE-2026-0116", "2026-03-02T05:00:00-00:00", datetime(2026, 3, 2, 5, tzinfo=UTC)
            ),
        )
        assert alert.flags == ("embedded-resource",)
        assert alert.unread == ()

    def test_the_block(self, alert: Alert) -> None:
        info = alert.infos[0]
        assert (info.language, info.event, info.audience) == ("nl-BE", "Overstroming", "Bewoners")
        assert (info.categories, info.response_types) == (("Met", "Safety"), ("Prepare", "Avoid"))
        assert (info.urgency, info.severity, info.certainty) == ("Expected", "Severe", "Likely")
        assert info.event_codes == (Named("SAME", "FLW"),)
        assert info.effective_at == datetime(2026, 3, 2, 5, tzinfo=UTC)
        assert info.onset_at == datetime(2026, 3, 2, 17, tzinfo=UTC)
        assert info.expires_at == datetime(2026, 3, 3, 5, tzinfo=UTC)
        assert (info.sender_name, info.web, info.contact) == (
            "Waterbeheerder",
            "https://example.org/meuse",
            "+32 2 000 00 00",
        )
        assert info.headline == "Hoog water op de Maas"
        assert info.description == "Eerste regel.\n      Tweede regel."
        assert info.instruction == "Blijf weg van de oever."
        assert info.parameters == (Named("awareness_level", "3; orange; Severe"),)

    def test_the_resource_is_described_and_its_bytes_counted(self, alert: Alert) -> None:
        (resource,) = alert.infos[0].resources
        assert (resource.description, resource.mime_type, resource.size_bytes) == ("Kaart", "image/png", 2048)
        assert (resource.uri, resource.embedded_bytes) == ("https://example.org/map.png", len(b"hello world"))
        assert resource.digest == "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed"

    def test_the_areas(self, alert: Alert) -> None:
        area, other = alert.infos[0].areas
        assert (area.description, other.description) == ("Maasvallei", "Luik")
        assert area.polygons[0].points == ((50, 4), (50, 5), (51, 5), (51, 4), (50, 4))
        assert [polygon.problem for polygon in area.polygons] == [None, None]
        assert area.circles == (Circle(50.5, 4.5, 10),)
        assert area.geocodes == (Named("NUTS3", "BE352"),)
        assert (area.altitude, area.ceiling) == ("100", "500")

    def test_each_language_block_is_kept(self, alert: Alert) -> None:
        assert [info.headline for info in alert.infos] == ["Hoog water op de Maas", "Crue de la Meuse"]
        french = best_info(alert, "fr")
        assert french
        assert french.severity == "Extreme"
        assert worst_severity(alert) == "Extreme"


def test_cap_1_0_writes_pairs_as_one_text() -> None:
    alert = only((DATA / "old-1.0.xml").read_bytes())
    info = alert.infos[0]
    assert alert.format == "CAP 1.0"
    assert info.event_codes == (Named("same", "CAE"),)
    assert info.parameters == (Named("colour", "blue = green"),)
    assert info.areas[0].geocodes == (Named("fips6", "006037"), Named("", "plain"))
    assert alert.password_given
    assert alert.flags == ()


def test_what_is_odd_is_read_and_flagged() -> None:
    alert = only((DATA / "odd-everything.xml").read_bytes())
    assert set(alert.flags) == {
        "namespace-unknown",
        "element-repeated",
        "unknown-element",
        "time-without-zone",
        "time-unreadable",
        "status-unknown",
        "scope-missing",
        "cancel-without-reference",
        "value-unknown",
        "value-missing",
        "event-missing",
        "markup-in-text",
        "area-unnamed",
        "polygon-empty",
        "polygon-too-few-points",
        "polygon-not-closed",
        "polygon-crosses-itself",
        "polygon-out-of-range",
        "polygon-unreadable",
        "circle-unreadable",
        "same-language-twice",
    }
    assert alert.identifier == "ODD-1"
    assert alert.unread == (Named("alert/identifier", "ODD-2"), Named("alert/invented", "kept"))
    assert alert.infos[0].headline == "Bold"
    assert alert.infos[0].description == "text"
    assert alert.infos[0].areas[0].unreadable_circles == ("50.5;4.5 10",)
    assert alert.infos[0].areas[0].polygons[-1].written == "here,there"
    assert verdict(alert) == "unclear"


def test_every_flag_that_the_reader_can_give_has_words() -> None:
    sources = Path(cap.__file__).read_text("utf-8") + Path(shapes.__file__).read_text("utf-8")
    given = set(re.findall(r'"((?:[a-z]+-)+[a-z]+|signed)"', sources)) - {"message-type"}
    for name in ("status", "message-type", "scope", "identifier", "sender", "sent"):
        given.add(f"{name}-missing")
    given |= {"status-unknown", "message-type-unknown", "scope-unknown"}
    given |= {"status-test", "status-system", "status-draft", "status-exercise"}
    assert len(given) > 30
    assert given <= set(flags.WORDS)


@pytest.mark.parametrize("name", ["identifier", "sender", "sent", "status", "msgType", "scope"])
@pytest.mark.parametrize("instead", ["", "<{0}/>", "<{0}>  \n </{0}>"])
def test_a_missing_mandatory_element_is_a_flag_not_a_refusal(name: str, instead: str) -> None:
    text = re.sub(f"<{name}>.*?</{name}>", instead.format(name), MINIMAL.format(""))
    alert = only(text.encode())
    assert f"{'message-type' if name == 'msgType' else name}-missing" in alert.flags
    assert verdict(alert) == ("unclear" if name == "status" else "real")


@pytest.mark.parametrize(
    ("sent", "sent_at", "flag"),
    [
        ("2026-03-02T06:05:00+02:00", datetime(2026, 3, 2, 4, 5, tzinfo=UTC), None),
        ("2026-03-02T06:05:00-00:00", datetime(2026, 3, 2, 6, 5, tzinfo=UTC), None),
        ("2026-03-02T06:05:00Z", datetime(2026, 3, 2, 6, 5, tzinfo=UTC), None),
        ("2026-03-02t06:05:00z", datetime(2026, 3, 2, 6, 5, tzinfo=UTC), None),
        ("\n2026-03-02T06:05:00.250+00:00\n", datetime(2026, 3, 2, 6, 5, 0, 250000, tzinfo=UTC), None),
        ("2026-03-02T06:05:00", datetime(2026, 3, 2, 6, 5, tzinfo=UTC), "time-without-zone"),
        ("2026-13-02T06:05:00+00:00", None, "sent-unreadable"),
        ("0001-01-01T00:00:00+14:00", None, "sent-unreadable"),
        ("Monday", None, "sent-unreadable"),
    ],
)
def test_times(sent: str, sent_at: datetime | None, flag: str | None) -> None:
    alert = only(re.sub("<sent>.*?</sent>", f"<sent>{sent}</sent>", MINIMAL.format("")).encode())
    assert alert.sent == sent.strip()
    assert alert.sent_at == sent_at
    assert (set(alert.flags) & {"time-without-zone", "sent-unreadable"}) == ({flag} if flag else set())


@pytest.mark.parametrize(
    ("written", "references", "flag"),
    [
        ("", (), None),
        ("S2,A,2026-01-01T00:00:00Z", (("S2", "A"),), None),
        ("S2, A, 2026-01-01T00:00:00Z", (("S2", "A"),), None),
        ("S2,A,2026-01-01T00:00:00Z\n\t S3,B,2026-01-01T00:00:00Z", (("S2", "A"), ("S3", "B")), None),
        ("S,I,2026-01-01T00:00:00Z", (("S", "I"),), "reference-to-itself"),
        ("A-17", (("", "A-17"),), "reference-unreadable"),
        ("S2,A", (("S2", "A"),), "reference-unreadable"),
        ("S2,A,then", (("S2", "A"),), "reference-unreadable"),
    ],
)
def test_references(written: str, references: tuple[tuple[str, str], ...], flag: str | None) -> None:
    alert = minimal(f"<references>{written}</references>")
    assert tuple((r.sender, r.identifier) for r in alert.references) == references
    assert [f for f in alert.flags if f.startswith("reference")] == ([flag] if flag else [])


@pytest.mark.parametrize("kind", ["Update", "Cancel"])
@pytest.mark.parametrize(
    "references", ["", "<references/>", "<references>\n</references>", "<references>S,I,x</references>"]
)
def test_an_update_or_cancel_that_names_nothing_is_flagged(kind: str, references: str) -> None:
    text = MINIMAL.format(references).replace(">Alert<", f">{kind}<")
    assert f"{kind.lower()}-without-reference" in only(text.encode()).flags


def test_a_cancel_without_block_is_read_and_says_that_the_area_is_not_given() -> None:
    alert = only(
        MINIMAL.format("<references>S,A,2026-01-01T00:00:00Z</references>").replace(">Alert<", ">Cancel<").encode()
    )
    assert alert.infos == ()
    assert set(alert.flags) == {"info-missing", "area-missing"}


@pytest.mark.parametrize(
    ("inner", "problem"),
    [
        ("<polygon>\n\n  1,1 1,2 2,2 1,1  \n</polygon>", None),
        ("<polygon>1, 1 1 ,2 2,2 1,1</polygon>", None),
        ("<polygon>\n</polygon>", "polygon-empty"),
        ("<polygon>1,1 1,2 2,2</polygon>", "polygon-too-few-points"),
        ("<polygon>1,1 1,2 1,1 1,1</polygon>", "polygon-too-few-points"),
        ("<polygon>1,1 1,2 2,2 2,1</polygon>", "polygon-not-closed"),
        ("<polygon>0,0 1,1 0,1 1,0 0,0</polygon>", "polygon-crosses-itself"),
        ("<polygon>0,179 0,-179 1,-179 1,179 0,179</polygon>", None),
        ("<polygon>0,0 0,2 2,2 2,0 1,0 1,1 1,0 0,0</polygon>", None),
        ("<polygon>nan,1 1,2 2,2 nan,1</polygon>", "polygon-unreadable"),
        ("<polygon>1e999,1 1,2 2,2 1e999,1</polygon>", "polygon-unreadable"),
        ("<polygon>1_0,1 1,2 2,2 1_0,1</polygon>", "polygon-unreadable"),
        ("<polygon>1,1,0 1,2,0 2,2,0 1,1,0</polygon>", "polygon-unreadable"),
    ],
)
def test_polygons(inner: str, problem: str | None) -> None:
    alert = with_area(inner)
    (polygon,) = alert.infos[0].areas[0].polygons
    assert polygon.problem == problem
    assert alert.flags == ((problem,) if problem else ())


@pytest.mark.parametrize(
    ("written", "circle"),
    [
        ("\n 50.5,4.5 10 \n", Circle(50.5, 4.5, 10)),
        ("50.5, 4.5  0", Circle(50.5, 4.5, 0)),
        ("50.5,4.5", None),
        ("50.5,4.5 -1", None),
        ("50.5,4.5 inf", None),
        ("95,4.5 1", None),
        ("50.5 4.5 1", None),
    ],
)
def test_circles(written: str, circle: Circle | None) -> None:
    alert = with_area(f"<circle>{written}</circle>")
    area = alert.infos[0].areas[0]
    assert area.circles == ((circle,) if circle else ())
    assert area.unreadable_circles == (() if circle else (written.strip(),))
    assert alert.flags == (() if circle else ("circle-unreadable",))


def test_a_polygon_with_as_many_crossings_as_it_can_have_is_looked_at_in_bounded_time() -> None:
    comb = tuple(((i % 2) * 10.0, i / 100) for i in range(7000))
    assert not shapes.crosses_itself((*comb, (20.0, 70.0), (20.0, 0.0), comb[0]))


@pytest.mark.parametrize(
    ("namespace", "form", "flag"),
    [
        (' xmlns="urn:oasis:names:tc:emergency:cap:1.1"', "CAP 1.1", None),
        ("", "CAP", "namespace-missing"),
        (' xmlns="urn:example"', "CAP", "namespace-unknown"),
    ],
)
def test_the_namespace_decides_the_version_and_never_refuses(namespace: str, form: str, flag: str | None) -> None:
    text = MINIMAL.format(INFO.format("")).replace(' xmlns="urn:oasis:names:tc:emergency:cap:1.2"', namespace)
    alert = only(text.encode())
    assert alert.format == form
    assert alert.infos[0].event == "Flood"
    assert [f for f in alert.flags if f.startswith("namespace")] == ([flag] if flag else [])


def test_elements_of_other_namespaces_are_not_taken_for_caps() -> None:
    alert = minimal('<x:note xmlns:x="urn:x">not the note</x:note>')
    assert alert.note is None
    assert alert.unread == (Named("alert/note", "not the note"),)


def test_four_scripts_and_a_very_long_headline() -> None:
    alert = only((DATA / "scripts.xml").read_bytes())
    assert [info.headline for info in alert.infos][:3] == ["שטפונות בזק", "Изненадне поплаве", "明德水庫:洩洪中"]
    assert [info.language for info in alert.infos] == ["he", "sr-Cyrl", "zh-TW", "en"]
    long = minimal(INFO.format(f"<headline>{'ab ' * 3000}</headline>"))
    assert minimal(INFO.format("<headline>\n Two\n  lines </headline>")).infos[0].headline == "Two lines"
    assert long.infos[0].headline == ("ab " * 3000).strip()


def test_each_alert_in_a_wrapper_is_an_item_and_one_bad_one_does_not_take_the_others_along() -> None:
    data = (DATA / "wrapper.xml").read_bytes()
    batch = read(data)
    first, second, third = batch.items
    assert batch.document == data
    assert isinstance(first, Draft)
    assert isinstance(second, Unreadable)
    assert isinstance(third, Draft)
    assert (first.alert.identifier, third.alert.identifier) == ("W-1", "W-3")
    assert second.where == "alert 2, line 4"
    assert second.reason.text == cap.NOT_CAP
    assert third.alert.flags[0] == "status-test"


def test_the_bytes_of_one_alert_of_several_are_an_alert_again_with_its_signature() -> None:
    (first, *_) = read((DATA / "wrapper.xml").read_bytes()).items
    again = only(first.original)
    assert again.identifier == "W-1"
    assert again.signatures == 1
    assert "signed" in again.flags
    assert first.original.startswith(b"<alert xmlns=")
    assert b"xmlns:ds=" in first.original
    assert first.original.endswith(b"</alert>")


def test_an_envelope_that_says_exercise_makes_actual_unclear() -> None:
    data = (DATA / "envelope.xml").read_bytes()
    alert = only(data)
    assert "envelope-status" in alert.flags
    assert verdict(alert) == "unclear"
    assert read(data.replace(b">Exercise<", b">Actual<")).items[0] != read(data).items[0]


def test_exercise_words_under_actual_are_flagged() -> None:
    assert "exercise-words" in minimal(INFO.format("<headline>TEST - siren</headline>")).flags
    assert "exercise-words" not in minimal(INFO.format("<headline>Latest test results</headline>")).flags


def test_an_element_alert_without_anything_of_cap_is_no_alert() -> None:
    (item,) = read(b"<alert>Fire!</alert>").items
    assert isinstance(item, Unreadable)
    assert item.original == b"<alert>Fire!</alert>"


def test_reading_one_element_needs_no_document() -> None:
    assert cap.read(xml.parse(MINIMAL.format("").encode())).identifier == "I"


@pytest.mark.parametrize(
    ("written", "shown", "is_markup"),
    [
        ("Stay&lt;br /&gt;inside", "Stay\ninside", True),
        ("<![CDATA[<p>Stay</p><p>inside</p>]]>", "Stay\n\ninside", True),
        ("Stay<br/>inside", "Stay\ninside", True),
        ("H&amp;ouml;he 5 m", "Höhe 5 m", True),
        ("&lt;script&gt;steal()&lt;/script&gt;Stay inside", "Stay inside", True),
        ("One\n\n  two", "One\n\n  two", False),
        ("Ask Ann &lt;ann@example.org&gt;, gusts &lt; 80", "Ask Ann <ann@example.org>, gusts < 80", False),
    ],
)
def test_markup_in_a_text_becomes_lines(written: str, shown: str, is_markup: bool) -> None:
    alert = minimal(INFO.format(f"<description>{written}</description>"))
    assert alert.infos[0].description == shown
    assert ("markup-in-text" in alert.flags) is is_markup


def test_breaks_and_blanks_around_a_value_change_nothing() -> None:
    inner = "<code>{0}profile:one{0}</code><references>{0}</references><info><event>{0}Flood{0}</event></info>"
    bare, padded = minimal(inner.format("")), minimal(inner.format(" \n\t "))
    assert bare == padded
    assert padded.codes == ("profile:one",)


RESOURCE = (
    "<resource><resourceDesc>{}</resourceDesc><mimeType>audio/mpeg</mimeType>{}<derefUri>{}</derefUri></resource>"
)


def attachments(*infos: str) -> tuple[Attachment, ...]:
    (item,) = read(MINIMAL.format("".join(INFO.format(info) for info in infos)).encode()).items
    assert isinstance(item, Draft)
    return item.attachments


def test_a_file_in_the_alert_is_an_attachment_with_the_type_that_its_bytes_say() -> None:
    resource = RESOURCE.format("Map", "<uri>https://example.org/a/map.png?x=/1</uri>", "SGVs\n bG8K")
    assert attachments(resource) == (Attachment("map.png", "text/plain", b"Hello\n"),)


def test_the_same_file_in_each_language_is_one_attachment_and_another_is_another() -> None:
    one, two = RESOURCE.format("Audio", "", "SGVsbG8K"), RESOURCE.format("Audio", "", "QnllCg==")
    assert [found.data for found in attachments(one, one + two)] == [b"Hello\n", b"Bye\n"]


def test_a_damaged_file_is_kept_as_far_as_it_goes_and_flagged() -> None:
    resource = RESOURCE.format("", "", "SGVsbG8!!!K")
    (found,) = attachments(resource)
    assert (found.name, found.problem, found.data[:5]) == ("attachment-1.txt", "attachment-damaged", b"Hello")
    assert "attachment-damaged" in minimal(INFO.format(resource)).flags


def test_more_files_than_are_unpacked_are_told() -> None:
    many = "".join(RESOURCE.format(f"File {n}", "", "SGVsbG8K") for n in range(embedded.MAX_ATTACHMENTS + 1))
    assert len(attachments(many)) == embedded.MAX_ATTACHMENTS
    alert = minimal(INFO.format(many))
    assert "attachments-left" in alert.flags
    assert len(alert.infos[0].resources) == embedded.MAX_ATTACHMENTS + 1


def test_an_alert_in_an_alert_s_file_is_an_item_that_names_its_carrier() -> None:
    inner = base64.b64encode(MINIMAL.format("<note>inner</note>").encode()).decode()
    outer, carried = read(MINIMAL.format(INFO.format(RESOURCE.format("Alert", "", inner))).encode()).items
    assert isinstance(outer, Draft)
    assert isinstance(carried, Draft)
    assert (carried.carrier, carried.alert.note) == (0, "inner")
