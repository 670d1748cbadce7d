"""What stands in place of a list that is empty: why it is, and what can be done about it here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from readahead.gui import empty_words
from readahead.gui.controls import Button, EmptyState
from readahead.gui.empty_words import Offer
from readahead.gui.place import ALL, SOURCES, PlaceKind
from readahead.gui.theme import Theme

if TYPE_CHECKING:
    from readahead.gui.card_list import CardList


class CardEmpty(EmptyState):
    """Offers what leads out of an empty place; imports are asked for elsewhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "newspaper", title="", sentence="")
        self._cards: CardList | None = None
        self.buttons: dict[Offer, Button] = {}
        for offer in Offer:
            look = "primary" if offer in empty_words.USUAL else ""
            button = self.buttons[offer] = Button(theme, empty_words.verb(offer), look=look)
            button.clicked.connect(partial(self._do, offer))
            self.offer(button)

    def serve(self, cards: CardList) -> None:
        """Let the buttons lead out of the empty place that *cards* are at."""
        self._cards = cards

    def show_place(self, kind: PlaceKind, *, is_filtered: bool, explained: str = "") -> None:
        """Say why a place of that kind is empty; *explained* is what its search says of itself, if anything."""
        self.say(
            empty_words.title(kind, is_filtered=is_filtered),
            explained or empty_words.sentence(kind, is_filtered=is_filtered),
            drawing=empty_words.drawing(kind, is_filtered=is_filtered),
        )
        offers = empty_words.offers(kind, is_filtered=is_filtered)
        for offer, button in self.buttons.items():
            button.setVisible(offer in offers)
        self.balance()

    def _do(self, offer: Offer, *_: object) -> None:
        cards = self._cards
        if cards is None or offer in (Offer.IMPORT, Offer.PASTE):
            return
        words = cards.filter.text()
        if offer is Offer.CLEAR:
            cards.go(cards.place)
        else:
            cards.place_asked.emit(SOURCES if offer is Offer.SOURCES else ALL)
        if offer is Offer.EVERYWHERE:
            cards.filter.setText(words)
        cards.focus_list()
