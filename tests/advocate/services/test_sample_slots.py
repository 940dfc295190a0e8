from __future__ import annotations

from datetime import date, datetime
from random import Random
from uuid import UUID

import pytest

from advocate import paths
from advocate.domain.customer import CustomerKind
from advocate.domain.promise import Due
from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_material import load_material
from advocate.services.sample_plan import PlannedCustomer
from advocate.services.sample_slots import SlotFiller, first_name
from tests.fakes import MORNING

SLOTS = load_material(paths.resources()).slots
NAMES = {"support": "Ann", "claims": "Sam"}
THURSDAY = datetime(2026, 3, 12, 10)


def filler(seed: int = 1) -> SlotFiller:
    return SlotFiller(SLOTS, Random(seed), NAMES)


def someone(name: str = "Beth Kowalski", **changes: object) -> PlannedCustomer:
    return PlannedCustomer(id=UUID(int=1), name=name, created_at=MORNING, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Maria Gomez", "Maria"),
        ("王秀英", "王秀英"),
        ("佐藤 健一", "佐藤 健一"),
        ("김민준", "김민준"),
        ("محمد الأحمد", "محمد"),
    ],
)
def test_how_somebody_is_spoken_to(name: str, called: str):
    assert first_name(name) == called


def test_pronouns_and_name_are_those_of_whom_one_talks_with():
    contact = someone("Siobhán O’Hara", they="she")
    office = someone("O’Hara Dental", kind=CustomerKind.ORGANISATION, they="he", contact=contact)
    slots = filler().draw(office, THURSDAY)
    assert (slots["first"], slots["They"], slots["them"], slots["name"]) == (
        "Siobhán",
        "She",
        "her",
        "O’Hara Dental",
    )
    assert slots["room"] in SLOTS["lists"]["premises"]
    assert filler().draw(someone(called="Hoa"), THURSDAY)["first"] == "Hoa"


def test_the_price_follows_from_product_and_area():
    for seed in range(20):
        slots = filler(seed).draw(someone(), THURSDAY)
        price = int(slots["price"].strip("$").replace(",", ""))
        assert abs(price - int(slots["area"]) * SLOTS["products"][slots["product"]]) <= 5


def test_a_question_goes_with_its_answer():
    answers = {each["question"]: each["advice"] for each in SLOTS["questions"]}
    slots = filler().draw(someone(), THURSDAY)
    assert answers[slots["question"]] == slots["advice"]


def test_due_words_are_spoken_from_the_day_they_are_said():
    calendar = WorkCalendar(MORNING, "America/New_York")
    slots = filler().draw(someone(), THURSDAY)
    filler().add_step(slots, "claims", calendar.due(datetime(2026, 3, 13, 12)), THURSDAY, calendar)
    assert (slots["rep"], slots["due"]) == ("Sam", "tomorrow noon")
    filler().add_step(slots, "support", Due.on(date(2026, 3, 16), calendar.zone), THURSDAY, calendar)
    assert slots["due"] == "Monday"
    window = calendar.due(datetime(2026, 3, 12, 14), datetime(2026, 3, 12, 16, 30))
    filler().add_step(slots, "support", window, THURSDAY, calendar)
    assert (slots["from"], slots["to"], slots["due"]) == ("14:00", "16:30", "today 14:00")
