"""What Find can do besides finding: the acts that can be done here and now, and the settings by their names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from advocate.domain.text import fold
from ui.acts.acts import ACTS, act
from ui.acts.shortcuts import shortcuts
from ui.painting import key_text
from ui.settings.sections import found

MOST = 5
_LEAST_TYPED = 2
_HERE_BETTER = {
    "note.department": ("notes.write", "customer.note"),
    "history.export": ("customer.print",),
    "place.export": ("customers.export",),
}
"""Acts from everywhere, each with those of a page that do the same there and are offered in its place."""
_AT_FIRST = ("call.log", "note.quick", "customer.new", "help")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """act: the key of an act, or setting: the key of a row of the settings. keys: as they are shown; where: its section."""

    words: str
    act: str = ""
    setting: str = ""
    keys: str = ""
    where: str = ""


def commands(typed: str, window: QWidget) -> tuple[Command, ...]:
    """Those meant by what was typed: what can be done before what can be set, the ones that begin so first; a few to begin
    with where nothing is."""
    if not typed.strip():
        first = [one for one in ACTS if one.in_find and one.key in _AT_FIRST]
        return tuple(_of_act(one.key) for one in first if shortcuts().can_run(one.key, window))
    if len(typed.strip()) < _LEAST_TYPED:
        return ()
    meant = [one.key for one in ACTS if one.in_find and one.matches(typed)]
    can_do = [key for key in meant if shortcuts().can_run(key, window)]
    acts = [_of_act(key) for key in can_do if not set(_HERE_BETTER.get(key, ())) & set(can_do)]
    rows = [
        Command(words=entry.words(), setting=entry.key, where=entry.section_words()) for entry in found(typed)
    ]
    return tuple(sorted([*acts, *rows], key=partial(_place, start=fold(typed))))[:MOST]


def _place(command: Command, start: str) -> tuple[bool, bool]:
    return bool(command.setting), not fold(command.words).startswith(start)


def _of_act(key: str) -> Command:
    return Command(words=act(key).title(), act=key, keys=key_text(shortcuts().shown(key)))
