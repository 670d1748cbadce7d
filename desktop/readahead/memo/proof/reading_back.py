"""Reads an exported memo back into its words: what stands in the file, whatever wrote or re-saved it since.

What comes in may be any file from anywhere: nothing of it is run, followed or unpacked beyond what a memo can need.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from readahead.model.errors import NotVerifiable

LARGEST = 100_000_000
"""Bytes of a file that is looked at."""

MOST_LETTERS = 5_000_000
"""Code points a memo may have, its manifest beside its words."""

OPENED, CLOSED = "\ue000", "\ue001"
"""What a note's number stands between in the words of a block; no paper holds these two letters."""

TOLD = ("title", "subtitle", "author", "date", "marking", "reference", "exercise")
"""What a file may say of itself beside its words: as a property, in its head or before its text."""

_CALLS = re.compile(f"{OPENED}[0-9]+{CLOSED}")
_MARKS = re.compile(f"[{OPENED}{CLOSED}]")


@dataclass(frozen=True, slots=True)
class Linked:
    """Words of a file that lead to an address outside it."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A file's words: its *blocks* in reading order, a note's call in them being `called`, and its notes by number.

    manifest is the JSON text it carries, empty for none. edges are what stands at the head and foot of every page, where
    the format tells it apart. is_spaced is false where the format keeps no spaces between
    words, only the places of letters on a page. links stand in reading order. told is what the file says of itself beside
    its words, each as a name of `TOLD` and a value. strange is what no memo of ours has, in words.
    """

    manifest: str
    blocks: tuple[str, ...]
    notes: dict[int, str]
    is_spaced: bool = True
    edges: tuple[str, ...] = ()
    links: tuple[Linked, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    strange: tuple[str, ...] = ()


@dataclass(slots=True)
class Gathered:
    """Takes in a file's words one after another, in blocks and notes."""

    manifest: str = ""
    blocks: list[str] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    edges: list[str] = field(default_factory=list)
    links: list[Linked] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _letters: int = 0

    def say(self, text: str) -> None:
        """Add words to the block that is open."""
        self._letters += len(text)
        if self._letters > MOST_LETTERS:
            raise TooMuch
        self._open.append(_MARKS.sub("\ufffd", text))

    @property
    def said(self) -> int:
        """How many letters stand in the block that is open."""
        return sum(map(len, self._open))

    def since(self, start: int) -> str:
        """Return the words of the open block after its first *start* letters, without calls."""
        return _CALLS.sub("", "".join(self._open)[start:])

    def call(self, number: int) -> None:
        """Add the call of a note."""
        self._open.append(called(number))

    def close(self) -> None:
        """End the block that is open."""
        text = "".join(self._open)
        self._open.clear()
        if text.strip():
            self.blocks.append(text)

    def note(self, number: int, text: str) -> None:
        """Add words to a note."""
        self.notes[number] = f"{self.notes[number]} {text}" if number in self.notes else text

    def read(self, *, is_spaced: bool = True) -> ReadBack:
        """Return what was taken in."""
        self.close()
        return ReadBack(
            self.manifest,
            tuple(self.blocks),
            self.notes,
            is_spaced,
            tuple(self.edges),
            tuple(self.links),
            tuple(self.told),
            tuple(dict.fromkeys(self.strange)),
        )


class TooMuch(Exception):
    """A file that unfolds to more than any memo."""


class Foreign(Exception):
    """A file that is not one of ours; str() says why in words that follow “because”."""


def called(number: int) -> str:
    """Return the call of a note as it stands in a block."""
    return f"{OPENED}{number}{CLOSED}"


def read_back(path: Path) -> ReadBack:
    """Return the words of the exported memo at *path*, whatever its name ends in.

    Raises NotVerifiable for a file that cannot be read, is none of ours, or carries no manifest.
    """
    try:
        data = _bytes(path)
        found = _reader(data)(data)
    except OSError as error:
        raise NotVerifiable(path, f"it cannot be read ({error.strerror})") from error
    except (TooMuch, RecursionError, MemoryError) as error:
        raise NotVerifiable(path, "it holds more than a memo can") from error
    except Foreign as error:
        raise NotVerifiable(path, str(error)) from error
    if not found.manifest:
        raise NotVerifiable(
            path, "it carries no manifest: it is no memo of this program, or was exported without one"
        )
    return found


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise TooMuch
    return data


def _reader(data: bytes) -> Callable[[bytes], ReadBack]:
    """Return what reads files that begin as *data* does."""
    from readahead.memo.proof import (
        reading_back_docx,
        reading_back_html,
        reading_back_markdown,
        reading_back_pdf,
    )

    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024]:
        return reading_back_pdf.read
    if head.startswith(b"PK\x03\x04"):
        return reading_back_docx.read
    if head.startswith(b"<"):
        return reading_back_html.read
    return reading_back_markdown.read


def text_of(data: bytes) -> str:
    """Return *data* as text. Raises Foreign for what is none in UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Foreign("it is no PDF, DOCX, HTML or Markdown file") from error
