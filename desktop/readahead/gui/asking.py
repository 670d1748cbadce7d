"""The dialogs of the window: when each is opened, and which verb of the desk its answer becomes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from readahead.gui.about_dialog import AboutDialog
from readahead.gui.actions import Actions
from readahead.gui.correcting import CorrectDialog
from readahead.gui.dialogs import Dialog, SectionDialog
from readahead.gui.head_dialog import HeadDialog
from readahead.gui.new_memo import NewMemoDialog
from readahead.gui.open_memo import OpenMemo
from readahead.gui.own_text_dialog import TextDialog
from readahead.gui.picture_files import MemoPictures
from readahead.gui.place import Place, PlaceKind
from readahead.gui.session import Answer, Session
from readahead.gui.settings_dialog import SettingsDialog
from readahead.gui.shortcuts import ShortcutsDialog
from readahead.gui.story_dialog import StoryDialog
from readahead.gui.template_files import TemplateFiles
from readahead.gui.topic_dialogs import SplitDialog, TopicChoiceDialog, TopicDialog
from readahead.model.article import ArticleId
from readahead.model.card import CardId, CardQuery
from readahead.model.memo import Block, Entry, EntryId, Header, PageSize, Section, SectionId
from readahead.model.topic import Topic, TopicId

CARDS_OFFERED = 500
"""Cards of a topic that can be ticked one by one when it is split; of more, the terms do the splitting."""


class Asking(QObject):
    """Opens one dialog at a time; `dialog` is the one that is open.

    *place_asked* carries a place that a dialog leads to; *opened* is emitted once one is open.
    """

    place_asked = Signal(object)
    opened = Signal()
    turned = Signal()

    def __init__(self, session: Session, open_memo: OpenMemo, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._memo, self._window = session, open_memo, window
        self.dialog: Dialog | None = None

    # Topics

    def new_topic(self, cards: tuple[CardId, ...] = ()) -> None:
        """Ask for a new topic, and move *cards* into it once it is made."""
        others = self._session.ask(self._session.desk.topics) or ()
        dialog = TopicDialog(self._session.theme, self._window, others=others, cards=cards)
        dialog.given.connect(partial(self._make_topic, cards))
        self.show(dialog)

    def edit_topic(self, topic: Topic) -> None:
        """Ask for a topic's other name and terms."""
        others = self._session.ask(self._session.desk.topics) or ()
        dialog = TopicDialog(self._session.theme, self._window, topic, others=others)
        dialog.given.connect(partial(self._change_topic, topic))
        self.show(dialog)

    def nest_topic(self, topic: Topic) -> None:
        """Ask which topic one is to lie under."""
        topics = self._session.ask(self._session.desk.topics) or ()
        dialog = TopicChoiceDialog(
            self._session.theme,
            self._window,
            title=self.tr("Put “{topic}” under").format(topic=topic.name),
            verb=self.tr("Put it there"),
            topics=[one for one in topics if one.id not in _under(topic, topics)],
            chosen=next((one for one in topics if one.id == topic.parent), None),
            top=self.tr("No other topic") if topic.parent is not None else "",
        )
        dialog.given.connect(partial(self._nest, topic))
        self.show(dialog)

    def merge_topic(self, topic: Topic) -> None:
        """Ask which topic one is to be merged into."""
        topics = self._session.ask(self._session.desk.topics) or ()
        dialog = TopicChoiceDialog(
            self._session.theme,
            self._window,
            title=self.tr("Merge “{topic}” into").format(topic=topic.name),
            verb=self.tr("Merge"),
            topics=[one for one in topics if one.id != topic.id],
        )
        dialog.given.connect(partial(self._merge, topic))
        self.show(dialog)

    def split_topic(self, topic: Topic) -> None:
        """Ask which of a topic's cards are to be a topic of their own."""
        desk = self._session.desk
        suggestions = self._session.ask(partial(desk.splits, topic.id))
        cards = self._session.ask(partial(desk.cards, CardQuery(topic=topic.id), limit=CARDS_OFFERED))
        if suggestions is None or cards is None:
            return
        dialog = SplitDialog(
            self._session.theme,
            self._window,
            topic,
            suggestions=suggestions,
            cards=[filed for filed in cards if filed.topic == topic.id],
            others=self._session.ask(desk.topics) or (),
        )
        dialog.given.connect(partial(self._split, topic))
        self.show(dialog)

    def _nest(self, topic: Topic, parent: TopicId | None) -> None:
        if parent != topic.parent:
            self.do(partial(self._session.desk.nest_topic, topic.id, parent))

    def _merge(self, topic: Topic, into: TopicId) -> None:
        if self.do(partial(self._session.desk.merge_topics, (topic.id,), into)) is not None:
            self.place_asked.emit(Place(PlaceKind.TOPIC, topic=into))

    def _split(self, topic: Topic, name: str, terms: tuple[str, ...], cards: tuple[CardId, ...]) -> None:
        split = partial(self._session.desk.split_topic, topic.id, name, terms=terms, cards=cards)
        made = self.do(split)
        if made is not None:
            self.place_asked.emit(Place(PlaceKind.TOPIC, topic=made.id))

    def _make_topic(
        self, cards: tuple[CardId, ...], name: str, terms: tuple[str, ...], excluded: tuple[str, ...]
    ) -> None:
        desk = self._session.desk
        made = self.do(partial(desk.new_topic, name, terms=terms, excluded=excluded, cards=cards))
        if made is not None and not cards:
            # with cards one goes on where they were
            self.place_asked.emit(Place(PlaceKind.TOPIC, topic=made.id))

    def _change_topic(
        self, topic: Topic, name: str, terms: tuple[str, ...], excluded: tuple[str, ...]
    ) -> None:
        change = partial(self._session.desk.change_topic, topic.id, name, terms=terms, excluded=excluded)
        self.do(change)

    # Memos

    def new_memo(self, chosen: TopicId | None = None) -> None:
        """Ask for a new memo; *chosen* is the topic ticked at first."""
        topics = self._session.ask(self._session.desk.topics)
        if topics is None:
            return
        files = TemplateFiles(self._session)
        dialog = NewMemoDialog(
            self._session.theme, self._window, templates=files, topics=topics, chosen=chosen
        )
        usual = self._session.preferences.value
        dialog.begin_with(template=usual.default_template, marking=usual.default_marking)
        dialog.given.connect(self._make_memo)
        self.show(dialog)

    def own_text(self, section: Section) -> None:
        """Ask for own words for a section."""
        if self._memo.id is None:
            return
        pictures = MemoPictures(self._session, self._memo.id)
        dialog = TextDialog(self._session.theme, self._window, section, pictures=pictures)
        dialog.given.connect(partial(self._add_text, pictures))
        self.show(dialog)

    def change_text(self, entry: Entry) -> None:
        """Ask for other words in a line of own text."""
        sections = self._memo.memo.sections if self._memo.memo is not None else ()
        section = next((one for one in sections if any(line.id == entry.id for line in one.entries)), None)
        if self._memo.id is None or section is None:
            return
        pictures = MemoPictures(self._session, self._memo.id)
        dialog = TextDialog(self._session.theme, self._window, section, pictures=pictures, entry=entry)
        dialog.given.connect(partial(self._change_text, pictures, entry.id))
        self.show(dialog)

    def new_section(self) -> None:
        """Ask for a new section of the open memo."""
        dialog = SectionDialog(self._session.theme, self._window)
        dialog.given.connect(self._add_section)
        self.show(dialog)

    def memo_head(self) -> None:
        """Ask what stands at the head of the open memo."""
        memo = self._memo.memo
        if memo is None:
            return
        templates = self._session.ask(self._session.desk.templates) or ()
        asked = next((one.header for one in templates if one.name == memo.template), ())
        dialog = HeadDialog(self._session.theme, self._window, memo, asked=asked)
        dialog.given.connect(self._set_head)
        self.show(dialog)

    def _make_memo(self, title: str, template: str, topics: tuple[TopicId, ...], marking: str) -> None:
        header = Header(prepared_by=self._session.preferences.value.author)
        make = partial(
            self._session.desk.new_memo,
            title,
            template=template,
            topics=topics,
            marking=marking,
            header=header,
            page=PageSize(self._session.preferences.value.page_size),
        )
        made = self.do(make)
        if made is not None:
            self._memo.open(made.id)

    def _add_text(self, pictures: MemoPictures, section: SectionId, words: str) -> None:
        memo = self._memo.id
        found = self._session.find(partial(self._session.desk.memo, memo)) if memo is not None else None
        sections = found.sections if found is not None else ()
        if any(one.id == section for one in sections) or not isinstance(self.dialog, TextDialog):
            self.do(partial(self._session.desk.add_text, section, words, pictures=pictures.shown_in(words)))
            return
        other = next((one for one in reversed(sections) if one.block is not Block.SOURCES), None)
        self.dialog.lead_to(other)

    def _change_text(self, pictures: MemoPictures, entry: EntryId, section: SectionId, words: str) -> None:
        sections = self._memo.memo.sections if self._memo.memo is not None else ()
        if all(line.id != entry for one in sections for line in one.entries):
            # somebody else has removed the line meanwhile: what is written here becomes a line of its own
            self._add_text(pictures, section, words)
        else:
            change = partial(self._session.desk.edit_entry, entry, words, pictures=pictures.shown_in(words))
            self.do(change)

    def _add_section(self, heading: str, block: Block) -> None:
        if self._memo.id is not None:
            self.do(partial(self._session.desk.add_section, self._memo.id, heading, block=block))

    def _set_head(self, subtitle: str, header: Header) -> None:
        if self._memo.id is not None:
            change = partial(self._session.desk.set_memo, self._memo.id, subtitle=subtitle, header=header)
            self.do(change)

    # Cards and articles

    def correct_card(self, card: CardId) -> None:
        """Ask what is wrong with a card."""
        detail = self._session.ask(partial(self._session.desk.card, card))
        if detail is not None:
            self.show(CorrectDialog(self._session, self._window, detail))

    def story(self, article: ArticleId) -> None:
        """Show the articles that tell the story of one, and let them be set apart."""
        dialog = StoryDialog(self._session, self._window, article)
        dialog.place_asked.connect(self.place_asked)
        self.show(dialog)

    def left_out(self, article: ArticleId) -> None:
        """Show what of an article's source did not come into it."""
        from readahead.gui.left_out_dialog import LeftOutDialog

        self.show(LeftOutDialog(self._session, self._window, article))

    def details(self, article: ArticleId) -> None:
        """Ask what is known about an article."""
        from readahead.gui.details_dialog import DetailsDialog

        filed = self._session.ask(partial(self._session.desk.article, article))
        if filed is not None:
            self.show(DetailsDialog(self._session, self._window, filed))

    def versions(self, article: ArticleId) -> None:
        """Show what changed between two versions of an article, or between it and a copy."""
        from readahead.gui.versions_dialog import VersionsDialog

        self.show(VersionsDialog(self._session, self._window, article))

    # What was done

    def history(self) -> None:
        """Show what was done to the library, and let one go back to any point of it."""
        from readahead.gui.history_dialog import HistoryDialog

        dialog = HistoryDialog(self._session, self._window)
        dialog.turned.connect(self.turned)
        self.show(dialog)

    def trash(self) -> None:
        """Show what was removed, and let it be brought back."""
        from readahead.gui.trash_dialog import TrashDialog

        self.show(TrashDialog(self._session, self._window))

    # The program

    def settings(self) -> None:
        """Ask for the settings."""
        templates = self._session.ask(self._session.desk.templates) or ()
        dialog = SettingsDialog(self._session.theme, self._window, templates)
        self.show(dialog)

    def shortcuts(self, actions: Actions) -> None:
        """Show the keyboard shortcuts."""
        self.show(ShortcutsDialog(self._session.theme, self._window, actions))

    def about(self) -> None:
        """Show which version this is, where the library lies, and the licences."""
        self.show(AboutDialog(self._session.theme, self._window, self._session.desk.path))

    def show(self, dialog: Dialog) -> None:
        """Open a dialog, as the one that is open."""
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()
        self.opened.emit()

    def do(self, verb: Callable[[], Answer]) -> Answer | None:
        """Do what a dialog asks for; where it cannot be done the dialog stays, with what was typed in it."""
        return self._session.ask(verb, to=None if self.dialog is None else self.dialog.stay)

    def _forget(self, _result: int) -> None:
        self.dialog = None


def _under(topic: Topic, topics: Sequence[Topic]) -> set[TopicId]:
    """Return a topic and all that lie under it: it can be put under none of them."""
    found = {topic.id}
    while more := {one.id for one in topics if one.parent in found} - found:
        found |= more
    return found
