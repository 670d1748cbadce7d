"""One search over all a library holds: articles, cards, notes and memos, each with what is to be marked in it."""

import time
from collections.abc import Callable, Mapping

from readahead.library.article_search import ArticleSearch
from readahead.library.asking import Asked, Operator, read
from readahead.library.found_cards import CardSearch
from readahead.library.pages import Pages
from readahead.library.search import Search
from readahead.library.store import Store
from readahead.library.telling import left_out, subject
from readahead.library.written_search import MemoSearch, NoteSearch
from readahead.model.errors import SearchStopped
from readahead.model.found import Found, Hits

WITHIN_MS = 150
"""How long one search takes at most; then it answers what it has."""

LEAST_MS = 15
"""How long each group is looked through at least, however long the others took."""

ABOUT_ARTICLES = frozenset({Operator.TEXT, Operator.OUTLET, Operator.BEFORE, Operator.AFTER})
ABOUT_MEMOS = frozenset({Operator.TEXT})
ABOUT_CARDS = frozenset(Operator)
"""What can be asked of each group; what is asked of a note is asked of its card."""

_ASKED: Mapping[str, frozenset[Operator]] = {
    "articles": ABOUT_ARTICLES,
    "cards": ABOUT_CARDS,
    "notes": ABOUT_CARDS,
    "memos": ABOUT_MEMOS,
}


class Everywhere:
    """The search over all groups of one library."""

    def __init__(self, store: Store, search: Search, pages: Pages) -> None:
        self._search = search
        self._cards = CardSearch(store, search, pages)
        self._articles = ArticleSearch(store, search)
        self._notes = NoteSearch(store, search)
        self._memos = MemoSearch(store, search)

    def find(self, text: str, *, limit_each: int = 20, within_ms: float = WITHIN_MS) -> Found:
        """Return what *text* finds, at most *limit_each* of each group; any string will do.

        After *within_ms* milliseconds, or when another thread interrupts the search, it answers what it has.
        """
        asked = read(text)
        causes = {name: _cause(asked, known) for name, known in _ASKED.items()}
        # the small groups first, so that they are there whatever the large ones take
        groups: Mapping[str, Callable[[], Hits]] = {
            "notes": lambda: self._notes.hits(asked, limit_each),
            "memos": lambda: self._memos.hits(asked, limit_each),
            "cards": lambda: self._cards.hits(text, asked, limit_each),
            "articles": lambda: self._articles.hits(asked, limit_each),
        }
        with self._search.answering():
            explained = self._told(asked, causes)
            end = time.monotonic() + within_ms / 1000
            found = {
                name: _none(name, causes[name])
                if causes[name] or not asked.clauses
                else self._in_time(ask, end)
                for name, ask in groups.items()
            }
        is_complete = None not in found.values() and not self._cards.is_cut
        articles, cards, notes, memos = (found[name] or Hits(is_exact=False) for name in _ASKED)
        return Found(articles, cards, notes, memos, explained=explained, is_complete=is_complete)

    def _in_time(self, ask: Callable[[], Hits], end: float) -> Hits | None:
        """Return what *ask* finds, None when there is no time left for it."""
        left = (end - time.monotonic()) * 1000
        try:
            with self._search.answering(max(left, LEAST_MS)):
                return ask()
        except SearchStopped:
            return None

    def _told(self, asked: Asked, causes: Mapping[str, str]) -> str:
        said = self._search.told(asked, subject(causes))
        return " ".join(filter(None, [said, left_out(causes) if asked.clauses else ""]))


def _none(name: str, cause: str) -> Hits:
    return Hits(left_out=f"{cause} does not ask about {name}." if cause else "")


def _cause(asked: Asked, known: frozenset[Operator]) -> str:
    """Return the first operator of *asked* that is not *known*, empty when all are."""
    strange = (term.operator for clause in asked.clauses for term in clause if term.operator not in known)
    return next((f"{operator.value}:" for operator in strange), "")
