"""Every way out of the window or the form while a call is written down, in the middle of a word: the words are there again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate import settings
from advocate.app import open_with_passphrase
from tests import factories
from tests.fakes import FakeClock
from tests.journeys.hands import CTRL, SHIFT, Hands
from tests.journeys.test_kill_and_come_back import begin, find, strip_of, unlock
from tests.ui.windows import make_window
from ui.runner import Runner

pytestmark = pytest.mark.timeout(90)

MARIA = "Maria Gomez"
HALF = "She asks for the ins"
REST = "tall date"
MANY = 200
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    advocate = factories.copy_vault(vault_template, folder, FakeClock())
    factories.customer(advocate, MARIA)
    advocate.close()
    return folder


@pytest.fixture
def hands(qtbot, folder: Path) -> Iterator[Hands]:
    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    yield hands
    window.close()  # at once, or as soon as what is typed is written
    hands.wait(window.isHidden)


@pytest.fixture
def half_typed(hands) -> Hands:
    """In the middle of a word of a call with Maria, on her page."""
    find(hands, MARIA)
    hands.press(Key.Key_L, CTRL)
    hands.wait(lambda: strip_of(hands).head.title.text() == f"On call with {MARIA}")
    hands.type(HALF)
    return hands


def is_finished(hands: Hands) -> None:
    """The keyboard stands where it stood, and the word is typed to its end and saved."""
    hands.wait(lambda: hands.stands() is strip_of(hands).text.editor)
    assert strip_of(hands).text.text() == HALF
    hands.type(REST)
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: MARIA in hands.workplace.toasts.toast.sentence())
    hands.press(Key.Key_Escape)
    assert hands.workplace.dock.calls.calls() == []


def kept_texts(folder: Path) -> list[str]:
    advocate = open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
    texts = [call.text for call in advocate.open_calls.list_open()]
    advocate.close()
    return texts


def said(folder: Path) -> list[str]:
    advocate = open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
    hits = advocate.search.find("install date").said
    advocate.close()
    return [hit.passage.text for hit in hits]


def test_escape_as_often_as_one_likes(half_typed, folder):
    for _ in range(8):
        half_typed.press(Key.Key_Escape)
        half_typed.qtbot.wait(5)
    assert strip_of(half_typed).isVisible()
    half_typed.press(Key.Key_F8)
    is_finished(half_typed)


def test_the_lock_and_the_way_back(half_typed):
    half_typed.press(Key.Key_L, CTRL | SHIFT)
    half_typed.wait(lambda: half_typed.window.workplace is None)
    unlock(half_typed)
    half_typed.wait(lambda: strip_of(half_typed).isVisible())
    is_finished(half_typed)


@pytest.mark.parametrize("key", [Key.Key_Q, Key.Key_W])
def test_quitting_and_closing(half_typed, folder, key):
    half_typed.press(key, CTRL)
    if key == Key.Key_Q:
        half_typed.wait(half_typed.window.isHidden)
    half_typed.window.close()
    half_typed.wait(half_typed.window.isHidden)
    assert kept_texts(folder) == [HALF]


def test_the_window_is_closed_from_outside(half_typed, folder):
    """As by the desktop: at once, without a key."""
    half_typed.window.close()
    half_typed.wait(half_typed.window.isHidden)
    assert kept_texts(folder) == [HALF]


def test_the_desktop_ends(half_typed, folder):
    half_typed.window.end_with_session()
    half_typed.window.close()
    assert half_typed.window.isHidden(), "nobody waits for an answer"
    assert kept_texts(folder) == [HALF]


def test_another_language(half_typed):
    workplace = half_typed.workplace
    runner = half_typed.window.runner
    runner.command(runner, lambda app: app.settings.set(settings.LANGUAGE, "de"))
    half_typed.wait(lambda: half_typed.workplace is not workplace)
    half_typed.wait(lambda: half_typed.workplace.dock.calls.desk is not None)
    half_typed.wait(lambda: strip_of(half_typed).isVisible())
    assert strip_of(half_typed).save_button.text() == "Speichern"
    is_finished(half_typed)


def test_other_pages_overlays_and_find(half_typed):
    for key, held in (
        (Key.Key_1, Qt.KeyboardModifier.AltModifier),
        (Key.Key_K, CTRL),
        (Key.Key_Escape, None),
    ):
        half_typed.press(key, held or Qt.KeyboardModifier.NoModifier)
        half_typed.qtbot.wait(20)
    half_typed.press(Key.Key_F8)
    is_finished(half_typed)


def test_two_hundred_open_strips_start_switch_and_save_the_last(qtbot, folder):
    advocate = open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
    for number in range(MANY):
        call = advocate.open_calls.begin(name=f"Caller {number}")
        advocate.open_calls.put(replace(call, text=f"Words {number}"))
    advocate.close()
    window = make_window(qtbot, Runner(), folder)
    hands = Hands(qtbot, window)
    begin(hands, folder)
    strip = strip_of(hands)
    hands.wait(strip.isVisible)
    calls = hands.workplace.dock.calls
    assert len(calls.calls()) == MANY
    find(hands, MARIA)
    hands.press(Key.Key_L, CTRL)
    hands.wait(lambda: strip.head.title.text() == f"On call with {MARIA}")
    hands.type(HALF)
    for place, key in enumerate((Key.Key_1, Key.Key_9)):
        hands.press(key, CTRL)
        assert strip.text.text() == f"Words {8 * place}"
    hands.press(Key.Key_L, CTRL)
    is_finished_of_many(hands)
    assert len(calls.calls()) == MANY
    window.close()
    hands.wait(window.isHidden)
    assert said(folder) == [f"{HALF}{REST}"]
    assert kept_texts(folder) == [f"Words {number}" for number in range(MANY)]


def is_finished_of_many(hands: Hands) -> None:
    hands.wait(lambda: hands.stands() is strip_of(hands).text.editor)
    assert strip_of(hands).text.text() == HALF
    hands.type(REST)
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}."))
    hands.press(Key.Key_Escape)
    hands.wait(lambda: QApplication.focusWidget() is not None)
