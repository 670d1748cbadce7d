"""What is typed into the filter of a list and which kind its chips let through, heard once it means something."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from readahead.gui.filter_field import FilterField
from readahead.gui.kind_chips import KindChips, Sieve

TYPING_MS = 40
"""Pause after a key before the list follows: a fast typist's next key comes sooner."""


class Sifting(QObject):
    """Hears *filter* and *chips*: *typed* carries each text, *rested* comes when the typing pauses, *sieved* with another kind."""

    typed = Signal(str)
    rested = Signal()
    sieved = Signal()

    def __init__(self, filter_: FilterField, chips: KindChips, parent: QObject) -> None:
        super().__init__(parent)
        self._filter, self._chips = filter_, chips
        self._is_clearing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(self.rested)
        filter_.textChanged.connect(self._type)
        chips.chosen.connect(self._sieve)

    @property
    def words(self) -> str:
        """What is typed, without the blanks around it."""
        return self._filter.text().strip()

    @property
    def is_open(self) -> bool:
        """Whether everything is let through."""
        return not self.words and self._chips.sieve.is_open

    def clear(self) -> None:
        """Let everything through again; only *typed* tells of it."""
        self.stop()
        # the field's own cross follows its signals, so they are heard by all but the list
        self._is_clearing = True
        self._filter.clear()
        self._chips.choose(Sieve())
        self._is_clearing = False
        self.typed.emit("")

    def stop(self) -> None:
        """Wait for nothing that was typed any more."""
        self._pause.stop()

    def _type(self, text: str) -> None:
        if not self._is_clearing:
            self._pause.start()
            self.typed.emit(text)

    def _sieve(self, _sieve: Sieve) -> None:
        if not self._is_clearing:
            self.sieved.emit()
