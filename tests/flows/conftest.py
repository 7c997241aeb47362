import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first QApplication

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication


@pytest.fixture
def in_brussels(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine in Brussels that speaks English."""
    monkeypatch.setenv("TZ", "Europe/Brussels")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)
