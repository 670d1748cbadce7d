"""What is carried by drag and drop inside the window: numbers of cards, or the number of a memo line."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from readahead.model.card import CardId
from readahead.model.memo import EntryId

CARDS = "application/x-readahead-cards"
ENTRY = "application/x-readahead-entry"


def pack_cards(cards: Sequence[CardId], *, words: str) -> QMimeData:
    """Return cards as freight; *words* is what another program is given."""
    mime = QMimeData()
    mime.setData(CARDS, json.dumps(list(cards)).encode())
    mime.setText(words)
    return mime


def pack_entry(entry: EntryId) -> QMimeData:
    """Return a memo line as freight."""
    mime = QMimeData()
    mime.setData(ENTRY, json.dumps(entry).encode())
    return mime


def cards(mime: QMimeData) -> tuple[CardId, ...]:
    """Return the cards carried, or none."""
    if not mime.hasFormat(CARDS):
        return ()
    return tuple(CardId(number) for number in json.loads(bytes(mime.data(CARDS).data())))


def entry(mime: QMimeData) -> EntryId | None:
    """Return the memo line carried, or None."""
    if not mime.hasFormat(ENTRY):
        return None
    return EntryId(json.loads(bytes(mime.data(ENTRY).data())))


def is_ours(mime: QMimeData) -> bool:
    """Return whether it was picked up inside this window."""
    return mime.hasFormat(CARDS) or mime.hasFormat(ENTRY)
