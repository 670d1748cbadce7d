"""What a verb answers, in words and as JSON, and the desk it asks."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from readahead.cli import shapes
from readahead.cli.passphrases import open_with
from readahead.desk.desk import Desk
from readahead.model.changes import Changes
from readahead.model.errors import LibraryError

INBOX = "inbox"
_SNAPSHOT_S = 1.0
"""How long a verb that changed something puts off its answer for a snapshot, unless the last is more than a day old."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb says: *words* for a person, *shape* for --json, *problems* for stderr and exit status 1.

    status is what it exits with where there are no problems.
    """

    words: str
    shape: shapes.Shape
    problems: tuple[str, ...] = ()
    status: int = 0


def done(changes: Changes) -> Answer:
    """Return the answer of an act that makes nothing new, or that found nothing to do."""
    said = f"{changes.act}: done." if changes else "Nothing had to be changed."
    return Answer(said, {"done": changes.act, "changes": shapes.changes(changes)})


@contextmanager
def open_desk(given: argparse.Namespace) -> Iterator[Desk]:
    """Open the library that the person named, or theirs, with its passphrase where it has one, while the block runs.

    A snapshot is taken where one is due after a change. What the person should know is left in *given* as "warnings".
    """
    with open_with(given) as desk:
        given.warnings = list(desk.warnings)
        yield desk
        if desk.has_written:
            try:
                desk.keep_snapshot(within_s=None if desk.is_snapshot_overdue else _SNAPSHOT_S)
            except LibraryError as fault:
                given.warnings.append(f"No snapshot was taken: {fault}")
