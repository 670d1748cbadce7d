"""The user's own words: Markdown in, pieces of the content model out; nothing in it can act.

Python-Markdown with raw HTML off, then nh3's list of allowed tags, then a small walker. Only plain values leave.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

from readahead.memo.document import (
    Align,
    Code,
    CodeBlock,
    Column,
    Emphasis,
    Heading,
    Image,
    Inline,
    Inlines,
    Item,
    LineBreak,
    Link,
    Listing,
    Paragraph,
    Piece,
    Quotation,
    Row,
    Rule,
    Strong,
    Table,
    Text,
    plain,
)
from readahead.memo.printable import printable, visible
from readahead.model.memo import EntryId

_INLINE = {"strong", "em", "code", "a", "br", "img"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BLOCK = {
    "p",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
} | _HEADINGS
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}, "th": {"style"}, "td": {"style"}}
_SCHEMES = {"http", "https", "mailto"}
_ALIGNS = {"right": Align.END, "center": Align.CENTRE}
# Elements nested deeper than this are flattened: nobody means them, and each level costs frames of recursion.
_DEEPEST = 24
_VOID = {"br", "hr", "img"}
# The typesetter refuses an address over 8,000 bytes, and a list that counts from beyond 64 bits.
_LONGEST_ADDRESS = 2_000
_LONGEST_NUMBER = 9
_MOST_LINKS = 500
# The reader would take "#1 priority" for a heading too, and the sign of "C#" for its end (CommonMark 0.31, 4.2).
_HEADING = re.compile(
    r"(?:^|\n)(?P<level>#{1,6})(?P<header>[ \t](?:\\.|[^\\\n])*?)(?:[ \t]+#+)?[ \t]*(?:\n|$)"
)
# No such character is in a text that was made printable.
_TORN = re.compile("[\x02\x03]")
# Where loose words may stand: elsewhere, as between two points of a list, they would be lost.
_FLOWING = {"root", "li", "blockquote", "td", "th"}


def pieces(text: str, *, entry: EntryId | None = None, pictures: Collection[str] = ()) -> tuple[Piece, ...]:
    """Return the user's Markdown *text* as pieces that know their *entry*; its headings start at level 2 and skip none.

    Links lead only to http, https and mailto; HTML is printed as typed. ![what it shows](name) shows one of *pictures*,
    which are known by their names; without words, or with another name, it is printed as typed.
    """
    tree = _Tree()
    tree.feed(_html(printable(text)))
    tree.close()
    return tuple(_levelled(_Walk(entry, frozenset(pictures)).pieces(tree.root)))


def _html(text: str) -> str:
    """Return *text* as HTML in which only the allowed tags are left.

    The reader keeps what it has read under a name between two control characters, and a link whose address holds such
    names can tear one. The words it stands for would be lost: then links, or in the end all signs, are read as typed.
    """
    import nh3

    made = next((html for html in _attempts(text) if not _TORN.search(html)), "")
    return nh3.clean(
        made,
        tags=_INLINE | _BLOCK,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        filter_style_properties={"text-align"},
        link_rel=None,
    )


def _attempts(text: str) -> Iterator[str]:
    """Yield *text* as HTML with all signs of Markdown, without links, and without any within a line."""
    import markdown

    attempts: list[tuple[str, ...]] = [
        (),
        ("reference", "short_reference", "link", "autolink", "automail"),
        ("all",),
    ]
    for left_out in attempts[_is_tangled(text) :]:
        reader = markdown.Markdown(extensions=["tables", "fenced_code", "sane_lists"], output_format="html")
        reader.preprocessors.deregister("html_block")
        if left_out:
            reader.inlinePatterns.deregister("image_link")
        for name in ("html", "image_reference", "short_image_ref", *left_out):
            reader.inlinePatterns.deregister(name, strict=False)
        reader.parser.blockprocessors["hashheader"].RE = _HEADING  # type: ignore[attr-defined]
        if left_out == ("all",):
            reader.treeprocessors.deregister("inline")
        yield reader.convert(text)


def _is_tangled(text: str) -> bool:
    """Return whether *text* has more open brackets than anybody means: for each the reader looks through all the rest."""
    deepest = depth = 0
    for sign in re.findall(r"\[|\]|\n\n", text):
        depth = depth + 1 if sign == "[" else max(depth - 1, 0) if sign == "]" else 0
        deepest = max(deepest, depth)
    return deepest > _DEEPEST or text.count("[") > _MOST_LINKS


@dataclass(slots=True)
class _Node:
    """An element of the cleaned HTML; children are elements and texts in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["_Node | str"] = field(default_factory=list)

    def elements(self, *tags: str) -> Iterator["_Node"]:
        """Yield the elements below this one that bear one of *tags*, outermost only, in order."""
        for child in self.children:
            if isinstance(child, _Node):
                if child.tag in tags:
                    yield child
                else:
                    yield from child.elements(*tags)

    @property
    def text(self) -> str:
        """All words inside."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


class _Tree(HTMLParser):
    """Builds the tree; nh3 has closed and nested every tag rightly."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Node("root")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len(self._open) >= _DEEPEST and tag in _VOID:
            return
        if len(self._open) >= _DEEPEST:
            self._open.append(next(node for node in reversed(self._open) if node.tag in _FLOWING))
            return
        node = _Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, _tag: str) -> None:
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


class _Walk:
    """Turns the tree into pieces that all belong to one entry."""

    def __init__(self, entry: EntryId | None, pictures: frozenset[str] = frozenset()) -> None:
        self._entry = entry
        self._pictures = pictures

    def pieces(self, node: _Node) -> Iterator[Piece]:
        """Yield the pieces inside *node*; words between block elements make paragraphs of their own."""
        loose: list[_Node | str] = []
        for child in node.children:
            if isinstance(child, str) or child.tag in _INLINE:
                loose.append(child)
                continue
            yield from self._paragraph(loose)
            loose = []
            yield from self._piece(child)
        yield from self._paragraph(loose)

    def _paragraph(self, children: list[_Node | str]) -> Iterator[Piece]:
        """Yield the paragraph *children* make, parted where a picture stands among them."""
        words: list[_Node | str] = []
        for child in children:
            if isinstance(child, _Node) and self._is_shown(child):
                yield from self._words(words)
                words = []
                yield Image(child.attributes["src"], " ".join(child.attributes["alt"].split()), self._entry)
            else:
                words.append(child)
        yield from self._words(words)

    def _is_shown(self, node: _Node) -> bool:
        told = node.attributes
        return node.tag == "img" and told.get("src") in self._pictures and visible(told.get("alt", ""))

    def _words(self, children: list[_Node | str]) -> Iterator[Piece]:
        if inlines := _inlines(children):
            yield Paragraph(inlines, self._entry)

    def _piece(self, node: _Node) -> Iterator[Piece]:
        match node.tag:
            case "p":
                yield from self._paragraph(node.children)
            case "ul" | "ol":
                yield self._listing(node)
            case "blockquote":
                yield Quotation(tuple(self.pieces(node)), entry=self._entry)
            case "pre":
                yield CodeBlock(node.text.strip("\n"), self._entry)
            case "hr":
                yield Rule()
            case "table":
                yield from self._table(node)
            case tag if tag in _HEADINGS:
                inlines = _inlines(node.children)
                if visible(plain(inlines)):
                    yield Heading(int(tag[1]), inlines, self._entry)
            case _:
                yield from self.pieces(node)

    def _listing(self, node: _Node) -> Listing:
        items = tuple(Item(tuple(self.pieces(item)), self._entry) for item in node.elements("li"))
        start = node.attributes.get("start", "1")
        counts = start.isdecimal() and len(start) <= _LONGEST_NUMBER
        return Listing(items, ordered=node.tag == "ol", start=int(start) if counts else 1)

    def _table(self, node: _Node) -> Iterator[Piece]:
        lines = [list(line.elements("th", "td")) for line in node.elements("tr")]
        if not lines or not lines[0]:
            return
        head, *rows = lines
        columns = tuple(Column(_inlines(cell.children), _align(cell)) for cell in head)
        width = len(columns)
        yield Table(
            columns,
            tuple(
                Row(
                    tuple(_inlines(cell.children) for cell in row[:width]) + ((),) * (width - len(row)),
                    self._entry,
                )
                for row in rows
            ),
        )


def _align(cell: _Node) -> Align:
    value = cell.attributes.get("style", "").removeprefix("text-align:").strip(" ;")
    return _ALIGNS.get(value, Align.START)


def _inlines(children: list[_Node | str]) -> Inlines:
    """Return the words of *children* as inlines, without white space at the edges."""
    found = [inline for child in children for inline in _inline(child)]
    while found and (isinstance(found[0], LineBreak) or found[0] == Text(" ")):
        del found[0]
    while found and (isinstance(found[-1], LineBreak) or found[-1] == Text(" ")):
        del found[-1]
    if found and isinstance(found[0], Text):
        found[0] = Text(found[0].text.lstrip(" "))
    if found and isinstance(found[-1], Text):
        found[-1] = Text(found[-1].text.rstrip(" "))
    for place, (before, each) in enumerate(pairwise(found), 1):
        if isinstance(before, LineBreak) and isinstance(each, Text):
            found[place] = Text(each.text.lstrip(" "))
    return tuple(found)


def _inline(child: _Node | str) -> Iterator[Inline]:
    if isinstance(child, str):
        if child:
            yield Text(re.sub("[ \t\n]+", " ", child))
        return
    inner = tuple(inline for grandchild in child.children for inline in _inline(grandchild))
    match child.tag:
        case "br":
            yield LineBreak()
        case "img":
            # none of the memo's pictures, or one in a line that can hold none
            yield Text(f"![{child.attributes.get('alt', '')}]({child.attributes.get('src', '')})")
        case "code":
            if child.text:
                yield Code(" ".join(child.text.split("\n")))
        case "strong" if inner:
            yield Strong(inner)
        case "em" if inner:
            yield Emphasis(inner)
        case "a" if inner and _leads(child.attributes.get("href", "")):
            yield Link(inner, child.attributes["href"])
        case _:
            yield from inner


def _leads(address: str) -> bool:
    """Return whether *address* leads out of the paper: one without a scheme would lead to a file beside it."""
    return len(address) <= _LONGEST_ADDRESS and address.partition(":")[0].lower() in _SCHEMES


def _levelled(found: Iterator[Piece]) -> Iterator[Piece]:
    """Yield the pieces with headings from level 2 on, each at most one deeper than the one before."""
    stack: list[int] = []
    for piece in found:
        if isinstance(piece, Heading):
            while stack and stack[-1] >= piece.level:
                stack.pop()
            stack.append(piece.level)
            piece = Heading(min(len(stack) + 1, 6), piece.inlines, piece.entry)
        yield piece
