from __future__ import annotations

import pytest

from advocate.commandline.argument_shapes import UsageError
from advocate.commandline.arguments import parser


def test_defaults_of_a_phrase():
    args = parser("1").parse_args(["due", "friday", "3pm"])
    assert (args.phrase, args.file, args.lang, args.json) == (["friday", "3pm"], None, "en", False)
    assert (args.now, args.zone, args.region, args.holidays) == (None, None, None, None)


def test_a_lone_surrogate_of_a_broken_shell_is_replaced():
    assert parser("1").parse_args(["due", "fri\udce9day"]).phrase == ["fri\ufffdday"]


@pytest.mark.parametrize(
    "argv", [["hints-in"], ["promises-in", "F", "--now", "2026-11-21"], ["due", "--file", ""]]
)
def test_what_is_not_understood(argv: list[str]):
    with pytest.raises(UsageError):
        parser("1").parse_args(argv)
