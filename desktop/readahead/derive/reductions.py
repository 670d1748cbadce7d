"""The ways a headline gets shorter, gentlest first: trailing adjuncts, insertions, a leading adverbial, offices, times.

Each takes a Draft, changes it or leaves it, and never drops what `shortening` protects.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from readahead.derive import grammar, phrases
from readahead.derive.phrases import Range
from readahead.derive.shortening import AIM, FIRM, LIMIT, MARKS, Draft, may_end, protected
from readahead.derive.words import Word, letters
from readahead.model.card import EntityKind
from readahead.model.passage import Span

_RELATIVES = grammar.word_set("who which whom whose where")
_ADVERBIALS = grammar.word_set(
    "as when while since because after before despite though until following amid whereas"
)
_TRAILERS = (
    _RELATIVES
    | _ADVERBIALS
    | grammar.word_set(
        "with including during among from in at on by for under over against through saying adding"
    )
)
_BORDERS = _TRAILERS | grammar.word_set("and or , ; — –")
_PARTICIPLE = re.compile(r"^[a-z]+(?:ing|ed)$")


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
        place = _last_border(draft.words)
        if place < 3 or not _is_trailer(draft, place):
            return
        is_own = clause and draft.words[place + 1].lower in _RELATIVES | _ADVERBIALS | {"and", "but"}
        if not draft.drop((place, len(draft.words)), clause=is_own):
            return


def _last_border(words: Sequence[Word]) -> int:
    dashes = [place for place, word in enumerate(words) if word.lower in ("—", "–")]
    paired = set(dashes) if len(dashes) % 2 == 0 else set()
    for place in range(len(words) - 2, 2, -1):
        if words[place].lower in MARKS and place not in paired:
            return place
    return -1


def _is_trailer(draft: Draft, place: int) -> bool:
    """Return whether what follows the mark at *place* is an adjunct of a clause that is whole without it."""
    words = draft.words
    if not _is_whole(draft, place):
        return False
    first = words[place + 1].lower
    second = words[place + 2].lower if place + 2 < len(words) else ""
    if _follows_aside(words, place) and (first == "to" or grammar.is_finite(first)):
        return False
    if first == "as" and second == "well":
        return False
    if words[place].lower != "," or first in _TRAILERS or _PARTICIPLE.match(first):
        return True
    if first in ("and", "or", "but"):
        return phrases.has_clause(words, place + 2, len(words)) or grammar.is_finite(second)
    is_phrase = not any(grammar.is_finite(word.lower) for word in words[place + 1 :])
    return first in ("a", "an", "the") and is_phrase and not _is_list(words, place)


def _follows_aside(words: Sequence[Word], place: int) -> bool:
    """Return whether the comma at *place* closes an aside that another comma opens."""
    before = next((index for index in range(place - 1, 1, -1) if words[index].lower == ","), -1)
    return before > 0 and _is_aside(words, before + 1, place)


def _is_whole(draft: Draft, end: int) -> bool:
    """Return whether the words before *end* hold a main clause: a verb that is in no fronted or inserted clause."""
    words = draft.words
    start = draft.claim_place
    if start:
        return any(_is_main_verb(words, place, start) for place in range(start + 1, end))
    if words[0].lower in grammar.SUBORDINATORS or words[0].lower in grammar.PREPOSITIONS:
        comma = next((place for place, word in enumerate(words[:end]) if word.lower == ","), -1)
        if comma < 0:
            return False
        start = comma + 1
    return any(_is_main_verb(words, place, start) for place in range(start + 1, end))


def _is_main_verb(words: Sequence[Word], place: int, start: int) -> bool:
    """Return whether a finite verb at *place* is outside relative clauses and asides: the subject stands before it."""
    if not grammar.is_finite(words[place].lower):
        return False
    back = place - 1
    while back > start and words[back].is_word:
        if words[back].lower in _RELATIVES | {"that"} and not phrases.is_reporting_verb(words, back - 1):
            return False
        back -= 1
    if words[back].lower != ",":
        return True
    return back + 1 < place or _follows_aside(words, back)


def _is_list(words: Sequence[Word], place: int) -> bool:
    """Return whether a list goes on after the comma: "A, B and C"."""
    following = [word.lower for word in words[place + 1 :]]
    return ("and" in following[:7] or "or" in following[:7]) and "," not in following


def _asides(draft: Draft, *, clause: bool = False) -> None:
    """Drop what stands in round brackets, then appositions and relative clauses between commas."""
    _brackets(draft)
    changed = True
    while changed and draft.length() > (LIMIT if clause else AIM):
        pairs = [pair for pair in _comma_pairs(draft.words) if _is_aside(draft.words, pair[0] + 1, pair[1])]
        changed = any(draft.drop((start + 1, end), clause=clause) for start, end in reversed(pairs))


def _brackets(draft: Draft) -> None:
    start = next((place for place, word in enumerate(draft.words) if word.lower == "("), -1)
    end = next((place for place, word in enumerate(draft.words) if word.lower == ")" and place > start), -1)
    if 0 < start < end:
        draft.drop((start, end + 1))


def _comma_pairs(words: Sequence[Word]) -> list[Range]:
    commas = [place for place, word in enumerate(words) if word.lower == ","]
    return list(pairwise(commas))


def _is_aside(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether the words between two commas can go: an apposition, a relative clause, a participle; no list item."""
    if end - start < 2 or start < 2:
        return False
    first = words[start].lower
    if first in _TRAILERS and not (first == "as" and words[start + 1].lower == "well"):
        return True
    if first in grammar.CONJUNCTIONS or (words[end + 1 : end + 2] and words[end + 1].lower in ("and", "or")):
        return False
    if _PARTICIPLE.match(first):
        return not phrases.is_reporting_verb(words, start)
    is_phrase = not any(word.lower in grammar.FINITE for word in words[start:end])
    return is_phrase and (first in ("a", "an", "the", "his", "her", "its") or not words[start].is_name)


def _leader(draft: Draft, *, clause: bool = False) -> None:
    """Drop a leading adverbial before the first comma."""
    comma = next((place for place, word in enumerate(draft.words[:26]) if word.lower == ","), -1)
    if comma < 1 or comma > len(draft.words) - 5:
        return
    first = draft.words[0].lower
    is_adverbial = (
        first in grammar.PREPOSITIONS
        or first in grammar.SUBORDINATORS
        or first.endswith(("ing", "ly"))
        or first in grammar.TIME_WORDS
    )
    contrasts = first in FIRM or first in ("while", "without", "despite", "whereas", "that", "what", "who")
    if is_adverbial and not contrasts and not _follows_list(draft.words, comma):
        draft.drop((0, comma + 1), clause=clause)


def _follows_list(words: Sequence[Word], comma: int) -> bool:
    return words[comma + 1].lower in ("and", "or") or words[0].lower == "including"


def _offices(draft: Draft) -> None:
    """Drop the offices before persons' names."""
    for person in draft.people:
        if person.kind is not EntityKind.PERSON:
            continue
        inside = _inside(draft, person.span)
        names = set(letters(person.name))
        while inside and draft.words[inside[0]].lower not in names:
            inside.pop(0)
        if not inside:
            continue
        start = first = inside[0]
        title = set(letters(person.title))
        while start > 0 and draft.words[start - 1].lower in title:
            start -= 1
        if start < first and (start == 0 or draft.words[start - 1].lower not in ("the", "a", "an")):
            draft.drop((start, first))


def _inside(draft: Draft, span: Span) -> list[int]:
    return [
        place for place, word in enumerate(draft.words) if span.start <= word.start and word.end <= span.end
    ]


def _first_names(draft: Draft) -> None:
    """Leave a person's surname alone, where no comma follows: an apposition explains a full name."""
    for person in draft.people:
        inside = _inside(draft, person.span)
        if person.kind is not EntityKind.PERSON or len(inside) < 2 or inside[-1] + 1 >= len(draft.words):
            continue
        if (
            draft.words[inside[-1]].lower in letters(person.name)[-1:]
            and draft.words[inside[-1] + 1].lower != ","
        ):
            draft.drop((inside[0], inside[-1]))


def _times(draft: Draft) -> None:
    """Drop phrases of time such as "on Monday" and "last week"."""
    place = 2
    while place < len(draft.words) and draft.length() > AIM:
        end = _time_end(draft.words, place)
        before = draft.words[place - 1].lower
        if (
            not end
            or before in grammar.PREPOSITIONS
            or before in grammar.DETERMINERS
            or not draft.drop((place, end))
        ):
            place += 1


def _time_end(words: Sequence[Word], place: int) -> int:
    """Return where a phrase of time that begins at *place* ends, or 0."""
    if words[place].lower not in ("on", "last", "earlier", "late", "in"):
        return 0
    end = place + 1
    while end < len(words) and (words[end].lower in grammar.TIME_WORDS or words[end].lower.isdigit()):
        end += 1
    return end if end > place + 1 else 0


def _tail(draft: Draft, *, clause: bool = False) -> None:
    """Cut at the best phrase border that leaves at most LIMIT characters."""
    best, cut = 0.0, 0
    for end in range(len(draft.words) - 1, 5, -1):
        if not clause and protected([draft.words[end].lower]):
            break
        if draft.length(end) <= LIMIT and _is_border(draft, end):
            worth = _worth(draft, end)
            if worth > best and _may_drop(draft, end, clause=clause):
                best, cut = worth, end
    if cut:
        draft.drop((cut, len(draft.words)), clause=clause)


def _may_drop(draft: Draft, end: int, *, clause: bool) -> bool:
    lowers = [word.lower for word in draft.words[end:]]
    blocked = [word for word in lowers if word in FIRM] if clause else protected(lowers)
    return not blocked and not draft.holds_kept(end, len(draft.words))


def _worth(draft: Draft, end: int) -> float:
    """Return how good a headline it makes to stop before *end*: long, but near AIM, at a strong border."""
    length = draft.length(end)
    lower = draft.words[end].lower
    penalty = 0 if lower in MARKS else 3 if lower in _ADVERBIALS | _RELATIVES else 6
    penalty = {"of": 18, "and": 8, "or": 8, "but": 12}.get(lower, penalty)
    return min(length, AIM) - max(0, length - AIM) * 0.3 - penalty


def _is_border(draft: Draft, end: int) -> bool:
    """Return whether the headline may stop before *end*: a phrase begins there, and what stays is whole."""
    words = draft.words
    before, lower = words[end - 1], words[end].lower
    if (lower not in _BORDERS and lower != "of") or not before.is_word or not may_end(before):
        return False
    is_strong = lower in MARKS or lower in _ADVERBIALS
    if not is_strong and (grammar.is_finite(before.lower) or before.lower.endswith("ing")):
        return False
    if lower in MARKS and (_is_clause_start(words, end + 1) or _goes_on(words, end)):
        return False
    if words[end - 2].lower in MARKS:
        return False
    opened = sum(word.lower in ("(", "“", "[") for word in words[:end])
    closed = sum(word.lower in (")", "”", "]") for word in words[:end])
    return opened <= closed and _is_whole(draft, end) and not _splits_pair(words, end)


def _goes_on(words: Sequence[Word], end: int) -> bool:
    """Return whether the mark at *end* closes an aside and the clause goes on with its verb."""
    return end + 1 < len(words) and grammar.is_finite(words[end + 1].lower) and _follows_aside(words, end)


def _is_clause_start(words: Sequence[Word], start: int) -> bool:
    """Return whether the main clause only begins at *start*, after something fronted."""
    if start >= len(words):
        return False
    first = words[start].lower
    if (
        first in _TRAILERS
        or first in grammar.CONJUNCTIONS
        or first in grammar.SUBORDINATORS
        or _PARTICIPLE.match(first)
    ):
        return False
    return phrases.has_clause(words, start, len(words))


def _splits_pair(words: Sequence[Word], end: int) -> bool:
    """Return whether "and" at *end* joins what "between" or "both" opened, or two names."""
    if words[end].lower not in ("and", "or"):
        return False
    near = [word.lower for word in words[max(0, end - 8) : end]]
    follows = words[end + 1] if end + 1 < len(words) else None
    return (
        "between" in near
        or "both" in near
        or (follows is not None and follows.is_name and words[end - 1].is_name)
    )


def _segments(draft: Draft) -> None:
    """Drop whole segments between marks, last first, that hold no condition; the one with the main verb stays."""
    while draft.length() > LIMIT:
        parts = _parts(draft.words)
        main = next((part for part in parts if _is_main(draft.words, part)), parts[0])
        if not any(part != main and draft.drop(part, clause=True) for part in reversed(parts)):
            return


def _parts(words: Sequence[Word]) -> list[Range]:
    borders = [-1, *(place for place, word in enumerate(words) if word.lower in MARKS), len(words)]
    return [(start + 1, end) for start, end in pairwise(borders) if end > start + 1]


def _is_main(words: Sequence[Word], part: Range) -> bool:
    first = words[part[0]].lower
    if first in grammar.SUBORDINATORS or first in _RELATIVES or first in grammar.PREPOSITIONS:
        return False
    return any(grammar.is_finite(word.lower) for word in words[part[0] : part[1]])


def _phrases(draft: Draft) -> None:
    """Drop phrases from the end of the longest segments as long as they hold nothing protected."""
    changed = True
    while changed and draft.length() > LIMIT:
        changed = False
        for start, end in sorted(_parts(draft.words), key=lambda part: part[0] - part[1]):
            border = next(
                (place for place in range(end - 1, start + 2, -1) if draft.words[place].lower in _BORDERS), 0
            )
            if border and draft.drop((border, end)):
                changed = True
                break


def _by_force(draft: Draft) -> None:
    """Drop words from the end, those that are protected last of all; a single endless word is cut."""
    over = draft.length() - LIMIT
    kept: list[Word] = []
    for place in range(len(draft.words) - 1, -1, -1):
        word = draft.words[place]
        if over > 0 and place > 2 and not protected([word.lower]) and not draft.holds_kept(place, place + 1):
            over -= len(word.text) + 1
        else:
            kept.append(word)
    draft.words = kept[::-1]
    # No sentence has so many words that matter; what is left of a longer run is cut at once.
    draft.words = draft.words[:LIMIT]
    while draft.length() > LIMIT and len(draft.words) > 1:
        draft.words.pop()
    if draft.length() > LIMIT:
        draft.insertions = ()
        only = draft.words[0]
        draft.words = [Word(only.start, only.start + LIMIT, only.text[:LIMIT], only.lower[:LIMIT])]


_GENTLE: tuple[Callable[[Draft], None], ...] = (
    _trailer,
    _asides,
    _trailer,
    _leader,
    _offices,
    _times,
    _first_names,
)
_HARD: tuple[Callable[[Draft], None], ...] = (
    _tail,
    lambda draft: _trailer(draft, clause=True),
    lambda draft: _asides(draft, clause=True),
    lambda draft: _leader(draft, clause=True),
    lambda draft: _tail(draft, clause=True),
    _segments,
    _phrases,
    _by_force,
)
