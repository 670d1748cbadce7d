"""Sharing: the library as files that a person can read without us, and one topic or memo as a bundle for a colleague."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk.templating import template_of
from readahead.desk.writing import Writing
from readahead.model.errors import InvalidValue, MemoError
from readahead.model.sharing import CarriedMemo, ExportReport, MergeReport

if TYPE_CHECKING:
    from readahead.model.memo import MemoId
    from readahead.model.topic import TopicId


class Sharing(Writing):
    """The verbs that carry things out of a library and into another."""

    def export_library(
        self, folder: Path, *, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> ExportReport:
        """Write the whole library to *folder* as Markdown and JSON; *progress* is told how many of how many articles.

        An earlier export there is replaced when the new one is whole. The history is not exported. Raises SharingRefused
        where the place cannot be written or holds anything else.
        """
        from readahead.desk import sharing_out

        return sharing_out.export_library(self._library, folder, page=self._page, progress=progress)

    def take_in_library(
        self, folder: Path, *, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> MergeReport:
        """Take in all that an exported *folder* holds, as one act; what is here already stays as it is.

        In an empty library the result is what was exported but for row numbers and history. Raises SourceMissing,
        NotAnExport, NewerExport and DamagedExport; nothing is changed then.
        """
        from readahead.desk import sharing_in

        return sharing_in.take_in_library(self._library, folder, progress=progress)

    def bundle(
        self,
        target: Path,
        topic: TopicId | None = None,
        memo: MemoId | None = None,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> ExportReport:
        """Write one topic, with those under it, or one memo to the file *target*, with its articles and the notes on its cards.

        *progress* is told how many of how many articles. Raises NotFound, InvalidValue without either or with both, BundleTooLarge and SharingRefused.
        """
        from readahead.desk import sharing_out

        if topic is not None and memo is None:
            return sharing_out.bundle_topic(self._library, target, topic, progress=progress)
        if memo is not None and topic is None:
            return sharing_out.bundle_memo(self._library, target, memo, page=self._page, progress=progress)
        raise InvalidValue("A bundle is of one topic or of one memo.")

    def merge(
        self, bundle: Path, *, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> MergeReport:
        """Take in a colleague's *bundle* as one act: nothing twice, nothing of one's own overwritten.

        *progress* is told how many of how many articles. Raises SourceMissing, SharingError of a folder, NotAnExport, NewerExport, DamagedExport and BundleTooLarge;
        nothing is changed then.
        """
        from readahead.desk import sharing_in

        return sharing_in.merge(self._library, bundle, progress=progress)

    def _page(self, number: MemoId, carried: CarriedMemo) -> str:
        """Return a memo as a person reads it, dated by when it was last worked on: the same whenever it is exported."""
        from readahead.desk.sharing_words import plain_page
        from readahead.memo import content, export

        if carried.trashed is not None:
            return plain_page(carried, is_exercise=self._rests_on_exercise(carried))
        try:
            value = self._library.memos.get(number)
            wanted = [entry.card for section in value.sections for entry in section.entries]
            cards = list(dict.fromkeys(card for card in wanted if card is not None))
            cited = self._library.cards.cited(cards)
            template = template_of(value)
            document = content.compose(value, cited, template=template, on=value.modified.date())
            return export.render(document, ".md").decode("utf-8")
        except MemoError:
            return plain_page(carried, is_exercise=self._rests_on_exercise(carried))

    def _rests_on_exercise(self, carried: CarriedMemo) -> bool:
        """Return whether any article a memo rests on was invented for training."""
        found = {self._library.articles.find(sha256) for sha256 in {card.article for card in carried.cards}}
        return any(self._library.articles.get(one).article.exercise for one in found if one is not None)
