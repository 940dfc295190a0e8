"""What is done to many at once leaves the same as doing it to one after the other, and comes back and goes again whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.customer import CustomerFilter, CustomerState
from advocate.domain.ids import CustomerId, PromiseId
from advocate.domain.promise import Due, PromiseFilter, PromiseState
from advocate.errors import Conflict, NotFound
from advocate.storage.recording import CHUNK
from tests import consistency, factories

PEOPLE = 7
SOME_LEFT_OUT = 3  # of every so many, one has it already
# How much is read and written in one go: less than there are, so that there is more than one, and a part of one.
AT_ONCE = 3
NEW_DUE = Due.on(date(2026, 3, 20), "UTC")
UNTIL = datetime(2026, 3, 14, 9, tzinfo=UTC)
Act = Callable[[Advocate, Sequence[CustomerId], Sequence[PromiseId]], Changes]

ACTS: dict[str, Act] = {
    "tag": lambda a, who, _: a.profiles.tag(who, "Oak"),
    "untag": lambda a, who, _: a.profiles.untag(who, a.tags.list_tags()[0].id),
    "assign": lambda a, who, _: a.customers.assign(who, a.member.id),
    "archive": lambda a, who, _: a.customers.archive(who),
    "trash": lambda a, who, _: a.customers.trash(who),
    "keep": lambda a, _, promises: a.promises.keep_many(promises, "Was ill", "It is done"),
    "break": lambda a, _, promises: a.promises.break_many(promises, "Was ill"),
    "release": lambda a, _, promises: a.promises.release_many(promises),
    "snooze": lambda a, _, promises: a.reminders.snooze(_open(a, promises), UNTIL, "Busy"),
    "move": lambda a, _, promises: a.promises.move(dict.fromkeys(_open(a, promises), NEW_DUE), "As agreed"),
    "assign promises": lambda a, _, promises: a.promises.assign(promises, None, a.team.departments()[0].id),
    "change dues": lambda a, _, promises: a.promises.change_due(dict.fromkeys(promises, NEW_DUE)),
}
NEED_OPEN = ("snooze", "move")
State = dict[tuple[str, str], dict[str, Any]]


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert CHUNK > AT_ONCE
    for module in ("recording", "undoing", "profile_writing"):
        monkeypatch.setattr(f"advocate.storage.{module}.CHUNK", AT_ONCE)


@pytest.fixture
def two(vault_template: Path, tmp_path: Path) -> Iterator[tuple[Advocate, Advocate]]:
    """Two copies of one vault, with the same customers and promises in both: some have a tag, an owner, a kept promise."""
    first = factories.copy_vault(vault_template, tmp_path / "first")
    _prepare(first)
    first.close()
    made = factories.copy_vault(tmp_path / "first", tmp_path / "one")
    other = factories.copy_vault(tmp_path / "first", tmp_path / "other")
    yield made, other
    made.close()
    other.close()


def _prepare(advocate: Advocate) -> None:
    advocate.team.add_department("Purchasing")
    for number in range(PEOPLE):
        who = factories.customer(advocate, f"Customer {number}")
        promise = factories.promise(advocate, who, words=f"Send sample {number}")
        if number % SOME_LEFT_OUT == 0:
            advocate.profiles.tag([who], "oak")
            advocate.customers.assign([who], advocate.member.id)
            advocate.promises.change_due({promise: NEW_DUE})
            advocate.promises.keep(promise)
            advocate.customers.archive([who])


def _customers(advocate: Advocate) -> list[CustomerId]:
    return [i for state in CustomerState for i in advocate.customers.ids(CustomerFilter(state=state))]


def _promises(advocate: Advocate) -> tuple[PromiseId, ...]:
    return advocate.promises.ids(PromiseFilter(state=None), 0, 1000)


def _open(advocate: Advocate, promises: Sequence[PromiseId]) -> list[PromiseId]:
    """Of one that has ended it is refused."""
    return [each for each in promises if advocate.promises.get_promise(each).state is PromiseState.OPEN]


def _told(rows: State) -> State:
    """Without the ids of what is made anew in each vault: who bears a tag, what takes over from a promise, when to tell."""
    known: dict[Any, str] = {
        values["id"]: f"in place of {values['replaces_id']}" if values["replaces_id"] else str(values["id"])
        for (table, _), values in rows.items()
        if table == "promises"
    }
    return {
        (table, _name(table, row_id, values, known)): {
            name: known[value] if name == "promise_id" else value
            for name, value in values.items()
            if name != "id"
        }
        for (table, row_id), values in rows.items()
    }


def _name(table: str, row_id: str, values: dict[str, Any], promises: dict[Any, str]) -> str:
    match table:
        case "customer_tags":
            return f"{values['customer_id']} {values['tag_id']}"
        case "promises":
            return promises[values["id"]]
        case "reminders":
            return f"{promises[values['promise_id']]} {values['at']} {values['before']}"
        case _:
            return row_id


@pytest.mark.parametrize("name", ACTS)
def test_many_at_once_is_one_after_the_other(two: tuple[Advocate, Advocate], name: str) -> None:
    at_once, in_turn = two
    act, who, promises = ACTS[name], _customers(at_once), _promises(at_once)
    before = consistency.rows(at_once)
    changes = act(at_once, who, promises)
    steps = [
        act(in_turn, [one], [promise])
        for one, promise in zip(who, promises, strict=True)
        if name not in NEED_OPEN or _open(in_turn, [promise])
    ]

    after = consistency.rows(at_once)
    assert after != before
    assert _told(after) == _told(consistency.rows(in_turn))
    assert changes.customers == frozenset[Any]().union(*(step.customers for step in steps))
    consistency.check(at_once)
    at_once.history.undo()
    assert consistency.rows(at_once) == before
    consistency.check(at_once)
    at_once.history.redo()
    assert consistency.rows(at_once) == after
    consistency.check(at_once)
    at_once.history.undo()
    assert consistency.rows(at_once) == before


def test_one_of_many_that_was_changed_since_holds_all_of_them(two: tuple[Advocate, Advocate]) -> None:
    advocate, _ = two
    who, step = _customers(advocate), advocate.customers.assign(_customers(advocate), None)
    advocate.customers.assign([step_on := sorted(step.customers)[-1]], advocate.member.id)
    held = consistency.rows(advocate)
    with pytest.raises(Conflict, match="changed again since"):
        advocate.history.undo(step.command_id)
    assert consistency.rows(advocate) == held
    advocate.customers.rename(who[0], "Somebody else")
    advocate.history.undo()
    advocate.history.undo()
    advocate.history.undo(step.command_id)
    assert advocate.customers.get_customer(step_on).owner_id == advocate.member.id


@pytest.mark.parametrize("name", ["tag", "assign"])
def test_one_who_is_gone_holds_all_of_them(two: tuple[Advocate, Advocate], name: str) -> None:
    advocate, _ = two
    before = consistency.rows(advocate)
    with pytest.raises(NotFound):
        ACTS[name](advocate, [*_customers(advocate), CustomerId(advocate.member.id)], ())
    assert consistency.rows(advocate) == before


def test_naming_somebody_twice_is_naming_them_once(two: tuple[Advocate, Advocate]) -> None:
    advocate, _ = two
    who = _customers(advocate)
    advocate.profiles.tag([*who, *who], "Twice")
    assert [tag.used for tag in advocate.tags.list_tags() if tag.name == "Twice"] == [PEOPLE]
    changes = advocate.customers.assign([*who, *who], advocate.member.id)
    assert len(changes.customers) == PEOPLE - len(range(0, PEOPLE, SOME_LEFT_OUT))
    advocate.history.undo()
    consistency.check(advocate)
