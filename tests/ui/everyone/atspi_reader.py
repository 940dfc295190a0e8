"""Reads a running program's tree over AT-SPI and prints it as JSON. Runs with the system's own Python, which has `gi`.

Usage: atspi_reader.py NAME SECONDS: waits so long for a program of that name with more than a bare window.
"""

import json
import sys
import time

import gi  # pyright: ignore[reportMissingImports]  # the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  # pyright: ignore[reportMissingImports]


def below(node, path, found):
    """Every object in sight under this one: role, name, whether it takes the keyboard, and where it lies."""
    for number in range(min(node.get_child_count(), 60)):
        child = node.get_child_at_index(number)
        if child is None:
            continue
        states = child.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING) and child.get_role_name() not in ("frame", "window"):
            continue
        name = child.get_name() or ""
        found.append(
            {
                "role": child.get_role_name(),
                "name": name,
                "focusable": states.contains(Atspi.StateType.FOCUSABLE),
                "path": path,
            }
        )
        below(child, f"{path}/{name or child.get_role_name()}", found)


def main(wanted, seconds):
    """The tree of the first program of that name that has something to say."""
    end = time.monotonic() + seconds
    best, before = [], None
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            if program is not None and (program.get_name() or "").lower() == wanted.lower():
                found = []
                below(program, "", found)
                best = found
        if len(best) > 20 and best == before:
            break  # it has come to rest
        before = best
        time.sleep(0.7)
    print(json.dumps(best))


main(sys.argv[1], float(sys.argv[2]))
