"""The dialog in which an import is looked over before it is stored: what each file is, and what is wanted of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from readahead.desk.looks import Look, Looked, LookedOver, Wanted
from readahead.gui import fonts, import_words
from readahead.gui.checks import Check
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.import_delegate import INSET, ROW, LookDelegate
from readahead.gui.import_details import Details
from readahead.gui.import_model import EDITABLE, Column, LookModel
from readahead.gui.languages import Counts
from readahead.gui.session import Session
from readahead.gui.tall import Tall
from readahead.gui.theme import Theme

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

SIZE = (1160, 720)
"""How large it is where the window gives it so much room, at a text size of 100 per cent."""

BESIDE = 860
"""From what width on the details stand beside the table, at a text size of 100 per cent."""

WIDTHS = {Column.OUTLET: 112, Column.DATE: 112, Column.ENCODING: 88, Column.STANDING: 160}

HEAD = 30

DETAILS = 0.29
"""How much of the width the details begin with."""


class LookHeader(QHeaderView):
    """The names of the columns, in the window's own colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(72)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), fonts.scaled(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.fillRect(rect, self._theme.colour("sunken"))
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(self._theme.colour("second"))
        painter.setFont(fonts.font(12, fonts.MEDIUM))
        room = rect.adjusted(INSET, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("sunken"))
        painter.end()
        super().paintEvent(event)


class LookView(QTableView):
    """The table. Enter and F2 edit a cell, Space ticks what is selected, Delete empties the cell."""

    def __init__(self, session: Session, model: LookModel) -> None:
        super().__init__()
        self._model, self._theme = model, session.theme
        self.setModel(model)
        self.setObjectName("looks")
        self.setItemDelegate(LookDelegate(session.theme, today=session.desk.today, parent=self))
        self.setAccessibleName(self.tr("Files to import"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = LookHeader(session.theme, self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        session.theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(fonts.scaled(ROW))
        self.horizontalHeader().setFixedHeight(fonts.scaled(HEAD))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, fonts.scaled(width))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("surface"))
        painter.end()
        super().paintEvent(event)

    def chosen(self) -> list[int]:
        """Return the rows that are selected, in order."""
        # by ranges: asking for the rows asks each of thousands of cells whether it can be selected
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def go_to(self, row: int, column: Column = Column.TITLE) -> None:
        """Put the keyboard on a cell and select its row, whatever keys are held down."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(row, column), flag.ClearAndSelect | flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            # Enter in a field that is open comes here too, once the field has heard it
            is_free = self.state() != QAbstractItemView.State.EditingState
            if is_free and index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
        elif key == Qt.Key.Key_Space and is_plain:
            self._tick()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.column() in EDITABLE:
            self._model.setData(index, None if index.column() == Column.DATE else "")
        else:
            super().keyPressEvent(event)

    def _tick(self) -> None:
        rows = [row for row in self.chosen() if self._model.rows[row].look.can_come_in]
        self._model.tick(rows, not all(self._model.rows[row].is_ticked for row in rows))


class PreviewDialog(Dialog):
    """*given* carries the look and what is wanted of it; nothing is stored before."""

    given = Signal(object, object)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None,
        looked: LookedOver,
        wanted: Sequence[Wanted] | None = None,
    ) -> None:
        title = QCoreApplication.translate("PreviewDialog", "Look over before importing")
        super().__init__(session.theme, parent, title=title, verb="")
        self._session, self.looked = session, looked
        self._is_warned = False
        self.model = LookModel(looked.looks, self, wanted=wanted)
        self.view = LookView(session, self.model)
        self.details = Details(session.theme, today=session.desk.today)
        self.all = Check(session.theme, self.tr("Import all that are new"))
        passed = "\n".join(import_words.passed_over(looked.passed))
        self.counts = Label(import_words.files(looked.looks, looked.passed), tone="second", wraps=True)
        self.counts.setToolTip(passed)
        self._lay_out()
        self._connect()
        self._follow()
        self._begin()

    def _lay_out(self) -> None:
        # Enter ends what is typed in a cell or a field; it must not import by the way
        for button in (self.verb, self.cancel):
            button.setDefault(False)
            button.setAutoDefault(False)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.view)
        beside = self._beside = Tall(self.details)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.split.addWidget(beside)
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 2)
        self.counts.setMinimumWidth(100)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.counts, 1)
        head.addWidget(self.all)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            # in the place of the form, which this dialog has no use for
            place = column.itemAt(1)
            form = place.widget() if place is not None else None
            if form is not None:
                form.hide()
            column.setSpacing(12)
            column.insertLayout(1, head)
            column.insertWidget(2, self.split, 1)
        for one, other in (
            (self.view, self.details.again),
            (self.details.again, self.details.title),
            (self.details.title, self.details.outlet),
        ):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        details = self.details
        self.model.edited.connect(self._follow)
        self.view.selectionModel().selectionChanged.connect(self._show)
        self.all.clicked.connect(self._tick_all)
        details.titled.connect(self._give_title)
        details.outlet_given.connect(self._give_outlet)
        details.dated.connect(self._give_date)
        details.encoding_chosen.connect(self._read_in)
        details.tried_again.connect(partial(self._read_in, ""))
        self.finished.connect(self._give_up)

    def _begin(self) -> None:
        """Begin at the first row with a question, or at the first there is."""
        self.view.go_to(next(iter(self.model.open_rows()), 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.size()
        width = min(fonts.scaled(SIZE[0]), room.width() - 48)
        height = min(fonts.scaled(SIZE[1]), room.height() - 48)
        self.resize(max(width, self.minimumWidth()), height)
        super().showEvent(event)
        self._divide()

    def fit(self) -> None:
        """Stay as large as it is: the table gives way to a sentence that comes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= fonts.scaled(BESIDE)
        orientation = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if orientation is not self.split.orientation():
            self.split.setOrientation(orientation)
            self._divide()

    def _divide(self) -> None:
        """Give the table most of the width, or half of the height where the details stand below it."""
        if self.split.orientation() is Qt.Orientation.Horizontal:
            least = self._beside.minimumSizeHint().width()
            beside = max(least, int(self.split.width() * DETAILS))
            self.split.setSizes([self.split.width() - beside, beside])
        else:
            half = self.split.height() // 2
            self.split.setSizes([half, half])

    # What is shown

    def _show(self, *_: object) -> None:
        self.details.show_rows([self.model.rows[row] for row in self.view.chosen()])

    def _follow(self) -> None:
        """Say what would be imported now."""
        wanted = self.model.wanted()
        self._is_warned = False
        self.problem.hide()
        self.verb.say(Counts.tr("Import %Ln article(s)", "", len(wanted)))
        self.verb.setEnabled(bool(wanted))
        coming = sum(row.look.can_come_in for row in self.model.rows)
        self.all.setChecked(coming > 0 and len(wanted) == coming)
        self.all.setEnabled(coming > 0)
        self.counts.setText(import_words.files([row.look for row in self.model.rows], self.looked.passed))
        self._show()

    # What is changed

    def _tick_all(self, is_ticked: bool) -> None:
        self.model.tick(range(len(self.model.rows)), is_ticked)

    def _give_title(self, title: str) -> None:
        self.model.give(self.view.chosen()[:1], title=title)

    def _give_outlet(self, outlet: str) -> None:
        self.model.give(self.view.chosen(), outlet=outlet)

    def _give_date(self, published: object) -> None:
        self.model.date(self.view.chosen(), published if isinstance(published, date) else None)

    def _read_in(self, encoding: str) -> None:
        """Read the file that is selected once more, in *encoding* if one is chosen."""
        chosen = self.view.chosen()
        if len(chosen) != 1:
            return
        look = self.model.rows[chosen[0]].look
        self.model.read_again(chosen[0])
        order = self._session.preferences.value.date_order
        self._session.beside.ask(
            "look", partial(_look_again, look, encoding, order), partial(self._take, chosen[0])
        )

    def _take(self, number: int, looked: Looked | None) -> None:
        look = self.looked.put(looked) if looked is not None else self.model.rows[number].look
        self.model.put(number, look)

    def _give_up(self, _result: int) -> None:
        self._session.beside.give_up("look")

    # How it ends

    def accept(self) -> None:
        self.details.finish()
        wanted = self.model.wanted()
        if wanted:
            self.given.emit(self.looked, wanted)
            super().accept()

    def reject(self) -> None:
        if self.model.is_edited and not self._is_warned:
            self.complain(
                self.tr("What you have changed here would be lost. Press again to close without importing.")
            )
            self._is_warned = True
            return
        super().reject()


def _look_again(look: Look, encoding: str, order: str, desk: Desk) -> Looked:
    return desk.look_again(look, encoding=encoding, date_order=order)
