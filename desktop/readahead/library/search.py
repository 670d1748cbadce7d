"""Finds cards by words and operators: plans how the index and the tables are asked, and can be interrupted."""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from readahead.library import indexing
from readahead.library.asking import Asked, Clause, Operator, Term, read
from readahead.library.conditions import NUMBER, Ask, Condition, Conditions, any_of
from readahead.library.driver import error_class
from readahead.library.expressions import Expressions
from readahead.library.marking import Sought
from readahead.library.store import Store
from readahead.library.telling import told
from readahead.library.word_forms import WordForms
from readahead.model.errors import SearchStopped

STEPS = 2_000
"""Steps of SQLite's machine between two looks at the clock, some 50 µs."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a search asks: an expression for the index of cards, empty for none, and what else a card has to meet.

    is_open says that the index has to gather very many words before it can give its first card.
    """

    match: str = ""
    is_open: bool = False
    asks: tuple[Ask, ...] = ()

    @property
    def words(self) -> Ask:
        """What the expression asks, as a condition."""
        return matching(self.match)


class Search:
    """The search of one library.

    It uses the library's own connection, and another thread may `interrupt` it there: whatever else the connection does
    is not disturbed. A window that searches while it is typed in opens a second library, on the thread that searches.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._conditions = Conditions(store)
        self._forms = WordForms(store)
        self._expressions = self.expressions("cards_fts")
        self._is_interrupted = False
        self._deadline: float | None = None
        self._is_stopped = False

    def interrupt(self) -> None:
        """Stop the question that is being answered, if there is one. May be called from any thread."""
        self._is_interrupted = True

    @property
    def is_interrupted(self) -> bool:
        """Whether the question that is being answered, or was last, was interrupted."""
        return self._is_interrupted

    def left_ms(self) -> float:
        """Return how many milliseconds the question that is being answered has left."""
        return (self._deadline - time.monotonic()) * 1000 if self._deadline is not None else 0.0

    @contextmanager
    def answering(self, within_ms: float | None = None) -> Iterator[None]:
        """Let the queries of the block be interrupted, and stop them after *within_ms* milliseconds.

        Raises SearchStopped then. A question within a question ends with that one at the latest.
        """
        outer = self._deadline
        end = float("inf") if within_ms is None else time.monotonic() + within_ms / 1000
        connection = self._store.db.conn
        if outer is None:
            self._is_interrupted = False
            self._look_anew()
            connection.set_progress_handler(self._must_stop, STEPS)
        self._deadline = end if outer is None else min(outer, end)
        self._is_stopped = False
        try:
            yield
        except error_class() as error:
            if self._is_stopped:
                raise SearchStopped() from error
            raise
        finally:
            self._deadline = outer
            if outer is None:
                connection.set_progress_handler(None, 0)

    def _must_stop(self) -> int:
        self._is_stopped = self._is_interrupted or time.monotonic() > (self._deadline or 0)
        return int(self._is_stopped)

    def plan(self, find: str) -> Plan:
        """Return how *find* asks; any string will do."""
        self._look_anew()
        asked = read(find)
        wanted, refused, others = by_way(asked)
        if not wanted:
            others = [*others, *((term,) for term in refused)]
            refused = []
        match = self._expressions.match(wanted, refused) if wanted else ""
        is_open = self._expressions.is_open([*(term for clause in wanted for term in clause), *refused])
        return Plan(match, is_open, tuple(map(self.ask, others)))

    def explain(self, find: str) -> str:
        """Return in words what *find* asks for, empty when it asks for nothing."""
        self._look_anew()
        return self.told(read(find))

    def forms(self, word: str) -> tuple[str, ...]:
        """Return the other forms of *word* this library holds, such as strikes and striking for strike."""
        self._look_anew()
        return self._forms.others(word)

    def told(self, asked: Asked, subject: str = "Cards") -> str:
        """Return in words what *asked* asks of *subject*."""
        return told(asked, self._expressions.forms, subject=subject)

    def expressions(self, index: str) -> Expressions:
        """Return what turns words into expressions of one of the library's indices."""
        return Expressions(self._store, index, self._forms)

    def sought(self, clauses: Iterable[Clause]) -> Sought:
        """Return what is to be marked in a card that meets *clauses*."""
        return self._expressions.sought(clauses)

    def ask(self, clause: Clause) -> Ask:
        """Return what *clause* asks of a card."""
        return any_of([self._ask(term) for term in clause])

    def outlets(self, term: Term) -> str:
        """Return the outlets and agencies that outlet: means, as a JSON list."""
        return self._conditions.outlets(term)

    def at_most(self, cards: Condition, most: int) -> int:
        """Return how many cards the query *cards* gives, *most* + 1 when they are more."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM ({cards.sql}) LIMIT {most + 1})"
        return self._store.number(sql, *cards.values)

    def _look_anew(self) -> None:
        """Forget the forms of words that an earlier question found; within one question they stay.

        What the act that is being done has filed is indexed first.
        """
        if self._deadline is None:
            indexing.caught_up(self._store)
            self._forms.forget()

    def _ask(self, term: Term) -> Ask:
        ask = matching(self._expressions.term(term)) if term.is_words else self._conditions.of(term)
        return ask.refused() if term.is_negated else ask


MATCHING = "SELECT rowid AS id FROM cards_fts WHERE cards_fts MATCH ?"
"""The query for the cards that the index finds by an expression."""


def matching(match: str) -> Ask:
    """Return what asks the index of cards for the expression *match*."""
    cards = Condition(MATCHING, (match,))
    return Ask(Condition(f"{NUMBER} IN ({cards.sql})", cards.values), cards)


def by_way(asked: Asked, *, speakers: bool = True) -> tuple[list[Clause], list[Term], list[Clause]]:
    """Return the clauses that an index answers alone, the words it is to refuse, and the clauses that are left.

    Without *speakers* the index has none, so that who: is left.
    """
    wanted, refused, others = [], [], []
    for clause in asked.clauses:
        if not all(term.is_words and (speakers or term.operator is Operator.TEXT) for term in clause):
            others.append(clause)
        elif not any(term.is_negated for term in clause):
            wanted.append(clause)
        elif len(clause) == 1:
            refused.append(clause[0])
        else:
            others.append(clause)
    return wanted, refused, others
