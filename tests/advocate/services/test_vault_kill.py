"""The short tier of bench/robustness_vault.py: a program killed while it writes loses nothing it has said is kept."""

from __future__ import annotations

from pathlib import Path

from bench import robustness_vault

SEED = 20261121
TRIES = 8


def test_a_killed_program_leaves_a_whole_vault(tmp_path: Path) -> None:
    robustness_vault.make_template(tmp_path / "vault")
    wrong = {seed: robustness_vault.trial(tmp_path / "vault", seed) for seed in range(SEED, SEED + TRIES)}
    assert {seed: problem for seed, problem in wrong.items() if problem} == {}


def test_the_trial_sees_a_loss(tmp_path: Path) -> None:
    robustness_vault.make_template(tmp_path / "vault")
    assert robustness_vault.examine(tmp_path / "vault", acknowledged=1) == "1 acknowledged steps are lost"
