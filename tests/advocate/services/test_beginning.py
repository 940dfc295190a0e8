"""What was done by hand at least once: the sample business does not count, what was taken back does not either."""

from __future__ import annotations

from advocate.app import Advocate
from advocate.domain.beginning import Beginning
from advocate.domain.customer import CustomerFilter
from tests import factories


def test_an_empty_vault_has_seen_nothing(advocate: Advocate) -> None:
    assert advocate.history.beginning() == Beginning()


def test_each_step_counts_once_it_was_done(advocate: Advocate) -> None:
    maria = factories.customer(advocate)
    assert advocate.history.beginning() == Beginning(has_anybody=True, has_customer=True)
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


def test_the_sample_business_does_not_count_but_what_is_done_with_it_does(advocate: Advocate) -> None:
    advocate.sample.fill(customers=12)
    assert advocate.history.beginning() == Beginning(has_anybody=True)
    somebody = advocate.customers.list_customers(CustomerFilter(), 0, 1)[0]
    factories.interaction(advocate, somebody.id)
    assert advocate.history.beginning().has_contact
