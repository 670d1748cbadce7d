"""Says what an act touched, from the history it wrote."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from readahead.model.annotation import AnnotationId
from readahead.model.article import ArticleId
from readahead.model.card import CardId
from readahead.model.changes import Changes
from readahead.model.memo import MemoId
from readahead.model.subscription import SubscriptionId
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    from sqlite_utils import Database

_CONCERNS: Mapping[str, Mapping[str, str]] = {
    "articles": {"id": "articles"},
    "cards": {"id": "cards"},
    "card_topics": {"card": "cards", "topic": "topics"},
    "topics": {"id": "topics"},
    "annotations": {"id": "annotations", "card": "cards"},
    "tags": {},
    "annotation_tags": {"annotation": "annotations"},
    "memos": {"id": "memos"},
    "sections": {"memo": "memos"},
    "entries": {"memo": "memos", "card": "cards"},
    "memo_pictures": {"memo": "memos"},
    "deliveries": {"memo": "memos"},
    "removed_sections": {"memo": "memos"},
    "removed_entries": {"memo": "memos"},
    "removed_topics": {"topic": "topics"},
    "removed_places": {},
    "copies": {"one": "articles", "other": "articles"},
    "apart": {"one": "articles", "other": "articles"},
    "subscriptions": {"id": "subscriptions"},
    "revisions": {"article": "articles"},
    "orphans": {"card": "cards"},
    "orphan_notes": {"annotation": "annotations"},
}
"""For each table of the history, which part of its key names what."""


Key = Mapping[str, Any]
"""What finds a row, or with lists of two the rows from the first to the last, as the history holds it."""


def changes_of(
    db: "Database", act: int, name: str, *, after: int = 0, besides: Iterable[tuple[str, Key]] = ()
) -> Changes:
    """Return what the act numbered *act* touched, or what of it the history holds after its row *after*, and *besides*.

    A card that was made or changed touches its topic too, whose counts it stands in; a memo that was renamed or put in
    the trash touches its cards, which name it.
    """
    touched: dict[str, set[int]] = defaultdict(set)
    counted: set[int] = set()
    for table, keys in chain(_keys(db, act, after), ((table, [key]) for table, key in besides)):
        for column, what in _CONCERNS[table].items():
            touched[what].update(number for key in keys for number in numbers(key.get(column)))
        if table == "cards":
            counted.update(number for key in keys for number in numbers(key["id"]))
    touched["cards"] |= _cards_of_renamed_memos(db, act, after)
    touched["topics"] |= _topics_of(db, counted)
    # Topic 0 is the inbox, which is nobody's topic.
    touched["topics"].discard(0)
    return Changes(
        articles=frozenset(map(ArticleId, touched["articles"])),
        topics=frozenset(map(TopicId, touched["topics"])),
        cards=frozenset(map(CardId, touched["cards"])),
        annotations=frozenset(map(AnnotationId, touched["annotations"])),
        memos=frozenset(map(MemoId, touched["memos"])),
        subscriptions=frozenset(map(SubscriptionId, touched["subscriptions"])),
        act=name,
    )


def _keys(db: "Database", act: int, after: int) -> Iterator[tuple[str, Sequence[Key]]]:
    """Yield each table the act wrote to with its rows' keys."""
    # one list of all keys is read in a fraction of the time that each on its own takes, which an import feels
    found = db.execute(
        "SELECT tab, group_concat(key) FROM history WHERE act = ? AND id > ? GROUP BY tab", [act, after]
    )
    for table, keys in found.fetchall():
        yield table, json.loads(f"[{keys}]")


def numbers(part: int | list[int] | None) -> Iterable[int]:
    """Return the numbers that a part of a key stands for: none, one, or with a list all from its first to its last."""
    if isinstance(part, list):
        return range(part[0], part[1] + 1)
    return () if part is None else (part,)


def _cards_of_renamed_memos(db: "Database", act: int, after: int) -> set[int]:
    found = db.execute(
        """SELECT DISTINCT e.card FROM history h JOIN entries e ON e.memo = h.key ->> 'id'
        WHERE h.act = ? AND h.id > ? AND h.tab = 'memos' AND e.card IS NOT NULL
        AND coalesce(json_type(h.before, '$.title'), json_type(h.before, '$.trashed')) IS NOT NULL""",
        [act, after],
    )
    return {card for (card,) in found.fetchall()}


def _topics_of(db: "Database", cards: set[int]) -> set[int]:
    if not cards:
        return set()
    found = db.execute(
        "SELECT DISTINCT topic FROM card_topics WHERE origin <> 'rejected'"
        " AND card IN (SELECT value FROM json_each(?))",
        [json.dumps(sorted(cards))],
    )
    return {topic for (topic,) in found.fetchall()}
