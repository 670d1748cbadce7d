"""Stores a library's rows once more with nothing but executemany, to compare: the same tables, indices and search.

The rows are ready-made, there are no triggers and no history: it is the least that SQLite has to do.
"""

import sqlite3
import time
from pathlib import Path

from readahead.library import Library

TABLES = (
    "texts", "raws", "articles", "cards", "card_topics", "card_keys", "article_marks", "copies", "topic_counts",
)  # fmt: skip
INDICES = {
    "cards_fts": ("searched", "words, who, title, notes"),
    "articles_fts": ("searched_articles", "title, outlet, text"),
}
BY_ARTICLE = {"articles": "id", "texts": "id", "raws": "id", "cards": "article", "card_topics": "article",
    "article_marks": "article", "copies": "other"}  # fmt: skip


def raw_cost(source: Path, target: Path, *, articles: int) -> tuple[float, float]:
    """Store what *source* holds in a new file, so many articles at a time; return seconds of CPU and of the clock."""
    Library.open(target).close()
    held = sqlite3.connect(source)
    raw = sqlite3.connect(target, isolation_level=None)
    for pragma in ("foreign_keys = ON", "synchronous = FULL", "cache_size = -64000", "temp_store = MEMORY"):
        raw.execute(f"PRAGMA {pragma}")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    topics = held.execute("SELECT * FROM topics WHERE id > 0").fetchall()
    raw.executemany(f"INSERT INTO topics VALUES ({_marks(topics)})", topics)
    carriers = held.execute("SELECT * FROM carriers").fetchall()
    raw.executemany(f"INSERT INTO carriers VALUES ({_marks(carriers)})", carriers)
    last = held.execute("SELECT max(id) FROM articles").fetchone()[0]
    cpu = wall = 0.0
    for first in range(1, last + 1, articles):
        statements = list(_statements(held, first, first + articles - 1))
        began = time.process_time(), time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        for sql, rows in statements:
            raw.executemany(sql, rows)
        raw.execute("COMMIT")
        cpu += time.process_time() - began[0]
        wall += time.perf_counter() - began[1]
    counts = held.execute("SELECT * FROM topic_counts").fetchall()
    raw.executemany(f"INSERT INTO topic_counts VALUES ({_marks(counts)})", counts)
    raw.close()
    held.close()
    return cpu, wall


def _statements(held: sqlite3.Connection, first: int, last: int):
    """Yield each INSERT with its rows for the articles numbered *first* to *last*."""
    between = [first, last]
    cards = held.execute(
        "SELECT min(id), max(id) FROM cards WHERE article BETWEEN ? AND ?", between
    ).fetchone()
    for table in TABLES[:-1]:
        by, ends = (BY_ARTICLE[table], between) if table in BY_ARTICLE else ("card", cards)
        rows = held.execute(
            f"SELECT * FROM {table} WHERE {by} BETWEEN ? AND ? ORDER BY rowid"
            if table in ("texts", "raws", "articles", "cards")
            else f"SELECT * FROM {table} WHERE {by} BETWEEN ? AND ?",
            ends,
        ).fetchall()
        if rows:
            yield f"INSERT INTO {table} VALUES ({_marks(rows)})", rows
    for index, (view, columns) in INDICES.items():
        ends = cards if index == "cards_fts" else between
        rows = held.execute(f"SELECT id, {columns} FROM {view} WHERE id BETWEEN ? AND ?", ends).fetchall()
        yield f"INSERT INTO {index} (rowid, {columns}) VALUES ({_marks(rows)})", rows


def _marks(rows: list) -> str:
    return ", ".join("?" for _ in rows[0])
