"""A real library in a folder of its own, articles to put in it, and a look at all it holds."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from inspect import signature
from itertools import count
from pathlib import Path

import pytest

from readahead.library import Library
from readahead.library.driver import Key, connect_locked
from readahead.library.triggers import TRACKED
from readahead.model.article import Article, ArticleId, Field, Origin
from readahead.model.card import (
    Attribution,
    Card,
    CardId,
    DateMention,
    Direction,
    Entity,
    EntityKind,
    Figure,
    Kind,
    Mode,
    Reading,
    Uncarded,
)
from readahead.model.passage import Passage, Role, Span

TEXT = """River talks stall

VESSEN (Exercise) - Ardania has warned that it could close the Halm dam. More than 400 people were displaced in \
October, the Relief Office said. “We will not wait,” Minister Zoë Tarn said on Monday. The states agreed in 2024 \
to share the water. Weather was fine."""

ARTICLE = Article(
    text=TEXT,
    body=Span(TEXT.index("VESSEN"), len(TEXT)),
    title="River talks stall",
    outlet="The Halm Courier",
    agency="Exercise Wire",
    published=date(2025, 12, 28),
    file_name="talks.txt",
    exercise=True,
    origins=((Field.TITLE, Origin.STATED), (Field.OUTLET, Origin.ASKED)),
)


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


WARNING = Card(
    kind=Kind.POSITION,
    headline="Ardania has warned that it could close the Halm dam",
    passages=(
        Passage(span("Ardania"), Role.SOURCE),
        Passage(span("Ardania has warned that it could close the Halm dam")),
    ),
    attribution=Attribution(
        who="Ardania",
        source=span("Ardania"),
        cue=span("has warned"),
        lemma="warn",
        stance="warned",
        mode=Mode.INDIRECT,
    ),
    entities=(Entity(span("Ardania"), "Ardania", EntityKind.PLACE),),
    rule="reported-clause",
    engine="1",
    keys=("ardania|dam", "ardania|close"),
)
DISPLACED = Card(
    kind=Kind.FIGURE,
    headline="More than 400 people were displaced in October",
    passages=(Passage(span("More than 400 people were displaced in October")),),
    attribution=Attribution(who="the Relief Office", mode=Mode.ACCORDING_TO),
    figures=(
        Figure(span("More than 400"), 400.0, qualifier="more than", counted="people", event="displaced"),
    ),
    dates=(DateMention(span("October"), "2025-10", date(2025, 10, 1), date(2025, 10, 31), Direction.PAST),),
    rule="number",
    engine="1",
)
REFUSAL = Card(
    kind=Kind.QUOTE,
    headline="We will not wait",
    passages=(Passage(span("We will not wait")), Passage(span("on Monday"), Role.CONTEXT)),
    attribution=Attribution(who="Zoë Tarn", title="Minister", mode=Mode.DIRECT),
    dates=(
        DateMention(span("Monday"), "2025-12-22", date(2025, 12, 22), date(2025, 12, 22), ambiguous=True),
    ),
    rule="marks",
    engine="1",
)
AGREEMENT = Card(
    kind=Kind.BACKGROUND,
    headline="The states agreed in 2024 to share the water",
    passages=(Passage(span("The states agreed in 2024 to share the water")),),
    dates=(
        DateMention(span("2024"), "2024", date(2024, 1, 1), date(2024, 12, 31)),
        DateMention(span("October"), "2025-10", date(2025, 10, 1), date(2025, 10, 31), borrowed=True),
    ),
    rule="past-year",
    engine="1",
)
READING = Reading(
    cards=(WARNING, DISPLACED, REFUSAL, AGREEMENT),
    uncarded=(Uncarded(span("Weather was fine."), "no claim"),),
    marks=(7, 2**63 - 1, 12),
)

TakeIn = Callable[..., tuple[ArticleId, tuple[CardId, ...]]]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "news.readahead"


ALSO_LOCKED = {"test_cards", "test_copies", "test_history", "test_library_search", "test_notes_and_memos"}
"""Test files whose tests hold for a locked library too, but for those that open one themselves."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of ALSO_LOCKED on a plain library and on a locked one."""
    opens_itself = {"place", "tmp_path"} & {*signature(metafunc.function).parameters}
    is_long = hasattr(metafunc.function, "hypothesis")
    if metafunc.module.__name__.rpartition(".")[2] in ALSO_LOCKED and "key" in metafunc.fixturenames:
        kinds = ["plain"] if opens_itself or is_long else ["plain", "locked"]
        metafunc.parametrize("key", kinds, indirect=True)


@pytest.fixture(scope="session")
def quick_locks() -> Iterator[None]:
    """Derive keys in fewer rounds than a library needs: a test is in no danger."""
    connection = connect_locked(":memory:", None)
    connection.execute("PRAGMA cipher_default_kdf_iter = 1000")
    yield
    connection.execute("PRAGMA cipher_default_kdf_iter = 256000")
    connection.close()


@pytest.fixture
def key(request: pytest.FixtureRequest) -> Key | None:
    if getattr(request, "param", "plain") == "plain":
        return None
    request.getfixturevalue("quick_locks")
    return Key("correct horse battery staple")


@pytest.fixture
def library(place: Path, key: Key | None) -> Iterator[Library]:
    ticks = count()
    with Library.open(
        place,
        clock=lambda: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=next(ticks)),
        key=key,
    ) as opened:
        assert opened.locking.key == key
        yield opened


@pytest.fixture
def article() -> Article:
    return ARTICLE


@pytest.fixture
def reading() -> Reading:
    return READING


@pytest.fixture
def take_in() -> TakeIn:
    """File the article of this module, or one that differs by *number* and by the given fields."""

    def file(library: Library, number: int = 0, **fields: object) -> tuple[ArticleId, tuple[CardId, ...]]:
        text = TEXT + (f" Edition {number}." if number else "")
        filed = replace(ARTICLE, text=text, body=Span(ARTICLE.body.start, len(text)), **fields)
        return library.articles.add(filed, READING, raw=text.encode())

    return file


@pytest.fixture
def held() -> Callable[[Library], dict[str, list[tuple[object, ...]]]]:
    """Read every row a library holds, with what is derived from them, but not its history."""

    def read(library: Library) -> dict[str, list[tuple[object, ...]]]:
        rows = library._store.rows
        found = {
            table: sorted(rows(f"SELECT * FROM {table}"), key=repr)
            for table in (*TRACKED, "card_keys", "article_marks")
        }
        found["counts"] = sorted(rows("SELECT * FROM topic_counts WHERE cards OR new"))
        rows("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'cards_fts', 'row')")
        found["index"] = rows("SELECT * FROM temp.vocabulary")
        return found

    return read


@pytest.fixture
def is_sound() -> Callable[[Library], bool]:
    """Check the file, its references and that the search index holds what it should."""

    def check(library: Library) -> bool:
        rows = library._store.rows
        for index in ("cards_fts", "articles_fts", "written_fts"):
            rows(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        counted = rows(
            "SELECT topic, kind, cards, new FROM topic_counts WHERE cards OR new ORDER BY topic, kind"
        )
        actual = rows(
            """SELECT p.topic, p.kind, sum(c.status <> 'dismissed'), sum(c.status = 'new')
            FROM card_topics p JOIN cards c ON c.id = p.card WHERE p.origin <> 'rejected'
            GROUP BY p.topic, p.kind HAVING sum(c.status <> 'dismissed') ORDER BY p.topic, p.kind"""
        )
        keyed = rows(
            "SELECT DISTINCT value, day, c.id FROM cards c, json_each(c.keys) ORDER BY 1, 2 DESC, 3 DESC"
        )
        marked = sorted(
            {
                (mark.to_bytes(8, "big")[4:], article)
                for article, marks in library.copies.marks(
                    number for (number,) in rows("SELECT id FROM articles")
                ).items()
                for mark in marks
            }
        )
        assert rows("SELECT key, day, card FROM card_keys ORDER BY 1, 2 DESC, 3 DESC") == keyed
        assert rows("SELECT mark, article FROM article_marks ORDER BY 1, 2") == marked
        sound = rows("PRAGMA quick_check") == [("ok",)] and rows("PRAGMA foreign_key_check") == []
        return sound and counted == actual

    return check
