"""Takes the tools of writing out of reach where the library may not be changed, each with the reason in its tooltip."""

from __future__ import annotations

from functools import singledispatch

from PySide6.QtWidgets import QAbstractItemView, QWidget

from readahead.gui.bulk_bar import BulkBar
from readahead.gui.card_list import CardList
from readahead.gui.empty_words import Offer
from readahead.gui.memo_pane import MemoPane
from readahead.gui.reader import Reader
from readahead.gui.sidebar import Sidebar
from readahead.gui.welcome import Welcome


@singledispatch
def lock(_pane: object, _reason: str) -> None:
    """Take what writes out of reach in a pane, and say *reason* where the pointer asks."""


@lock.register
def _(pane: CardList, reason: str) -> None:
    pane.view.setDragEnabled(False)
    _off(reason, pane.empty.buttons[Offer.IMPORT], pane.empty.buttons[Offer.PASTE])


@lock.register
def _(pane: BulkBar, reason: str) -> None:
    _off(reason, *pane.buttons)


@lock.register
def _(pane: Reader, reason: str) -> None:
    head = pane.head
    _off(reason, head.annotate, head.memo, head.keep, head.topics, pane.notes.add, pane.notes.nothing)


@lock.register
def _(pane: MemoPane, reason: str) -> None:
    pane.outline.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    pane.outline.setDragEnabled(False)
    pane.outline.setAcceptDrops(False)
    pane.title.setReadOnly(True)
    pane.title.setToolTip(reason)
    _off(reason, pane.marking, pane.add, pane.new_memo)


@lock.register
def _(pane: Sidebar, reason: str) -> None:
    pane.view.setAcceptDrops(False)
    _off(reason, pane.new_topic)


@lock.register
def _(pane: Welcome, reason: str) -> None:
    _off(reason, pane.starter, pane.files, pane.paste)


def _off(reason: str, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setEnabled(False)
        widget.setToolTip(reason)
