"""Every section of the settings, searching in them, and what opens from them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import partial

from advocate import settings
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


@contextmanager
def own_outcomes(stage: Stage) -> Generator[None]:
    """A team that has some. The scenes afterwards are without them; this window is not told."""
    stage.sample.own_outcomes.set_names(("Quote sent", "Visit booked", "Sample mailed", "Nothing for us"))
    stage.use_up()
    yield
    stage.sample.own_outcomes.set_names(())
    stage.use_up()


@group.scene("settings-outcomes")
def _(stage: Stage) -> None:
    with own_outcomes(stage):
        _section("outcomes", stage)


@contextmanager
def own_reminding(stage: Stage) -> Generator[None]:
    """A team with days off, quiet evenings and reasons of its own; the scenes afterwards are without them."""
    chosen = {
        settings.HOLIDAYS: "DE-BY",
        settings.QUIET_HOURS: "20:00-07:00",
        settings.REMIND_BEFORES: "1440,60,0",
    }
    for setting, value in chosen.items():
        stage.sample.settings.set(setting, value)
    stage.sample.own_reasons.set_names("late", ("The ferry did not go", "Part not in stock"))
    stage.use_up()
    yield
    for setting in chosen:
        stage.sample.settings.set(setting, setting.default)
    stage.sample.own_reasons.set_names("late", ())
    stage.use_up()


@group.scene("settings-reminders")
def _(stage: Stage) -> None:
    with own_reminding(stage):
        _section("reminders", stage)


@group.scene("settings-reasons")
def _(stage: Stage) -> None:
    with own_reminding(stage):
        _section("reasons", stage)


for _key in [each for each in BUILDERS if each not in ("outcomes", "reminders", "reasons")]:
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
