"""The triggers that keep the search's indices true; `triggers` installs them with the others.

An index without content of its own is told what it held, to forget it: so the old words are read before a row changes.
"""

from collections.abc import Mapping

_CARDS = "words, who, title, notes"
_ARTICLES = "title, outlet, text"


def _forget(index: str, columns: str, source: str, table: str) -> str:
    told = f"INSERT INTO {index} ({index}, rowid, {columns}) SELECT 'delete', id, {columns} FROM {source}"
    return f"{told} WHERE {_is_indexed(table)} AND"


def _index(index: str, columns: str, source: str, table: str) -> str:
    told = f"INSERT INTO {index} (rowid, {columns}) SELECT id, {columns} FROM {source}"
    return f"{told} WHERE {_is_indexed(table)} AND"


def _is_indexed(table: str) -> str:
    """Return the condition that a row's number is not one of those that `indexing` puts off."""
    return f"id < (SELECT {table} FROM recording)"


_FORGET = _forget("cards_fts", _CARDS, "searched", "cards")
_INDEX = _index("cards_fts", _CARDS, "searched", "cards")
_FORGET_ARTICLE = _forget("articles_fts", _ARTICLES, "searched_articles", "articles")
_INDEX_ARTICLE = _index("articles_fts", _ARTICLES, "searched_articles", "articles")

FOUND = f"{_INDEX} id = NEW.id"
"""What brings a new card into the index; `triggers` says when."""

_CARD_TRIGGERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "cards_lost": ("BEFORE DELETE ON cards", (f"{_FORGET} id = OLD.id",)),
    "cards_forget": ("BEFORE UPDATE OF headline, words, who ON cards", (f"{_FORGET} id = OLD.id",)),
    "cards_index": ("AFTER UPDATE OF headline, words, who ON cards", (f"{_INDEX} id = NEW.id",)),
    "titles_forget": ("BEFORE UPDATE OF title ON articles", (f"{_FORGET} article = OLD.id",)),
    "titles_index": ("AFTER UPDATE OF title ON articles", (f"{_INDEX} article = NEW.id",)),
    "notes_added_forget": ("BEFORE INSERT ON annotations", (f"{_FORGET} id = NEW.card",)),
    "notes_added_index": ("AFTER INSERT ON annotations", (f"{_INDEX} id = NEW.card",)),
    "notes_changed_forget": (
        "BEFORE UPDATE OF text, trashed ON annotations",
        (f"{_FORGET} id = OLD.card",),
    ),
    "notes_changed_index": (
        "AFTER UPDATE OF text, trashed ON annotations",
        (f"{_INDEX} id = NEW.card",),
    ),
    "notes_removed_forget": ("BEFORE DELETE ON annotations", (f"{_FORGET} id = OLD.card",)),
    "notes_removed_index": ("AFTER DELETE ON annotations", (f"{_INDEX} id = OLD.card",)),
}

_ARTICLE_TRIGGERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "articles_found": (
        "AFTER INSERT ON articles WHEN NEW.id < (SELECT articles FROM recording)",
        (f"{_INDEX_ARTICLE} id = NEW.id",),
    ),
    "articles_lost": ("BEFORE DELETE ON articles", (f"{_FORGET_ARTICLE} id = OLD.id",)),
    "articles_forget": (
        "BEFORE UPDATE OF title, outlet, agency, text ON articles",
        (f"{_FORGET_ARTICLE} id = OLD.id",),
    ),
    "articles_index": (
        "AFTER UPDATE OF title, outlet, agency, text ON articles",
        (f"{_INDEX_ARTICLE} id = NEW.id",),
    ),
}

_WRITTEN: Mapping[str, tuple[int, str, str, str]] = {
    "annotations": (0, "text, trashed", "{row}.text", "{row}.trashed IS NULL"),
    "memos": (1, "title, subtitle", "{row}.title || char(10) || {row}.subtitle", "TRUE"),
    "sections": (2, "heading", "{row}.heading", "TRUE"),
    "entries": (3, "card, text, taken", "{row}.text", "{row}.card IS NULL OR {row}.text <> {row}.taken"),
}
"""By table what the view `written` reads of it: what is added to 4 times a row's number, the columns, words, condition."""


def _written(table: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    add, columns, words, condition = _WRITTEN[table]
    forget, index = (
        f"INSERT INTO written_fts ({fields}) SELECT {told}4 * {row}.id + {add}, {words.format(row=row)}"
        f" WHERE {condition.format(row=row)}"
        for fields, told, row in (
            ("written_fts, rowid, text", "'delete', ", "OLD"),
            ("rowid, text", "", "NEW"),
        )
    )
    return {
        f"written_{table}_found": (f"AFTER INSERT ON {table}", (index,)),
        f"written_{table}_changed": (f"AFTER UPDATE OF {columns} ON {table}", (forget, index)),
        f"written_{table}_lost": (f"AFTER DELETE ON {table}", (forget,)),
    }


TRIGGERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    **_CARD_TRIGGERS,
    **_ARTICLE_TRIGGERS,
    **{name: trigger for table in _WRITTEN for name, trigger in _written(table).items()},
}
"""By name: when each acts, and its statements."""
