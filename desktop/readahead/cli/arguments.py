"""The command line's grammar: verbs, their arguments, and the words that explain them."""

import argparse
from pathlib import Path

from readahead.cli import (
    keeping_verbs,
    locked_verbs,
    memo_verbs,
    overview_verbs,
    passphrases,
    past_verbs,
    proving_verbs,
    search_verbs,
    sharing_verbs,
    subscription_verbs,
    template_verbs,
    version_verbs,
    window_grammar,
)
from readahead.cli.grammar import Verbs, add_verb, day, encoding, listed, number
from readahead.model.card import Kind, Status

DESCRIPTION = """\
Readahead reads news articles into briefing cards and sets them into a memo whose every line can be traced to the
words it came from. Without a verb it opens the window."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    root = window_grammar.root("readahead", DESCRIPTION)
    root.add_argument(
        "--json", action="store_true", help="print one JSON document (see: readahead help json)"
    )
    passphrases.add_arguments(root)
    root.set_defaults(verb=None)
    verbs = root.add_subparsers(title="verbs", metavar="VERB")
    _reading(verbs)
    _finding(verbs)
    _sorting(verbs)
    _deciding(verbs)
    _writing(verbs)
    memo_verbs.add_arguments(verbs)
    search_verbs.add_arguments(verbs)
    overview_verbs.add_arguments(verbs)
    version_verbs.add_arguments(verbs)
    subscription_verbs.add_arguments(verbs)
    past_verbs.add_arguments(verbs)
    sharing_verbs.add_arguments(verbs)
    keeping_verbs.add_arguments(verbs)
    locked_verbs.add_arguments(verbs)
    proving_verbs.add_arguments(verbs)
    template_verbs.add_arguments(verbs)
    _about(verbs)
    return root


def _reading(verbs: Verbs) -> None:
    one = add_verb(verbs, "import", "take articles into the library and read them into cards")
    one.add_argument(
        "source",
        nargs="+",
        metavar="SOURCE",
        help="a file or folder, or an http(s) address, which is fetched; of a feed or a list of references each entry; "
        "- reads pasted text",
    )
    _publication(one)
    one.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="read on the Dask cluster whose scheduler is there (tcp://host:8786); only one you trust",
    )
    one = add_verb(verbs, "read", "print an article's cards without a library")
    one.add_argument("source", nargs="+", type=Path, metavar="SOURCE", help="a file; - reads pasted text")
    _publication(one)
    one = add_verb(verbs, "starter", "import the starter library")


def _finding(verbs: Verbs) -> None:
    one = add_verb(verbs, "articles", "list the articles")
    one.add_argument("--undecided", action="store_true", help="those that need a decision: they have no date")
    add_verb(verbs, "topics", "list the topics")
    one = add_verb(verbs, "article", "show one article, who else carries it, and what gave no card")
    one.add_argument("article", type=number, metavar="ID")
    one = add_verb(verbs, "cards", "list cards")
    one.add_argument("--topic", metavar="NAME", help="of this topic; “inbox” for those with none")
    one.add_argument("--kind", choices=[kind.value for kind in Kind], help="of this kind")
    one.add_argument("--article", type=number, metavar="N", help="of the article with this number")
    one.add_argument(
        "--status",
        choices=[status.value for status in Status],
        help="of this status: dismissed ones are listed so only",
    )
    one.add_argument(
        "--find",
        default="",
        metavar="QUERY",
        help="that a search finds: words, “a phrase”, OR, -not, kind: topic: who: outlet: before: after: has:note in:memo",
    )
    one = add_verb(verbs, "card", "show one card with its passages and notes")
    one.add_argument("card", type=number, metavar="ID")
    one.add_argument(
        "--why", action="store_true", help="say in words which rule made it and why it lies where it does"
    )


def _sorting(verbs: Verbs) -> None:
    one = add_verb(verbs, "topic", "make or change a topic")
    below = one.add_subparsers(required=True, metavar="{new,rename,terms,under,merge,split,remove}")
    new = add_verb(below, "new", "make a topic", verb="topic new")
    new.add_argument("name", metavar="NAME")
    _terms(new, default=())
    rename = add_verb(below, "rename", "give a topic another name", verb="topic rename")
    rename.add_argument("topic", metavar="TOPIC", help="a topic's name or number")
    rename.add_argument("name", metavar="NAME")
    terms = add_verb(below, "terms", "change what draws cards into a topic", verb="topic terms")
    terms.add_argument("topic", metavar="TOPIC")
    _terms(terms, default=None)
    under = add_verb(below, "under", "put a topic under another, or at the top", verb="topic under")
    under.add_argument("topic", metavar="TOPIC")
    place = under.add_mutually_exclusive_group(required=True)
    place.add_argument("parent", nargs="?", metavar="PARENT")
    place.add_argument("--top", action="store_true", help="at the top, under no other")
    merge = add_verb(below, "merge", "make one topic of several", verb="topic merge")
    merge.add_argument("topic", nargs="+", metavar="TOPIC")
    merge.add_argument("--into", required=True, metavar="TOPIC", help="the topic that stays")
    split = add_verb(
        below,
        "split",
        "make a topic of some of a topic's cards, or see what they propose",
        verb="topic split",
    )
    split.add_argument("topic", metavar="TOPIC")
    split.add_argument("name", nargs="?", metavar="NAME", help="without it, only proposals are listed")
    split.add_argument("--terms", type=listed, metavar="a,b", help="words that draw cards into the new one")
    split.add_argument(
        "--cards", type=number, nargs="+", default=[], metavar="CARD", help="cards to put there"
    )
    remove = add_verb(below, "remove", "remove a topic; its cards go to the inbox", verb="topic remove")
    remove.add_argument("topic", metavar="TOPIC")
    add_verb(verbs, "sort", "learn from the cards you placed and sort the others anew")
    one = add_verb(verbs, "apart", "remember that two articles are not the same story")
    _pair(one)
    one = add_verb(verbs, "same", "take that back")
    _pair(one)
    one = add_verb(verbs, "reread", "read articles again that an earlier version has read, or those named")
    one.add_argument("article", nargs="*", type=number, metavar="ARTICLE")


def _pair(one: argparse.ArgumentParser) -> None:
    one.add_argument("one", type=number, metavar="ARTICLE")
    one.add_argument("other", type=number, metavar="ARTICLE")


def _terms(one: argparse.ArgumentParser, *, default: tuple[str, ...] | None) -> None:
    one.add_argument("--terms", type=listed, default=default, metavar="a,b", help="words that draw cards in")
    one.add_argument(
        "--excluded", type=listed, default=default, metavar="a,b", help="words that keep cards out"
    )


def _deciding(verbs: Verbs) -> None:
    one = add_verb(verbs, "edit", "correct a card, which then stays so when its article is read again")
    one.add_argument("card", type=number, metavar="CARD")
    one.add_argument("--headline", metavar="T", help="what it says, in at most 300 characters")
    one.add_argument("--kind", choices=[kind.value for kind in Kind], help="what it tells")
    one.add_argument("--who", metavar="NAME", help='who says it; "" where nobody is named')
    for name, meaning in (
        ("keep", "mark cards as checked and kept"),
        ("dismiss", "hide cards; they are not deleted"),
        (
            "renew",
            "mark cards as new again; reading their article again may then change those you did not correct",
        ),
    ):
        one = add_verb(verbs, name, meaning)
        one.add_argument("card", type=number, nargs="+", metavar="CARD")


def _writing(verbs: Verbs) -> None:
    one = add_verb(verbs, "move", "put a card into a topic")
    one.add_argument("card", type=number, metavar="CARD")
    one.add_argument("topic", metavar="TOPIC", help="a topic's name or number; “inbox” for none")
    one = add_verb(verbs, "new-card", "make a card of a passage of an article")
    one.add_argument("article", type=number, metavar="ARTICLE")
    one.add_argument("words", metavar="WORDS", help="the passage, exactly as the article has it")
    one.add_argument(
        "--kind", choices=[kind.value for kind in Kind], help="what it tells; found out otherwise"
    )
    one.add_argument("--topic", metavar="NAME", help="where it goes; sorted as other cards otherwise")
    one = add_verb(verbs, "annotate", "write a note on a card")
    one.add_argument("card", type=number, metavar="CARD")
    one.add_argument("text", metavar="TEXT")
    one.add_argument("--tag", action="append", default=[], metavar="T", help="may be given several times")
    add_verb(verbs, "annotations", "list the notes")
    one = add_verb(verbs, "remove-note", "put a note in the trash")
    one.add_argument("note", type=number, metavar="NOTE", help="a note's number")


def _about(verbs: Verbs) -> None:
    add_verb(verbs, "self-test", "check that this installation has all it needs")
    one = add_verb(verbs, "demo", "make a memo of the starter library, to see what the program does")
    one.add_argument("--output", type=Path, default=Path("build"), metavar="FOLDER")
    one = add_verb(verbs, "help", "explain a subject")
    one.add_argument("subject", nargs="?", choices=["json"], metavar="json")


def _publication(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "--published",
        type=day,
        metavar="DATE",
        help="when it was published, as YYYY-MM-DD, whatever the source says",
    )
    one.add_argument("--outlet", default="", metavar="NAME", help="who published it")
    one.add_argument(
        "--encoding",
        type=encoding,
        metavar="NAME",
        help="what its bytes are in, such as windows-1251, whatever the source says; Unicode is always known",
    )
