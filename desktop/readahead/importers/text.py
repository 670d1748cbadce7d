"""Plain and pasted text: the whole text stays, and header rules tell where its body begins."""

from datetime import date

from readahead.importers.encoding import text_of
from readahead.importers.header import headed
from readahead.importers.known import asked, settled
from readahead.importers.source import Given, Source
from readahead.model.article import Article


def read(source: Source, given: Given, *, today: date | None) -> Article:
    """Return the article in *source*, whose text is the whole file, normalised.

    Raises EmptySource, BinarySource and UnknownEncoding.
    """
    text = text_of(source.data, source.name, encoding=given.encoding)
    header = headed(text, today=today)
    return settled(text, header.body, (asked(given), header.stated, header.guessed), file_name=source.name)
