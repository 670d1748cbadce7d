"""Turns what a search asks about a card, besides its words, into SQL: its kind, topic, outlet, day, notes, tags and memos."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from readahead.library.asking import Operator, Term, folded
from readahead.library.nesting import under
from readahead.library.rows import kind_letter
from readahead.library.store import Store, packed
from readahead.library.typed import spaced
from readahead.model.topic import TopicId

NUMBER = "{number}"
"""Stands in a condition's SQL for the expression that is a card's number."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL and its values. c is the card's row, in cards or in card_topics; NUMBER its number."""

    sql: str
    values: tuple[object, ...] = ()

    def about(self, number: str) -> "Condition":
        """Return the condition on the card whose number the expression *number* is."""
        return Condition(self.sql.replace(NUMBER, number), self.values)


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked of cards: a *test* of one card, and the query for all that meet it, where there is a good one.

    cards may give a card more than once. topics are the topics it asks for, where it asks for topics alone: their cards
    lie in the order of a list.
    """

    test: Condition
    cards: Condition | None = None
    topics: tuple[int, ...] = ()

    def refused(self) -> "Ask":
        """Return what asks for the opposite."""
        return Ask(Condition(f"NOT ({self.test.sql})", self.test.values))


def any_of(asks: list[Ask]) -> Ask:
    """Return what asks for one of several things."""
    if len(asks) == 1:
        return asks[0]
    lists = [ask.cards for ask in asks if ask.cards is not None]
    together = joined(" UNION ALL ", lists, brackets=False) if len(lists) == len(asks) else None
    return Ask(joined(" OR ", [ask.test for ask in asks]), together)


def joined(word: str, conditions: list[Condition], *, brackets: bool = True) -> Condition:
    """Return *conditions* with *word* between them."""
    return Condition(
        word.join(f"({condition.sql})" if brackets else condition.sql for condition in conditions),
        tuple(value for condition in conditions for value in condition.values),
    )


class Conditions:
    """What can be asked of the cards of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._asks: Mapping[Operator, Callable[[Term], Ask]] = {
            Operator.KIND: _of_kind,
            Operator.TOPIC: self._of_topic,
            Operator.OUTLET: self._of_outlet,
            Operator.BEFORE: _published_before,
            Operator.AFTER: _published_after,
            Operator.HAS: _holding,
            Operator.TAG: _tagged,
            Operator.IN: self._in_memo,
        }

    def of(self, term: Term) -> Ask:
        """Return what *term* asks, which is not about words, whether it is negated or not."""
        return self._asks[term.operator](term)

    def outlets(self, term: Term) -> str:
        """Return the outlets and agencies whose names hold the value of *term*, as a JSON list."""
        wanted = folded(term.value)
        names = {name for column in ("outlet", "agency") for name in self._names(column)}
        return packed([name for name in sorted(names) if wanted in folded(name)])

    def _names(self, column: str) -> list[str]:
        # from one name to the next by the index: there are few names and many articles
        found = self._store.rows(
            f"""WITH RECURSIVE found (one) AS (
                SELECT min({column}) FROM articles
                UNION ALL
                SELECT (SELECT min({column}) FROM articles WHERE {column} > one) FROM found WHERE one IS NOT NULL
            )
            SELECT one FROM found WHERE one IS NOT NULL"""
        )
        return [name for (name,) in found]

    def _of_topic(self, term: Term) -> Ask:
        found = self._store.rows(
            "SELECT id FROM topics WHERE id > 0 AND trashed IS NULL AND instr(folded, ?)",
            " ".join(term.value.split()).casefold(),
        )
        topics = sorted({below for (number,) in found for below in under(self._store, TopicId(number))})
        listed = ", ".join(map(str, topics))
        chosen = f"origin <> 'rejected' AND topic IN ({listed})"
        return Ask(
            Condition(f"EXISTS (SELECT 1 FROM card_topics WHERE card = {NUMBER} AND {chosen})"),
            Condition(f"SELECT card AS id FROM card_topics WHERE {chosen}"),
            tuple(topics),
        )

    def _of_outlet(self, term: Term) -> Ask:
        named = "IN (SELECT value FROM json_each(?))"
        names = (self.outlets(term),) * 2
        cards = "SELECT x.id FROM articles a JOIN cards x ON x.article = a.id WHERE a"
        return Ask(
            Condition(
                "EXISTS (SELECT 1 FROM articles a"
                f" WHERE a.id = c.article AND (a.outlet {named} OR a.agency {named}))",
                names,
            ),
            Condition(f"{cards}.outlet {named} UNION ALL {cards}.agency {named}", names),
        )

    def _in_memo(self, term: Term) -> Ask:
        """in:memo means any memo, other values the memos whose titles hold them."""
        title = folded(" ".join(term.value.split()))
        wanted = "" if title in ("memo", "memos") else title
        found = self._store.rows("SELECT id, title FROM memos WHERE trashed IS NULL")
        memos = ", ".join(str(number) for number, name in found if wanted in folded(name))
        return Ask(
            Condition(f"EXISTS (SELECT 1 FROM entries WHERE card = {NUMBER} AND +memo IN ({memos}))"),
            Condition(f"SELECT card AS id FROM entries WHERE card IS NOT NULL AND memo IN ({memos})"),
        )


def _of_kind(term: Term) -> Ask:
    kind = term.kind
    return Ask(Condition("c.kind = ?", (kind_letter(kind) if kind else "",)))


def _published_before(term: Term) -> Ask:
    return Ask(Condition("c.day > 0 AND c.day < ?", (term.day.toordinal() if term.day else 0,)))


def _published_after(term: Term) -> Ask:
    return Ask(Condition("c.day >= ?", (term.day.toordinal() if term.day else 0,)))


NOTED = Ask(
    Condition(f"EXISTS (SELECT 1 FROM annotations WHERE card = {NUMBER} AND trashed IS NULL)"),
    Condition("SELECT card AS id FROM annotations WHERE trashed IS NULL"),
)
"""Asks for the cards with a note."""

_HOLDING = {
    "note": NOTED,
    "date": Ask(Condition(f"(SELECT dates <> '[]' FROM cards WHERE id = {NUMBER})")),
    "figure": Ask(Condition(f"(SELECT figures <> '[]' FROM cards WHERE id = {NUMBER})")),
}


def _holding(term: Term) -> Ask:
    return _HOLDING[folded(term.value).rstrip("s")]


_TAGGED = """FROM annotations n JOIN annotation_tags l ON l.annotation = n.id JOIN tags t ON t.id = l.tag
    WHERE n.trashed IS NULL AND t.folded = ?"""


def _tagged(term: Term) -> Ask:
    """tag:VALUE means the cards with a note that has exactly this tag, whatever its case."""
    tag = (spaced(term.value).casefold(),)
    return Ask(
        Condition(f"EXISTS (SELECT 1 {_TAGGED} AND n.card = {NUMBER})", tag),
        Condition(f"SELECT n.card AS id {_TAGGED}", tag),
    )
