"""A note stored while it is typed: what is typed without a pause is one act, which is undone as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from readahead.library import Library
from readahead.model.annotation import AnnotationId, anchor
from readahead.model.card import CardId
from readahead.model.changes import Changes
from readahead.model.errors import NotFound
from readahead.model.passage import Span

if TYPE_CHECKING:
    from readahead.library.store import OpenAct

MADE, EDITED = "Annotate card", "Edit note"


class NoteWriting:
    """One note on *card* that is being written; *note* is its number once something of it is stored."""

    def __init__(
        self, library: Library, card: CardId, *, span: Span | None, note: AnnotationId | None
    ) -> None:
        self.card, self.note = card, note
        self._library, self._span = library, span
        self._act: OpenAct | None = None

    def store(self, text: str, *, tags: Sequence[str]) -> Changes:
        """Store what stands there now, which has some words, as part of the act that began at the last pause.

        A note that somebody has removed meanwhile is written anew. Raises NotFound where the card is gone, InvalidValue
        and what every act raises.
        """
        going_on, note = self._act, self.note
        with self._library.act(EDITED if self._holds() else MADE, going_on=going_on) as act:
            if going_on is not None and act.id == going_on.id:
                # the act that made the note keeps its name while more is typed
                act.name = going_on.name
            if self._holds():
                assert note is not None
                self._library.annotations.edit(note, text=text, tags=trimmed(tags))
            else:
                detail = self._library.cards.detail(self.card)
                place = anchor(detail.text, self._span or detail.filed.card.extent)
                note = self._library.annotations.add(self.card, place, text, tags=trimmed(tags))
        self.note = note
        if act.changes:
            self._act = act
        return act.changes

    def pause(self) -> None:
        """Let what is typed from now on be an act of its own."""
        act, self._act = self._act, None
        if act is not None:
            self._library.settle(act)

    def _holds(self) -> bool:
        """Whether the note stands in the library."""
        if self.note is None:
            return False
        try:
            self._library.annotations.get(self.note)
        except NotFound:
            return False
        return True


def trimmed(tags: Sequence[str]) -> tuple[str, ...]:
    """Return *tags* without white space around them, each once, and without those that say nothing."""
    return tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
