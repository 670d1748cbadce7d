"""The line under the title of the list: how many cards, of how many sources, how many of them in the memo."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QCoreApplication

from readahead.gui import sentences, wording
from readahead.gui.card_model import CardModel
from readahead.gui.listing import CHUNK, Listed
from readahead.gui.place import ALL, Place, PlaceKind
from readahead.gui.session import Session
from readahead.model.card import CardId

COUNT_SOURCES_TO = 128
"""Cards whose sources are still counted."""


def line(
    session: Session,
    place: Place,
    listed: Listed,
    model: CardModel,
    *,
    in_memo: Set[CardId],
    is_open: bool,
    is_filtered: bool,
) -> str:
    """Return the line for what is *listed* of *place*: *is_open* where every kind is let through."""
    ids = model.ids()
    parts = [wording.cards(listed.count)]
    if is_filtered:
        parts.append(sentences.said(listed.explained).rstrip("."))
    else:
        if place == ALL and is_open:
            parts.append(wording.sources(session.ask(session.desk.count_articles) or 0))
        elif 0 < len(ids) <= COUNT_SOURCES_TO and place.kind is not PlaceKind.ARTICLE:
            cards = (model.card(row) for row in range(len(ids)))
            parts.append(wording.sources(len({filed.article for filed in cards if filed})))
        standing = len(in_memo & {CardId(one) for one in ids}) if len(ids) <= CHUNK else 0
        if standing:
            parts.append(QCoreApplication.translate("CardList", "{count} in memo").format(count=standing))
    return " · ".join(part for part in parts if part)
