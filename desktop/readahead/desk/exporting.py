"""Exporting: a memo as it will stand on paper, how long that is, and the files it is written to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk import lengths, templating
from readahead.desk.part import Part, named
from readahead.model.errors import InvalidValue
from readahead.model.gauge import Gauge
from readahead.model.marking import as_marking, is_known
from readahead.model.memo import Memo, MemoId
from readahead.model.overall import overall
from readahead.model.paper import Parts

if TYPE_CHECKING:
    from readahead.memo.content import Document


class Exporting(Part):
    """The verbs that set a memo on paper."""

    def document(self, memo: MemoId, *, ceiling: str | None = None, parts: Parts | None = None) -> Document:
        """Return the memo as it will stand on paper, with its notes numbered.

        With a *ceiling* what is marked above it is left out, with *parts* what they leave out. It says which version it is,
        once one was delivered: see editions.Edition.
        """
        from readahead.desk import editions

        value = self._library.memos.get(memo)
        value = value if parts is None else parts.of(value)
        edition = editions.Edition(self._library, value, templating.template_of(value))
        return edition.document(self.today, ceiling=None if ceiling is None else _level(ceiling, value))

    def borne(self, memo: MemoId, *, ceiling: str | None = None, parts: Parts | None = None) -> str:
        """Return the marking the memo's paper bears: the highest of its parts, of those that may go under a *ceiling*.

        What *parts* leave out does not count.
        """
        from readahead.memo.releasing import releasable

        value = self._library.memos.get(memo)
        value = value if parts is None else parts.of(value)
        if ceiling is not None:
            value = releasable(value, _level(ceiling, value), otherwise="")
        return overall(value)

    def pdf(self, memo: MemoId) -> bytes:
        """Return the memo as the PDF that would be exported today."""
        return render(self.document(memo), ".pdf")

    def gauge(self, memo: MemoId, *, ceiling: str | None = None, parts: Parts | None = None) -> Gauge:
        """Return how many pages the memo has as PDF today before its annexes, against its template's rules.

        What stays behind under a *ceiling*, and what *parts* leave out, does not count.
        """
        document = self.document(memo, ceiling=ceiling, parts=parts)
        return lengths.measured(render(document, ".pdf"), self.length_rules(memo, document))

    def length_rules(self, memo: MemoId, document: Document) -> lengths.Rules:
        """Return what the length of *document*, which is the memo composed, is measured against: see lengths.measured."""
        value = self._library.memos.get(memo)
        return lengths.rules(document, value, templating.template_of(value))

    def unprintable(self, memo: MemoId) -> str:
        """Return the letters of a memo that no font here has; its PDF shows "?" in their place."""
        from readahead.memo.pdf import writer as pdf

        return pdf.unprintable(self.document(memo))

    def export(
        self,
        memo: MemoId,
        targets: Sequence[Path],
        *,
        ceiling: str | None = None,
        parts: Parts | None = None,
    ) -> tuple[Path, ...]:
        """Write the memo to each target, its format by its suffix: to all of them, or to none.

        With a *ceiling* what is marked above it is left out of every one, with *parts* what they leave out. Raises
        InvalidValue where nothing would stand on the paper, and what export.save_all raises.
        """
        from readahead.memo import export

        for target in targets:
            export.check(target)
        document = self.document(memo, ceiling=ceiling, parts=parts)
        if not document.parts:
            raise InvalidValue(self._nothing(memo, ceiling))
        return export.save_all(document, targets)

    def _nothing(self, memo: MemoId, ceiling: str | None) -> str:
        """Return the sentence on a memo of which nothing would stand on paper."""
        value = self._library.memos.get(memo)
        if ceiling is not None and any(section.entries for section in value.sections):
            return f"Nothing of {named(value.title)} may go to {as_marking(ceiling)}: no file was written."
        return f"{named(value.title)} holds no line yet: add cards or words of your own, then export it."


def _level(typed: str, memo: Memo) -> str:
    """Return the level somebody typed. Raises InvalidValue for one that is neither known nor on any part of *memo*."""
    level = as_marking(typed)
    borne = {memo.marking, *(section.marking for section in memo.sections)}
    borne |= {entry.marking for section in memo.sections for entry in section.entries}
    if not is_known(level) and level.casefold() not in {marking.casefold() for marking in borne if marking}:
        raise InvalidValue(
            f"“{typed}” is no level: write a TLP label, a level such as OFFICIAL, or a marking this memo bears."
        )
    return level


def render(document: Document, suffix: str) -> bytes:
    """Return *document* as a file of the format *suffix* names (".pdf", ".md"); safe on any thread.

    Raises UnknownExportFormat, TypesettingFailed.
    """
    from readahead.memo import export

    return export.render(document, suffix)
