"""What the key tests share: a vault id, a moment, and costs cheap enough for many tries."""

from __future__ import annotations

from datetime import UTC, datetime

from advocate.security.key_costs import MIB, PassphraseCosts
from advocate.security.key_file import KeyFile
from advocate.security.key_ring import NewKeys, create_keys

VAULT_ID = "01927f3c-5a00-7def-8123-456789abcdef"
OTHER_VAULT_ID = "01927f3c-5a00-7def-8123-456789abcde0"
NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
LATER = datetime(2026, 3, 15, 10, 0, 0, tzinfo=UTC)
CHEAP = PassphraseCosts(memory_bytes=8 * MIB, passes=1)
PASSPHRASE = "nineteen quiet herons"


def new_keys(vault_id: str = VAULT_ID, passphrase: str = PASSPHRASE) -> NewKeys:
    return create_keys(vault_id, passphrase, created_at=NOW, costs=CHEAP)


def key_file() -> KeyFile:
    return new_keys().key_file
