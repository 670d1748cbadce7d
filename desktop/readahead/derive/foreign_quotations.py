"""Finds quotations by their marks alone, as other languages set them: „…“, «…», » … «, ”…”, 「…」."""

import re
from collections.abc import Iterator

from readahead.model.passage import Span, paragraphs

_PAIRS = {"„": "“”", "“": "”", "”": "”", "«": "»", "»": "«»", '"': '"', "「": "」", "『": "』"}
"""What each mark closes with where it opens: German „…“ and »…«, French «…», Finnish and Swedish ”…” and »…»."""
_MARK = re.compile('[„“”«»"「」『』]')
_SPACED = "«"
"""Stands with a space behind it in French, where it opens."""


def find(text: str, body: Span) -> tuple[Span, ...]:
    """Return the outermost quotations in *body*, marks and all, in order. One that its paragraph does not close is none."""
    found: list[Span] = []
    for paragraph in paragraphs(body.quote(text)):
        found += _of_paragraph(text, paragraph.start + body.start, paragraph.end + body.start)
    return tuple(found)


def _of_paragraph(text: str, first: int, last: int) -> Iterator[Span]:
    start, depth = -1, 0
    for match in _MARK.finditer(text, first, last):
        mark = match[0]
        if (
            start >= 0
            and mark in _PAIRS[text[start]]
            and (mark != text[start] or not _opens(text, match, first))
        ):
            depth -= 1
            if not depth:
                yield Span(start, match.end())
                start = -1
        elif start < 0 and _opens(text, match, first):
            start, depth = match.start(), 1
        elif start >= 0 and mark == text[start] and _opens(text, match, first):
            depth += 1


def _opens(text: str, match: re.Match[str], first: int) -> bool:
    """Return whether a mark stands where one opens: not behind a word, and before one."""
    before = text[match.start() - 1] if match.start() > first else " "
    after = text[match.end() : match.end() + 2]
    if match[0] not in _PAIRS or before.isalnum() or before in ".,!?…":
        return match[0] in "「『"
    return bool(after) and (not after[0].isspace() or (match[0] == _SPACED and len(after) > 1))
