"""The same cards in what others search with: FTS4 with bm25 in the program, a LIKE scan, ripgrep over files, Tantivy.

Each peer is filled from a library's own rows and asked for the words of a query; it returns how many cards or files it found.
"""

import importlib
import math
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

SHOWN = 50
"""What each is asked for: as many as a list shows at first."""

Row = tuple[int, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Peer:
    """Something else that searches. ask is given the words, all of which must be there."""

    name: str
    ask: Callable[[Sequence[str]], int]


def cards_of(library: Path) -> Iterator[Row]:
    """Yield the number, words, speaker and title of each card, and its headline."""
    held = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    yield from held.execute(
        "SELECT s.id, s.words, s.who, s.title, c.headline FROM searched s JOIN cards c ON c.id = s.id"
    )
    held.close()


def all_peers(library: Path, folder: Path, tantivy_at: str) -> tuple[list[Peer], list[str]]:
    """Return the peers that can be had, filled under *folder* unless they are already, and the names of the others."""
    folder.mkdir(parents=True, exist_ok=True)
    found = [_fts4(library, folder / "fts4.db"), _scan(library, folder / "scan.db")]
    missing = []
    if shutil.which("rg"):
        found.append(_ripgrep(library, folder / "vault"))
    else:
        missing.append("ripgrep (apt-get install ripgrep)")
    module = _tantivy(tantivy_at)
    if module:
        found.append(_tantivy_peer(module, library, folder / "tantivy"))
    else:
        missing.append("Tantivy (install tantivy in a folder of its own and name its site-packages)")
    return found, missing


def _made(place: Path, fill: Callable[[Path], object]) -> Path:
    """Return *place*, filled by *fill* unless it was before."""
    done = place.with_name(place.name + ".done")
    if not done.exists():
        if place.is_dir():
            shutil.rmtree(place)
        place.unlink(missing_ok=True)
        fill(place)
        done.touch()
    return place


def _fts4(library: Path, place: Path) -> Peer:
    def fill(place: Path) -> None:
        db = sqlite3.connect(place)
        db.execute(
            "CREATE VIRTUAL TABLE notes USING fts4 (title, body, tokenize = unicode61 'remove_diacritics=1')"
        )
        db.executemany(
            "INSERT INTO notes (rowid, title, body) VALUES (?, ?, ?)",
            ((number, title, f"{words} {who}") for number, words, who, title, _ in cards_of(library)),
        )
        db.commit()
        db.close()

    db = sqlite3.connect(_made(place, fill))

    def ask(words: Sequence[str]) -> int:
        match = " ".join(f'"{word}"' for word in words)
        hits = db.execute("SELECT rowid, matchinfo(notes, 'pcnalx') FROM notes WHERE notes MATCH ?", (match,))
        ranked = sorted(((-_bm25(info), number) for number, info in hits))[:SHOWN]
        for _, number in ranked:
            db.execute("SELECT title, body FROM notes WHERE rowid = ?", (number,)).fetchone()
        return len(ranked)

    return Peer("FTS4, bm25 in the program", ask)


def _bm25(info: bytes) -> float:
    """Return the weight of a hit from matchinfo 'pcnalx'. Source: SQLite FTS3 and FTS4, 4.3."""
    held = struct.unpack(f"{len(info) // 4}I", info)
    phrases, columns, rows = held[0], held[1], held[2]
    averages, lengths = held[3 : 3 + columns], held[3 + columns : 3 + 2 * columns]
    counts = held[3 + 2 * columns :]
    weight = 0.0
    for phrase in range(phrases):
        for column in range(columns):
            here, _, rows_with = counts[3 * (phrase * columns + column) :][:3]
            if here:
                rarity = max(math.log((rows - rows_with + 0.5) / (rows_with + 0.5)), 0.01)
                length = lengths[column] / max(averages[column], 1)
                weight += rarity * here * 2.2 / (here + 1.2 * (0.25 + 0.75 * length))
    return weight


def _scan(library: Path, place: Path) -> Peer:
    def fill(place: Path) -> None:
        db = sqlite3.connect(place)
        db.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, flds TEXT NOT NULL)")
        db.executemany(
            "INSERT INTO notes VALUES (?, ?)",
            ((number, "\x1f".join(fields)) for number, *fields in cards_of(library)),
        )
        db.commit()
        db.close()

    db = sqlite3.connect(_made(place, fill))

    def ask(words: Sequence[str]) -> int:
        conditions = " AND ".join("flds LIKE ?" for _ in words)
        sql = f"SELECT id FROM notes WHERE {conditions} ORDER BY id DESC"
        return len(db.execute(sql, [f"%{word}%" for word in words]).fetchall())

    return Peer("LIKE scan", ask)


def _ripgrep(library: Path, place: Path) -> Peer:
    def fill(place: Path) -> None:
        held = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
        for number, title, text in held.execute(
            "SELECT a.id, a.title, t.text FROM articles a JOIN texts t ON t.id = a.text"
        ):
            note = place / f"{number // 1000:04}" / f"{number}.md"
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text(f"# {title}\n\n{text}\n")
        held.close()

    vault = _made(place, fill)

    def ask(words: Sequence[str]) -> int:
        first, *others = words
        found = subprocess.run(["rg", "-l", "-i", "-w", "-F", first, vault], capture_output=True, text=True)
        files = found.stdout.splitlines()
        for word in others:
            if not files:
                return 0
            given = subprocess.run(
                ["xargs", "-d", "\n", "rg", "-l", "-i", "-w", "-F", word],
                input="\n".join(files),
                capture_output=True,
                text=True,
            )
            files = given.stdout.splitlines()
        return len(files)

    return Peer("ripgrep over Markdown", ask)


def _tantivy(at: str) -> ModuleType | None:
    if at:
        sys.path.append(at)
    try:
        return importlib.import_module("tantivy")
    except ImportError:
        return None


def _tantivy_peer(tantivy: ModuleType, library: Path, place: Path) -> Peer:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", stored=True)
    for name in ("words", "who", "title"):
        builder.add_text_field(name, stored=False)
    builder.add_text_field("headline", stored=True)
    schema = builder.build()

    def fill(place: Path) -> None:
        place.mkdir()
        writer = tantivy.Index(schema, path=str(place)).writer(100_000_000, 1)
        for number, words, who, title, headline in cards_of(library):
            writer.add_document(
                tantivy.Document(id=number, words=words, who=who, title=title, headline=headline)
            )
        writer.commit()
        writer.wait_merging_threads()

    index = tantivy.Index(schema, path=str(_made(place, fill)))
    index.reload()
    searcher = index.searcher()

    def ask(words: Sequence[str]) -> int:
        query = index.parse_query(" AND ".join(f'"{word}"' for word in words), ["words", "who", "title"])
        hits = searcher.search(query, SHOWN).hits
        return len([searcher.doc(at)["headline"] for _, at in hits])

    return Peer("Tantivy", ask)
