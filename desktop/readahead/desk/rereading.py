"""Reads articles of a library again when the rules have changed; what a person has touched stays exactly as it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from readahead.derive import reading
from readahead.desk import filing, relations, workers
from readahead.desk.reports import RereadReport
from readahead.desk.storing import BRIEF_S, GATHERED, Touched
from readahead.importers import Source
from readahead.library import Library
from readahead.model.article import Article, ArticleId, Reason
from readahead.model.card import Card, FiledCard, Reading
from readahead.model.errors import InvalidValue
from readahead.model.relation import Reread

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from readahead.library.store import OpenAct


@dataclass(frozen=True, slots=True)
class Again:
    """An article on its way to be read again, and what came of it: nothing where that ended who read it, twice.

    source is what it was read from, where that is to be parsed anew, and *revised* what it is by the parsers of today;
    brought_back are the pieces of it that a person brought back. *sentence* says why it could not be read.
    """

    number: ArticleId
    article: Article
    reading: Reading | None = None
    source: Source | None = None
    brought_back: tuple[str, ...] = ()
    revised: Article | None = None
    sentence: str = ""


def outdated(library: Library) -> tuple[ArticleId, ...]:
    """Return the articles that other rules than today's have read."""
    return library.articles.outdated(reading.ENGINE)


def read_again(
    library: Library,
    articles: Sequence[ArticleId],
    *,
    executor: Executor | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    from_sources: date | None = None,
    is_trial: bool = False,
) -> RereadReport:
    """Read *articles* again, all as one act, and report on each; after a cancel nothing is changed. Raises NotFound.

    With *from_sources*, which is today, the bytes each came in are parsed anew; where that gives another text it is a version
    of the article from then on, see library.revising. With *is_trial* nothing is changed, and the report says what would be.

    Reading runs as it does in an import. What is read is stored a little at a time, and taken back after a cancel; what
    was stored before another program wrote to the library then stays, and is reported.
    """
    wanted = tuple(dict.fromkeys(articles))
    for number in wanted:
        library.articles.get(number)
    read = workers.mapped(
        partial(_read, today=from_sources),
        (_going(library, number, is_parsed=from_sources is not None) for number in wanted),
        total=len(wanted),
        executor=executor,
        lost=lambda again: again,
        weight=lambda again: len(again.article.text),
    )
    renewing = _Renewing(library, len(wanted)) if not is_trial else _Trying(library, len(wanted))
    done = 0
    for _, again in workers.counted(read, len(wanted), progress=progress, is_cancelled=is_cancelled):
        renewing.add(again)
        done += 1
    return renewing.finish() if done == len(wanted) else renewing.take_back()


@dataclass(slots=True)
class _Done:
    """What one act did to articles."""

    act: OpenAct
    items: list[Reread] = field(default_factory=list)
    touched: Touched = field(default_factory=Touched)


class _Renewing:
    """Stores what was read again, in short transactions that are one act."""

    def __init__(self, library: Library, total: int) -> None:
        self._library = library
        self._name = "Read 1 article again" if total == 1 else f"Read {total} articles again"
        self._waiting: list[Again] = []
        self._act: OpenAct | None = None
        self._sorter: filing.Sorter | None = None
        self._done: list[_Done] = []
        self._faults: list[Reread] = []

    def add(self, again: Again) -> None:
        """Store what was read of one article, at once or soon."""
        if again.reading is not None:
            self._waiting.append(again)
        elif again.sentence:
            self._faults.append(Reread(again.number, again.article.name, sentence=again.sentence))
        if len(self._waiting) >= GATHERED:
            self._store_waiting()

    def finish(self) -> RereadReport:
        """Store what is left and return what became of every article."""
        self._store_waiting()
        if self._act is not None:
            self._library.settle(self._act)
        return self._report()

    def take_back(self) -> RereadReport:
        """Take back what is stored, back to where somebody else has done something; return what stays."""
        while self._done and self._is_last(self._done[-1].act):
            self._library.history.undo()
            self._done.pop()
        return self._report()

    def _is_last(self, act: OpenAct) -> bool:
        last = self._library.history.next_undo()
        return last is not None and (last.id, last.at.isoformat()) == (act.id, act.at)

    def _report(self) -> RereadReport:
        touched = Touched()
        for each in self._done:
            touched.add(each.touched.changes)
        items = [item for each in self._done for item in each.items]
        return RereadReport((*items, *self._faults), touched.changes)

    def _store_waiting(self) -> None:
        while self._waiting:
            self._store_some()

    def _store_some(self) -> None:
        made: list[Reread] = []
        with self._library.act(self._name, going_on=self._act) as act:
            sorter = self._sorter
            if sorter is None or self._act is None or self._act.id != act.id:
                sorter = filing.Sorter(self._library)
            end = time.monotonic() + BRIEF_S
            for again in self._waiting:
                made.append(_renew(self._library, sorter, again))
                relations.note_copies(self._library, [again.number])
                if time.monotonic() >= end:
                    break
        del self._waiting[: len(made)]
        self._sorter = sorter
        if self._act is None or self._act.id != act.id:
            self._done.append(_Done(act))
        self._done[-1].items += made
        self._done[-1].touched.add(act.changes)
        # what changed nothing leaves no act
        self._act = act if act.changes or self._act else None


class _Enough(Exception):
    """Ends a trial, and takes back what it did."""


class _Trying(_Renewing):
    """Does to each article what `_Renewing` does, and takes it back at once."""

    def _store_some(self) -> None:
        again = self._waiting.pop(0)
        items: list[Reread] = []
        with suppress(_Enough), self._library.act(self._name):
            items.append(_renew(self._library, filing.Sorter(self._library), again))
            raise _Enough
        self._faults += items


def _going(library: Library, number: ArticleId, *, is_parsed: bool) -> Again:
    article = library.articles.get(number).article
    if not is_parsed:
        return Again(number, article)
    from readahead.desk import reparsing

    return Again(
        number,
        article,
        source=reparsing.source_of(library, number),
        brought_back=reparsing.brought_back(library, number),
    )


def _read(again: Again, *, today: date | None) -> Again:
    """Return *again* with what the rules of today make of its article; this runs in the worker."""
    if again.source is None:
        return replace(again, reading=reading.read(again.article))
    from readahead.desk import reparsing

    revised = reparsing.parsed(again.source, again.article, today=today, brought_back=again.brought_back)
    if isinstance(revised, str):
        return replace(again, source=None, sentence=revised)
    return replace(again, source=None, revised=revised, reading=reading.read(revised))


def _renew(library: Library, sorter: filing.Sorter, again: Again) -> Reread:
    """Renew an article's cards and sort those that say something new; the others stay where they are."""
    assert again.reading is not None
    revised = again.revised
    if revised is None:
        return renewed(library, sorter, again.number, article=again.article, read=again.reading)
    try:
        library.articles.revise(
            again.number, revised.text, revised.body, reason=Reason.REIMPORTED, told=revised
        )
    except InvalidValue as fault:
        return Reread(again.number, again.article.name, sentence=str(fault))
    made = renewed(library, sorter, again.number, article=revised, read=again.reading)
    return replace(made, is_revised=revised.text != again.article.text)


def renewed(
    library: Library, sorter: filing.Sorter, number: ArticleId, *, article: Article, read: Reading
) -> Reread:
    """Bring the cards of an *article* to what was *read* in it, inside an act, and sort those that say something new."""
    before = {filed.id: _said(filed) for filed in library.cards.of_article(number)}
    made = library.articles.renew(number, read, engine=reading.ENGINE)
    library.articles.rekey(number, read)
    after = library.cards.of_article(number)
    sorter.file_again(article, [filed for filed in after if before.get(filed.id) != _said(filed)])
    return made


def _said(filed: FiledCard) -> Card:
    """Return a card without what says nothing of the article."""
    return replace(filed.card, keys=(), engine="")
