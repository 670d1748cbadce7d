"""The whole text of an article, with the passage of one card marked and those of the other cards underlined."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip

from readahead.gui import coverage, fonts, lines
from readahead.gui.coverage import Coverage
from readahead.gui.offsets import Offsets
from readahead.gui.selection_bar import SelectionBar
from readahead.gui.theme import Theme
from readahead.gui.tokens import mixed
from readahead.model.card import CardId, Uncarded
from readahead.model.passage import Span

LINE_PER_CENT = 142
PARAGRAPH_PX = 12
MARGIN = 16
BAR = 3


@dataclass(frozen=True, slots=True)
class Underlined:
    """A passage of another card, and what that card says."""

    span: Span
    card: CardId
    headline: str


class ArticleView(QTextEdit):
    """Read-only; *card_asked* carries the card whose underlined passage was clicked.

    *bar* stands beside the words that are selected.
    """

    card_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._offsets = Offsets("")
        self._marked: tuple[Span, ...] = ()
        self._card: CardId | None = None
        self._passages: tuple[Underlined, ...] = ()
        self._dots: list[QTextEdit.ExtraSelection] = []
        self._find = ""
        self._coverage, self._is_coverage_shown = Coverage(), False
        self._has_note = True
        self.bar = SelectionBar(theme, self.viewport())
        self.selectionChanged.connect(self._show_bar)
        self.verticalScrollBar().valueChanged.connect(self._show_bar)
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
        self.document().setDefaultFont(fonts.font(16, family=fonts.SERIF))
        self.document().setDocumentMargin(0)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._change_theme)

    # What is shown

    def show_article(self, text: str) -> None:
        """Show an article's text; the same text again changes nothing."""
        if text == self._text:
            return
        self._text = text
        self._offsets = Offsets(text)
        # cursors on the text before are of no use any more
        self._marked, self._passages, self._dots = (), (), []
        self._coverage = Coverage()
        self.setExtraSelections([])
        self.setPlainText(text)
        self._set_paragraphs()

    def underline(self, passages: Sequence[Underlined]) -> None:
        """Underline the passages of all cards of the article; those of the card that is marked are left out."""
        self._passages = tuple(passages)
        self._draw_dots()
        self._redress()

    def mark(self, passages: Sequence[Span], *, card: CardId | None = None) -> None:
        """Mark the *passages* of a card."""
        self._marked, self._card = tuple(passages), card
        if self._marked:
            # the keyboard begins where the card does, and nothing selected for another card is left
            caret = QTextCursor(self.document())
            caret.setPosition(self._offsets.units(self._marked[0].start))
            self.setTextCursor(caret)
        self._redress()

    def show_coverage(self, found: Coverage, *, is_shown: bool) -> None:
        """Take the sentences that gave no card, and mark them in the margin if *is_shown*."""
        self._coverage, self._is_coverage_shown = found, is_shown
        self.viewport().update()

    def go_to_uncarded(self, by: int) -> int:
        """Select the next (1) or the previous (-1) sentence that gave no card; return its number from 0, or -1."""
        if not self._coverage.sentences:
            return -1
        here = self._offsets.point(self.textCursor().selectionStart())
        number = self._coverage.number_after(here) if by > 0 else self._coverage.number_before(here)
        # the caret stands at the front, so that going on from here finds the one before as well
        span = self._coverage.sentences[number].span
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.units(span.end))
        cursor.setPosition(self._offsets.units(span.start), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._scroll_to(span)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return number

    def allow_notes(self, is_allowed: bool) -> None:
        """Say whether a note can be written: there is a card it would belong to."""
        self._has_note = is_allowed

    def find_words(self, find: str) -> None:
        """Mark the words of a search wherever they stand in the article."""
        if find != self._find:
            self._find = find
            self._redress()

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

    def marked_words(self) -> tuple[str, ...]:
        """Return the words that stand marked on the screen."""
        return tuple(self._cursor(span).selectedText().replace("\u2029", "\n") for span in self._marked)

    def card_at(self, at: QPointF) -> Underlined | None:
        """Return the underlined passage at a point of the viewport, the shortest where several meet."""
        point = at.toPoint()
        cursor = self.cursorForPosition(point)
        if abs(self.cursorRect(cursor).center().y() - point.y()) > self.cursorRect(cursor).height():
            return None
        offset = self._offsets.point(cursor.position())
        found = [
            one
            for one in self._passages
            if one.card != self._card and one.span.start <= offset < one.span.end
        ]
        return min(found, key=lambda one: one.span.end - one.span.start, default=None)

    # How

    def _set_paragraphs(self) -> None:
        root = self.document().rootFrame()
        page = root.frameFormat()
        page.setLeftMargin(MARGIN)
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
                look.setLineHeight(PARAGRAPH_PX, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(look)
            block = block.next()
        cursor.endEditBlock()

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.units(span.start))
        cursor.setPosition(self._offsets.units(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _draw_dots(self) -> None:
        """Make the underlines anew; from card to card of one article they stay the same."""
        tokens = self._theme.tokens
        dotted = QTextCharFormat()
        dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        # nearly every sentence may belong to a card: the dots stay quiet, the pointer and the tooltip say the rest
        strength = 0.9 if self._theme.is_dark else 0.65
        dotted.setUnderlineColor(QColor(mixed(tokens.third, tokens.surface, strength)))
        self._dots = [self._selection(one.span, dotted) for one in self._passages]

    def _change_theme(self) -> None:
        self._draw_dots()
        self._redress()

    def _redress(self) -> None:
        tokens = self._theme.tokens
        found = QTextCharFormat()
        found.setBackground(QColor(tokens.match))
        found.setForeground(QColor(tokens.on_match))
        both = zip(self._passages, self._dots, strict=True)
        selections = [dots for one, dots in both if one.card != self._card]
        hits = [Span(*hit) for hit in lines.marks(self._text, self._find)]
        self.setExtraSelections(selections + [self._selection(hit, found) for hit in hits])
        self.viewport().update()

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        selection.format = look
        return selection

    def _scroll(self) -> None:
        if self._marked:
            self._scroll_to(self._marked[0])

    def _scroll_to(self, span: Span) -> None:
        box = self._line_boxes(span)
        top = box[0].top() if box else 0.0
        self.verticalScrollBar().setValue(round(top - self.viewport().height() * 0.22))

    def _line_boxes(self, span: Span) -> list[QRectF]:
        """Return where the lines of a passage stand in the document, each without the leading below it."""
        first, last = self._offsets.units(span.start), self._offsets.units(span.end)
        boxes: list[QRectF] = []
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                start = max(first - block.position(), line.textStart())
                end = min(last - block.position(), line.textStart() + line.textLength())
                if start < end:
                    left, right = _x_of(line, start), _x_of(line, end)
                    height = line.ascent() + line.descent()
                    boxes.append(QRectF(origin.x() + left, origin.y() + line.y(), right - left, height))
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
                painter.drawRoundedRect(QRectF(0, top, BAR, bottom - top), BAR / 2, BAR / 2)
        if self._is_coverage_shown:
            for one in self._uncarded_in_sight():
                coverage.paint(painter, self._line_boxes(one.span), self._theme.colour("third"))
        painter.end()
        super().paintEvent(event)

    def _uncarded_in_sight(self) -> Sequence[Uncarded]:
        area = self.viewport().rect()
        first = self.cursorForPosition(area.topLeft()).position()
        last = self.cursorForPosition(area.bottomRight()).position()
        return self._coverage.between(self._offsets.point(first), self._offsets.point(last) + 1)

    def uncarded_at(self, at: QPointF) -> Uncarded | None:
        """Return the sentence without a card whose words, or whose rule in the margin, are at a point of the viewport."""
        if at.x() <= coverage.REACH:
            y = at.y() + self.verticalScrollBar().value()
            for one in self._uncarded_in_sight():
                boxes = self._line_boxes(one.span)
                if boxes and boxes[0].top() <= y <= boxes[-1].bottom():
                    return one
            return None
        return self._coverage.at(self._offsets.point(self.cursorForPosition(at.toPoint()).position()))

    # Selecting

    def _show_bar(self, *_: object) -> None:
        cursor = self.textCursor()
        if not cursor.selectedText().strip() or not self.isVisible():
            self.bar.hide()
            return
        end = QTextCursor(self.document())
        end.setPosition(cursor.selectionEnd())
        last = self.cursorRect(end)
        end.setPosition(cursor.selectionStart())
        words = QRect(last.left(), self.cursorRect(end).top(), 1, 0)
        words.setBottom(last.bottom())
        if words.bottom() < 0 or words.top() > self.viewport().height():
            self.bar.hide()
        else:
            self.bar.show_beside(words, can_annotate=self._has_note)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """Return the menu of what can be done with the selected words."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_words = bool(self.textCursor().selectedText().strip())
        made = menu.addAction(self.tr("New card from selection\tC"), self.bar.card.click)
        kinds = menu.addMenu(self.bar.kinds(menu))
        note = menu.addAction(self.tr("Annotate\tN"), self.bar.note.click)
        menu.addSeparator()
        copied = menu.addAction(self.tr("Copy\tCtrl+C"), self.copy)
        for action in (made, kinds, copied):
            action.setEnabled(has_words)
        note.setEnabled(has_words and self._has_note)
        menu.addAction(self.tr("Select all\tCtrl+A"), self.selectAll)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    # Pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_over = not event.buttons() and self.card_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = self.card_at(event.position())
            if found is not None:
                self.card_asked.emit(found.card)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self._tip(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPointF) -> str:
        found = self.card_at(at) if at.x() > coverage.REACH or not self._is_coverage_shown else None
        if found is not None:
            return found.headline
        missed = self.uncarded_at(at) if self._is_coverage_shown else None
        return self.tr("No card: {reason}").format(reason=missed.reason) if missed else ""


def _x_of(line: QTextLine, position: int) -> float:
    """Return where a position of a block stands in its line; Qt answers with the position beside it."""
    answer: Any = line.cursorToX(position)
    return float(answer[0] if isinstance(answer, tuple) else answer)
