"""Small documents as they come over the wire, made for tests."""

from xml.sax.saxutils import escape

CAP = "urn:oasis:names:tc:emergency:cap:1.2"


def cap(
    headline: str, *, identifier: str = "T-1", sent: str = "2026-11-25T08:00:00+00:00", status: str = "Actual"
) -> bytes:
    """One CAP 1.2 alert."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="{CAP}"><identifier>{identifier}</identifier><sender>centre@example.org</sender><sent>{sent}</sent>
<status>{status}</status><msgType>Alert</msgType><scope>Public</scope><info><language>en</language>
<category>Safety</category><event>Event</event><urgency>Expected</urgency><severity>Severe</severity>
<certainty>Likely</certainty><headline>{escape(headline)}</headline>
<area><areaDesc>Here</areaDesc></area></info></alert>""".encode()


def index(kind: str, base_url: str) -> bytes:
    """A list of two storms: ``atom-links`` or ``rss-links`` to ``1.cap`` and ``2.cap``, or ``atom-inline``."""
    if kind == "rss-links":
        items = "".join(
            f"<item><title>{n}</title><guid>{n}</guid><link>{base_url}{n}.cap</link></item>" for n in (1, 2)
        )
        return f'<rss version="2.0"><channel><title>t</title>{items}</channel></rss>'.encode()
    entries = ""
    for n in (1, 2):
        if kind == "atom-inline":
            inside = cap(f"Storm {n}", identifier=f"S-{n}").decode().split("?>", 1)[1]
            what = f'<content type="application/cap+xml">{inside}</content>'
        else:
            what = f'<link rel="alternate" type="application/cap+xml" href="{base_url}{n}.cap"/>'
        entries += f"<entry><id>{n}</id><title>{n}</title><updated>2026-11-25T08:0{n}:00Z</updated>{what}</entry>"
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>t</title>{entries}</feed>'.encode()
