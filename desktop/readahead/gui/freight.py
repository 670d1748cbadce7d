"""What is carried by drag and drop inside the window: numbers of cards, of a memo line, a section or a topic."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from readahead.model.card import CardId
from readahead.model.memo import EntryId, SectionId
from readahead.model.topic import TopicId

CARDS = "application/x-readahead-cards"
ENTRY = "application/x-readahead-entry"
SECTION = "application/x-readahead-section"
TOPIC = "application/x-readahead-topic"


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


def pack_section(section: SectionId) -> QMimeData:
    """Return a memo's section, with its lines, as freight."""
    mime = QMimeData()
    mime.setData(SECTION, json.dumps(section).encode())
    return mime


def pack_topic(topic: TopicId, *, words: str) -> QMimeData:
    """Return a topic as freight; *words* is what another program is given."""
    mime = QMimeData()
    mime.setData(TOPIC, json.dumps(topic).encode())
    mime.setText(words)
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


def section(mime: QMimeData) -> SectionId | None:
    """Return the memo's section carried, or None."""
    if not mime.hasFormat(SECTION):
        return None
    return SectionId(json.loads(bytes(mime.data(SECTION).data())))


def topic(mime: QMimeData) -> TopicId | None:
    """Return the topic carried, or None."""
    if not mime.hasFormat(TOPIC):
        return None
    return TopicId(json.loads(bytes(mime.data(TOPIC).data())))


def goes_into_memo(mime: QMimeData) -> bool:
    """Return whether it can be let go in the memo's outline: cards, a line or a section."""
    return any(mime.hasFormat(kind) for kind in (CARDS, ENTRY, SECTION))


def is_ours(mime: QMimeData) -> bool:
    """Return whether it was picked up inside this window."""
    return any(mime.hasFormat(kind) for kind in (CARDS, ENTRY, SECTION, TOPIC))
