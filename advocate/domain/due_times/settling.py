"""Tells apart, by their neighbours, words that mean two things in a language; before the rules that all languages share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from advocate.domain.due_times.tokens import Piece, Token

Settling = Callable[[Sequence[Token]], Sequence[Token] | None]
"""The tokens of a match to what they mean together; None when they are no such thing after all."""
_UNKNOWN = Token("?")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A token and the pieces it was made from, first and last."""

    token: Token
    first: int
    last: int


def settle(pieces: Sequence[Piece], rules: Sequence[tuple[re.Pattern[str], Settling]]) -> list[Piece]:
    """The same text after every rule in turn. A rule's pattern is one over the letters of the tokens, `?` for what is not
    known; tokens that mean nothing by themselves are not in its way. Pieces that mean something together become one."""
    placed = [
        _Placed(token=token, first=place, last=place)
        for place, piece in enumerate(pieces)
        for token in (piece.tokens if piece.tokens is not None else (_UNKNOWN,))
    ]
    mute = [each for each in placed if each.token.code == "."]
    heard = [each for each in placed if each.token.code != "."]
    codes = _codes(heard)
    for pattern, rule in rules:
        if not pattern.search(codes):
            continue
        heard = _applied(pattern, rule, heard)
        mute += [each for each in heard if each.token.code == "."]
        heard = [each for each in heard if each.token.code != "."]
        codes = _codes(heard)
    return _regrouped(pieces, sorted([*heard, *mute], key=lambda each: each.first))


def _applied(pattern: re.Pattern[str], rule: Settling, placed: list[_Placed]) -> list[_Placed]:
    start = 0
    codes = _codes(placed)
    while match := pattern.search(codes, start):
        found = placed[match.start() : match.end()]
        made = rule([each.token for each in found])
        start = match.end()
        if made is not None:
            first, last = found[0].first, found[-1].last
            fresh = [_Placed(token=token, first=first, last=last) for token in made]
            placed = [*placed[: match.start()], *fresh, *placed[match.end() :]]
            codes = _codes(placed)
            start = match.start() + len(made)
    return placed


def _codes(placed: Sequence[_Placed]) -> str:
    return "".join(each.token.code for each in placed)


def _regrouped(pieces: Sequence[Piece], placed: Sequence[_Placed]) -> list[Piece]:
    groups: list[tuple[int, int, list[Token]]] = []
    for each in placed:
        if groups and each.first <= groups[-1][1]:
            first, last, tokens = groups[-1]
            groups[-1] = (first, max(last, each.last), [*tokens, each.token])
        else:
            groups.append((each.first, each.last, [each.token]))
    return [_grouped(pieces[first : last + 1], tokens) for first, last, tokens in groups]


def _grouped(pieces: Sequence[Piece], tokens: Sequence[Token]) -> Piece:
    words = " ".join(piece.word for piece in pieces) if pieces[0].word else ""
    known = None if any(token.code == "?" for token in tokens) else tuple(tokens)
    return Piece(start=pieces[0].start, end=pieces[-1].end, word=words, tokens=known)
