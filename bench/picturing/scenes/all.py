"""The groups of scenes, in the order in which a person meets them."""

from __future__ import annotations

from bench.picturing.scene import Scene
from bench.picturing.scenes import (
    answers,
    before_the_vault,
    calls,
    customer,
    customers,
    frame,
    passing,
    promising,
    reminders,
    settings,
    today,
)

GROUPS = (
    before_the_vault.group,
    today.group,
    promising.group,
    reminders.group,
    customers.group,
    customer.group,
    answers.group,
    calls.group,
    passing.group,
    frame.group,
    settings.group,
)
SCENES: tuple[Scene, ...] = tuple(scene for group in GROUPS for scene in group.scenes)
