"""What is being written of a note and is stored nowhere yet, as it is carried over from one window to another."""

from dataclasses import dataclass

from readahead.model.annotation import AnnotationId
from readahead.model.card import CardId
from readahead.model.passage import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written and stored nowhere yet: on which card, on which note or stretch of its article, and the words."""

    card: CardId
    note: AnnotationId | None
    span: Span | None
    words: str
    tags: str
