"""Topics under topics: which lie under one, and what becomes of them when topics are merged."""

from collections.abc import Mapping, Sequence

from readahead.library import setting_aside
from readahead.library.store import Store, packed
from readahead.library.typed import distinct
from readahead.model.topic import Topic

_UNDER = """WITH RECURSIVE found (id) AS (
        SELECT ?
        UNION
        SELECT t.id FROM found f JOIN topics t ON t.parent = f.id WHERE t.parent IS NOT NULL AND t.trashed IS NULL
    )
    SELECT id FROM found"""

_ABOVE = """WITH RECURSIVE found (id) AS (
        SELECT parent FROM topics WHERE id = ?
        UNION
        SELECT t.parent FROM found f JOIN topics t ON t.id = f.id
    )
    SELECT id FROM found WHERE id IS NOT NULL"""

_PLACED = (
    "SELECT card FROM card_topics WHERE topic IN (SELECT value FROM json_each(?)) AND origin <> 'rejected'"
)


def under(store: Store, topic: int) -> tuple[int, ...]:
    """Return *topic* and the topics that lie under it, at any depth."""
    return tuple(number for (number,) in store.rows(_UNDER, topic))


def above(store: Store, topic: int) -> tuple[int, ...]:
    """Return the topics that *topic* lies under, the nearest first."""
    return tuple(number for (number,) in store.rows(_ABOVE, topic))


def merge(store: Store, topics: Sequence[Topic], into: Topic) -> None:
    """Put all *topics* into one, inside an act: their cards, their terms, and the topics that lie under them.

    What was learned of it is forgotten, since its cards are others now.
    """
    sources = packed([topic.id for topic in topics])
    setting_aside.topics(store, [topic.id for topic in topics], into=into.id)
    _lift(store, {topic.id: topic.parent for topic in topics}, into)
    store.run(
        "UPDATE topics SET parent = ? WHERE parent IN (SELECT value FROM json_each(?)) AND id <> ?",
        into.id,
        sources,
        into.id,
    )
    _move_cards(store, sources, into.id)
    terms = distinct(term for topic in (into, *topics) for term in topic.terms.terms)
    drawn = {term.casefold() for term in terms}
    # what draws cards into one of them cannot keep them out of all
    excluded = distinct(
        term
        for topic in (into, *topics)
        for term in topic.terms.excluded
        if " ".join(term.split()).casefold() not in drawn
    )
    store.run(
        "UPDATE topics SET terms = ?, excluded = ?, learned = '[]' WHERE id = ?",
        packed(terms),
        packed(excluded),
        into.id,
    )
    store.run(
        "UPDATE topics SET trashed = ?, parent = NULL WHERE id IN (SELECT value FROM json_each(?))",
        store.now(),
        sources,
    )


def _lift(store: Store, merged: Mapping[int, int | None], into: Topic) -> None:
    """Take *into* out from under the topics that are *merged*, given with their parents: theirs come to lie under it."""
    for topic in reversed(above(store, into.id)):
        if topic in merged:
            store.run("UPDATE topics SET parent = ? WHERE id = ?", merged[topic], into.id)
            return


def _move_cards(store: Store, sources: str, into: int) -> None:
    """Put the cards of *sources* into one topic; those placed by hand stay so.

    A card that was taken away from one of them is not put into the one by the program either, unless it lies there.
    """
    found = store.rows(
        "SELECT day, article, start, card, kind, origin, reason, offers FROM card_topics"
        " WHERE topic IN (SELECT value FROM json_each(?)) ORDER BY origin = 'rejected', card, topic",
        sources,
    )
    rejected_there = f"topic = ? AND origin = 'rejected' AND card IN ({_PLACED})"
    store.run(f"DELETE FROM card_topics WHERE {rejected_there}", into, sources)
    store.run("DELETE FROM card_topics WHERE topic IN (SELECT value FROM json_each(?))", sources)
    store.run_many(
        "INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (card, topic) DO NOTHING",
        [(into, *row) for row in found],
    )
