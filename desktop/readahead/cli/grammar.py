"""What the parts of the command line's grammar share: how a verb is added, and how its values are read."""

import argparse
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


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of *text* between its commas."""
    return tuple(term.strip() for term in text.split(",") if term.strip())
