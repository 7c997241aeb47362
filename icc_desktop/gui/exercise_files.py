"""Plans of exercises as YAML files: taken in and written out. Hides the dialogs, the reading, and what became of a file."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import exercises
from icc_desktop.domain.exercise_words import marked_line
from icc_desktop.domain.plan import Plan, parse, written
from icc_desktop.gui.doing import start
from icc_desktop.gui.exercise_list import ExerciseList, Offer
from icc_desktop.gui.telling import Telling
from icc_desktop.gui.words import say

MAX_FILE_BYTES = 5_000_000
translate = QCoreApplication.translate  # a name that lupdate knows


class ExerciseFiles:
    """Files to and from the `page` of exercises. `list_all` reads the list anew and selects the exercise with that id."""

    def __init__(
        self,
        page: ExerciseList,
        telling: Telling,
        language: str,
        list_all: Callable[[str], Coroutine[Any, Any, None]],
    ):
        self._page, self._telling, self._language, self._list_all = page, telling, language, list_all
        self._dialog: QFileDialog | None = None

    def ask_import(self) -> None:
        """Which file is to be taken in."""
        title = translate("ExerciseScreen", "Take in an exercise from a file")
        self._dialog = QFileDialog(self._page, marked_line(title, self._language))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._dialog.setNameFilter("YAML (*.yaml *.yml)")
        self._dialog.fileSelected.connect(lambda path: start(self.take_in(Path(path))))
        self._dialog.open()

    async def take_in(self, path: Path) -> None:
        """Make a prepared exercise from a file; what is wrong with it is said with its place."""
        try:
            data = await asyncio.get_running_loop().run_in_executor(None, _bytes_of, path)
            plan = parse(data, file=path.name)
        except OSError as problem:
            text = translate("ExerciseScreen", "{file} cannot be read: {problem}")
            self._page.say(text.format(file=path.name, problem=problem.strerror))
            return
        except WorldFailure as failure:
            self._page.say(" ".join(say(sentence) for sentence in failure.sentences))
            return
        change = await self._telling.run(exercises.prepare, plan=plan, language=self._language)
        if change is not None:
            await self._list_all(str(change.result))
            self._page.say(translate("ExerciseScreen", "Taken in from {file}.").format(file=path.name), "")

    def ask_export(self, offer: Offer) -> None:
        """Where the plan is to be written."""
        plan = offer.plan
        if plan is None:
            return
        title = marked_line(translate("ExerciseScreen", "Write the exercise to a file"), self._language)
        self._dialog = QFileDialog(self._page, title, f"{plan.head.id}.yaml")
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.fileSelected.connect(lambda path: start(self.write(Path(path), plan)))
        self._dialog.open()

    async def write(self, path: Path, plan: Plan) -> None:
        """Write a plan to a file, and say what became of it."""
        try:
            await asyncio.get_running_loop().run_in_executor(None, path.write_bytes, written(plan))
        except OSError as problem:
            text = translate("ExerciseScreen", "{file} cannot be written: {problem}")
            self._page.say(text.format(file=path, problem=problem.strerror))
        else:
            self._page.say(translate("ExerciseScreen", "Written to {file}.").format(file=path), "quiet")


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_FILE_BYTES)
