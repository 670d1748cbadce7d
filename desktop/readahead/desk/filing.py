"""Files cards under topics: by the sorting rules, and by the topics that the inbox itself proposes."""

from collections.abc import Iterable, Sequence

from readahead.derive import topics as sorting
from readahead.library import Library
from readahead.model.article import Article, ArticleId
from readahead.model.card import Card, CardId, CardQuery, FiledCard, Placement

INBOX_LOOKED_AT = 400
"""Cards of the inbox that take part when topics are proposed, newest first."""


def propose_topics(library: Library) -> tuple[str, ...]:
    """Make topics, marked as suggested, from what the inbox's newest cards have in common; return their names.

    All cards of the inbox are then sorted into them.
    """
    waiting = _by_article(library, library.cards.list(CardQuery(inbox=True), limit=INBOX_LOOKED_AT))
    suggestions = sorting.suggest(
        [(article, [filed.card for filed in cards]) for article, cards in waiting], library.topics.terms()
    )
    if not suggestions:
        return ()
    for suggestion in suggestions:
        library.topics.add(suggestion.name, terms=suggestion.terms, suggested=True)
    for article, cards in _by_article(library, library.cards.list(CardQuery(inbox=True))):
        placements = sorted_into_topics(library, [filed.card for filed in cards], article)
        place(library, [filed.id for filed in cards], placements)
    return tuple(suggestion.name for suggestion in suggestions)


def _by_article(library: Library, cards: Iterable[FiledCard]) -> list[tuple[Article, list[FiledCard]]]:
    groups: dict[ArticleId, list[FiledCard]] = {}
    for filed in cards:
        groups.setdefault(filed.article, []).append(filed)
    return [(library.articles.get(number).article, group) for number, group in groups.items()]


def sort_again(library: Library) -> None:
    """Sort anew every card no person has placed: its topic's terms, or the topics themselves, have changed."""
    for summary in library.articles.list():
        cards = [filed for filed in library.cards.of_article(summary.id) if not filed.placed_by_hand]
        article = library.articles.get(summary.id).article
        placements = sorted_into_topics(library, [filed.card for filed in cards], article)
        moved = [
            (filed.id, placement)
            for filed, placement in zip(cards, placements, strict=True)
            if (filed.topic_name, filed.topic_reason) != (placement.topic, placement.reason)
        ]
        place(library, [card for card, _ in moved], [placement for _, placement in moved])


def sorted_into_topics(library: Library, cards: Sequence[Card], article: Article) -> tuple[Placement, ...]:
    """Return where *cards* go among the library's topics; a draw with a merely suggested topic is the person's own's."""
    topics = library.topics.list()
    placements = sorting.place(cards, article, [topic.terms for topic in topics])
    own = [topic.terms for topic in topics if not topic.suggested]
    if len(own) == len(topics):
        return placements
    among_own = sorting.place(cards, article, own)
    return tuple(
        mine if mine.topic and not placement.topic else placement
        for placement, mine in zip(placements, among_own, strict=True)
    )


def place(library: Library, ids: Sequence[CardId], placements: Sequence[Placement]) -> None:
    """Put each card where its placement says, inside an act; what a person placed stays."""
    by_name = {topic.name: topic.id for topic in library.topics.list()}
    for card, placement in zip(ids, placements, strict=True):
        topic = by_name.get(placement.topic)
        library.cards.place([card], topic, reason=placement.reason, by_hand=False, offers=placement.offers)
