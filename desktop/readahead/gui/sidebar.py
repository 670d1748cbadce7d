"""The sidebar: where to go in the library, the topics to sort by, the memos to open; cards can be dropped on both."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from readahead.gui import fonts, sidebar_model
from readahead.gui.controls import Button, Ground, IconButton
from readahead.gui.many import WRITTEN_AT_ONCE, Many
from readahead.gui.open_memo import OpenMemo
from readahead.gui.place import ALL, SOURCES, Place, PlaceKind
from readahead.gui.session import Session
from readahead.gui.sidebar_model import Row, RowRole, SidebarModel
from readahead.gui.sidebar_view import SidebarView
from readahead.model.changes import Changes
from readahead.model.topic import Topic, TopicId

FOLDED_SETTING = "folded_topics"


class Sidebar(Ground):
    """Emits *went* with the place chosen, *memo_asked* with the memo to open, and what its menus ask for."""

    went = Signal(object)
    memo_asked = Signal(object)
    new_topic_asked = Signal()
    new_memo_asked = Signal()
    memo_export_asked = Signal(object)
    topic_edit_asked = Signal(object)
    topic_nest_asked = Signal(object)
    topic_merge_asked = Signal(object)
    topic_split_asked = Signal(object)
    sort_asked = Signal()

    def __init__(self, session: Session, open_memo: OpenMemo, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._session, self._memo = session, open_memo
        self.many = Many(session)
        self.place: Place = ALL
        self.model = SidebarModel(self)
        self.model.folded = set(str(session.settings.value(FOLDED_SETTING, "")).split())
        self.view = SidebarView(self.model, session.theme)
        self.new_topic = Button(session.theme, self.tr("New topic"), drawing="plus", look="quiet")
        self.help = IconButton(session.theme, "keyboard", self.tr("Keyboard shortcuts"), size=16)
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.clicked.connect(self._pressed)
        self.view.activated.connect(self._pressed)
        self.view.dropped.connect(self._take)
        self.view.nested.connect(self._nest)
        self.view.folded.connect(self._fold)
        self.view.keep = self._rename
        self.view.removed.connect(self._remove_memo)
        self.view.edited.connect(self.reload)
        self.view.menu_asked.connect(self._open_menu)
        self.new_topic.clicked.connect(self.new_topic_asked)
        session.changed.connect(self._follow)
        open_memo.changed.connect(self._show_memo)

    def _lay_out(self) -> None:
        fonts.at_least(self, width=180)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 4, 10, 10)
        foot.addWidget(self.new_topic)
        foot.addStretch(1)
        foot.addWidget(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def reload(self) -> None:
        """Read the rows again; the place stays, or becomes all cards where it is gone. Nothing moves under a name that is being typed."""
        if self.view.is_editing:
            return
        rows = self._session.ask(partial(sidebar_model.read, self._session.desk, self.model))
        if rows is None:
            return
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.show(rows)
        selection.blockSignals(False)
        if self.has(self.place):
            self._mark()
        elif self.place.kind not in (PlaceKind.INBOX, PlaceKind.DISMISSED):
            self.go(ALL)

    def has(self, place: Place) -> bool:
        """Return whether a place is still there."""
        if place.topic is not None:
            return self.model.topic(place.topic) is not None
        if place.article is None:
            return self.model.row_of(place) >= 0
        return self._session.find(partial(self._session.desk.article, place.article)) is not None

    def go(self, place: Place) -> None:
        """Go to a place, as a click on it does."""
        self.place = place
        if place.topic is not None and self.model.row_of(place) < 0:
            self._unfold_to(place.topic)
        self._mark()
        self.went.emit(place)

    def go_to_topic(self, number: int) -> None:
        """Go to the topic of that number, counted from 1."""
        topics = self.model.topics()
        if 0 < number <= len(topics):
            self.go(Place(PlaceKind.TOPIC, topic=topics[number - 1].id))

    def _mark(self) -> None:
        if self.view.is_editing:
            return
        shown = SOURCES if self.place.kind is PlaceKind.ARTICLE else self.place
        row = self.model.row_of(shown)
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        else:
            self.view.clearSelection()
        selection.blockSignals(False)
        self.view.viewport().update()

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(RowRole.ROW)
        if isinstance(row, Row) and row.place is not None and row.place != self.place:
            self.place = row.place
            self.went.emit(row.place)

    def _pressed(self, index: QModelIndex) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row) or row.is_head or self.view.is_editing:
            return
        if row.memo is not None:
            self.memo_asked.emit(row.memo)
        elif row.place is None:
            self.new_memo_asked.emit()
        elif row.place != self.place:
            self.go(row.place)
        self._mark()

    def _take(self, row: Row, cards: tuple) -> None:
        memo, place = row.memo, row.place
        if memo is not None:
            self.many.do(lambda desk: desk.add_to_memo(memo, cards), len(cards), at_once=WRITTEN_AT_ONCE)
        elif place is not None:
            self.many.do(lambda desk: desk.move(cards, place.topic), len(cards))

    def _nest(self, row: Row, topic: TopicId) -> None:
        parent = row.topic.id if row.topic is not None else None
        self._session.ask(partial(self._session.desk.nest_topic, topic, parent))

    def _rename(self, row: Row, words: str) -> bool:
        desk = self._session.desk
        if row.topic is not None:
            return self._session.ask(partial(desk.rename_topic, row.topic.id, words)) is not None
        if row.memo is not None:
            return self._session.ask(partial(desk.set_memo, row.memo, title=words)) is not None
        return False

    def _remove_memo(self, row: Row) -> None:
        if row.memo is not None:
            self._session.ask(partial(self._session.desk.remove_memo, row.memo))

    def _fold(self, row: Row) -> None:
        """Fold the topics under one away, or show them again; what is shown elsewhere in the window stays."""
        if row.topic is None:
            return
        self.model.folded ^= {row.topic.uuid}
        self._keep_folds()
        place = self.place
        if place.topic is not None and place.topic in self.model.under(row.topic.id) and not row.is_folded:
            self.go(Place(PlaceKind.TOPIC, topic=row.topic.id))

    def _unfold_to(self, topic: TopicId) -> None:
        for above in self.model.above(topic):
            self.model.folded.discard(above.uuid)
        self._keep_folds()

    def _keep_folds(self) -> None:
        self._session.settings.setValue(FOLDED_SETTING, " ".join(sorted(self.model.folded)))
        self.reload()

    @property
    def topic(self) -> Topic | None:
        """The topic that is open, or None."""
        return self.model.topic(self.place.topic) if self.place.topic is not None else None

    def _open_menu(self, row: Row, at: QPoint) -> None:
        menu = self.menu(row)
        if not menu.isEmpty():
            menu.popup(at)

    def menu(self, row: Row) -> QMenu:
        """Return the context menu of a topic or a memo; empty for anything else."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.topic is not None:
            self._fill_topic_menu(menu, row.topic)
        elif row.memo is not None:
            menu.addAction(self.tr("Open"), partial(self.memo_asked.emit, row.memo))
            menu.addAction(self.tr("Rename\tF2"), partial(self.view.rename, self.model.rows.index(row)))
            menu.addAction(self.tr("Export memo…"), partial(self.memo_export_asked.emit, row.memo))
            menu.addSeparator()
            menu.addAction(self.tr("Remove memo\tDel"), partial(self._remove_memo, row))
        return menu

    def _fill_topic_menu(self, menu: QMenu, topic: Topic) -> None:
        desk, has_others = self._session.desk, len(self.model.all_topics) > 1
        if topic.suggested:
            keep = partial(desk.confirm_topic, topic.id)
            menu.addAction(self.tr("Keep this topic"), partial(self._session.ask, keep))
        if topic in self.model.topics():
            menu.addAction(
                self.tr("Rename\tF2"), partial(self.view.rename, self.model.row_of_topic(topic.id))
            )
        menu.addAction(self.tr("Name and terms…\tShift+F2"), partial(self.topic_edit_asked.emit, topic))
        menu.addSeparator()
        nest = menu.addAction(self.tr("Put under…"), partial(self.topic_nest_asked.emit, topic))
        merge = menu.addAction(self.tr("Merge into…"), partial(self.topic_merge_asked.emit, topic))
        split = menu.addAction(self.tr("Split…"), partial(self.topic_split_asked.emit, topic))
        nest.setEnabled(has_others)
        merge.setEnabled(has_others)
        split.setEnabled(topic.cards > 1)
        menu.addAction(self.tr("Sort again\tF5"), self.sort_asked.emit)
        menu.addSeparator()
        remove = partial(desk.remove_topic, topic.id)
        menu.addAction(self.tr("Remove topic"), partial(self._session.ask, remove))

    def _follow(self, changes: Changes) -> None:
        if changes:
            self.reload()

    def _show_memo(self) -> None:
        self.view.open_memo = self.model.open_memo = self._memo.id
        self.view.viewport().update()
