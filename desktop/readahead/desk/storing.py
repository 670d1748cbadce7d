"""Puts articles that were read into the library: a few by one act at once, an archive a little at a time."""

import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from readahead.derive import foreign, reading
from readahead.desk import filing, relations
from readahead.desk.reports import ImportReport, Outcome, Remedy, TakenIn
from readahead.library import Library
from readahead.library.store import OpenAct
from readahead.model.article import Article, ArticleId
from readahead.model.card import CardId, CardQuery, Reading
from readahead.model.changes import Changes
from readahead.model.topic import TopicId

AT_ONCE = 500
"""Articles stored in one act: what a person imports by hand is undone at once."""

BRIEF_S = 0.02
"""After so long a transaction takes up nothing more: who else writes waits for one article more at most."""

GATHERED, GATHERED_S = 32, 1.0
"""Articles gathered, or seconds for which they are, before they are stored: a power cut takes no more than these."""

AHEAD = 16
"""Articles whose cards are sorted ahead of a transaction, so that it is not longer for that."""

SORTED = 64
"""Cards of the inbox that are sorted in one step."""


@dataclass(frozen=True, slots=True)
class Read:
    """A source as read: its bytes, and the article with its cards, or the refusal, or the article it is already.

    path is the file, where it is one; remedy is what helps against a refusal. entry is its number among those of a file that
    holds several, from 0. left_out says in one sentence that entries of such a file have no text. is_stub is true where the
    article looks like the beginning of one only. collection is what a feed that the article came in calls itself.
    """

    source: str
    raw: bytes
    article: Article | None = None
    reading: Reading = Reading(())
    refusal: str = ""
    held: ArticleId | None = None
    path: Path | None = None
    remedy: Remedy = Remedy.NONE
    entry: int | None = None
    left_out: str = ""
    is_stub: bool = False
    collection: str = ""


def store(library: Library, reads: Sequence[Read]) -> ImportReport:
    """Store what was read as one act, sort its cards, and propose topics for those that found none."""
    if not any(_is_new(library, read) for read in reads):
        return ImportReport(tuple(_without_storing(library, read) for read in reads))
    with library.act("Import") as act:
        filing.learn(library)
        sorter = filing.Sorter(library)
        items = tuple(_stored(library, read, sorter) for read in reads)
        act.name = _name(sum(item.outcome is Outcome.NEW for item in items))
        proposed = filing.propose_topics(library)
    return ImportReport(_with_earlier(library, items), act.changes, proposed)


class Touched:
    """Gathers what many acts touched."""

    def __init__(self) -> None:
        self._rows: dict[str, set[int]] = defaultdict(set)
        self._name = ""

    def add(self, changes: Changes) -> None:
        """Add what one act touched."""
        for what in ("articles", "topics", "cards", "annotations", "memos"):
            self._rows[what] |= getattr(changes, what)
        self._name = changes.act or self._name

    @property
    def changes(self) -> Changes:
        """All that was touched, under the name of the last act."""
        return Changes(
            articles=frozenset(map(ArticleId, self._rows["articles"])),
            topics=frozenset(map(TopicId, self._rows["topics"])),
            cards=frozenset(map(CardId, self._rows["cards"])),
            act=self._name,
        )


class Storing:
    """Stores what is read of an archive, in transactions so short that nobody waits; up to AT_ONCE articles are one act.

    What is in the library is whole articles at every moment.
    """

    def __init__(self, library: Library, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._library, self._clock = library, clock
        self._waiting: deque[Read] = deque()
        self._since = clock()
        self._act: OpenAct | None = None
        self._acts = self._new = 0
        self._is_owed = False
        self._items: list[TakenIn] = []
        self._touched = Touched()
        self._proposed: tuple[str, ...] = ()
        self._sorter: filing.Sorter | None = None
        self._placed: dict[str, list[filing.Placed]] = {}

    def add(self, read: Read) -> None:
        """Store *read*, at once or soon."""
        if not self._waiting:
            self._since = self._clock()
        self._waiting.append(read)
        if len(self._waiting) >= GATHERED or self._clock() - self._since >= GATHERED_S:
            self._store_waiting()

    def finish(self) -> ImportReport:
        """Store what is left and return what became of everything."""
        self._store_waiting()
        self._end_act(is_last=True)
        if self._is_owed:
            self._propose()
            if self._act is not None:
                self._library.settle(self._act)
        items = _with_earlier(self._library, self._items)
        return ImportReport(items, self._touched.changes, self._proposed)

    def _store_waiting(self) -> None:
        while self._waiting:
            if _is_new(self._library, self._waiting[0]):
                self._store_some()
            else:
                self._items.append(_without_storing(self._library, self._waiting.popleft()))

    def _store_some(self) -> None:
        """Store of what is waiting as much as one transaction may take, all of it new or nothing."""
        learned = {} if self._act else filing.learned(self._library)
        self._sort_ahead()
        stored: list[TakenIn] = []
        with self._going_on(_name(self._new + 1)) as act:
            sorter, new = self._sorter, self._new
            if self._act is None or act.id != self._act.id or sorter is None:
                # the first of an act, or somebody else has done something since
                filing.keep_learned(self._library, learned)
                sorter, new = filing.Sorter(self._library), 0
                self._placed.clear()
            end = self._clock() + BRIEF_S
            for read in self._waiting:
                placed = self._placed.pop(read.article.text_sha256, None) if read.article else None
                stored.append(_stored(self._library, read, sorter, placed))
                new += stored[-1].outcome is Outcome.NEW
                if new >= AT_ONCE or self._clock() >= end:
                    break
            act.name = _name(new)
        for _ in stored:
            self._waiting.popleft()
        self._items += stored
        self._took(act)
        self._new, self._sorter = new, sorter
        if new >= AT_ONCE:
            self._end_act()

    def _sort_ahead(self) -> None:
        """Sort the cards of what comes next, as the act being done sorts, before others wait for its transaction."""
        if self._sorter is None:
            return
        for read in islice(self._waiting, AHEAD):
            if read.article is not None and read.article.text_sha256 not in self._placed:
                self._placed[read.article.text_sha256] = self._sorter.placed(read.reading.cards, read.article)

    def _end_act(self, *, is_last: bool = False) -> None:
        """End the act that is being done; propose topics for what found none where that is due.

        The inbox grows with the archive: it is looked at after the first act, the second, the fourth and so on, and at the
        end, so that all of it together takes no longer than twice the last time.
        """
        if self._act is None:
            return
        self._acts += 1
        self._is_owed = True
        if is_last or self._acts.bit_count() == 1:
            self._propose()
        self._library.settle(self._act)
        self._act, self._new, self._sorter = None, 0, None
        self._placed.clear()

    def _propose(self) -> None:
        """Make the topics that the inbox proposes, and sort it into them, a little at a time."""
        self._is_owed = False
        suggestions = filing.suggestions(self._library)
        if not suggestions:
            return
        name = _name(self._new) if self._act is not None else "Propose topics"
        with self._going_on(name) as act:
            self._proposed += filing.make_topics(self._library, suggestions)
        self._took(act)
        sorter = filing.Sorter(self._library)
        inbox = self._library.cards.ids(CardQuery(inbox=True))
        for at in range(0, len(inbox), SORTED):
            with self._going_on(name) as act:
                filing.sort_cards(self._library, sorter, [CardId(one) for one in inbox[at : at + SORTED]])
            self._took(act)

    def _going_on(self, name: str) -> AbstractContextManager[OpenAct]:
        return self._library.act(name, going_on=self._act)

    def _took(self, act: OpenAct) -> None:
        self._act = act
        self._touched.add(act.changes)


def _name(articles: int) -> str:
    return "Import 1 article" if articles == 1 else f"Import {articles} articles"


def _is_new(library: Library, read: Read) -> bool:
    return read.article is not None and library.articles.find_version(read.article.text_sha256) is None


def _stored(
    library: Library, read: Read, sorter: filing.Sorter, placed: Sequence[filing.Placed] | None = None
) -> TakenIn:
    """Store *read*, whose cards go where *placed* says or else *sorter*."""
    if read.article is None or not _is_new(library, read):
        return _without_storing(library, read)
    article, ids = library.articles.add(
        read.article,
        read.reading,
        raw=read.raw,
        source_name=read.source,
        engine=reading.ENGINE,
        placements=sorter.placed(read.reading.cards, read.article) if placed is None else placed,
    )
    # compared with what came before it: whatever comes later is compared with it
    relations.note_copies(library, [article])
    return TakenIn(
        read.source,
        Outcome.NEW,
        article,
        name=read.article.name,
        cards=len(ids),
        needs_date=read.article.published is None,
        structure_only=read.article.language if foreign.is_foreign(read.article) else "",
        path=read.path,
        is_stub=read.is_stub,
    )


def _with_earlier(library: Library, items: Sequence[TakenIn]) -> tuple[TakenIn, ...]:
    """Return *items* with what was read before at the addresses of those that are new."""
    new = [item.article for item in items if item.outcome is Outcome.NEW and item.article is not None]
    earlier = library.articles.earlier(new) if new else {}
    return tuple(
        replace(item, changed_since=earlier[item.article])
        if item.outcome is Outcome.NEW and item.article in earlier
        else item
        for item in items
    )


def _without_storing(library: Library, read: Read) -> TakenIn:
    if read.held is not None:
        name = library.articles.get(read.held).article.name
        return _already_there(read, read.held, name)
    if read.left_out:
        return TakenIn(read.source, Outcome.LEFT_OUT, sentence=read.left_out, path=read.path)
    if read.article is None:
        return TakenIn(
            read.source, Outcome.REFUSED, sentence=read.refusal, path=read.path, remedy=read.remedy
        )
    return _already_there(read, library.articles.find_version(read.article.text_sha256), read.article.name)


def _already_there(read: Read, article: ArticleId | None, name: str) -> TakenIn:
    if read.entry is None:
        sentence = f"{read.source}: this article is already in the library."
    else:
        sentence = f"{read.source}: “{name}” is already in the library."
    return TakenIn(read.source, Outcome.ALREADY_THERE, article, name=name, sentence=sentence, path=read.path)
