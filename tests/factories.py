"""Valid things with every value defaulted: a test names only what matters to it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft
from advocate.domain.ids import CustomerId, InteractionId, PromiseId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.promise import Due, PromiseDraft
from tests.fakes import CHEAP, FakeClock

PASSPHRASE = "correct horse battery staple"
ZONE = "America/New_York"
PHONE, EMAIL = ContactPointKind.PHONE, ContactPointKind.EMAIL


def make_vault(folder: Path, clock: FakeClock | None = None) -> tuple[Advocate, str]:
    """A new vault of Priya Natarajan, with cheap keys; and its recovery code."""
    return app.create(
        folder, passphrase=PASSPHRASE, member_name="Priya Natarajan", zone=ZONE, region="US",
        clock=clock or FakeClock(), costs=CHEAP,
    )  # fmt: skip


def copy_vault(template: Path, folder: Path, clock: FakeClock | None = None) -> Advocate:
    """An own copy of a closed vault, opened."""
    shutil.copytree(template, folder)
    return app.open_with_passphrase(folder, PASSPHRASE, clock=clock or FakeClock())


def customer(advocate: Advocate, name: str = "Maria Gomez", **changes: Any) -> CustomerId:
    """A customer with a number, kept."""
    points = (ContactPointDraft(kind=PHONE, value="+1 404 555 0148"),)
    draft = CustomerDraft(**{"name": name, "contact_points": points, **changes})
    return CustomerId(advocate.customers.create(draft).made)


def interaction_draft(customer_id: CustomerId, **changes: Any) -> InteractionDraft:
    """A call of six minutes at the morning of the fake clock."""
    defaults: dict[str, Any] = {
        "customer_id": customer_id,
        "channel": Channel.CALL,
        "started_at": datetime(2026, 3, 12, 13, 41, tzinfo=UTC),
        "zone": ZONE,
        "duration": timedelta(minutes=6),
        "title": "Asks when the flooring comes",
        "body": "Wants the price of the oak sample she was standing on.",
    }
    return InteractionDraft(**defaults | changes)


def interaction(advocate: Advocate, customer_id: CustomerId, **changes: Any) -> InteractionId:
    """A logged call."""
    return InteractionId(advocate.interactions.log(interaction_draft(customer_id, **changes)).made)


def promise_draft(customer_id: CustomerId, **changes: Any) -> PromiseDraft:
    """Due the day after the fake clock's morning, at noon in New York."""
    defaults: dict[str, Any] = {
        "customer_id": customer_id,
        "words": "Price of the oak floor",
        "due": Due.at(datetime(2026, 3, 13, 16, 0, tzinfo=UTC), ZONE),
        "made_at": datetime(2026, 3, 12, 13, 41, tzinfo=UTC),
    }
    return PromiseDraft(**defaults | changes)


def promise(advocate: Advocate, customer_id: CustomerId, **changes: Any) -> PromiseId:
    """An open promise."""
    return PromiseId(advocate.promises.make(promise_draft(customer_id, **changes)).made)
