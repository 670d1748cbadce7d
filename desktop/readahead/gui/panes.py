"""The panes of an open library and what passes between them: a place, a card, a memo, an act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QSplitter

from readahead.gui import read_only, sentences
from readahead.gui.acting import Acting
from readahead.gui.arrangement import Arrangement
from readahead.gui.asking import Asking
from readahead.gui.bulk_bar import BulkBar
from readahead.gui.card_list import CardList
from readahead.gui.draft_keeper import DraftKeeper
from readahead.gui.exporting import Exporter
from readahead.gui.going import Going
from readahead.gui.importing import DropVeil, Importer, can_take
from readahead.gui.keeper import Keeper
from readahead.gui.many import Many
from readahead.gui.memo_asking import MemoAsking
from readahead.gui.memo_pane import MemoPane
from readahead.gui.open_memo import OpenMemo
from readahead.gui.palette import Palette
from readahead.gui.place import Place, PlaceKind
from readahead.gui.printing import Printing
from readahead.gui.reader import Reader
from readahead.gui.rereading import Rereader
from readahead.gui.reselecting import Reselecting
from readahead.gui.safety import Safety
from readahead.gui.session import Session
from readahead.gui.sharing import Sharing
from readahead.gui.sidebar import Sidebar
from readahead.gui.subscriptions import Subscriptions
from readahead.gui.verifying import Verifier
from readahead.gui.watching import Watch
from readahead.gui.welcome import Welcome
from readahead.gui.where_left import WhereLeft
from readahead.gui.wiring import Wiring
from readahead.gui.working import Worker
from readahead.model.article import ArticleId
from readahead.model.card import CardId
from readahead.model.changes import Changes
from readahead.model.history import Act
from readahead.model.memo import MemoId

if TYPE_CHECKING:
    from readahead.desk.reports import ImportReport
    from readahead.gui.window import Window


class Panes(QObject):
    """Made when a library is attached to *window*; begun once it stands in it, ended before it closes."""

    def __init__(self, session: Session, window: Window) -> None:
        super().__init__(window)
        self.session, self._window, self._actions = session, window, window.actions_
        self.memo = OpenMemo(session, self)
        self.split = split = QSplitter(Qt.Orientation.Horizontal, window.body)
        self.sidebar = Sidebar(session, self.memo, split)
        self.cards = CardList(session, self.memo, split)
        self.reader = Reader(session, self.memo, split)
        self.memo_pane = MemoPane(session, self.memo, split)
        self.welcome = Welcome(session.theme)
        self.veil = DropVeil(session.theme, window)
        self.importer = Importer(session, window.messages, window.strip, window)
        self.exporter = Exporter(session, window.messages, window.strip, window)
        self.rereader = Rereader(session, window.messages, window.strip, window)
        self.asking = Asking(session, self.memo, window)
        self.memo_asking = MemoAsking(session, self.memo, self.asking, self.memo_pane, window)
        self.keeper = Keeper(session, window.messages, window.strip, self)
        self.worker = Worker(session, window.messages, window.strip, self)
        self.subscriptions = Subscriptions(self.importer, session, window.messages, self.worker, window)
        self.safety = Safety(session, window.messages, self.worker, window)
        self.arrangement = Arrangement(self, session.settings)
        self.arrangement.arranged.connect(self._offer_panes)
        self.palette = Palette(session, self._actions, window)
        self.going = Going(self, self._actions)
        self.many = self.cards.many = self.sidebar.many = Many(session, self.worker)
        self.acting = Acting(self, window.messages)
        self.reselecting = Reselecting(session, self.cards)
        self.bulk = BulkBar(session, self.cards, self.acting, self.many)
        self.cards.column.addWidget(self.bulk)
        self.watch = Watch(session, self._is_working, self)
        self.next_undo: Act | None = None
        self.next_redo: Act | None = None
        self.sharing = Sharing(session, window.messages, self.worker, window)
        self.printing = Printing(session, window.messages, self.worker, window)
        self.verifier = Verifier(session, self.memo, window.messages, self.worker, window)
        self.where_left = WhereLeft(self, window)
        self.drafts = DraftKeeper(self, window)
        self._wiring = Wiring(self, window)

    def begin(self) -> None:
        """Read the library for the first time."""
        self.memo.open_last(self.where_left.before.memo)
        self.memo_pane.show_memo()
        self.where_left.restore()
        self._show_body()
        self._show_acts()
        self.arrangement.restore(self._window.width())
        self._focus_first()
        self.where_left.focus()
        self._say_standing()
        if not self.session.is_read_only:
            self.rereader.look()
        self.watch.begin()
        self.keeper.begin()
        self.where_left.begin()
        self.going.trail.forget()
        self.drafts.begin()
        self.subscriptions.begin()

    def end(self, *, is_forced: bool = False) -> bool:
        """Store what is being written and stop what runs; return whether the window may close.

        It may not where something cannot be stored, unless that *is_forced*.
        """
        if not self.flush() and not is_forced:
            return False
        self.where_left.stop()
        self.drafts.stop()
        self.subscriptions.stop()
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
        self._wiring.cut()
        self._window.top.offer(sidebar=False, memo=False)
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
            self.subscriptions,
            self.safety,
            self.sharing,
            self.printing,
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

    def _say_standing(self) -> None:
        """Say what a person should know of where the library lies and how it was found, in one bar."""
        desk, notice = self.session.desk, self._window.notice
        said = self.session.ask(lambda: desk.warnings) or ()
        if self.session.is_read_only:
            for part in (self.cards, self.bulk, self.reader, self.memo_pane, self.sidebar, self.welcome):
                read_only.lock(part, self.session.reading_only)
            notice.remark(self.session.reading_only, details=said)
        elif said:
            notice.remark(said[0], details=said[1:])

    # What the whole window shows

    def follow(self, changes: Changes) -> None:
        """Show what an act, here or elsewhere, has changed."""
        self._show_acts()
        self.acting.follow()
        self._window.messages.accept()
        if changes.topics:
            self.show_topic_acts()
        if changes.articles:
            self._show_body()

    def _show_body(self) -> None:
        is_empty = self.session.ask(self.session.desk.count_articles) == 0
        shown = self.welcome if is_empty else self.split
        if self._window.body.currentWidget() is not shown:
            self._window.body.setCurrentWidget(shown)
            self._focus_first()
        self._offer_panes()

    def _offer_panes(self) -> None:
        """Let what is folded away be brought back from the top bar."""
        is_split = self._window.body.currentWidget() is self.split
        sidebar, memo = self.sidebar.isHidden(), self.memo_pane.isHidden()
        self._window.top.offer(sidebar=is_split and sidebar, memo=is_split and memo)

    def _focus_first(self) -> None:
        if self._window.body.currentWidget() is self.welcome:
            self.welcome.starter.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cards.focus_list()

    def _show_acts(self) -> None:
        desk = self.session.desk
        undo = self.next_undo = self.session.ask(desk.next_undo)
        redo = self.next_redo = self.session.ask(desk.next_redo)
        words = self.tr("Undo {act}").format(act=sentences.said(undo.name)) if undo else self.tr("Undo")
        again = self.tr("Redo {act}").format(act=sentences.said(redo.name)) if redo else self.tr("Redo")
        for name, act, text in (("undo", undo, words), ("redo", redo, again)):
            self._actions[name].setText(text)
            self._actions.enable(name, act is not None)

    def show_memo_acts(self) -> None:
        """Allow what needs a memo where one is open."""
        for name in (
            "export",
            "pages",
            "print",
            "memo_head",
            "memo_layout",
            "bundle_memo",
            "deliver",
            "supplement",
        ):
            self._actions.enable(name, self.memo.memo is not None)

    def show_topic_acts(self, *_: object) -> None:
        """Allow what needs a topic where the sidebar stands on one."""
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
        self.going.leave(card)
        self.show_card(card)

    def show_card(self, card: CardId) -> None:
        """Show a card in the reader, and in the list where it stands there; the way there is not remembered."""
        self.cards.show_card(card)
        self.reader.show_card(card)

    def show_chosen(self, card: CardId | None) -> None:
        """Show the card the list stands on; with none, the article the list is of.

        Where the list has gone on by itself, nobody's writing is taken away.
        """
        article = self.cards.place.article
        if self.reader.holds and card != self.reader.card:
            if self.session.is_renewing:
                self.session.noticed.emit(
                    self.tr("The list has changed; the card you are writing on stays open.")
                )
        elif card is None and article is not None:
            self.reader.show_article(article)
        else:
            self.reader.show_card(card)

    def show_source(self, article: ArticleId | None) -> None:
        """Show the article the list of sources stands on, unless a note is being written."""
        if self.reader.holds:
            return
        if article is None:
            self.reader.show_card(None)
        else:
            self.reader.show_article(article)

    def focus_filter(self) -> None:
        """Put the keyboard on the filter of the cards."""
        self.cards.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.cards.filter.selectAll()

    def _is_working(self) -> bool:
        """Return whether work of this window writes to the library beside it."""
        return not self._window.strip.isHidden()

    def say_orphaned(self, words: str) -> None:
        """Show the *words* that were being written into a line that is gone."""
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

    def new_memo(self) -> None:
        """Ask for a new memo, of the topic one is at."""
        place = self.sidebar.place
        self.asking.new_memo(place.topic if place.kind is PlaceKind.TOPIC else None)
        self.arrangement.show_memo()

    def bundle_memo(self) -> None:
        """Ask where the open memo's bundle is to lie."""
        if self.memo.memo is not None and self.flush():
            self.sharing.ask_bundle_of_memo(self.memo.memo)

    def export(self) -> None:
        """Ask how the open memo is to be exported."""
        if self.memo.memo is not None and self.flush():
            self.exporter.ask(self.memo.memo, warning=self.memo_pane.preview.gauge.warning)

    def print_memo(self) -> None:
        """Ask for a printer, and print the open memo there."""
        if self.memo.memo is not None and self.flush():
            self.printing.ask(self.memo.memo)

    def deliver(self) -> None:
        """Remember the open memo as it stands as delivered."""
        if self.flush():
            self.verifier.deliver()

    def arrive(self, report: ImportReport) -> None:
        """Show what an import brought: the article where it is one, else what is new."""
        made = [item.article for item in report.items if item.article is not None and item.cards]
        if len(made) == 1:
            self.sidebar.go(Place(PlaceKind.ARTICLE, article=made[0]))
        elif made and self.sidebar.place.kind is PlaceKind.ARTICLE:
            self.sidebar.go(Place(PlaceKind.NEW))
