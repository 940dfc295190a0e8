from __future__ import annotations

import pytest

from advocate.commandline.argument_shapes import UsageError
from advocate.commandline.arguments import parser


@pytest.mark.parametrize(
    "argv",
    [
        ["history", "D", "C", "--pdf", "o", "--from", "2026-02-30"],
        ["history", "D", "C", "--pdf", "o", "--copy", "theirs"],
        ["customers", "D", "--limit", "0"],
        ["customers", "D", "--limit", "٣"],
        ["customers", "D", "--lim", "1"],
        ["log", "D", "C", "--channel", "call", "--text", "x", "--at", "yesterday"],
        ["log", "D", "C", "--channel", "call", "--text", "x", "--effort", "much"],
        ["import", "D", "F", "--encoding", "klingon"],
        ["vault", "create", "D"],
        ["customers", "D", "--passphrase", "open sesame"],
    ],
)
def test_what_is_not_understood_says_where_to_read_on(argv: list[str]):
    with pytest.raises(UsageError) as told:
        parser("1").parse_args(argv)
    assert "usage: advocate" in str(told.value)
    assert str(told.value).endswith("--help")
