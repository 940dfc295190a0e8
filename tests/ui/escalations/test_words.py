from __future__ import annotations

import pytest

from ui.escalations.words import ordinal


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "First"),
        (3, "Third"),
        (10, "Tenth"),
        (11, "11th"),
        (12, "12th"),
        (21, "21st"),
        (22, "22nd"),
        (103, "103rd"),
    ],
)
def test_the_ordinal(number, said):
    assert ordinal(number) == said
