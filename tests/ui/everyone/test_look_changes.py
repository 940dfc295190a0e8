"""The look changed while a dialog is open: each becomes what it would have been, had it been opened that way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.customer import CustomerFilter, CustomerSummary
from advocate.domain.files import FileInfo
from advocate.domain.interaction import Interaction
from advocate.domain.timeline import TimelineFilter
from bench.picturing import references
from bench.picturing.look import Look
from bench.picturing.scene import Scene
from bench.picturing.scenes.all import GROUPS, SCENES
from bench.picturing.stage import Stage, settle
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.calls.unsaved_overlay import UnsavedOverlay
from ui.customer.whose_history import WhoseHistory
from ui.escalations.escalation_overlay import EscalationOverlay
from ui.handoffs.handoff_overlay import HandoffOverlay
from ui.overlays.long_text_overlay import LongTextOverlay
from ui.settings.licences_overlay import LicencesOverlay
from ui.settings.restore_overlay import RestoreOverlay
from ui.settings.tag_merge import MergeOverlay
from ui.settings.ways_overlays import NewPassphraseOverlay
from ui.theme import theme
from ui.timeline.case_overlay import CaseOverlay
from ui.timeline.rename_overlay import RenameFileOverlay
from ui.timeline.revisions_overlay import RevisionsOverlay
from ui.tray.stay_overlay import StayOverlay
from ui.widgets.overlay import Overlay

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
LIGHT, DARK = Look(width=960, height=600), Look(mode="dark", width=960, height=600)
ALIKE = 0.15  # of black to white, in the worst cell: a caret may be on or off; what stays light is 0.6 apart
BY_HAND = "opened by hand"
NEVER_ALIKE = {"new-recovery-code"}


def a_customer(stage: Stage) -> CustomerSummary:
    return stage.sample.customers.list_customers(CustomerFilter(text="Maria Gomez"), 0, 1)[0]


def a_contact(stage: Stage) -> Interaction:
    maria = a_customer(stage)
    keys = stage.sample.timeline.keys(maria.id, TimelineFilter.EVERYTHING)
    found = [entry.interaction for entry in stage.sample.timeline.entries(keys) if entry.interaction]
    return found[0]


def a_file(stage: Stage) -> FileInfo:
    paper = stage.folder / "offer.txt"
    paper.write_text("Oak, 40 square metres.", encoding="utf-8")
    maria = a_customer(stage)
    if not stage.sample.files.list_files(maria.id):
        stage.sample.files.attach(maria.id, paper)
    return stage.sample.files.list_files(maria.id)[0]


def made_here(stage: Stage) -> dict[str, Callable[[QWidget], Overlay]]:
    """Those that no scene opens."""
    runner, tags = stage.window.runner, stage.sample.tags.list_tags()
    return {
        "case": lambda w: CaseOverlay(w, runner, a_contact(stage)),
        "rename": lambda w: RenameFileOverlay(w, runner, a_file(stage)),
        "long text": lambda w: LongTextOverlay(w, "Notes", "Oak\n" * 200, can_edit=True),
        "revisions": lambda w: RevisionsOverlay(w, runner, a_contact(stage).id),
        "merge": lambda w: MergeOverlay(w, tags[0], tags[1:]),
        "restore": lambda w: RestoreOverlay(w, runner),
        "licences": lambda w: LicencesOverlay(w, runner),
        "passphrase": lambda w: NewPassphraseOverlay(w, runner, ("Priya",)),
        "unsaved": lambda w: UnsavedOverlay(w, ("Send the price",), "Close without it"),
        "stay": StayOverlay,
        "correct": lambda w: CorrectContactOverlay(w, runner, a_customer(stage), a_contact(stage)),
        "help": lambda w: EscalationOverlay(w, runner, a_customer(stage)),
        "whose history": lambda w: WhoseHistory(w, runner),
        "hand off": lambda w: HandoffOverlay(w, runner, a_customer(stage)),
    }


def opened_by(stage: Stage, scenes: Iterable[Scene]) -> Iterator[tuple[str, Overlay]]:
    """The dialogs that these scenes open, one after the other."""
    for scene in scenes:
        scene.set_up(stage)
        stage.picture()
        there = [each for each in stage.shown().findChildren(Overlay) if each.isVisible()]
        if there:
            yield scene.name, there[-1]
        stage.clear()


def opened_by_hand(stage: Stage) -> Iterator[tuple[str, Overlay]]:
    """Those that no scene opens."""
    stage.workplace().go("customers")
    for name, make in made_here(stage).items():
        stage.workplace()
        overlay = make(stage.window)
        overlay.open()
        stage.picture()
        yield name, overlay
        overlay.hide()
        overlay.deleteLater()


def opened(stage: Stage, group: str, names: Collection[str]) -> Iterator[tuple[str, Overlay]]:
    """The dialogs of a group of scenes; names: those of them that are known to open one."""
    if group == BY_HAND:
        return opened_by_hand(stage)
    return opened_by(stage, [each for each in SCENES if each.group == group and each.name in names])


def panel_of(stage: Stage, overlay: Overlay) -> QImage:
    settle()
    box = QRect(overlay.panel.mapTo(stage.shown(), overlay.panel.rect().topLeft()), overlay.panel.size())
    return stage.shown().grab(box).toImage()


def kinds(parent: type[Overlay] = Overlay) -> Iterator[type[Overlay]]:
    for kind in parent.__subclasses__():
        if kind.__module__.startswith("ui."):
            yield from kinds(kind) if kind.__subclasses__() else (kind,)


def test_every_kind_of_dialog_is_opened_here(stage):
    met = {type(overlay) for _, overlay in opened_by(stage, SCENES)}
    met |= {type(overlay) for _, overlay in opened_by_hand(stage)}
    assert set(kinds()) <= met


@pytest.mark.parametrize("group", [*(each.name for each in GROUPS), BY_HAND])
def test_a_dialog_takes_a_new_look_while_it_is_open(stage, group):
    stage.set_look(LIGHT)
    switched: dict[str, QImage] = {}
    outside: list[str] = []
    for name, overlay in opened(stage, group, {each.name for each in SCENES}):
        theme().set_mode("dark")
        switched[name] = panel_of(stage, overlay)
        theme().set_scale(1.5)
        QApplication.processEvents()
        settle()
        if not stage.shown().rect().contains(overlay.panel.geometry()):
            outside.append(name)
        theme().set_scale(1.0)
        theme().set_mode("light")
    assert outside == []
    stage.set_look(DARK)
    for name, overlay in opened(stage, group, switched):
        apart = references.difference(switched[name], panel_of(stage, overlay))
        if apart > ALIKE and name not in NEVER_ALIKE:
            outside.append(f"{name}: {apart:.0%} apart")
    assert outside == []
