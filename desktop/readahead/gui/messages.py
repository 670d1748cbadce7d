"""The message bar under the top bar or at the foot, and the strip at the foot that shows how far a long job is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout

from readahead.desk import pace
from readahead.gui import fonts, sentences, wording
from readahead.gui.announcing import announce
from readahead.gui.controls import Button, Drawing, Ground, IconButton, Label
from readahead.gui.languages import Counts
from readahead.gui.theme import Theme

PASSING_MS = 12_000
"""How long news that asks for nothing stays."""

FINE = 1000

DETAILS_PX = 140
"""How high the details may stand; more of them scroll."""


Deed = tuple[str, Callable[[], object]]
"""What can be done about a message: its words, and the doing."""


class MessageBar(Ground):
    """One sentence at a time, with the details below it on demand and what can be done about it.

    *placed* says before each whether it goes by itself: then it belongs at the foot, where nothing moves for it.
    """

    placed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__("message")
        self._todo: Callable[[], object] | None = None
        self._sign = Drawing(theme, "info", size=16, tone="accent")
        self.sentence = Label(weight=fonts.MEDIUM, wraps=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = Label(tone="second", wraps=True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = Button(theme, "", look="quiet", tone="accent")
        self.action.clicked.connect(self._act)
        self.other, self.third = (Button(theme, "", look="quiet", tone="accent") for _ in range(2))
        self.other.clicked.connect(partial(self._act_otherwise, 0))
        self.third.clicked.connect(partial(self._act_otherwise, 1))
        self._otherwise: tuple[Callable[[], object], ...] = ()
        self.more = Button(theme, self.tr("Details"), look="quiet")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        self.dismiss = IconButton(theme, "x", self.tr("Close the message"), size=16)
        self.dismiss.clicked.connect(self._close)
        self._closed: Callable[[], object] | None = None
        self._refusal = ""
        self._folded = QScrollArea()
        self._folded.setWidget(self.details)
        self._folded.setWidgetResizable(True)
        self._folded.setFrameShape(QScrollArea.Shape.NoFrame)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self.hide)
        self._lay_out()
        self.setAccessibleName(self.tr("Message"))
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.action)
        row.addWidget(self.other)
        row.addWidget(self.third)
        row.addWidget(self.more)
        row.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 12, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._folded)

    def inform(
        self,
        sentence: str,
        *,
        details: Sequence[str] = (),
        todo: Callable[[], object] | None = None,
        verb: str = "",
        other: Deed | None = None,
        others: Sequence[Deed] = (),
        passes: bool = False,
    ) -> None:
        """Show good or plain news; it goes by itself if it *passes* or there is nothing to read or to do."""
        passes = passes or (not details and todo is None)
        self.placed.emit(passes)
        self._show("circle-check", "good", sentence, details, todo, verb, other, *others)
        if passes:
            self._passing.start(PASSING_MS)

    def remark(
        self,
        sentence: str,
        *,
        details: Sequence[str] = (),
        todo: Callable[[], object] | None = None,
        verb: str = "",
    ) -> None:
        """Show what holds for as long as the library is open; it stays until it is closed."""
        self.placed.emit(False)
        self._show("info", "accent", sentence, details, todo, verb)

    def warn(
        self,
        sentence: str,
        *,
        details: Sequence[str] = (),
        todo: Callable[[], object] | None = None,
        verb: str = "",
        other: Deed | None = None,
        closed: Callable[[], object] | None = None,
    ) -> None:
        """Show what could not be done; it stays until it is closed, which *closed* is told of."""
        self.placed.emit(False)
        self._show("circle-alert", "danger", sentence, details, todo, verb, other)
        self._closed = closed

    def refuse(self, sentence: str) -> None:
        """Show why something was not taken as it was given; it goes by itself, or with the next act: see `accept`."""
        self.placed.emit(False)
        self._show("circle-alert", "danger", sentence, (), None, "")
        self._refusal = self.sentence.text()
        self._passing.start(PASSING_MS)

    def accept(self) -> None:
        """Take a refusal back: something else was done since."""
        if self._refusal and self._refusal == self.sentence.text():
            self.hide()
        self._refusal = ""

    def _show(
        self,
        drawing: str,
        tone: str,
        sentence: str,
        details: Sequence[str],
        todo: Callable[[], object] | None,
        verb: str,
        *others: Deed | None,
    ) -> None:
        self._passing.stop()
        self._closed = None
        self._refusal = ""
        self._sign.draw(drawing, tone=tone)
        self.sentence.setText(sentences.said(sentence))
        self.details.setText("\n".join(map(sentences.said, details)))
        self._todo = todo
        self.action.say(verb)
        self.action.setVisible(todo is not None)
        told = [other for other in others if other is not None]
        self._otherwise = tuple(deed for _, deed in told)
        for number, button in enumerate((self.other, self.third)):
            button.say(told[number][0] if number < len(told) else "")
            button.setVisible(number < len(told))
        self.more.setVisible(bool(details))
        self._folded.setFixedHeight(
            min(fonts.scaled(DETAILS_PX), self.details.fontMetrics().lineSpacing() * len(details) + 8)
        )
        self.more.setChecked(bool(details) and len(details) <= 3)
        self._folded.setVisible(self.more.isChecked())
        self.show()
        said = (self.sentence.text(), self.details.text() if self.more.isChecked() else "")
        announce(self, "\n".join(filter(None, said)), is_urgent=tone == "danger")

    def _close(self) -> None:
        closed = self._closed
        self.hide()
        if closed is not None:
            closed()

    def _unfold(self, is_open: bool) -> None:
        self._folded.setVisible(is_open)

    def _act(self) -> None:
        todo = self._todo
        self.hide()
        if todo is not None:
            todo()

    def _act_otherwise(self, number: int, *_: object) -> None:
        others = self._otherwise
        self.hide()
        if number < len(others):
            others[number]()


class ProgressStrip(Ground):
    """What runs beside the window, how far it is, and a way to stop it; gone when nothing runs."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("strip")
        self.setAccessibleName(self.tr("Progress"))
        self.words = Label(weight=fonts.MEDIUM)
        self.count = Label(px=12, tone="second")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = Button(theme, self.tr("Cancel"), look="quiet", tone="accent")
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(12)
        self._sign = Drawing(theme, "download", size=16, tone="accent")
        self._pace = pace.Pace()
        row.addWidget(self._sign)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.count)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, words: str, *, can_cancel: bool, drawing: str = "download") -> None:
        """Show that something has begun; how much of it there is is not known yet."""
        self._sign.draw(drawing)
        self._pace = pace.Pace()
        self.words.setText(words)
        self.count.setText("")
        self.bar.setRange(0, 0)
        self.cancel.setVisible(can_cancel)
        self.cancel.setEnabled(True)
        self.show()
        announce(self, words)

    def progress(self, done: int, total: int, *, in_bytes: bool = False, words: str = "") -> None:
        """Show how much is done, in *words* with places for {done} and {total} if they are given, and how long the rest takes."""
        if not self.cancel.isEnabled():
            # told to stop: what is still told of it was on its way
            return
        # a bar counts with 32 bits, which bytes are too many for
        self.bar.setRange(0, FINE)
        self.bar.setValue(FINE * done // max(total, 1))
        form = wording.size if in_bytes else wording.number
        shown = (words or self.tr("{done} of {total}")).format(done=form(done), total=form(total))
        left = self._pace.left(done, total)
        if left is not None and done < total:
            whole = pace.minutes(left)
            rest = Counts.tr("%Ln minute(s) left", "", whole) if whole else self.tr("less than a minute left")
            shown = self.tr("{done} · {left}", "how much is done, how long it still takes").format(
                done=shown, left=rest
            )
        self.count.setText(shown)

    def end(self) -> None:
        """Go away."""
        self.hide()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.count.setText(self.tr("Stopping…"))
        self.cancelled.emit()
