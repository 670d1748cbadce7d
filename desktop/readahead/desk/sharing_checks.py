"""Reads single values out of an export's JSON, and believes none of them: each has its type, its bounds and its form."""

import json
import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from readahead.model.passage import Span

Fields = Mapping[str, Any]

_UNKEPT = re.compile(r"(?<!\\)(?:\\\\)*\\u(?:[dD][89a-fA-F][0-9a-fA-F]{2}|0000)")
"""An escape for half of a letter or for NUL, which no file can keep and we never write."""

_SHA256 = re.compile("[0-9a-f]{64}")
_UUID = re.compile(r"[\w.:-]{1,80}", re.ASCII)
_POSITION = re.compile("[0-9A-Za-z]*[1-9A-Za-z]")
"""Digits in base 62 without a closing zero: see library.positions."""

_MOST = 2**63


class Malformed(ValueError):
    """Something in an export is not as it is written."""


def document(data: bytes) -> Fields:
    """Return the JSON object in *data*."""
    return fields_of(json.loads(_letters(data)))


def front_matter(data: bytes) -> tuple[Fields, str]:
    """Return what the front matter of an article's file says, and the text below it."""
    head, found, below = data.decode("utf-8").partition("\n---\n\n")
    opening, _, matter = head.partition("\n")
    if not found or opening != "---" or "\x00" in below:
        raise Malformed("no front matter")
    _letters(head.encode("utf-8"))
    fields = {}
    for written in matter.split("\n"):
        name, _, value = written.partition(": ")
        fields[name] = json.loads(value)
    return fields, below


def text(fields: Fields, name: str, otherwise: str | None = None) -> str:
    """Return the words under *name*."""
    found = fields.get(name, otherwise)
    if type(found) is not str:
        raise Malformed(name)
    return found


def _letters(data: bytes) -> str:
    decoded = data.decode("utf-8")
    # looked for only where there is any escape: to look at every letter takes a third of an import
    if "\\u" in decoded and _UNKEPT.search(decoded):
        raise Malformed("half a letter")
    return decoded


def fields_of(value: object) -> Fields:
    """Return *value*, which must be a JSON object."""
    if type(value) is not dict:
        raise Malformed("no object")
    return value


def list_of(fields: Fields, name: str) -> list[Any]:
    """Return the list under *name*, or an empty one."""
    found = fields.get(name, [])
    if type(found) is not list:
        raise Malformed(name)
    return found


def objects(fields: Fields, name: str) -> list[Fields]:
    """Return the JSON objects in the list under *name*."""
    return [fields_of(one) for one in list_of(fields, name)]


def texts(fields: Fields, name: str) -> tuple[str, ...]:
    """Return the strings in the list under *name*."""
    found = list_of(fields, name)
    if not all(type(one) is str for one in found):
        raise Malformed(name)
    return tuple(found)


def flag(fields: Fields, name: str) -> bool:
    """Return whether *name* is said to be so."""
    found = fields.get(name, False)
    if type(found) is not bool:
        raise Malformed(name)
    return found


def whole(value: object) -> int:
    """Return *value*, which must be a whole number from 0 that a file can keep."""
    if type(value) is not int or not 0 <= value < _MOST:
        raise Malformed("no number")
    return value


def real(value: object) -> float:
    """Return *value*, which must be a finite number."""
    if type(value) not in (int, float) or not math.isfinite(value):  # type: ignore[arg-type]  # it is one of the two
        raise Malformed("no number")
    return value  # type: ignore[return-value]  # the type was compared above


def moment(fields: Fields, name: str) -> datetime:
    """Return the moment under *name*, aware UTC."""
    found = datetime.fromisoformat(text(fields, name))
    if found.tzinfo is None:
        raise Malformed(name)
    return found.astimezone(UTC)


def moment_if(fields: Fields, name: str) -> datetime | None:
    """Return the moment under *name*, or None where there is none."""
    return moment(fields, name) if fields.get(name) else None


def uuid(fields: Fields) -> str:
    """Return what the thing is known by."""
    return uuid_of(text(fields, "uuid"))


def uuid_of(found: str) -> str:
    """Return *found*, which must have the form of what things are known by."""
    if not _UUID.fullmatch(found):
        raise Malformed("uuid")
    return found


def sha256(fields: Fields, name: str) -> str:
    """Return the SHA-256 under *name*."""
    found = text(fields, name)
    if not _SHA256.fullmatch(found):
        raise Malformed(name)
    return found


def span(fields: Fields, text_: str) -> Span:
    """Return a stretch of *text_*, whose words must be those it is said to have."""
    start, end = fields.get("start"), fields.get("end")
    if type(start) is not int or type(end) is not int or text_[max(start, 0) : end] != fields.get("quote"):
        raise Malformed("other words")
    return Span(start, end)


def position(fields: Fields) -> str:
    """Return the position of a section or a line."""
    found = text(fields, "position")
    if not _POSITION.fullmatch(found):
        raise Malformed("position")
    return found
