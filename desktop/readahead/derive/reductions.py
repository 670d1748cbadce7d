"""The ways a headline gets shorter, gentlest first: trailing adjuncts, insertions, a leading adverbial, offices, times.

Each takes a Draft, changes it or leaves it, and never drops what `shortening` protects.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from readahead.derive import forcing, grammar, phrases, tails
from readahead.derive.phrases import Range
from readahead.derive.shortening import AIM, FIRM, LIMIT, MARKS, Draft
from readahead.derive.wholeness import (
    ADVERBIALS,
    PARTICIPLE,
    RELATIVES,
    TRAILERS,
    follows_aside,
    is_aside,
    is_whole,
)
from readahead.derive.words import Word, letters
from readahead.model.card import EntityKind
from readahead.model.passage import Span

_START = attrgetter("start")
_OWN_CLAUSES = RELATIVES | ADVERBIALS | {"and", "but"}
_INNER = grammar.SUBORDINATORS | RELATIVES

_letters = lru_cache(maxsize=1024)(letters)
"""The words of a name, which an article's headlines ask for again and again."""


def shorten(draft: Draft) -> None:
    """Bring *draft* under AIM if that costs no meaning, else under LIMIT."""
    for reduce in _GENTLE:
        if draft.length() <= AIM:
            return
        reduce(draft)
    for reduce in _HARD:
        if draft.length() <= LIMIT:
            return
        reduce(draft)


def _trailer(draft: Draft, *, clause: bool = False) -> None:
    """Drop adjuncts that follow the last commas or a lone dash."""
    while draft.length() > (LIMIT if clause else AIM):
        place = _last_border(draft)
        if place < 3 or not _is_trailer(draft, place):
            return
        is_own = clause and draft.words[place + 1].lower in _OWN_CLAUSES
        if not draft.drop((place, len(draft.words)), clause=is_own):
            return


_DASHES = frozenset(["—", "–"])


def _last_border(draft: Draft) -> int:
    forms = draft.forms()
    if MARKS.isdisjoint(forms):
        return -1
    for place in range(len(forms) - 2, 2, -1):
        lower = forms[place]
        if lower in MARKS and not (lower in _DASHES and _pairs_dashes(forms)):
            return place
    return -1


def _pairs_dashes(forms: Sequence[str]) -> bool:
    """Return whether the dashes come in pairs, as around an insertion."""
    return sum(lower in _DASHES for lower in forms) % 2 == 0


def _is_trailer(draft: Draft, place: int) -> bool:
    """Return whether what follows the mark at *place* is an adjunct of a clause that is whole without it."""
    words = draft.words
    # "59 percent said it was not, and that …": a clause without its end is not whole.
    if not is_whole(draft, place) or words[place - 1].lower in grammar.FUNCTION:
        return False
    first = words[place + 1].lower
    second = words[place + 2].lower if place + 2 < len(words) else ""
    if follows_aside(words, place) and (first == "to" or grammar.is_finite(first)):
        return False
    if first == "as" and second == "well":
        return False
    if words[place].lower != "," or first in TRAILERS or PARTICIPLE.match(first):
        return True
    if first in ("and", "or", "but"):
        return phrases.has_clause(words, place + 2, len(words)) or grammar.is_finite(second)
    is_phrase = not any(grammar.is_finite(word.lower) for word in words[place + 1 :])
    return first in ("a", "an", "the") and is_phrase and not _is_list(words, place)


def _is_list(words: Sequence[Word], place: int) -> bool:
    """Return whether a list goes on after the comma: "A, B and C"."""
    following = [word.lower for word in words[place + 1 :]]
    return ("and" in following[:7] or "or" in following[:7]) and "," not in following


def _asides(draft: Draft, *, clause: bool = False) -> None:
    """Drop what stands in round brackets, then appositions and relative clauses between commas."""
    _brackets(draft)
    changed = True
    while changed and draft.length() > (LIMIT if clause else AIM):
        pairs = [pair for pair in _comma_pairs(draft) if is_aside(draft.words, pair[0] + 1, pair[1])]
        changed = any(
            draft.drop((start + (not _closes_name(draft.words, start, end)), end), clause=clause)
            for start, end in reversed(pairs)
        )


def _closes_name(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether the comma at *start* also closes an apposition: "the candidate, Orrin, who …, has moved"."""
    before = next((at for at in range(start - 1, 0, -1) if words[at].lower == ","), 0)
    if (
        not before
        or start - before > 9
        or end + 1 >= len(words)
        or not grammar.is_finite(words[end + 1].lower)
    ):
        return False
    phrase = [word.lower for word in words[before + 1 : start]]
    if phrase[:1] and phrase[0] in _APPOSED and "and" not in phrase:
        named = all(word.is_name and word.lower not in _LEADING for word in words[:before])
        return named and not any(word in grammar.FINITE or word in RELATIVES for word in phrase)
    opening = next((at for at in range(before - 1, -1, -1) if words[at].lower == ","), -1) + 1
    return words[opening].lower in _APPOSED and all(word.is_name for word in words[before + 1 : start])


_APPOSED = grammar.word_set("a an the his her its their")
_LEADING = grammar.FUNCTION | grammar.ADVERBS | grammar.TIME_WORDS | grammar.SUBORDINATORS


def _brackets(draft: Draft) -> None:
    forms = draft.forms()
    start = forms.index("(") if "(" in forms else -1
    end = forms.index(")", start + 1) if ")" in forms[start + 1 :] else -1
    if 0 < start < end:
        draft.drop((start, end + 1))


def _comma_pairs(draft: Draft) -> list[Range]:
    forms = draft.forms()
    if forms.count(",") < 2:
        return []
    commas = [place for place, lower in enumerate(forms) if lower == ","]
    return [pair for pair in pairwise(commas) if not _is_quoted(forms, pair[0])]


_QUOTES = frozenset(["“", "”", '"'])


def _is_quoted(forms: Sequence[str], place: int) -> bool:
    """Return whether the word at *place* stands inside quotation marks: nobody's words are thinned."""
    before = [lower for lower in forms[:place] if lower in _QUOTES]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _leader(draft: Draft, *, clause: bool = False) -> None:
    """Drop a leading adverbial before the first comma."""
    comma = next((place for place, word in enumerate(draft.words[:26]) if word.lower == ","), -1)
    comma = _after_adjective(draft.words, _after_place(draft.words, comma))
    if comma < 1 or _is_quoted(draft.forms(), comma) or comma > len(draft.words) - 5:
        return
    first = draft.words[0].lower
    is_adverbial = (
        first in grammar.PREPOSITIONS
        or first in grammar.SUBORDINATORS
        or first.endswith(("ing", "ly"))
        or first in grammar.TIME_WORDS
    )
    contrasts = first in FIRM or first in _BINDING or _is_clause(draft.words, comma)
    if is_adverbial and not contrasts and not _follows_list(draft.words, comma):
        draft.drop((0, comma + 1), clause=clause)


def _after_place(words: Sequence[Word], comma: int) -> int:
    """Return the comma that ends "in Coral Springs, Florida,"; the one at *comma* where it parts no place from its state."""
    if comma < 1 or not words[comma - 1].is_name or words[comma - 1].lower in grammar.TIME_WORDS:
        return comma
    place = comma + 1
    while place < len(words) and place < comma + 5 and (words[place].is_name or words[place].lower == "and"):
        place += 1
    return place if comma + 1 < place < len(words) and words[place].lower == "," else comma


_BINDING = grammar.word_set("while without despite whereas that what who until once except like unlike than")
"""Words whose phrase limits or turns what the clause says."""


def _follows_list(words: Sequence[Word], comma: int) -> bool:
    """Return whether the comma stands in a list, in one name ("the Bill, Hillary and …") or before ", though,"."""
    if words[comma + 1].lower in ("and", "or", "though") or words[0].lower == "including":
        return True
    is_named = words[comma - 1].is_name and words[comma + 1].is_name
    return is_named and words[comma - 2].lower == "the" and words[comma + 2].lower in ("and", ",")


_ADJECTIVE = re.compile(r"^(?:\w+-\w+|\w{2,}(?:ous|ful|ive|able|ible|less|ish|ic|ed|ing|long|hot|cold))$")


def _after_adjective(words: Sequence[Word], comma: int) -> int:
    """Return the comma that ends a phrase with two adjectives: "entering the seven-man, prime-time debate,"."""
    if comma < 2 or comma + 1 >= len(words) or not _ADJECTIVE.match(words[comma - 1].lower):
        return comma
    if words[comma - 2].lower not in grammar.DETERMINERS or words[comma + 1].is_name:
        return comma
    place = comma + 1
    while place < min(len(words), comma + 6) and words[place].is_word:
        if words[place].lower in grammar.FUNCTION or words[place].lower in grammar.PRONOUNS:
            return comma
        place += 1
    return place if place < len(words) and words[place].lower == "," else comma


def _is_clause(words: Sequence[Word], comma: int) -> bool:
    """Return whether what stands before the comma is the clause itself: "Recently I have heard", "Chasing him was Orrin"."""
    first = words[0].lower
    if first.endswith("ly"):
        is_led = words[1].lower in grammar.SUBORDINATORS
        return not is_led and any(word.lower in grammar.FINITE for word in words[1:comma])
    if not first.endswith("ing"):
        return False
    verb = next((at for at in range(1, comma) if words[at].lower in ("is", "are", "was", "were")), 0)
    inner = any(word.lower in _INNER for word in words[1:verb])
    return verb > 0 and not inner


def _offices(draft: Draft) -> None:
    """Drop the offices before persons' names."""
    for person in draft.people:
        if person.kind is not EntityKind.PERSON:
            continue
        inside = _inside(draft, person.span)
        names = set(_letters(person.name))
        while inside and draft.words[inside[0]].lower not in names:
            inside.pop(0)
        if not inside:
            continue
        start = first = inside[0]
        title = set(_letters(person.title))
        while start > 0 and draft.words[start - 1].lower in title:
            start -= 1
        if start < first and _opens_phrase(draft.words, start):
            draft.drop((start, first))


def _opens_phrase(words: Sequence[Word], start: int) -> bool:
    """Return whether nothing before *start* belongs to the same name: no article, no "longtime", no "host"."""
    if start == 0:
        # "Joining Rubio in the group were …" begins with no name.
        return not words[0].lower.endswith("ing")
    before = words[start - 1]
    if before.lower == "and" and start + 1 < len(words) and words[start + 1].lower in grammar.BODIES:
        # "Immigration and Naturalization Service Commissioner": the name of the office began before "and".
        return False
    if before.lower in grammar.DETERMINERS or before.lower.endswith(("'s", "s'")):
        return False
    is_closed = before.lower in grammar.FUNCTION or before.lower in grammar.CONJUNCTIONS
    return not before.is_word or is_closed or (grammar.is_finite(before.lower) and not before.is_name)


def _inside(draft: Draft, span: Span) -> list[int]:
    first = bisect_left(draft.words, span.start, key=_START)
    last = bisect_left(draft.words, span.end, first, key=_START)
    return [place for place in range(first, last) if draft.words[place].end <= span.end]


_PLACING = grammar.word_set("of in at near from into outside inside around across")
"""Words after which two capitals may be a place that was taken for a person."""


def _first_names(draft: Draft) -> None:
    """Leave a person's surname alone, where no comma follows: an apposition explains a full name."""
    for person in draft.people:
        inside = _inside(draft, person.span)
        if person.kind is not EntityKind.PERSON or len(inside) < 2 or inside[-1] + 1 >= len(draft.words):
            continue
        if (
            draft.words[inside[-1]].lower in _letters(person.name)[-1:]
            and draft.words[inside[-1] + 1].lower != ","
            and _opens_phrase(draft.words, inside[0])
            and not (inside[0] and draft.words[inside[0] - 1].lower in _PLACING)
        ):
            draft.drop((inside[0], inside[-1]))


def _times(draft: Draft) -> None:
    """Drop phrases of time such as "on Monday" and "last week"."""
    place = 2
    if _TIME_LEADS.isdisjoint(draft.forms()):
        return
    while place < len(draft.words):
        if draft.words[place].lower not in _TIME_LEADS:
            place += 1
            continue
        if draft.length() <= AIM:
            return
        end = _time_end(draft.words, place)
        before = draft.words[place - 1].lower
        if not end or before in _BEFORE_TIME or before.isdigit() or not draft.drop((place, end)):
            place += 1


_TIME_LEADS = frozenset(["on", "last", "earlier", "late"])
_BEFORE_TIME = (
    grammar.PREPOSITIONS
    | grammar.DETERMINERS
    | grammar.AUXILIARIES
    | grammar.TIME_WORDS
    | grammar.word_set("due set scheduled planned slated expected dated one two three four five six")
)
"""Words after which a phrase of time is no mere adjunct."""


def _time_end(words: Sequence[Word], place: int) -> int:
    """Return where a phrase of a day, week or month led in at *place* ends, or 0; a year is never dropped."""
    end = place + 1
    while end < len(words) and (words[end].lower in grammar.TIME_WORDS or _is_day(words[end])):
        end += 1
    stretch = [word.lower for word in words[place + 1 : end]]
    if any(_YEAR.match(word.lower) for word in words[end : end + 2]):
        return 0
    if not any(word in grammar.TIME_WORDS for word in stretch) or stretch[-1] in _SHORT_MONTHS:
        return 0
    return end


_SHORT_MONTHS = grammar.word_set("jan feb mar apr jun jul aug sep sept oct nov dec")
"""Months cut short, whose stop and day are words of their own: such a date stays whole."""


def _is_day(word: Word) -> bool:
    """Return whether a word is a day of a month or a run of them: "20", "20th", "20-21"."""
    days = _ORDINAL.sub("", word.lower)
    return days.translate({ord("-"): None, ord("–"): None}).isdigit()


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")


def _asides_and_trailer(draft: Draft) -> None:
    """Drop asides, and what then follows the last comma; where none could go, neither can what was left there before."""
    count = len(draft.words)
    _asides(draft)
    if len(draft.words) < count:
        _trailer(draft)


_GENTLE: tuple[Callable[[Draft], None], ...] = (
    _trailer,
    _asides_and_trailer,
    _leader,
    _offices,
    _times,
    _first_names,
)
_HARD: tuple[Callable[[Draft], None], ...] = (
    lambda draft: _trailer(draft, clause=True),
    lambda draft: _asides(draft, clause=True),
    lambda draft: _leader(draft, clause=True),
    tails.cut,
    tails.thin,
    forcing.force,
)
