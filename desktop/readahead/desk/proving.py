"""Proving: what an exported memo is still worth, and what a delivered one was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk.part import Part
from readahead.model.errors import NotVerifiable
from readahead.model.proving import Proof

if TYPE_CHECKING:
    from readahead.memo.verifying import Known


class Proving(Part):
    """The verbs that look at memos that have left the desk."""

    def verify(self, file: Path) -> Proof:
        """Check the exported memo *file* against itself and this library, line by line.

        Raises NotVerifiable for a file that cannot be read, is none of ours, or carries no manifest.
        """
        from readahead.memo import manifest_reading, verifying
        from readahead.memo.reading_back import Foreign, read_back

        read = read_back(file)
        try:
            manifest = manifest_reading.read(read.manifest)
        except Foreign as error:
            raise NotVerifiable(file, str(error)) from error
        known = {
            sha256: found
            for sha256 in {note.article for note in manifest.notes if note.article}
            if (found := self._known(sha256)) is not None
        }
        proof = verifying.verify(str(file), read, manifest, known=known)
        return replace(proof, delivered=self._delivered(manifest.memo, read.manifest))

    def _known(self, sha256: str) -> Known | None:
        """Return the article with this text as a note would name it, with its cards; None where there is none."""
        from readahead.memo.verifying import Known

        number = self._library.articles.find(sha256)
        if number is None:
            return None
        article = self._library.articles.get(number).article
        cards = self._library.cards.of_article(number)
        return Known(
            text=article.text,
            outlet=article.outlet,
            agency=article.agency,
            title=article.title,
            published="" if article.published is None else article.published.isoformat(),
            exercise=article.exercise,
            cards=self._library.cards.cited([card.id for card in cards]),
        )

    def _delivered(self, uuid: str, manifest: str) -> str:
        """Return which delivered version the *manifest* is that of, in words; empty for none."""
        for memo in self._library.memos.list():
            if self._library.memos.get(memo.id).uuid != uuid:
                continue
            for delivery in self._library.memos.deliveries(memo.id):
                if delivery.manifest == manifest:
                    return f"version {delivery.version} of “{memo.title}”"
        return ""
