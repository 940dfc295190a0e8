"""What the brief asks of a long history: the last of it, in few statements."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from advocate.app import Advocate
from advocate.storage.brief import BriefStore
from tests import factories

STATEMENTS = 16


@pytest.fixture
def asked(advocate: Advocate) -> Iterator[list[str]]:
    """Every statement from now on."""
    found: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        found.append(statement)

    engine: sa.Engine = advocate.vault.database._engine
    event.listen(engine, "before_cursor_execute", note)
    yield found
    event.remove(engine, "before_cursor_execute", note)


def test_few_statements_however_long_the_history_is(advocate: Advocate, asked: list[str]) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who)
    asked.clear()
    advocate.brief.read(who)
    first = len(asked)
    for _ in range(30):
        factories.interaction(advocate, who, effort=3)
        factories.promise(advocate, who)
    asked.clear()
    advocate.brief.read(who)
    assert len(asked) <= first + 3 <= STATEMENTS + 3, asked
    assert len(asked) <= STATEMENTS, asked


def test_only_the_last_contacts_are_read(advocate: Advocate, monkeypatch: pytest.MonkeyPatch) -> None:
    who = factories.customer(advocate)
    for _ in range(5):
        factories.interaction(advocate, who)
    monkeypatch.setattr(BriefStore, "READ", 3)
    with advocate.vault.database.reading() as connection:
        contacts = BriefStore(connection, who).contacts()
    assert (len(contacts.said), len(contacts.known)) == (3, 3)
    assert advocate.brief.read(who).known_best_by.contacts == 3
