"""The colours of each appearance (light, dark, high contrast) in each lane, and their contrast."""

from dataclasses import dataclass
from typing import Literal, TypedDict

Lane = Literal["real", "exercise"]


@dataclass(frozen=True, kw_only=True)
class Tones:
    """The colours of one appearance in one lane, as ``#RRGGBB``.

    `base` lies under everything, `surface` under what is read and typed, `raised` under strip and rail,
    `quiet` is text of second rank. `line` separates, `edge` bounds what can be operated (3:1 on its ground).
    `line` is different in each value: it tells the tones apart in a palette.
    """

    base: str
    surface: str
    raised: str
    text: str
    quiet: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selected: str
    on_selected: str
    good: str
    amber: str
    on_amber: str
    red: str
    on_red: str
    problem: str
    hatch: str
    on_hatch: str
    critical: str
    serious: str
    notable: str
    info: str
    unassessed: str
    contrast: float = 4.5

    def severity(self, severity: int | None) -> str:
        """The colour of a severity 4 to 1, None being not assessed (DOMAIN 9.2)."""
        return {4: self.critical, 3: self.serious, 2: self.notable, 1: self.info}.get(severity or 0, self.unassessed)

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (text, ground) pair that is used; each reaches `contrast`."""
        grounds = (self.base, self.surface, self.raised)
        texts = (
            *(self.text, self.quiet, self.accent, self.problem, self.good),
            *(self.critical, self.serious, self.notable, self.info, self.unassessed),
        )
        return (
            *((text, ground) for text in texts for ground in grounds),
            (self.on_accent, self.accent),
            (self.on_selected, self.selected),
            (self.on_amber, self.amber),
            (self.on_red, self.red),
            (self.on_hatch, self.hatch),
        )


class _Severities(TypedDict):
    critical: str
    serious: str
    notable: str
    info: str
    unassessed: str


class _Signals(TypedDict):
    amber: str
    on_amber: str
    red: str
    on_red: str


def _severities(critical: str, serious: str, notable: str, info: str, unassessed: str) -> _Severities:
    return _Severities(critical=critical, serious=serious, notable=notable, info=info, unassessed=unassessed)


_LIGHT_SIGNALS = _Signals(amber="#FFBF47", on_amber="#14181D", red="#A3121F", on_red="#FFFFFF")
_DARK_SIGNALS = _Signals(amber="#E9A23B", on_amber="#14181D", red="#B01E2B", on_red="#FFFFFF")
_CONTRAST_SIGNALS = _Signals(amber="#FFD200", on_amber="#000000", red="#8B0000", on_red="#FFFFFF")

TONES: dict[tuple[str, Lane], Tones] = {
    ("light", "real"): Tones(
        base="#F1F3F5",
        surface="#FFFFFF",
        raised="#E7EBEE",
        text="#14181D",
        quiet="#4A5560",
        line="#C5CCD3",
        edge="#7C8893",
        accent="#005F68",
        on_accent="#FFFFFF",
        selected="#CFE6E8",
        on_selected="#14181D",
        good="#1E5E34",
        problem="#A3121F",
        hatch="#4B45A1",
        on_hatch="#FFFFFF",
        **_LIGHT_SIGNALS,
        **_severities("#A3121F", "#8A4B00", "#0B5394", "#4A5560", "#5B2A86"),
    ),
    ("light", "exercise"): Tones(
        base="#DEDDF3",
        surface="#F4F3FC",
        raised="#D2D0EE",
        text="#14181D",
        quiet="#3F4854",
        line="#B3B0DA",
        edge="#716DAA",
        accent="#00555D",
        on_accent="#FFFFFF",
        selected="#BBDADF",
        on_selected="#14181D",
        good="#1A5230",
        problem="#93101C",
        hatch="#4B45A1",
        on_hatch="#FFFFFF",
        **_LIGHT_SIGNALS,
        **_severities("#A3121F", "#7A4200", "#0B5394", "#3F4854", "#5B2A86"),
    ),
    ("dark", "real"): Tones(
        base="#0F1216",
        surface="#14181D",
        raised="#1C2229",
        text="#E6EAEE",
        quiet="#A9B4C0",
        line="#313A44",
        edge="#6B7783",
        accent="#5CC8D2",
        on_accent="#0A1416",
        selected="#1F474C",
        on_selected="#FFFFFF",
        good="#7FD3A0",
        problem="#FF7A85",
        hatch="#A7A1F2",
        on_hatch="#14122E",
        **_DARK_SIGNALS,
        **_severities("#FF7A85", "#FFB45C", "#7FBBFF", "#A9B4C0", "#CFA6F5"),
    ),
    ("dark", "exercise"): Tones(
        base="#1B1938",
        surface="#201E42",
        raised="#292653",
        text="#E9E8F7",
        quiet="#B9BACF",
        line="#444080",
        edge="#8481BD",
        accent="#5CC8D2",
        on_accent="#0A1416",
        selected="#1F4D5C",
        on_selected="#FFFFFF",
        good="#7FD3A0",
        problem="#FF8F98",
        hatch="#A7A1F2",
        on_hatch="#14122E",
        **_DARK_SIGNALS,
        **_severities("#FF8F98", "#FFB45C", "#7FBBFF", "#B9BACF", "#CFA6F5"),
    ),
    ("contrast", "real"): Tones(
        base="#000000",
        surface="#000000",
        raised="#101010",
        text="#FFFFFF",
        quiet="#DDE2E7",
        line="#8A8A8A",
        edge="#FFFFFF",
        accent="#FFE600",
        on_accent="#000000",
        selected="#FFE600",
        on_selected="#000000",
        good="#8CF0B0",
        problem="#FF9AA2",
        hatch="#FFFFFF",
        on_hatch="#000000",
        contrast=7.0,
        **_CONTRAST_SIGNALS,
        **_severities("#FF9AA2", "#FFC57D", "#9CCBFF", "#C8D0D8", "#DDBFFA"),
    ),
    ("contrast", "exercise"): Tones(
        base="#15134A",
        surface="#100E3A",
        raised="#1B1858",
        text="#FFFFFF",
        quiet="#DDE2E7",
        line="#8A88C8",
        edge="#FFFFFF",
        accent="#FFE600",
        on_accent="#000000",
        selected="#FFE600",
        on_selected="#000000",
        good="#8CF0B0",
        problem="#FFB0B6",
        hatch="#FFFFFF",
        on_hatch="#000000",
        contrast=7.0,
        **_CONTRAST_SIGNALS,
        **_severities("#FFB0B6", "#FFC57D", "#9CCBFF", "#C8D0D8", "#DDBFFA"),
    ),
}
BY_LINE = {tones.line.lower(): tones for tones in TONES.values()}


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
