"""Tables that no spreadsheet computes, and that come in again as they were."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.import_plan import RowProblem
from advocate.formats.csv_lines import harmless, meant, write_csv
from advocate.formats.csv_records import read_records

FORMULAS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "+1+A1",
]


@pytest.mark.parametrize("cell", FORMULAS)
def test_nothing_runs_as_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert meant(harmless(cell)) == cell


@pytest.mark.parametrize(
    "cell", ["+1 404 555 0148", "+49 (0)30 901820", "Maria", "", "'Abd al-Rahman", "O'Brien", "a=b"]
)
def test_numbers_and_names_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell
    assert meant(cell) == cell


@given(st.text())
def test_every_text_comes_back(text: str) -> None:
    if not text.startswith("'"):
        assert meant(harmless(text)) == text


def test_a_table_comes_in_as_it_went_out(tmp_path: Path) -> None:
    line = ["Zoë, “Zo”", "@zoe", "two\nlines", "李伟", 'say "hi"', "-5"]
    count = write_csv(tmp_path / "table.csv", ["a", "b", "c", "d", "e", "f"], [line, line])
    assert count == 2
    content = (tmp_path / "table.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    records = [r for r in read_records(io.BytesIO(content), "utf-8-sig") if not isinstance(r, RowProblem)]
    assert [cells for _, cells in records] == [["a", "b", "c", "d", "e", "f"], line, line]
    shown = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))[1]
    assert shown[1] == "'@zoe"


def test_a_table_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("mine")
    with pytest.raises(FileExistsError):
        write_csv(tmp_path / "table.csv", ["a"], [])
    assert (tmp_path / "table.csv").read_text() == "mine"
