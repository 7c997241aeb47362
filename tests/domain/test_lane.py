"""Real, exercise or unclear: status and words in seven languages, and the false alarms that must not be."""

import pytest

from icc_desktop.domain.alert import Alert, Info, Named
from icc_desktop.domain.lane import speaks_of_exercise, text_says_exercise, title_says_exercise, verdict

EXERCISE_TITLES = [
    "Prueba",
    "Essai",
    "Uebungsalarm",
    "ConvEx-2b: release at a plant",
    "EU MODEX Vesdre",
    "Testing of the sirens",
    "EXERCISE EXERCISE EXERCISE",
    "Exercise: chemical release at the border",
    "Required Monthly Test",
    "Test",
    "[TEST] Flood",
    "TEST_1 siren",
    "Tropical Cyclone Alert : Typhoon Paeng [TEST]",
    "*** Test Message *** This is a test of the system",
    "Earthquake drill",
    "OEFENING - brand in de haven",
    "Rampoefening Tihange",
    "Testbericht BE-Alert",
    "Exercice national: rejet chimique",
    "Message d'essai",
    "Ceci est un test",
    "Probealarm der Sirenen",
    "Katastrophenschutzübung am Rhein",
    "U\u0308bung",
    "Bundesweiter Warntag",
    "Simulacro de sismo",
    "Mensaje de prueba",
    "Esercitazione nazionale",
    "IT-alert: messaggio di prova",
    "Exercício de sismo",
    "Mensagem de teste",
]

REAL_TITLES = [
    "Convex hull of the plume",
    "Severe thunderstorm warning",
    "Latest information on the flood",
    "Cooking contest cancelled because of storm",
    "Drinking water tested positive for E. coli",
    "COVID-19 test results delayed",
    "Exercise caution near the river",
    "Please exercise extreme caution",
    "Protest in the city centre",
    "North Korea: nuclear test detected",
    "Oil drill rig on fire",
    "Ausübung der Fischerei verboten",
    "Le préfet en exercice informe",
    "This is a Tsunami Information Statement.",
    "Greatest danger tonight",
]

EXERCISE_TEXTS = [
    "This is an RMT of the Emergency Alert System. THIS IS ONLY A TEST - ESTO ES UNA PRUEBA ",
    "EXERCISE EXERCISE EXERCISE\nA train has derailed.",
    "A train has derailed.\n\nThis message is for exercise purposes only.",
    "TEST\nA train has derailed.",
    "Dit is een oefening. U hoeft niets te doen.",
    "Ceci est un exercice.",
    "Es handelt sich um einen Test.",
    "Dies ist eine Übung.",
    "Este mensaje es un simulacro.",
    "Questo è un test.",
    "Isto é um teste.",
]

REAL_TEXTS = [
    "Motorists should exercise caution. Have your well tested; the test results follow in a week.",
    "Avoid outdoor exercise. People are asked to get a test if they feel ill.",
    "Personnes âgées: évitez tout exercice physique.",
    "Die Feuerwehr prüft, ob die Probe belastet ist.",
    "Se realizan pruebas de agua potable.",
]


@pytest.mark.parametrize("title", EXERCISE_TITLES)
def test_a_title_with_exercise_words_is_found(title: str) -> None:
    assert title_says_exercise(title)


@pytest.mark.parametrize("title", REAL_TITLES)
def test_a_title_that_only_looks_like_it_is_left_alone(title: str) -> None:
    assert not title_says_exercise(title)


@pytest.mark.parametrize("text", EXERCISE_TEXTS)
def test_a_text_that_says_of_itself_that_it_is_one_is_found(text: str) -> None:
    assert text_says_exercise(text)


@pytest.mark.parametrize("text", REAL_TEXTS)
def test_a_text_about_tests_and_exercise_is_left_alone(text: str) -> None:
    assert not text_says_exercise(text)


def test_both_ends_of_a_very_long_text_are_searched() -> None:
    filling = "Water rises. " * 5000
    assert text_says_exercise(f"{filling}\nEXERCISE EXERCISE EXERCISE")
    assert not text_says_exercise(filling)


@pytest.mark.parametrize(
    ("status", "lane"),
    [
        ("Actual", "real"),
        ("Exercise", "exercise"),
        ("Test", "real"),
        ("System", "real"),
        ("Draft", "real"),
        ("actual", "unclear"),
        ("Operational", "unclear"),
        (None, "unclear"),
    ],
)
def test_the_status_decides_where_no_word_contradicts(status: str | None, lane: str) -> None:
    assert verdict(Alert(format="CAP 1.2", status=status, infos=(Info(headline="Flood"),))) == lane


@pytest.mark.parametrize(
    "alert",
    [
        Alert(format="CAP 1.2", status="Actual", note="Exercise ConvEx-3"),
        Alert(format="CAP 1.2", status="Actual", infos=(Info(headline="Flood"), Info(event="Oefening"))),
        Alert(format="CAP 1.2", status="Actual", infos=(Info(event_codes=(Named("SAME", "RWT"),)),)),
        Alert(format="CAP 1.2", status="Actual", flags=("envelope-status",)),
    ],
)
def test_words_or_an_envelope_against_actual_need_a_person(alert: Alert) -> None:
    assert verdict(alert) == "unclear"


def test_exercise_words_under_status_test_do_not_make_it_unclear() -> None:
    alert = Alert(format="CAP 1.2", status="Test", infos=(Info(headline="This is a test"),))
    assert speaks_of_exercise(alert)
    assert verdict(alert) == "real"
