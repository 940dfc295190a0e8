from __future__ import annotations

from advocate.commandline.arguments import parser
from advocate.domain.interaction import Direction


def test_defaults():
    args = parser("1").parse_args(["log", "DIR", "maria", "--channel", "in-person", "--text", "x"])
    assert (args.vault, args.customer, args.promise, args.direction) == ("DIR", "maria", [], Direction.IN)
    assert (args.passphrase_file, args.json, args.at) == (None, False, None)


def test_the_names_of_channels_and_outcomes_are_those_of_the_domain():
    args = parser("1").parse_args(["log", "D", "C", "--channel", "in-person", "--text", "x", "--out"])
    assert (args.channel, args.outcome, args.direction) == ("in-person", "open", Direction.OUT)
    edit = parser("1").parse_args(["outcomes", "D", "--rename", "old", "new"])
    assert (edit.rename, edit.add, edit.remove) == (["old", "new"], None, None)
