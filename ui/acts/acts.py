"""The one table of acts. A page adds its own in the file of its group beside this one."""

from __future__ import annotations

from ui.acts.act import Act
from ui.acts.call import CALL_ACTS
from ui.acts.customer import CUSTOMER_ACTS
from ui.acts.customers import CUSTOMERS_ACTS
from ui.acts.everywhere import EVERYWHERE_ACTS
from ui.acts.notes import NOTES_ACTS
from ui.acts.notice import NOTICE_ACTS
from ui.acts.open_promises import OPEN_PROMISE_ACTS
from ui.acts.profile import PROFILE_ACTS
from ui.acts.promises import PROMISES_ACTS
from ui.acts.text import TEXT_ACTS
from ui.acts.timeline import TIMELINE_ACTS
from ui.acts.today import TODAY_ACTS

ACTS: tuple[Act, ...] = (
    *EVERYWHERE_ACTS,
    *NOTICE_ACTS,
    *TODAY_ACTS,
    *CUSTOMERS_ACTS,
    *CUSTOMER_ACTS,
    *PROFILE_ACTS,
    *TIMELINE_ACTS,
    *OPEN_PROMISE_ACTS,
    *PROMISES_ACTS,
    *NOTES_ACTS,
    *CALL_ACTS,
    *TEXT_ACTS,
)
_BY_KEY = {act.key: act for act in ACTS}


def act(key: str) -> Act:
    """A key that is in no table is a mistake in the program: KeyError."""
    return _BY_KEY[key]
