"""The verbs for what has left the desk: verify a file, deliver a memo, and see what bears on it since."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from readahead.cli import shapes, words
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb, day
from readahead.model.errors import LibraryUnavailable
from readahead.model.proving import CheckedLine, CheckedNote, Proof, Standing
from readahead.model.since import Bearing, NewCard, Since

ALTERED, SOURCE_MISSING = 3, 4
"""What verify exits with where something was altered, and where only sources are missing."""

BLIND = (
    "What it cannot find: own words, a link or a title changed alike in the file and in the manifest it carries, which is "
    "not signed (whether it is the one that was delivered is said where this library delivered it); another picture in "
    "the place of one, or other words in its place for those who do not see it; other numbers before the points of a list; bold, italics, and where on a page something stands; in "
    "a PDF a marking taken away from the edge of a page, the order of words that run from right to left, a letter left out of them that they have elsewhere, and a font "
    "whose letters are drawn as others."
)
"""What verify does not find, for its help."""

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
    one.epilog = BLIND


def add_memo_arguments(below: Verbs) -> None:
    """Add the grammar of those that stand under memo."""
    one = add_verb(below, "deliver", "remember that a memo left the desk as it stands", verb="memo deliver")
    _memo(one)
    one.add_argument("--on", type=day, metavar="DATE", help="the day it left, as YYYY-MM-DD; today otherwise")
    one = add_verb(
        below,
        "since",
        "say what has come in since a memo was delivered: what is confirmed, superseded, disputed",
        verb="memo since",
    )
    _memo(one)
    one = add_verb(below, "supplement", "write that up as a memo of its own", verb="memo supplement")
    _memo(one)


def _memo(one: argparse.ArgumentParser) -> None:
    one.add_argument("memo", metavar="MEMO", help="a memo's title or number")


def _deliver(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        number = desk.deliver(memo.id, on=given.on).id
        made = next(one for one in desk.deliveries(memo.id) if one.id == number)
    said = f"“{memo.title}” is remembered as version {made.version}, delivered on {made.on}."
    shape: shapes.Shape = {"memo": memo.id, "version": made.version, "on": str(made.on)}
    return Answer(said, {"delivered": shape})


def _since(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.since(desk.memo_named(given.memo).id)
    return Answer(_since_words(found), {"since": _since_shape(found)})


def _supplement(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        made = desk.memo(desk.supplement(desk.memo_named(given.memo).id).id)
    return Answer(words.memo(made), {"memo": shapes.memo(made)})


def _since_words(found: Since) -> str:
    lines = [found.sentence]
    for bearing in Bearing:
        if developments := found.of(bearing):
            lines += ["", bearing.value.capitalize()]
            for each in developments:
                lines += [f"  {each.section}: {each.text}", f"    {each.because}", *_new(each.new, "    ")]
    if found.fresh:
        lines += ["", "New on the topic", *(line for each in found.fresh for line in _new(each, "  "))]
    if found.more:
        lines.append(f"  and {found.more} more")
    return "\n".join(lines)


def _new(new: NewCard, margin: str) -> list[str]:
    facts = ", ".join(filter(None, (new.source, str(new.published or ""))))
    return [f"{margin}card {new.card}: {new.headline}", f"{margin}  {facts}: “{words.short(new.quote, 160)}”"]


def _since_shape(found: Since) -> shapes.Shape:
    return {
        "memo": found.memo,
        "title": found.title,
        "version": found.version,
        "on": str(found.on),
        "articles": found.articles,
        "sentence": found.sentence,
        "developments": [
            {
                "entry": each.entry,
                "section": each.section,
                "text": each.text,
                "bearing": each.bearing.value,
                "because": each.because,
                "new": _new_shape(each.new),
            }
            for each in found.developments
        ],
        "fresh": [_new_shape(each) for each in found.fresh],
        "more": found.more,
    }


def _new_shape(new: NewCard) -> shapes.Shape:
    return {
        "card": new.card,
        "headline": new.headline,
        "quote": new.quote,
        "source": new.source,
        "published": None if new.published is None else str(new.published),
    }


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


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "verify": _verify,
    "memo deliver": _deliver,
    "memo since": _since,
    "memo supplement": _supplement,
}
