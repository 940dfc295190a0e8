"""The picture of a customer, or their initials: chosen, dropped or pasted where it stands, and taken off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from advocate.domain.customer import Customer, CustomerKind
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui import file_places
from ui.acts import profile as acts
from ui.painting import initials, mirrored, paint_avatar, paint_icon, rrect
from ui.profile import profile_acts
from ui.profile.photo_reading import FORMATS, Source, read_photo
from ui.profile.profile_row import ProfileRow, RowAct
from ui.profile.telling import tell
from ui.runner import Runner
from ui.theme import theme
from ui.widgets.painted_button import PaintedButton

DIAMETER = 46
_MARK = 18


class PortraitButton(PaintedButton):
    """A disc; pointed at or reached with the keyboard it shows a small pencil."""

    base_height = DIAMETER

    def __init__(self, parent: QWidget) -> None:
        self._name, self._icon_name = "", ""
        self._image: QImage | None = None
        self._can_change = True
        self.is_target = False
        super().__init__("", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_picture(self, name: str, icon: str, image: QImage | None, *, can_change: bool) -> None:
        self._name, self._icon_name, self._image = name, icon, image
        self._can_change = can_change
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_change else Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(DIAMETER)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        disc = QRectF(self.rect())
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._image is None:
                paint_avatar(p, disc, initials(self._name), icon=self._icon_name)
            else:
                paint_disc(p, disc, self._image)
            if self.is_target:
                p.setPen(QPen(t.color("accent"), 2))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawEllipse(disc.adjusted(1, 1, -1, -1))
            elif self._can_change and (self.underMouse() or self.hasFocus()):
                side = t.px(_MARK)
                mark = mirrored(
                    QRectF(disc.right() - side, disc.bottom() - side, side, side), disc, rtl=self.rtl
                )
                rrect(p, mark, side / 2, t.color("surface"), t.color("line.strong"))
                paint_icon(p, mark, "pencil", "muted", 10)


def paint_disc(p: QPainter, disc: QRectF, image: QImage) -> None:
    """A square picture cut to a disc, with a hairline around it so that a white one has an end."""
    path = QPainterPath()
    path.addEllipse(disc)
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    p.setClipPath(path)
    p.drawImage(disc, image)
    p.restore()
    p.setPen(QPen(theme().color("line"), 1))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))


class Portrait(ProfileRow):
    """A click or Enter chooses a file; Ctrl+V pastes, a picture can be dropped on it, Delete takes it off."""

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._customer: Customer | None = None
        self._has_picture = False
        self._refusal = ""
        self.button = PortraitButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.setAcceptDrops(True)
        self.button.clicked.connect(self._on_clicked)

    def show_customer(self, customer: Customer, image: QImage | None, refusal: str) -> None:
        self._customer, self._refusal, self._has_picture = customer, refusal, image is not None
        icon = "building-2" if customer.kind is CustomerKind.ORGANISATION else ""
        self.button.show_picture(customer.name, icon, image, can_change=not refusal)
        words = self.tr("Picture of {name}") if image is not None else self.tr("No picture of {name} yet")
        self.button.setAccessibleName(words.format(name=customer.name))
        self.button.setToolTip(refusal or self.tr("Choose, drop or paste a picture"))
        self.button.setEnabled(not refusal)

    def row_acts(self) -> Sequence[RowAct]:
        if self._refusal:
            return ()
        found = [
            RowAct(words=self.tr("Choose a picture…"), run=self.choose, act=acts.PICTURE, icon="folder-open")
        ]
        if _has_image(QGuiApplication.clipboard().mimeData()):
            found.append(
                RowAct(words=self.tr("Paste the picture"), run=self.paste, keys="Ctrl+V", icon="copy")
            )
        if self._has_picture:
            found.append(
                RowAct(
                    words=self.tr("Take the picture off"),
                    run=self.take_off,
                    act=acts.REMOVE,
                    icon="x",
                    begins=True,
                )
            )
        return found

    # -- what can be done ----------------------------------------------------------------------------------------------

    def choose(self) -> None:
        if self._customer is None or self._refusal:
            return
        kinds = " ".join(f"*.{name}" for name in FORMATS)
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Choose a picture"),
            str(file_places.beginning(self._runner, file_places.PORTRAIT)),
            self.tr("Pictures ({kinds})").format(kinds=kinds),
        )
        if chosen:
            file_places.used(self._runner, file_places.PORTRAIT, Path(chosen).parent)
            self.take(Path(chosen))

    def paste(self) -> None:
        if not self._take_data(QGuiApplication.clipboard().mimeData()):
            tell(self, self.tr("There is no picture to paste. Copy one first."))

    def take_off(self) -> None:
        if self._customer is not None and self._has_picture and not self._refusal:
            work = partial(profile_acts.remove_photo, customer_id=self._customer.id)
            self._runner.command(self, work)

    def take(self, source: Source) -> None:
        """Make this one small off the window's thread, and keep it."""
        if self._customer is None or self._refusal:
            return
        ground = theme().color("surface")
        self._runner.errand(
            self,
            "photo",
            partial(read_photo, source, ground),
            partial(self._keep, self._customer.id),
            self._on_failed,
        )

    # -- keys and drops --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._refusal and _has_image(event.mimeData()):
            event.acceptProposedAction()
            self._show_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(False)
        if self._take_data(event.mimeData()):
            event.acceptProposedAction()

    # -- inside ----------------------------------------------------------------------------------------------------------

    def _on_clicked(self) -> None:
        if len(self.row_acts()) > 1:
            self.make_menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        else:
            self.choose()

    def _take_data(self, data: QMimeData) -> bool:
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage):
            self.take(image)
            return True
        file = next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
        if file:
            self.take(Path(file))
        return bool(file)

    def _keep(self, customer_id: CustomerId, image: bytes) -> None:
        work = partial(profile_acts.set_photo, customer_id=customer_id, image=image)
        self._runner.command(self, work, failed=self._on_failed)

    def _on_failed(self, error: AdvocateError) -> None:
        tell(self, str(error))

    def _show_target(self, shown: bool) -> None:
        self.button.is_target = shown
        self.button.update()


def _has_image(data: QMimeData | None) -> bool:
    if data is None:
        return False
    return data.hasImage() or any(
        url.isLocalFile() and url.toLocalFile().lower().endswith(FORMATS) for url in data.urls()
    )
