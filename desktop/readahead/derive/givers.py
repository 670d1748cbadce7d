"""Tells whether two cards name the same person or body, under whatever form each article gives it."""

from readahead.derive import stems
from readahead.derive.grammar import word_set
from readahead.derive.names import nationality

_OFFICE = word_set(
    "official officials ministry minister ministers authority authorities government spokesman spokeswoman spokesperson "
    "department agency office hamas-run state-run officer"
)
_INITIALS = {"u.n": "united nations", "un": "united nations", "u.n.": "united nations", "eu": "european union", "u.s": "united states",
             "u.s.": "united states", "us": "united states"}  # fmt: skip


def same(one: str, other: str) -> bool:
    """Return whether two names may stand for one giver: "Gaza health officials", "Gaza's Health Ministry"."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    if first == second:
        return True
    smaller, larger = sorted((first, second), key=len)
    # "Israel" alone is not yet its Health Ministry.
    return smaller < larger and not all(nationality(word.title()) for word in smaller)


def _words(name: str) -> frozenset[str]:
    lower = " ".join(name.lower().replace("’", "'").split()).removeprefix("the ")
    lower = _INITIALS.get(lower, lower)
    words = {word.removesuffix("'s").strip(",.") for word in lower.split()}
    content = {_country(word) for word in words if stems.content(word)}
    return frozenset(content - _OFFICE or content)


def _country(word: str) -> str:
    return nationality(word.title()).lower() or word
