"""What can go wrong that a user can see: one exception per cause, each with one sentence to act on.

ReadaheadError
├── Refused                  a source that gives no article (the rest of the import goes on)
│   ├── SourceMissing
│   ├── SourceUnreadable
│   ├── EmptySource
│   ├── BinarySource
│   ├── UnknownEncoding
│   ├── SourceTooLarge
│   ├── TextTooLong
│   ├── UnknownFormat
│   ├── NoArticleFound
│   ├── DamagedSource
│   ├── LockedSource
│   ├── ScannedPages
│   ├── OldDocument
│   ├── NoTextInEntries
│   ├── DeclaresEntities
│   ├── ListOfFeeds
│   ├── NotFetched           an address that was asked for and gave nothing
│   ├── ReaderMissing        a kind that an optional part of the program reads
│   └── ReaderStopped        a parser that crashed, or took too long
├── NotFound                 a name or number that stands for nothing
├── AmbiguousName
├── InvalidValue             a value that cannot be taken (an empty name, a wrong date, …)
├── NothingToUndo
├── NothingToRedo
├── SearchStopped            a search that a newer one has made void
├── ActOvertaken
├── ActBuiltUpon
├── ExtraMissing             a part of the program that is not installed
│   ├── EncryptionMissing
│   └── ClusterMissing
├── ClusterUnavailable
├── LibraryError
│   ├── NotALibrary
│   ├── NewerLibrary
│   ├── LibraryUnavailable
│   ├── ReadOnlyLibrary
│   ├── LibraryMoved
│   ├── DamagedLibrary
│   ├── PassphraseNeeded
│   ├── WrongPassphrase
│   ├── LibraryBusy
│   │   └── LibraryOpen
│   ├── LibraryFull
│   └── BackupRefused        a copy that cannot be made or taken back
├── SharingError             a folder or bundle that a library is written to or taken in from
│   ├── NotAnExport
│   ├── DamagedExport
│   ├── NewerExport
│   ├── BundleTooLarge
│   └── SharingRefused       a place that cannot be written
└── MemoError
    ├── UnknownTemplate
    ├── InvalidTemplate
    ├── NewerTemplate
    ├── TemplateNotCopied
    ├── UnknownExportFormat
    ├── ExportRefused
    ├── TypesettingFailed
    └── NotVerifiable        an exported file that is none of ours, or carries no manifest

The classes stand in one file per family, errors_*.py; everyone imports them from here.
"""

from readahead.model.errors_common import (
    ActBuiltUpon,
    ActOvertaken,
    AmbiguousName,
    ClusterMissing,
    ClusterUnavailable,
    EncryptionMissing,
    ExtraMissing,
    InvalidValue,
    NotFound,
    NothingToRedo,
    NothingToUndo,
    ReadaheadError,
    SearchStopped,
)
from readahead.model.errors_library import (
    BackupRefused,
    DamagedLibrary,
    LibraryBusy,
    LibraryError,
    LibraryFull,
    LibraryMoved,
    LibraryOpen,
    LibraryUnavailable,
    NewerLibrary,
    NotALibrary,
    PassphraseNeeded,
    ReadOnlyLibrary,
    WrongPassphrase,
)
from readahead.model.errors_memos import (
    ExportRefused,
    InvalidTemplate,
    MemoError,
    NewerTemplate,
    NotVerifiable,
    TemplateNotCopied,
    TypesettingFailed,
    UnknownExportFormat,
    UnknownTemplate,
)
from readahead.model.errors_sharing import (
    BundleTooLarge,
    DamagedExport,
    NewerExport,
    NotAnExport,
    SharingError,
    SharingRefused,
)
from readahead.model.errors_sources import (
    BinarySource,
    DamagedSource,
    DeclaresEntities,
    EmptySource,
    ListOfFeeds,
    LockedSource,
    NoArticleFound,
    NoTextInEntries,
    NotFetched,
    OldDocument,
    ReaderMissing,
    ReaderStopped,
    Refused,
    ScannedPages,
    SourceMissing,
    SourceTooLarge,
    SourceUnreadable,
    TextTooLong,
    UnknownEncoding,
    UnknownFormat,
)

__all__ = [
    "ActBuiltUpon",
    "ActOvertaken",
    "AmbiguousName",
    "BackupRefused",
    "BinarySource",
    "BundleTooLarge",
    "ClusterMissing",
    "ClusterUnavailable",
    "DamagedExport",
    "DamagedLibrary",
    "DamagedSource",
    "DeclaresEntities",
    "EmptySource",
    "EncryptionMissing",
    "ExportRefused",
    "ExtraMissing",
    "InvalidTemplate",
    "InvalidValue",
    "LibraryBusy",
    "LibraryError",
    "LibraryFull",
    "LibraryMoved",
    "LibraryOpen",
    "LibraryUnavailable",
    "ListOfFeeds",
    "LockedSource",
    "MemoError",
    "NewerExport",
    "NewerLibrary",
    "NewerTemplate",
    "NoArticleFound",
    "NoTextInEntries",
    "NotALibrary",
    "NotAnExport",
    "NotFetched",
    "NotFound",
    "NotVerifiable",
    "NothingToRedo",
    "NothingToUndo",
    "OldDocument",
    "PassphraseNeeded",
    "ReadOnlyLibrary",
    "ReadaheadError",
    "ReaderMissing",
    "ReaderStopped",
    "Refused",
    "ScannedPages",
    "SearchStopped",
    "SharingError",
    "SharingRefused",
    "SourceMissing",
    "SourceTooLarge",
    "SourceUnreadable",
    "TemplateNotCopied",
    "TextTooLong",
    "TypesettingFailed",
    "UnknownEncoding",
    "UnknownExportFormat",
    "UnknownFormat",
    "UnknownTemplate",
    "WrongPassphrase",
]
