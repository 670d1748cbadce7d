"""Turns a query for cards into SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readahead.model.card import CardQuery

if TYPE_CHECKING:
    from readahead.library.search import Search


@dataclass(frozen=True, slots=True)
class Selection:
    """The FROM and WHERE of a query for cards, with its values; number is the card's number, order the sort order."""

    source: str
    values: tuple[object, ...]
    number: str
    order: str

    @classmethod
    def of(
        cls, query: CardQuery, search: "Search", *, topics: Sequence[int] = (), any_kind: bool = False
    ) -> "Selection":
        """Return the selection for *query*; with *any_kind* whatever kinds it asks for.

        *topics* are the query's topic, or 0 for the inbox, and those under it; none where it asks for no topic.
        """
        number = "c.card" if topics else "c.id"
        conditions = _conditions(query, number, topics=topics, any_kind=any_kind)
        if query.find.strip():
            found = search.condition(query.find, number)
            conditions.append((found.sql, found.values))
        where = " AND ".join(f"({sql})" for sql, _ in conditions) or "TRUE"
        values = tuple(value for _, given in conditions for value in given)
        table = "card_topics" if topics else "cards"
        return cls(
            f"FROM {table} c WHERE {where}", values, number, f"c.day DESC, c.article DESC, c.start, {number}"
        )


def _conditions(
    query: CardQuery, number: str, *, topics: Sequence[int], any_kind: bool
) -> list[tuple[str, tuple[object, ...]]]:
    """Return the conditions of *query* besides its search, each with its values."""
    found: list[tuple[str, tuple[object, ...]]] = []
    if topics:
        # one topic is read in the order of its rows; of several, SQLite reads no more of each than a page needs
        found.append((f"{_one_of('c.topic', topics)} AND c.origin <> 'rejected'", tuple(topics)))
    if query.inbox and query.topic is not None:
        found.append(("FALSE", ()))
    if query.kinds and not any_kind:
        found.append((_one_of("c.kind", query.kinds), tuple(kind.value for kind in query.kinds)))
    if query.article is not None:
        found.append(("c.article = ?", (query.article,)))
    if query.annotated:
        found.append((f"{number} IN (SELECT card FROM annotations WHERE trashed IS NULL)", ()))
    if query.new:
        found.append((f"{number} IN (SELECT id FROM cards WHERE status = 'new')", ()))
    if query.status is not None:
        # spelt out, since an index kept for one status serves no status that is not known beforehand
        found.append((f"{number} IN (SELECT id FROM cards WHERE status = '{query.status.value}')", ()))
    elif not query.dismissed:
        found.append((f"{number} NOT IN (SELECT id FROM cards WHERE status = 'dismissed')", ()))
    return found


def _one_of(column: str, values: Sequence[object]) -> str:
    return f"{column} IN ({', '.join('?' * len(values))})"
