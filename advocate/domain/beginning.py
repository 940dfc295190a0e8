"""How far a business has come with its vault: what stands in it at least once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Each: whether it is there, whoever or whatever brought it. has_own: whether anybody there is no part of the sample."""

    has_customer: bool = False
    has_own: bool = False
    has_contact: bool = False
    has_promise: bool = False
    has_kept: bool = False

    @property
    def is_done(self) -> bool:
        return self.has_customer and self.has_contact and self.has_promise and self.has_kept
