"""Garbage is collected on the GUI thread only.

Python collects on whatever thread happens to allocate. A cycle that holds a widget would then be destroyed on a thread
of the desk, which Qt does not survive. So the automatic collector is switched off, and a timer of the GUI thread does
its work in the same generations, in small steps between events.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Collects until it is stopped. What was loaded at the start is left out: it lives as long as the program."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int | None:
        """Collect the oldest generation that is due; returns which, None where none was."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return generation
        return None

    def stop(self) -> None:
        """Leave it to Python again; for the end of the program."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
