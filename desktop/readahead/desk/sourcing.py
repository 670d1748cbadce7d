"""Sourcing: the articles of a library by the stories they tell, and what of their sources did not come into them."""

from __future__ import annotations

from pathlib import PurePath

from readahead.desk.part import Part
from readahead.model.article import ArticleId
from readahead.model.overview import SourceGroup


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
        from readahead.importers import left_out
        from readahead.importers.source import Source

        filed = self._library.articles.get(article)
        data = self._library.articles.raw(article)
        name = filed.article.file_name
        # what was pasted has no suffix to tell by, and its markup may begin anywhere
        is_markup = not PurePath(name).suffix and data.lstrip()[:1] == b"<"
        source = Source(name, data, "text/html" if is_markup else "")
        return left_out.pieces(source, filed.article.text)
