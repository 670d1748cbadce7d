"""The dialog that gives an open memo another template: what it adds is said before it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from readahead.gui import fonts
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.template_choice import TemplateChoice
from readahead.gui.template_files import TemplateFiles
from readahead.gui.theme import Theme
from readahead.model.memo import Memo


class TemplateDialog(Dialog):
    """*given* carries the name of the template."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None, memo: Memo, *, templates: TemplateFiles) -> None:
        title = QCoreApplication.translate("TemplateDialog", "Template of “{memo}”").format(memo=memo.title)
        verb = QCoreApplication.translate("TemplateDialog", "Set by this template")
        super().__init__(theme, parent, title=title, verb=verb)
        fonts.at_least(self, width=560)
        self.template = TemplateChoice(theme, templates)
        self.field(self.tr("Template"), self.template)
        said = Label(
            self.tr(
                "Its sections come in its order. Every line stays, in its section; sections without a line that this "
                "template does not have go. One undo takes it all back."
            ),
            px=12,
            tone="second",
            wraps=True,
        )
        # a form gives words that wrap their lines only when it knows their width
        fonts.at_least(said, width=380)
        self.form.addRow("", said)
        self.template.go_to(memo.template)
        self.template.chosen.connect(self.complain)
        self.template.setFocus()

    def event(self, event: QEvent) -> bool:
        """Read the templates again when somebody comes back from the editor they changed one in."""
        if event.type() is QEvent.Type.WindowActivate:
            self.template.read_again()
        return super().event(event)

    def accept(self) -> None:
        if self.template.problem():
            self.complain(self.template.problem())
            return
        self.given.emit(self.template.name())
        super().accept()
