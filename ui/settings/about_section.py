"""What Advocate is, which version, under which licences, and where it writes down what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from advocate import paths
from advocate.errors import AdvocateError, NotFound
from advocate.version import VERSION
from ui.runner import Runner
from ui.settings.section import Section
from ui.widgets.buttons import PlainButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay

NOTICES = "NOTICES.md"


class AboutSection(Section):
    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            f"Advocate {VERSION}",
            self.tr(
                "So that a customer never has to explain anything twice, and never has to chase a promise."
            ),
            runner,
            parent,
        )
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8, row_spacing=8)
        self.licences_button = PlainButton(self.tr("Licences…"), row, icon="file-text")
        self.log_button = PlainButton(self.tr("Open the folder of the log"), row, icon="folder-open")
        self.licences_button.clicked.connect(self._on_licences_clicked)
        self.log_button.clicked.connect(self._on_log_clicked)
        flow.addWidget(self.licences_button)
        flow.addWidget(self.log_button)
        words = self.tr(
            "Advocate is free software under the MIT licence. It works offline and sends nothing anywhere."
        )
        self.body.addWidget(Para(words, parent=self))
        self.body.addWidget(row)

    def _on_licences_clicked(self) -> None:
        self.runner.errand(self, "notices", read_notices, self._show_notices, self._on_missing)

    def _show_notices(self, text: str) -> None:
        NoticesOverlay(self.window(), text).open()

    def _on_missing(self, error: AdvocateError) -> None:
        NoticesOverlay(self.window(), str(error)).open()

    def _on_log_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.logs())))


class NoticesOverlay(Overlay):
    """What Advocate is built on, a paragraph each."""

    def __init__(self, window: QWidget, text: str) -> None:
        super().__init__(window, self.tr("What Advocate is built on"), width=720)
        for title, body in paragraphs(text):
            role, token = ("strong", "ink") if title else ("body", "ink")
            self.column.addWidget(Para(body, role, token, self.panel))  # type: ignore[arg-type]
        self.closed.connect(self.deleteLater)


def paragraphs(text: str) -> list[tuple[bool, str]]:
    """A file of notices as (is a title, words): without its marks, each row of a table on one line."""
    found: list[tuple[bool, str]] = []
    for block in text.replace("**", "").replace("`", "").split("\n\n"):
        lines = [line for line in block.splitlines() if line.strip() and not set(line) <= set("|- :")]
        if not lines:
            continue
        if lines[0].startswith("#"):
            found.append((True, lines.pop(0).lstrip("# ")))
        if lines and lines[0].startswith("|"):
            rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]
            found.append((False, "\n".join(" · ".join(cell for cell in row if cell) for row in rows)))
        elif lines:
            found.append((False, " ".join(line.strip() for line in lines)))
    return found


def read_notices() -> str:
    """Raises NotFound when the file did not come along."""
    root = paths.resources().parent
    for place in (root / "licences" / NOTICES, root / NOTICES):
        if place.is_file():
            return Path(place).read_text(encoding="utf-8")
    raise NotFound("The notices did not come along with this installation.", "Install Advocate again.")
