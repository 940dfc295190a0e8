"""Taking customers in by the thousand, with ten contacts each, into a vault that holds some already; and a file of
conversations, from its first line to the last."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import business
from bench.conversation_file import read_bare, write_file
from bench.figures import Figure, compared
from bench.floor_writing import FloorWriter
from bench.ground import Ground
from bench.timing import once_each
from bench.vault_writing import VaultWriter

AT_ONCE = 1_000
TALKATIVE = 100  # customers of a file: with ten conversations each
MOST_RATIO = 3
FAR = 150_000  # numbers above those of any vault that is measured


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """On copies. What is imported is made before the clock runs."""
    count = max(2, times)
    parts = [list(business.customers(AT_ONCE, ground.size + AT_ONCE * place)) for place in range(count)]
    with ground.copied() as (advocate, bare), tempfile.TemporaryDirectory() as folder:
        ours, theirs = VaultWriter(advocate), FloorWriter(bare.connection)
        sides = once_each(
            [lambda part=part: ours.write(part) for part in parts],
            [lambda part=part: theirs.write(part) for part in parts],
        )
        yield compared("import 1,000 customers", sides, ground.size, most_ratio=MOST_RATIO)
        files = [Path(folder) / f"{place}.jsonl" for place in range(count)]
        firsts = [FAR + TALKATIVE * place for place in range(count)]
        for file, first in zip(files, firsts, strict=True):
            write_file(file, business.customers(TALKATIVE, first))
        sides = once_each(
            [lambda file=file: advocate.importing.run(file) for file in files],
            [
                lambda file=file, first=first: theirs.write(read_bare(file, first))
                for file, first in zip(files, firsts, strict=True)
            ],
        )
        yield compared("import a file of 1,000 conversations", sides, ground.size, most_ratio=MOST_RATIO)
