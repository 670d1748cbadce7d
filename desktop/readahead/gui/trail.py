"""The cards somebody went to from others: back to where they came from, and forward again."""

from collections.abc import Callable

from readahead.model.card import CardId

LONGEST = 200


class Trail:
    """Remembers jumps from card to card, not each step down a list; *stands* says whether a card is still there."""

    def __init__(self, stands: Callable[[CardId], bool]) -> None:
        self._stands = stands
        self._behind: list[CardId] = []
        self._ahead: list[CardId] = []

    def leave(self, here: CardId | None, to: CardId) -> None:
        """Remember *here*, from where somebody goes *to* another card; what lay ahead is forgotten."""
        if here is not None and here != to:
            self._behind = [*self._behind[-LONGEST + 1 :], here]
            self._ahead.clear()

    def back(self, here: CardId | None) -> CardId | None:
        """Return the card somebody came from, or None where they came from none."""
        return self._step(here, self._behind, self._ahead)

    def forward(self, here: CardId | None) -> CardId | None:
        """Return the card somebody went back from, or None."""
        return self._step(here, self._ahead, self._behind)

    def _step(self, here: CardId | None, out_of: list[CardId], into: list[CardId]) -> CardId | None:
        while out_of:
            card = out_of.pop()
            if card != here and self._stands(card):
                if here is not None:
                    into.append(here)
                return card
        return None
