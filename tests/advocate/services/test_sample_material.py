"""The texts of the sample: complete, with gaps that can be filled, and invented through and through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter
from typing import Any

import pytest

from advocate import paths
from advocate.domain.customer import FieldKind
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.services.sample_material import entries, load_material, words

MATERIAL = load_material(paths.resources())
ROLES = {"support", *MATERIAL.business["members"]}
OWNERS = ROLES | set(MATERIAL.business["departments"])
_GAPS = """fitter insurer symptom cause compliment storm they them their themself They name first product room area price
    amount claim invoice topic question advice month rep claims purchasing dispatch billing engineering"""
GAPS = set(_GAPS.split())


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


@pytest.mark.parametrize("story", MATERIAL.stories, ids=lambda story: story["key"])
def test_a_story_names_what_exists(story: dict[str, Any]):
    assert story["who"] in ("person", "organisation", "anyone", "internal")
    first, *others = story["steps"]
    assert "on" not in first
    for before, step in zip(story["steps"], others, strict=False):
        assert step.get("on") is None or "promise" in before
    for step in story["steps"]:
        assert Channel(step["channel"])
        assert Direction(step.get("direction", "in"))
        assert Outcome(step.get("outcome", "open"))
        assert step["by"] in ROLES
        assert step["department"] in MATERIAL.business["departments"]
        assert step.get("promise", {}).get("owner", "support") in OWNERS
        assert step.get("note", {}).get("by", "support") in ROLES


@pytest.mark.parametrize("story", MATERIAL.stories, ids=lambda story: story["key"])
def test_every_gap_of_a_story_can_be_filled(story: dict[str, Any]):
    promised: set[str] = set()
    for step in story["steps"]:
        promised |= {"due", "from", "to"} if "promise" in step else set()
        for text in texts({key: value for key, value in step.items() if key not in ("channel", "by", "on")}):
            gaps = {name for _, name, _, _ in Formatter().parse(text) if name}
            assert gaps <= GAPS | promised, text


def test_only_numbers_and_addresses_set_aside_for_stories_are_used():
    everything = " ".join(
        texts([MATERIAL.business, MATERIAL.people, MATERIAL.slots, MATERIAL.stories, MATERIAL.written])
    )
    for number in re.findall(r"\+\d[\d ]{6,}", everything):
        assert re.fullmatch(r"\+1 \d{3} 555 01\d\d|\+49 30 23125 \d{3}", number.strip()), number
    for host in re.findall(r"@([\w.-]+)", everything):
        assert host.endswith("example"), host


def test_all_eight_kinds_of_own_fields_are_shown():
    assert {FieldKind(field["kind"]) for field in MATERIAL.business["fields"]} == set(FieldKind)


def test_all_channels_and_outcomes_are_shown():
    steps = [step for story in MATERIAL.stories for step in story["steps"]]
    assert {step["channel"] for step in steps} == {channel.value for channel in Channel}
    assert {step.get("outcome", "open") for step in steps} == {outcome.value for outcome in Outcome} - {
        Outcome.OWN
    }


def test_lists_are_cut_as_they_are_written():
    assert words("a  b\n c") == ["a", "b", "c"]
    assert entries("one two|\n  three") == ["one two", "three"]
    assert {story["who"] for story in MATERIAL.fitting("internal")} == {"internal"}
    assert {story["who"] for story in MATERIAL.fitting("person")} == {"person", "anyone"}
