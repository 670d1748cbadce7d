"""The dialog of what an import left out: the pieces of a page that did not come into its article."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QWidget

from readahead.gui import fonts
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.session import Session
from readahead.model.article import ArticleId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


class LeftOutDialog(Dialog):
    """Lists the pieces in the page's order; they can be copied, and brought back into the article."""

    def __init__(self, session: Session, parent: QWidget, article: ArticleId) -> None:
        title = QCoreApplication.translate("LeftOutDialog", "What was left out at import")
        verb = QCoreApplication.translate("LeftOutDialog", "Close")
        super().__init__(session.theme, parent, title=title, verb=verb)
        self._session, self._article = session, article
        self.cancel.hide()
        fonts.at_least(self, width=560)
        filed = session.ask(partial(session.desk.article, article))
        self.form.addRow(Label(filed.article.name if filed else "", tone="second", wraps=True))
        self.said = Label(self.tr("Reading the source…"), wraps=True)
        self.form.addRow(self.said)
        self.pieces = QListWidget()
        self.pieces.setAccessibleName(title)
        self.pieces.setWordWrap(True)
        self.pieces.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.pieces.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pieces.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pieces.setSpacing(3)
        self.pieces.setMinimumHeight(fonts.scaled(280))
        self.form.addRow(self.pieces)
        self.copy = Button(session.theme, self.tr("Copy"), drawing="copy")
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self.back = Button(session.theme, self.tr("Bring back"), drawing="undo-2")
        self.back.setToolTip(self.tr("Put the selected pieces at their places in the article"))
        self.back.setEnabled(False)
        self.back.clicked.connect(self._bring_back)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        self.form.addRow(buttons)
        self.pieces.itemSelectionChanged.connect(self._allow)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.pieces, self._copy)
        self._look()
        self.finished.connect(self._give_up)

    def _look(self) -> None:
        self._session.beside.ask("left out", partial(_ask, self._article), self._show)

    def _allow(self) -> None:
        has_any = bool(self.pieces.selectedItems())
        self.copy.setEnabled(has_any)
        self.back.setEnabled(has_any and not self._session.is_read_only)

    def _bring_back(self) -> None:
        wanted = [item.text() for item in self.pieces.selectedItems()]
        if not wanted:
            return
        changes = self._session.ask(
            partial(self._session.desk.bring_back, self._article, wanted), to=self.complain
        )
        if changes is not None:
            self._look()

    def _give_up(self, _result: int) -> None:
        self._session.beside.give_up("left out")

    def _show(self, pieces: Sequence[str] | None) -> None:
        if pieces is None:
            self.said.setText(self.tr("The source cannot be read any more."))
        elif not pieces:
            self.said.setText(self.tr("Nothing: all words of the source stand in the article."))
        else:
            self.said.setText(
                self.tr("%n piece(s) of the source do not stand in the article.", "", len(pieces))
            )
            self.pieces.clear()
            self.pieces.addItems(list(pieces))
            self.pieces.setCurrentRow(0)
        self.pieces.setVisible(bool(pieces))
        self.copy.setVisible(bool(pieces))
        self.back.setVisible(bool(pieces))

    def _copy(self) -> None:
        words = "\n\n".join(item.text() for item in self.pieces.selectedItems())
        QGuiApplication.clipboard().setText(words)


def _ask(article: ArticleId, desk: Desk) -> Sequence[str]:
    return desk.left_out(article)
