from __future__ import annotations

import pytest

from advocate.formats.readable_titles import readable_title


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("apartment_schedule", "Apartment schedule"),
        ("insurance / checkclaimstatus", "Insurance: check claim status"),
        ("fastfood / orderpizzaintent", "Fast food: order pizza"),
        ("product_defect / refund_status", "Product defect: refund status"),
        ("reportLostCard", "Report lost card"),
        ("Where is my order?", "Where is my order?"),
        ("GDPR_request", "GDPR request"),
        ("Übergabe", "Übergabe"),
        ("checkxyz", "Checkxyz"),
        (" / ", ""),
        ("", ""),
    ],
)
def test_keys_become_words(subject: str, title: str):
    assert readable_title(subject) == title


def test_a_long_run_of_letters_is_left_alone():
    assert readable_title("on" * 5000) == ("On" + "on" * 4999)
