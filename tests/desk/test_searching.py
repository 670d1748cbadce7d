"""Searching from the desk: any string is safe, pages follow one another, and a newer question stops an older one."""

import threading
from collections.abc import Iterator

import fuzz_search
import pytest

from readahead.desk.desk import Desk
from readahead.library import search
from readahead.model.card import CardQuery, Order
from readahead.model.errors import SearchStopped


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with Desk.open(tmp_path_factory.mktemp("searching") / "one.readahead") as desk:
        desk.take_in_starter()
        yield desk


def test_strings_nobody_would_type_are_searched_for(starter: Desk) -> None:
    texts = [*fuzz_search.strings(500, 2), *list(fuzz_search.strings(3_000, 3))[999::1_000]]
    assert max(map(len, texts)) == fuzz_search.LONGEST
    assert [
        wrong for text in texts if (wrong := fuzz_search.fault(starter, text)) not in ("", "no time")
    ] == []


def test_a_search_that_answers_two_ways_differently_is_seen_as_a_fault(
    starter: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(starter), "count", lambda self, query: -1)
    assert "-1 counted" in fuzz_search.fault(starter, "river")


@pytest.mark.parametrize("order", Order)
def test_a_list_is_read_by_the_page(starter: Desk, order: Order) -> None:
    query = CardQuery(find="river ", order=order)
    first = starter.cards(query, limit=10)
    second = starter.cards(query, after=first[-1].id, limit=10)
    assert [one.id for one in (*first, *second)] == starter.card_ids(query).tolist()[:20]
    assert starter.card_ids(query, after=first[-1].id, limit=10).tolist() == [one.id for one in second]


def test_a_search_is_stopped_from_another_thread(starter: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    # each look at the clock lets the other thread come first
    monkeypatch.setattr(search, "STEPS", 1)
    connection = starter._library._store.db.conn
    asking, stopped = threading.Event(), threading.Event()

    def wait(_sql: str) -> None:
        connection.set_trace_callback(None)
        asking.set()
        stopped.wait(10)

    def stop() -> None:
        asking.wait(10)
        starter.interrupt_search()
        stopped.set()

    other = threading.Thread(target=stop)
    connection.set_trace_callback(wait)
    other.start()
    with pytest.raises(SearchStopped):
        starter.card_ids(CardQuery(find="river talks "))
    other.join()
    assert starter.card_ids(CardQuery(find="river talks "))


def test_what_is_found_says_where_it_is_from(starter: Desk) -> None:
    found = starter.find("river ", limit_each=3)
    assert len(found.articles.hits) == len(found.cards.hits) == 3
    article = found.articles.hits[0]
    filed = starter.article(article.number)
    assert (article.title, article.source, article.published) == (
        filed.article.name,
        filed.article.source,
        filed.article.published,
    )
    card = found.cards.hits[0]
    assert starter.cards_by_id([card.number])[0].card.headline == card.title
