"""The panel of a dossier: what it is and what is asked on top, its sections as tabs, the acts below.

Hides which section is shown, and that a further one is a class in `SECTIONS`.
"""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.desk import marks
from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.gui.dossier_acts import ACTS, ON_NOTIFICATIONS, sensible
from icc_desktop.gui.dossier_decisions import Decisions
from icc_desktop.gui.dossier_figures import Figures, SeverityHistory
from icc_desktop.gui.dossier_phase import FederalPhaseSection
from icc_desktop.gui.dossier_section import Section, SectionPlace
from icc_desktop.gui.dossier_sections import Meetings, Notifications, Overview, Tasks
from icc_desktop.gui.dossier_timeline import Timeline
from icc_desktop.gui.dossier_words import asks, state_word
from icc_desktop.gui.forms import quiet
from icc_desktop.gui.panel_parts import Act, Asked, Badges, FlowLayout, Headline
from icc_desktop.gui.queue_row import Badge, badge_of
from icc_desktop.gui.section_tabs import SectionTabs
from icc_desktop.gui.severity import SeverityMark, severity_word
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text, when_text

SECTIONS: tuple[type[Section], ...] = (
    Overview,
    Notifications,
    Tasks,
    Meetings,
    Figures,
    SeverityHistory,
    Decisions,
    FederalPhaseSection,
    Timeline,
)
"""The tabs, in their order; the digits 1 to 9 choose them."""

_LARGE = 60  # characters up to which a title is set large
_ALWAYS = ("reopen", "unmerge")  # of one that is closed or merged: nothing else can be done with it
_NOT_BELOW = ("new", "propose", *ON_NOTIFICATIONS)


class DossierPanel(QWidget):
    """Shows a `DossierDetail`. `act_wanted` carries an act, `left` comes with Escape, the others an id to go to."""

    act_wanted = Signal(str)
    notification_wanted = Signal(str)
    dossier_wanted = Signal(str)
    left = Signal()

    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place
        self.detail: DossierDetail | None = None
        self.sections = tuple(section(place) for section in SECTIONS)
        self._mark, self._badges, self._headline = SeverityMark(), Badges(), Headline()
        self._number, self._ask = quiet(), Asked()
        self._tabs = SectionTabs(len(self.sections))
        self._tabs.setAccessibleName(self.tr("Sections (digits choose them)"))
        self._stack, self._pages = QStackedWidget(), QStackedWidget()
        self._acts = QWidget()
        self._buttons: dict[str, Act] = {}
        self._empty = quiet(
            self.tr(
                "Choose a dossier: what it holds, what is asked and what was decided appear here. N opens a new one."
            )
        )
        self._compose()
        self._tabs.chosen.connect(self._section_chosen)
        for section in self.sections:
            section.act_wanted.connect(self.act_wanted)
            section.notification_wanted.connect(self.notification_wanted)
            section.dossier_wanted.connect(self.dossier_wanted)
            section.decision_wanted.connect(self.show_decision)
            section.left.connect(self.left)
        self.show_nothing()

    def _compose(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID + GRID // 2)
        first.addWidget(self._mark)
        first.addWidget(self._badges, 1)
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID // 2)
        top.setSpacing(GRID - 2)
        top.addLayout(first)
        for part in (self._headline, self._number, self._ask):
            top.addWidget(part)
        for section in self.sections:
            self._stack.addWidget(section)
        row = FlowLayout(self._acts, gap=GRID // 2)
        row.setContentsMargins(0, 0, 0, 0)
        for action in ACTS:
            if action.id in _NOT_BELOW:
                continue
            button = Act(action.word, key=action.key)
            button.clicked.connect(lambda _=False, act=action.id: self.act_wanted.emit(act))
            row.addWidget(button)
            self._buttons[action.id] = button
        below = QVBoxLayout()
        below.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        below.addWidget(self._acts)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(GRID, 0, GRID, 0)
        tabs.addWidget(self._tabs, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(4 * GRID)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        for ground in (head, whole):
            ground.setProperty("ground", "surface")

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self.sections[self._tabs.current]

    @property
    def asked(self) -> str:
        """What is asked, in words."""
        return self._ask.text

    def show_section(self, at: int) -> bool:
        """Show a section by its place from 0; False where there is none."""
        if not 0 <= at < len(self.sections):
            return False
        focus: QWidget | None = self.window().focusWidget()
        inside = focus is not None and self.section.isAncestorOf(focus)
        self._tabs.choose(at)
        if inside:
            self.section.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_decision(self, decision_id: str) -> None:
        """Go to one of the decisions of this dossier."""
        at, section = next((at, one) for at, one in enumerate(self.sections) if isinstance(one, Decisions))
        self.show_section(at)
        section.select(decision_id)

    def show_detail(self, detail: DossierDetail) -> None:
        """Show a dossier; another one begins with the overview."""
        if self.detail is None or self.detail.dossier.id != detail.dossier.id:
            self._tabs.choose(0)
        self.detail = detail
        dossier = detail.dossier
        self._mark.show_severity(dossier.severity)
        self._headline.show_text(dossier.name, "heading" if len(dossier.name) > _LARGE else "large")
        self._badges.show_badges(self._badge_words(detail))
        self._number.setText(self._about(detail))
        for at, section in enumerate(self.sections):
            section.show_detail(detail)
            count = f" ({number_text(section.count)})" if section.count else ""
            self._tabs.set_word(at, f"{section.word}{count}")
        self._show_clock(self._place.now())
        self._show_acts(detail)
        self._pages.setCurrentIndex(1)

    def _section_chosen(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        if self.detail is not None:
            self._show_acts(self.detail)

    def _show_acts(self, detail: DossierDetail) -> None:
        dossier, own = detail.dossier, self.section.acts
        shown = sensible(dossier, frozen=detail.frozen) & self._buttons.keys()
        if own is not None:
            shown &= own | frozenset(_ALWAYS)
        for act, button in self._buttons.items():
            button.setVisible(act in shown)
            button.set_main(act == "assess" and dossier.severity is None)
        self._acts.setVisible(bool(shown))

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self.detail = None
        self._pages.setCurrentIndex(0)

    def tick(self, now: datetime) -> None:
        """Go on to `now`."""
        if self.detail is not None:
            self._show_clock(now)
            if self.isVisible():
                self.section.tick(now)

    def focus_section(self) -> None:
        """Give the keyboard to the section that is shown."""
        if self.detail is not None:
            self.section.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_clock(self, now: datetime) -> None:
        if self.detail is not None:
            self._ask.show_asked(*asks(self.detail, now, self._place.tz))

    def _badge_words(self, detail: DossierDetail) -> tuple[Badge, ...]:
        dossier = detail.dossier
        state = Badge(state_word(dossier).upper(), "plain")
        frozen = (Badge(self.tr("FROZEN")),) if detail.frozen else ()
        conflict = (Badge(self.tr("CONFLICT"), "amber"),) if dossier.conflicts else ()
        known = marks.shipped().mark(detail.mark)
        mark = (badge_of(known),) if known is not None else ()
        worst: tuple[Badge, ...] = ()
        if dossier.worst is not None and dossier.severity is not None and dossier.worst > dossier.severity:
            worst = (Badge(self.tr("WAS {severity}").format(severity=severity_word(dossier.worst).upper())),)
        return (state, *frozen, *conflict, *mark, *worst)

    def _about(self, detail: DossierDetail) -> str:
        dossier, place = detail.dossier, self._place
        opened = ""
        if dossier.opened_at is not None:
            opened = self.tr("opened {time} by {who}").format(
                time=when_text(dossier.opened_at, place.tz, place.now()), who=place.author_name(dossier.opened_by)
            )
        paragon = self.tr("Paragon {reference}").format(reference=dossier.paragon_ref) if dossier.paragon_ref else ""
        return " · ".join(part for part in (dossier.ref, paragon, opened) if part)
