"""What of a line of a note is markup in Markdown, told while it is typed; the whole of Markdown is read when a note is shown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What a stretch of a line is. A sign is markup itself, which is not read with the words."""

    HEADING = "heading"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    QUOTE = "quote"
    BULLET = "bullet"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a line from *start* to *end*, in code points, end exclusive; stretches may lie in one another."""

    start: int
    end: int
    mark: Mark


_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+|$)")
_QUOTE = re.compile(r" {0,3}(>)\s?")
_ITEM = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])(\s+)(\[[ xX]\]\s+)?")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_INLINE = re.compile(
    r"""(?P<tick>`+)(?P<code>.+?)(?<!`)(?P=tick)(?!`)
    |\[(?P<words>[^\[\]]+)\]\((?P<target>[^()\s]+)\)
    |(?P<address>https?://[^\s<>()\[\]]+[^\s<>()\[\].,;:!?'"])
    |(?<!\\)(?P<two>\*\*|__)(?=\S)(?P<strong>.+?)(?<=\S)(?P=two)
    |(?<![\w\\*])(?P<one>[*_])(?=[^\s*_])(?P<emphasis>[^*_]*[^\s*_])(?P=one)(?![\w*])""",
    re.VERBOSE,
)


def fences(line: str) -> bool:
    """Return whether *line* begins or ends a block of code."""
    return _FENCE.match(line) is not None


def marks(line: str) -> tuple[Marked, ...]:
    """Return what of *line*, which stands in no block of code, is markup; what lies within another comes after it."""
    found: list[Marked] = []
    at = 0
    if quote := _QUOTE.match(line):
        at = quote.end()
        found += [Marked(at, len(line), Mark.QUOTE), Marked(quote.start(1), quote.end(1), Mark.SIGN)]
    if heading := _HEADING.match(line, at):
        at = heading.end()
        found += [Marked(at, len(line), Mark.HEADING), Marked(heading.start(1), heading.end(1), Mark.SIGN)]
    elif item := _ITEM.match(line, at):
        at = item.end()
        found.append(Marked(item.start(2), item.end(2), Mark.BULLET))
    found += _inline(line, at, len(line))
    return tuple(one for one in found if one.start < one.end)


def _inline(line: str, start: int, end: int) -> Iterator[Marked]:
    for found in _INLINE.finditer(line, start, end):
        if found["code"] is not None:
            yield Marked(*found.span("code"), Mark.CODE)
            yield from _signs(found, "code")
        elif found["words"] is not None:
            yield Marked(*found.span("words"), Mark.LINK)
            yield from _signs(found, "words")
        elif found["address"] is not None:
            yield Marked(*found.span(), Mark.LINK)
        elif found["strong"] is not None:
            yield Marked(*found.span("strong"), Mark.STRONG)
            yield from _signs(found, "strong")
            yield from _inline(line, *found.span("strong"))
        else:
            yield Marked(*found.span("emphasis"), Mark.EMPHASIS)
            yield from _signs(found, "emphasis")


def _signs(found: re.Match[str], group: str) -> Iterator[Marked]:
    """Yield what stands around a group."""
    yield Marked(found.start(), found.start(group), Mark.SIGN)
    yield Marked(found.end(group), found.end(), Mark.SIGN)


def continued(line: str) -> str | None:
    """Return what the next line of a list begins with after *line*; empty where an empty item ends the list, None where there is none."""
    item = _ITEM.match(line)
    if item is None:
        return None
    if item.end() == len(line):
        return ""
    indent, bullet, gap, box = item.groups()
    if bullet[:-1].isdecimal():
        bullet = f"{int(bullet[:-1]) + 1}{bullet[-1]}"
    return f"{indent}{bullet}{gap}{'[ ] ' if box else ''}"
