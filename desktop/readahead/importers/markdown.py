"""Markdown files: the front matter says what the article is, the rest is reduced to plain paragraphs.

Only the marks go; every word stays, in its order.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from readahead.importers import dates, tables
from readahead.importers.encoding import text_of
from readahead.importers.header import headed
from readahead.importers.known import Known, asked, language_tag, settled
from readahead.importers.source import Given, Source
from readahead.model.article import Article, Origin, normalised
from readahead.model.errors import EmptySource

_FRONT = re.compile(r"\s*---[ \t]*\n(?P<matter>.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_LARGEST_FRONT = 16_000
_YES = frozenset(("yes", "true", "1", "on"))

_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_HEADING = re.compile(r"\s{0,3}(?P<level>#{1,6})(?:[ \t]+(?P<words>.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-{2,})[ \t]*$")
_RULE = re.compile(r"\s{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTED = re.compile(r"^\s{0,3}(?:>[ \t]?)+")
_BULLET = re.compile(r"^\s*[-*+][ \t]+(?=\S)")
_NUMBERED = re.compile(r"\s*\d{1,3}[.)][ \t]+(?=\S)")
_DEFINITION = re.compile(r"\s{0,3}\[[^\]\n]{1,200}\]:\s*\S+(?:\s+[\"'(].*)?$")

_IMAGE = re.compile(r"!\[([^\[\]\n]{0,1000})\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)")
_LINK = re.compile(
    r"\[([^\[\]]{0,1000})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\[\]\n]{0,200}\])"
)
_ADDRESS = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,1000})?/?>")
_MARKS = re.compile(r"(?<!\\)(?:\*{1,3}|_{1,3}|~~|`+)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Reduced:
    """The words of a Markdown text; heading is its first line where that is a heading."""

    text: str
    heading: str = ""


def read(source: Source, given: Given, *, today: date | None) -> Article:
    """Return the article in *source*, whose text is what is left of the Markdown without its marks.

    A front matter that is not to be understood is read as part of the text.
    Raises EmptySource, BinarySource and UnknownEncoding.
    """
    whole = text_of(source.data, source.name, encoding=given.encoding)
    stated, rest = _split(whole, today)
    reduced = reduce(rest)
    if not reduced.text:
        raise EmptySource(source.name)
    header = headed(reduced.text, today=today, title=stated.title or reduced.heading)
    layers = (asked(given), stated, header.stated, header.guessed)
    return settled(reduced.text, header.body, layers, file_name=source.name)


def stated_date(source: Source, *, encoding: str = "") -> str:
    """Return the words the front matter of *source* dates its article by, or nothing."""
    match = _FRONT.match(text_of(source.data, source.name, encoding=encoding))
    fields = front_matter(match["matter"]) if match else None
    return _dated(fields or {})


def reduce(markdown: str) -> Reduced:
    """Return *markdown* as paragraphs divided by blank lines; wrapped lines are joined, list items stand apart."""
    kept = [(is_heading, words) for is_heading, words in _blocks(_without_comments(markdown)) if words]
    heading = kept[0][1] if kept and kept[0][0] else ""
    return Reduced(normalised("\n\n".join(words for _, words in kept)), normalised(heading))


def _split(text: str, today: date | None) -> tuple[Known, str]:
    """Return what the front matter of *text* states, and the text below it."""
    match = _FRONT.match(text)
    fields = front_matter(match["matter"]) if match else None
    if match is None or fields is None:
        return Known(Origin.STATED), text
    return _known(fields, today), text[match.end() :]


def front_matter(matter: str) -> dict[str, str] | None:
    """Return the keys (in lower case) and values of a front matter, all of them words; None if it is not one.

    Aliases and anything that is not a flat list of keys with words or lists of words is refused: an alias bomb
    under 1 kB hangs a common loader, and NO is a country.
    """
    import yaml

    class Strings(yaml.BaseLoader):
        """Makes no value but words, and follows no alias."""

        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            if self.check_event(yaml.AliasEvent):
                raise yaml.YAMLError("an alias")
            return super().compose_node(parent, index)

    if len(matter) > _LARGEST_FRONT:
        return None
    try:
        loaded = yaml.load(matter, Strings)
    except (yaml.YAMLError, RecursionError, ValueError, OverflowError):  # \UFFFFFFFF is no letter.
        return None
    if not isinstance(loaded, dict):
        return None
    return {str(key).strip().lower(): _words(value) for key, value in loaded.items()}


def _words(value: object) -> str:
    """Return a front matter's value as words: a list of words is joined by commas, anything deeper is dropped."""
    if isinstance(value, list):
        return ", ".join(item for item in value if isinstance(item, str))
    return value.strip() if isinstance(value, str) else ""


def _dated(fields: dict[str, str]) -> str:
    """Return the words that date an article in the *fields* of a front matter."""
    return next((fields[name] for name in ("published", "date", "publication_date") if fields.get(name)), "")


def _known(fields: dict[str, str], today: date | None) -> Known:
    """Return what the *fields* of a front matter state."""

    def first(*names: str) -> str:
        return next((fields[name] for name in names if fields.get(name)), "")

    outlet = first("outlet", "source", "publication", "publisher", "site")
    agency = first("agency", "wire")
    if not agency and (known := tables.agency(outlet)):
        outlet, agency = "", known
    return Known(
        Origin.STATED,
        title=first("title", "headline"),
        outlet=outlet,
        agency=agency,
        byline=first("byline", "author", "authors"),
        dateline=first("dateline", "place"),
        published=dates.plain(_dated(fields), today=today),
        language=language_tag(first("language", "lang")),
        address=first("address", "url", "link"),
        exercise=first("exercise").lower() in _YES,
    )


def _without_comments(markdown: str) -> str:
    """Return *markdown* without HTML comments; one that is never closed is text."""
    pieces, at = [], 0
    while (start := markdown.find("<!--", at)) >= 0 and (end := markdown.find("-->", start + 4)) >= 0:
        pieces.append(markdown[at:start])
        at = end + 3
    return "".join(pieces) + markdown[at:]


def _blocks(markdown: str) -> Iterator[tuple[bool, str]]:
    """Yield each block of *markdown*: whether it is a heading, and its words without marks."""
    gathered: list[str] = []
    code: list[str] | None = None
    for line in markdown.split("\n"):
        if _FENCE.match(line):
            yield False, _paragraph(gathered)
            yield False, "\n".join(code or [])
            code = [] if code is None else None
        elif code is not None:
            code.append(line.rstrip())
        else:
            yield from _line(_QUOTED.sub("", line), gathered)
    yield False, _paragraph(gathered)
    yield False, "\n".join(code or [])


def _line(line: str, gathered: list[str]) -> Iterator[tuple[bool, str]]:
    """Yield the blocks that end at or with *line*; what may go on with the next one is left in *gathered*."""
    if gathered and _UNDERLINE.match(line):
        yield True, _paragraph(gathered)
    elif heading := _HEADING.match(line):
        yield False, _paragraph(gathered)
        yield True, _inline(heading["words"] or "")
    elif not line.strip() or _RULE.match(line) or _DEFINITION.match(line):
        yield False, _paragraph(gathered)
    else:
        if _BULLET.match(line) or _NUMBERED.match(line):
            yield False, _paragraph(gathered)
        gathered.append(_BULLET.sub("", line).strip())


def _paragraph(lines: list[str]) -> str:
    """Return the paragraph of *lines* and empty them. A backslash at a line's end breaks the line."""
    words = "".join(line[:-1] + "\n" if line.endswith("\\") else line + " " for line in lines)
    lines.clear()
    return _inline(words.strip())


def _inline(words: str) -> str:
    """Return *words* without the marks of images, links, emphasis, code and tags."""
    words = _ADDRESS.sub(r"\1", words)
    words = _LINK.sub(r"\1", _IMAGE.sub(r"\1", words))
    words = _without_pairs(_TAG.sub("", words))
    words = html.unescape(_ESCAPE.sub(r"\1", words))
    return "\n".join(" ".join(line.split()) for line in words.split("\n")).strip()


def _without_pairs(words: str) -> str:
    """Return *words* without the marks of emphasis and code that stand in pairs; one walk, whatever the input."""
    open_at: dict[str, re.Match[str]] = {}
    dropped: list[re.Match[str]] = []
    for match in _MARKS.finditer(words):
        mark = match[0]
        before, after = words[max(0, match.start() - 1) : match.start()], words[match.end() : match.end() + 1]
        code, inside = mark[0] == "`", mark[0] == "_" and before.isalnum() and after.isalnum()
        closes = code or (bool(before) and not before.isspace() and not inside)
        opens = code or (bool(after) and not after.isspace() and not inside)
        if closes and mark in open_at:
            dropped += [open_at.pop(mark), match]
        elif opens:
            open_at[mark] = match
    pieces, at = [], 0
    for match in sorted(dropped, key=lambda match: match.start()):
        pieces.append(words[at : match.start()])
        at = match.end()
    return "".join(pieces) + words[at:]
