"""Goes to what was chosen in the search over everything, and back to where one was before."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from readahead.gui import palette_offers
from readahead.gui.actions import Actions
from readahead.gui.kind_chips import Sieve
from readahead.gui.palette_model import Choice, Group
from readahead.gui.place import ALL, DISMISSED, SOURCES, Place, PlaceKind
from readahead.gui.seeking import Seeker
from readahead.gui.trail import Stop, Trail
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Status
from readahead.model.found import Hit
from readahead.model.memo import MemoId
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    from readahead.gui.panes import Panes


class Going(QObject):
    """The ways from the search of *panes* to what it found, and back from anywhere."""

    def __init__(self, panes: Panes, actions: Actions) -> None:
        super().__init__(panes)
        self._panes, self._actions = panes, actions
        self.trail = Trail(self._stands)
        self.seeker = Seeker(panes)
        self._is_stepping = False
        panes.palette.chosen.connect(self._go)

    def search(self) -> None:
        """Open the search over everything."""
        self._panes.palette.open(topics=lambda: self._panes.sidebar.model.all_topics)

    def here(self) -> Stop:
        """Return where one is."""
        cards = self._panes.cards
        find, kind = cards.filter.text().strip(), cards.chips.sieve.kind
        article = cards.sources.current() if cards.place == SOURCES else None
        return Stop(cards.place, find, kind, self._panes.reader.card, article)

    def leave(self, card: CardId) -> None:
        """Remember where one is before one goes to a card from here."""
        here = self.here()
        self.trail.leave(here, replace(here, card=card))

    def leave_place(self, place: Place) -> None:
        """Remember where one is before the list goes to another *place*."""
        here = self.here()
        if not self._is_stepping and (place, "", None) != (here.place, here.find, here.kind):
            self.trail.leave(here, Stop(place))

    def back(self) -> None:
        """Go back to where one came from."""
        self._show(self.trail.back(self.here()))

    def forward(self) -> None:
        """Go to where one went back from."""
        self._show(self.trail.forward(self.here()))

    def to_sources(self) -> None:
        """Go from the cards of an article to it among the sources, as they were filtered when one left them."""
        last = self.trail.last(SOURCES) or Stop(SOURCES)
        stop = replace(last, card=None, article=self._panes.cards.place.article)
        self.trail.leave(self.here(), stop)
        self._show(stop)

    def _show(self, stop: Stop | None) -> None:
        if stop is None:
            return
        here, panes, cards = self.here(), self._panes, self._panes.cards
        is_there = replace(stop, card=here.card, article=here.article) == here
        card = self._to_read(stop)
        if not is_there:
            self._go_unremembered(stop.place)
            cards.chips.choose(Sieve(stop.kind))
            cards.filter.setText(stop.find)
            cards.focus_list()
        if stop.place == SOURCES and (card is None or not is_there):
            cards.sources.enter(stop.article)
            cards.reload()
        elif is_there and card is not None:
            panes.show_card(card)
        elif is_there:
            panes.show_chosen(next(iter(cards.selected()), None))
        elif card is not None:
            self.seeker.seek(card)

    def _to_read(self, stop: Stop) -> CardId | None:
        """Return the card of a stop, unless it was dismissed since: then the list says what is read."""
        session = self._panes.session
        found = session.ask(partial(session.desk.cards_by_id, [stop.card])) if stop.card is not None else ()
        is_wanted = stop.place == DISMISSED
        return next((one.id for one in found or () if is_wanted or one.status is not Status.DISMISSED), None)

    def _go_unremembered(self, place: Place) -> None:
        self._is_stepping = True
        self._panes.sidebar.go(place)
        self._is_stepping = False

    def _stands(self, stop: Stop) -> bool:
        session, card = self._panes.session, stop.card
        if card is not None and not session.ask(partial(session.desk.cards_by_id, [card])):
            return False
        return self._panes.sidebar.has(stop.place)

    def list_tag(self, tag: str) -> None:
        """List the cards with a note that has a tag."""
        self._list(f'tag:"{tag}"')

    def _list(self, find: str) -> None:
        self.trail.leave(self.here(), Stop(ALL, find))
        self._go_unremembered(ALL)
        self._panes.cards.filter.setText(find)
        # at once: a key that follows is meant for what was found
        self._panes.cards.enter_list()

    def _go(self, choice: Choice, find: str) -> None:
        """Go to what was chosen in the search over everything, and show where what was looked for stands in it."""
        hit = choice.value
        if choice.group in (Group.COMMAND, Group.RECENT) and isinstance(hit, str):
            palette_offers.remember(self._panes.session.settings, hit)
            self._actions[hit].trigger()
        elif choice.group is Group.PERSON and isinstance(hit, str):
            self._list(palette_offers.saying(hit))
        elif choice.group is Group.TOPIC and isinstance(hit, int):
            self._panes.sidebar.go(Place(PlaceKind.TOPIC, topic=TopicId(hit)))
        elif choice.is_more:
            self._list(find)
        elif isinstance(hit, Hit):
            self._go_to_hit(choice.group, hit)
            self._panes.reader.article.find_words(find)

    def _go_to_hit(self, group: Group, hit: Hit) -> None:
        if group is Group.ARTICLE:
            self._panes.sidebar.go(Place(PlaceKind.ARTICLE, article=ArticleId(hit.number)))
        elif group is Group.MEMO:
            self._panes.open_memo(MemoId(hit.number))
            self._panes.memo_pane.outline.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            card = CardId(hit.number) if group is Group.CARD else hit.card
            if card is not None:
                self._show_in_list(card)

    def _show_in_list(self, card: CardId) -> None:
        """Show a card in the list that is open, or else among those of its article, and its passage in the reader."""
        cards, here = self._panes.cards, self.here()
        if cards.place.kind is PlaceKind.SOURCES or cards.model.row_of(card) < 0:
            found = self._panes.session.ask(partial(self._panes.session.desk.cards_by_id, [card])) or ()
            for filed in found:
                self._go_unremembered(Place(PlaceKind.ARTICLE, article=filed.article))
        # one way, whether or not the list went elsewhere for it
        self.trail.leave(here, replace(self.here(), card=card))
        self._panes.show_card(card)
        cards.focus_list()
