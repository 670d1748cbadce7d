"""The verbs that carry a library out and take one in: whole as a folder of files, or one topic or memo as a bundle."""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path

from readahead.cli import shapes, words
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb
from readahead.model.sharing import ExportReport, MergeReport, Taken

_NOUNS = ("articles", "cards", "notes", "topics", "memos")


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "export-library", "write the whole library to a folder of Markdown and JSON")
    one.add_argument(
        "folder", type=Path, metavar="FOLDER", help="a new or empty folder, or an earlier export to replace"
    )
    one = add_verb(verbs, "import-library", "take in a library that was exported to a folder")
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one = add_verb(
        verbs, "bundle", "write a topic or a memo, with all it rests on, to one file for a colleague"
    )
    one.add_argument(
        "target", type=Path, metavar="TARGET", help="a file whose name ends in .readahead-bundle"
    )
    what = one.add_mutually_exclusive_group(required=True)
    what.add_argument("--topic", metavar="NAME", help="a topic's name or number, with the topics under it")
    what.add_argument("--memo", metavar="NAME", help="a memo's title or number")
    one = add_verb(verbs, "merge", "take in a colleague's bundle; nothing of yours is overwritten")
    one.add_argument("bundle", type=Path, metavar="BUNDLE")


def _export_library(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        report = desk.export_library(given.folder, progress=_progress(given, "Writing"))
        open_to_all = (
            "\nThis library is locked; what was written can be read by anybody." if desk.is_encrypted else ""
        )
    return Answer(_written(report, of="library") + open_to_all, {"exported_library": _export_shape(report)})


def _import_library(given: argparse.Namespace) -> Answer:
    if not given.library.exists():
        from readahead.desk import sharing_in

        # a library is not made for what cannot be taken in
        sharing_in.must_be_library(given.folder)
    with open_desk(given) as desk:
        report = desk.take_in_library(given.folder, progress=_progress(given, "Taking in"))
    return Answer(_merged(report), {"merged": _merge_shape(report)})


def _bundle(given: argparse.Namespace) -> Answer:
    progress = _progress(given, "Writing")
    with open_desk(given) as desk:
        if given.topic is not None:
            report = desk.bundle(given.target, topic=desk.topic_named(given.topic).id, progress=progress)
        else:
            report = desk.bundle(given.target, memo=desk.memo_named(given.memo).id, progress=progress)
    of = "memo" if given.topic is None else "topic"
    return Answer(_written(report, of=of), {"bundle": _export_shape(report)})


def _merge(given: argparse.Namespace) -> Answer:
    if not given.library.exists():
        from readahead.desk import sharing_in

        sharing_in.must_be_bundle(given.bundle)
    with open_desk(given) as desk:
        report = desk.merge(given.bundle, progress=_progress(given, "Taking in"))
    return Answer(_merged(report), {"merged": _merge_shape(report)})


def _written(report: ExportReport, *, of: str) -> str:
    """Say what was written, and where; *of* is "library", "topic" or "memo"."""
    counted = _listed((getattr(report, noun), noun) for noun in _NOUNS)
    if not counted:
        return f"Wrote {report.path}: the {of} is empty."
    if of != "library" and report.cards:
        cards = words.count(report.cards, "card")
        told = f"{cards}, {report.asked_for} of them in the {of} ({report.alongside} came alongside)"
        counted = counted.replace(cards, told, 1)
    return f"Wrote {report.path}: {counted}."


def _merged(report: MergeReport) -> str:
    """Say what came in, what was here already, and what a person should know."""
    taken: dict[str, Taken] = {noun: getattr(report, noun) for noun in _NOUNS}
    new = _listed((one.new, noun) for noun, one in taken.items())
    known = _listed((one.known, noun) for noun, one in taken.items())
    lines = [f"New: {new}." if new else "Nothing new came in."]
    if known:
        lines.append(f"Here already: {known}.")
    if report.corrected:
        lines.append(f"{words.count(report.corrected, 'card')} corrected as there.")
    return "\n".join([*lines, *report.sentences])


def _listed(counted: Iterator[tuple[int, str]]) -> str:
    return ", ".join(words.count(number, noun.removesuffix("s")) for number, noun in counted if number)


def _export_shape(report: ExportReport) -> shapes.Shape:
    counted = {one.name: getattr(report, one.name) for one in fields(report) if one.name != "path"}
    return {"path": str(report.path), **counted}


def _merge_shape(report: MergeReport) -> shapes.Shape:
    taken: dict[str, Taken] = {noun: getattr(report, noun) for noun in _NOUNS}
    return {
        "new": {noun: one.new for noun, one in taken.items()},
        "known": {noun: one.known for noun, one in taken.items()},
        "corrected": report.corrected,
        "sentences": list(report.sentences),
        "changes": shapes.changes(report.changes),
    }


def _progress(given: argparse.Namespace, doing: str) -> Callable[[int, int], None]:
    return partial(_show, doing=doing, is_shown=sys.stderr.isatty() and not given.json)


def _show(done: int, total: int, *, doing: str, is_shown: bool) -> None:
    """Say on a terminal how far it has come; the line goes when all is done."""
    if is_shown and (done % 50 == 0 or done == total):
        said = f"\r{doing} article {done} of {total}" if done < total else "\r" + " " * 40 + "\r"
        print(said, end="", file=sys.stderr, flush=True)


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "export-library": _export_library,
    "import-library": _import_library,
    "bundle": _bundle,
    "merge": _merge,
}
