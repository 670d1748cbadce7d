"""A headline on its way to being short enough: words that can be dropped, and what must never be."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readahead.derive import grammar
from readahead.derive.phrases import Range
from readahead.derive.words import Word, hull, lowers, within
from readahead.model.card import Entity
from readahead.model.passage import Span

LIMIT = 110
"""How many characters a headline may have."""
AIM = 88
"""How many it should have."""

FIRM = grammar.word_set("if unless although though reportedly allegedly apparently supposedly purportedly")
PROTECTED = grammar.NEGATIONS | grammar.HEDGES
_CONNECTIVES = grammar.word_set(
    "however meanwhile moreover furthermore still nevertheless nonetheless additionally besides and but "
    "yet so also then therefore thus"
)
_ENDS = grammar.word_set(". ? ! … ; : , — – - ) ]")
_CLOSING = grammar.word_set(') % ” " ’ » ?')
_NO_SPACE_BEFORE = grammar.word_set(". , ; : ? ! ) ] % … ’ ' ”")
_JOINING = frozenset(["'", "’", "‘", "@", "/", "&", "-"])
_NO_SPACE_AFTER = grammar.word_set("( [ $ £ € “ ‘ # @")
PARTICLES = grammar.word_set("over up out off down away back through together along around apart ahead")
MARKS = grammar.word_set(", ; : — –")
_PAIRED = frozenset(["“", "”", '"'])
_SPACED = re.compile(r"\s(?:(?<! )|(?= ))")
"""White space other than one space."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """Words in [brackets] to stand after the word that ends at *after* in the text, or before all where it is 0.

    mark is what follows the brackets: a colon or a comma, or nothing.
    """

    after: int
    words: str
    mark: str = ""


def protected(words: Iterable[str]) -> list[str]:
    """Return those of *words* (lower case) that change what is claimed: negations, conditions, hedges."""
    return [word for word in words if word in PROTECTED or word.endswith("n't")]


class Draft:
    """The words of a headline. kept must stay; a figure goes whole or not at all; people may lose office and first name.

    claim is where the reported clause begins in the text, which needs a verb of its own, or 0. cut are the words of the
    sentence where they are cut already.
    """

    def __init__(
        self,
        text: str,
        spans: Sequence[Span],
        *,
        insertions: Sequence[Insertion] = (),
        kept: Sequence[Span] = (),
        figures: Sequence[Span] = (),
        people: Sequence[Entity] = (),
        claim: int = 0,
        cut: Sequence[Word] = (),
    ) -> None:
        self.text = text
        self.words: list[Word] = [word for span in spans for word in within(text, span, cut)]
        # Nothing is dropped from the middle yet, and one space parts the words: their places tell the lengths.
        self._is_plain = len(spans) == 1 and _SPACED.search(text, spans[0].start, spans[0].end) is None
        self.insertions = insertions
        self.kept = kept
        self.figures = figures
        self.people = people
        self.claim = claim
        self._lengths: list[int] = []
        self._forms: list[str] = []
        self._known: list[Word] = []
        self._drop_ends()
        self._drop_connectives()
        self._end = self.words[-1].end if self.words else 0

    def drop(self, part: Range, *, clause: bool = False) -> bool:
        """Drop a range and a comma that then closes nothing; return False if it holds what must stay.

        A *clause* may take its own negations and modals with it, but no condition and no hedge.
        """
        start, end = part
        lowers = [word.lower for word in self.words[start:end]]
        blocked = [word for word in lowers if word in FIRM] if clause else protected(lowers)
        if start >= end or blocked or self.holds_kept(start, end) or len(self.words) - (end - start) < 3:
            return False
        self._remove(start, end)
        return True

    def replace(self, words: Sequence[Word]) -> None:
        """Set other words in the place of those so far: where "…" stands for some, their number tells nothing."""
        self.words = list(words)
        self._lengths = []
        self._forms = []
        self._is_plain = False

    def drop_spans(self, spans: Sequence[Span]) -> None:
        """Drop the words inside *spans* of the text, whatever they are."""
        for span in spans:
            inside = [place for place, word in enumerate(self.words) if span.start <= word.start < span.end]
            if inside and len(inside) < len(self.words) - 2:
                self._remove(inside[0], inside[-1] + 1)

    def _remove(self, start: int, end: int) -> None:
        opens = start > 0 and self.words[start - 1].lower == ","
        follows = self.words[end].lower if end < len(self.words) else ""
        if opens and (not follows or follows in MARKS or follows in _ENDS):
            start -= 1
            if follows == ",":
                end += 1
        self._is_plain = self._is_plain and (start == 0 or end == len(self.words))
        self.words[start:end] = []
        self._drop_ends()

    def _drop_connectives(self) -> None:
        while len(self.words) > 4 and self.words[0].lower in _CONNECTIVES and self.words[1].lower != "far":
            self.words = self.words[2 if self.words[1].lower == "," else 1 :]

    def _drop_ends(self) -> None:
        while len(self.words) > 1 and self.words[-1].lower in _ENDS and not self._closes():
            self.words.pop()
        while len(self.words) > 1 and self.words[0].lower in _ENDS:
            self.words.pop(0)

    def _closes(self) -> bool:
        """Return whether the last mark closes a bracket that stands in the headline."""
        return self.words[-1].lower == ")" and any(word.lower == "(" for word in self.words)

    def holds_kept(self, start: int, end: int) -> bool:
        """Return whether a range holds words that must stay, or a part of a figure whose other part stays."""
        if not (self.kept or self.figures) or self.words[start].start >= self.words[end - 1].end:
            return False
        first, last = self.words[start].start, self.words[end - 1].end
        for keep in self.kept:
            if keep.start < last and first < keep.end:
                return True
        for figure in self.figures:
            if figure.start < last and first < figure.end and not first <= figure.start <= figure.end <= last:
                return True
        return False

    def is_partial(self, place: int) -> bool:
        """Return whether the word at *place* stands in no stretch that must stay."""
        if not self.kept:
            return True
        start = self.words[place].start
        return not any(keep.start <= start < keep.end for keep in self.kept)

    @property
    def claim_place(self) -> int:
        """The index of the first word of the reported clause, or 0."""
        if not self.claim:
            return 0
        return next((place for place, word in enumerate(self.words) if word.start >= self.claim), 0)

    def _may_stop(self) -> bool:
        """Return whether the headline may stop here: at a word that can end it, at "…", or where its passage ends."""
        last = self.words[-1]
        return may_end(last) or last.start == last.end or last.end == self._end

    def _drop_comparison(self) -> None:
        """Drop a comparison that has come to its end with a bare verb: "far smaller than it was"."""
        if self.words[-1].lower not in grammar.AUXILIARIES:
            return
        for place in range(len(self.words) - 2, max(3, len(self.words) - 5), -1):
            if self.words[place].lower == "than":
                del self.words[place:]
                return

    def length(self, end: int | None = None) -> int:
        """Return how many characters the headline has, or would have with the words before *end* only."""
        return self.lengths()[-1 if end is None else end]

    def lengths(self) -> list[int]:
        """Return, for each number of words from none to all, how many characters they make."""
        # Words only ever get fewer, so their number tells whether the lengths still hold.
        if len(self._lengths) != len(self.words) + 1:
            self._lengths = self._shifted() or self._measured()
            self._known = list(self.words)
        return self._lengths

    def forms(self) -> list[str]:
        """Return the forms of the words for comparing."""
        if len(self._forms) != len(self.words):
            self._forms = lowers(self.words)
        return self._forms

    def _shifted(self) -> list[int]:
        """Return the lengths from those known before one stretch of words was dropped; none if more than that changed."""
        words, known = self.words, self._known
        gone = len(known) - len(words)
        if gone <= 0 or not words:
            return []
        place = next((at for at, word in enumerate(words) if word is not known[at]), len(words))
        if words[place:] != known[place + gone :]:
            return []
        found = self._lengths[: place + 1]
        if place == len(words):
            return found
        gap = len(_gap(self.text, words[place - 1], words[place])) if place else 0
        before = len(_gap(self.text, known[place + gone - 1], words[place]))
        shift = self._lengths[place + gone] + before - found[-1] - gap
        return found + [length - shift for length in self._lengths[place + gone + 1 :]]

    def _measured(self) -> list[int]:
        total = sum(len(each.words) + len(each.mark) + 3 for each in self.insertions if each.after == 0)
        inserted = {each.after: len(each.words) + 3 for each in self.insertions if each.after}
        if self._is_plain and not inserted and self.words:
            before = total - self.words[0].start
            return [total, *[before + word.end for word in self.words]]
        found = [total]
        text, last = self.text, -1
        for place, word in enumerate(self.words):
            start, end = word.start, word.end
            if place:
                # Most words stand one space apart.
                is_near = last == start or (last + 1 == start and text[last] == " ")
                total += (
                    start - last if is_near else len(_gap(text, self.words[place - 1], self.words[place]))
                )
            total += len(word.text)
            if end in inserted:
                total += inserted[end]
            found.append(total)
            last = end
        return found

    def finished(self) -> str:
        """Return the headline, with no function word at its end and a capital at its head."""
        self._drop_comparison()
        while len(self.words) > 1 and not self._may_stop():
            self.words.pop()
        words = balanced(self.words)
        is_plain = self._is_plain and not self.insertions and len(words) == len(self.words)
        self.words = words
        line = hull(words).quote(self.text) if is_plain else joined(self.text, words, self.insertions)
        first = line[:1].upper()
        # Some letters have no capital of their own: µ would become another letter.
        return first + line[1:] if first.lower() == line[:1] else line


def balanced(words: Sequence[Word]) -> list[Word]:
    """Return the words without quotation marks that have lost their partner."""
    if _PAIRED.isdisjoint(lowers(words)):
        return list(words)
    lost: set[int] = set()
    opened: list[int] = []
    for place, word in enumerate(words):
        if word.lower == "“" or (word.lower == '"' and not opened):
            opened.append(place)
        elif word.lower in ("”", '"'):
            if opened:
                opened.pop()
            else:
                lost.add(place)
    lost.update(opened)
    return [word for place, word in enumerate(words) if place not in lost]


def may_end(word: Word) -> bool:
    """Return whether a headline may end on *word*."""
    return (word.is_word and word.lower not in grammar.FUNCTION) or word.lower in _CLOSING


def joined(text: str, words: Sequence[Word], insertions: Sequence[Insertion]) -> str:
    """Return the words with the spaces of the text where they stood side by side, and one space elsewhere."""
    pieces: list[str] = [f"[{each.words}]{each.mark} " for each in insertions if each.after == 0]
    inserted = {each.after: f" [{each.words}]" for each in insertions if each.after}
    last = -1
    for place, word in enumerate(words):
        start, end = word.start, word.end
        if place and last + 1 == start and text[last] == " ":
            pieces.append(" ")
        elif place and last != start:
            pieces.append(_gap(text, words[place - 1], word))
        pieces.append(word.text)
        if end in inserted:
            pieces.append(inserted[end])
        last = end
    return "".join(pieces)


def _gap(text: str, before: Word, word: Word) -> str:
    end, start = before.end, word.start
    if end == start:
        return ""
    if end + 1 == start and text[end].isspace():
        return " "
    gap = text[end:start]
    if end <= start and not gap.strip():
        return " "
    if word.lower in _JOINING and before.is_word:
        # With what stood between them gone, such a mark would make one word of two.
        return " "
    if not word.is_word and text[word.start - 1 : word.start].strip():
        return ""
    if not before.is_word and text[before.end : before.end + 1].strip() and before.lower in ("—", "–"):
        return ""
    return "" if word.lower in _NO_SPACE_BEFORE or before.lower in _NO_SPACE_AFTER else " "
