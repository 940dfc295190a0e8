"""Kills a program while somebody types a call, again and again, and looks whether a word is lost.

`python -m bench.robustness_open_calls --tries 1000 --seed 7` prints survived/tried. Survived: the vault opens at once; the
open call stands there with every key that was acknowledged, and with one state of what was typed, never half of one; or
it was saved, and then it is one contact and no open call; every page and foreign key is sound.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.open_call import OpenCall
from bench.robustness_vault import PASSPHRASE, ROOT, ZONE, make_template

LONGEST = 40_000
SAVED = "saved"


def typed(seed: int, keys: int) -> str:
    """What stands in the field after so many keys: each seed pastes something of another length first, and types at
    another place in it."""
    pasted = "wet floor " * random.Random(seed).randrange(LONGEST // 10)
    place = random.Random(seed + 1).randrange(len(pasted) + 1)
    return f"{pasted[:place]}{'k' * keys}{pasted[place:]}"


def write(folder: Path, seed: int) -> None:
    """The child: open a call, type on, pause and go on, save it some day; say each step once it is durable."""
    rng = random.Random(seed)
    advocate = app.open_with_passphrase(folder, PASSPHRASE)
    who = advocate.customers.list_customers(CustomerFilter())[0].id
    call, keys = advocate.open_calls.begin(who), 0
    while True:
        keys += 1
        now, clock = datetime.now(UTC), call.clock
        clock = (
            clock.resume(now)
            if clock.is_paused
            else clock.pause(now)
            if rng.random() < 0.1
            else clock.read(now)
        )
        call = replace(call, text=typed(seed, keys), clock=clock)
        advocate.open_calls.put(call)
        _say(str(keys))
        if rng.random() < 0.02:
            _save(advocate, call, who)
            _say(SAVED)
            call, keys = advocate.open_calls.begin(who), 0
            _say("0")


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _save(advocate: Advocate, call: OpenCall, who: CustomerId) -> None:
    draft = InteractionDraft(
        customer_id=who, channel=Channel.CALL, started_at=call.started_at, zone=ZONE, body=call.text,
        duration=call.clock.duration(datetime.now(UTC)),
    )  # fmt: skip
    advocate.interactions.log(draft, open_call=call.id)


def trial(template: Path, seed: int) -> str:
    """What is wrong after one kill, or nothing."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "vault"
        shutil.copytree(template, folder)
        child = subprocess.Popen(
            [sys.executable, "-m", "bench.robustness_open_calls", "--write", str(folder), "--seed", str(seed)],
            stdout=subprocess.PIPE, cwd=ROOT,
        )  # fmt: skip
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(random.Random(seed).random() * 0.3)
        died_by_itself = child.poll() is not None
        child.send_signal(signal.SIGKILL)
        said = (first + child.stdout.read()).decode()
        child.wait()
        child.stdout.close()
        if died_by_itself:
            return "the writer died by itself"
        return examine(folder, seed, said.split("\n")[:-1])


def examine(folder: Path, seed: int, said: list[str]) -> str:
    """said: what the program acknowledged, key by key."""
    advocate = app.open_with_passphrase(folder, PASSPHRASE)
    try:
        return _wrong(advocate, seed, said)
    finally:
        advocate.close()


def _wrong(advocate: Advocate, seed: int, said: list[str]) -> str:
    advocate.backups.check()
    who = advocate.customers.list_customers(CustomerFilter())[0].id
    contacts, calls = len(advocate.timeline.keys(who)), advocate.open_calls.list_open()
    saved = said.count(SAVED)
    if contacts not in (saved, saved + 1):
        return f"{saved} calls were saved, {contacts} are there"
    acknowledged = int(said[-1]) if said and said[-1] != SAVED else 0
    if contacts == saved + 1 or (said and said[-1] == SAVED):
        return (
            "" if len(calls) <= 1 and not any(call.text for call in calls) else "a saved call is open as well"
        )
    if len(calls) != 1:
        return f"{len(calls)} calls are open"
    (call,) = calls
    if call.text not in (typed(seed, acknowledged), typed(seed, acknowledged + 1)) and (
        acknowledged or call.text
    ):
        return f"{acknowledged} keys were acknowledged, {call.text.count('k')} are there"
    if call.clock.elapsed(call.clock.read_at) < timedelta():
        return "the clock shows less than nothing"
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        write(options.write, options.seed)
    survived = 0
    with tempfile.TemporaryDirectory() as work:
        make_template(Path(work) / "vault")
        for number in range(options.tries):
            wrong = trial(Path(work) / "vault", options.seed + number)
            survived += not wrong
            if wrong:
                print(f"seed {options.seed + number}: {wrong}", flush=True)
    print(f"kill -9 while typing a call: {survived}/{options.tries} survived, seed {options.seed}")
    return 0 if survived == options.tries else 1


if __name__ == "__main__":
    sys.exit(main())
