"""Every section of the settings, searching in them, and what opens from them."""

from __future__ import annotations

from functools import partial

from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into
from ui.settings.page import BUILDERS, SettingsPage
from ui.settings.ways_overlays import NewCodeOverlay

group = Group("Settings")


def _section(key: str, stage: Stage) -> None:
    """The list beside it as far up as it goes, whatever was shown before."""
    stage.workplace().go("settings", key)
    stage.rest()
    sections = stage.page("settings").index.view
    sections.scrollToTop()
    sections.scrollTo(sections.currentIndex())


for _key in BUILDERS:
    group.scene(f"settings-{_key}", main=_key in ("look", "shortcuts", "vault"))(partial(_section, _key))


@group.scene("settings-search")
def _(stage: Stage) -> None:
    """From another section: what is found first stands beside the list, marked."""
    stage.workplace().go("settings", "about")
    stage.use_up()
    settle()
    page = stage.page("settings")
    assert isinstance(page, SettingsPage)
    type_into(page.index.field.line, "size")


@group.scene("new-recovery-code")
def _(stage: Stage) -> None:
    stage.workplace().go("settings", "vault")
    NewCodeOverlay(stage.window, stage.window.runner).open()
