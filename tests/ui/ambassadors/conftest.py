"""A window, a runner on a real encrypted vault, and hands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from advocate.app import Advocate
from tests.ui.overlays import Hands, make_window
from ui.runner import InlineRunner


@pytest.fixture
def window(qtbot) -> QMainWindow:
    return make_window(qtbot)


@pytest.fixture
def runner(advocate: Advocate, window: QMainWindow) -> InlineRunner:
    return InlineRunner(advocate, window)


@pytest.fixture
def hands() -> Hands:
    return Hands()
