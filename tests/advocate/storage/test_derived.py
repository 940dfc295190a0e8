"""What of a customer follows from other records."""

from __future__ import annotations

from datetime import timedelta

from advocate.app import Advocate
from advocate.domain.customer import CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel
from advocate.domain.promise import Due
from advocate.storage.derived import bearers_of, refresh_customers
from tests import consistency, factories
from tests.fakes import MORNING


def _line(advocate: Advocate, who: CustomerId) -> CustomerSummary:
    return advocate.customers.summaries([who])[0]


def test_the_last_contact_is_the_latest_whatever_was_logged_last(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    late = factories.interaction(advocate, who, started_at=MORNING)
    factories.interaction(advocate, who, started_at=MORNING - timedelta(days=9))
    assert _line(advocate, who).last_contact_at == MORNING
    advocate.interactions.remove(late)
    assert _line(advocate, who).last_contact_at == MORNING - timedelta(days=9)


def test_a_note_to_ourselves_is_no_contact(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    note = factories.interaction(advocate, who, channel=Channel.NOTE)
    assert _line(advocate, who).last_contact_at is None
    advocate.interactions.correct(note, factories.interaction_draft(who, channel=Channel.CALL))
    assert _line(advocate, who).last_contact_at == MORNING


def test_a_contact_moved_to_another_customer_counts_there(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    contact = factories.interaction(advocate, maria)
    changes = advocate.interactions.correct(contact, factories.interaction_draft(tom))
    assert (_line(advocate, maria).last_contact_at, _line(advocate, tom).last_contact_at) == (None, MORNING)
    assert changes.customers == {maria, tom}
    advocate.history.undo()
    assert (_line(advocate, maria).last_contact_at, _line(advocate, tom).last_contact_at) == (MORNING, None)


def test_open_promises_and_the_next_of_them(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    soon, later = (
        factories.promise(advocate, who, due=Due.at(MORNING + timedelta(days=days), "UTC")) for days in (1, 5)
    )
    assert (_line(advocate, who).open_promises, _line(advocate, who).next_due_at) == (
        2,
        MORNING + timedelta(days=1),
    )
    advocate.promises.keep(soon)
    assert (_line(advocate, who).open_promises, _line(advocate, who).next_due_at) == (
        1,
        MORNING + timedelta(days=5),
    )
    advocate.promises.change(later, due=Due.at(MORNING + timedelta(days=3), "UTC"))
    assert _line(advocate, who).next_due_at == MORNING + timedelta(days=3)
    advocate.promises.release(later)
    assert (_line(advocate, who).open_promises, _line(advocate, who).next_due_at) == (0, None)
    advocate.promises.reopen(soon)
    assert _line(advocate, who).open_promises == 1


def test_counting_anew_mends_what_was_wrong(advocate: Advocate) -> None:
    who, other = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    factories.interaction(advocate, who)
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE customers SET last_contact_at = 7, open_promises = 7, next_due_at = 7"
        )
        assert len(consistency.wrongly_derived(connection)) == 2
        refresh_customers(connection, [who])
        assert [row[0] for row in consistency.wrongly_derived(connection)] == ["Tom Price"]
        refresh_customers(connection, [other])
        refresh_customers(connection, [])
        assert consistency.wrongly_derived(connection) == []


def test_who_bears_a_tag(advocate: Advocate) -> None:
    who = factories.customer(advocate, tags=("oak", "elm"))
    other = factories.customer(advocate, "Tom Price", tags=("oak",))
    tags = {tag.name: tag.id for tag in advocate.tags.list_tags()}
    with advocate.vault.database.reading() as connection:
        assert set(bearers_of(connection, tags["oak"])) == {who, other}
        assert bearers_of(connection, tags["elm"]) == [who]
        assert bearers_of(connection, who) == []


def _made_in(advocate: Advocate) -> dict[str, str]:
    with advocate.vault.database.reading() as connection:
        return dict(connection.exec_driver_sql("SELECT words, made_in FROM promises").fetchall())


def test_a_promise_is_made_in_the_contact_that_it_came_with(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    mail = factories.interaction(advocate, who, channel=Channel.EMAIL)
    factories.promise(advocate, who, words="said by mail", interaction_id=mail)
    factories.promise(advocate, who, words="said by itself")
    assert _made_in(advocate) == {"said by mail": "email", "said by itself": ""}


def test_a_contact_that_was_no_call_after_all_takes_its_promises_along(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    call = factories.interaction(advocate, who)
    factories.promise(advocate, who, words="ring back", interaction_id=call)
    advocate.interactions.correct(call, factories.interaction_draft(who, channel=Channel.CHAT))
    assert _made_in(advocate) == {"ring back": "chat"}
    advocate.history.undo()
    assert _made_in(advocate) == {"ring back": "call"}
    consistency.check(advocate)
