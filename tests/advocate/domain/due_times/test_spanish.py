from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given
from hypothesis import strategies as st

from advocate.domain.due_times.phrases import read_due, split_promise
from advocate.domain.due_times.spanish import SPANISH
from advocate.domain.due_times.tokens import scan
from advocate.domain.due_times.understood import UnderstoodDue, UnderstoodKind, dues_in, understand_due
from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.text import fold
from advocate.domain.wording_of_time import due_words

ZONE = "Europe/Madrid"
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)  # Tuesday 10:30 in Madrid
TABLES = Path(__file__).parents[3] / "data" / "dates"
LINES = [
    line
    for table in ("spanish.jsonl", "spanish_held_out.jsonl")
    for line in (TABLES / table).read_text(encoding="utf-8").splitlines()
]


def at(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=UTC) if text else None


def spanish(phrase: str, now: datetime = NOW, zone: str = ZONE) -> UnderstoodDue:
    return understand_due(phrase, now, zone, "es", region="ES")


@pytest.mark.parametrize("line", LINES, ids=lambda line: json.loads(line)["phrase"])
def test_phrases(line: str):
    case = json.loads(line)
    reference = at(case["reference"])
    assert reference is not None
    found = spanish(case["phrase"], reference, "UTC")
    assert (found.kind, found.start, found.rule) == (case["kind"], at(case["expected"]), case["rule"])
    if found.kind in (UnderstoodKind.WINDOW, UnderstoodKind.CADENCE):
        assert found.end == at(case["expected_end"])


@pytest.mark.parametrize(
    ("phrase", "same"),
    [
        ("mañana a las diez y media", "MANANA 10:30H"),
        ("miércoles a las 9", "miercloes 9 hs"),
        ("en hora y cuarto", "en 75 minutos"),
        ("en 2h 30min", "dentro de dos horas y media"),
        ("en 1h30", "en una hora y media"),
        ("desde las 3 hasta las 5 de la tarde", "de 15 a 17h"),
        ("el viernes por la tarde después de las 5", "viernes a partir de las 17 h"),
        ("lunes mañana", "el lunes por la mañana"),
        ("la semana q viene", "próx. semana"),
        ("05-01-2027", "el 5 de ene"),
        ("3 mar 2027", "el tres de marzo de 2027"),
        ("jueves 26 9:30", "el jueves 26 de noviembre a las nueve y media"),
        ("durante la semana", "esta semana"),
        ("en el transcurso de mañana", "mañana día 25"),
        ("antes de 24 horas", "en las próximas 24 horas"),
        ("setiembre", "septiembre"),
        ("los lunes cada dos semanas", "lunes por medio"),
        ("semanalmente los lunes", "todos los lunes"),
        ("mañanas y tardes", "cada día a las 9 y 14"),
        ("de lunes a viernes a las 9", "los días hábiles a las 9h"),
    ],
)
def test_several_words_for_the_same(phrase: str, same: str):
    assert spanish(phrase).kind is not UnderstoodKind.NONE
    assert spanish(phrase) == spanish(same)


def test_a_number_behind_a_weekday_is_its_date_only_where_it_can_be():
    assert spanish("viernes 27").kind is UnderstoodKind.DAY
    assert spanish("viernes 10") == spanish("viernes a las 10")
    assert spanish("viernes 30 de noviembre").kind is UnderstoodKind.NONE


@pytest.mark.parametrize("region", ["ES", "MX", "US", ""])
def test_the_day_comes_first_wherever_spanish_is_spoken(region: str):
    due = read_due("3/12", NOW, ZONE, "es", region=region)
    assert due == read_due("3 de diciembre", NOW, ZONE, "es", region=region)
    assert due is not None
    assert due.start == datetime(2026, 12, 2, 23, tzinfo=UTC)


SPLIT = {
    "Llamar al cliente el viernes a las 3 por el reembolso": (
        "Llamar al cliente por el reembolso",
        "Fri 27 Nov 15:00",
    ),
    "mañana: llamarla": ("llamarla", "tomorrow"),
    "enviar la factura para fin de mes.": ("enviar la factura.", "Mon 30 Nov"),
    "pagar 300 para el viernes": ("pagar 300", "Fri 27 Nov"),
    "vuelvo a llamar en media hora": ("vuelvo a llamar", "today 11:00"),
    "confirmar antes de las 17h": ("confirmar", "today 17:00"),
    "te llamo pasado mañana por la tarde": ("te llamo", "Thu 26 Nov 12:00–18:00"),
    "llamar al 555 1234 mañana": ("llamar al 555 1234", "tomorrow"),
}
LEFT_ALONE = (
    "buenos días", "buenas tardes", "mesa para dos", "de dos a tres cajas", "habló de las 3 opciones", "María del Mar",
    "Mar López llamó", "ir al mar", "mi correo del viernes", "llamó hace 2 días", "el viernes pasado", "no el viernes",
    "el secado tarda 2 horas", "piso 3 puerta 2", "el segundo piso", "calle 3 de mayo", "abril es su hija", "24 horas al día",
    "se hace tarde", "manzana", "la semana pasada", "tres cajas", "me debe 300 euros",
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPLIT.items())
def test_a_promise_is_split_from_its_due_time(text: str, expected: tuple[str, str]):
    words, due = split_promise(text, NOW, ZONE, "es", region="ES")
    assert due is not None
    assert (words, due_words(due, NOW, ZONE)) == expected


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_words_that_only_look_like_times_are_left_alone(text: str):
    assert [each for each in dues_in(text, NOW, ZONE, "es", region="ES") if each.due] == []
    assert split_promise(text, NOW, ZONE, "es", region="ES") == (text, None)


def test_times_are_found_among_other_words():
    text = "Visita el martes a las 10 y media; luego cada lunes hasta que seque; hablamos el 20 de noviembre de 2026"
    found = [
        (text[each.start : each.end], each.due.kind if each.due else "past")
        for each in dues_in(text, NOW, ZONE, "es", region="ES")
    ]
    assert found == [
        ("el martes a las 10 y media", "moment"),
        ("cada lunes", "cadence"),
        ("el 20 de noviembre de 2026", "past"),
    ]


FIGURES = (
    "3",
    "31",
    "2027",
    "9999",
    "12:30",
    "15h30",
    "3/4",
    "24.12.",
    "1,5",
    "15.30",
    "-",
    "@",
    "1º",
    "torta",
)
phrases = st.lists(st.sampled_from([*SPANISH.phrases, *SPANISH.repeats, *FIGURES]), max_size=7).map(" ".join)


def test_every_phrase_can_be_found_as_it_is_folded():
    assert all(phrase == fold(phrase) for phrase in (*SPANISH.phrases, *SPANISH.repeats))


@given(phrases | st.text(max_size=40))
def test_pieces_stand_in_order_in_the_text(text: str):
    end = 0
    for piece in scan(text, SPANISH):
        assert end <= piece.start < piece.end <= len(text)
        end = piece.end


@given(
    phrases | st.text(max_size=40),
    st.datetimes(EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)),
    st.sampled_from(["UTC", ZONE, "America/Bogota", "Pacific/Apia", "nowhere"]),
)
@example("en 9999 años", NOW, ZONE)
@example("el 31", LATEST, "UTC")
@example("mañana día 25", LATEST, "UTC")
@example("29 de febrero", EARLIEST, "UTC")
@example("viernes 0", NOW, ZONE)
def test_always_forward_or_nothing(text: str, now: datetime, zone: str):
    for each in dues_in(text, now, zone, "es"):
        assert 0 <= each.start < each.end <= len(text)
    found = spanish(text, now, zone)
    assert (found.kind is UnderstoodKind.NONE) == (found.start is None)
    if found.rule:
        assert found.start is not None
        assert found.start + timedelta(minutes=1) >= now
        wall = local(found.start, zone).replace(tzinfo=None)
        assert rrulestr(found.rule.split(";UNTIL")[0], dtstart=wall)[0] == wall
    elif found.start is not None:
        assert found.end is not None
        assert found.start <= found.end
        assert found.end >= now.replace(second=0, microsecond=0)
