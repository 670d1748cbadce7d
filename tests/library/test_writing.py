"""A write waits its turn: it asks often, so that a busy neighbour cannot keep it out, and gives up in time."""

import time

import pytest

from readahead.library import Library, writing
from readahead.model.errors import LibraryBusy


def test_a_write_that_waits_asks_again_within_some_milliseconds(place, library, monkeypatch):
    with Library.open(place) as neighbour:
        busy = neighbour._store.db.conn
        busy.execute("BEGIN IMMEDIATE")
        slept = []

        def sleep(seconds: float) -> None:
            slept.append(seconds)
            if len(slept) == 30:
                busy.execute("COMMIT")

        monkeypatch.setattr(writing.time, "sleep", sleep)
        library.topics.add("Water")
    assert len(slept) == 30
    assert max(slept) < 0.005
    assert [topic.name for topic in library.topics.list()] == ["Water"]


def test_a_write_that_waits_too_long_says_so_and_changes_nothing(place, library):
    with Library.open(place, wait_ms=30) as waiting:
        library._store.db.conn.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with pytest.raises(LibraryBusy):
            waiting.topics.add("Water")
        assert time.monotonic() - began >= 0.03
        library._store.db.conn.execute("COMMIT")
        assert waiting._store.number("PRAGMA busy_timeout") == 30
        waiting.topics.add("Grain")
        assert [topic.name for topic in waiting.topics.list()] == ["Grain"]
        assert waiting._store.number("PRAGMA busy_timeout") == 30
