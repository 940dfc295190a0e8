from __future__ import annotations

import argparse
from collections.abc import Iterator

from advocate.commandline.arguments import parser
from devtools.environment import ROOT


def options_of(command: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, str]]:
    """Every command with each of its long options."""
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from options_of(below, f"{name} {word}")
        yield from ((name, option) for option in action.option_strings if option.startswith("--"))


def test_the_documentation_names_every_command_and_option():
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    options = list(options_of(parser("1"), "advocate"))
    assert len(options) > 50
    unknown = [(name, option) for name, option in options if option not in page or f"{name} " not in page]
    assert unknown == []
