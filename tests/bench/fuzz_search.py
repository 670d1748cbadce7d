"""Searches for strings nobody would type: ``python tests/bench/fuzz_search.py [STRINGS] [SEED]``.

Each string goes through every way of searching; a fault is an error, a search that takes half a minute, or one that two ways
answer differently. Prints how many there were of how many strings; the status is 1 if there were any.
"""

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from readahead.desk.desk import Desk
from readahead.model.card import CardQuery, Order

OPERATORS = ("kind:", "topic:", "who:", "outlet:", "before:", "after:", "has:", "in:", "KIND:", "x:", ":")
VALUES = (
    "quote",
    "why",
    "2025-12",
    "0000",
    "9999-99",
    "note",
    "notes",
    "figure",
    "memo",
    "river",
    "two words",
    "",
)
JOINS = ("OR", "AND", "NOT", "or", "NEAR(", "NEAR/3", "-", "--", "- ", "+", "^", "*", "(", ")", "{", "}", ",")
QUOTES = ('"', "'", "“", "”", "„", "«", "»", "″", "`", '""', '"""')
WORDS = (
    "river",
    "the",
    "Dam",
    "zoë",
    "ZOE\u0308",
    "İstanbul",
    "straße",
    "ﬁnal",
    "halm-dam",
    "u.s.",
    "400",
    "4,000",
    "a",
)
STRANGE = (
    "\x00", "\x01", "\x07", "\x1b[31m", "\x7f", "\x85", "\u200b", "\u200d", "\u202e", "\ufeff", "\ufffe", "\uffff", "\ud800",
    "\udfff", "\U0001f600", "👩‍👩‍👧", "🇺🇳", "日本語", "العربية", "हिन्दी", "ไทย", "𝔘𝔫𝔦", "²", "Ⅷ", "½", "\u0301", "e\u0301", "Ω",
    "\U0010ffff", "%", "_", "\\", ";", "--", "/*", "';DROP TABLE cards;", "?1", ":x", "@x", "$x", "\t", "\n", "\r\n", "\u3000",
)  # fmt: skip
LONGEST = 1_000_000
"""Code points of the longest strings, of which there is one in a thousand."""


def strings(count: int, seed: int) -> Iterator[str]:
    """Yield *count* strings, the same for the same *seed*."""
    chance = random.Random(seed)
    pieces = (OPERATORS, VALUES, JOINS, QUOTES, WORDS, STRANGE)
    for number in range(count):
        if number % 1_000 == 999:
            yield _long(chance)
        elif number % 5 == 4:
            yield "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(40)))
        else:
            blank = chance.choice(("", " ", "  "))
            yield blank.join(chance.choice(chance.choice(pieces)) for _ in range(chance.randrange(1, 14)))


def _long(chance: random.Random) -> str:
    piece = chance.choice(
        (chance.choice(WORDS), "river ", '"', "OR ", "-a ", "kind:quote ", "a-", "\x00", "\U0001f600")
    )
    return (piece * (LONGEST // len(piece) + 1))[:LONGEST]


def fault(desk: Desk, text: str) -> str:
    """Return what goes wrong when *text* is searched for in every way, empty if nothing does."""
    try:
        # with time enough for a machine that others use as well
        found = desk._library.everywhere.find(text, limit_each=5, within_ms=30_000)
        newest = desk.card_ids(CardQuery(find=text))
        count = desk.count(CardQuery(find=text))
        relevant = desk.card_ids(CardQuery(find=text, order=Order.RELEVANCE))
        desk.card_ids(CardQuery(find=text, inbox=True), limit=3)
        explained = desk.explain(text)
        desk.kinds(CardQuery(find=text))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        return f"{type(error).__name__}: {error}"
    if not len(newest) == count == len(relevant) or sorted(newest) != sorted(relevant):
        return f"{len(newest)} cards listed, {count} counted, {len(relevant)} by relevance"
    if text.strip() and found.cards.is_exact and found.cards.count not in (count, 0):
        return f"{found.cards.count} cards found of {count}"
    return "" if found.is_complete and isinstance(explained, str) else "no time"


def main(count: int, seed: int) -> int:
    """Search for *count* strings in the starter library; return how many went wrong."""
    began, faults = time.process_time(), 0
    with tempfile.TemporaryDirectory() as folder, Desk.open(Path(folder) / "fuzz.readahead") as desk:
        desk.take_in_starter()
        for text in strings(count, seed):
            wrong = fault(desk, text)
            if wrong:
                faults += 1
                sys.stdout.write(f"{wrong}\n    {text[:200]!r}\n")
    spent = time.process_time() - began
    sys.stdout.write(f"{count:,} strings searched for in 7 ways, {faults} faults, {spent:.0f} s of CPU\n")
    return faults


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    sys.exit(1 if main(*(given + [20_000, 1][len(given) :])) else 0)
