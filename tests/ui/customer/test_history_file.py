from __future__ import annotations

from datetime import date

import pytest

from ui.customer.history_file import file_name, free_file

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


def test_a_file_that_is_there_is_left_alone(tmp_path):
    first = free_file(tmp_path, "Maria Gomez", DAY)
    first.write_text("kept")
    assert free_file(tmp_path, "Maria Gomez", DAY).name == "Maria Gomez 2026-03-12 (2).pdf"


def test_a_missing_folder_becomes_the_home_folder(tmp_path, home):
    assert free_file(tmp_path / "nowhere", "Maria", DAY).parent == home
