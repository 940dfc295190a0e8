from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest

from advocate.domain.history_report import ReportCopy, by_day
from tests.advocate.formats.report_samples import (
    INTERNAL_WORDS,
    TITLES,
    entry,
    promise,
    report_of,
    whole_report,
)


def test_the_customers_copy_leaves_out_everything_internal_and_nothing_else():
    copy = whole_report().for_customer()

    assert copy.copy is ReportCopy.CUSTOMER
    assert not copy.holds_internal()
    assert not [words for words in INTERNAL_WORDS if words in repr(asdict(copy))]
    assert [each.kind for each in copy.entries()] == ["Call in", "Chat in"]
    assert [line.label for line in copy.customer_lines] == ["Phone"]
    assert (copy.promises_open, copy.cases) == (whole_report().promises_open, whole_report().cases)


def test_a_month_that_holds_nothing_for_the_customer_is_left_out():
    ours = report_of(entry("said"), entry("ours", is_internal=True), days_apart=400)

    assert [year.title for year in ours.years] == ["Year 2025", "Year 2026"]
    assert [year.title for year in ours.for_customer().years] == ["Year 2025"]


@pytest.mark.parametrize(
    "changes",
    [
        {"pinned": ("Really kind",)},
        {"approach": ("Direct",)},
        {"promises_open": (promise("Ours", is_internal=True),)},
        {"customer_lines": whole_report().customer_lines},
        {"counts": whole_report().counts},
        {"years": whole_report().years},
    ],
)
def test_a_customers_copy_that_would_leak_cannot_be_made(changes: dict[str, Any]):
    with pytest.raises(ValueError, match="internal"):
        report_of(entry(), copy=ReportCopy.CUSTOMER, **changes)
    with pytest.raises(ValueError, match="internal"):
        replace(whole_report(), copy=ReportCopy.CUSTOMER)


def test_entries_stand_under_their_day_month_and_year_in_the_order_given():
    days = [date(2026, 3, 9), date(2026, 3, 9), date(2026, 2, 9), date(2025, 2, 9)]
    years = by_day([(day, entry(str(n))) for n, day in enumerate(days)], TITLES)

    assert [year.title for year in years] == ["Year 2026", "Year 2025"]
    assert [month.title for month in years[0].months] == ["Month 2026-03", "Month 2026-02"]
    assert years[0].months[0].entry_count == 2
    assert [each.body for each in report_of(years=years).entries()] == ["0", "1", "2", "3"]


def test_the_same_month_of_another_year_is_another_month():
    years = by_day([(date(2026, 3, 9), entry()), (date(2025, 3, 9), entry())], TITLES)

    assert [month.title for year in years for month in year.months] == ["Month 2026-03", "Month 2025-03"]
