"""The short tier of bench/robustness_reminders.py: weeks of a life without a reminder lost, early or told twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bench import robustness_reminders, robustness_vault
from bench.robustness_reminders import Life

SEED = 20261122
LIVES, WEEKS = 3, 10

pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    robustness_vault.make_template(tmp_path / "vault")
    return tmp_path / "vault"


def test_thirty_weeks_of_a_life_lose_no_reminder(template: Path) -> None:
    for seed in range(SEED, SEED + LIVES):
        assert robustness_reminders.live(template, seed, WEEKS) == [""] * WEEKS, f"seed {seed}"


def lose(life: Life) -> None:
    """Somebody marks what nobody has seen."""
    life.app.reminders.mark_shown(life.app.reminders.waiting(most=1000).notices)


def forget(life: Life) -> None:
    """What was to come is gone."""
    with life.app.vault.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM reminders")


def tell_early(life: Life) -> None:
    with life.app.vault.database.writing() as connection:
        connection.exec_driver_sql("UPDATE reminders SET at = at - 61000000 WHERE state = 'waiting'")


def tell_again(life: Life) -> None:
    with life.app.vault.database.writing() as connection:
        connection.exec_driver_sql("UPDATE reminders SET state = 'waiting' WHERE state = 'shown'")


@pytest.mark.parametrize("harm", [lose, forget, tell_early, tell_again])
def test_a_life_sees_what_is_lost_early_or_twice(
    template: Path, monkeypatch: pytest.MonkeyPatch, harm: Callable[[Life], None]
) -> None:
    look = Life._look  # pyright: ignore[reportPrivateUsage]

    def harmed(life: Life) -> None:
        life.clock.at += timedelta(seconds=1)
        harm(life)
        look(life)

    monkeypatch.setattr(Life, "_look", harmed)
    assert any(robustness_reminders.live(template, SEED, WEEKS))
