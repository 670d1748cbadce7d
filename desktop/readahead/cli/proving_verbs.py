"""The verbs for what has left the desk: verify a file, deliver a memo, and see what bears on it since."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from readahead.cli import shapes
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb
from readahead.model.errors import LibraryUnavailable
from readahead.model.proving import CheckedLine, CheckedNote, Proof, Standing

ALTERED, SOURCE_MISSING = 3, 4
"""What verify exits with where something was altered, and where only sources are missing."""

_STATUS = {Standing.HOLDS: 0, Standing.ALTERED: ALTERED, Standing.SOURCE_MISSING: SOURCE_MISSING}
_SAID = {Standing.HOLDS: "holds", Standing.ALTERED: "altered", Standing.SOURCE_MISSING: "source missing"}


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(
        verbs,
        "verify",
        "check an exported memo against itself and the library, line by line; exits with 0 where all holds, "
        f"{ALTERED} where something was altered, {SOURCE_MISSING} where only sources are missing",
    )
    one.add_argument("file", type=Path, metavar="FILE", help="a PDF, DOCX, HTML or Markdown file")


def _verify(given: argparse.Namespace) -> Answer:
    if not given.library.exists():
        raise LibraryUnavailable(given.library, "there is no such library to check against")
    with open_desk(given) as desk:
        proof = desk.verify(given.file)
    return Answer(_proof(proof), {"proof": _shape(proof)}, status=_STATUS[proof.standing])


def _proof(proof: Proof) -> str:
    head = " · ".join(filter(None, (proof.title, proof.reference, proof.date)))
    lines = [head]
    if proof.delivered:
        lines.append(f"As delivered: {proof.delivered}.")
    part = ""
    for line in proof.lines:
        if line.part != part:
            part = line.part
            lines += ["", part]
        lines += _line(line)
    lines += [
        "",
        *(each for note in proof.notes for each in _note(note) if note.standing is not Standing.HOLDS),
    ]
    lines += [f"  not the memo’s own: {each}" for each in proof.added]
    return "\n".join([*lines, proof.sentence])


def _line(line: CheckedLine) -> list[str]:
    numbers = "".join(f"[{number}]" for number in line.notes)
    said = [f"  {_SAID[line.standing]:<15} {line.words}{numbers}"]
    return [*said, f"{'':18}{line.because}"] if line.because else said


def _note(note: CheckedNote) -> list[str]:
    return [f"  {_SAID[note.standing]:<15} note {note.number}: {note.words}", f"{'':18}{note.because}"]


def _shape(proof: Proof) -> shapes.Shape:
    return {
        "file": proof.file,
        "title": proof.title,
        "date": proof.date,
        "reference": proof.reference,
        "delivered": proof.delivered,
        "standing": proof.standing.value,
        "sentence": proof.sentence,
        "lines": [
            {
                "part": line.part,
                "words": line.words,
                "wording": line.wording,
                "notes": list(line.notes),
                "standing": line.standing.value,
                "because": line.because,
                "card": line.card,
            }
            for line in proof.lines
        ],
        "notes": [
            {
                "number": note.number,
                "words": note.words,
                "standing": note.standing.value,
                "because": note.because,
            }
            for note in proof.notes
        ],
        "added": list(proof.added),
    }


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {"verify": _verify}
