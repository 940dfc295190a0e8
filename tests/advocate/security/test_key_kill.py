from __future__ import annotations

from bench.robustness_keys import run

KILLS = 20
SEED = 20_261_121


def test_a_kill_in_the_middle_of_a_passphrase_change_leaves_a_vault_that_opens() -> None:
    outcome = run(KILLS, SEED)
    print(outcome)
    assert outcome.faults == ()
    assert outcome.survived == outcome.tried == KILLS
    assert outcome.changes > KILLS / 2
