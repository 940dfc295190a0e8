"""Reminders of many open promises: what comes next, what waits, Today over them, all planned anew; and the window at rest."""

from __future__ import annotations

import gc
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from uuid_utils.compat import uuid7

from advocate.app import Advocate
from advocate.domain.history import Verb
from advocate.domain.today import Scope
from advocate.services.commands import Commands
from advocate.storage.bulk import BulkWriter
from advocate.storage.derived_reminders import refresh_every_reminder
from bench.business import DAY, SEED
from bench.figures import Figure, compared
from bench.floor import Floor
from bench.ground import Ground
from bench.timing import in_turns, take_time
from bench.vault_writing import PROMISES, SECOND

MOST_NEXT, MOST_TODAY, MOST_AT_REST = 5, 100, 0.1
AHEAD_DAYS, LATE_SHARE = 90, 0.02
REST_SECONDS = 60
_ROOT = Path(__file__).parents[2]


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """On copies: as many more open promises as there are customers. `times`: how many minutes the window rests."""
    with ground.copied() as (advocate, bare):
        count = _promise(advocate, bare, ground.size)
        took = take_time(lambda: _plan_anew(advocate))
        gc.collect()
        gc.freeze()  # what is left of the preparation is nothing that the program would walk through
        yield Figure(
            name=f"plan the reminders of {count:,} open promises anew",
            unit="s",
            value=took.wall / 1000,
            size=ground.size,
            cpu=took.cpu / 1000,
        )
        now = int(advocate.clock.now().timestamp())
        sides = in_turns(advocate.reminders.next_at, lambda: bare.next_reminder(now), times * 100 + 1)
        yield compared(
            f"the next reminder of {count:,} open promises", sides, ground.size, share=0.95, most=MOST_NEXT
        )
        sides = in_turns(advocate.reminders.waiting, lambda: bare.waiting_reminders(now, 50), times * 20 + 1)
        yield compared("what waits for an answer", sides, ground.size, share=0.95, most=MOST_TODAY)
        for scope in (Scope.MINE, Scope.EVERYONE):
            sides = in_turns(
                lambda scope=scope: advocate.today.read(scope), lambda: bare.today(now, 50), times * 10 + 1
            )
            name = f"today of {scope.value}, {count:,} open promises"
            yield compared(name, sides, ground.size, share=0.95, most=MOST_TODAY)
    gc.unfreeze()
    yield from _at_rest(ground, times)


def _promise(advocate: Advocate, bare: Floor, size: int) -> int:
    """Open promises to the customers that are there, due within three months, some late; how many are open then."""
    draw = random.Random(SEED)
    now = int(advocate.clock.now().timestamp())
    commands = Commands(advocate.vault.database, advocate.clock, uuid7, advocate.member.id)
    with commands.run(Verb.IMPORTED, about="promises") as command:
        writer = BulkWriter(command.recording)
        whose = [row[0] for row in command.connection.exec_driver_sql("SELECT id FROM customers ORDER BY id")]
        dues = [_due(draw, now) for _ in range(size)]
        rows = [
            (writer.new_id(), whose[place % len(whose)], f"Ring back about {place}", due * SECOND, due * SECOND,
             "open", (min(now, due) - DAY) * SECOND, None)
            for place, due in enumerate(dues)
        ]  # fmt: skip
        writer.add(PROMISES, rows)
    bare.prepare_reminders(dues)
    with advocate.vault.database.reading() as connection:
        counted = connection.exec_driver_sql("SELECT count(*) FROM promises WHERE state = 'open'")
        return int(counted.scalar_one())


def _due(draw: random.Random, now: int) -> int:
    if draw.random() < LATE_SHARE:
        return now - draw.randrange(DAY * AHEAD_DAYS)
    return now + draw.randrange(DAY * AHEAD_DAYS)


def _plan_anew(advocate: Advocate) -> None:
    with advocate.vault.database.writing() as connection:
        refresh_every_reminder(connection)


def _at_rest(ground: Ground, times: int) -> Iterator[Figure]:
    """The real window over the vault, hidden, with its watch over reminders running."""
    seconds = timedelta(seconds=REST_SECONDS * times)
    program = [sys.executable, "-m", "bench.window_at_rest", str(ground.vault), str(seconds.total_seconds())]
    answer = subprocess.run(program, cwd=_ROOT, capture_output=True, text=True, check=True)
    share = json.loads(answer.stdout.splitlines()[-1])["cpu_seconds"] / seconds.total_seconds() * 100
    yield Figure(
        name=f"the window at rest for {seconds.total_seconds():.0f} s, CPU", unit="%", value=share,
        size=ground.size, most=MOST_AT_REST,
    )  # fmt: skip
