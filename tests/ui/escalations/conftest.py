"""Priya and Lena."""

from __future__ import annotations

from tests.ui.two_members import give, lena, open_today

__all__ = ["give", "lena", "open_today"]
