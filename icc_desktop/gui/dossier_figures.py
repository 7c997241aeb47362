"""The sections of a dossier that say how bad it is: figures with their sources beside each other, and the history of its severity."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, Qt

from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.domain import figures
from icc_desktop.domain.dossier import PRECISION_WORDS, Assessment, Figure
from icc_desktop.gui.dossier_section import KeyedModel, SectionPlace, TableSection
from icc_desktop.gui.dossier_words import figure_kinds, figure_name, value_words
from icc_desktop.gui.severity import severity_icon, severity_word
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import translate_core, when_text

translate = QCoreApplication.translate
Key = Qt.Key


class Told(msgspec.Struct, frozen=True):
    """A figure in the table: the newest of its kind, the last word of another source, or an earlier value."""

    figure: Figure
    rank: str
    differs: bool = False

    @property
    def id(self) -> str:
        return self.figure.ref


class _FigureModel(KeyedModel[Told]):
    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place

    def columns(self) -> tuple[str, ...]:
        return (
            translate("dossiers", "What"),
            translate("dossiers", "Value"),
            translate("dossiers", "Precision"),
            translate("dossiers", "Source"),
            translate("dossiers", "As at"),
        )

    def shown(self, row: Told, column: int) -> str:
        figure = row.figure
        match column:
            case 0:
                name = figure_name(figure, figure_kinds(), self._place.language)
                earlier = translate("dossiers", "earlier")
                return {"newest": name, "side": f"  {name}", "earlier": f"  {name}, {earlier}"}[row.rank]
            case 1:
                return value_words(figure)
            case 2:
                return translate_core(PRECISION_WORDS[figure.precision])
            case 3:
                return figure.source
            case _:
                return when_text(figure.as_at, self._place.tz, self._place.now())

    def sign(self, row: Told, column: int, tones: Tones) -> tuple[str, str] | None:
        return ("warning", tones.serious) if column == 1 and row.differs else None

    def ink(self, row: Told, column: int, tones: Tones) -> str:
        return tones.quiet if row.rank == "earlier" else ""

    def is_bold(self, row: Told, column: int) -> bool:
        return column <= 1 and row.rank != "earlier"


class Figures(TableSection[Told]):
    """For each thing counted the last word of each source; earlier values one key away."""

    acts = frozenset(("figure",))

    KEYS = ((Key.Key_Space, "figures_earlier", "log"), (Key.Key_Delete, "figure_strike", "strike"))

    def __init__(self, place: SectionPlace):
        self._earlier = False
        super().__init__(place, _FigureModel(place), (190, 96, 104, 160, 150), stretched=3)
        self.empty.setText(
            translate("dossiers", "No figures. F writes one down, with its source and the time that it stands for.")
        )

    @property
    def word(self) -> str:
        return translate("dossiers", "Figures")

    def rows_of(self, detail: DossierDetail) -> Sequence[Told]:
        rows: list[Told] = []
        kinds = figures.counted(detail.dossier.figures, figure_kinds())
        for one in kinds:
            rows += [Told(side, "side" if at else "newest", one.contradicts) for at, side in enumerate(one.sides)]
            if self._earlier:
                known = {side.ref for side in one.sides}
                rows += [Told(figure, "earlier") for figure in one.figures if figure.ref not in known]
        self.count = len(kinds)
        return rows

    def key_words(self, act: str) -> tuple[str, str]:
        if act == "figure_strike":
            return translate("dossiers", "Strike"), translate("dossiers", "Del")
        return translate("dossiers", "Earlier values"), translate("dossiers", "Space")

    def may(self, act: str) -> bool:
        return self.current is not None and self.detail is not None

    def toggle_earlier(self) -> None:
        """Show earlier values too, or only what counts."""
        self._earlier = not self._earlier
        if self.detail is not None:
            self.show_detail(self.detail)

    def whole_text(self, row: Told) -> str:
        figure = row.figure
        first = translate("dossiers", "{ref}, written by {who}, {time}. {remark}").format(
            ref=figure.ref,
            who=self.place.author_name(figure.author),
            time=when_text(figure.recorded_at, self.place.tz, self.place.now()),
            remark=figure.remark,
        )
        differ = translate("dossiers", "The sources differ: both stand until somebody corrects himself.")
        return f"{first}\n{differ}" if row.differs else first


# -- severity


class _Given(msgspec.Struct, frozen=True):
    one: Assessment

    @property
    def id(self) -> str:
        return self.one.ref


class _SeverityModel(KeyedModel[_Given]):
    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place

    def columns(self) -> tuple[str, ...]:
        return (
            translate("dossiers", "When"),
            translate("dossiers", "Severity"),
            translate("dossiers", "Who"),
            translate("dossiers", "Why"),
        )

    def shown(self, row: _Given, column: int) -> str:
        match column:
            case 0:
                return when_text(row.one.at, self._place.tz, self._place.now())
            case 1:
                return severity_word(row.one.severity)
            case 2:
                return self._place.author_name(row.one.author)
            case _:
                beside = translate("dossiers", "as {ref} was").format(ref=row.one.beside) if row.one.beside else ""
                return row.one.reason or beside

    def sign(self, row: _Given, column: int, tones: Tones) -> tuple[str, str] | None:
        return (severity_icon(row.one.severity), tones.severity(row.one.severity)) if column == 1 else None

    def is_bold(self, row: _Given, column: int) -> bool:
        return column == 1


class SeverityHistory(TableSection[_Given]):
    """Which severity was given when, by whom and why, the newest first."""

    acts = frozenset(("assess",))

    def __init__(self, place: SectionPlace):
        super().__init__(place, _SeverityModel(place), (170, 130, 150, 200), stretched=3)
        self.empty.setText(translate("dossiers", "Nobody has assessed it yet (key E)."))

    @property
    def word(self) -> str:
        return translate("dossiers", "Severity")

    def rows_of(self, detail: DossierDetail) -> Sequence[_Given]:
        return [_Given(one) for one in reversed(detail.dossier.assessments)]

    def whole_text(self, row: _Given) -> str:
        return f"{row.one.ref}  {row.one.reason}" if row.one.reason else row.one.ref
