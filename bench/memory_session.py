"""What a day's work touches, in one process: `python -m bench.memory_session VAULT` prints the peak after each step."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from advocate import app
from advocate.domain.customer import CustomerFilter
from bench import business
from bench.ground import PASSPHRASE, ids_of
from bench.measures.opening import open_customer
from bench.processes import peak_memory
from bench.queries import queries


def main(vault: Path) -> dict[str, float]:
    peaks: dict[str, float] = {}
    advocate = app.open_with_passphrase(vault, PASSPHRASE)
    advocate.customers.list_customers(CustomerFilter(), 0, 200)
    peaks["vault open, first page"] = peak_memory()
    count = advocate.customers.count_customers(CustomerFilter())
    for first in range(0, count, max(200, count // 20)):
        advocate.customers.list_customers(CustomerFilter(), first, 200)
    typed = queries(10)
    for text in (*typed.names, *typed.numbers, *typed.words):
        advocate.search.find(text)
    peaks["after twenty pages and 150 searches"] = peak_memory()
    open_customer(advocate, ids_of(advocate, [business.BUSIEST])[business.BUSIEST])
    peaks["after opening the busiest customer"] = peak_memory()
    advocate.close()
    return peaks


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
