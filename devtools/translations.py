"""`./dev translations`: collects every text of the window and the core, brings the languages up to date, compiles them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from devtools import core_sentences, environment, ts_file, word_finding
from devtools.environment import ROOT
from devtools.system import say
from devtools.ts_file import Language
from devtools.word_finding import Flaw, Text

FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "core_sentences.json"
CORE = "core"
TIME = "time"
LANGUAGES = (Language("en", 2, only_plurals=True), Language("de", 2))
"""English has its own file for plurals alone: the source says `%n customer(s)`."""


def collect(root: Path = ROOT) -> tuple[list[Text], list[Flaw]]:
    """Every text there is to translate: of the window, of the core's errors, and of its times."""
    texts, flaws = word_finding.find_texts(root, "ui")
    core = [Text(CORE, sentence, "advocate") for sentence in core_sentences.find_sentences(root)]
    times = [Text(TIME, words, "advocate") for words in core_sentences.words_of_time(root)]
    known = {(text.context, text.source): text for text in (*core, *times, *texts)}
    return sorted(known.values()), flaws


def run(_arguments: list[str]) -> int:
    """Bring the .ts files up to date and compile them; says what is left to translate, and what cannot be."""
    interpreter = environment.ensure()
    texts, flaws = collect()
    sentences = [text.source for text in texts if text.context == CORE]
    SENTENCES.write_text(json.dumps(sentences, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        path = FOLDER / f"advocate_{language.code}.ts"
        known = ts_file.read(path)
        if language.code == "en":
            known = {**english_plurals(texts), **known}
        missing = ts_file.write(path, language, texts, known)
        say(
            f"{path.name}: {missing} of {len(texts)} texts have no translation yet." if missing else path.name
        )
        if release(interpreter, path):
            return 1
    for flaw in flaws:
        say(f"{flaw.place}: {flaw.what}")
    return 1 if flaws else 0


def english_plurals(texts: list[Text]) -> dict[ts_file.Key, ts_file.Forms]:
    """`%n customer(s)` as `%n customer` and `%n customers`. What is not so simple is written by hand, and stays."""
    return {
        (text.context, text.source): (
            re.sub(r"\(\w+\)", "", text.source),
            re.sub(r"\((\w+)\)", r"\1", text.source),
        )
        for text in texts
        if text.has_plural
    }


def release(interpreter: Path, path: Path, out: Path | None = None) -> int:
    """Compile one .ts into the .qm that Qt loads; Qt's own program, which PySide6 brings."""
    where = "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)"
    answer = subprocess.run([str(interpreter), "-c", where], capture_output=True, text=True, check=True)
    program = Path(answer.stdout.strip()) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    target = out or path.with_suffix(".qm")
    beside = target.with_suffix(
        ".new"
    )  # a program that runs holds the old file open, and must not see it change
    code = subprocess.call([str(program), "-silent", "-nounfinished", str(path), "-qm", str(beside)])
    if code == 0:
        beside.replace(target)
    return code
