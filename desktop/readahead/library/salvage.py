"""Saves what can be read of a damaged library into a new one."""

import hashlib
import secrets
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.library import earlier_rows, rows, surviving
from readahead.library.checking import indexes
from readahead.library.copying import UNFINISHED, UNWATCHED, Watch, must_be_nameable, must_not_be, sync
from readahead.library.driver import Key, error_class
from readahead.library.faults import translated
from readahead.library.file_kinds import Kind as FileKind
from readahead.library.file_kinds import kind_of
from readahead.library.identity import uuid7
from readahead.library.library import Library
from readahead.library.migrations import STEPS
from readahead.library.positions import between
from readahead.library.reaching import reached
from readahead.library.standing import beside
from readahead.library.surviving import Source, Table
from readahead.library.typed import spaced
from readahead.library.writing import write
from readahead.model.article import Article, ArticleId, short
from readahead.model.card import BY_HAND, Card, Kind, Reading
from readahead.model.errors import BackupRefused, PassphraseNeeded, ReadaheadError
from readahead.model.keeping import SalvagedTable, SalvageReport
from readahead.model.memo import Block
from readahead.model.passage import Passage, Span

if TYPE_CHECKING:
    import sqlite3

_LEFT = frozenset({"acts", "history", "recording"})
"""What is not carried over: to take back an act of which a part is lost would do more harm."""
_DERIVED = frozenset({"topic_counts", "card_keys", "article_marks"})
"""What triggers make anew from the rows that are saved."""
_HEADLINE = 300
ReadAgain = Callable[[bytes, str], Iterable[Article]]
"""Reads what the bytes that an article came in hold: it, and others that came in them. The file's name may be lost.

Raises Refused."""
Row = dict[str, object]
"""A row by its columns."""
_OWN_WORDS = frozenset({"annotations", "entries"})
"""Where people write, in tables whose rows can lose what they belong to."""


def salvage(
    path: Path,
    target: Path,
    *,
    key: Key | None = None,
    read_again: ReadAgain = lambda raw, name: (_plainly_read(raw),),
    watch: Watch = UNWATCHED,
) -> SalvageReport:
    """Save the rows of the library at *path* that can be read into a new library at *target*, and say how many.

    The damaged file is only read. Texts that are not what was imported are left out, as are rows that refer to something
    lost; a note whose card is lost gets a card of its own on the same passage. A lost text or article is read again from
    the original bytes by *read_again*, and taken where it is the one that was lost. The history is not carried over. *key*
    opens a locked library, and locks the new one. progress counts tables. Raises PassphraseNeeded, and BackupRefused where
    nothing can be saved or *target* is not free.
    """
    must_be_nameable(target)
    if target.exists():
        raise BackupRefused(target, "there is a file already; name another")
    if not target.parent.is_dir():
        raise BackupRefused(target, f"there is no folder {target.parent}")
    must_not_be(target, path)
    if key is None and kind_of(path) is FileKind.LOCKED:
        raise PassphraseNeeded(path)
    part = target.with_name(f".{target.name}-{secrets.token_hex(4)}{UNFINISHED}")
    mended = part.with_suffix(f".mended{UNFINISHED}")
    try:
        source = reached(path, mended, key)
        try:
            with translated(target), Library.open(part, key=key) as library:
                report = _Salvage(source, library, read_again, watch).into(target)
        finally:
            source.close()
        sync(part)
        part.replace(target)
        sync(target.parent)
    except OSError as error:
        raise BackupRefused(target, error.strerror or str(error)) from error
    finally:
        for left in (mended, *(beside(part, ending) for ending in ("", "-wal", "-shm", "-journal"))):
            with suppress(OSError):
                left.unlink()
    return report


class _Salvage:
    """One salvage: what is read from, and the new library that is filled."""

    def __init__(self, source: Source, library: Library, read_again: ReadAgain, watch: Watch) -> None:
        self._source, self._library = source, library
        self._read_again, self._watch = read_again, watch
        self._checksums = surviving.indexed(source, "texts", "sha256")
        self._db = library._store.db
        self._new: sqlite3.Connection = self._db.conn
        self._left_over: list[str] = []
        self._cardless: list[Row] = []
        self._stand_ins = 0

    @property
    def _is_of_today(self) -> bool:
        """Whether the damaged library had all the tables a new one has."""
        return bool(self._source.db.execute("PRAGMA user_version").fetchone()[0] >= len(STEPS))

    def into(self, target: Path) -> SalvageReport:
        # nobody but us has the file, and it is synced as a whole when it is done
        for pragma in ("foreign_keys = OFF", "synchronous = OFF"):
            self._new.execute(f"PRAGMA {pragma}")
        theirs, ours = surviving.tables(self._source.db), surviving.tables(self._new)
        carried = [table for name, table in ours.items() if name not in _LEFT | _DERIVED]
        wanted = [table for table in carried if table.name in theirs]
        missing = [table for table in carried if table.name not in theirs and self._is_of_today]
        expected = {}
        for done, table in enumerate(wanted):
            self._watch.progress(done, len(wanted))
            if self._watch.is_cancelled():
                raise BackupRefused(target, "it was stopped")
            expected[table.name] = surviving.expected(self._source, theirs[table.name])
            with write(self._db):
                self._carry(table, theirs[table.name], expected[table.name])
                self._drop_unreadable(table.name)
            if table.name == "articles":
                self._read_lost_articles()
            self._stand_in_for_cards()
        with write(self._db):
            self._finish(wanted)
        self._watch.progress(len(wanted), len(wanted))
        tables = tuple(self._counted(table, expected.get(table.name)) for table in wanted + missing)
        return SalvageReport(target, tables, tuple(self._left_over))

    def _carry(self, table: Table, theirs: Table, expected: int | None) -> None:
        columns = tuple(column for column in table.columns if column in theirs.columns)
        for row in surviving.rows(self._source, theirs, columns):
            self._take(table, _today(table, columns, row))
        if table.number or expected == self._count(table.name):
            return
        # in a table that is kept in the order of its key, an index leads to rows between two unreadable pages
        for column, parent in table.parents:
            numbers = [number for (number,) in self._new.execute(f"SELECT id FROM {parent}").fetchall()]
            for row in surviving.rows_of(self._source, theirs, columns, column=column, values=numbers):
                self._take(table, _today(table, columns, row))

    def _take(self, table: Table, row: Row) -> None:
        """Store a row, unless it is not what it says it is or belongs to something that is lost."""
        proof = _PROOFS.get(table.name)
        if proof is not None and not proof(row):
            return
        for column, parent in table.parents:
            if parent == table.name or row.get(column) is None or self._is_there(parent, row[column]):
                continue
            if table.name == "articles" and self._restored(column, row):
                continue
            if column == "section" and self._sectioned(row):
                continue
            if column in table.optional:
                row[column] = None
            elif table.name == "annotations" and self._is_there("articles", row["article"]):
                self._cardless.append(row)
                return
            else:
                self._left_over += [str(row["text"])] if table.name in _OWN_WORDS and row["text"] else []
                return
        self._put(table.name, row)

    def _is_there(self, table: str, number: object) -> bool:
        return self._new.execute(f"SELECT 1 FROM {table} WHERE id = ?", [number]).fetchone() is not None

    def _restored(self, column: str, article: Row) -> bool:
        """Make a lost text of the article's original bytes, or original bytes of its text; return whether that could be.

        A text counts only where it is known to be the one that was lost: a checksum of each stands in an index as well.
        """
        number, sha256 = article[column], ""
        if column == "text":
            found = self._new.execute("SELECT zlib FROM raws WHERE id = ?", [article["raw"]]).fetchone()
            wanted = self._checksums.get(int(str(number)), "")
            name = str(article["file_name"])
            again = self._read(zlib.decompress(found[0]), name, wanted) if found else None
            if again is not None:
                self._put("texts", {"id": number, "sha256": wanted, "text": again.text})
        elif column == "raw":
            found = self._new.execute("SELECT text FROM texts WHERE id = ?", [article["text"]]).fetchone()
            if found:
                raw = found[0].encode()
                sha256 = hashlib.sha256(raw).hexdigest()
                self._put("raws", {"id": number, "sha256": sha256, "zlib": zlib.compress(raw)})
        return self._is_there(f"{column}s", number)

    def _sectioned(self, line: Row) -> bool:
        """Give a memo's line whose section is lost a section without a heading, at the memo's end."""
        if not self._is_there("memos", line["memo"]):
            return False
        last = self._new.execute(
            "SELECT max(position) FROM sections WHERE memo = ?", [line["memo"]]
        ).fetchone()[0]
        self._put(
            "sections",
            {
                "id": line["section"],
                "uuid": uuid7(),
                "memo": line["memo"],
                "position": between(last or "", ""),
                "heading": "",
                "block": Block.POINTS.value,
                "prompt": "",
            },
        )
        return True

    def _read(self, raw: bytes, name: str, sha256: str) -> Article | None:
        """Return the article whose text has the checksum *sha256*, read from *raw*, or None."""
        for read in (self._read_again, lambda raw, name: (_plainly_read(raw),)):
            with suppress(ReadaheadError, ValueError):
                for article in read(raw, name):
                    if article.text_sha256 == sha256:
                        return article
        return None

    def _read_lost_articles(self) -> None:
        """Make articles anew whose rows are lost, as far as indexes still say what they stood on."""
        texts, raws = (surviving.indexed(self._source, "articles", column) for column in ("text", "raw"))
        days, outlets = (
            surviving.indexed(self._source, "articles", column) for column in ("published", "outlet")
        )
        there = {number for (number,) in self._new.execute("SELECT id FROM articles").fetchall()}
        for number in sorted(texts.keys() - there):
            text = self._new.execute("SELECT text FROM texts WHERE id = ?", [texts[number]]).fetchone()
            raw = self._new.execute("SELECT zlib FROM raws WHERE id = ?", [raws.get(number)]).fetchone()
            original = zlib.decompress(raw[0]) if raw else text[0].encode() if text else b""
            again = self._read(original, "", self._checksums.get(texts[number], ""))
            if again is None and text:
                again = _plainly_read(text[0].encode())
            if again is None:
                continue
            if isinstance(days.get(number), str):
                again = replace(again, published=date.fromisoformat(days[number]))
            if isinstance(outlets.get(number), str):
                again = replace(again, outlet=outlets[number])
            made, _ = self._library.articles.add(again, Reading(cards=()), raw=original)
            self._new.execute("UPDATE articles SET id = ? WHERE id = ?", [number, made])

    def _put(self, table: str, row: Row) -> None:
        marks = ", ".join("?" for _ in row)
        insert = f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({marks})"
        try:
            self._new.execute(insert, list(row.values()))
        except error_class() as error:
            # values no library holds: of another type, or no JSON
            if not getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CONSTRAINT", "SQLITE_ERROR")):
                raise

    def _drop_unreadable(self, table: str) -> None:
        """Remove articles or cards that were read but hold what no library writes, before others refer to them."""
        if table == "articles":
            for (number,) in self._new.execute("SELECT id FROM articles").fetchall():
                if not _is_sound(partial(self._library.articles.get, number)):
                    self._new.execute("DELETE FROM articles WHERE id = ?", [number])
        elif table == "cards":
            for number, *columns in self._new.execute(
                f"SELECT c.id, {rows.READ_COLUMNS} FROM cards c"
            ).fetchall():
                if not _is_sound(partial(rows.card, *columns)):
                    self._new.execute("DELETE FROM cards WHERE id = ?", [number])

    def _stand_in_for_cards(self) -> None:
        """Give each note whose card is lost, but not its article, a card on the words it is about."""
        cardless, self._cardless = self._cardless, []
        for note in cardless:
            with self._library.act("Stand in for a lost card"):
                try:
                    note["card"] = self._library.cards.add(
                        ArticleId(int(str(note["article"]))), _stand_in(note)
                    )
                except (ReadaheadError, ValueError):
                    self._left_over.append(str(note["text"]))
                    continue
                self._stand_ins += 1
                self._put("annotations", note)

    def _finish(self, tables: Sequence[Table]) -> None:
        """Put cards whose place is lost into the inbox, forget what was done to save them, and index all anew."""
        for table in tables:
            for column, parent in table.parents:
                if parent == table.name and column in table.optional:
                    self._new.execute(
                        f"UPDATE {table.name} SET {column} = NULL WHERE {column} NOT IN (SELECT id FROM {parent})"
                    )
        self._new.execute(
            """INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)
            SELECT 0, day, article, start, id, kind, 'auto', '', '[]' FROM cards c
            WHERE NOT EXISTS (SELECT 1 FROM card_topics WHERE card = c.id AND origin <> 'rejected')"""
        )
        for name in ("history", "acts"):
            self._new.execute(f"DELETE FROM {name}")
        for index in indexes(self._new):
            self._new.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")

    def _counted(self, table: Table, expected: int | None) -> SalvagedTable:
        saved = self._count(table.name)
        own = saved - (self._stand_ins if table.name == "cards" else 0)
        return SalvagedTable(table.name, saved, None if expected is None else max(0, expected - own))

    def _count(self, table: str) -> int:
        return int(self._new.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _today(table: Table, columns: Sequence[str], row: Sequence[object]) -> Row:
    """Return a row that was read as it would be kept today; as it is, where no schema held such a row."""
    fields = dict(zip(columns, row, strict=True))
    try:
        return earlier_rows.today(table.name, fields)
    except (ValueError, TypeError, OverflowError, AttributeError):
        return fields


def _plainly_read(raw: bytes) -> Article:
    """Return an article of which nothing is known but its text. Raises ValueError for bytes that are no UTF-8."""
    text = raw.decode()
    return Article(text, Span(0, len(text)), title=short(text.strip().partition("\n")[0], _HEADLINE))


def _is_sound(read: Callable[[], object]) -> bool:
    try:
        read()
    except (ValueError, KeyError, TypeError, AttributeError, ReadaheadError):
        return False
    return True


def _stand_in(note: Row) -> Card:
    """Return a card on the passage of *note*. Raises ValueError for one that is none."""
    span = Span(int(str(note["start"])), int(str(note["end"])))
    headline = short(spaced(str(note["exact"])), _HEADLINE)
    return Card(kind=Kind.BACKGROUND, headline=headline, passages=(Passage(span),), rule=BY_HAND)


def _is_true_text(row: Row) -> bool:
    return hashlib.sha256(str(row["text"]).encode()).hexdigest() == row["sha256"]


def _is_true_raw(row: Row) -> bool:
    packed = row["zlib"]
    try:
        return (
            isinstance(packed, bytes) and hashlib.sha256(zlib.decompress(packed)).hexdigest() == row["sha256"]
        )
    except zlib.error:
        return False


_PROOFS: Mapping[str, Callable[[Row], bool]] = {"texts": _is_true_text, "raws": _is_true_raw}
"""How a row shows that it holds what was imported."""
