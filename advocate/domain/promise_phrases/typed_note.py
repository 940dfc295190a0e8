"""A note while it is typed: each sentence keeps the moment at which it was typed, whatever the clock says later."""

from __future__ import annotations

from datetime import datetime

from advocate.domain.promise_phrases.finding import find_in_sentence, sentences_of
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.working_time import WorkingTime


class TypedNote:
    """Reads one note again and again. `tomorrow` stays what it meant when midnight passes, `in two hours` counts from when
    it was typed; and what was typed before is not read anew with every minute.

    zone: of whoever types; region: as in `find_promises`.
    """

    def __init__(self, zone: str, language: str = "en", *, region: str = "US") -> None:
        self._zone = zone
        self._language = language
        self._region = region
        self._said_at: dict[str, datetime] = {}

    def begin(self, text: str, said_at: datetime) -> None:
        """A text that stands there already, all of it typed at that moment."""
        self._said_at = dict.fromkeys((each.text for each in sentences_of(text, self._language)), said_at)

    def read(
        self, text: str, now: datetime, *, working: WorkingTime | None = None
    ) -> tuple[FoundPromise, ...]:
        """Every promise of the text as it stands now, in order. Every key changes a sentence: its moment is the last.

        working: as in `find_promises`; the team may change it meanwhile.
        """
        said_at: dict[str, datetime] = {}
        found: list[FoundPromise] = []
        for sentence in sentences_of(text, self._language):
            moment = said_at.setdefault(sentence.text, self._said_at.get(sentence.text, now))
            found.extend(
                find_in_sentence(
                    text,
                    sentence,
                    moment,
                    self._zone,
                    self._language,
                    region=self._region,
                    working=working,
                )
            )
        self._said_at = said_at
        return tuple(found)
