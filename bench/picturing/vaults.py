"""The vaults that scenes are set on: a sample business, nobody, one customer, far too many, and what nobody should have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from advocate import app
from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft, CustomerFilter
from advocate.domain.ids import CustomerId, DepartmentId, InteractionId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.promise import Due, PromiseDraft
from advocate.services.opening import Costs
from advocate.settings import Setting
from bench import business
from bench.picturing import burning_vault, odd_vault, well_kept_vault
from bench.vault_writing import VaultWriter

# The morning of the design's own pictures: a Thursday, 09:41 in New York.
MOMENT = datetime(2026, 3, 12, 13, 41, tzinfo=UTC)
ZONE = "America/New_York"
PASSPHRASE = "a flooring shop with twelve people"
CHEAP = Costs(memory_bytes=8 * 2**20, passes=1)
MANY = 1_500


class StillClock:
    """It is always that morning."""

    def now(self) -> datetime:
        return MOMENT

    def steady(self) -> timedelta:
        return timedelta()


def make_vault(folder: Path) -> Advocate:
    """With Priya at the keyboard, and nobody else."""
    made, _code = app.create(
        folder,
        passphrase=PASSPHRASE,
        member_name="Priya Natarajan",
        zone=ZONE,
        region="US",
        clock=StillClock(),
        costs=CHEAP,
    )
    return made


class Vaults:
    """Each is made when it is first asked for. overfull, newcomer: two customers of the odd one; regular: the customer of
    the well kept one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, Advocate] = {}
        self._chosen: Mapping[Setting, str] = {}
        self.overfull: CustomerId | None = None
        self.newcomer: CustomerId | None = None
        self.regular: CustomerId | None = None
        self._fill: dict[str, Callable[[Advocate], object]] = {
            "sample": lambda vault: vault.sample.fill(),
            "one": fill_with_one,
            "one note": fill_with_one_note,
            "many": fill_with_many,
            "odd": self._fill_oddly,
            "well kept": self._fill_well,
            "burning": lambda vault: burning_vault.fill(vault, MOMENT, ZONE),
        }

    def open(self, name: str) -> Advocate:
        if name not in self._open:
            made = make_vault(self._folder / name)
            if name != "nobody":
                self._fill[name](made)
            self._open[name] = made
            self.choose(self._chosen)
        return self._open[name]

    def choose(self, choices: Mapping[Setting, str]) -> None:
        """The same look in all of them, those to come included."""
        self._chosen = choices
        for vault in self._open.values():
            for setting, value in choices.items():
                vault.settings.set(setting, value)

    def close(self) -> None:
        for vault in self._open.values():
            vault.close()

    def _fill_oddly(self, vault: Advocate) -> None:
        self.overfull, self.newcomer = odd_vault.fill(vault, MOMENT, ZONE)

    def _fill_well(self, vault: Advocate) -> None:
        self.regular = well_kept_vault.fill(vault, MOMENT, ZONE)


def fill_with_one(vault: Advocate) -> None:
    """The first customer, the first call, the first promise: a vault on its first day."""
    maria = CustomerDraft(
        name="Maria Gomez",
        contact_points=(ContactPointDraft(kind=ContactPointKind.PHONE, value="+1 404 555 0148"),),
    )
    made = vault.customers.create(maria).made
    assert made is not None
    customer_id = CustomerId(made)
    call = InteractionDraft(
        customer_id=customer_id,
        channel=Channel.CALL,
        started_at=MOMENT - timedelta(minutes=12),
        zone=ZONE,
        duration=timedelta(minutes=6),
        title="Asks when the flooring comes",
        body="She asks for the install date.",
    )
    promise = PromiseDraft(
        customer_id=customer_id,
        words="Call back with the install date",
        due=Due.at(MOMENT + timedelta(hours=5), ZONE),
        made_at=MOMENT - timedelta(minutes=8),
        owner_id=vault.member.id,
    )
    logged = vault.interactions.log(call, (promise,)).made
    assert logged is not None
    body = "She asks for the install date, and whether the old floor can stay below."
    vault.interactions.correct(InteractionId(logged), replace(call, body=body))


def fill_with_one_note(vault: Advocate) -> None:
    """The same, and the first ambassador note."""
    fill_with_one(vault)
    customer = vault.customers.list_customers(CustomerFilter(), 0, 1)[0]
    department = vault.team.add_department("Purchasing").made
    assert department is not None
    note = NoteDraft(
        customer_id=customer.id,
        body="She stood on a sample that had no price. What does the brushed oak cost for 640 sq ft?",
        sent_at=MOMENT - timedelta(minutes=5),
        department_id=DepartmentId(department),
    )
    vault.notes.send(note)


def fill_with_many(vault: Advocate) -> None:
    """More than anybody reads: one of them has 10,000 entries, and hundreds of promises are late."""
    VaultWriter(vault).write(list(islice(business.customers(MANY), MANY)))
