"""What the parts of the command line's grammar share: how a verb is added, and how its values are read."""

import argparse
import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    Verbs: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]
else:
    Verbs = argparse._SubParsersAction


def add_verb(
    verbs: Verbs,
    name: str,
    words: str,
    *,
    verb: str = "",
) -> argparse.ArgumentParser:
    """Add the verb *name*, explained by *words*; *verb* is what runs it where that is not its name. Return its parser."""
    one = verbs.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    # SUPPRESS: given before the verb it must not be taken back by a default given after it
    one.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    one.set_defaults(verb=verb or name)
    return one


def day(text: str) -> date:
    """Return the day *text* names as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it as 2025-12-28") from None


def number(text: str) -> int:
    """Return the number of a card, an article … that *text* gives."""
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of this library")
    return int(text)


def encoding(text: str) -> str:
    """Return the encoding *text* names, as codecs are called."""
    from readahead.desk.decoding import known

    if not (name := known(text)):
        raise argparse.ArgumentTypeError(f"“{text}” is no known encoding; windows-1251 and koi8-r are some")
    return name


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of *text* between its commas."""
    return tuple(term.strip() for term in text.split(",") if term.strip())


def searched(arguments: Sequence[str]) -> list[str]:
    """Return *arguments* so that a refused word of a search (search monitors -gates) is not taken for an option.

    What has a blank in it is none to argparse, and to a search the blank says nothing.
    """
    verb = _verb_place(arguments)
    if arguments[verb : verb + 1] != ["search"]:
        return list(arguments)
    return [
        f"{one} " if place > verb and re.match(r"-[^-\s]", one) and one != "-h" else one
        for place, one in enumerate(arguments)
    ]


def _verb_place(arguments: Sequence[str]) -> int:
    """Return where the verb stands: behind the options of the whole program, two of which take a value."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        place += 2 if arguments[place] in ("--library", "--passphrase-fd") else 1
    return place
