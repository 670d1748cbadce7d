"""The list of cards as Qt sees it: the numbers of all of them, and the few pages that have been looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt

from readahead.gui import freight, spoken, wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.session import Session
from readahead.model.card import CardId, FiledCard
from readahead.model.relation import Relation, RelationKind

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

PAGE = 32
PAGES = 96

TOLD = 100
"""Cards that are read when cards are dragged: to read a hundred thousand takes longer than a frame."""


class CardRole(IntEnum):
    """What a row holds besides its words."""

    CARD = Qt.ItemDataRole.UserRole + 1
    IN_MEMO = Qt.ItemDataRole.UserRole + 2
    CONTESTED = Qt.ItemDataRole.UserRole + 3


class CardModel(QAbstractTableModel):
    """One column; a row is a card. Cards are fetched by the page and the pages longest unseen are let go."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, FiledCard]] = OrderedDict()
        self._in_memo: frozenset[CardId] = frozenset()
        self._contested: dict[int, RelationKind | None] = {}

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else 1

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        # None would let Qt write numbers, and measure them all
        return "" if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role not in _ROLES:
            return None
        filed = self.card(index.row())
        if filed is None:
            return None
        if role == CardRole.CARD:
            return filed
        if role == CardRole.IN_MEMO:
            return filed.id in self._in_memo
        contested = self._contested.get(int(filed.id))
        if role == CardRole.CONTESTED:
            return contested
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken.card(filed, is_in_memo=filed.id in self._in_memo, contested=contested)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return spoken.origin(filed)
        if role == Qt.ItemDataRole.ToolTipRole and contested is not None:
            return f"{filed.card.headline}\n\n{wording.contested(contested)}"
        return filed.card.headline

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [freight.CARDS, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self.pack([self.id_at(row) for row in sorted(index.row() for index in indexes)])

    def pack(self, cards: Sequence[CardId]) -> QMimeData:
        """Return *cards* as freight; another program is given the headlines of the first TOLD of them."""
        found = self._session.ask(partial(self._session.desk.cards_by_id, cards[:TOLD])) or ()
        words = "\n".join(filed.card.headline for filed in found)
        return freight.pack_cards([*(filed.id for filed in found), *cards[TOLD:]], words=words)

    def card(self, row: int) -> FiledCard | None:
        """Return the card in *row*, or None when it has gone since the list was made."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])

    def id_at(self, row: int) -> CardId:
        """Return the number of the card in *row*."""
        return CardId(self._ids[row])

    def row_of(self, card: CardId) -> int:
        """Return the row a card stands in, or -1."""
        try:
            return self._ids.index(card)
        except ValueError:
            return -1

    def ids(self) -> array[int]:
        """Return the numbers of all rows, in order."""
        return self._ids

    def show(self, ids: array[int]) -> None:
        """Show other cards."""
        if ids == self._ids:
            self.forget()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def add(self, ids: array[int]) -> None:
        """Show more cards below those there are."""
        if ids:
            self.beginInsertRows(ROOT, len(self._ids), len(self._ids) + len(ids) - 1)
            # the page the first of them falls on was read without them
            self._pages.pop(len(self._ids) // PAGE, None)
            self._ids = self._ids + ids
            self.endInsertRows()

    def forget(self) -> None:
        """Read the cards again when they are next looked at."""
        self._pages.clear()
        self._contested.clear()
        self._repaint()

    def look_for_contested(self, rows: range) -> None:
        """Find which of the cards in *rows* conflict with another or are opposed, unless that is known."""
        unknown = [CardId(self._ids[row]) for row in rows if self._ids[row] not in self._contested]
        if not unknown:
            return
        self._session.beside.ask("contested", partial(_relations, unknown), self._take_contested)

    def _take_contested(self, found: Mapping[CardId, Sequence[Relation]] | None) -> None:
        for card, relations in (found or {}).items():
            kinds = {relation.kind for relation in relations}
            self._contested[int(card)] = next((kind for kind in _CONTESTED if kind in kinds), None)
        if any(self._contested.get(int(card)) for card in found or ()):
            self._repaint()

    def set_in_memo(self, cards: Iterable[CardId]) -> None:
        """Say which cards stand in the memo that is open."""
        self._in_memo = frozenset(cards)
        self._repaint()

    def _repaint(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _fetch(self, number: int) -> dict[int, FiledCard]:
        wanted = [CardId(one) for one in self._ids[number * PAGE : (number + 1) * PAGE]]
        found = self._session.ask(partial(self._session.desk.cards_by_id, wanted)) or ()
        page = {int(filed.id): filed for filed in found}
        self._pages[number] = page
        while len(self._pages) > PAGES:
            self._pages.popitem(last=False)
        return page


def _relations(cards: Sequence[CardId], desk: Desk) -> Mapping[CardId, Sequence[Relation]]:
    return desk.relations_of(cards)


_CONTESTED = (RelationKind.CONFLICTS, RelationKind.OPPOSES)
"""The relations a list tells of, the graver first."""

_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.AccessibleDescriptionRole),
        int(CardRole.CARD),
        int(CardRole.IN_MEMO),
        int(CardRole.CONTESTED),
    }
)
