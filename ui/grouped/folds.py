"""Which groups of a list a person has folded, also as a text that is kept until they come back."""

from __future__ import annotations

import json
from collections.abc import Collection, Hashable


def folds_as_text(folded: Collection[Hashable]) -> str:
    return json.dumps(sorted(str(key) for key in folded))


def folds_from_text(text: str) -> frozenset[Hashable]:
    """As `folds_as_text` wrote it, perhaps long ago: what makes no sense is left out."""
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return frozenset()
    return frozenset(str(each) for each in found) if isinstance(found, list) else frozenset()
