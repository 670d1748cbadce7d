"""Prints a memo's content as Markdown that reads the same in pandoc and in Obsidian, which holds to CommonMark.

Tables, footnotes and front matter are those both know; whatever could act in a text is escaped, so it is read as typed.
The manifest stands in the front matter as manifest_, a JSON string: what ends in a low line pandoc leaves unread, while
it would read any other text as Markdown and fetch the pictures it is asked for.
"""

import json
from collections.abc import Iterator
from urllib.parse import quote

from readahead.memo.contents import identifiers
from readahead.memo.document import Document, Heading, Part, Text, plain, spelled, walk
from readahead.memo.markdown.pieces import RULE, Pictures, image, pieces
from readahead.memo.markdown.words import escaped, inlines, paragraph
from readahead.model.memo import Block

__all__ = ["EXERCISE", "markdown"]

EXERCISE = "EXERCISE. This paper rests, in whole or in part, on articles invented for training. Nothing in those happened."

_CONTENTS = "Contents"


def markdown(document: Document) -> str:
    """Return *document* as Markdown with front matter, notes under the same numbers, and its marking first and last."""
    pictures = {each.name: each for each in document.pictures}
    blocks = [
        _front_matter(document),
        *_marks(document),
        *_logo(document, pictures),
        paragraph(
            (Text(" · ".join(filter(None, (document.kicker, spelled(document.date), document.reference)))),)
        ),
        f"# {escaped(document.title)}",
        *_head(document),
        *_contents(document),
        *(block for part in document.parts for block in _part(part, pictures)),
        *(f"[^{note.number}]: {inlines(note.inlines)}" for note in document.notes),
        *reversed(list(_marks(document))),
    ]
    return "\n\n".join(blocks) + "\n"


def _front_matter(document: Document) -> str:
    """Return the front matter; pandoc reads its texts as Markdown, so they are escaped like any other."""
    fields: dict[str, str | bool] = {
        "title": escaped(document.title),
        "subtitle": escaped(document.subtitle),
        "author": escaped(document.prepared_by),
        "date": document.date.isoformat(),
        "lang": escaped(document.language),
        "marking": escaped(document.marking),
        "reference": escaped(document.reference),
        "exercise": document.exercise,
        "draft": document.options.draft,
        "manifest_": document.manifest,
    }
    # A JSON string on one line is a YAML string too.
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items() if value)
    return "\n".join(("---", *lines, "---"))


def _marks(document: Document) -> Iterator[str]:
    if document.marking:
        yield f"**{escaped(document.marking)}**"
    if document.exercise:
        yield f"**{EXERCISE}**"
    if document.options.draft:
        yield "**DRAFT**"


def _logo(document: Document, pictures: Pictures) -> Iterator[str]:
    if document.options.logo in pictures:
        yield image("", pictures[document.options.logo])


def _contents(document: Document) -> Iterator[str]:
    """Yield a list of the parts that leads to each of them by the name pandoc, GitHub and others give its heading.

    Obsidian gives headings no such names: there the lines lead nowhere, and its outline does what they cannot.
    """
    if not document.options.contents or not document.parts:
        return
    headings = [document.title, _CONTENTS]
    places = []
    for part in document.parts:
        places.append(len(headings))
        headings.append(part.heading)
        headings += [plain(piece.inlines) for piece in walk(part.pieces) if isinstance(piece, Heading)]
    names = identifiers(headings)
    yield f"## {_CONTENTS}"
    yield "\n".join(f"-   [{escaped(headings[place])}](#{quote(names[place])})" for place in places)


def _head(document: Document) -> Iterator[str]:
    if document.subtitle:
        yield f"*{escaped(document.subtitle)}*"
    if document.fields:
        rows = [f"- **{each.label}:** {escaped('; '.join(each.lines))}" for each in document.fields]
        yield "\n".join(rows)


def _part(part: Part, pictures: Pictures) -> Iterator[str]:
    if part.block is Block.ANNEX:
        yield RULE
    yield f"## {escaped(part.heading)}"
    yield from pieces(part.pieces, pictures)
