"""A page to read: Markdown in the window's own type and colours, with pictures from the disk; nothing comes from a network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.acts.shortcuts import written
from ui.theme import Role, follow_theme, theme
from ui.widgets.scroll_bar import ScrollBar

_HEADS: dict[int, tuple[Role, int]] = {1: ("title", 0), 2: ("heading", 22), 3: ("strong", 14)}
_KEYS = re.compile(r"`([^`\n]+)`")
_KEY = re.compile(r"F\d{1,2}|[A-Z]|Enter|Esc|Space|Tab|(Ctrl|Alt|Shift)\+.+")
_LINE_HEIGHT = 150.0
_PROSE = 42  # letters, above which a line is one of a paragraph


class ReadingPage(QTextBrowser):
    """`chapter_wanted(key)` when a link leads to another chapter. `show_markdown` and `show_plain` fill it."""

    chapter_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.focus_reason = Qt.FocusReason.OtherFocusReason
        self._markdown = ""
        self._plain = ""
        self._folder = Path()
        self._images: dict[str, QImage] = {}
        self.setAccessibleName(name)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="surface"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._on_link)
        follow_theme(self)

    def show_markdown(self, text: str, folder: Path) -> None:
        """folder: where its pictures are looked for."""
        self._markdown, self._plain, self._folder = text, "", folder
        self._fill()
        self.verticalScrollBar().setValue(0)

    def show_plain(self, text: str) -> None:
        self._markdown, self._plain = "", text
        self._fill()
        self.verticalScrollBar().setValue(0)

    def go_to_heading(self, words: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == words:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - 8)
                return
            block = block.next()

    def retheme(self) -> None:
        palette = QPalette(self.palette())
        t = theme()
        for role, token in (
            (QPalette.ColorRole.Base, "transparent"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Highlight, "accent"),
            (QPalette.ColorRole.HighlightedText, "on.accent"),
            (QPalette.ColorRole.Link, "accent.text"),
        ):
            palette.setColor(role, t.color(token))
        self.setPalette(palette)
        at = self.verticalScrollBar().value()
        self._fill()
        self.verticalScrollBar().setValue(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_reason = event.reason()
        super().focusInEvent(event)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002  # Qt's own word
        """Pictures beside the text only, in the theme's own light where there are both."""
        if type != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self._picture(name if isinstance(name, str) else name.toString())

    def _picture(self, name: str) -> QImage:
        """As large as it is on the disk."""
        file = self._folder / name
        dark = file.with_name(f"{file.stem}-dark{file.suffix}")
        shown = str(dark if theme().dark and dark.is_file() else file)
        if shown not in self._images:
            self._images[shown] = QImage(shown)
        return self._images[shown]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_pictures()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(560), theme().px(600))

    # -- inside --------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        document = self.document()
        document.clear()
        document.setDocumentMargin(4)
        document.setDefaultFont(theme().font("body"))
        if self._plain:
            self.setPlainText(_unwrapped(self._plain))
            return
        self.setMarkdown(_with_native_keys(self._markdown))
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        self._fit_pictures()

    def _dress(self, block: QTextBlock) -> None:
        """The block in our type: headings by level, air between lines, links and keys in their colours."""
        cursor = QTextCursor(block)
        shape = QTextBlockFormat(block.blockFormat())
        level = shape.headingLevel()
        role, above = _HEADS.get(level, ("body", 0))
        shape.setTopMargin(theme().px(above))
        shape.setBottomMargin(theme().px(4 if block.textList() is not None else 10))
        shape.setLineHeight(
            _LINE_HEIGHT if not level else 120.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor.setBlockFormat(shape)
        iterator = block.begin()
        pieces = []
        while not iterator.atEnd():
            piece = iterator.fragment()
            pieces.append((piece.position(), piece.length(), QTextCharFormat(piece.charFormat())))
            iterator += 1
        for position, length, look in pieces:
            if look.isImageFormat():
                shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
                cursor.setBlockFormat(shape)
                continue
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_dressed(look, role))

    def _fit_pictures(self) -> None:
        """As wide as the page, at most as large as they are."""
        block = self.document().begin()
        room = max(120, self.viewport().width() - 12)
        cursor = QTextCursor(self.document())
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                piece = iterator.fragment()
                if piece.charFormat().isImageFormat():
                    look = QTextImageFormat(piece.charFormat().toImageFormat())
                    image = self._picture(look.name())
                    width = min(room, image.width())
                    if image.width() and look.width() != width:
                        self._show_smoothly(look.name(), image, width)
                        look.setWidth(width)
                        look.setHeight(image.height() * width / image.width())
                        cursor.setPosition(piece.position())
                        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                        cursor.setCharFormat(look)
                        break
                iterator += 1
            block = block.next()

    def _show_smoothly(self, name: str, image: QImage, width: int) -> None:
        """Made smaller once and well: a text draws its pictures without smoothing them, and letters would break up."""
        if width >= image.width():
            fitted = image
        else:
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            fitted = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
                int(width * ratio), smooth
            )
            fitted.setDevicePixelRatio(ratio)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), fitted)

    def _on_link(self, url: QUrl) -> None:
        """To another chapter; nothing else is opened from here."""
        name = url.path().rpartition("/")[2]
        if name.endswith(".md"):
            self.chapter_wanted.emit(name.removesuffix(".md"))


def _dressed(look: QTextCharFormat, role: Role) -> QTextCharFormat:
    t = theme()
    dressed = QTextCharFormat()
    is_key = look.fontFixedPitch()
    is_strong = look.fontWeight() > QFont.Weight.Normal
    font = t.font(role, strong=is_strong or is_key)
    font.setItalic(look.fontItalic())
    dressed.setFont(font)
    dressed.setForeground(t.color("ink"))
    if is_key:
        dressed.setBackground(t.color("sunken"))
    if look.isAnchor():
        dressed.setAnchor(True)
        dressed.setAnchorHref(look.anchorHref())
        dressed.setForeground(t.color("accent.text"))
        dressed.setFontUnderline(True)
    dressed.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    return dressed


def _unwrapped(text: str) -> str:
    """Lines that were cut for a page of eighty letters, as paragraphs again; lists and short lines stay."""
    blocks = []
    for block in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in block.splitlines()]
        is_prose = len(lines) > 1 and all(len(line) > _PROSE for line in lines[:-1])
        blocks.append((" " if is_prose else "\n").join(lines))
    return "\n\n".join(blocks)


def _with_native_keys(text: str) -> str:
    """`Ctrl+L` as this platform writes it; what is no key stays as it is."""

    def native(match: re.Match[str]) -> str:
        if not _KEY.fullmatch(match[1]):
            return match[0]
        return f"`{written(match[1])}`"

    return _KEYS.sub(native, text)
