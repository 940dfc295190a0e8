"""What guessing one passphrase costs: the memory and the passes of Argon2id, their limits, and how they are chosen.

A key file names its own costs, so they are checked against the limits before any memory is taken.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import nacl.exceptions
import nacl.pwhash.argon2id

from advocate.errors import VaultError

MIB = 1024 * 1024
MEMORY_LIMITS = (8 * MIB, 1024 * MIB)
PASS_LIMITS = (1, 20)
WORK_LIMIT = 3072 * MIB
"""Memory times passes of a whole key file. Bounds how long a hostile one can keep the computer busy: some seconds."""
SALT_BYTES = 16
TARGET_SECONDS = (0.5, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseCosts:
    """Argon2id, one lane. Raises ValueError outside the limits."""

    memory_bytes: int
    passes: int

    def __post_init__(self) -> None:
        low, high = MEMORY_LIMITS
        if not low <= self.memory_bytes <= high or self.memory_bytes % 1024:
            raise ValueError("The memory cost is outside 8 MiB to 1 GiB.")
        if not PASS_LIMITS[0] <= self.passes <= PASS_LIMITS[1]:
            raise ValueError("The number of passes is outside 1 to 20.")
        if self.work > WORK_LIMIT:
            raise ValueError("Memory times passes is more than 3 GiB.")

    @property
    def work(self) -> int:
        """Memory times passes, to which the time is roughly proportional."""
        return self.memory_bytes * self.passes


FLOOR = PassphraseCosts(memory_bytes=64 * MIB, passes=3)
"""A new passphrase slot is never cheaper than this, whatever `tune` measures."""

LADDER = (
    FLOOR,
    PassphraseCosts(memory_bytes=96 * MIB, passes=3),
    PassphraseCosts(memory_bytes=128 * MIB, passes=3),
    PassphraseCosts(memory_bytes=192 * MIB, passes=3),
    PassphraseCosts(memory_bytes=192 * MIB, passes=4),
    PassphraseCosts(memory_bytes=192 * MIB, passes=6),
    PassphraseCosts(memory_bytes=192 * MIB, passes=8),
    PassphraseCosts(memory_bytes=192 * MIB, passes=12),
    PassphraseCosts(memory_bytes=192 * MIB, passes=16),
)
"""First more memory, which is what hurts a guesser's hardware; 192 MiB at most, so that the whole program stays
under 350 MB and a small laptop opens the vault too; then more passes."""


def derive_passphrase_key(passphrase: bytes, salt: bytes, costs: PassphraseCosts) -> bytes:
    """32 bytes by Argon2id. Takes as long as it costs: call it off the window's thread."""
    try:
        return nacl.pwhash.argon2id.kdf(
            32, passphrase, salt, opslimit=costs.passes, memlimit=costs.memory_bytes
        )
    except (nacl.exceptions.RuntimeError, MemoryError):
        needed = costs.memory_bytes // MIB
        raise VaultError(
            f"Checking the passphrase needs {needed} MB of free memory, and the computer did not have it.",
            "Nothing was changed. Close a few programs and try again.",
        ) from None


def tune(measure: Callable[[PassphraseCosts], float] | None = None) -> PassphraseCosts:
    """The costs that take between half a second and a second here; the floor where even that takes longer.

    measure: seconds that one derivation takes. Climbs the ladder only while the next step, judged by the last
    measurement, stays under the upper target, so a quick computer spends about three seconds here, once.
    """
    seconds = measure or measure_seconds
    chosen, taken = FLOOR, seconds(FLOOR)
    for step, after in pairwise(LADDER):
        if taken >= TARGET_SECONDS[0] or taken * after.work / step.work > TARGET_SECONDS[1]:
            break
        taken_after = seconds(after)
        if taken_after > TARGET_SECONDS[1]:
            break
        chosen, taken = after, taken_after
    return chosen


def measure_seconds(costs: PassphraseCosts) -> float:
    """How long one derivation takes on this computer now."""
    begun = time.perf_counter()
    derive_passphrase_key(b"How long does this take?", bytes(SALT_BYTES), costs)
    return time.perf_counter() - begun
