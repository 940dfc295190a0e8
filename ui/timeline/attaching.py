"""Files that come into the vault: from a dialog, a drop or the clipboard, one after the other, with their refusals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDateTime, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from advocate.changes import Changes
from advocate.domain.ids import CustomerId, FileId, InteractionId
from advocate.errors import AdvocateError, VaultReadOnly
from ui.tasks import Cancelled

if TYPE_CHECKING:
    from advocate.app import Advocate
    from ui.tasks import Progress

Source = Path | tuple[str, QImage]
"""A file on the disk, or a picture with a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """changes: of the last one that came in; refused: a sentence for each that did not."""

    changes: Changes | None = None
    made: tuple[FileId, ...] = ()
    refused: tuple[str, ...] = ()


def attach(
    app: Advocate,
    progress: Progress,
    *,
    customer_id: CustomerId,
    interaction_id: InteractionId | None,
    sources: Sequence[Source],
) -> Attached:
    """On the database thread. What cannot be taken is named, and the others come in all the same."""
    changes: Changes | None = None
    made: list[FileId] = []
    refused: list[str] = []
    for number, source in enumerate(sources):
        try:
            progress(number, len(sources))
            changes = app.files.attach(customer_id, _content(source), interaction_id=interaction_id)
            if changes.made is not None:
                made.append(FileId(changes.made))
        except Cancelled:
            break  # those that are in stay in
        except VaultReadOnly:
            raise
        except AdvocateError as error:
            refused.append(str(error))
        except OSError:
            translate = QCoreApplication.translate
            words = translate("files", "{0} could not be read. Is it open in another program, or gone?")
            refused.append(words.format(_name(source)))
    return Attached(changes=changes, made=tuple(made), refused=tuple(refused))


def _content(source: Source) -> Path | tuple[str, bytes]:
    """A picture is packed here, off the window's thread: a screen of it takes a while."""
    if not isinstance(source, Path):
        return source[0], _png(source[1])
    if source.is_dir():
        words = QCoreApplication.translate("files", "{0} is a folder. Add the files in it instead.")
        raise AdvocateError(words.format(source.name))
    return source


def _name(source: Source) -> str:
    return source.name if isinstance(source, Path) else source[0]


# -- what was dropped or copied ----------------------------------------------------------------------------------------


def holds_files(mime: QMimeData) -> bool:
    """Whether something in it can be kept as a file; asked while it is dragged, so nothing is read."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def sources_of(mime: QMimeData) -> tuple[Source, ...]:
    """Files on the disk, else the picture itself, named by the moment on this computer's clock."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return paths
    image = mime.imageData()
    if isinstance(image, QImage) and not image.isNull():
        pattern = QCoreApplication.translate("files", "Picture {0}")
        now = QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss")
        return ((f"{pattern.format(now)}.png", image),)
    return ()


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(content.data())
