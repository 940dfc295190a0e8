"""The language of the window, and the core's sentences said in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from advocate.errors import InvalidValue
from ui.wording.language import languages, speak
from ui.wording.said import in_our_words, said


class Shouting(QTranslator):
    """Every sentence of the core in capitals, its values left alone."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, sourceText, disambiguation=None, n=-1):
        return sourceText.upper() if context == "core" else None


@pytest.fixture
def shouting(qapp) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def _english_again() -> Iterator[None]:
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


def test_there_is_english_and_at_least_one_more():
    assert languages()[0] == "en"
    assert "de" in languages()


def test_english_knows_one_and_many():
    words = [QCoreApplication.translate("find", "%n open promise(s)", "", count) for count in (1, 2, 0)]
    assert words == ["1 open promise", "2 open promises", "0 open promises"]


@pytest.mark.usefixtures("_english_again")
def test_another_language_is_another_locale_and_says_so_once():
    assert speak("de")
    assert QLocale().language() == QLocale.Language.German
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert not speak("de")
    assert speak("en")


@pytest.mark.usefixtures("_english_again")
def test_a_language_nobody_knows_is_the_systems():
    speak("tlh")
    assert QCoreApplication.translate("find", "%n open promise(s)", "", 1) == "1 open promise"


@pytest.mark.usefixtures("shouting")
def test_a_sentence_of_the_core_is_translated_around_its_values():
    assert said("There is no folder /home/Priya/vault.") == "THERE IS NO FOLDER /home/Priya/vault."
    assert said("There is nothing typed yet.") == "THERE IS NOTHING TYPED YET."


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize("words", ["", "Maria Gomez", "Ruhe {0} bitte", "x" * 5000, "{", "\\1 (.*"])
def test_other_words_stay_as_they_are(words):
    assert said(words) == words


@pytest.mark.usefixtures("shouting")
def test_a_value_with_braces_does_no_harm():
    assert said("There is no folder {evil}{0}.") == "THERE IS NO FOLDER {evil}{0}."


@pytest.mark.usefixtures("shouting")
def test_an_error_says_all_of_it_in_our_words():
    error = in_our_words(InvalidValue("There is nothing typed yet.", "Type a few words first."))
    assert str(error) == "THERE IS NOTHING TYPED YET. TYPE A FEW WORDS FIRST."
    assert error.title == "PLEASE CHECK THIS"
