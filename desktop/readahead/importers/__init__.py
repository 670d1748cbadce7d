"""The room where articles come in: bytes of a file, a folder or a clipboard become an `Article`, or one plain sentence.

`load`, `pasted` and `expand` give sources, `read_all` makes the articles of one, `read` the only or first; `FORMATS` is the table of what can be read.
What a person is asked where a source leaves it open stands in `doubt`.
The parsers are imported only when a source needs them.
"""

from readahead.importers.formats import FORMATS, Format, holds_several, read, read_all
from readahead.importers.gathered import Several
from readahead.importers.source import SIZE_LIMIT, Given, Passed, Source, expand, load, pasted

__all__ = [
    "FORMATS",
    "SIZE_LIMIT",
    "Format",
    "Given",
    "Passed",
    "Several",
    "Source",
    "expand",
    "holds_several",
    "load",
    "pasted",
    "read",
    "read_all",
]
