"""Reads a manifest back out of a file, which anybody may have written: what is not of its shape is refused."""

import json
from dataclasses import dataclass
from typing import NoReturn

from readahead.memo.proof.manifest import VERSION
from readahead.memo.proof.reading_back import Foreign
from readahead.model.memo import Provenance
from readahead.model.passage import Span
from readahead.model.proving import SET

_MOST = 20_000
"""Lines, notes or other texts a manifest may tell of."""

_WORDINGS = {SET, *(each.value for each in Provenance)}


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the manifest has it: see memo/proof/manifest.py."""

    part: str
    wording: str
    words: tuple[str | int, ...]

    @property
    def notes(self) -> tuple[int, ...]:
        """The numbers of the notes it calls, in order."""
        return tuple(each for each in self.words if isinstance(each, int))

    @property
    def text(self) -> str:
        """Its words without the calls, on one line."""
        return " ".join("".join(each for each in self.words if isinstance(each, str)).split())


@dataclass(frozen=True, slots=True)
class Noted:
    """A note as the manifest has it."""

    number: int
    article: str
    spans: tuple[Span, ...]
    quote: str
    printed: str
    missing: bool
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Leading:
    """A link as the manifest has it; line is its place in the lines, None for one in no line."""

    line: int | None
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a file says of itself; links is None where it was written before any told of them."""

    memo: str
    title: str
    date: str
    marking: str
    reference: str
    frame: tuple[str, ...]
    lines: tuple[Line, ...]
    notes: tuple[Noted, ...]
    links: tuple[Leading, ...] | None = None


def read(text: str) -> Manifest:
    """Return the manifest in *text*. Raises Foreign for what is none, or is a later version's."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Foreign("its manifest is damaged") from error
    if not isinstance(told, dict) or type(told.get("readahead")) is not int:
        _refuse()
    if told["readahead"] > VERSION:
        raise Foreign("its manifest is a later version’s; a newer program can read it")
    return Manifest(
        memo=_text(told, "memo"),
        title=_text(told, "title"),
        date=_text(told, "date"),
        marking=_text(told, "marking"),
        reference=_text(told, "reference"),
        frame=tuple(_as_text(each) for each in _list(told, "frame")),
        lines=tuple(_line(each) for each in _list(told, "lines")),
        notes=tuple(_noted(each) for each in _list(told, "notes")),
        links=tuple(_leading(each) for each in _list(told, "links")) if "links" in told else None,
    )


def _line(told: object) -> Line:
    fields = _object(told)
    wording = _text(fields, "wording")
    if wording not in _WORDINGS:
        _refuse()
    words = _list(fields, "words")
    return Line(
        _text(fields, "part"),
        wording,
        tuple(each if isinstance(each, str) else _as_number(each) for each in words),
    )


def _noted(told: object) -> Noted:
    fields = _object(told)
    spans = []
    for each in _list(fields, "passages"):
        passage = _object(each)
        start, end = _as_number(passage.get("start")), _as_number(passage.get("end"))
        if start >= end:
            _refuse()
        spans.append(Span(start, end))
    missing = fields.get("missing")
    if not isinstance(missing, bool):
        _refuse()
    return Noted(
        number=_as_number(fields.get("number")),
        article=_text(fields, "article"),
        spans=tuple(spans),
        quote=_text(fields, "quote"),
        printed=_text(fields, "printed"),
        missing=missing,
        marking=_text(fields, "marking") if "marking" in fields else "",
    )


def _leading(told: object) -> Leading:
    fields = _object(told)
    line = fields.get("line")
    return Leading(
        None if line is None else _as_number(line), _text(fields, "words"), _text(fields, "address")
    )


def _object(told: object) -> dict[str, object]:
    return told if isinstance(told, dict) else _refuse()


def _list(fields: dict[str, object], name: str) -> list[object]:
    held = fields.get(name)
    return held if isinstance(held, list) and len(held) <= _MOST else _refuse()


def _text(fields: dict[str, object], name: str) -> str:
    return _as_text(fields.get(name))


def _as_text(held: object) -> str:
    return held if isinstance(held, str) else _refuse()


def _as_number(held: object) -> int:
    return held if type(held) is int and 0 <= held < 2**31 else _refuse()


def _refuse() -> NoReturn:
    raise Foreign("its manifest is not of the shape this program writes")
