from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.advocate.commandline.conftest import Run

CUSTOMERS = """\
Name,Company,Phone,E-mail,Shoe size
Zoë van der Berg,Berg Floors,+1 404 555 0161,zoe@example.com,39
,,,,
Sam Lee,,+1 404 555 0162,sam@example.com,44
"""


@pytest.fixture
def contacts(tmp_path: Path) -> Path:
    """Two customers, and a line that is none."""
    file = tmp_path / "contacts.csv"
    file.write_text(CUSTOMERS + '"","","","nobody@example.com",""\n', encoding="utf-8")
    return file


def conversation(number: int, **more: object) -> str:
    turns = [{"speaker": "customer", "text": "Where is my oak?", "at": None}]
    known = {
        "conversation_id": f"x-{number}",
        "source": "X",
        "channel": "chat",
        "subject": "Oak",
        "turns": turns,
    }
    return json.dumps({**known, "customer": {"name": f"Customer {number}"}, **more})


def test_a_dry_run_keeps_nothing(run: Run, shop: Path, contacts: Path):
    answer = run("import", shop, contacts, "--dry-run")
    assert answer.code == 0
    assert answer.out.startswith("contacts.csv: Customers (CSV), ")
    assert "Zoë van der Berg" in answer.out
    assert "Shoe size" in answer.out
    assert answer.out.endswith("Nothing was kept. Leave out --dry-run to take it in.\n")
    assert run("customers", shop, "--json").json["total"] == 4
    looked = run("import", shop, contacts, "--dry-run", "--json").json
    assert (looked["dry_run"], looked["format"], looked["customers"]) == (True, "customer_csv", 4)


def test_import_keeps_the_good_lines_and_names_the_others(run: Run, shop: Path, tmp_path: Path):
    file = tmp_path / "talks.jsonl"
    file.write_text(f"{conversation(1)}\n{{broken\n{conversation(3)}\n", encoding="utf-8")
    answer = run("import", shop, file)
    assert answer.code == 0
    assert "2 customers and 2 conversations are new. 1 line was left out." in answer.out
    assert "Cannot be read:\nLine 2: " in answer.out
    again = run("import", shop, file, "--json").json
    assert set(again) == {
        "dry_run", "customers", "cases", "interactions", "already_here", "problem_count", "problems",
    }  # fmt: skip
    assert (again["interactions"], again["already_here"], again["problem_count"]) == (0, 2, 1)
    assert again["problems"][0]["line"] == 2


def test_import_all_or_nothing(run: Run, shop: Path, tmp_path: Path):
    file = tmp_path / "talks.jsonl"
    file.write_text(f"{conversation(1)}\n{{broken\n", encoding="utf-8")
    answer = run("import", shop, file, "--all-or-nothing")
    assert (answer.code, answer.out) == (1, "")
    assert "Line 2: " in answer.err
    assert run("customers", shop, "--json").json["total"] == 4


def test_a_folder_is_named_as_it_was_typed(run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(shop.parent)
    assert run("import", shop, ".").err.endswith(". is a folder. Choose the file inside it.\n")


def test_a_column_may_become_an_own_field(run: Run, shop: Path, contacts: Path):
    run("import", shop, contacts, "--own-field", "Shoe size", "--encoding", "utf-8")
    assert "Shoe size:    39" in run("show", shop, "zoe").out


@pytest.mark.parametrize("content", [None, b"", b"\x89PNG\r\n\x1a\n\x00\x00", b"%PDF-1.7"])
def test_a_file_that_cannot_be_imported(run: Run, shop: Path, tmp_path: Path, content: bytes | None):
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
    for more in ((), ("--dry-run",)):
        answer = run("import", shop, file, *more)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.count(": ") >= 1
        assert "Traceback" not in answer.err
    assert run("import", shop, tmp_path).code == 1


def test_history_in_both_copies(run: Run, shop: Path, tmp_path: Path):
    out = tmp_path / "maria.pdf"
    answer = run("history", shop, "maria gomez", "--pdf", out)
    assert answer.out.startswith(f"The history of Maria Gomez is in {out} (")
    ours = _text(out)
    assert "Asks when the flooring comes" in ours
    assert "Really kind" in ours
    made = run("history", shop, "maria gomez", "--pdf", out, "--copy", "customer", "--json").json
    assert made["file"] == str(out)
    assert "Really kind" not in _text(out)


def test_history_of_some_days(run: Run, shop: Path, tmp_path: Path):
    out = tmp_path / "maria.pdf"
    made = run(
        "history", shop, "maria gomez", "--pdf", out, "--from", "2026-03-10", "--to", "2026-03-11", "--json"
    ).json
    assert made["entries"] == 1
    assert "Sample is on its way" not in _text(out)
    wrong = run("history", shop, "maria gomez", "--pdf", out, "--from", "2026-03-11", "--to", "2026-03-10")
    assert wrong.err == "Please check this: The history would end before it begins. Check the two dates.\n"
    unread = run("history", shop, "maria gomez", "--pdf", out, "--from", "11.3.2026")
    assert unread.code == 2
    assert "“11.3.2026” is no day; write it like 2026-01-31" in unread.err


def test_a_history_bears_the_name_of_who_made_it(run: Run, shop: Path, tmp_path: Path):
    out = tmp_path / "out.pdf"
    assert run("history", shop, "maria gomez", "--pdf", out, "--member", "priya natarajan").code == 0
    assert "Made by Priya Natarajan" in PdfReader(out).pages[0].extract_text()
    stranger = run("history", shop, "maria gomez", "--pdf", tmp_path / "two.pdf", "--member", "nobody")
    assert (stranger.code, (tmp_path / "two.pdf").exists()) == (1, False)


def test_history_without_a_place_for_it(run: Run, shop: Path, tmp_path: Path):
    for out in (tmp_path, tmp_path / "missing" / "maria.pdf"):
        answer = run("history", shop, "maria gomez", "--pdf", out)
        assert answer.code == 1
        assert answer.err.startswith("Nothing was written: ")
    assert run("history", shop, "maria gomez").code == 2


def test_export(run: Run, shop: Path, tmp_path: Path):
    out = tmp_path / "everything"
    answer = run("export", shop, out)
    assert answer.code == 0
    assert answer.out.startswith("Wrote ")
    assert "not encrypted" in answer.out
    assert "Maria Gomez" in (out / "customers.csv").read_text(encoding="utf-8")
    again = run("export", shop, out)
    assert again.code == 1
    assert again.err.startswith(f"Nothing was written: There is something in {out} already")
    made = run("export", shop, tmp_path / "again", "--json").json
    assert made["folder"] == str(tmp_path / "again")


def test_an_export_can_be_imported(run: Run, shop: Path, tmp_path: Path, vault_template: Path):
    run("export", shop, tmp_path / "out")
    fresh = shutil.copytree(vault_template, tmp_path / "fresh")
    assert run("import", fresh, tmp_path / "out" / "customers.csv").code == 0
    names = {customer["name"] for customer in run("customers", fresh, "--json").json["customers"]}
    assert names == {"Maria Gomez", "Marta Gomes", "Flutter & Sons", "Gomez Interiors"}


def _text(file: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)
