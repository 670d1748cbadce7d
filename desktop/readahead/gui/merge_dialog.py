"""The report on what came in from somebody else: what is new, what was here already, and what a person should know."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from readahead.gui import fonts, sentences, wording
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.past_words import DRAWINGS
from readahead.gui.rows import Row, RowModel, RowView
from readahead.gui.session import Session
from readahead.model.errors import ReadaheadError
from readahead.model.history import Noun
from readahead.model.sharing import MergeReport, Taken


class MergeDialog(Dialog):
    """Shows a MergeReport; what came in can be taken back as the one act it was."""

    def __init__(self, session: Session, parent: QWidget | None, report: MergeReport) -> None:
        title = QCoreApplication.translate("MergeDialog", "What came in")
        super().__init__(
            session.theme, parent, title=title, verb=QCoreApplication.translate("MergeDialog", "Close")
        )
        self._session = session
        found = session.ask(session.desk.next_undo) if report.is_new else None
        self._act = found
        fonts.at_least(self, width=560)
        self.cancel.say(self.tr("Undo"))
        self.cancel.clicked.disconnect(self.reject)
        self.cancel.clicked.connect(self._take_back)
        self.cancel.setVisible(found is not None)
        self.model = RowModel(self)
        self.model.show(tuple(self._rows(report)))
        self.view = RowView(session.theme, self.model, title)
        self.view.show_rows(max(1, self.model.rowCount()))
        words = (
            self.tr("Nothing of yours was overwritten.")
            if report.is_new
            else self.tr("Nothing new came in: all of it was here already.")
        )
        self.form.addRow(Label(words, tone="second"))
        self.form.addRow(self.view)
        self.told = [
            Label(sentences.said(sentence), tone="second", wraps=True) for sentence in report.sentences
        ]
        for label in self.told:
            fonts.at_least(label, width=480)
            self.form.addRow(label)
        self.view.setFocus()

    def _rows(self, report: MergeReport) -> Iterator[Row]:
        kinds: tuple[tuple[Noun, Callable[[int], str], Taken], ...] = (
            (Noun.ARTICLE, wording.articles, report.articles),
            (Noun.CARD, wording.cards, report.cards),
            (Noun.NOTE, wording.notes, report.notes),
            (Noun.TOPIC, wording.topics, report.topics),
            (Noun.MEMO, wording.memos, report.memos),
        )
        for noun, counted, taken in kinds:
            here = self.tr("{count} here already")
            if taken.new:
                title = self.tr("{things} new").format(things=counted(taken.new))
                below = here.format(count=wording.number(taken.known)) if taken.known else ""
                yield Row(title, below, drawing=DRAWINGS[noun], tone="accent")
            elif taken.known:
                yield Row(here.format(count=counted(taken.known)), drawing=DRAWINGS[noun])
        if report.corrected:
            yield Row(
                self.tr("{cards} corrected as there").format(cards=wording.cards(report.corrected)),
                drawing="pencil",
                tone="accent",
            )

    def _take_back(self, *_: object) -> None:
        try:
            changes = self._session.desk.undo(shown=self._act)
        except ReadaheadError as fault:
            self.complain(str(fault))
            return
        self._session.tell(changes)
        self.accept()
