"""The words of a note as they read: Markdown set, nothing fetched, no HTML taken, and no link followed without asking."""

import re
from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from readahead.gui import fonts
from readahead.gui.theme import Theme

PARAGRAPH_PX = 5
_PICTURE = re.compile(r"!\[([^\[\]]*)\]\([^()]*\)")

SAFE = frozenset({"http", "https", "mailto"})
"""The schemes of links that can be asked for; others are words."""


class NoteText(QTextBrowser):
    """As high as its words are; *pressed* is emitted when they are clicked, *link_asked* carries the address of a link."""

    pressed = Signal()
    link_asked = Signal(str)

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.anchorClicked.connect(self._ask)
        theme.changed.connect(self._set)
        self._set()
        has_links = any(True for _ in self.links())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_links else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Links of the note") if has_links else "")

    def text(self) -> str:
        """Return the words as they read, without the signs of Markdown."""
        return self.toPlainText()

    def links(self) -> tuple[str, ...]:
        """Return the addresses the words lead to, in their order."""
        found = []
        block = self.document().begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                href = at.fragment().charFormat().anchorHref()
                if href and href not in found:
                    found.append(href)
                at += 1
            block = block.next()
        return tuple(found)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing: a note names pictures and never shows them."""
        return

    def _set(self) -> None:
        tokens, palette = self._theme.tokens, self.palette()
        palette.setColor(QPalette.ColorRole.Link, QColor(tokens.accent))
        palette.setColor(QPalette.ColorRole.Text, QColor(tokens.text))
        self.setPalette(palette)
        self.document().setDefaultFont(fonts.body())
        features = QTextDocument.MarkdownFeature
        dialect = features.MarkdownDialectGitHub
        self.document().setIndentWidth(fonts.scaled(18))
        # a picture is neither loaded nor drawn: its name stands for it
        words = _PICTURE.sub(r"\1", self._words)
        self.document().setMarkdown(words, dialect | features.MarkdownNoHTML)
        self._set_paragraphs()
        self._fit()

    def _set_paragraphs(self) -> None:
        """Let what Qt sets with wide gaps and in a heavier face stand as close and as light as the window's other words."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            look = QTextBlockFormat(block.blockFormat())
            below = block.next()
            is_inside = block.textList() is not None and below.isValid() and below.textList() is not None
            look.setTopMargin(0)
            look.setBottomMargin(0 if is_inside or not below.isValid() else fonts.scaled(PARAGRAPH_PX))
            cursor.setPosition(block.position())
            cursor.setBlockFormat(look)
            for start, end in list(_heavy(block)):
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_lighter(look.headingLevel()))
            block = below

    def _fit(self) -> None:
        width = self.viewport().width()
        self.document().setTextWidth(width)
        self.setFixedHeight(max(ceil(self.document().size().height()), fonts.scaled(16)))

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # the list of notes scrolls, not one of them
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.document().setDefaultFont(fonts.body())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_link = bool(self.anchorAt(event.position().toPoint()))
        if (
            event.button() is Qt.MouseButton.LeftButton
            and not is_link
            and not self.textCursor().hasSelection()
        ):
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_link = bool(self.anchorAt(event.position().toPoint()))
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.IBeamCursor
        )

    def _ask(self, address: QUrl) -> None:
        if address.scheme().lower() in SAFE:
            self.link_asked.emit(address.toString())


def _heavy(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Yield where the words of a block stand in bold."""
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.charFormat().fontWeight() > fonts.SEMIBOLD:
            yield fragment.position(), fragment.position() + fragment.length()
        at += 1


def _lighter(level: int) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(fonts.SEMIBOLD)
    if level:
        look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
        look.setProperty(QTextCharFormat.Property.FontPixelSize, fonts.scaled(15 if level == 1 else 14))
    return look
