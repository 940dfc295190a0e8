from __future__ import annotations

from pathlib import Path

import pytest

from advocate import app, settings
from tests import factories
from tests.advocate.commandline.conftest import Run
from tests.fakes import FakeClock


def test_log_with_two_promises(run: Run, shop: Path):
    answer = run(
        "log", shop, "maria gomez", "--channel", "call", "--text", "Wants oak.\nNot walnut.", "--title", "Oak",
        "--minutes", "12", "--outcome", "call-again", "--effort", "2", "--delight", "Laughed",
        "--promise", "call back friday 3pm", "--promise", "send the offer tomorrow",
    )  # fmt: skip
    assert answer.code == 0
    first, *promised = answer.out.rstrip().split("\n")
    assert first.startswith("Logged a contact with Maria Gomez (")
    assert promised[0].startswith("Promised: call back, tomorrow 15:00 (")
    assert promised[1].startswith("Promised: send the offer, tomorrow (")
    shown = run("show", shop, "maria gomez", "--limit", "1", "--json").json["timeline"][0]
    interaction = shown["interaction"]
    assert interaction["body"] == "Wants oak.\nNot walnut."
    assert (interaction["duration_seconds"], interaction["outcome"], interaction["effort"]) == (
        720,
        "call_again",
        2,
    )
    assert interaction["logged_by"] == "Priya Natarajan"
    assert {promise["words"] for promise in shown["promises"]} == {"call back", "send the offer"}
    assert {promise["owner"] for promise in shown["promises"]} == {"Priya Natarajan"}


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("10m,1d, 0,1h", [1440, 60, 10, 0]), ("45", [45]), ("never", []), (None, None)],
)
def test_reminders_of_the_promises_own(run: Run, shop: Path, typed: str | None, minutes: list[int] | None):
    words = ("--remind", typed) if typed is not None else ()
    (once, again) = run(
        "log", shop, "marta", "--channel", "call", "--text", "x", "--json",
        "--promise", "call back friday 3pm", "--promise", "ring her every monday at 10", *words,
    ).json["promises"]  # fmt: skip
    assert (once["remind_minutes"], again["remind_minutes"]) == (minutes, minutes)


def test_log_as_json(run: Run, shop: Path):
    answer = run(
        "log", shop, "marta", "--channel", "in-person", "--text", "Said hello", "--json", "--out"
    ).json
    assert answer["promises"] == []
    assert answer["interaction"]["channel"] == "in_person"
    assert answer["interaction"]["direction"] == "out"
    assert answer["interaction"]["started_at"] == "2026-03-12T09:41:00-04:00"


def test_the_text_may_come_through_a_pipe(run: Run, shop: Path):
    answer = run(
        "log", shop, "marta", "--channel", "chat", "--text", "-", "--json", stdin="Line one\nLine two — ü\n"
    )
    assert answer.json["interaction"]["body"] == "Line one\nLine two — ü"


@pytest.mark.parametrize(
    ("at", "started"),
    [
        ("2026-03-01T14:30", "2026-03-01T14:30:00-05:00"),
        ("2026-03-01 14:30", "2026-03-01T14:30:00-05:00"),
        ("2026-03-01", "2026-03-01T00:00:00-05:00"),
        ("2026-03-01T14:30+01:00", "2026-03-01T08:30:00-05:00"),
    ],
)
def test_when_it_was(run: Run, shop: Path, at: str, started: str):
    answer = run("log", shop, "marta", "--channel", "letter", "--text", "x", "--at", at, "--json").json
    assert answer["interaction"]["started_at"] == started


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("call back", "“call back” does not say by when"),
        ("call back yesterday", "does not say by when, or that time has passed. Nothing was kept."),
        ("pay 1 jan 2020", "“pay 1 jan 2020” names a time that has passed. Nothing was kept."),
        ("visit 29 february 2027", "names a day that no calendar has. Nothing was kept."),
        ("call back tomorrow at 25:00", "names an hour that no day has. Nothing was kept."),
        ("send it tomorrow between 4pm and 2pm", "names times that do not go together. Nothing was kept."),
        ("friday 3pm", "“friday 3pm” says when, but not what."),
        ("", "does not say by when"),
    ],
)
def test_a_promise_that_cannot_be_kept_keeps_nothing(run: Run, shop: Path, typed: str, said: str):
    before = run("show", shop, "maria gomez", "--json").json["timeline_total"]
    answer = run("log", shop, "maria gomez", "--channel", "call", "--text", "x", "--promise", typed)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("Please check this: ")
    assert said in answer.err
    assert "such as" in answer.err
    assert run("show", shop, "maria gomez", "--json").json["timeline_total"] == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--channel", "fax", "--text", "x"), "invalid choice: 'fax'"),
        (
            ("--channel", "call", "--text", "x", "--at", "32.1."),
            "“32.1.” is no time; write it like 2026-11-21T14:30",
        ),
        (("--channel", "call", "--text", "x", "--minutes", "ten"), "“ten” is no number of minutes"),
        (("--channel", "call", "--text", "x", "--remind", "soon"), "“soon” says no times before"),
        (("--channel", "call", "--text", "x", "--remind", "61d"), "“61d” says no times before"),
        (("--channel", "call", "--text", "x", "--remind", "1,2,3,4,5,6,7"), "says no times before"),
        (("--channel", "call"), "--text"),
    ],
)
def test_what_cannot_be_understood(run: Run, shop: Path, words: tuple[str, ...], said: str):
    answer = run("log", shop, "maria", *words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert "More: advocate log --help" in answer.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--text", "  "), "There is nothing in the text."),
        (("--text", "-"), "There is nothing in the text."),
        (("--text", "x", "--at", "9999-12-31T23:59"), "That contact would lie in the future."),
        (("--text", "x", "--at", "9999-12-31T23:59-12:00"), "is outside the calendar."),
    ],
)
def test_a_contact_that_cannot_be(run: Run, shop: Path, words: tuple[str, ...], said: str):
    answer = run("log", shop, "marta", "--channel", "call", *words)
    assert (answer.code, answer.out) == (1, "")
    assert said in answer.err
    assert "Nothing was said yet." in run("show", shop, "marta").out


def test_the_first_year_and_broken_letters(run: Run, shop: Path):
    answer = run(
        "log", shop, "marta", "--channel", "note", "--text", "\udcff end", "--at", "0001-01-01", "--json"
    )
    assert answer.json["interaction"]["body"].endswith(" end")
    assert "1 Jan 1 · Note" in run("show", shop, "marta").out
    assert run("show", shop, "\udcff").code == 1
    assert run("find", shop, "\udcff").code == 0


def test_an_effort_that_there_is_not(run: Run, shop: Path):
    answer = run("log", shop, "marta", "--channel", "call", "--text", "x", "--effort", "9")
    assert (answer.code, answer.err) == (
        1,
        "Please check this: Effort goes from 1 (very easy) to 7 (very hard).\n",
    )


def test_a_promise_that_repeats_is_kept_with_its_first_time(run: Run, shop: Path):
    answer = run(
        "log",
        shop,
        "maria gomez",
        "--channel",
        "call",
        "--text",
        "Wet floor",
        "--promise",
        "ring her every friday at 10",
    )
    assert answer.code == 0
    listed = run("promises", shop, "--customer", "maria gomez", "--json").json["promises"]
    (made,) = [each for each in listed if each["words"] == "ring her every friday at 10"]
    assert made["due"]["start"] == "2026-03-13T10:00:00-04:00"
    run("keep", shop, made["ref"])
    again = run("promises", shop, "--customer", "maria gomez", "--json").json["promises"]
    (following,) = [each for each in again if each["words"] == "ring her every friday at 10"]
    assert following["due"]["start"] == "2026-03-20T10:00:00-04:00"


def test_working_days_are_those_of_the_team(run: Run, shop: Path, clock: FakeClock):
    advocate = app.open_with_passphrase(shop, factories.PASSPHRASE, clock=clock)
    advocate.settings.set(settings.HOLIDAYS, "IE")
    advocate.close()
    words = ("--channel", "call", "--text", "x", "--promise", "ring her in 3 working days")
    run("log", shop, "maria gomez", *words)
    listed = run("promises", shop, "--customer", "maria gomez", "--json").json["promises"]
    (made,) = [each for each in listed if each["words"] == "ring her"]
    assert made["due"]["start"].startswith("2026-03-18"), "St Patrick's Day is none"


def test_promises_the_late_one_first(run: Run, shop: Path):
    lines = run("promises", shop).out.rstrip().split("\n")
    assert lines[0].split() == ["Ref", "Due", "Customer", "Promise", "Owner"]
    assert "21 h late" in lines[1]
    assert "tomorrow 12:00" in lines[2]
    assert lines[-1] == "2 promises, 1 late"


def test_late_promises(run: Run, shop: Path):
    answer = run("promises", shop, "--late", "--json").json
    assert answer["total"] == 1
    (promise,) = answer["promises"]
    assert promise["standing"] == "late"
    assert promise["due"] == {
        "kind": "moment",
        "start": "2026-03-11T12:41:00-04:00",
        "end": "2026-03-11T12:41:00-04:00",
        "zone": "America/New_York",
    }


def test_promises_of_one_customer(run: Run, shop: Path):
    assert run("promises", shop, "--customer", "marta").out == "No promises.\n"
    assert run("promises", shop, "--customer", "marta", "--late").out == "No promise is late.\n"


def test_promises_by_where_they_were_made_how_they_ended_and_in_another_order(run: Run, shop: Path):
    def words(*filters: str) -> list[str]:
        found = run("promises", shop, *filters, "--json").json
        assert found["total"] == len(found["promises"])
        return [each["words"] for each in found["promises"]]

    call = ("--channel", "call", "--text", "x", "--promise", "ring her tomorrow", "--new-case", "Wet hall")
    run("log", shop, "maria gomez", *call)
    run("log", shop, "maria gomez", "--channel", "in-person", "--text", "x", "--promise", "bring oak friday")
    assert words("--made-in", "in-person") == ["bring oak"]
    assert words("--made-in", "case") == ["ring her"]
    assert words("--made-in", "letter") == []
    assert words("--sort", "made")[:2] == ["bring oak", "ring her"]
    (ref,) = (each["ref"] for each in run("promises", shop, "--made-in", "case", "--json").json["promises"])
    run("keep", shop, ref)
    assert words("--state", "kept", "--made-in", "call") == ["ring her"]
    assert words("--state", "broken", "--sort", "owner") == []
    listed = run("promises", shop, "--state", "kept", "--sort", "customer").out.split("\n")
    assert listed[0].split()[1] == "Ended"
    assert run("promises", shop, "--late", "--state", "kept").code == 2, "what has ended is not late"


def test_keep(run: Run, shop: Path):
    (promise,) = run("promises", shop, "--late", "--json").json["promises"]
    answer = run("keep", shop, promise["ref"])
    assert answer.out == "Kept a promise to Maria Gomez: Send the oak sample.\n"
    assert run("promises", shop, "--late").out == "No promise is late.\n"
    ended = run("promises", shop, "--ended", "--json").json["promises"]
    assert {each["standing"] for each in ended} == {"kept_late", "kept"}
    again = run("keep", shop, promise["ref"])
    assert again.code == 1
    assert "ended already" in again.err


def test_keep_a_promise_that_there_is_not(run: Run, shop: Path):
    answer = run("keep", shop, "nothing")
    assert answer.code == 1
    assert answer.err.startswith("Not found: There is no promise “nothing”.")


def test_who_does_it(run: Run, shop: Path):
    answer = run("log", shop, "marta", "--channel", "call", "--text", "x", "--member", "nobody")
    assert answer.err == "Not found: Nobody in the team is called “nobody”. The team is: Priya Natarajan.\n"
    answer = run(
        "log", shop, "marta", "--channel", "call", "--text", "x", "--member", "priya natarajan", "--json"
    )
    assert answer.json["interaction"]["logged_by"] == "Priya Natarajan"


def test_a_contact_opens_a_case_and_a_later_one_resolves_it(run: Run, shop: Path):
    call = ("log", shop, "marta", "--channel", "call", "--text", "Water under the floor.")
    opened = run(*call, "--new-case", "Wet oak floor", "--json").json
    assert (opened["case"]["title"], opened["case"]["state"]) == ("Wet oak floor", "open")
    assert opened["interaction"]["case_id"] == opened["case"]["id"]

    promised = run(*call, "--case", "wet oak", "--outcome", "resolved", "--promise", "send the plan friday")
    assert "“Wet oak floor” stays open: something is still promised in it." in promised.out
    (promise,) = run("promises", shop, "--customer", "marta", "--json").json["promises"]
    assert run("keep", shop, promise["ref"]).code == 0

    ended = run(*call, "--case", opened["case"]["ref"], "--outcome", "resolved")
    assert "Resolved with it: Wet oak floor." in ended.out
    (case,) = run("show", shop, "marta", "--json").json["cases"]
    assert (case["state"], case["contacts"]) == ("resolved", 3)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--case", "kitchen"), 1, "They have no open case “kitchen”. --new-case opens one."),
        (("--case", "a", "--new-case", "b"), 2, "not allowed with argument --case"),
        (("--new-case", " "), 1, "title"),
    ],
)
def test_a_case_that_there_is_not(run: Run, shop: Path, words: tuple[str, ...], code: int, said: str):
    answer = run("log", shop, "marta", "--channel", "call", "--text", "Words", *words)
    assert (answer.code, said in answer.err) == (code, True)
    assert run("show", shop, "marta", "--json").json["timeline_total"] == 0


def test_several_cases_are_named(run: Run, shop: Path):
    for title in ("Oak floor", "Oak stairs"):
        run("log", shop, "marta", "--channel", "call", "--text", "Words", "--new-case", title)
    answer = run("log", shop, "marta", "--channel", "call", "--text", "Words", "--case", "oak")
    assert "“oak” fits several open cases. There are: Oak stairs (" in answer.err
