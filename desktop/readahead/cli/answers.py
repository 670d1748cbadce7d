"""What a verb answers, in words and as JSON, and the desk it asks."""

import argparse
from dataclasses import dataclass

from readahead.cli import shapes
from readahead.cli.passphrases import open_with
from readahead.desk.desk import Desk
from readahead.model.changes import Changes

INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb says: *words* for a person, *shape* for --json, *problems* for stderr and exit status 1."""

    words: str
    shape: shapes.Shape
    problems: tuple[str, ...] = ()


def done(changes: Changes) -> Answer:
    """Return the answer of an act that makes nothing new, or that found nothing to do."""
    said = f"{changes.act}: done." if changes else "Nothing had to be changed."
    return Answer(said, {"done": changes.act, "changes": shapes.changes(changes)})


def open_desk(given: argparse.Namespace) -> Desk:
    """Open the library that the person named, or theirs, with its passphrase where it has one."""
    return open_with(given)
