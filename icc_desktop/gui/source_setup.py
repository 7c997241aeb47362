"""Setting up sources, from the key that is pressed to what stands in the journal: form, catalogue, file.

Hides what setting up needs beyond the desk: a way to test, a keeper of secrets, files.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import network, sources
from icc_desktop.desk.change import Change
from icc_desktop.desk.source_check import checked
from icc_desktop.domain.catalogue import PublicSource
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.source import Source
from icc_desktop.domain.source_file import offered, written
from icc_desktop.gui.act_sheet import Values
from icc_desktop.gui.doing import Ask, Run
from icc_desktop.gui.lane_words import titled
from icc_desktop.gui.source_access import Keeper, forget, looked_up, settle
from icc_desktop.gui.source_catalogue import CatalogueSheet
from icc_desktop.gui.source_form import SourceForm
from icc_desktop.gui.source_import import ImportSheet
from icc_desktop.gui.source_preview import PreviewOf, SourcePreview
from icc_desktop.gui.words import number_text, say

translate = QCoreApplication.translate  # a name that lupdate knows

LARGEST_FILE = 10_000_000  # bytes


@dataclass(frozen=True, kw_only=True)
class SourceTools:
    """What setting up may use. Without `preview` nothing is tested; without `keeper` no secret is kept."""

    preview: PreviewOf | None = None
    keeper: Keeper | None = None
    catalogue: tuple[PublicSource, ...] = ()


class SourceSetup:
    """Asks in sheets over `parent`, and does it. `say_it` shows a sentence, and its rank, on the screen where no sheet is open;
    `ask_again` has a source asked at once, whose password or token was changed.

    Each coroutine gives the Change that stands, None where there is none.
    """

    def __init__(
        self,
        parent: QWidget,
        run: Run,
        ask: Ask,
        tools: SourceTools,
        *,
        channels: tuple[Channel, ...],
        language: str,
        tz: tzinfo,
        say_it: Callable[[str, str], None],
        ask_again: Callable[[str], None],
    ):
        self._parent, self._run, self._ask, self._tools = parent, run, ask, tools
        self._channels, self._language, self._tz = channels, language, tz
        self._say_it, self._ask_again = say_it, ask_again

    def set_channels(self, channels: tuple[Channel, ...]) -> None:
        """The profiles were changed: offer them as they are now."""
        self._channels = channels

    async def edit(self, source: Source) -> Change | None:
        """Add a source, or change one (that has an id)."""
        tools = self._tools
        kept, place = False, None
        try:
            kept, place = await looked_up(tools.keeper, source)
        except WorldFailure as failure:
            self._say(_sentences(failure))
        form = SourceForm(
            self._parent,
            source,
            self._channels,
            self._language,
            preview=SourcePreview(tools.preview, self._ask, self._tz) if tools.preview else None,
            certificates=[one.name for one in (await self._ask(network.settings)).client_certificates],
            kept=kept,
            place=say(place or ""),
        )
        problem = ""

        async def save(values: Values) -> Change | None:
            nonlocal problem
            change = await self._run(sources.change if source.id else sources.add, **values)
            if change is not None:
                one = source.id or str(change.result)
                try:
                    if await settle(tools.keeper, one, form.access):
                        self._ask_again(one)
                except WorldFailure as failure:  # the source stands; its secret does not
                    problem = _sentences(failure)
            return change

        change = await form.ask_until(save)
        if problem:
            self._say(problem)
        return change

    async def remove(self, source: Source) -> Change | None:
        """Stop watching a source, and forget its password or token."""
        change = await self._run(sources.remove, source_id=source.id)
        if change is not None and source.authentication != "none" and self._tools.keeper is not None:
            try:
                await forget(self._tools.keeper, source.id)
            except WorldFailure as failure:
                self._say(_sentences(failure))
        return change

    async def choose(self, present: Iterable[Source]) -> Change | None:
        """Switch on what is chosen of the catalogue."""
        if self._tools.preview is None or not self._tools.catalogue:
            return None
        sheet = CatalogueSheet(
            self._parent,
            self._tools.catalogue,
            present,
            preview=self._tools.preview,
            ask=self._ask,
            language=self._language,
            tz=self._tz,
        )
        return await sheet.ask_until(self._take_in)

    async def bring_in(self, present: Sequence[Source]) -> Change | None:
        """Take in sources from a file."""
        dialog = QFileDialog(
            self._parent, titled(self._parent, translate("source_setup", "Take in sources from a file"))
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        path = await _chosen(dialog)
        if path is None:
            return None
        loop = asyncio.get_running_loop()
        try:
            data = await loop.run_in_executor(None, _read, path)
            known = frozenset(channel.id for channel in self._channels)
            check = partial(checked, channels=known)
            found = offered(data, present, file=path.name, check=check)
        except OSError as error:
            text = translate("source_setup", "The file {file} cannot be read: {why}.")
            self._say(text.format(file=path.name, why=error.strerror or type(error).__name__))
            return None
        except WorldFailure as failure:
            self._say(_sentences(failure))
            return None
        return await ImportSheet(self._parent, found, file=str(path)).ask_until(self._take_in)

    async def give_out(self, chosen: Sequence[Source]) -> None:
        """Write sources to a file."""
        dialog = QFileDialog(self._parent, titled(self._parent, translate("source_setup", "Write sources to a file")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("yaml")
        dialog.selectFile("sources.yaml")
        path = await _chosen(dialog)
        if path is None:
            return
        try:
            await asyncio.get_running_loop().run_in_executor(None, _write, path, written(chosen))
        except OSError as error:
            text = translate("source_setup", "The file {file} was not written: {why}. Choose another place.")
            self._say(text.format(file=path.name, why=error.strerror or type(error).__name__))
            return
        text = translate("source_setup", "{count} sources stand in {file}, without passwords.")
        self._say(text.format(count=number_text(len(chosen)), file=str(path)), "good")

    def _say(self, text: str, rank: str = "problem") -> None:
        self._say_it(text, rank)

    async def _take_in(self, values: Values) -> Change | None:
        return await self._run(sources.take_in, **values)


async def _chosen(dialog: QFileDialog) -> Path | None:
    """The file that is chosen in `dialog`, which is opened and awaited."""
    answer: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()

    def done(path: str | None) -> None:
        if not answer.done():
            answer.set_result(path)

    dialog.fileSelected.connect(done)
    dialog.finished.connect(lambda _: answer.get_loop().call_soon(done, None))
    dialog.open()
    path = await answer
    if (parent := dialog.parentWidget()) is not None:
        parent.activateWindow()
    dialog.deleteLater()
    return Path(path) if path else None


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_FILE)


def _write(path: Path, data: bytes) -> None:
    """Write it whole or not at all."""
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _sentences(failure: WorldFailure) -> str:
    return " ".join(say(sentence) for sentence in failure.sentences)
