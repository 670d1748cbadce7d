"""How a library is opened: again and again, since a desk belongs to one thread and each thread needs one of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Door:
    """Where a library lies and what it takes to open it; *passphrase* is empty for a plain one."""

    path: Path
    passphrase: str = field(default="", repr=False)
    is_read_only: bool = False

    def open(self) -> Desk:
        """Return a desk for the thread that asks. Raises the errors of model.errors.LibraryError."""
        return self._open(must_exist=False)

    def open_again(self) -> Desk:
        """Return one more desk on the library that is open; one that has gone is not made anew. Raises LibraryMoved too."""
        return self._open(must_exist=True)

    def _open(self, *, must_exist: bool) -> Desk:
        from readahead.desk.desk import Desk

        return Desk.open(
            self.path, read_only=self.is_read_only, passphrase=self.passphrase, must_exist=must_exist
        )
