"""Takes in topics and tags from another library: one's own of the same name stay what they are."""

from collections.abc import Iterable, Sequence

from readahead.library.store import packed
from readahead.library.taking_over import TakingOver
from readahead.library.typed import distinct, spaced
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.sharing import CarriedTag, CarriedTopic, Removal

_INSERT = """INSERT INTO topics (uuid, name, folded, terms, excluded, learned, suggested, created, trashed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_REMOVED_PLACE = """INSERT INTO removed_places (topic, card, origin, reason, offers) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING"""


def tags(taking: TakingOver, carried: Iterable[CarriedTag]) -> None:
    """Make the tags that are not here yet, inside an act."""
    store = taking.store
    for tag in carried:
        name = spaced(tag.name)
        if store.row("SELECT 1 FROM tags WHERE folded = ? OR uuid = ?", name.casefold(), tag.uuid) is None:
            store.run(
                "INSERT INTO tags (uuid, name, folded) VALUES (?, ?, ?)", tag.uuid, name, name.casefold()
            )


def topics(taking: TakingOver, carried: Sequence[CarriedTopic]) -> tuple[CarriedTopic, ...]:
    """Make the topics that are not here yet, inside an act, and return those.

    One that is here by its uuid or its name stays as it is, and in the trash if it lies there: cards then go to the inbox.
    """
    made = tuple(topic for topic in carried if not _is_known(taking, topic))
    for topic in made:
        taking.topics[topic.uuid] = _insert(taking, topic)
    for topic in made:
        # one's own topic that lies in the trash, or came without the one above it, leaves it at the top
        parent = taking.topics.get(topic.parent, 0)
        if parent:
            taking.store.run("UPDATE topics SET parent = ? WHERE id = ?", parent, taking.topics[topic.uuid])
    return made


def removals(taking: TakingOver, made: Iterable[CarriedTopic]) -> None:
    """Remember of the topics that were *made*, inside an act, how those in the trash lay; the cards must be in."""
    for topic in made:
        if topic.removal is not None:
            _remove(taking, taking.topics[topic.uuid], topic.removal)


def _is_known(taking: TakingOver, topic: CarriedTopic) -> bool:
    """Return whether the topic is here, and remember which it is."""
    name = spaced(topic.terms.name)
    row = taking.store.row("SELECT id, name, trashed FROM topics WHERE uuid = ? AND id > 0", topic.uuid)
    if row is None and topic.trashed is None:
        row = taking.store.row(
            "SELECT id, name, trashed FROM topics WHERE folded = ? AND trashed IS NULL AND id > 0",
            name.casefold(),
        )
        if row is not None:
            taking.sentences.append(f"You have a topic “{row[1]}” of your own; it stays as it is.")
    if row is None:
        return False
    number, own_name, trashed = row
    taking.topics[topic.uuid] = 0 if trashed else number
    if trashed and not topic.trashed:
        taking.sentences.append(f"The topic “{own_name}” lies in your trash; its cards are in the inbox.")
    if topic.trashed is None:
        taking.count("topics", known=1)
    return True


def _insert(taking: TakingOver, topic: CarriedTopic) -> int:
    name = spaced(topic.terms.name)
    if not name:
        raise InvalidValue("A topic needs a name.")
    if topic.trashed is None:
        taking.count("topics", new=1)
    return taking.store.run(
        _INSERT,
        topic.uuid,
        name,
        name.casefold(),
        packed(distinct(topic.terms.terms)),
        packed(distinct(topic.terms.excluded)),
        packed(topic.terms.learned),
        int(topic.suggested),
        topic.created.isoformat(),
        topic.trashed.isoformat() if topic.trashed else None,
    )


def _remove(taking: TakingOver, topic: int, removal: Removal) -> None:
    taking.store.run(
        "INSERT INTO removed_topics (topic, parent, below, merged) VALUES (?, ?, ?, ?)",
        topic,
        removal.parent,
        packed(removal.below),
        removal.merged,
    )
    for place in removal.places:
        try:
            card = taking.card(place.card)
        except NotFound:
            # read again here since, by other rules: it is not to be put back
            continue
        taking.store.run(_REMOVED_PLACE, topic, card, place.origin, place.reason, packed(list(place.offers)))
