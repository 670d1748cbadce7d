"""An article that is read anew renews its cards, except what a person has touched."""

from dataclasses import replace
from datetime import date

import pytest

from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Kind, Reading, Status
from readahead.model.errors import NotFound
from readahead.model.memo import Block
from readahead.model.passage import Span
from readahead.model.relation import Reread


def keep(library, card):
    library.cards.set_status([card], Status.KEPT)


def annotate(library, card):
    library.annotations.add(card, anchor("River", Span(0, 5)), "Note")


def move(library, card):
    library.cards.place([card], library.topics.add("Water"), reason="", by_hand=True)


def compose(library, card):
    memo = library.memos.add("Memo", template="brief", sections=[("One", Block.POINTS, "")])
    library.memos.add_entry(library.memos.get(memo).sections[0].id, card=card, text="x")


def dated(card, day):
    return replace(card, dates=tuple(replace(when, earliest=day, latest=day) for when in card.dates))


def test_untouched_cards_are_renewed_removed_and_added(library, take_in, reading, held, is_sound):
    article, cards = take_in(library)
    before = held(library)
    warning, displaced, refusal, _ = reading.cards
    shorter = replace(warning, headline="Ardania has warned")
    other = replace(refusal, kind=Kind.POSITION)
    told = library.articles.renew(article, Reading((shorter, displaced, other)))
    assert told == Reread(
        article,
        "River talks stall",
        added=(other.headline,),
        changed=(shorter.headline,),
        removed=tuple(card.headline for card in reading.cards[2:]),
    )
    assert [filed.card for filed in library.cards.of_article(article)] == [shorter, displaced, other]
    assert [filed.id for filed in library.cards.of_article(article)][:2] == [*cards[:2]]
    assert library.articles.uncarded(article) == ()
    assert library.cards.count(CardQuery(find="dam ", kinds=(Kind.BACKGROUND,))) == 0
    assert is_sound(library)
    library.history.undo()
    assert held(library) == before


@pytest.mark.parametrize("touch", [keep, annotate, move, compose])
def test_a_card_that_was_touched_stays(library, take_in, reading, touch):
    article, cards = take_in(library)
    touch(library, cards[1])
    told = library.articles.renew(article, Reading((reading.cards[0],)))
    assert (told.added, told.changed, told.kept, len(told.removed)) == ((), (), 1, 2)
    assert [filed.id for filed in library.cards.of_article(article)] == [*cards[:2]]
    assert library.cards.get(cards[1]).card == reading.cards[1]


def test_a_touched_card_keeps_its_headline_and_is_dated_only_when_that_is_asked(
    library, take_in, reading, is_sound
):
    article, cards = take_in(library)
    keep(library, cards[1])
    day = date(2024, 10, 1)
    anew = Reading((dated(replace(reading.cards[1], headline="More"), day),))
    library.articles.renew(article, anew)
    assert library.cards.get(cards[1]).card == reading.cards[1]
    library.articles.redate(article, anew)
    assert library.cards.get(cards[1]).card == dated(reading.cards[1], day)
    assert [(row.card, row.when.earliest) for row in library.cards.timeline(CardQuery())] == [(cards[1], day)]
    library.history.undo()
    library.history.undo()
    assert [row.when.value for row in library.cards.timeline(CardQuery())] == [
        "2024",
        "2025-10",
        "2025-12-22",
    ]
    assert is_sound(library)


def test_reading_the_same_again_changes_nothing(library, take_in, reading):
    article, _ = take_in(library)
    acts = library.history.list()
    told = library.articles.renew(article, reading)
    assert (bool(told), told.kept) == (False, 0)
    library.articles.redate(article, reading)
    library.articles.rekey(article, reading)
    assert library.history.list() == acts
    with pytest.raises(NotFound):
        library.articles.renew(99, reading)
