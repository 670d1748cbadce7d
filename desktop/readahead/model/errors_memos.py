"""What can go wrong in setting or exporting a memo (see errors.py for the whole tree)."""

from collections.abc import Iterable

from readahead.model.errors_common import ReadaheadError


class MemoError(ReadaheadError):
    """Setting or exporting a memo."""


class UnknownTemplate(MemoError):
    """No template has that name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name, self.known = name, tuple(known)
        super().__init__(f"There is no template “{name}”; there are: {', '.join(self.known)}.")


class InvalidTemplate(MemoError):
    """A template file that breaks its rules; *line* counts from 1."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        self.file, self.line, self.reason = file, line, reason
        super().__init__(f"{file}, line {line}: {reason}.")


class NewerTemplate(MemoError):
    """A template file of a later version of the program."""

    def __init__(self, file: str) -> None:
        self.file = file
        super().__init__(f"{file} was made for a newer version of Readahead, and cannot be used by this one.")


class TemplateNotCopied(MemoError):
    """A template that cannot be copied there; *reason* says why."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"No template “{name}” was made: {reason}.")


class UnknownExportFormat(MemoError):
    """The target's suffix names no format."""

    def __init__(self, target: object, known: Iterable[str]) -> None:
        self.target, self.known = target, tuple(known)
        super().__init__(f"{target}: the file name must end in {' or '.join(self.known)}.")


class ExportRefused(MemoError):
    """The place cannot be written; *reason* is the system's word for why."""

    def __init__(self, target: object, reason: str) -> None:
        self.target, self.reason = target, reason
        super().__init__(f"{target} cannot be written ({reason}).")


class TypesettingFailed(MemoError):
    """The typesetter refused the memo; *reason* is its own word."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The memo could not be set: {reason}")


class NotVerifiable(MemoError):
    """A file that cannot be checked against a library; *reason* says why."""

    def __init__(self, file: object, reason: str) -> None:
        self.file, self.reason = file, reason
        super().__init__(f"{file} cannot be verified: {reason}.")
