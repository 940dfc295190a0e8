"""Every library that the program carries is named in the notices, which the About page shows."""

from __future__ import annotations

import re
from importlib import metadata

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from devtools.environment import ROOT


def shipped() -> set[str]:
    """Everything that the dependencies of pyproject.toml bring along on this computer."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(r"^dependencies = \[(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert listed
    waiting = [Requirement(line) for line in re.findall(r'"([^"]+)"', listed[1])]
    found: set[str] = set()
    while waiting:
        each = waiting.pop()
        name = canonicalize_name(each.name)
        if name not in found and (each.marker is None or each.marker.evaluate({"extra": ""})):
            found.add(name)
            waiting += [Requirement(line) for line in metadata.requires(each.name) or ()]
    return found


def test_the_notices_name_every_library_that_is_shipped():
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8")
    named = {
        canonicalize_name(row[0]) for row in re.findall(r"^\| ([\w.-]+) \| ([^|]+) \|", notices, re.MULTILINE)
    }
    assert {"icalendar", "holidays", "sqlalchemy"} <= shipped()
    assert sorted(shipped() - named) == []
