"""What the record asks the vault for at once: the team, and the figures of the last weeks or months."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from advocate.domain.kept_rate import EVERYONES, KeptRecord
from advocate.errors import NotFound
from ui.calls.desk import Desk, read_desk
from ui.promises.record.question import RecordQuestion

if TYPE_CHECKING:
    from advocate.app import Advocate

SPANS = 12


class RecordAnswer(NamedTuple):
    """customer: the name of the one whose record it is, empty for all others."""

    desk: Desk
    question: RecordQuestion
    record: KeptRecord
    customer: str = ""


def read_record(app: Advocate, question: RecordQuestion) -> RecordAnswer:
    """On the database thread. A customer who is not there any more gives way to everyone."""
    customer, customer_id = "", question.whose.customer_id
    if customer_id is not None:
        try:
            customer = app.customers.get_customer(customer_id).name
        except NotFound:
            question = question.of(EVERYONES)
    record = app.kept_rate.record(question.by, SPANS, question.whose)
    return RecordAnswer(read_desk(app), question, record, customer)
