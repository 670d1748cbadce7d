"""The annotations of a library: what people wrote about a passage, and its tags."""

import json
from collections.abc import Iterable
from datetime import datetime

from readahead.library.store import Row, Store
from readahead.library.typed import clean, distinct, spaced
from readahead.model.annotation import Anchor, Annotation, AnnotationId
from readahead.model.article import ArticleId
from readahead.model.card import CardId
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.passage import Span

_ANNOTATION = """SELECT n.id, n.uuid, n.card, n.article, n.start, n.end, n.exact, n.prefix, n.suffix, n.text,
        (SELECT json_group_array(name) FROM (
            SELECT t.name FROM annotation_tags l JOIN tags t ON t.id = l.tag WHERE l.annotation = n.id ORDER BY l.number
        )), n.created, n.modified, c.headline, n.id IN (SELECT annotation FROM orphan_notes)
    FROM annotations n JOIN cards c ON c.id = n.card WHERE n.trashed IS NULL"""


class Annotations:
    """The annotations of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, card: CardId, anchor: Anchor, text: str, *, tags: Iterable[str] = ()) -> AnnotationId:
        """Write *text* (Markdown) about the passage at *anchor* of a card's article; return its number.

        Raises NotFound, and InvalidValue when nothing was written or the anchor's words are not those of the article.
        """
        with self._store.act("Annotate card"):
            article, earlier = self._anchored(card, anchor)
            now = self._store.now()
            number = self._store.run(
                """INSERT INTO annotations
                (uuid, card, article, start, end, exact, prefix, suffix, text, created, modified)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                self._store.new_id(),
                card,
                article,
                anchor.span.start,
                anchor.span.end,
                anchor.exact,
                anchor.prefix,
                anchor.suffix,
                _written(text),
                now,
                now,
            )
            if earlier is not None:
                self._store.run("INSERT INTO orphan_notes (annotation, text) VALUES (?, ?)", number, earlier)
            self._tag(AnnotationId(number), tags)
            return AnnotationId(number)

    def edit(
        self, annotation: AnnotationId, *, text: str | None = None, tags: Iterable[str] | None = None
    ) -> None:
        """Rewrite an annotation or tag it anew; what is None stays. Raises NotFound and InvalidValue."""
        with self._store.act("Edit annotation"):
            held = self.get(annotation)
            written = held.text if text is None else _written(text)
            named = held.tags if tags is None else distinct(tags)
            if (written, named) == (held.text, held.tags):
                return
            self._store.run(
                "UPDATE annotations SET text = ?, modified = ? WHERE id = ?",
                written,
                self._store.now(),
                annotation,
            )
            if named != held.tags:
                self._store.run("DELETE FROM annotation_tags WHERE annotation = ?", annotation)
                self._tag(annotation, named)

    def remove(self, annotation: AnnotationId) -> None:
        """Put an annotation in the trash. Raises NotFound."""
        with self._store.act("Remove annotation"):
            self.get(annotation)
            self._store.run("UPDATE annotations SET trashed = ? WHERE id = ?", self._store.now(), annotation)

    def get(self, annotation: AnnotationId) -> Annotation:
        """Return one annotation. Raises NotFound."""
        row = self._store.row(f"{_ANNOTATION} AND n.id = ?", annotation)
        if row is None:
            raise NotFound("annotation", annotation)
        return _annotation(row)

    def list(
        self, *, card: CardId | None = None, article: ArticleId | None = None, tag: str | None = None
    ) -> tuple[Annotation, ...]:
        """Return the annotations of a card, of an article, with a tag, or all of them, newest first."""
        tagged = "SELECT l.annotation FROM annotation_tags l JOIN tags t ON t.id = l.tag WHERE t.folded = ?"
        wanted = {
            "n.card = ?": card,
            "n.article = ?": article,
            f"n.id IN ({tagged})": None if tag is None else spaced(tag).casefold(),
        }
        asked = {condition: value for condition, value in wanted.items() if value is not None}
        where = "".join(f" AND {condition}" for condition in asked)
        found = self._store.rows(f"{_ANNOTATION}{where} ORDER BY n.created DESC, n.id DESC", *asked.values())
        return tuple(_annotation(row) for row in found)

    def tags(self) -> tuple[str, ...]:
        """Return the tags that notes have, the most used first."""
        found = self._store.rows(
            """SELECT t.name FROM tags t JOIN annotation_tags l ON l.tag = t.id
            JOIN annotations n ON n.id = l.annotation AND n.trashed IS NULL
            GROUP BY t.id ORDER BY count(*) DESC, t.folded"""
        )
        return tuple(name for (name,) in found)

    def _anchored(self, card: CardId, anchor: Anchor) -> tuple[ArticleId, int | None]:
        """Return the card's article, and where it is an orphan the earlier text it stands in."""
        row = self._store.row(
            "SELECT a.id, t.text, o.text FROM cards c JOIN articles a ON a.id = c.article LEFT JOIN orphans o"
            " ON o.card = c.id JOIN texts t ON t.id = coalesce(o.text, a.text) WHERE c.id = ?",
            card,
        )
        if row is None:
            raise NotFound("card", card)
        article, text, earlier = row
        if anchor.span.end > len(text) or anchor.span.quote(text) != anchor.exact:
            raise InvalidValue("A note must stand on the exact words of its article.")
        return ArticleId(article), earlier

    def _tag(self, annotation: AnnotationId, tags: Iterable[str]) -> None:
        for number, name in enumerate(distinct(tags)):
            found = self._store.row("SELECT id FROM tags WHERE folded = ?", name.casefold())
            tag = found[0] if found else self._new_tag(name)
            self._store.run(
                "INSERT INTO annotation_tags (annotation, tag, number) VALUES (?, ?, ?)",
                annotation,
                tag,
                number,
            )

    def _new_tag(self, name: str) -> int:
        return self._store.run(
            "INSERT INTO tags (uuid, name, folded) VALUES (?, ?, ?)",
            self._store.new_id(),
            name,
            name.casefold(),
        )


def _written(text: str) -> str:
    text = clean(text).strip()
    if not text:
        raise InvalidValue("Write something in the note first.")
    return text


def _annotation(row: Row) -> Annotation:
    (
        number,
        uuid,
        card,
        article,
        start,
        end,
        exact,
        prefix,
        suffix,
        text,
        tags,
        created,
        modified,
        headline,
        is_orphan,
    ) = row
    return Annotation(
        id=AnnotationId(number),
        uuid=uuid,
        card=card,
        article=article,
        anchor=Anchor(Span(start, end), exact, prefix, suffix),
        text=text,
        tags=tuple(json.loads(tags)),
        created=datetime.fromisoformat(created),
        modified=datetime.fromisoformat(modified),
        card_headline=headline,
        is_orphan=bool(is_orphan),
    )
