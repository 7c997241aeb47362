"""Codes that senders write for an area instead of drawing it, and what the Belgian provinces are called.

Hides how the schemes are spelled. EMMA_ID (MeteoAlarm) and NUTS (Regulation (EC) 1059/2003) begin with the country's two letters, in
which both know a few that ISO 3166-1 does not.
"""

import re
from collections.abc import Iterator
from typing import Final

from icc_desktop.domain.alert import Area

_OTHER_LETTERS: Final = {
    "EL": "GR",
    "UK": "GB",
    "EI": "IE",
}  # Eurostat's for Greece and the United Kingdom, MeteoAlarm's for Ireland
_OF_ONE_COUNTRY: Final = {"WARNCELLID": "DE", "SAME": "US", "FIPS6": "US", "UGC": "US"}
_CODE = re.compile(r"([A-Z]{2})(?:-([A-Z0-9]{1,3}))?")

BELGIAN_NUTS: Final = {
    "BE1": ("BE-BRU",),
    "BE10": ("BE-BRU",),
    "BE2": ("BE-VAN", "BE-VLI", "BE-VOV", "BE-VBR", "BE-VWV"),
    "BE21": ("BE-VAN",),
    "BE22": ("BE-VLI",),
    "BE23": ("BE-VOV",),
    "BE24": ("BE-VBR",),
    "BE25": ("BE-VWV",),
    "BE3": ("BE-WBR", "BE-WHT", "BE-WLG", "BE-WLX", "BE-WNA"),
    "BE31": ("BE-WBR",),
    "BE32": ("BE-WHT",),
    "BE33": ("BE-WLG",),
    "BE34": ("BE-WLX",),
    "BE35": ("BE-WNA",),
}
"""NUTS 1 and 2 to the provinces and Brussels; NUTS 3 begins with its NUTS 2."""
_NEIGHBOURS_NUTS: Final = {
    "NL11": "NL-GR", "NL12": "NL-FR", "NL13": "NL-DR", "NL21": "NL-OV", "NL22": "NL-GE", "NL23": "NL-FL",
    "NL31": "NL-UT", "NL32": "NL-NH", "NL33": "NL-ZH", "NL34": "NL-ZE", "NL35": "NL-UT", "NL36": "NL-ZH",
    "NL41": "NL-NB", "NL42": "NL-LI", "DE1": "DE-BW", "DE2": "DE-BY", "DE3": "DE-BE", "DE4": "DE-BB", "DE5": "DE-HB",
    "DE6": "DE-HH", "DE7": "DE-HE", "DE8": "DE-MV", "DE9": "DE-NI", "DEA": "DE-NW", "DEB": "DE-RP", "DEC": "DE-SL",
    "DED": "DE-SN", "DEE": "DE-ST", "DEF": "DE-SH", "DEG": "DE-TH", "FRE11": "FR-59", "FRE12": "FR-62",
    "FRE21": "FR-02", "FRE22": "FR-60", "FRE23": "FR-80", "FRF11": "FR-67", "FRF21": "FR-08", "FRF23": "FR-51",
    "FRF31": "FR-54", "FRF32": "FR-55", "FRF33": "FR-57", "FRD22": "FR-76",
}  # fmt: skip
_NUTS: Final = {**BELGIAN_NUTS, **{nuts: (region,) for nuts, region in _NEIGHBOURS_NUTS.items()}}
_ALL_OF_BELGIUM: Final = {"BE-VLG": BELGIAN_NUTS["BE2"], "BE-WAL": BELGIAN_NUTS["BE3"]}

BELGIAN_NAMES: Final[dict[str, dict[str, str]]] = {
    code: dict(zip(("nl", "fr", "de", "en"), names, strict=True))
    for code, names in {
        "BE-BRU": ("Brussel", "Bruxelles", "Brüssel", "Brussels"),
        "BE-VAN": ("Antwerpen", "Anvers", "Antwerpen", "Antwerp"),
        "BE-VBR": ("Vlaams-Brabant", "Brabant flamand", "Flämisch-Brabant", "Flemish Brabant"),
        "BE-VLI": ("Limburg", "Limbourg", "Limburg", "Limburg"),
        "BE-VOV": ("Oost-Vlaanderen", "Flandre orientale", "Ostflandern", "East Flanders"),
        "BE-VWV": ("West-Vlaanderen", "Flandre occidentale", "Westflandern", "West Flanders"),
        "BE-WBR": ("Waals-Brabant", "Brabant wallon", "Wallonisch-Brabant", "Walloon Brabant"),
        "BE-WHT": ("Henegouwen", "Hainaut", "Hennegau", "Hainaut"),
        "BE-WLG": ("Luik", "Liège", "Lüttich", "Liège"),
        "BE-WLX": ("Luxemburg", "Luxembourg", "Luxemburg", "Luxembourg"),
        "BE-WNA": ("Namen", "Namur", "Namur", "Namur"),
    }.items()
}


def countries_named(area: Area) -> set[str]:
    """The countries that the area's codes name (ISO 3166-1 alpha-2)."""
    return {country for country, _ in _named(area)}


def regions_named(area: Area) -> set[str]:
    """The regions that the area's codes name (ISO 3166-2), where they name any that is known."""
    return {region for _, regions in _named(area) for region in regions}


def _named(area: Area) -> Iterator[tuple[str, tuple[str, ...]]]:
    for code in area.geocodes:
        scheme = re.sub(r"[^A-Z0-9]", "", code.name.upper())
        value = code.value.strip().upper()
        if scheme in _OF_ONE_COUNTRY:
            yield _OF_ONE_COUNTRY[scheme], ()
        elif "CAPCPLOCATION" in scheme:
            yield "CA", ()
        elif (scheme.startswith(("EMMA", "NUTS"))) and re.match(r"[A-Z]{2}[A-Z0-9]", value):
            yield _iso(value[:2]), _of_nuts(value) if scheme.startswith("NUTS") else ()
        elif ("ISO3166" in scheme or "COUNTRYCODES" in scheme) and (written := _CODE.fullmatch(value)):
            region = f"{written[1]}-{written[2]}"
            known = _ALL_OF_BELGIUM.get(region, (region,) if written[2] else ())
            yield _iso(written[1]), known


def _of_nuts(value: str) -> tuple[str, ...]:
    return next((_NUTS[value[:length]] for length in (5, 4, 3) if value[:length] in _NUTS), ())


def _iso(letters: str) -> str:
    return _OTHER_LETTERS.get(letters, letters)
