"""Makes a folder of good files of every kind, with hostile ones and things that are no files among them."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from hostile_documents import DOCUMENTS
from hostile_letters import LETTERS
from hostile_pages import ARTICLE, FIRST, PAGES, page
from hostile_room import harmless_document, harmless_pdf
from hostile_words import WORDS
from outlook_files import outlook

LARGEST = 2_000_000
"""Bytes of a hostile file that may be here: a hundred of them are read."""

SENTENCES = Path(__file__).with_name("sentences.txt")

ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><note>&b;</note>'


@dataclass(frozen=True, slots=True)
class Mixed:
    """What such a folder holds: good files, hostile ones that give no article, and what is passed over."""

    good: int
    refused: int
    passed: int


def mixed(folder: Path, *, good: int, hostile: int) -> Mixed:
    """Fill *folder*, whose order by name mixes both; one hostile thing in five is passed over and not opened."""
    folder.mkdir()
    for number, (suffix, made) in zip(range(good), cycle(_GOOD.items()), strict=False):
        (folder / f"{number % 97:02}-good-{number}{suffix}").write_bytes(made(number))
    passed = hostile // 5
    for number, (name, data) in enumerate(islice(cycle(_refused()), hostile - passed)):
        (folder / f"{number % 97:02}-bad-{number}-{name}").write_bytes(data)
    for number, make in zip(range(passed), cycle(_ODD), strict=False):
        make(folder, number)
    return Mixed(good, hostile - passed, passed)


def _refused() -> Iterator[tuple[str, bytes]]:
    """Yield the hostile files that give no article."""
    told = dict(line.split("\t") for line in SENTENCES.read_text(encoding="utf-8").splitlines())
    for name, make in {**PAGES, **WORDS, **DOCUMENTS, **LETTERS}.items():
        if not told[name].startswith("an article"):
            data = make()
            if len(data) <= LARGEST:
                yield name, data


def _words(number: int) -> str:
    return f"It is the bridge of road {number}, which has {number} piers and {number + 1} lamps."


def _text(number: int) -> bytes:
    return f"Bridge at Lorn is closed\n\n{FIRST}\n\n{_words(number)}\n".encode()


def _mail(number: int) -> bytes:
    return f"From: news@example.org\r\nSubject: Bridge\r\n\r\n{FIRST}\r\n\r\n{_words(number)}\r\n".encode()


def _rss(number: int) -> bytes:
    item = f"<item><title>Bridge</title><description>{FIRST} {_words(number)}</description></item>"
    return f'<rss version="2.0"><channel><title>Harrow Post</title>{item}</channel></rss>'.encode()


def _json_feed(number: int) -> bytes:
    return (
        '{"version": "https://jsonfeed.org/version/1.1", "title": "Harrow Post", "items": [{"id": "1", "title": "Bridge", '
        f'"content_text": "{FIRST} {_words(number)}"}}]}}'
    ).encode()


_GOOD: dict[str, Callable[[int], bytes]] = {
    ".txt": _text,
    ".html": lambda number: page(f"{ARTICLE}<p>{_words(number)}</p>"),
    ".md": lambda number: b"# " + _text(number),
    ".pdf": lambda number: harmless_pdf(_words(number)),
    ".eml": _mail,
    ".docx": lambda number: harmless_document(_words(number)),
    ".rss": _rss,
    ".json": _json_feed,
    ".msg": lambda number: outlook({0x0037: "Bridge", 0x1000: f"{FIRST}\r\n\r\n{_words(number)}"}),
}
_ODD: tuple[Callable[[Path, int], object], ...] = (
    lambda folder, number: os.mkfifo(folder / f"pipe-{number}.txt"),
    lambda folder, number: (folder / f"link-{number}.txt").symlink_to("/etc/hostname"),
    lambda folder, number: (folder / f"around-{number}").symlink_to(folder),
    lambda folder, number: (folder / f"note-{number}.xml").write_bytes(ENTITIES),
    lambda folder, number: (folder / f"data-{number}.json").write_bytes(b"[" * 5_000),
    lambda folder, number: (folder / f"program-{number}.exe").write_bytes(b"MZ"),
)
