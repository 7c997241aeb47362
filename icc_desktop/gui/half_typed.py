"""What is half typed: kept on disk a moment after each keystroke, so that a kill loses nothing."""

from PySide6.QtCore import QObject, QTimer

from icc_desktop.desk import station
from icc_desktop.gui.doing import Run, start

DELAY_MS = 300


class HalfTyped(QObject):
    """The unfinished texts by name. What the disk refuses is tried again with the next `keep` or `flush`."""

    def __init__(self, run_program: Run, parent: QObject | None = None):
        super().__init__(parent)
        self._run = run_program
        self._texts: dict[str, str] = {}
        self._timer = QTimer(self, interval=DELAY_MS, singleShot=True)
        self._timer.timeout.connect(lambda: start(self.flush()))

    def keep(self, name: str, text: str) -> None:
        """Keep a text; an empty one forgets it."""
        self._texts[name] = text
        self._timer.start()

    async def flush(self) -> None:
        """Write at once what is not written yet."""
        texts, self._texts = self._texts, {}
        for name, text in texts.items():
            if await self._run(station.keep_text, name=name, text=text) is None:
                self._texts.setdefault(name, text)

    def stop(self) -> None:
        """Nothing is written by itself any more."""
        self._timer.stop()
