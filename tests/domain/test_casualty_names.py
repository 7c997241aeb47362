"""The gentle look for names of victims: what is a name, what is none, and that it bears every text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.casualty_names import load, name_in, shipped, speaks_of_casualties, victim_named

WORDS = shipped()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two dead, one of them Jan Peeters", "Jan Peeters"),
        ("Missing: Zofia Kowalska, 34", "Zofia Kowalska"),
        ("Overleden: mevrouw Janssens", "Janssens"),
        ("dode: dhr. Van den Broeck", "Van den Broeck"),
        ("Mme Dupont est décédée", "Dupont"),
        ("M. Dubois est mort", "M. Dubois"),
        ("Vermisst: Frau Müller", "Müller"),
        ("Die Leiche ist die von Klaus Schneider", "Klaus Schneider"),
        ("Injured: PEETERS, Jan", "PEETERS, Jan"),
        ("Wounded: J. Vermeulen", "J. Vermeulen"),
        ("Victim is Mohammed El Amrani", "Mohammed El Amrani"),
    ],
)
def test_names_are_seen(text: str, name: str) -> None:
    assert victim_named(text, WORDS) == name


@pytest.mark.parametrize(
    "text",
    [
        "Two dead, five injured, source Foreign Affairs, as at 13:00",
        "Belgian Red Cross reports 12 injured",
        "12 gewonden volgens het Rode Kruis Vlaanderen",
        "Deux morts à Liège Guillemins selon la Protection civile",
        "3 doden in Sint-Pieters-Leeuw",
        "Zwei Tote und drei Verletzte in der Nähe von Aachen, sagt die Feuerwehr Eupen",
        "Vermisste Kinder: Suche mit Hubschraubern der Polizei",
        "Injured taken to UZ Leuven and CHU Liège",
        "Missing persons: call the Federal Police",
        "COFECO asks for the number of victims",
        "Aantal slachtoffers nog onbekend, Civiele Bescherming ter plaatse",
        "Dead: 4 (exact). Injured: 12",
        "Embassy in Ankara: no Belgians among the dead",
        "Two bodies found near Monte Cassino",
    ],
)
def test_places_offices_and_organisations_are_none(text: str) -> None:
    assert victim_named(text, WORDS) is None


@pytest.mark.parametrize("text", ["Rang Jan Peeters at the province", "Jan Peeters has the desk", "corporate totals"])
def test_what_does_not_speak_of_victims_is_left_alone(text: str) -> None:
    assert not speaks_of_casualties(text, WORDS)
    assert victim_named(text, WORDS) is None


def test_a_source_may_be_looked_at_without_such_words() -> None:
    assert name_in("Jan Peeters", WORDS) == "Jan Peeters"
    assert name_in("Foreign Affairs", WORDS) is None


@given(st.text(max_size=300))
def test_it_bears_every_text(text: str) -> None:
    found = name_in(text, WORDS)
    assert found is None or found in text
    assert victim_named(text, WORDS) in (None, found)


@given(
    st.lists(
        st.sampled_from(["Jan", "PEETERS", "dead", "van", ".", ",", "M.", "Rode", "Kruis", " ", "J.", "\n"]),
        max_size=12,
    )
)
def test_what_it_finds_stands_in_the_text(parts: list[str]) -> None:
    text = " ".join(parts)
    found = victim_named(text, WORDS)
    assert found is None or (found in text and "Kruis" not in found.split())


def test_the_lists_are_data() -> None:
    lists = load(
        b"casualties: [lost]\ntitles: []\nparticles: []\ngiven_names: [bo]\nno_names: []\ngerman: []\nbefore_places: []\n"
    )
    assert victim_named("Lost: Bo Derek", lists) == "Bo Derek"
