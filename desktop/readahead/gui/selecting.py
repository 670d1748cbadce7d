"""Selecting many rows of a list in one go."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView


def select(view: QAbstractItemView, rows: Sequence[int]) -> None:
    """Select *rows*, in rising order, and nothing else, and stay at the current one or go to the first; with none do nothing."""
    if not rows:
        return
    model, flag = view.model(), QItemSelectionModel.SelectionFlag
    selection = QItemSelection()
    for first, last in stretches(rows):
        selection.select(model.index(first, 0), model.index(last, 0))
    chosen = view.selectionModel()
    chosen.select(selection, flag.ClearAndSelect)
    if not chosen.isSelected(view.currentIndex()):
        chosen.setCurrentIndex(model.index(rows[0], 0), flag.NoUpdate)
        view.scrollTo(view.currentIndex())


def stretches(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of the rows that follow one another."""
    first = rows[0]
    if rows[-1] - first + 1 == len(rows):
        # most often it is one stretch: to look at each of a hundred thousand rows takes longer than a frame
        yield first, rows[-1]
        return
    for row, following in zip(rows, [*rows[1:], -1], strict=True):
        if following != row + 1:
            yield first, row
            first = following
