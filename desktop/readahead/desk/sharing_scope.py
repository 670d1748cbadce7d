"""What of an article goes into a bundle: all of its text, the cards that were asked for, and nothing else of a person's."""

from collections.abc import Callable
from dataclasses import replace

from readahead.model.card import BY_HAND, Status
from readahead.model.sharing import (
    CardAt,
    CarriedArticle,
    CarriedCard,
    CarriedMemo,
    CarriedTopic,
)


def topics_in(topics: tuple[CarriedTopic, ...], scope: frozenset[str]) -> tuple[CarriedTopic, ...]:
    """Return those of *topics* whose uuids are in *scope*; the highest lie at the top then."""
    return tuple(
        replace(topic, parent=topic.parent if topic.parent in scope else "")
        for topic in topics
        if topic.uuid in scope
    )


def of_topics(article: CarriedArticle, scope: frozenset[str]) -> CarriedArticle:
    """Return *article* with the cards that lie in a topic of *scope* (uuids), and the notes on those."""
    return _scoped(article, lambda card: _lies_in(card, scope), lambda card: _placed_in(card, scope))


def of_memo(article: CarriedArticle, cards: frozenset[CardAt]) -> CarriedArticle:
    """Return *article* with those of its cards that are among *cards*, and the notes on those."""
    sha256 = article.article.text_sha256
    return _scoped(
        article,
        lambda card: CardAt(sha256, card.key) in cards,
        lambda card: replace(card, places=()),
    )


def memo_alone(memo: CarriedMemo) -> CarriedMemo:
    """Return *memo* without what was taken out of it, and without its deliveries, which are nobody else's business."""
    return replace(memo, removed_sections=(), removed_lines=(), deliveries=())


def _scoped(
    article: CarriedArticle,
    is_asked_for: Callable[[CarriedCard], bool],
    asked: Callable[[CarriedCard], CarriedCard],
) -> CarriedArticle:
    wanted = {card.key for card in article.cards if is_asked_for(card)}
    cards = [
        asked(card) if card.key in wanted else _alongside(card)
        for card in article.cards
        if card.key in wanted or _is_the_programs(card)
    ]
    notes = [note for note in article.notes if note.card in wanted and note.trashed is None]
    stood_in = {card.stands_in for card in cards} | {note.stands_in for note in notes}
    versions = [
        replace(version, until=None)
        for version in article.versions
        if version.reason is not None or version.text_sha256 in stood_in
    ]
    return replace(
        article, imported_at=None, cards=tuple(cards), notes=tuple(notes), versions=tuple(versions)
    )


def _lies_in(card: CarriedCard, scope: frozenset[str]) -> bool:
    return any(place.topic in scope for place in card.places if place.origin != "rejected")


def _placed_in(card: CarriedCard, scope: frozenset[str]) -> CarriedCard:
    """Return *card* with its places in *scope*; what came near to it may be a topic that is nobody else's business."""
    places = tuple(replace(place, offers=()) for place in card.places if place.topic in scope)
    return replace(card, places=places)


def _is_the_programs(card: CarriedCard) -> bool:
    return not card.is_corrected and card.card.rule != BY_HAND and not card.stands_in


def _alongside(card: CarriedCard) -> CarriedCard:
    """Return *card* as the program read it, without what was decided about it."""
    return replace(card, status=Status.NEW, places=(), is_asked_for=False)
