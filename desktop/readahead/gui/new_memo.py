"""The dialog that begins a memo: its title, its template, the topics it is filled from, its marking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from readahead.gui import length_gauge, marking_dialog
from readahead.gui.checks import ROW as CHECK_ROW
from readahead.gui.checks import CheckDelegate
from readahead.gui.controls import Combo
from readahead.gui.dialogs import Dialog
from readahead.gui.rows import ROW, Row, RowModel, RowView
from readahead.gui.theme import Theme
from readahead.model.memo import Template
from readahead.model.topic import Topic, TopicId

TOPIC = Qt.ItemDataRole.UserRole + 1

ROWS_SHOWN = 6
"""Templates that are seen at once; more of them scroll."""


class NewMemoDialog(Dialog):
    """*given* carries the title, the template's name, the topics chosen (none means all) and the marking."""

    given = Signal(str, str, tuple, str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        *,
        templates: Sequence[Template],
        topics: Sequence[Topic],
        chosen: TopicId | None,
    ) -> None:
        title = QCoreApplication.translate("NewMemoDialog", "New memo")
        verb = QCoreApplication.translate("NewMemoDialog", "Make memo")
        super().__init__(theme, parent, title=title, verb=verb)
        self._theme = theme
        self.name, self.marking = QLineEdit(), Combo(theme)
        self._choices = RowModel(self)
        self.template = RowView(theme, self._choices, self.tr("Template"))
        self.topics = QListView()
        self._model = QStandardItemModel(self)
        self._choices.show([_row(template) for template in templates])
        self.template.setFixedHeight(min(ROWS_SHOWN, max(1, len(templates))) * ROW + 12)
        self.setMinimumWidth(620)
        self._fill_topics(topics, chosen)
        marking_dialog.offer(self.marking)
        field = self.marking.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("No marking"))
        self.name.setPlaceholderText(self.tr("What the meeting or the paper is about"))
        self.field(self.tr("Title"), self.name)
        self.field(self.tr("Template"), self.template)
        self.field(self.tr("Fill from"), self.topics)
        self.field(self.tr("Marking"), self.marking)
        self.template.go_to(0)
        self.name.setFocus()

    def _fill_topics(self, topics: Sequence[Topic], chosen: TopicId | None) -> None:
        for topic in topics:
            item = QStandardItem(topic.name)
            item.setCheckable(True)
            item.setEditable(False)
            item.setData(int(topic.id), TOPIC)
            item.setCheckState(Qt.CheckState.Checked if topic.id == chosen else Qt.CheckState.Unchecked)
            self._model.appendRow(item)
            if topic.id == chosen:
                self.name.setText(topic.name)
                self.name.selectAll()
        self.topics.setModel(self._model)
        self.topics.setItemDelegate(CheckDelegate(self._theme, self.topics))
        self.topics.setObjectName("checks")
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setToolTip(self.tr("With none ticked, every topic"))
        self.topics.setFixedHeight(min(8, max(2, len(topics))) * CHECK_ROW + 12)

    def begin_with(self, *, template: str, marking: str) -> None:
        """Choose a template, if there is one of that name, and a marking."""
        names = [row.value for row in self._choices.rows]
        self.template.go_to(names.index(template) if template in names else 0)
        self.marking.setEditText(marking)

    def chosen_topics(self) -> tuple[TopicId, ...]:
        """Return the topics ticked."""
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return tuple(
            TopicId(item.data(TOPIC)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def tick(self, topic: TopicId) -> None:
        """Tick a topic."""
        for row in range(self._model.rowCount()):
            if self._model.item(row).data(TOPIC) == topic:
                self._model.item(row).setCheckState(Qt.CheckState.Checked)

    def chosen_template(self) -> str:
        """Return the name of the template the keyboard is on."""
        row = self.template.current()
        return str(row.value) if row is not None else ""

    def accept(self) -> None:
        title = self.name.text().strip()
        if not title:
            self.complain(self.tr("A memo needs a title."))
            return
        marking = self.marking.currentText().strip()
        self.given.emit(title, self.chosen_template(), self.chosen_topics(), marking)
        super().accept()


def _row(template: Template) -> Row:
    """Return how a template is offered: its label, its sections, how long it lets a memo be, and whether it is one's own."""
    told = QCoreApplication.translate
    length = told("NewMemoDialog", "{pages} at most").format(pages=length_gauge.pages(template.pages))
    whose = told("NewMemoDialog", "yours") if template.own else ""
    return Row(
        template.label,
        " · ".join(section.heading for section in template.sections),
        " · ".join(filter(None, (whose, length if template.pages else ""))),
        "pencil" if template.own else "file-text",
        "accent" if template.own else "second",
        value=template.name,
    )
