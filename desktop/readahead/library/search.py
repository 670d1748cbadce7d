"""Finds cards by words and operators, in the index over headlines, passages, speakers, article titles and notes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from readahead.library.asking import Operator, Term, folded, is_searchable, read
from readahead.library.store import Store
from readahead.library.telling import told

MOST_FORMS = 24
"""How many other forms of one word are looked for."""

SHORTEST_STEM = 3
"""How many letters a stem has at least, to tell words apart by it."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on a card's number in SQL, and its values."""

    sql: str
    values: tuple[object, ...] = ()


_ALL = Condition("TRUE")


class Search:
    """The search of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def condition(self, find: str, number: str) -> Condition:
        """Return the condition that the card numbered *number* (an SQL expression) meets *find*; any string will do."""
        clauses = read(find).clauses
        indexed = [clause for clause in clauses if all(_is_indexed(term) for term in clause)]
        others = [self._clause(clause, number) for clause in clauses if clause not in indexed]
        if indexed:
            matches = " AND ".join(f"({' OR '.join(map(self._match, clause))})" for clause in indexed)
            others.insert(0, _matching(matches, number))
        return _joined(" AND ", others) if others else _ALL

    def explain(self, find: str) -> str:
        """Return in words what *find* asks for, empty when it asks for nothing."""
        return told(read(find), self._other_forms)

    def forms(self, word: str) -> tuple[str, ...]:
        """Return the other forms of *word* this library holds, such as strikes and striking for strike."""
        return self._other_forms(word)

    def _clause(self, clause: tuple[Term, ...], number: str) -> Condition:
        return _joined(" OR ", [self._term(term, number) for term in clause])

    def _term(self, term: Term, number: str) -> Condition:
        if term.operator in (Operator.TEXT, Operator.WHO):
            condition = _matching(self._match(term), number)
        else:
            condition = _ASKS[term.operator](term, number)
        return Condition(f"NOT ({condition.sql})", condition.values) if term.is_negated else condition

    def _match(self, term: Term) -> str:
        """Return the index's own expression for a word, a phrase or a speaker."""
        sought = [_quoted(term.value) + ("*" if term.is_prefix else "")]
        if not term.is_phrase:
            sought += [_quoted(form) for form in self._other_forms(term.value)]
        words = f"({' OR '.join(sought)})"
        return f"who : {words}" if term.operator is Operator.WHO else words

    def _other_forms(self, word: str) -> tuple[str, ...]:
        """Return the words of the index with *word*'s stem, except itself."""
        plain = folded(word)
        if not plain.isalpha():
            return ()
        stem = self._stem(plain)
        if len(stem) < SHORTEST_STEM:
            return ()
        # These closing letters of an English stem may be missing or different in its words (country, hoping).
        shared = stem[:-1] if stem[-1] in "eiy" else stem
        found = self._store.rows(
            f"SELECT term FROM {self._vocabulary} WHERE term >= ? AND term < ? LIMIT 2000",
            shared,
            shared + "\U0010ffff",
        )
        forms = [
            term for (term,) in found if term != plain and is_searchable(term) and self._stem(term) == stem
        ]
        return tuple(forms[:MOST_FORMS])

    @cached_property
    def _stem(self) -> Callable[[str], str]:
        from snowballstemmer import stemmer

        stem: Callable[[str], str] = stemmer("english").stemWord
        return stem

    @cached_property
    def _vocabulary(self) -> str:
        """The table of the index's words, made on this connection only."""
        name = "temp.vocabulary"
        self._store.rows(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5vocab('main', 'cards_fts', 'row')"
        )
        return name


def _is_indexed(term: Term) -> bool:
    return term.operator in (Operator.TEXT, Operator.WHO) and not term.is_negated


def _quoted(text: str) -> str:
    """Return *text* as the index takes any string. Source: SQLite FTS5, 3.1."""
    return '"' + text.replace('"', '""') + '"'


def _matching(match: str, number: str) -> Condition:
    return Condition(f"{number} IN (SELECT rowid FROM cards_fts WHERE cards_fts MATCH ?)", (match,))


def _joined(word: str, conditions: list[Condition]) -> Condition:
    return Condition(
        word.join(f"({condition.sql})" for condition in conditions),
        tuple(value for condition in conditions for value in condition.values),
    )


def _of_kind(term: Term, _number: str) -> Condition:
    kind = term.kind
    return Condition("c.kind = ?", (kind.value if kind else "",))


def _of_topic(term: Term, number: str) -> Condition:
    topics = """WITH RECURSIVE named (id) AS (
            SELECT id FROM topics WHERE id > 0 AND trashed IS NULL AND instr(folded, ?)
            UNION
            SELECT t.id FROM named n JOIN topics t ON t.parent = n.id WHERE t.parent IS NOT NULL AND t.trashed IS NULL
        )
        SELECT id FROM named"""
    return Condition(
        f"{number} IN (SELECT card FROM card_topics WHERE origin <> 'rejected' AND topic IN ({topics}))",
        (" ".join(term.value.split()).casefold(),),
    )


def _of_outlet(term: Term, _number: str) -> Condition:
    outlets, agencies = map(_names_with, ("outlet", "agency"))
    return Condition(
        f"c.article IN (SELECT id FROM articles WHERE outlet IN ({outlets}) OR agency IN ({agencies}))",
        (folded(term.value),) * 2,
    )


def _names_with(column: str) -> str:
    """Return the query for the names in a column of articles that hold a value; each is folded once."""
    return (
        f"WITH names AS MATERIALIZED (SELECT DISTINCT {column} AS name FROM articles)"
        " SELECT name FROM names WHERE instr(folded(name), ?)"
    )


def _published_before(term: Term, _number: str) -> Condition:
    return Condition("c.day > 0 AND c.day < ?", (term.day.toordinal() if term.day else 0,))


def _published_after(term: Term, _number: str) -> Condition:
    return Condition("c.day >= ?", (term.day.toordinal() if term.day else 0,))


def _holding(term: Term, number: str) -> Condition:
    holding = {
        "note": "SELECT card FROM annotations WHERE trashed IS NULL",
        "date": "SELECT card FROM card_dates",
        "figure": "SELECT id FROM cards WHERE figures <> '[]'",
    }
    return Condition(f"{number} IN ({holding[folded(term.value).rstrip('s')]})")


def _in_memo(term: Term, number: str) -> Condition:
    """in:memo means any memo, other values the memos whose titles hold them."""
    title = folded(" ".join(term.value.split()))
    wanted = "" if title in ("memo", "memos") else title
    return Condition(
        f"{number} IN (SELECT e.card FROM entries e JOIN memos m ON m.id = e.memo"
        " WHERE m.trashed IS NULL AND e.card IS NOT NULL AND instr(folded(m.title), ?))",
        (wanted,),
    )


_ASKS: dict[Operator, Callable[[Term, str], Condition]] = {
    Operator.KIND: _of_kind,
    Operator.TOPIC: _of_topic,
    Operator.OUTLET: _of_outlet,
    Operator.BEFORE: _published_before,
    Operator.AFTER: _published_after,
    Operator.HAS: _holding,
    Operator.IN: _in_memo,
}
