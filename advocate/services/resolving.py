"""Finds the one record that somebody means by what they typed on a command line: an id, its last digits, a name."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from advocate.domain.ids import CustomerId, PromiseId, short_ref
from advocate.domain.search import read_query
from advocate.domain.text import one_line
from advocate.errors import AdvocateError, NotFound
from advocate.services.commands import Commands
from advocate.storage.customers import CustomerStore
from advocate.storage.promises import PromiseStore
from advocate.storage.search import SearchStore

MOST_CHOICES = 20
MOST_NAMED = 5


class SeveralFit(AdvocateError):
    """More than one customer fits. ids: those that fit best, at most MOST_CHOICES."""

    title = "Which one?"

    def __init__(self, text: str, ids: Sequence[CustomerId], choices: Sequence[str]) -> None:
        super().__init__(
            f"“{text[:60]}” fits several customers: {'; '.join(choices)}.",
            "Name one by the reference in brackets.",
        )
        self.ids = tuple(ids)


class Resolver:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def customer(self, text: str) -> CustomerId:
        """By id, by its last eight digits, by exact name, or the only one a search finds.

        Raises NotFound when there is none, SeveralFit with the choices when there are several.
        """
        text = one_line(text)
        whole = _uuid(text)
        with self._commands.database.reading() as connection:
            store = CustomerStore(connection)
            if whole is not None:
                return store.get(CustomerId(whole)).id
            if _is_ref(text) and (by_ref := store.with_ref(text)):
                return by_ref[0]
            named = store.named(text) or SearchStore(connection).customer_ids(
                read_query(text), MOST_CHOICES, forgives=False
            )
            if len(named) == 1:
                return CustomerId(named[0])
            choices = [f"{s.name} ({short_ref(s.id)})" for s in store.summaries(named[:MOST_NAMED])]
        if choices:
            raise SeveralFit(text, [CustomerId(each) for each in named[:MOST_CHOICES]], choices)
        raise NotFound(
            f"There is no customer “{text[:60]}”.", "Try part of the name, a number or a mail address."
        )

    def promise(self, text: str) -> PromiseId:
        """By id or by its last eight digits. Raises NotFound."""
        text = one_line(text)
        whole = _uuid(text)
        with self._commands.database.reading() as connection:
            store = PromiseStore(connection)
            if whole is not None:
                return store.get(whole).id
            found = store.with_ref(text) if _is_ref(text) else ()
        if len(found) == 1:
            return found[0]
        raise NotFound(
            f"There is no promise “{text[:40]}”.", "`advocate promises` lists them with their references."
        )


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _is_ref(text: str) -> bool:
    return len(text) == 8 and all(c in "0123456789abcdef" for c in text.lower())
