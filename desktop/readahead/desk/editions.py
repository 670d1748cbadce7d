"""Which version of a memo a paper is: one that was delivered, or a draft of the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from readahead.library import Library
from readahead.model.memo import Memo, Template

if TYPE_CHECKING:
    from readahead.memo.document import Document


class Edition:
    """A memo as it stands, and what of it was delivered before."""

    def __init__(self, library: Library, memo: Memo, template: Template) -> None:
        self._memo = memo
        self._template = template
        wanted = [
            entry.card for section in memo.sections for entry in section.entries if entry.card is not None
        ]
        self._cited = library.cards.cited(list(dict.fromkeys(wanted)))
        self._pictures = library.memos.pictures(memo.id)
        self._deliveries = library.memos.deliveries(memo.id)

    def document(self, today: date, *, ceiling: str | None = None) -> Document:
        """Return the memo as it will stand on paper.

        A memo that says what it said when it was delivered last is that version, and bears its number and day. One that
        says something else is a draft of the next, and bears today's. Before the first delivery none is named.
        """
        if not self._deliveries:
            return self._composed(today, "", ceiling)
        from readahead.memo.proof.manifest import agree

        last = self._deliveries[-1]
        if agree(self.manifest(last.on, last.version), last.manifest):
            return self._composed(last.on, _named(last.version), ceiling)
        return self._composed(today, f"Draft of {_named(last.version + 1).lower()}", ceiling)

    @property
    def next_version(self) -> int:
        """The number the next delivery will have."""
        return self._deliveries[-1].version + 1 if self._deliveries else 1

    def manifest(self, on: date, version: int) -> str:
        """Return what the files of this version, delivered that day, can be verified by."""
        carrying = replace(self._memo, options=replace(self._memo.options, manifest=True))
        return self._composed(on, _named(version), None, memo=carrying).manifest

    def _composed(
        self, on: date, reference: str, ceiling: str | None, *, memo: Memo | None = None
    ) -> Document:
        from readahead.memo import content

        return content.compose(
            memo or self._memo,
            self._cited,
            template=self._template,
            on=on,
            pictures=self._pictures,
            ceiling=ceiling,
            reference=reference,
        )


def _named(version: int) -> str:
    return f"Version {version}"
