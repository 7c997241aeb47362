"""Real, exercise or unclear: where a message belongs by its status, and by words that contradict the status.

DOMAIN.md 6.2: a message with status Actual that speaks of an exercise or a test is held until a person decides. The
word lists (seven languages and the Nordic ones) and their exceptions ("test results", "exercise caution", "nuclear
test") are hidden here. Short texts (headline, event, note) are searched for single words, long ones only for whole
phrases, because a long text may speak of tests and exercises without being one.
"""

import re
import unicodedata

from icc_desktop.domain.alert import STATUSES, Alert, LaneVerdict

LENGTH_AT_EACH_END = 4000  # characters of a text that are searched at its beginning and at its end

TEST_CODES = frozenset({"RMT", "RWT", "DMO", "NPT", "NST", "TESTMESSAGE"})
"""Event codes of SAME (47 CFR 11.31 (e)) and CAP-CP that say test or demonstration."""

_STEMS = (
    "test", "exerc", "drill", "oefen", "übung", "uebung", "probe", "proef", "prova", "prueba", "simul", "esercit",
    "ejercicio", "ensayo", "essai", "warntag", "practice", "training", "mock alert", "rehearsal", "övning", "øvelse",
    "harjoitus", "ćwiczeni", "convex", "modex",
)  # fmt: skip
"""A text without any of these holds no exercise word: by far the most texts, and found out quickly."""

_START, _END = r"(?<![^\W\d_])", r"(?![^\W\d_])"  # between letters only: "TEST_1" and "[test]" count, "latest" does not

_ANY_TEXT = (
    # English
    r"this (?:is|was|has been) (?:only )?(?:an? )?(?:\w+ ){0,2}(?:test|exercise|drill)(?! results?)",
    r"(?:exercise|test|drill)(?:\W+(?:exercise|test|drill)){1,}(?! results?)",
    r"(?:test|exercise|drill|practice|training|mock|demo) (?:messages?|alerts?|alarms?|warnings?|only|purposes?)",
    r"for (?:exercise|testing|training|drill) purposes?", r"(?:as )?part of an? (?:\w+ )?(?:exercise|test|drill)",
    r"(?:end of|begin(?:ning)? of|start of) (?:the )?(?:exercise|test|drill)",
    r"required (?:weekly|monthly) test", r"siren tests?",
    # Dutch
    r"dit (?:is|was|betreft) (?:slechts |enkel |maar )?een (?:\w+ )?(?:test|oefening)",
    r"oefening(?:\W+oefening)+", r"(?:test|oefen|proef)[ -]?(?:bericht|alarm|alert|melding|waarschuwing)", r"sirenetest",
    # French
    r"(?:ceci|ce message|il s['’]agit d['’]un|c['’])[ ]?(?:est |n['’]est qu['’])?(?:un |une )?(?:\w+ )?(?:exercice|test|essai)",
    r"exercice(?:\W+exercice)+", r"(?:message|alerte|alarme) (?:de test|test|d['’] ?(?:essai|exercice))",
    r"essais? (?:mensuels? )?(?:de |des )?sir[eè]nes?",
    # German
    r"(?:dies|das|es) (?:ist|war|handelt sich um) (?:nur |lediglich )?(?:ein|eine|einen|eine reine)? ?(?:test|übung|uebung|probe\w{0,30})",
    r"übung(?:\W+übung)+", r"(?:test|probe|übungs|uebungs)(?:alarm|warnung|meldung|nachricht|auslösung|alarmierung)",
    r"sirenen(?:probe|test)", r"warntag",
    # Spanish, Italian, Portuguese
    r"(?:esto|este|esta|esta es|este es) (?:\w+ )?(?:es|mensaje es) (?:sólo |solo |solamente )?(?:un|una) (?:prueba|simulacro|ejercicio|test)",
    r"simulacro(?:\W+simulacro)+", r"(?:mensaje|alerta|aviso) de (?:prueba|ensayo|simulacro)",
    r"quest[oa] (?:è|e'|e) (?:solo |soltanto )?un['’o]? ?(?:test|prova|esercitazione|simulazione)",
    r"esercitazione(?:\W+esercitazione)+", r"(?:messaggio|allarme|allerta) di (?:prova|test|esercitazione)",
    r"(?:isto|este|esta) (?:\w+ )?é (?:apenas |só )?(?:um|uma) (?:teste|simulacro|simulado|exercício)",
    r"(?:mensagem|alerta|aviso) de (?:teste|simulacro)",
)  # fmt: skip

_TITLE = (
    *_ANY_TEXT,
    r"(?<!nuclear )(?<!missile )(?<!rocket )(?<!weapon )(?<!weapons )(?<!water )(?<!blood )(?<!drug )(?<!covid )"
    r"(?<!covid-19 )(?<!pcr )(?<!rapid )(?<!antigen )(?<!stress )(?<!lab )(?<!soil )(?<!dna )(?<!breath )"
    r"tests?(?![ -](?:results?|kits?|cent(?:er|re)s?|sites?|strips?|stations?|tubes?|flights?|samples?|positive|negative"
    r"|match|range|pits?|area|resultaten|uitslag(?:en)?|ergebnis(?:se)?|zentrum|sieger))",
    r"(?<!military )(?<!physical )(?<!outdoor )(?<!please )(?<!to )(?<!should )(?<!must )exercises?"
    r"(?! (?:\w+ ){0,2}(?:caution|care|patience|restraint|judge?ment|vigilance|prudence|sense|control|rights?|power|due))",
    r"drills?(?! (?:rigs?|holes?|bits?|ships?|sites?|pipes?|cores?))",
    r"convex[ -]?[123][a-z]?", r"modex",  # exercises of IAEA and of the Union's mechanism
    r"simulation", r"simulated (?:alert|emergency|event|incident)", r"rehearsal", r"siren testing", r"system testing", r"testing of (?:the )?sirens?",
    r"(?!lichaams)\w{0,30}oefening(?:en)?", r"oefenalarm",
    r"(?<!en )exercices?(?! (?:physiques?|illégal|budgétaire|comptable|d[eu] |des ))",
    r"(?!aus|ver)\w{0,30}(?:übung|uebung)(?:en)?",
    r"simulacros?", r"(?<!en )ejercicio(?! (?:físico|fiscal|de ))", r"prueba de (?:sirenas?|alertas?|sistemas?|es-alert)",
    r"simulazione", r"esercitazion[ei]", r"testes?(?! (?:de covid|rápidos?|positivos?))", r"simulado", r"exercício(?! físico)",
    r"övning", r"øvelse", r"harjoitus", r"ćwiczeni[ae]",
)  # fmt: skip


def _words(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"{_START}(?:{'|'.join(patterns)}){_END}")


_DOUBTS = frozenset({"envelope-status", "exercise-words"})  # the second also where the words were withheld
_IN_TITLE = _words(_TITLE)
_IN_TEXT = _words(_ANY_TEXT)
_LINE_ALONE = re.compile(
    r"^[^\w\n]*(?:(?:test|exercise|drill|oefening|exercice|essai|übung|uebung|simulacro|ejercicio|esercitazione|teste|exercício|prueba|prova)"
    r"[^\w\n]*)+$",
    re.MULTILINE,
)


def verdict(alert: Alert) -> LaneVerdict:
    """The lane that `alert` asks for, or ``unclear`` where a person has to decide.

    Exercise goes to the exercise lane. System, Test and Draft stay in the real one, told apart by their status. A
    missing or unknown status, exercise words under Actual, or an envelope that contradicts Actual are unclear.
    """
    if alert.status == "Exercise":
        return "exercise"
    if alert.status not in STATUSES:
        return "unclear"
    if alert.status == "Actual" and (not _DOUBTS.isdisjoint(alert.flags) or speaks_of_exercise(alert)):
        return "unclear"
    return "real"


def speaks_of_exercise(alert: Alert) -> bool:
    """Whether headline, event, note, description or event code of any block speaks of an exercise or a test."""
    titles: set[str | None] = {alert.note}
    texts: set[str | None] = set()
    for info in alert.infos:
        titles.update((info.headline, info.event))
        texts.update((info.description, info.instruction))
        if any(code.value.upper() in TEST_CODES for code in info.event_codes):
            return True
    return any(title and title_says_exercise(title) for title in titles) or any(
        text and text_says_exercise(text) for text in texts
    )


def title_says_exercise(title: str) -> bool:
    """Whether a short text (headline, event, subject of a mail) has an exercise or test word in it."""
    plain = _plain(_ends(title))
    return _may_say_so(plain) and (_IN_TITLE.search(plain) or _LINE_ALONE.search(plain)) is not None


def text_says_exercise(text: str) -> bool:
    """Whether a long text says of itself that it is an exercise or a test, near its beginning or its end."""
    plain = _plain(_ends(text))
    return _may_say_so(plain) and (_IN_TEXT.search(plain) or _LINE_ALONE.search(plain)) is not None


def _ends(text: str) -> str:
    if len(text) <= 2 * LENGTH_AT_EACH_END:
        return text
    return f"{text[:LENGTH_AT_EACH_END]}\n{text[-LENGTH_AT_EACH_END:]}"


def _plain(text: str) -> str:
    lower = text.lower()
    return lower if lower.isascii() else unicodedata.normalize("NFC", lower)


def _may_say_so(plain: str) -> bool:
    return any(stem in plain for stem in _STEMS)
