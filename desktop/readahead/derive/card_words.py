"""What a card is about, word by word: the names in its passages and their content words, folded for comparing.

Both sides of the sorting use it, so that what is learned from a card is found again in the next one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from readahead.derive.folding import folded, is_content, key, tokens
from readahead.model.card import Card, Entity
from readahead.model.passage import Role, Span


@dataclass(frozen=True, slots=True)
class CardWord:
    """A name or content word of a card as printed; is_headline when the main part of the headline holds it."""

    printed: str
    is_headline: bool


def of(card: Card, text: str) -> dict[str, CardWord]:
    """Return the words of *card*, by their folded form; *text* is its article's.

    A name stands whole, in the fullest form that its article gives, and its own words do not count beside it.
    """
    spans = [passage.span for passage in card.passages if passage.role not in (Role.CONTEXT, Role.CUE)]
    headline = main_part(card.headline)
    top = {folded(word) for word in tokens(headline)}
    found: dict[str, CardWord] = {}
    named: list[Span] = []
    for entity in _inside(card.entities, spans):
        named.append(entity.span)
        name = key(entity.name)
        if not (name in found and found[name].is_headline):
            found[name] = CardWord(entity.name, entity.span.quote(text) in headline)
    for span in spans:
        for word in _plain(text, span, named):
            found.setdefault(folded(word), CardWord(word, folded(word) in top))
    return found


def _inside(entities: Sequence[Entity], spans: Sequence[Span]) -> list[Entity]:
    return [entity for entity in entities if any(span.holds(entity.span) for span in spans)]


def _plain(text: str, span: Span, named: Sequence[Span]) -> list[str]:
    """Return the content words of a stretch that belong to no name."""
    found: list[str] = []
    place = span.start
    for name in sorted(name for name in named if span.holds(name)):
        found += tokens(text[place : name.start])
        place = max(place, name.end)
    found += tokens(text[place : span.end])
    return [word for word in found if is_content(word)]


_ADDED = re.compile(
    r",\s|;\s|\s(?:as well as|along with|together with|including|following|amid|despite|after|while)\s"
)
_FRONTED = re.compile(
    r"(?:Although|Though|While|If|Unless|Since|As|After|Before|When|Despite|Amid|Following|In|On|At)\b"
)


def main_part(headline: str) -> str:
    """Return a headline up to what it only adds; one that opens with a fronted clause counts whole."""
    added = None if _FRONTED.match(headline) else _ADDED.search(headline)
    return headline[: added.start()] if added else headline
