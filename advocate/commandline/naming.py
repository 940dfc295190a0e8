"""Finds the customer, their case or an outcome that somebody means on the command line, and offers the nearest when there is none."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

from advocate.commandline.tables import table
from advocate.domain.case import Case
from advocate.domain.customer import CustomerSummary
from advocate.domain.ids import CustomerId, short_ref
from advocate.domain.interaction import Outcome
from advocate.domain.own_outcomes import outcome_named, usual_outcomes
from advocate.domain.text import fold
from advocate.domain.wording_of_time import ago_words
from advocate.errors import AdvocateError, NotFound

if TYPE_CHECKING:
    from advocate.app import Advocate

_MOST_OFFERED = 3
_LIKENESS = 0.6
_CANDIDATES = 200
_MOST_LISTED = 10


def named_customer(advocate: Advocate, text: str) -> CustomerId:
    """By reference, name, number or mail address. Raises NotFound with the nearest names, AdvocateError with a list of
    those that fit when there are several."""
    from advocate.services.resolving import SeveralFit  # lazy: start-up time

    try:
        return advocate.resolver.customer(text)
    except SeveralFit as error:
        listed = "\n".join(_choices(advocate, error.ids))
        raise AdvocateError(
            f"“{text[:60]}” fits several customers. Name one by its reference.\n{listed}", title=error.title
        ) from error
    except NotFound as error:
        nearest = _nearest(advocate, text)
        if not nearest:
            raise
        offered = " or ".join(f"{customer.name} ({short_ref(customer.id)})" for customer in nearest)
        raise NotFound(error.message, f"Did you mean {offered}?") from error


def named_case(advocate: Advocate, customer_id: CustomerId, text: str) -> Case:
    """An open case of theirs, by reference, id or title, or by words of it that no other title holds. Raises NotFound
    with those that there are."""
    wanted, cases = fold(text), advocate.cases.open_cases(customer_id)
    named = [case for case in cases if wanted in (short_ref(case.id), str(case.id), fold(case.title))]
    fitting = named or [case for case in cases if wanted and wanted in fold(case.title)]
    if len(fitting) == 1:
        return fitting[0]
    offered = "; ".join(f"{case.title} ({short_ref(case.id)})" for case in (fitting or cases)[:_MOST_LISTED])
    raise NotFound(
        f"“{text[:60]}” fits several open cases." if fitting else f"They have no open case “{text[:60]}”.",
        f"There are: {offered}." if offered else "--new-case opens one.",
    )


def named_outcome(advocate: Advocate, text: str) -> tuple[Outcome, str]:
    """A usual outcome, or one of the team's own with its words. Raises NotFound with all that there are."""
    own = advocate.own_outcomes.names()
    found = outcome_named(text, own)
    if found is None:
        offered = ", ".join(usual_outcomes()) + "".join(f", “{name}”" for name in own)
        raise NotFound(
            f"There is no outcome “{text[:60]}”. Nothing was kept.",
            f"There are: {offered}. `advocate outcomes` adds one.",
        )
    return found


def _choices(advocate: Advocate, ids: Sequence[CustomerId]) -> list[str]:
    """What tells customers of one name apart: company, contact points, last contact."""
    now, zone = advocate.clock.now(), advocate.member.zone
    rows: list[tuple[str, ...]] = []
    for each in ids[:_MOST_LISTED]:
        customer = advocate.customers.get_customer(each)
        last = (
            f"last contact {ago_words(customer.last_contact_at, now, zone)}"
            if customer.last_contact_at
            else ""
        )
        reached = ", ".join(point.value for point in customer.contact_points[:2])
        rows.append((short_ref(each), customer.name, customer.organisation, reached, last))
    lines = table(("Ref", "Name", "Company", "Reached at", "Last contact"), rows, 80)
    return [f"  {line}" for line in lines[1:]] + (["  …"] if len(ids) > _MOST_LISTED else [])


def _nearest(advocate: Advocate, text: str) -> list[CustomerSummary]:
    """Customers whose whole name or one word of it looks like what was typed; looked for by beginnings of words."""
    wanted = fold(text)
    candidates: dict[str, CustomerSummary] = {}
    for word in wanted.split()[:4]:
        for beginning in dict.fromkeys((word[:3], word[:2], word[1:4])):
            for hit in advocate.search.find_customers(beginning, _CANDIDATES) if beginning else ():
                candidates.setdefault(fold(hit.customer.name), hit.customer)
    close = get_close_matches(wanted, candidates, _MOST_OFFERED, _LIKENESS)
    if not close:
        words = {word: name for name in candidates for word in name.split()}
        close = [words[word] for word in get_close_matches(wanted, words, _MOST_OFFERED, 0.75)]
    return [candidates[name] for name in dict.fromkeys(close)]
