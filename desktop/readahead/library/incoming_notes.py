"""Takes in notes from another library: one's own are never overwritten, another version of one comes beside it."""

from collections.abc import Iterable, Mapping

from readahead.library.revising import text_number
from readahead.library.store import Row
from readahead.library.taking_over import TakingOver, second
from readahead.library.typed import clean, distinct
from readahead.model.article import ArticleId, short
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.sharing import CardKey, CarriedNote

_HELD = """SELECT n.card, n.start, n.end, n.text, n.trashed, (
        SELECT group_concat(t.folded, char(10)) FROM (
            SELECT t.folded FROM annotation_tags l JOIN tags t ON t.id = l.tag WHERE l.annotation = n.id ORDER BY t.folded
        ) t)
    FROM annotations n WHERE n.uuid = ?"""
_INSERT = """INSERT INTO annotations
    (uuid, card, article, start, end, exact, prefix, suffix, text, created, modified, trashed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def take_in_notes(
    taking: TakingOver,
    article: ArticleId,
    cards: Mapping[CardKey, int],
    notes: Iterable[CarriedNote],
    texts: Mapping[str, str],
) -> None:
    """Take in the *notes* on an article's *cards*, inside an act. Raises NotFound for one whose card did not come.

    *texts* are those they stand in: see CarriedArticle.
    """
    for note in notes:
        if note.card not in cards:
            raise NotFound("card", f"{note.card.kind} {note.card.start}–{note.card.end}")
        made = _take_in(taking, article, cards[note.card], note)
        if made is not None and note.stands_in:
            number = text_number(taking.store, texts[note.stands_in])
            taking.store.run("INSERT INTO orphan_notes (annotation, text) VALUES (?, ?)", made, number)


def _take_in(taking: TakingOver, article: ArticleId, card: int, note: CarriedNote) -> int | None:
    """Take in one note, and return its number if it is new."""
    held = taking.store.row(_HELD, note.uuid)
    if held is None:
        taking.count("notes", new=1)
        return _insert(taking, article, card, note, note.uuid)
    trashed = held[4]
    content = _content(note)
    if _is_same(held, card, note):
        if trashed and note.trashed is None:
            taking.sentences.append(f"The note “{short(note.text)}” stays in your trash.")
    # what its writer threw away is nothing to keep beside one's own
    elif note.trashed is None:
        beside = second(note.uuid, content)
        if taking.store.row("SELECT 1 FROM annotations WHERE uuid = ?", beside) is None:
            taking.count("notes", new=1)
            taking.sentences.append(
                f"Your note “{short(held[3])}” stays as it is; the other version stands beside it: “{short(note.text)}”."
            )
            return _insert(taking, article, card, note, beside)
    taking.count("notes", known=1)
    return None


def _content(note: CarriedNote) -> tuple[object, ...]:
    """Return what makes two notes the same."""
    tags = sorted(tag.casefold() for tag in distinct(note.tags))
    return (tuple(note.card), note.anchor.span.start, note.anchor.span.end, note.text, tuple(tags))


def _is_same(held: Row, card: int, note: CarriedNote) -> bool:
    own_card, start, end, text, _, tags = held
    own = (own_card, start, end, text, tuple(tags.split("\n")) if tags else ())
    return own == (card, *_content(note)[1:])


def _insert(taking: TakingOver, article: ArticleId, card: int, note: CarriedNote, uuid: str) -> int:
    text = clean(note.text).strip()
    if not text:
        raise InvalidValue("A note has no words.")
    number = taking.store.run(
        _INSERT,
        uuid,
        card,
        article,
        note.anchor.span.start,
        note.anchor.span.end,
        note.anchor.exact,
        note.anchor.prefix,
        note.anchor.suffix,
        text,
        note.created.isoformat(),
        note.modified.isoformat(),
        note.trashed.isoformat() if note.trashed else None,
    )
    for place, name in enumerate(distinct(note.tags)):
        taking.store.run(
            "INSERT INTO annotation_tags (annotation, tag, number) VALUES (?, ?, ?)",
            number,
            _tag(taking, name),
            place,
        )
    return number


def _tag(taking: TakingOver, name: str) -> int:
    row = taking.store.row("SELECT id FROM tags WHERE folded = ?", name.casefold())
    if row is not None:
        return int(row[0])
    return taking.store.run(
        "INSERT INTO tags (uuid, name, folded) VALUES (?, ?, ?)",
        taking.store.new_id(),
        name,
        name.casefold(),
    )
