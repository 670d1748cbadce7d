"""What the parts of taking something in from another library share: what was counted, and what stands for what here."""

import hashlib
from dataclasses import dataclass, field

from readahead.library.rows import NTH, kind_letter
from readahead.library.store import Store
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind, Status
from readahead.model.changes import Changes
from readahead.model.errors import NotFound
from readahead.model.sharing import ORPHANED, CardAt, MergeReport, Taken

_CARD = f"""SELECT c.id FROM texts x JOIN articles a ON a.text = x.id JOIN cards c ON c.article = a.id
    WHERE x.sha256 = ? AND c.kind = ? AND c.start = ? AND c.end = ? AND {NTH} = ?"""


@dataclass(slots=True)
class TakingOver:
    """What is being taken in. decisions are the states of cards that are taken over where nobody here decided anything.

    topics gives the topic here for one there (uuid), 0 for the inbox; cards the card here for one that was corrected on
    either side and is known by another key, and for each orphan. fresh are the articles that are new, unplaced the new cards without a place.
    """

    store: Store
    decisions: frozenset[Status]
    topics: dict[str, int] = field(default_factory=lambda: {"": 0})
    cards: dict[CardAt, int] = field(default_factory=dict)
    fresh: list[ArticleId] = field(default_factory=list)
    unplaced: list[CardId] = field(default_factory=list)
    counted: dict[str, list[int]] = field(default_factory=dict)
    corrected: int = 0
    sentences: list[str] = field(default_factory=list)

    def count(self, noun: str, *, new: int = 0, known: int = 0) -> None:
        """Count things of one noun (articles, cards, notes, topics, memos)."""
        held = self.counted.setdefault(noun, [0, 0])
        held[0] += new
        held[1] += known

    def card(self, at: CardAt) -> int:
        """Return the number here of a card that was taken in. Raises NotFound."""
        found = self.cards.get(at)
        if found is None and at.key.nth >= ORPHANED:
            # what is counted there is not what is counted here
            raise NotFound("card", f"{at.key.kind} {at.key.start}–{at.key.end}")
        return self.own_card(at) if found is None else found

    def own_card(self, at: CardAt) -> int:
        """Return the number of a card by what it is known by here. Raises NotFound."""
        row = self.store.row(_CARD, at.article, kind_letter(Kind(at.key.kind)), *at.key[1:])
        if row is None:
            raise NotFound("card", f"{at.key.kind} {at.key.start}–{at.key.end}")
        return int(row[0])

    def report(self, changes: Changes = Changes()) -> MergeReport:
        """Return what was done, of which *changes* is what it touched."""
        counted = {noun: Taken(new, known) for noun, (new, known) in self.counted.items()}
        return MergeReport(
            **counted, corrected=self.corrected, sentences=tuple(self.sentences), changes=changes
        )


def second(uuid: str, content: object) -> str:
    """Return the uuid of another version of what has *uuid*: the same one for the same *content*, so that it comes once.

    Source of the form: RFC 9562, 5.8.
    """
    number = int(hashlib.sha256(repr((uuid, content)).encode("utf-8", "replace")).hexdigest()[:32], 16)
    number = number & ~(0xF << 76) | 0x8 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    digits = f"{number:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
