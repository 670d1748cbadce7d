"""What of a source did not come into its article: menus, captions, calls to subscribe, and now and then a paragraph.

Worked out anew from the bytes that were kept; nothing of it is stored.
"""

import re
from collections.abc import Iterator
from typing import Any

from readahead.importers import child, formats
from readahead.importers.encoding import text_of
from readahead.importers.markup import tree_of
from readahead.importers.source import Given, Source
from readahead.model.errors import Refused

MOST = 2_000
"""Pieces that are told of."""

_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select"))
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_SPACE = re.compile(r"\s+")


def pieces(source: Source, text: str, *, encoding: str = "") -> tuple[str, ...]:
    """Return the blocks of words in *source* that do not stand in the article's *text*, in order and each once.

    A source that cannot be read any more has none, nor has one of a kind that is read in a process of its own.
    """
    kept = f" {_line(text)} "
    try:
        found = _blocks(source, encoding)
        told = dict.fromkeys(piece for piece in found if piece and piece not in kept)
    except Refused:
        return ()
    return tuple(told)[:MOST]


def all_blocks(source: Source, *, encoding: str = "") -> tuple[str, ...]:
    """Return all blocks of words in *source*, in order; none for a source that `pieces` finds none in."""
    try:
        return tuple(block for block in _blocks(source, encoding) if block)
    except Refused:
        return ()


def _blocks(source: Source, encoding: str) -> Iterator[str]:
    """Yield the words of each block of *source*, on one line."""
    kind = formats.format_of(source)
    if kind.name == "HTML":
        # only taken apart, after the look that is taken at any markup; nothing is judged
        yield from child.words(__name__, page_blocks.__name__, source, Given(encoding=encoding))
    elif not kind.apart:
        yield from (_line(line) for line in text_of(source.data, source.name, encoding=encoding).splitlines())


def page_blocks(source: Source, given: Given) -> Iterator[str]:
    """Yield the words of each block of the page *source*. Raises what `markup.tree_of` raises."""
    return blocks(tree_of(source.data, source.name, encoding=given.encoding))


def blocks(root: Any) -> Iterator[str]:
    """Yield the words of each block below *root*: a stack of its own, since a page may nest deeper than calls can."""
    words: list[str] = []
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, is_over = stack.pop()
        is_block = isinstance(element.tag, str) and element.tag not in _INLINE
        if is_over:
            if is_block and (line := _line("".join(words))):
                yield line
            words = [] if is_block else words
            words.append(element.tail or "")
            continue
        if not isinstance(element.tag, str) or element.tag in _SILENT:
            words.append(element.tail or "")
            continue
        if is_block:
            if line := _line("".join(words)):
                yield line
            words = []
        words.append(" " if element.tag == "br" else element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))


def _line(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
