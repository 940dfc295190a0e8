"""The sample business on a bad day: customers with followers whose matters burn, and departments that answer for nobody."""

from __future__ import annotations

from datetime import datetime, timedelta

from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft, CustomerKind
from advocate.domain.escalation import EscalationDraft
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.promise import Due, PromiseDraft


def fill(vault: Advocate, moment: datetime, zone: str) -> None:
    vault.sample.fill()
    vault.team.add_department("Showroom")
    hour = timedelta(hours=1)
    lina = _customer(vault, "Lina Okafor", 84_000)
    _hard(vault, lina, moment - 19 * hour, zone, "Dust in every room, a film of it goes online tonight.", 7)
    vault.promises.make(
        PromiseDraft(
            customer_id=lina,
            words="Send the cleaners",
            due=Due.at(moment - 3 * hour, zone),
            made_at=moment - 19 * hour,
        )
    )
    hotel = _customer(vault, "The Magnolia Hotel", 12_600, kind=CustomerKind.ORGANISATION)
    _hard(
        vault,
        hotel,
        moment - 70 * hour,
        zone,
        "The third floor is closed. Next call goes to our lawyer.",
        None,
    )
    colleague = next(each for each in vault.team.members() if each.id != vault.member.id)
    ben = _customer(vault, "Ben Achterberg", 5_300)
    vault.escalations.raise_(
        EscalationDraft(customer_id=ben, ask_member_id=colleague.id, note="He is a judge.")
    )
    for number in range(3):
        _hard(
            vault,
            _customer(vault, f"Reader {number + 1}", 900 - number),
            moment - 90 * hour,
            zone,
            "Cold.",
            6,
        )


def _customer(vault: Advocate, name: str, reach: int, kind: CustomerKind = CustomerKind.PERSON) -> CustomerId:
    point = ContactPointDraft(
        kind=ContactPointKind.SOCIAL, value=f"@{name.rsplit(maxsplit=1)[-1].lower()}{reach}"
    )
    made = vault.customers.create(
        CustomerDraft(name=name, kind=kind, reach=reach, contact_points=(point,))
    ).made
    assert made is not None
    return CustomerId(made)


def _hard(vault: Advocate, who: CustomerId, at: datetime, zone: str, body: str, effort: int | None) -> None:
    vault.interactions.log(
        InteractionDraft(
            customer_id=who,
            channel=Channel.SOCIAL,
            started_at=at,
            zone=zone,
            title="Not content",
            body=body,
            effort=effort,
        )
    )
