"""The desk: every verb a user has, for the window and the command line alike. Each act returns what it touched.

Reading, sorting and setting are imported by the verbs that need them: a list of memos has no use for the reading rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from readahead.desk import places
from readahead.desk.annotating import Annotating
from readahead.desk.exporting import Exporting, render
from readahead.desk.finding import Finding
from readahead.desk.keeping import Keeping
from readahead.desk.locked import Locked, key_of
from readahead.desk.looking_over import LookingOver
from readahead.desk.overviews import Overviews
from readahead.desk.part import utc_now
from readahead.desk.past import Past
from readahead.desk.proving import Proving
from readahead.desk.relating import Relating
from readahead.desk.reports import ImportReport, RereadReport
from readahead.desk.sharing import Sharing
from readahead.desk.sorting import Sorting
from readahead.desk.sourcing import Sourcing
from readahead.desk.subscribing import Subscribing
from readahead.importers import Given
from readahead.library import Library
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind
from readahead.model.changes import Changes, Made
from readahead.model.passage import Span
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from readahead.fetching import Network

__all__ = ["Desk", "Given", "formats", "render", "rule_in_words", "utc_now"]


class Desk(
    LookingOver,
    Finding,
    Sorting,
    Sourcing,
    Subscribing,
    Overviews,
    Relating,
    Annotating,
    Proving,
    Sharing,
    Exporting,
    Past,
    Keeping,
    Locked,
):
    """One library, open for one user on one thread; open another desk for another thread.

    Opening and taking in stand here; the other verbs in the parts.
    """

    @classmethod
    def open(
        cls,
        path: Path | None,
        *,
        clock: Callable[[], datetime] = utc_now,
        read_only: bool = False,
        passphrase: str = "",
        must_exist: bool = False,
    ) -> Self:
        """Open the library at *path*, making it if it is not there; None keeps one in memory.

        *passphrase* opens a locked library, and locks a new one. With *read_only* nothing is made or changed, and a damaged
        library gives what can be read of it. One that may not be written is opened so by itself. With *must_exist* no library
        is made where there is none. Raises the errors of model.errors.LibraryError, and EncryptionMissing.
        """
        places.make_folder_of(path)
        library = Library.open(
            path, clock=clock, read_only=read_only, key=key_of(passphrase), must_exist=must_exist
        )
        return cls(library, clock=clock)

    def another(self) -> Self:
        """Open the same library, with the same passphrase, once more: for the thread that asks for it.

        Raises InvalidValue for a library in memory, LibraryMoved where its file has gone, and what `open` raises.
        """
        return type(self)(self._library.another(), clock=self._clock)

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
    def is_moved(self) -> bool:
        """Whether the library's file no longer lies where it was opened: it was moved, deleted or replaced."""
        return self._library.is_moved

    @property
    def version(self) -> int:
        """A number that changes when another program or thread has written to the library."""
        return self._library.version()

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

    def take_in_addresses(
        self,
        addresses: Sequence[str],
        *,
        given: Given = Given(),
        proxy: str = "",
        network: Network | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Fetch addresses a person asked for and import what lies there; see fetching_in.take_in."""
        from readahead.desk import fetching_in

        return fetching_in.take_in(
            self._library,
            addresses,
            today=self.today,
            given=given,
            proxy=proxy,
            network=network,
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
            taking_in.date_again(self._library, article)
        return act.changes

    def outdated(self) -> tuple[ArticleId, ...]:
        """Return the articles that an earlier version's rules have read."""
        from readahead.desk import rereading

        return rereading.outdated(self._library)

    def read_again(
        self,
        articles: Sequence[ArticleId] | None = None,
        *,
        executor: Executor | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> RereadReport:
        """Read articles again, or without *articles* those an earlier version has read; see rereading.read_again."""
        from readahead.desk import rereading

        return rereading.read_again(
            self._library,
            self.outdated() if articles is None else articles,
            executor=executor,
            progress=progress,
            is_cancelled=is_cancelled,
        )

    def new_card(
        self, article: ArticleId, span: Span, *, kind: Kind | None = None, topic: TopicId | None = None
    ) -> Made[CardId]:
        """Make a card of the passage *span* of an article by hand; without *topic* it is sorted as others are.

        Raises NotFound, and InvalidValue for a passage that holds no word or does not lie in the text.
        """
        from readahead.desk import making

        with self._library.act("New card") as act:
            made = making.card(self._library, article, span, kind=kind, topic=topic)
        return Made(made, act.changes)


def formats() -> tuple[str, ...]:
    """Return the suffixes of the files that can be imported, each with its dot."""
    from readahead.importers.formats import known_suffixes

    return known_suffixes()


def rule_in_words(rule: str) -> str:
    """Return in one plain sentence what the named reading rule does; the name itself where it is not known."""
    from readahead.derive.rules import WORDS

    return WORDS.get(rule, rule)
