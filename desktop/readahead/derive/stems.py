"""The content words of a stretch in a form that compares across inflections: "refuses", "refused" and "refusing" are one."""

import re
from functools import lru_cache

from readahead.derive.grammar import (
    ADVERBS,
    AUXILIARIES,
    FUNCTION,
    HEDGES,
    NEGATIONS,
    PRONOUNS,
    TIME_WORDS,
    word_set,
)

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_EMPTY = (
    FUNCTION
    | PRONOUNS
    | AUXILIARIES
    | ADVERBS
    | HEDGES
    | NEGATIONS
    | (TIME_WORDS - {"may", "march"})
    | word_set(
        "say says said saying tell told add added also very about around roughly nearly almost some more most less least than "
        "people person one two three new many much several other others own via mr mrs ms dr"
    )
)
_DOUBLED = re.compile(r"([bdfgklmnprtvz])\1$")


def content(text: str) -> frozenset[str]:
    """Return the stems of the words of *text* that carry its meaning; numbers are none of them."""
    found = set()
    for word in _WORD.findall(text.lower().replace("’", "'")):
        word = word.removesuffix("'s").removesuffix("'")
        if len(word) > 2 and word not in _EMPTY and not word[0].isdigit():
            found.add(stem(word))
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return the form in which *word* (lower case) is compared with others; it is not for showing."""
    word = _IRREGULAR.get(word, word)
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s"):
        if (
            word.endswith(ending)
            and len(word) - len(ending) >= 3
            and not word.endswith(("ss", "us", "is", "eed"))
        ):
            word = (
                _DOUBLED.sub(r"\1", word[: -len(ending)]) if ending in ("ing", "ed") else word[: -len(ending)]
            )
            break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def containment(one: frozenset[str], other: frozenset[str]) -> float:
    """Return which part of the smaller of two sets stands in the other, 0 to 1; 0 if either is empty."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


_FORMS = """
begin began begun|rise rose risen|fall fell fallen|grow grew grown|give gave given|take took taken|hold held|keep kept|leave left
lose lost|find found|make made|meet met|send sent|shoot shot|strike struck|withdraw withdrew withdrawn|break broke broken|win won
flee fled|see saw seen|go went gone|come came|bring brought|build built|buy bought|sell sold|pay paid|spend spent|steal stole stolen
speak spoke spoken|choose chose chosen|drive drove driven|lead led|seek sought|think thought|fight fought|child children|man men
woman women|die dead death deaths died dying|kill killed killing|sink sank sunk
"""
_IRREGULAR = {
    form: forms.split()[0]
    for line in _FORMS.strip().splitlines()
    for forms in line.split("|")
    for form in forms.split()[1:]
}
