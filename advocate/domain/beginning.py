"""How far a business has come with its vault: what was done by hand at least once, the sample business aside."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Each: whether it was done and still stands. has_anybody: whether there are customers at all, sample or real."""

    has_anybody: bool = False
    has_customer: bool = False
    has_contact: bool = False
    has_promise: bool = False
    has_kept: bool = False

    @property
    def is_done(self) -> bool:
        return self.has_customer and self.has_contact and self.has_promise and self.has_kept
