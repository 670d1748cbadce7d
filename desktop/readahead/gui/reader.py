"""The reader: one card, why it is where it is, the article it was read from with its passage marked, its notes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from readahead.gui import orphaned, wording
from readahead.gui.article_bar import ArticleBar
from readahead.gui.article_view import ArticleView
from readahead.gui.card_menu import CardMenu, cited, topic_menu
from readahead.gui.citing import quotation
from readahead.gui.controls import Divider, EmptyState, Ground
from readahead.gui.coverage import Coverage
from readahead.gui.notes import Notes
from readahead.gui.open_memo import OpenMemo
from readahead.gui.place import Place, PlaceKind
from readahead.gui.reader_head import ReaderHead
from readahead.gui.reader_split import ReaderSplit
from readahead.gui.relation_list import Relations
from readahead.gui.session import Session
from readahead.gui.tall import Tall
from readahead.model.article import ArticleId
from readahead.model.card import CardDetail, CardId, Kind
from readahead.model.changes import Changes
from readahead.model.passage import Span, paragraph_number, paragraphs
from readahead.model.relation import Story

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


class Reader(Ground):
    """Shows one card; *card_asked* carries another card to go to, *place_asked* the article to list.

    *story_asked* carries the article whose story is asked for, *new_card_asked* the article, the
    Span of it to make a card of, and the kind wanted or None.
    """

    card_asked = Signal(object)
    story_asked = Signal(object)
    new_card_asked = Signal(object, object, object)
    place_asked = Signal(object)
    topic_asked = Signal(object)
    correct_asked = Signal(object)
    memo_asked = Signal()

    def __init__(self, session: Session, open_memo: OpenMemo, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session, self._memo = session, open_memo
        self.detail: CardDetail | None = None
        self.head = ReaderHead(session)
        self.relations = Relations(session)
        self.bar = ArticleBar(session)
        self.article = ArticleView(session.theme)
        self.notes = Notes(session)
        self._coverage = Coverage()
        self._shown: ArticleId | None = None
        self._is_stale = True
        self._came_from: QWidget | None = None
        self.empty = EmptyState(
            session.theme,
            "book-open",
            title=self.tr("Select a card"),
            sentence=self.tr("Its passage is shown here, in the article it was read from."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setMinimumWidth(396)
        # from without inwards: see Ground
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        self._stack.addWidget(self.empty)
        page = QWidget()
        self._stack.addWidget(Tall(page))
        self.split = ReaderSplit(self.bar, self.article, self.notes)
        line = QHBoxLayout()
        line.setContentsMargins(28, 0, 18, 0)
        self._divider = Divider()
        line.addWidget(self._divider)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(line)
        whole.addWidget(self.relations)
        whole.addWidget(self.split, 1)

    def _connect(self) -> None:
        head = self.head
        head.keep.clicked.connect(self._keep)
        head.topics.clicked.connect(self._open_topics)
        head.date_choice.chosen.connect(self._choose_date)
        head.copy.clicked.connect(self._copy_card)
        head.more.clicked.connect(self._open_menu)
        head.memo.clicked.connect(self.toggle_in_memo)
        head.annotate.clicked.connect(self.annotate)
        self.bar.all_cards.clicked.connect(self._ask_article)
        self.bar.next_asked.connect(self.next_uncarded)
        self.bar.shown.connect(self._show_coverage)
        self.bar.story.clicked.connect(self.ask_story)
        self.article.bar.card_asked.connect(self.make_card)
        self.article.bar.note_asked.connect(self.annotate)
        self.article.bar.copy_asked.connect(self.copy)
        self.article.card_asked.connect(self.card_asked)
        self.relations.card_asked.connect(self.card_asked)
        self.notes.emptied.connect(self._leave_notes)
        self.notes.listed.connect(self._show_notes)
        self.notes.place_asked.connect(self.article.select)
        self.article.note_asked.connect(self.notes.go_to)
        self._session.changed.connect(self._follow)
        self._memo.changed.connect(self._show_memo)
        self._session.theme.changed.connect(self._show_head)

    # What is shown

    @property
    def card(self) -> CardId | None:
        """The number of the card shown."""
        return self.detail.filed.id if self.detail else None

    @property
    def shown(self) -> ArticleId | None:
        """The number of the article before one's eyes."""
        return self._shown if self._is_open else None

    @property
    def holds(self) -> bool:
        """Whether a note is being written: until that is done only its writer leads elsewhere."""
        return self.notes.editor is not None

    @property
    def _is_open(self) -> bool:
        """Whether an article stands before one's eyes; else the words asked for are those of none."""
        return self._stack.currentIndex() > 0

    def show_card(self, card: CardId | None) -> None:
        """Show a card, or that none is selected."""
        if card is not None and card == self.card:
            return
        self.detail = self._read(card)
        self._show(is_other=True)

    def show_article(self, article: ArticleId) -> None:
        """Show an article's text alone: none of its cards is selected, or there is none."""
        found = self._session.ask(partial(self._session.desk.article, article))
        self.show_card(None)
        if found is None:
            return
        self.bar.show_orphan("")
        text = found.article.text
        self.article.mark([])
        self._show_text(article, text)
        self.article.verticalScrollBar().setValue(0)
        count = len(paragraphs(text))
        self.bar.paragraph.setText(wording.paragraphs(count))
        self.bar.show_article(found.article)
        self._show_card_parts(False)
        self._stack.setCurrentIndex(1)

    def next_uncarded(self, *_: object) -> None:
        """Go to the next sentence that gave no card."""
        if self._is_open:
            self.bar.show_reason(self.article.go_to_uncarded(1))

    def previous_uncarded(self, *_: object) -> None:
        """Go to the sentence before that gave no card."""
        if self._is_open:
            self.bar.show_reason(self.article.go_to_uncarded(-1))

    def make_card(self, kind: Kind | None = None) -> None:
        """Ask for a card of the words that are selected, of the kind wanted or the one the rules name."""
        span = self.article.selected_span() if self._is_open else None
        if span is not None and self._shown is not None:
            self.new_card_asked.emit(self._shown, span, kind)

    def ask_story(self, *_: object) -> None:
        """Ask for the articles that tell the story of the one shown."""
        if self._shown is not None and self._is_open:
            self.story_asked.emit(self._shown)

    def choose_kind(self, *_: object) -> None:
        """Let the kind be chosen of a card of the words that are selected."""
        if self._is_open and self.article.offer():
            self.article.bar.open_kinds()

    def annotate(self, *_: object) -> None:
        """Begin a note on what is selected in the article, or on the card's passage."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.notes.isAncestorOf(focus):
            self._came_from = focus
        self.notes.write(span=self.article.selected_span())

    def correct(self, *_: object) -> None:
        """Ask for the card to be corrected."""
        if self.card is not None:
            self.correct_asked.emit(self.card)

    def read_date(self, *_: object) -> None:
        """Ask how a date of the card is to be read, where that can be asked."""
        if self.card is not None and not self.head.date_choice.open():
            self._session.noticed.emit(self.tr("Every date of this card can be read in one way only."))

    def toggle_in_memo(self, *_: object) -> None:
        """Put the card into the open memo, or take it out again."""
        if self.card is None:
            return
        if self._memo.memo is None:
            self.memo_asked.emit()
        elif self.card in self._memo.cards():
            self._memo.take_out(self.card)
        else:
            self._memo.add((self.card,))

    def flush(self) -> bool:
        """Store what is being written; return whether nothing is left unstored."""
        return self.notes.flush()

    def _read(self, card: CardId | None) -> CardDetail | None:
        return self._session.find(partial(self._session.desk.card, card)) if card is not None else None

    def _show(self, *, is_other: bool) -> None:
        self._stack.setCurrentIndex(0 if self.detail is None else 1)
        self.notes.show_card(self.detail)
        self.relations.show_card(self.card)
        if self.detail is None:
            return
        self._show_card_parts(True)
        self.bar.show_article(None)
        self._show_head()
        self.split.fit_notes()
        if is_other:
            self._show_passage(self.detail)

    def _show_card_parts(self, is_card: bool) -> None:
        for part in (self.head, self._divider, self.notes, self.bar.all_cards):
            part.setVisible(is_card)
        self.article.allow_notes(is_card)

    def _show_head(self) -> None:
        if self.detail is not None:
            self.head.show_card(self.detail)
            self.bar.show_orphan(orphaned.sentence(self.detail))
            self._show_memo()

    def _show_memo(self) -> None:
        if self.card is not None:
            heading = self._memo.heading_of(self.card)
            self.head.show_in_memo(heading, is_in_memo=self.card in self._memo.cards())

    def _show_passage(self, detail: CardDetail) -> None:
        filed, text = detail.filed, orphaned.text_shown(self._session, detail)
        self._show_text(filed.article, text)
        self.article.mark(orphaned.marked(filed), card=filed.id)
        self.bar.show_reason(-1)
        number, count = paragraph_number(text, filed.card.anchor.start), len(paragraphs(text))
        where = self.tr("Paragraph {number} of {count}").format(number=number, count=count)
        self.bar.paragraph.setText(wording.paragraphs(count) if filed.is_orphan else where)
        self._show_notes()
        self.article.reveal()

    def _show_text(self, article: ArticleId, text: str) -> None:
        """Show an article's text with what its cards stand on; an article may have thousands, so they are asked for once."""
        self.article.show_article(text)
        if self._shown != article or self._is_stale:
            if self._shown != article:
                self.bar.show_story(None)
            self._shown, self._is_stale = article, False
            self.article.underline(orphaned.underlined(self._session, article))
            self._coverage = Coverage(self._session.ask(partial(self._session.desk.uncarded, article)) or ())
            self.bar.show_coverage(self._coverage)
            self._session.beside.ask("story", partial(_story, article), self.bar.show_story)
            self._show_coverage()

    def _show_coverage(self, *_: object) -> None:
        self.article.show_coverage(self._coverage, is_shown=self.bar.is_coverage_shown)

    # What happens

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relations.fit(event.size().height())

    def _follow(self, changes: Changes) -> None:
        if changes.cards or changes.articles:
            self._is_stale = True
        if self.card is not None and (self.card in changes.cards or changes.topics or changes.articles):
            is_same, found = self.detail, self._read(self.card)
            if found is None and self._session.is_renewing and self.holds:
                # somebody else has removed the card; what is being written on it stays before its writer's eyes
                return
            self.detail = found
            self._show(is_other=not orphaned.stands_as(self.detail, is_same))
        elif changes.cards or changes.articles:
            self.relations.show_card(self.card)
        if self._is_stale and self._shown is not None and self._is_open:
            self._show_again(self._shown)

    def _show_again(self, article: ArticleId) -> None:
        """Show what became of an article's passages and its sentences without a card, at the place one is reading."""
        found = self._session.find(partial(self._session.desk.article, article))
        if found is None:
            return
        self._show_text(article, found.article.text)

    def _keep(self) -> None:
        if self.detail is not None:
            is_kept, desk = self.detail.filed.status.is_kept, self._session.desk
            card = (self.detail.filed.id,)
            self._session.ask(partial(desk.renew if is_kept else desk.keep, card))

    def _choose_date(self, span: Span, value: str) -> None:
        if self.card is not None:
            self._session.ask(partial(self._session.desk.choose_date, self.card, span, value))

    def copy(self, *_: object) -> None:
        """Copy the words that are selected with where they stand, or the card's own with its source."""
        span = self.article.selected_span() if self._is_open else None
        if span is None or self._shown is None:
            self._copy_card()
            return
        found = self._session.ask(partial(self._session.desk.article, self._shown))
        if found is not None:
            QGuiApplication.clipboard().setText(quotation(found.article, span))

    def _copy_card(self) -> None:
        if self.detail is not None:
            words = "\n".join(f"“{quote}”" for quote in orphaned.quotes(self.detail))
            QGuiApplication.clipboard().setText(f"{words}\n{cited(self.detail.filed)}")

    def _open_topics(self) -> None:
        if self.card is not None:
            menu = topic_menu(self._session, (self.card,), self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.head.topics.mapToGlobal(QPoint(0, self.head.topics.height())))

    def _open_menu(self) -> None:
        if self.card is None:
            return
        menu = CardMenu(self._session, self._memo, (self.card,), self)
        menu.annotate_asked.connect(self.annotate)
        menu.correct_asked.connect(self.correct_asked)
        menu.topic_asked.connect(self.topic_asked)
        menu.popup(self.head.more.mapToGlobal(QPoint(0, self.head.more.height())))

    def _ask_article(self) -> None:
        if self.detail is not None:
            self.place_asked.emit(Place(PlaceKind.ARTICLE, article=self.detail.filed.article))

    def _show_notes(self) -> None:
        """Mark in the article where the notes stand that are listed below it."""
        self.article.show_notes([one.noted for one in self.notes.views if not one.note.is_orphan])

    def _leave_notes(self) -> None:
        """Give the keyboard back to where the note was begun from."""
        before, self._came_from = self._came_from, None
        is_there = before is not None and isValid(before) and before.isVisible()
        (before if before is not None and is_there else self.article).setFocus(
            Qt.FocusReason.OtherFocusReason
        )


def _story(article: ArticleId, desk: Desk) -> Story:
    return desk.story(article)
