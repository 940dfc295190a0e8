"""One act: what it is called, the keys it has at first, and where it works. The tables beside this file list them all."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from advocate.domain.text import fold

EVERYWHERE = str(QT_TRANSLATE_NOOP("acts", "Everywhere"))
TODAY = str(QT_TRANSLATE_NOOP("acts", "Today"))
CUSTOMERS = str(QT_TRANSLATE_NOOP("acts", "Customers"))
CUSTOMER = str(QT_TRANSLATE_NOOP("acts", "Customer"))
TIMELINE = str(QT_TRANSLATE_NOOP("acts", "Timeline"))
PROMISES = str(QT_TRANSLATE_NOOP("acts", "Promises"))
NOTES = str(QT_TRANSLATE_NOOP("acts", "Ambassador notes"))
CALL = str(QT_TRANSLATE_NOOP("acts", "While writing a contact down"))
TEXT = str(QT_TRANSLATE_NOOP("acts", "Text"))
GROUPS = (EVERYWHERE, TODAY, CUSTOMERS, CUSTOMER, TIMELINE, PROMISES, NOTES, CALL, TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """key: as in `call.log`; words: English, context "acts"; group: one of GROUPS.

    keys: portable texts, the first is the one shown ("Ctrl" is Cmd on macOS by Qt); mac_keys: where macOS has others.
    place: the key of the place where it works, empty for everywhere. is_fixed: a key of lists and fields, not to be
    changed. is_always: works over open overlays too. in_find: offered in Find, which knows it by its words and those of
    `also`, other words that people type when they mean it. means: of acts with the same keys, the one thing that these
    keys mean wherever they are pressed; empty where no other act has them.
    """

    key: str
    words: str
    group: str
    keys: tuple[str, ...] = ()
    mac_keys: tuple[str, ...] = ()
    place: str = ""
    is_fixed: bool = False
    is_always: bool = False
    in_find: bool = True
    also: str = ""
    means: str = ""

    def usual_keys(self) -> tuple[str, ...]:
        """Before anybody changed them, on this platform."""
        return self.mac_keys if self.mac_keys and sys.platform == "darwin" else self.keys

    def title(self) -> str:
        return QCoreApplication.translate("acts", self.words)

    def matches(self, typed: str) -> bool:
        """typed: any words, each of them the beginning of a word of this act."""
        also = QCoreApplication.translate("acts", self.also) if self.also else ""
        return is_meant(f"{self.title()} {also}", typed)


def is_meant(known: str, typed: str) -> bool:
    """Whether each of the words typed, in any case, is the beginning of a word that is known."""
    begun = _begun(known)
    asked = _begun(typed).split()
    return bool(asked) and all(f" {each}" in begun for each in asked)


@lru_cache(maxsize=512)
def _begun(text: str) -> str:
    """As it is compared, a space before each word. Kept: every key typed in Find asks for those of all acts and settings."""
    return " " + " ".join(fold(text).replace("-", " ").split())


def group_title(group: str) -> str:
    return QCoreApplication.translate("acts", group)
