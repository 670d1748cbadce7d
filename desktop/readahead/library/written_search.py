"""What people wrote that a search finds: notes, and memos by their titles, headings and own lines."""

from collections.abc import Iterable

from readahead.library.asking import Asked, Clause, Operator, Term
from readahead.library.conditions import Condition, joined
from readahead.library.found_cards import published_on
from readahead.library.marking import Sought, marks, snippet
from readahead.library.search import Search, by_way
from readahead.library.store import Row, Store, packed
from readahead.model.article import source_name
from readahead.model.card import CardId
from readahead.model.found import MOST_RANKED, Hit, Hits

# a row of the index is 4 times the number of what was written, and 0 for a note, 1 to 3 for the parts of a memo
_NOTE = "written_fts MATCH ? AND rowid % 4 = 0"

_NOTES = """SELECT n.id, c.headline, n.text, n.card, a.outlet, a.agency, a.published
    FROM json_each(?) j CROSS JOIN annotations n ON n.id = j.value
    JOIN cards c ON c.id = n.card JOIN articles a ON a.id = n.article ORDER BY j.key"""

_CARDS_OF = "FROM annotations n CROSS JOIN cards c ON c.id = n.card"

_PARTS = """SELECT f.rowid, bm25(written_fts), coalesce(
        CASE f.rowid % 4 WHEN 1 THEN f.rowid / 4
            WHEN 2 THEN (SELECT memo FROM sections WHERE id = f.rowid / 4)
            ELSE (SELECT memo FROM entries WHERE id = f.rowid / 4) END, 0) AS memo
    FROM written_fts f WHERE written_fts MATCH ? AND rowid % 4 > 0 ORDER BY 2 LIMIT ?"""

_PART_TEXT = {
    1: "SELECT title || char(10) || subtitle FROM memos WHERE id = ?",
    2: "SELECT heading FROM sections WHERE id = ?",
    3: "SELECT text FROM entries WHERE id = ?",
}


class NoteSearch:
    """The notes of one library, as a search shows them. What is not asked of words is asked of a note's card."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store, self._search = store, search
        self._expressions = search.expressions("written_fts")

    def hits(self, asked: Asked, limit: int) -> Hits:
        """Return the best notes that meet *asked*; the newest where it asks for no words."""
        wanted, refused, others = by_way(asked, speakers=False)
        tests = [joined(" OR ", [self._test(term) for term in clause]) for clause in others]
        if not wanted:
            return self._newest([*tests, *map(self._test, refused)], limit)
        match = self._expressions.match(wanted, refused)
        every = joined(" AND ", [Condition("n.id = written_fts.rowid / 4"), *tests])
        among = f" AND EXISTS (SELECT 1 {_CARDS_OF} WHERE {every.sql})" if tests else ""
        found = self._store.rows(
            f"SELECT rowid / 4 FROM written_fts WHERE {_NOTE}{among} ORDER BY bm25(written_fts), rowid DESC",
            match,
            *every.values,
        )
        return self._shown(found[:limit], self._expressions.sought(wanted), count=len(found))

    def _newest(self, tests: list[Condition], limit: int) -> Hits:
        every = joined(" AND ", [Condition("n.trashed IS NULL"), *tests])
        sql = f"SELECT n.id {_CARDS_OF} WHERE {every.sql} ORDER BY n.id DESC LIMIT ?"
        found = self._store.rows(sql, *every.values, limit)
        return self._shown(found, Sought(), count=len(found), is_exact=len(found) < limit, is_ranked=False)

    def _shown(
        self, found: list[Row], sought: Sought, *, count: int, is_exact: bool = True, is_ranked: bool = True
    ) -> Hits:
        rows = self._store.rows(_NOTES, packed([number for (number,) in found]))
        return Hits(tuple(_note(row, sought) for row in rows), count, is_exact, is_ranked)

    def _test(self, term: Term) -> Condition:
        """Return what *term* asks of the note n, or of its card."""
        if term.operator is not Operator.TEXT:
            return self._search.ask((term,)).test.about("n.card")
        words = (
            f"n.id {'NOT ' if term.is_negated else ''}IN (SELECT rowid / 4 FROM written_fts WHERE {_NOTE})"
        )
        return Condition(words, (self._expressions.term(term),))


class MemoSearch:
    """The memos of one library, as a search shows them: all it asks for stands somewhere in the memo."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store = store
        self._expressions = search.expressions("written_fts")

    def hits(self, asked: Asked, limit: int) -> Hits:
        """Return the best memos that meet *asked*, which asks for words alone."""
        found = self._store.rows("SELECT id, title FROM memos WHERE trashed IS NULL")
        titles: dict[int, str] = dict(found)
        ranks, parts = dict.fromkeys(titles, 0.0), dict.fromkeys(titles, (0.0, 0))
        for clause in asked.clauses:
            met = self._parts(clause, titles)
            ranks = {memo: rank + met[memo][0] for memo, rank in ranks.items() if memo in met}
            parts = {memo: min(parts[memo], met[memo]) for memo in ranks}
        best = sorted(ranks, key=lambda memo: (ranks[memo], -memo))
        sought = self._expressions.sought(asked.clauses)
        hits = [self._hit(memo, titles[memo], parts[memo][1], sought) for memo in best[:limit]]
        return Hits(tuple(hits), len(best))

    def _parts(self, clause: Clause, memos: Iterable[int]) -> dict[int, tuple[float, int]]:
        """Return the memos that meet *clause*, each with its best rank and the row that has it."""
        found: dict[int, tuple[float, int]] = {}
        for term in clause:
            rows = self._store.rows(_PARTS, self._expressions.term(term), MOST_RANKED)
            met: dict[int, tuple[float, int]] = {}
            for row, rank, memo in rows:
                met.setdefault(memo, (rank, row))
            if term.is_negated:
                met = {memo: (0.0, 0) for memo in memos if memo not in met}
            for memo, at in met.items():
                found[memo] = min(at, found.get(memo, at))
        return found

    def _hit(self, memo: int, title: str, row: int, sought: Sought) -> Hit:
        number, part = divmod(row, 4)
        texts = self._store.rows(_PART_TEXT[part], number) if part else [(title,)]
        cut, marked = snippet(texts[0][0], sought)
        return Hit(memo, title, cut, title_marks=marks(title, sought), marks=marked)


def _note(row: Row, sought: Sought) -> Hit:
    number, headline, text, card, outlet, agency, published = row
    cut, marked = snippet(text, sought)
    return Hit(
        number,
        headline,
        cut,
        marks=marked,
        source=source_name(outlet, agency),
        published=published_on(published),
        card=CardId(card),
    )
