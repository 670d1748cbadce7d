"""The marking a memo's paper bears as a whole."""

from readahead.model.marking import highest
from readahead.model.memo import Block, Memo

FILLED = frozenset({Block.ANNEX, Block.SOURCES})
"""What holds something without lines of its own: it is filled from the notes of the others."""


def overall(memo: Memo) -> str:
    """Return the marking of the whole: the highest of the memo's own and those of its parts that hold anything."""
    parts = [memo.marking]
    for section in memo.sections:
        lines = [entry.marking for entry in section.entries if entry.text.strip()]
        parts += [section.marking, *lines] if lines or section.block in FILLED else []
    return highest(parts)
