"""Whatever way cards are come by, the same are found in the same order, and pages put together are the whole list."""

import random
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from readahead.library import search, selection, sifting
from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Kind, Order, Status
from readahead.model.errors import NotFound, SearchStopped
from readahead.model.memo import Block

FINDS = [
    "",
    "dam",
    "dam ",
    "the ",
    "wat",
    "the states OR dam",
    '"the states" OR edition',
    "-dam",
    "the -dam",
    "kind:quote OR dam",
    "who:ardania",
    "who:tarn -kind:figure",
    "topic:water",
    "topic:water the",
    "topic:water OR has:note",
    "topic:water -topic:upper",
    "has:note the",
    "has:date",
    "has:figure people",
    "in:memo",
    "in:memo OR agreed",
    "outlet:courier",
    "outlet:times the",
    "before:2025-12-20 the",
    "after:2025-12-20",
    "edition 3",
    "stall kind:background",
    "nothinglikethis",
    "topic:nosuch",
    "-topic:nosuch dam",
]


@pytest.fixture
def filled(library, take_in):
    """Twelve articles of a few days, some in topics under others, with notes, a memo and dismissed cards."""
    chance = random.Random(4)
    water = library.topics.add("Water wars")
    upper = library.topics.add("Upper river")
    library.topics.nest(upper, water)
    every = []
    for number in range(12):
        outlet = ("The Halm Courier", "Vessen Times")[number % 2]
        published = date(2025, 12, 18 + number % 4) if number % 5 else None
        _, cards = take_in(library, number, outlet=outlet, published=published)
        every += cards
        library.cards.place(cards[:2], (water, upper)[number % 2], reason="", by_hand=True)
    for card in chance.sample(every, 6):
        detail = library.cards.detail(card)
        library.annotations.add(card, anchor(detail.text, detail.filed.card.anchor), "Ask the agency")
    memo = library.memos.add("Brief", template="brief", sections=[("One", Block.POINTS, "")])
    section = library.memos.get(memo).sections[0].id
    for card in chance.sample(every, 5):
        library.memos.add_entry(section, card=card, text="x")
    library.cards.set_status(chance.sample(every, 7), Status.DISMISSED)
    library.cards.set_status(chance.sample(every, 9), Status.KEPT)
    return library


def queries(library):
    water = library.topics.named("water wars").id
    others = [
        {"topic": water},
        {"inbox": True, "dismissed": True},
        {"kinds": (Kind.QUOTE, Kind.FIGURE), "new": True},
        {"status": Status.DISMISSED},
        {"annotated": True},
    ]
    for number, find in enumerate(FINDS):
        yield CardQuery(find=find)
        yield CardQuery(find=find, **others[number % 5])
        yield CardQuery(find=find, **others[(number + 2) % 5])
    yield CardQuery(article=library.articles.list()[0].id, find="the ")


FEW = {"FEW_HITS": -1, "FEW_CARDS": -1, "LONGEST_PAGE": -1}
SIFTED = {"FEW_HITS": -1, "FEW_CARDS": -1}
ASKED_ONCE = {**SIFTED, "MOST_RUNS": 0}
WAYS = {
    "walked": FEW,
    "sifted": SIFTED,
    "sifted in small steps": {**SIFTED, "FIRST": 3},
    "gone through once": {**ASKED_ONCE, "FIRST": 5},
    "lists but no words gathered": {"FEW_HITS": -1, "MOST_TOPICS": 0},
    "lists gathered, in small steps": {"FEW_HITS": -1, "FIRST": 2, "MOST_RUNS": 1},
}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_cards_are_found_whatever_the_way(filled, monkeypatch, way):
    wanted = [(query, filled.cards.ids(query), filled.cards.kinds(query)) for query in queries(filled)]
    assert sum(len(ids) > 3 for _, ids, _ in wanted) > 30
    for name, value in WAYS[way].items():
        for module in (selection, sifting):
            if hasattr(module, name):
                monkeypatch.setattr(module, name, value)
    for query, ids, kinds in wanted:
        found = filled.cards.ids(query, limit=4_000)
        assert (query, found.tolist()) == (query, ids.tolist())
        assert filled.cards.ids(query).tolist() == ids.tolist()
        assert filled.cards.ids(query, limit=3).tolist() == ids.tolist()[:3]
        assert filled.cards.count(query) == len(ids)
        assert filled.cards.kinds(query) == kinds


@pytest.mark.parametrize("way", [{}, SIFTED, {**SIFTED, "FIRST": 2}, FEW])
@pytest.mark.parametrize("order", Order)
def test_pages_put_together_are_the_whole_list(filled, monkeypatch, way, order):
    for name, value in way.items():
        for module in (selection, sifting):
            if hasattr(module, name):
                monkeypatch.setattr(module, name, value)
    for query in queries(filled):
        query = replace(query, order=order)
        whole = filled.cards.ids(query).tolist()
        put_together, after = [], None
        while page := filled.cards.ids(query, after=after, limit=5).tolist():
            put_together += page
            after = page[-1]
        assert put_together == whole


def test_a_list_is_in_order_of_day_article_and_text(filled):
    listed = filled.cards.list(CardQuery(find="the "))
    keys = [
        (-(one.published or date.min).toordinal(), -one.article, one.card.extent.start, one.id)
        for one in listed
    ]
    assert len(keys) > 20
    assert all(one < other for one, other in pairwise(keys))


def test_no_page_is_reached_by_counting_rows(filled):
    asked = []
    filled._store.db.conn.set_trace_callback(asked.append)
    after = filled.cards.ids(CardQuery(), limit=9)[-1]
    filled.cards.ids(CardQuery(), after=after, limit=9)
    filled.cards.ids(CardQuery(topic=filled.topics.named("upper river").id), after=after, limit=9)
    filled._store.db.conn.set_trace_callback(None)
    lists = [sql for sql in asked if "SELECT c.day, c.article" in sql]
    assert len(lists) > 5
    for sql in lists:
        plan = [step for *_, step in filled._store.rows(f"EXPLAIN QUERY PLAN {sql}")]
        assert "OFFSET" not in sql
        assert "USE TEMP B-TREE FOR ORDER BY" not in plan, sql


def test_a_page_behind_a_card_that_is_not_there_is_refused(filled):
    with pytest.raises(NotFound):
        filled.cards.ids(CardQuery(), after=4711, limit=5)


def test_the_most_relevant_cards_come_first_when_they_are_asked_for(library, take_in):
    _, cards = take_in(library)
    detail = library.cards.detail(cards[1])
    library.annotations.add(cards[1], anchor(detail.text, detail.filed.card.anchor), "dam, dam, the dam")
    assert library.cards.ids(CardQuery(find="dam ")).tolist() == [*cards[:2]]
    relevant = CardQuery(find="dam ", order=Order.RELEVANCE)
    assert library.cards.ids(relevant).tolist() == [cards[1], cards[0]]
    library.annotations.remove(library.annotations.list()[0].id)
    assert library.cards.ids(relevant).tolist() == [cards[0]]


def test_relevance_without_words_is_the_newest_first(filled):
    query = CardQuery(find="kind:quote")
    assert filled.cards.ids(replace(query, order=Order.RELEVANCE)) == filled.cards.ids(query)


def test_a_search_can_be_interrupted_and_the_next_one_is_not(filled, monkeypatch):
    monkeypatch.setattr(search, "STEPS", 1)
    seen = []

    def interrupt_once(sql: str) -> None:
        if "cards_fts" in sql and not seen:
            seen.append(sql)
            filled.search.interrupt()

    filled._store.db.conn.set_trace_callback(interrupt_once)
    with pytest.raises(SearchStopped):
        filled.cards.ids(CardQuery(find="the dam "))
    filled._store.db.conn.set_trace_callback(None)
    assert seen
    assert len(filled.cards.ids(CardQuery(find="the dam "))) > 3


def test_an_interruption_does_not_reach_what_else_the_library_does(filled):
    filled.search.interrupt()
    assert filled.topics.add("After all")


@pytest.mark.parametrize("order", [Order.OLDEST, Order.SOURCE, Order.SPEAKER])
def test_pages_of_an_order_without_an_index_join_to_the_whole_list(filled, order):
    query = CardQuery(order=order)
    whole = filled.cards.ids(query)
    assert sorted(whole) == sorted(filled.cards.ids(CardQuery()))
    pages, after = [], None
    while page := filled.cards.ids(query, after=after, limit=3).tolist():
        pages += page
        after = page[-1]
    assert pages == whole.tolist()
