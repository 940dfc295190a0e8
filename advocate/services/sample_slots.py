"""Fills the gaps of the sample's texts: what a story is about, who speaks, what day is meant."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from advocate.domain.promise import Due
from advocate.services.sample_calendar import WorkCalendar, spoken_day, spoken_time
from advocate.services.sample_material import Table
from advocate.services.sample_plan import PlannedCustomer

PRONOUNS = {
    "she": {"they": "she", "them": "her", "their": "her", "themself": "herself"},
    "he": {"they": "he", "them": "him", "their": "his", "themself": "himself"},
}


class SlotFiller:
    """names: first names of the members, by role."""

    def __init__(self, slots: Table, random: Random, names: dict[str, str]) -> None:
        self._slots = slots
        self._random = random
        self._names = names

    def draw(self, customer: PlannedCustomer, start: datetime) -> dict[str, str]:
        """What stays the same through a whole story."""
        lists, choose = self._slots["lists"], self._random.choice
        product = choose(list(self._slots["products"]))
        area = self._random.randrange(140, 980, 10)
        asked = choose(self._slots["questions"])
        pronouns = PRONOUNS[customer.speaker.they]
        drawn = {
            name: choose(lists[name])
            for name in ("fitter", "insurer", "symptom", "cause", "compliment", "storm")
        }
        return {
            **drawn,
            **pronouns,
            "They": pronouns["they"].capitalize(),
            "name": customer.name,
            "first": customer.speaker.called or first_name(customer.speaker.name),
            "product": product,
            "room": choose(lists["premises" if customer.who == "organisation" else "home"]),
            "area": str(area),
            "price": f"${round(area * self._slots['products'][product], -1):,.0f}",
            "amount": f"${self._random.randrange(120, 960, 5)}",
            "claim": f"PX-{self._random.randint(40_000, 69_999)}",
            "invoice": f"INV-{self._random.randint(20_000, 29_999)}",
            "topic": asked["topic"],
            "question": asked["question"],
            "advice": asked["advice"],
            "month": f"{start - timedelta(days=45):%B}",
            **{role: name for role, name in self._names.items() if role not in ("support", "support_2")},
        }

    def add_step(
        self, slots: dict[str, str], by: str, due: Due | None, at: datetime, calendar: WorkCalendar
    ) -> None:
        """What differs from step to step: who notes it down, and when the promise of this step is due."""
        slots["rep"] = self._names[by]
        if due is None:
            return
        start, end = calendar.wall(due.start), calendar.wall(due.end)
        slots.update(calendar.hours(due))
        day = spoken_day(start.date(), at.date())
        slots["due"] = day if (end - start) >= timedelta(hours=20) else f"{day} {spoken_time(start)}"


def first_name(name: str) -> str:
    """How they are spoken to: the first word, or the whole name where the family's name comes first."""
    is_east_asian = any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in name)
    return name if is_east_asian else name.split(maxsplit=1)[0]
