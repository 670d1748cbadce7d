"""Reads names where capitals say nothing: headlines in capitals, and the towns at the head of datelines.

A word there is a name if the tables know it, or if the article prints it elsewhere as one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from readahead.derive import runs, sport
from readahead.derive.names import countries, is_word, organisations, places, towns
from readahead.derive.patterns import Late, at_lines
from readahead.derive.recall import Judged
from readahead.derive.runs import Run, Word
from readahead.model.card import EntityKind
from readahead.model.passage import Span

_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE

_LINE = Late(r"^[^a-z\n]{8,240}$", re.MULTILINE)
_WORDS = re.compile(r"[^\W\d_]{3,}")
_TOKEN = Late(r"(?:[A-Z]\.){2,}|[^\W\d_](?:[\w&]|[-.’'](?!S\b)(?=\w))*\.?")
_DATELINE = Late(
    r"^(?P<town>[A-Z][A-Z .’'/-]{1,30}[A-Z.])(?:,\s(?P<land>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}?))?"
    r"(?:\s\d{4}-\d\d-\d\d\s*$|,?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}\s)?\(?[A-Z][A-Za-z ]{1,20}\)\s*[-–—_]|,\s[A-Z][a-z]{2,8}\.?\s\d{1,2}\s[-–—_]{1,2}\s|\s[–—]\s)",
    re.MULTILINE,
)
_MOST_WORDS = 5


def headlines(text: str, start: int, end: int) -> list[Span]:
    """Return the lines of text[start:end] that are all in capitals, in order; a lone word or initialism is none."""
    found = []
    for match in at_lines(_LINE, text, start, end):
        if len(_WORDS.findall(match[0])) > 1 or _DATELINE.match(match[0]):
            found.append(Span(match.start(), match.end()))
    return found


def datelines(text: str, start: int, end: int) -> list[Judged]:
    """Return the towns that head a dateline: "SKARROW, Norway, March 4 (Reuters) -"."""
    found = []
    for match in at_lines(_DATELINE, text, start, end):
        words = [
            Word(match.start() + word.start(), match.start() + word.end(), word[0])
            for word in re.finditer(r"[^\s/]+", match["town"])
        ]
        if words and match["town"].upper() not in _NO_TOWNS:
            found.append(Judged(runs.of(words), _PLACE, name=_titled(match["town"])))
    return found


_NO_TOWNS = frozenset(["AFP", "AP", "UPI", "NOTE", "UPDATE", "CORRECTION", "EDITORS"])


def _titled(words: str) -> str:
    return " ".join(part.capitalize() if "." not in part else part for part in words.split())


def names(
    text: str, lines: Sequence[Span], known: Sequence[Judged], teams: Mapping[int, int]
) -> list[Judged]:
    """Return the names in the *lines* of capitals, by what the rest of the article, *known*, calls the same words.

    *teams* says where the teams in lines of results and tables begin and end.
    """
    if not lines:
        return []
    memory = _memory(known)
    return [item for line in lines for item in _in_line(text, line, memory, teams)]


def _memory(known: Sequence[Judged]) -> dict[str, tuple[EntityKind, str, str]]:
    """Return, by the words in capitals, what the article names: kind, fullest name, title."""
    memory: dict[str, tuple[EntityKind, str, str]] = {}
    for item in sorted(known, key=lambda one: len(one.run.words), reverse=True):
        if item.kind is None:
            continue
        printed = " ".join(item.run.texts)
        entry = (item.kind, item.name or printed, item.title)
        memory.setdefault(printed.upper(), entry)
        if item.kind is _PERSON or (
            item.kind is _ORGANISATION
            and len(item.run.words) > 1
            and item.run.texts[-1] in organisations().teams
        ):
            memory.setdefault(item.run.texts[-1].upper(), entry)
    return memory


def _in_line(
    text: str, line: Span, memory: dict[str, tuple[EntityKind, str, str]], teams: Mapping[int, int]
) -> list[Judged]:
    words = [
        Word(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(text, line.start, line.end)
    ]
    found: list[Judged] = []
    first = 0
    while first < len(words):
        in_table = [word for word in words[first:] if word.end <= teams.get(words[first].start, 0)]
        count, item = (
            (len(in_table), _team(runs.of(in_table))) if in_table else _longest(text, words, first, memory)
        )
        if item:
            found.append(item)
        first += count
    if _SPORT.match(text, line.start, line.end):
        found = [_playing(item, text) for item in found]
    return [item for item in found if item.is_sure]


_SPORT = Late(r"[A-Z]+(?:\s[A-Z]+){0,2}\s?-+\s?")
_PLAYS = Late(
    r"\s(?:BEAT|DEFEAT|DOWN|WIN|LOSE|HOLD|DRAW|ROUT|EDGE|TOP|CRUSH|THRASH|SIGN|SINK|STUN|UPSET|OUST|SWEEP)\b"
)
_PLAYED = Late(
    r"\b(?:BEAT|DEFEAT|DOWN|HOLD|ROUT|EDGE|TOP|CRUSH|THRASH|SINK|STUN|UPSET|OUST|SWEEP|PAST|OVER|AGAINST|DRAW WITH|LOSE TO)\s$"
)


def _team(run: Run) -> Judged:
    """Return a team in a table: its nation, or itself."""
    whole = " ".join(run.texts)
    nation = next((name for name in (whole, _titled(whole)) if sport.is_nation(name)), "")
    return Judged(run, _PLACE, name=nation) if nation else Judged(run, _ORGANISATION, name=_titled(whole))


def _playing(item: Judged, text: str) -> Judged:
    """Return a town that wins or loses in a sporting headline as its team."""
    is_town = item.kind is _PLACE and not sport.is_nation(item.name)
    before = text[max(0, item.run.start - 12) : item.run.start]
    if is_town and (_PLAYS.match(text, item.run.end) or _PLAYED.search(before)):
        return replace(item, kind=_ORGANISATION, is_sure=True)
    return item


def _longest(
    text: str, words: Sequence[Word], first: int, memory: dict[str, tuple[EntityKind, str, str]]
) -> tuple[int, Judged | None]:
    """Return how many words the longest name at *first* has, and the name; one word and none where there is no name."""
    last = first + 1
    while last < min(len(words), first + _MOST_WORDS) and text[words[last - 1].end : words[last].start] in (
        " ",
        " & ",
    ):
        last += 1
    for end in range(last, first, -1):
        run = runs.of(words[first:end])
        if item := _named(run, memory):
            return end - first, item
    return 1, None


def _named(run: Run, memory: dict[str, tuple[EntityKind, str, str]]) -> Judged | None:
    whole = " ".join(run.texts).rstrip(".") if run.texts[-1].count(".") == 1 else " ".join(run.texts)
    if whole != " ".join(run.texts):
        last = run.words[-1]
        run = runs.of([*run.words[:-1], replace(last, end=last.end - 1, text=last.text[:-1])])
    if whole in memory:
        kind, name, title = memory[whole]
        return Judged(run, kind, title=title if kind is _PERSON else "", name=name)
    if len(run.words) > 1 and run.texts[-1] in organisations().suffixes:
        return Judged(run, _ORGANISATION, name=_titled(whole))
    return _by_tables(run, whole)


def _by_tables(run: Run, whole: str) -> Judged | None:
    titled = _titled(whole)
    if whole in organisations().known or (len(whole) > 4 and titled in organisations().known):
        return Judged(run, _ORGANISATION)
    # A town that is a common word too (BUFFALO) is one only where it plays.
    is_common = len(run.words) == 1 and is_word(whole)
    table = countries()
    for name in (whole, titled):
        if name in table.peoples:
            return None if is_common and whole != "U.S." else Judged(run, _PLACE, name=table.peoples[name])
        if name in table.names or name in table.seats or name in places():
            return Judged(run, _PLACE, name=name, is_sure=not is_common)
    return Judged(run, _PLACE, name=titled) if not is_common and titled in towns() else None
