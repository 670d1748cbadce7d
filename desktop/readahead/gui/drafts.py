"""Words that are being typed and are stored nowhere yet: a value, and the file that keeps it through a crash."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

MOST_WINDOWS = 8
"""Windows of one library whose drafts are told apart."""

WRITTEN = "draft"


class Where(StrEnum):
    """Where the words were typed; ELSEWHERE is a dialog that cannot be opened again by itself.

    The number beside it is that of the section, entry, memo, card, article or topic it was opened for; 0 for none.
    """

    OWN_TEXT = "own_text"
    OWN_LINE = "own_line"
    HEAD = "head"
    CARD = "card"
    DETAILS = "details"
    NEW_TOPIC = "new_topic"
    TOPIC = "topic"
    NEW_MEMO = "new_memo"
    NEW_SECTION = "new_section"
    PASTE = "paste"
    LINE = "line"
    TITLE = "title"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was changed in the fields, by their names; number is that of what it was typed for.

    memo is the memo that was open, 0 for none; title is what the dialog was called; at is when it was last changed;
    cards go into a topic that is being made.
    """

    where: Where
    number: int
    memo: int
    title: str
    fields: tuple[tuple[str, str], ...]
    at: datetime
    cards: tuple[int, ...] = ()


def written(drafts: Sequence[Draft]) -> str:
    """Return *drafts* as JSON, which `read` understands."""
    rows = [
        {
            "where": one.where.value,
            "number": one.number,
            "memo": one.memo,
            "title": one.title,
            "fields": dict(one.fields),
            "at": one.at.isoformat(),
            "cards": list(one.cards),
        }
        for one in drafts
    ]
    return json.dumps(rows, ensure_ascii=False)


def read(words: str) -> list[Draft]:
    """Return the drafts that were written, or none where it has another form."""
    try:
        return [_draft(one) for one in json.loads(words)]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _draft(found: Mapping[str, Any]) -> Draft:
    return Draft(
        Where(str(found["where"])),
        int(str(found["number"])),
        int(str(found["memo"])),
        str(found["title"]),
        tuple((str(name), str(words)) for name, words in found["fields"].items()),
        datetime.fromisoformat(str(found["at"])),
        tuple(int(card) for card in found.get("cards", ())),
    )


class DraftFile:
    """The drafts of one library: each window writes to a file of its own, and holds it for as long as it stands.

    *stem* is a path without an ending, the same for all windows of the library.
    """

    def __init__(self, stem: Path) -> None:
        self._stem = stem
        self._lock: QLockFile | None = None
        self._file: Path | None = None

    def left(self) -> list[Draft]:
        """Return what windows have left that are no more, each once: it is then for the caller to keep it."""
        found: list[Draft] = []
        for number in range(MOST_WINDOWS):
            file = self._named(number)
            if not file.is_file() or file == self._file:
                continue
            lock = self._held(number)
            if lock is not None:
                with suppress(OSError, ValueError):
                    found += read(file.read_text(encoding="utf-8"))
                file.unlink(missing_ok=True)
                lock.unlock()
        return found

    def keep(self, drafts: Sequence[Draft]) -> None:
        """Write *drafts* in place of those before, whole or not at all; a disk that cannot be written is no reason to stop.

        Nothing waits for the disk: they have to outlive the program and not the machine.
        """
        if not drafts:
            self._drop()
            return
        with suppress(OSError):
            self._stem.parent.mkdir(parents=True, exist_ok=True)
            file = self._taken()
            if file is not None:
                beside = file.with_suffix(".new")
                beside.write_text(written(drafts), encoding="utf-8")
                beside.replace(file)

    def _drop(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; what stands in it is offered at the next start."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._file = None

    def _taken(self) -> Path | None:
        for number in range(MOST_WINDOWS):
            if self._lock is None and not self._named(number).exists():
                self._lock = self._held(number)
                self._file = self._named(number) if self._lock is not None else None
        return self._file

    def _held(self, number: int) -> QLockFile | None:
        """Return the lock of a window, or None while that window stands; one whose program is gone counts for nothing."""
        lock = QLockFile(str(self._named(number).with_suffix(".lock")))
        lock.setStaleLockTime(0)
        return lock if lock.tryLock(0) else None

    def _named(self, number: int) -> Path:
        return self._stem.with_name(f"{self._stem.name}-{number}.{WRITTEN}")
