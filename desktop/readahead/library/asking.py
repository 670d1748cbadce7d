"""Reads what a person typed into the search box. Any string is a search; what cannot be understood is said so."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from readahead.library.typed import clean
from readahead.model.card import Kind

MOST_TERMS = 40
"""How many words and operators of one search are heeded; SQLite allows an expression only so much depth."""

LONGEST = 4_000
"""How many code points of one search are heeded."""

MOST_WORDS = 40
"""How many words of one phrase are heeded."""

SHORTEST_PREFIX = 3
"""From how many letters on the last word also finds the words it begins."""


class Operator(StrEnum):
    """What a term asks about; a plain word or phrase asks for TEXT."""

    TEXT = "text"
    KIND = "kind"
    TOPIC = "topic"
    WHO = "who"
    OUTLET = "outlet"
    BEFORE = "before"
    AFTER = "after"
    HAS = "has"
    TAG = "tag"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for. A prefix also finds longer words; a phrase finds its words side by side."""

    operator: Operator
    value: str
    is_phrase: bool = False
    is_negated: bool = False
    is_prefix: bool = False

    @property
    def kind(self) -> Kind | None:
        """The kind that kind:VALUE means: its name or the beginning of it, in either number."""
        wanted = folded(self.value).replace(" ", "_").replace("-", "_")
        if not wanted:
            return None
        return next((kind for kind in Kind if f"{kind.value}s".startswith(wanted)), None)

    @property
    def day(self) -> date | None:
        """The first day of the date (2025, 2025-12, 2025-12-28) in before:VALUE and after:VALUE, if it is one."""
        if not re.fullmatch(r"[0-9]{4}(-[0-9]{1,2}){0,2}", self.value):
            return None
        parts = [int(part) for part in self.value.split("-")]
        try:
            return date(*[*parts, 1, 1][:3])
        except ValueError:
            return None

    @property
    def is_understood(self) -> bool:
        """Whether the value is one its operator takes."""
        match self.operator:
            case Operator.KIND:
                return self.kind is not None
            case Operator.BEFORE | Operator.AFTER:
                return self.day is not None
            case Operator.HAS:
                return folded(self.value).rstrip("s") in HOLDINGS
            case Operator.TAG | Operator.IN:
                return bool(self.value.strip())
            case _:
                return is_searchable(self.value)

    @property
    def is_words(self) -> bool:
        """Whether the index of words is asked, and not what else is known of a card."""
        return self.operator in (Operator.TEXT, Operator.WHO)


HOLDINGS = ("note", "date", "figure")
"""What has: takes."""

Clause = tuple[Term, ...]
"""Alternatives, of which one must be met."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it was understood: all of its clauses must be met.

    ignored holds the terms that mean nothing, such as kind:xyz and !!!, and loose the OR and NOT that join nothing.
    surplus is how many terms there were too many; is_cut says that the text itself was too long.
    """

    clauses: tuple[Clause, ...]
    ignored: tuple[Term, ...] = ()
    loose: tuple[str, ...] = ()
    surplus: int = 0
    is_cut: bool = False


_TOKEN = re.compile(
    r"""(?P<minus>-?)
    (?:(?P<operator>kind|topic|who|outlet|before|after|has|tag|in):)?
    (?:"(?P<phrase>[^"]*)(?:"|$)|(?P<word>[^\s"]+)|(?(operator)(?!\S)|(?!)))""",
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_QUOTES = str.maketrans(dict.fromkeys("“”„«»″", '"'))
_JOINS = ("OR", "AND", "NOT")


def read(find: str) -> Asked:
    """Return what *find* asks for.

    Words are all wanted, and AND between them changes nothing. OR stands between alternatives and binds its neighbours
    alone: a b OR c means a, and b or c. A minus or NOT refuses what follows. "Quotes" make a phrase. kind: topic: who:
    outlet: before: after: has: tag: in: ask about the card. The last word is taken as the beginning of one, from
    SHORTEST_PREFIX letters on, unless a blank follows it.
    """
    reader = _Reader()
    for token in _tokens(find[:LONGEST]):
        reader.take(token)
    return reader.asked(is_cut=len(find) > LONGEST)


class _Reader:
    """Puts the terms of a search together, one after the other."""

    def __init__(self) -> None:
        self._clauses: list[Clause] = []
        self._ignored: list[Term] = []
        self._loose: list[str] = []
        self._pending: list[str] = []
        self._terms = 0
        self._surplus = 0

    def take(self, token: Term | str) -> None:
        """Take the next term, or OR, AND, NOT."""
        if isinstance(token, str):
            self._pending.append(token)
            return
        joins, refuses = "OR" in self._pending, self._pending[-1:] == ["NOT"]
        if joins and not self._clauses:
            self._loose.append("OR")
            joins = False
        self._pending.clear()
        if not token.is_understood:
            self._ignored.append(token)
            return
        self._terms += 1
        if self._terms > MOST_TERMS:
            return
        term = replace(self._shortened(token), is_negated=token.is_negated != refuses)
        if joins:
            self._clauses[-1] = (*self._clauses[-1], term)
        else:
            self._clauses.append((term,))

    def _shortened(self, term: Term) -> Term:
        """Return *term* with its first MOST_WORDS words: an index looks for a phrase at each place of each of its words."""
        words = list(_WORD.finditer(term.value))
        if len(words) <= MOST_WORDS:
            return term
        self._surplus += len(words) - MOST_WORDS
        return replace(term, value=term.value[: words[MOST_WORDS - 1].end()], is_prefix=False)

    def asked(self, *, is_cut: bool) -> Asked:
        """Return what was taken."""
        loose = [*self._loose, *(join for join in self._pending if join != "AND")]
        surplus = max(0, self._terms - MOST_TERMS) + self._surplus
        return Asked(tuple(self._clauses), tuple(self._ignored), tuple(dict.fromkeys(loose)), surplus, is_cut)


def folded(text: str) -> str:
    """Return *text* in lower case and without diacritics, as the index folds its words."""
    if text.isascii():
        return text.lower().strip()
    apart = unicodedata.normalize("NFD", text)
    return "".join(mark for mark in apart if not unicodedata.combining(mark)).lower().strip()


def is_searchable(text: str) -> bool:
    """Return whether *text* has a letter or digit, without which the index holds nothing of it."""
    return any(mark.isalnum() for mark in text)


def _tokens(find: str) -> Iterator[Term | str]:
    """Yield the terms of *find* in order, and OR, AND, NOT as they are."""
    find = clean(find).translate(_QUOTES)
    matches = list(_TOKEN.finditer(find))
    for match in matches:
        word, phrase = match["word"], match["phrase"]
        if word in _JOINS and not match["operator"] and not match["minus"]:
            yield word
            continue
        operator = Operator((match["operator"] or "text").lower())
        value = word or phrase or ""
        term = Term(operator, value, is_phrase=phrase is not None, is_negated=bool(match["minus"]))
        yield replace(term, is_prefix=match is matches[-1] and match.end() == len(find) and _may_begin(term))


def _may_begin(term: Term) -> bool:
    """Return whether a word may be the beginning of a longer one: 400 is not the beginning of 4000."""
    letters = sum(mark.isalpha() for mark in term.value)
    return not term.is_phrase and letters >= SHORTEST_PREFIX
