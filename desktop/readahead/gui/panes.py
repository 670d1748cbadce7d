"""The panes of an open library and what passes between them: a place, a card, a memo, an act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter

from readahead.gui import read_only
from readahead.gui.acting import Acting
from readahead.gui.actions import TOPIC_KEYS
from readahead.gui.arrangement import Arrangement
from readahead.gui.asking import Asking
from readahead.gui.card_list import CardList
from readahead.gui.exporting import Exporter
from readahead.gui.going import Going
from readahead.gui.importing import DropVeil, Importer, can_take
from readahead.gui.keeper import Keeper
from readahead.gui.memo_asking import MemoAsking
from readahead.gui.memo_pane import MemoPane
from readahead.gui.open_memo import OpenMemo
from readahead.gui.palette import Palette
from readahead.gui.place import ALL, Place, PlaceKind
from readahead.gui.reader import Reader
from readahead.gui.rereading import Rereader
from readahead.gui.safety import Safety
from readahead.gui.session import Session
from readahead.gui.sharing import Sharing
from readahead.gui.sidebar import Sidebar
from readahead.gui.verifying import Verifier
from readahead.gui.watching import Watch
from readahead.gui.welcome import Welcome
from readahead.gui.working import Worker
from readahead.model.card import CardId
from readahead.model.changes import Changes
from readahead.model.history import Act
from readahead.model.memo import MemoId
from readahead.model.topic import Topic

if TYPE_CHECKING:
    from readahead.desk.reports import ImportReport
    from readahead.gui.window import Window


class Panes(QObject):
    """Made when a library is attached to *window*; begun once it stands in it, ended before it closes."""

    def __init__(self, session: Session, window: Window) -> None:
        super().__init__(window)
        self.session, self._window, self._actions = session, window, window.actions_
        self.memo = OpenMemo(session, self)
        self.sidebar = Sidebar(session, self.memo)
        self.cards = CardList(session, self.memo)
        self.reader = Reader(session, self.memo)
        self.memo_pane = MemoPane(session, self.memo)
        self.welcome = Welcome(session.theme)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.veil = DropVeil(session.theme, window)
        self.importer = Importer(session, window.messages, window.strip, window)
        self.exporter = Exporter(session, window.messages, window.strip, window)
        self.rereader = Rereader(session, window.messages, window.strip, window)
        self.asking = Asking(session, self.memo, window)
        self.memo_asking = MemoAsking(session, self.memo, self.asking, self.memo_pane, window)
        self.keeper = Keeper(session, window.messages, window.strip, self)
        self.worker = Worker(session, window.messages, window.strip, self)
        self.safety = Safety(session, window.messages, self.worker, window)
        self.arrangement = Arrangement(self, session.settings)
        self.palette = Palette(session, self._actions, window)
        self.going = Going(self, self._actions)
        self.acting = Acting(self, window.messages)
        self.watch = Watch(session, self._is_working, self)
        self.next_undo: Act | None = None
        self.next_redo: Act | None = None
        self.sharing = Sharing(session, window.messages, self.worker, window)
        self.verifier = Verifier(session, self.memo, window.messages, self.worker, window)
        self._wires: list[tuple[QAction, _without_arguments]] = []
        self._connect_panes()
        self._connect_work()
        self._connect_actions()

    def begin(self) -> None:
        """Read the library for the first time."""
        self.memo.open_last()
        self.memo_pane.show_memo()
        self.sidebar.reload()
        self.sidebar.go(ALL)
        self._show_body()
        self._show_acts()
        self.arrangement.restore(self._window.width())
        self._focus_first()
        self._say_standing()
        if not self.session.is_read_only:
            self.rereader.look()
        self.watch.begin()
        self.keeper.begin()

    def end(self, *, is_forced: bool = False) -> bool:
        """Store what is being written and stop what runs; return whether the window may close.

        It may not where something cannot be stored, unless that *is_forced*.
        """
        if not self.flush() and not is_forced:
            return False
        self.watch.stop()
        self.palette.stop()
        self.cards.stop()
        self.importer.stop()
        self.exporter.stop()
        self.rereader.stop()
        self.worker.stop()
        self.keeper.stop()
        self.session.beside.stop()
        self.session.finder.stop()
        self.memo_pane.preview.stop()
        self.arrangement.store()
        return True

    def leave(self) -> None:
        """Let go of the window, which is to show another library; `end` has been called."""
        for action, wire in self._wires:
            action.triggered.disconnect(wire)
        self._wires = []
        for page in (self.welcome, self.split):
            self._window.body.removeWidget(page)
            page.deleteLater()
        for part in (
            self.veil,
            self.palette,
            self.importer,
            self.exporter,
            self.rereader,
            self.asking,
            self.safety,
            self.sharing,
            self.verifier,
        ):
            part.deleteLater()
        self.session.deleteLater()
        self.deleteLater()

    def fit(self, width: int) -> None:
        """Fold panes away, or bring them back, for a window of that width."""
        self.arrangement.fit(width)

    def can_take(self, mime: QMimeData) -> bool:
        """Return whether something held over the window can be imported."""
        return can_take(mime)

    # Who tells whom

    def _connect_panes(self) -> None:
        sidebar, cards, reader, memo_pane = self.sidebar, self.cards, self.reader, self.memo_pane
        sidebar.went.connect(cards.go)
        sidebar.memo_asked.connect(self.open_memo)
        sidebar.new_topic_asked.connect(self.asking.new_topic)
        sidebar.new_memo_asked.connect(self._new_memo)
        sidebar.topic_edit_asked.connect(self.asking.edit_topic)
        sidebar.topic_nest_asked.connect(self.asking.nest_topic)
        sidebar.topic_merge_asked.connect(self.asking.merge_topic)
        sidebar.topic_split_asked.connect(self.asking.split_topic)
        sidebar.sort_asked.connect(self.acting.sort_again)
        sidebar.went.connect(self._show_topic_acts)
        cards.chosen.connect(self._show_card)
        cards.annotate_asked.connect(self.acting.annotate)
        cards.correct_asked.connect(self.asking.correct_card)
        cards.topic_asked.connect(self.asking.new_topic)
        cards.place_asked.connect(sidebar.go)
        cards.filtered.connect(reader.article.find_words)
        reader.card_asked.connect(self.go_to_card)
        reader.place_asked.connect(sidebar.go)
        reader.topic_asked.connect(self.asking.new_topic)
        reader.correct_asked.connect(self.asking.correct_card)
        reader.memo_asked.connect(self.acting.add_to_memo)
        self.acting.memo_asked.connect(self._new_memo)
        reader.story_asked.connect(self.asking.story)
        self.asking.place_asked.connect(sidebar.go)
        reader.new_card_asked.connect(self.acting.make_card)
        memo_pane.card_asked.connect(self.go_to_card)
        memo_pane.new_memo_asked.connect(self._new_memo)
        memo_pane.export_asked.connect(self._export)
        memo_pane.since.asked.connect(self.verifier.show_since)
        self.verifier.card_asked.connect(self.go_to_card)
        self.verifier.memo_asked.connect(self.open_memo)

    def _connect_work(self) -> None:
        window, importer = self._window, self.importer
        self.session.failed.connect(window.messages.warn)
        self.session.noticed.connect(window.messages.inform)
        self.memo_pane.orphaned.connect(self._say_orphaned)
        self.session.changed.connect(self._follow)
        self.memo.changed.connect(self._show_memo_acts)
        importer.imported.connect(self._arrive)
        self.session.moved.connect(self.safety.say_moved)
        self.session.damaged.connect(self.safety.say_damaged)
        self.watch.lost.connect(self.safety.say_moved)
        workers = (importer, self.exporter, self.rereader, self.worker, self.keeper)
        for worker in (*workers, self.session.beside, self.session.finder, self.memo_pane.preview):
            worker.broke.connect(window.broke)
        self.welcome.starter.clicked.connect(importer.take_starter)
        for files in (self.welcome.files, self.cards.import_button):
            files.clicked.connect(importer.ask_files)
        for paste in (self.welcome.paste, self.cards.paste_button):
            paste.clicked.connect(importer.paste)
        self.cards.sources.date_asked.connect(importer.ask_dates)

    def _connect_actions(self) -> None:
        for name, slot in (
            ("import_files", self.importer.ask_files),
            ("import_folder", self.importer.ask_folder),
            ("paste", self.importer.paste),
            ("starter", self.importer.take_starter),
            ("read_again", self.rereader.read),
            ("undo", self.acting.undo),
            ("redo", self.acting.redo),
            ("filter", self._focus_filter),
            ("search", self.going.search),
            ("next_card", partial(self.cards.view.step, 1)),
            ("previous_card", partial(self.cards.view.step, -1)),
            ("add_to_memo", self.acting.add_to_memo),
            ("annotate", self.reader.annotate),
            ("correct", self.reader.correct),
            ("why", self.reader.head.toggle_why),
            ("related", self.reader.relations.focus),
            ("story", self.reader.ask_story),
            ("new_card", self.reader.make_card),
            ("new_card_of", self.reader.choose_kind),
            ("next_uncarded", self.reader.next_uncarded),
            ("previous_uncarded", self.reader.previous_uncarded),
            ("show_uncarded", self.reader.bar.toggle_coverage),
            ("keep", self.acting.keep),
            ("dismiss", self.acting.dismiss),
            ("renew", self.acting.renew),
            ("new_topic", partial(self.asking.new_topic, ())),
            ("edit_topic", partial(self._ask_topic, self.asking.edit_topic)),
            ("nest_topic", partial(self._ask_topic, self.asking.nest_topic)),
            ("merge_topic", partial(self._ask_topic, self.asking.merge_topic)),
            ("split_topic", partial(self._ask_topic, self.asking.split_topic)),
            ("sort_again", self.acting.sort_again),
            ("new_memo", self._new_memo),
            ("memo_head", self.asking.memo_head),
            ("memo_layout", self.memo_asking.layout),
            ("export", self._export),
            ("deliver", self._deliver),
            ("supplement", self.verifier.supplement),
            ("verify", self.verifier.ask),
            ("sidebar", self.arrangement.toggle_sidebar),
            ("memo_pane", self.arrangement.toggle_memo),
            ("next_pane", partial(self.arrangement.move_focus, 1)),
            ("previous_pane", partial(self.arrangement.move_focus, -1)),
            ("export_library", self.sharing.ask_export),
            ("import_library", self.sharing.ask_library),
            ("bundle_topic", partial(self._ask_topic, self.sharing.ask_bundle_of_topic)),
            ("bundle_memo", self._bundle_memo),
            ("merge", self.sharing.ask_merge),
            ("backups", self.safety.show_backups),
            ("check", self.safety.check),
            ("history", self.asking.history),
            ("trash", self.asking.trash),
            ("settings", self.asking.settings),
            ("shortcuts", partial(self.asking.shortcuts, self._actions)),
            ("about", self.asking.about),
        ):
            self._wire(name, slot)
        for number in TOPIC_KEYS:
            topic = partial(self.sidebar.go_to_topic, number)
            self._wire(f"topic_{number}", topic)
        mark, eye = self._actions["show_uncarded"], self.reader.bar.eye
        mark.setCheckable(True)
        mark.setChecked(eye.isChecked())
        eye.toggled.connect(mark.setChecked)
        self._actions.only_in("edit_topic", self.sidebar.view)
        self._actions.only_in("add_to_memo", self.cards.view, self.reader.article)
        self.sidebar.help.clicked.connect(self._actions["shortcuts"].trigger)

    def _wire(self, name: str, slot: Callable[[], object]) -> None:
        wire = _without_arguments(slot)
        self._actions[name].triggered.connect(wire)
        self._wires.append((self._actions[name], wire))

    def _say_standing(self) -> None:
        """Say what a person should know of where the library lies and how it was found, in one bar."""
        desk, notice = self.session.desk, self._window.notice
        said = self.session.ask(lambda: desk.warnings) or ()
        if self.session.is_read_only:
            for part in (self.cards, self.reader, self.memo_pane, self.sidebar, self.welcome):
                read_only.lock(part, self.session.reading_only)
            notice.remark(self.session.reading_only, details=said)
        elif said:
            notice.remark(said[0], details=said[1:])

    # What the whole window shows

    def _follow(self, changes: Changes) -> None:
        self._show_acts()
        if changes.topics:
            self._show_topic_acts()
        if changes.articles:
            self._show_body()

    def _show_body(self) -> None:
        is_empty = self.session.ask(self.session.desk.count_articles) == 0
        shown = self.welcome if is_empty else self.split
        if self._window.body.currentWidget() is not shown:
            self._window.body.setCurrentWidget(shown)
            self._focus_first()

    def _focus_first(self) -> None:
        if self._window.body.currentWidget() is self.welcome:
            self.welcome.starter.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cards.focus_list()

    def _show_acts(self) -> None:
        desk = self.session.desk
        undo = self.next_undo = self.session.ask(desk.next_undo)
        redo = self.next_redo = self.session.ask(desk.next_redo)
        words = self.tr("Undo {act}").format(act=undo.name) if undo else self.tr("Undo")
        again = self.tr("Redo {act}").format(act=redo.name) if redo else self.tr("Redo")
        for name, act, text in (("undo", undo, words), ("redo", redo, again)):
            self._actions[name].setText(text)
            self._actions.enable(name, act is not None)

    def _show_memo_acts(self) -> None:
        for name in ("export", "memo_head", "memo_layout", "bundle_memo", "deliver", "supplement"):
            self._actions.enable(name, self.memo.memo is not None)

    def _show_topic_acts(self, *_: object) -> None:
        topic = self.sidebar.topic
        has_others = len(self.sidebar.model.all_topics) > 1
        for name, is_possible in (
            ("edit_topic", True),
            ("bundle_topic", True),
            ("nest_topic", has_others),
            ("merge_topic", has_others),
            ("split_topic", topic is not None and topic.cards > 1),
        ):
            self._actions.enable(name, topic is not None and is_possible)

    # What is asked for

    def go_to_card(self, card: CardId) -> None:
        """Show a card in the reader, and in the list where it stands there."""
        if self.cards.place.kind is not PlaceKind.SOURCES and self.cards.model.row_of(card) >= 0:
            self.cards.show_card(card)
        self.reader.show_card(card)

    def _show_card(self, card: CardId | None) -> None:
        article = self.cards.place.article
        if card is None and article is not None:
            self.reader.show_article(article)
        else:
            self.reader.show_card(card)

    def _ask_topic(self, dialog: Callable[[Topic], None]) -> None:
        if self.sidebar.topic is not None:
            dialog(self.sidebar.topic)

    def _focus_filter(self) -> None:
        self.cards.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.cards.filter.selectAll()

    def _is_working(self) -> bool:
        """Return whether work of this window writes to the library beside it."""
        return not self._window.strip.isHidden()

    def _say_orphaned(self, words: str) -> None:
        sentence = self.tr(
            "The line you were writing was removed elsewhere, with its section; your words stand below."
        )
        self._window.messages.warn(sentence, details=[words])

    def flush(self) -> bool:
        """Store what is being written; return whether nothing is left unstored."""
        self.memo_pane.flush()
        return self.reader.flush()

    def open_memo(self, memo: MemoId) -> None:
        """Open a memo beside the cards."""
        self.memo.open(memo)
        self.arrangement.show_memo()

    def _new_memo(self) -> None:
        place = self.sidebar.place
        self.asking.new_memo(place.topic if place.kind is PlaceKind.TOPIC else None)
        self.arrangement.show_memo()

    def _bundle_memo(self) -> None:
        if self.memo.memo is not None and self.flush():
            self.sharing.ask_bundle_of_memo(self.memo.memo)

    def _export(self) -> None:
        if self.memo.memo is not None and self.flush():
            self.exporter.ask(self.memo.memo, warning=self.memo_pane.preview.gauge.warning)

    def _deliver(self) -> None:
        if self.flush():
            self.verifier.deliver()

    def _arrive(self, report: ImportReport) -> None:
        """Show what an import brought: the article where it is one, else what is new."""
        made = [item.article for item in report.items if item.article is not None and item.cards]
        if len(made) == 1:
            self.sidebar.go(Place(PlaceKind.ARTICLE, article=made[0]))
        elif made and self.sidebar.place.kind is PlaceKind.ARTICLE:
            self.sidebar.go(Place(PlaceKind.NEW))


class _without_arguments:  # noqa: N801 - reads as what it does
    """A slot that drops what its signal carries: an action says whether it is checked, which none here is."""

    def __init__(self, slot: Callable[[], object]) -> None:
        self._slot = slot

    def __call__(self, *_: object) -> None:
        self._slot()
