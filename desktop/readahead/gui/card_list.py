"""The pane of cards: where one is, a filter, the chips of kinds, and the list or another view of the cards."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from readahead.gui import card_counts, place_words, sentences
from readahead.gui.card_empty import CardEmpty
from readahead.gui.card_menu import CardMenu
from readahead.gui.card_model import CardModel
from readahead.gui.card_view import CardView
from readahead.gui.controls import Ground
from readahead.gui.filling import NOTHING, Filling
from readahead.gui.list_head import ListHead
from readahead.gui.listing import Listed, following
from readahead.gui.many import Many
from readahead.gui.open_memo import OpenMemo
from readahead.gui.place import ALL, Place, PlaceKind
from readahead.gui.session import Session
from readahead.gui.sifting import Sifting
from readahead.gui.source_list import SourceView
from readahead.gui.views import View, ViewKind, make
from readahead.model.article import ArticleId
from readahead.model.card import CardId, CardQuery, Order
from readahead.model.changes import Changes


class CardList(Ground):
    """Shows the cards of a place; emits *chosen* with the card to read, or None, and *following* before it follows an act.

    At the sources it emits *stood_on* with the article to read, or None.

    *leaving* is emitted before it goes elsewhere because its user wants it to.
    """

    chosen = Signal(object)
    stood_on = Signal(object)
    leaving = Signal()
    annotate_asked = Signal(object)
    correct_asked = Signal(object)
    topic_asked = Signal(object)
    place_asked = Signal(object)
    sources_asked = Signal()
    filtered = Signal(str)
    view_made = Signal(object)
    following = Signal(object)

    def __init__(self, session: Session, open_memo: OpenMemo, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._session, self._memo = session, open_memo
        self.place: Place = ALL
        self.model = CardModel(session, self)
        self.view = CardView(self.model, session.theme)
        self.sources = SourceView(session)
        head = self._head = ListHead(session)
        self.title, self.counts, self.filter, self.chips = head.title, head.counts, head.filter, head.chips
        self.undecided, self.switch, self.sort, self.back = head.undecided, head.switch, head.sort, head.back
        self.views: dict[ViewKind, View] = {}
        self.empty = CardEmpty(session.theme)
        self.many = Many(session)
        self._filling = Filling(session, self.model, self.query)
        self._sifting = Sifting(self.filter, self.chips, self)
        self._read: CardId | None = None
        self._listed = NOTHING
        self._query: CardQuery | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setMinimumWidth(300)
        self.filter.ask(self.tr("Filter these cards"))
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head.laid_out())
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        for page in (self.view, self.empty, self.sources):
            self.stack.addWidget(page)

    def _connect(self) -> None:
        self._sifting.typed.connect(self.filtered)
        self._sifting.rested.connect(self._apply_filter)
        self._sifting.sieved.connect(self.reload)
        self.filter.entered.connect(self.enter_list)
        self.filter.left.connect(self.focus_list)
        self.view.chosen.connect(self._choose)
        self.view.menu_asked.connect(self._open_menu)
        self.sources.chosen.connect(self.place_asked)
        self.sources.stood_on.connect(self._stand_on)
        self.sources.told.connect(self._tell)
        self.sources.undecided.connect(self.undecided.count)
        self.undecided.chosen.connect(self.sources.show_undecided)
        self.switch.chosen.connect(self._look)
        self.sort.chosen.connect(self._sort)
        self.empty.serve(self)
        self.back.clicked.connect(self.sources_asked)
        self._session.changed.connect(self._follow)
        self._memo.changed.connect(self._show_memo)

    # Where one is

    def go(self, place: Place) -> None:
        """Show the cards of *place*, unfiltered, from the first on."""
        self.leaving.emit()
        before, self.place = self.place, place
        if place.kind is PlaceKind.SOURCES and before != place:
            self.sources.enter(before.article or self._article_read())
        self._filling.give_up()
        self._sifting.clear()
        # the reader has followed the sources, so the list of cards says what it stands on
        self.reload(enters=before.kind is PlaceKind.SOURCES)

    def _article_read(self) -> ArticleId | None:
        """Return the article of the card that was read last."""
        card = self._read
        found = self._session.find(lambda: self._session.desk.cards_by_id([card])) if card is not None else ()
        return found[0].article if found else None

    def query(self) -> CardQuery:
        """Return what the list shows."""
        kind = self.chips.sieve.kind
        order = self.sort.order if self.view_shown() is None else Order.NEWEST
        kinds = (kind,) if kind else ()
        return replace(self.place.query(), kinds=kinds, find=self._sifting.words, order=order)

    def reload(self, *, enters: bool = False) -> None:
        """Read the list again, and stay at the card one was at where it is still there.

        What *enters* was not seen until now: it goes to the card that is read, or tells of the one it stands on.
        """
        is_sources = self.place.kind is PlaceKind.SOURCES
        view = self.view_shown()
        self.switch.setVisible(not is_sources)
        self.undecided.show_over(is_sources)
        self.sort.setVisible(not is_sources and view is None)
        self.chips.setVisible(not is_sources and (view is None or view.takes_kinds))
        words = self.tr("Filter these sources") if is_sources else self.tr("Filter these cards")
        self.filter.ask(words)
        self.back.setVisible(self.place.kind is PlaceKind.ARTICLE)
        if is_sources:
            self._show_sources()
            return
        if view is not None:
            self._show_view(view, enters=enters)
            return
        if self.sort.order is not Order.NEWEST:
            # no index has the others: of very many cards they take longer than a frame
            self._filling.search(partial(self._found, enters=enters))
            return
        self._show(self._filling.read(self.view.currentIndex().row()), enters=enters)

    def _found(self, found: Listed, *, enters: bool = False) -> None:
        self.view.tells_later = True
        self._show(found, enters=enters)
        self.view.tells_later = False

    def _show(self, found: Listed, *, enters: bool = False) -> None:
        row, query = self.view.currentIndex().row(), self.query()
        is_same, self._query = query == self._query, query
        aim = following(self.model.ids(), row, found.ids, stays=is_same) if row >= 0 else 0
        self._listed = found
        self.view.delegate.find = self.filter.text()
        self.model.show(found.ids)
        self._say_counts()
        self._show_page()
        if not (enters and self._read is not None and self.show_card(self._read)):
            self._return_to(aim)
        if enters:
            self.view.tell()
        self._filling.go_on(found)

    def stop(self) -> None:
        """Let what was typed last wait for no list any more: the library is about to be closed."""
        self._sifting.stop()
        self.view.stop()
        for view in self.views.values():
            view.stop()

    def show_card(self, card: CardId) -> bool:
        """Go to a card; return whether it stands in what is shown."""
        self._read = card
        view = self.view_shown()
        if view is not None:
            return view.go_to(card)
        row = self.model.row_of(card) if self.place.kind is not PlaceKind.SOURCES else -1
        self.view.go_to(row)
        return row >= 0

    def step(self, by: int) -> None:
        """Go to the next card (1) or the one before (-1)."""
        self.leaving.emit()
        (self.view_shown() or self.view).step(by)

    def selected(self) -> tuple[CardId, ...]:
        """Return the cards an act is meant for: none among the sources."""
        if self.place.kind is PlaceKind.SOURCES:
            return ()
        return (self.view_shown() or self.view).selected()

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.list_shown().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def list_shown(self) -> QWidget:
        """Return the list that is shown: of cards, as another view shows them, or of sources."""
        if self.place.kind is PlaceKind.SOURCES:
            return self.sources
        return self.view_shown() or self.view

    # Other views

    def view_shown(self) -> View | None:
        """Return the view in which the cards are shown, or None where they are listed."""
        if self.place.kind is PlaceKind.SOURCES or self.switch.kind is ViewKind.CARDS:
            return None
        return self.views.get(self.switch.kind)

    def look(self, kind: ViewKind) -> None:
        """Show the cards in another way, where it is cards that are shown."""
        if self.place.kind is not PlaceKind.SOURCES:
            self.switch.choose(kind)

    def _look(self, kind: ViewKind) -> None:
        self.leaving.emit()
        if kind is not ViewKind.CARDS and kind not in self.views:
            view = self.views[kind] = make(kind, self._session)
            view.chosen.connect(self._choose)
            view.menu_asked.connect(self._open_menu)
            view.told.connect(self._tell)
            self.stack.addWidget(view)
            self.view_made.emit(view)
        self._filling.give_up()
        self.reload(enters=True)
        self.focus_list()

    def _show_view(self, view: View, *, enters: bool) -> None:
        self.title.setText(place_words.name(self.place, self._session))
        self.stack.setCurrentWidget(view)
        view.show_cards(self.query(), at=self._read if enters else None, enters=enters)

    def _tell(self, words: str) -> None:
        if self.sender() is self.list_shown():
            self.counts.setText(words)
        if self.sender() is self.sources and self.place.kind is PlaceKind.SOURCES:
            has_any = self.sources.model().rowCount() > 0
            self.empty.show_place(PlaceKind.SOURCES, is_filtered=bool(self._sifting.words))
            self.stack.setCurrentWidget(self.sources if has_any else self.empty)

    def _return_to(self, aim: int) -> None:
        if not self.model.rowCount():
            self.chosen.emit(None)
            return
        # a list that is given the keyboard makes its first row current without selecting it
        is_there = self.view.currentIndex().row() == aim and self.view.selectionModel().hasSelection()
        if not is_there:
            self.view.go_to(aim)

    def _stand_on(self, article: ArticleId | None) -> None:
        if self.place.kind is PlaceKind.SOURCES:
            self.stood_on.emit(article)

    def _choose(self, card: CardId | None) -> None:
        self._read = card
        self.chosen.emit(card)

    # Words

    def _say_counts(self) -> None:
        self.title.setText(place_words.name(self.place, self._session))
        words = card_counts.line(
            self._session,
            self.place,
            self._listed,
            self.model,
            in_memo=self._memo.cards(),
            is_open=self.chips.sieve.is_open,
            is_filtered=bool(self._sifting.words),
        )
        self.counts.setText(words)
        self.chips.count(self._listed.kinds)

    def _show_page(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.view)
            return
        explained = sentences.said(self._listed.explained)
        self.empty.show_place(self.place.kind, is_filtered=not self._sifting.is_open, explained=explained)
        self.stack.setCurrentWidget(self.empty)

    def _show_sources(self) -> None:
        self.title.setText(place_words.name(self.place, self._session))
        if self.stack.currentWidget() is not self.empty or not self.filter.text():
            # the list stands at once, and an empty page stays until there is a source again
            self.stack.setCurrentWidget(self.sources)
        self.sources.show_matching(self.filter.text())

    # What happens

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
        if is_back and self.place.kind is PlaceKind.ARTICLE:
            self.sources_asked.emit()
        else:
            super().keyPressEvent(event)

    def enter_list(self) -> None:
        """Go from the filter into the list, which follows what was typed last."""
        self._sifting.stop()
        self.reload()
        self.view.tell_what_waits()
        self.focus_list()

    def _apply_filter(self) -> None:
        is_list = self.list_shown() is self.view
        if self._sifting.words and is_list:
            self._filling.search(self._found)
        else:
            self._filling.give_up()
            self.reload()

    def _sort(self, _order: Order) -> None:
        self.view.scrollToTop()
        self.reload()

    def _open_menu(self, at: QPoint) -> None:
        cards = self.selected()
        if cards:
            self.menu(cards).popup(at)

    def menu(self, cards: tuple[CardId, ...]) -> CardMenu:
        """Return the context menu of *cards*."""
        menu = CardMenu(self._session, self._memo, cards, self, many=self.many)
        menu.annotate_asked.connect(self.annotate_asked)
        menu.correct_asked.connect(self.correct_asked)
        menu.topic_asked.connect(self.topic_asked)
        return menu

    def _follow(self, changes: Changes) -> None:
        self.following.emit(changes)
        if changes.cards or changes.topics or changes.articles or changes.annotations:
            self.reload()

    def _show_memo(self) -> None:
        self.model.set_in_memo(self._memo.cards())
        if self.list_shown() is self.view:
            self._say_counts()
