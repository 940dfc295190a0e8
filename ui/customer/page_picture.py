"""All that a customer's page shows at first, asked for in one go: who they are, what is open, and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from advocate.domain.ids import CustomerId
from ui.customer_picture import CustomerPicture, read_picture
from ui.timeline.timeline_picture import TimelinePicture, TimelineQuestion, read_timeline

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    customer: CustomerPicture
    timeline: TimelinePicture


def read_page(app: Advocate, customer_id: CustomerId, question: TimelineQuestion) -> PagePicture:
    """Raises NotFound when there is no such customer (any more)."""
    picture = read_picture(app, customer_id)
    return PagePicture(
        customer=picture, timeline=read_timeline(app, customer_id, question, picture.case_titles)
    )
