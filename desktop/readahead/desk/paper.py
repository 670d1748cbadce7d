"""A memo on paper: composed, set as the PDF that is exported, measured, and its lines found again on the pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from readahead.desk import lengths
from readahead.model.gauge import Gauge
from readahead.model.memo import Block, MemoId, PageSize
from readahead.model.paper import Place

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.memo.document import Document


@dataclass(frozen=True)
class Paper:
    """The paper a memo makes as it reads now; all of it is safe on any thread."""

    document: Document
    rules: lengths.Rules

    @cached_property
    def pdf(self) -> bytes:
        """The PDF that would be exported; raises TypesettingFailed."""
        from readahead.memo import export

        return export.render(self.document, ".pdf")

    @property
    def gauge(self) -> Gauge:
        """How long it is against its template's rules; its sections are told only where one has a rule."""
        return lengths.measured(self.pdf, self.rules)

    @property
    def size(self) -> PageSize:
        """The size of its pages."""
        return self.document.options.page

    @property
    def most(self) -> int:
        """How many pages it should have at most, 0 for no rule."""
        return self.document.pages

    @property
    def annexes(self) -> frozenset[str]:
        """The headings of the parts that do not count towards its length."""
        return frozenset(part.heading for part in self.document.parts if part.block is Block.ANNEX)

    def finder(self, pdf: Any) -> Callable[[int], tuple[Place, ...]]:
        """Return what tells where the lines of a page, from 0, stand.

        *pdf* is the PDF opened by pypdfium2, which the window does; it must stay open, and PDF_LIBRARY be held.
        """
        from readahead.memo.pdf.places import Places

        return Places(self.document, pdf).on


def compose(desk: Desk, memo: MemoId) -> Paper:
    """Return the paper *memo* makes as it reads now; raises what Desk.document raises."""
    document = desk.document(memo)
    return Paper(document, desk.length_rules(memo, document))
