"""Makes a card by hand of a passage that a person chose, where the rules made none or another."""

from readahead.derive import by_hand
from readahead.desk.filing import Sorter
from readahead.library import Library
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind
from readahead.model.errors import InvalidValue
from readahead.model.passage import Span
from readahead.model.topic import TopicId


def card(
    library: Library, article: ArticleId, span: Span, *, kind: Kind | None, topic: TopicId | None
) -> CardId:
    """File the card of *span* inside an act and return its number; without *topic* the rules place it.

    Raises NotFound, and InvalidValue for a passage that holds no word or does not lie in the text.
    """
    filed = library.articles.get(article).article
    if span.end > len(filed.text):
        raise InvalidValue("The passage does not lie in the article's text.")
    chosen = by_hand.trimmed(filed.text, span)
    if chosen is None:
        raise InvalidValue("Choose some words of the article for the card.")
    made = by_hand.card(filed, chosen, kind=kind)
    number = library.cards.add(article, made)
    if topic is None:
        Sorter(library).file_again(filed, [library.cards.get(number)])
    else:
        library.cards.place([number], topic, reason="placed by hand", by_hand=True)
    return number
