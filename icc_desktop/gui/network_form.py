"""The network of this machine on one sheet: proxy, authorities to trust, certificates that show who the desk is.

Hides in what order things are kept: secrets first, then the settings that name them, then the ways to the servers are made anew.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from icc_desktop.base.errors import Refused, WorldFailure
from icc_desktop.desk import network
from icc_desktop.desk.change import Change
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.network import (
    PROXY_SECRET,
    Authority,
    ClientCertificate,
    NetworkSettings,
    ProxyUse,
    certificate_secret,
    checked,
)
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.certificate_lists import Certificate, CertificateList
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, Field, quiet
from icc_desktop.gui.lane_words import titled
from icc_desktop.gui.source_access import Keeper
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import say

translate = QCoreApplication.translate  # a name that lupdate knows

_LEFT = 52 * GRID  # pixels
_RIGHT = 72 * GRID
_LARGEST = 1_000_000  # bytes of a file with certificates


async def set_up_network(
    parent: QWidget,
    *,
    run: Run,
    ask: Ask,
    keeper: Keeper,
    use: Callable[[NetworkSettings], None],
    tell: Callable[[str], None],
    lane: Lane,
    now: datetime,
    tz: tzinfo,
) -> None:
    """Ask for the settings in a sheet over `parent`, keep them, and `use` what was kept. `tell` says what the keyring then refuses."""
    loop = asyncio.get_running_loop()
    settings = await ask(network.settings)
    trouble = ""
    try:
        kept = await loop.run_in_executor(None, keeper.get, PROXY_SECRET) is not None
    except WorldFailure as failure:
        kept, trouble = False, _sentences(failure)
    place = say(await loop.run_in_executor(None, lambda: keeper.place))
    form = NetworkForm(parent, settings, kept=kept, place=place, lane=lane, now=now, tz=tz)
    if trouble:
        form.show_problem(trouble)

    async def save(values: Values) -> Change | None:
        try:
            await loop.run_in_executor(None, _keep, keeper, form.secrets)
        except WorldFailure as failure:
            form.show_problem(_sentences(failure))
            return None
        change = await run(network.keep, **values)
        if change is not None:
            use(change.result)
            try:
                await loop.run_in_executor(None, _forget, keeper, form.forgotten)
            except WorldFailure as failure:  # the settings stand; a secret that nothing uses is still kept
                tell(_sentences(failure))
        return change

    await form.ask_until(save)


class NetworkForm(ActSheet):
    """The sheet. `kept` says that a password of the proxy is kept already; it is never shown.

    `secrets` are what was entered and is to be kept, by its name; `forgotten` the names of what is no longer needed.
    """

    def __init__(
        self,
        parent: QWidget,
        settings: NetworkSettings,
        *,
        kept: bool,
        place: str,
        lane: Lane,
        now: datetime,
        tz: tzinfo,
    ):
        super().__init__(
            parent,
            title=translate("network_form", "Network"),
            about=translate(
                "network_form",
                "How this machine reaches the sources. It counts for this machine only and stands in no log.",
            ),
            lane=lane,
            save=translate("network_form", "Save"),
        )
        self._settings, self._kept, self._kept_where = settings, kept, place
        self._passphrases: dict[str, str] = {}
        self._changed = False
        self._dialog: QFileDialog | None = None
        self._make_proxy()
        self.authorities = CertificateList(
            translate("network_form", "Authorities"),
            translate(
                "network_form",
                "No authority besides those of the machine. Ins imports the certificate of one, from a .pem, .crt or .cer file: "
                "servers whose certificates it issued are trusted from then on.",
            ),
            settings.authorities,
            now=now,
            tz=tz,
        )
        self.certificates = CertificateList(
            translate("network_form", "Client certificates"),
            translate(
                "network_form",
                "No certificate that shows who asks. Ins imports one with its key, from a .p12, .pfx or .pem file; a source then "
                "chooses it under Advanced.",
            ),
            settings.client_certificates,
            now=now,
            tz=tz,
        )
        self._lay_out_fields()
        self._connect()
        self._use.choose(settings.proxy)
        self._show_proxy()
        self._use.setFocus()

    @property
    def secrets(self) -> dict[str, str]:
        """What was entered and is to be kept."""
        held = {one.name for one in self.certificates.certificates}
        found = {certificate_secret(name): value for name, value in self._passphrases.items() if name in held}
        if self._password.text and self._login.text.strip():
            found[PROXY_SECRET] = self._password.text
        return found

    @property
    def forgotten(self) -> tuple[str, ...]:
        """The names of secrets that nothing needs any more."""
        held = {one.name for one in self.certificates.certificates}
        gone = [certificate_secret(one.name) for one in self._settings.client_certificates if one.name not in held]
        if self._kept and not self._login.text.strip():
            gone.append(PROXY_SECRET)
        return tuple(gone)

    def values(self) -> Values | None:
        try:
            settings = checked(
                msgspec.structs.replace(
                    self._settings,
                    proxy=_chosen(self._use.value),
                    proxy_address=self._address.text,
                    proxy_login=self._login.text,
                    no_proxy=tuple(self._past.text.replace(",", " ").replace(";", " ").split()),
                    authorities=tuple(one for one in self.authorities.certificates if isinstance(one, Authority)),
                    client_certificates=tuple(
                        one for one in self.certificates.certificates if isinstance(one, ClientCertificate)
                    ),
                )
            )
        except Refused as refused:
            self.refused(refused.reason)
            return None
        if settings.proxy == "manual" and settings.proxy_login and not (self._kept or self._password.text):
            self.show_problem(
                translate("network_form", "Give the password of the proxy, or leave its user name empty.")
            )
            self._password.setFocus()
            return None
        return {"settings": settings}

    def import_authority(self, path: str) -> None:
        """Take in the authorities of a file."""
        start(self._import_authority(Path(path)))

    def import_certificate(self, path: str) -> None:
        """Take in a certificate with its key; what opens it is asked for in a sheet of its own."""
        start(self._import_certificate(path))

    # -- inside

    def _has_typed(self) -> bool:
        return self._changed or super()._has_typed()

    def _make_proxy(self) -> None:
        settings = self._settings
        self._heading = QLabel(translate("network_form", "Proxy"))
        self._use = self.add_choices(
            Choices(
                translate("network_form", "Proxy"),
                (
                    Choice(
                        id="system",
                        key="1",
                        text=translate("network_form", "As the system says"),
                        meaning=translate("network_form", "a proxy that a script chooses (PAC) is not found"),
                    ),
                    Choice(id="none", key="2", text=translate("network_form", "No proxy")),
                    Choice(id="manual", key="3", text=translate("network_form", "This proxy")),
                ),
            )
        )
        self._address = self.add_field(Field())
        self._address.set_words(
            translate("network_form", "Address of the proxy"),
            translate("network_form", "http://proxy.example.org:8080"),
        )
        self._address.edit.setText(settings.proxy_address)
        self._login = self.add_field(Field())
        self._login.set_words(
            translate("network_form", "User name"), translate("network_form", "empty: it asks for none")
        )
        self._login.edit.setText(settings.proxy_login)
        self._password = self.add_field(Field(secret=True))
        word = translate("network_form", "Password")
        if self._kept:
            self._password.set_words(word, translate("network_form", "one is kept; empty: it stays"))
        else:
            self._password.set_words(word, translate("network_form", "not in the log, not in a backup"))
        self._past = self.add_field(Field())
        self._past.set_words(
            translate("network_form", "Reached without the proxy"),
            translate("network_form", "example.org  *.example.org  192.0.2.0/24"),
        )
        self._past.edit.setText(" ".join(settings.no_proxy))
        self._where = quiet(self._kept_where)

    def _lay_out_fields(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(2 * GRID)
        who.addWidget(self._login, 1)
        who.addWidget(self._password, 1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GRID)
        left.addWidget(self._heading)
        left.addWidget(self._use)
        left.addSpacing(GRID)
        left.addWidget(self._address)
        left.addLayout(who)
        left.addWidget(self._past)
        left.addWidget(self._where)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(_LEFT)
        side.setLayout(left)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.authorities, translate("network_form", "Authorities   Alt+4"))
        self._tabs.addTab(self.certificates, translate("network_form", "Client certificates   Alt+5"))
        self._tabs.setMinimumSize(_RIGHT, 48 * GRID)
        both = QHBoxLayout()
        both.setSpacing(4 * GRID)
        both.addWidget(side)
        both.addWidget(self._tabs, 1)
        self.body.addLayout(both)
        self.setFixedWidth(_LEFT + _RIGHT + 8 * GRID)

    def _connect(self) -> None:
        self._use.chosen.connect(lambda _: self._show_proxy())
        self._use.keyed.connect(lambda chosen: self._address.setFocus() if chosen == "manual" else None)
        self.authorities.wanted.connect(self._choose_authority)
        self.certificates.wanted.connect(self._choose_certificate)
        for part in (self.authorities, self.certificates):
            part.changed.connect(self._has_changed)
        for key, part in (("Alt+4", self.authorities), ("Alt+5", self.certificates)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda part=part: self._go_to(part))

    def _show_proxy(self) -> None:
        manual = self._use.value == "manual"
        for field in (self._address, self._login, self._password, self._past):
            field.setEnabled(manual)
            field.set_problem("")
        self.show_problem("")

    def _go_to(self, part: CertificateList) -> None:
        self._tabs.setCurrentWidget(part)
        part.setFocus()

    def _has_changed(self) -> None:
        self._changed = True
        self.show_problem("")

    def _choose_authority(self) -> None:
        filters = translate("network_form", "Certificates (*.pem *.crt *.cer *.der);;All files (*)")
        self._choose(translate("network_form", "Certificate of an authority"), filters, self.import_authority)

    def _choose_certificate(self) -> None:
        filters = translate("network_form", "Certificates with a key (*.p12 *.pfx *.pem *.crt);;All files (*)")
        self._choose(translate("network_form", "Certificate with its key"), filters, self.import_certificate)

    def _choose(self, title: str, filters: str, then: Callable[[str], None]) -> None:
        self._dialog = QFileDialog(self, titled(self, title), "", filters)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._dialog.fileSelected.connect(then)
        self._dialog.finished.connect(lambda _: self.activateWindow())
        self._dialog.open()

    async def _import_authority(self, path: Path) -> None:
        from icc_desktop.desk.certificates import authorities_in

        loop = asyncio.get_running_loop()
        try:
            found = authorities_in(await loop.run_in_executor(None, _read, path))
        except Refused as refused:
            self.refused(refused.reason)
            return
        except OSError as error:
            self.show_problem(_unread(path, error))
            return
        for one in found:

            def same(other: Certificate, one: Authority = one) -> bool:
                return other.fingerprint == one.fingerprint

            self.authorities.put_in(one, same=same)
        self._go_to(self.authorities)

    async def _import_certificate(self, path: str) -> None:
        sheet = CertificateSheet(self, path, [one.name for one in self.certificates.certificates], lane=self.lane)
        if await sheet.ask() is None or sheet.imported is None:
            return
        one = sheet.imported.certificate
        self._passphrases[one.name] = sheet.imported.passphrase
        self.certificates.put_in(one, same=lambda other: other.name == one.name)
        self._go_to(self.certificates)


class CertificateSheet(ActSheet):
    """What opens a file with a certificate, and what the certificate is called here. `imported` is what came of it."""

    def __init__(self, parent: QWidget, path: str, taken: list[str], *, lane: Lane):
        super().__init__(
            parent,
            title=translate("network_form", "Certificate with its key"),
            about=path,
            lane=lane,
            save=translate("network_form", "Import"),
        )
        from icc_desktop.desk.certificates import Imported

        self.imported: Imported | None = None
        self._path, self._taken = Path(path), taken
        self._name = self.add_field(Field())
        self._name.set_words(
            translate("network_form", "Name"),
            translate("network_form", "by which sources choose it; a known one is replaced"),
        )
        self._name.edit.setText(self._path.stem)
        self._passphrase = self.add_field(Field(secret=True))
        self._passphrase.set_words(
            translate("network_form", "Passphrase of the file"), translate("network_form", "empty where it has none")
        )
        self._key = self.add_field(Field())
        self._key.set_words(
            translate("network_form", "File with the key"),
            translate("network_form", "only where it is a file of its own"),
        )
        self._browse = ActButton(translate("network_form", "Choose …"), icon="folder")
        row = QHBoxLayout()
        row.addWidget(self._browse)
        row.addStretch(1)
        self.body.addLayout(row)
        self._browse.clicked.connect(self._choose)
        self._passphrase.setFocus()

    def values(self) -> Values | None:
        from icc_desktop.desk.certificates import client_certificate_in

        path = self._path
        try:
            data = _read(path)
            path = Path(self._key.text.strip())
            key = _read(path) if self._key.text.strip() else None
            self.imported = client_certificate_in(self._name.text, data, key=key, passphrase=self._passphrase.text)
        except Refused as refused:
            self.refused(refused.reason)
            return None
        except OSError as error:
            self.show_problem(_unread(path, error))
            return None
        return {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._browse.hasFocus() and event.key() == Qt.Key.Key_Space:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self._dialog = QFileDialog(
            self, titled(self, translate("network_form", "File with the key")), str(self._path.parent)
        )
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._dialog.fileSelected.connect(self._key.edit.setText)
        self._dialog.finished.connect(lambda _: self.activateWindow())
        self._dialog.open()


def _chosen(proxy: str | None) -> ProxyUse:
    return "manual" if proxy == "manual" else "none" if proxy == "none" else "system"


def _keep(keeper: Keeper, secrets: dict[str, str]) -> None:
    for name, value in secrets.items():
        keeper.put(name, value)


def _forget(keeper: Keeper, names: tuple[str, ...]) -> None:
    for name in names:
        keeper.forget(name)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST)


def _unread(path: Path, error: OSError) -> str:
    text = translate("network_form", "The file {file} cannot be read: {why}.")
    return text.format(file=path.name, why=error.strerror or type(error).__name__)


def _sentences(failure: WorldFailure) -> str:
    return " ".join(say(sentence) for sentence in failure.sentences)
