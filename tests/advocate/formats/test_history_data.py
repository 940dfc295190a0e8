from __future__ import annotations

import pytest

from advocate.domain.history_report import ReportCopy
from advocate.formats.history_data import history_data
from tests.advocate.formats.report_samples import CHAT, entry, promise, report_of, whole_report


def entries_of(*bodies: str) -> list[dict[str, object]]:
    report = report_of(*map(entry, bodies))
    data = history_data(report, str)
    return [
        each for year in data["years"] for month in year["months"] for _, day in month["days"] for each in day
    ]


def test_a_conversation_is_told_by_time_and_speaker():
    (chat,) = entries_of(CHAT + "\nand bring a dryer")

    assert chat["turns"]
    assert chat["b"] == [
        ("17:55", "Customer", "My floor is still wet."),
        ("17:56", "Priya", "We come today, between ten and twelve."),
        "and bring a dryer",
    ]


def test_any_line_end_ends_a_line():
    (one,) = entries_of("a\r\nb\rc\u2028d\n\ne\n")

    assert one["b"] == ["a", "b", "c", "d", "", "e"]
    assert not one["turns"]


@pytest.mark.parametrize(
    ("body", "right_to_left"), [("+1 مرحبا hello", True), ("hello مرحبا", False), ("12", False)]
)
def test_a_body_reads_as_its_first_letter_says(body: str, right_to_left: bool):
    assert entries_of(body)[0]["r"] is right_to_left


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en-GB", ("en", "GB")),
        ("de", ("de", None)),
        ("zh-Hans-CN", ("zh", "CN")),
        ("ar_EG.UTF-8", ("ar", "EG")),
        ("", ("en", None)),
        ("#x", ("en", None)),
    ],
)
def test_the_language_is_taken_from_its_tag(tag: str, language: tuple[str, str | None]):
    data = history_data(report_of(language=tag), str)

    assert (data["lang"], data["region"]) == language
    assert data["rtl"] is (language[0] == "ar")


def test_a_heading_always_says_something_short():
    data = history_data(report_of(customer_name="", title="T" * 100_000), str)

    assert data["name"] == "–"
    assert len(data["title"]) == 300


def test_names_from_right_to_left_do_not_turn_their_neighbours_around():
    data = history_data(report_of(customer_name="عمر", promises_open=(promise("Call", owner="عمر"),)), str)

    assert data["header"] == "\u2068عمر\u2069 · Our copy"
    assert "\u2068عمر\u2069" in data["open"][0]["d"]


def test_a_promise_says_when_it_was_made_due_and_ended():
    (ended,) = history_data(whole_report(), str)["ended"]

    assert ended["d"] == "due Wed 12:00 · Priya · made 9 March · broken 13 March"
    assert ended["r"] == "Wrong size."


def test_each_copy_says_whose_it_is():
    ours, theirs = whole_report(), whole_report().for_customer()

    assert history_data(ours, str)["copy_title"] == "Our copy"
    assert history_data(theirs, str)["copy_title"] == "Your copy"
    assert theirs.copy is ReportCopy.CUSTOMER
