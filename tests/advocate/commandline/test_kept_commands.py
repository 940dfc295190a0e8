"""`advocate kept`: the record of the team, and of each in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import factories
from tests.advocate.commandline.conftest import Run


def test_week_by_week_the_newest_first(run: Run, shop: Path):
    lines = run("kept", shop, "--weeks", "2").out.split("\n")
    assert lines[0].split() == [
        "Week", "of", "Made", "Kept", "Late", "Open", "Broken", "Moved", "Released", "Rate"
    ]  # fmt: skip
    assert [line.split() for line in lines[1:4]] == [
        ["2026-03-08", "3", "1", "0", "1", "0", "0", "0", "50", "%"],
        ["2026-03-01", "0", "0", "0", "0", "0", "0", "0"],
        ["All", "3", "1", "0", "1", "0", "0", "0", "50", "%"],
    ]
    assert "Rate: what was kept in time" in run("kept", shop).out


@pytest.mark.parametrize(
    ("of", "title", "name"),
    [("person", "Person", "Priya Natarajan"), ("customer", "Customer", "Maria Gomez")],
)
def test_side_by_side(run: Run, shop: Path, of: str, title: str, name: str):
    answer = run("kept", shop, "--of", of, "--by", "month", "--weeks", "1").out
    first, second, *rest = answer.split("\n")
    assert first.startswith(title)
    assert second.startswith(f"{name}  3 ")
    assert "In the last 1 month." in rest


def test_as_json_with_how_late(run: Run, shop: Path):
    (late,) = run("promises", shop, "--late", "--json").json["promises"]
    run("keep", shop, late["ref"])
    answer = run("kept", shop, "--of", "person", "--weeks", "3", "--json").json
    assert (answer["by"], answer["of"]) == ("week", "person")
    (record,) = answer["records"]
    assert record["whose"]["name"] == "Priya Natarajan"
    assert [span["first"] for span in record["spans"]] == ["2026-02-22", "2026-03-01", "2026-03-08"]
    assert record["spans"][0] == {
        "first": "2026-02-22", "made": 0, "kept": 0, "kept_late": 0, "late": 0, "broken": 0, "renegotiated": 0,
        "released": 0, "not_due_yet": 0, "rate": None, "median_seconds_late": None, "longest_seconds_late": None,
    }  # fmt: skip
    assert record["total"]["kept_late"] == 1
    assert record["total"]["rate"] == 0.5
    assert record["total"]["median_seconds_late"] == record["total"]["longest_seconds_late"] == 21 * 3600
    (team,) = run("kept", shop, "--json").json["records"]
    assert team["whose"] is None
    assert len(team["spans"]) == 12


def test_nothing_was_promised_yet(run: Run, tmp_path: Path):
    advocate, _ = factories.make_vault(tmp_path / "new")
    advocate.close()
    assert run("kept", tmp_path / "new").out == "No promise was made or fell due in the last 12 weeks.\n"
    assert run("kept", tmp_path / "new", "--of", "customer", "--json").json["records"] == []


def test_how_many_is_a_number_from_one_up(run: Run, shop: Path):
    assert run("kept", shop, "--weeks", "0").code == 2
    assert len(run("kept", shop, "--weeks", "999", "--json").json["records"][0]["spans"]) == 520
