"""Prints a memo's content as one HTML file that reads on any screen and prints as paper.

Nothing in it is fetched and nothing in it can run: there is no script, and the file's own policy forbids what a browser
could still be talked into. The manifest lies in the data-manifest attribute of the template element MANIFEST names.
"""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterator

from readahead.memo import marking
from readahead.memo.document import Document, HeaderField, Note, plain, spelled
from readahead.memo.html.pieces import Body, address, called, runs, words
from readahead.memo.html.style import DRAFT, sheet, stamped
from readahead.memo.markdown.writer import EXERCISE

MANIFEST = "readahead-manifest"
"""The id of the template element that holds the manifest as its attribute data-manifest."""

_NOTES = "Notes"
_CONTENTS = "Contents"
# The primary language, then what narrows it down (RFC 5646, roughly).
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def html(document: Document) -> bytes:
    """Return *document* as a page in UTF-8; the same document gives the same bytes."""
    body = Body(document)
    parts = [body.part(part, number) for number, part in enumerate(document.parts, 1)]
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{_language(document.language)}">',
            *_head(document),
            "<body>",
            *_edge(document, "header"),
            *_watermark(document),
            '<main class="paper">',
            *_title(document),
            *_contents(document),
            *parts,
            *_notes(document, body),
            "</main>",
            *_edge(document, "footer"),
            *_manifest(document),
            "</body>",
            "</html>",
            "",
        )
    ).encode("utf-8")


def _head(document: Document) -> Iterator[str]:
    style = f"\n{sheet(document)}"
    digest = b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="generator" content="Readahead">'
    if document.prepared_by:
        yield f'<meta name="author" content="{words(document.prepared_by)}">'
    yield f'<meta name="date" content="{document.date.isoformat()}">'
    yield f"<title>{words(document.title)}</title>"
    yield f"<style>{style}</style>"
    yield "</head>"


def _edge(document: Document, element: str) -> Iterator[str]:
    """Yield what stands at the head or foot of the screen: who may read it, and that it is no news."""
    stamps = [_stamp(words, document) for words in stamped(document)]
    if stamps:
        yield f'<{element} class="edge">{" ".join(stamps)}</{element}>'


def _stamp(label: str, document: Document) -> str:
    colour = marking.colour(label) if label == document.marking else ""
    looks = f" tlp tlp-{colour.removeprefix('#').lower()}" if colour else ""
    return f'<span class="stamp{looks}">{words(label)}</span>'


def _watermark(document: Document) -> Iterator[str]:
    if document.options.draft:
        yield f'<div class="watermark" aria-hidden="true">{DRAFT}</div>'


def _title(document: Document) -> Iterator[str]:
    yield '<div class="title">'
    if document.options.logo in {each.name for each in document.pictures}:
        logo = document.picture(document.options.logo)
        yield f'<img class="logo" src="{words(address(logo))}" alt="Logo">'
    yield f'<p class="kicker">{words(document.kicker)}</p>' if document.kicker else ""
    yield f"<h1{runs(document.title)}>{words(document.title)}</h1>"
    if document.subtitle:
        yield f'<p class="subtitle"{runs(document.subtitle)}>{words(document.subtitle)}</p>'
    yield f'<p class="dated"><time datetime="{document.date.isoformat()}">{spelled(document.date)}</time>'
    yield f'<span class="reference">{words(document.reference)}</span></p>' if document.reference else "</p>"
    yield "</div>"
    if document.fields:
        yield '<div class="fields">'
        for column in (0, 1):
            yield from _fields([each for each in document.fields if each.column == column])
        yield "</div>"
    if document.exercise:
        yield f'<p class="exercise">{words(EXERCISE)}</p>'


def _fields(fields: list[HeaderField]) -> Iterator[str]:
    if fields:
        yield "<dl>"
        for each in fields:
            lines = "".join(f"<dd{runs(line)}>{words(line)}</dd>" for line in each.lines)
            yield f"<div><dt>{words(each.label)}</dt>{lines}</div>"
        yield "</dl>"


def _contents(document: Document) -> Iterator[str]:
    if not document.options.contents or not document.parts:
        return
    yield '<nav class="contents" aria-labelledby="contents">'
    yield f'<h2 id="contents">{_CONTENTS}</h2>\n<ol>'
    for number, part in enumerate(document.parts, 1):
        yield f'<li{runs(part.heading)}><a href="#part-{number}">{words(part.heading)}</a></li>'
    yield "</ol>\n</nav>"


def _notes(document: Document, body: Body) -> Iterator[str]:
    if not document.notes:
        return
    yield '<section class="notes" role="doc-endnotes" aria-labelledby="notes">'
    yield f'<h2 id="notes">{_NOTES}</h2>\n<ol>'
    for note in document.notes:
        yield f'<li id="note-{note.number}"{runs(plain(note.inlines))}>{body.inlines(note.inlines)}{_back(note, body)}</li>'
    yield "</ol>\n</section>"


def _back(note: Note, body: Body) -> str:
    """Return links back to each line that calls the note."""
    times = range(1, body.calls(note.number) + 1)
    return "".join(
        f' <a class="back" href="#{called(note.number, time)}" role="doc-backlink" '
        f'aria-label="Back to line {time} of note {note.number}">↩\ufe0e</a>'
        for time in times
    )


def _manifest(document: Document) -> Iterator[str]:
    if document.manifest:
        yield f'<template id="{MANIFEST}" data-manifest="{words(document.manifest)}"></template>'


def _language(tag: str) -> str:
    """Return *tag* if it is one of BCP 47, "en" otherwise."""
    return tag if _LANGUAGE.fullmatch(tag) else "en"
