from __future__ import annotations

import json
from pathlib import Path

from advocate.app import Advocate
from advocate.domain.import_plan import PreviewRow, RowState
from advocate.services.import_preview import MOST_ROWS

DATA = Path(__file__).parents[2] / "data"


def test_the_first_rows_show_what_would_be_taken(advocate: Advocate, tmp_path: Path):
    file = tmp_path / "a.csv"
    rows = [f"P{n},Acme,a{n}@x.example,new" for n in range(80)]
    file.write_text("\n".join(["Name,Company,Email,Tags", *rows]))
    preview = advocate.importing.look(file)
    assert len(preview.first_rows) == MOST_ROWS
    assert preview.first_rows[0] == PreviewRow(
        line=2, name="P0", organisation="Acme", reach="a0@x.example", about="new"
    )
    assert (preview.records, preview.customers, preview.file_name) == (80, 81, "a.csv")


def test_doubles_within_the_file_are_counted_before_anything_is_taken(advocate: Advocate, tmp_path: Path):
    file = tmp_path / "a.csv"
    file.write_text("Name,Email\nAna,a@x.example\nANA,A@x.example\nBen,a@x.example\n")
    preview = advocate.importing.look(file)
    assert (preview.records, preview.customers, preview.already_here) == (3, 2, 1)
    assert [row.state for row in preview.first_rows] == [RowState.NEW, RowState.REPEATED, RowState.NEW]


def test_a_row_of_somebody_in_the_vault_says_so_as_the_import_will(advocate: Advocate, tmp_path: Path):
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("Name,Phone\nAna,404 555 0148\n")
    advocate.importing.run(first)
    second.write_text("Name,Phone,Email\nana,(404) 555-0148,\nBen,404 555 0148,\nCleo,,c@x.example\n")
    preview = advocate.importing.look(second)
    assert [row.state for row in preview.first_rows] == [RowState.HERE, RowState.NEW, RowState.NEW]
    result = advocate.importing.run(second)
    assert (result.customers, result.skipped) == (2, 1)


def test_a_conversation_taken_before_says_so(advocate: Advocate, tmp_path: Path):
    def line(key: str) -> str:
        return json.dumps({"conversation_id": key, "turns": [{"speaker": "customer", "text": "Hello"}]})

    file = tmp_path / "a.jsonl"
    file.write_text(line("one"))
    advocate.importing.run(file)
    file.write_text("\n".join([line("one"), line("two"), line("two")]))
    states = [row.state for row in advocate.importing.look(file).first_rows]
    assert states == [RowState.HERE, RowState.NEW, RowState.REPEATED]


def test_looking_changes_nothing(advocate: Advocate):
    before = advocate.history.recent(5)
    advocate.importing.look(DATA / "conversations" / "conversations.jsonl")
    assert advocate.history.recent(5) == before


def test_problems_are_named_first_and_counted_all(advocate: Advocate, tmp_path: Path):
    good = json.dumps({"conversation_id": "a", "turns": []})
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join([good, *["{"] * 500]))
    preview = advocate.importing.look(file)
    assert preview.problem_count == 500
    assert [problem.line for problem in preview.problems[:2]] == [2, 3]
    assert len(preview.problems) == 200
