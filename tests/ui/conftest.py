"""What tests of the window share: a theme in its first state, before and after."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ui.theme import Theme, theme


@pytest.fixture(autouse=True)
def look(qapp) -> Iterator[Theme]:
    """The application's theme, light and at 100 %, put back after every test."""
    look = theme()
    look.set_mode("light")
    look.set_scale(1.0)
    yield look
    look.set_mode("light")
    look.set_scale(1.0)
    look.set_reduced_motion(False)
