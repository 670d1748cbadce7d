"""Topics lie under topics, are merged, and keep what was learned of them."""

import pytest

from readahead.model.card import CardQuery, Kind, Status
from readahead.model.errors import InvalidValue, NotFound


@pytest.fixture
def tree(library):
    """War, with Front and Talks under it and Envoys under Talks; and Water beside it."""
    made = {name: library.topics.add(name) for name in ("War", "Front", "Talks", "Envoys", "Water")}
    library.topics.nest(made["Front"], made["War"])
    library.topics.nest(made["Talks"], made["War"])
    library.topics.nest(made["Envoys"], made["Talks"])
    return made


def parents(library):
    names = {None: None} | {topic.id: topic.name for topic in library.topics.list()}
    return {topic.name: names[topic.parent] for topic in library.topics.list()}


def by_hand(library, cards, topic):
    library.cards.place(cards, topic, reason="placed by hand", by_hand=True)


def test_a_topic_lies_under_another_or_at_the_top(library, tree):
    assert parents(library) == {
        "War": None, "Front": "War", "Talks": "War", "Envoys": "Talks", "Water": None,
    }  # fmt: skip
    library.topics.nest(tree["Talks"], None)
    assert parents(library)["Talks"] is None
    library.history.undo()
    assert parents(library)["Talks"] == "War"


@pytest.mark.parametrize(("topic", "parent"), [("War", "Envoys"), ("Talks", "Envoys"), ("War", "War")])
def test_no_topic_lies_under_itself(library, tree, held, topic, parent):
    before = held(library)
    with pytest.raises(InvalidValue, match="cannot lie under"):
        library.topics.nest(tree[topic], tree[parent])
    assert held(library) == before


def test_nesting_asks_for_topics_that_are_there(library, tree):
    with pytest.raises(NotFound):
        library.topics.nest(tree["War"], 99)
    with pytest.raises(NotFound):
        library.topics.nest(99, None)


def test_a_topic_is_asked_for_with_those_under_it_and_counts_its_own(library, take_in, tree):
    _, (first, second, third, fourth) = take_in(library)
    for card, name in ((first, "War"), (second, "Envoys"), (third, "Water")):
        by_hand(library, [card], tree[name])
    library.cards.set_status([fourth], Status.DISMISSED)
    by_hand(library, [fourth], tree["Front"])
    war = CardQuery(topic=tree["War"])
    assert library.cards.ids(war).tolist() == [first, second]
    assert [card.id for card in library.cards.list(war, limit=1)] == [first]
    assert library.cards.count(war) == 2
    assert library.cards.kinds(war) == {Kind.POSITION: 1, Kind.FIGURE: 1}
    assert library.cards.count(CardQuery(topic=tree["War"], find="dam")) == 1
    assert library.cards.count(CardQuery(topic=tree["War"], dismissed=True)) == 3
    assert library.cards.ids(CardQuery(find="topic:war")).tolist() == [first, second]
    assert library.cards.ids(CardQuery(find="-topic:war")).tolist() == [third]
    assert library.cards.ids(CardQuery(topic=tree["Talks"])).tolist() == [second]
    assert {topic.name: topic.cards for topic in library.topics.list()} == {
        "War": 1, "Front": 0, "Talks": 0, "Envoys": 1, "Water": 1,
    }  # fmt: skip
    assert [row.card for row in library.cards.timeline(war)] == [second]


def test_cards_of_topics_under_one_come_newest_first(library, take_in, tree):
    places = [tree[name] for name in ("Front", "War", "Envoys", "Front", "War")]
    for number, topic in enumerate(places, start=1):
        by_hand(library, take_in(library, number)[1], topic)
    everything = library.cards.ids(CardQuery())
    assert library.cards.ids(CardQuery(topic=tree["War"])) == everything
    page = library.cards.list(CardQuery(topic=tree["War"]), limit=7)
    assert [card.id for card in page] == everything[:7].tolist()


def test_a_page_of_a_topic_is_read_from_its_rows_in_order_whatever_lies_under_it(library, take_in, tree):
    asked = []
    library._store.db.conn.set_trace_callback(asked.append)
    library.cards.list(CardQuery(topic=tree["War"]), limit=10)
    library.cards.list(CardQuery(topic=tree["Water"]), limit=10)
    library._store.db.conn.set_trace_callback(None)
    plans = [
        [step for *_, step in library._store.rows(f"EXPLAIN QUERY PLAN {sql}")]
        for sql in asked
        if "FROM card_topics c" in sql
    ]
    # each topic's newest cards are read as they lie, and put in order with those of the others
    assert [plan.count("SEARCH c USING PRIMARY KEY (topic=?)") for plan in plans] == [len(tree) - 1, 1]
    assert "MERGE (UNION ALL)" in plans[0]
    for plan in plans:
        assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def test_a_page_behind_a_card_of_several_topics_is_read_from_their_rows_in_order(library, take_in, tree):
    places = [tree[name] for name in ("Front", "War", "Envoys", "Front")]
    for number, topic in enumerate(places, start=1):
        by_hand(library, take_in(library, number)[1], topic)
    war = CardQuery(topic=tree["War"])
    whole = library.cards.ids(war)
    asked = []
    library._store.db.conn.set_trace_callback(asked.append)
    found = [library.cards.ids(war, after=after, limit=3).tolist() for after in whole]
    library._store.db.conn.set_trace_callback(None)
    assert found == [whole[at + 1 : at + 4].tolist() for at in range(len(whole))]
    lists = [sql for sql in asked if "UNION ALL" in sql]
    assert len(lists) > len(whole)
    for sql in set(lists):
        plan = [step for *_, step in library._store.rows(f"EXPLAIN QUERY PLAN {sql}")]
        assert "MERGE (UNION ALL)" in plan
        assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def test_removing_a_topic_lifts_those_under_it(library, take_in, tree, held):
    before = held(library)
    library.topics.remove(tree["Talks"])
    assert parents(library) == {"War": None, "Front": "War", "Envoys": "War", "Water": None}
    library.topics.remove(tree["War"])
    assert parents(library) == {"Front": None, "Envoys": None, "Water": None}
    library.history.undo()
    library.history.undo()
    assert held(library) == before


def test_merging_moves_cards_terms_and_the_topics_under_it(library, take_in, tree, held, is_sound):
    _, (first, second, third, fourth) = take_in(library)
    talks, water, envoys = tree["Talks"], tree["Water"], tree["Envoys"]
    library.topics.set_terms(talks, terms=["envoy", "Round"], excluded=["dam", "boxing"])
    library.topics.set_terms(water, terms=["dam", "round"], excluded=["wine"])
    library.topics.set_learned(water, [("river", 1.5)])
    by_hand(library, [first], talks)
    library.cards.place([second], talks, reason="envoy +3", by_hand=False)
    library.cards.place([third], water, reason="dam +3", by_hand=False)
    by_hand(library, [fourth], envoys)
    before = held(library)
    with library.act("Merge") as act:
        library.topics.merge([talks, water], water)
    assert act.changes.topics >= {talks, water, envoys}
    merged = library.topics.get(water)
    assert (merged.terms.terms, merged.terms.excluded, merged.terms.learned) == (
        ("dam", "round", "envoy"),
        ("wine", "boxing"),
        (),
    )
    filed = library.cards.many([first, second, third, fourth])
    assert [(card.topic, card.placed_by_hand, card.topic_reason) for card in filed] == [
        (water, True, "placed by hand"),
        (water, False, "envoy +3"),
        (water, False, "dam +3"),
        (envoys, True, "placed by hand"),
    ]
    assert (merged.cards, merged.terms.moves) == (3, 1)
    assert parents(library) == {"War": None, "Front": "War", "Envoys": "Water", "Water": None}
    with pytest.raises(NotFound):
        library.topics.get(talks)
    assert is_sound(library)
    library.history.undo()
    assert held(library) == before
    library.history.redo()
    assert is_sound(library)


def test_a_topic_that_lies_under_what_is_merged_into_it_takes_its_place(library, tree, is_sound):
    library.topics.merge([tree["War"], tree["Talks"]], tree["Envoys"])
    assert parents(library) == {"Envoys": None, "Front": "Envoys", "Water": None}
    library.history.undo()
    library.topics.merge([tree["Talks"]], tree["Envoys"])
    assert parents(library) == {"War": None, "Front": "War", "Envoys": "War", "Water": None}
    library.history.undo()
    library.topics.merge([tree["War"]], tree["Envoys"])
    assert parents(library) == {"Envoys": None, "Front": "Envoys", "Talks": "Envoys", "Water": None}
    assert is_sound(library)


def test_merging_carries_over_what_a_person_took_away(library, take_in, tree, is_sound):
    _, (taken, moved, kept, _) = take_in(library)
    talks, water, front = tree["Talks"], tree["Water"], tree["Front"]
    by_hand(library, [taken], talks)
    by_hand(library, [taken], front)
    by_hand(library, [moved], water)
    by_hand(library, [moved], talks)
    by_hand(library, [kept], talks)
    by_hand(library, [kept], water)
    library.topics.merge([talks], water)
    filed = library.cards.many([taken, moved, kept])
    assert [(card.topic, card.placed_by_hand) for card in filed] == [
        (front, True), (water, True), (water, True),
    ]  # fmt: skip
    assert library.topics.examples() == (
        (kept, water, "manual"),
        (moved, water, "manual"),
        (taken, front, "manual"),
        (taken, water, "rejected"),
    )
    assert is_sound(library)


def test_what_was_taken_away_from_one_of_the_merged_stays_where_another_has_it(
    library, take_in, tree, is_sound
):
    _, (card, *_) = take_in(library)
    by_hand(library, [card], tree["Front"])
    by_hand(library, [card], tree["Talks"])
    library.topics.merge([tree["Front"], tree["Talks"]], tree["Water"])
    assert library.topics.examples() == ((card, tree["Water"], "manual"),)
    assert is_sound(library)


def test_merging_asks_for_another_topic(library, tree):
    with pytest.raises(InvalidValue, match="another topic to merge into “War”"):
        library.topics.merge([tree["War"]], tree["War"])
    with pytest.raises(NotFound):
        library.topics.merge([tree["Water"], 99], tree["War"])


def test_what_was_learned_is_kept_with_its_weights(library, tree):
    library.topics.set_learned(tree["War"], [("troops", 1.25), ("river", -0.5)])
    assert library.topics.get(tree["War"]).terms.learned == (("troops", 1.25), ("river", -0.5))
    acts = library.history.list()
    library.topics.set_learned(tree["War"], [("troops", 1.25), ("river", -0.5)])
    assert library.history.list() == acts
    library.topics.set_learned(tree["War"], ())
    assert library.topics.terms()[3].learned == ()
    with pytest.raises(NotFound):
        library.topics.set_learned(99, ())


def test_examples_are_what_people_placed_and_took_away_newest_first(library, take_in, tree):
    from datetime import date

    _, (old, *_) = take_in(library, 1, published=date(2025, 1, 1))
    _, (new, other, *_) = take_in(library, 2, published=date(2025, 1, 2))
    library.cards.place([other], tree["War"], reason="", by_hand=False)
    by_hand(library, [new], tree["Water"])
    by_hand(library, [old], tree["Front"])
    by_hand(library, [old], None)
    assert library.topics.examples() == (
        (new, tree["Water"], "manual"),
        (old, tree["Front"], "rejected"),
    )
    assert library.topics.examples(limit=1) == ((new, tree["Water"], "manual"),)


def test_a_card_put_under_a_topic_is_not_taken_away_from_it(library, take_in, tree):
    _, (card, *_) = take_in(library)
    by_hand(library, [card], tree["War"])
    by_hand(library, [card], tree["Envoys"])
    assert library.topics.examples() == ((card, tree["Envoys"], "manual"),)
    by_hand(library, [card], tree["War"])
    assert library.topics.examples() == (
        (card, tree["War"], "manual"),
        (card, tree["Envoys"], "rejected"),
    )
