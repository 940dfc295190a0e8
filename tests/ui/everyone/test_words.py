"""Every text of the window reaches a translator, and has room for a longer language. Found in a made-up one."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from advocate.domain.call_guide import DEFAULT_GUIDE
from advocate.storage.migrations.versions.m0003_call import WORDS
from bench import business
from bench.picturing import burning_vault, odd_vault, well_kept_vault
from bench.picturing.look import PSEUDO, Look
from bench.picturing.pseudo import pseudo
from bench.picturing.vaults import MANY
from tests.ui.everyone.seeing import WORD, cut_off, is_own, rows, texts, untranslated, words_of_dates
from ui import resources

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
MADE_UP = "PX Germany Bayern Agent Mobile United States America New York typed Priya Natarajan Hartwell Floors contacts holiday csv png advocate pictures closed sample vault tmp pytest"


def words_of_the_sample() -> set[str]:
    """Everything that the sample business, the odd vault, far too many and the scenes themselves put on the screen."""
    files = [file.read_text(encoding="utf-8") for file in (resources.folder() / "sample").glob("*.toml")]
    for file in files:
        tomllib.loads(file)
    names = [name for file in files for name in re.findall(r'[^"|\n]{3,40}', file)]
    files += [re.sub(r"[^a-z]", "", name.lower()) for name in names]  # as they stand in addresses
    scenes = Path("bench/picturing/scenes").glob("*.py")
    files += [re.sub(r"^from .*|^import .*", "", file.read_text(), flags=re.MULTILINE) for file in scenes]
    files += [odd_vault.LONG_NAME[::-1], Path(odd_vault.__file__).read_text(encoding="utf-8"), MADE_UP]
    files += [file.read_text(encoding="utf-8") for file in Path("docs/guide").glob("*.md")]  # English for now
    files += [Path(made.__file__).read_text(encoding="utf-8") for made in (burning_vault, well_kept_vault)]
    files += [*DEFAULT_GUIDE, *WORDS]  # what every team begins with, and edits
    files += ["x" * length for length in range(17)]
    files += [str(customer) for customer in business.customers(MANY)]
    return {word.lower() for file in files for word in WORD.findall(file)}


def test_the_made_up_language_keeps_values_and_is_longer():
    assert pseudo("Save {name}, %n times") == "[Šåvé {name}, %n tîméš ····]"
    assert pseudo("dddd d MMMM yyyy") == "dddd d MMMM yyyy"
    assert pseudo("{day} {month}") == "{day} {month}"


def test_everything_in_sight_reaches_a_translator_and_has_room_for_a_longer_language(visit, stage):
    code = {word.lower() for word in WORD.findall(stage.code)}
    known = words_of_the_sample() | words_of_dates() | code
    missed: dict[str, set[str]] = {}
    for scene, window in visit(Look(language=PSEUDO)):
        said = [(str(seen), seen.text) for seen in texts(window)]
        said += [(f"{type(view).__name__} row “{row[:70]}”", row) for view, row in rows(window)]
        flaws = [f"{what}: {left}" for what, text in said if (left := untranslated(text, known))]
        flaws += [f"cut: {seen}" for seen in cut_off(window) if is_own(seen.text)]
        for each in flaws:
            missed.setdefault(each, set()).add(scene.name)
    assert not missed, _listed(missed)


def test_a_longer_language_is_not_cut_off_in_a_small_window(visit):
    missed: dict[str, set[str]] = {}
    for scene, window in visit(Look(language=PSEUDO, width=960, height=600)):
        for seen in cut_off(window):
            if is_own(seen.text):
                missed.setdefault(str(seen), set()).add(scene.name)
    assert not missed, _listed(missed)


def _listed(missed: dict[str, set[str]]) -> str:
    return "\n" + "\n".join(f"{what}  in {', '.join(sorted(where)[:3])}" for what, where in missed.items())
