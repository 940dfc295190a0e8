"""What `./dev translations` is made of: finding texts, keeping translations, plurals."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from devtools import core_sentences, translations, ts_file
from devtools.translations import english_plurals
from devtools.ts_file import Language
from devtools.word_finding import Text, find_texts

WINDOW = """
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP

TABLE = {1: str(QT_TRANSLATE_NOOP("table", "One"))}

def _say(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("said", text, "", count)

class Page:
    def __init__(self, name):
        self.tr("Plain")
        self.tr("Yes" if name else "No")
        self.tr(f"Hello {name}")
        _say("%n promise(s)", 3)
        _say("Kept"
             " well")

def open_it(page: Page, other) -> None:
    page.tr("Of the page")
    other.tr("Of nobody knows whom")
"""
CORE = '''
"""A docstring. It is no sentence of the window."""
class AdvocateError(Exception):
    title = "That did not work"
class Lost(AdvocateError):
    title = "Lost"
def find(name, log):
    """Finds it. Or not."""
    log.warning("The folder was not found here.")
    if not name:
        raise ValueError("A name without letters is wrong.")
    raise Lost(f"There is no folder {name}.", "Look again." if name else "")
'''


def _write(folder: Path, name: str, source: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, encoding="utf-8")
    return folder


def test_every_way_to_translate_is_found(tmp_path):
    texts, flaws = find_texts(_write(tmp_path, "ui/page.py", WINDOW), "ui")
    assert {(text.context, text.source) for text in texts} == {
        ("table", "One"),
        ("Page", "Plain"),
        ("Page", "Yes"),
        ("Page", "No"),
        ("said", "%n promise(s)"),
        ("said", "Kept well"),
        ("Page", "Of the page"),
    }
    assert [flaw.place for flaw in flaws] == ["ui/page.py:13", "ui/page.py:20"]


def test_the_sentences_of_the_core_are_found_and_nothing_else(tmp_path):
    found = core_sentences.find_sentences(_write(tmp_path, "advocate/finding.py", CORE))
    assert found == ["Look again.", "Lost", "That did not work", "There is no folder {0}."]


def test_a_translation_stays_while_its_text_is_there(tmp_path):
    path, german = tmp_path / "x.ts", Language("de", 2)
    texts = [Text("Page", "Keep <this> & that", "a"), Text("Page", "%n day(s)", "a")]
    assert ts_file.write(path, german, texts, {}) == 2
    known = {
        ("Page", "Keep <this> & that"): ("Behalte <dies>",),
        ("Page", "%n day(s)"): ("%n Tag", "%n Tage"),
    }
    assert ts_file.write(path, german, [*texts, Text("Page", "New", "a")], known) == 1
    assert ts_file.read(path) == {**known, ("Page", "New"): ("",)}
    assert ts_file.write(path, german, texts[:1], ts_file.read(path)) == 0
    assert ts_file.read(path).keys() == {("Page", "Keep <this> & that")}


def test_simple_english_plurals_make_themselves():
    made = english_plurals([Text("Page", "%n note(s) of %n customer(s)", "a"), Text("Page", "Plain", "a")])
    assert made == {
        ("Page", "%n note(s) of %n customer(s)"): ("%n note of %n customer", "%n notes of %n customers")
    }


def test_every_text_of_the_window_is_in_the_languages_and_nothing_else():
    """`./dev translations` was run after the last change of a text."""
    texts, flaws = translations.collect()
    assert flaws == []
    wanted = {(text.context, text.source) for text in texts}
    german = ts_file.read(translations.FOLDER / "advocate_de.ts")
    assert german.keys() == wanted
    plurals = {(text.context, text.source) for text in texts if text.has_plural}
    assert ts_file.read(translations.FOLDER / "advocate_en.ts").keys() == plurals


def test_german_says_everything_with_the_same_values_and_without_raised_voice():
    values = re.compile(r"\{[^{}]*\}|%L?n")
    german = ts_file.read(translations.FOLDER / "advocate_de.ts")
    missing = [source for (_, source), forms in german.items() if not all(forms)]
    assert missing == []
    for (_, source), forms in german.items():
        for form in forms:
            assert set(values.findall(form)) <= set(values.findall(source)), source
            assert "!" not in form
        assert set(values.findall(" ".join(forms))) == set(values.findall(source)), source


def test_what_is_shipped_is_what_the_translators_wrote(tmp_path):
    for language in translations.LANGUAGES:
        path = translations.FOLDER / f"advocate_{language.code}.ts"
        made = tmp_path / path.with_suffix(".qm").name
        assert translations.release(Path(sys.executable), path, made) == 0
        assert made.read_bytes() == path.with_suffix(".qm").read_bytes()
