"""The verbs about a library's lock: a locked copy, a plain one, another passphrase."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from readahead.cli import passphrases, shapes, words
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb
from readahead.model.keeping import Snapshot


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "encrypt", "copy the library to a file that opens with a passphrase only")
    one.add_argument("target", type=Path, metavar="FILE", help="the locked copy; nothing may lie there yet")
    one = add_verb(verbs, "decrypt", "copy a locked library to a file that anybody can read")
    one.add_argument("target", type=Path, metavar="FILE", help="the plain copy; nothing may lie there yet")
    add_verb(verbs, "passphrase", "give a locked library another passphrase")


def _encrypt(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        made = desk.encrypt(given.target, passphrases.new(given))
        left = "" if desk.is_encrypted else f"\n{desk.path} and its snapshots can still be read by anybody."
    said = f"{_copied(made)} It opens with its passphrase only: nobody can find that again for you.{left}"
    return Answer(said, {"copied": _shape(made, is_locked=True)})


def _decrypt(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        made = desk.decrypt(given.target)
    return Answer(f"{_copied(made)} Anybody can read it.", {"copied": _shape(made, is_locked=False)})


def _passphrase(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        left = desk.change_passphrase(passphrases.current(given), passphrases.new(given))
    problems = tuple(f"{path}: this snapshot has another passphrase, and keeps it." for path in left)
    shape: shapes.Shape = {"changed": str(given.library), "left": [str(path) for path in left]}
    return Answer("The library and its snapshots open with the new passphrase.", shape, problems)


def _copied(made: Snapshot) -> str:
    return f"{words.count(made.articles, 'article')} with {words.count(made.cards, 'card')} copied to {made.path}."


def _shape(made: Snapshot, *, is_locked: bool) -> shapes.Shape:
    return {
        "path": str(made.path),
        "is_locked": is_locked,
        "articles": made.articles,
        "cards": made.cards,
        "annotations": made.annotations,
        "memos": made.memos,
        "bytes": made.bytes,
    }


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "encrypt": _encrypt,
    "decrypt": _decrypt,
    "passphrase": _passphrase,
}
