"""Cards filed together are noted together, and their making is taken back and made again whole."""

import json
import sqlite3
from dataclasses import replace

import pytest

from readahead.library.store import TOGETHER
from readahead.model.card import CardQuery, Status
from readahead.model.errors import NotFound
from readahead.model.topic import TopicId


def test_an_article_with_its_cards_is_three_rows_of_the_history(library, take_in):
    _, cards = take_in(library)
    noted = library._store.rows("SELECT tab, key FROM history ORDER BY id")
    assert [table for table, _ in noted] == ["articles", "cards", "card_topics"]
    assert json.loads(noted[1][1])["id"] == [min(cards), max(cards)]
    assert len(cards) > 1


def test_what_the_import_made_is_taken_back_and_made_again_with_every_column(
    library, take_in, held, is_sound
):
    topic = library.topics.add("Dams")
    take_in(library, 0)
    with library.act("Import") as act:
        _, cards = take_in(library, 1)
        library.cards.place(cards[:1], topic, reason="by hand", by_hand=True)
    assert act.changes.cards == set(cards)
    assert act.changes.topics == {topic}
    library.cards.set_status(cards[1:2], Status.DISMISSED)
    after = held(library)
    library.history.undo()
    undone = library.history.undo()
    assert (undone.cards, undone.topics) == (act.changes.cards, act.changes.topics)
    assert not set(cards) & set(library.cards.ids(CardQuery(dismissed=True)))
    assert is_sound(library)
    library.history.redo()
    library.history.redo()
    assert held(library) == after
    assert is_sound(library)


def test_what_an_act_has_filed_is_found_before_the_act_has_ended_and_can_be_changed_in_it(
    library, take_in, is_sound
):
    take_in(library, 0)
    with library.act("Import"):
        article, cards = take_in(library, 1)
        library.articles.edit(article, title="Renamed at once")
        library.cards.edit(cards[0], headline="Corrected at once")
        assert set(library.cards.ids(CardQuery(find="renamed"))) == set(cards)
        later, _ = take_in(library, 2)
        library.articles.edit(later, title="Renamed again")
    assert list(library.cards.ids(CardQuery(find='"corrected at once"'))) == [cards[0]]
    assert library.cards.count(CardQuery(find="renamed")) == 2 * len(cards)
    assert is_sound(library)


def test_what_a_failed_part_of_an_act_filed_leaves_nothing_in_the_index(library, take_in, is_sound):
    with library.act("Import"):
        _, kept = take_in(library, 0)
        with pytest.raises(NotFound), library.act("Part"):
            take_in(library, 1)
            library.topics.get(99)
    assert set(library.cards.ids(CardQuery(find="dam"))) <= set(kept)
    assert library.counts().cards == len(kept)
    assert is_sound(library)


def test_a_card_stands_in_one_topic_whatever_writes_it(library, take_in):
    _, cards = take_in(library)
    other = library.topics.add("Dams")
    copied = "INSERT INTO card_topics SELECT ?, day, article, start, card, kind, ?, reason, offers FROM card_topics WHERE card = ?"
    with pytest.raises(sqlite3.IntegrityError, match="one topic"):
        library._store.db.execute(copied, [other, "auto", cards[0]])
    library._store.db.execute(copied, [other, "rejected", cards[0]])
    with pytest.raises(sqlite3.IntegrityError, match="one topic"):
        library._store.db.execute("UPDATE card_topics SET origin = 'auto' WHERE topic = ?", [other])


def test_dates_and_keys_are_there_before_the_act_has_ended(library, take_in, is_sound):
    with library.act("Import"):
        _, cards = take_in(library, 0)
        assert {row.card for row in library.cards.timeline(CardQuery())} <= set(cards)
        library.cards.set_keys(cards[0], ("shared",))
        _, others = take_in(library, 1)
        library.cards.set_keys(others[0], ("shared",))
        assert [card.id for card in library.cards.sharing(others[0])] == [cards[0]]
        _, last = take_in(library, 2)
        library.cards.set_keys(last[0], ("shared",))
    assert {card.id for card in library.cards.sharing(last[0])} == {cards[0], others[0]}
    assert {row.card for row in library.cards.timeline(CardQuery())} & set(last)
    assert is_sound(library)


def test_copies_are_found_before_the_act_has_ended(library, article, reading, is_sound):
    marked = replace(reading, marks=tuple(range(9)))
    with library.act("Import"):
        one, _ = library.articles.add(article, marked, raw=b"one")
        other, _ = library.articles.add(replace(article, text=article.text + " More."), marked, raw=b"other")
        assert [near[:2] for near in library.copies.near(other)] == [(one, 9)]
        assert (
            library.cards.count(CardQuery(find="dam")) == len(library.cards.list(CardQuery(find="dam"))) > 0
        )
        third, _ = library.articles.add(
            replace(article, text=article.text + " And more."), marked, raw=b"third"
        )
        assert [near[:2] for near in library.copies.near(third)] == [(other, 9), (one, 9)]
    assert is_sound(library)


def test_an_article_with_more_cards_than_one_statement_makes_is_filed_and_counted_whole(
    library, article, reading, held, is_sound
):
    topic = library.topics.add("Dams")
    many = replace(reading, cards=reading.cards * TOGETHER)
    places = [(topic if number % 3 else None, f"place {number}", ()) for number in range(len(many.cards))]
    _, cards = library.articles.add(article, many, raw=b"raw", placements=places)
    stands = [library.cards.get(card).topic for card in cards]
    assert stands == [place for place, _, _ in places]
    assert library.topics.get(topic).cards == len([place for place in stands if place])
    assert library.counts().cards == len(many.cards)
    assert is_sound(library)
    filed = held(library)
    library.history.undo()
    assert library.counts().cards == 0
    library.history.redo()
    assert held(library) == filed
    assert is_sound(library)


@pytest.fixture
def stop_halfway(library, article, reading):
    """File an article whose card no file can hold, which shows when the article has been written."""

    def file() -> None:
        broken = replace(reading, cards=(replace(reading.cards[0], headline="\ud800"),))
        with pytest.raises(UnicodeEncodeError):
            library.articles.add(article, broken, raw=b"raw")

    return file


def test_an_act_in_which_an_article_stopped_halfway_is_not_kept_even_if_nobody_minds(
    library, take_in, held, is_sound, stop_halfway
):
    before = held(library)
    with pytest.raises(UnicodeEncodeError), library.act("Import"):
        take_in(library, 1)
        stop_halfway()
    assert held(library) == before
    assert library.history.next_undo() is None
    take_in(library, 1)
    assert is_sound(library)


def test_a_part_in_which_an_article_stopped_halfway_is_taken_back_and_the_act_is_kept(
    library, take_in, is_sound, stop_halfway
):
    with library.act("Import"):
        kept, _ = take_in(library, 1)
        with pytest.raises(RuntimeError, match="given up"), library.act("Part"):
            stop_halfway()
            raise RuntimeError("given up")
        take_in(library, 2)
    assert library.counts().articles == 2
    assert library.history.undo().articles == {kept, kept + 1}
    assert library.counts().articles == 0
    assert is_sound(library)


def test_an_article_for_a_topic_that_is_not_there_is_refused_before_anything_is_written(
    library, take_in, article, reading, is_sound
):
    places = [(TopicId(99), "", ())] * len(reading.cards)
    with library.act("Import"):
        take_in(library, 1)
        with pytest.raises(NotFound):
            library.articles.add(article, reading, raw=b"raw", placements=places)
    assert library.counts().articles == 1
    assert library._store.number("SELECT count(*) FROM texts") == 1
    assert is_sound(library)
