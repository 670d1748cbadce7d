"""The topics of a library: what cards are sorted by. Topic 0 is the inbox and never leaves this room."""

import json
from collections.abc import Iterable
from typing import Literal

from readahead.library import setting_aside
from readahead.library.nesting import merge, under
from readahead.library.store import Row, Store, packed
from readahead.library.typed import distinct, spaced
from readahead.model.card import CardId
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.topic import Topic, TopicId, TopicTerms

_TOPIC = """SELECT t.id, t.uuid, t.name, t.parent, t.terms, t.excluded, t.learned, t.suggested,
        (SELECT count(*) FROM card_topics p WHERE p.topic = t.id AND p.origin = 'manual' AND p.origin <> 'auto'),
        coalesce((SELECT sum(n.cards) FROM topic_counts n WHERE n.topic = t.id), 0),
        coalesce((SELECT sum(n.new) FROM topic_counts n WHERE n.topic = t.id), 0)
    FROM topics t WHERE t.id > 0 AND t.trashed IS NULL"""

Example = tuple[CardId, TopicId, Literal["manual", "rejected"]]
"""A card that a person placed in a topic, or took away from it."""


class Topics:
    """The topics of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self, name: str, *, terms: Iterable[str] = (), excluded: Iterable[str] = (), suggested: bool = False
    ) -> TopicId:
        """Make a topic and return its number. Raises InvalidValue for a name that is empty or in use.

        *suggested* says that the program proposes it and nobody has confirmed it yet.
        """
        with self._store.act("New topic"):
            name = self._free_name(name)
            number = self._store.run(
                "INSERT INTO topics (uuid, name, folded, terms, excluded, suggested, created) VALUES (?, ?, ?, ?, ?, ?, ?)",
                self._store.new_id(),
                name,
                name.casefold(),
                packed(distinct(terms)),
                packed(distinct(excluded)),
                int(suggested),
                self._store.now(),
            )
            return TopicId(number)

    def list(self) -> tuple[Topic, ...]:
        """Return all topics by name."""
        return tuple(_topic(row) for row in self._store.rows(f"{_TOPIC} ORDER BY t.folded"))

    def get(self, topic: TopicId) -> Topic:
        """Return one topic. Raises NotFound."""
        row = self._store.row(f"{_TOPIC} AND t.id = ?", topic)
        if row is None:
            raise NotFound("topic", topic)
        return _topic(row)

    def named(self, name: str) -> Topic:
        """Return the topic called *name*, whatever its case. Raises NotFound."""
        row = self._store.row(f"{_TOPIC} AND t.folded = ?", spaced(name).casefold())
        if row is None:
            raise NotFound("topic", name)
        return _topic(row)

    def terms(self) -> tuple[TopicTerms, ...]:
        """Return what the sorting rules know of each topic, by name."""
        return tuple(topic.terms for topic in self.list())

    def rename(self, topic: TopicId, name: str) -> None:
        """Call a topic *name*. Raises NotFound, and InvalidValue for a name that is empty or another's."""
        with self._store.act("Rename topic"):
            self.get(topic)
            name = self._free_name(name, but=topic)
            self._store.run(
                "UPDATE topics SET name = ?, folded = ? WHERE id = ?", name, name.casefold(), topic
            )

    def set_terms(
        self, topic: TopicId, *, terms: Iterable[str] | None = None, excluded: Iterable[str] | None = None
    ) -> None:
        """Set the terms that draw cards into a topic or keep them out; what is None stays. Raises NotFound."""
        with self._store.act("Set terms"):
            held = self.get(topic).terms
            self._store.run(
                "UPDATE topics SET terms = ?, excluded = ? WHERE id = ?",
                packed(held.terms if terms is None else distinct(terms)),
                packed(held.excluded if excluded is None else distinct(excluded)),
                topic,
            )

    def confirm(self, topic: TopicId) -> None:
        """Take a suggested topic as one's own. Raises NotFound."""
        with self._store.act("Confirm topic"):
            self.get(topic)
            self._store.run("UPDATE topics SET suggested = 0 WHERE id = ?", topic)

    def set_learned(self, topic: TopicId, words: Iterable[tuple[str, float]]) -> None:
        """Keep the *words* learned of a topic with their weights, in place of those before. Raises NotFound."""
        with self._store.act("Learn words"):
            self.get(topic)
            learned = packed([(word, weight) for word, weight in words])
            self._store.run("UPDATE topics SET learned = ? WHERE id = ?", learned, topic)

    def examples(self, limit: int = 2_000) -> tuple[Example, ...]:
        """Return which cards people placed in topics or took away from them: the *limit* newest, to learn from."""
        found = self._store.rows(
            """SELECT card, topic, origin FROM card_topics WHERE origin <> 'auto' AND topic > 0
            ORDER BY day DESC, card DESC, topic LIMIT ?""",
            limit,
        )
        return tuple((CardId(card), TopicId(topic), origin) for card, topic, origin in found)

    def nest(self, topic: TopicId, parent: TopicId | None) -> None:
        """Put a topic under another, or with None at the top.

        Raises NotFound, and InvalidValue where *parent* is the topic itself or lies under it.
        """
        with self._store.act("Nest topic"):
            name = self.get(topic).name
            if parent is not None:
                above = self.get(parent)
                if parent == topic:
                    raise InvalidValue("A topic cannot lie under itself.")
                if parent in under(self._store, topic):
                    raise InvalidValue(f"“{name}” cannot lie under “{above.name}”, which lies under it.")
            self._store.run("UPDATE topics SET parent = ? WHERE id = ?", parent, topic)

    def merge(self, topics: Iterable[TopicId], into: TopicId) -> None:
        """Put *topics* into one: their cards, which stay by hand where they are so, their terms, the topics under them.

        They go to the trash. Raises NotFound, and InvalidValue when there is none but the one itself.
        """
        with self._store.act("Merge topics"):
            kept = self.get(into)
            merged = [self.get(topic) for topic in dict.fromkeys(topics) if topic != into]
            if not merged:
                raise InvalidValue(f"Choose another topic to merge into “{kept.name}”.")
            merge(self._store, merged, kept)

    def remove(self, topic: TopicId) -> None:
        """Put a topic in the trash and its cards in the inbox, where the program may sort them again.

        The topics that lie under it come to lie where it lay. Raises NotFound.
        """
        with self._store.act("Remove topic"):
            removed = self.get(topic)
            setting_aside.topics(self._store, [topic])
            self._store.run("UPDATE topics SET parent = ? WHERE parent = ?", removed.parent, topic)
            self._store.run(
                "UPDATE card_topics SET origin = 'rejected' WHERE topic = ? AND origin <> 'rejected'", topic
            )
            self._store.run(
                """INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)
                SELECT 0, day, article, start, card, kind, 'auto', ?, '[]' FROM card_topics p WHERE topic = ?
                AND NOT EXISTS (SELECT 1 FROM card_topics o WHERE o.card = p.card AND o.origin <> 'rejected')""",
                f"“{removed.name}” was removed",
                topic,
            )
            self._store.run("DELETE FROM card_topics WHERE topic = ?", topic)
            self._store.run(
                "UPDATE topics SET trashed = ?, parent = NULL WHERE id = ?", self._store.now(), topic
            )

    def _free_name(self, name: str, *, but: TopicId | None = None) -> str:
        name = spaced(name)
        if not name:
            raise InvalidValue("A topic needs a name.")
        taken = self._store.row(
            "SELECT name FROM topics WHERE folded = ? AND trashed IS NULL AND id IS NOT ?",
            name.casefold(),
            but,
        )
        if taken:
            raise InvalidValue(f"There is a topic “{taken[0]}” already.")
        return name


def _topic(row: Row) -> Topic:
    number, uuid, name, parent, terms, excluded, learned, suggested, moves, cards, new = row
    return Topic(
        id=TopicId(number),
        uuid=uuid,
        terms=TopicTerms(
            name=name,
            terms=tuple(json.loads(terms)),
            excluded=tuple(json.loads(excluded)),
            learned=tuple((word, weight) for word, weight in json.loads(learned)),
            moves=moves,
        ),
        suggested=bool(suggested),
        cards=cards,
        new=new,
        parent=None if parent is None else TopicId(parent),
    )
