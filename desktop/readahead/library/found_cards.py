"""The cards that a search over everything finds: the best of up to some 20,000, of more the newest."""

from datetime import date

from readahead.library.asking import Asked
from readahead.library.marking import Sought, marks, snippet
from readahead.library.pages import Pages
from readahead.library.rows import kind_of
from readahead.library.search import Search
from readahead.library.selection import Selecting
from readahead.library.store import Row, Store, packed
from readahead.model.article import source_name
from readahead.model.card import CardQuery
from readahead.model.errors import SearchStopped
from readahead.model.found import MOST_RANKED, Hit, Hits
from readahead.model.passage import Span

SHARE = 0.6
"""The part of the time that is spent on ranking; should it not do, the rest is for the newest."""

_SHOWN = """SELECT c.id, c.headline, c.kind, s.words, s.title, s.who, s.notes, a.outlet, a.agency, a.published
    FROM json_each(?) j CROSS JOIN cards c ON c.id = j.value JOIN searched s ON s.id = c.id
    JOIN articles a ON a.id = c.article ORDER BY j.key"""


class CardSearch:
    """The cards of one library, as a search over everything shows them."""

    def __init__(self, store: Store, search: Search, pages: Pages) -> None:
        self._store, self._search, self._pages = store, search, pages
        self.is_cut = False

    def hits(self, text: str, asked: Asked, limit: int) -> Hits:
        """Return the first cards that *text*, understood as *asked*, finds. is_cut says whether time was short."""
        self.is_cut = False
        selecting = self._pages.selecting(CardQuery(find=text))
        try:
            with self._search.answering(self._search.left_ms() * SHARE):
                numbers, count, is_exact, is_ranked = self._chosen(selecting, limit)
        except SearchStopped:
            if self._search.is_interrupted:
                raise
            self.is_cut = True
            numbers = self._last_filed(selecting, limit)
            count, is_exact, is_ranked = len(numbers), False, False
        sought = self._search.sought(asked.clauses)
        rows = self._store.rows(_SHOWN, packed(numbers))
        return Hits(tuple(_hit(row, sought) for row in rows), count, is_exact, is_ranked)

    def _chosen(self, selecting: Selecting, limit: int) -> tuple[list[int], int, bool, bool]:
        """Return the cards' numbers, how many there are, whether that is exact, and whether they are ranked."""
        if selecting.gathered is None:
            numbers = self._pages.first(selecting, limit)
            is_all = len(numbers) < limit
            is_many = bool(selecting.plan.match) and not selecting.plan.asks and not is_all
            return numbers, MOST_RANKED if is_many else len(numbers), is_all, False
        count = self._pages.count_of(selecting)
        if selecting.plan.match:
            return [*self._pages.ranked(selecting, limit)], count, True, True
        return self._pages.first(selecting, limit), count, True, False

    def _last_filed(self, selecting: Selecting, limit: int) -> list[int]:
        """Return the cards filed last that have the words, whatever else is asked of them: what there is no time for."""
        cards = selecting.plan.words.cards
        if not selecting.plan.match or selecting.plan.asks or cards is None:
            return []
        found = self._store.rows(f"{cards.sql} ORDER BY rowid DESC LIMIT ?", *cards.values, limit)
        return [number for (number,) in found]


def published_on(column: str | None) -> date | None:
    """Return the day in an article's row."""
    return date.fromisoformat(column) if column else None


def best_snippet(texts: tuple[str, ...], sought: Sought) -> tuple[str, tuple[Span, ...]]:
    """Return the snippet of that of *texts* in which most is marked, the first of equals."""
    found = [snippet(text, sought) for text in texts if text]
    return max(found, key=lambda one: len(one[1]), default=("", ()))


def _hit(row: Row, sought: Sought) -> Hit:
    number, headline, kind, words, title, who, notes, outlet, agency, published = row
    # The index has the headline behind the words, where it says more than they do: it stands in the title already.
    cut, marked = best_snippet((words.removesuffix(f" … {headline}"), notes, who, title), sought)
    return Hit(
        number,
        headline,
        cut,
        title_marks=marks(headline, sought),
        marks=marked,
        source=source_name(outlet, agency),
        published=published_on(published),
        kind=kind_of(kind),
    )
