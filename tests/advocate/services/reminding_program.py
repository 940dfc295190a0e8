"""A program of its own for the test that kills it: looks at what is due, says how far it came, and waits."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from advocate.app import open_with_passphrase
from tests import factories
from tests.fakes import FakeClock
from tests.reminding import NOON


def main(folder: Path, until: str) -> None:
    """until: `due`, `shown` or `marked`; says so once it is there, and stays there until it is killed."""
    advocate = open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock(NOON))
    if until != "due":
        notices = advocate.reminders.waiting().notices
        print(*(notice.promise.words for notice in notices), flush=True)
        if until == "marked":
            advocate.reminders.mark_shown(notices)
    print(until, flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
