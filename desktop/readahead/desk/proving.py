"""Proving: what an exported memo is still worth, and what a delivered one was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from readahead.desk.part import Part, named
from readahead.desk.templating import template_of
from readahead.model.card import CardQuery
from readahead.model.changes import Made
from readahead.model.errors import InvalidValue, NotVerifiable
from readahead.model.memo import Delivery, DeliveryId, MemoId
from readahead.model.proving import Proof
from readahead.model.since import Since

if TYPE_CHECKING:
    from readahead.memo.proof.verifying import Known


PDF_LIBRARY = Lock()
"""Held by whoever draws or reads a PDF: the library that does both is not made for two threads at once."""


class Proving(Part):
    """The verbs that look at memos that have left the desk."""

    def verify(self, file: Path) -> Proof:
        """Check the exported memo *file* against itself and this library, line by line.

        Words, notes and what they rest on, where links lead, what the file says of itself, and whether its words are
        seen. What is not found is said in readahead.memo.proof.verifying.

        Raises NotVerifiable for a file that cannot be read, is none of ours, or carries no manifest.
        """
        from readahead.memo.proof import manifest_reading, verifying
        from readahead.memo.proof.reading_back import Foreign, read_back

        with PDF_LIBRARY:
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

    def deliver(self, memo: MemoId, *, on: date | None = None) -> Made[DeliveryId]:
        """Remember that the memo left the desk as it stands, as its next version, on the day *on*, else today.

        Raises NotFound, and InvalidValue for a day before that of the version before.
        """
        from readahead.desk.editions import Edition

        value = self._library.memos.get(memo)
        before = self._library.memos.deliveries(memo)
        if on is not None and before and on < before[-1].on:
            raise InvalidValue(
                f"Version {before[-1].version} was delivered on {before[-1].on.isoformat()}: the next cannot have left before."
            )
        edition = Edition(self._library, value, template_of(value))
        day = on or self.today
        told = edition.manifest(day, edition.next_version)
        with self._library.act(f"Deliver memo {named(value.title)}") as act:
            delivery = self._library.memos.deliver(memo, on=day, manifest=told)
        return Made(delivery.id, act.changes)

    def deliveries(self, memo: MemoId) -> tuple[Delivery, ...]:
        """Return what of a memo left the desk, the first version first."""
        return self._library.memos.deliveries(memo)

    def since(self, memo: MemoId) -> Since:
        """Return what has come in since the memo was delivered last, and which of its lines it bears on.

        Raises NotFound, and InvalidValue for a memo that was never delivered.
        """
        from readahead.desk import since

        return since.since(self._library, memo)

    def supplement(self, memo: MemoId) -> Made[MemoId]:
        """Write what has come in since as a memo of its own, in one act; raises NotFound, InvalidValue."""
        from readahead.desk import since

        return since.supplement(self._library, memo)

    def _known(self, sha256: str) -> Known | None:
        """Return the article with this text as a note would name it, with its cards; None where there is none."""
        from readahead.memo.proof.verifying import Known

        number = self._library.articles.find_version(sha256)
        if number is None:
            return None
        article = self._library.articles.get(number).article
        cards = self._library.cards.list(CardQuery(article=number, dismissed=True))
        return Known(
            text=next(
                one.text for one in self._library.articles.versions(number) if one.text_sha256 == sha256
            ),
            outlet=article.outlet,
            agency=article.agency,
            title=article.title,
            published="" if article.published is None else article.published.isoformat(),
            exercise=article.exercise,
            cards=tuple(
                cited
                for cited in self._library.cards.cited([card.id for card in cards])
                if cited.text_sha256 == sha256
            ),
        )

    def _delivered(self, uuid: str, manifest: str) -> str:
        """Return which delivered version the *manifest* is that of, in words; empty for none."""
        from readahead.memo.proof.manifest import agree

        for memo in self._library.memos.list():
            if self._library.memos.get(memo.id).uuid != uuid:
                continue
            for delivery in self._library.memos.deliveries(memo.id):
                if agree(manifest, delivery.manifest):
                    return f"version {delivery.version} of “{memo.title}”"
        return ""
