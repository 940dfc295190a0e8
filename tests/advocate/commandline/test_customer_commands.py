from __future__ import annotations

from pathlib import Path

import pytest

from tests.advocate.commandline.conftest import Run


def test_customers(run: Run, shop: Path):
    answer = run("customers", shop)
    assert answer.code == 0
    assert answer.err == ""
    titles, flutter, firm, maria, marta, _, count = answer.out.rstrip().split("\n")
    assert titles.split()[:2] == ["Ref", "Name"]
    assert "Flutter & Sons" in flutter
    assert "Gomez Interiors" in firm
    assert "Maria Gomez" in maria
    assert "Gomez Interiors" in maria
    assert "2 promises" in maria
    assert "VIP" in maria
    assert "Marta Gomes" in marta
    assert count == "4 customers"


def test_customers_as_json(run: Run, shop: Path):
    answer = run("customers", shop, "--json", "--tag", "vip").json
    assert answer["total"] == 1
    (maria,) = answer["customers"]
    assert set(maria) == {
        "id", "ref", "name", "kind", "state", "organisation", "tags", "pinned", "last_contact_at", "open_promises",
        "next_due_at",
    }  # fmt: skip
    assert maria["ref"] == maria["id"][-8:]
    assert maria["last_contact_at"] == "2026-03-12T09:41:00-04:00"


def test_customers_limited_and_ordered(run: Run, shop: Path):
    names = [
        customer["name"] for customer in run("customers", shop, "--json", "--by", "created").json["customers"]
    ]
    assert names[0] == "Flutter & Sons"
    assert "1 of 4 customers" in run("customers", shop, "--limit", "1").out


def test_a_tag_that_nobody_has(run: Run, shop: Path):
    answer = run("customers", shop, "--tag", "vpi")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "Not found: There is no tag “vpi”. There are: VIP.\n"


def test_no_customers_yet(run: Run, vault_template: Path):
    assert run("customers", vault_template).out == "No customers yet. `advocate import` takes a list in.\n"
    assert run("customers", vault_template, "--json").json == {"total": 0, "customers": []}


def test_find_by_name_and_by_what_was_said(run: Run, shop: Path):
    answer = run("find", shop, "maria")
    assert "Maria Gomez, Gomez Interiors" in answer.out
    said = run("find", shop, "oak", "sample", "--json").json
    assert said["query"] == "oak sample"
    assert said["said"][0]["customer"]["name"] == "Maria Gomez"
    start, end = said["said"][0]["passage"]["marks"][0]
    assert said["said"][0]["passage"]["text"][start:end].casefold() in ("oak", "sample")


def test_find_by_number(run: Run, shop: Path):
    answer = run("find", shop, "404", "555")
    assert "+1 404 555 0148" in answer.out
    assert answer.out.count("Maria Gomez") == 1


def test_hits_stand_out_on_a_screen_only(run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[1mMaria\x1b[0m Gomez" in run("find", shop, "maria", is_screen=True).out
    assert "\x1b" not in run("find", shop, "maria").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("find", shop, "maria", is_screen=True).out


def test_nothing_found(run: Run, shop: Path):
    answer = run("find", shop, "zebra")
    assert (answer.code, answer.out) == (0, "Nothing found for “zebra”.\n")
    assert run("find", shop, "…", "--json").json == {"query": "…", "customers": [], "said": []}


def test_show(run: Run, shop: Path):
    answer = run("show", shop, "maria gomez")
    assert answer.out.startswith("Maria Gomez, Gomez Interiors  (")
    assert "! Really kind, even when the house was under water." in answer.out
    assert "Phone:        +1 404 555 0148" in answer.out
    assert "Open promises (1 late)" in answer.out
    assert "21 h late" in answer.out
    assert "tomorrow 12:00" in answer.out
    assert "Call in · 6 min · Priya Natarajan" in answer.out
    assert "→ Send the oak sample: 21 h late" in answer.out
    assert answer.out.index("Sample is on its way") < answer.out.index("Asks when the flooring comes")
    assert max(len(line) for line in answer.out.split("\n")) <= 80


def test_show_as_json_has_the_whole_timeline(run: Run, shop: Path):
    answer = run("show", shop, "maria gomez", "--json").json
    assert set(answer) == {"customer", "promises", "open_promises", "cases", "timeline_total", "timeline"}
    assert answer["timeline_total"] == len(answer["timeline"]) == 5
    assert answer["promises"]["late"] == 1
    assert [promise["standing"] for promise in answer["open_promises"]] == ["late", "open"]
    assert answer["timeline"][-1]["interaction"]["duration_seconds"] == 360
    assert answer["timeline"][-1]["promises"][0]["words"] == "Send the oak sample"
    assert answer["customer"]["contact_points"][0]["normal"] == "+14045550148"


def test_show_less(run: Run, shop: Path):
    assert (
        "… and 4 earlier entries; --limit shows more." in run("show", shop, "maria gomez", "--limit", "1").out
    )


def test_show_a_quiet_customer(run: Run, shop: Path):
    assert "Nothing was said yet." in run("show", shop, "marta").out


@pytest.mark.parametrize("typed", ["Marya Gomes", "maria gommez", "Gomaz"])
def test_an_unknown_customer_and_the_nearest(run: Run, shop: Path, typed: str):
    answer = run("show", shop, typed)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"Not found: There is no customer “{typed}”. Did you mean ")
    assert "Maria Gomez (" in answer.err


def test_an_unknown_customer_like_no_other(run: Run, shop: Path):
    assert run("show", shop, "Zz").err == (
        "Not found: There is no customer “Zz”. Try part of the name, a number or a mail address.\n"
    )


def test_several_customers_of_that_name(run: Run, shop: Path):
    answer = run("show", shop, "gome")
    assert answer.code == 1
    first, *choices = answer.err.rstrip().split("\n")
    assert first == "Which one?: “gome” fits several customers. Name one by its reference."
    assert any("Maria Gomez" in line and "+1 404 555 0148" in line for line in choices)
    ref = next(line for line in choices if "Marta Gomes" in line).split()[0]
    assert run("show", shop, ref).out.startswith("Marta Gomes")
