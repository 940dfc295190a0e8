"""A second member, Lena, beside Priya, and what goes between them. A conftest imports the fixtures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from advocate.app import Advocate
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CustomerId, HandoffId, MemberId
from tests.ui.stage import Stage
from ui.today.page import TodayPage


@pytest.fixture
def lena(advocate: Advocate) -> Advocate:
    """The same vault with Lena at the keyboard."""
    member_id = MemberId(advocate.team.add_member("Lena Ortiz").made)
    return Advocate(advocate.vault, advocate.team.get_member(member_id), advocate.clock)


@pytest.fixture
def give() -> Callable[..., HandoffId]:
    """A handoff from one to the other."""

    def give(giver: Advocate, customer_id: CustomerId, to: Advocate, **changes: Any) -> HandoffId:
        draft = HandoffDraft(
            **{"customer_id": customer_id, "summary": "Wants the oak.", "to_member_id": to.member.id}
            | changes
        )
        return HandoffId(giver.handoffs.offer(draft).made)

    return give


@pytest.fixture
def open_today(qtbot) -> Callable[..., Stage]:
    """Today of whoever sits there."""

    def show(advocate: Advocate, **how: Any) -> Stage:
        stage = Stage(qtbot, advocate, TodayPage, **how)
        stage.page.shown_to_user(None)
        stage.page.focus_first()
        QApplication.processEvents()
        return stage

    return show
