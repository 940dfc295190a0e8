"""The fixed words printed on a customer's history, in one value so that a translation can replace them all."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLabels:
    """English unless told otherwise. {page}, {pages} and {count} stand for figures."""

    history_of: str = "History"
    our_copy: str = "Our copy"
    our_copy_meaning: str = "Holds our internal notes. Please do not hand it out."
    customer_copy: str = "Your copy"
    customer_copy_meaning: str = "This copy is yours: what was said between us, and what we promised you."
    who: str = "Who they are"
    who_customer: str = "What we have on file"
    keep_in_mind: str = "Keep in mind"
    approach: str = "How to talk with them"
    at_a_glance: str = "At a glance"
    promises_open: str = "Open promises"
    no_promises_open: str = "No promise is open."
    promises_ended: str = "Promises that have ended"
    cases: str = "Cases"
    contents: str = "Contents"
    timeline: str = "What happened"
    nothing_yet: str = "Nothing is on record for this time."
    due: str = "due"
    made: str = "made"
    opened: str = "opened"
    internal: str = "internal"
    made_by: str = "Made by"
    page_of: str = "Page {page} of {pages}"
    entry: str = "{count} entry"
    entries: str = "{count} entries"
