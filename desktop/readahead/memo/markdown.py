"""Prints a memo's content as Markdown that opens the same in pandoc and on paper of any other make.

Tables, footnotes and the front matter are pandoc's own; whatever could act in a text is escaped, so it is read as typed.
"""

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from readahead.memo.document import (
    Actor,
    Align,
    Choices,
    Code,
    CodeBlock,
    Document,
    Emphasis,
    Heading,
    Image,
    Inline,
    Inlines,
    Item,
    LineBreak,
    Link,
    Listing,
    NoteMark,
    Paragraph,
    Part,
    Piece,
    Quotation,
    Row,
    Rule,
    Strong,
    Table,
    Text,
)

EXERCISE = "EXERCISE. This paper rests on articles invented for training. Nothing in them happened."

# Every sign that can begin or end markup in pandoc's Markdown or in CommonMark, anywhere in a line.
_ACTING = re.compile(r"[\\`*_{}\[\]#|$~^@!\"]")
# The oldest readers know no escape for these, and with them a tag would act.
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
# Runs that typography would redraw.
_REDRAWN = re.compile(r"-{2,}|\.{3,}")
# What makes a list, a heading, a definition or a caption of a line by standing at its start.
_LEADING = re.compile(
    r"^(?:[-+=:%]|\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+)[.)](?=\s|$)|[Tt]able:|\([0-9A-Za-z]+\))"
)
_RULES = {Align.START: "---", Align.CENTRE: ":-:", Align.END: "--:"}
_SAFE = "/:?=&#%+,;@-._~!"


def markdown(document: Document) -> str:
    """Return *document* as Markdown with front matter, notes under the same numbers, and its marking first and last."""
    blocks = [
        _front_matter(document),
        *_marks(document),
        f"# {escaped(document.title)}",
        *_head(document),
        *(block for part in document.parts for block in _part(part)),
        *(f"[^{note.number}]: {_inlines(note.inlines)}" for note in document.notes),
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
    }
    # A JSON string on one line is a YAML string too.
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items() if value)
    return "\n".join(("---", *lines, "---"))


def _marks(document: Document) -> Iterator[str]:
    if document.marking:
        yield f"**{escaped(document.marking)}**"
    if document.exercise:
        yield f"**{EXERCISE}**"


def _head(document: Document) -> Iterator[str]:
    if document.subtitle:
        yield f"*{escaped(document.subtitle)}*"
    if document.fields:
        rows = [f"- **{each.label}:** {escaped('; '.join(each.lines))}" for each in document.fields]
        yield "\n".join(rows)


def _part(part: Part) -> Iterator[str]:
    yield f"## {escaped(part.heading)}"
    yield from _pieces(part.pieces)


def _pieces(pieces: Iterable[Piece]) -> Iterator[str]:
    """Yield a block of Markdown for each piece; a comment keeps two lists that touch from growing together."""
    before: Piece | None = None
    for piece in pieces:
        if isinstance(before, Listing | Actor) and isinstance(piece, Listing | CodeBlock):
            yield "<!-- -->"
        yield from _piece(piece)
        before = piece


def _piece(piece: Piece) -> Iterator[str]:
    match piece:
        case Paragraph(inlines):
            yield _paragraph(inlines)
        case Heading(level, inlines):
            yield f"{'#' * min(level + 1, 6)} {_inlines(inlines, breaks=False)}"
        case Listing(items, ordered, start):
            yield _listing(items, start if ordered else None)
        case Quotation(pieces, speaker):
            said = [*_pieces(pieces), *([f"— {_inlines(speaker)}"] if speaker else [])]
            yield _prefixed("\n\n".join(said), "> ", "> ")
        case CodeBlock(text):
            fence = _fence(text, "`", 3)
            yield f"{fence}\n{text}\n{fence}"
        case Table():
            yield _table(piece)
        case Actor(name, title, items):
            yield _paragraph((Strong((Text(name),)), *((Text(f", {title}"),) if title else ())))
            yield _listing(items, None)
        case Image(_, alternative):
            yield _paragraph((Emphasis((Text(alternative),)),))
        case Choices(labels):
            yield _paragraph((Text(" / ".join(labels)),))
        case Rule():
            yield "* * *"


def _paragraph(inlines: Inlines) -> str:
    return _guarded(_inlines(inlines))


def _listing(items: tuple[Item, ...], start: int | None) -> str:
    """Return the points, each set in under its bullet or number by four spaces, which every reader understands."""
    loose = any(len(item.pieces) > 1 for item in items)
    lines = []
    for place, item in enumerate(items):
        mark = "-" if start is None else f"{start + place}."
        lines.append(_prefixed("\n\n".join(_pieces(item.pieces)), mark.ljust(4), "    "))
    return ("\n\n" if loose else "\n").join(lines)


def _table(table: Table) -> str:
    lines = [
        _cells(column.heading for column in table.columns),
        "|" + "|".join(_RULES[column.align] for column in table.columns) + "|",
        *(_row(row) for row in table.rows),
    ]
    return "\n".join(lines)


def _row(row: Row) -> str:
    return _cells(row.cells)


def _cells(cells: Iterable[Inlines]) -> str:
    return "| " + " | ".join(_inlines(cell, breaks=False, code=False) or " " for cell in cells) + " |"


def _prefixed(text: str, first: str, rest: str) -> str:
    """Return *text* with *first* before its first line and *rest* before the others; blank lines keep no spaces."""
    head, *lines = text.split("\n")
    return "\n".join([(first + head).rstrip(), *((rest + line).rstrip() for line in lines)])


def _inlines(inlines: Inlines, *, breaks: bool = True, code: bool = True) -> str:
    """Return the words; in a heading and in a table a line cannot be broken, and in a table code cannot hold a bar."""
    return "".join(_inline(inline, breaks=breaks, code=code) for inline in inlines)


def _inline(inline: Inline, *, breaks: bool, code: bool) -> str:
    match inline:
        case Text(text):
            return escaped(text)
        case Code(text):
            return _code(text) if code else escaped(text)
        case Strong(inner):
            return _wrapped(_inlines(inner, breaks=breaks, code=code), "**")
        case Emphasis(inner):
            return _wrapped(_inlines(inner, breaks=breaks, code=code), "*")
        case Link(inner, address):
            return f"[{_inlines(inner, breaks=breaks, code=code)}](<{quote(address, safe=_SAFE)}>)"
        case NoteMark(number):
            return f"[^{number}]"
        case LineBreak():
            return "\\\n" if breaks else " "


def _wrapped(words: str, mark: str) -> str:
    """Return *words* between marks that touch letters, since marks beside a space are read as asterisks."""
    bare = words.strip()
    if not bare:
        return words
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{before}{mark}{bare}{mark}{after}"


def _code(text: str) -> str:
    fence = _fence(text, "`", 1)
    return f"{fence} {text} {fence}" if "`" in text or text != text.strip() else f"{fence}{text}{fence}"


def _fence(text: str, sign: str, least: int) -> str:
    """Return a fence longer than any run of *sign* in *text*."""
    longest = max((len(run) for run in re.findall(f"{sign}+", text)), default=0)
    return sign * max(least, longest + 1)


def escaped(text: str) -> str:
    """Return *text* as Markdown that reads as it stands: no sign in it acts, on one line."""
    flat = re.sub(r"[ \t\n]+", " ", text)
    return _REDRAWN.sub(_apart, _ACTING.sub(r"\\\g<0>", flat)).translate(_ENTITIES)


def _apart(run: re.Match[str]) -> str:
    return "".join(f"\\{sign}" for sign in run.group())


def _guarded(words: str) -> str:
    """Return a paragraph whose first words cannot make it a list, a heading, a definition or a caption."""
    return "\n".join(_guarded_line(each) for each in words.split("\n"))


def _guarded_line(words: str) -> str:
    words = words.lstrip(" ")
    leading = _LEADING.match(words)
    if not leading:
        return words
    if words[0] in "-+=:%(":
        return "\\" + words
    return f"{leading.group()[:-1]}\\{leading.group()[-1]}{words[leading.end() :]}"
