"""The dialog that begins a memo: its title, its template, the topics it is filled from, its marking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from readahead.gui import fonts, marking_dialog, naming
from readahead.gui.checks import ROW as CHECK_ROW
from readahead.gui.checks import CheckDelegate
from readahead.gui.controls import Combo
from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.template_choice import TemplateChoice
from readahead.gui.template_files import TemplateFiles
from readahead.gui.theme import Theme
from readahead.model.topic import Topic, TopicId

TOPIC = Qt.ItemDataRole.UserRole + 1


class NewMemoDialog(Dialog):
    """*given* carries the title, the template's name, the topics chosen (none means all) and the marking."""

    given = Signal(str, str, tuple, str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        *,
        templates: TemplateFiles,
        topics: Sequence[Topic],
        chosen: TopicId | None,
    ) -> None:
        title = QCoreApplication.translate("NewMemoDialog", "New memo")
        verb = QCoreApplication.translate("NewMemoDialog", "Make memo")
        super().__init__(theme, parent, title=title, verb=verb)
        self._theme = theme
        self.where, self.number = Where.NEW_MEMO, int(chosen or 0)
        self.name, self.marking = QLineEdit(), Combo(theme)
        naming.limit(self.name)
        self.template = TemplateChoice(theme, templates)
        self.topics = QListView()
        self._model = QStandardItemModel(self)
        fonts.at_least(self, width=620)
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
        self.template.chosen.connect(self._say_fault)
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
        fonts.hold(self.topics, height=min(5, max(2, len(topics))) * CHECK_ROW + 12)

    def begin_with(self, *, template: str, marking: str) -> None:
        """Choose a template, if there is one of that name, and a marking."""
        self.template.go_to(template)
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

    def _say_fault(self, sentence: str) -> None:
        """Say why the template that is chosen cannot be used, and nothing of one that can."""
        if sentence:
            self.complain(sentence, lasts=True)
        else:
            self.problem.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Read the templates again when somebody comes back from the editor they changed one in."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.template.read_again()

    def accept(self) -> None:
        title = self.name.text().strip()
        if not title:
            self.complain(self.tr("A memo needs a title."))
            return
        if self.template.problem():
            self.complain(self.template.problem())
            return
        marking = self.marking.currentText().strip()
        self.given.emit(title, self.template.name(), self.chosen_topics(), marking)
        super().accept()
