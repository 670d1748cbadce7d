"""What makes a source give no article: one exception per cause (see errors.py for the whole tree)."""

from collections.abc import Iterable

from readahead.model.errors_common import ReadaheadError


class Refused(ReadaheadError):
    """A source that gives no article. *source* is its display name."""

    def __init__(self, source: str, sentence: str) -> None:
        self.source = source
        super().__init__(sentence)


class SourceMissing(Refused):
    """There is no such file."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: there is no such file.")


class SourceUnreadable(Refused):
    """The file is there and cannot be read; *reason* is the system's word for why."""

    def __init__(self, source: str, reason: str) -> None:
        self.reason = reason
        super().__init__(source, f"{source}: the file cannot be read ({reason}).")


class EmptySource(Refused):
    """Nothing but white space."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: there is no text in it.")


class BinarySource(Refused):
    """Bytes that are no text."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: this is not a text file.")


class UnknownEncoding(Refused):
    """Text in an encoding that cannot be told with confidence."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source, f"{source}: the text's encoding cannot be told; save it as UTF-8 and import it again."
        )


class SourceTooLarge(Refused):
    """More than *limit* bytes."""

    def __init__(self, source: str, limit: int) -> None:
        self.limit = limit
        super().__init__(source, f"{source}: the file is larger than {limit // 1_000_000} MB.")


class TextTooLong(Refused):
    """A text of more than *limit* characters, which is no article."""

    def __init__(self, source: str, limit: int) -> None:
        self.limit = limit
        super().__init__(
            source,
            f"{source}: its text has more than {limit:,} characters; paste the part of it that you need.",
        )


class UnknownFormat(Refused):
    """A kind of file that has no importer."""

    def __init__(self, source: str, known: Iterable[str]) -> None:
        self.known = tuple(known)
        super().__init__(source, f"{source}: only {', '.join(self.known)} files can be imported.")


class NoArticleFound(Refused):
    """A page was read and holds no article."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: no article was found in it; paste its text instead.")


class ReaderStopped(Refused):
    """Reading it crashed, or took longer or more memory than any article does."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source, f"{source}: reading it had to be stopped, it may be damaged; paste its text instead."
        )


class DamagedSource(Refused):
    """A file that is not what its kind should be."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: the file is damaged; paste its text instead.")


class LockedSource(Refused):
    """A file that opens with a password only."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source, f"{source}: the file is locked with a password; save it without one and import it again."
        )


class ScannedPages(Refused):
    """Pages that are pictures."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source,
            f"{source}: its pages are pictures without text; run text recognition on it, or paste its text.",
        )


class OldDocument(Refused):
    """A Word document of the kind before .docx, or one that is locked with a password: both look alike from outside."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source,
            f"{source}: this is an old Word document or one with a password; save it as .docx without one and import it "
            "again.",
        )


class NoTextInEntries(Refused):
    """A feed or a list of references none of whose *total* entries, or of the *first* of them that are read, holds a text."""

    def __init__(self, source: str, total: int, first: int) -> None:
        self.total, self.first = total, first
        entries = f"none of the first {first} of its {total} entries has a text"
        if total <= first:
            entries = "its entry has no text" if total == 1 else f"none of its {total} entries has a text"
        super().__init__(source, f"{source}: {entries}; import the articles themselves.")


class DeclaresEntities(Refused):
    """XML that declares entities of its own, in which a few words swell to gigabytes."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source,
            f"{source}: it declares entities, which can be made to swell without end, and is not read.",
        )


class ListOfFeeds(Refused):
    """An outline that names *count* feeds and holds no article."""

    def __init__(self, source: str, count: int) -> None:
        self.count = count
        feeds = "1 feed" if count == 1 else f"{count} feeds"
        super().__init__(
            source,
            f"{source}: it names {feeds} and holds no articles; subscribe to them with `readahead subscribe`, or import a feed saved as a file.",
        )


class ReaderMissing(Refused):
    """A kind of source, *what*, that only the optional part *extra* of the program reads."""

    def __init__(self, source: str, what: str = "it", extra: str = "") -> None:
        self.extra = extra
        super().__init__(
            source, f"{source}: {what} takes a part that is not installed: pip install 'readahead[{extra}]'."
        )


class NotFetched(Refused):
    """An address that could not be fetched, which is kept; *reason* is the end of the sentence that says why."""

    def __init__(self, address: str, reason: str, *, is_offline: bool = False) -> None:
        self.reason, self.is_offline = reason, is_offline
        super().__init__(address, f"{address}: {reason}.")
