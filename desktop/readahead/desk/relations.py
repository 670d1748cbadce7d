"""Works out how cards bear on each other: what the rules say of cards that the library finds for each other."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from readahead.derive import conflicts, copies, opposed
from readahead.derive.conflicts import Told
from readahead.derive.copies import Sourced
from readahead.library import Library
from readahead.model.article import Article, ArticleId, ArticleSummary
from readahead.model.card import Card, CardId, FiledCard
from readahead.model.relation import SHARED_PASSAGES, Likeness, Relation, RelationKind, Story

LOOKED_AT = 200
"""Cards of other articles that one card is compared with, the newest first."""

NEAR, MOST = 20, 4_000
"""Cards of one article with the same key that a card is compared with, and comparisons in one article.

More than a text has that people wrote; a text made to take long is compared up to there.
"""

_ORDER = (
    RelationKind.CONFLICTS,
    RelationKind.UPDATED_BY,
    RelationKind.UPDATES,
    RelationKind.OPPOSES,
    RelationKind.CORROBORATES,
    RelationKind.REPEATS,
)
"""What a reader must know first."""


def within(article: Article, cards: Sequence[Card]) -> dict[int, list[tuple[int, RelationKind, str]]]:
    """Return for each of an article's *cards*, by its index, the others it bears on: index, kind and why."""
    found: dict[int, list[tuple[int, RelationKind, str]]] = {number: [] for number in range(len(cards))}
    for one, other, because in opposed.opposed(article.text, cards):
        found[one].append((other, RelationKind.OPPOSES, because))
        found[other].append((one, RelationKind.OPPOSES, because))
    told = [Told(card, article.text, article.published, "") for card in cards]
    for one, other in _meeting(cards):
        finding = conflicts.compare(told[one], told[other])
        if finding:
            found[one].append((other, finding.kind, finding.because))
            found[other].append((one, finding.kind.turned, finding.because))
    return found


def _meeting(cards: Sequence[Card]) -> list[tuple[int, int]]:
    """Return the indices of each two cards that share a key, in order; each card with the last NEAR of a key only."""
    pairs: set[tuple[int, int]] = set()
    holders: dict[str, list[int]] = {}
    for number, card in enumerate(cards):
        for key in set(card.keys):
            before = holders.setdefault(key, [])
            pairs.update((other, number) for other in before[-NEAR:])
            before.append(number)
        if len(pairs) >= MOST:
            break
    return sorted(pairs)


def of_cards(library: Library, cards: Sequence[CardId]) -> dict[CardId, tuple[Relation, ...]]:
    """Return the relations of each of *cards* to the cards of its article and of others, those that matter most first."""
    reader = _Reader(library)
    found: dict[CardId, list[Relation]] = {card: [] for card in cards}
    asked = library.cards.many(found)
    for article in dict.fromkeys(filed.article for filed in asked):
        for one, relation in reader.inside(article):
            if one in found:
                found[one].append(relation)
    for filed in asked:
        found[filed.id] += reader.across(filed)
    return {card: _ordered(relations) for card, relations in found.items()}


def key_again(library: Library, card: CardId) -> None:
    """Let what *card* is compared by follow from what it says now, inside an act; its article's other cards stay."""
    filed = library.cards.get(card)
    if filed.is_orphan:
        return
    held = _standing(library, filed.article)
    text = library.articles.get(filed.article).article.text
    keyed = conflicts.keyed([replace(one.card, keys=()) for one in held], text)
    for one, found in zip(held, keyed, strict=True):
        if one.id == card:
            library.cards.set_keys(card, found.keys)


def story(library: Library, article: ArticleId) -> Story:
    """Return the articles that carry the text of *article*, who they go back to, and what shares passages with it."""
    group = library.copies.group(article)
    told = {summary.id for summary in group}
    related = [
        copy
        for copy in library.copies.of(article)
        if copy.likeness is Likeness.SHARED_PASSAGES and copy.article.id not in told
    ]
    return Story(group, *told_by(group), tuple(related))


def _standing(library: Library, article: ArticleId) -> list[FiledCard]:
    """Return the cards of an article that stand on its words: an orphan says nothing of what the article says now."""
    return [filed for filed in library.cards.of_article(article) if not filed.is_orphan]


def told_by(group: Sequence[ArticleSummary]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the outlets of the articles that carry one text, and the origins these go back to."""
    sources = [_sourced(summary) for summary in group]
    return copies.outlets(sources), copies.origins(sources)


def note_copies(library: Library, articles: Iterable[ArticleId]) -> None:
    """Find what each of *articles* shares with the library's others and keep it, inside an act."""
    for article in articles:
        near = [other for other, *_ in library.copies.near(article)]
        marks = library.copies.marks([article, *near])
        shares = {other: copies.share(marks[article], marks[other]) for other in near}
        library.copies.note_all(
            article, {other: share for other, share in shares.items() if share >= SHARED_PASSAGES}
        )


def _sourced(summary: ArticleSummary) -> Sourced:
    return Sourced(summary.outlet, summary.agency, summary.published)


def _ordered(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    return tuple(sorted(dict.fromkeys(relations), key=lambda relation: _ORDER.index(relation.kind)))


class _Reader:
    """Asks the library for what a comparison needs, once for each article."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._article = cache(lambda article: library.articles.get(article).article)
        self._origins: dict[ArticleId, str] = {}
        self._cards: dict[CardId, Told] = {}

    def inside(self, article: ArticleId) -> Iterable[tuple[CardId, Relation]]:
        """Yield each card of *article* with its relations to others of it."""
        cards = _standing(self._library, article)
        for one, others in within(self._article(article), [filed.card for filed in cards]).items():
            for other, kind, because in others:
                yield cards[one].id, Relation(cards[other].id, kind, because)

    def across(self, filed: FiledCard) -> Iterable[Relation]:
        """Yield the relations of one card to those of other articles."""
        if not filed.card.keys or filed.is_orphan:
            return
        others = [
            other
            for other in self._library.cards.sharing(filed.id, limit=LOOKED_AT)
            if other.article != filed.article and not other.is_orphan
        ]
        for number, finding in conflicts.among(self._told(filed), [self._told(other) for other in others]):
            yield Relation(others[number].id, finding.kind, finding.because)

    def _origin(self, article: ArticleId) -> str:
        """Return who an article's story goes back to.

        What only shares passages is not asked for, and what nobody set apart is asked for once for a whole story: the
        cards one is compared with are of many articles and of few stories.
        """
        if article not in self._origins:
            group = self._library.copies.group(article)
            words = "; ".join(sorted(copies.origins([_sourced(one) for one in group])))
            is_one = not self._library.copies.is_parted(one.id for one in group)
            self._origins |= dict.fromkeys([one.id for one in group] if is_one else [article], words)
        return self._origins[article]

    def _told(self, filed: FiledCard) -> Told:
        # kept, since it remembers what comparing works out
        if filed.id not in self._cards:
            article = self._article(filed.article)
            origin = self._origin(filed.article)
            self._cards[filed.id] = Told(filed.card, article.text, article.published, origin)
        return self._cards[filed.id]
