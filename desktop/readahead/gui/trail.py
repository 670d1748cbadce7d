"""Where somebody was before they went elsewhere: back to there, and forward again."""

from collections.abc import Callable
from dataclasses import dataclass

from readahead.gui.place import Place
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of the list, the words and the kind it was filtered by, and the card that was read, or None.

    article is the one that the list stood on at the sources.
    """

    place: Place
    find: str = ""
    kind: Kind | None = None
    card: CardId | None = None
    article: ArticleId | None = None


class Trail:
    """Remembers jumps, not each step down a list; *stands* says whether a stop is still there."""

    def __init__(self, stands: Callable[[Stop], bool]) -> None:
        self._stands = stands
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    def leave(self, here: Stop, to: Stop) -> None:
        """Remember *here*, from where somebody goes *to* another stop; what lay ahead is forgotten."""
        if here != to:
            self._behind = [*self._behind[-LONGEST + 1 :], here]
            self._ahead.clear()

    def last(self, place: Place) -> Stop | None:
        """Return where somebody stood in a place when they last left it, or None."""
        return next((stop for stop in reversed(self._behind) if stop.place == place), None)

    def forget(self) -> None:
        """Remember nothing any more."""
        self._behind.clear()
        self._ahead.clear()

    def back(self, here: Stop) -> Stop | None:
        """Return where somebody came from, or None where they came from nowhere."""
        return self._step(here, self._behind, self._ahead)

    def forward(self, here: Stop) -> Stop | None:
        """Return where somebody went back from, or None."""
        return self._step(here, self._ahead, self._behind)

    def _step(self, here: Stop, out_of: list[Stop], into: list[Stop]) -> Stop | None:
        while out_of:
            stop = out_of.pop()
            if stop != here and self._stands(stop):
                into.append(here)
                return stop
        return None
