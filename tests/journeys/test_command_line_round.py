"""From an empty folder to a printed history, by command only, on 753 real conversations."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.advocate.commandline.conftest import Run, run, secret
from tests.fakes import FakeClock

__all__ = ["run", "secret"]  # fixtures
CONVERSATIONS = Path(__file__).parents[1] / "data" / "conversations" / "conversations.jsonl"


def test_the_main_job(run: Run, tmp_path: Path, clock: FakeClock):
    vault = tmp_path / "shop"
    made = run(
        "vault", "create", vault, "--member", "Sam Lee", "--zone", "America/New_York", "--region", "US"
    )
    assert "recovery code" in made.out

    looked = run("import", vault, CONVERSATIONS, "--dry-run", "--json").json
    assert (looked["records"], looked["problem_count"]) == (753, 0)
    taken = run("import", vault, CONVERSATIONS, "--json").json
    assert (taken["customers"], taken["interactions"]) == (looked["customers"], 753)
    assert run("import", vault, CONVERSATIONS, "--json").json["already_here"] == 753

    everybody = run("customers", vault, "--json").json["customers"]
    assert len(everybody) == taken["customers"]
    said = run("find", vault, "fraud", "report", "--json").json["said"][0]
    ref = said["customer"]["ref"]
    assert said["customer"]["name"] in run("show", vault, ref).out
    before = run("show", vault, ref, "--json").json["timeline_total"]

    logged = run(
        "log", vault, ref, "--channel", "call", "--text", "Still waits for the bank.", "--minutes", "6",
        "--promise", "call back friday 3pm", "--json",
    ).json  # fmt: skip
    (promise,) = logged["promises"]
    assert (promise["words"], promise["due"]["end"]) == ("call back", "2026-03-13T15:00:00-04:00")
    assert run("promises", vault, "--late").out == "No promise is late.\n"
    clock.pass_time(timedelta(days=3))
    assert promise["ref"] in run("promises", vault, "--late").out
    assert run("keep", vault, promise["ref"]).code == 0
    assert run("promises", vault).out == "No promises.\n"
    assert run("show", vault, ref, "--json").json["timeline_total"] == before + 2

    pdf = tmp_path / "history.pdf"
    written = run("history", vault, ref, "--pdf", pdf, "--copy", "customer", "--json").json
    assert written["entries"] >= before + 1
    assert pdf.read_bytes().startswith(b"%PDF-")

    run("backup", vault, tmp_path / "shop.backup")
    run("restore", tmp_path / "shop.backup", tmp_path / "restored")
    assert run("vault", "check", tmp_path / "restored").out.startswith("All is well")
    assert run("show", tmp_path / "restored", ref, "--json").json == run("show", vault, ref, "--json").json
    assert run("export", vault, tmp_path / "open").code == 0
