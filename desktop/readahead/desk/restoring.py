"""Brings what an import left out of an article back into it, as another version of its text."""

from __future__ import annotations

from readahead.derive import reading
from readahead.desk import filing, relations, reparsing, rereading
from readahead.importers import doubt, left_out
from readahead.library import Library
from readahead.model.article import ArticleId, Reason
from readahead.model.changes import Changes
from readahead.model.errors import InvalidValue


def bring_back(library: Library, article: ArticleId, pieces: tuple[str, ...]) -> Changes:
    """Put *pieces* at their places in an article and read it again, as one act; return what that touched.

    Raises NotFound, and InvalidValue for a piece that was not left out.
    """
    source, text = reparsing.source_of(library, article), library.articles.get(article).article.text
    encoding = doubt.read_in(source, text)
    missing = left_out.pieces(source, text, encoding=encoding)
    if not pieces or not set(pieces) <= set(missing):
        raise InvalidValue("This piece was not left out of the article.")
    name = "Bring back a paragraph" if len(pieces) == 1 else f"Bring back {len(pieces)} paragraphs"
    with library.act(name) as act:
        for piece in pieces:
            held = library.articles.get(article).article
            text, body = reparsing.with_piece(source, held.text, held.body, piece, encoding=encoding)
            library.articles.revise(article, text, body, reason=Reason.BROUGHT_BACK, piece=piece)
        revised = library.articles.get(article).article
        rereading.renewed(
            library, filing.Sorter(library), article, article=revised, read=reading.read(revised)
        )
        relations.note_copies(library, [article])
    return act.changes
