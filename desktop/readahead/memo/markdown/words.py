"""Prints the words of a memo's content as Markdown in which no sign of a text acts: all are read as typed."""

import re
import unicodedata
from dataclasses import replace
from urllib.parse import quote

from readahead.memo.document import (
    Code,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Strong,
    Text,
)

APART = "<!-- -->"
"""Stands, unseen, between what would not be read as two things side by side."""

# Every sign that can begin or end markup in pandoc's Markdown or in CommonMark, anywhere in a line.
_ACTING = re.compile(r"[\\`*_{}\[\]#|$~^@!\"]")
# The oldest readers know no escape for these, and with them a tag would act.
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
# Runs that typography would redraw, and those that hide and colour words in Obsidian.
_REDRAWN = re.compile(r"-{2,}|\.{3,}|%{2,}|={2,}")
# What makes a list, a heading, a definition or a caption of a line by standing at its start.
_LEADING = re.compile(
    r"^(?:[-+=:%]|\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+)[.)](?=\s|$)|[Tt]able:|\([0-9A-Za-z]+\))"
)
# White space and broken lines at the edges of words.
_EDGES = re.compile(r"((?:\\\n|\s)*)(.*?)((?:\\\n|\s)*)", re.DOTALL)
# Marks where they end words, with the sign before them, and where they begin them, with the sign after. An escaped
# asterisk is none.
_CLOSING = re.compile(r"([^*])(?<!\\)\*+$")
_OPENING = re.compile(r"\*+([^*])")
_ASCII_SIGNS = frozenset("$+<=>^`|~")
_LEADS = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SAFE = "/:?=&#%+,;@-._~!"


def inlines(words: Inlines, *, breaks: bool = True, code: bool = True) -> str:
    """Return the words; in a heading and in a table a line cannot be broken, and in a table code cannot hold a bar."""
    made = ""
    for each in words:
        printed = _inline(each, breaks=breaks, code=code)
        made += APART + printed if _is_lost(made, printed) else printed
    return made


def _is_lost(before: str, after: str) -> bool:
    """Return whether marks where *before* and *after* meet would be read as asterisks, or as others.

    Between a letter and a sign they are, whichever of the two they enclose (CommonMark 0.31, 6.2: flanking runs).
    """
    closing, opening = _CLOSING.search(before), _OPENING.match(after)
    if closing and opening:
        return True
    if opening:
        return bool(before) and _is_sign(opening[1]) and _is_letter(before[-1])
    if closing:
        return bool(after) and _is_sign(closing[1]) and _is_letter(after[0])
    return False


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "PS"


def _is_letter(letter: str) -> bool:
    """Return whether *letter* is neither white space nor what every reader takes for punctuation."""
    return not (letter.isspace() or unicodedata.category(letter)[0] == "P" or letter in _ASCII_SIGNS)


def _inline(inline: Inline, *, breaks: bool, code: bool) -> str:
    match inline:
        case Text(text):
            return escaped(text)
        case Code(text):
            return _code(text) if code else escaped(text)
        case Strong(inner):
            return _wrapped(inlines(_once(inner, Strong), breaks=breaks, code=code), "**")
        case Emphasis(inner):
            return _wrapped(inlines(_once(inner, Emphasis), breaks=breaks, code=code), "*")
        case Link(inner, address):
            shown = inlines(inner, breaks=breaks, code=code)
            return f"[{shown}](<{quote(address, safe=_SAFE)}>)" if _LEADS.match(address) else shown
        case NoteMark(number):
            return f"[^{number}]"
        case LineBreak():
            return "\\\n" if breaks else " "


def _once(words: Inlines, kind: type[Strong | Emphasis]) -> Inlines:
    """Return *words*, which stand in marks of a *kind* already, without others of it: two of one kind make another."""
    found: list[Inline] = []
    for each in words:
        match each:
            case Strong(inner) | Emphasis(inner) if isinstance(each, kind):
                found += _once(inner, kind)
            case Strong(inner) | Emphasis(inner) | Link(inner):
                found.append(replace(each, inlines=_once(inner, kind)))
            case _:
                found.append(each)
    return tuple(found)


def _wrapped(words: str, mark: str) -> str:
    """Return *words* between marks that touch letters, since marks beside a space are read as asterisks."""
    edges = _EDGES.fullmatch(words)
    if edges is None or not edges[2]:
        return words
    return f"{edges[1]}{mark}{edges[2]}{mark}{edges[3]}"


def _code(text: str) -> str:
    if not text:
        return ""
    signs = fence(text, "`", 1)
    return f"{signs} {text} {signs}" if "`" in text or text != text.strip() else f"{signs}{text}{signs}"


def fence(text: str, sign: str, least: int) -> str:
    """Return a fence longer than any run of *sign* in *text*."""
    longest = max((len(run) for run in re.findall(f"{sign}+", text)), default=0)
    return sign * max(least, longest + 1)


def escaped(text: str) -> str:
    """Return *text* as Markdown that reads as it stands: no sign in it acts, on one line."""
    flat = re.sub(r"[ \t\n]+", " ", text)
    return _REDRAWN.sub(_apart, _ACTING.sub(r"\\\g<0>", flat)).translate(_ENTITIES)


def _apart(run: re.Match[str]) -> str:
    return "".join(f"\\{sign}" for sign in run.group())


def paragraph(words: Inlines) -> str:
    """Return a paragraph whose first words cannot make it a list, a heading, a definition or a caption."""
    return "\n".join(_guarded(each) for each in inlines(words).split("\n"))


def _guarded(words: str) -> str:
    words = words.lstrip(" ")
    leading = _LEADING.match(words)
    if not leading:
        return words
    if words[0] in "-+=:%(":
        return "\\" + words
    return f"{leading.group()[:-1]}\\{leading.group()[-1]}{words[leading.end() :]}"
