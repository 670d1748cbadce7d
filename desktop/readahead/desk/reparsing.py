"""Parses anew what an article was read from: the bytes that were kept, by the parsers of today."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from readahead import importers
from readahead.importers import Given, Source
from readahead.library import Library
from readahead.model.article import Article, ArticleId, Field, Origin, Reason
from readahead.model.errors import Refused
from readahead.model.passage import Span, paragraphs

ALIKE = 0.4
"""Share of words in common from which one of several articles in a source is the one that was read from it."""

BY_HAND = (Origin.ASKED, Origin.EDITED)


def source_of(library: Library, article: ArticleId) -> Source:
    """Return what an article was read from, as it was handed in. Raises NotFound."""
    from readahead.importers import formats

    filed, data = library.articles.get(article).article, library.articles.raw(article)
    name = filed.file_name
    if not formats.has_known_suffix(name):
        # what was pasted or fetched has no suffix to tell by, and its markup may begin anywhere
        if data.lstrip()[:1] == b"<":
            return Source(name, data, "text/html")
        try:
            formats.format_of(Source(name, data))
        except Refused:
            return Source(name, data, "text/plain")
    return Source(name, data)


def brought_back(library: Library, article: ArticleId) -> tuple[str, ...]:
    """Return the pieces of its source that a person brought back into an article, in turn."""
    return tuple(one.piece for one in library.articles.versions(article) if one.reason is Reason.BROUGHT_BACK)


def parsed(
    source: Source,
    held: Article,
    *,
    today: date | None,
    brought_back: tuple[str, ...] = (),
    encoding: str | None = None,
) -> Article | str:
    """Return the article *held* as the parsers of today find it in *source*, or in one sentence why it is not found there.

    What a person said of it wins, and pieces *brought_back* stand in it again. Where the encoding is in doubt it is read in
    *encoding*, or without one in that it was read in.
    """
    from readahead.importers import doubt

    try:
        name = doubt.read_in(source, held.text) if encoding is None else encoding
        found = _in(source, replace(_given(held), encoding=name), held, today)
    except Refused as fault:
        return str(fault)
    except Exception as fault:  # noqa: BLE001 - a parser that is not ours must not cost the other articles
        return f"{source.name}: it could not be read ({type(fault).__name__})."
    if found is None:
        return f"{source.name}: “{held.name}” is not found in it any more."
    for piece in brought_back:
        again = _in_encoding(source, piece, name)
        text, body = with_piece(source, found.text, found.body, again, encoding=name)
        found = replace(found, text=text, body=body)
    return replace(found, file_name=held.file_name, exercise=held.exercise)


def _in_encoding(source: Source, piece: str, name: str) -> str:
    """Return a *piece* of *source* as it reads in the encoding *name*, where it was brought back in another one."""
    from readahead.importers import doubt, left_out

    blocks = left_out.all_blocks(source, encoding=name)
    if name and piece not in blocks:
        for other in doubt.encodings(source):
            others = left_out.all_blocks(source, encoding=other)
            if piece in others and len(others) == len(blocks):
                return blocks[others.index(piece)]
    return piece


def with_piece(source: Source, text: str, body: Span, piece: str, *, encoding: str = "") -> tuple[str, Span]:
    """Return *text* and its *body* with a *piece* of *source* as a paragraph at its place; as they are where it has it.

    *encoding* is what *source* is read in, where that is in doubt.

    Its place is behind the last block before it in the source that stands in the text, or else before the first one after it.
    """
    from readahead.importers import left_out

    if _found(text, piece):
        return text, body
    blocks = left_out.all_blocks(source, encoding=encoding)
    at = blocks.index(piece) if piece in blocks else len(blocks)
    before = (span.end for block in reversed(blocks[:at]) if (span := _found(text, block)))
    after = (span.start for block in blocks[at + 1 :] if (span := _found(text, block)))
    place = next(before, None)
    is_behind = place is not None
    if place is None:
        place = next(after, body.end)
        is_behind = place == body.end
    for paragraph in paragraphs(text):
        if paragraph.start <= place - is_behind < paragraph.end:
            place = paragraph.end if is_behind else paragraph.start
    if place <= body.start:
        start = body.start
        return f"{text[:start]}{piece}\n\n{text[start:]}", Span(start, body.end + len(piece) + 2)
    inserted = f"\n\n{piece}" if is_behind else f"{piece}\n\n"
    end = max(body.end, place) + len(inserted)
    return f"{text[:place]}{inserted}{text[place:]}", Span(body.start, end)


def _found(text: str, words: str) -> Span | None:
    """Return where *words* first stand in *text*, whatever white space is between them; None for none."""
    phrase = r"\s+".join(re.escape(word) for word in words.split())
    match = re.search(rf"(?<!\w){phrase}(?!\w)", text) if phrase else None
    return Span(*match.span()) if match else None


def _given(held: Article) -> Given:
    said = {field for field, origin in held.origins if origin in BY_HAND}
    return Given(
        published=held.published if Field.PUBLISHED in said else None,
        outlet=held.outlet if Field.OUTLET in said else "",
        title=held.title if Field.TITLE in said else "",
        address=held.address if Field.ADDRESS in said else "",
    )


def _in(source: Source, given: Given, held: Article, today: date | None) -> Article | None:
    """Return the article in *source* that *held* is; of several the most alike, None where none is."""
    found = importers.read_all(source, given, today=today).articles
    if len(found) == 1 and not importers.holds_several(source):
        return found[0]
    best = max(found, key=lambda one: _share(one, held))
    return best if _share(best, held) >= ALIKE else None


def _share(one: Article, other: Article) -> float:
    mine, theirs = set(one.text.split()), set(other.text.split())
    return len(mine & theirs) / (len(mine | theirs) or 1)
