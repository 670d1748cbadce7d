"""Who tells whom among the panes, and which action does what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from readahead.gui.actions import TOPIC_KEYS, Actions
from readahead.gui.empty_words import Offer
from readahead.gui.reselecting import list_in
from readahead.gui.views import View, offered
from readahead.model.article import ArticleId
from readahead.model.memo import MemoId
from readahead.model.topic import Topic

if TYPE_CHECKING:
    from readahead.gui.panes import Panes
    from readahead.gui.window import Window


class Wiring:
    """Connects the parts of *panes* with one another and with the actions of *window*, until `cut`."""

    def __init__(self, panes: Panes, window: Window) -> None:
        self._panes, self._window = panes, window
        self._actions: Actions = window.actions_
        self._wires: list[tuple[QAction, _without_arguments]] = []
        self._connect_panes()
        self._connect_work()
        self._connect_actions()

    def cut(self) -> None:
        """Let go of the window's actions, which outlive the panes."""
        for action, wire in self._wires:
            action.triggered.disconnect(wire)
        self._wires = []

    def _connect_panes(self) -> None:
        panes = self._panes
        sidebar, cards, reader, memo_pane = panes.sidebar, panes.cards, panes.reader, panes.memo_pane
        # before the list goes
        sidebar.went.connect(panes.going.leave_place)
        sidebar.went.connect(cards.go)
        sidebar.memo_asked.connect(panes.open_memo)
        sidebar.new_topic_asked.connect(panes.asking.new_topic)
        sidebar.new_memo_asked.connect(panes.new_memo)
        sidebar.memo_export_asked.connect(self._export_memo)
        sidebar.topic_edit_asked.connect(panes.asking.edit_topic)
        sidebar.topic_nest_asked.connect(panes.asking.nest_topic)
        sidebar.topic_merge_asked.connect(panes.asking.merge_topic)
        sidebar.topic_split_asked.connect(panes.asking.split_topic)
        sidebar.sort_asked.connect(panes.acting.sort_again)
        sidebar.went.connect(panes.show_topic_acts)
        cards.chosen.connect(panes.show_chosen)
        cards.stood_on.connect(panes.show_source)
        cards.leaving.connect(reader.flush)
        cards.annotate_asked.connect(panes.acting.annotate)
        cards.correct_asked.connect(panes.asking.correct_card)
        cards.topic_asked.connect(panes.asking.new_topic)
        cards.place_asked.connect(sidebar.go)
        cards.sources_asked.connect(panes.going.to_sources)
        cards.filtered.connect(reader.article.find_words)
        reader.card_asked.connect(panes.go_to_card)
        reader.place_asked.connect(sidebar.go)
        reader.topic_asked.connect(panes.asking.new_topic)
        reader.correct_asked.connect(panes.asking.correct_card)
        reader.memo_asked.connect(panes.acting.add_to_memo)
        reader.notes.tag_asked.connect(panes.going.list_tag)
        panes.acting.memo_asked.connect(panes.new_memo)
        reader.story_asked.connect(panes.asking.story)
        panes.asking.place_asked.connect(sidebar.go)
        panes.palette.orphaned.connect(cards.focus_list)
        reader.new_card_asked.connect(panes.acting.make_card)
        memo_pane.card_asked.connect(panes.go_to_card)
        memo_pane.new_memo_asked.connect(panes.new_memo)
        memo_pane.export_asked.connect(panes.export)
        memo_pane.print_asked.connect(panes.print_memo)
        memo_pane.since.asked.connect(panes.verifier.show_since)
        panes.verifier.card_asked.connect(panes.go_to_card)
        panes.verifier.memo_asked.connect(panes.open_memo)

    def _connect_work(self) -> None:
        panes = self._panes
        window, importer = self._window, panes.importer
        panes.session.failed.connect(window.messages.warn)
        panes.session.refused.connect(window.messages.refuse)
        panes.session.noticed.connect(window.messages.inform)
        panes.asking.turned.connect(window.messages.hide)
        panes.memo_pane.orphaned.connect(panes.say_orphaned)
        panes.session.changed.connect(panes.follow)
        panes.memo.changed.connect(panes.show_memo_acts)
        importer.imported.connect(panes.arrive)
        importer.changes_asked.connect(panes.asking.versions)
        panes.session.moved.connect(panes.safety.say_moved)
        panes.session.damaged.connect(panes.safety.say_damaged)
        panes.watch.lost.connect(panes.safety.say_moved)
        workers = (importer, panes.exporter, panes.rereader, panes.worker, panes.keeper)
        for worker in (*workers, panes.session.beside, panes.session.finder, panes.memo_pane.preview):
            worker.broke.connect(window.broke)
        panes.welcome.starter.clicked.connect(importer.take_starter)
        panes.welcome.other.clicked.connect(self._actions["open_library"].trigger)
        for files in (panes.welcome.files, panes.cards.empty.buttons[Offer.IMPORT]):
            files.clicked.connect(importer.ask_files)
        for paste in (panes.welcome.paste, panes.cards.empty.buttons[Offer.PASTE]):
            paste.clicked.connect(importer.paste)
        panes.cards.sources.date_asked.connect(importer.ask_dates)
        panes.cards.sources.story_asked.connect(panes.asking.story)
        panes.cards.sources.left_out_asked.connect(panes.asking.left_out)
        panes.cards.sources.details_asked.connect(panes.asking.details)
        panes.cards.sources.versions_asked.connect(panes.asking.versions)
        panes.cards.sources.reimport_asked.connect(panes.rereader.reimport)

    def _connect_actions(self) -> None:
        panes = self._panes
        for name, slot in (
            ("import_files", panes.importer.ask_files),
            ("import_folder", panes.importer.ask_folder),
            ("fetch", panes.importer.links.ask),
            ("subscriptions", panes.subscriptions.ask),
            ("refresh", panes.subscriptions.refresh_all),
            ("paste", panes.importer.paste),
            ("starter", panes.importer.take_starter),
            ("read_again", panes.rereader.read),
            ("undo", panes.acting.undo),
            ("redo", panes.acting.redo),
            ("filter", panes.focus_filter),
            ("search", panes.going.search),
            ("next_card", partial(panes.cards.step, 1)),
            ("previous_card", partial(panes.cards.step, -1)),
            ("add_to_memo", panes.acting.add_to_memo),
            ("annotate", panes.reader.annotate),
            ("correct", panes.reader.correct),
            ("read_date", panes.reader.read_date),
            ("why", panes.reader.head.toggle_why),
            ("related", panes.reader.relations.focus),
            ("story", panes.reader.ask_story),
            ("article_details", partial(self._ask_article, panes.asking.details)),
            ("article_versions", partial(self._ask_article, panes.asking.versions)),
            ("article_left_out", partial(self._ask_article, panes.asking.left_out)),
            ("article_again", partial(self._ask_article, panes.rereader.reimport)),
            ("back", panes.going.back),
            ("forward", panes.going.forward),
            ("copy_cited", panes.reader.copy),
            ("new_card", panes.reader.make_card),
            ("new_card_of", panes.reader.choose_kind),
            ("next_uncarded", panes.reader.next_uncarded),
            ("previous_uncarded", panes.reader.previous_uncarded),
            ("show_uncarded", panes.reader.bar.toggle_coverage),
            ("keep", panes.acting.keep),
            ("dismiss", panes.acting.dismiss),
            ("renew", panes.acting.renew),
            ("new_topic", partial(panes.asking.new_topic, ())),
            ("edit_topic", partial(self._ask_topic, panes.asking.edit_topic)),
            ("nest_topic", partial(self._ask_topic, panes.asking.nest_topic)),
            ("merge_topic", partial(self._ask_topic, panes.asking.merge_topic)),
            ("split_topic", partial(self._ask_topic, panes.asking.split_topic)),
            ("sort_again", panes.acting.sort_again),
            ("new_memo", panes.new_memo),
            ("memo_head", panes.asking.memo_head),
            ("memo_layout", panes.memo_asking.layout),
            ("pages", panes.memo_pane.preview.enlarge),
            ("export", panes.export),
            ("print", panes.print_memo),
            ("deliver", panes.deliver),
            ("supplement", panes.verifier.supplement),
            ("verify", panes.verifier.ask),
            ("sidebar", panes.arrangement.toggle_sidebar),
            ("memo_pane", panes.arrangement.toggle_memo),
            ("next_pane", partial(panes.arrangement.move_focus, 1)),
            ("previous_pane", partial(panes.arrangement.move_focus, -1)),
            ("export_library", panes.sharing.ask_export),
            ("import_library", panes.sharing.ask_library),
            ("bundle_topic", partial(self._ask_topic, panes.sharing.ask_bundle_of_topic)),
            ("bundle_memo", panes.bundle_memo),
            ("merge", panes.sharing.ask_merge),
            ("backups", panes.safety.show_backups),
            ("check", panes.safety.check),
            ("history", panes.asking.history),
            ("trash", panes.asking.trash),
            ("settings", panes.asking.settings),
            ("shortcuts", partial(panes.asking.shortcuts, self._actions)),
            ("about", panes.asking.about),
        ):
            self._wire(name, slot)
        for kind in offered():
            self._wire(f"view_{kind}", partial(panes.cards.look, kind))
        for number in TOPIC_KEYS:
            topic = partial(panes.sidebar.go_to_topic, number)
            self._wire(f"topic_{number}", topic)
        mark, eye = self._actions["show_uncarded"], panes.reader.bar.eye
        mark.setCheckable(True)
        mark.setChecked(eye.isChecked())
        eye.toggled.connect(mark.setChecked)
        self._actions.only_in("edit_topic", panes.sidebar.view)
        self._actions.only_in("add_to_memo", panes.cards.view, panes.reader.article)
        # in the filter, a note or the outline Delete means something else
        self._actions.only_in("dismiss", panes.cards.stack, panes.bulk, panes.reader.article)
        panes.cards.view_made.connect(self._take_view)
        panes.sidebar.help.clicked.connect(self._actions["shortcuts"].trigger)

    def _take_view(self, view: View) -> None:
        """Let Enter add to the memo in a view that is made later, too."""
        shown = list_in(view)
        if shown is not None:
            self._actions.also_in("add_to_memo", shown)

    def _wire(self, name: str, slot: Callable[[], object]) -> None:
        wire = _without_arguments(slot)
        self._actions[name].triggered.connect(wire)
        self._wires.append((self._actions[name], wire))

    def _export_memo(self, memo: MemoId) -> None:
        self._panes.open_memo(memo)
        self._panes.export()

    def _ask_article(self, dialog: Callable[[ArticleId], None]) -> None:
        if self._panes.reader.shown is not None:
            dialog(self._panes.reader.shown)

    def _ask_topic(self, dialog: Callable[[Topic], None]) -> None:
        if self._panes.sidebar.topic is not None:
            dialog(self._panes.sidebar.topic)


class _without_arguments:  # noqa: N801 - reads as what it does
    """A slot that drops what its signal carries: an action says whether it is checked, which none here is."""

    def __init__(self, slot: Callable[[], object]) -> None:
        self._slot = slot

    def __call__(self, *_: object) -> None:
        self._slot()
