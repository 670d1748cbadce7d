"""Annotating: a person's notes on cards and on passages."""

from __future__ import annotations

from collections.abc import Sequence

from readahead.desk.note_writing import NoteWriting, trimmed
from readahead.desk.part import Part, how_many
from readahead.model.annotation import AnnotationId, anchor, tags_of
from readahead.model.card import CardId
from readahead.model.changes import Changes, Made
from readahead.model.errors import InvalidValue
from readahead.model.passage import Span


class Annotating(Part):
    """The verbs that write notes."""

    def annotate(
        self, card: CardId, text: str, *, tags: Sequence[str] = (), span: Span | None = None
    ) -> Made[AnnotationId]:
        """Write a note on a card, or on a *span* of its article."""
        if not text.strip():
            raise InvalidValue("A note needs some words.")
        with self._library.act("Annotate card") as act:
            detail = self._library.cards.detail(card)
            place = anchor(detail.text, span or detail.filed.card.extent)
            note = self._library.annotations.add(card, place, text, tags=trimmed(tags))
        return Made(note, act.changes)

    def write_note(
        self, card: CardId, *, span: Span | None = None, note: AnnotationId | None = None
    ) -> NoteWriting:
        """Return what stores a note as it is typed: a new one on a card or a *span* of its article, or one there is."""
        return NoteWriting(self._library, card, span=span, note=note)

    def tags(self) -> tuple[str, ...]:
        """Return the tags that notes have, the most used first."""
        return self._library.annotations.tags()

    def tag(self, cards: Sequence[CardId], tag: str) -> Changes:
        """Put a note with *tag* on each of *cards* that has none with it yet, as one act.

        A note needs words: they are the tag with a # before it. Raises NotFound, and InvalidValue unless *tag* is one tag.
        """
        names = tags_of(tag)
        if len(names) != 1:
            raise InvalidValue("A card is given one tag at a time.")
        tagged = {note.card for note in self._library.annotations.list(tag=names[0])}
        untagged = [card for card in dict.fromkeys(cards) if card not in tagged]
        with self._library.act(f"Tag {how_many(untagged)}") as act:
            for card in untagged:
                detail = self._library.cards.detail(card)
                place = anchor(detail.text, detail.filed.card.extent)
                self._library.annotations.add(card, place, f"#{names[0]}", tags=names)
        return act.changes

    def edit_annotation(
        self, note: AnnotationId, *, text: str | None = None, tags: Sequence[str] | None = None
    ) -> Changes:
        """Change a note's words or tags."""
        with self._library.act("Edit note") as act:
            self._library.annotations.edit(note, text=text, tags=None if tags is None else trimmed(tags))
        return act.changes

    def remove_annotation(self, note: AnnotationId) -> Changes:
        """Put a note into the trash."""
        with self._library.act("Remove note") as act:
            self._library.annotations.remove(note)
        return act.changes
