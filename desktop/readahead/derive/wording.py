"""The words of an article cut once, so that those of a card, its paragraph and the lead are found by their places.

Both sides of the sorting use it, so that what is learned from a card is found again in the next one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from readahead.derive.folding import Line, folded, is_content, key, plain, tokens, tokens_within
from readahead.derive.located import Located
from readahead.model.card import Card, Entity
from readahead.model.passage import Role, Span


class Wording:
    """The words of one stretch of a text, folded for comparing, and the names among them, in the order of the text."""

    def __init__(self, text: str, stretch: Span, names: Iterable[Entity]) -> None:
        self._names = Located(sorted(names, key=lambda entity: entity.span))
        self._starts, self._folded, self._plain, content = _cut(text, stretch)
        self._content = [*content]
        for entity in self._names.entities:
            for place in self._places(entity.span):
                self._content[place] = ""

    def line(self, spans: Iterable[Span], before: str = "") -> Line:
        """Return the words and marks of *before* and of *spans*, over whose ends no phrase reaches."""
        first = Line.of(tokens(before))
        folded_words, plain_words = [first.folded], [first.plain]
        for span in spans:
            places = self._places(span)
            folded_words += ["…", *self._folded[places.start : places.stop]]
            plain_words += ["…", *self._plain[places.start : places.stop]]
        return Line(f"{' '.join(folded_words)} ", f"{' '.join(plain_words)} ")

    def names(self, spans: Sequence[Span]) -> list[Entity]:
        """Return the names that lie wholly in one of *spans*."""
        return [entity for _, entity in self._names.within(spans)]

    def bearing(self, spans: Sequence[Span]) -> dict[str, str]:
        """Return the names and content words of *spans* as printed, by their folded form.

        A name stands whole, in the fullest form that its article gives, and its own words do not count beside it.
        """
        found = {key(entity.name): entity.name for entity in self.names(spans)}
        for span in spans:
            for place in self._places(span):
                if self._content[place]:
                    found.setdefault(self._folded[place], self._content[place])
        return found

    def _places(self, span: Span) -> range:
        return range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))


@lru_cache(maxsize=2)
def _cut(text: str, stretch: Span) -> tuple[list[int], list[str], list[str], list[str]]:
    """Return where each word of *stretch* begins, its two forms for comparing, and the words that bear content.

    Kept, since the cards of an article are sorted among the topics of one level after the other.
    """
    found = tokens_within(text, stretch)
    return (
        [start for start, _ in found],
        [folded(word) for _, word in found],
        [plain(word) for _, word in found],
        [word if is_content(word) else "" for _, word in found],
    )


def of_card(card: Card, text: str) -> dict[str, str]:
    """Return the names and content words of *card* as printed, by their folded form; *text* is its article's."""
    spans = bearing_spans(card)
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return Wording(text, whole, card.entities).bearing(spans)


def bearing_spans(card: Card) -> list[Span]:
    """Return the spans of a card that say what it is about: not its context, nor that somebody said it."""
    return [passage.span for passage in card.passages if passage.role not in (Role.CONTEXT, Role.CUE)]


def of_title(title: str) -> dict[str, str]:
    """Return the content words of an article's title, in which no names have been looked for, as `Wording.bearing`."""
    return {folded(word): word for word in reversed(tokens(title)) if is_content(word)}
