"""Kills a program that is writing to a vault, again and again, and looks at what is left.

`python -m bench.robustness_vault --tries 1000 --seed 7` prints survived/tried. Survived: the vault opens at once, every
acknowledged step is there, no half step is, the search index is in step, every page and foreign key is sound.
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
from datetime import UTC, datetime, timedelta
from pathlib import Path

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerDraft, CustomerFilter
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.promise import Due, PromiseDraft, PromiseFilter
from advocate.services.opening import Costs

ROOT = Path(__file__).resolve().parent.parent
DELIMITER = "\n"
PASSPHRASE = "correct horse battery staple"
CHEAP = Costs(memory_bytes=8 * 2**20, passes=1)
ZONE = "America/New_York"


def write(folder: Path, seed: int) -> None:
    """The child: log, edit, bulk-tag, undo; say each step once it is durable."""
    rng = random.Random(seed)
    advocate = app.open_with_passphrase(folder, PASSPHRASE)
    who = advocate.customers.list_customers(CustomerFilter())[0].id
    logged = len(advocate.timeline.keys(who))
    while True:
        act = rng.random()
        if act < 0.6:
            _log(advocate, who, f"step {logged}", "wet floor " * rng.randrange(400))
            logged += 1
            sys.stdout.write(f"{logged}{DELIMITER}")
            sys.stdout.flush()
        elif act < 0.8:
            advocate.customers.rename(who, f"Maria {rng.randrange(10**6)}")
        elif act < 0.9:
            advocate.profiles.tag([who], f"tag {rng.randrange(50)}")
        elif act < 0.95:
            advocate.customers.set_reach(who, rng.randrange(10**6))
            advocate.history.undo()
        else:
            advocate.vault.database.checkpoint()


def _log(advocate: Advocate, who: CustomerId, words: str, body: str) -> None:
    now = datetime.now(UTC)
    contact = InteractionDraft(
        customer_id=who, channel=Channel.CALL, started_at=now, zone=ZONE, body=f"{words} {body}"
    )
    due = Due.at(now + timedelta(days=1), ZONE)
    advocate.interactions.log(contact, (PromiseDraft(customer_id=who, words=words, due=due, made_at=now),))


def trial(template: Path, seed: int) -> str:
    """What is wrong after one kill, or nothing."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "vault"
        shutil.copytree(template, folder)
        child = subprocess.Popen(
            [sys.executable, "-m", "bench.robustness_vault", "--write", str(folder), "--seed", str(seed)],
            stdout=subprocess.PIPE, cwd=ROOT,
        )  # fmt: skip
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(random.Random(seed).random() * 0.25)
        died_by_itself = child.poll() is not None
        child.send_signal(signal.SIGKILL)
        said = (first + child.stdout.read()).decode()
        child.wait()
        child.stdout.close()
        if died_by_itself:
            return "the writer died by itself"
        acknowledged = [int(line) for line in said.split(DELIMITER)[:-1]]
        return examine(folder, acknowledged[-1] if acknowledged else 0)


def examine(folder: Path, acknowledged: int) -> str:
    advocate = app.open_with_passphrase(folder, PASSPHRASE)
    try:
        return _wrong(advocate, acknowledged)
    finally:
        advocate.close()


def _wrong(advocate: Advocate, acknowledged: int) -> str:
    who = advocate.customers.list_customers(CustomerFilter())[0]
    logged = len(advocate.timeline.keys(who.id))
    promised = advocate.promises.count_promises(PromiseFilter(state=None))
    rows = advocate.backups.check().rows
    if logged < acknowledged:
        return f"{acknowledged - logged} acknowledged steps are lost"
    if logged != promised or who.open_promises != promised:
        return f"half a step: {logged} contacts, {promised} promises, {who.open_promises} counted"
    if rows["said_documents"] != logged + promised:
        return "the search index is out of step"
    if logged and not advocate.search.find_said(f"step {logged - 1}"):
        return "the last step is not found"
    return ""


def make_template(folder: Path) -> None:
    advocate, _code = app.create(
        folder, passphrase=PASSPHRASE, member_name="Priya", zone=ZONE, region="US", costs=CHEAP
    )
    advocate.customers.create(CustomerDraft(name="Maria Gomez"))
    advocate.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20261121)
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
    print(f"kill -9 while writing: {survived}/{options.tries} survived, seed {options.seed}")
    return 0 if survived == options.tries else 1


if __name__ == "__main__":
    sys.exit(main())
