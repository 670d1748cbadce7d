"""What one attribution is: who says what by which words, as index ranges of its unit."""

from dataclasses import dataclass

from readahead.derive.phrases import Range
from readahead.model.card import Mode


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution as index ranges of its unit. source is empty where nobody is named; rule is how it was found."""

    source: tuple[Range, ...]
    cue: Range
    claims: tuple[Range, ...]
    lemma: str
    stance: str
    mode: Mode
    rule: str
