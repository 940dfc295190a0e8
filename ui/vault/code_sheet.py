"""A recovery code to look at: eight numbered groups, with ways to copy, print and save it. It keeps nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advocate.errors import VaultReadOnly
from ui.file_places import documents
from ui.painting import CONTROL_RADIUS, Align, rrect, text
from ui.theme import Role, follow_theme, theme
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Para

_COLUMNS = 4
_HEIGHT = 128
_BETWEEN = 18
"""Pixels at 100 % that are free between two groups."""
_ROLES: tuple[Role, ...] = ("display", "title", "heading", "strong")


class CodeGroups(QFrame):
    """The groups on a sunken ground, numbered as the fields are in which they are typed back. The keyboard can stand on it,
    so that a screen reader reads it; `read` with Enter, which only leads on."""

    read = Signal()

    def __init__(self, code: str, parent: QWidget) -> None:
        self.focus_reason: Qt.FocusReason | None = None
        super().__init__(parent)
        self._groups = code.split("-")
        self.setAccessibleName(self.tr("Recovery code: {code}").format(code=", ".join(self._groups)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow_theme(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_reason = event.reason()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # held down since the step before
            self.read.emit()

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(400), theme().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        rows = -(-len(self._groups) // _COLUMNS)
        width, height = (self.width() - 16) / _COLUMNS, (self.height() - 16) / rows
        font = self._font_for(width - t.px(_BETWEEN))
        with QPainter(self) as p:
            rrect(p, self.rect(), CONTROL_RADIUS, t.color("sunken"))
            for place, group in enumerate(self._groups):
                x, y = 8 + place % _COLUMNS * width, 8 + place // _COLUMNS * height
                number = QRectF(x, y, width, height * 0.42)
                text(p, number, str(place + 1), t.font("key"), t.color("muted"), align=Align.AlignHCenter)
                box = QRectF(x, y + height * 0.36, width, height * 0.52)
                text(p, box, group, font, t.color("ink"), align=Align.AlignHCenter, elide=False)

    def _font_for(self, width: float) -> QFont:
        """The largest in which even the widest group keeps away from the one beside it."""
        fonts = [theme().font(role) for role in _ROLES]
        for font in fonts:
            measured = QFontMetricsF(font)
            if max(measured.horizontalAdvance(group) for group in self._groups) <= width:
                return font
        return fonts[-1]


class CodeSheet(QWidget):
    """`saved_to(str)` after a copy was written to a file; `read` with Enter on the code."""

    saved_to = Signal(str)
    read = Signal()

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = code
        self.copy_button = SmallButton(self.tr("Copy"), self, icon="copy")
        self.print_button = SmallButton(self.tr("Print…"), self, icon="printer")
        self.save_button = SmallButton(self.tr("Save as a file…"), self, icon="file-down")
        self._told = Para("", "small", "muted", self)
        self._told.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.copy_button, self.print_button, self.save_button):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        groups = CodeGroups(code, self)
        groups.read.connect(self.read)
        column.addWidget(groups)
        self.setFocusProxy(groups)
        column.addLayout(row)
        column.addWidget(self._told)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)

    def save_to(self, path: Path) -> None:
        """Write the code with a sentence on what it is; only this user can read the file."""
        try:
            path.write_text(self.words(), encoding="utf-8")
            path.chmod(0o600)
        except OSError:
            error = VaultReadOnly(
                self.tr("That file could not be written."), self.tr("Choose another place.")
            )
            self._tell(str(error))
            return
        self._tell(self.tr("Saved. Move the file to a stick or print it, and delete it from this computer."))
        self.saved_to.emit(str(path))

    def words(self) -> str:
        """What stands on the paper."""
        groups = self._code.split("-")
        lines = ["   ".join(groups[at : at + _COLUMNS]) for at in range(0, len(groups), _COLUMNS)]
        return "\n\n".join(
            (
                self.tr("Recovery code of an Advocate vault"),
                "\n".join(lines),
                self.tr(
                    "Whoever has this code and the vault’s folder can read everything in it. Keep it apart from the"
                    " computer. To use it, choose “Use the recovery code” when Advocate asks for the passphrase."
                ),
                "",
            )
        )

    def print_on(self, printer: QPrinter) -> None:
        document = QTextDocument()
        document.setDefaultFont(theme().font("lead"))
        document.setPlainText(self.words())
        document.print_(printer)

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._tell(self.tr("Copied. Paste it into your password safe, not into a mail."))

    def _on_print_clicked(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)
            self._tell(self.tr("Sent to the printer."))

    def _on_save_clicked(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery code"), str(documents() / self.tr("Advocate recovery code.txt"))
        )
        if chosen:
            self.save_to(Path(chosen))
