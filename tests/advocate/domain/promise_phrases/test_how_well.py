"""Precision and recall on every labelled set, above all on what was not read when the rules were made."""

from __future__ import annotations

import pytest

from bench.labelled import DATA, promise_tallies


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [
        ("notes_dev", 0.95, 0.93),
        ("notes_held_out", 0.95, 0.93),
        ("notes_later", 0.95, 0.85),
        ("notes_fresh_a", 0.95, 0.90),
        ("notes_fresh_b", 0.95, 0.92),
        ("notes_fresh_c", 0.95, 0.95),
        ("notes_fresh_d", 0.95, 0.95),
        ("notes_fresh_e", 0.95, 0.85),
        ("notes_fresh_f", 0.95, 0.95),
        ("chats", 0.94, 0.94),
    ],
)
def test_promises_are_found_and_little_else(name: str, precision: float, recall: float):
    tally = promise_tallies(DATA / "promises" / f"{name}.jsonl", lambda line: line["kind"])[""]
    assert tally.precision >= precision, tally.wrong
    assert tally.recall >= recall, tally.missed
    assert tally.due_right / tally.right >= 0.9, tally.due_wrong
    assert tally.owner_right / tally.right >= 0.9
