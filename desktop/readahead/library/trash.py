"""The trash of a library: notes, topics and memos that were removed, and what was taken out of a memo, until it is emptied."""

from collections.abc import Callable, Mapping
from datetime import datetime

from readahead.library import putting_back
from readahead.library.store import Row, Store
from readahead.model.article import short
from readahead.model.errors import NotFound
from readahead.model.trash import Trashed, TrashNoun

_LONGEST = 80
"""Code points of a note or a line that stand for it in the list."""

_LISTED: Mapping[TrashNoun, str] = {
    TrashNoun.NOTE: """SELECT n.id, n.text, n.trashed, 'on “' || c.headline || '”', 0
        FROM annotations n JOIN cards c ON c.id = n.card WHERE n.trashed IS NOT NULL""",
    TrashNoun.TOPIC: """SELECT t.id, t.name, t.trashed,
        coalesce((SELECT 'merged into “' || m.name || '”' FROM removed_topics r JOIN topics m ON m.id > 0 AND m.uuid = r.merged
            WHERE r.topic = t.id), ''),
        (SELECT count(*) FROM removed_places p WHERE p.topic = t.id AND p.origin <> 'rejected')
        FROM topics t WHERE t.trashed IS NOT NULL""",
    TrashNoun.MEMO: """SELECT m.id, m.title, m.trashed, '', (SELECT count(*) FROM entries e WHERE e.memo = m.id)
        FROM memos m WHERE m.trashed IS NOT NULL""",
    TrashNoun.SECTION: """SELECT s.id, s.heading, s.trashed, 'in “' || m.title || '”',
        (SELECT count(*) FROM removed_entries e WHERE e.aside = s.id)
        FROM removed_sections s JOIN memos m ON m.id = s.memo WHERE m.trashed IS NULL""",
    TrashNoun.LINE: """SELECT e.id, e.text, e.trashed, 'in “' || m.title || '”' || coalesce(
            (SELECT ', ' || s.heading FROM sections s WHERE s.uuid = e.section),
            (SELECT ', ' || s.heading FROM removed_sections s WHERE s.uuid = e.section), ''), 0
        FROM removed_entries e JOIN memos m ON m.id = e.memo WHERE e.aside IS NULL AND m.trashed IS NULL""",
}
"""For each noun: number, name, when it was removed, where it was, how much it holds. What was taken out of a memo that
lies in the trash itself waits for that."""

_EMPTYING = (
    "DELETE FROM annotation_tags WHERE annotation IN (SELECT id FROM annotations WHERE trashed IS NOT NULL)",
    "DELETE FROM orphan_notes WHERE annotation IN (SELECT id FROM annotations WHERE trashed IS NOT NULL)",
    "DELETE FROM annotations WHERE trashed IS NOT NULL",
    "DELETE FROM removed_entries",
    "DELETE FROM removed_sections",
    "DELETE FROM entries WHERE memo IN (SELECT id FROM memos WHERE trashed IS NOT NULL)",
    "DELETE FROM sections WHERE memo IN (SELECT id FROM memos WHERE trashed IS NOT NULL)",
    "DELETE FROM memo_pictures WHERE memo IN (SELECT id FROM memos WHERE trashed IS NOT NULL)",
    "DELETE FROM deliveries WHERE memo IN (SELECT id FROM memos WHERE trashed IS NOT NULL)",
    "DELETE FROM memos WHERE trashed IS NOT NULL",
    "DELETE FROM removed_places",
    "DELETE FROM removed_topics",
    "DELETE FROM topics WHERE trashed IS NOT NULL",
)


class Trash:
    """The trash of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> tuple[Trashed, ...]:
        """Return what lies in the trash, what was removed last first."""
        found = [_trashed(noun, row) for noun, listed in _LISTED.items() for row in self._store.rows(listed)]
        return tuple(sorted(found, key=lambda one: (one.at, one.noun, one.id), reverse=True))

    def get(self, noun: TrashNoun, number: int) -> Trashed:
        """Return one thing in the trash. Raises NotFound."""
        for row in self._store.rows(f"SELECT * FROM ({_LISTED[noun]}) WHERE id = ?", number):
            return _trashed(noun, row)
        raise NotFound(f"{noun} in the trash", number)

    def restore(self, noun: TrashNoun, number: int, *, name: str | None = None) -> str:
        """Put one thing back where it was; return a sentence on what did not come back as it was, or nothing.

        A topic can come back under another *name*. Raises NotFound, and InvalidValue where its name is taken, or what it
        stood in lies in the trash itself.
        """
        with self._store.act("Restore"):
            self.get(noun, number)
            if noun is TrashNoun.TOPIC:
                return putting_back.topic(self._store, number, name=name)
            return _BACK[noun](self._store, number)

    def empty(self) -> None:
        """Delete what lies in the trash for good; only taking this act back brings it again."""
        with self._store.act("Empty the trash"):
            for statement in _EMPTYING:
                self._store.run(statement)


_BACK: Mapping[TrashNoun, Callable[[Store, int], str]] = {
    TrashNoun.NOTE: putting_back.note,
    TrashNoun.MEMO: putting_back.memo,
    TrashNoun.SECTION: putting_back.section,
    TrashNoun.LINE: putting_back.line,
}


def _trashed(noun: TrashNoun, row: Row) -> Trashed:
    number, name, at, where, holds = row
    return Trashed(
        noun, number, short(" ".join(name.split()), _LONGEST), datetime.fromisoformat(at), where, holds
    )
