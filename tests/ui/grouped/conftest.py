"""A window, and hands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from tests.ui.overlays import Hands, make_window


@pytest.fixture
def window(qtbot) -> QMainWindow:
    return make_window(qtbot)


@pytest.fixture
def hands() -> Hands:
    return Hands()
