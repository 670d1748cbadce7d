"""What an export tells a person who opens it without the program: its README, and its memos as pages."""

from collections.abc import Mapping

from readahead.desk.sharing_layout import BUNDLE, LIBRARY
from readahead.model.sharing import CarriedMemo

_HEAD = {
    LIBRARY: """\
# A Readahead library

This folder holds a whole library of Readahead: news articles, the briefing cards read out of them, the notes written on
them, and the memos made of them. A person can read all of it without the program; the program takes it in again with

    readahead --library FILE import-library THIS-FOLDER
""",
    BUNDLE: """\
# A Readahead bundle

This holds one topic or one memo of a Readahead library, with the articles it rests on, whole, the cards of it, and the
notes on those cards. The other cards of the same articles come alongside. The program takes it in with

    readahead merge THIS-FILE.readahead-bundle

Nothing that is there already comes twice, and nothing of one's own is overwritten. Cards that came alongside are sorted
into the topics that were there before, or lie in the inbox.
""",
}

_LIES = """
## What lies where

- `articles/`, by month: each article as Markdown. Between the lines of three hyphens stands what is known about it, below
  them its text, exactly as it was read from the source. Beside it lie
  - `.cards.json`: its cards, one to a line. Each gives the passages it stands on with their exact words; `start` and `end`
    count the letters (Unicode code points) of the text from 0, and `end` is the first that no longer belongs. `uncarded`
    are the sentences that gave no card;
  - `.original`: the bytes the article was read from;
  - `.notes.jsonld`: the notes on it, where there are any, as Web Annotations of the W3C. Each is found by its words
    (TextQuoteSelector) and by its place in the text (TextPositionSelector, counted as above);
  - `.earlier-1.md` and so on: the texts the article had before, where there are any, with what took their place. A card or
    a note whose words are gone from the article says in which of them it stands (`stands_in`, the text's SHA-256).
- `topics/`: a page for each topic, with its cards, their passages and the notes on them, to read. It is taken in from the
  articles' own files, not from here.
- `memos/`: each memo to read (`.md`), and with all it is made of (`.json`). A line names the card it was taken from by the
  article's text_sha256 and the card's kind, start, end and nth; from 1000000000 on, nth counts the cards whose words are gone.
- `topics.json`: the topics with the words that draw cards into them; `under` is the one a topic lies under.
"""

_MORE = """\
- `subscriptions.json`: the feeds and folders that are looked at again, where there are any, each with its last look.
- `tags.json`: the tags of notes. `copies.jsonl`: which articles share text, and which a person set apart.

What lay in the trash is here as well and says so (`trashed`). What was done and when (the history) is not exported.
"""

_SEAL = """
## Is it whole?

`SHA256SUMS` has the SHA-256 of every file, so that any machine can check them:

    sha256sum --check SHA256SUMS

`manifest.json` says how much there is, which versions made it, and has a seal over all of that. The seal shows damage and
careless changes. It is no signature: it does not prove who made this.
"""


def readme(of: str, *, counted: str = "") -> bytes:
    """Return the README of an export of the kind *of*, with the sentence that counts its cards where there is one."""
    told = f"\n{counted}\n" if counted else ""
    return f"{_HEAD[of]}{told}{_LIES}{_MORE if of == LIBRARY else ''}{_SEAL}".encode()


def cards_told(of: str, counted: Mapping[str, int]) -> str:
    """Return the sentence that counts a bundle's cards; *of* is "topic" or "memo"."""
    cards, alongside = counted["cards"], counted["alongside"]
    noun = "card" if cards == 1 else "cards"
    return f"It holds {cards} {noun}, {counted['asked_for']} of them in the {of}, and {alongside} that came alongside."


def plain_page(memo: CarriedMemo, *, is_exercise: bool) -> str:
    """Return a memo as Markdown with its headings and lines alone, where no template sets it."""
    lines = [f"# {memo.title}", ""]
    if is_exercise:
        lines += ["**EXERCISE. This paper rests on articles invented for training.**", ""]
    if memo.subtitle:
        lines += [memo.subtitle, ""]
    if memo.trashed:
        lines += ["(This memo lay in the trash.)", ""]
    for section in memo.sections:
        lines += [f"## {section.heading}", ""]
        lines += [f"- {line.text}" for line in section.lines] + [""]
    return "\n".join(lines)
