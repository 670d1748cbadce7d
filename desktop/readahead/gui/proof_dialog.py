"""What the window shows of papers that have left the desk: how a file's lines stand, and what has come in since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from readahead.gui import fonts, sentences, wording
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.rows import Row, RowModel, RowView
from readahead.gui.theme import Theme
from readahead.model.proving import CheckedLine, Proof, Standing
from readahead.model.since import Bearing, Since

LIST_PX = 380


class _ListDialog(Dialog):
    """A sentence over a list; *card_asked* carries the card of the row that is opened."""

    card_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None, *, title: str, verb: str, sentence: str) -> None:
        super().__init__(theme, parent, title=title, verb=verb)
        fonts.at_least(self, width=680)
        self.cancel.say(QCoreApplication.translate("ProofDialog", "Close"))
        self.sentence = Label(sentence, tone="second", wraps=True)
        self.model = RowModel(self)
        self.view = RowView(theme, self.model, title)
        self.view.setMinimumHeight(LIST_PX)
        self.form.addRow(self.sentence)
        self.form.addRow(self.view)
        self.view.doubleClicked.connect(self._open)

    def _open(self, _index: QModelIndex | None = None) -> None:
        row = self.view.current()
        if row is not None and row.value is not None:
            self.card_asked.emit(row.value)
            self.close()


class ProofDialog(_ListDialog):
    """The lines of an exported file: those that do not hold come first. The verb shows the card of a line."""

    def __init__(self, theme: Theme, parent: QWidget | None, proof: Proof) -> None:
        facts = " · ".join(filter(None, (Path(proof.file).name, proof.reference, proof.date)))
        delivered = (
            QCoreApplication.translate("ProofDialog", "It is {version}, as delivered.").format(
                version=proof.delivered
            )
            if proof.delivered
            else ""
        )
        super().__init__(
            theme,
            parent,
            title=QCoreApplication.translate("ProofDialog", "Check of an exported memo"),
            verb=QCoreApplication.translate("ProofDialog", "Show its card"),
            sentence="\n".join(filter(None, (facts, sentences.said(proof.sentence), delivered))),
        )
        self.model.show(tuple(_proof_rows(proof)))
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.view.go_to(0)
        self._offer()
        self.view.setFocus()

    def _offer(self, *_: object) -> None:
        row = self.view.current()
        self.verb.setEnabled(row is not None and row.value is not None)

    def accept(self) -> None:
        self._open()


class SinceDialog(_ListDialog):
    """What has come in since the memo was delivered. *supplement_asked* wants it written up."""

    supplement_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None, since: Since) -> None:
        super().__init__(
            theme,
            parent,
            title=QCoreApplication.translate("SinceDialog", "Since version {number}").format(
                number=since.version
            ),
            verb=QCoreApplication.translate("SinceDialog", "Write the supplement"),
            sentence=sentences.said(since.sentence),
        )
        self.model.show(tuple(_since_rows(since)))
        self.view.go_to(0)
        self.verb.setEnabled(bool(since.developments or since.fresh))
        self.view.setFocus()

    def accept(self) -> None:
        self.supplement_asked.emit()
        super().accept()


def _proof_rows(proof: Proof) -> Iterator[Row]:
    """Yield a row for each line, what does not hold first, with the notes and words that no line stands for."""
    for words in proof.added:
        below = QCoreApplication.translate(
            "ProofDialog", "these words stand in the file, and are not the memo’s own"
        )
        yield Row(words, below, standing(Standing.ALTERED), *_LOOKS[Standing.ALTERED])
    for note in proof.notes:
        if note.standing is not Standing.HOLDS:
            title = QCoreApplication.translate("ProofDialog", "Note {number}: {words}").format(
                number=note.number, words=note.words
            )
            yield Row(title, sentences.said(note.because), standing(note.standing), *_LOOKS[note.standing])
    for line in sorted(proof.lines, key=lambda line: line.standing is Standing.HOLDS):
        yield _line_row(line)


def _line_row(line: CheckedLine) -> Row:
    numbers = "".join(f"[{number}]" for number in line.notes)
    below = sentences.said(line.because or line.part)
    return Row(
        f"{line.words}{numbers}", below, standing(line.standing), *_LOOKS[line.standing], value=line.card
    )


def standing(one: Standing) -> str:
    """Return how words stand, in words."""
    match one:
        case Standing.HOLDS:
            return QCoreApplication.translate("ProofDialog", "holds")
        case Standing.ALTERED:
            return QCoreApplication.translate("ProofDialog", "altered")
        case Standing.SOURCE_MISSING:
            return QCoreApplication.translate("ProofDialog", "source missing")


_LOOKS = {
    Standing.HOLDS: ("circle-check", "good"),
    Standing.ALTERED: ("circle-alert", "danger"),
    Standing.SOURCE_MISSING: ("circle-help", "third"),
}


def _since_rows(since: Since) -> Iterable[Row]:
    for each in since.developments:
        drawing, tone = BEARINGS[each.bearing]
        yield Row(
            each.text, sentences.said(each.because), bearing(each.bearing), drawing, tone, value=each.new.card
        )
    for new in since.fresh:
        published = wording.day(new.published) if new.published else ""
        facts = " · ".join(filter(None, (sentences.said(new.source), published)))
        end = QCoreApplication.translate("SinceDialog", "new")
        yield Row(new.headline, facts, end, "plus", value=new.card)


def bearing(one: Bearing) -> str:
    """Return what a new card does to a line, in words."""
    match one:
        case Bearing.CONFIRMED:
            return QCoreApplication.translate("SinceDialog", "confirmed")
        case Bearing.SUPERSEDED:
            return QCoreApplication.translate("SinceDialog", "superseded")
        case Bearing.DISPUTED:
            return QCoreApplication.translate("SinceDialog", "disputed")


BEARINGS = {
    Bearing.CONFIRMED: ("circle-check", "good"),
    Bearing.SUPERSEDED: ("clock", "accent"),
    Bearing.DISPUTED: ("circle-alert", "danger"),
}
"""The drawing and the tone of each."""
