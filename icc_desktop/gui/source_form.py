"""The form of a source: what is watched, by which channel it comes, how often it is asked; and a test before it is set up.

Enter tests first and shows what the source gives now; Enter once more sets it up. A source that cannot be tested (there is no
network now) may be set up all the same, once that has been said.
"""

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.base.errors import Refused
from icc_desktop.desk.source_check import caution, checked
from icc_desktop.domain.channel import FALLBACK, Channel
from icc_desktop.domain.preview import Preview
from icc_desktop.domain.source import Source, SourceKind
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.forms import ActButton, Field
from icc_desktop.gui.lane_words import titled
from icc_desktop.gui.source_access import SourceAccess
from icc_desktop.gui.source_limits import SourceLimits, kept_or, number_box
from icc_desktop.gui.source_preview import SourcePreview
from icc_desktop.gui.theme import GRID, lane_of

translate = QCoreApplication.translate  # a name that lupdate knows

_USUAL_S = {"http": 60, "mail": 60, "folder": 5}  # seconds between two looks: a look at a folder costs nothing
MAIL = "mail"  # the channel that is proposed for a mailbox
NEW = Source(id="", name="", kind="http", address="", channel=FALLBACK)
_LEFT = 54 * GRID  # pixels
_RIGHT = 76 * GRID
_UNTESTED = (
    *("name", "channel", "interval_s", "active", "assume_actual", "reach", "expected_every_s", "mark_seen"),
    *("max_bytes", "timeout_s", "max_items", "max_attachments", "max_redirects"),
)


class SourceForm(ActSheet):
    """Adds a source (`source` without an id) or changes one. What cannot be is said in the form by the desk's own check.

    `preview` is the pane that tests, None where nothing can be tested. `access` holds what was typed as a secret.
    """

    def __init__(
        self,
        parent: QWidget,
        source: Source,
        channels: Iterable[Channel],
        language: str,
        *,
        preview: SourcePreview | None = None,
        certificates: Iterable[str] = (),
        kept: bool = False,
        place: str = "",
    ):
        self._new = not source.id
        self._passed: tuple[Source, str] | None = None
        self._word = translate("source_form", "Add") if self._new else translate("source_form", "Save")
        super().__init__(
            parent,
            title=translate("source_form", "Add a source")
            if self._new
            else translate("source_form", "Change the source"),
            about="" if self._new else source.name,
            lane=lane_of(parent),
            save=self._word,
        )
        self._source = source
        self._dialog: QFileDialog | None = None
        self._preview = preview
        self._asked = source
        self._failed = False
        self.access = SourceAccess(source, kept=kept, place=place)
        self._limits = SourceLimits(source, certificates)
        self._make(channels, language)
        self._lay_out_fields()
        self._kind.chosen.connect(self._kind_chosen)
        self._address.edit.editingFinished.connect(self._suggest_name)
        self._browse.clicked.connect(self._choose_folder)
        self.access.changed.connect(self._typed)
        for field in (*self.access.fields, self._mailbox):
            field.edit.textEdited.connect(self._typed)
        if preview is not None:
            preview.tested.connect(self._was_tested)
            preview.called_off.connect(lambda: self.show_problem(""))
        self._kind.choose(source.kind if source.kind in ("http", "mail", "folder") else "http")
        self._show_kind(_kind(self._kind.value))
        self._asked_key = self._key()
        self._passed = None if self._new else self._key()
        self._show_word()
        (self._kind if self._new else self._name).setFocus()

    def values(self) -> Values | None:
        source = self._checked()
        if source is None:
            return None
        if self._preview is not None and self._key() != self._passed:
            self.test()
            return None
        return {"source": source}

    def test(self) -> None:
        """Ask the source as it is entered."""
        source = self._checked()
        if source is None or self._preview is None:
            return
        self._asked, self._asked_key = source, self._key()
        self._tabs.setCurrentIndex(0)
        self.show_problem(self.tr("testing …"), rank="quiet")
        self._preview.test(source, self.access.secret or None)

    def reject(self) -> None:
        """Esc calls off a test first."""
        if self._preview is not None and self._preview.is_asking and not self.is_saving:
            self._preview.call_off()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5 and self._preview is not None:
            self.test()
        else:
            super().keyPressEvent(event)
            if not event.isAccepted() and self._kind.isAncestorOf(self.focusWidget()):
                self._begin_address(event)

    def _begin_address(self, event: QKeyEvent) -> None:
        """Whoever begins to type an address, or pastes one, means the address: the kind is chosen already."""
        pastes = event.matches(QKeySequence.StandardKey.Paste)
        if pastes or (event.text().isprintable() and event.text().strip()):
            self._address.setFocus()
            self._address.edit.paste() if pastes else self._address.edit.insert(event.text())
            self._typed()

    def event(self, event: QEvent) -> bool:
        """Grow with what is shown; never shrink under the eyes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def _grow(self) -> None:
        layout = self.layout()
        wanted = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if wanted > self.height():
            self.resize(self.width(), wanted)

    # -- inside

    def _key(self) -> tuple[Source, str]:
        """What a test depends on. The rest may change without another one."""
        usual = {name: getattr(NEW, name) for name in _UNTESTED}
        return msgspec.structs.replace(self._entered_source(), **usual), self.access.secret

    def _was_tested(self, preview: Preview) -> None:
        self._passed = self._asked_key
        self._failed = preview.answer == "failed"
        note = caution(self._asked)
        if self._failed:
            words = self.tr("The test gave nothing usable. Enter sets it up all the same; F5 tests again.")
            self.show_problem(words)
        elif note is not None:
            self.show_problem(note)
        else:
            self.show_problem(self.tr("Tested. Enter sets it up."), rank="good")
        self._show_word()

    def _typed(self) -> None:
        super()._typed()
        self._show_word()

    def _show_word(self) -> None:
        if self._preview is not None and self._key() != self._passed:
            word = self.tr("Test")
        else:
            word = self.tr("Add all the same") if self._failed and self._new else self._word
        self._save.set_text(word, self.tr("Enter"))

    def _entered_source(self) -> Source:
        kind = _kind(self._kind.value)
        return msgspec.structs.replace(
            self._limits.put_into(self._source),
            name=self._name.text,
            kind=kind,
            address=self._address.text,
            channel=self._channel.currentData() or FALLBACK,
            interval_s=float(kept_or(self._source.interval_s, self._interval)),
            login=self.access.login.text if kind != "folder" else "",
            authentication=self.access.authentication if kind != "folder" else "none",
            mailbox=self._mailbox.text if kind == "mail" else "INBOX",
        )

    def _checked(self) -> Source | None:
        try:
            known = {str(self._channel.itemData(at)) for at in range(self._channel.count())}
            return checked(self._entered_source(), channels=known)
        except Refused as refused:
            self.refused(refused.reason)
            return None

    def _make(self, channels: Iterable[Channel], language: str) -> None:
        source = self._source
        self._kind = self.add_choices(
            Choices(
                translate("source_form", "Kind"),
                (
                    Choice(id="http", key="1", text=translate("source_form", "Web address")),
                    Choice(id="mail", key="2", text=translate("source_form", "Mailbox")),
                    Choice(id="folder", key="3", text=translate("source_form", "Folder")),
                ),
                across=True,
            )
        )
        self._address = Field()
        self._address.edit.textEdited.connect(self._typed)
        self._address.edit.setText(source.address)
        self._browse = ActButton(translate("source_form", "Choose folder …"), icon="folder")
        self._name = self.add_field(Field())
        self._name.set_words(
            translate("source_form", "Name"), translate("source_form", "as it stands in the list and in the log")
        )
        self._name.edit.setText(source.name)
        self._mailbox = Field()
        self._mailbox.set_words(translate("source_form", "Mailbox"))
        self._mailbox.edit.setText(source.mailbox)
        self._channel = QComboBox()
        for channel in channels:
            if not channel.retired or channel.id == source.channel:
                self._channel.addItem(channel.names.say(language), channel.id)
        self._channel.setCurrentIndex(max(self._channel.findData(source.channel), 0))
        self._channel.setMinimumContentsLength(12)
        self._channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._interval = number_box(1, 7 * 86_400, round(source.interval_s))
        self._interval.setSuffix(translate("source_form", " s"))

    def _lay_out_fields(self) -> None:
        browse = QHBoxLayout()
        browse.addWidget(self._browse)
        browse.addStretch(1)
        where = QHBoxLayout()
        where.setSpacing(2 * GRID)
        where.addWidget(self._address, 2, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._mailbox, 1, Qt.AlignmentFlag.AlignTop)
        how = QHBoxLayout()
        how.setSpacing(2 * GRID)
        how.addLayout(_labelled(translate("source_form", "Channel"), self._channel), 1)
        how.addLayout(_labelled(translate("source_form", "Asked every"), self._interval))
        left = QVBoxLayout()
        left.setSpacing(GRID)
        for part in (self._kind, where, browse, self._name, self.access, how):
            left.addLayout(part) if isinstance(part, QHBoxLayout) else left.addWidget(part)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(_LEFT)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._tabs = QTabWidget()
        if self._preview is not None:
            self._tabs.addTab(self._preview, translate("source_form", "What it gives now   F5"))
        self._tabs.addTab(self._limits, translate("source_form", "Advanced"))
        self._tabs.setMinimumSize(_RIGHT, 44 * GRID)
        both = QHBoxLayout()
        both.setSpacing(4 * GRID)
        both.addWidget(side)
        both.addWidget(self._tabs, 1)
        self.body.addLayout(both)
        self.setFixedWidth(_LEFT + _RIGHT + 8 * GRID)

    def _kind_chosen(self, kind: str) -> None:
        self._show_kind(_kind(kind))
        if self._new:
            self._limits.propose(_kind(kind))
            if self._interval.value() in _USUAL_S.values():
                self._interval.setValue(_USUAL_S[_kind(kind)])
        if self._new and self._channel.currentData() in (FALLBACK, MAIL):
            self._channel.setCurrentIndex(self._channel.findData(MAIL if kind == "mail" else FALLBACK))
        self._show_word()

    def _show_kind(self, kind: SourceKind) -> None:
        self._browse.setVisible(kind == "folder")
        self._mailbox.setVisible(kind == "mail")
        self.access.set_kind(kind)
        self._limits.set_kind(kind)
        label, hint = {
            "folder": (
                translate("source_form", "Folder"),
                translate("source_form", "files that are put there are read"),
            ),
            "mail": (
                translate("source_form", "Mail server"),
                translate("source_form", "imaps:// …, or imap:// with STARTTLS"),
            ),
        }.get(
            kind,
            (
                translate("source_form", "Web address"),
                translate("source_form", "https:// … of messages, or of a list of them"),
            ),
        )
        self._address.set_words(label, hint)
        self.adjustSize()

    def _suggest_name(self) -> None:
        """A source is known by its host or its folder until somebody names it otherwise."""
        address = QUrl(self._address.text.strip().rstrip("/\\"))
        suggestion = address.host() or address.fileName()
        if suggestion and not self._name.text.strip():
            self._name.edit.setText(suggestion)

    def _choose_folder(self) -> None:
        self._dialog = QFileDialog(self, titled(self, translate("source_form", "Folder to watch")), self._address.text)
        self._dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self._folder_chosen)
        self._dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self._address.edit.setText(folder)
        self._suggest_name()
        self._typed()
        self._address.setFocus()


def _kind(chosen: str | None) -> SourceKind:
    return "folder" if chosen == "folder" else "mail" if chosen == "mail" else "http"


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    label = QLabel(words)
    label.setBuddy(field)
    label.setWordWrap(True)
    field.setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(GRID // 4)
    column.addWidget(label)
    column.addWidget(field)
    column.addStretch(1)
    return column
