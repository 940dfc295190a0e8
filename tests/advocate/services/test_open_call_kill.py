"""The short tier of bench/robustness_open_calls.py: a program killed while somebody types loses no key it has kept."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from advocate import app
from bench import robustness_open_calls, robustness_vault

SEED = 20261122
TRIES = 6


@pytest.fixture
def template(tmp_path: Path) -> Path:
    robustness_vault.make_template(tmp_path / "vault")
    return tmp_path / "vault"


def test_a_killed_program_leaves_the_call_as_it_was_typed(template: Path) -> None:
    wrong = {seed: robustness_open_calls.trial(template, seed) for seed in range(SEED, SEED + TRIES)}
    assert {seed: problem for seed, problem in wrong.items() if problem} == {}


def test_the_trial_sees_a_lost_key(template: Path) -> None:
    seed = random.Random(SEED).randrange(1000)
    assert robustness_open_calls.examine(template, seed, ["1"]) == "0 calls are open"
    advocate = app.open_with_passphrase(template, robustness_vault.PASSPHRASE)
    call = advocate.open_calls.begin()
    advocate.open_calls.put(replace(call, text=robustness_open_calls.typed(seed, 3)))
    advocate.close()
    assert robustness_open_calls.examine(template, seed, ["3"]) == ""
    assert robustness_open_calls.examine(template, seed, ["2"]) == ""
    assert robustness_open_calls.examine(template, seed, ["4"]) == "4 keys were acknowledged, 3 are there"
    assert robustness_open_calls.examine(template, seed, ["9", "saved"]) == "1 calls were saved, 0 are there"
