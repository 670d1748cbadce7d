"""In which encoding an article was read, where its bytes leave that open, and reading it in another one."""

from __future__ import annotations

from datetime import date

from readahead.derive import reading
from readahead.desk import filing, relations, reparsing, rereading
from readahead.desk.reports import Decoding
from readahead.importers import doubt, encoding
from readahead.library import Library
from readahead.model.article import ArticleId, Origin, Reason
from readahead.model.changes import Changes
from readahead.model.errors import InvalidValue

OPENING = 600
"""Letters of a source that are shown in each encoding."""


def known(name: str) -> str:
    """Return the encoding of this *name* as codecs are called; nothing where articles do not come in any of that name."""
    return encoding.known(name)


def decoding_of(library: Library, article: ArticleId) -> Decoding:
    """Return in which encoding an article was read. Raises NotFound."""
    held = library.articles.get(article).article
    source = reparsing.source_of(library, article)
    if not (name := doubt.read_in(source, held.text)):
        return Decoding()
    names = doubt.encodings(source)
    # what came from an address may have been read as its server said
    origin = None if held.address else Origin.ASKED
    if name == names[0]:
        origin = Origin.STATED if doubt.encoding_of(source).is_sure else Origin.GUESSED
    return Decoding(name, origin, tuple((one, doubt.look(source, one, OPENING)) for one in names))


def read_in(library: Library, article: ArticleId, name: str, *, today: date) -> Changes:
    """Read an article again from its bytes in the encoding *name*, as another version of it; return what that touched.

    Raises NotFound, and InvalidValue where its source cannot be read in that.
    """
    held, source = library.articles.get(article).article, reparsing.source_of(library, article)
    if doubt.is_beyond_doubt(source):
        raise InvalidValue("Its source says itself in which encoding it is.")
    if name not in (names := doubt.encodings(source)):
        raise InvalidValue(f"It cannot be read as {name}, but as {', '.join(names)}.")
    pieces = reparsing.brought_back(library, article)
    revised = reparsing.parsed(source, held, today=today, brought_back=pieces, encoding=name)
    if isinstance(revised, str):
        raise InvalidValue(revised)
    with library.act("Read in another encoding") as act:
        library.articles.revise(
            article,
            revised.text,
            revised.body,
            reason=Reason.REIMPORTED,
            told=revised,
            is_misread=True,
        )
        rereading.renewed(
            library, filing.Sorter(library), article, article=revised, read=reading.read(revised)
        )
        relations.note_copies(library, [article])
    return act.changes
