"""Reads a memo's file back as a stranger would: what it says, which notes it calls, and what in it could act.

Nothing of ours is used but the suffix: each format is read by what others read it with.
"""

import io
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import markdown
import pikepdf
import yaml
from lxml import etree
from lxml import html as hypertext

_UNSEEN = re.compile("[\\s\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufe0e\xad\u061c]")


@dataclass(slots=True)
class Paper:
    """A file's words without white space, head and foot of the page among them; the numbers of the notes in the order they
    are called, None where the format does not tell; the notes by number; the manifest; what could act."""

    words: str = ""
    calls: list[int] | None = None
    notes: dict[int, str] = field(default_factory=dict)
    manifest: str = ""
    acts: list[str] = field(default_factory=list)


def squeezed(text: str) -> str:
    """Return *text* without white space and without what only guides line breaks and direction, in NFC."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def read(suffix: str, data: bytes) -> Paper:
    """Return what stands in the file. Raises KeyError for a suffix no reader is known for."""
    return _READERS[suffix](data)


# ---- HTML

_ELEMENTS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "header",
        "footer",
        "section",
        "aside",
        "nav",
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "colgroup",
        "col",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "figure",
        "figcaption",
        "blockquote",
        "pre",
        "code",
        "strong",
        "em",
        "sup",
        "a",
        "br",
        "hr",
        "img",
        "span",
        "time",
        "template",
    ]
)
_ATTRIBUTES = frozenset(
    [
        "lang",
        "charset",
        "http-equiv",
        "content",
        "name",
        "class",
        "id",
        "dir",
        "role",
        "aria-labelledby",
        "aria-label",
        "aria-hidden",
        "href",
        "rel",
        "src",
        "alt",
        "scope",
        "start",
        "datetime",
        "data-manifest",
    ]
)
_LEADS = re.compile(r"#[\w-]+\Z|https?://|mailto:")
_SHOWN = re.compile(r"data:image/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]*\Z")
_FETCHES = re.compile(r"url\(|@import|expression\(|image-set|src\(", re.IGNORECASE)


def _html(data: bytes) -> Paper:
    page = hypertext.document_fromstring(data.decode("utf-8").encode("utf-8"), parser=_PARSER)
    paper = Paper(calls=[], acts=list(_html_acts(page)))
    for call in page.xpath("//*[@role='doc-noteref']"):
        assert paper.calls is not None
        paper.calls.append(int(call.text))
        call.text = ""
    for back in page.xpath("//*[@role='doc-backlink']"):
        back.text = ""
    for note in page.xpath("//*[@role='doc-endnotes']//li"):
        paper.notes[int(note.get("id").removeprefix("note-"))] = squeezed(note.text_content())
    for holder in page.xpath("//template"):
        paper.manifest = holder.get("data-manifest")
    alternatives = "".join(page.xpath("//img/@alt"))
    paper.words = squeezed(page.findtext(".//title") + page.find("body").text_content() + alternatives)
    return paper


_PARSER = hypertext.HTMLParser(encoding="utf-8")


def _html_acts(page: hypertext.HtmlElement) -> Iterator[str]:
    for each in page.iter():
        if not isinstance(each.tag, str):
            yield f"a comment or instruction: {each.text!r}"
            continue
        if each.tag not in _ELEMENTS:
            yield f"<{each.tag}>"
        for name, value in each.attrib.items():
            if name not in _ATTRIBUTES:
                yield f"{name}={value!r}"
            if name == "href" and not _LEADS.match(value):
                yield f"a link to {value!r}"
            if name == "src" and not _SHOWN.match(value):
                yield f"a picture from {value!r}"
            if name == "http-equiv" and value != "Content-Security-Policy":
                yield f"http-equiv={value!r}"
    for style in page.iter("style"):
        yield from (f"{found} in the style sheet" for found in _FETCHES.findall(style.text))


# ---- Markdown

_PAPER = frozenset(
    [
        "html",
        "body",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "strong",
        "em",
        "ul",
        "ol",
        "li",
        "sup",
        "a",
        "div",
        "hr",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ]
)
_PAPER |= frozenset(["blockquote", "pre", "code", "br", "img"])


def _markdown(data: bytes) -> Paper:
    text = data.decode("utf-8")
    _, front, body = text.split("---\n", 2)
    fields = yaml.safe_load(front)
    # pandoc reads the texts of the front matter as Markdown within a line, but for those whose names end in a low line.
    told = [
        f"\N{WORD JOINER} {each}"
        for name, each in fields.items()
        if isinstance(each, str) and not name.endswith("_")
    ]
    made = "".join(_commonmark().reset().convert(each) for each in (body, *told))
    page = hypertext.document_fromstring(f"<html><body>{made}</body></html>", parser=_TEXTS)
    paper = Paper(calls=[], manifest=fields.get("manifest_", ""), acts=list(_markdown_acts(page)))
    for note in page.xpath("//div[@class='footnote']//li"):
        for back in note.xpath(".//a[@class='footnote-backref']"):
            back.drop_tree()
        paper.notes[int(note.get("id").removeprefix("fn:"))] = squeezed(note.text_content())
    for call in page.xpath("//a[@class='footnote-ref']"):
        assert paper.calls is not None
        paper.calls.append(int(call.get("href").removeprefix("#fn:")))
        call.text = ""
    paper.words = squeezed(page.text_content() + "".join(page.xpath("//img/@alt")))
    return paper


@cache
def _commonmark() -> markdown.Markdown:
    reader = markdown.Markdown(extensions=["tables", "footnotes", "fenced_code", "sane_lists"])
    # CommonMark's escapes are those of all ASCII punctuation; < > & are entities in our files.
    reader.ESCAPED_CHARS = list("!\"#$%'()*+,-./:;=?@[\\]^_`{|}~")
    return reader


_TEXTS = hypertext.HTMLParser(encoding="utf-8", remove_comments=False)


def _markdown_acts(page: hypertext.HtmlElement) -> Iterator[str]:
    for each in page.iter():
        if not isinstance(each.tag, str):
            if each.text.strip():
                yield f"a comment: {each.text!r}"
            continue
        if each.tag not in _PAPER:
            yield f"<{each.tag}>"
        if each.tag == "a" and not re.match(r"#|https?://|mailto:", each.get("href", "")):
            yield f"a link to {each.get('href')!r}"
        if each.tag == "img" and not _SHOWN.match(each.get("src", "")):
            yield f"a picture from {each.get('src')!r}"


# ---- DOCX

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FIELDS = re.compile(
    r' ?(?:PAGE|NUMPAGES|(?:NOTEREF|PAGEREF) _\w+(?: \\[fh])*|TOC \\o "\d-\d"(?: \\[hzu])*) ?\Z'
)
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:core|app|custom)\.xml|customXml/[\w/.]+|word/theme/theme1\.xml"
    r"|word/(?:_rels/[\w.-]+\.rels|media/image\d+\.(?:png|jpe?g|svg)|[\w-]+\.xml)"
)


def _docx(data: bytes) -> Paper:
    paper = Paper(calls=[])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    trees = {name: etree.fromstring(each) for name, each in parts.items() if name.endswith((".xml", ".rels"))}
    paper.acts = [*(f"a part {name}" for name in parts if not _PARTS.fullmatch(name)), *_docx_acts(trees)]
    body = trees["word/document.xml"]
    marks = {
        start.get(f"{_W}name"): mark.get(f"{_W}id")
        for start in body.iter(f"{_W}bookmarkStart")
        for mark in _after(start)
    }
    assert paper.calls is not None
    for each in body.iter(f"{_W}footnoteReference", f"{_W}endnoteReference", f"{_W}instrText"):
        if each.tag != f"{_W}instrText":
            paper.calls.append(int(each.get(f"{_W}id")))
        elif named := re.match(r" NOTEREF (\S+)", each.text):
            paper.calls.append(int(marks[named[1]]))
    for name in ("word/footnotes.xml", "word/endnotes.xml"):
        for note in trees.get(name, ()):
            if note.get(f"{_W}type") is None:
                paper.notes[int(note.get(f"{_W}id"))] = squeezed(_said(note))
    edges = [_said(tree) for name, tree in trees.items() if re.match(r"word/(?:header|footer)", name)]
    named = [each.get("descr", "") for each in body.iter("{*}docPr")]
    title = trees["docProps/core.xml"].findtext("{http://purl.org/dc/elements/1.1/}title") or ""
    paper.words = squeezed("".join((title, _said(body), *paper.notes.values(), *edges, *named)))
    paper.manifest = _docx_manifest(trees)
    return paper


def _after(start: etree._Element) -> Iterator[etree._Element]:
    """Yield the first call of a note after a bookmark begins, before it ends."""
    for each in start.itersiblings():
        if each.tag == f"{_W}bookmarkEnd":
            return
        yield from list(each.iter(f"{_W}footnoteReference", f"{_W}endnoteReference"))[:1]


def _said(tree: etree._Element) -> str:
    """Return the words, without what a field shows: those of a repeated call are its number."""
    words = []
    shown = False
    for each in tree.iter(f"{_W}t", f"{_W}fldChar", f"{_W}instrText"):
        if each.tag == f"{_W}fldChar":
            shown = False
        elif each.tag == f"{_W}instrText":
            shown = bool(re.match(" NOTEREF| PAGE", each.text))
        elif not shown or each.text is None or not each.text.isdigit():
            words.append(each.text or "")
    return "".join(words)


def _docx_acts(trees: Mapping[str, etree._Element]) -> Iterator[str]:
    for name, tree in trees.items():
        for each in tree.iter(f"{_W}instrText", f"{_W}fldSimple"):
            told = each.text if each.tag == f"{_W}instrText" else each.get(f"{_W}instr")
            if not _FIELDS.match(told or ""):
                yield f"a field {told!r}"
        for each in tree.iter(
            f"{_W}altChunk", f"{_W}object", f"{_W}attachedTemplate", f"{_W}subDoc", "{*}OLEObject"
        ):
            yield f"{each.tag} in {name}"
        if name.endswith(".rels"):
            for each in tree:
                target, kind = each.get("Target"), each.get("Type").rsplit("/", 1)[-1]
                is_out = each.get("TargetMode") == "External"
                if is_out and (kind != "hyperlink" or not re.match(r"https?://|mailto:", target)):
                    yield f"a {kind} to {target!r}"


def _docx_manifest(trees: Mapping[str, etree._Element]) -> str:
    for name, tree in trees.items():
        if re.fullmatch(r"customXml/item\d+\.xml", name) and (tree.text or "").startswith("{"):
            return str(tree.text)
    return ""


# ---- PDF


def _pdf(data: bytes) -> Paper:
    """Return what the file says to one who has it read aloud: along its tags; then head and foot, which have none."""
    with pikepdf.open(io.BytesIO(data)) as file:
        pages = {page.obj.objgen: _PageText(page) for page in file.pages}
        said = "".join(_tagged(file.Root.StructTreeRoot.K, None, pages))
        with file.open_outline() as outline:
            titles = "".join(_titles(outline.root))
        alternatives = "".join(
            str(each.Alt) for each in file.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
        )
        edges = "".join(page.artifacts for page in pages.values())
        paper = Paper(squeezed(f"{file.docinfo.get('/Title', '')}{titles}{said}{alternatives}{edges}"))
        attached = [each.get_file().read_bytes() for each in file.attachments.values()]
        paper.acts = [f"an attachment more: {each[:80]!r}" for each in attached[1:]]
        paper.acts += _pdf_acts(file)
        paper.manifest = attached[0].decode("utf-8") if attached else ""
    return paper


def _titles(items: Iterable[pikepdf.OutlineItem]) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _titles(item.children)


def _pdf_acts(file: pikepdf.Pdf) -> Iterator[str]:
    for each in file.objects:
        if isinstance(each, pikepdf.Dictionary) and isinstance(each.get("/S"), pikepdf.Name):
            kind = str(each.S)
            if kind in _ACTIONS or (
                kind == "/URI" and not re.match("https?://|mailto:", str(each.get("/URI", "")))
            ):
                yield f"{kind} {each.get('/URI', '')}"


_ACTIONS = frozenset(
    ["/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/Rendition", "/Movie"]
)


def _tagged(
    node: object, page: tuple[int, int] | None, pages: "Mapping[tuple[int, int], _PageText]"
) -> Iterator[str]:
    """Yield the words below a node of the tree of tags, in its order."""
    if isinstance(node, int):
        yield pages[page].marked.get(node, "") if page else ""
    elif isinstance(node, pikepdf.Array):
        for child in node:
            yield from _tagged(child, page, pages)
    elif isinstance(node, pikepdf.Dictionary):
        page = node.Pg.objgen if "/Pg" in node else page
        if "/MCID" in node:
            yield from _tagged(int(node.MCID), page, pages)
        elif "/K" in node:
            yield from _tagged(node.K, page, pages)


class _PageText:
    """The words of a page by the number of their mark, and those that are part of no text."""

    def __init__(self, page: pikepdf.Page) -> None:
        self.marked: dict[int, str] = {}
        self.artifacts = ""
        self._open: list[tuple[str, object]] = []
        self._font: dict[bytes, str] = {}
        self._fonts = {name: _letters(font) for name, font in page.resources.get("/Font", {}).items()}
        for each in pikepdf.parse_content_stream(page):
            self._take(str(each.operator), each.operands)

    def _take(self, operator: str, operands: list[object]) -> None:
        if operator in ("BDC", "BMC"):
            self._open.append((str(operands[0]), operands[1] if operator == "BDC" else None))
            told = self._told("/ActualText")
            if told is not None and "/ActualText" in (self._open[-1][1] or {}):
                self._say(str(told))
        elif operator == "EMC":
            self._open.pop()
        elif operator == "Tf":
            self._font = self._fonts[str(operands[0])]
        elif operator in ("Tj", "TJ") and self._told("/ActualText") is None:
            runs = operands[0] if operator == "TJ" else operands
            text = "".join(self._read(bytes(run)) for run in runs if isinstance(run, pikepdf.String))
            self._say(text[::-1] if any(name == "/ReversedChars" for name, _ in self._open) else text)

    def _read(self, glyphs: bytes) -> str:
        return "".join(
            self._font.get(glyphs[place : place + 2], "\ufffd") for place in range(0, len(glyphs), 2)
        )

    def _say(self, text: str) -> None:
        number = self._told("/MCID")
        if number is None:
            self.artifacts += text
        else:
            self.marked[int(number)] = self.marked.get(int(number), "") + text

    def _told(self, name: str) -> object:
        return next(
            (
                told[name]
                for _, told in reversed(self._open)
                if isinstance(told, pikepdf.Dictionary) and name in told
            ),
            None,
        )


def _letters(font: pikepdf.Dictionary) -> dict[bytes, str]:
    """Return what each glyph stands for, by the font's own table (ISO 32000-1, 9.10.3)."""
    table = bytes(font.ToUnicode.read_bytes()).decode("ascii")
    found: dict[bytes, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, letters in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[bytes.fromhex(glyph)] = bytes.fromhex(letters).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            start = bytes.fromhex(letters).decode("utf-16-be")
            for offset in range(int(last, 16) - int(first, 16) + 1):
                found[(int(first, 16) + offset).to_bytes(2, "big")] = start[:-1] + chr(
                    ord(start[-1]) + offset
                )
    return found


_READERS: Mapping[str, Callable[[bytes], Paper]] = {
    ".html": _html,
    ".md": _markdown,
    ".docx": _docx,
    ".pdf": _pdf,
}
