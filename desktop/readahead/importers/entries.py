"""From what the entries of a source say of themselves, a feed's or a list of references', to articles."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from email.utils import parsedate

from readahead.importers import metadata
from readahead.importers.gathered import Several
from readahead.importers.header import headed
from readahead.importers.known import Known, asked, is_believable, language_tag, settled
from readahead.importers.left_out import blocks
from readahead.importers.markup import tree_of
from readahead.importers.source import Given
from readahead.model.article import Article, Origin, normalised
from readahead.model.errors import NoTextInEntries, Refused

MOST = 3_000
"""Entries of a source that are read: more than that could take longer than a source may."""

SHORTEST = 600
"""Letters from which a summary is taken for a whole article."""

_EARLIEST = date(1900, 1, 1)
# 1 January 1970, 00:00:00: a day that a program was not given
_ZERO = re.compile(
    r"^1970-01-01[T ]00:00:00|\b0?1 Jan(?:uary)? (?:19)?70 00:00:00|\b31 Dec(?:ember)? (?:19)?69 (?:19|16):00:00"
)
_MOST_AUTHORS = 20
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>|<!--")
_REFERENCE = re.compile(r"&#?\w{1,10};")
_BREAKS = re.compile(r"(?:<br\b[^<>]{0,50}>(?:\s|&nbsp;|&#160;|\u00a0){0,20}){2,}", re.IGNORECASE)
_LONGEST_DATE = 100
# What programs put below each entry of their feeds.
_FOOT = re.compile(
    r"The post .{1,400} (?:appeared first on|first appeared on) .{1,200}|"
    r"(?:continue reading|read more|read the full (?:article|story)|weiterlesen|lire la suite|leer más)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What one entry of a source says of itself, in plain words; empty strings stand for what it does not say.

    published is a day as it is written there. changed is the day of its last change, which dates it where nothing else does.
    is_summary is true where the text is what stands for the article in a list.
    """

    text: str
    title: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    published: str = ""
    changed: str = ""
    address: str = ""
    language: str = ""
    is_summary: bool = False

    @property
    def is_stub(self) -> bool:
        """Whether it looks like the beginning of an article only: many feeds hold no more."""
        text = self.text.rstrip(" \n]")
        return text.endswith(("…", "...")) or (self.is_summary and len(text) < SHORTEST)


def several(entries: Sequence[Entry], name: str, given: Given, *, today: date | None) -> Several:
    """Return the articles of the first MOST *entries* of the source *name*; those without a text are counted and left out.

    A title or a link that is *given* is of one article, and counts only where there is no other. Raises NoTextInEntries.
    """
    read = entries[:MOST]
    told = [entry for entry in read if entry.text.strip()]
    if not told:
        raise NoTextInEntries(name, len(entries), MOST)
    if len(told) > 1:
        given = replace(given, title="", address="")
    articles = tuple(_article(entry, name, given, today) for entry in told)
    stubs = frozenset(number for number, entry in enumerate(told) if entry.is_stub)
    return Several(articles, left_out(name, len(read) - len(told), len(entries)), stubs)


def left_out(name: str, count: int, total: int) -> str:
    """Return what is said of *count* entries that gave no text, and of those of *total* that are too many; or nothing."""
    said = []
    if count == 1:
        said.append(f"{name}: 1 of its {total} entries gave no text and was left out.")
    elif count:
        said.append(f"{name}: {count} of its {total} entries gave no text and were left out.")
    if total > (most := MOST):
        said.append(f"{name}: only the first {most} of its {total} entries were read.")
    return " ".join(said)


def in_words(markup: str) -> str:
    """Return the paragraphs of a piece of *markup*, divided by blank lines, without captions and what programs put below.

    Two line breaks end a paragraph, and so does a blank line where there is no tag at all: not all who write feeds mark them.
    """
    if not _TAG.search(markup):
        paragraphs = re.split(r"\n[ \t\r]*\n", html.unescape(markup))
        return "\n\n".join(words for one in paragraphs if (words := " ".join(one.split())))
    markup = _BREAKS.sub("<hr>", markup)
    try:
        tree = tree_of(markup.encode("utf-8", "replace"), "", encoding="utf-8")
    except Refused:
        return ""
    for caption in tree.xpath("//figcaption | //*[contains(@class, 'wp-caption-text')]"):
        caption.drop_tree()
    lines = [line for line in blocks(tree) if not _FOOT.fullmatch(line)]
    return "\n\n".join(lines)


def in_plain_words(words: str) -> str:
    """Return *words* without the tags and references that may stand in them; those that have none stay as they are."""
    return in_words(words) if _TAG.search(words) or _REFERENCE.search(words) else words


def day_of(written: str, *, today: date | None) -> date | None:
    """Return the day *written* names where it was written, in a feed's form (RFC 5322, RFC 3339) or another plain one.

    A day before 1900 or more than two days after *today* is none, and so is the second from which computers count.
    """
    words = written.strip()[:_LONGEST_DATE]
    if _ZERO.search(words):
        return None
    day = metadata.day_of(words, today=today)
    if day is None and (parts := parsedate(words)):
        try:
            day = date(*parts[:3])
        except ValueError:
            return None
    return day if day and day >= _EARLIEST and is_believable(day, today=today) else None


def byline(names: Iterable[str]) -> str:
    """Return names as a line: "A, B and C", each once."""
    told = list(dict.fromkeys(tidy for name in names if (tidy := " ".join(name.split()))))[:_MOST_AUTHORS]
    return " and ".join(part for part in (", ".join(told[:-1]), *told[-1:]) if part)


def _article(entry: Entry, name: str, given: Given, today: date | None) -> Article:
    text = normalised(entry.text).strip()
    stated = Known(
        Origin.STATED,
        title=entry.title,
        outlet=entry.outlet,
        byline=byline(entry.authors),
        published=day_of(entry.published, today=today),
        language=language_tag(entry.language),
        address=entry.address,
    )
    stated = metadata.tidy(stated, entry.outlet)
    changed = Known(Origin.GUESSED, published=day_of(entry.changed, today=today))
    header = headed(text, today=today, title=stated.title)
    layers = (asked(given), stated, header.stated, changed, header.guessed)
    return settled(text, header.body, layers, file_name=name)
