"""Sourcing: the articles of a library by the stories they tell, and what of their sources did not come into them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from readahead.desk.part import Part
from readahead.desk.reports import Decoding, RereadReport
from readahead.model.article import ArticleId, ArticleSummary, Version
from readahead.model.changes import Changes
from readahead.model.overview import SourceGroup

if TYPE_CHECKING:
    from concurrent.futures import Executor


class Sourcing(Part):
    """The verbs that look at where articles come from."""

    def sources(self) -> tuple[SourceGroup, ...]:
        """Return the articles in groups that carry one text, newest first; most groups hold one article."""
        from readahead.desk import relations

        found: list[SourceGroup] = []
        told: set[ArticleId] = set()
        for article in self._library.articles.list():
            if article.id in told:
                continue
            if not article.copies:
                found.append(SourceGroup((article,)))
                continue
            group = [one for one in self._library.copies.group(article.id) if one.id not in told]
            told.update(one.id for one in group)
            found.append(SourceGroup(tuple(group), *relations.told_by(group)))
        return tuple(found)

    def left_out(self, article: ArticleId) -> tuple[str, ...]:
        """Return what of an article's source did not come into it, piece by piece; raises NotFound."""
        from readahead.desk import reparsing
        from readahead.importers import doubt, left_out

        text, source = (
            self._library.articles.get(article).article.text,
            reparsing.source_of(self._library, article),
        )
        return left_out.pieces(source, text, encoding=doubt.read_in(source, text))

    def bring_back(self, article: ArticleId, pieces: Sequence[str]) -> Changes:
        """Put pieces that were left out of an article at their places in it, as another version of it, and read it again.

        Cards and notes go along with their words. Raises NotFound, and InvalidValue for a piece that was not left out.
        """
        from readahead.desk import restoring

        return restoring.bring_back(self._library, article, tuple(pieces))

    def earlier(self, article: ArticleId) -> ArticleId | None:
        """Return the article that was read at the same address before this one, if there is one."""
        return self._library.articles.earlier([article]).get(article)

    def versions(self, article: ArticleId) -> tuple[Version, ...]:
        """Return the texts an article had and has, the first first. Raises NotFound."""
        return self._library.articles.versions(article)

    def reimport(
        self,
        articles: Sequence[ArticleId] | None = None,
        *,
        is_trial: bool = False,
        executor: Executor | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> RereadReport:
        """Read articles, or all, again from the bytes they came in, by the parsers of today; see rereading.read_again."""
        from readahead.desk import rereading

        wanted = [one.id for one in self._library.articles.list()] if articles is None else articles
        return rereading.read_again(
            self._library,
            wanted,
            executor=executor,
            progress=progress,
            is_cancelled=is_cancelled,
            from_sources=self.today,
            is_trial=is_trial,
        )

    def edit_article(
        self,
        article: ArticleId,
        *,
        title: str | None = None,
        outlet: str | None = None,
        byline: str | None = None,
        published: date | None = None,
    ) -> Changes:
        """Correct what is known about an article; what is None stays. A day gives its cards their dates. Raises NotFound."""
        from readahead.desk import taking_in

        with self._library.act("Edit article") as act:
            before = self._library.articles.get(article).article.published
            self._library.articles.edit(
                article, title=title, outlet=outlet, byline=byline, published=published
            )
            if published not in (None, before):
                taking_in.date_again(self._library, article)
        return act.changes

    def days_of(self, article: ArticleId) -> tuple[date, ...]:
        """Return the days an article without a date can mean, where it is dated as 03/04/2031; see importers.doubt.days."""
        from readahead.desk import reparsing
        from readahead.importers import doubt

        held, source = (
            self._library.articles.get(article).article,
            reparsing.source_of(self._library, article),
        )
        return doubt.days(source, held, said=doubt.read_in(source, held.text), today=self.today)

    def decoding_of(self, article: ArticleId) -> Decoding:
        """Return in which encoding an article was read, where its source leaves that open. Raises NotFound."""
        from readahead.desk import decoding

        return decoding.decoding_of(self._library, article)

    def read_in(self, article: ArticleId, encoding: str) -> Changes:
        """Read an article again in another encoding, as another version of it, its notes and kept cards with it.

        Raises NotFound, and InvalidValue where its source cannot be read in that.
        """
        from readahead.desk import decoding

        return decoding.read_in(self._library, article, encoding, today=self.today)

    def undecided(self) -> tuple[ArticleSummary, ...]:
        """Return the articles that nobody has said the day of, where none was found: they need a decision."""
        return tuple(one for one in self._library.articles.list() if one.published is None)
