"""How far a note has come, as words, as chips to choose from, and as a menu."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from readahead.gui import fonts
from readahead.gui.controls import Button
from readahead.gui.flow import FlowLayout
from readahead.gui.theme import Theme
from readahead.model.annotation import NoteStatus

TONES = {
    NoteStatus.QUESTION: "accent",
    NoteStatus.CHECK: "danger",
    NoteStatus.DRAFTING: "second",
    NoteStatus.DONE: "good",
}


def word(status: NoteStatus) -> str:
    """Return what a note of this status is called."""
    match status:
        case NoteStatus.QUESTION:
            return QCoreApplication.translate("NoteStatus", "Question")
        case NoteStatus.CHECK:
            return QCoreApplication.translate("NoteStatus", "Check")
        case NoteStatus.DRAFTING:
            return QCoreApplication.translate("NoteStatus", "Drafting")
        case NoteStatus.DONE:
            return QCoreApplication.translate("NoteStatus", "Done")


class StatusChips(QWidget):
    """A chip for each status, of which one or none is chosen; *chosen* is emitted when a person chooses."""

    chosen = Signal()

    def __init__(self, theme: Theme, status: NoteStatus | None) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Status of the note"))
        self.buttons: dict[NoteStatus, Button] = {}
        row = FlowLayout(self, gap=6, line_gap=6)
        for number, one in enumerate(NoteStatus, start=1):
            button = Button(theme, word(one), look="chip")
            button.setCheckable(True)
            button.setToolTip(self.tr("{status} (Ctrl+Alt+{number})").format(status=word(one), number=number))
            button.clicked.connect(partial(self.choose, one))
            row.addWidget(button)
            self.buttons[one] = button
        self.show_status(status)

    @property
    def status(self) -> NoteStatus | None:
        """The status that is chosen."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), None)

    def show_status(self, status: NoteStatus | None) -> None:
        """Let this one be chosen, or none."""
        for one, button in self.buttons.items():
            button.setChecked(one is status)

    def toggle(self, status: NoteStatus) -> None:
        """Choose a status, or none where it is chosen already."""
        self.buttons[status].click()

    def choose(self, status: NoteStatus, *_: object) -> None:
        """Take a click on the chip of a status."""
        self.show_status(status if self.buttons[status].isChecked() else None)
        self.chosen.emit()


def status_menu(status: NoteStatus | None, parent: QWidget) -> QMenu:
    """Return the menu of statuses, that which holds marked; its actions carry the status wanted, or None."""
    menu = QMenu(QCoreApplication.translate("NoteStatus", "Status"), parent)
    for number, one in enumerate(NoteStatus, start=1):
        _offer(menu, f"{word(one)}\t{number}", one, is_chosen=one is status)
    menu.addSeparator()
    _offer(
        menu, QCoreApplication.translate("NoteStatus", "No status") + "\t0", None, is_chosen=status is None
    )
    menu.setFont(fonts.body())
    return menu


def _offer(menu: QMenu, words: str, status: NoteStatus | None, *, is_chosen: bool) -> None:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(is_chosen)
    action.setData(status)
