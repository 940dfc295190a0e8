"""What journeys share: the application as a person finds it on the first day, whatever a test before made of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.plain_look import plain_look
from ui.theme import Theme


@pytest.fixture(autouse=True)
def look(qapp) -> Iterator[Theme]:
    """In English, light and at 100 %, and put back after every journey."""
    with plain_look(qapp) as look:
        yield look
