"""The copies in a library: articles that share text, found by their marks, and the pairs a person called not the same."""

from collections.abc import Iterable, Mapping

from readahead.library import rows
from readahead.library.indexing import with_articles_caught_up
from readahead.library.store import Row, Store, packed
from readahead.library.stories import story
from readahead.library.summaries import summaries
from readahead.library.triggers import MARK, MARKS
from readahead.model.article import ArticleId, ArticleSummary
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.relation import Copy

LOOKED_AT = 200
"""Articles with one mark that are looked at, the newest imported: some stretches of words stand in thousands."""

NEAREST = 100
"""Articles that `near` answers with at most."""

_NEAR = f"""SELECT o.id, n.shared, a.marks, o.marks
    FROM (
        SELECT h.article, count(*) AS shared
        FROM (SELECT DISTINCT {MARK.format(row="b")} AS mark FROM articles b, {MARKS.format(row="b")} WHERE b.id = ?1) j
        CROSS JOIN article_marks h ON h.mark = j.mark AND h.article >= coalesce((
            SELECT l.article FROM article_marks l WHERE l.mark = j.mark ORDER BY l.article DESC LIMIT 1 OFFSET ?2
        ), 0)
        WHERE h.article <> ?1
        GROUP BY h.article HAVING count(*) >= ?3 ORDER BY shared DESC, h.article DESC LIMIT ?4
    ) n CROSS JOIN articles o ON o.id = n.article CROSS JOIN articles a ON a.id = ?1"""

_LIKE = f"""SELECT o.id, o.marks
    FROM (
        SELECT h.article, count(*) AS shared
        FROM (SELECT DISTINCT {MARK.format(row="b")} AS mark FROM (SELECT ?1 AS marks) b, {MARKS.format(row="b")}) j
        CROSS JOIN article_marks h ON h.mark = j.mark AND h.article >= coalesce((
            SELECT l.article FROM article_marks l WHERE l.mark = j.mark ORDER BY l.article DESC LIMIT 1 OFFSET ?2
        ), 0)
        GROUP BY h.article HAVING count(*) >= ?3 ORDER BY shared DESC, h.article DESC LIMIT ?4
    ) n CROSS JOIN articles o ON o.id = n.article"""
"""As _NEAR, for marks that no article has yet."""

_DIGITS = 9
"""Decimal places of a share: the history holds it as JSON, in which SQLite writes 15 digits and no more."""


_NOTE = """INSERT INTO copies (one, other, share) VALUES (?, ?, ?)
    ON CONFLICT (one, other) DO UPDATE SET share = excluded.share"""
_FORGET = "DELETE FROM copies WHERE one = ? AND other = ?"


class Copies:
    """The copies in one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def near(self, article: ArticleId, *, least: int = 4) -> tuple[tuple[ArticleId, int, int, int], ...]:
        """Return the articles that share *least* marks with this one, the most first, at most NEAREST.

        Each with how many marks both have, how many this one has, and how many the other. Of a mark that more than
        LOOKED_AT articles have, only the newest of them are counted. Those that are noted as its copies always follow.
        """
        found = with_articles_caught_up(self._store).rows(_NEAR, article, LOOKED_AT - 1, least, NEAREST)
        near = _alike(found, least)
        noted = self._shares(article).keys() - {other for other, *_ in near}
        if not noted:
            return near
        marks = self.marks([article, *noted])
        mine = set(marks.pop(article))
        return near + tuple(
            (other, len(mine.intersection(its)), len(mine), len(its)) for other, its in marks.items()
        )

    def like(
        self, marks: Iterable[int], *, least: int = 4, most: int = NEAREST
    ) -> dict[ArticleId, tuple[int, ...]]:
        """Return, with their marks, the articles that share *least* of *marks*, those of a text that is not stored.

        Those that share the most come first, at most *most* of them.
        """
        column = rows.marks_column(marks)
        if not column:
            return {}
        found = with_articles_caught_up(self._store).rows(_LIKE, column, LOOKED_AT - 1, least, most)
        return {ArticleId(number): rows.marks(held) for number, held in found}

    def marks(self, articles: Iterable[ArticleId]) -> dict[ArticleId, tuple[int, ...]]:
        """Return the marks of each of *articles*; a number that stands for none is passed over."""
        found = self._store.rows(
            "SELECT id, marks FROM articles WHERE id IN (SELECT value FROM json_each(?))", packed([*articles])
        )
        return {ArticleId(number): rows.marks(marks) for number, marks in found}

    def note(self, one: ArticleId, other: ArticleId, share: float) -> None:
        """Keep how much of the smaller of two articles stands in both, 0 to 1; 0 forgets the pair.

        Raises NotFound, and InvalidValue for an article and itself.
        """
        with self._store.act("Note copies"):
            pair = self._pair(one, other)
            if (kept := round(float(share), _DIGITS)) > 0:
                self._store.run(_NOTE, *pair, kept)
            else:
                self._store.run(_FORGET, *pair)

    def is_noted(self, one: ArticleId, other: ArticleId) -> bool:
        """Return whether two articles are noted as copies."""
        return other in self._shares(one)

    def note_all(self, article: ArticleId, shares: Mapping[ArticleId, float]) -> None:
        """Keep *shares*, by the other article, as all that *article* shares with others. Raises as `note` does."""
        with self._store.act("Note copies"):
            held = self._shares(article)
            kept = {other: round(float(share), _DIGITS) for other, share in shares.items()}
            changed = {
                other: share for other, share in kept.items() if share > 0 and held.get(other) != share
            }
            lost = [other for other in held if kept.get(other, 0.0) <= 0]
            # a story that a wire sent out may have a hundred copies
            if changed and self._count([article, *changed]) != len(changed) + 1:
                for other in changed:
                    self._pair(article, other)
            self._store.run_many(
                _NOTE, [(*_ordered(article, other), share) for other, share in changed.items()]
            )
            self._store.run_many(_FORGET, [_ordered(article, other) for other in lost])

    def of(self, article: ArticleId) -> tuple[Copy, ...]:
        """Return the articles that share text with this one, the most alike first, without those set apart from it."""
        shares = self._shares(article)
        for other in self._apart(article):
            shares.pop(other, None)
        found = [Copy(summary, shares[summary.id]) for summary in summaries(self._store, shares)]
        return tuple(sorted(found, key=lambda copy: -copy.share))

    def group(self, article: ArticleId) -> tuple[ArticleSummary, ...]:
        """Return the articles that carry this one's text, through one another too: itself, then the newest first.

        Raises NotFound.
        """
        carried = story(self._store, article)
        # what nobody has set apart is one story for each of its articles
        copies = len(carried) - 1 if not self.is_parted(carried) else None
        found = summaries(self._store, carried, copies=copies)
        if not found:
            raise NotFound("article", article)
        return tuple(sorted(found, key=lambda summary: summary.id != article))

    def is_parted(self, articles: Iterable[int]) -> bool:
        """Return whether a person has set any of *articles* apart from another article."""
        among = "SELECT value FROM json_each(?1)"
        sql = f"SELECT EXISTS (SELECT 1 FROM apart WHERE one IN ({among}) OR other IN ({among}))"
        return bool(self._store.number(sql, packed([*articles])))

    def set_apart(self, one: ArticleId, other: ArticleId) -> None:
        """Remember that two articles are not the same story. Raises as `note` does."""
        with self._store.act("Set apart"):
            self._store.run(
                "INSERT INTO apart (one, other) VALUES (?, ?) ON CONFLICT DO NOTHING", *self._pair(one, other)
            )

    def take_as_same(self, one: ArticleId, other: ArticleId) -> None:
        """Take `set_apart` back. Raises as `note` does."""
        with self._store.act("Take as the same"):
            self._store.run("DELETE FROM apart WHERE one = ? AND other = ?", *self._pair(one, other))

    def apart(self, article: ArticleId) -> tuple[ArticleSummary, ...]:
        """Return the articles a person set apart from this one, newest first."""
        return summaries(self._store, self._apart(article))

    def _apart(self, article: ArticleId) -> list[ArticleId]:
        found = self._store.rows(
            "SELECT other FROM apart WHERE one = ?1 UNION ALL SELECT one FROM apart WHERE other = ?1", article
        )
        return [ArticleId(other) for (other,) in found]

    def _shares(self, article: ArticleId) -> dict[ArticleId, float]:
        found = self._store.rows(
            "SELECT other, share FROM copies WHERE one = ?1 UNION ALL SELECT one, share FROM copies WHERE other = ?1",
            article,
        )
        return {ArticleId(other): share for other, share in found}

    def _pair(self, one: ArticleId, other: ArticleId) -> tuple[ArticleId, ArticleId]:
        """Return the two in the order the file keeps them."""
        for article in (one, other):
            if self._store.row("SELECT 1 FROM articles WHERE id = ?", article) is None:
                raise NotFound("article", article)
        if one == other:
            raise InvalidValue("An article is no copy of itself.")
        return _ordered(one, other)

    def _count(self, articles: Iterable[ArticleId]) -> int:
        """Return how many of *articles* are there."""
        sql = "SELECT count(*) FROM articles WHERE id IN (SELECT value FROM json_each(?))"
        return self._store.number(sql, packed([*articles]))


def _alike(found: Iterable[Row], least: int) -> tuple[tuple[ArticleId, int, int, int], ...]:
    """Return what `near` does of what the index finds: only half of each mark stands there."""
    near: list[tuple[ArticleId, int, int, int]] = []
    for other, shared, own, its in found:
        mine, theirs = rows.marks(own), rows.marks(its)
        both = min(shared, len(set(mine).intersection(theirs)))
        if both >= least:
            near.append((ArticleId(other), both, len(mine), len(theirs)))
    return tuple(sorted(near, key=lambda one: (-one[1], -one[0])))


def _ordered(one: ArticleId, other: ArticleId) -> tuple[ArticleId, ArticleId]:
    """Return the two in the order the file keeps them."""
    return (one, other) if one < other else (other, one)
