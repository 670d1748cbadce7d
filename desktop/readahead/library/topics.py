"""The topics of a library: what cards are sorted by. Topic 0 is the inbox and never leaves this room."""

import json
from collections.abc import Iterable

from readahead.library.store import Row, Store, packed
from readahead.library.typed import distinct, spaced
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.topic import Topic, TopicId, TopicTerms

_TOPIC = """SELECT t.id, t.uuid, t.name, t.terms, t.excluded, t.suggested,
        (SELECT count(*) FROM card_topics p WHERE p.topic = t.id AND p.origin = 'manual'),
        coalesce((SELECT sum(n.cards) FROM topic_counts n WHERE n.topic = t.id), 0),
        coalesce((SELECT sum(n.new) FROM topic_counts n WHERE n.topic = t.id), 0)
    FROM topics t WHERE t.id > 0 AND t.trashed IS NULL"""


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

    def remove(self, topic: TopicId) -> None:
        """Put a topic in the trash and its cards in the inbox, where the program may sort them again.

        Raises NotFound.
        """
        with self._store.act("Remove topic"):
            name = self.get(topic).name
            self._store.run(
                "UPDATE card_topics SET origin = 'rejected' WHERE topic = ? AND origin <> 'rejected'", topic
            )
            self._store.run(
                """INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)
                SELECT 0, day, article, start, card, kind, 'auto', ?, '[]' FROM card_topics p WHERE topic = ?
                AND NOT EXISTS (SELECT 1 FROM card_topics o WHERE o.card = p.card AND o.origin <> 'rejected')""",
                f"“{name}” was removed",
                topic,
            )
            self._store.run("DELETE FROM card_topics WHERE topic = ?", topic)
            self._store.run("UPDATE topics SET trashed = ? WHERE id = ?", self._store.now(), topic)

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
    number, uuid, name, terms, excluded, suggested, moves, cards, new = row
    return Topic(
        id=TopicId(number),
        uuid=uuid,
        terms=TopicTerms(
            name=name, terms=tuple(json.loads(terms)), excluded=tuple(json.loads(excluded)), moves=moves
        ),
        suggested=bool(suggested),
        cards=cards,
        new=new,
    )
