"""Says in the message bar what came of an import, and offers what can be done about what is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from readahead.gui.languages import Counts
from readahead.gui.messages import Deed, MessageBar
from readahead.gui.theme import Theme

if TYPE_CHECKING:
    from readahead.desk.reports import ImportReport, TakenIn
    from readahead.gui.dialogs import Dialog


class Reporter(QObject):
    """*retried* carries paths to import again, *paste_asked* the source to paste instead, *dates_asked* articles without a date, *changes_asked* an article that was there with other words."""

    retried = Signal(object)
    paste_asked = Signal(object)
    dates_asked = Signal(object)
    changes_asked = Signal(object)

    def __init__(
        self, theme: Theme, messages: MessageBar, open_dialog: Callable[[Dialog], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme, self._messages, self._open, self._window = theme, messages, open_dialog, window

    def say(self, report: ImportReport, *, total: int = 0) -> None:
        """Say what came of an import, which was to take in *total* articles where it was stopped."""
        from readahead.desk.reports import Outcome
        from readahead.gui import import_words

        refused = tuple(item for item in report.items if item.outcome is Outcome.REFUSED)
        undated = tuple(item.article for item in report.items if item.needs_date and item.article is not None)
        deeds: list[Deed] = []
        if refused:
            deeds.append((self.tr("What can be done…"), partial(self.show_problems, refused)))
        if undated:
            deeds.append((self.tr("Set the date…"), partial(self.dates_asked.emit, undated)))
        changed = [item.article for item in report.items if item.changed_since is not None]
        if changed:
            deeds.append((self.tr("What changed…"), partial(self.changes_asked.emit, changed[0])))
        first, other = (*deeds, None, None)[:2]
        tell = self._messages.warn if refused or total else self._messages.inform
        tell(
            import_words.outcome(report, total=total),
            details=[
                *(item.sentence for item in report.items if item.sentence),
                *import_words.passed_over(report.passed),
            ],
            todo=first[1] if first else None,
            verb=first[0] if first else "",
            other=other,
        )

    def say_quietly(self, report: ImportReport) -> None:
        """Say what is new where nobody has asked, unless something else is being said."""
        from readahead.desk.reports import Outcome

        new = report.count(Outcome.NEW)
        if new and self._messages.isHidden():
            self._messages.inform(Counts.tr("%Ln new article(s) came from your subscriptions.", "", new))

    def show_problems(self, refused: tuple[TakenIn, ...]) -> None:
        """List what could not be read, with what can be done about it."""
        from readahead.gui.import_problems import ProblemsDialog

        dialog = ProblemsDialog(self._theme, self._window, refused)
        dialog.retried.connect(self.retried)
        dialog.paste_asked.connect(self.paste_asked)
        self._open(dialog)
