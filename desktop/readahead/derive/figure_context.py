"""What stands around a number: what it counts, and the moment it is counted from."""

import re
from collections.abc import Mapping

from readahead.derive.figure_events import WINDOW, Stretch
from readahead.derive.figure_words import ONES, TENS
from readahead.derive.grammar import word_set
from readahead.derive.patterns import Late
from readahead.model.card import Entity

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
    "currently already later earlier so-called both across alone abroad apart away back fewer less higher lower "
    "laid paid ran stood sat spoke wrote broke brought bought caught chose drew drove fought flew forgot got grew heard hid kept "
    "knew lay lent let meant saw sold sent shook shot shut sang sank slept spent stole struck swore taught thought threw understood "
    "woke wore said"
)
_SOME = word_set("one two three four five six seven eight nine ten eleven twelve several few")
_NUMBERS = frozenset(ONES) | frozenset(TENS)
_TIME_AGO = Late(r"\s(?:days?|weeks?|months?|years?|decades?|hours?)\s(?:ago|earlier|before)\b")
_LEAD = Late(
    r"\s(?:(?P<of>of\s(?:all\s)?|(?=(?:the|its|their)\s)(?<=[Hh]alf\s))(?:the\s|its\s|their\s|his\s|her\s|those\s|these\s|our\s)?)?(?:(?:fewer|more|additional|extra)\s(?!than\b))?"
)
_WORD = Late(r"(?:(?:[A-Z]\.){2,}|[^\W_][\w’'-]*)")
_PARTICIPLE = Late(
    r"(?:[a-z]{3,}(?:ed|ing)|used|led|run|held|made|seen|born|built|owned|sold|sent|paid|lost|taken|given|known|shown)$"
)
_NOUNS_IN_ED_ING = word_set(
    "building buildings wedding meeting meetings killing bombing shooting hearing seed breed shelling "
    "drilling"
)
_PLURAL = Late(r"(?:[^\Ws]s|people|men|women|children)$")
LONGEST = 6
"""Words at most in what is counted."""


def counted(text: str, end: int, names: Mapping[int, Entity], *, must_be_of: bool = False) -> str:
    """Return the words after a number at *end* that name what it counts: "Israeli soldiers", "Gaza", or nothing.

    *names* are found by where they begin; one that is longer is kept whole. With *must_be_of* only "of" introduces it, as behind a percentage.
    """
    lead = _LEAD.match(text, end)
    if lead is None or (lead["of"] is None and must_be_of):
        return ""
    words: list[str] = []
    place = lead.end()
    while len(words) < LONGEST and (word := _WORD.match(text, place)):
        if _stops(word[0], words, text[word.end() : word.end() + 30]):
            break
        possessive = word[0].endswith(("’s", "'s", "’", "'"))
        if possessive and (all_of := _NUMBERED.match(text, word.end())):
            # "seven of Washington state's 44 delegates": whose they are comes before the number of them all.
            return counted(text, all_of.end(), {})
        words.append(word[0])
        place = word.end()
        if text[place : place + 1] not in (" ", "\n", "\u00a0") or (possessive and len(words) > LONGEST - 2):
            break
        place += 1
    name = names.get(lead.end())
    if name is not None and name.span.end > place:
        return " ".join(name.span.quote(text).split())
    return " ".join(words)


_NUMBERED = Late(r"\s\d{1,3}(?:,\d{3})*(?=\s[a-z])")
_BODY = word_set("committee council commission caucus")
_FOLLOWING = Late(r"\s([A-Za-z][\w-]*)")
_OF_THEM = Late(r"\sof\s(?:them|whom|which)(?=\s[a-z])")


def kind_of_them(text: str, end: int) -> str:
    """Return what some of those before are, after a number at *end*: the children in "five of them children", or nothing."""
    lead = _OF_THEM.match(text, end)
    words = counted(text, lead.end(), {}) if lead else ""
    return words if words and _PLURAL.search(words) else ""


_MONEY_IN = Late(
    r"\s(?:(?:worth\s)?of|in)\s(?P<what>(?:[a-z-]+\s){0,2}?(?:aid|arms|assets|assistance|benefits|bonds|bribes|cash|compensation|contracts|"
    r"costs|credits?|cuts|damages?|debts?|deposits|donations|earnings|equipment|exports|financing|fines|funding|funds|gold|goods|grants|"
    r"guarantees|help|imports|income|investments?|loans|losses|oil|orders|payments|pensions|pledges|profits?|relief|reparations|reserves|"
    r"revenues?|sales|savings|shares|spending|stock|subsidies|support|tariffs|taxes|trade|wages|weapons))\b"
)


def money_for(text: str, end: int) -> str:
    """Return what a sum that ends at *end* consists of, as in "$5 billion in military aid", or nothing."""
    found = _MONEY_IN.match(text, end)
    return found["what"] if found else ""


def _stops(word: str, words: list[str], after: str) -> bool:
    """Whether *word* no longer belongs to the noun phrase of *words*: a small word, or a verb form after its noun."""
    lower = word.lower()
    if lower in _STOP_WORDS or lower.isdigit() or (not words and lower in _NUMBERS):
        return True
    if lower in _SOME and _TIME_AGO.match(after):
        return True  # "down from 18,400 two weeks ago"
    if lower in _BODY:
        return False  # "the rules committee"
    if words and _PLURAL.search(words[-1]) and (not lower.endswith("s") or lower.endswith("ss")):
        return True  # "people live", "people homeless": nothing but another plural goes on after one
    if lower.endswith("ly") and after[:1] in (".", ",", ";"):
        return True  # "announce one shortly."
    if not _PARTICIPLE.match(word) or lower in _NOUNS_IN_ED_ING:
        return False
    following = _FOLLOWING.match(after)
    goes_on = (
        following is not None
        and following[1].lower() not in _STOP_WORDS
        and not _PARTICIPLE.match(following[1])
    )
    return bool(words) or not goes_on


_ANCHOR = Late(
    r"\b(?:since\s(?!then\b)[^,.;—–()]{3,80}\b|(?:in|over|during|within)\sthe\s(?:past|last|previous)\s(?:\w+\s){0,3}(?:hours?|days?|weeks?|months?|years?|decades?)"
    r"|so\sfar\sthis\s\w+|overnight|this\s(?:year|month|week)(?=[\s,.])|in\sthe\sfirst\s(?:\w+\s){0,3}(?:quarter|half|months?|weeks?|days?)(?:\sof\s(?:\d{4}|(?:the|this|last)\s(?:\w+\s)?year))?)",
    re.IGNORECASE,
)
_ANCHORING = ("since", "past", "last", "previous", "far", "overnight", "this", "first")
"""Words of which each anchor has one: no pattern is tried where none of them stands."""
_SINCE_DAY = Late(
    r"\bsince\s(?:early\s|late\s|mid-|last\s)?(?:(?:\d{1,2}\s)?(?-i:[A-Z][a-z]+\b\.?)(?:\s\d{1,2}\b)?(?:,?\s\d{4})?|\d{4})(?=\s*$)",
    re.IGNORECASE,
)
_SENTENCE_END = Late(r"[.!?][\"”’)]*\s+(?=[\"“‘(]*[A-Z])|\n\s*\n")


def anchor(text: str, start: int, end: int) -> str:
    """Return the words the number at [start, end) is counted from, such as "since the ceasefire began", or nothing."""
    around = text[max(0, start - 2 * WINDOW) : end + WINDOW].lower()
    if all(word not in around for word in _ANCHORING):
        return ""
    before = text[max(0, start - 2 * WINDOW) : start]
    stops = [found.end() for found in _SENTENCE_END.finditer(before)]
    first = start - len(before) + (stops[-1] if stops else 0)
    after = text[end : end + WINDOW]
    stop = _SENTENCE_END.search(after)
    sentence = text[first : end + (stop.start() if stop else len(after))]
    found = _ANCHOR.search(sentence)
    if found and found.start() < start - first < found.end():
        # "Since October 7 more than 400 people …": no comma ends it, but the number does.
        found = _SINCE_DAY.search(sentence, 0, start - first)
    if found is None:
        return ""
    words = re.split(
        r"\s(?:said|says|told|according|have|has|had|were|was)\b(?=\s(?:been|killed|wounded|the|in|a|\w+ed)\b)",
        found[0],
    )[0]
    return words[0].lower() + " ".join(words.split())[1:]


_TALLY = Late(
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
    happened = Stretch(found["rest"]).first() if found["of"] else None
    if re.search(r"\bdeath\s$", before[: found.start()]):
        return what, "killed"
    return what, happened.event if happened else ""
