"""The part of the desk that takes files in after a look at them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk.part import Part
from readahead.desk.reports import ImportReport

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from readahead.desk.looks import Head, Look, Looked, LookedOver, TooMany, Wanted


class LookingOver(Part):
    """Reads files, shows what they are, and stores what is wanted of them; reading is imported by the verbs that need it."""

    def take_in_or_ask(
        self,
        paths: Iterable[Path],
        *,
        date_order: str = "ask",
        executor: Executor | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport | LookedOver | TooMany:
        """Import one file, or return a look over several; see previewing.take_in_or_ask."""
        from readahead.desk import previewing

        return previewing.take_in_or_ask(
            self._library,
            paths,
            today=self.today,
            date_order=date_order,
            executor=executor,
            progress=progress,
            is_cancelled=is_cancelled,
        )

    def look_over(
        self,
        paths: Iterable[Path],
        *,
        date_order: str = "ask",
        executor: Executor | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> LookedOver:
        """Return what files are, and store nothing; see previewing.look_over."""
        from readahead.desk import previewing

        return previewing.look_over(
            self._library,
            paths,
            today=self.today,
            date_order=date_order,
            executor=executor,
            progress=progress,
            is_cancelled=is_cancelled,
        )

    def look_again(self, look: Look, *, encoding: str = "", date_order: str = "ask") -> Looked:
        """Return what a file is when it is read once more, in *encoding* if one is given."""
        from readahead.desk import previewing

        return previewing.look_again(
            self._library, look, encoding=encoding, today=self.today, date_order=date_order
        )

    def head_of(self, text: str, *, html: str = "", date_order: str = "ask") -> Head | None:
        """Return what is found in a pasted text; None where it gives no article."""
        from readahead.desk import previewing

        return previewing.head_of(text, html=html, today=self.today, date_order=date_order)

    def take_in_looked(
        self,
        looked: LookedOver,
        wanted: Iterable[Wanted],
        *,
        executor: Executor | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Store what is wanted of files that were looked over; see wanted_files.take_in_looked."""
        from readahead.desk import wanted_files

        return wanted_files.take_in_looked(
            self._library,
            looked,
            wanted,
            today=self.today,
            executor=executor,
            progress=progress,
            is_cancelled=is_cancelled,
        )
