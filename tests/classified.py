"""Messages that carry a classification, of each format; `TOKEN` stands for what may not be kept of any of them."""

from collections.abc import Callable

from tests import ole

TOKEN = "Kinshasa"


def mail(*, subject: str = "note", body: str = f"Plan for {TOKEN}", more: str = "") -> bytes:
    head = f"From: Bo <bo@example.org>\r\nTo: desk@example.org\r\nDate: Wed, 25 Nov 2026 08:00:00 +0000\r\nMessage-ID: <m1@example.org>\r\nSubject: {subject}\r\n{more}"
    return f"{head}\r\n{body}\r\n".encode()


def cap(**parts: str) -> bytes:
    given = {"headline": "note", "scope": "<scope>Public</scope>", "description": f"Plan for {TOKEN}", **parts}
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>C-1</identifier><sender>c@example.org</sender>
<sent>2026-11-25T08:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType>{given["scope"]}<info>
<category>Safety</category><event>Event</event><urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
<headline>{given["headline"]}</headline><description>{given["description"]}</description><instruction>{TOKEN}</instruction>
<contact>{TOKEN}</contact><parameter><valueName>p</valueName><value>{TOKEN}</value></parameter>
<area><areaDesc>{TOKEN}</areaDesc></area></info></alert>""".encode()


def emsi(secrecy: str) -> bytes:
    return f"""<EMSI><CONTEXT><ID>E-1</ID><MODE>ACTUAL</MODE><MSGTYPE>ALERT</MSGTYPE><CREATION>2026-11-25T08:00:00Z</CREATION>
<SECLASS>{secrecy}</SECLASS><FREETEXT>{TOKEN}</FREETEXT><ORIGIN><ORG_ID>org</ORG_ID></ORIGIN></CONTEXT>
<EVENT><ID>e</ID><NAME>{TOKEN}</NAME><FREETEXT>{TOKEN}</FREETEXT></EVENT></EMSI>""".encode()


def irix(secrecy: str) -> bytes:
    name = "http://www.iaea.org/2012/IRIX/Format"
    return f"""<Report xmlns="{name}"><Identification xmlns="{name}/Identification"><OrganisationReporting>org</OrganisationReporting>
<DateAndTimeOfCreation>2026-11-25T08:00:00Z</DateAndTimeOfCreation><ReportContext>Emergency</ReportContext>
<ReportUUID>I-1</ReportUUID><Confidentiality>{secrecy}</Confidentiality></Identification>
<Annexes xmlns="{name}/Annexes"><Annotation><Title>{TOKEN}</Title><Text>{TOKEN}</Text></Annotation></Annexes></Report>""".encode()


def outlook(subject: str) -> bytes:
    sent = ole.message(
        {0x001A: "IPM.Note", 0x0037: subject, 0x1000: f"Plan for {TOKEN}", 0x0042: "Bo", 0x5D02: "bo@example.org"}
    )
    return ole.compound_file(sent)


def rss(title: str) -> bytes:
    return f"""<rss version="2.0"><channel><title>t</title><item><title>harmless</title><guid>1</guid></item>
<item><title>{title}</title><guid>2</guid><description>{TOKEN}</description></item></channel></rss>""".encode()


CLASSIFIED: dict[str, Callable[[], bytes]] = {
    "mail": lambda: mail(subject=f"SECRET UE - {TOKEN}"),
    "mail, encoded": lambda: mail(subject="=?utf-8?b?WkVFUiBHRUhFSU0gLSBLaW5zaGFzYQ==?="),
    "mail, second subject": lambda: mail(more=f"Subject: SECRET UE {TOKEN}\r\n"),
    "mail, header of its own": lambda: mail(more="X-Classification: Confidential\r\n"),
    "mail, first line": lambda: mail(body=f"GEHEIM/SECRET\r\n\r\n{TOKEN}"),
    "mail, last line": lambda: mail(body=f"{TOKEN}\r\n\r\nNATO SECRET"),
    "mail with such a file": lambda: mail(
        more='MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n',
        body=f'--b\r\n\r\nnote {TOKEN}\r\n--b\r\nContent-Type: application/pdf; name="SECRET_UE_plan.pdf"\r\n\r\n%PDF-1.4 {TOKEN}\r\n--b--',
    ),
    "mail with such a mail": lambda: mail(
        more='MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n',
        body=f"--b\r\n\r\nnote\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\nSubject: NATO SECRET\r\n\r\n{TOKEN}\r\n--b--",
    ),
    "mail with such an alert": lambda: mail(
        more='MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n',
        body="--b\r\n\r\nnote\r\n--b\r\nContent-Type: application/cap+xml\r\n\r\n"
        + cap(headline="SECRET UE").decode()
        + "\r\n--b--",
    ),
    "Outlook": lambda: outlook(f"NATO CONFIDENTIAL {TOKEN}"),
    "CAP, headline": lambda: cap(headline=f"GEHEIM: {TOKEN}"),
    "CAP, restriction": lambda: cap(scope="<scope>Restricted</scope><restriction>EU RESTRICTED</restriction>"),
    "EMSI": lambda: emsi("RESTRC"),
    "IRIX": lambda: irix("Confidential"),
    "RSS": lambda: rss(f"SECRET UE {TOKEN}"),
    "text": lambda: f"SECRET UE\n\n{TOKEN}\n".encode(),
    "broken CAP": lambda: cap(headline=f"SECRET UE {TOKEN}")[:-40],
    "broken CAP, UTF-16": lambda: cap(headline=f"SECRET UE {TOKEN}").decode()[:-40].encode("utf-16"),
}
