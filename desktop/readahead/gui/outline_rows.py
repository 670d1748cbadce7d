"""What of a section's rows in the outline is new: the rows that go, those that come, and those that read differently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readahead.model.memo import Entry, Section


@dataclass(frozen=True, slots=True)
class Renewal:
    """Rows *first* up to *gone* go, and rows first up to *come* stand in their place; *changed* are rows that stay."""

    first: int
    gone: int
    come: int
    changed: tuple[int, ...]


def renewal(before: Sequence[Entry], after: Sequence[Entry]) -> Renewal:
    """Return what makes *after* of *before*: rows at the beginning and the end stay where they are the same lines."""
    most = min(len(before), len(after))
    first = next((row for row in range(most) if before[row].id != after[row].id), most)
    same = 0
    while same < most - first and before[-1 - same].id == after[-1 - same].id:
        same += 1
    gone, come = len(before) - same, len(after) - same
    kept = [(row, row) for row in range(first)]
    kept += [(gone + row, come + row) for row in range(same)]
    changed = tuple(new for old, new in kept if before[old] != after[new])
    return Renewal(first, gone, come, changed)


def are_same_sections(before: Sequence[Section], after: Sequence[Section]) -> bool:
    """Return whether there are sections, and the same ones in the same order, whatever stands in them."""
    return bool(before) and [one.id for one in before] == [one.id for one in after]
