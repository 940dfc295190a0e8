"""Qt Linguist's .ts files: read, brought up to date with the texts of the source, and written in one fixed order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from devtools.word_finding import Text

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
Key = tuple[str, str]
Forms = tuple[str, ...]
"""The translation; with plurals one for each form the language has. Empty where none is there yet."""


@dataclass(frozen=True, slots=True)
class Language:
    """code: as in `advocate_de.ts`; plurals: how many forms; needs: whether it has every text or plurals alone."""

    code: str
    plurals: int
    only_plurals: bool = False


def read(path: Path) -> dict[Key, Forms]:
    """What is translated so far."""
    if not path.exists():
        return {}
    kept: dict[Key, Forms] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")]
            kept[name, message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return kept


def write(path: Path, language: Language, texts: Iterable[Text], known: dict[Key, Forms]) -> int:
    """Every text with its translation where there is one; what is gone from the source goes. Returns how many lack one."""
    lines = [HEAD, f'<TS version="2.1" language="{language.code}" sourcelanguage="en">\n']
    context, missing = None, 0
    wanted = [text for text in texts if text.has_plural or not language.only_plurals]
    for text in sorted(wanted, key=lambda text: (text.context, text.source)):
        if text.context != context:
            lines.append("</context>\n" if context is not None else "")
            lines.append(f"<context>\n    <name>{escape(text.context)}</name>\n")
            context = text.context
        forms = _forms_for(text, language, known)
        missing += not all(forms)
        lines.append(_message(text, forms))
    lines.append("</context>\n</TS>\n" if context is not None else "</TS>\n")
    path.write_text("".join(lines), encoding="utf-8")
    return missing


def _forms_for(text: Text, language: Language, known: dict[Key, Forms]) -> Forms:
    forms = known.get((text.context, text.source), ())
    wanted = language.plurals if text.has_plural else 1
    return (*forms, *[""] * wanted)[:wanted]


def _message(text: Text, forms: Forms) -> str:
    unfinished = "" if all(forms) else ' type="unfinished"'
    if text.has_plural:
        inner = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in forms)
        body = f"<translation{unfinished}>{inner}\n        </translation>"
    else:
        body = f"<translation{unfinished}>{escape(forms[0])}</translation>"
    start = '    <message numerus="yes">' if text.has_plural else "    <message>"
    return f"{start}\n        <source>{escape(text.source)}</source>\n        {body}\n    </message>\n"
