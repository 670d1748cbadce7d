"""The style of a memo's HTML: one sheet for the screen, in light and dark, and for paper.

It is a file of the program; what a memo adds to it (the colour, the page, the words at its edges) is written so that
no letter of them can end a string or the sheet.
"""

import re
from collections.abc import Iterator
from functools import cache

from readahead import resources
from readahead.memo import marking
from readahead.memo.document import Document, Table, spelled, walk
from readahead.model.article import short
from readahead.model.memo import PageSize

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_PAGES = {PageSize.A4: "A4", PageSize.LETTER: "letter"}
_SANS = '"Source Sans 3", "Source Sans Pro", "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif'
_SMALL = f"font: 9pt {_SANS}; color: #55606e;"
_STAMP = (
    f"font: bold 12pt/1 {_SANS}; letter-spacing: .05em; white-space: pre;"
    " width: max-content; height: max-content; margin: auto; padding: 4.5pt 9pt; border-radius: 2pt;"
)

_OWN_LINE = f"font: bold 12pt/1.3 {_SANS}; color: #1b2430; width: 100%; white-space: pre-line; overflow-wrap: anywhere;"
# Letters of a marking that stand between what else is at the edge; a longer one is never cut.
_LONGEST_BESIDE = 34

EXERCISE = "EXERCISE"
DRAFT = "DRAFT"
# What stays on one line beside the longest label.
_RUNNING_TITLE = 32


def sheet(document: Document) -> str:
    """Return the style sheet of *document*."""
    return "\n".join((_common(), *_own(document), ""))


@cache
def _common() -> str:
    return resources.read_bytes("templates/memo.css").decode("utf-8").strip()


def _own(document: Document) -> Iterator[str]:
    if _COLOUR.fullmatch(document.options.accent):
        yield f":root {{ --accent: {document.options.accent}; }}"
    for share in sorted(_shares(document)):
        yield f".w{share} {{ width: {share}%; }}"
    yield f"@page {{ size: {_PAGES[document.options.page]};"
    yield from _margins(document)
    yield "}"
    if len("  ".join(stamped(document))) <= _LONGEST_BESIDE:
        yield f"@page :first {{ @top-left {{ content: {string(spelled(document.date))}; }} }}"
    else:
        yield "@media print { .dated { display: flex; } }"


def _margins(document: Document) -> Iterator[str]:
    """Yield what stands in the margins of each page: the same as in the PDF, a long marking on a line of its own."""
    stamps = "  ".join(stamped(document))
    running = (string(short(document.title, _RUNNING_TITLE)), string(document.reference))
    author, count = string(document.prepared_by), '"Page " counter(page) " of " counter(pages)'
    if len(stamps) > _LONGEST_BESIDE:
        yield _margin("top-center", f'{string(stamps)} "\\A" {running[0]}', _OWN_LINE)
        yield _margin("bottom-center", f'{string(stamps)} "\\A" {count}', _OWN_LINE)
        return
    yield _margin("top-left", running[0], _SMALL)
    yield _margin("top-right", running[1], _SMALL)
    yield _margin("bottom-left", author, _SMALL)
    yield _margin("bottom-right", count, _SMALL)
    if stamps:
        colour = marking.colour(document.marking)
        looks = _STAMP + (f" color: {colour}; background: #000;" if colour else " color: #1b2430;")
        yield _margin("top-center", string(stamps), looks)
        yield _margin("bottom-center", string(stamps), looks)


def _margin(place: str, content: str, looks: str) -> str:
    return f"  @{place} {{ content: {content}; {looks} }}"


def stamped(document: Document) -> tuple[str, ...]:
    """Return what is stamped at the head and foot: that it is an exercise, its marking, that it is a draft."""
    told = (
        (EXERCISE, document.exercise),
        (document.marking, bool(document.marking)),
        (DRAFT, document.options.draft),
    )
    return tuple(words for words, holds in told if holds)


def _shares(document: Document) -> set[int]:
    """Return the widths of the columns that have a share, in hundredths of the table."""
    found = set()
    for part in document.parts:
        for piece in walk(part.pieces):
            if isinstance(piece, Table) and (total := sum(column.share for column in piece.columns)):
                found |= {round(100 * column.share / total) for column in piece.columns if column.share}
    return found


def string(text: str) -> str:
    """Return *text* as a CSS string; all but plain letters and digits as code points, which end after six digits.

    A space after one would be taken for its end, so spaces are too (CSS Syntax 3, 4.3.7).
    """
    return '"' + re.sub(r"[^A-Za-z0-9]", lambda sign: f"\\{ord(sign.group()):06x}", text) + '"'
