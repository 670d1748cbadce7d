"""The memo that is open beside the cards: one value every view that speaks of it reads from here."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from readahead.gui.session import Session
from readahead.model.card import CardId
from readahead.model.changes import Changes
from readahead.model.memo import EntryId, Memo, MemoId, SectionId


class OpenMemo(QObject):
    """Which memo is open; *changed* is emitted when it is another one or reads differently."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.memo: Memo | None = None
        session.changed.connect(self._follow)

    @property
    def id(self) -> MemoId | None:
        """The number of the open memo."""
        return self.memo.id if self.memo else None

    def cards(self) -> frozenset[CardId]:
        """Return the cards that stand in it."""
        sections = self.memo.sections if self.memo else ()
        return frozenset(
            entry.card for section in sections for entry in section.entries if entry.card is not None
        )

    def lines_in(self, section: SectionId) -> dict[CardId, EntryId]:
        """Return the lines of the cards that stand in a section of it."""
        entries = (
            [line for one in self.memo.sections if one.id == section for line in one.entries]
            if self.memo
            else []
        )
        return {line.card: line.id for line in entries if line.card is not None}

    def heading_of(self, card: CardId) -> str:
        """Return the heading of the section a card stands in, or nothing."""
        for section in self.memo.sections if self.memo else ():
            if any(entry.card == card for entry in section.entries):
                return section.heading
        return ""

    def open(self, memo: MemoId | None) -> None:
        """Open that memo, or none."""
        self.memo = self._read(memo) if memo is not None else None
        self.changed.emit()

    def open_last(self, last: MemoId | None = None) -> None:
        """Open the memo that was open *last*, or else the one changed last."""
        summaries = self._session.ask(self._session.desk.memos) or ()
        known = [summary.id for summary in summaries]
        self.open(last if last in known else next(iter(known), None))

    def missing(self, cards: tuple[CardId, ...]) -> tuple[CardId, ...]:
        """Return those of *cards* that do not stand in it."""
        there = self.cards()
        return tuple(card for card in cards if card not in there)

    def add(self, cards: tuple[CardId, ...]) -> bool:
        """Put cards that are not yet in the memo into it, each where its kind belongs; say whether any was put."""
        missing = self.missing(cards)
        if self.memo is None or not missing:
            return False
        return self._session.ask(partial(self._session.desk.add_to_memo, self.memo.id, missing)) is not None

    def take_out(self, card: CardId) -> None:
        """Take every line of a card out of the memo."""
        for section in self.memo.sections if self.memo else ():
            for entry in section.entries:
                if entry.card == card:
                    self._session.ask(partial(self._session.desk.remove_entry, entry.id))

    def _follow(self, changes: Changes) -> None:
        if self.memo is None and changes.memos:
            # where none is open, one that comes, or comes back by redo, is
            self.open_last()
        if self.memo is None or self.memo.id not in changes.memos:
            return
        self.memo = self._read(self.memo.id)
        if self.memo is None:
            self.open_last()
        else:
            self.changed.emit()

    def _read(self, memo: MemoId) -> Memo | None:
        return self._session.find(partial(self._session.desk.memo, memo))
