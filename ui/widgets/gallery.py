"""Shows every piece of the kit: `python -m ui.widgets.gallery`, or with `--shots DIR` saves pictures and leaves."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import cast, get_args

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import Mode, theme
from ui.widgets.box import Box
from ui.widgets.buttons import PlainButton
from ui.widgets.check_field import CheckField
from ui.widgets.chips import ChipBar
from ui.widgets.focus_ring import FocusRing
from ui.widgets.gallery_customer import customer_page
from ui.widgets.gallery_pieces import list_page, pieces_page
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.text_field import TextField
from ui.widgets.toast import ToastHost

_SCALES = (("1.0", "100 %"), ("1.25", "125 %"), ("1.5", "150 %"))


class Gallery(QMainWindow):
    """Pages of samples, with a bar to switch page, theme and text size."""

    def __init__(self, rows: int = 400) -> None:
        super().__init__()
        self.setWindowTitle("Widget kit")
        self.pages = QStackedWidget()
        for page in (customer_page(rows), ScrollArea(pieces_page()), list_page()):
            self.pages.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = self._make_bar()
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.ring = FocusRing(self)
        self.toasts = ToastHost(self)
        self.resize(1440, 950)

    def show_dialog(self) -> Overlay:
        overlay = Overlay(self, "New customer")
        overlay.column.addWidget(Para("Only a name is needed. Everything else can wait.", "body", "muted"))
        overlay.column.addWidget(TextField("Name"))
        overlay.column.addWidget(TextField("Phone"))
        overlay.column.addWidget(CheckField("A colleague"))
        overlay.closed.connect(overlay.deleteLater)
        overlay.open()
        return overlay

    def _make_bar(self) -> Box:
        bar = Box("header")
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 9)
        row.setSpacing(12)
        pages = ChipBar([("0", "Customer"), ("1", "Pieces"), ("2", "List")], name="Page")
        pages.chosen.connect(self._on_page_chosen)
        modes = ChipBar([(mode, mode) for mode in get_args(Mode)], name="Theme")
        modes.chosen.connect(self._on_mode_chosen)
        scales = ChipBar(_SCALES, name="Text size")
        scales.chosen.connect(self._on_scale_chosen)
        for chips in (pages, modes, scales):
            row.addWidget(chips, 1)
        toast, dialog = PlainButton("Toast"), PlainButton("Dialog")
        toast.clicked.connect(self._on_toast_clicked)
        dialog.clicked.connect(self.show_dialog)
        row.addWidget(toast)
        row.addWidget(dialog)
        return bar

    def _on_page_chosen(self, key: str) -> None:
        self.pages.setCurrentIndex(int(key))

    def _on_mode_chosen(self, key: str) -> None:
        theme().set_mode(cast(Mode, key))

    def _on_scale_chosen(self, key: str) -> None:
        theme().set_scale(float(key))

    def _on_toast_clicked(self) -> None:
        self.toasts.show_done("Kept “Call back with the flooring price”.")


def save_shots(app: QApplication, folder: Path) -> None:
    """Every page in both themes, then one at 150 % and one read from right to left."""
    folder.mkdir(parents=True, exist_ok=True)
    window = Gallery()
    window.bar.hide()
    window.resize(QSize(1440, 900))
    window.show()

    def save(name: str) -> None:
        app.processEvents()
        window.grab().save(str(folder / f"{name}.png"))

    for mode in ("light", "dark"):
        theme().set_mode(mode)
        for number, name in enumerate(("customer", "pieces", "list")):
            window.pages.setCurrentIndex(number)
            save(f"{name}-{mode}")
    dialog = window.show_dialog()
    window.toasts.show_done("Kept “Call back with the flooring price”.")
    save("dialog-dark")
    dialog.dismiss()
    theme().set_mode("light")
    theme().set_scale(1.5)
    window.pages.setCurrentIndex(1)
    save("pieces-150")
    theme().set_scale(1.0)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for number, name in enumerate(("customer", "pieces", "list")):
        window.pages.setCurrentIndex(number)
        save(f"{name}-rtl")
    window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shots", type=Path, help="save pictures into this folder and leave")
    parser.add_argument("--rows", type=int, default=400, help="timeline entries")
    arguments = parser.parse_args()
    app = QApplication([])
    theme()
    if arguments.shots:
        save_shots(app, arguments.shots)
        return
    window = Gallery(arguments.rows)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
