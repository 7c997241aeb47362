"""The translations are complete, compiled, keep every place, and are what the window shows; Qt's own words with them."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from icc_desktop.base import resources
from icc_desktop.base.words import Message
from icc_desktop.gui.act_forms import StrikeForm
from icc_desktop.gui.actions import ACTIONS
from icc_desktop.gui.assistant import Assistant
from icc_desktop.gui.shell import Translation
from icc_desktop.gui.words import date_text, number_text, say

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("nl", "fr", "de")
SOME = {  # context, English: Dutch, French, German
    ("core", "To acknowledge"): ("Te bevestigen", "À acquitter", "Zu quittieren"),
    ("core", "Duty officer"): ("Dienstdoende officier", "Officier de permanence", "Diensthabender"),
    ("Strip", "EXERCISE"): ("OEFENING", "EXERCICE", "ÜBUNG"),
    ("MainWindow", "Log"): ("Logboek", "Main courante", "Einsatztagebuch"),
    ("actions", "Close"): ("Afsluiten", "Clôturer", "Abschließen"),
    ("KeySheet", "Close"): ("Sluiten", "Fermer", "Schließen"),
    ("QPlatformTheme", "Cancel"): ("Annuleren", "Annuler", "Abbrechen"),  # Qt's own
}


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation(qapp)
    yield made
    made.use("en")


def texts(language: str) -> list[tuple[str, str]]:
    root = ET.parse(resources.folder() / "translations" / f"{language}.ts").getroot()
    return [(m.findtext("source") or "", m.findtext("translation") or "") for m in root.iter("message")]


def places(text: str) -> list[str]:
    return sorted(f"{name}:{form}" for _, name, form, _ in Formatter().parse(text) if name is not None)


def test_nothing_is_left_to_translate_or_compile() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_and_key_stands_in_the_translation(language: str) -> None:
    for source, translated in texts(language):
        assert places(source) == places(translated), source
        assert source.partition("\t")[2] == translated.partition("\t")[2], source
        assert source.strip() != source or translated.strip() == translated, source


@pytest.mark.parametrize("language", LANGUAGES)
def test_known_texts_are_said_in_the_language(translation: Translation, language: str) -> None:
    translation.use(language)
    for (context, english), said in SOME.items():
        assert QCoreApplication.translate(context, english) == said[LANGUAGES.index(language)]
    translation.use("en")
    for context, english in SOME:
        assert QCoreApplication.translate(context, english) == english


def test_a_message_from_below_is_said_with_its_values(translation: Translation) -> None:
    translation.use("nl")
    message = Message("Already acknowledged by {who} at {at}.", {"who": "An", "at": "14:05"})
    assert say(message) == "Al bevestigd door An om 14:05."


@pytest.mark.parametrize(
    ("language", "day", "number"),
    [
        ("en", "Wed 25 Nov", "1,234"),
        ("nl", "wo 25 nov", "1.234"),
        ("fr", "mer. 25 nov.", "1\u202f234"),
        ("de", "Mi. 25. Nov.", "1.234"),
    ],
)
def test_days_and_numbers_are_written_as_in_the_language(
    translation: Translation, language: str, day: str, number: str
) -> None:
    translation.use(language)
    assert QLocale().name() == {"en": "en_GB"}.get(language, f"{language}_BE")
    assert date_text(datetime(2026, 11, 25, 12, tzinfo=UTC), ZoneInfo("Europe/Brussels")) == day
    assert number_text(1234) == number


def test_a_form_says_what_its_base_says_in_the_language(translation: Translation, qtbot: QtBot) -> None:
    """Texts of a base class are found from the class that inherits them."""
    translation.use("de")
    window = QWidget()
    qtbot.addWidget(window)
    form = StrikeForm(window, ref="A-17", text="Called the permanence.", lane="real")
    assert form.windowTitle() == "A-17 streichen"
    words = " ".join(button.accessibleName() or button.text() for button in form.findChildren(QAbstractButton))
    assert "Verlassen" in words
    assert [action.word for action in ACTIONS if action.id == "acknowledge"] == ["Quittieren"]


def test_the_assistant_turns_to_another_language_and_keeps_what_was_typed(
    translation: Translation, qtbot: QtBot, tmp_path: Path
) -> None:
    assistant = Assistant(tmp_path)
    qtbot.addWidget(assistant)
    assert assistant._centre.text == "National Crisis Centre"
    translation.use("fr")
    qtbot.waitUntil(lambda: assistant._centre.text == "Centre de crise National")
    assistant._centre.edit.setText("Centre provincial")
    translation.use("nl")
    qtbot.waitUntil(lambda: assistant._tongue.text() == "Taal")
    assert assistant._centre.text == "Centre provincial"
