"""Prints a memo's content as PDF: an archive copy that is also accessible, set by Typst.

One that carries its manifest is PDF/A-3a, since PDF/A-2 allows no such attachment, one without is PDF/A-2a; both are
PDF/UA-1.

The Typst source is a file of the program and never holds a word of a user or an article: those arrive as JSON values,
which are printed and never read as markup. It can open no file but its own and the memo's pictures and reach no network.
"""

import json
import re
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from typing import TypeAlias

from readahead import resources
from readahead.memo import colours, marking, pictures
from readahead.memo.document import (
    Actor,
    Choices,
    Code,
    CodeBlock,
    Column,
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
    direction,
    plain,
    spelled,
    walk,
)
from readahead.memo.pdf.coverage import Fitting, fonts
from readahead.model.article import short
from readahead.model.errors import TypesettingFailed
from readahead.model.memo import NotePlace, PageSize

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

ATTACHED = "manifest.json"
"""The name of the attachment that says what each note rests on."""

_LEADS = {1: ["heading"], 2: ["heading", "paragraph"]}
"""What may stand over points."""

_PAPERS = {PageSize.A4: "a4", PageSize.LETTER: "us-letter"}

# What stays on one line beside the longest label, and how many of its words may begin small: what stands over a page
# is no part of the text, and checkers of accessible files take more of them for prose that is kept from readers.
_RUNNING_TITLE, _RUNNING_WORDS = 32, 3
# What goes beside the longest label on two lines.
_EDGE = 48


def pdf(document: Document) -> bytes:
    """Return *document* as a PDF; the same document gives the same bytes.

    Raises TypesettingFailed when the typesetter refuses it, which would be a fault of ours.
    """
    import typst

    moment = datetime.combine(document.date, time(), tzinfo=UTC)
    files = {
        "main.typ": _source(),
        "memo.json": json.dumps(_Paper(document).values(), ensure_ascii=False).encode("utf-8"),
    }
    if document.manifest:
        files[ATTACHED] = document.manifest.encode("utf-8")
    with tempfile.TemporaryDirectory(prefix="readahead-") as root:
        nowhere = f"{root}/no-packages"
        for name, data in zip(_picture_files(document).values(), document.pictures, strict=True):
            # Only text can be handed over in memory.
            Path(root, name).write_bytes(data.data)
        compiler = typst.Compiler(
            root=root, font_paths=fonts(), package_path=nowhere, package_cache_path=nowhere
        )
        try:
            # A dict of files is taken since 0.14, though the stubs do not say so.
            made = compiler.compile(
                files,  # type: ignore[type-var]
                format="pdf",
                pdf_standards=["a-3a" if document.manifest else "a-2a", "ua-1"],
                timestamp=moment,
            )
        except typst.TypstError as error:
            raise TypesettingFailed(error.message) from error
    if not isinstance(made, bytes):
        raise TypesettingFailed("it made no file")
    return made


def unprintable(document: Document) -> str:
    """Return the letters of *document* that no font at hand has, each once: the PDF prints "?" for them."""
    paper = _Paper(document)
    paper.values()
    return paper.missing


def _picture_files(document: Document) -> dict[str, str]:
    """Return under which name each picture lies beside the source, by what the memo calls it."""
    return {
        picture.name: f"picture-{number}.{pictures.FILES[picture.media]}"
        for number, picture in enumerate(document.pictures)
    }


@cache
def _source() -> bytes:
    return resources.read_bytes("templates/memo.typ")


class _Paper:
    """Turns a document into what the Typst source prints, with every text fit for the fonts at hand.

    It walks in reading order, since a note is set where it is first called and only pointed at after that.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._called: dict[int, dict[str, Json]] = {}
        self._fit = Fitting()
        self._pictures = _picture_files(document)
        self._endnotes = document.options.notes is NotePlace.ENDNOTES

    @property
    def missing(self) -> str:
        """The letters no font has among those of `values`."""
        return self._fit.missing

    def values(self) -> dict[str, Json]:
        """Return the paper as plain values."""
        document = self._document
        values: dict[str, Json] = {
            "name": document.title,
            "title": self._fit(document.title),
            "running": self._fit(_running(document.title)),
            "subtitle": self._fit(document.subtitle),
            "kicker": self._fit(" · ".join(filter(None, (document.kicker, document.marking))).upper()),
            "date": spelled(document.date),
            "language": language(document.language),
            "marking": self._fit(document.marking),
            "colour": marking.colour(document.marking),
            "exercise": document.exercise,
            "reference": self._fit(document.reference),
            "author": document.prepared_by,
            "signed": self._fit(short(_on_one_line(document.prepared_by), _EDGE)),
            "fields": [
                {
                    "label": each.label.upper(),
                    "lines": [self._run(words) for words in each.lines],
                    "column": each.column,
                }
                for each in document.fields
            ],
            "contents": document.options.contents,
            "paper": _PAPERS[document.options.page],
            "draft": document.options.draft,
            "accent": document.options.accent or colours.OWN,
            "logo": self._pictures.get(document.options.logo, ""),
            "attached": ATTACHED if document.manifest else "",
            "parts": [self._part(part) for part in document.parts],
        }
        values["endnotes"] = (
            [
                {"number": number, "body": self._inlines(document.notes[number - 1].inlines)}
                for number in sorted(self._called)
            ]
            if self._endnotes
            else []
        )
        values["families"] = [*self._fit.families]
        return values

    def _part(self, part: Part) -> Json:
        pieces = _together([self._piece(piece) for piece in part.pieces])
        return {
            "heading": self._run(part.heading),
            "capitals": self._run(part.heading.upper()),
            "block": part.block.value,
            "pieces": [*pieces],
            "led": bool(pieces) and (pieces[0]["is"] == "together" or bool(pieces[0].get("whole"))),
        }

    def _pieces(self, pieces: tuple[Piece, ...]) -> Json:
        return [self._piece(piece) for piece in pieces]

    def _piece(self, piece: Piece) -> dict[str, Json]:
        match piece:
            case Paragraph(inlines):
                return {"is": "paragraph", **self._words(inlines)}
            case Heading(level, inlines):
                return {"is": "heading", "level": level, **self._words(inlines)}
            case Listing(items, ordered, start):
                return {
                    "is": "list",
                    "dir": _way([words for item in items for words in item.pieces]),
                    "ordered": ordered,
                    "start": start,
                    "whole": _short(items),
                    "items": self._items(items),
                }
            case Quotation(pieces, speaker):
                return {
                    "is": "quotation",
                    "dir": _way(pieces),
                    "pieces": self._pieces(pieces),
                    "speaker": self._inlines(speaker),
                }
            case CodeBlock(text):
                return {"is": "code", "text": self._fit(text), "dir": direction(text).value}
            case Table(columns, rows):
                return {
                    "is": "table",
                    "dir": direction("".join(plain(column.heading) for column in columns)).value,
                    "columns": [self._column(column) for column in columns],
                    "rows": [
                        [{"whole": _is_small(row), **self._words(cell)} for cell in row.cells] for row in rows
                    ],
                }
            case Actor(name, title, items):
                return {
                    "is": "actor",
                    "name": self._run(name),
                    "title": self._run(title),
                    "whole": _short(items),
                    "items": self._items(items),
                }
            case Image(name, alternative):
                return {"is": "image", "file": self._pictures[name], "alternative": alternative}
            case Choices(labels):
                return {"is": "choices", "labels": [self._run(label) for label in labels]}
            case Rule():
                return {"is": "rule"}

    def _note(self, number: int) -> Json:
        """Return the call of a note: with its words the first time, pointing back after that."""
        first = self._called.get(number)
        if first is not None:
            first["again"] = True
            return {"is": first["is"], "number": number, "first": False}
        called = self._called[number] = {"is": "endnote", "number": number, "first": True}
        if not self._endnotes:
            words = self._document.notes[number - 1].inlines
            called |= {"is": "note", "again": False, "body": self._inlines(words)}
        return called

    def _run(self, text: str) -> Json:
        return {"text": self._fit(text), "dir": direction(text).value}

    def _items(self, items: tuple[Item, ...]) -> Json:
        return [self._pieces(item.pieces) for item in items]

    def _column(self, column: Column) -> Json:
        return {"align": column.align.value, "share": column.share, **self._words(column.heading)}

    def _words(self, inlines: Inlines) -> dict[str, Json]:
        return {"words": self._inlines(inlines), "dir": direction(plain(inlines)).value}

    def _inlines(self, inlines: Inlines) -> Json:
        return [self._inline(inline) for inline in inlines]

    def _inline(self, inline: Inline) -> Json:
        match inline:
            case Text(text):
                return self._fit(text)
            case Code(text):
                return {"is": "code", "text": self._fit(text)}
            case Strong(inner):
                return {"is": "strong", "words": self._inlines(inner)}
            case Emphasis(inner):
                return {"is": "emphasis", "words": self._inlines(inner)}
            case Link(inner, address):
                return {"is": "link", "words": self._inlines(_broken(inner, address)), "address": address}
            case NoteMark(number):
                return self._note(number)
            case LineBreak():
                return {"is": "break"}


def _together(pieces: list[dict[str, Json]]) -> list[dict[str, Json]]:
    """Return *pieces* with each heading, what is said of all below it, and short points under it as one.

    What may not break takes its notes to the next page; the typesetter would leave the heading alone at the foot of the
    one before.
    """
    found: list[dict[str, Json]] = []
    for piece in pieces:
        lead = next((n for n in (1, 2) if [each["is"] for each in found[-n:]] == _LEADS[n]), 0)
        if lead and piece.get("whole"):
            found[-lead:] = [{"is": "together", "pieces": [*found[-lead:], piece]}]
        else:
            found.append(piece)
    return found


def _short(items: tuple[Item, ...]) -> bool:
    """Return whether the points are so few and short that they and their notes cannot fill half a page."""
    paragraphs = [piece for item in items for piece in item.pieces]
    words = "".join(plain(piece.inlines) for piece in paragraphs if isinstance(piece, Paragraph))
    return all(isinstance(piece, Paragraph) for piece in paragraphs) and len(items) <= 5 and len(words) < 700


def _way(pieces: Sequence[Piece]) -> str:
    """Return which way what holds *pieces* runs: that of its first words."""
    found = (plain(piece.inlines) for piece in walk(pieces) if isinstance(piece, Paragraph | Heading))
    return direction(next(filter(str.strip, found), "")).value


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _running(title: str) -> str:
    """Return *title* as it stands over the later pages."""
    line = _on_one_line(title)
    small = [each.start() for each in re.finditer(r"[^\W\d_]{2,}", line) if each.group()[0].islower()]
    if len(small) <= _RUNNING_WORDS:
        return short(line, _RUNNING_TITLE)
    return short(line, min(_RUNNING_TITLE, small[_RUNNING_WORDS] + 1))


def _is_small(row: Row) -> bool:
    """Return whether a row is so short that it need not be broken over two pages."""
    return sum(len(plain(cell)) for cell in row.cells) < 600


def _broken(inlines: Inlines, address: str) -> Inlines:
    """Return a bare address with places to break after its stops, other words as they are."""
    if plain(inlines) != address:
        return inlines
    return (Text(re.sub("([/?&=._-]+)", "\\1\u200b", address)),)


def language(tag: str) -> str:
    """Return the two or three letters of a BCP 47 tag's language, "en" for what is no tag."""
    found = re.match("[A-Za-z]{2,3}(?=$|[-_])", tag)
    return found.group().lower() if found else "en"
