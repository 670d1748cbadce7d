"""Takes in what comes from another library: without duplicates, and without touching what a person here has done."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from readahead.library import incoming_memos, incoming_subscriptions, incoming_topics, rows
from readahead.library.articles import Articles
from readahead.library.cards import Cards
from readahead.library.copies import Copies
from readahead.library.filing import Placed, file_cards
from readahead.library.incoming_notes import take_in_notes
from readahead.library.matching import Own, counted, is_said_alike, matched
from readahead.library.placing import PLACE, offers_column, place_by_hand, sort_in
from readahead.library.revising import reason_column, text_number
from readahead.library.store import Store
from readahead.library.taking_over import TakingOver
from readahead.model.article import ArticleId, Field, Origin, short
from readahead.model.card import CardId, Reading, Status
from readahead.model.changes import Changes
from readahead.model.sharing import (
    ORPHANED,
    CardAt,
    CardKey,
    CarriedArticle,
    CarriedCard,
    CarriedMemo,
    CarriedPair,
    CarriedPlace,
    CarriedSubscription,
    CarriedTag,
    CarriedTopic,
    MergeReport,
)
from readahead.model.topic import TopicId

_INBOX = CarriedPlace("", "auto")

_OWN = """SELECT c.id, c.nth, c.edited, coalesce(x.sha256, '') FROM cards c
    LEFT JOIN orphans l ON l.card = c.id LEFT JOIN texts x ON x.id = l.text WHERE c.article = ? ORDER BY c.id"""
_VERSION = (
    "INSERT INTO revisions (article, text, body_start, body_end, reason, until) VALUES (?, ?, ?, ?, ?, ?)"
)


class Incoming:
    """Takes in one export or bundle, inside an act: topics and tags first, then articles, then pairs and memos."""

    def __init__(
        self, store: Store, articles: Articles, cards: Cards, copies: Copies, *, decisions: Iterable[Status]
    ) -> None:
        self._store = store
        self._articles = articles
        self._cards = cards
        self._copies = copies
        self._taking = TakingOver(store, frozenset(decisions))

    @property
    def fresh(self) -> Sequence[ArticleId]:
        """The articles that were new here."""
        return self._taking.fresh

    @property
    def unplaced(self) -> Sequence[CardId]:
        """The new cards that came without a place: they lie in the inbox, to be sorted."""
        return self._taking.unplaced

    def report(self, changes: Changes = Changes()) -> MergeReport:
        """Return what was done so far, of which *changes* is what it touched."""
        return self._taking.report(changes)

    def tags(self, carried: Iterable[CarriedTag]) -> None:
        """Make the tags that are not here yet."""
        incoming_topics.tags(self._taking, carried)

    def topics(self, carried: Sequence[CarriedTopic]) -> tuple[CarriedTopic, ...]:
        """Make the topics that are not here yet, and return those; see incoming_topics.topics."""
        return incoming_topics.topics(self._taking, carried)

    def subscriptions(self, carried: Iterable[CarriedSubscription]) -> None:
        """Subscribe to what is not subscribed to yet, once the topics are in; see incoming_subscriptions.take_in."""
        incoming_subscriptions.take_in(self._taking, carried)

    def removals(self, made: Iterable[CarriedTopic]) -> None:
        """Remember how those of the topics *made* that are in the trash lay, once the articles are in."""
        incoming_topics.removals(self._taking, made)

    def memo(self, carried: CarriedMemo) -> None:
        """Take in a memo, once the articles are in. Raises NotFound where a card it was made of did not come."""
        incoming_memos.take_in(self._taking, carried)

    def pairs(self, carried: Iterable[CarriedPair]) -> None:
        """Note copies and articles set apart, of which nothing is noted here; the articles must be in."""
        for pair in carried:
            one, other = self._articles.find(pair.one), self._articles.find(pair.other)
            if one is None or other is None or one == other:
                continue
            if pair.share is None:
                self._copies.set_apart(one, other)
            elif not self._copies.is_noted(one, other):
                self._copies.note(one, other, pair.share)

    def article(self, carried: CarriedArticle) -> None:
        """Take in an article with its cards and notes.

        One whose text is here stays as it is; of its cards, those that are not here come in, and a correction where nobody
        here has decided anything. Raises NotFound for a note whose card did not come.
        """
        sha256 = carried.article.text_sha256
        number = self._articles.find(sha256)
        is_new = number is None
        self._taking.count("articles", new=is_new, known=not is_new)
        if number is None:
            number = self._new_article(carried)
            cards = self._file_all(number, carried, carried.cards, published=carried.article.published)
        else:
            self._compare(number, carried)
            cards = self._join(number, carried)
        for key, card in cards.items():
            if not is_new or key.nth >= ORPHANED:
                self._taking.cards[CardAt(sha256, key)] = card
        take_in_notes(self._taking, number, cards, carried.notes, carried.texts)

    def _compare(self, article: ArticleId, carried: CarriedArticle) -> None:
        """Tell what somebody there has corrected in an article that stays as it is here, or knows of it."""
        own, there = self._articles.get(article).article, carried.article
        told = [field for field, origin in there.origins if origin is Origin.EDITED]
        if own.published is None and there.published is not None and Field.PUBLISHED not in told:
            told.append(Field.PUBLISHED)
        for field in told:
            value = getattr(there, field.value)
            if value and value != getattr(own, field.value):
                self._taking.sentences.append(
                    f"Your article “{short(own.name)}” stays as it is; there its {field.value} is “{short(str(value))}”."
                )

    def _new_article(self, carried: CarriedArticle) -> ArticleId:
        read = Reading((), carried.uncarded, carried.marks)
        number, _ = self._articles.add(
            carried.article,
            read,
            raw=carried.original,
            source_name=carried.source_name,
            engine=carried.engine,
        )
        if carried.imported_at is not None:
            self._store.run(
                "UPDATE articles SET imported_at = ? WHERE id = ?", carried.imported_at.isoformat(), number
            )
        for version in carried.versions:
            if version.reason is not None:
                self._store.run(
                    _VERSION,
                    number,
                    text_number(self._store, version.text),
                    version.body.start,
                    version.body.end,
                    reason_column(version.reason, version.piece),
                    version.until.isoformat() if version.until else self._store.now(),
                )
        self._taking.fresh.append(number)
        return number

    def _join(self, article: ArticleId, carried: CarriedArticle) -> dict[CardKey, int]:
        """Bring the cards of an article that is here together with those that came; return which each is here."""
        theirs = {card.key: card for card in carried.cards}
        same = self._same(article, carried.cards)
        rejected = self._rejected(article)
        for key, own in same.items():
            self._reconcile(own, theirs[key], rejected)
        self._taking.count("cards", known=len(same))
        here: dict[CardKey, int] = {key: one.filed.id for key, one in same.items()}
        # an article that is here has been read here: what only came along is of no use to it
        missing = [card for key, card in theirs.items() if key not in same and card.is_asked_for]
        if not missing:
            return here
        published = self._articles.get(article).article.published
        return here | self._file_all(article, carried, missing, published=published)

    def _same(self, article: ArticleId, cards: Iterable[CarriedCard]) -> dict[CardKey, Own]:
        """Return by their keys which of *cards* is which of one's own: of those that stand in the same text."""
        own = self._own(article)
        found: dict[CardKey, Own] = {}
        for stands_in, theirs in _by_text(cards).items():
            mine = own.get(stands_in, [])
            if not stands_in:
                found |= matched(mine, {card.key: card for card in theirs})
                continue
            keys = [card.key for card in theirs]
            named = dict(zip(counted(keys), keys, strict=True))
            renamed = [
                replace(one, key=key) for key, one in zip(counted(one.key for one in mine), mine, strict=True)
            ]
            same = matched(renamed, dict(zip(named, theirs, strict=True)))
            found |= {named[key]: one for key, one in same.items()}
        return found

    def _own(self, article: ArticleId) -> dict[str, list[Own]]:
        """Return the cards of an article by the texts they stand in."""
        held = self._store.rows(_OWN, article)
        filed = self._cards.many(number for number, *_ in held)
        found: dict[str, list[Own]] = defaultdict(list)
        for (_, nth, edited, stands_in), one in zip(held, filed, strict=True):
            extent = one.card.extent
            key = CardKey(one.card.kind.value, extent.start, extent.end, nth)
            found[stands_in].append(Own(one, key, bool(edited)))
        return found

    def _rejected(self, article: ArticleId) -> set[tuple[int, int]]:
        found = self._store.rows(
            "SELECT p.card, p.topic FROM cards c CROSS JOIN card_topics p ON p.card = c.id"
            " WHERE c.article = ? AND p.origin = 'rejected'",
            article,
        )
        return {(card, topic) for card, topic in found}

    def _file_all(
        self,
        article: ArticleId,
        carried: CarriedArticle,
        cards: Iterable[CarriedCard],
        *,
        published: date | None,
    ) -> dict[CardKey, int]:
        """File *cards* of an article *published* on a day, each in its text; return their numbers."""
        texts, found = carried.texts, dict[CardKey, int]()
        # in their order, which is that of their numbers then
        for stands_in, run in groupby(cards, key=lambda card: card.stands_in):
            group = list(run)
            filed = self._file(article, group, text=texts[stands_in], published=published)
            if stands_in:
                number = text_number(self._store, texts[stands_in])
                orphaned = [(filed[card.key], card) for card in group]
                self._store.run_many(
                    "UPDATE cards SET words = ? WHERE id = ? AND words = ''",
                    [(card.card.anchor.quote(texts[stands_in]), here) for here, card in orphaned],
                )
                self._store.run_many(
                    "INSERT INTO orphans (card, text) VALUES (?, ?)", [(here, number) for here, _ in orphaned]
                )
            found |= filed
        return found

    def _file(
        self, article: ArticleId, cards: Sequence[CarriedCard], *, text: str, published: date | None
    ) -> dict[CardKey, int]:
        """File *cards* that stand in *text* as they were where they came from; return their numbers."""
        keyed = {card.key: card for card in cards}
        first = self._store.number("SELECT coalesce(max(id), 0) + 1 FROM cards")
        filing = {
            # an orphan has its number here for what it had there
            (
                rows.kind_letter(card.card.kind),
                key.start,
                key.end,
                ORPHANED + here if card.stands_in else key.nth,
            ): card.card
            for here, (key, card) in enumerate(keyed.items(), start=first)
        }
        numbers = file_cards(
            self._store,
            article,
            filing,
            text=text,
            published=published,
            placements=[self._placed(card) for card in cards],
        )
        filed = [(int(number), key, card) for number, (key, card) in zip(numbers, keyed.items(), strict=True)]
        self._decide((number, card) for number, _, card in filed)
        self._place(article, filed, day=rows.day(published))
        self._taking.unplaced += [CardId(number) for number, _, card in filed if not card.places]
        self._taking.count("cards", new=len(filed))
        return {key: number for number, key, _ in filed}

    def _placed(self, card: CarriedCard) -> Placed:
        place = _standing(card)
        return (TopicId(self._topic(place)) or None, place.reason, place.offers)

    def _topic(self, place: CarriedPlace) -> int:
        return self._taking.topics.get(place.topic, 0)

    def _decide(self, filed: Iterable[tuple[int, CarriedCard]]) -> None:
        """Remember what was decided about cards."""
        decided = [
            (card.status.value, int(card.is_corrected), number)
            for number, card in filed
            if card.status is not Status.NEW or card.is_corrected
        ]
        if decided:
            self._store.run_many("UPDATE cards SET status = ?, edited = ? WHERE id = ?", decided)

    def _place(
        self, article: ArticleId, filed: Iterable[tuple[int, CardKey, CarriedCard]], *, day: int
    ) -> None:
        """Remember which cards were placed by hand, and which were taken away from where."""
        manual: list[tuple[object, ...]] = []
        away: list[tuple[object, ...]] = []
        for number, key, card in filed:
            standing = _standing(card)
            taken = {self._topic(standing)}
            if standing.origin == "manual":
                manual.append((number, *taken))
            for place in card.places:
                topic = self._topic(place)
                if place.origin == "rejected" and topic not in taken and (topic or not place.topic):
                    taken.add(topic)
                    told = ("rejected", place.reason, offers_column(place.offers))
                    away.append(
                        (topic, day, article, key.start, number, rows.kind_letter(card.card.kind), *told)
                    )
        if manual:
            self._store.run_many(
                "UPDATE card_topics SET origin = 'manual' WHERE card = ? AND topic = ?", manual
            )
        if away:
            self._store.run_many(PLACE, away)

    def _reconcile(self, own: Own, card: CarriedCard, rejected: set[tuple[int, int]]) -> None:
        """Take over what was decided about a card where nobody here has decided anything."""
        is_untouched = own.filed.status is Status.NEW and not own.is_corrected
        if card.is_corrected and not is_said_alike(own, card):
            if is_untouched and Status.EDITED in self._taking.decisions:
                self._correct(own, card)
            else:
                self._taking.sentences.append(
                    f"Your card “{short(own.filed.card.headline)}” stays; the other says “{short(card.card.headline)}”."
                )
        elif is_untouched and card.status in self._taking.decisions:
            self._decide([(own.filed.id, card)])
        self._put(own, card, rejected)

    def _correct(self, own: Own, card: CarriedCard) -> None:
        number = own.filed.id
        self._cards.edit(
            number,
            headline=card.card.headline,
            kind=card.card.kind,
            who=card.card.attribution.who,
            dates=card.card.dates,
        )
        self._cards.set_keys(number, card.card.keys)
        if card.status is not Status.EDITED and card.status in self._taking.decisions:
            self._store.run("UPDATE cards SET status = ? WHERE id = ?", card.status.value, number)
        self._taking.corrected += 1

    def _put(self, own: Own, card: CarriedCard, rejected: set[tuple[int, int]]) -> None:
        """Put a card that lies in the inbox, by nobody's hand, where it lay."""
        place, number = _standing(card), own.filed.id
        topic = self._topic(place)
        if not topic or own.filed.topic is not None or own.filed.placed_by_hand or not card.is_asked_for:
            return
        if (number, topic) in rejected:
            return
        if place.origin == "manual":
            place_by_hand(self._store, [number], topic, reason=place.reason, offers=place.offers)
        else:
            sort_in(self._store, {number: (topic, place.reason, place.offers)})


def _by_text(cards: Iterable[CarriedCard]) -> dict[str, list[CarriedCard]]:
    """Return *cards* by what they stand in, in their order."""
    found: dict[str, list[CarriedCard]] = defaultdict(list)
    for card in cards:
        found[card.stands_in].append(card)
    return found


def _standing(card: CarriedCard) -> CarriedPlace:
    """Return where the card lies."""
    return next((place for place in card.places if place.origin != "rejected"), _INBOX)
