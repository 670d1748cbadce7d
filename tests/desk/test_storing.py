"""What is read of an archive goes where the topics of the moment say, however far ahead it was sorted."""

from itertools import count
from pathlib import Path

from readahead.derive import reading
from readahead.desk.storing import AHEAD, Read, Storing
from readahead.library import Library
from readahead.model.article import Article
from readahead.model.card import CardQuery
from readahead.model.passage import Span

TEXT = "The {place} council met on Tuesday. At least {number} boats lay in {place} harbour, the harbour office said."


def a_read(number: int, place: str) -> Read:
    text = TEXT.format(place=place, number=number + 10)
    article = Article(text, Span(0, len(text)), title=f"{place} {number}")
    return Read(f"{number}.txt", text.encode(), article, reading.read(article))


def topics(library: Library) -> list[str]:
    return [card.topic_name for card in library.cards.list(CardQuery())]


def test_what_was_sorted_ahead_is_sorted_anew_after_somebody_has_changed_a_topic(tmp_path: Path) -> None:
    path = tmp_path / "news.readahead"
    with Library.open(path) as library, Library.open(path) as other:
        topic = library.topics.add("Boats", terms=["Vessen"])
        ticks = count()
        # so slow a clock that each article is a transaction of its own
        storing = Storing(library, clock=lambda: float(next(ticks)))
        storing.add(a_read(1, "Vessen"))
        assert set(topics(library)) == {"Boats"}
        other.topics.set_terms(topic, terms=["Halbrin"], excluded=[])
        storing.add(a_read(2, "Vessen"))
        storing.add(a_read(3, "Halbrin"))
        storing.finish()
        boats = library.cards.list(CardQuery(topic=topic))
        assert {card.article_name for card in boats} == {"Vessen 1", "Halbrin 3"}


def test_much_more_than_is_sorted_ahead_goes_where_it_would_alone(tmp_path: Path) -> None:
    reads = [a_read(number, ("Vessen", "Halbrin", "Tarn")[number % 3]) for number in range(2 * AHEAD)]

    def stored(name: str, clock: float) -> list[tuple[object, ...]]:
        with Library.open(tmp_path / name) as library:
            library.topics.add("Boats", terms=["Vessen"])
            library.topics.add("Harbour", terms=["Halbrin"])
            ticks = count()
            storing = Storing(library, clock=lambda: next(ticks) * clock)
            for read in reads:
                storing.add(read)
            storing.finish()
            return [
                (card.article_name, card.topic_name, card.topic_reason, card.offers)
                for card in library.cards.list(CardQuery())
            ]

    # all at once, then a transaction for each article
    together, alone = stored("together", 0.0), stored("alone", 0.03)
    assert together == alone
    assert {topic for _, topic, *_ in together} >= {"Boats", "Harbour"}
