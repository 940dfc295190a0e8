"""The sample's promises in a vault: what repeats goes on, what was moved and put off says so."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from advocate.app import Advocate
from advocate.domain.promise import PromiseState
from tests import factories
from tests.advocate.services.test_sample import filled, promises
from tests.fakes import FakeClock

__all__ = ["filled"]


def test_what_repeats_goes_on_and_ends_with_its_case(vault_template: Path, tmp_path: Path):
    clock = FakeClock()
    advocate = factories.copy_vault(vault_template, tmp_path / "vault", clock)
    advocate.sample.fill(customers=30)
    updates, floors = sorted(advocate.cadences.list_running(), key=lambda each: each.customer_name)[::-1]
    assert (updates.customer_name, floors.customer_name) == ("Thi Nguyen", "Little Oaks Montessori")
    assert (updates.ends_with_case, updates.until_words, floors.ends_with_case) == (True, "dry", False)
    assert advocate.cadences.roll() is None, "the next time of each is there already"
    clock.pass_time(timedelta(days=1))
    advocate.cadences.roll()
    open_now = [each for each in promises(advocate, PromiseState.OPEN) if each.cadence_id == updates.id]
    assert [each.due.start.hour for each in open_now] == [21, 13, 21]
    assert updates.case_id is not None
    advocate.cases.resolve(updates.case_id)
    assert [each.id for each in advocate.cadences.list_running()] == [floors.id]
    advocate.close()


def test_one_is_moved_as_agreed_and_one_put_off(filled: Advocate):
    (moved,) = promises(filled, PromiseState.RENEGOTIATED)
    (now,) = [each for each in promises(filled, PromiseState.OPEN) if each.customer_name == "Jonas Schmidt"]
    assert (moved.customer_name, now.replaces_id, moved.moved_to) == ("Jonas Schmidt", moved.id, now.due)
    assert moved.told.startswith("It is in testing")
    (put_off,) = [each for each in promises(filled, PromiseState.OPEN) if each.put_off is not None]
    assert (put_off.customer_name, put_off.put_off.until) == (
        "Walter Nowicki",
        put_off.due.end - timedelta(hours=1),
    )
