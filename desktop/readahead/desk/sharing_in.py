"""Takes in what was carried here: a bundle in one step, a whole library a little at a time, each as one act."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from readahead.desk import filing, relations
from readahead.desk.part import LONGEST_NAMED
from readahead.desk.sharing_layout import BUNDLE, LIBRARY, MANIFEST, SUMS
from readahead.desk.sharing_places import Bundle, Folder
from readahead.desk.sharing_unpacking import (
    Kept,
    Manifest,
    Pairs,
    Piece,
    Subscriptions,
    Tags,
    Topics,
    manifest,
    must_be_whole,
    pieces,
    sums,
)
from readahead.library import Library
from readahead.library.incoming import Incoming
from readahead.library.store import OpenAct
from readahead.model.article import ArticleId, short
from readahead.model.card import FiledCard, Status
from readahead.model.changes import Changes
from readahead.model.errors import DamagedExport, InvalidValue, LibraryError, NotFound
from readahead.model.sharing import CarriedArticle, CarriedMemo, CarriedTopic, MergeReport

AT_ONCE = 100
"""Pieces of a library taken in by one transaction; an export of fewer articles is taken in by one alone."""

_OF_OWN_LIBRARY = (Status.KEPT, Status.EDITED, Status.DISMISSED)
_OF_A_COLLEAGUE = (Status.EDITED,)
"""What is decided about a card here by what was decided there: a correction is worth having, a choice is one's own."""


def merge(library: Library, path: Path, *, progress: Callable[[int, int], None]) -> MergeReport:
    """Take in a bundle; see Sharing.merge."""
    with Bundle(path) as bundle:
        said = manifest(bundle, of=BUNDLE)
        _must_be_accounted_for(bundle, said)
        taking = _Taking(library, library.incoming(_OF_A_COLLEAGUE), is_apart=True)
        with library.act(f"Merge “{short(said.name, LONGEST_NAMED)}”") as act:
            taking.take(bundle, _counted(pieces(bundle, said), said, progress))
            taking.finish()
    return taking.report(act.changes)


def _counted(found: Iterable[Piece], said: Manifest, progress: Callable[[int, int], None]) -> Iterator[Piece]:
    """Yield pieces, and tell how many of the articles they hold were taken in before the next is asked for."""
    done = 0
    for piece in found:
        yield piece
        if isinstance(piece, CarriedArticle):
            done += 1
            progress(done, said.articles)


def must_be_bundle(path: Path) -> None:
    """Raise what `merge` raises where *path* is no whole bundle: asked before a library is made to take it in."""
    with Bundle(path) as bundle:
        said = manifest(bundle, of=BUNDLE)
        _must_be_accounted_for(bundle, said)
        must_be_whole(bundle, said)


def must_be_library(folder: Path) -> None:
    """Raise what `take_in_library` raises where *folder* is no exported library; its files are not looked at."""
    manifest(Folder(folder), of=LIBRARY)


def take_in_library(library: Library, folder: Path, *, progress: Callable[[int, int], None]) -> MergeReport:
    """Take in an exported library; see Sharing.take_in_library."""
    kept = Folder(folder)
    said = manifest(kept, of=LIBRARY)
    if said.articles > AT_ONCE:
        must_be_whole(kept, said)
    taking = _Taking(library, library.incoming(_OF_OWN_LIBRARY), is_apart=library.counts().articles > 0)
    changes: list[Changes] = []
    going_on: OpenAct | None = None
    try:
        for part, is_last in _parts(pieces(kept, said), said):
            with library.act("Take in a library", going_on=going_on) as going_on:
                taking.take(kept, part)
                if is_last:
                    taking.finish()
            changes.append(going_on.changes)
            progress(min(taking.articles, said.articles), said.articles)
    except BaseException:  # whatever ended it, also a key: nothing half may stay
        # its sums were right and what it says is not, or it was stopped: what came in before goes again
        if any(changes):
            with suppress(LibraryError):
                library.history.undo()
        raise
    if going_on is not None and len(changes) > 1:
        library.settle(going_on)
    return taking.report(_together(changes))


class _Taking:
    """Takes pieces of one export in, in their order. is_apart says that the library has articles of its own."""

    def __init__(self, library: Library, incoming: Incoming, *, is_apart: bool) -> None:
        self._library = library
        self._incoming = incoming
        self._is_apart = is_apart
        self._made: tuple[CarriedTopic, ...] = ()
        self._own_topics: filing.Sorter | None = None
        self.articles = 0

    def take(self, kept: Kept, found: Iterable[Piece]) -> None:
        """Take in some pieces, inside an act. Raises DamagedExport where one rests on another that is not there."""
        try:
            for piece in found:
                self._take(piece)
        except (NotFound, InvalidValue) as fault:
            raise DamagedExport(kept.path, str(fault)) from fault

    def finish(self) -> None:
        """Do, inside an act, what needs all pieces: sort what nobody placed, and compare with what was here."""
        self._incoming.removals(self._made)
        self._sort()
        if self._is_apart:
            relations.note_copies(self._library, self._incoming.fresh)

    def report(self, changes: Changes) -> MergeReport:
        """Return what was done."""
        return self._incoming.report(changes)

    def _take(self, piece: Piece) -> None:
        match piece:
            case CarriedArticle():
                self._incoming.article(piece)
                self.articles += 1
            case Topics(topics):
                # looked at before any comes in: a topic that was brought holds what it held there, and draws in nothing
                self._own_topics = filing.Sorter(self._library)
                self._made = self._incoming.topics(topics)
            case Subscriptions(subscriptions):
                self._incoming.subscriptions(subscriptions)
            case Tags(tags):
                self._incoming.tags(tags)
            case Pairs(pairs):
                self._incoming.pairs(pairs)
            case CarriedMemo():
                self._incoming.memo(piece)

    def _sort(self) -> None:
        """Sort the cards that came without a place among the topics that were here before; the others stay in the inbox."""
        cards: dict[ArticleId, list[FiledCard]] = defaultdict(list)
        for filed in self._library.cards.many(self._incoming.unplaced):
            cards[filed.article].append(filed)
        if cards:
            sorter = self._own_topics or filing.Sorter(self._library)
            for article, filed_cards in cards.items():
                sorter.file_again(self._library.articles.get(article).article, filed_cards)


def _parts(found: Iterator[Piece], said: Manifest) -> Iterator[tuple[Iterable[Piece], bool]]:
    """Yield pieces as many as go into one transaction, and whether they are the last."""
    if said.articles <= AT_ONCE:
        yield found, True
        return
    part = list(islice(found, AT_ONCE))
    while part:
        following = list(islice(found, AT_ONCE))
        yield part, not following
        part = following


def _must_be_accounted_for(bundle: Bundle, said: Manifest) -> None:
    """Raise DamagedExport unless a bundle holds each file that its account names, once, and no other."""
    if sorted(bundle.names()) != sorted([MANIFEST, SUMS, *(name for _, name in sums(bundle, said))]):
        raise DamagedExport(bundle.path, SUMS)


def _together(changes: Iterable[Changes]) -> Changes:
    parts = list(changes)
    return Changes(
        articles=frozenset().union(*(part.articles for part in parts)),
        topics=frozenset().union(*(part.topics for part in parts)),
        cards=frozenset().union(*(part.cards for part in parts)),
        annotations=frozenset().union(*(part.annotations for part in parts)),
        memos=frozenset().union(*(part.memos for part in parts)),
        subscriptions=frozenset().union(*(part.subscriptions for part in parts)),
        act=parts[-1].act if parts else "",
    )
