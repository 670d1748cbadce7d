"""What stands around a number: what it counts, what happened to them, and the moment it is counted from."""

import re
from collections.abc import Mapping

from readahead.derive.grammar import word_set
from readahead.model.card import Entity

WINDOW = 160
"""How many code points around a number are looked at."""

_STOP_WORDS = word_set(
    "a about above across after against ago all along also although am among an and are around as at be "
    "because been before being between but by can could did do does during each either even far for from "
    "had has have he her hers him his how however if in into is it its just may might more most must near "
    "nor not now of off on once only or out over per reportedly said say says she should since so still "
    "such than that the their them then there these they this those though through to too toward under "
    "until up was we were what when where whether which while who whom whose why will with within without "
    "would yet you your died fled fell rose won lost took came went left told made gave began held met "
    "became remain remained remains dead alive including according early late last next annually daily "
    "today yesterday tomorrow overnight monday tuesday wednesday thursday friday saturday sunday "
    "currently already later earlier so-called both across alone abroad apart away back"
)
_SOME = word_set("one two three four five six seven eight nine ten eleven twelve several few")
_TIME_AGO = re.compile(r"\s(?:days?|weeks?|months?|years?|decades?|hours?)\s(?:ago|earlier|before)\b")
_LEAD = re.compile(
    r"\s(?:(?P<of>of\s(?:all\s)?|(?=(?:the|its|their)\s)(?<=half\s))(?:the\s|its\s|their\s|his\s|her\s|those\s|these\s|our\s)?)?"
)
_WORD = re.compile(r"(?:(?:[A-Z]\.){2,}|[^\W_][\w’'-]*)")
_PARTICIPLE = re.compile(r"[a-z]{3,}(?:ed|ing)$")
_NOUNS_IN_ED_ING = word_set(
    "building buildings wedding meeting meetings killing bombing shooting hearing seed breed shelling "
    "drilling"
)
_PLURAL = re.compile(r"(?:[^\Ws]s|people|men|women|children)$")
LONGEST = 6
"""Words at most in what is counted."""


def counted(text: str, end: int, names: Mapping[int, Entity], *, must_be_of: bool = False) -> str:
    """Return the words after a number at *end* that name what it counts: "Israeli soldiers", "Gaza", or nothing.

    *names* are found by where they begin; one that is longer is kept whole. With *must_be_of* only "of" introduces it, as behind a percentage.
    """
    lead = _LEAD.match(text, end)
    if lead is None or (not lead["of"] and must_be_of):
        return ""
    words: list[str] = []
    place = lead.end()
    while len(words) < LONGEST and (word := _WORD.match(text, place)):
        if _stops(word[0], words, text[word.end() : word.end() + 30]):
            break
        possessive = re.search(r"[’']s?$", word[0])
        words.append(word[0])
        place = word.end()
        if text[place : place + 1] not in (" ", "\n", "\u00a0") or (possessive and len(words) > LONGEST - 2):
            break
        place += 1
    name = names.get(lead.end())
    if name is not None and name.span.end > place:
        return " ".join(name.span.quote(text).split())
    return " ".join(words)


def _stops(word: str, words: list[str], after: str) -> bool:
    """Whether *word* no longer belongs to the noun phrase of *words*: a small word, or a verb form after its noun."""
    lower = word.lower()
    if lower in _STOP_WORDS or lower.isdigit():
        return True
    if lower in _SOME and _TIME_AGO.match(after):
        return True  # "down from 18,400 two weeks ago"
    if words and _PLURAL.search(words[-1]) and not lower.endswith("s"):
        return True  # "people live", "boats sank": nothing but another plural goes on after one
    if not _PARTICIPLE.match(word) or lower in _NOUNS_IN_ED_ING:
        return False
    following = re.match(r"\s([A-Za-z][\w-]*)", after)
    goes_on = (
        following is not None
        and following[1].lower() not in _STOP_WORDS
        and not _PARTICIPLE.match(following[1])
    )
    return bool(words) or not goes_on


_EVENTS = (
    (
        "killed",
        r"kill(?:ed|ing|s)?|slain|died|dead|deaths?|death toll|fatalities|murdered|executed|massacred|shot dead|lives|bodies",
    ),
    ("wounded", r"wound(?:ed|ing|s)?|injur(?:ed|ing|ies|y)|hurt|maimed"),
    ("displaced", r"displac(?:ed|ing)|fled|fleeing|evacuat(?:ed|ing)|homeless|uprooted|driven from"),
    ("arrested", r"arrest(?:ed|ing|s)|detain(?:ed|ing)|imprisoned|jailed|in custody|rounded up"),
    ("abducted", r"abduct(?:ed|ing)|kidnapp(?:ed|ing)|taken hostage|seized hostage|held hostage"),
    ("missing", r"missing|unaccounted for"),
    ("released", r"releas(?:ed|ing)|freed|freeing|handed over|returned"),
    ("destroyed", r"destroy(?:ed|ing)|demolish(?:ed|ing)|razed|flattened|levelled|leveled|damag(?:ed|ing)"),
    ("fired", r"fired|firing|launched|launching|lobbed"),
    ("intercepted", r"intercept(?:ed|ing)|shot down|downed"),
    ("deployed", r"deploy(?:ed|ing)|stationed|mobili[sz]ed|sent"),
    ("infected", r"infect(?:ed|ing)|cases|sickened|contracted"),
    ("voted", r"vot(?:ed|es|ing)|ballots"),
    ("cost", r"cost(?:s|ing)?|worth|priced|spent|spend|spending|paid"),
    ("pledged", r"pledg(?:ed|ing)|promised|donated|approved|allocated|committed|earmarked"),
    ("laid off", r"laid off|job cuts|layoffs|sacked|dismissed"),
    ("rose", r"rose|risen|increas(?:ed|ing)|climbed|grew|grown|jumped|surged|gained|up"),
    ("fell", r"fell|fallen|drop(?:ped)?|declin(?:ed|ing)|decreas(?:ed|ing)|shrank|slumped|plunged|lost|down"),
)
_EVENT = re.compile(
    "|".join(rf"(?P<e{number}>{words})\b" for number, (_, words) in enumerate(_EVENTS)), re.IGNORECASE
)
_ADJACENT = re.compile(
    r"(?:\s(?:have|has|had|were|was|are|is|be|been|being|also|reportedly|later|already|still|feared|believed|remain|remained|either|more|"
    r"left|confirmed|so|far|to))*\s$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s?[—–][^—–.]{1,120}[—–]\s?|\s--?\s[^.]{1,120}?\s--?\s|,\s(?:mostly|mainly|including|most of them|many of them|among them|some of them|the majority|half of them|nearly all|almost all|according to)[^,.;]{1,80},\s?|\s?\([^()]{1,80}\)")  # fmt: skip
_CLAUSE_END = re.compile(
    r"[.!?;:]\s|,\s(?:while|whereas|but|and|as|who|which|with)\b|,\s|\swhile\s|\n\s*\n|\s[—–]\s"
)
_NEXT_NUMBER = re.compile(
    r"\b(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozens\b|hundreds\b|scores\b)"
)
_CLAUSE_START = re.compile(r"[.!?;:]\s|,\s(?:while|whereas|but)\b|\n\s*\n|\swhile\s")
_PASSIVE = re.compile(r"\b(?:were|was|been|being|be|are|is)\s$", re.IGNORECASE)
_ACTIVE_END = re.compile(
    r"(?:\s(?:the|a|another|some|an|additional|further|of|to|by|for|at|with|its|their|in))*\s?$",
    re.IGNORECASE,
)
_TOLL = re.compile(r"\bdeath\stoll\b[^,;]*$", re.IGNORECASE)


_ANY_WORD = re.compile(r"[A-Za-z]+")


def _first_event(stretch: str) -> re.Match[str] | None:
    """Return the first event word; tried word by word, which is ten times faster than a search for so many words."""
    return next(
        (
            found
            for word in _ANY_WORD.finditer(stretch)
            # "a list of the dead" is nothing that happened to what the number counts.
            if (found := _EVENT.match(stretch, word.start()))
            and stretch[max(0, word.start() - 4) : word.start()] != "the "
        ),
        None,
    )


def _last_event(stretch: str) -> re.Match[str] | None:
    """Return the last event word."""
    words = [word.start() for word in _ANY_WORD.finditer(stretch)]
    return next((found for start in reversed(words) if (found := _EVENT.match(stretch, start))), None)


def _class_of(found: re.Match[str]) -> str:
    return _EVENTS[int((found.lastgroup or "e0")[1:])][0]


def event(text: str, start: int, end: int) -> str:
    """Return the class of what happened to what the number at [start, end) counts, or an empty string.

    First a verb right after what is counted ("400 people were killed"), then one right before the number ("killing
    400"), then the nearest in the rest of the clause, then the nearest before it.
    """
    before = text[max(0, start - WINDOW // 2) : start]
    stops = [found.end() for found in _CLAUSE_START.finditer(before)]
    before = before[stops[-1] :] if stops else before
    if _TOLL.search(before):
        return "killed"
    after = _rest_of_clause(text, end)
    first, last = _first_event(after), _last_event(before)
    is_joined = first is not None and " and " in after[: first.start()]
    is_told = last is not None and not _PASSIVE.search(before[: last.start()])
    is_right_before = last is not None and is_told and bool(_ACTIVE_END.fullmatch(before[last.end() :]))
    if first and _is_adjacent(after[: first.start()]) and not (is_right_before and is_joined):
        return _class_of(first)
    if last and is_right_before:
        return _class_of(last)
    if first and not is_joined:
        return _class_of(first)
    if last and is_told and len(before) - last.end() < NEAR and not _NEXT_NUMBER.search(before, last.end()):
        return _class_of(last)
    return ""


NEAR = 40
"""How many code points may lie between an event and a number behind it that is not its object."""


def _rest_of_clause(text: str, end: int) -> str:
    """Return what follows a number in its clause, up to the next number and without asides."""
    after = _ASIDE.sub(" ", text[end : end + WINDOW])
    stop = _CLAUSE_END.search(after)
    after = after[: stop.start()] if stop else after
    number = _NEXT_NUMBER.search(after)
    return after[: number.start()] if number else after


def _is_adjacent(between: str) -> bool:
    """Whether only what is counted and auxiliary verbs stand between a number and the event."""
    return (
        len(between.split()) <= 8
        and " and " not in between
        and " by " not in between
        and not re.search(r"\b(?:that|who|which|said)\b", between)
    )


_ANCHOR = re.compile(
    r"\b(?:since\s(?!then\b)[^,.;—–()]{3,80}\b|(?:in|over|during|within)\sthe\s(?:past|last|previous)\s(?:\w+\s){0,3}(?:hours?|days?|weeks?|months?|years?|decades?)"
    r"|so\sfar\sthis\s\w+|overnight|this\s(?:year|month|week)(?=[\s,.])|in\sthe\sfirst\s(?:\w+\s){0,3}(?:quarter|half|months?|weeks?|days?)(?:\sof\s\d{4})?)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]*[A-Z])|\n\s*\n")


def anchor(text: str, start: int, end: int) -> str:
    """Return the words the number at [start, end) is counted from, such as "since the ceasefire began", or nothing."""
    before = text[max(0, start - 2 * WINDOW) : start]
    stops = [found.end() for found in _SENTENCE_END.finditer(before)]
    first = start - len(before) + (stops[-1] if stops else 0)
    after = text[end : end + WINDOW]
    stop = _SENTENCE_END.search(after)
    sentence = text[first : end + (stop.start() if stop else len(after))]
    found = _ANCHOR.search(sentence)
    if found is None or (found.start() < start - first < found.end()):
        return ""
    words = re.split(
        r"\s(?:said|says|told|according|have|has|had|were|was)\b(?=\s(?:been|killed|wounded|the|in|a|\w+ed)\b)",
        found[0],
    )[0]
    return words[0].lower() + " ".join(words.split())[1:]


_TALLY = re.compile(
    r"\b(?:count|toll|tally|estimate|total|numbers?)\b(?P<of>\sof)?(?P<rest>[^.;:]*)\b(?:to|at|from|by)\s$",
    re.IGNORECASE,
)


def tally(text: str, start: int) -> tuple[str, str] | None:
    """Return what is counted and what happened where a bare number at *start* ends a count, or None.

    "raised its count of civilians killed to 43, from 40": each of the two numbers counts civilians killed.
    """
    before = text[max(0, start - WINDOW) : start]
    stops = [found.end() for found in _SENTENCE_END.finditer(before)]
    first = stops[-1] if stops else 0
    found = _TALLY.search(before, first)
    if found is None:
        return None
    what = counted(text, start - len(before) + found.end("of"), {}) if found["of"] else ""
    happened = _last_event(found["rest"]) if found["of"] else None
    if re.search(r"\bdeath\s$", before[: found.start()]):
        return what, "killed"
    return what, _class_of(happened) if happened else ""
