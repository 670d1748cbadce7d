"""Cards made by hand are filed like others, cards that share a key find each other, and many are sorted at once."""

from dataclasses import replace
from datetime import date

import pytest

from readahead.model.card import CardQuery, Reading, Status
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.passage import Passage, Role, Span


@pytest.fixture
def own(reading):
    """A card somebody made of the sentence that gave none."""
    return replace(
        reading.cards[3],
        headline="Weather was fine",
        passages=(Passage(Span(0, 17)),),
        rule="by-hand",
        keys=("weather",),
        dates=(),
    )


def test_a_card_made_by_hand_stands_in_order_of_the_text_kept_and_in_the_inbox(
    library, take_in, own, is_sound
):
    article, cards = take_in(library)
    made = library.cards.add(article, own)
    filed = library.cards.get(made)
    assert (filed.card, filed.status, filed.topic, filed.published) == (
        own, Status.KEPT, None, date(2025, 12, 28),
    )  # fmt: skip
    assert [card.id for card in library.cards.of_article(article)] == [made, *cards]
    assert library.cards.count(CardQuery(find="stall")) == 5
    assert library.articles.get(article).cards == 5
    assert is_sound(library)
    library.history.undo()
    assert library.cards.ids(CardQuery(dismissed=True)).tolist() == list(cards)
    library.history.redo()
    assert library.cards.get(made) == filed


def test_cards_made_by_hand_of_the_same_words_are_all_kept(library, take_in, reading):
    article, _ = take_in(library)
    made = [library.cards.add(article, reading.cards[0], status=Status.NEW) for _ in range(2)]
    assert library.cards.get(made[0]).card == library.cards.get(made[1]).card == reading.cards[0]
    assert library.cards.count(CardQuery(new=True)) == 6


def test_a_card_stands_on_words_of_an_article_that_is_there(library, take_in, own):
    article, _ = take_in(library)
    beyond = replace(own, passages=(*own.passages, Passage(Span(9_000, 9_001), Role.CONTEXT)))
    with pytest.raises(InvalidValue, match="stand on words of its article"):
        library.cards.add(article, beyond)
    with pytest.raises(NotFound, match="no article “99”"):
        library.cards.add(99, own)


def test_cards_that_share_a_key_find_each_other_newest_first(library, take_in, reading):
    _, (old, *_) = take_in(library, 1, published=date(2025, 1, 1))
    _, (undated, *_) = take_in(library, 2, published=None)
    article, (new, other, *_) = take_in(library, 3, published=date(2025, 1, 3))
    made = library.cards.add(article, replace(reading.cards[1], keys=("ardania|dam", "else")))
    assert [card.id for card in library.cards.sharing(old)] == [new, made, undated]
    assert [card.id for card in library.cards.sharing(old, limit=1)] == [new]
    assert library.cards.sharing(other) == ()
    library.cards.set_status([new], Status.DISMISSED)
    assert [card.id for card in library.cards.sharing(old)] == [made, undated]
    with pytest.raises(NotFound):
        library.cards.sharing(999)


def test_keys_follow_the_day_of_the_article(library, take_in, is_sound):
    first, (one, *_) = take_in(library, 1, published=date(2025, 1, 1))
    _, (two, *_) = take_in(library, 2, published=date(2025, 1, 2))
    _, (three, *_) = take_in(library, 3, published=date(2025, 1, 3))
    library.articles.edit(first, published=date(2026, 1, 1))
    assert [card.id for card in library.cards.sharing(two)] == [one, three]
    assert is_sound(library)
    library.history.undo()
    assert [card.id for card in library.cards.sharing(two)] == [three, one]
    assert is_sound(library)


def test_many_cards_are_sorted_at_once_as_they_would_be_one_by_one(library, take_in, is_sound):
    _, (free, placed, taken, told) = take_in(library)
    water, war = library.topics.add("Water"), library.topics.add("War")
    library.cards.place([placed, taken], water, reason="by me", by_hand=True)
    library.cards.place([taken], None, reason="by me", by_hand=True)
    library.cards.place([told], war, reason="war +3", by_hand=False)
    library.cards.place_many(
        [(card, water, "dam +3", ["War"]) for card in (free, placed, taken)] + [(told, None, "", ())]
    )
    filed = library.cards.many([free, placed, taken, told])
    assert [(card.topic, card.topic_reason, card.offers, card.placed_by_hand) for card in filed] == [
        (water, "dam +3", ("War",), False),
        (water, "by me", (), True),
        (None, "by me", (), True),
        (None, "", (), False),
    ]
    assert is_sound(library)


def test_cards_are_filed_where_they_go_as_if_sorted_afterwards(library, article, reading, held, is_sound):
    water = library.topics.add("Water")
    placements = [(water, "dam +3", ["War"]), (None, "", ["War"]), (None, "", ()), (water, "x", ())]
    with library.act("Import"):
        _, cards = library.articles.add(article, reading, raw=b"x", placements=placements)
    at_once = {table: rows for table, rows in held(library).items() if table != "articles"}
    assert is_sound(library)
    library.history.undo()
    with library.act("Import"):
        _, cards = library.articles.add(article, reading, raw=b"x")
        library.cards.place_many([(card, *place) for card, place in zip(cards, placements, strict=True)])
    assert {table: rows for table, rows in held(library).items() if table != "articles"} == at_once
    with pytest.raises(NotFound, match="no topic “99”"):
        library.articles.add(
            replace(article, text=f"{article.text} More."), reading, raw=b"x", placements=[(99, "", ())] * 4
        )
    assert len(library.articles.list()) == 1


def test_sorting_cards_where_they_lie_writes_nothing(library, take_in):
    _, cards = take_in(library)
    water = library.topics.add("Water")
    placements = [(card, water, "dam +3", ["War"]) for card in cards]
    library.cards.place_many(placements)
    acts = library.history.list()
    library.cards.place_many(placements)
    library.cards.place_many([])
    assert library.history.list() == acts


def test_nothing_is_sorted_when_one_number_is_wrong(library, take_in, held):
    _, cards = take_in(library)
    before = held(library)
    for wrong in [(999, None), (cards[1], 99)]:
        with pytest.raises(NotFound):
            library.cards.place_many([(cards[0], None, "moved", ()), (*wrong, "", ())])
    assert held(library) == before


def test_an_article_without_cards_is_read_by_a_version_too(library, article):
    one, _ = library.articles.add(article, Reading(()), raw=b"x", engine="1")
    assert (library.articles.outdated("1"), library.articles.outdated("2")) == ((), (one,))
    library.articles.renew(one, Reading(()), engine="2")
    assert library.articles.outdated("2") == ()
