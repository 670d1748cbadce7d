"""What stands in a memo's row for its head and its options, and what is read from there."""

import json
from dataclasses import asdict, fields

from readahead.library.store import packed
from readahead.library.typed import clean
from readahead.model.memo import Header, MemoOptions, NotePlace, PageSize


def header_column(header: Header) -> str:
    """Return what stands in a memo's row for *header*."""
    return packed({name: clean(value) for name, value in asdict(header).items() if value})


def header_of(column: str) -> Header:
    """Return the header in a memo's row."""
    known = {field.name for field in fields(Header)}
    return Header(**{name: value for name, value in json.loads(column).items() if name in known})


def options_column(options: MemoOptions) -> str:
    """Return what stands in a memo's row for *options*: those that differ from the usual."""
    usual = asdict(MemoOptions())
    return packed({name: value for name, value in asdict(options).items() if value != usual[name]})


def options_of(column: str) -> MemoOptions:
    """Return the options in a memo's row; what this version does not know, or cannot read, is as usual."""
    held = json.loads(column)
    known = {field.name for field in fields(MemoOptions)}
    told = {name: value for name, value in held.items() if name in known}
    if told.get("notes") in list(NotePlace):
        told["notes"] = NotePlace(told["notes"])
    if told.get("page") in list(PageSize):
        told["page"] = PageSize(told["page"])
    return MemoOptions(**told)
