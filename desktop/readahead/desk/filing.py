"""Files cards under topics: by the user's terms and what was learned of the user's moves, and by topics the inbox proposes."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from readahead.derive import learning
from readahead.derive import topics as sorting
from readahead.derive.learning import Example
from readahead.library import Library
from readahead.model.article import Article, ArticleId
from readahead.model.card import Card, CardId, CardQuery, FiledCard, Placement
from readahead.model.errors import InvalidValue
from readahead.model.topic import Suggestion, Topic, TopicId, TopicTerms

INBOX_LOOKED_AT = 400
"""Cards of the inbox that take part when topics are proposed, newest first."""

SUBSCRIBED = "its subscription"
"""Why a card lies in the topic of the subscription that brought it: nobody placed it, and it is not sorted elsewhere."""

LEARNED_FROM = 600
"""Cards that people placed, the newest, from which words are learned: enough to tell topics apart, read in no time."""


Placed = tuple[TopicId | None, str, Sequence[str]]
"""The topic a card goes to, or None for the inbox, the reason, and the topics that came near."""


class Sorter:
    """Sorts cards into the topics a library has at this moment, inside an act."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._topics = library.topics.list()
        self._numbers = {topic.name: topic.id for topic in self._topics}
        self._under: dict[TopicId | None, list[Topic]] = {}
        for topic in self._topics:
            self._under.setdefault(topic.parent, []).append(topic)
        self._wide: dict[TopicId, TopicTerms] = {}
        self._levels: dict[tuple[TopicId, ...], tuple[TopicTerms, ...]] = {}

    def placed(self, cards: Sequence[Card], article: Article) -> list[Placed]:
        """Return where each of *cards* of *article* goes, as a library files them."""
        return [self._filed(placement) for placement in self._sorted(cards, article)]

    def file_again(self, article: Article, filed: Sequence[FiledCard]) -> None:
        """Sort *filed* cards of *article* anew; one that stays where it is, for the same reason, is left alone.

        So is one a person has placed, and one that lies in the topic of its subscription.
        """
        free = [
            each
            for each in filed
            if not each.placed_by_hand and (each.topic is None or each.topic_reason != SUBSCRIBED)
        ]
        placements = self._sorted([each.card for each in free], article)
        self._place(
            (each.id, placement)
            for each, placement in zip(free, placements, strict=True)
            if (each.topic_name, each.topic_reason) != (placement.topic, placement.reason)
        )

    def _sorted(
        self, cards: Sequence[Card], article: Article, *, under: TopicId | None = None
    ) -> list[Placement]:
        """Return where *cards* go: among the topics under one, each with all that lies under it, then within that."""
        level = self._under.get(under, [])
        placed = self._among(level, cards, article)
        for topic in level:
            inside = [number for number, placement in enumerate(placed) if placement.topic == topic.name]
            if inside and topic.id in self._under:
                deeper = self._sorted([cards[number] for number in inside], article, under=topic.id)
                for number, placement in zip(inside, deeper, strict=True):
                    placed[number] = placement if placement.topic else placed[number]
        return placed

    def _among(self, topics: Sequence[Topic], cards: Sequence[Card], article: Article) -> list[Placement]:
        """Return where *cards* go among *topics*; a draw with a merely suggested one is the person's own's."""
        placed = list(sorting.place(cards, article, self._terms(topics)))
        own = [topic for topic in topics if not topic.suggested]
        if len(own) == len(topics) or all(placement.topic for placement in placed):
            return placed
        among_own = sorting.place(cards, article, self._terms(own))
        return [
            mine if mine.topic and not placement.topic else placement
            for placement, mine in zip(placed, among_own, strict=True)
        ]

    def _terms(self, topics: Sequence[Topic]) -> tuple[TopicTerms, ...]:
        """Return what draws cards into each of *topics* or into one that lies under it: kept, as articles are many."""
        key = tuple(topic.id for topic in topics)
        if key not in self._levels:
            self._levels[key] = tuple(map(self._with_all_under, topics))
        return self._levels[key]

    def _with_all_under(self, topic: Topic) -> TopicTerms:
        if topic.id not in self._wide:
            self._wide[topic.id] = self._joined(topic)
        return self._wide[topic.id]

    def _joined(self, topic: Topic) -> TopicTerms:
        below = [self._with_all_under(each) for each in self._under.get(topic.id, [])]
        if not below:
            return topic.terms
        parts = [topic.terms, *below]
        terms = dict.fromkeys(term for part in parts for term in part.terms)
        learned = {word: weight for part in reversed(parts) for word, weight in part.learned}
        return replace(topic.terms, terms=tuple(terms), learned=tuple(learned.items()))

    def _place(self, placements: Iterable[tuple[CardId, Placement]]) -> None:
        self._library.cards.place_many([(card, *self._filed(placement)) for card, placement in placements])

    def _filed(self, placement: Placement) -> Placed:
        return self._numbers.get(placement.topic), placement.reason, placement.offers


def learn(library: Library) -> None:
    """Keep for each topic the words that tell its cards from others', by what people placed there; inside an act."""
    keep_learned(library, learned(library))


def learned(library: Library) -> dict[TopicId, Sequence[tuple[str, float]]]:
    """Return the words that tell each topic's cards from others', for those topics whose words have changed."""
    topics = {topic.id: topic for topic in library.topics.list()}
    examples = [each for each in library.topics.examples(LEARNED_FROM) if each[1] in topics]
    cards = {filed.id: filed for filed in library.cards.many({card for card, *_ in examples})}
    texts = {
        number: library.articles.get(number).article.text
        for number in {filed.article for filed in cards.values()}
    }
    found = learning.learn(
        [
            Example(
                topics[topic].name,
                cards[card].card,
                texts[cards[card].article],
                is_rejected=origin == "rejected",
            )
            for card, topic, origin in examples
            if card in cards
        ]
    )
    words = {topic.id: found[topic.name].words if topic.name in found else () for topic in topics.values()}
    return {number: words[number] for number, topic in topics.items() if words[number] != topic.terms.learned}


def keep_learned(library: Library, words: Mapping[TopicId, Sequence[tuple[str, float]]]) -> None:
    """Keep what `learned` found, inside an act."""
    for topic, learned in words.items():
        library.topics.set_learned(topic, learned)


def propose_topics(library: Library) -> tuple[str, ...]:
    """Make topics, marked as suggested, from what the inbox's newest cards have in common; return their names.

    All cards of the inbox are then sorted into them; inside an act.
    """
    made = make_topics(library, suggestions(library))
    if made:
        sorter = Sorter(library)
        for article, cards in _by_article(library, library.cards.list(CardQuery(inbox=True))):
            sorter.file_again(article, cards)
    return made


def suggestions(library: Library) -> tuple[Suggestion, ...]:
    """Return the topics that the inbox's newest cards propose."""
    waiting = _by_article(library, library.cards.list(CardQuery(inbox=True), limit=INBOX_LOOKED_AT))
    return sorting.suggest(
        [(article, [filed.card for filed in cards]) for article, cards in waiting], library.topics.terms()
    )


def make_topics(library: Library, suggested: Iterable[Suggestion]) -> tuple[str, ...]:
    """Make the topics that were *suggested*, inside an act, and return their names; a name that is taken is passed over."""
    made = []
    for suggestion in suggested:
        with suppress(InvalidValue):
            library.topics.add(suggestion.name, terms=suggestion.terms, suggested=True)
            made.append(suggestion.name)
    return tuple(made)


def sort_cards(library: Library, sorter: Sorter, cards: Sequence[CardId]) -> None:
    """Sort *cards* anew, inside an act; those that are no longer there are passed over."""
    for article, filed in _by_article(library, library.cards.many(cards)):
        sorter.file_again(article, filed)


def sort_again(library: Library) -> None:
    """Learn from the person's moves, and sort anew every card no person has placed."""
    learn(library)
    sorter = Sorter(library)
    for summary in library.articles.list():
        sorter.file_again(library.articles.get(summary.id).article, library.cards.of_article(summary.id))


def splits(library: Library, topic: TopicId) -> tuple[Suggestion, ...]:
    """Return the topics that the cards of *topic* propose among themselves, with the numbers of their cards."""
    held = [card for card in library.cards.list(CardQuery(topic=topic)) if card.topic == topic]
    readings = _by_article(library, held)
    numbers = [filed.id for _, cards in readings for filed in cards]
    found = sorting.split(
        [(article, [filed.card for filed in cards]) for article, cards in readings],
        library.topics.get(topic).terms,
    )
    return tuple(replace(one, cards=tuple(numbers[index] for index in one.cards)) for one in found)


def split(
    library: Library, topic: TopicId, name: str, *, terms: Sequence[str], cards: Sequence[CardId]
) -> TopicId:
    """Make a topic under *topic* of *cards*, and of those in it that *terms* draw; inside an act."""
    whole = library.topics.get(topic)
    made = library.topics.add(name, terms=terms)
    library.topics.nest(made, topic)
    library.cards.place(cards, made, reason=f"split off “{whole.name}”", by_hand=True)
    if terms:
        sorter = Sorter(library)
        held = [card for card in library.cards.list(CardQuery(topic=topic)) if card.topic == topic]
        for article, filed in _by_article(library, held):
            sorter.file_again(article, filed)
    return made


def _by_article(library: Library, cards: Iterable[FiledCard]) -> list[tuple[Article, list[FiledCard]]]:
    groups: dict[ArticleId, list[FiledCard]] = {}
    for filed in cards:
        groups.setdefault(filed.article, []).append(filed)
    return [(library.articles.get(number).article, group) for number, group in groups.items()]
