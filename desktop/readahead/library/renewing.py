"""An article read anew: its cards renewed where nobody has touched them, and left exactly as they are where somebody has."""

from collections.abc import Mapping

from readahead.library import rows
from readahead.library.store import Store
from readahead.model.article import Article, ArticleId
from readahead.model.card import Card, CardId, Reading

Key = tuple[str, int, int, int]
"""What a card of an article is known by: kind, start, end, and which of those on the same stretch."""

_UNTOUCHED = """c.status = 'new'
    AND NOT EXISTS (SELECT 1 FROM annotations n WHERE n.card = c.id)
    AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.card = c.id)
    AND NOT EXISTS (SELECT 1 FROM card_topics p WHERE p.card = c.id AND p.origin <> 'auto')"""

_RENEW = f"UPDATE cards SET words = ?, who = ?, ({rows.CARD_COLUMNS}) = ({', '.join('?' for _ in rows.CARD_COLUMNS.split(','))}) WHERE id = ?"


def keyed(cards: tuple[Card, ...]) -> Mapping[Key, Card]:
    """Return *cards* by what each is known by in its article."""
    found: dict[Key, Card] = {}
    for card in cards:
        extent = card.extent
        nth = 0
        while (key := (card.kind.value, extent.start, extent.end, nth)) in found:
            nth += 1
        found[key] = card
    return found


def renew(store: Store, article: ArticleId, filed: Article, reading: Reading) -> Mapping[Key, Card]:
    """Bring the filed cards of *article* to what *reading* says, inside an act; return the cards that are not filed yet.

    A card that a person kept, dismissed, annotated, moved or put into a memo stays as it is, but for the dates in it,
    which a publication date may only now have given. An untouched card keeps its number where the new reading has it
    too and goes where it does not.
    """
    wanted = dict(keyed(reading.cards))
    untouched = {
        number
        for (number,) in store.rows(f"SELECT id FROM cards c WHERE article = ? AND {_UNTOUCHED}", article)
    }
    for number, *key in store.rows("SELECT id, kind, start, end, nth FROM cards WHERE article = ?", article):
        card = wanted.pop((key[0], key[1], key[2], key[3]), None)
        if number not in untouched:
            _date(store, number, card)
        elif card is None:
            store.run("DELETE FROM card_topics WHERE card = ?", number)
            store.run("DELETE FROM cards WHERE id = ?", number)
        else:
            values = rows.card_values(card)
            store.run(_RENEW, rows.words(card, filed.text), rows.speaker(card), *values, number)
    store.run(
        "UPDATE articles SET uncarded = ? WHERE id = ?", rows.uncarded_column(reading.uncarded), article
    )
    return wanted


def _date(store: Store, number: CardId, card: Card | None) -> None:
    if card is not None:
        store.run("UPDATE cards SET dates = ? WHERE id = ?", rows.dates_column(card.dates), number)
