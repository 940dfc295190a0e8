"""Words that say something is over, in every language of due times: `yesterday`, `last week`, `gestern`, `la semaine dernière`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advocate.domain.due_times.tokens import Piece

_ALONE = {
    "en": "yesterday",
    "de": "gestern vorgestern",
    "fr": "hier",
    "es": "ayer anteayer antier anoche",
}
# Before or behind a weekday, month or unit of time.
_WHICH = {
    "en": "last past previous",
    "de": "letzte letzter letztes letzten letztem vorige voriger voriges vorigen vergangene vergangener vergangenes vergangenen",
    "fr": "dernier derniere passe passee precedent precedente",
    "es": "pasado pasada anterior",
}
_BEFORE_YESTERDAY = ["avant", ""]  # `avant-hier`, whose dash is no word
_BEHIND = frozenset({"fr", "es"})
_COUNTED = "wum"


def past_in(pieces: Sequence[Piece], language: str) -> Iterator[tuple[int, int]]:
    """Where they stand, as (first, behind the last)."""
    alone, which = _ALONE.get(language, "").split(), _WHICH.get(language, "").split()
    for place, piece in enumerate(pieces):
        if piece.tokens is not None:
            continue
        if piece.word in alone:
            is_longer = [each.word for each in pieces[max(0, place - 2) : place]] == _BEFORE_YESTERDAY
            yield place - 2 if is_longer else place, place + 1
        elif piece.word in which and language in _BEHIND:
            if place and _is_counted(pieces[place - 1]):
                first = place - 1
                while first and _means_nothing(pieces[first - 1]):
                    first -= 1
                yield first, place + 1
        elif piece.word in which and place + 1 < len(pieces) and _is_counted(pieces[place + 1]):
            yield place, place + 2


def _is_counted(piece: Piece) -> bool:
    return bool(piece.tokens) and piece.tokens[0].code in _COUNTED


def _means_nothing(piece: Piece) -> bool:
    return piece.tokens is not None and all(token.code == "." for token in piece.tokens)
