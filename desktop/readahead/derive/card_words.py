"""What a card is about, word by word: the names in its passages and their content words, folded for comparing.

Both sides of the sorting use it, so that what is learned from a card is found again in the next one.
"""

import re
from collections.abc import Iterable, Sequence

from readahead.derive.folding import folded, is_content, key, tokens
from readahead.model.card import Card, Entity
from readahead.model.passage import Role, Span


def of(card: Card, text: str) -> dict[str, str]:
    """Return the words of *card* as printed, by their folded form; *text* is its article's.

    A name stands whole, in the fullest form that its article gives, and its own words do not count beside it.
    """
    spans = [passage.span for passage in card.passages if passage.role not in (Role.CONTEXT, Role.CUE)]
    return within(text, spans, card.entities)


def within(text: str, spans: Sequence[Span], names: Iterable[Entity]) -> dict[str, str]:
    """Return the words of *spans* as printed by their folded form; *names* are the article's there, each counting whole."""
    inside = _inside(names, spans)
    found = {key(entity.name): entity.name for entity in inside}
    for span in spans:
        for word in _plain(text, span, [entity.span for entity in inside]):
            found.setdefault(folded(word), word)
    return found


def of_title(title: str) -> dict[str, str]:
    """Return the content words of an article's title, in which no names have been looked for."""
    return {folded(word): word for word in reversed(tokens(title)) if is_content(word)}


def _inside(entities: Iterable[Entity], spans: Sequence[Span]) -> list[Entity]:
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
