"""What an exported memo proves: each of its lines and notes, checked against the file itself and against a library."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from readahead.model.card import CardId

SET = "set"
"""The wording of what the program printed of itself, beside those of Provenance."""


class Standing(StrEnum):
    """Whether words are what the manifest and the library say they are."""

    HOLDS = "holds"
    ALTERED = "altered"
    SOURCE_MISSING = "source_missing"


_WORSE = (Standing.HOLDS, Standing.SOURCE_MISSING, Standing.ALTERED)


def worst(standings: Iterable[Standing]) -> Standing:
    """Return the one that matters most: altered, then source missing, then holds."""
    return max(standings, key=_WORSE.index, default=Standing.HOLDS)


@dataclass(frozen=True, slots=True)
class CheckedNote:
    """A note of the file. *because* says what is wrong with it, empty where it holds."""

    number: int
    words: str
    standing: Standing
    because: str = ""


@dataclass(frozen=True, slots=True)
class CheckedLine:
    """A line of the file: *wording* is one of Provenance, or SET; *notes* are the numbers it calls.

    standing is its own and that of its notes, the worst of them. card is the card it was taken from, where the library
    has it.
    """

    part: str
    words: str
    wording: str
    notes: tuple[int, ...]
    standing: Standing
    because: str = ""
    card: CardId | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of an exported file. *added* are words in it that its manifest knows nothing of.

    delivered says which delivered version of a memo of the library it is, empty for none.
    """

    file: str
    title: str
    date: str
    reference: str
    lines: tuple[CheckedLine, ...]
    notes: tuple[CheckedNote, ...]
    added: tuple[str, ...] = ()
    delivered: str = ""

    @property
    def standing(self) -> Standing:
        """The worst of all; words added are an alteration."""
        found = [line.standing for line in self.lines] + [note.standing for note in self.notes]
        return worst([*found, Standing.ALTERED] if self.added else found)

    @property
    def sentence(self) -> str:
        """The outcome in one sentence."""
        lines, notes = _many(len(self.lines), "line"), _many(len(self.notes), "note")
        if self.standing is Standing.HOLDS:
            return f"All holds: {lines} and {notes}."
        counted = Counter(each.standing for each in self.lines)
        said = [
            f"{number} {words}"
            for standing, words in _SAID.items()
            if (number := counted[standing]) or standing is Standing.HOLDS
        ]
        if self.added:
            said.append(f"{len(self.added)} not the memo’s own")
        return f"Of {lines}, {', '.join(said)}."


_SAID = {
    Standing.HOLDS: "hold",
    Standing.ALTERED: "altered",
    Standing.SOURCE_MISSING: "with a source that is missing",
}


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
