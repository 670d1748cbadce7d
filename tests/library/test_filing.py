"""Cards filed together are noted together, and their making is taken back and made again whole."""

import json

from readahead.model.card import CardQuery, Status


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
