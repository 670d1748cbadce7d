"""The desk: every verb a user has, for the window and the command line alike. Each act returns what it touched.

Reading, sorting and setting are imported by the verbs that need them: a list of memos has no use for the reading rules.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from readahead.desk import composing
from readahead.desk.reports import ImportReport
from readahead.importers import Given
from readahead.library import Library
from readahead.model.annotation import Annotation, AnnotationId, anchor
from readahead.model.article import ArticleId, ArticleSummary, FiledArticle, short
from readahead.model.card import (
    Act,
    CardDetail,
    CardId,
    CardQuery,
    FiledCard,
    Kind,
    Status,
    TimelineRow,
    Uncarded,
)
from readahead.model.changes import Changes, Made
from readahead.model.errors import InvalidValue
from readahead.model.marking import as_marking
from readahead.model.memo import (
    Block,
    EntryId,
    Header,
    Memo,
    MemoId,
    MemoSummary,
    SectionId,
    Template,
)
from readahead.model.passage import Span
from readahead.model.topic import Topic, TopicId

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from readahead.memo.content import Document

__all__ = ["Desk", "Given", "formats", "render", "rule_in_words", "utc_now"]

LONGEST_NAMED = 40
"""Code points of a title that stand in an act's name, which a menu shows."""


def utc_now() -> datetime:
    """Return the time, aware, in UTC."""
    return datetime.now(UTC)


class Desk:
    """One library, open for one user on one thread; open another desk for another thread."""

    def __init__(self, library: Library, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._library = library
        self._clock = clock

    @classmethod
    def open(cls, path: Path | None, *, clock: Callable[[], datetime] = utc_now) -> Self:
        """Open the library at *path*, making it if it is not there; None keeps one in memory.

        Raises the errors of model.errors.LibraryError.
        """
        return cls(Library.open(path, clock=clock), clock=clock)

    def close(self) -> None:
        """Close the library."""
        self._library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path | None:
        """Where the library lies; None for one in memory."""
        return self._library.path

    @property
    def version(self) -> int:
        """A number that changes when another program or thread has written to the library."""
        return self._library.version()

    @property
    def today(self) -> date:
        """The day it is where the user is."""
        return self._clock().astimezone().date()

    # Taking in

    def take_in(
        self,
        paths: Iterable[Path],
        *,
        given: Given = Given(),
        executor: Executor | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Import files and folders; see taking_in.take_in."""
        from readahead.desk import taking_in

        return taking_in.take_in(
            self._library,
            paths,
            today=self.today,
            given=given,
            executor=executor,
            progress=progress,
            is_cancelled=is_cancelled,
        )

    def take_in_text(self, text: str, *, html: str = "", given: Given = Given()) -> ImportReport:
        """Import a pasted article; *html* is the clipboard's page, used where there is one."""
        from readahead.desk import taking_in

        read = taking_in.read_pasted(text, html=html, given=given, today=self.today)
        return taking_in.store(self._library, [read])

    def take_in_starter(self) -> ImportReport:
        """Import the starter library: its topics and its articles, as one act."""
        from readahead.desk import starter

        return starter.take_in(self._library, today=self.today)

    def date_article(self, article: ArticleId, published: date) -> Changes:
        """Say when an article was published; its days then get their dates. Cards a person touched stay otherwise."""
        from readahead.desk import taking_in

        with self._library.act("Date article") as act:
            self._library.articles.edit(article, published=published)
            taking_in.read_again(self._library, article)
        return act.changes

    # Finding

    def articles(self) -> tuple[ArticleSummary, ...]:
        """Return the articles, newest first."""
        return self._library.articles.list()

    def article(self, article: ArticleId) -> FiledArticle:
        """Return one article with its text."""
        return self._library.articles.get(article)

    def uncarded(self, article: ArticleId) -> tuple[Uncarded, ...]:
        """Return the sentences of an article that gave no card."""
        return self._library.articles.uncarded(article)

    def cards(self, query: CardQuery = CardQuery(), *, limit: int | None = None) -> tuple[FiledCard, ...]:
        """Return the cards asked for, newest article first."""
        return self._library.cards.list(query, limit=limit)

    def card_ids(self, query: CardQuery) -> array[int]:
        """Return the numbers of the cards asked for, in order: what a long list is scrolled by."""
        return self._library.cards.ids(query)

    def cards_by_id(self, ids: Sequence[CardId]) -> tuple[FiledCard, ...]:
        """Return the cards of these numbers, in this order."""
        return self._library.cards.many(ids)

    def cards_of(self, article: ArticleId) -> tuple[FiledCard, ...]:
        """Return an article's cards in order of its text."""
        return self._library.cards.of_article(article)

    def card(self, card: CardId) -> CardDetail:
        """Return one card with its article's text and its notes."""
        return self._library.cards.detail(card)

    def count(self, query: CardQuery) -> int:
        """Return how many cards a query finds."""
        return self._library.cards.count(query)

    def kinds(self, query: CardQuery) -> dict[Kind, int]:
        """Return how many cards of each kind a query finds."""
        return self._library.cards.kinds(query)

    def timeline(self, query: CardQuery = CardQuery()) -> tuple[TimelineRow, ...]:
        """Return the dated cards of a query by date."""
        return self._library.cards.timeline(query)

    def explain(self, find: str) -> str:
        """Return in words what a search asks for."""
        return self._library.search.explain(find)

    def topics(self) -> tuple[Topic, ...]:
        """Return the topics by name."""
        return self._library.topics.list()

    def topic_named(self, name: str) -> Topic:
        """Return the topic of that name or number; raises NotFound."""
        if _is_number(name):
            return self._library.topics.get(TopicId(int(name)))
        return self._library.topics.named(name)

    def annotations(self, *, tag: str | None = None) -> tuple[Annotation, ...]:
        """Return the notes, newest first."""
        return self._library.annotations.list(tag=tag)

    def memos(self) -> tuple[MemoSummary, ...]:
        """Return the memos, last changed first."""
        return self._library.memos.list()

    def memo(self, memo: MemoId) -> Memo:
        """Return one memo."""
        return self._library.memos.get(memo)

    def memo_named(self, name: str) -> Memo:
        """Return the memo of that title or number; raises NotFound, AmbiguousName."""
        if _is_number(name):
            return self._library.memos.get(MemoId(int(name)))
        return self._library.memos.get(self._library.memos.named(name))

    def history(self, *, limit: int = 100) -> tuple[Act, ...]:
        """Return what was done, newest first."""
        return self._library.history.list(limit=limit)

    def next_undo(self) -> Act | None:
        """Return the act `undo` would take back."""
        return self._library.history.next_undo()

    def next_redo(self) -> Act | None:
        """Return the act `redo` would do again."""
        return self._library.history.next_redo()

    # Sorting

    def new_topic(
        self, name: str, *, terms: Sequence[str] = (), excluded: Sequence[str] = ()
    ) -> Made[TopicId]:
        """Make a topic, and let its terms draw cards out of the inbox and out of suggested topics."""
        from readahead.desk import taking_in

        with self._library.act(f"New topic “{short(name, LONGEST_NAMED)}”") as act:
            topic = self._library.topics.add(name, terms=terms, excluded=excluded)
            taking_in.sort_again(self._library)
        return Made(topic, act.changes)

    def rename_topic(self, topic: TopicId, name: str) -> Changes:
        """Give a topic another name; a suggested one is thereby confirmed."""
        with self._library.act("Rename topic") as act:
            self._library.topics.rename(topic, name)
            self._library.topics.confirm(topic)
        return act.changes

    def set_terms(self, topic: TopicId, terms: Sequence[str], *, excluded: Sequence[str] = ()) -> Changes:
        """Change what draws cards into a topic, and sort again what no person has placed."""
        from readahead.desk import taking_in

        with self._library.act("Change topic's terms") as act:
            self._library.topics.set_terms(topic, terms=terms, excluded=excluded)
            self._library.topics.confirm(topic)
            taking_in.sort_again(self._library)
        return act.changes

    def confirm_topic(self, topic: TopicId) -> Changes:
        """Keep a topic the program proposed."""
        with self._library.act("Keep topic") as act:
            self._library.topics.confirm(topic)
        return act.changes

    def remove_topic(self, topic: TopicId) -> Changes:
        """Remove a topic; its cards go to the inbox."""
        with self._library.act("Remove topic") as act:
            self._library.topics.remove(topic)
        return act.changes

    def move(self, cards: Sequence[CardId], topic: TopicId | None) -> Changes:
        """Put cards into a topic, or into the inbox; they stay where a person put them."""
        name = self._library.topics.get(topic).name if topic is not None else "the inbox"
        with self._library.act(f"Move {_cards(cards)} to {short(name, LONGEST_NAMED)}") as act:
            self._library.cards.place(cards, topic, reason="placed by hand", by_hand=True)
            if topic is not None:
                self._library.topics.confirm(topic)
        return act.changes

    def keep(self, cards: Sequence[CardId]) -> Changes:
        """Mark cards as checked and kept."""
        return self._set_status(cards, Status.KEPT, f"Keep {_cards(cards)}")

    def dismiss(self, cards: Sequence[CardId]) -> Changes:
        """Hide cards; they are not deleted."""
        return self._set_status(cards, Status.DISMISSED, f"Dismiss {_cards(cards)}")

    def renew(self, cards: Sequence[CardId]) -> Changes:
        """Take back that cards were kept or dismissed: they are new again."""
        return self._set_status(cards, Status.NEW, f"Mark {_cards(cards)} as new")

    def _set_status(self, cards: Sequence[CardId], status: Status, name: str) -> Changes:
        with self._library.act(name) as act:
            self._library.cards.set_status(cards, status)
        return act.changes

    # Annotating

    def annotate(
        self, card: CardId, text: str, *, tags: Sequence[str] = (), span: Span | None = None
    ) -> Made[AnnotationId]:
        """Write a note on a card, or on a *span* of its article."""
        if not text.strip():
            raise InvalidValue("A note needs some words.")
        with self._library.act("Annotate card") as act:
            detail = self._library.cards.detail(card)
            place = anchor(detail.text, span or detail.filed.card.extent)
            note = self._library.annotations.add(card, place, text, tags=_tags(tags))
        return Made(note, act.changes)

    def edit_annotation(
        self, note: AnnotationId, *, text: str | None = None, tags: Sequence[str] | None = None
    ) -> Changes:
        """Change a note's words or tags."""
        with self._library.act("Edit note") as act:
            self._library.annotations.edit(note, text=text, tags=None if tags is None else _tags(tags))
        return act.changes

    def remove_annotation(self, note: AnnotationId) -> Changes:
        """Put a note into the trash."""
        with self._library.act("Remove note") as act:
            self._library.annotations.remove(note)
        return act.changes

    # Composing

    def templates(self) -> tuple[Template, ...]:
        """Return the memo templates."""
        from readahead.memo import templates

        return tuple(templates.load(name) for name in templates.names())

    def new_memo(
        self,
        title: str,
        *,
        template: str = "meeting-brief",
        topics: Sequence[TopicId] = (),
        marking: str = "",
        header: Header = Header(),
        fill: bool = True,
    ) -> Made[MemoId]:
        """Make a memo and fill its template's sections from the cards of *topics*, or of all."""
        from readahead.memo import templates

        if not title.strip():
            raise InvalidValue("A memo needs a title.")
        plan = templates.load(template)
        sections = [(section.heading, section.block, section.prompt) for section in plan.sections]
        with self._library.act(f"New memo “{short(title, LONGEST_NAMED)}”") as act:
            memo = self._library.memos.add(
                title.strip(),
                template=plan.name,
                marking=as_marking(marking),
                header=header,
                sections=sections,
            )
            if fill:
                composing.fill(self._library, memo, template=plan, topics=tuple(dict.fromkeys(topics)))
        return Made(memo, act.changes)

    def add_to_memo(
        self,
        memo: MemoId,
        cards: Sequence[CardId],
        *,
        section: SectionId | None = None,
        before: EntryId | None = None,
    ) -> Changes:
        """Add cards to a memo, each to *section* or to the one its kind belongs in; raises NotFound, then adds none.

        A card may stand in a memo several times: a person may want it under two heads.
        """
        with self._library.act(f"Add {_cards(cards)} to memo") as act:
            value = self._library.memos.get(memo)
            template = self._template_of(value)
            for filed in map(self._library.cards.get, cards):
                place = section or composing.section_for(value, filed.card.kind, template=template)
                headline = filed.card.headline
                self._library.memos.add_entry(
                    place, card=filed.id, text=headline, taken=headline, before=before
                )
        return act.changes

    def section_named(self, memo: MemoId, name: str) -> SectionId:
        """Return the memo's section with that heading, or whose heading begins so; raises NotFound."""
        return composing.section_named(self._library.memos.get(memo), name).id

    def add_text(self, section: SectionId, text: str, *, before: EntryId | None = None) -> Made[EntryId]:
        """Add the user's own words, in Markdown, to a section."""
        with self._library.act("Add text to memo") as act:
            entry = self._library.memos.add_entry(section, text=text, before=before)
        return Made(entry, act.changes)

    def edit_entry(self, entry: EntryId, text: str) -> Changes:
        """Change a memo line's words; one taken from a card is then marked as edited."""
        with self._library.act("Edit memo line") as act:
            self._library.memos.edit_entry(entry, text)
        return act.changes

    def move_entry(self, entry: EntryId, *, section: SectionId, before: EntryId | None = None) -> Changes:
        """Put a memo line before another, or at the end of *section*."""
        with self._library.act("Move memo line") as act:
            self._library.memos.move_entry(entry, section=section, before=before)
        return act.changes

    def remove_entry(self, entry: EntryId) -> Changes:
        """Take a line out of its memo."""
        with self._library.act("Remove memo line") as act:
            self._library.memos.remove_entry(entry)
        return act.changes

    def add_section(self, memo: MemoId, heading: str, *, block: Block = Block.POINTS) -> Made[SectionId]:
        """Add a section at the end of a memo."""
        with self._library.act("Add section") as act:
            section = self._library.memos.add_section(memo, heading, block)
        return Made(section, act.changes)

    def set_memo(
        self,
        memo: MemoId,
        *,
        title: str | None = None,
        subtitle: str | None = None,
        marking: str | None = None,
        header: Header | None = None,
    ) -> Changes:
        """Change what stands at a memo's head."""
        with self._library.act("Change memo") as act:
            self._library.memos.set_fields(
                memo,
                title=title,
                subtitle=subtitle,
                marking=None if marking is None else as_marking(marking),
                header=header,
            )
        return act.changes

    def remove_memo(self, memo: MemoId) -> Changes:
        """Put a memo into the trash."""
        with self._library.act("Remove memo") as act:
            self._library.memos.remove(memo)
        return act.changes

    # Exporting

    def document(self, memo: MemoId) -> Document:
        """Return the memo as it will stand on paper, with its notes numbered."""
        from readahead.memo import content

        value = self._library.memos.get(memo)
        wanted = [
            entry.card for section in value.sections for entry in section.entries if entry.card is not None
        ]
        cited = self._library.cards.cited(list(dict.fromkeys(wanted)))
        return content.compose(value, cited, template=self._template_of(value), on=self.today)

    def pdf(self, memo: MemoId) -> bytes:
        """Return the memo as the PDF that would be exported today."""
        return render(self.document(memo), ".pdf")

    def unprintable(self, memo: MemoId) -> str:
        """Return the letters of a memo that no font here has; its PDF shows "?" in their place."""
        from readahead.memo import pdf

        return pdf.unprintable(self.document(memo))

    def export(self, memo: MemoId, targets: Sequence[Path]) -> tuple[Path, ...]:
        """Write the memo to each target, its format by its suffix: to all of them, or to none."""
        from readahead.memo import export

        for target in targets:
            export.check(target)
        return export.save_all(self.document(memo), targets)

    def _template_of(self, memo: Memo) -> Template:
        from readahead.memo import templates

        return templates.load(memo.template)

    # History

    def undo(self) -> Changes:
        """Take back the last act; raises NothingToUndo."""
        return self._library.history.undo()

    def redo(self) -> Changes:
        """Do the act last undone again; raises NothingToRedo."""
        return self._library.history.redo()


def render(document: Document, suffix: str) -> bytes:
    """Return *document* as a file of the format *suffix* names (".pdf", ".md"); safe on any thread.

    Raises UnknownExportFormat, TypesettingFailed.
    """
    from readahead.memo import export

    return export.render(document, suffix)


def formats() -> tuple[str, ...]:
    """Return the suffixes of the files that can be imported, each with its dot."""
    from readahead.importers.formats import known_suffixes

    return known_suffixes()


def rule_in_words(rule: str) -> str:
    """Return in one plain sentence what the named reading rule does; the name itself where it is not known."""
    from readahead.derive.rules import WORDS

    return WORDS.get(rule, rule)


def _is_number(name: str) -> bool:
    # no row's number has more digits, and SQLite takes none above 64 bits
    return name.isascii() and name.isdigit() and len(name) <= 15


def _cards(cards: Sequence[CardId]) -> str:
    return "1 card" if len(cards) == 1 else f"{len(cards)} cards"


def _tags(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
