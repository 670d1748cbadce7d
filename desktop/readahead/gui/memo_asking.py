"""The dialogs of the memo's pane: which opens for what is asked there, and which verb of the desk its answer becomes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readahead.gui import picture_files
from readahead.gui.asking import Asking
from readahead.gui.layout_dialog import LayoutDialog
from readahead.gui.marking_dialog import MarkingDialog
from readahead.gui.memo_pane import MemoPane
from readahead.gui.open_memo import OpenMemo
from readahead.gui.session import Session
from readahead.gui.template_dialog import TemplateDialog
from readahead.gui.template_files import TemplateFiles
from readahead.model.memo import Entry, MemoId, MemoOptions, Section


class MemoAsking(QObject):
    """Answers what *pane* asks for, with the dialogs of *asking*: one at a time."""

    def __init__(
        self, session: Session, open_memo: OpenMemo, asking: Asking, pane: MemoPane, window: QWidget
    ) -> None:
        super().__init__(asking)
        self._session, self._memo, self._asking, self._window = session, open_memo, asking, window
        pane.text_asked.connect(asking.own_text)
        pane.change_asked.connect(asking.change_text)
        pane.section_asked.connect(asking.new_section)
        pane.details_asked.connect(asking.memo_head)
        pane.layout_asked.connect(self.layout)
        pane.mark_asked.connect(self.mark)
        pane.template_asked.connect(self.template)

    def layout(self) -> None:
        """Ask how the open memo is laid out."""
        memo = self._memo.memo
        if memo is None:
            return
        pictures = self._session.ask(partial(self._session.desk.pictures, memo.id)) or ()
        names = [picture.name for picture in pictures]
        dialog = LayoutDialog(self._session.theme, self._window, memo.options, pictures=names)
        dialog.given.connect(partial(self._lay_out, memo.id))
        self._asking.show(dialog)

    def template(self) -> None:
        """Ask which template the open memo is to follow."""
        memo = self._memo.memo
        if memo is None:
            return
        files = TemplateFiles(self._session)
        dialog = TemplateDialog(self._session.theme, self._window, memo, templates=files)
        dialog.given.connect(partial(self._set_template, memo.id))
        self._asking.show(dialog)

    def _set_template(self, memo: MemoId, template: str) -> None:
        if self._memo.memo is None or template != self._memo.memo.template:
            self._asking.do(partial(self._session.desk.change_template, memo, template))

    def mark(self, one: Section | Entry) -> None:
        """Ask for the marking of a section or a line of the open memo."""
        memo = self._memo.memo
        if memo is None:
            return
        if isinstance(one, Section):
            title = self.tr("Marking of “{section}”").format(section=one.heading)
            otherwise, above = self.tr("As the memo"), memo.marking
        else:
            title = self.tr("Marking of this line")
            section = next(
                (each for each in memo.sections if any(line.id == one.id for line in each.entries)), None
            )
            otherwise, above = self.tr("As its section"), (section and section.marking) or memo.marking
        dialog = MarkingDialog(
            self._session.theme,
            self._window,
            title=title,
            marking=one.marking,
            otherwise=self.tr("{otherwise}: {marking}").format(otherwise=otherwise, marking=above)
            if above
            else otherwise,
        )
        dialog.given.connect(partial(self._mark, one))
        self._asking.show(dialog)

    def _mark(self, one: Section | Entry, marking: str) -> None:
        if marking == one.marking:
            return
        desk = self._session.desk
        if isinstance(one, Section):
            self._asking.do(partial(desk.mark_section, one.id, marking))
        else:
            self._asking.do(partial(desk.mark_entry, one.id, marking))

    def _lay_out(self, memo: MemoId, options: MemoOptions, logo: Path | None) -> None:
        if logo is not None or self._memo.memo is None or options != self._memo.memo.options:
            self._asking.do(partial(picture_files.set_layout, self._session.desk, memo, options, logo=logo))
