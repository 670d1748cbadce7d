"""Reads an export back, file by file in the order they were written, and believes nothing that its account does not hold."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Protocol

from readahead.desk import sharing_parsing as parsing
from readahead.desk.sharing_checks import (
    Fields,
    Malformed,
    document,
    front_matter,
    moment_if,
    objects,
    text,
    whole,
)
from readahead.desk.sharing_layout import (
    COPIES,
    FORMAT,
    LIBRARY,
    MANIFEST,
    SUBSCRIPTIONS,
    SUMS,
    TAGS,
    TOPICS,
    seal,
)
from readahead.desk.sharing_memos import memo
from readahead.desk.sharing_names import is_safe
from readahead.model.errors import DamagedExport, NewerExport, NotAnExport
from readahead.model.sharing import (
    CarriedArticle,
    CarriedCard,
    CarriedMemo,
    CarriedNote,
    CarriedPair,
    CarriedSubscription,
    CarriedTag,
    CarriedTopic,
    CarriedVersion,
)

_FAULTS = (ValueError, KeyError, TypeError, RecursionError, OverflowError)
"""What the reading of a damaged file can raise."""


class Kept(Protocol):
    """Where an export lies: a folder or a bundle."""

    @property
    def path(self) -> Path:
        """The place."""

    def read(self, name: str) -> bytes:
        """Return one file. Raises DamagedExport where it cannot be had, BundleTooLarge where it is too large."""

    def names(self) -> Iterator[str] | None:
        """Return the names of all files, where that is known without looking for them."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an export says of itself: what it is of, by which versions it was made, and how much it holds."""

    of: str
    name: str
    program: str
    engine: str
    schema: int
    articles: int
    cards: int
    sums_sha256: str


@dataclass(frozen=True, slots=True)
class Topics:
    """All topics, which come first."""

    topics: tuple[CarriedTopic, ...]


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """All subscriptions, which come after the topics; a bundle's are none of the reader's."""

    subscriptions: tuple[CarriedSubscription, ...]


@dataclass(frozen=True, slots=True)
class Tags:
    """All tags."""

    tags: tuple[CarriedTag, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Some of the pairs of copies, which come after the articles."""

    pairs: tuple[CarriedPair, ...]


Piece = Topics | Subscriptions | Tags | CarriedArticle | Pairs | CarriedMemo
"""One piece of an export."""

PAIRS_AT_ONCE = 5_000


def manifest(kept: Kept, *, of: str) -> Manifest:
    """Return the manifest of an export of the kind *of*. Raises NotAnExport, NewerExport and DamagedExport."""
    try:
        fields = document(kept.read(MANIFEST))
        if fields["readahead"] != of:
            raise NotAnExport(kept.path, _KINDS[of])
        if whole(fields["format"]) > FORMAT:
            raise NewerExport(kept.path, found=fields["format"], known=FORMAT)
    except (*_FAULTS, DamagedExport) as fault:
        raise NotAnExport(kept.path, _KINDS[of]) from fault
    with told(kept, MANIFEST):
        if fields["seal"] != seal(fields):
            raise Malformed("seal")
        return Manifest(
            of=of,
            name=text(fields, "name"),
            program=text(fields, "program"),
            engine=text(fields, "engine"),
            schema=whole(fields["schema"]),
            articles=whole(fields["articles"]),
            cards=whole(fields["cards"]),
            sums_sha256=text(fields, "sums_sha256"),
        )


_KINDS = {"library": "exported library", "bundle": "bundle"}


def pieces(kept: Kept, said: Manifest) -> Iterator[Piece]:
    """Yield what stands in an export, every file of it checked. Raises DamagedExport."""
    group: _Group | None = None
    for sha256, name in sums(kept, said):
        data = kept.read(name)
        with told(kept, name):
            if hashlib.sha256(data).hexdigest() != sha256:
                raise Malformed("another file")
            if name.startswith("articles/") and name.endswith(".md") and _stem(name) + ".md" == name:
                ended, group = group, _Group(name, data)
            else:
                ended = None if group is not None and group.takes(name, data) else group
                group = None if ended is not None else group
            found = _piece(name, data, of=said.of)
        if ended is not None:
            with told(kept, ended.name):
                whole_article = ended.article()
            yield whole_article
        if found is not None:
            yield found
        if name == COPIES:
            yield from _pairs(kept, data)
    if group is not None:
        with told(kept, group.name):
            last = group.article()
        yield last


def must_be_whole(kept: Kept, said: Manifest) -> None:
    """Raise DamagedExport unless every file is what its sum says."""
    for sha256, name in sums(kept, said):
        data = kept.read(name)
        with told(kept, name):
            if hashlib.sha256(data).hexdigest() != sha256:
                raise Malformed("another file")


def sums(kept: Kept, said: Manifest) -> Iterator[tuple[str, str]]:
    """Yield the SHA-256 and the name of each file an export says it has. Raises DamagedExport."""
    account = kept.read(SUMS)
    with told(kept, SUMS):
        if hashlib.sha256(account).hexdigest() != said.sums_sha256:
            raise Malformed("another account")
    # a line at a time: that of a large library has hundreds of thousands
    for line in BytesIO(account):
        with told(kept, SUMS):
            sha256, _, name = line.decode("utf-8").removesuffix("\n").partition("  ")
            if not is_safe(name):
                raise Malformed("a name that leads elsewhere")
        yield sha256, name


@contextmanager
def told(kept: Kept, name: str) -> Iterator[None]:
    """Raise DamagedExport for what is wrong in the file *name*."""
    try:
        yield
    except _FAULTS as fault:
        raise DamagedExport(kept.path, name) from fault


class _Group:
    """The files of one article as they come: its text first."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self._fields, self._text = front_matter(data)
        self._beside = name.rpartition("/")[0]
        self._original: bytes | None = None
        self._cards: Fields | None = None
        self._notes: Fields | None = None
        self._versions: list[CarriedVersion] = []

    def takes(self, name: str, data: bytes) -> bool:
        """Take the file *name* if it is one of this article's."""
        stem = _stem(self.name)
        if name == f"{stem}.cards.json":
            self._cards = document(data)
        elif name == f"{stem}.notes.jsonld":
            self._notes = document(data)
        elif name == f"{stem}.earlier-{len(self._versions) + 1}.md":
            self._versions.append(parsing.version(*front_matter(data)))
        elif name == f"{self._beside}/{text(self._fields, 'original')}":
            self._original = data
        else:
            return False
        return True

    def article(self) -> CarriedArticle:
        """Return the article. Raises Malformed where a part is missing."""
        if self._original is None or self._cards is None:
            raise Malformed("a part is missing")
        held = parsing.article(self._fields, self._text)
        if hashlib.sha256(self._original).hexdigest() != text(self._fields, "original_sha256"):
            raise Malformed("another original")
        texts = {"": held.text, **{version.text_sha256: version.text for version in self._versions}}
        cards = self._of_cards(self._cards, texts)
        return CarriedArticle(
            article=held,
            original=self._original,
            source_name=text(self._fields, "source_name"),
            engine=text(self._fields, "engine"),
            imported_at=moment_if(self._fields, "imported_at"),
            uncarded=tuple(parsing.uncarded(one, held.text) for one in objects(self._cards, "uncarded")),
            marks=parsing.marks(self._cards),
            cards=cards,
            notes=self._of_notes(cards, texts),
            versions=tuple(self._versions),
        )

    def _of_cards(self, fields: Fields, texts: Mapping[str, str]) -> tuple[CarriedCard, ...]:
        cards = tuple(parsing.card(one, texts) for one in objects(fields, "cards"))
        if len({card.key for card in cards}) != len(cards):
            raise Malformed("a card twice")
        return cards

    def _of_notes(self, cards: tuple[CarriedCard, ...], texts: Mapping[str, str]) -> tuple[CarriedNote, ...]:
        if self._notes is None:
            return ()
        notes = parsing.notes(self._notes, texts)
        known = {card.key for card in cards if card.is_asked_for}
        if any(note.card not in known for note in notes) or len({note.uuid for note in notes}) != len(notes):
            raise Malformed("a note on no card")
        return notes


def _stem(name: str) -> str:
    """Return a file's path up to the first point in its name."""
    folder, slash, file = name.rpartition("/")
    return f"{folder}{slash}{file.partition('.')[0]}"


def _piece(name: str, data: bytes, *, of: str) -> Piece | None:
    """Return what stands in a file that stands alone; None where it says nothing new or belongs to an article."""
    if name == TOPICS:
        return Topics(parsing.topics(document(data)))
    if name == SUBSCRIPTIONS and of == LIBRARY:
        return Subscriptions(parsing.subscriptions(document(data)))
    if name == TAGS:
        return Tags(parsing.tags(document(data)))
    if name.startswith("memos/") and name.endswith(".json"):
        return memo(document(data))
    return None


def _pairs(kept: Kept, data: bytes) -> Iterator[Pairs]:
    lines = data.splitlines()
    for first in range(0, len(lines), PAIRS_AT_ONCE):
        with told(kept, COPIES):
            found = Pairs(
                tuple(parsing.pair(document(line)) for line in lines[first : first + PAIRS_AT_ONCE])
            )
        yield found
