"""A process that opens a vault and reads the first page of customers: `python -m bench.first_list VAULT`."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from advocate import app
from advocate.domain.customer import CustomerFilter
from advocate.security.data_key import DataKey
from advocate.security.key_file import KeyFile
from advocate.services import opening
from bench.ground import PASSPHRASE

if __name__ == "__main__":
    derivings: list[float] = []

    def unlock(keys: KeyFile) -> DataKey:
        begun = time.perf_counter()
        key = opening.by_passphrase(PASSPHRASE)(keys)
        derivings.append((time.perf_counter() - begun) * 1000)
        return key

    advocate = app.open_with(Path(sys.argv[1]), unlock)
    advocate.customers.list_customers(CustomerFilter(), 0, 200)
    print(json.dumps({"deriving_ms": derivings[0]}))
