"""What can go wrong with a folder or bundle that a library is written to or read from (see errors.py)."""

from readahead.model.errors_common import ReadaheadError


class SharingError(ReadaheadError):
    """A folder or a bundle that articles, cards, notes and memos travel in. *path* is where it lies."""

    def __init__(self, path: object, sentence: str) -> None:
        self.path = path
        super().__init__(sentence)


class NotAnExport(SharingError):
    """There is no exported library, or no bundle, in that place."""

    def __init__(self, path: object, wanted: str) -> None:
        super().__init__(path, f"{path} is no {wanted} of Readahead.")


class DamagedExport(SharingError):
    """Something in it is not what was written; *place* is the file in it that shows so."""

    def __init__(self, path: object, place: str) -> None:
        self.place = place
        super().__init__(
            path, f"{path} is damaged or was changed since it was made ({place}); ask for it again."
        )


class NewerExport(SharingError):
    """It was written by a later version of the program."""

    def __init__(self, path: object, *, found: int, known: int) -> None:
        self.found, self.known = found, known
        super().__init__(
            path,
            f"{path} was written by a newer Readahead (format {found}; this one knows {known}); update the program.",
        )


class BundleTooLarge(SharingError):
    """It holds more than a bundle may, or swells to more than it could; *reason* says which."""

    def __init__(self, path: object, reason: str) -> None:
        self.reason = reason
        super().__init__(path, f"{path} is too large for a bundle ({reason}).")


class SharingRefused(SharingError):
    """The place cannot be written; *reason* says why."""

    def __init__(self, path: object, reason: str) -> None:
        self.reason = reason
        super().__init__(path, f"{path} cannot be written ({reason}).")
