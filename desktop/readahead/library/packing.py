"""Compact JSON, written and read quickly: several lists for every card."""

import json
from collections.abc import Callable, Iterable
from json import encoder
from typing import Any


def packed(value: object) -> str:
    """Return *value* as compact JSON."""
    # most lists of a card are empty
    return "[]" if value in ((), []) else "".join(_pieces(value, 0))


def unpacked(column: str) -> Any:
    """Return what *column* holds as JSON. Raises ValueError for what is none."""
    # what json.loads does besides, to skip blanks and to ask for the type, takes longer than a short list
    value, end = _read(column)
    if end != len(column):
        raise ValueError(f"more than one value: {column!r}")
    return value


def _encoding() -> Callable[[object, int], Iterable[str]]:
    """Return what gives the pieces of a value's JSON, indented by nothing: made once, since json makes it anew for every call.

    Its part that is written in C has no public name; without it the same is written more slowly.
    """
    make = getattr(encoder, "c_make_encoder", None)
    if make is None:
        plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
        return lambda value, _: plain.iterencode(value)
    encode: Callable[[object, int], Iterable[str]] = make(
        None, _refuse, encoder.encode_basestring, None, ":", ",", False, False, True
    )
    return encode


def _refuse(value: object) -> object:
    raise TypeError(f"{type(value).__name__} is not kept as JSON")


_pieces = _encoding()
_read = json.JSONDecoder().raw_decode
