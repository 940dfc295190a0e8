"""`advocate outcomes`: the team's own words for how a contact ended, listed and edited."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from advocate.commandline.opening import opened
from advocate.commandline.terminal import Terminal
from advocate.domain.own_outcomes import is_same_outcome
from advocate.errors import NotFound


def outcomes(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        before = advocate.own_outcomes.names()
        wanted = _edited(before, args)
        if wanted != before:
            advocate.own_outcomes.set_names(wanted)
        names = advocate.own_outcomes.names()
    if args.json:
        terminal.say_json({"outcomes": list(names)})
    elif names:
        for place, name in enumerate(names, 1):
            terminal.say_wrapped(f"{place}. {name}")
    else:
        terminal.say_wrapped("The team has no outcomes of its own. --add makes the first.")


def _edited(names: tuple[str, ...], args: argparse.Namespace) -> tuple[str, ...]:
    """The list as it is wanted. Raises NotFound for one that is not in it."""
    if args.add is not None:
        return (*names, args.add)
    if args.rename is not None:
        place = _place(names, args.rename[0])
        return (*names[:place], args.rename[1], *names[place + 1 :])
    if args.first is not None:
        place = _place(names, args.first)
        return (names[place], *names[:place], *names[place + 1 :])
    if args.remove is not None:
        place = _place(names, args.remove)
        return (*names[:place], *names[place + 1 :])
    return names


def _place(names: Sequence[str], typed: str) -> int:
    for place, name in enumerate(names):
        if is_same_outcome(name, typed):
            return place
    offered = ", ".join(f"“{name}”" for name in names)
    raise NotFound(
        f"The team has no outcome “{typed[:60]}”. Nothing was changed.",
        f"There are: {offered}." if offered else "--add makes the first.",
    )
