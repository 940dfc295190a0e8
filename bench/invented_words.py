"""Words, names and places that invented customers are made of; the same on every computer."""

from __future__ import annotations

import random
from itertools import accumulate


def _list(words: str) -> list[str]:
    return words.split()


FIRST_NAMES = _list(
    "Anna Lukas Maria Søren Fatima Jürgen Chloé Mateusz Ivan Olga Peter Sara Noah Emma Liam Mia Paul Lea Jonas Nina "
    "Omar Aisha Kenji Yuki Wei Li José Lucía Miguel Carmen Bjørn Ingrid Zoë Hugo Alice Louis Jules Marta Tomáš Jana "
    "Petr Eva Gábor Zsófia Elif Mehmet Ayşe Deniz Giulia Marco Luca Sofia Dmitri Natalia Aarav Priya Rohan Ananya "
    "John Mary James Linda Robert Susan David Karen Thomas Nancy Mark Lisa Steven Betty Ольга Дмитрий Ελένη Νίκος"
)
LAST_NAMES = _list(
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Nowak Kowalski Novák Dvořák Svensson "
    "Jensen Hansen García Martínez López Rossi Russo Ferrari Dubois Moreau Laurent Smith Johnson Williams Brown Jones "
    "Miller Davis Wilson Anderson Taylor O'Brien Nguyen Kim Tanaka Sato Suzuki Patel Singh Kaya Yılmaz Demir Petrov "
    "Ivanova Kovács Nagy Łuczak Żak Gomez-Ruiz Смирнова Παππάς"
)
WHOLE_NAMES = (
    "王小明",
    "李娜",
    "佐藤 健",
    "鈴木 花子",
    "김민준",
    "이서연",
    "محمد الأحمد",
    "عمر حداد",
    "דוד כהן",
    "שרה לוי",
)
CITIES = _list(
    "Berlin Hamburg München Köln Wien Zürich Praha Brno Kraków Łódź Paris Lyon Nice Madrid Sevilla Milano Torino Roma "
    "London Leeds Dublin Oslo Århus Malmö Stockholm Helsinki Riga Gent Antwerp Utrecht Porto Lisboa Budapest Szeged"
)
TAGS = _list(
    "vip lead prospect partner supplier insurance warranty trade renewal churn-risk newsletter fair local press"
)
TRADES = _list(
    "Floors Dental Phones Tiles Gardens Print Garage Bakery Roofing Optics Travel Books Metal Glass"
)
FORMS = _list("GmbH Ltd SA Inc AB BV SRL Oy")

_EVERYDAY = _list(
    "the to and of a in for we that is on with be it this will our you by from at as not has are they about next price "
    "order delivery offer call back customer asked contract invoice meeting sent week month discount sample project "
    "team budget answer question problem solved waiting promised reminder signed draft renewal machine service spare "
    "part warehouse stock late shipment agreed quote catalogue trial support ticket manager office visit demo feedback "
    "happy unhappy complaint refund payment terms net thirty days approval board decision quarter year plan forecast "
    "quantity pallet unit colour size model version update training date time place"
)
_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
_SEED = 20261121
_VOCABULARY_SIZE = 8_000
_FAMILIES = 2_950


def _invented(draw: random.Random, count: int, fewest: int, most: int) -> list[str]:
    words: dict[str, None] = {}
    while len(words) < count:
        words["".join(draw.choices(_SYLLABLES, k=draw.randint(fewest, most)))] = None
    return list(words)


_draw = random.Random(_SEED)
FAMILY_NAMES = [*LAST_NAMES, *(word.capitalize() for word in _invented(_draw, _FAMILIES, 2, 4))]
VOCABULARY = [*_EVERYDAY, *_invented(_draw, _VOCABULARY_SIZE, 2, 5)]
# A word is the rarer, the later it stands: by Zipf's law, as in written language.
_WEIGHTS = list(accumulate(1 / (place + 5) for place in range(len(VOCABULARY))))


def sentence(draw: random.Random, length: int) -> str:
    """About `length` characters of words, the last one cut."""
    return " ".join(draw.choices(VOCABULARY, cum_weights=_WEIGHTS, k=length // 6 + 1))[:length]


def person_name(draw: random.Random) -> str:
    """Of many languages; one in fifty in a script without Latin letters."""
    if draw.random() < 0.02:
        return draw.choice(WHOLE_NAMES)
    return f"{draw.choice(FIRST_NAMES)} {draw.choice(FAMILY_NAMES)}"


def organisation_name(draw: random.Random) -> str:
    return f"{draw.choice(FAMILY_NAMES)} {draw.choice(TRADES)} {draw.choice(FORMS)}"
