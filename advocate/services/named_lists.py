"""A short list of the team's own words (outcomes, reasons): checked, and kept in its order as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from advocate.errors import InvalidValue
from advocate.services.checks import clean_name
from advocate.storage.recording import Recording
from advocate.storage.rows.base import Row


def clean_names(
    names: Sequence[str],
    what: str,
    *,
    most: int,
    longest: int,
    shorter: str,
    is_same: Callable[[str, str], bool],
    usual: Callable[[str], bool] = lambda _words: False,
) -> tuple[str, ...]:
    """what: one of them, as `outcome`; most: how many; longest: characters of one; shorter: how to say it shorter; usual: whether
    everybody has it already.

    Raises InvalidValue for too many, and for one that is empty, too long, there twice, or usual.
    """
    if len(names) > most:
        raise InvalidValue(
            f"{len(names)} {what}s are too many to choose from.", f"Keep {most} of them.", field=what
        )
    clean: list[str] = []
    for name in names:
        words = clean_name(name, what)
        if len(words) > longest:
            raise InvalidValue(
                f"The {what} has {len(words):,} characters; {longest} fit.", shorter, field=what
            )
        if usual(words) or any(is_same(words, other) for other in clean):
            raise InvalidValue(f"“{words}” is among the {what}s already.", "Choose other words.", field=what)
        clean.append(words)
    return tuple(clean)


def write_names(
    recording: Recording, row: type[Row], known: Sequence[UUID], names: Sequence[str], **same: str
) -> None:
    """known: the rows that are there, in their order; the first take the first names. same: columns that all of them share."""
    for place, name in enumerate(names):
        if place < len(known):
            recording.update(row, known[place], {"name": name, "position": place})
        else:
            recording.insert(row, name=name, position=place, version=1, **same)
    for gone in known[len(names) :]:
        recording.delete(row, gone)
