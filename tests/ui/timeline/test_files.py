"""Files of a customer: added by hand, dropped, pasted, opened as a private copy, saved, renamed, removed and back."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from advocate.domain.files import SIZE_LIMIT
from tests import factories
from tests.ui.stage import choose, no_keyboard_grab, press, seen, timeline
from ui.timeline.opened_files import OpenedFiles, may_run, safe_name
from ui.timeline.rename_overlay import RenameFileOverlay

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def stage(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    factories.interaction(advocate, ben)
    return open_customer(ben)


@pytest.fixture
def plan(tmp_path):
    file = tmp_path / "plan of the stairs.pdf"
    file.write_bytes(b"%PDF-1.4 " + b"x" * 2400)
    return file


def mime_of(*paths) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag(stage, mime: QMimeData, place: QPoint, *, drop: bool = True) -> QDropEvent | None:
    """As the window system sends it, from entering to letting go."""
    column = stage.page.timeline
    QApplication.sendEvent(column, QDragEnterEvent(place, COPY, mime, LEFT, NONE))
    QApplication.sendEvent(column, QDragMoveEvent(place, COPY, mime, LEFT, NONE))
    if not drop:
        return None
    event = QDropEvent(QPointF(place), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(column, event)
    return event


def on_card(stage, row: int = 1) -> QPoint:
    view = stage.page.timeline.view
    return view.viewport().mapTo(stage.page.timeline, view.visualRect(view.model().index(row, 0)).center())


def files_of(stage):
    return stage.runner.advocate.files.list_files(stage.page.timeline.customer().id)


def test_a_file_dropped_on_an_entry_stands_on_it(stage, plan):
    light = stage.page.timeline.drop.light
    drag(stage, mime_of(plan), on_card(stage), drop=False)
    assert light.isVisible()
    assert light.words() == "Add to: Asks when the flooring comes"
    QApplication.sendEvent(stage.page.timeline, QDragLeaveEvent())
    assert not light.isVisible()
    event = drag(stage, mime_of(plan), on_card(stage))
    assert event.isAccepted()
    assert "File plan of the stairs.pdf, 2.4 kB" in timeline(stage)[1]
    assert "plan of the stairs.pdf" in seen(stage.page.open_column)
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "plan of the stairs" not in timeline(stage)[1]


def test_a_file_dropped_beside_the_entries_is_the_customers(stage, plan):
    below = QPoint(300, stage.page.timeline.height() - 20)
    drag(stage, mime_of(plan), below, drop=False)
    assert stage.page.timeline.drop.light.words() == "Keep with Ben Okafor"
    drag(stage, mime_of(plan), below)
    assert files_of(stage)[0].interaction_id is None
    assert len([line for line in timeline(stage) if line.startswith("File.")]) == 1
    stage.page.chips.choose("files")
    stage.page._on_chip_chosen("files")
    assert len(timeline(stage)) == 2


def test_words_that_are_dragged_are_none_of_its_business(stage):
    mime = QMimeData()
    mime.setText("just words")
    event = QDragEnterEvent(on_card(stage), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(stage.page.timeline, event)
    assert not event.isAccepted()
    assert not stage.page.timeline.drop.light.isVisible()


def test_what_cannot_come_in_is_said_and_the_rest_comes(stage, plan, tmp_path):
    large = tmp_path / "video.mp4"
    with large.open("wb") as out:
        out.truncate(SIZE_LIMIT + 1)
    folder = tmp_path / "photos"
    folder.mkdir()
    gone = tmp_path / "gone.txt"
    drag(stage, mime_of(large, folder, gone, plan), on_card(stage))
    words = stage.page.timeline.notice.words()
    assert "25" in words
    assert "photos is a folder" in words
    assert "gone.txt" in words
    assert [file.name for file in files_of(stage)] == ["plan of the stairs.pdf"]
    assert not stage.page.timeline.busy.isVisible()
    stage.page.timeline.notice.close_button.click()
    assert not stage.page.timeline.notice.isVisible()


def test_a_picture_that_was_copied_is_pasted_onto_the_contact(stage):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (file,) = files_of(stage)
    assert file.name.startswith("Picture 20")
    assert file.media_type == "image/png"
    assert file.interaction_id is not None
    assert QImage.fromData(stage.runner.advocate.files.read(file.id)).size() == image.size()
    QApplication.clipboard().setText("only words")
    press(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "holds no picture" in stage.page.timeline.notice.words()
    assert len(files_of(stage)) == 1


def test_a_file_opens_as_a_private_copy_and_says_so(monkeypatch, stage, plan):
    opened = []
    monkeypatch.setattr(
        "ui.timeline.file_acts.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) is None
    )
    copies = OpenedFiles()
    monkeypatch.setattr("ui.timeline.file_acts.opened_files", copies)
    drag(stage, mime_of(plan), on_card(stage))
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_O)
    (path,) = opened
    assert path.endswith("plan of the stairs.pdf")
    assert Path(path).read_bytes() == plan.read_bytes()
    words = stage.page.timeline.notice.words()
    assert "copy of plan of the stairs.pdf" in words
    assert "not kept here" in words
    stage.page.timeline.acts.files._on_locked()
    copies.clear()
    assert not Path(path).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_nobody_else_on_this_computer_reads_the_copy():
    copies = OpenedFiles()
    place = copies.place_for("a.txt")
    assert stat.S_IMODE(place.parent.parent.stat().st_mode) == 0o700
    copies.clear()
    assert not place.parent.exists()


def test_what_could_run_is_not_opened(monkeypatch, stage, tmp_path):
    monkeypatch.setattr("ui.timeline.file_acts.QDesktopServices.openUrl", lambda url: pytest.fail("opened"))
    program = tmp_path / "invoice.pdf.exe"
    program.write_bytes(b"MZ")
    drag(stage, mime_of(program), on_card(stage))
    stage.page.timeline.view.setFocus()
    press(stage.page.timeline.view, Qt.Key.Key_O)
    assert "could run as a program" in stage.page.timeline.notice.words()


@pytest.mark.parametrize(
    ("name", "runs"),
    [
        ("a.pdf", False),
        ("a.PDF.EXE", True),
        ("a.exe. ", True),
        ("run.sh", True),
        ("readme", False),
        ("x.lnk", True),
    ],
)
def test_programs_are_known_by_their_endings(name, runs):
    assert may_run(name) is runs


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc passwd"),
        ('a<b>:"c|d?.txt', "a b c d .txt"),
        ("", "file"),
        ("...", "file"),
        ("n" * 300 + ".pdf", "n" * 116 + ".pdf"),
        ("صورة.png", "صورة.png"),
    ],
)
def test_names_are_taken_by_every_system(name, safe):
    assert safe_name(name) == safe


@no_keyboard_grab
def test_a_file_is_renamed_saved_and_removed_from_its_own_line(monkeypatch, stage, plan, tmp_path):
    drag(stage, mime_of(plan), on_card(stage))
    view = stage.page.timeline.view
    record = view.record(1)
    place = (record.files[0][0].center() + QPointF(0, view.row_top(1))).toPoint()
    view.customContextMenuRequested.emit(place)
    choose(stage.page, "Rename")
    overlay = stage.window.findChild(RenameFileOverlay)
    assert overlay.name.line.selectedText() == "plan of the stairs"
    overlay.name.set_text("stairs.pdf")
    overlay.try_to_save()
    assert "stairs.pdf" in timeline(stage)[1]
    out = tmp_path / "out.pdf"
    monkeypatch.setattr("ui.timeline.file_acts.QFileDialog.getSaveFileName", lambda *how: (str(out), ""))
    view.customContextMenuRequested.emit(place)
    choose(stage.page, "Save as")
    assert out.read_bytes() == plan.read_bytes()
    assert "not encrypted" in stage.page.timeline.notice.words()
    view.customContextMenuRequested.emit(place)
    choose(stage.page, "Remove the file")
    assert "stairs.pdf" not in timeline(stage)[1]
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "stairs.pdf" in timeline(stage)[1]


def test_files_in_the_right_column_are_opened_and_removed_by_key(monkeypatch, stage, plan):
    opened = []
    monkeypatch.setattr(
        "ui.timeline.file_acts.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) is None
    )
    monkeypatch.setattr("ui.timeline.file_acts.QFileDialog.getOpenFileNames", lambda *how: ([str(plan)], ""))
    press(stage.page.open_column.file_button, Qt.Key.Key_Return)
    (line,) = stage.page.open_column.files.rows()
    assert line.accessibleName() == "Open plan of the stairs.pdf, 2.4 kB"
    line.setFocus()
    press(line, Qt.Key.Key_Return)
    assert len(opened) == 1
    press(line, Qt.Key.Key_Delete)
    assert files_of(stage) == ()
    assert stage.page.open_column.file_button.hasFocus()


def test_a_file_is_a_row_with_its_acts(stage, plan):
    drag(stage, mime_of(plan), QPoint(300, stage.page.timeline.height() - 20))
    entry = next(
        row.key
        for row in (stage.page.timeline.model.row(n) for n in range(1, 4))
        if row and row.key and row.key.file
    )
    words = [offer.words for offer in stage.page.timeline.acts.offers(entry)]
    assert words == ["Open", "Save as…", "Rename…", "Copy as text", "Remove the file"]
