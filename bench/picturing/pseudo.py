"""A language made by machine: every translated text stands in brackets, has accents, and is a third longer.

What shows without brackets was never handed to a translator; what is cut off would be cut off in German, too.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QTranslator

from ui import resources

OPEN, CLOSE = "[", "]"
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšüýžÅÇÉÎÑÖŠÜÝŽ")
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%\d|<[^<>]*>|&(?=\w)|\w+\+\w+")  # values, mark-up, mnemonics, keys
_LONGER = 0.3


def pseudo(text: str) -> str:
    """`Save` as `[Šåvé ·]`; values in braces stay as they are. Patterns of dates and numbers stay whole."""
    if not re.search(r"[A-Za-z]{2}", _KEPT.sub("", text)) or _is_pattern(text):
        return text
    pieces: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        pieces += [text[at : kept.start()].translate(_ACCENTS), kept[0]]
        at = kept.end()
    pieces.append(text[at:].translate(_ACCENTS))
    padding = " " + "·" * max(1, int(len(text) * _LONGER) - 2)
    return f"{OPEN}{''.join(pieces)}{padding}{CLOSE}"


def _is_pattern(text: str) -> bool:
    return "yyyy" in text or "HH" in text


class PseudoTranslator(QTranslator):
    """Answers for every text that `./dev translations` has found, and for no other."""

    def __init__(self) -> None:
        super().__init__()
        self._known = known_texts()

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        return False

    def translate(  # type: ignore[override]  # None is how Qt is told that we do not know it
        self,
        context: str,
        sourceText: str,  # noqa: N803  # Qt's name
        _disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        known = (context, sourceText) in self._known
        return re.sub("%L?n", str(n), pseudo(sourceText)) if known else None


def known_texts() -> set[tuple[str, str]]:
    """Context and source of everything that lies before the translators."""
    file = resources.folder() / "translations" / "advocate_de.ts"
    contexts = ElementTree.parse(file).getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }


_on: list[PseudoTranslator] = []


def speak(*, on: bool) -> None:
    """Put the language on, or take it off."""
    app = QCoreApplication.instance()
    if app is None or on == bool(_on):
        return
    if on:
        _on.append(PseudoTranslator())
        app.installTranslator(_on[0])
    else:
        app.removeTranslator(_on.pop())
