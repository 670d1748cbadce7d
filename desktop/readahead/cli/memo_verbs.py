"""The verbs for memos: make, fill, lay out and mark one, and write it to files."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from readahead.cli import proving_verbs, shapes, words
from readahead.cli.answers import Answer, open_desk
from readahead.cli.grammar import Verbs, add_verb, number
from readahead.model.card import CardId


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "memo", "make, fill or show a memo")
    below = one.add_subparsers(required=True, metavar="{new,add,show,remove,deliver,since,supplement}")
    new = add_verb(below, "new", "make a memo from a template and the topics' cards", verb="memo new")
    new.add_argument("title", metavar="TITLE")
    new.add_argument(
        "--template", default="meeting-brief", metavar="T", help="meeting-brief or situation-review"
    )
    new.add_argument(
        "--topic",
        action="append",
        default=[],
        metavar="NAME",
        help="may be given several times; all topics otherwise",
    )
    new.add_argument(
        "--marking", default="", metavar="M", help="a TLP label such as TLP:AMBER, or your own words"
    )
    new.add_argument("--empty", action="store_true", help="leave its sections empty")
    add = add_verb(below, "add", "add cards to a memo", verb="memo add")
    add.add_argument("memo", metavar="MEMO", help="a memo's title or number")
    add.add_argument("card", type=number, nargs="+", metavar="CARD")
    add.add_argument("--section", metavar="S", help="the section's heading, or how it begins")
    show = add_verb(below, "show", "show a memo's sections and lines", verb="memo show")
    show.add_argument("memo", metavar="MEMO", help="a memo's title or number")
    remove = add_verb(below, "remove", "put a memo in the trash", verb="memo remove")
    remove.add_argument("memo", metavar="MEMO", help="a memo's title or number")
    proving_verbs.add_memo_arguments(below)
    add_verb(verbs, "memos", "list the memos")
    one = add_verb(verbs, "export", "write a memo to files, their format by suffix (.pdf, .docx, .html, .md)")
    one.add_argument("memo", metavar="MEMO", help="a memo's title or number")
    one.add_argument("target", nargs="+", type=Path, metavar="TARGET")


def _memo_new(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topics = [desk.topic_named(name).id for name in given.topic]
        number = desk.new_memo(
            given.title,
            template=given.template,
            topics=topics,
            marking=given.marking,
            fill=not given.empty,
        ).id
        memo = desk.memo(number)
    return Answer(words.memo_made(memo), {"memo": shapes.memo(memo)})


def _memo_add(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
        section = desk.section_named(memo.id, given.section) if given.section else None
        before = {entry.card for one in memo.sections for entry in one.entries}
        desk.add_to_memo(memo.id, [CardId(number) for number in given.card], section=section)
        memo = desk.memo(memo.id)
    said = [f"{words.count(len(given.card), 'card')} added to “{memo.title}”."]
    said += [
        f"Card {number} stood in it already." for number in dict.fromkeys(given.card) if number in before
    ]
    return Answer("\n".join(said), {"memo": shapes.memo(memo)})


def _memo_show(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo)
    return Answer(words.memo(memo), {"memo": shapes.memo(memo)})


def _memos(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.memos()
    return Answer(words.memos(found), {"memos": [shapes.memo_summary(one) for one in found]})


def _export(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        memo = desk.memo_named(given.memo).id
        written = desk.export(memo, given.target)
        is_pdf = any(path.suffix.lower() == ".pdf" for path in written)
        missing = desk.unprintable(memo) if is_pdf else ""
    said = [f"Wrote {path}" for path in written]
    if missing:
        said.append(f"No font on this machine has these letters, so the PDF shows ? for them: {missing}")
    return Answer("\n".join(said), {"exported": [str(path) for path in written], "unprintable": missing})


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "memo new": _memo_new,
    "memo add": _memo_add,
    "memo show": _memo_show,
    "memos": _memos,
    "export": _export,
}
