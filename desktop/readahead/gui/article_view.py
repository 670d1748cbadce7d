"""An article as it is read: the passage of one card marked, those of the others underlined, what gave none at the side."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip

from readahead.gui import coverage, lines, sentences
from readahead.gui.coverage import Coverage
from readahead.gui.note_signs import Noted, NoteSigns
from readahead.gui.passage_view import PassageView
from readahead.gui.selection_bar import SelectionBar
from readahead.gui.theme import Theme
from readahead.gui.tokens import mixed
from readahead.model.annotation import AnnotationId
from readahead.model.card import CardId, Uncarded
from readahead.model.passage import Span

AROUND = 3_000
"""Code points before and behind what is in sight of a long article that are dressed with it."""


@dataclass(frozen=True, slots=True)
class Underlined:
    """A passage of another card, and what that card says."""

    span: Span
    card: CardId
    headline: str


class ArticleView(PassageView):
    """Read-only; *card_asked* carries the card whose underlined passage was clicked.

    *note_asked* carries the note whose pencil was clicked. *bar* stands beside the words that are selected.
    """

    card_asked = Signal(object)
    note_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._card: CardId | None = None
        self._passages: tuple[Underlined, ...] = ()
        self._dots: dict[int, list[QTextEdit.ExtraSelection]] = {}
        self._dotted = QTextCharFormat()
        self._find = ""
        self._hits: Sequence[tuple[int, int]] = ()
        self._coverage, self._is_coverage_shown = Coverage(), False
        self._has_note = True
        self._notes = NoteSigns(theme, self._line_boxes)
        self.bar = SelectionBar(theme, self.viewport())
        self.selectionChanged.connect(self._show_bar)
        self.verticalScrollBar().valueChanged.connect(self._show_bar)
        self.verticalScrollBar().valueChanged.connect(self._follow_sight)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._change_theme)

    # What is shown

    def show_article(self, text: str) -> None:
        """Show an article's text; the same text again changes nothing."""
        if text != self._text:
            # cursors on the text before are of no use any more
            self._passages, self._dots = (), {}
            self._coverage = Coverage()
            self._notes.show(())
            self.setExtraSelections([])
            self._hits = lines.marks(text, self._find)
        super().show_article(text)

    def underline(self, passages: Sequence[Underlined]) -> None:
        """Underline the passages of all cards of the article; those of the card that is marked are left out."""
        self._passages = tuple(passages)
        self._draw_dots()
        self._redress()

    def mark(self, passages: Sequence[Span], *, card: CardId | None = None) -> None:
        """Mark the *passages* of a card."""
        self._card = card
        self.mark_passages(passages)
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
        self.select(self._coverage.sentences[number].span)
        return number

    def show_notes(self, notes: Sequence[Noted]) -> None:
        """Mark where these notes stand."""
        self._notes.show(notes)
        self.viewport().update()

    def note_boxes(self) -> dict[AnnotationId, QRectF]:
        """Return where the pencil of each note stands, in the document's coordinates."""
        return self._notes.places()

    def allow_notes(self, is_allowed: bool) -> None:
        """Say whether a note can be written: there is a card it would belong to."""
        self._has_note = is_allowed

    def find_words(self, find: str) -> None:
        """Mark the words of a search wherever they stand in the article."""
        if find != self._find:
            self._find = find
            self._hits = lines.marks(self._text, find)
            self._redress()

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

    def _draw_dots(self) -> None:
        """Let the underlines be made anew, in the colours that hold now."""
        tokens = self._theme.tokens
        dotted = QTextCharFormat()
        dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        # nearly every sentence may belong to a card: the dots stay quiet, the pointer and the tooltip say the rest
        strength = 0.9 if self._theme.is_dark else 0.65
        dotted.setUnderlineColor(QColor(mixed(tokens.third, tokens.surface, strength)))
        self._dotted, self._dots = dotted, {}

    def _change_theme(self) -> None:
        self._draw_dots()
        self._redress()

    def _redress(self) -> None:
        tokens = self._theme.tokens
        found = QTextCharFormat()
        found.setBackground(QColor(tokens.match))
        found.setForeground(QColor(tokens.on_match))
        near = self._near()
        selections = [
            dots
            for number, one in enumerate(self._passages)
            if one.card != self._card and near.overlap(one.span)
            for dots in self._dots_of(number, one)
        ]
        hits = [Span(*hit) for hit in self._hits]
        self.setExtraSelections(
            selections + [self._selection(hit, found) for hit in hits if near.overlap(hit)]
        )
        self.viewport().update()

    def _dots_of(self, number: int, passage: Underlined) -> list[QTextEdit.ExtraSelection]:
        """Return the underline of a passage, made once: from card to card of one article it stays the same."""
        if number not in self._dots:
            parts = self._by_paragraph(passage.span) if self.is_long else [passage.span]
            self._dots[number] = [self._selection(part, self._dotted) for part in parts]
        return self._dots[number]

    def _by_paragraph(self, span: Span) -> list[Span]:
        """Return a stretch in pieces that each lie in one paragraph: for one across two Qt lays out the whole text."""
        found, start = [], span.start
        while (end := self._text.find("\n", start, span.end)) >= 0:
            found.append((start, end))
            start = end + 1
        return [Span(*part) for part in (*found, (start, span.end)) if part[0] < part[1]]

    def _near(self) -> Span:
        """Return the stretch that is to be dressed: all of a short article, of a long one what is in sight and a page around.

        For each stretch that is dressed Qt lays out all that stands before it.
        """
        if not self.is_long:
            return Span(0, len(self._text) + 1)
        area = self.viewport().rect()
        first, last = (
            self._offsets.point(self.cursorForPosition(corner).position())
            for corner in (area.topLeft(), area.bottomRight())
        )
        return Span(max(first - AROUND, 0), last + AROUND)

    def _follow_sight(self, *_: object) -> None:
        """Dress what has come into sight of a long article."""
        if self.is_long:
            self._redress()

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        selection.format = look
        return selection

    def _paint_beside(self, painter: QPainter) -> None:
        if self._is_coverage_shown:
            for one in self._uncarded_in_sight():
                coverage.paint(painter, self._line_boxes(one.span), self._theme.colour("third"))
        self._notes.paint(painter)

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
        # while the mouse or the keyboard still draws the selection, nothing stands in its way
        with_mouse = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        with_keys = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._place_bar(is_drawing=with_mouse or with_keys)

    def offer(self) -> bool:
        """Show what can be done with the selected words; return whether any are selected."""
        self._place_bar(is_drawing=False)
        return self.bar.isVisible()

    def _place_bar(self, *, is_drawing: bool) -> None:
        cursor = self.textCursor()
        if is_drawing or not cursor.selectedText().strip() or not self.isVisible():
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self._place_bar(is_drawing=False)

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
        cited = menu.addAction(self.tr("Copy with its source\tCtrl+Shift+C"), self.bar.copy.click)
        for action in (made, kinds, copied, cited):
            action.setEnabled(has_words)
        note.setEnabled(has_words and self._has_note)
        menu.addAction(self.tr("Select all\tCtrl+A"), self.selectAll)
        noted = self._notes.on(self._offsets.point(self.textCursor().position()))
        if noted is not None:
            menu.addSeparator()
            menu.addAction(
                self.tr("Go to the note on these words"), partial(self.note_asked.emit, noted.note)
            )
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    # Pointing

    def _note_at(self, at: QPointF) -> Noted | None:
        return self._notes.at(at + QPointF(0, self.verticalScrollBar().value()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position()
        is_over = not event.buttons() and (self._note_at(at) or self.card_at(at)) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._show_bar()
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            noted = self._note_at(event.position())
            if noted is not None:
                self.note_asked.emit(noted.note)
                return
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
        noted = self._note_at(at)
        if noted is not None:
            return self.tr("Note: {words}").format(words=noted.words)
        found = self.card_at(at) if at.x() > coverage.REACH or not self._is_coverage_shown else None
        if found is not None:
            return found.headline
        missed = self.uncarded_at(at) if self._is_coverage_shown else None
        return self.tr("No card: {reason}").format(reason=sentences.said(missed.reason)) if missed else ""
