"""An article read anew: its cards renewed where nobody has touched them, and left exactly as they are where somebody has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readahead.library import packed_cards, rows
from readahead.library.filing import Key, carriers, file_cards, keyed
from readahead.library.store import Store, packed
from readahead.model.article import Article, ArticleId
from readahead.model.card import BY_HAND, Card, Reading
from readahead.model.passage import Span
from readahead.model.relation import Reread

_TOUCHED = f"""(c.status <> 'new' OR c.edited OR c.rule = '{BY_HAND}'
    OR EXISTS (SELECT 1 FROM annotations n WHERE n.card = c.id)
    OR EXISTS (SELECT 1 FROM entries e WHERE e.card = c.id)
    OR EXISTS (SELECT 1 FROM removed_entries e WHERE e.card = c.id)
    OR EXISTS (SELECT 1 FROM card_topics p WHERE p.card = c.id AND p.origin <> 'auto')
    OR EXISTS (SELECT 1 FROM removed_places p WHERE p.card = c.id AND p.origin <> 'auto'))"""

_NAMES = tuple(rows.CARD_COLUMNS.split(", "))
"""What a card tells; its columns are named as the fields of a Card."""

_UNSEEN = ("keys", "engine")
"""What a person does not see of a card."""

_HELD = f"""SELECT c.id, c.nth, {_TOUCHED}, c.edited, c.id IN (SELECT card FROM orphans), {rows.READ_COLUMNS}
    FROM cards c WHERE c.article = ? ORDER BY c.start, c.id"""
_RENEW = f"UPDATE cards SET (carrier, words, who, {rows.CARD_COLUMNS}) = (?, ?, ?, {', '.join('?' for _ in _NAMES)}) WHERE id = ?"


@dataclass(frozen=True, slots=True)
class _Held:
    """A card as it is filed: its number, what it is known by, whether a person touched or corrected it.

    An orphan stands on words of an earlier text, and so on none of this one.
    """

    number: int
    key: Key
    is_touched: bool
    is_edited: bool
    is_orphan: bool
    card: Card

    @property
    def extent(self) -> Span:
        return Span(self.key[1], self.key[2])


def renew(store: Store, article: ArticleId, filed: Article, reading: Reading, *, engine: str) -> Reread:
    """Bring the cards, uncarded sentences and marks of *article* to what *reading* says, inside an act.

    A card that a person kept, edited, dismissed, annotated, moved, put into a memo or made stays exactly as it is, also
    where that lies in the trash or was decided anew since, and no new card comes to stand on its words. An untouched card keeps its number where the new reading has it too and goes
    where it does not; one that says the same is not written. New cards lie in the inbox.
    """
    wanted = keyed(reading.cards)
    touched: list[Span] = []
    changed: list[str] = []
    removed: list[_Held] = []
    orphans = 0
    for held in _held(store, article):
        card = wanted.pop(held.key, None)
        if held.is_touched and held.is_orphan:
            orphans += 1
        elif held.is_touched:
            touched.append(held.extent)
        elif card is None:
            removed.append(held)
        elif _rewrite(store, held, card, text=filed.text):
            changed.append(card.headline)
    fresh = {key: card for key, card in wanted.items() if not _is_double(card, touched)}
    file_cards(store, article, fresh, text=filed.text, published=filed.published)
    # after the new ones are filed, so that none of them gets the number of another card
    for held in removed:
        _remove(store, held.number)
    store.run(
        "UPDATE articles SET uncarded = ?, marks = ?, engine = ? WHERE id = ?",
        rows.uncarded_column(reading.uncarded),
        rows.marks_column(reading.marks),
        engine,
        article,
    )
    added = tuple(card.headline for card in fresh.values())
    gone = tuple(held.card.headline for held in removed)
    return Reread(article, filed.name, added, tuple(changed), gone, kept=len(touched), orphans=orphans)


def redate(store: Store, article: ArticleId, reading: Reading) -> None:
    """Give the touched cards of *article* the dates they have in *reading*, inside an act; all else of them stays.

    So does a date whose reading a person has chosen.
    """
    for held, card in _touched_and_read(store, article, reading):
        chosen = {one.span: one for one in held.card.dates if one.is_chosen}
        dates = tuple(chosen.get(one.span, one) for one in card.dates)
        if dates != held.card.dates:
            column = packed_cards.dates_column(dates)
            store.run("UPDATE cards SET dates = ? WHERE id = ?", column, held.number)


def rekey(store: Store, article: ArticleId, reading: Reading) -> None:
    """Give the touched cards of *article* that have no keys those they have in *reading*, inside an act.

    A corrected card has had its own since: what the article's words are compared by may not fit it.
    """
    for held, card in _touched_and_read(store, article, reading):
        if card.keys and not held.card.keys and not held.is_edited:
            store.run("UPDATE cards SET keys = ? WHERE id = ?", packed(card.keys), held.number)


def _held(store: Store, article: ArticleId) -> Iterator[_Held]:
    for number, nth, is_touched, is_edited, is_orphan, *columns in store.rows(_HELD, article):
        _, start, end, _, kind, *_ = columns
        key = (kind, start, end, nth)
        yield _Held(number, key, bool(is_touched), bool(is_edited), bool(is_orphan), rows.card(*columns))


def _touched_and_read(store: Store, article: ArticleId, reading: Reading) -> Iterator[tuple[_Held, Card]]:
    wanted = keyed(reading.cards)
    for held in _held(store, article):
        if held.is_touched and not held.is_orphan:
            card = _corrected(held, wanted) if held.is_edited else wanted.get(held.key)
            if card is not None:
                yield held, card


def _corrected(held: _Held, wanted: Mapping[Key, Card]) -> Card | None:
    """Return what *held* was read as before its kind may have been corrected: by the same rule on the same stretch."""
    rule = held.card.rule
    found = (card for card in wanted.values() if card.rule == rule and card.extent == held.extent)
    return next(found, wanted.get(held.key))


def _rewrite(store: Store, held: _Held, card: Card, *, text: str) -> bool:
    """Write what differs, but for the engine alone; return whether a person can see it."""
    differing = {name for name in _NAMES if getattr(card, name) != getattr(held.card, name)}
    if differing - {"engine"}:
        carrier = carriers(store, [card]).get(card.attribution.via)
        values = rows.card_values(card, held.extent)
        store.run(_RENEW, carrier, rows.words(card, text), rows.speaker(card), *values, held.number)
    return not differing.issubset(_UNSEEN)


def _remove(store: Store, card: int) -> None:
    store.run("DELETE FROM orphans WHERE card = ?", card)
    store.run("DELETE FROM removed_places WHERE card = ?", card)
    store.run("DELETE FROM card_topics WHERE card = ?", card)
    store.run("DELETE FROM cards WHERE id = ?", card)


def _is_double(card: Card, touched: list[Span]) -> bool:
    """Return whether *card* stands on the words of a touched card: half of each lies in the other."""
    extent = card.extent
    return any(2 * extent.overlap(other) >= max(_length(extent), _length(other)) for other in touched)


def _length(span: Span) -> int:
    return span.end - span.start
