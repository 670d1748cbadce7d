"""Noun phrases and verb groups found by closed classes alone: the ground the attribution rules stand on.

A range is a pair of indices into the words of one unit, end exclusive.
"""

from collections.abc import Sequence
from functools import cache

from readahead.derive import grammar, listed, quotations
from readahead.derive.lexicon import Form, cues
from readahead.derive.words import QUOTATION, Word

Words = Sequence[Word]
Range = tuple[int, int]

_NO_HEADS = grammar.PREPOSITIONS | {"the"}
_JOINS = grammar.word_set("& / ' ’ -")
_DAYS_AFTER = grammar.DAYS | {"today", "yesterday"}
_RIGHT_STOPS = (grammar.PREPOSITIONS - grammar.word_set("of for from at with")) | frozenset(
    ["that", "whether", "if"]
)
_DASHES = grammar.word_set("— – -- -")
_STOPS = grammar.word_set(". ? ! … ...")


def group_start(words: Words, verb: int) -> int:
    """Return where the verb group that ends with *verb* begins: its auxiliaries, adverbs and negation."""
    start = verb
    while start > 0:
        before = words[start - 1].lower
        if before in grammar.AUXILIARIES or before in ("not", "n't") or grammar.is_adverb(before):
            start -= 1
        else:
            break
    while start < verb and grammar.is_adverb(words[start].lower) and words[start].is_name:
        start += 1
    return start


def is_reporting_verb(words: Words, place: int) -> bool:
    """Return whether the word at *place* is a finite reporting verb in the past or the third person."""
    if words[place].lower not in _reporting():
        return False
    if words[place].lower == "states" and [word.lower for word in words[place + 1 : place + 2]] != ["that"]:
        return False
    return place == 0 or not is_noun_place(words, place)


@cache
def _reporting() -> frozenset[str]:
    """Return the forms that are first of all the past or the third person of a reporting verb."""
    return frozenset(word for word, known in cues().items() if known[0].form in (Form.PAST, Form.THIRD))


def is_noun_place(words: Words, place: int) -> bool:
    """Return whether what stands before *place* makes its word a noun: a determiner, a possessive, a preposition."""
    before = words[place - 1].lower if place else ""
    return (
        before in _OPEN_NOUNS
        or (before in _NUMERALS and words[place].lower not in _NEVER_NOUNS)
        or (before.endswith(("'s", "s'")) and words[place].lower not in _NEVER_NOUNS)
        or before in ("'", "’")
    )


_OPEN_NOUNS = grammar.PREPOSITIONS | (
    grammar.DETERMINERS - {"all", "both", "some", "many", "few", "this", "that", "others", "another"}
)
_NUMERALS = grammar.word_set(
    "two three four five six seven eight nine ten eleven twelve dozen hundred thousand"
)
_NEVER_NOUNS = grammar.word_set("said says told wrote warned argued added insisted")
"""Verbs that no possessive can own: "Harlow's said" has a firm for its subject."""


def subject_before(words: Words, end: int, floor: int = 0) -> Range | None:
    """Return the noun phrase that ends right before index *end* and is the subject of the verb group there."""
    last = _before_time(words, end - 1, floor)
    if last < floor:
        return None
    end = last + 1
    word = words[last]
    if word.lower in ("who", "which", "that"):
        before = last - 1 if last > floor and words[last - 1].lower == "," else last
        head = _run(words, before - 1, floor)
        return (head[0], last + 1) if head else None
    if word.lower in grammar.NOMINATIVE or word.lower in ("this", "that", "those", "these", "another"):
        return (last, end)
    if word.lower == "," or word.lower in _DASHES or word.lower == ")":
        return _with_apposition(words, last, floor)
    if word.lower == QUOTATION and quotations.ends_with_comma(word.text):
        # "Orrin, who calls it a “folly,” said": the comma stands inside the marks.
        return _with_relative(words, last, floor, (",",))
    return _run(words, last, floor)


def without_relative(words: Words, subject: Range) -> Range:
    """Return a noun phrase without the "who" or ", which" that may end it."""
    end = subject[1]
    if words[end - 1].lower in ("who", "which", "that") and end - subject[0] > 1:
        end -= 1
        end -= words[end - 1].lower == ","
    return (subject[0], end)


_TIME_LEADS = grammar.word_set(
    "on in late early a two three four five six this less more than about only just nearly"
)


def _before_time(words: Words, last: int, floor: int) -> int:
    """Return the place of the word before "last week", "a month later" or "on Monday" at *last*, else *last*."""
    if last <= floor or words[last].lower not in grammar.TIME_WORDS:
        return last
    place = last
    while place > floor and (words[place].lower in grammar.TIME_WORDS or words[place].lower[:1].isdigit()):
        place -= 1
    while words[place].lower in _TIME_LEADS and place > floor:
        place -= 1
    return place if place >= floor and words[place].lower not in _NO_HEADS else last


def _with_apposition(words: Words, last: int, floor: int) -> Range | None:
    """Return the noun phrase before an inserted stretch that ends with the mark at *last*."""
    mark = words[last].lower
    opening = {",": (",",), ")": ("(",)}.get(mark, tuple(_DASHES))
    if whole := _with_relative(words, last, floor, opening):
        return whole
    tried = 0
    for place in range(last - 1, max(floor, last - 36), -1):
        if words[place].lower not in opening:
            continue
        tried += 1
        if _is_insertion(words, place + 1, last):
            head = _run(words, place - 1, floor)
            if head and head[0] - 2 > floor and _is_bare_role(words, head[0]):
                # "Orrin, founder of Ferry Watch, a group that tracks boats, called …".
                head = _run(words, head[0] - 2, floor) or head
            if head and (words[head[0]].is_name or words[head[0]].lower in grammar.DETERMINERS):
                return (_named_before(words, head[0], floor), last + 1)
        if tried == 3:
            break
    return None


def _is_bare_role(words: Words, place: int) -> bool:
    """Return whether an office without an article begins after a comma: "Orrin, founder of …"."""
    word = words[place]
    return words[place - 1].lower == "," and not word.is_name and word.lower not in grammar.DETERMINERS


def _with_relative(words: Words, last: int, floor: int, opening: tuple[str, ...]) -> Range | None:
    """Return the noun phrase whose relative clause the mark at *last* ends, however many commas stand in the clause."""
    for place in range(last - 1, max(floor, last - 40), -1):
        mark, first = words[place].lower, words[place + 1].lower
        if mark in _STOPS or mark == ";" or (first == QUOTATION and place + 1 < last):
            return None
        if mark in opening and first in ("who", "whose"):
            # "Orrin, 24, who was visiting,": the age is no name.
            is_age = place - 2 > floor and words[place - 1].text.isdigit() and words[place - 2].lower == ","
            head = _run(words, place - 3 if is_age else place - 1, floor)
            is_named = head and (words[head[0]].is_name or words[head[0]].lower in grammar.DETERMINERS)
            return (_named_before(words, head[0], floor), last + 1) if head and is_named else None
        if mark in opening and (grammar.is_finite(first) or first in grammar.CONJUNCTIONS):
            return None
    return None


def _named_before(words: Words, start: int, floor: int) -> int:
    """Return where the name begins that "a developer and spokeswoman" at *start* only explains, else *start*."""
    if start - 2 < floor or words[start].lower not in ("a", "an", "the") or words[start - 1].lower != ",":
        return start
    name = start - 1
    while name > floor and words[name - 1].is_name and words[name - 1].lower not in grammar.FUNCTION:
        name -= 1
    is_open = name == floor or not words[name - 1].is_word or words[name - 1].lower in grammar.CONJUNCTIONS
    return name if start - 1 - name >= 2 and is_open else start


_ASIDES = grammar.word_set("though however too meanwhile then")


def _is_insertion(words: Words, start: int, end: int) -> bool:
    """Return whether the stretch can be an apposition or a relative clause, and no clause of its own."""
    if start >= end:
        return False
    first = words[start].lower
    if first in ("who", "whom", "whose", "which", "where") or (end - start == 1 and first in _ASIDES):
        return True
    if first in grammar.SUBORDINATORS and first in grammar.PREPOSITIONS:
        return not any(grammar.is_finite(words[place].lower) for place in range(start, end))
    if first in grammar.SUBORDINATORS or first in grammar.CONJUNCTIONS or first in grammar.NOMINATIVE:
        return False
    for place in range(start, end):
        lower = words[place].lower
        if place > start and lower in ("who", "which", "that"):
            return first in grammar.DETERMINERS or lower == "who"
        if lower in grammar.FINITE:
            return False
    return True


def _run(words: Words, last: int, floor: int) -> Range | None:
    """Return the noun phrase that ends with the word at *last*, going left until something cannot belong to it."""
    start = last
    while start >= floor and _belongs(words, start, floor):
        start -= 1
    start += 1
    start = _trimmed(words, start, last + 1)
    while last > start and words[last].lower in _DAYS_AFTER:
        last -= 2 if words[last - 1].lower in ("on", "late", "earlier") else 1
    if start > last or not any(_is_nounlike(word) for word in words[start : last + 1]):
        return None
    if _is_contact_clause(words, start, floor):
        head = _run(words, start - 2, floor)
        return (head[0], last + 1) if head else None
    if start - 1 > floor and words[start - 1].lower == "who" and grammar.is_finite(words[start].lower):
        # "One of those who sent the letter said": the clause after "who" belongs to the subject.
        head = _run(words, start - 2, floor)
        return (head[0], last + 1) if head else None
    if start - 2 >= floor and words[start - 1].lower == "than" and words[start - 2].lower in _COMPARED:
        # "Less than a third agreed": the qualifier turns the sense.
        start -= 2
    return (listed.start(words, start, last + 1, floor), last + 1)


_COMPARED = grammar.word_set("more less fewer")


def _is_contact_clause(words: Words, start: int, floor: int) -> bool:
    """Return whether a verb at *start* follows its own pronoun: "the experts I interviewed"."""
    return (
        start - 2 >= floor
        and words[start - 1].lower in grammar.NOMINATIVE - {"who"}
        and grammar.is_finite(words[start].lower)
        and words[start - 2].is_word
    )


def _belongs(words: Words, place: int, floor: int) -> bool:
    word = words[place]
    lower = word.lower
    if not word.is_word:
        return lower in _JOINS
    if lower == QUOTATION:
        return len(word.text) < 40 and word.text.rstrip("”\"’'»")[-1:] not in (",", ".", "?", "!")
    if lower in grammar.SUBORDINATORS or lower in grammar.NOMINATIVE or lower in ("there", "which", "whom"):
        return False
    if lower in grammar.FINITE or is_reporting_verb(words, place):
        return False
    if lower in ("and", "or", "but"):
        before = words[place - 1] if place > floor else None
        if [word.lower for word in words[place + 1 : place + 3]] == ["one", "in"]:
            return False
        return (
            lower != "but" and before is not None and before.is_word and not grammar.is_finite(before.lower)
        )
    return True


_ALONE = grammar.word_set("some many most others few several both half all")
"""Words that can stand for people without a noun: "some say"."""


def _is_nounlike(word: Word) -> bool:
    lower = word.lower
    if lower in _ALONE:
        return True
    # Connelly and Kelly end like adverbs.
    return word.is_word and lower not in grammar.FUNCTION and (word.is_name or not grammar.is_adverb(lower))


def _trimmed(words: Words, start: int, end: int) -> int:
    """Return where the noun phrase proper begins, after a leading conjunction, adverb or phrase of time or place."""
    while start < end:
        lower = words[start].lower
        if (
            lower in grammar.CONJUNCTIONS
            or (grammar.is_adverb(lower) and lower != "once")
            or not words[start].is_word
        ):
            start += 1
        elif lower in grammar.PREPOSITIONS and lower != "than":
            start = _after_phrase(words, start + 1, end)
        elif lower in grammar.DAYS and start + 1 < end:
            start += 1
        else:
            break
    return start


def _after_phrase(words: Words, start: int, end: int) -> int:
    """Return the end of a phrase of time that begins the range, or the start of its last run of names."""
    place = start
    while place < end and (words[place].lower in grammar.TIME_WORDS or words[place].lower[:1].isdigit()):
        place += 1
    if place > start:
        return place
    name = end
    while name > start and (words[name - 1].is_name or words[name - 1].lower in _JOINS):
        name -= 1
    return name


def noun_phrase_after(words: Words, start: int, ceiling: int) -> Range | None:
    """Return the noun phrase that begins at *start*, with an apposition after a comma, or None if there is none."""
    if start >= ceiling or not (_may_begin(words[start]) or _is_described(words, start, ceiling)):
        return None
    if words[start].lower in grammar.NOMINATIVE:
        return (start, start + 1)
    end = start
    while end < ceiling and _goes_on(words, end, start):
        end += 1
    while end > start and not _is_nounlike(words[end - 1]):
        end -= 1
    if end == start:
        return None
    return (start, _after_apposition(words, end, ceiling))


def _is_described(words: Words, place: int, ceiling: int) -> bool:
    """Return whether a participle stands before a name that it describes: "said retired General Orrin"."""
    is_open = words[place].lower.endswith("ed") and place + 1 < ceiling
    return is_open and not words[place].is_name and words[place + 1].is_name


def _may_begin(word: Word) -> bool:
    lower = word.lower
    if lower in grammar.NOMINATIVE:
        return lower != "who"
    return (
        word.is_word
        and lower != QUOTATION
        and (word.is_name or lower in grammar.DETERMINERS or lower[:1].isdigit() or _is_plain_noun(lower))
    )


def _is_plain_noun(lower: str) -> bool:
    return (
        lower not in grammar.FUNCTION
        and lower not in grammar.TIME_WORDS
        and not grammar.is_finite(lower)
        and not grammar.is_adverb(lower)
        and not lower.endswith("ing")
    )


def _goes_on(words: Words, place: int, start: int) -> bool:
    word = words[place]
    lower = word.lower
    if not word.is_word:
        return lower in _JOINS
    if (
        lower == QUOTATION
        or lower in grammar.FINITE
        or lower in _RIGHT_STOPS
        or lower in grammar.SUBORDINATORS
    ):
        return False
    if lower in grammar.NOMINATIVE or lower == "but":
        return False
    if place > start and (lower in grammar.DAYS or lower in ("today", "yesterday", "last", "earlier")):
        return False
    return not (place > start and is_reporting_verb(words, place))


def _after_apposition(words: Words, end: int, ceiling: int) -> int:
    if end >= ceiling or words[end].lower != ",":
        return end
    if end + 1 < ceiling and words[end + 1].lower in grammar.CONJUNCTIONS:
        return end
    close = next(
        (place for place in range(end + 1, ceiling) if words[place].lower in (",", QUOTATION, ";")), ceiling
    )
    while close > end and words[close - 1].lower in _STOPS:
        close -= 1
    if (
        close <= end + 1
        or words[end + 1].lower.endswith("ing")
        or words[end + 1].lower in grammar.PREPOSITIONS
    ):
        return end
    is_open = close >= ceiling or words[close].lower in _STOPS
    if is_open and words[end + 1].lower not in ("who", "whose", "which"):
        is_clause = any(grammar.is_finite(words[place].lower) for place in range(end + 1, close))
        return end if is_clause else close
    return close if _is_insertion(words, end + 1, close) else end


_SHARING = grammar.word_set("who which that")
"""Words after which a verb belongs to another clause."""


def has_clause(words: Words, start: int, end: int, reach: int = 14) -> bool:
    """Return whether a clause with its own subject begins at *start*: a noun phrase, then a finite verb."""
    if start >= end:
        return False
    first = words[start].lower
    if first in grammar.NOMINATIVE and first != "who":
        return True
    if first in FINITE_CONTRACTIONS:
        return True
    if first in grammar.FINITE or first in ("to", "of", "by") or first in grammar.CONJUNCTIONS:
        return False
    return any(
        grammar.is_finite(words[place].lower) and words[place - 1].lower not in _SHARING
        for place in range(start + 1, min(end, start + reach))
    )


FINITE_CONTRACTIONS = frozenset(word for word in grammar.FINITE if "'" in word and word[0] != "'")
