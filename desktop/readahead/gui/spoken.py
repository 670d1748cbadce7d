"""What a screen reader says of what is painted: the words of a row, and the states its marks show to the eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from readahead.gui import wording
from readahead.model.card import Status

if TYPE_CHECKING:
    from readahead.model.card import FiledCard
    from readahead.model.relation import RelationKind


def card(filed: FiledCard, *, is_in_memo: bool, contested: RelationKind | None) -> str:
    """Return a card's kind, headline and speaker, and then every mark it bears."""
    kept = QCoreApplication.translate("Spoken", "kept") if filed.status is Status.KEPT else ""
    in_memo = QCoreApplication.translate("Spoken", "in the memo") if is_in_memo else ""
    notes = wording.notes(filed.notes) if filed.notes else ""
    lost = (
        QCoreApplication.translate("Spoken", "its words are gone from the article") if filed.is_orphan else ""
    )
    said = (
        wording.kind(filed.card.kind),
        filed.card.headline,
        wording.who(filed.card.attribution),
        in_memo,
        kept,
        notes,
        wording.contested(contested),
        lost,
    )
    return ", ".join(part for part in said if part)


def origin(filed: FiledCard) -> str:
    """Return where a card was read, and the day it names."""
    return ", ".join(part for part in (wording.source(filed), wording.card_date(filed)) if part)
