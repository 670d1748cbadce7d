"""Turns the words of a search into an expression of a full-text index, and into what is to be marked in a text.

Source of the expressions: SQLite FTS5, 3.
"""

from collections.abc import Iterable

from readahead.library.asking import SHORTEST_PREFIX, Clause, Operator, Term
from readahead.library.marking import Sought, tokens
from readahead.library.store import Store
from readahead.library.word_forms import WordForms, Words


class Expressions:
    """The words of searches as one full-text index takes them, widened by the other forms it holds of each."""

    def __init__(self, store: Store, index: str, forms: WordForms) -> None:
        self._words = Words(store, index)
        self._forms = forms

    def forms(self, term: Term) -> tuple[str, ...]:
        """Return the other forms that *term* is widened by: none of a phrase, nor of a beginning too short to be a word."""
        if term.is_phrase or (term.is_prefix and len(term.value) <= SHORTEST_PREFIX):
            return ()
        return self._forms.others(term.value)

    def match(self, clauses: Iterable[Clause], refused: Iterable[Term] = ()) -> str:
        """Return the expression for what has words of all *clauses* and none of *refused*; negation is not looked at."""
        wanted = " AND ".join(f"({' OR '.join(map(self.term, clause))})" for clause in clauses)
        unwanted = " OR ".join(map(self.term, refused))
        return f"({wanted}) NOT ({unwanted})" if unwanted else wanted

    def term(self, term: Term) -> str:
        """Return the expression for a word, a phrase or a speaker."""
        words = f"({' OR '.join(self._alternatives(term))})"
        return f"who : {words}" if term.operator is Operator.WHO else words

    def is_open(self, terms: Iterable[Term]) -> bool:
        """Return whether one of *terms* begins so many words that the index has to gather them first."""
        return any(term.is_prefix and self._words.beginning(term.value) is None for term in terms)

    def sought(self, clauses: Iterable[Clause]) -> Sought:
        """Return what is to be marked in a text that meets *clauses*."""
        words: set[str] = set()
        beginnings: list[str] = []
        phrases: list[tuple[str, ...]] = []
        open_phrases: list[tuple[str, ...]] = []
        for term in (one for clause in clauses for one in clause if one.is_words and not one.is_negated):
            held = tokens(term.value)
            words.update(self.forms(term))
            if len(held) > 1:
                (open_phrases if term.is_prefix else phrases).append(held)
            elif held and term.is_prefix:
                beginnings.append(held[0])
            else:
                words.update(held)
        return Sought(frozenset(words), tuple(beginnings), tuple(phrases), tuple(open_phrases))

    def _alternatives(self, term: Term) -> list[str]:
        forms = self.forms(term)
        longer = self._words.beginning(term.value) if term.is_prefix else ()
        if longer is None:
            return [f"{_quoted(term.value)}*", *map(_quoted, forms)]
        return [_quoted(word) for word in dict.fromkeys((term.value, *longer, *forms))]


def _quoted(text: str) -> str:
    """Return *text* as an index takes any string. Source: SQLite FTS5, 3.1."""
    return '"' + text.replace('"', '""') + '"'
