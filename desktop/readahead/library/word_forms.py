"""The words an index holds, and the other forms of a word among them: what a search is widened by when it is asked."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from readahead.library.asking import folded, is_searchable
from readahead.library.store import Store

MOST_FORMS = 24
"""How many other forms of one word are looked for, and how many words that begin alike are looked for one by one."""

MOST_ALIKE = 200
"""How many of an index's words are looked at for one word's forms."""

SHORTEST_STEM = 3
"""How many letters a stem has at least, to tell words apart by it."""

# A jump from one word to the next: the table has a row for each time a word stands somewhere, which may be a million.
_BETWEEN = """WITH RECURSIVE found (term) AS (
        SELECT (SELECT term FROM {table} WHERE term >= ?1 AND term < ?2 LIMIT 1)
        UNION ALL
        SELECT (SELECT term FROM {table} WHERE term >= found.term || char(1) AND term < ?2 LIMIT 1)
        FROM found WHERE found.term IS NOT NULL
    )
    SELECT term FROM found WHERE term IS NOT NULL LIMIT ?3"""

LAST = "\U0010ffff"
"""Stands behind every letter."""


class Words:
    """The words of one full-text index."""

    def __init__(self, store: Store, index: str) -> None:
        self._store, self._index = store, index

    def beginning(self, word: str) -> tuple[str, ...] | None:
        """Return the words that begin with *word*, None when they are more than MOST_FORMS or cannot be told."""
        plain = folded(word)
        if not plain.isalpha() or not plain.isascii():
            return None
        found = self.between(plain, plain + LAST, MOST_FORMS + 1)
        return tuple(found) if len(found) <= MOST_FORMS else None

    def between(self, first: str, end: str, limit: int) -> Sequence[str]:
        """Return the first *limit* words from *first* on and before *end*."""
        rows = self._store.rows(_BETWEEN.format(table=self._table), first, end, limit)
        return [term for (term,) in rows]

    @cached_property
    def _table(self) -> str:
        """The table of the index's words, made on this connection only."""
        name = f"temp.words_of_{self._index}"
        self._store.rows(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5vocab('main', '{self._index}', 'instance')"
        )
        return name


class WordForms:
    """The forms of words that stand in a library: in its articles, which have the words of the cards, or in what people wrote.

    Within one question each word is looked up once.
    """

    def __init__(self, store: Store) -> None:
        self._words = [Words(store, index) for index in ("articles_fts", "written_fts")]
        self._known: dict[str, tuple[str, ...]] = {}

    def forget(self) -> None:
        """Look words up anew: others may stand there by now."""
        self._known.clear()

    def others(self, word: str) -> tuple[str, ...]:
        """Return the words with *word*'s stem, except itself: strikes and striking for strike."""
        if word not in self._known:
            self._known[word] = tuple(self._others(folded(word)))[:MOST_FORMS]
        return self._known[word]

    def _others(self, plain: str) -> Iterator[str]:
        if not plain.isalpha():
            return
        stem = self._stem(plain)
        if len(stem) < SHORTEST_STEM:
            return
        # These closing letters of an English stem may be missing or different in its words (country, hoping).
        shared = stem[:-1] if stem[-1] in "eiy" else stem
        found = {term for words in self._words for term in words.between(shared, shared + LAST, MOST_ALIKE)}
        for term in sorted(found):
            if term != plain and is_searchable(term) and self._stem(term) == stem:
                yield term

    @cached_property
    def _stem(self) -> Callable[[str], str]:
        from snowballstemmer import stemmer

        stem: Callable[[str], str] = stemmer("english").stemWord
        return stem
