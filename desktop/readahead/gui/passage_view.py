"""The whole text of an article with a passage of it marked: the page, before anything can be done on it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from readahead.gui import fonts, line_boxes
from readahead.gui.offsets import Offsets
from readahead.gui.theme import Theme
from readahead.model.passage import Span

LINE_PER_CENT = 142
PARAGRAPH_PX = 12
MARGIN = 16
BAR = 3
LONG, STEP = 60_000, 25_000
"""From how many UTF-16 units on a text is laid out in steps, and how much in each: none holds the window up."""

GUTTER = 20
"""How much of the margin lies left of the bar, for what belongs to a passage and is none."""


class PassageView(QTextEdit):
    """Read-only; every letter keeps its offset, and passages are given and answered in code points."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._offsets = Offsets("")
        self._marked: tuple[Span, ...] = ()
        self._is_in_sight = False
        self._laid = 0
        self._wanted: Span | None = None
        self._steps = QTimer(self)
        self._steps.timeout.connect(self._lay_step)
        self.setReadOnly(True)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultFont(_font())
        self.document().setDocumentMargin(0)
        self.verticalScrollBar().valueChanged.connect(self._note_sight)
        theme.changed.connect(self._set_size)

    def show_article(self, text: str) -> None:
        """Show an article's text; the same text again changes nothing."""
        if text == self._text:
            return
        self._text = text
        self._offsets = Offsets(text)
        # what was marked in the text before is of no use any more
        self._marked = ()
        self._wanted = None
        self.setPlainText(text)
        self._set_paragraphs()
        self._lay_again()

    @property
    def is_long(self) -> bool:
        """Whether the text is laid out in steps."""
        return self.document().characterCount() > LONG

    def mark_passages(self, passages: Sequence[Span]) -> None:
        """Mark these passages."""
        self._marked = tuple(passages)
        if self._marked:
            self._begin_at(self._marked[0])
        self.viewport().update()

    def reveal(self) -> None:
        """Scroll the first marked passage into the upper third, now and once the layout is settled."""
        self._scroll()
        QTimer.singleShot(0, self, self._scroll)

    def selected_span(self) -> Span | None:
        """Return the stretch of the article the user has selected, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._offsets.span(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select a stretch of the article, bring it into sight, and give it the keyboard."""
        # the caret stands at the front, so that going on from here finds what stands before as well
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.units(span.end))
        cursor.setPosition(self._offsets.units(span.start), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._scroll_to(span)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def marked_words(self) -> tuple[str, ...]:
        """Return the words that stand marked on the screen."""
        return tuple(self._cursor(span).selectedText().replace("\u2029", "\n") for span in self._marked)

    # How

    def _begin_at(self, span: Span) -> None:
        """Let the keyboard begin where the card does, with nothing selected that was for another card."""
        caret = QTextCursor(self.document())
        # Qt lays the whole text out up to the caret
        caret.setPosition(
            self._offsets.units(span.start) if self._is_laid(self._offsets.units(span.end)) else 0
        )
        self.setTextCursor(caret)

    def _is_laid(self, unit: int) -> bool:
        """Return whether the text is laid out up to there, as far as that matters: a short one is when it is asked for."""
        return self._laid >= unit or not self.is_long

    def _lay_again(self) -> None:
        self._laid = 0
        self._steps.start(0) if self.is_long else self._steps.stop()

    def _lay_step(self) -> None:
        """Lay out a stretch more, and show what was asked for once it has its place."""
        block = self.document().findBlock(self._laid + STEP)
        if not block.isValid():
            block = self.document().lastBlock()
            self._steps.stop()
        self.document().documentLayout().blockBoundingRect(block)
        self._laid = block.position() + block.length()
        wanted = self._wanted
        if wanted is not None and self._is_laid(self._offsets.units(wanted.end)):
            self._wanted = None
            if wanted in self._marked and not self.textCursor().hasSelection():
                self._begin_at(wanted)
            self._scroll_to(wanted)

    def _set_size(self) -> None:
        """Set the text in the size that holds now, and keep in sight what is being read."""
        if self.document().defaultFont() == _font():
            return
        read = self._being_read() if self._is_in_sight else None
        self.document().setDefaultFont(_font())
        self._set_paragraphs()
        if read is not None:
            self._scroll_to(read)

    def _set_paragraphs(self) -> None:
        root = self.document().rootFrame()
        page = root.frameFormat()
        page.setLeftMargin(GUTTER + MARGIN)
        page.setRightMargin(8)
        page.setBottomMargin(24)
        root.setFrameFormat(page)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            look = QTextBlockFormat()
            if block.text().strip():
                look.setLineHeight(LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            else:
                # a blank line of the text is the gap between two paragraphs; every letter keeps its offset
                look.setLineHeight(
                    fonts.scaled(PARAGRAPH_PX), QTextBlockFormat.LineHeightTypes.FixedHeight.value
                )
            cursor.setPosition(block.position())
            cursor.setBlockFormat(look)
            block = block.next()
        cursor.endEditBlock()

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.units(span.start))
        cursor.setPosition(self._offsets.units(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll(self) -> None:
        if self._marked:
            self._scroll_to(self._marked[0])

    def _scroll_to(self, span: Span) -> None:
        if not self._is_laid(self._offsets.units(span.end)):
            self._wanted = span
            return
        box = self._line_boxes(span)
        top = box[0].top() if box else 0.0
        self.verticalScrollBar().setValue(round(top - self.viewport().height() * 0.22))

    def _line_boxes(self, span: Span) -> list[QRectF]:
        """Return where the lines of a passage stand in the document, each without the leading below it."""
        first, last = self._offsets.units(span.start), self._offsets.units(span.end)
        boxes: list[QRectF] = []
        if not self._is_laid(last):
            return boxes
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            origin = self.document().documentLayout().blockBoundingRect(block)
            boxes += line_boxes.of_block(block, origin, first, last)
            block = block.next()
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setPen(Qt.PenStyle.NoPen)
        for span in self._marked:
            boxes = self._line_boxes(span)
            painter.setBrush(self._theme.colour("passage"))
            for box in boxes:
                painter.drawRect(box.adjusted(-1, -2, 1, 2))
            if boxes:
                painter.setBrush(self._theme.colour("bar"))
                top, bottom = boxes[0].top() - 2, boxes[-1].bottom() + 2
                painter.drawRoundedRect(QRectF(GUTTER, top, BAR, bottom - top), BAR / 2, BAR / 2)
        self._paint_beside(painter)
        self._note_sight()
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what is being read: what unfolds beside the article must not push it away."""
        was_in_sight = self._is_in_sight
        super().resizeEvent(event)
        if self.is_long and event.size().width() != event.oldSize().width():
            self._lay_again()
        read = self._being_read()
        if read is not None and was_in_sight and not self._sees(read):
            self._scroll_to(read)

    def _being_read(self) -> Span | None:
        """Return the words that are selected, or failing that the first passage that is marked."""
        return self.selected_span() or next(iter(self._marked), None)

    def _note_sight(self, *_: object) -> None:
        read = self._being_read()
        self._is_in_sight = read is not None and self._sees(read)

    def _sees(self, span: Span) -> bool:
        boxes = self._line_boxes(span)
        top = self.verticalScrollBar().value()
        return bool(boxes) and top <= boxes[0].top() and boxes[0].bottom() <= top + self.viewport().height()

    def _paint_beside(self, painter: QPainter) -> None:
        """Paint what stands in the margin besides the bar; *painter* is in the document's coordinates."""


def _font() -> QFont:
    return fonts.font(16, family=fonts.SERIF)
