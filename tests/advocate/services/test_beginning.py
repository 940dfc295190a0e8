"""What there is at least once, whoever brought it; what was taken back does not count."""

from __future__ import annotations

from pathlib import Path

from advocate.app import Advocate
from advocate.domain.beginning import Beginning
from tests import factories


def test_an_empty_vault_has_seen_nothing(advocate: Advocate) -> None:
    assert advocate.history.beginning() == Beginning()


def test_each_step_counts_once_it_was_done(advocate: Advocate) -> None:
    maria = factories.customer(advocate)
    assert advocate.history.beginning() == Beginning(has_customer=True, has_own=True)
    factories.interaction(advocate, maria)
    assert advocate.history.beginning().has_contact
    assert not advocate.history.beginning().has_promise
    promise = factories.promise(advocate, maria)
    assert advocate.history.beginning().has_promise
    advocate.promises.keep(promise)
    assert advocate.history.beginning().is_done
    advocate.history.undo()
    assert not advocate.history.beginning().has_kept


def test_a_promise_made_while_logging_counts(advocate: Advocate) -> None:
    maria = factories.customer(advocate)
    advocate.interactions.log(factories.interaction_draft(maria), (factories.promise_draft(maria),))
    assert advocate.history.beginning().has_promise


def test_a_full_business_has_begun_though_the_sample_is_nobodys_own(advocate: Advocate) -> None:
    advocate.sample.fill(customers=12)
    begun = advocate.history.beginning()
    assert begun.is_done
    assert not begun.has_own
    factories.customer(advocate)
    assert advocate.history.beginning().has_own
    advocate.sample.remove()
    assert advocate.history.beginning() == Beginning(has_customer=True, has_own=True)


def test_customers_from_a_file_are_one_step_done(advocate: Advocate, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Phone\nMaria Gomez,+1 404 555 0148\n", encoding="utf-8")
    advocate.importing.run(file)
    assert advocate.history.beginning() == Beginning(has_customer=True, has_own=True)
