"""Every script, marks upon marks, emoji and nonsense numbers: typed into a strip, they are kept and saved as they are."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT, logged

NAMES = Path(__file__).parents[2] / "data" / "names" / "names_multiscript.jsonl"
ODD = {
    "families": "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪 1️⃣",
    "right to left": "مرحبا بكم في محلنا, said 12 times",
    "both ways": "She said שלום and then مرحبا 404-555-0148",
    "marks": "e\u0301 n\u0303 a\u0308\u0323 Z\u0351\u036b\u0343\u036a\u0302a\u0311\u0366l\u0368g\u0315o\u0322",
    "overrides": "left \u202eright to\u202c left \u2067isolated\u2069",
    "outside the first plane": "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎𠜱 𐍈",
    "no width": "zero\u200bwidth soft\u00adhyphen \ufeffmark",
}
NONSENSE = [
    "+", "000", "+++000", "1" * 400, "(((((((404", "４０４ ５５５ ０１４８", "٤٠٤ ٥٥٥", "12,5 · 7/8", "-1", "0x404",
    "404 555 0148 404 555 0148", "'; DROP TABLE customers; --", "%_*\"'", "☎ 0404", "#31#", "NEAR(a b)",
]  # fmt: skip
STEERING = "\u200b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufeff"


def longest_names() -> list[str]:
    """Of each language there is."""
    longest: dict[str, str] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        if one["kind"].startswith("name.") and len(one["value"]) > len(longest.get(one["locale"], "")):
            longest[one["locale"]] = one["value"]
    return list(longest.values())


def seen(text: str) -> list[str]:
    """What is there to be seen of it: signs that only steer others may go when it is saved."""
    plain = unicodedata.normalize("NFC", text).translate({ord(sign): None for sign in STEERING})
    return plain.split()


def kept_texts(advocate) -> list[str]:
    return [call.text for call in advocate.open_calls.list_open()]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_is_kept_key_by_key_saved_and_found_in_the_timeline(
    advocate, dock, maria, open_strip, hands, text
):
    strip = open_strip(maria)
    hands.type(text)
    dock.calls.write_now()
    assert kept_texts(advocate) == [text]
    dock.calls.forget()
    dock.load()
    assert strip.text.text() == text
    hands.type("\nand a second line")
    hands.save()
    (call,) = logged(advocate, maria)
    assert seen(f"{call.title}\n{call.body}") == seen(f"{text}\nand a second line")


def test_names_of_every_language_in_one_note(advocate, dock, maria, open_strip, hands):
    names = longest_names()
    assert len(names) >= 10
    strip = open_strip(maria)
    hands.type("\n".join(names))
    dock.calls.write_now()
    assert kept_texts(advocate) == ["\n".join(names)]
    hands.press(Qt.Key.Key_Home, with_=CTRL)
    hands.press(Qt.Key.Key_End)
    hands.type("!")
    dock.calls.write_now()
    assert strip.text.text().split("\n") == [f"{names[0]}!", *names[1:]]
    assert kept_texts(advocate)[0].split("\n")[0] == f"{names[0]}!"


@pytest.mark.parametrize("name", longest_names()[::5])
def test_somebody_new_of_every_script_is_made_from_what_was_typed(advocate, open_strip, hands, name):
    strip = open_strip()
    hands.type(name)
    hands.press(ENTER)
    assert strip.head.title.text() == f"On call with {' '.join(name.split())}"
    hands.type("Asks what we do")
    hands.save()
    call = strip.current()
    assert call is None
    customer = advocate.customers.get_customer(logged_with(advocate, name))
    assert customer.name == " ".join(name.split())


def logged_with(advocate, name):
    (hit,) = advocate.search.find_customers(name)
    assert logged(advocate, hit.customer.id)[0].title == "Asks what we do"
    return hit.customer.id


@pytest.mark.parametrize("typed", NONSENSE)
def test_a_nonsense_number_is_kept_as_typed_and_harms_nothing(
    advocate, dock, maria, open_strip, hands, typed
):
    strip = open_strip()
    hands.type(typed)
    dock.calls.write_now()
    (kept,) = advocate.open_calls.list_open()
    assert (kept.name, kept.customer_id) == (typed.strip(), None)
    hands.alt("N")
    hands.type("Somebody rang")
    hands.save()
    assert "Choose a customer" in strip.problem.text()
    assert strip.isVisible()
    dock.calls.write_now()
    assert kept_texts(advocate) == ["Somebody rang"]
    hands.press(ESC)
    hands.press(Qt.Key.Key_F8)
    dock.calls.forget()
    dock.load()
    assert (strip.whom.search.field.text(), strip.text.text()) == (typed.strip(), "Somebody rang")
    hands.press(Qt.Key.Key_Backspace, with_=CTRL | SHIFT)
    assert strip.isHidden()
    advocate.history.undo()
    assert kept_texts(advocate) == ["Somebody rang"]
