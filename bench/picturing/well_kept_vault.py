"""A vault with one customer whose timeline has everything an entry can have: pinned, with files, in a case, replied to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.case import CaseDraft
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft
from advocate.domain.ids import CaseId, CustomerId, InteractionId
from advocate.domain.interaction import Channel, Direction, InteractionDraft, Outcome

CASE = "Stairs that creak"


def fill(advocate: Advocate, moment: datetime, zone: str) -> CustomerId:
    """Returns the customer."""
    phone = ContactPointDraft(kind=ContactPointKind.PHONE, value="+1 404 555 0163")
    draft = CustomerDraft(
        name="Ingrid Berg",
        organisation="Berg Pottery",
        contact_points=(phone,),
        tags=("stairs",),
        pinned_notes=("Rings while she works: give her a moment to wash her hands.",),
    )
    ingrid = CustomerId(_made(advocate.customers.create(draft)))
    opened = CaseDraft(customer_id=ingrid, title=CASE, opened_at=moment - timedelta(days=9))
    case = CaseId(_made(advocate.cases.open_case(opened)))

    call = InteractionDraft(
        customer_id=ingrid,
        channel=Channel.CALL,
        started_at=moment,
        zone=zone,
        duration=timedelta(minutes=7),
        case_id=case,
    )

    def log(days: int, draft: InteractionDraft) -> InteractionId:
        said = replace(draft, started_at=moment - timedelta(days=days))
        return InteractionId(_made(advocate.interactions.log(said)))

    tiles = "Chose the grey ones. Nothing is open."
    log(31, replace(call, title="Tiles for the shop", body=tiles, case_id=None, outcome=Outcome.RESOLVED))
    frost = "Since the frost. Only the third one, only going up."
    heard = log(9, replace(call, title="The third step creaks", body=frost))
    glue = "Two pictures and the plan the carpenter left. She asks whether the glue was the right one."
    mail = replace(call, channel=Channel.EMAIL, duration=None)
    sent = log(6, replace(mail, title="Pictures of the stairs", body=glue))
    wedge = "The wedge has come loose. Needs one hour and no new step."
    visit = replace(call, channel=Channel.IN_PERSON, direction=Direction.OUT)
    log(1, replace(visit, title="Came by and looked", body=wedge))
    advocate.interactions.pin(heard)
    files = (
        ("Third step.jpg", 184_000),
        ("Third step from below.jpg", 203_000),
        ("Plan of the stairs.pdf", 96_000),
    )
    for name, size in files:
        advocate.files.attach(ingrid, (name, _content(name, size)), interaction_id=sent)
    advocate.files.attach(ingrid, ("Order 2019.pdf", _content("order", 41_000)))
    return ingrid


def _content(name: str, size: int) -> bytes:
    """Different for each, and of that size: nobody opens it."""
    return (name.encode() * (size // len(name) + 1))[:size]


def _made(changes: Changes) -> UUID:
    if changes.made is None:
        raise RuntimeError("nothing was made")
    return changes.made
