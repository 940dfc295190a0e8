"""Today on its stage, as if somebody had just gone there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from advocate.app import Advocate
from tests.ui.promised import make, maria
from tests.ui.stage import Stage
from ui.today.page import TodayPage

__all__ = ["make", "maria"]


@pytest.fixture
def open_today(qtbot, advocate: Advocate) -> Callable[..., Stage]:
    def show(**how) -> Stage:
        stage = Stage(qtbot, advocate, TodayPage, **how)
        stage.page.shown_to_user(None)
        stage.page.focus_first()
        QApplication.processEvents()
        return stage

    return show
