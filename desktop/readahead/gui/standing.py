"""How one stood in a library when its window was last looked at: a value, and the file it is kept in."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readahead.gui.place import ALL, Place, PlaceKind
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind
from readahead.model.memo import MemoId
from readahead.model.topic import TopicId

FOLDER = "libraries"
"""Beside the settings of the window: a file for each library."""

MOST_KEPT = 40


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the list stood, what it let through, the card that was read, the memo beside it, and who had the keyboard.

    view is a ViewKind's value. scrolled is the pixel at the top of the list; read_to the share of the article above its
    visible part, in thousandths. page is counted from 0.
    """

    place: Place = ALL
    find: str = ""
    kind: Kind | None = None
    view: str = "cards"
    card: CardId | None = None
    scrolled: int = 0
    read_to: int = 0
    memo: MemoId | None = None
    page: int = 0
    focus: str = ""

    def written(self) -> str:
        """Return it as JSON, which `read` understands."""
        place = self.place
        fields = {
            "place": [place.kind.value, place.topic, place.article],
            "find": self.find,
            "kind": self.kind.value if self.kind else None,
            "view": self.view,
            "card": self.card,
            "scrolled": self.scrolled,
            "read_to": self.read_to,
            "memo": self.memo,
            "page": self.page,
            "focus": self.focus,
        }
        return json.dumps(fields)


def read(written: str) -> Standing:
    """Return the standing that was *written*; what has another form is as at a first start."""
    try:
        fields = json.loads(written)
    except ValueError:
        return Standing()
    if not isinstance(fields, dict):
        return Standing()
    card, memo = _number(fields, "card"), _number(fields, "memo")
    return Standing(
        place=_place(fields.get("place")),
        find=_words(fields, "find"),
        kind=next((kind for kind in Kind if kind.value == fields.get("kind")), None),
        view=_words(fields, "view") or "cards",
        card=CardId(card) if card else None,
        scrolled=_number(fields, "scrolled"),
        read_to=min(_number(fields, "read_to"), 1000),
        memo=MemoId(memo) if memo else None,
        page=_number(fields, "page"),
        focus=_words(fields, "focus"),
    )


def file_of(library: Path, settings: Path) -> Path:
    """Return the file in which the standing of *library* is kept, beside the window's *settings*."""
    where = os.path.normcase(os.path.realpath(library))
    name = hashlib.sha256(where.encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return settings.parent / FOLDER / f"{name}.json"


def kept(file: Path) -> Standing:
    """Return the standing in *file*; that of a first start where there is none."""
    try:
        return read(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Standing()


def keep(file: Path, standing: Standing) -> None:
    """Write *standing* to *file*, whole or not at all; where that cannot be done the next start is a first one.

    Nothing waits for the disk: it has to outlive the program and not the machine.
    """
    with suppress(OSError):
        is_new = not file.exists()
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_suffix(".new")
        beside.write_text(standing.written(), encoding="utf-8")
        beside.replace(file)
        if is_new:
            _forget_oldest(file.parent)


def _forget_oldest(folder: Path) -> None:
    files = sorted(folder.glob("*.json"), key=lambda one: one.stat().st_mtime)
    for file in files[:-MOST_KEPT]:
        file.unlink(missing_ok=True)


def _place(written: object) -> Place:
    if not isinstance(written, list) or len(written) != 3:
        return ALL
    kind = next((kind for kind in PlaceKind if kind.value == written[0]), None)
    topic, article = written[1:]
    if kind is PlaceKind.TOPIC and _is_number(topic):
        return Place(kind, topic=TopicId(topic))
    if kind is PlaceKind.ARTICLE and _is_number(article):
        return Place(kind, article=ArticleId(article))
    return Place(kind) if kind not in (None, PlaceKind.TOPIC, PlaceKind.ARTICLE) else ALL


def _words(fields: Mapping[str, Any], name: str) -> str:
    found = fields.get(name)
    return found if isinstance(found, str) else ""


def _number(fields: Mapping[str, Any], name: str) -> int:
    found = fields.get(name)
    return int(found or 0) if _is_number(found) else 0


def _is_number(one: object) -> bool:
    return isinstance(one, int) and not isinstance(one, bool) and 0 <= one < 2**31
