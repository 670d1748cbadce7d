"""The words an index holds, and the other forms of a word among them: what a search is widened by when it is asked."""

from collections.abc import Callable, Sequence
from functools import cached_property

from readahead.library.asking import folded, is_searchable
from readahead.library.store import Store

MOST_FORMS = 24
"""How many other forms of one word are looked for, and how many words that begin alike are looked for one by one."""

MOST_ALIKE = 400
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

_LAST = "\U0010ffff"


class WordForms:
    """The words of one full-text index."""

    def __init__(self, store: Store, index: str) -> None:
        self._store, self._index = store, index

    def others(self, word: str) -> tuple[str, ...]:
        """Return the words with *word*'s stem, except itself: strikes and striking for strike."""
        plain = folded(word)
        if not plain.isalpha():
            return ()
        stem = self._stem(plain)
        if len(stem) < SHORTEST_STEM:
            return ()
        # These closing letters of an English stem may be missing or different in its words (country, hoping).
        shared = stem[:-1] if stem[-1] in "eiy" else stem
        found = self._between(shared, shared + _LAST, MOST_ALIKE)
        forms = [term for term in found if term != plain and is_searchable(term) and self._stem(term) == stem]
        return tuple(forms[:MOST_FORMS])

    def beginning(self, word: str) -> tuple[str, ...] | None:
        """Return the words that begin with *word*, None when they are more than MOST_FORMS or cannot be told."""
        plain = folded(word)
        if not plain.isalpha() or not plain.isascii():
            return None
        found = self._between(plain, plain + _LAST, MOST_FORMS + 1)
        return tuple(found) if len(found) <= MOST_FORMS else None

    def _between(self, first: str, end: str, limit: int) -> Sequence[str]:
        rows = self._store.rows(_BETWEEN.format(table=self._table), first, end, limit)
        return [term for (term,) in rows]

    @cached_property
    def _stem(self) -> Callable[[str], str]:
        from snowballstemmer import stemmer

        stem: Callable[[str], str] = stemmer("english").stemWord
        return stem

    @cached_property
    def _table(self) -> str:
        """The table of the index's words, made on this connection only."""
        name = f"temp.words_of_{self._index}"
        self._store.rows(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5vocab('main', '{self._index}', 'instance')"
        )
        return name
