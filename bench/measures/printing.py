"""The history of one customer, 1,000 entries, as an archival and accessible PDF; beside bare typst on the same text."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from advocate import paths
from bench import business
from bench.bare_print import print_bare
from bench.figures import Figure, compared
from bench.ground import Ground, ids_of
from bench.timing import in_turns

MOST = 2_000
MOST_RATIO = 1.3


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    customer = business.customer(business.BUSY)
    contacts = customer.contacts[::-1]
    fonts = paths.resources() / "fonts"
    with ground.opened() as (advocate, _), tempfile.TemporaryDirectory() as folder:
        who = ids_of(advocate, [business.BUSY])[business.BUSY]
        sides = in_turns(
            lambda: advocate.reports.write_history(who, Path(folder) / "ours.pdf"),
            lambda: print_bare(customer.name, contacts, fonts, Path(folder) / "bare.pdf"),
            times + 2,
        )
    yield compared("history of 1,000 entries as PDF", sides, most=MOST, most_ratio=MOST_RATIO)
