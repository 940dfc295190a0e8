"""The French of due times, as data; phrases are written as they are spelt, and known without their accents too.

Words that mean two things have letters of their own here, which french_neighbours.py turns into those of Token:
H hour (`15 h`, `dans 2 h`)   G at, to (`à 15h`, `14h à 16h`)   j the (`le 3`)   F of, from (`de 14h à 16h`)
S less (`4 h moins 10`)   C in the course of (`courant mars`)
J days from now (`J+2`)   l at the latest (`au plus tard`).
"""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.due_times.french_neighbours import settled
from advocate.domain.due_times.french_repeats import REPEATS
from advocate.domain.due_times.french_words import MONTHS, NEXT, NUMBERS, SOME, UNITS, WEEKDAYS, spelt
from advocate.domain.due_times.tokens import Token, Vocabulary

_ORDINALS = ("premier", "deuxième", "troisième", "quatrième", "cinquième")
_DAY, _WEEK, _HOUR = Token("u", name="day"), Token("u", name="week"), Token("u", name="hour")
_WITHIN, _TODAY = Token("i", name="within"), Token("d", 0)
# Parts of the day; the bare ones need a day or a `ce` beside them inside a sentence: `le matin` is no due time.
_BARE_PARTS = {
    "morning": "matin|matinée",
    "afternoon": "après-midi|aprem|aprém|apm|ap-m|l'après-midi|l'aprem",
    "evening": "soir|soirée",
    "night": "nuit",
    "first": "matin tôt|tôt|matin très tôt|très tôt",
}
_PARTS = {
    "morning": "en matinée|dans la matinée|au matin|du matin|du mat|dans la mat",
    "afternoon": "dans l'après-midi|dans l'aprem|en après-midi|de l'après-midi|d'après-midi|en aprem",
    "evening": "en soirée|dans la soirée|au soir|du soir|de la soirée",
    "night": "dans la nuit|de nuit",
    "lunch": "à l'heure du déjeuner|à l'heure de midi|pendant la pause déjeuner|à la pause déjeuner|pause déjeuner|"
    "à la pause de midi|sur l'heure du midi",
    "after_lunch": "après déjeuner|après le déjeuner|après manger|après le repas",
    "first": "première heure|à la première heure|dès la première heure|aux premières heures|1ère heure|à l'ouverture|"
    "dès l'ouverture|tôt le matin|très tôt le matin|le matin tôt|début de journée|en début de journée|"
    "au début de la journée|en tout début de journée",
}
# Their beginning, middle and end, in hours: ours.
_PIECES = {
    "de matinée|de la matinée": ((8, 10), (10, 11), (11, 12)),
    "d'après-midi|de l'après-midi|d'aprem|de l'aprem": ((14, 15), (15, 16), (16, 18)),
    "de soirée|de la soirée": ((18, 20), (19, 21), (20, 22)),
}
_WHICH_PIECE = (
    "début|en début|au début|en tout début|tout début",
    "milieu|en milieu|au milieu|vers le milieu",
    "fin|en fin|à la fin|en toute fin|vers la fin|cette fin",
)
_SIGNS = {
    "x": "prochain|prochaine|prochains|prochaines",
    "t": "ce|cet|cette",
    "e": "fin|en fin|à la fin|en toute fin|tout à la fin|vers la fin|dernier jour|le dernier jour",
    "f": "avant",
    "a": "après",
    "g": "vers|vers les|env|autour de|aux alentours de|aux environs de|sur les coups de|à environ|aux alentours du",
    "i": "dans|en|pendant",
    "B": "entre|à partir de|à partir du|dès|à compter de|à compter du",
    "&": "et|ou|ou bien",
    "h": "et demie|et demi",
    "r": "semaine du|sem du|semaine commençant le",
    "z": "à partir de maintenant|à compter de maintenant",
    ".": "la|les|l'|pour|environ|plutôt|svp|merci|s'il vous plaît|sans faute|n'importe quand|de préférence|"
    "si possible|impérativement|en journée",
    "J": "j +",
    "C": "courant|dans le courant|en courant|au cours|au courant",
    "H": "heure|heures|h|hr|hrs",
    "G": "à|au",
    "j": "le",
    "F": "de|du|d'",
    "S": "moins",
}
_START = "début|en début|au début|en tout début|tout début"
_MIDDLE = "mi|mi -|milieu|en milieu|au milieu|la mi|la mi -|à la mi|à la mi -"
_TAILS = "inclus|compris|env|pile|précise|précises|tapante|tapantes|au plus tôt|minimum"
# `au plus tard vendredi`, `vendredi max`.
_LATEST = (
    "au plus tard|max|maxi|maximum|au maximum|grand max|grand maximum|dernier délai|"
    "dernière limite|dernier carat|pas plus tard que|délai maximum"
)
_WITHIN_WORDS = "sous|dans les|dans le|dans la|sous les"
# Before a number, and as `en moins d'une heure` with the first one.
_WITHIN_OF = (
    "en moins d",
    "dans moins d",
    "dans un délai d",
    "sous un délai d",
    "moins d",
    "avant un délai d",
)
_BY = "d'ici|dici|d ici"
_UNTIL = "jusqu'à|jusqu'au|jusqu'en|jusque|jusqu'à la|jusqua"
_WHOLE = {
    **dict.fromkeys(
        (
            "aujourd'hui",
            "d'aujourd'hui",
            "aujourdhui",
            "aujourd hui",
            "aujourd",
            "ajd",
            "auj",
            "aujd",
            "ojd",
            "ce jour",
        ),
        (_TODAY,),
    ),
    **dict.fromkeys(("demain", "dem", "2main", "dem1", "demin"), (Token("d", 1),)),
    **dict.fromkeys(("après-demain", "surlendemain", "après 2main"), (Token("d", 2),)),
    **dict.fromkeys(("midi", "la mi-journée", "mi-journée"), (Token("c", 12 * 60, "sure"),)),
    "ce midi": (_TODAY, Token("c", 12 * 60, "sure")),
    "minuit": (Token("c", 24 * 60, "sure"),),
    "et quart": (Token("v", 15),),
    "et trois quarts": (Token("v", 45),),
    **dict.fromkeys(("moins le quart", "moins quart", "moins un quart"), (Token("v", -15),)),
    **dict.fromkeys(("demi-heure", "une demi-heure"), (Token("n", 30), Token("u", name="minute"))),
    **dict.fromkeys(("quart d'heure", "un quart d'heure"), (Token("n", 15), Token("u", name="minute"))),
    **dict.fromkeys(
        ("trois quarts d'heure", "trois quart d'heure"), (Token("n", 45), Token("u", name="minute"))
    ),
    **dict.fromkeys(("quinzaine", "une quinzaine", "la quinzaine"), (Token("n", 2), Token("u", name="week"))),
    **dict.fromkeys(("huitaine", "une huitaine"), (Token("n", 1), Token("u", name="week"))),
    "dans l'heure": (_WITHIN, Token("n", 1), _HOUR),
    "dans la journée": (Token("e"), _DAY),
    "en cours de journée": (Token("e"), _DAY),
    "courant de journée": (Token("e"), _DAY),
    **dict.fromkeys(
        ("dans la semaine", "en cours de semaine"),
        (_WITHIN, Token("t"), _WEEK),
    ),
    "dans le mois": (_WITHIN, Token("t"), Token("u", name="month")),
    "dans l'année": (_WITHIN, Token("t"), Token("u", name="year")),
    "mi-semaine": (Token("s", 1, "middle"), _WEEK),
    "en huit": (_WEEK,),
    **dict.fromkeys(
        ("avant déjeuner", "avant le déjeuner", "avant le repas", "avant manger"),
        (Token("f"), Token("c", 12 * 60, "sure")),
    ),
}
# Known with one slip of the fingers, and words that are meant as they stand.
_SPELT_LIKE = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre "
    "decembre aujourd'hui demain matin matinee minuit semaine prochain prochaine prochaines entre avant chaque toutes "
    "heures minutes quinzaine soiree quotidien quotidiennement hebdomadaire mensuel ouvres ouvrables trimestre"
)
_NEVER_MEANT = (
    "marin malin maudit lundis mardis encre claque avent event heurts minutie outres oeuvres ouvert ouverts ouvriers "
    "tentes tortues mutuel sesame dommage destin demein mercerie dimanches ouvrees"
)
_NEVER_BEFORE = (
    "chaque tous toutes tout toute dernier derniere depuis hier pas passe passee precedent bon bonne mme m mr monsieur "
    "madame mlle"
)
_NEVER_AFTER = (
    "dernier derniere derniers dernieres passe passee precedent precedente de du d' des apres quotidien "
    "hebdomadaire"
)
_NUMBERED = (
    "n no nº numero lot chambre table commande facture devis page version ref article colis porte etage bat batiment "
    "appartement appt apt rue ligne bureau salle poste taille dossier ticket quai lots x"
)
_COUNTED_FROM = "apres suivant des depuis"
_OPENS_ANEW = (
    "avec si quand car mais que qui chez par sur il elle on nous je j'ai tu vous ils elles est sont sera son sa ses "
    "leur leurs notre nos votre vos mon ma mes puis donc afin sinon merci asap"
)


def _phrases() -> Iterator[tuple[str, tuple[Token, ...]]]:
    yield from _names()
    yield from ((word, (Token("n", number, "spoken"),)) for word, number in NUMBERS.items())
    yield from ((word, (Token("o", number, "spoken"),)) for number, word in enumerate(_ORDINALS, 1))
    for code, phrases in _SIGNS.items():
        yield from ((phrase, (Token(code),)) for phrase in phrases.split("|"))
    for parts, is_bare in ((_BARE_PARTS, True), (_PARTS, False)):
        for part, phrases in parts.items():
            yield from ((phrase, (Token("p", is_bare, part),)) for phrase in phrases.split("|"))
    yield from ((f"matin {phrase}", (Token("p", name="first"),)) for phrase in _PARTS["first"].split("|"))
    for names, pieces in _PIECES.items():
        for before, (first, last) in zip(_WHICH_PIECE, pieces, strict=True):
            window = (Token("c", first * 60, "sure"), Token("&"), Token("c", last * 60, "sure"))
            for phrase in (f"{one} {name}" for one in before.split("|") for name in names.split("|")):
                yield phrase, (_TODAY, *window) if phrase.startswith("cette") else window
    for words, token in (
        (_START, Token("s", 1)),
        (_MIDDLE, Token("s", 1, "middle")),
        (_TAILS, Token(".", name="tail")),
        (_LATEST, Token("l")),
        (_WITHIN_WORDS, _WITHIN),
        (_BY, Token("b", name="within")),
        (_UNTIL, Token("&", name="until")),
    ):
        yield from ((word, (token,)) for word in words.split("|"))
    for words in _WITHIN_OF:
        yield f"{words}e", (_WITHIN,)
        yield from ((f"{words}'{one}", (_WITHIN, Token("n", 1, "spoken"))) for one in ("un", "une"))
    yield from _WHOLE.items()


def _names() -> Iterator[tuple[str, tuple[Token, ...]]]:
    """Weekdays, months and units, and what stands around them."""
    for number, names in enumerate(WEEKDAYS):
        for name in names.split():
            day = Token("w", number, "" if name == names.split()[0] else "short")
            yield name, (day,)
            # `vendredi prochain` is the coming one, `vendredi suivant` the one of the week after this.
            yield from ((f"{name} {word}", (day,)) for word in ("prochain", "pro", "qui vient"))
            yield from ((f"{name} {word}", (Token("x"), day)) for word in ("suivant", "d'après"))
            yield f"prochain {name}", (day,)
            yield f"{name} en quinze", (Token("n", 2), _WEEK, day)
    for number, names in enumerate(MONTHS, 1):
        for name in names.split():
            yield name, (Token("m", number),)
            yield from ((f"{name} {word}", (Token("m", number),)) for word in ("prochain", "qui vient"))
            yield from ((f"mois {of}{name}", (Token("m", number),)) for of in ("de ", "d'"))
            yield f"d'{name}", (Token("m", number),)
    for unit, names in UNITS.items():
        token = Token("u", name=unit)
        for name in names.split("|"):
            yield name, (token,)
            yield f"{name} ci", (token,)
            yield f"{name} - ci", (token,)
            for word in NEXT:
                following = (Token("x"), token)
                yield from ((f"{before}{name} {word}", following) for before in ("", "dans la ", "dans le "))
                if word.startswith("prochain"):
                    yield f"{word} {name}", following
    # `les prochains jours` are a few.
    for unit, some in SOME.items():
        yield from (
            (phrase, (Token("x"), Token("n", 3), Token("u", name=unit))) for phrase in some.split("|")
        )
    for number in range(1, 54):
        yield f"s{number}", (Token("r", name="number"), Token("n", number))


FRENCH = Vocabulary(
    language="fr",
    phrases=dict(spelt(_phrases())),
    ordinal_ending="er|re|ere|e|eme|ieme|nd|nde",
    never_before=frozenset(_NEVER_BEFORE.split()),
    never_after=frozenset(_NEVER_AFTER.split()),
    numbered=frozenset(_NUMBERED.split()),
    counted_from=frozenset(_COUNTED_FROM.split()),
    opens_anew=frozenset(_OPENS_ANEW.split()),
    spelt_like=frozenset(_SPELT_LIKE.split()),
    never_meant=frozenset(_NEVER_MEANT.split()),
    repeats=dict(spelt(REPEATS.items())),
    settle=settled,
)
