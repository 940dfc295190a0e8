"""What repeats, on the command line: its rhythm in words and as a rule, and which promises are one time of it."""

from __future__ import annotations

from pathlib import Path

from advocate import app
from advocate.domain.due_times.understood import understand_due
from tests import factories
from tests.advocate.commandline.conftest import Run
from tests.fakes import MORNING, FakeClock

RULE = "FREQ=WEEKLY;BYDAY=FR;BYHOUR=10;BYMINUTE=0"
CALL = ("--channel", "call", "--text", "Wet floor", "--promise", "ring her every friday at 10")


def test_log_says_how_often(run: Run, shop: Path):
    logged = run("log", shop, "maria gomez", *CALL, "--promise", "send the offer tomorrow")
    said = " ".join(logged.out.split())
    assert "Promised: ring her every friday at 10, tomorrow 10:00, and every Friday at 10:00 (" in said
    assert "Promised: send the offer, tomorrow (" in said


def test_the_rule_is_as_due_says_it(run: Run, shop: Path):
    once = ("--promise", "send the offer tomorrow")
    logged = run("log", shop, "maria gomez", *CALL, *once, "--json").json["promises"]
    listed = run("promises", shop, "--json").json["promises"]
    understood = understand_due("every friday at 10", MORNING, factories.ZONE).rule
    for found in (logged, listed):
        rules = {each["words"]: each["rrule"] for each in found}
        assert rules["ring her every friday at 10"] == understood == RULE
        assert rules["send the offer"] is None
    shown = run("show", shop, "maria gomez", "--json").json["open_promises"]
    late, to_come = (run("brief", shop, "maria gomez", "--json").json[name] for name in ("late", "open"))
    for found in (shown, late + to_come):
        assert RULE in [each["rrule"] for each in found]


def test_a_list_marks_what_repeats_while_it_does(run: Run, shop: Path, clock: FakeClock):
    run("log", shop, "maria gomez", *CALL)
    for command in (("promises", shop), ("show", shop, "maria gomez")):
        marked = [line for line in run(*command).out.split("\n") if "repeats" in line]
        assert ["tomorrow 10:00, repeats" in line for line in marked] == [True]
    (ref,) = (each["ref"] for each in run("promises", shop, "--json").json["promises"] if each["rrule"])
    kept = run("keep", shop, ref, "--json").json["promise"]
    assert (kept["state"], kept["rrule"]) == ("kept", RULE)
    assert "repeats" not in run("promises", shop, "--ended").out
    advocate = app.open_with_passphrase(shop, factories.PASSPHRASE, clock=clock)
    (cadence,) = advocate.cadences.list_running()
    advocate.cadences.end(cadence.id, "Dry again")
    advocate.close()
    assert "repeats" not in run("promises", shop).out
    assert {each["rrule"] for each in run("promises", shop, "--ended", "--json").json["promises"]} == {None}


def test_kept_late_with_what_is_said_of_it(run: Run, shop: Path):
    (late,) = run("promises", shop, "--late", "--json").json["promises"]
    kept = run("keep", shop, late["ref"], "--reason", "No oak.", "--told", "We called you.", "--json").json
    assert (kept["promise"]["reason"], kept["promise"]["told"]) == ("No oak.", "We called you.")
