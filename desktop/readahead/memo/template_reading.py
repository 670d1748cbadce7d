"""Reads one template file: TOML in, a Template out; what breaks the rules is refused with the line it stands on."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import TypeAlias, TypeVar

from readahead.model.card import Kind
from readahead.model.errors import InvalidTemplate, NewerTemplate
from readahead.model.memo import Block, Header, Template, TemplateSection

VERSION = 1
"""The version of templates this program knows; one without a number is of this."""

Fields: TypeAlias = Mapping[str, object]
Choice = TypeVar("Choice", Block, Kind)

_TEMPLATE_KEYS = {"version", "label", "kicker", "pages", "header", "section"}
_SECTION_KEYS = {"key", "heading", "block", "prompt", "kinds", "limit", "pages", "lines"}
_HEADER_KEYS = tuple(field.name for field in fields(Header))
_FAULT = re.compile(r"(?s)(.*) \(at (?:line (\d+), column \d+|end of document)\)")
_HEADED = re.compile(r"\s*\[+\s*([\w.\"-]+)\s*\]+")
_KEYED = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*=")


def read(file: Path, source: bytes, *, own: bool = False) -> Template:
    """Return the template in *file*, which is called as the file is; *source* is what the file holds.

    Raises InvalidTemplate for one that breaks the rules, NewerTemplate for one of a later version.
    """
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise InvalidTemplate(file.name, line, "it is not written in UTF-8") from error
    try:
        told: Fields = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _misspelt(file.name, text, str(error)) from error
    return _Reading(file, text).template(told, own=own)


def _misspelt(name: str, text: str, fault: str) -> InvalidTemplate:
    """Return the refusal of what is no TOML, with the line and the words of its reader."""
    found = _FAULT.fullmatch(fault)
    last = max(len(text.splitlines()), 1)
    reason, line = (found[1], int(found[2] or last)) if found else (fault, last)
    return InvalidTemplate(name, line, reason[:1].lower() + reason[1:])


class _Reading:
    """Checks what one file says, and knows where it says it."""

    def __init__(self, file: Path, text: str) -> None:
        self._file = file
        self._lines = text.splitlines()
        self._places = dict(_places(self._lines))

    def template(self, told: Fields, *, own: bool) -> Template:
        if self._number(told, "version", VERSION) > VERSION:
            raise NewerTemplate(self._file.name)
        self._refuse_unknown(told, _TEMPLATE_KEYS)
        label = self._text(told, "label", required=True)
        return Template(
            name="-".join(self._file.stem.casefold().split()),
            label=label,
            kicker=self._text(told, "kicker") or label,
            pages=self._number(told, "pages", 0),
            header=self._header(told),
            sections=self._sections(told),
            own=own,
        )

    def _header(self, told: Fields) -> tuple[tuple[str, str], ...]:
        header = told.get("header", {})
        if not isinstance(header, dict):
            raise self._fault("header", "header must be a [header] table")
        self._refuse_unknown(header, _HEADER_KEYS, "header")
        return tuple((key, self._text(header, key, "header", required=True)) for key in header)

    def _sections(self, told: Fields) -> tuple[TemplateSection, ...]:
        tables = told.get("section")
        if not isinstance(tables, list) or not tables:
            raise self._fault("section", "there must be at least one [[section]]")
        sections = tuple(self._section(number, table) for number, table in enumerate(tables, 1))
        keys = [section.key for section in sections]
        for number, key in enumerate(keys, 1):
            if key in keys[: number - 1]:
                raise self._fault("key", f"the key “{key}” is used twice", f"section {number}")
        return sections

    def _section(self, number: int, told: object) -> TemplateSection:
        place = f"section {number}"
        if not isinstance(told, dict):
            raise self._fault("section", "a section must be a [[section]] table")
        self._refuse_unknown(told, _SECTION_KEYS, place)
        kinds = told.get("kinds", [])
        if not isinstance(kinds, list):
            raise self._fault("kinds", "kinds must be a list", place)
        return TemplateSection(
            key=self._text(told, "key", place, required=True),
            heading=self._text(told, "heading", place, required=True),
            block=self._one_of(Block, told.get("block", ""), "block", place),
            prompt=self._text(told, "prompt", place),
            kinds=tuple(self._one_of(Kind, kind, "kinds", place) for kind in kinds),
            limit=self._number(told, "limit", 8, place),
            pages=self._number(told, "pages", 0, place),
            lines=self._number(told, "lines", 0, place),
        )

    def _one_of(self, choices: type[Choice], value: object, key: str, place: str) -> Choice:
        for choice in choices:
            if choice == value:
                return choice
        raise self._fault(key, f"{key} {_shown(value)} is none of {', '.join(choices)}", place)

    def _text(self, told: Fields, key: str, place: str = "", *, required: bool = False) -> str:
        value = told.get(key, "")
        if not isinstance(value, str) or (required and not value.strip()):
            raise self._fault(key, f"{key} must be a text", place)
        return value

    def _number(self, told: Fields, key: str, default: int, place: str = "") -> int:
        value = told.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self._fault(key, f"{key} must be a whole number, 0 or more", place)
        return value

    def _refuse_unknown(self, told: Fields, known: set[str] | tuple[str, ...], place: str = "") -> None:
        for key in told:
            if key not in known:
                raise self._fault(key, f"“{key}” is none of {', '.join(sorted(known))}", place)

    def _fault(self, key: str, reason: str, place: str = "") -> InvalidTemplate:
        """Return the refusal with the line *key* stands on, else that of the table it is missing in, else the first."""
        line = self._places.get((place, key)) or self._places.get((place, "")) or 1
        return InvalidTemplate(self._file.name, line, reason)


def _places(lines: list[str]) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield where each table and key stands: the table as "header" or "section 2", the key or "" for the table."""
    place, sections = "", 0
    is_open = ""
    for number, line in enumerate(lines, 1):
        if not is_open and (headed := _HEADED.match(line)):
            name = headed[1]
            sections += name == "section"
            place = f"section {sections}" if name == "section" else name
            yield (place, ""), number
            if name not in ("section", "header"):
                yield ("", name.partition(".")[0]), number
        elif not is_open and (keyed := _KEYED.match(line)):
            yield (place, keyed[1]), number
        for mark in ('"""', "'''"):
            # words over several lines may look like keys
            if line.count(mark) % 2 and is_open in ("", mark):
                is_open = "" if is_open else mark


def _shown(value: object) -> str:
    return f"“{value}”" if isinstance(value, str) else repr(value)
