"""What Advocate is, which version, under which licences, and where it writes down what went wrong."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from advocate import paths
from advocate.version import VERSION
from ui.runner import Runner
from ui.settings.licences_overlay import LicencesOverlay
from ui.settings.section import Section
from ui.widgets.buttons import PlainButton, SmallButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Label


class AboutSection(Section):
    key: ClassVar[str] = "about"

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "So that a customer never has to explain anything twice, and never has to chase a promise."
            ),
            runner,
            parent,
        )
        version = Label(self.tr("Advocate {version}").format(version=VERSION), "body", "ink", self)
        self.copy_button = SmallButton(self.tr("Copy"), self, icon="copy", name=self.tr("Copy the version"))
        self.copy_button.clicked.connect(self._on_copy)
        self.add_row("version", self.tr("Version"), version, self.copy_button, wide=False)
        acts = QWidget(self)
        flow = FlowLayout(acts, spacing=8, row_spacing=8)
        self.licences_button = PlainButton(self.tr("Read the licences…"), acts, icon="file-text")
        self.guide_button = PlainButton(self.tr("Open the guide"), acts, icon="life-buoy", hint_act="help")
        self.log_button = PlainButton(self.tr("Open the folder of the log"), acts, icon="folder-open")
        for button in (self.licences_button, self.guide_button, self.log_button):
            flow.addWidget(button)
        self.add_row(
            "licences",
            self.tr("Licences"),
            acts,
            stacked=True,
            hint=self.tr(
                "Advocate is free software under the MIT licence. It works offline and sends nothing anywhere."
            ),
        )
        self.licences_button.clicked.connect(self._on_licences)
        self.guide_button.clicked.connect(self._on_guide)
        self.log_button.clicked.connect(self._on_log)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"Advocate {VERSION}")
        self.copy_button.set_label(self.tr("Copied"))

    def _on_licences(self) -> None:
        overlay = LicencesOverlay(self.window(), self.runner)
        overlay.open(overlay.field.line)

    def _on_guide(self) -> None:
        self.go_to.emit("help", None)

    def _on_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.logs())))
