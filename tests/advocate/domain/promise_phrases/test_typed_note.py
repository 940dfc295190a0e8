from __future__ import annotations

from datetime import UTC, datetime, timedelta

from advocate.domain.promise_phrases.finding import find_promises
from advocate.domain.promise_phrases.typed_note import TypedNote

ZONE = "America/New_York"
LATE = datetime(2026, 3, 13, 3, 50, tzinfo=UTC)
"""Ten to midnight on Thursday 12 March."""
NOTE = "Asks for the price. I'll call you back tomorrow at 9."


def starts(note: TypedNote, text: str, now: datetime) -> list[datetime | None]:
    return [each.due.start for each in note.read(text, now)]


def test_what_is_read_at_once_is_what_the_whole_text_says():
    assert TypedNote(ZONE).read(NOTE, LATE) == find_promises(NOTE, LATE, ZONE)


def test_tomorrow_stays_the_same_day_through_midnight():
    note = TypedNote(ZONE)
    before = starts(note, NOTE, LATE)
    assert before == [datetime(2026, 3, 13, 13, tzinfo=UTC)]
    assert starts(note, f"{NOTE} She is glad.", LATE + timedelta(minutes=20)) == before


def test_a_sentence_that_is_typed_after_midnight_means_the_new_day():
    note = TypedNote(ZONE)
    note.read("Asks for the price.", LATE)
    after = LATE + timedelta(minutes=20)
    assert starts(note, NOTE, after) == [datetime(2026, 3, 14, 13, tzinfo=UTC)]


def test_hours_count_from_the_moment_at_which_they_were_typed():
    note = TypedNote(ZONE)
    said = "I will ring in 2 hours."
    assert starts(note, said, LATE) == [LATE + timedelta(hours=2)]
    assert starts(note, f"{said} Bye.", LATE + timedelta(minutes=45)) == [LATE + timedelta(hours=2)]


def test_what_stood_there_already_was_said_when_it_was_written():
    note = TypedNote(ZONE)
    note.begin(NOTE, LATE)
    assert starts(note, NOTE, LATE + timedelta(days=3)) == [datetime(2026, 3, 13, 13, tzinfo=UTC)]


def test_an_hour_is_the_one_on_the_wall_when_the_clocks_have_changed():
    said_at = datetime(2026, 3, 7, 20, tzinfo=UTC)  # New York's clocks go forward in the night
    assert starts(TypedNote(ZONE), "I'll call tomorrow at 9.", said_at) == [
        datetime(2026, 3, 8, 13, tzinfo=UTC)
    ]


def test_a_language_without_words_finds_nothing():
    assert TypedNote("Europe/Berlin", "de").read("Ich rufe Sie morgen um 9 an.", LATE) == ()
