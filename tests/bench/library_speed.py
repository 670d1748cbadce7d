"""Prints how fast a library takes in, finds and undoes: ``python tests/bench/library_speed.py [CARDS]``.

The articles are made of random words with the frequencies of a language (Zipf), twenty cards to an article.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from readahead.library import Library
from readahead.model.article import Article, ArticleId
from readahead.model.card import Attribution, Card, CardQuery, DateMention, Figure, Kind, Reading
from readahead.model.passage import Passage, Span

CARDS_EACH = 20
CHUNK = 25
MARKS, COMMON = 50, 5
"""Marks of an article, and how many of them are of stretches of words that stand in very many."""
SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in "aeiou"]


def vocabulary(size: int, chance: random.Random) -> list[str]:
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(size)]


def an_article(
    number: int, words: list[str], weights: list[float], chance: random.Random
) -> tuple[Article, Reading]:
    sentences = [" ".join(chance.choices(words, cum_weights=weights, k=22)) for _ in range(CARDS_EACH)]
    text = f"Edition {number}\n\n" + ". ".join(sentences) + "."
    published = date(2024, 1, 1) + timedelta(days=number % 700)
    cards, start = [], text.index(sentences[0])
    for sentence in sentences:
        span = Span(start, start + len(sentence))
        cards.append(a_card(sentence, span, published, chance))
        start = span.end + 2
    article = Article(text, Span(0, len(text)), title=sentences[0][:60], outlet="Bench", published=published)
    return article, Reading(tuple(cards), marks=some_marks(number, chance))


def some_marks(number: int, chance: random.Random) -> tuple[int, ...]:
    """Return as many marks as an article of 2.6 KB has; one article in ten is a copy of the one before it."""
    story = random.Random(number - 1 if number % 10 == 0 else number)
    own = [story.getrandbits(60) for _ in range(MARKS - COMMON)]
    return tuple(sorted({*own, *(chance.randrange(200) for _ in range(COMMON))}))


def a_card(sentence: str, span: Span, published: date, chance: random.Random) -> Card:
    kind = chance.choice(list(Kind))
    mention = DateMention(span, published.isoformat(), published, published)
    return Card(
        kind=kind,
        headline=sentence[:88],
        passages=(Passage(span),),
        attribution=Attribution(who=sentence.split()[0], lemma="say", stance="said"),
        figures=(Figure(span, 400.0, counted="people"),) if kind is Kind.FIGURE else (),
        dates=(mention,) if chance.random() < 0.3 else (),
        rule="bench",
        engine="1",
        keys=(f"{chance.choice(sentence.split())} people @ bench",) if kind is Kind.FIGURE else (),
    )


def timed(label: str, deed: Callable[[], object], *, of: int = 0, times: int = 1) -> None:
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        deed()
        spent.append(time.perf_counter() - start)
    middle = sorted(spent)[len(spent) // 2]
    rate = f"  {of / middle:10,.0f} a second" if of else ""
    sys.stdout.write(f"{label:44}{middle * 1000:10.2f} ms{rate}\n")


def take_in(library: Library, readings: list[tuple[Article, Reading]]) -> None:
    topic = library.topics.add("Bench")
    for at in range(0, len(readings), CHUNK):
        with library.act("Import"):
            for number, (article, reading) in enumerate(readings[at : at + CHUNK]):
                _, cards = library.articles.add(article, reading, raw=article.text.encode())
                if number % 2:
                    library.cards.place_many([(card, topic, "bench +3", ()) for card in cards])


def note_copies(library: Library, articles: list[ArticleId]) -> None:
    with library.act("Note copies"):
        for article in articles:
            library.copies.note_all(
                article,
                {
                    other: shared / min(own, its)
                    for other, shared, own, its in library.copies.near(article)
                    if shared > min(own, its) / 4
                },
            )


def main(cards: int) -> None:
    chance = random.Random(1)
    words = vocabulary(20_000, chance)
    weights, total = [], 0.0
    for rank in range(1, len(words) + 1):
        total += 1 / rank
        weights.append(total)
    readings = [an_article(number, words, weights, chance) for number in range(cards // CARDS_EACH)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.readahead"
        library = Library.open(path)
        timed(
            f"import {cards:,} cards, {CHUNK} articles an act", lambda: take_in(library, readings), of=cards
        )
        articles = [summary.id for summary in library.articles.list()]
        timed(
            "find and note the copies of all articles",
            lambda: note_copies(library, articles),
            of=len(articles),
        )
        ask(library, words)
        library.close()
        sys.stdout.write(f"{'size of the file':44}{path.stat().st_size / cards:10,.0f} bytes a card\n")
        timed("open", lambda: Library.open(path).close(), times=5)


def ask(library: Library, words: list[str]) -> None:
    topic = library.topics.named("Bench").id
    wide = library.topics.add("Wide")
    library.topics.nest(topic, wide)
    ids = library.cards.ids(CardQuery())
    keyed = next(filed.id for filed in library.cards.list(CardQuery(kinds=(Kind.FIGURE,)), limit=1))
    story = library.articles.list()[0].id
    everything = {
        "ids of all": lambda: library.cards.ids(CardQuery()),
        "ids of a topic": lambda: library.cards.ids(CardQuery(topic=topic)),
        "first 100 cards of a topic": lambda: library.cards.list(CardQuery(topic=topic), limit=100),
        "first 100 cards of a topic and those under it": lambda: library.cards.list(
            CardQuery(topic=wide), limit=100
        ),
        "cards that share a key": lambda: library.cards.sharing(keyed),
        "copies of an article": lambda: library.copies.group(story),
        "100 cards by number": lambda: library.cards.many(ids[5_000:5_100]),
        "kinds of all": lambda: library.cards.kinds(CardQuery()),
        "kinds of a topic": lambda: library.cards.kinds(CardQuery(topic=topic)),
        "search a common word": lambda: library.cards.ids(CardQuery(find=f"{words[0]} ")),
        "search a rare word": lambda: library.cards.ids(CardQuery(find=f"{words[9_000]} ")),
        "search two words": lambda: library.cards.ids(CardQuery(find=f"{words[3]} {words[40]} ")),
        "search three letters": lambda: library.cards.ids(CardQuery(find=words[50][:3])),
        "search with operators": lambda: library.cards.ids(
            CardQuery(find=f"{words[3]} kind:figure after:2024-06")
        ),
        "timeline of a topic": lambda: library.cards.timeline(CardQuery(topic=topic)),
        "topics": lambda: library.topics.list(),
        "articles": lambda: library.articles.list(),
    }
    for label, deed in everything.items():
        timed(label, deed, times=7)
    timed("one note, written and committed", lambda: annotate(library, ids[0]), times=20)
    moved = ids[:5_000]
    timed(
        "move 5,000 cards by hand",
        lambda: library.cards.place(moved, topic, reason="moved", by_hand=True),
        of=5_000,
    )
    timed("undo that", library.history.undo, of=5_000)
    timed("redo that", library.history.redo, of=5_000)


def annotate(library: Library, card: int) -> None:
    from readahead.model.annotation import anchor

    detail = library.cards.detail(card)
    library.annotations.add(card, anchor(detail.text, detail.filed.card.anchor), "A note on this")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
