"""Finds the quotations of an article: stretches in quotation marks, also over several sentences and paragraphs."""

import re
from dataclasses import dataclass

from readahead.derive.sentences import blocks
from readahead.model.passage import Span

_PAIRS = {"“": "”", "«": "»", "„": "“”", "``": "''"}
# What can begin a mark is looked for first, which is quick; only there is anything else tried.
_DOUBLE_AT = r"(?<=[“”«»„\"])|(?<=`)`|(?<=')'"
_DOUBLE = re.compile(rf"[“”«»„\"`'](?:{_DOUBLE_AT})")
_MARK = re.compile(rf"[“”«»„\"`'‘’](?:{_DOUBLE_AT}|(?<=‘)(?<!\w‘)|(?<=')(?<!\w')(?=\w)|(?<=['’])(?!\w))")
_SPOKEN = re.compile(r"[‘'][A-Z][^\n“”\"]{8,400}?[,.?!…][’'](?!\w)")
"""A sentence in single marks: "'They give us numbers,' he said"."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks; the span holds the marks.

    continued is true when no closing mark stands at the end of its paragraph and the next one goes on with it.
    """

    span: Span
    continued: bool = False


def ends_with_comma(quotation: str) -> bool:
    """Return whether a comma stands inside the closing marks of a quotation."""
    return quotation.rstrip("”\"’'»")[-1:] == ","


def find(text: str, span: Span | None = None) -> tuple[Quotation, ...]:
    """Return the outermost quotations of *text* or of *span* of it, in order. None goes over a paragraph's end.

    Single marks count where the text has no double ones, and else only around whole sentences: an apostrophe is no mark.
    """
    first, last = (span.start, span.end) if span else (0, len(text))
    stretch = text[first:last]
    singles = not any(mark in stretch for mark in '“”"«„')
    parts = blocks(text, Span(first, last)) if stretch.strip() else ()
    # Most apostrophes are just that: single marks are looked at only where one begins a sentence.
    marks = _MARK if singles or _SPOKEN.search(stretch) else _DOUBLE
    found: list[Quotation] = []
    for index, part in enumerate(parts):
        following = text[parts[index + 1].start] if index + 1 < len(parts) else ""
        found.extend(_of_paragraph(text, part, following, singles, marks))
    return tuple(found)


def _of_paragraph(
    text: str, part: Span, following: str, singles: bool, marks: re.Pattern[str]
) -> list[Quotation]:
    found: list[Quotation] = []
    start, closing, mark_end = -1, "", 0
    for match in marks.finditer(text, part.start, part.end):
        mark = match.group()
        if mark in "‘’'" and not (
            _may_be_single(text, match, is_open=start >= 0)
            if singles
            else _is_spoken(text, match, is_open=start >= 0)
        ):
            continue
        if start < 0:
            closing = _closing(text, match, part.start)
            if closing:
                start, mark_end = match.start(), match.end()
        elif mark in closing or _closes_oddly(text, match, closing):
            if text[mark_end : match.start()].strip():
                found.append(Quotation(Span(start, match.end())))
            start = -1
    if start >= 0 and part.end - start > 2 and (text[start] not in "\"'" or following == text[start]):
        found.append(Quotation(Span(start, part.end), continued=following == text[start]))
    return found


def _may_be_single(text: str, match: re.Match[str], *, is_open: bool) -> bool:
    """Return whether a single mark can be one of a quotation: "the dockers' union" has an apostrophe."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 2]
    is_owner = before == "s" and after[:1] == " " and after[1:].islower() and match.group() != "‘"
    return not is_owner or not is_open


def _is_spoken(text: str, match: re.Match[str], *, is_open: bool) -> bool:
    """Return whether a single mark is one of a whole sentence's, in a text that has double marks too."""
    if is_open:
        return text[match.start() - 1] in ",.?!…" and match.group() != "‘"
    return _SPOKEN.match(text, match.start()) is not None


def _closes_oddly(text: str, match: re.Match[str], closing: str) -> bool:
    """Return whether a mark of another kind closes: a typewriter's after a stop, an opening one with no space before it."""
    mark = match.group()
    if closing != "”" or mark not in '"“':
        return False
    if text[match.start() - 1] in ".,!?":
        return mark == '"' or not text[match.end() : match.end() + 1].isalnum()
    return (
        mark == "“"
        and text[match.start() - 1].isalnum()
        and not text[match.end() : match.end() + 1].isalnum()
    )


def _closing(text: str, match: re.Match[str], start: int) -> str:
    """Return the marks that close what *match* opens, or nothing if it opens nothing."""
    mark = match.group()
    if mark in _PAIRS:
        return _PAIRS[mark]
    if mark in "‘'":
        # What closes nothing opens nothing: "the dockers' union" has one mark only.
        return ("’" if mark == "‘" else "'") if text[match.end() : match.end() + 1].isalnum() else ""
    if mark in ('"', "''"):
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end() : match.end() + 1]
        # 5" is an inch, and a mark with space on both sides opens nothing.
        # A typewriter's mark is often closed by a printer's one.
        closing = mark + "”" if mark == '"' else mark
        return closing if (before.isspace() or not before.isalnum()) and after.strip() else ""
    return ""
