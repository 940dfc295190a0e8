"""How open calls lie in their tables: small writes, and nothing left over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from advocate.app import Advocate
from advocate.storage.open_calls import SHORT
from tests import factories

LONG = "x" * (SHORT + 1)


def _read(advocate: Advocate, sql: str) -> list[Any]:
    with advocate.vault.database.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


def test_a_short_text_stands_in_its_row(advocate: Advocate) -> None:
    call = advocate.open_calls.begin()
    advocate.open_calls.put(replace(call, text="x" * SHORT))
    assert _read(advocate, "SELECT head, tail, length(middle), text_id IS NULL, version FROM open_calls") == [
        (0, 0, SHORT, 1, 2)
    ]


def test_a_long_one_is_written_once_and_then_what_was_typed(advocate: Advocate) -> None:
    call = advocate.open_calls.begin()
    advocate.open_calls.put(replace(call, text=LONG))
    advocate.open_calls.put(replace(call, text=f"{LONG[:10]}typed{LONG[10:]}"))
    assert _read(advocate, "SELECT head, tail, middle FROM open_calls") == [(10, SHORT - 9, "typed")]
    assert _read(advocate, "SELECT length(text) FROM open_call_texts") == [(SHORT + 1,)]
    advocate.open_calls.put(replace(call, text=f"{'y' * SHORT}{LONG}z"))
    assert _read(advocate, "SELECT length(text) FROM open_call_texts") == [(2 * SHORT + 2,)], "whole again"


def test_nothing_is_left_of_a_long_text(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    shortened, emptied, saved, dropped = (advocate.open_calls.begin(who) for _ in range(4))
    for call in (shortened, emptied, saved, dropped):
        advocate.open_calls.put(replace(call, text=LONG))
    advocate.open_calls.put(replace(shortened, text="short"))
    advocate.open_calls.put(replace(emptied, text=""))
    advocate.open_calls.drop(emptied.id)
    advocate.interactions.log(factories.interaction_draft(who), open_call=saved.id)
    advocate.open_calls.drop(dropped.id)
    assert _read(advocate, "SELECT count(*) FROM open_call_texts") == [(0,)]
    assert _read(advocate, "SELECT middle FROM open_calls") == [("short",)]
    advocate.history.undo()
    advocate.history.undo()
    assert _read(advocate, "SELECT count(*) FROM open_call_texts") == [(2,)]


def test_no_key_leaves_a_step(advocate: Advocate) -> None:
    before = _read(advocate, "SELECT count(*) FROM commands")
    call = advocate.open_calls.begin()
    for length in range(5):
        advocate.open_calls.put(replace(call, text="x" * length))
    assert _read(advocate, "SELECT count(*) FROM commands") == before
    assert _read(advocate, "SELECT count(*) FROM said_documents") == [(0,)]
