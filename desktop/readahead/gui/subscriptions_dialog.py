"""The subscriptions: feeds and folders that are looked at again, what came of it the last time, and new ones."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from readahead.gui import fonts, past_words, sentences
from readahead.gui.controls import Button, Combo, EmptyState, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.languages import Counts
from readahead.gui.rows import Row, RowModel, RowRole, RowView
from readahead.gui.session import Session
from readahead.model.changes import Changes
from readahead.model.subscription import Subscription, SubscriptionId, SubscriptionKind
from readahead.model.topic import TopicId

SHOWN = 4
"""Rows that are seen without scrolling."""


class SubscriptionsDialog(Dialog):
    """Closes when something is to be looked at.

    *refresh_asked* carries the numbers of what to look at, or None for all that were asked for; *list_asked* the file of a
    list of feeds.
    """

    refresh_asked = Signal(object)
    list_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("SubscriptionsDialog", "Subscriptions")
        verb = QCoreApplication.translate("SubscriptionsDialog", "Refresh all")
        super().__init__(session.theme, parent, title=title, verb=verb)
        self._session = session
        self.cancel.say(self.tr("Close"))
        self.model = RowModel(self)
        self.view = RowView(session.theme, self.model, self.tr("Subscriptions"))
        self.nothing = EmptyState(
            session.theme,
            "newspaper",
            title=self.tr("No subscriptions yet"),
            sentence=self.tr(
                "A feed or a folder that is looked at again for new articles. Nothing is fetched before you ask for it."
            ),
        )
        self.refresh = Button(session.theme, self.tr("Refresh selected"), drawing="refresh-cw")
        self.leave = Button(session.theme, self.tr("Unsubscribe"), drawing="x")
        self.name = QLineEdit()
        self.topic = Combo(session.theme)
        self.address = QLineEdit()
        self.add = Button(session.theme, self.tr("Subscribe"), drawing="plus")
        self.folder = Button(session.theme, self.tr("Folder…"), drawing="folder")
        self.listed = Button(session.theme, self.tr("List of feeds…"), drawing="list-tree")
        self._lay_out()
        self._connect()
        self._read()
        self.view.go_to(0)
        (self.view if self.model.rowCount() else self.address).setFocus()

    def _lay_out(self) -> None:
        fonts.at_least(self, width=620)
        self.view.show_rows(SHOWN)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.address.setPlaceholderText(self.tr("https:// address of a feed, or the path of a folder"))
        for button in (self.refresh, self.leave, self.add, self.folder, self.listed):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        deeds, new = QHBoxLayout(), QHBoxLayout()
        for row in (deeds, new):
            row.setSpacing(8)
        for button in (self.refresh, self.leave):
            deeds.addWidget(button)
        deeds.addStretch(1)
        for button in (self.add, self.folder, self.listed):
            new.addWidget(button)
        new.addStretch(1)
        self.form.addRow(self.nothing)
        self.form.addRow(self.view)
        self.form.addRow(deeds)
        self.field(self.tr("Its name"), self.name)
        self.field(self.tr("Its cards go to"), self.topic)
        self.field(self.tr("Feed or folder"), self.address)
        self.form.addRow("", new)
        said = self.tr(
            "A feed is asked for when you refresh, or as often as the settings say, and for nothing else."
        )
        hint = Label(said, px=12, tone="second", wraps=True)
        fonts.at_least(hint, width=420)
        self.form.addRow("", hint)

    def _connect(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self.view.removed.connect(self._unsubscribe)
        self.refresh.clicked.connect(self._refresh_selected)
        self.leave.clicked.connect(self._unsubscribe)
        self.name.editingFinished.connect(self._give_name)
        self.topic.activated.connect(self._give_topic)
        self.address.textChanged.connect(self._offer)
        self.address.returnPressed.connect(self._subscribe)
        self.add.clicked.connect(self._subscribe)
        self.folder.clicked.connect(self._ask_folder)
        self.listed.clicked.connect(self._ask_list)
        self._session.changed.connect(self._follow)

    # What is shown

    def chosen(self) -> tuple[Subscription, ...]:
        """Return what is selected."""
        rows = (index.data(RowRole.ROW).value for index in self.view.selectionModel().selectedIndexes())
        return tuple(one for one in rows if isinstance(one, Subscription))

    def _read(self, *, at: SubscriptionId | None = None) -> None:
        desk = self._session.desk
        found = self._session.ask(desk.subscriptions) or ()
        topics = self._session.ask(desk.topics) or ()
        names = {topic.id: topic.name for topic in topics}
        before = self.view.currentIndex().row()
        self.model.show([_row(one, names.get(one.topic, "") if one.topic else "") for one in found])
        self.topic.clear()
        self.topic.addItem(self.tr("Wherever they are sorted"), None)
        for topic in topics:
            self.topic.addItem(topic.name, topic.id)
        number = next((row for row, one in enumerate(found) if one.id == at), before)
        self.view.go_to(max(number, 0))
        for part, is_shown in ((self.nothing, not found), (self.view, bool(found))):
            part.setVisible(is_shown)
        self._offer()

    def _offer(self, *_: object) -> None:
        chosen = self.chosen()
        may_write = not self._session.is_read_only
        for part in (self.refresh, self.leave, self.topic):
            part.setEnabled(bool(chosen) and may_write)
        single = chosen[0] if len(chosen) == 1 else None
        self.name.setEnabled(single is not None and may_write)
        self.name.setText(single.title if single is not None else "")
        self.name.setPlaceholderText(single.address if single is not None else "")
        self.topic.setCurrentIndex(max(self.topic.findData(chosen[0].topic), 0) if chosen else 0)
        self.add.setEnabled(bool(self.address.text().strip()) and may_write)
        self.verb.setEnabled(may_write and any(not _of(row).is_unasked for row in self.model.rows))

    def _follow(self, _changes: Changes) -> None:
        self._read()

    # What is done

    def accept(self) -> None:
        if self.verb.isEnabled():
            super().accept()
            self.refresh_asked.emit(None)

    def _refresh_selected(self) -> None:
        wanted = [one.id for one in self.chosen()]
        super().accept()
        self.refresh_asked.emit(wanted)

    def _subscribe(self) -> None:
        address = self.address.text().strip()
        if not self.add.isEnabled():
            return
        subscribe = partial(self._session.desk.subscribe, address)
        made = self._session.ask(subscribe, to=self.complain)
        if made is not None:
            self.address.clear()
            self._read(at=made.id)
            self.view.setFocus()

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Subscribe to a folder"))
        if name:
            self.address.setText(name)
            self._subscribe()

    def _ask_list(self) -> None:
        shown = self.tr("Lists of feeds (*.opml *.xml);;All files (*)")
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Subscribe to a list of feeds"), "", shown)
        if name:
            self.list_asked.emit(Path(name))

    def _unsubscribe(self) -> None:
        for one in self.chosen():
            self._session.ask(partial(self._session.desk.unsubscribe, one.id), to=self.complain)

    def _give_name(self) -> None:
        """Call what is selected as it is typed; without a name it is called as it calls itself at the next look."""
        title, chosen = self.name.text().strip(), self.chosen()
        if len(chosen) == 1 and self.name.isModified() and title != chosen[0].title:
            change = partial(
                self._session.desk.change_subscription, chosen[0].id, title=title, topic=chosen[0].topic
            )
            self._session.ask(change, to=self.complain)

    def _give_topic(self, _number: int) -> None:
        topic: TopicId | None = self.topic.currentData()
        for one in self.chosen():
            change = partial(self._session.desk.change_subscription, one.id, title=one.title, topic=topic)
            self._session.ask(change, to=self.complain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() and not self.verb.hasFocus():
            # Enter in the address subscribes; nothing is fetched because somebody pressed it in passing
            return
        super().keyPressEvent(event)


def _of(row: Row) -> Subscription:
    assert isinstance(row.value, Subscription)
    return row.value


def _row(one: Subscription, topic: str) -> Row:
    drawing = "newspaper" if one.kind is SubscriptionKind.FEED else "folder"
    tone = "danger" if one.fault and not one.is_unasked else "third"
    return Row(one.name, last_look(one), topic, drawing, tone, value=one)


def last_look(one: Subscription) -> str:
    """Return what came of the last look at a subscription: "17 Nov 2026, 14:02 · 3 new articles"."""
    if one.checked is None:
        not_yet = QCoreApplication.translate("SubscriptionsDialog", "Not looked at yet")
        return sentences.said(one.fault) if one.fault else not_yet
    came = sentences.said(one.fault) if one.fault else Counts.tr("%Ln new article(s)", "", one.found)
    return QCoreApplication.translate("SubscriptionsDialog", "{moment} · {came}").format(
        moment=past_words.moment(one.checked), came=came
    )
