"""`advocate promises --ics`: what is written is what was asked for, and the answer says how many."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import icalendar
import pytest

from tests.advocate.commandline.conftest import Run


def read(file: Path) -> Any:
    return icalendar.Calendar.from_ical(file.read_bytes())


def test_open_promises_and_those_that_ended(run: Run, shop: Path, tmp_path: Path):
    out = tmp_path / "promises.ics"
    answer = run("promises", shop, "--ics", out)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"Wrote 2 open promises and 1 that ended lately to {out} (")
    assert "not encrypted" in answer.out
    assert {str(each["STATUS"]) for each in read(out).todos} == {"NEEDS-ACTION", "COMPLETED"}
    as_json = run("promises", shop, "--ics", out, "--json").json
    assert as_json == {
        "file": str(out),
        "size_bytes": out.stat().st_size,
        "promises": 3,
        "open": 2,
        "ended": 1,
    }


def test_the_filters_of_the_list(run: Run, shop: Path, tmp_path: Path):
    out = tmp_path / "promises.ics"

    def words(*typed: object) -> set[str]:
        assert run("promises", shop, "--ics", out, *typed).code == 0
        return {str(each["SUMMARY"]).split(" · ")[0] for each in read(out).todos}

    everything = {"Send the oak sample", "Price of the oak floor", "Ring back"}
    assert words("--late") == {"Send the oak sample", "Ring back"}
    assert words("--mine") == words("--customer", "Maria Gomez") == everything
    assert words("--due-before", "2026-03-13") == {"Send the oak sample"}
    assert words("--due-before", "2026-03-14") == everything
    listed = run("promises", shop, "--due-before", "2026-03-13", "--json").json
    assert [each["words"] for each in listed["promises"]] == ["Send the oak sample"]
    assert run("promises", shop, "--mine", "--json").json["total"] == 2


def test_what_rings_in_it(run: Run, shop: Path, tmp_path: Path):
    out = tmp_path / "promises.ics"

    def rings(*typed: object) -> tuple[bool, bool]:
        assert run("promises", shop, "--ics", out, *typed).code == 0
        found = read(out)
        todos, events = (
            [part for each in kind for part in each.walk("VALARM")] for kind in (found.todos, found.events)
        )
        return bool(todos), bool(events)

    assert rings() == rings("--alarms", "events") == (False, True)
    assert rings("--alarms", "todos") == (True, False)
    assert rings("--alarms", "both") == (True, True)
    assert rings("--alarms", "none") == (False, False)


def test_mine_are_those_of_the_member_at_the_keyboard(run: Run, shop: Path, tmp_path: Path):
    answer = run("promises", shop, "--mine", "--member", "Nobody")
    assert (answer.code, "Nobody in the team is called" in answer.err) == (1, True)
    assert run("promises", shop, "--mine", "--member", "priya natarajan").code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--ics", "{folder}"), 1, "is a folder"),
        (("--ics", "{folder}/none/x.ics"), 1, "There is no folder"),
        (("--ics", "{folder}/x.ics", "--ended"), 2, "leave out --ended, --state, --sort and"),
        (("--ics", "{folder}/x.ics", "--state", "kept"), 2, "leave out --ended, --state, --sort and"),
        (("--ics", "{folder}/x.ics", "--sort", "made"), 2, "leave out --ended, --state, --sort and"),
        (("--ics", "{folder}/x.ics", "--limit", "3"), 2, "leave out --ended, --state, --sort and"),
        (("--ics", "{folder}/x.ics", "--customer", "Marta Gomes"), 1, "no such promise"),
        (("--due-before", "soon"), 2, "is no day"),
        (("--ics", ""), 2, "a path cannot be empty"),
        (("--ics", "{folder}/x.ics", "--alarms", "all"), 2, "invalid choice"),
        (("--alarms", "both"), 2, "name one with --ics"),
    ],
)
def test_what_cannot_be_done_is_said(
    run: Run, shop: Path, tmp_path: Path, words: tuple[str, ...], code: int, said: str
):
    answer = run("promises", shop, *(word.format(folder=tmp_path) for word in words))
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.err
    assert not (tmp_path / "x.ics").exists()
