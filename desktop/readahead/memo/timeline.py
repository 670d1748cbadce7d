"""The timeline of a memo: dated lines in order of their dates."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readahead.memo.document import MONTHS, Column, Inlines, Row, Strong, Table, Text, spelled
from readahead.memo.printable import line
from readahead.model.card import DateMention, Direction
from readahead.model.memo import CitedCard, EntryId
from readahead.model.passage import Role

UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One line of the timeline with the date it is set at, None if its card names none."""

    inlines: Inlines
    entry: EntryId
    mention: DateMention | None


def stands_at(
    text: str, cited: CitedCard | None, *, is_edited: bool = False
) -> tuple[tuple[DateMention | None, str], ...]:
    """Return the dates at which a line with the words *text* stands, each with the words that are true of that date.

    Empty words mean the line's own. A date in a clause the line leaves out ("…, mandated by a November 17 resolution")
    is given that clause, as it stands in the passage: the line itself did not happen on that day. A line the user
    edited keeps their words and stands at one date.
    """
    if cited is None or not cited.card.dates:
        return ((None, ""),)
    own = [each for each in cited.card.dates if not each.borrowed]
    if not own:
        return ((_ahead(cited.card.dates), ""),)
    named = [each for each in own if line(each.span.quote(cited.text)) in text]
    main = named[0] if named else _ahead([each for each in own if not clause_at(cited, each)] or own)
    if is_edited:
        return ((main, ""),)
    rows = [(main, "" if main in named else clause_at(cited, main))]
    rows += [
        (each, words) for each in own if each not in (main, *named) and (words := clause_at(cited, each))
    ]
    return tuple({mention.value: (mention, words) for mention, words in reversed(rows)}.values())[::-1]


def clause_at(cited: CitedCard, mention: DateMention) -> str:
    """Return the clause of a content passage that *mention* stands in with the noun it hangs on, exactly as printed.

    Empty when it is the passage's first clause or goes on with it, or when no content passage holds the date.
    """
    spans = (passage.span for passage in cited.card.passages if passage.role is Role.CONTENT)
    whole = next((span for span in spans if span.holds(mention.span)), None)
    if whole is None:
        return ""
    before = cited.text[whole.start : mention.span.start]
    borders = list(_BORDER.finditer(before))
    if not borders:
        return ""
    after = _BORDER.search(cited.text[mention.span.end : whole.end])
    end = mention.span.end + after.start() if after else whole.end
    start = whole.start + borders[-1].end()
    if joined := _JOINED.match(cited.text, start, end):
        start = joined.end()
    elif borders[-1][0].strip() not in (":", ";"):
        cue = cited.card.attribution.cue
        if not _HANGING.match(cited.text, start, end) or (cue and cue.start < end and cue.end > start):
            return ""
        start = whole.start + _noun_before(before, borders[-1].start())
    return line(cited.text[start:end])


_BORDER = re.compile(r"[,;:](?=\s)(?!\s\d)|\s?[—–]\s?|\s-\s|[()]")
_JOINED = re.compile(
    r"\s*(?:and|but|while|whereas|although|though|yet|as|after|before|since|because|when)\s(?![a-z]+ing\b)"
)
# a participle or a relative pronoun: a clause that says something of the noun before it
_HANGING = re.compile(
    r"\s*(?:which|who|whose|where|when|[a-z]+ed|held|made|set|led|won|begun|given|taken|written|drawn|struck|built|sent|put)\b"
)
_DETERMINED = re.compile(r"\b(?:the|a|an|this|that|these|those|its|his|her|their|our)\s", re.IGNORECASE)
_NAME = re.compile(r"(?:\b[A-Z][\w’'.-]*\s?)+$")
_LONGEST_NOUN = 6


def _noun_before(text: str, end: int) -> int:
    """Return where the noun phrase that ends at *end* begins: at its determiner, or at a name; else *end*."""
    openings = [match.start() for match in _DETERMINED.finditer(text, 0, end)]
    if openings and len(text[openings[-1] : end].split()) <= _LONGEST_NOUN:
        return openings[-1]
    name = _NAME.search(text[:end])
    return name.start() if name else end


def _ahead(dates: Sequence[DateMention]) -> DateMention:
    """Return the first date that lies ahead (a line about what is expected), else the first."""
    return next((each for each in dates if each.direction is Direction.FUTURE), dates[0])


def place(mention: DateMention | None) -> tuple[date, date]:
    """Return a sort key: by first day, then the narrower first; undated lines stand last."""
    return (mention.earliest, mention.latest) if mention else (date.max, date.max)


def timeline_table(lines: Sequence[DatedLine]) -> Table:
    """Return the table of *lines*, which are in order of `place`."""
    rows = tuple(Row(((Strong((Text(_when(each.mention)),)),), each.inlines), each.entry) for each in lines)
    return Table((Column((Text("When"),)), Column((Text("What"),), share=1)), rows)


def _when(mention: DateMention | None) -> str:
    if mention is None:
        return UNDATED
    words = when(mention)
    return f"{words} (unclear)" if mention.ambiguous else words


def when(mention: DateMention) -> str:
    """Return the date in words, as exact as the article is: "17 November 2025", "October 2025", "15–21 December 2025"."""
    first, last = mention.earliest, mention.latest
    if first == last:
        return spelled(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    month = f"{MONTHS[first.month - 1]} {first.year}"
    if (first.year, first.month) != (last.year, last.month):
        return f"{spelled(first)} – {spelled(last)}"
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        return month
    return f"{first.day}–{last.day} {month}"
