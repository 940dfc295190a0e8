from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given
from hypothesis import strategies as st

from advocate.domain.due_times.german import GERMAN
from advocate.domain.due_times.phrases import split_promise
from advocate.domain.due_times.tokens import scan
from advocate.domain.due_times.understood import UnderstoodDue, UnderstoodKind, dues_in, understand_due
from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.wording_of_time import due_words

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday 10:30 in Berlin
TABLES = Path(__file__).parents[3] / "data" / "dates"
LINES = [
    line
    for table in ("german.jsonl", "german_held_out.jsonl")
    for line in (TABLES / table).read_text(encoding="utf-8").splitlines()
]


def at(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=UTC) if text else None


def german(phrase: str, now: datetime = NOW, zone: str = ZONE) -> UnderstoodDue:
    return understand_due(phrase, now, zone, "de", region="DE")


@pytest.mark.parametrize("line", LINES, ids=lambda line: json.loads(line)["phrase"])
def test_phrases(line: str):
    case = json.loads(line)
    reference = at(case["reference"])
    assert reference is not None
    found = german(case["phrase"], reference, "UTC")
    assert (found.kind, found.start, found.rule) == (case["kind"], at(case["expected"]), case.get("rule", ""))
    if found.kind in (UnderstoodKind.WINDOW, UnderstoodKind.CADENCE):
        assert found.end == at(case["expected_end"])


@pytest.mark.parametrize(
    ("phrase", "same"),
    [
        ("nächsten Dienstag früh", "NAECHSTEN DIENSTAG FRUEH"),
        ("übermorgen", "Übermorgen"),
        ("in fünf Tagen", "in fuenf tagen"),
        ("dreißigster", "dreissigster"),
        ("Montagvormittag", "montag  vorm."),
        ("Freitag 15 Uhr", "fr. 15h"),
        ("Freitag 15 Uhr 30", "fr 15.30"),
        ("3. Dezember", "am 3.12"),
        ("am 3. 12. 2026", "3.12.26"),
    ],
)
def test_spellings_of_the_same(phrase: str, same: str):
    assert german(phrase) == german(same)


@pytest.mark.parametrize("region", ["DE", "US", ""])
def test_the_day_comes_first_wherever_german_is_spoken(region: str):
    found = understand_due("3.12.", NOW, ZONE, "de", region=region)
    assert found.start == datetime(2026, 12, 2, 23, tzinfo=UTC)
    assert found == understand_due("3/12", NOW, ZONE, "de", region=region)


SPLIT = {
    "Freitag 15 Uhr zurückrufen": ("zurückrufen", "Fri 27 Nov 15:00"),
    "am Freitag zurückrufen": ("zurückrufen", "Fri 27 Nov"),
    "am Fr zurückrufen": ("zurückrufen", "Fri 27 Nov"),
    "Angebot bis Mittwochmittag schicken": ("Angebot schicken", "Wed 25 Nov 12:00"),
    "Muster bis zum 3. schicken": ("Muster schicken", "Thu 3 Dec"),
    "Ich melde mich am 3.": ("Ich melde mich", "Thu 3 Dec"),
    "Rückruf in 2 Stunden": ("Rückruf", "today 12:30"),
    "am 3. Dezember um 10 Uhr einen Termin": ("einen Termin", "Thu 3 Dec 10:00"),
    "um 3 Uhr 15 Kartons holen": ("15 Kartons holen", "today 15:00"),
    "morgen früh anrufen wegen der Fliesen": ("anrufen wegen der Fliesen", "tomorrow 08:00–12:00"),
}
LEFT_ALONE = (
    "guten Morgen",
    "guten Tag",
    "so schnell wie möglich",
    "das ist so",
    "Fr. Meier anrufen",
    "vor 2 Tagen angerufen",
    "letzten Freitag bestellt",
    "3. Stock",
    "wir brauchen 15.",
    "5 Minuten",
    "mai",
    "Morgan ruft an",
    "Wache am Tor",
    "wir mögen die Hefte",
    "zwei Nächte am See",
    "die Stände der Messe",
    "Schritt 1 von 3",
    "weiß es von einem Kunden",
    "nach einer Aktualisierung",
    "Preis 3.12 Euro",
    "am 3. Tag krank geworden",
    "um 3 Euro",
    "ab und zu",
)


@pytest.mark.parametrize(("text", "expected"), SPLIT.items())
def test_a_promise_is_split_from_its_due_time(text: str, expected: tuple[str, str]):
    words, due = split_promise(text, NOW, ZONE, "de", region="DE")
    assert due is not None
    assert (words, due_words(due, NOW, ZONE)) == expected


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_words_that_only_look_like_times_are_left_alone(text: str):
    assert [each for each in dues_in(text, NOW, ZONE, "de", region="DE") if each.due] == []


def test_times_are_found_among_other_words():
    text = "Habe zugesagt, dass ich Fr 15 Uhr anrufe, dann jeden Montag bis es trocken ist; zuletzt am 20.11.2026"
    found = [
        (text[each.start : each.end], each.due.kind if each.due else "past")
        for each in dues_in(text, NOW, ZONE, "de", region="DE")
    ]
    assert found == [("Fr 15 Uhr", "moment"), ("jeden Montag", "cadence"), ("am 20.11.2026", "past")]


FIGURES = ("3", "31", "2027", "9999", "12:30", "15h30", "3.", "3.12", "24.12.", "1,5", "-", "h", "KW50")
phrases = st.lists(st.sampled_from([*GERMAN.phrases, *GERMAN.repeats, *FIGURES]), max_size=7).map(" ".join)


@given(
    phrases | st.text(max_size=40),
    st.datetimes(EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)),
    st.sampled_from(["UTC", ZONE, "Pacific/Apia", "America/St_Johns", "nowhere"]),
)
@example("KW 53", LATEST, "UTC")
@example("in 9999 Jahren", NOW, ZONE)
@example("am 29. 2.", EARLIEST, "UTC")
def test_always_forward_or_nothing(text: str, now: datetime, zone: str):
    for each in dues_in(text, now, zone, "de"):
        assert 0 <= each.start < each.end <= len(text)
        if each.due and each.due.start and each.due.end and not each.due.rule:
            assert each.due.start <= each.due.end
            assert each.due.end >= now.replace(second=0, microsecond=0)
    found = german(text, now, zone)
    assert (found.kind is UnderstoodKind.NONE) == (found.start is None)
    if found.rule:
        assert found.start is not None
        assert found.start + timedelta(minutes=1) >= now
        wall = local(found.start, zone).replace(tzinfo=None)
        assert rrulestr(found.rule.split(";UNTIL")[0], dtstart=wall)[0] == wall
    elif found.start:
        assert found.end is not None
        assert found.start <= found.end
        assert found.end >= now.replace(second=0, microsecond=0)


@given(st.text())
def test_pieces_stand_in_order_in_the_text(text: str):
    end = 0
    for piece in scan(text, GERMAN):
        assert end <= piece.start < piece.end <= len(text)
        end = piece.end
