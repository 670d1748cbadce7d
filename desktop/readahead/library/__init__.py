"""The library: one SQLite file that keeps articles, cards, topics, notes, memos and what was done to them."""

from readahead.library.identity import utc_now, uuid7
from readahead.library.library import Counts, Library

__all__ = ["Counts", "Library", "utc_now", "uuid7"]
