"""The form of a source: a folder or a web address, its channel, how often it is asked, how much it may send."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from icc_desktop.base.errors import Refused
from icc_desktop.desk.source_check import MAX_BYTES, checked
from icc_desktop.domain.channel import FALLBACK, Channel
from icc_desktop.domain.source import Source, SourceKind
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.forms import ActButton, Field
from icc_desktop.gui.theme import GRID

translate = QCoreApplication.translate  # a name that lupdate knows

MEGABYTE = 1_000_000
NEW = Source(id="", name="", kind="http", address="", channel=FALLBACK)


class SourceForm(ActSheet):
    """Adds a source (`source` is `NEW`) or changes one. What cannot be is said in the form by the desk's own check."""

    def __init__(self, parent: QWidget, source: Source, channels: Iterable[Channel], language: str):
        new = not source.id
        super().__init__(
            parent,
            title=translate("source_form", "Add a source") if new else translate("source_form", "Change the source"),
            about="" if new else source.name,
            lane="real",
            save=translate("source_form", "Add") if new else translate("source_form", "Save"),
        )
        self._source = source
        self._dialog: QFileDialog | None = None
        self._kind = self.add_choices(
            Choices(
                translate("source_form", "Kind"),
                (
                    Choice(id="http", key="1", text=translate("source_form", "Web address")),
                    Choice(id="folder", key="2", text=translate("source_form", "Folder")),
                ),
                across=True,
            )
        )
        self._address = self.add_field(Field())
        self._address.edit.setText(source.address)
        self._browse = ActButton(translate("source_form", "Choose folder …"), icon="folder")
        browse = QHBoxLayout()
        browse.addWidget(self._browse)
        browse.addStretch(1)
        self.body.addLayout(browse)
        self._name = self.add_field(Field())
        self._name.set_words(
            translate("source_form", "Name"), translate("source_form", "as it stands in the list and in the log")
        )
        self._name.edit.setText(source.name)
        self._channel = QComboBox()
        for channel in channels:
            self._channel.addItem(channel.names.say(language), channel.id)
        self._channel.setCurrentIndex(max(self._channel.findData(source.channel), 0))
        label = QLabel(translate("source_form", "Channel: how soon it must be acknowledged"))
        label.setBuddy(self._channel)
        self._channel.setAccessibleName(label.text())
        self.body.addWidget(label)
        self.body.addWidget(self._channel)
        limits = QHBoxLayout()
        limits.setSpacing(2 * GRID)
        self._interval = _number(
            limits,
            translate("source_form", "Asked every"),
            translate("source_form", " s"),
            1,
            86_400,
            round(source.interval_s),
        )
        self._size = _number(
            limits,
            translate("source_form", "At most"),
            translate("source_form", " MB"),
            1,
            MAX_BYTES // MEGABYTE,
            max(1, round(source.max_bytes / MEGABYTE)),
        )
        self._timeout = _number(
            limits,
            translate("source_form", "Gives up after"),
            translate("source_form", " s"),
            1,
            600,
            round(source.timeout_s),
        )
        limits.addStretch(1)
        self.body.addSpacing(GRID)
        self.body.addLayout(limits)
        self._kind.chosen.connect(self._show_kind)
        self._address.edit.editingFinished.connect(self._suggest_name)
        self._browse.clicked.connect(self._choose_folder)
        self._kind.choose(source.kind if source.kind in ("http", "folder") else "http")
        self._show_kind(self._kind.value or "http")
        (self._kind if new else self._name).setFocus()

    def values(self) -> Values | None:
        kind: SourceKind = "folder" if self._kind.value == "folder" else "http"
        try:
            source = checked(
                Source(
                    id=self._source.id,
                    name=self._name.text,
                    kind=kind,
                    address=self._address.text,
                    channel=self._channel.currentData() or FALLBACK,
                    interval_s=float(self._interval.value()),
                    active=self._source.active,
                    max_bytes=self._size.value() * MEGABYTE,
                    timeout_s=float(self._timeout.value()),
                )
            )
        except Refused as refused:
            self.refused(refused.reason)
            return None
        return {"source": source}

    def _show_kind(self, kind: str) -> None:
        folder = kind == "folder"
        self._browse.setVisible(folder)
        self._address.set_words(
            translate("source_form", "Folder") if folder else translate("source_form", "Web address"),
            translate("source_form", "files that are put there are read")
            if folder
            else translate("source_form", "https:// … of a CAP file, or of an Atom or RSS list of them"),
        )
        self.adjustSize()

    def _suggest_name(self) -> None:
        """A source is known by its host or its folder until somebody names it otherwise."""
        address = QUrl(self._address.text.strip().rstrip("/\\"))
        suggestion = address.host() or address.fileName()
        if suggestion and not self._name.text.strip():
            self._name.edit.setText(suggestion)

    def _choose_folder(self) -> None:
        self._dialog = QFileDialog(self, translate("source_form", "Folder to watch"), self._address.text)
        self._dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self._folder_chosen)
        self._dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self._address.edit.setText(folder)
        self._suggest_name()
        self._address.setFocus()


def _number(row: QHBoxLayout, words: str, unit: str, least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(unit)
    box.setValue(value)
    box.setAccessibleName(words)
    label = QLabel(words)
    label.setBuddy(box)
    column = QVBoxLayout()
    column.setSpacing(GRID // 4)
    column.addWidget(label)
    column.addWidget(box)
    row.addLayout(column)
    return box
