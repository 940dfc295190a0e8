from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given
from hypothesis import strategies as st

from advocate.domain.due_times.clock_rules import PARTS
from advocate.domain.due_times.french import FRENCH
from advocate.domain.due_times.phrases import split_promise
from advocate.domain.due_times.tokens import scan
from advocate.domain.due_times.understood import UnderstoodKind, dues_in, understand_due
from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.text import fold
from advocate.domain.wording_of_time import due_words

ZONE = "Europe/Paris"
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)  # Tuesday 10:30 in Paris
TABLES = Path(__file__).parents[3] / "data" / "dates"
LINES = [
    line
    for name in ("french.jsonl", "french_held_out.jsonl")
    for line in (TABLES / name).read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("line", LINES)
def test_phrases_as_people_type_them(line: str):
    case = json.loads(line)
    now = datetime.fromisoformat(case["reference"]).replace(tzinfo=UTC)
    found = understand_due(case["phrase"], now, "UTC", "fr", region="FR")
    start, end = (
        time.replace(tzinfo=None).isoformat() if time else None for time in (found.start, found.end)
    )
    assert (found.kind, start, end, found.rule) == (
        case["kind"],
        case["expected"],
        case["expected_end"],
        case.get("rule", ""),
    )


@pytest.mark.parametrize("region", ["FR", "CA", "US", ""])
def test_the_day_stands_before_the_month_in_every_region(region: str):
    found = understand_due("3/12", NOW, ZONE, "fr", region=region)
    assert found.due
    assert due_words(found.due, NOW, ZONE) == "Thu 3 Dec"


@pytest.mark.parametrize("phrase", ["12h30", "à 12h30", "avant 12h30", "12:30"])
def test_half_past_twelve_is_never_at_night(phrase: str):
    found = understand_due(phrase, NOW + timedelta(hours=4), ZONE, "fr")
    assert found.end
    assert local(found.end, ZONE).isoformat()[5:16] == "11-25T12:30"


SPLIT = {
    "rappeler vendredi 15h": ("rappeler", "Fri 27 Nov 15:00"),
    "rappeler Mme Durand demain à 15h30": ("rappeler Mme Durand", "tomorrow 15:30"),
    "demain matin : envoyer le devis": ("envoyer le devis", "tomorrow 08:00–12:00"),
    "envoyer le devis avant la fin du mois.": ("envoyer le devis.", "Mon 30 Nov"),
    "livrer 2 échantillons demain entre 14h et 16h": ("livrer 2 échantillons", "tomorrow 14:00–16:00"),
    "poser le parquet dans 15 jours": ("poser le parquet", "Tue 8 Dec"),
    "réponse sous 48h": ("réponse", "Thu 26 Nov 10:30"),
    "rappeler Mme Durand d'ici 2 jours": ("rappeler Mme Durand", "Thu 26 Nov"),
    "rappeler le 3 décembre à 9h pour le devis": ("rappeler pour le devis", "Thu 3 Dec 09:00"),
    "rappeler mar. 10h": ("rappeler", "Tue 1 Dec 10:00"),
    "rappeler au plus tard jeudi": ("rappeler", "Thu 26 Nov"),
    "appeler le 06 12 34 56 78 lundi à 9h": ("appeler le 06 12 34 56 78", "Mon 30 Nov 09:00"),
}
WHOLE = (
    "envoyer le devis", "rappeler Sam", "un jeu de clés", "rue du 8 mai", "2h de pose", "ouvert 24h/24", "il a dit bonsoir",
    "ouvrir le lundi de Pâques", "rappeler tous les vendredis", "pas demain", "les 3 clients", "dans le jardin",
    "maison à la mer", "mar del plata", "la commande 15", "à 3 personnes", "un peu de colle", "fin de chantier",
    "appeler Mme Lundi", "bon week-end", "attendre une heure", "facture du 12 novembre 2026", "48h après la pose", "il y a 2 jours", "à 2 km d'ici",
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPLIT.items())
def test_a_promise_is_split_from_its_due_time(text: str, expected: tuple[str, str]):
    words, due = split_promise(text, NOW, ZONE, "fr", region="FR")
    assert due is not None
    assert (words, due_words(due, NOW, ZONE)) == expected


@pytest.mark.parametrize("text", WHOLE)
def test_a_promise_without_a_due_time_stays_whole(text: str):
    assert split_promise(text, NOW, ZONE, "fr", region="FR") == (text, None)


def test_times_are_found_among_other_words():
    text = "vu avec elle mardi 17 novembre 2026 : rappeler ven. à 15h, puis tous les lundis jusqu'à ce que ce soit sec"
    found = [
        (text[each.start : each.end], each.due.kind if each.due else "past")
        for each in dues_in(text, NOW, ZONE, "fr", region="FR")
    ]
    assert found == [
        ("mardi 17 novembre 2026", "past"),
        ("ven. à 15h", "moment"),
        ("tous les lundis", "cadence"),
    ]


def test_every_phrase_can_be_found_as_it_is_folded():
    assert all(phrase == fold(phrase) for phrase in (*FRENCH.phrases, *FRENCH.repeats))
    assert {token.name for tokens in FRENCH.phrases.values() for token in tokens if token.code == "p"} <= set(
        PARTS
    )


@given(st.text(max_size=40) | st.lists(st.sampled_from([*FRENCH.phrases, "3", "15", "h"])).map(" ".join))
def test_pieces_stand_in_order_in_the_text_with_letters_of_the_grammar_only(text: str):
    end = 0
    for piece in scan(text, FRENCH):
        assert end <= piece.start < piece.end <= len(text)
        assert not {token.code for token in piece.tokens or ()} & set("HGFSj")
        end = piece.end


WORDS = st.sampled_from(
    [*FRENCH.phrases, *FRENCH.repeats, "3", "8", "15", "31", "2027", "9999", "12:30", "15h30", "3/4", "24.12.", "-", "1er"]
)  # fmt: skip


@given(
    st.lists(WORDS, max_size=7).map(" ".join) | st.text(max_size=40),
    st.datetimes(EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)),
    st.sampled_from(["UTC", ZONE, "Pacific/Apia", "America/St_Johns", "nowhere"]),
)
@example("dans 9999 ans", NOW, ZONE)
@example("d'ici 9999 h", NOW, ZONE)
@example("toutes les 9999 heures", NOW, ZONE)
@example("début de mois", LATEST, "UTC")
def test_always_forward_or_nothing(text: str, now: datetime, zone: str):
    minute = now.replace(second=0, microsecond=0)
    for each in dues_in(text, now, zone, "fr"):
        assert 0 <= each.start < each.end <= len(text)
        if each.due and each.due.start and each.due.end and each.due.kind is not UnderstoodKind.CADENCE:
            assert each.due.start <= each.due.end
            assert each.due.end >= minute
    understood = understand_due(text, now, zone, "fr")
    assert (understood.kind is UnderstoodKind.NONE) == (understood.start is None)
    if understood.rule:
        assert understood.start is not None
        assert understood.start + timedelta(minutes=1) >= now
        wall = local(understood.start, zone).replace(tzinfo=None)
        assert rrulestr(understood.rule.split(";UNTIL")[0], dtstart=wall)[0] == wall
