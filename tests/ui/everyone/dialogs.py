"""Every dialog of the window, opened one after the other: by the scenes of the pictures, and the others by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtWidgets import QWidget

from advocate.domain.customer import CustomerFilter, CustomerSummary
from advocate.domain.files import FileInfo
from advocate.domain.interaction import Interaction
from advocate.domain.timeline import TimelineFilter
from bench.picturing.scene import Scene
from bench.picturing.stage import Stage
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
from ui.timeline.case_overlay import CaseOverlay
from ui.timeline.rename_overlay import RenameFileOverlay
from ui.timeline.revisions_overlay import RevisionsOverlay
from ui.tray.stay_overlay import StayOverlay
from ui.widgets.overlay import Overlay


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


def kinds(parent: type[Overlay] = Overlay) -> Iterator[type[Overlay]]:
    for kind in parent.__subclasses__():
        if kind.__module__.startswith("ui."):
            yield from kinds(kind) if kind.__subclasses__() else (kind,)
