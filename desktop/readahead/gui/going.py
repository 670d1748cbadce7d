"""Goes to what was chosen in the search over everything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from readahead.gui import palette_offers
from readahead.gui.actions import Actions
from readahead.gui.palette_model import Choice, Group
from readahead.gui.place import ALL, Place, PlaceKind
from readahead.gui.trail import Trail
from readahead.model.article import ArticleId
from readahead.model.card import CardId
from readahead.model.found import Hit
from readahead.model.memo import MemoId
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    from readahead.gui.panes import Panes


class Going(QObject):
    """The ways from the search of *panes* to what it found."""

    def __init__(self, panes: Panes, actions: Actions) -> None:
        super().__init__(panes)
        self._panes, self._actions = panes, actions
        self.trail = Trail(self._stands)
        panes.palette.chosen.connect(self._go)

    def search(self) -> None:
        """Open the search over everything."""
        self._panes.palette.open(topics=lambda: self._panes.sidebar.model.all_topics)

    def back(self) -> None:
        """Go back to the card one came from."""
        self._show(self.trail.back(self._panes.reader.card))

    def forward(self) -> None:
        """Go to the card one went back from."""
        self._show(self.trail.forward(self._panes.reader.card))

    def _show(self, card: CardId | None) -> None:
        if card is not None:
            self._panes.show_card(card)

    def _stands(self, card: CardId) -> bool:
        return bool(self._panes.session.ask(partial(self._panes.session.desk.cards_by_id, [card])))

    def list_tag(self, tag: str) -> None:
        """List the cards with a note that has a tag."""
        self._list(f'tag:"{tag}"')

    def _list(self, find: str) -> None:
        self._panes.sidebar.go(ALL)
        self._panes.cards.filter.setText(find)
        self._panes.cards.focus_list()

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
        if self._panes.cards.place.kind is PlaceKind.SOURCES or self._panes.cards.model.row_of(card) < 0:
            found = self._panes.session.ask(partial(self._panes.session.desk.cards_by_id, [card])) or ()
            for filed in found:
                self._panes.sidebar.go(Place(PlaceKind.ARTICLE, article=filed.article))
        self._panes.go_to_card(card)
        self._panes.cards.focus_list()
