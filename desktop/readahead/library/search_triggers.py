"""The triggers that keep the search index true; `triggers` installs them with the others."""

from collections.abc import Mapping

_COLUMNS = "rowid, headline, words, who, title, notes"
_FORGET = f"INSERT INTO cards_fts (cards_fts, {_COLUMNS}) SELECT 'delete', id, headline, words, who, title, notes FROM searched"
_INDEX = f"INSERT INTO cards_fts ({_COLUMNS}) SELECT id, headline, words, who, title, notes FROM searched"

TRIGGERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "cards_found": ("AFTER INSERT ON cards", (f"{_INDEX} WHERE id = NEW.id",)),
    "cards_lost": ("BEFORE DELETE ON cards", (f"{_FORGET} WHERE id = OLD.id",)),
    "cards_forget": ("BEFORE UPDATE OF headline, words, who ON cards", (f"{_FORGET} WHERE id = OLD.id",)),
    "cards_index": ("AFTER UPDATE OF headline, words, who ON cards", (f"{_INDEX} WHERE id = NEW.id",)),
    "titles_forget": ("BEFORE UPDATE OF title ON articles", (f"{_FORGET} WHERE article = OLD.id",)),
    "titles_index": ("AFTER UPDATE OF title ON articles", (f"{_INDEX} WHERE article = NEW.id",)),
    "notes_added_forget": ("BEFORE INSERT ON annotations", (f"{_FORGET} WHERE id = NEW.card",)),
    "notes_added_index": ("AFTER INSERT ON annotations", (f"{_INDEX} WHERE id = NEW.card",)),
    "notes_changed_forget": (
        "BEFORE UPDATE OF text, trashed ON annotations",
        (f"{_FORGET} WHERE id = OLD.card",),
    ),
    "notes_changed_index": (
        "AFTER UPDATE OF text, trashed ON annotations",
        (f"{_INDEX} WHERE id = NEW.card",),
    ),
    "notes_removed_forget": ("BEFORE DELETE ON annotations", (f"{_FORGET} WHERE id = OLD.card",)),
    "notes_removed_index": ("AFTER DELETE ON annotations", (f"{_INDEX} WHERE id = OLD.card",)),
}
"""By name: when each acts, and its statements."""
