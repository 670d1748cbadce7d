"""Tells whether what stands before a place in a headline is a whole clause, and what between commas is said by the way."""

import re
from collections.abc import Sequence
from itertools import pairwise

from readahead.derive import grammar, phrases
from readahead.derive.shortening import Draft
from readahead.derive.words import Word, lowers

RELATIVES = grammar.word_set("who which whom whose where")
ADVERBIALS = grammar.word_set(
    "as when while since because after before despite though until following amid whereas"
)
TRAILERS = (
    RELATIVES
    | ADVERBIALS
    | grammar.word_set(
        "with including during among from in at on by for under over against through saying adding"
    )
)
PARTICIPLE = re.compile(r"^[a-z]+(?:ing|ed)$")
_RELATING = RELATIVES | {"that"}


def is_whole(draft: Draft, end: int) -> bool:
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
        if words[back].lower.split("'")[0] in _RELATING and not phrases.is_reporting_verb(words, back - 1):
            return False
        back -= 1
    if words[back].lower != ",":
        return True
    return back + 1 < place or follows_aside(words, back)


def follows_aside(words: Sequence[Word], place: int) -> bool:
    """Return whether the comma at *place* closes an aside that another comma opens."""
    before = next((index for index in range(place - 1, 1, -1) if words[index].lower == ","), -1)
    return before > 0 and is_aside(words, before + 1, place)


def is_aside(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether the words between two commas can go: an apposition, a relative clause, a participle; no list item."""
    if end - start < 2 or start < 2 or goes_on_as_list(words, end) or parts_marks(words, start, end):
        return False
    if words[end + 1 : end + 2] and words[end + 1].lower in ("such", "including"):
        return False
    first = words[start].lower.split("'")[0]
    if first == "as" and words[start + 1].lower == "well":
        return False
    if first in TRAILERS:
        return _goes_on_as_clause(words, end) and not _is_explained(words, start, end)
    if first in grammar.CONJUNCTIONS or (words[end + 1 : end + 2] and words[end + 1].lower in ("and", "or")):
        return False
    has_verb = any(grammar.is_finite(word.lower) for word in words[: start - 1])
    if not has_verb and not _is_before_verb(words, end):
        # What stands between the first two commas is the clause itself: "More recently, prosecutors charged two men, …".
        return False
    if _is_passive(words, start):
        return True
    if PARTICIPLE.match(first):
        return not phrases.is_reporting_verb(words, start)
    if any(word.lower in grammar.FINITE for word in words[start:end]):
        return False
    return first in ("a", "an", "the", "his", "her", "its") or _is_before_verb(words, end)


_IRREGULAR = grammar.word_set(
    "made held led built set sent given taken known seen drawn driven written chosen born found kept brought bought won "
    "paid put shown thrown struck torn begun broken fought"
)
"""Participles that do not end in -ed."""


def _is_passive(words: Sequence[Word], start: int) -> bool:
    """Return whether a participle without -ed begins here: "made up of technocrats", "held in Port Lorn"."""
    following = words[start + 1].lower if start + 1 < len(words) else ""
    return words[start].lower in _IRREGULAR and (
        following in grammar.PREPOSITIONS or following in ("up", "out")
    )


def _goes_on_as_clause(words: Sequence[Word], end: int) -> bool:
    """Return whether the comma at *end* closes a phrase, and does not stand between two adjectives in it."""
    if end + 1 >= len(words):
        return True
    word = words[end + 1]
    lower = word.lower
    if lower.endswith("ly") or (lower.endswith("ed") and words[end - 1].lower.endswith("ed")):
        following = words[end + 2].lower if end + 2 < len(words) else ""
        return grammar.is_finite(following) and not following.endswith("ed")
    # A plain adjective or noun goes on with a phrase: "with longer, hotter summers".
    is_closed = lower in grammar.FUNCTION or lower in grammar.PRONOUNS or grammar.is_adverb(lower)
    return is_closed or word.is_name or grammar.is_finite(lower) or not word.is_word or lower[:1].isdigit()


def _is_before_verb(words: Sequence[Word], end: int) -> bool:
    """Return whether the comma at *end* parts a name's apposition from its verb: "Orrin, Westmark's leader, said"."""
    return end + 1 < len(words) and grammar.is_finite(words[end + 1].lower)


def _is_explained(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether an apposition follows that explains the aside: "for Orrin, the engineer making her first run"."""
    if words[start].lower not in grammar.PREPOSITIONS or end + 1 >= len(words):
        return False
    if words[end + 1].lower not in ("a", "an", "the"):
        return False
    return not any(word.lower in grammar.FINITE or word.lower in grammar.PAST for word in words[end + 2 :])


def _is_plain_verb(word: str) -> bool:
    """Return whether a word can be a finite verb and no participle."""
    return word in grammar.FINITE or word in grammar.PAST or word in grammar.PRESENT


_QUOTES = frozenset(("“", "”", '"', "'", "`"))


def parts_marks(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether quotation marks open or close between two commas without their partner."""
    forms = lowers(words[start:end])
    if _QUOTES.isdisjoint(forms):
        return False
    typewritten = sum(pair in (("'", "'"), ("`", "`")) for pair in pairwise(forms))
    return forms.count("“") != forms.count("”") or forms.count('"') % 2 == 1 or typewritten % 2 == 1


def goes_on_as_list(words: Sequence[Word], end: int) -> bool:
    """Return whether a list goes on after the comma at *end*: "the states of Ohio, Florida, and Nevada"."""
    if end + 1 >= len(words) or not words[end + 1].is_word:
        return False
    first = words[end + 1].lower
    is_item = first not in grammar.FUNCTION and not grammar.is_adverb(first) and not PARTICIPLE.match(first)
    since = end
    for place in range(end + 1, min(end + 24, len(words))):
        lower = words[place].lower
        if lower in ("and", "or"):
            return place > end + 1 and (is_item or words[place - 1].lower == ",")
        if lower == ",":
            since = place
        if _is_plain_verb(lower) or place - since > 7:
            return False
    return False
