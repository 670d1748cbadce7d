"""The past: what was done and when, taking it back, how long it is kept, and the trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from readahead.desk.part import Part, named
from readahead.model.changes import Changes
from readahead.model.errors import InvalidValue
from readahead.model.history import Act, ActDetail, Trimmed
from readahead.model.trash import Restored, Trashed, TrashNoun

MEGABYTE = 1_000_000
_ORDER = (TrashNoun.TOPIC, TrashNoun.MEMO, TrashNoun.SECTION, TrashNoun.LINE, TrashNoun.NOTE)
"""A section comes back ahead of its lines, and a memo ahead of its sections."""


class Past(Part):
    """The verbs that look back."""

    def history(self, *, limit: int = 100, before: int | None = None) -> tuple[Act, ...]:
        """Return what was done, newest first, those that were undone among them, with how much each touched.

        *before* is the number of the last act of the page before this one.
        """
        return self._library.history.list(limit, before=before)

    def act(self, number: int, *, limit: int = 200) -> ActDetail:
        """Return what one act touched, with what each thing said before and after; raises NotFound."""
        return self._library.history.detail(number, limit=limit)

    def next_undo(self) -> Act | None:
        """Return the act `undo` would take back."""
        return self._library.history.next_undo()

    def next_redo(self) -> Act | None:
        """Return the act `redo` would do again."""
        return self._library.history.next_redo()

    def undo(self, *, shown: Act | None = None) -> Changes:
        """Take back the last act of the library, in whatever window or program it was done; raises NothingToUndo.

        With *shown*, the act a person was shown, nothing else is taken back: raises ActOvertaken where something else
        was done, or undone, since.
        """
        return self._library.history.undo(shown.id if shown else None)

    def redo(self, *, shown: Act | None = None) -> Changes:
        """Do the act last undone again; raises NothingToRedo, also where something was done since. *shown* as in `undo`."""
        return self._library.history.redo(shown.id if shown else None)

    def take_back(self, act: Act) -> Changes:
        """Take back just this one act, as a new act that can be undone like any other.

        Raises NotFound, InvalidValue for an act that is undone, and ActBuiltUpon where something done since touched the same things or builds on them, and for an
        import, whose articles only go in turn.
        """
        return self._library.history.take_back(act.id)

    def history_bytes(self) -> int:
        """Return how many bytes of the library the history takes, about."""
        return self._library.history.size()

    def trim_history(
        self,
        keep_bytes: int,
        *,
        seconds: float | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Trimmed:
        """Forget the oldest acts, whole ones, until the history takes at most *keep_bytes*.

        What stays is undone as before; the last 20 acts always stay, and so does what was undone and can be redone. Others
        can write meanwhile. It stops after about *seconds*, or when cancelled, and the next call goes on. The file does
        not get smaller: what comes free is used again. Raises InvalidValue for less than 0.
        """
        if keep_bytes < 0:
            raise InvalidValue("The history cannot be made smaller than nothing.")
        return self._library.history.trim(keep_bytes, seconds=seconds, is_cancelled=is_cancelled)

    def trash(self) -> tuple[Trashed, ...]:
        """Return the notes, topics, memos, sections and lines that were removed, the last one first."""
        return self._library.trash.list()

    def restore_from_trash(self, things: Sequence[Trashed], *, name: str | None = None) -> Restored:
        """Put things back where they were, all or none; *name* is another name for a topic.

        A topic comes back with those of its cards that no person placed elsewhere since. Raises NotFound, and
        InvalidValue where a name is taken meanwhile, or what a thing stood in lies in the trash itself.
        """
        if name is not None and [one.noun for one in things] != [TrashNoun.TOPIC]:
            raise InvalidValue("Only a topic, by itself, can be restored under another name.")
        ordered = sorted(things, key=lambda one: _ORDER.index(one.noun))
        with self._library.act(_restoring(things)) as act:
            told = [self._library.trash.restore(one.noun, one.id, name=name) for one in ordered]
        return Restored(act.changes, tuple(filter(None, told)))

    def empty_trash(self) -> Changes:
        """Delete for good what lies in the trash; taking that back is the only way to have it again."""
        with self._library.act("Empty the trash") as act:
            self._library.trash.empty()
        return act.changes


def _restoring(things: Sequence[Trashed]) -> str:
    """Return the name of the act that puts *things* back."""
    if len(things) != 1:
        return f"Restore {len(things)} things from the trash"
    return f"Restore {things[0].noun} {named(things[0].name)}"
