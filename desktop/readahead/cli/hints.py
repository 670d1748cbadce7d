"""What a person should know of the articles that came in, beside that they did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from readahead.cli.words import count, short
from readahead.desk.reports import Outcome
from readahead.model.article import ArticleId, ArticleSummary

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.desk.reports import ImportReport


def of_import(
    desk: Desk, report: ImportReport, *, dated: frozenset[ArticleId | None] = frozenset()
) -> Iterator[tuple[ArticleId, str]]:
    """Yield each new article with a hint, nothing where there is none: that its day is open, and what it is
    a later text or a copy of.

    *dated* have been given a day since.
    """
    new = [item for item in report.items if item.outcome is Outcome.NEW and item.article is not None]
    copied = {one.id for one in desk.articles() if one.copies} if new else set()
    for item in new:
        assert item.article is not None
        hint = ""
        if item.needs_date and item.article not in dated:
            hint = _undated(item.article, desk.days_of(item.article))
        if item.changed_since is not None:
            hint += (
                f"; changed since {item.changed_since}: readahead diff {item.changed_since} {item.article}"
            )
        elif item.article in copied:
            hint += _copy_of(desk.story(item.article).articles[1:])
        yield item.article, hint


def _undated(article: ArticleId, days: Sequence[date]) -> str:
    """Say why an article has no day: none was found, or it can be each of *days*."""
    if not days:
        return "; no publication date found, give it with --published"
    return f"; published {' or '.join(map(str, days))}, say which: readahead details {article} --published {days[0]}"


def _copy_of(others: Sequence[ArticleSummary]) -> str:
    """Say whose text an article carries, by the one that has been there longest."""
    first = min(others, key=lambda one: one.id, default=None)
    if first is None:
        return ""
    more = f" and {count(len(others) - 1, 'other')}" if len(others) > 1 else ""
    return f"; a copy of {first.id} “{short(first.name, 60)}”{more}"
