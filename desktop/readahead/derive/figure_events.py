"""Tells what happened to what a number counts: killed, displaced, arrested, rose; or nothing.

The words of each class stand in a table by the word they begin with, for they are looked up around every number.
"""

import re
from dataclasses import dataclass

from readahead.derive.grammar import word_set
from readahead.derive.patterns import Late

WINDOW = 160
"""How many code points around a number are looked at."""

_DISEASES = word_set(
    "cholera measles ebola malaria dengue polio mpox covid coronavirus flu influenza plague hiv tuberculosis typhoid dysentery "
    "anthrax zika meningitis hepatitis infection"
)
_WORDS = {
    "killed": "killed killing kills slain died dead death deaths fatalities murdered executed massacred shot_dead lives bodies "
    "drowned drowning drowns perished beheaded lynched",
    "wounded": "wounded wounding wounds injured injuring injures injury hurt maimed",
    "displaced": "displaced displacing fled fleeing evacuated evacuating homeless uprooted driven_from driven_out forced_from forced_out "
    "from_their_homes",
    "arrested": "arrested arresting arrests detained detaining imprisoned jailed in_custody rounded_up",
    "abducted": "abducted abducting kidnapped kidnapping taken_hostage seized_hostage held_hostage",
    "missing": "missing unaccounted_for",
    "released": "released releasing freed freeing handed_over returned",
    "destroyed": "destroyed destroying demolished demolishing razed flattened levelled leveled damaged damaging burned burnt torched "
    "gutted wrecked",
    "fired": "fired firing launched launching lobbed",
    "intercepted": "intercepted intercepting shot_down downed",
    "deployed": "deployed deploying stationed mobilised mobilized sent",
    "infected": "infected infecting new_cases confirmed_cases suspected_cases active_cases sickened contracted tested_positive fallen_ill",
    "voted": "voted votes voting ballots",
    "cost": "cost costs costing worth priced spent spend spending paid",
    "pledged": "pledged pledging promised donated approved allocated committed earmarked",
    "laid off": "laid_off lay_off laying_off job_cuts layoffs sacked dismissed dismissal_of dismissing made_redundant",
    "rose": "rose rise risen rises rising increased increasing increase increases climbed climbs climb climbing grew grow grown grows "
    "growing jumped jumps jump surged surge surges surging gained widened widens widening swelled swollen accelerated accelerates "
    "doubled tripled expanded expands up",
    "fell": "fell fallen falls fall falling dropped drop drops dropping declined declining decline declines decreased decreasing "
    "decrease decreases shrank shrunk shrinks shrink slumped plunged lost dipped narrowed narrows reduced reducing reduce reduces "
    "lowered lowering lowers down",
}
_RAISED = {
    "rose": "raised raising raise raises hiked hiking hikes",
    "fell": "cut cuts cutting slashed slashing slashes trimmed trimming slid tumbled slipped slowed slows eased eases sank",
}
"""Raising and cutting change a rate or go "to" a number; what is raised or cut else is money and cloth."""

_Phrase = tuple[tuple[str, ...], str, bool]


def _by_first_word() -> dict[str, tuple[_Phrase, ...]]:
    """Return the phrases that begin with a word, the longest first: their words, their class, whether of measures only."""
    index: dict[str, list[_Phrase]] = {}
    tables = [(event, word, False) for event, words in _WORDS.items() for word in words.split()]
    tables += [(event, word, True) for event, words in _RAISED.items() for word in words.split()]
    for disease in sorted(_DISEASES):
        tables += [("infected", f"cases_of_{disease}", False), ("infected", f"{disease}_cases", False)]
    for event, joined, is_of_measures in tables:
        words = tuple(joined.split("_"))
        index.setdefault(words[0], []).append((words, event, is_of_measures))
    return {word: tuple(sorted(phrases, key=len, reverse=True)) for word, phrases in index.items()}


_INDEX = _by_first_word()
_WORD = Late(r"[A-Za-z]+")
_PAPER = Late(
    r"\s(?:(?:a|an|the|its|their|his|her|new|full|first)\s){0,2}(?:[a-z]+\s)?(?:list|report|statement|poll|survey|study|letter|figures|data|"
    r"documents?|videos?|photos?|emails?|records|transcripts?|plan|book|names|tape|estimate)\b"
)
_ELSE = {
    "cut": Late(r"\soff\b"),
    "dead": Late(r"\s(?:heat|end|ends|line|lines|weight|silence)\b"),
    "released": _PAPER,
    "releasing": _PAPER,
}
"""What must not follow a word that would then tell of something else: "cut off", "a dead heat", "released a list of donors"."""
_FREED_TO = Late(r"\bto\s(?:vote|choose|decide|support|back)\b")
_UP_OR_DOWN = Late(
    r"(?:[,;(—–]|\b(?:is|was|are|were|be|been|percent|points|%|sharply|still|also|tons|year))\s?$|^\s?$"
)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event word in a stretch of text: where it stands and its class."""

    start: int
    end: int
    event: str


class Stretch:
    """A stretch of text, and the event words in it."""

    def __init__(self, text: str, *, is_measured: bool = True) -> None:
        self._text = text
        self._is_measured = is_measured
        self._words: list[tuple[int, int, str]] = []
        # Most stretches have no event word, and what else stands in them does not matter.
        if not _INDEX.keys().isdisjoint([word.lower() for word in _WORD.findall(text)]):
            self._words = [(word.start(), word.end(), word[0].lower()) for word in _WORD.finditer(text)]

    def first(self) -> Happening | None:
        """Return the first event word."""
        return next((hit for place in range(len(self._words)) if (hit := self._at(place))), None)

    def last(self, among: frozenset[str] = frozenset()) -> Happening | None:
        """Return the last event word, if need be of a class *among* some, or the longer one that ends with it: "shot down"."""
        for place in range(len(self._words) - 1, -1, -1):
            found = self._at(place)
            if found is not None and (not among or found.event in among):
                wider = self._at(place - 1) if place else None
                return wider if wider and wider.end == found.end else found
        return None

    def _at(self, place: int) -> Happening | None:
        """Return the event that begins with a word, if it tells what happened."""
        start, _, word = self._words[place]
        for words, event, is_of_measures in _INDEX.get(word, ()):
            following = self._words[place : place + len(words)]
            if tuple(each for _, _, each in following) != words or (is_of_measures and not self._is_measured):
                continue
            # "a list of the dead" is nothing that happened to what the number counts; "cut off" is no cut.
            after_the = self._text[max(0, start - 4) : start].lower() == "the " and event != "laid off"
            is_particle = word in ("up", "down") and not _UP_OR_DOWN.search(self._text[:start])
            means_else = _ELSE.get(word)
            is_else = means_else is not None and means_else.match(self._text, following[-1][1]) is not None
            if not (after_the or is_particle or is_else):
                return Happening(start, following[-1][1], event)
        return None


_LED_ASIDE = r",\s(?:mostly|mainly|including|most of them|many of them|among them|some of them|the majority|half of them|nearly all|almost all|according to)[^,.;]{1,80},\s?"  # fmt: skip
_ASIDE = re.compile(
    rf"\s?[—–][^—–.]{{1,120}}[—–]\s?|\s--?\s[^.]{{1,120}}?\s--?\s|{_LED_ASIDE}|\s?\([^()]{{1,80}}\)"
)
_BETWEEN_COMMAS = re.compile(_LED_ASIDE)
_ASIDE_MARKS = "—–-("
"""One of which stands in every aside but those between commas."""
_CLAUSE_END = Late(
    r"[.!?;:]\s|,\s(?:while|whereas|but|and|as|who|which|with)\b|,\s|\swhile\s|\n\s*\n|\s[—–]\s"
)
_NEXT_NUMBER = Late(
    r"\b(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozens\b|hundreds\b|scores\b)"
)
_CLAUSE_START = Late(r"[.!?;:]\s|,\s(?:while|whereas|but|although|though)\b|\n\s*\n|\swhile\s")
_PASSIVE = Late(r"\b(?:were|was|been|being|be|are|is)\s$", re.IGNORECASE)
_ACTIVE_END = Late(
    r"(?:\s(?:the|a|another|some|an|additional|further|of|to|by|for|at|with|its|their|in))*\s?$",
    re.IGNORECASE,
)
_TOLL = Late(r"\bdeath\stoll\b[^,;]*$", re.IGNORECASE)
_MEASURED_BEFORE = Late(r"\b(?:to|by|from)\s(?!(?:raise|hike|cut|slash|trim|slow|ease)\b)(?:[a-z]+\s){0,3}$")
_CHANGES = frozenset(("rose", "fell"))
_SUBORDINATE = Late(r"\b(?:that|who|which|said)\b")
_NEAR = 40
"""How many code points may lie between an event and a number behind it that is not its object."""


def event(text: str, start: int, end: int, *, is_measure: bool = False, is_sum: bool = False) -> str:
    """Return the class of what happened to what the number at [start, end) counts, or an empty string.

    A rate (percent, points: *is_measure*) may be raised or cut; a count only to a number. A rate or a sum of money (*is_sum*)
    may rise and fall; what is counted only falls down. First a verb right after what
    is counted ("400 people were killed"), then one right before the number ("killing 400"), then the nearest in the rest
    of the clause, then the nearest before it.
    """
    before = text[max(0, start - WINDOW // 2) : start]
    stops = [found.end() for found in _CLAUSE_START.finditer(before)]
    before = before[stops[-1] :] if stops else before
    if _TOLL.search(before):
        return "killed"
    after = _rest_of_clause(text, end)
    is_measured = is_measure or bool(_MEASURED_BEFORE.search(before))
    first = Stretch(after, is_measured=is_measured).first()
    last = Stretch(before, is_measured=is_measured).last()
    if last and last.event == "released" and _FREED_TO.search(after):
        last = None  # "freeing all 40 delegates to vote as they like"
    if is_measure and last and last.event not in _CHANGES:
        # "reduced deaths by 30 percent": a share tells how far something rose or fell, if anything did.
        last = Stretch(before, is_measured=True).last(_CHANGES) or last
    is_joined = first is not None and " and " in after[: first.start]
    # "the rate was cut by 25 points" tells of the points; "those who were killed by 25 men" does not tell of the men.
    is_told = last is not None and (is_measure or not _PASSIVE.search(before[: last.start]))
    is_right_before = last is not None and is_told and bool(_ACTIVE_END.fullmatch(before[last.end :]))
    if first and _is_adjacent(after[: first.start]) and not (is_right_before and is_joined):
        if is_sum or first.event not in _CHANGES:
            return first.event
        first = None  # "three rockets fell": nothing grew or shrank by three
    if last and is_right_before:
        return last.event
    if first and not is_joined and (is_measure or first.event not in _CHANGES):
        return first.event
    is_near = len(before) - (last.end if last else 0) < _NEAR
    if last and is_told and is_near and not _NEXT_NUMBER.search(before, last.end):
        return last.event if is_measured or last.event not in _CHANGES else ""
    return ""


def _rest_of_clause(text: str, end: int) -> str:
    """Return what follows a number in its clause, up to the next number and without asides."""
    after = text[end : end + WINDOW]
    if any(mark in after for mark in _ASIDE_MARKS) or _BETWEEN_COMMAS.search(after):
        after = _ASIDE.sub(" ", after)
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
        and not _SUBORDINATE.search(between)
    )
