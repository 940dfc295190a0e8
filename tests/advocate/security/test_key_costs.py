from __future__ import annotations

import time

import nacl.exceptions
import nacl.pwhash.argon2id
import pytest

from advocate.errors import VaultError
from advocate.security.key_costs import (
    FLOOR,
    LADDER,
    MIB,
    PassphraseCosts,
    derive_passphrase_key,
    measure_seconds,
    tune,
)
from tests.advocate.security.samples import CHEAP


def machine(seconds_at_floor: float):
    """A computer whose time is proportional to the work."""
    return lambda costs: seconds_at_floor * costs.work / FLOOR.work


@pytest.mark.parametrize(
    ("memory_bytes", "passes"),
    [
        (8 * MIB - 1024, 1),
        (1024 * MIB + 1024, 1),
        (4 * 1024 * 1024 * MIB, 1),
        (-64 * MIB, 3),
        (64 * MIB + 1, 3),
        (64 * MIB, 0),
        (64 * MIB, 21),
        (64 * MIB, 2**31),
        (1024 * MIB, 4),
        (256 * MIB, 13),
    ],
)
def test_costs_outside_the_limits_are_refused_at_once(memory_bytes: int, passes: int) -> None:
    begun = time.perf_counter()
    with pytest.raises(ValueError):
        PassphraseCosts(memory_bytes=memory_bytes, passes=passes)
    assert time.perf_counter() - begun < 0.05


def test_the_floor_is_argon2id_at_64_mib_and_three_passes() -> None:
    assert (FLOOR.memory_bytes, FLOOR.passes) == (64 * MIB, 3)
    assert all(step.memory_bytes >= 64 * MIB and step.passes >= 3 for step in LADDER)
    assert all(step.memory_bytes <= 192 * MIB for step in LADDER)


@pytest.mark.parametrize("seconds_at_floor", [0.02, 0.05, 0.1, 0.15, 0.2, 0.26, 0.33, 0.4, 0.49])
def test_a_quick_computer_is_tuned_to_half_a_second_or_more(seconds_at_floor: float) -> None:
    costs = tune(machine(seconds_at_floor))
    taken = machine(seconds_at_floor)(costs)
    assert costs == LADDER[-1] or 0.5 <= taken <= 1.0


@pytest.mark.parametrize("seconds_at_floor", [0.5, 0.9, 3.0, 60.0])
def test_a_slow_computer_never_goes_below_the_floor(seconds_at_floor: float) -> None:
    assert tune(machine(seconds_at_floor)) == FLOOR


def test_a_step_that_turns_out_too_slow_is_taken_back() -> None:
    seconds = {LADDER[0]: 0.3, LADDER[1]: 0.45, LADDER[2]: 4.0}
    assert tune(lambda costs: seconds[costs]) == LADDER[1]


def test_derivation_is_libsodiums_argon2id() -> None:
    salt = bytes(range(16))
    expected = nacl.pwhash.argon2id.kdf(32, b"herons", salt, opslimit=1, memlimit=8 * MIB)
    assert derive_passphrase_key(b"herons", salt, CHEAP) == expected
    assert measure_seconds(CHEAP) > 0


def test_too_little_memory_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def out_of_memory(*_: object, **__: object) -> bytes:
        raise nacl.exceptions.RuntimeError("Unexpected failure in key derivation")

    monkeypatch.setattr(nacl.pwhash.argon2id, "kdf", out_of_memory)
    with pytest.raises(VaultError, match="needs 8 MB of free memory") as caught:
        derive_passphrase_key(b"herons", bytes(16), CHEAP)
    assert "Nothing was changed" in caught.value.hint
