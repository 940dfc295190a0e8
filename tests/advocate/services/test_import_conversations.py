"""Names, reach and doubles within one batch and over several."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.domain.timeline import TimelineFilter
from advocate.services.import_source import BATCH
from tests.fakes import FakeClock


def line(number: int, name: str, worker: str = "w", **customer: str) -> str:
    return json.dumps(
        {
            "conversation_id": f"c-{number}",
            "source": "T",
            "started_at": f"2026-01-05T{number // 60 % 24:02}:{number % 60:02}:00Z",
            "customer": {"name": name, "worker_id": worker, **customer},
            "turns": [{"speaker": "customer", "text": "hello"}],
        }
    )


def imported(advocate: Advocate, folder: Path, lines: list[str]) -> None:
    file = folder / "file.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    advocate.importing.run(file)


def names_of(advocate: Advocate) -> list[str]:
    return [each.name for each in advocate.customers.list_customers(CustomerFilter())]


def participants(advocate: Advocate) -> list[list[str]]:
    """The names in the contacts of the only customer, newest first."""
    (who,) = advocate.customers.list_customers(CustomerFilter())
    entries = advocate.timeline.entries(advocate.timeline.keys(who.id, TimelineFilter.EVERYTHING))
    return [[part.name for part in entry.interaction.participants] for entry in entries if entry.interaction]


@pytest.mark.parametrize("gap", [0, BATCH])
def test_the_most_frequent_name_wins_whether_in_one_batch_or_several(
    advocate: Advocate, tmp_path: Path, gap: int
):
    fillers = [line(100 + n, "Filler", f"f{n % 3}") for n in range(gap)]
    imported(
        advocate, tmp_path, [line(1, "Alexis"), *fillers, line(2, "Ben"), line(3, "ben"), line(4, "Ben")]
    )
    assert "Ben" in names_of(advocate)
    assert "Alexis" not in names_of(advocate)


def test_every_other_name_stays_with_the_contact_it_was_used_in(advocate: Advocate, tmp_path: Path):
    imported(advocate, tmp_path, [line(1, "Alexis"), line(2, "Ben"), line(3, "Cleo"), line(4, "Ben")])
    assert names_of(advocate) == ["Ben"]
    assert participants(advocate) == [["Ben"], ["Cleo"], ["Ben"], ["Alexis"]]
    advocate.history.undo()
    assert names_of(advocate) == []


def test_of_equals_the_earliest_name_stays(advocate: Advocate, tmp_path: Path):
    imported(advocate, tmp_path, [line(2, "Ben"), line(1, "Alexis")])
    assert names_of(advocate) == ["Alexis"]


def test_a_name_that_was_settled_is_not_changed_by_a_later_file(
    advocate: Advocate, clock: FakeClock, tmp_path: Path
):
    imported(advocate, tmp_path, [line(1, "Alexis")])
    clock.pass_time(timedelta(minutes=1))
    imported(advocate, tmp_path, [line(2, "Ben"), line(3, "Ben")])
    assert names_of(advocate) == ["Alexis"]
    assert participants(advocate) == [["Ben"], ["Ben"], []]


def test_contact_points_are_gathered_without_doubles(advocate: Advocate, tmp_path: Path):
    lines = [
        line(1, "Ana", phone="404 555 0148"),
        line(2, "Ana", phone="(404) 555-0148", email="ana@x.example"),
        line(3, "Ana", email="ANA@x.example", phone="404 555 0149"),
    ]
    imported(advocate, tmp_path, lines)
    (who,) = advocate.customers.list_customers(CustomerFilter())
    points = advocate.customers.get_customer(who.id).contact_points
    assert [point.value for point in points] == ["404 555 0148", "ana@x.example", "404 555 0149"]


def test_the_same_key_twice_in_one_file_is_one_conversation(advocate: Advocate, tmp_path: Path):
    imported(advocate, tmp_path, [line(1, "Ana"), line(1, "Ana")])
    assert participants(advocate) == [[]]
