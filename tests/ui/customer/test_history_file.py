from __future__ import annotations

from datetime import date

import pytest

from ui.customer.history_file import file_name

DAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Maria Gomez", "Maria Gomez 2026-03-12"),
        ("A/B: \\C?*", "A B C 2026-03-12"),
        ("...", "Customer 2026-03-12"),
        ("عمر", "عمر 2026-03-12"),
        ("x" * 300, "x" * 60 + " 2026-03-12"),
    ],
)
def test_file_names_are_taken_by_every_system(name, file):
    assert file_name(name, DAY) == file
