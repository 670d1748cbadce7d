"""Writes a card's headline: the words of its passage with less of them, and nothing of their meaning lost.

Words apart from [brackets] are a subsequence of the passage's words. Insertions, relative clauses and trailing adjuncts
go first, then a leading adverbial; a negation, a condition, a hedge or a figure's qualifier never goes.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from readahead.derive import grammar, phrases
from readahead.derive.phrases import Range
from readahead.derive.words import Word, cut, letters
from readahead.model.card import Entity
from readahead.model.passage import Span

LIMIT = 110
AIM = 88

_PROTECTED = grammar.NEGATIONS | grammar.HEDGES
_CONNECTIVES = grammar.word_set(
    "however meanwhile moreover furthermore still nevertheless nonetheless additionally besides and but "
    "yet so also then therefore thus"
)
_TRAILERS = grammar.word_set(
    "as following after amid with including which who whom whose where when while since before because "
    "despite though during among from in at on by for under over against through until saying adding"
)
_ENDS = grammar.word_set(". ? ! … ; : , — – -")
_TRAILING_PARTICIPLE = re.compile(r"^[a-z]+(?:ing|ed)$")
_NO_SPACE_BEFORE = grammar.word_set(". , ; : ? ! ) ] % … ’ ' ”")
_NO_SPACE_AFTER = grammar.word_set("( [ $ £ € “ ‘ # @")


@dataclass(frozen=True, slots=True)
class Insertion:
    """Words in [brackets] to stand after the word that ends at *after* in the text, or before all where it is 0."""

    after: int
    words: str


def protected(words: Iterable[str]) -> list[str]:
    """Return those of *words* (lower case) that a headline never drops."""
    return [word for word in words if word in _PROTECTED or word.endswith("n't")]


def write(
    text: str,
    spans: Sequence[Span],
    *,
    insertions: Sequence[Insertion] = (),
    kept: Sequence[Span] = (),
    figures: Sequence[Span] = (),
    gone: Sequence[Span] = (),
    people: Sequence[Entity] = (),
) -> str:
    """Return a headline of the words at *spans* of *text*, at most LIMIT characters.

    kept are stretches that must stand whole (a figure with its qualifier); gone are stretches to leave out at once
    (who gives the information, which the attribution shows).
    """
    draft = _Draft(text, spans, insertions, kept, figures, people)
    draft.drop_all(gone)
    for reduce in _REDUCTIONS:
        if draft.length() <= AIM:
            break
        reduce(draft)
    if draft.length() > LIMIT:
        for reduce in _LAST:
            reduce(draft)
            if draft.length() <= LIMIT:
                break
    return draft.finished()


class _Draft:
    """The words of a headline on their way to being few enough."""

    def __init__(
        self,
        text: str,
        spans: Sequence[Span],
        insertions: Sequence[Insertion],
        kept: Sequence[Span],
        figures: Sequence[Span],
        people: Sequence[Entity],
    ) -> None:
        self.text = text
        self.words: list[Word] = [word for span in spans for word in _cut(text, span)]
        self.insertions = insertions
        self.kept = kept[:1]
        self.figures = figures
        self.people = people
        self._drop_connectives()
        self.drop_ends()

    def _drop_connectives(self) -> None:
        while len(self.words) > 4 and self.words[0].lower in _CONNECTIVES:
            step = 2 if self.words[1].lower == "," else 1
            self.words = self.words[step:]

    def drop_ends(self) -> None:
        while len(self.words) > 1 and self.words[-1].lower in _ENDS:
            self.words.pop()
        while len(self.words) > 1 and self.words[0].lower in _ENDS:
            self.words.pop(0)

    def drop_all(self, spans: Sequence[Span]) -> None:
        for span in spans:
            inside = [
                place
                for place, word in enumerate(self.words)
                if span.start <= word.start and word.end <= span.end
            ]
            if inside and len(inside) < len(self.words) - 2:
                self.drop((inside[0], inside[-1] + 1), force=True)

    def drop(self, part: Range, *, force: bool = False) -> bool:
        """Drop a range with the comma before it, unless it holds what must not go or leaves too little."""
        start, end = part
        lowers = [word.lower for word in self.words[start:end]]
        if not force and (protected(lowers) or self._holds_kept(start, end)):
            return False
        if len(self.words) - (end - start) < 3:
            return False
        if (
            start > 0
            and self.words[start - 1].lower == ","
            and (end >= len(self.words) or self.words[end].lower in (",", "—", "–", ")"))
        ):
            start -= 1
            if end < len(self.words) and self.words[end].lower == "," and not force:
                end += 1
        self.words[start:end] = []
        self.drop_ends()
        return True

    def _holds_kept(self, start: int, end: int) -> bool:
        """Return whether a range holds words that must stay, or a part of a figure whose other part stays."""
        part = Span(self.words[start].start, self.words[end - 1].end)
        return any(part.overlap(keep) for keep in self.kept) or any(
            part.overlap(figure) and not part.holds(figure) for figure in self.figures
        )

    def length(self) -> int:
        return len(self.written())

    def written(self) -> str:
        return _joined(self.text, self.words, self.insertions)

    def finished(self) -> str:
        while len(self.words) > 2 and not self._may_end(self.words[-1]):
            self.words.pop()
        line = self.written()
        return line[:1].upper() + line[1:] if line[:1].islower() and self.words[0].lower != "i" else line

    def _may_end(self, word: Word) -> bool:
        return (word.is_word and word.lower not in grammar.FUNCTION) or word.lower in (
            ")",
            "%",
            "”",
            '"',
            "’",
            "»",
            "?",
        )


def _cut(text: str, span: Span) -> list[Word]:
    return cut(text, span)


def _joined(text: str, words: Sequence[Word], insertions: Sequence[Insertion]) -> str:
    """Return the words with the spaces of the text where they stood side by side, and one space elsewhere."""
    pieces: list[str] = [f"[{each.words}] " for each in insertions if each.after == 0]
    inserted = {each.after: f" [{each.words}]" for each in insertions if each.after}
    for place, word in enumerate(words):
        if place:
            before = words[place - 1]
            gap = text[before.end : word.start]
            if before.end <= word.start and not gap.strip():
                pieces.append(" " if gap else "")
            elif not word.is_word and not text[word.start - 1].isspace():
                pass
            elif word.lower not in _NO_SPACE_BEFORE and before.lower not in _NO_SPACE_AFTER:
                pieces.append(" ")
        pieces.append(word.text + inserted.get(word.end, ""))
    return "".join(pieces)


def _insertions(draft: _Draft) -> None:
    """Drop what stands in round brackets, then appositions and relative clauses between commas."""
    _brackets(draft)
    changed = True
    while changed and draft.length() > AIM:
        changed = any(
            draft.drop((start + 1, end))
            for start, end in _comma_pairs(draft.words)
            if _is_aside(draft.words, start + 1, end)
        )


def _brackets(draft: _Draft) -> None:
    start = next((place for place, word in enumerate(draft.words) if word.lower == "("), -1)
    end = next((place for place, word in enumerate(draft.words) if word.lower == ")" and place > start), -1)
    if 0 < start < end:
        draft.drop((start, end + 1))


def _comma_pairs(words: Sequence[Word]) -> list[Range]:
    commas = [place for place, word in enumerate(words) if word.lower == ","]
    return list(pairwise(commas))


def _is_aside(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether the words between two commas can go: an apposition, a relative clause, a participle; no list item."""
    if end - start < 2 or start < 2:
        return False
    first = words[start].lower
    if first in ("who", "which", "whose", "whom", "where") or first in _TRAILERS:
        return True
    if words[end + 1 : end + 2] and words[end + 1].lower in ("and", "or"):
        return False
    if _TRAILING_PARTICIPLE.match(first):
        return True
    return not any(word.lower in grammar.FINITE for word in words[start:end]) and (
        first in ("a", "an", "the", "his", "her", "its") or not words[start].is_name
    )


def _trailer(draft: _Draft) -> None:
    """Drop adjuncts that follow the last commas or a lone dash."""
    while draft.length() > AIM:
        place = _last_border(draft.words)
        if place < 3 or not _is_trailer(draft.words, place) or not draft.drop((place, len(draft.words))):
            break


def _last_border(words: Sequence[Word]) -> int:
    dashes = [place for place, word in enumerate(words) if word.lower in ("—", "–")]
    paired = set(dashes) if len(dashes) % 2 == 0 else set()
    for place in range(len(words) - 2, 2, -1):
        if words[place].lower in (",", ":", ";", "—", "–") and place not in paired:
            return place
    return -1


def _is_trailer(words: Sequence[Word], place: int) -> bool:
    """Return whether what follows the mark at *place* is an adjunct of a clause that is whole without it."""
    if not _is_whole(words, place):
        return False
    first = words[place + 1].lower
    if _follows_aside(words, place) and (first == "to" or grammar.is_finite(first)):
        return False
    if first == "as" and [word.lower for word in words[place + 2 : place + 4]] == ["well", "as"]:
        return False
    if words[place].lower != "," or first in _TRAILERS or _TRAILING_PARTICIPLE.match(first):
        return True
    if first in ("and", "or", "but"):
        return phrases.has_clause(words, place + 2, len(words)) or grammar.is_finite(
            words[place + 2].lower if place + 2 < len(words) else ""
        )
    return (
        first in ("a", "an", "the")
        and not _is_list(words, place)
        and not any(grammar.is_finite(word.lower) for word in words[place + 1 :])
    )


def _follows_aside(words: Sequence[Word], place: int) -> bool:
    """Return whether the comma at *place* closes an aside that another comma opens."""
    before = next((index for index in range(place - 1, 1, -1) if words[index].lower == ","), -1)
    return before > 0 and _is_aside(words, before + 1, place)


def _is_whole(words: Sequence[Word], end: int) -> bool:
    """Return whether the words before *end* hold a main clause: a verb that is in no fronted or inserted clause."""
    start = 0
    if words[0].lower in grammar.SUBORDINATORS or words[0].lower in grammar.PREPOSITIONS:
        comma = next((place for place, word in enumerate(words[:end]) if word.lower == ","), -1)
        if comma < 0:
            return False
        start = comma + 1
    commas = [place for place in range(start, end) if words[place].lower == ","]
    if (
        len(commas) == 1
        and commas[0] - start < 6
        and not any(grammar.is_finite(word.lower) for word in words[start : commas[0]])
    ):
        return False
    return any(
        grammar.is_finite(word.lower)
        and (place == 0 or words[place - 1].lower not in ("who", "which", "that"))
        for place, word in enumerate(words[start:end])
        if place + start > start
    )


def _is_list(words: Sequence[Word], place: int) -> bool:
    """Return whether a list goes on after the comma: "A, B and C"."""
    following = [word.lower for word in words[place + 1 :]]
    return ("and" in following[:7] or "or" in following[:7]) and "," not in following


def _leader(draft: _Draft) -> None:
    """Drop a leading adverbial before the first comma."""
    comma = next((place for place, word in enumerate(draft.words[:24]) if word.lower == ","), -1)
    if comma < 1 or comma > len(draft.words) - 5:
        return
    first = draft.words[0].lower
    is_adverbial = (
        first in grammar.PREPOSITIONS
        or first in grammar.SUBORDINATORS
        or first.endswith(("ing", "ly"))
        or first in grammar.TIME_WORDS
    )
    if is_adverbial and first not in ("although", "while", "though", "if", "unless", "without"):
        draft.drop((0, comma + 1))


def _offices(draft: _Draft) -> None:
    """Drop the offices before persons' names."""
    for person in draft.people:
        inside = [
            place for place, word in enumerate(draft.words) if person.span.holds(Span(word.start, word.end))
        ]
        names = set(letters(person.name))
        while inside and draft.words[inside[0]].lower not in names:
            inside.pop(0)
        if not inside:
            continue
        start = first = inside[0]
        while start > 0 and draft.words[start - 1].lower in set(letters(person.title)):
            start -= 1
        if start < first:
            draft.drop((start, first))


def _first_names(draft: _Draft) -> None:
    """Leave a person's surname alone."""
    if draft.length() <= AIM:
        return
    for person in draft.people:
        inside = [
            place for place, word in enumerate(draft.words) if person.span.holds(Span(word.start, word.end))
        ]
        if len(inside) > 1 and draft.words[inside[-1]].lower in letters(person.name):
            draft.drop((inside[0], inside[-1]))


def _time_phrases(draft: _Draft) -> None:
    """Drop phrases of time such as "on Monday" and "last week"."""
    place = 2
    while place < len(draft.words) and draft.length() > AIM:
        lower = draft.words[place].lower
        end = place + 1
        if lower in ("on", "last", "earlier", "next", "in", "late") and end < len(draft.words):
            while end < len(draft.words) and (
                draft.words[end].lower in grammar.TIME_WORDS or draft.words[end].lower.isdigit()
            ):
                end += 1
        if end > place + 1 and draft.words[end - 1].lower in grammar.TIME_WORDS:
            if not draft.drop((place, end)):
                place = end
        else:
            place += 1


def _tail(limit: int) -> Callable[[_Draft], None]:
    """Return a reduction that cuts at a phrase border so that at most *limit* characters stay."""

    def reduce(draft: _Draft) -> None:
        for end in range(len(draft.words) - 1, 5, -1):
            word = draft.words[end]
            is_border = word.lower in _TRAILERS or word.lower in ("and", "or", ",", ";")
            if (
                not is_border
                or not _is_whole(draft.words, end)
                or not draft.words[end - 1].is_word
                or not draft._may_end(draft.words[end - 1])
            ):
                continue
            if len(_joined(draft.text, draft.words[:end], draft.insertions)) <= limit and _whole(draft, end):
                if draft.drop((end, len(draft.words))):
                    return
                break

    return reduce


def _whole(draft: _Draft, end: int) -> bool:
    """Return whether what stays up to *end* has a verb and no open bracket or mark."""
    stays = draft.words[:end]
    opened = sum(word.lower in ("(", "“", "[") for word in stays) - sum(
        word.lower in (")", "”", "]") for word in stays
    )
    return opened <= 0 and any(grammar.is_finite(word.lower) for word in stays)


def _fit(draft: _Draft) -> None:
    """Keep the words around what must stay when nothing else is short enough: cut from the end, keeping those words."""
    place = len(draft.words) - 1
    while draft.length() > LIMIT and place > 2:
        word = draft.words[place]
        if not protected([word.lower]) and not draft._holds_kept(place, place + 1):
            draft.words.pop(place)
        place -= 1
    while draft.length() > LIMIT and len(draft.words) > 1:
        draft.words.pop()
    if draft.length() > LIMIT:
        only = draft.words[0]
        draft.words = [Word(only.start, only.start + LIMIT // 2, only.text[: LIMIT // 2], only.lower)]
        draft.insertions = ()


_REDUCTIONS: tuple[Callable[[_Draft], None], ...] = (
    _trailer,
    _insertions,
    _trailer,
    _leader,
    _offices,
    _time_phrases,
    _first_names,
)
_LAST: tuple[Callable[[_Draft], None], ...] = (_tail(AIM), _tail(LIMIT), _fit)


def quoted(text: str, spans: Sequence[Span]) -> str:
    """Return the headline of a direct quotation, marks kept: the whole of it, its first sentences, or a cut with "…"."""
    whole = " ".join(" ".join(span.quote(text).split()).strip(" ,") for span in spans)
    return whole if len(whole) <= LIMIT else _shortened(" ".join(spans[0].quote(text).split()))


def _shortened(quote: str) -> str:
    opening, closing = _marks(quote)
    inner = quote[len(opening) :].rstrip().removesuffix(closing)
    room = LIMIT - len(opening) - len(closing) - 1
    stops = [
        match.end()
        for match in re.finditer(r"[.!?](?=\s|$)", inner)
        if match.end() <= room + 1 and match.end() > 20
    ]
    if stops:
        return opening + inner[: stops[-1]] + closing
    borders = [
        match.start()
        for match in re.finditer(
            r"[,;—–]\s|\s(?:and|but|because|that|which|who|when|as|to|in|of|for)\s", inner
        )
        if 20 < match.start() <= room
    ]
    for border in reversed(borders or [len(inner[:room].rsplit(" ", 1)[0])]):
        words = inner[:border].rstrip(" ,;—–-").split(" ")
        while len(words) > 3 and words[-1].lower().strip("’'") in grammar.FUNCTION:
            words.pop()
        return (opening + " ".join(words) + "…" + closing)[:LIMIT]
    return quote[:LIMIT]


def _marks(quote: str) -> tuple[str, str]:
    pairs: Mapping[str, str] = {"“": "”", '"': '"', "«": "»", "‘": "’", "„": "“", "``": "''"}
    for opening, closing in pairs.items():
        if quote.startswith(opening):
            return opening, closing
    return "", ""
