"""The articles that a search finds by their titles, outlets and whole texts."""

from readahead.library.asking import Asked, Clause, Operator, Term
from readahead.library.conditions import Condition, joined
from readahead.library.found_cards import published_on
from readahead.library.marking import Sought, marks, snippet
from readahead.library.rows import ARTICLE_NAME
from readahead.library.search import Search, by_way
from readahead.library.store import Row, Store, packed
from readahead.model.article import source_name
from readahead.model.found import MOST_RANKED, Hit, Hits

WEIGHTS = "8, 4, 1"
"""How much a word counts in an article's title, in its outlet's name and in its text."""

MANY = 60_000
"""From how many articles with the words on the index is asked about one at a time."""

_MATCH = "SELECT rowid AS id FROM articles_fts WHERE articles_fts MATCH ?"
_STANDING = "EXISTS (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? AND articles_fts.rowid = a.id)"
_SHOWN = f"""SELECT a.id, {ARTICLE_NAME}, t.text, a.body_start, a.outlet, a.agency, a.published
    FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value JOIN texts t ON t.id = a.text ORDER BY j.key"""


class ArticleSearch:
    """The articles of one library, as a search shows them."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store, self._search = store, search
        self._expressions = search.expressions("articles_fts")

    def hits(self, asked: Asked, limit: int) -> Hits:
        """Return the first articles that meet *asked*: the best, or of more than MOST_RANKED the newest."""
        wanted, refused, others = by_way(asked)
        if not wanted:
            others, refused = [*others, *((term,) for term in refused)], []
        tests = joined(" AND ", [self._clause(clause) for clause in others]) if others else Condition("TRUE")
        if not wanted:
            return self._newest(tests, asked, limit)
        match = self._expressions.match(wanted, refused)
        counted = f"SELECT count(*) FROM (SELECT 1 FROM ({_MATCH}) LIMIT {MANY + 1})"
        hits = self._store.number(counted, match)
        if hits > MOST_RANKED:
            is_open = self._expressions.is_open(term for clause in wanted for term in clause)
            words = Condition(f"+a.id IN ({_MATCH})" if is_open or hits <= MANY else _STANDING, (match,))
            return self._newest(joined(" AND ", [tests, words]), asked, limit, is_many=not others)
        return self._ranked(match, tests if others else None, asked, limit)

    def _ranked(self, match: str, tests: Condition | None, asked: Asked, limit: int) -> Hits:
        among = (
            f" AND +rowid IN (SELECT a.id FROM ({_MATCH}) d CROSS JOIN articles a ON a.id = d.id WHERE {tests.sql})"
            if tests
            else ""
        )
        values = (match, match, *tests.values) if tests else (match,)
        source = f"FROM articles_fts WHERE articles_fts MATCH ?{among}"
        count = self._store.number(f"SELECT count(*) {source}", *values)
        found = self._store.rows(
            f"SELECT rowid {source} ORDER BY bm25(articles_fts, {WEIGHTS}), rowid DESC LIMIT ?",
            *values,
            limit,
        )
        return self._shown([number for (number,) in found], asked, count=count)

    def _newest(self, tests: Condition, asked: Asked, limit: int, *, is_many: bool = False) -> Hits:
        found = self._store.rows(
            f"SELECT a.id FROM articles a WHERE {tests.sql} ORDER BY a.published DESC, a.id DESC LIMIT ?",
            *tests.values,
            limit,
        )
        count = MOST_RANKED if is_many and len(found) == limit else len(found)
        return self._shown(
            [number for (number,) in found], asked, count=count, is_exact=len(found) < limit, is_ranked=False
        )

    def _shown(
        self, numbers: list[int], asked: Asked, *, count: int, is_exact: bool = True, is_ranked: bool = True
    ) -> Hits:
        sought = self._expressions.sought(asked.clauses)
        rows = self._store.rows(_SHOWN, packed(numbers))
        return Hits(tuple(_hit(row, sought) for row in rows), count, is_exact, is_ranked)

    def _clause(self, clause: Clause) -> Condition:
        return joined(" OR ", [self._term(term) for term in clause])

    def _term(self, term: Term) -> Condition:
        match term.operator:
            case Operator.OUTLET:
                named = "IN (SELECT value FROM json_each(?))"
                condition = Condition(
                    f"a.outlet {named} OR a.agency {named}", (self._search.outlets(term),) * 2
                )
            case Operator.BEFORE:
                condition = Condition("a.published < ?", (str(term.day),))
            case Operator.AFTER:
                condition = Condition("a.published >= ?", (str(term.day),))
            case _:
                condition = Condition(f"a.id IN ({_MATCH})", (self._expressions.term(term),))
        if not term.is_negated:
            return condition
        # of an article without a day no comparison is true, nor its opposite
        return Condition(f"coalesce(NOT ({condition.sql}), TRUE)", condition.values)


def _hit(row: Row, sought: Sought) -> Hit:
    number, name, text, body_start, outlet, agency, published = row
    cut, marked = snippet(text[body_start:], sought)
    if not marked:
        cut, marked = snippet(text, sought)
    return Hit(
        number,
        name,
        cut,
        title_marks=marks(name, sought),
        marks=marked,
        source=source_name(outlet, agency),
        published=published_on(published),
    )
