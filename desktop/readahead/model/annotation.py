"""An annotation: what a person wrote about a passage, anchored as the W3C Web Annotation selectors say."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from readahead.model.passage import Span

AnnotationId = NewType("AnnotationId", int)

CONTEXT = 32
"""How many code points of context stand before and after an anchor's exact words."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an annotation stands: TextPositionSelector (span) with TextQuoteSelector (exact, prefix, suffix).

    Source: W3C Web Annotation Data Model, 4.2.4 and 4.2.5.
    """

    span: Span
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note in Markdown on a passage. card is the card's row number; created and modified are aware UTC."""

    id: AnnotationId
    uuid: str
    card: int
    article: int
    anchor: Anchor
    text: str
    tags: tuple[str, ...]
    created: datetime
    modified: datetime
    card_headline: str = ""


def anchor(text: str, span: Span) -> Anchor:
    """Return the anchor for *span* of an article's *text*."""
    return Anchor(
        span=span,
        exact=span.quote(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
